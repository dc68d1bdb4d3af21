#include "sync/credentials/sealedfilestore.h"

#include "sync/credentials/sealedfolder.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <optional>
#include <sys/stat.h>

using namespace jishi;
using namespace Qt::StringLiterals;

class TestSealedFileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aSecretSurvivesARestart();
    void twoKeysAreTwoSecrets();
    void writingAgainReplaces();
    void anUnknownKeyIsNothing();
    void removedIsNothing();
    void removingNeedsNoPassphrase();
    void everythingElseNeedsOne();
    void aWrongPassphraseIsRefused();
    void aWrongPassphraseLeavesOpenWhatIsOpen();
    void aShortPassphraseIsNotChosen();
    void theFirstPassphraseIsChosen();
    void startingOverForgetsAll();
    void aPassphraseThatWasChangedElsewhereIsNoticed();
    void tooLongASecretIsRefused();
    void onlyThisAccountMayRead();
    void noFileTellsASecretOrItsKey();
    void damageIsASentence();
    void whatIsNoFileIsASentence();
    void aDamagedPassphraseFileIsNotAWrongPassphrase();
    void filesThatChangePlacesAreNoticed();
    void aPlaceThatCannotBeWrittenIsSaid();
    void answersComeLaterAndInOrder();
    void aDeadContextHearsNothing();
    void theStoreMayEndBeforeItsAnswers();
    void theWindowNeverWaits();

private:
    Status unlock(SealedFileStore &store, const QString &passphrase = kPassphrase);
    Result<std::optional<QByteArray>> read(SealedFileStore &store, const QString &key);
    Status write(SealedFileStore &store, const QString &key, const QByteArray &secret);
    Status remove(SealedFileStore &store, const QString &key);
    QStringList files() const;
    QString keptSecret() const; // kSecret is kept under kKey: its file

    inline static const QString kPassphrase = u"八个字的密码短语 ok"_s;
    inline static const QString kKey = u"018f3c6e-0000-7000-8000-000000000001"_s;
    inline static const QByteArray kSecret = "refresh-token-4711";
    QTemporaryDir m_sample; // a folder that keeps one secret: a key takes too long to be made for every test
    std::unique_ptr<QTemporaryDir> m_place;
    QString m_folder;
};

namespace {

template <typename T>
T waitFor(const std::optional<T> &answer)
{
    return QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000)
        ? *answer
        : T(Error { ErrorKind::Storage, u"late"_s });
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

int modeOf(const QString &path)
{
    struct stat found
    { };
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? static_cast<int>(found.st_mode & 07777) : -1;
}

} // namespace

void TestSealedFileStore::initTestCase()
{
    SealedFolder sample(m_sample.path());
    QVERIFY(sample.unlock(SealKey::passphraseBytes(kPassphrase)).ok());
    QVERIFY(sample.write(kKey, kSecret).ok());
}

void TestSealedFileStore::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    m_folder = m_place->filePath(u"sign-ins"_s);
}

void TestSealedFileStore::cleanup()
{
    m_place.reset();
}

Status TestSealedFileStore::unlock(SealedFileStore &store, const QString &passphrase)
{
    std::optional<Status> answer;
    store.unlock(passphrase, this, [&](Status status) { answer = std::move(status); });
    return waitFor(answer);
}

Result<std::optional<QByteArray>> TestSealedFileStore::read(SealedFileStore &store, const QString &key)
{
    std::optional<Result<std::optional<QByteArray>>> answer;
    store.read(key, this, [&](Result<std::optional<QByteArray>> found) { answer = std::move(found); });
    return waitFor(answer);
}

Status TestSealedFileStore::write(SealedFileStore &store, const QString &key, const QByteArray &secret)
{
    std::optional<Status> answer;
    store.write(key, secret, this, [&](Status status) { answer = std::move(status); });
    return waitFor(answer);
}

Status TestSealedFileStore::remove(SealedFileStore &store, const QString &key)
{
    std::optional<Status> answer;
    store.remove(key, this, [&](Status status) { answer = std::move(status); });
    return waitFor(answer);
}

QStringList TestSealedFileStore::files() const
{
    return QDir(m_folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QString TestSealedFileStore::keptSecret() const
{
    QDir().mkpath(m_folder);
    QString kept;
    for (const QFileInfo &file : QDir(m_sample.path()).entryInfoList(QDir::Files)) {
        const QString path = m_folder + u'/' + file.fileName();
        QFile::copy(file.filePath(), path);
        if (file.fileName() != u"passphrase.sealed")
            kept = path;
    }
    return kept;
}

void TestSealedFileStore::aSecretSurvivesARestart()
{
    {
        SealedFileStore store(m_folder);
        QVERIFY(!store.hasPassphrase());
        QVERIFY(unlock(store).ok());
        QVERIFY(store.hasPassphrase());
        QVERIFY(write(store, kKey, kSecret).ok());
        QCOMPARE(read(store, kKey).value(), kSecret);
    }
    SealedFileStore store(m_folder);
    QVERIFY(store.hasPassphrase());
    QVERIFY(unlock(store).ok());
    QCOMPARE(read(store, kKey).value(), kSecret);
}

void TestSealedFileStore::twoKeysAreTwoSecrets()
{
    SealedFileStore store(m_folder);
    QVERIFY(unlock(store).ok());
    QVERIFY(write(store, kKey, "one").ok());
    QVERIFY(write(store, u"../passphrase"_s, "two").ok()); // whatever a key is, its file lies in the folder
    QCOMPARE(read(store, kKey).value(), "one");
    QCOMPARE(read(store, u"../passphrase"_s).value(), "two");
    QCOMPARE(files().size(), qsizetype(3));
    QCOMPARE(QDir(m_place->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    QVERIFY(remove(store, kKey).ok());
    QCOMPARE(read(store, kKey).value(), std::nullopt);
    QCOMPARE(read(store, u"../passphrase"_s).value(), "two");
}

void TestSealedFileStore::writingAgainReplaces()
{
    SealedFileStore store(m_folder);
    QVERIFY(unlock(store).ok());
    QVERIFY(write(store, kKey, QByteArray(CredentialStore::kMostSecretBytes, 'x')).ok());
    QVERIFY(write(store, kKey, "short").ok());
    QCOMPARE(read(store, kKey).value(), "short");
    QCOMPARE(files().size(), qsizetype(2));
}

void TestSealedFileStore::anUnknownKeyIsNothing()
{
    SealedFileStore store(m_folder);
    QVERIFY(unlock(store).ok());
    const auto found = read(store, kKey);
    QVERIFY(found.ok());
    QCOMPARE(*found, std::nullopt);
}

void TestSealedFileStore::removedIsNothing()
{
    SealedFileStore store(m_folder);
    QVERIFY(unlock(store).ok());
    QVERIFY(write(store, kKey, kSecret).ok());
    QVERIFY(remove(store, kKey).ok());
    QCOMPARE(read(store, kKey).value(), std::nullopt);
    QCOMPARE(files(), QStringList { u"passphrase.sealed"_s });
    QVERIFY(remove(store, kKey).ok());
}

void TestSealedFileStore::removingNeedsNoPassphrase()
{
    QVERIFY(!keptSecret().isEmpty());
    SealedFileStore store(m_folder);
    QVERIFY(remove(store, kKey).ok());
    QCOMPARE(files(), QStringList { u"passphrase.sealed"_s });
}

void TestSealedFileStore::everythingElseNeedsOne()
{
    QVERIFY(!keptSecret().isEmpty());
    SealedFileStore store(m_folder);
    QCOMPARE(read(store, kKey).error().kind, ErrorKind::Refused);
    QCOMPARE(write(store, kKey, kSecret).error().kind, ErrorKind::Refused);
}

void TestSealedFileStore::aWrongPassphraseIsRefused()
{
    QVERIFY(!keptSecret().isEmpty());
    SealedFileStore store(m_folder);
    for (const QString &wrong : { kPassphrase.toUpper(), QString() }) {
        const Status status = unlock(store, wrong);
        QVERIFY(!status);
        QCOMPARE(status.error().kind, ErrorKind::Refused);
        QCOMPARE(status.error().detail, u"This is not the passphrase."_s);
        QVERIFY(!read(store, kKey).ok());
    }
    QVERIFY(unlock(store).ok());
    QCOMPARE(read(store, kKey).value(), kSecret);
}

void TestSealedFileStore::aWrongPassphraseLeavesOpenWhatIsOpen()
{
    SealedFileStore store(m_folder);
    QVERIFY(unlock(store).ok());
    QVERIFY(write(store, kKey, kSecret).ok());
    QVERIFY(!unlock(store, u"something else"_s));
    QCOMPARE(read(store, kKey).value(), kSecret);
}

void TestSealedFileStore::aShortPassphraseIsNotChosen()
{
    SealedFileStore store(m_folder);
    for (const QString &tooShort : { u""_s, u"1234567"_s, u"七个字的密码语"_s, u"🔑🔑🔑🔑🔑🔑🔑"_s, u"cafe\u0301123"_s }) {
        const Status status = unlock(store, tooShort);
        QVERIFY(!status);
        QCOMPARE(status.error().kind, ErrorKind::Refused);
        QVERIFY(status.error().detail.contains(u'8'));
    }
    QVERIFY(!store.hasPassphrase());
    QVERIFY(!QFile::exists(m_folder));
    for (const QByteArray &enough : { "12345678"_qba, "        "_qba, "八个字的密码短语"_qba, "🔑🔑🔑🔑🔑🔑🔑🔑"_qba })
        QVERIFY(SealedFolder::isLongEnough(enough).ok());
}

void TestSealedFileStore::theFirstPassphraseIsChosen()
{
    SealedFileStore store(m_folder);
    QVERIFY(unlock(store, u"        "_s).ok());
    SealedFileStore other(m_folder);
    QVERIFY(!unlock(other, u"         "_s));
    QVERIFY(unlock(other, u"        "_s).ok());
}

void TestSealedFileStore::startingOverForgetsAll()
{
    QVERIFY(!keptSecret().isEmpty());
    put(m_folder + u"/notes.txt"_s, "of somebody else");
    SealedFileStore store(m_folder);
    std::optional<Status> answer;
    store.startOver(this, [&](Status status) { answer = std::move(status); });
    QVERIFY(waitFor(answer).ok());
    QVERIFY(!store.hasPassphrase());
    QCOMPARE(files(), QStringList { u"notes.txt"_s });
    QVERIFY(!read(store, kKey).ok());
    QVERIFY(unlock(store, u"a new passphrase"_s).ok());
    QCOMPARE(read(store, kKey).value(), std::nullopt);
}

void TestSealedFileStore::aPassphraseThatWasChangedElsewhereIsNoticed()
{
    SealedFileStore store(m_folder);
    QVERIFY(unlock(store).ok());
    QVERIFY(write(store, kKey, kSecret).ok());
    QVERIFY(QFile::remove(m_folder + u"/passphrase.sealed"_s));
    QCOMPARE(write(store, kKey, "new").error().kind, ErrorKind::Refused);
    SealedFileStore other(m_folder);
    QVERIFY(unlock(other, u"another passphrase"_s).ok());
    QCOMPARE(write(store, kKey, "new").error().kind, ErrorKind::Refused);
    QCOMPARE(read(other, kKey).error().kind, ErrorKind::CannotRead);
    QVERIFY(write(other, kKey, "newest").ok());
    QCOMPARE(read(other, kKey).value(), "newest");
}

void TestSealedFileStore::tooLongASecretIsRefused()
{
    SealedFileStore store(m_folder);
    QVERIFY(unlock(store).ok());
    QCOMPARE(
        write(store, kKey, QByteArray(CredentialStore::kMostSecretBytes + 1, 'x')).error().kind, ErrorKind::Refused);
    QCOMPARE(files(), QStringList { u"passphrase.sealed"_s });
}

void TestSealedFileStore::onlyThisAccountMayRead()
{
    const mode_t before = ::umask(0);
    SealedFileStore store(m_folder);
    QVERIFY(unlock(store).ok());
    QVERIFY(write(store, kKey, kSecret).ok());
    ::umask(before);
    const QStringList names = files();
    QCOMPARE(names.size(), qsizetype(2));
    const QString file = m_folder + u'/' + names[names.first() == u"passphrase.sealed" ? 1 : 0];
    QCOMPARE(modeOf(file), 0600);
    QCOMPARE(modeOf(m_folder + u"/passphrase.sealed"_s), 0600);
    QCOMPARE(modeOf(m_folder), 0700);
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QVERIFY(write(store, kKey, kSecret).ok());
    QCOMPARE(modeOf(file), 0600);
}

void TestSealedFileStore::noFileTellsASecretOrItsKey()
{
    QVERIFY(!keptSecret().isEmpty());
    const QStringList names = files();
    QCOMPARE(names.size(), qsizetype(2));
    for (const QString &name : names) {
        const QByteArray content = contentOf(m_folder + u'/' + name);
        for (const QByteArray &word : { kSecret, "token"_qba, kPassphrase.toUtf8(), kKey.toLatin1() }) {
            QVERIFY(!content.contains(word));
            QVERIFY(!content.contains(word.toBase64(QByteArray::OmitTrailingEquals)));
        }
        QVERIFY(!name.contains(kKey));
    }
}

void TestSealedFileStore::damageIsASentence()
{
    const QString file = keptSecret();
    SealedFileStore store(m_folder);
    QVERIFY(unlock(store).ok());
    const std::vector<std::pair<QByteArray, ErrorKind>> cases {
        { {}, ErrorKind::CannotRead },
        { R"({"token":"plain"})", ErrorKind::CannotRead },
        { QByteArray(1'000'000, 'x'), ErrorKind::CannotRead },
        { "Jishi sealed\2 and what follows", ErrorKind::NewerShop },
        { "Jishi sealed\1 and no more", ErrorKind::Damaged },
    };
    for (const auto &[content, kind] : cases) {
        put(file, content);
        const auto found = read(store, kKey);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, kind);
        QVERIFY(found.error().detail.contains(file));
        QVERIFY(found.error().detail.endsWith(u'.'));
        QVERIFY(write(store, kKey, kSecret).ok());
        QCOMPARE(read(store, kKey).value(), kSecret);
    }
    for (const auto &[content, kind] : cases) {
        put(m_folder + u"/passphrase.sealed"_s, content);
        SealedFileStore other(m_folder);
        QCOMPARE(unlock(other).error().kind, kind);
    }
}

void TestSealedFileStore::whatIsNoFileIsASentence()
{
    const QString file = keptSecret();
    QVERIFY(QFile::remove(file));
    SealedFileStore store(m_folder);
    QVERIFY(unlock(store).ok());
    QCOMPARE(::mkfifo(QFile::encodeName(file).constData(), 0600), 0); // opening it would wait for ever
    QCOMPARE(read(store, kKey).error().kind, ErrorKind::CannotRead);
    QVERIFY(QFile::remove(file));
    QVERIFY(QDir().mkpath(file));
    QCOMPARE(read(store, kKey).error().kind, ErrorKind::CannotRead);
    QVERIFY(!write(store, kKey, kSecret));
    QVERIFY(!remove(store, kKey));
}

void TestSealedFileStore::aDamagedPassphraseFileIsNotAWrongPassphrase()
{
    QVERIFY(!keptSecret().isEmpty());
    const QString path = m_folder + u"/passphrase.sealed"_s;
    const QByteArray whole = contentOf(path);
    SealedFolder folder(m_folder); // says so before it derives a key, so all bytes are tried in no time
    for (qsizetype at = 13; at < whole.size(); ++at) {
        QByteArray damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x20);
        put(path, damaged);
        QCOMPARE(folder.unlock(kPassphrase.toUtf8()).error().kind, ErrorKind::Damaged);
        put(path, whole.first(at));
        QCOMPARE(folder.unlock(kPassphrase.toUtf8()).error().kind, ErrorKind::Damaged);
    }
    put(path, whole);
    QVERIFY(folder.unlock(kPassphrase.toUtf8()).ok());
}

void TestSealedFileStore::filesThatChangePlacesAreNoticed()
{
    const QString file = keptSecret();
    SealedFileStore store(m_folder);
    QVERIFY(unlock(store).ok());
    const QByteArray first = contentOf(file);
    QVERIFY(write(store, u"other"_s, "of another shop").ok());
    QStringList names = files();
    names.removeOne(u"passphrase.sealed"_s);
    names.removeOne(QFileInfo(file).fileName());
    put(file, contentOf(m_folder + u'/' + names.first()));
    QCOMPARE(read(store, kKey).error().kind, ErrorKind::Damaged);
    put(file, contentOf(m_folder + u"/passphrase.sealed"_s));
    QCOMPARE(read(store, kKey).error().kind, ErrorKind::Damaged);
    put(file, first);
    QCOMPARE(read(store, kKey).value(), kSecret);
}

void TestSealedFileStore::aPlaceThatCannotBeWrittenIsSaid()
{
    put(m_folder, "a file where the folder should be");
    SealedFileStore store(m_folder);
    const Status status = unlock(store);
    QVERIFY(!status);
    QCOMPARE(status.error().kind, ErrorKind::ReadOnly);
    QVERIFY(status.error().detail.contains(m_folder));
}

void TestSealedFileStore::answersComeLaterAndInOrder()
{
    SealedFileStore store(m_folder);
    QStringList heard;
    store.unlock(kPassphrase, this, [&](const Status &status) { heard << (status ? u"unlocked"_s : u"?"_s); });
    QByteArray secret = WipedBytes::copyOf(kSecret);
    store.write(kKey, secret, this, [&](const Status &status) { heard << (status ? u"written"_s : u"?"_s); });
    wipe(secret); // the store has its own copy
    store.read(kKey, this, [&](const Result<std::optional<QByteArray>> &found) {
        heard << QString::fromLatin1(found.value().value_or("?"));
    });
    store.remove(kKey, this, [&](const Status &status) { heard << (status ? u"removed"_s : u"?"_s); });
    QCOMPARE(heard, QStringList());
    QTRY_COMPARE(heard.size(), qsizetype(4));
    QCOMPARE(heard, (QStringList { u"unlocked"_s, u"written"_s, QString::fromLatin1(kSecret), u"removed"_s }));
    QTest::qWait(20);
    QCOMPARE(heard.size(), qsizetype(4));
}

void TestSealedFileStore::aDeadContextHearsNothing()
{
    SealedFileStore store(m_folder);
    auto context = std::make_unique<QObject>();
    int heard = 0;
    store.unlock(kPassphrase, context.get(), [&](const Status &) { ++heard; });
    store.write(kKey, kSecret, context.get(), [&](const Status &) { ++heard; });
    context.reset();
    QCOMPARE(read(store, kKey).value(), kSecret);
    QCOMPARE(heard, 0);
}

void TestSealedFileStore::theStoreMayEndBeforeItsAnswers()
{
    int heard = 0;
    {
        SealedFileStore store(m_folder);
        store.unlock(kPassphrase, this, [&](const Status &) { ++heard; });
        store.write(kKey, kSecret, this, [&](const Status &) { ++heard; });
    }
    QTest::qWait(20);
    QCOMPARE(heard, 0);
    SealedFileStore store(m_folder);
    QVERIFY(unlock(store).ok());
    QCOMPARE(read(store, kKey).value(), kSecret);
}

void TestSealedFileStore::theWindowNeverWaits()
{
    SealedFileStore store(m_folder);
    QElapsedTimer asking;
    asking.start();
    std::optional<Status> answer;
    store.unlock(kPassphrase, this, [&](Status status) { answer = std::move(status); });
    const qint64 asked = asking.elapsed();
    int turns = 0; // of the event loop while the key is made
    QTimer ticks;
    connect(&ticks, &QTimer::timeout, this, [&turns] { ++turns; });
    ticks.start(1);
    QVERIFY(waitFor(answer).ok());
    const qint64 took = asking.elapsed();
    QVERIFY2(turns > 3, qPrintable(u"%1 turns in %2 ms"_s.arg(turns).arg(took)));
    QVERIFY2(asked * 4 < took, qPrintable(u"%1 of %2 ms"_s.arg(asked).arg(took)));
}

QTEST_GUILESS_MAIN(TestSealedFileStore)
#include "tst_sealedfilestore.moc"
