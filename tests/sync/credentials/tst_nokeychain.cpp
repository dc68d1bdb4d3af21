#include "sync/credentials/keychainstore.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <optional>

using namespace jishi;
using namespace Qt::StringLiterals;

// A computer without a keychain: no D-Bus, no display. A program of its own, because libsecret looks for the bus once.
class TestNoKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theProbeSaysSoQuickly();
    void everyCallIsASentence();

private:
    QTemporaryDir m_home;
};

void TestNoKeychain::initTestCase()
{
    for (const char *variable : { "HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME" })
        qputenv(variable, m_home.path().toUtf8());
    for (const char *variable : { "DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY" })
        qunsetenv(variable);
}

void TestNoKeychain::theProbeSaysSoQuickly()
{
    std::optional<bool> works;
    QElapsedTimer timer;
    timer.start();
    KeychainStore::probe(this, [&](bool answer) { works = answer; });
    QVERIFY(!works.has_value());
    QTRY_VERIFY(works.has_value());
    QVERIFY(!*works);
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

void TestNoKeychain::everyCallIsASentence()
{
    KeychainStore store;
    std::vector<Error> errors;
    store.read(
        u"key"_s, this, [&](const Result<std::optional<QByteArray>> &found) { errors.push_back(found.error()); });
    store.write(u"key"_s, "secret", this, [&](const Status &status) { errors.push_back(status.error()); });
    store.remove(u"key"_s, this, [&](const Status &status) { errors.push_back(status.error()); });
    QVERIFY(errors.empty());
    QTRY_COMPARE(errors.size(), size_t(3));
    for (const Error &error : errors) {
        QCOMPARE(error.kind, ErrorKind::Refused);
        QCOMPARE(error.detail, u"The system's keychain is locked or cannot be used."_s);
    }
    QVERIFY(QDir(m_home.path()).isEmpty(QDir::Files | QDir::Hidden)); // nothing was kept in a plain file instead
}

QTEST_GUILESS_MAIN(TestNoKeychain)
#include "tst_nokeychain.moc"
