#include "sync/credentials/keychainstore.h"

#include <QDirIterator>
#include <QLoggingCategory>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <optional>
#include <sys/prctl.h>

using namespace jishi;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList said; // by Qt, QtKeychain and us

void hear(QtMsgType, const QMessageLogContext &, const QString &text)
{
    said << text;
}

// Programs that a test ends before it does.
struct Ended
{
    void operator()(QProcess *process) const
    {
        if (process->state() != QProcess::NotRunning) {
            ::kill(static_cast<pid_t>(process->processId()), SIGCONT);
            process->terminate();
            process->waitForFinished();
        }
        delete process;
    }
};
using Program = std::unique_ptr<QProcess, Ended>;

// It ends with the test, also when that crashes.
Program program()
{
    Program made(new QProcess);
    made->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    return made;
}

// In one word for a comparison that fails: the secret, "nothing" or what went wrong.
QByteArray textOf(const Result<std::optional<QByteArray>> &found)
{
    return found ? found->value_or("nothing") : "failed: " + found.error().detail.toUtf8();
}

} // namespace

// Against GNOME Keyring on a D-Bus of its own, with a home of its own.
class TestKeychainStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void aKeychainThatWorksIsFound();
    void aSecretSurvivesARestart();
    void anyBytesComeBack();
    void twoKeysAreTwoSecrets();
    void servicesAreKeptApart();
    void anUnknownKeyIsNothing();
    void removedIsNothing();
    void tooLongASecretIsRefused();
    void nothingIsLeftOfAProbe();
    void noSecretIsInALogOrFile();
    void answersComeLater();
    void aDeadContextHearsNothing();
    void aSilentKeychainIsGivenUp();
    void aLockedKeychainIsNoEmptyOne();
    void theProgramOutlivesTheBus();

private:
    void startKeyring();
    static QByteArray ask(const QString &destination, const QStringList &call);
    static bool isReady();
    static bool isLocked();
    static qsizetype entries();
    std::optional<bool> probe(std::chrono::milliseconds patience = 20s);
    Result<std::optional<QByteArray>> read(KeychainStore &store, const QString &key);
    Status write(KeychainStore &store, const QString &key, const QByteArray &secret);
    Status remove(KeychainStore &store, const QString &key);

    inline static const QString kCollection = u"/org/freedesktop/secrets/collection/login"_s;
    inline static const QString kKey = u"018f3c6e-0000-7000-8000-000000000001"_s;
    inline static const QByteArray kSecret = "refresh-token-4711";
    QTemporaryDir m_home;
    Program m_bus;
    Program m_keyring;
    QtMessageHandler m_before = nullptr;
};

void TestKeychainStore::initTestCase()
{
    for (const QString &program : { u"dbus-daemon"_s, u"gnome-keyring-daemon"_s })
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(u"There is no %1 here."_s.arg(program)));
    for (const char *variable : { "HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME" })
        qputenv(variable, m_home.path().toUtf8());
    for (const char *variable : { "DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION",
             "GNOME_DESKTOP_SESSION_ID", "KDE_FULL_SESSION" })
        qunsetenv(variable);
    m_bus = program();
    m_bus->start(u"dbus-daemon"_s, { u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s });
    QVERIFY(m_bus->waitForReadyRead(10'000));
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus->readLine().trimmed());
    startKeyring();
}

void TestKeychainStore::cleanupTestCase()
{
    m_keyring.reset();
    m_bus.reset();
}

// Unlocked: it makes a login keyring with the password it is given. Once only, libsecret never finds a second one.
void TestKeychainStore::startKeyring()
{
    m_keyring = program();
    m_keyring->start(u"gnome-keyring-daemon"_s, { u"--foreground"_s, u"--components=secrets"_s, u"--unlock"_s });
    QVERIFY(m_keyring->waitForStarted());
    m_keyring->write("password of the login keyring");
    m_keyring->closeWriteChannel();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), 10'000);
    QVERIFY(!isLocked());
}

// What a call of the bus says, or nothing when it fails.
QByteArray TestKeychainStore::ask(const QString &destination, const QStringList &call)
{
    QProcess send;
    send.start(u"dbus-send"_s, QStringList { u"--session"_s, u"--print-reply"_s, u"--dest="_s + destination } + call);
    return send.waitForFinished() && send.exitCode() == 0 ? send.readAllStandardOutput() : QByteArray();
}

bool TestKeychainStore::isReady()
{
    return ask(u"org.freedesktop.DBus"_s,
        { u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus.NameHasOwner"_s, u"string:org.freedesktop.secrets"_s })
        .contains("true");
}

bool TestKeychainStore::isLocked()
{
    return ask(u"org.freedesktop.secrets"_s,
        { kCollection, u"org.freedesktop.DBus.Properties.Get"_s, u"string:org.freedesktop.Secret.Collection"_s,
            u"string:Locked"_s })
        .contains("true");
}

// Whoever made them.
qsizetype TestKeychainStore::entries()
{
    return ask(u"org.freedesktop.secrets"_s,
        { kCollection, u"org.freedesktop.DBus.Properties.Get"_s, u"string:org.freedesktop.Secret.Collection"_s,
            u"string:Items"_s })
        .count("object path");
}

void TestKeychainStore::init()
{
    said.clear();
    m_before = qInstallMessageHandler(hear);
}

void TestKeychainStore::cleanup()
{
    qInstallMessageHandler(m_before);
    if (QTest::currentTestFailed())
        qInfo().noquote() << said.join(u'\n');
}

std::optional<bool> TestKeychainStore::probe(std::chrono::milliseconds patience)
{
    std::optional<bool> answer;
    KeychainStore::probe(
        this, [&](bool works) { answer = works; }, patience);
    return QTest::qWaitFor([&] { return answer.has_value(); }, 30'000) ? answer : std::nullopt;
}

Result<std::optional<QByteArray>> TestKeychainStore::read(KeychainStore &store, const QString &key)
{
    std::optional<Result<std::optional<QByteArray>>> answer;
    store.read(key, this, [&](Result<std::optional<QByteArray>> found) { answer = std::move(found); });
    const bool came = QTest::qWaitFor([&] { return answer.has_value(); }, 30'000);
    return came ? *answer : Error { ErrorKind::Storage, u"late"_s };
}

Status TestKeychainStore::write(KeychainStore &store, const QString &key, const QByteArray &secret)
{
    std::optional<Status> answer;
    store.write(key, secret, this, [&](Status status) { answer = std::move(status); });
    const bool came = QTest::qWaitFor([&] { return answer.has_value(); }, 30'000);
    return came ? *answer : Error { ErrorKind::Storage, u"late"_s };
}

Status TestKeychainStore::remove(KeychainStore &store, const QString &key)
{
    std::optional<Status> answer;
    store.remove(key, this, [&](Status status) { answer = std::move(status); });
    const bool came = QTest::qWaitFor([&] { return answer.has_value(); }, 30'000);
    return came ? *answer : Error { ErrorKind::Storage, u"late"_s };
}

void TestKeychainStore::aKeychainThatWorksIsFound()
{
    QCOMPARE(probe(), true);
}

void TestKeychainStore::aSecretSurvivesARestart()
{
    {
        KeychainStore store;
        QVERIFY(write(store, kKey, kSecret).ok());
    }
    KeychainStore store;
    QCOMPARE(textOf(read(store, kKey)), kSecret);
    QVERIFY(write(store, kKey, "newer").ok());
    QCOMPARE(textOf(read(store, kKey)), "newer");
}

void TestKeychainStore::anyBytesComeBack()
{
    KeychainStore store;
    QByteArray all;
    for (int byte = 0; byte < 256; ++byte)
        all += static_cast<char>(byte);
    for (const QByteArray &secret : { all, QByteArray(R"({"refresh":"密钥"})"), all.repeated(16) }) {
        QVERIFY(write(store, kKey, secret).ok());
        QCOMPARE(textOf(read(store, kKey)), secret);
    }
}

void TestKeychainStore::twoKeysAreTwoSecrets()
{
    KeychainStore store;
    QVERIFY(write(store, kKey, "one").ok());
    QVERIFY(write(store, u"二"_s, "two").ok());
    QCOMPARE(textOf(read(store, kKey)), "one");
    QCOMPARE(textOf(read(store, u"二"_s)), "two");
    QVERIFY(remove(store, kKey).ok());
    QCOMPARE(textOf(read(store, kKey)), "nothing");
    QCOMPARE(textOf(read(store, u"二"_s)), "two");
    QVERIFY(remove(store, u"二"_s).ok());
}

void TestKeychainStore::servicesAreKeptApart()
{
    KeychainStore ours;
    KeychainStore other(u"Another program"_s);
    QVERIFY(write(ours, kKey, "ours").ok());
    QCOMPARE(textOf(read(other, kKey)), "nothing");
    QVERIFY(write(other, kKey, "theirs").ok());
    QCOMPARE(textOf(read(ours, kKey)), "ours");
    QVERIFY(remove(ours, kKey).ok());
    QCOMPARE(textOf(read(other, kKey)), "theirs");
    QVERIFY(remove(other, kKey).ok());
}

void TestKeychainStore::anUnknownKeyIsNothing()
{
    KeychainStore store;
    const auto found = read(store, u"unknown"_s);
    QVERIFY(found.ok());
    QCOMPARE(*found, std::nullopt);
}

void TestKeychainStore::removedIsNothing()
{
    KeychainStore store;
    QVERIFY(write(store, kKey, kSecret).ok());
    QVERIFY(remove(store, kKey).ok());
    QCOMPARE(textOf(read(store, kKey)), "nothing");
    QVERIFY(remove(store, kKey).ok());
}

void TestKeychainStore::tooLongASecretIsRefused()
{
    KeychainStore store;
    const Status status = write(store, kKey, QByteArray(CredentialStore::kMostSecretBytes + 1, 'x'));
    QVERIFY(!status);
    QCOMPARE(status.error().kind, ErrorKind::Refused);
    QCOMPARE(textOf(read(store, kKey)), "nothing");
}

void TestKeychainStore::nothingIsLeftOfAProbe()
{
    KeychainStore store;
    QVERIFY(write(store, kKey, kSecret).ok());
    QCOMPARE(entries(), qsizetype(1));
    QCOMPARE(probe(), true);
    QCOMPARE(textOf(read(store, u"unknown"_s)), "nothing");
    QVERIFY(remove(store, u"unknown"_s).ok());
    QCOMPARE(entries(), qsizetype(1));
    QVERIFY(remove(store, kKey).ok());
    QCOMPARE(entries(), qsizetype(0));
}

void TestKeychainStore::noSecretIsInALogOrFile()
{
    QLoggingCategory::setFilterRules(u"*=true"_s);
    KeychainStore store;
    QVERIFY(write(store, kKey, kSecret).ok());
    QCOMPARE(textOf(read(store, kKey)), kSecret);
    QLoggingCategory::setFilterRules(QString());
    const QString log = said.join(u'\n');
    int files = 0;
    for (QDirIterator all(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); all.hasNext();) {
        QFile file(all.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++files;
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains(kSecret) && !content.contains(kSecret.toBase64()), qPrintable(file.fileName()));
    }
    QVERIFY(files > 0); // the keyring's own
    QVERIFY(!log.contains(QString::fromLatin1(kSecret)));
    QVERIFY(!log.contains(QString::fromLatin1(kSecret.toBase64())));
    QVERIFY(remove(store, kKey).ok());
}

void TestKeychainStore::answersComeLater()
{
    KeychainStore store;
    QStringList heard;
    QByteArray secret = WipedBytes::copyOf(kSecret);
    store.write(kKey, secret, this, [&](const Status &status) { heard << (status ? u"written"_s : u"?"_s); });
    wipe(secret); // the store has its own copy
    const QByteArray tooLong(CredentialStore::kMostSecretBytes + 1, 'x');
    store.write(u"other"_s, tooLong, this, [&](const Status &status) { heard << (status ? u"?"_s : u"refused"_s); });
    QCOMPARE(heard, QStringList());
    QTRY_COMPARE(heard.size(), qsizetype(2));
    store.read(kKey, this, [&](const Result<std::optional<QByteArray>> &found) {
        heard << QString::fromLatin1(found.value().value_or("?"));
    });
    QCOMPARE(heard.size(), qsizetype(2));
    QTRY_COMPARE(heard.size(), qsizetype(3));
    store.remove(kKey, this, [&](const Status &status) { heard << (status ? u"removed"_s : u"?"_s); });
    QTRY_COMPARE(heard.size(), qsizetype(4));
    heard.sort();
    QCOMPARE(heard, (QStringList { u"refresh-token-4711"_s, u"refused"_s, u"removed"_s, u"written"_s }));
    QTest::qWait(50);
    QCOMPARE(heard.size(), qsizetype(4));
}

void TestKeychainStore::aDeadContextHearsNothing()
{
    int heard = 0;
    {
        QObject context;
        KeychainStore store(u"Jishi"_s, 50ms);
        store.write(kKey, kSecret, &context, [&](const Status &) { ++heard; });
        store.read(kKey, &context, [&](const Result<std::optional<QByteArray>> &) { ++heard; });
        KeychainStore::probe(&context, [&](bool) { ++heard; });
    }
    KeychainStore store;
    QTest::qWait(100);
    QCOMPARE(textOf(read(store, kKey)), kSecret); // what was asked for was done all the same
    QCOMPARE(heard, 0);
    QVERIFY(remove(store, kKey).ok());
}

void TestKeychainStore::aSilentKeychainIsGivenUp()
{
    KeychainStore store;
    QVERIFY(write(store, kKey, kSecret).ok());
    KeychainStore hasty(u"Jishi"_s, 300ms);
    QCOMPARE(::kill(static_cast<pid_t>(m_keyring->processId()), SIGSTOP), 0);
    int heard = 0;
    std::optional<Result<std::optional<QByteArray>>> answer;
    hasty.read(kKey, this, [&](Result<std::optional<QByteArray>> found) {
        answer = std::move(found);
        ++heard;
    });
    QTRY_VERIFY(answer.has_value());
    QVERIFY(!answer->ok());
    QCOMPARE(answer->error().kind, ErrorKind::Refused);
    QVERIFY(answer->error().detail.endsWith(u'.'));
    QCOMPARE(write(hasty, kKey, "newer").error().kind, ErrorKind::Refused);
    QCOMPARE(probe(300ms), false);
    QCOMPARE(::kill(static_cast<pid_t>(m_keyring->processId()), SIGCONT), 0);
    QCOMPARE(textOf(read(store, kKey)), "newer"); // late, but done
    QCOMPARE(heard, 1);
    QVERIFY(remove(store, kKey).ok());
    QCOMPARE(entries(), qsizetype(0)); // nor does the probe leave anything
}

void TestKeychainStore::aLockedKeychainIsNoEmptyOne()
{
    KeychainStore store;
    QVERIFY(write(store, kKey, kSecret).ok());
    QVERIFY(!ask(u"org.freedesktop.secrets"_s,
        { u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service.Lock"_s, u"array:objpath:"_s + kCollection })
                 .isEmpty());
    QVERIFY(isLocked());
    const auto found = read(store, kKey);
    QVERIFY(!found);
    QVERIFY(!found.error().detail.isEmpty());
    QVERIFY(!remove(store, kKey));
    QVERIFY(!write(store, kKey, "newer"));
    QCOMPARE(probe(), false);
    QCOMPARE(entries(), qsizetype(1)); // it is still there, whatever was read
}

// GDBus would end it with SIGTERM.
void TestKeychainStore::theProgramOutlivesTheBus()
{
    m_bus->kill();
    QVERIFY(m_bus->waitForFinished());
    QTest::qWait(500);
    KeychainStore store;
    QVERIFY(!read(store, kKey));
    QCOMPARE(probe(), false);
}

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychainstore.moc"
