#include "sync/credentials/sealkey.h"

#include "sync/credentials/credentialstore.h"

#include <QCryptographicHash>
#include <QTest>
#include <optional>

using namespace jishi;
using namespace Qt::StringLiterals;

class TestSealKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsSealedComesBack();
    void theSecretIsNotInTheFile();
    void theSameSecretIsNeverSealedAlike();
    void everyFlippedBitIsNoticed();
    void everyLengthIsNoticed();
    void aTamperedFileWithARightSumIsNoticed();
    void anotherLabelIsNoticed();
    void anotherPassphraseIsNoticed();
    void anotherSaltIsNoticed();
    void foreignFilesAreToldFromNewerOnes();
    void oneVersionOneKey();
    void composedLettersAreOnePassphrase();
    void onlyBytesThatAreOursAreWiped();

private:
    const SealKey &key() const { return *m_key; }
    QByteArray sealed(const QByteArray &secret = kSecret) const;

    static constexpr char kLabel[] = "secret:4711";
    inline static const QByteArray kSecret = R"({"refresh":"tópsecret-密钥"})";
    std::optional<SealKey> m_key;
    QByteArray m_salt;
};

void TestSealKey::initTestCase()
{
    m_salt = SealKey::newSalt().value();
    QCOMPARE(m_salt.size(), qsizetype(16));
    QVERIFY(SealKey::newSalt().value() != m_salt);
    auto made = SealKey::derive("correct horse", m_salt);
    QVERIFY(made.ok());
    m_key = std::move(*made);
    QCOMPARE(key().salt(), m_salt);
}

QByteArray TestSealKey::sealed(const QByteArray &secret) const
{
    return key().seal(kLabel, secret).value();
}

void TestSealKey::whatIsSealedComesBack()
{
    const QByteArray longest(CredentialStore::kMostSecretBytes, 'x');
    for (const QByteArray &secret : { kSecret, QByteArray("x"), QByteArray(), QByteArray("a\0b", 3), longest }) {
        const QByteArray file = sealed(secret);
        QCOMPARE(file.size(), secret.size() + 89);
        QVERIFY(file.size() <= SealKey::kLongestFile);
        QCOMPARE(key().open(kLabel, file).value(), secret);
        QCOMPARE(SealKey::saltOf(file).value(), m_salt);
    }
}

void TestSealKey::theSecretIsNotInTheFile()
{
    const QByteArray file = sealed();
    for (qsizetype at = 0; at + 4 <= kSecret.size(); ++at)
        QVERIFY(!file.contains(kSecret.sliced(at, 4)));
    QVERIFY(!file.contains("correct"));
}

void TestSealKey::theSameSecretIsNeverSealedAlike()
{
    const QByteArray one = sealed();
    const QByteArray other = sealed();
    QVERIFY(one.sliced(29, 12) != other.sliced(29, 12));
    QVERIFY(one.sliced(41, kSecret.size()) != other.sliced(41, kSecret.size()));
}

void TestSealKey::everyFlippedBitIsNoticed()
{
    const QByteArray file = sealed();
    for (qsizetype at = 0; at < file.size(); ++at)
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray flipped = file;
            flipped[at] = static_cast<char>(flipped[at] ^ (1 << bit));
            const auto opened = key().open(kLabel, flipped);
            QVERIFY2(!opened, qPrintable(u"byte %1, bit %2"_s.arg(at).arg(bit)));
            const ErrorKind kind = opened.error().kind;
            if (at < 12)
                QCOMPARE(kind, ErrorKind::CannotRead);
            else if (at > 12)
                QCOMPARE(kind, ErrorKind::Damaged);
            else
                QVERIFY(kind == ErrorKind::NewerShop || kind == ErrorKind::Damaged);
            QVERIFY(opened.error().detail.endsWith(u'.'));
        }
}

void TestSealKey::everyLengthIsNoticed()
{
    const QByteArray file = sealed();
    for (qsizetype size = 0; size < file.size(); ++size) {
        const auto opened = key().open(kLabel, file.first(size));
        QVERIFY2(!opened, qPrintable(QString::number(size)));
        QCOMPARE(opened.error().kind, size < 12 ? ErrorKind::CannotRead : ErrorKind::Damaged);
    }
    QCOMPARE(key().open(kLabel, file + '\0').error().kind, ErrorKind::Damaged);
    QCOMPARE(key().open(kLabel, file + QByteArray(100'000, 'x')).error().kind, ErrorKind::Damaged);
}

// The sum protects from nobody: who alters a file on purpose makes a new one.
void TestSealKey::aTamperedFileWithARightSumIsNoticed()
{
    const QByteArray file = sealed().chopped(32);
    for (qsizetype at = 29; at < file.size(); ++at) {
        QByteArray flipped = file;
        flipped[at] = static_cast<char>(flipped[at] ^ 1);
        flipped += QCryptographicHash::hash(flipped, QCryptographicHash::Sha256);
        QCOMPARE(key().open(kLabel, flipped).error().kind, ErrorKind::Damaged);
    }
}

void TestSealKey::anotherLabelIsNoticed()
{
    QCOMPARE(key().open("secret:4712", sealed()).error().kind, ErrorKind::Damaged);
    QCOMPARE(key().open("", sealed()).error().kind, ErrorKind::Damaged);
}

void TestSealKey::anotherPassphraseIsNoticed()
{
    const auto other = SealKey::derive("correct horsf", m_salt);
    QCOMPARE(other->open(kLabel, sealed()).error().kind, ErrorKind::Damaged);
}

void TestSealKey::anotherSaltIsNoticed()
{
    const auto other = SealKey::derive("correct horse", SealKey::newSalt().value());
    QCOMPARE(other->open(kLabel, sealed()).error().kind, ErrorKind::CannotRead);
}

void TestSealKey::foreignFilesAreToldFromNewerOnes()
{
    for (const QByteArray &foreign :
        { QByteArray(), QByteArray("{}"), QByteArray(200, '\0'), QByteArray("Jishi seale") })
        QCOMPARE(SealKey::saltOf(foreign).error().kind, ErrorKind::CannotRead);
    QCOMPARE(SealKey::saltOf("Jishi sealed").error().kind, ErrorKind::Damaged);
    QCOMPARE(SealKey::saltOf("Jishi sealed\2").error().kind, ErrorKind::NewerShop);
    QCOMPARE(SealKey::saltOf(QByteArray("Jishi sealed\0", 13)).error().kind, ErrorKind::Damaged);
}

// What one version wrote stays readable: this file was made elsewhere, by Python's hashlib.scrypt and cryptography.
void TestSealKey::oneVersionOneKey()
{
    const QByteArray file = QByteArray::fromHex("4a69736869207365616c656401000102030405060708090a0b0c0d0e0f646566"
                                                "6768696a6b6c6d6e6f42a25db2513e5e51e20c08ee074b4f85bc257028522474"
                                                "4d09c616eedb28c9a3d7867f1e285d256acbcdffe3f5b50df31a9b09e69687a2"
                                                "b2c1e2d2180d80");
    const auto other = SealKey::derive("correct horse", SealKey::saltOf(file).value());
    QCOMPARE(other->open("secret:old", file).value(), QByteArray("kept for years"));
}

void TestSealKey::composedLettersAreOnePassphrase()
{
    QCOMPARE(SealKey::passphraseBytes(u"cafe\u0301"_s), QByteArray("caf\xc3\xa9"));
    QCOMPARE(SealKey::passphraseBytes(u"café"_s), QByteArray("caf\xc3\xa9"));
    QCOMPARE(SealKey::passphraseBytes(u"ｐａｓｓ１"_s), QByteArray("pass1")); // typed while an input method was on
    QCOMPARE(SealKey::passphraseBytes(u" Two  spaces "_s), QByteArray(" Two  spaces "));
}

void TestSealKey::onlyBytesThatAreOursAreWiped()
{
    QByteArray ours = WipedBytes::copyOf("secret");
    const char *place = ours.constData();
    const QByteArray view = QByteArray::fromRawData(place, ours.size());
    QByteArray shared = ours;
    wipe(shared);
    QVERIFY(shared.isEmpty());
    QCOMPARE(ours, QByteArray("secret"));
    QByteArray literal = QByteArrayLiteral("secret");
    wipe(literal);
    QVERIFY(literal.isEmpty());
    QCOMPARE(view, QByteArray("secret"));
}

QTEST_GUILESS_MAIN(TestSealKey)
#include "tst_sealkey.moc"
