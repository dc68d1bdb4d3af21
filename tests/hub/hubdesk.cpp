#include "tests/hub/hubdesk.h"

#include "models/check/shopcheck.h"
#include "models/hub/rowplaces.h"
#include "models/settings/settings.h"

#include <QEventLoop>
#include <QFile>
#include <QTest>
#include <QTimer>

namespace jishi::testing {

namespace {

const QString kPassword = QStringLiteral("a good password");

} // namespace

// Not QTest::qWaitFor, which looks every ten milliseconds: an exchange through a cable has many steps.
bool waitUntil(const std::function<bool()> &isSo, int milliseconds)
{
    QEventLoop loop;
    QTimer late;
    late.setSingleShot(true);
    late.start(milliseconds);
    while (!isSo() && late.isActive())
        loop.processEvents(QEventLoop::WaitForMoreEvents);
    return isSo();
}

namespace {

template <typename Ask>
std::optional<HubSession> sessionOf(Ask ask)
{
    std::optional<HubSession> got;
    bool ended = false;
    QObject context;
    ask(&context, [&](const std::optional<HubSession> &session, const SyncTrouble &trouble) {
        if (trouble.kind != SyncTrouble::Kind::None)
            qWarning() << "no session:" << trouble.detail;
        got = session;
        ended = true;
    });
    if (!waitUntil([&] { return ended; }, 60000))
        qFatal("the hub does not answer");
    return got;
}

} // namespace

void MemoryStore::read(const QString &key, QObject *context, ReadDone done)
{
    const auto found = m_secrets.find(key);
    std::optional<QByteArray> secret;
    if (found != m_secrets.end())
        secret = QByteArray(found->second.constData(), found->second.size());
    QTimer::singleShot(0, context, [done = std::move(done), secret] { done(secret); });
}

void MemoryStore::write(const QString &key, const QByteArray &secret, QObject *context, StatusDone done)
{
    m_secrets[key] = QByteArray(secret.constData(), secret.size());
    QTimer::singleShot(0, context, [done = std::move(done)] { done(jishi::done()); });
}

void MemoryStore::remove(const QString &key, QObject *context, StatusDone done)
{
    m_secrets.erase(key);
    QTimer::singleShot(0, context, [done = std::move(done)] { done(jishi::done()); });
}

QUrl HubDesk::hubUrl()
{
    return QUrl(qEnvironmentVariable("HUB_URL"));
}

QByteArray HubDesk::certificate()
{
    QFile file(qEnvironmentVariable("HUB_CERTIFICATE"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

HubDesk::HubDesk()
    : m_path(m_folder.filePath(QStringLiteral("shop.jishi")))
    , m_email(Uuid::v7(kMorning).toText() + QStringLiteral("@shop.test"))
{ }

HubDesk::~HubDesk() = default;

bool HubDesk::open(const QString &path)
{
    auto opened = Shop::open(path, m_clock);
    if (!opened) {
        qWarning() << opened.error().detail;
        return false;
    }
    m_shop = std::move(*opened);
    m_sync = std::make_unique<HubSync>(m_shop->database(), m_shop->context(), m_credentials);
    return true;
}

void HubDesk::reopen()
{
    m_sync.reset();
    m_shop.reset();
    if (!open(m_path))
        qFatal("the shop does not open");
}

void HubDesk::finish(const HubSession &session, const HubAccount &account)
{
    QObject context;
    m_credentials.write(account.key, session.refreshToken, &context, [](const Status &) {});
    QTest::qWait(0);
    m_sync->useSession(session);
}

bool HubDesk::make(const HubSession &session, const QUrl &url)
{
    const HubAccount account = newAccount(url.toString(), certificate(), m_email, kMorning);
    if (!createJoinedShop(m_path, session.profile(), session.workspace, session.reseller, account, m_clock)
        || !open(m_path))
        return false;
    finish(session, account);
    return true;
}

std::unique_ptr<HubDesk> HubDesk::owner(const QUrl &url)
{
    std::unique_ptr<HubDesk> desk(new HubDesk);
    if (auto made = ShopFile::create(desk->m_path, profile(), desk->m_clock); !made)
        qFatal("no shop");
    if (!desk->open(desk->m_path))
        return nullptr;
    HubClient client({ url, QSslCertificate::fromData(certificate()), {} });
    const Uuid shop = *Uuid::fromText(desk->text(QStringLiteral("SELECT value FROM settings WHERE key = 'shop_uuid'")));
    const auto session = sessionOf([&](QObject *context, HubClient::SessionDone done) {
        client.openWorkspace(
            shop, desk->shop().profile(), desk->m_email, kPassword, QStringLiteral("desk"), context, std::move(done));
    });
    if (!session)
        return nullptr;
    const HubAccount account = newAccount(url.toString(), certificate(), desk->m_email, kMorning);
    if (!desk->write([&](Transaction &transaction) { return joinHub(transaction.connection(), account); }))
        return nullptr;
    desk->finish(*session, account);
    return desk;
}

std::unique_ptr<HubDesk> HubDesk::joined(HubDesk &owner, ShopRole role, const QString &resellerUuid, const QUrl &url)
{
    std::unique_ptr<HubDesk> desk(new HubDesk);
    const QJsonValue code = owner.ask("invite",
        { { QStringLiteral("role"), toText(role) },
            { QStringLiteral("reseller"), resellerUuid.isEmpty() ? QJsonValue() : QJsonValue(resellerUuid) } });
    HubClient client({ url, QSslCertificate::fromData(certificate()), {} });
    const auto session = sessionOf([&](QObject *context, HubClient::SessionDone done) {
        client.join(code.toString(), desk->m_email, kPassword, QStringLiteral("laptop"), context, std::move(done));
    });
    return session && desk->make(*session, url) ? std::move(desk) : nullptr;
}

std::unique_ptr<HubDesk> HubDesk::second(HubDesk &owner, const QUrl &url)
{
    return signedIn(owner.m_email, url);
}

std::unique_ptr<HubDesk> HubDesk::signedIn(const QString &email, const QUrl &url)
{
    std::unique_ptr<HubDesk> desk(new HubDesk);
    desk->m_email = email;
    HubClient client({ url, QSslCertificate::fromData(certificate()), {} });
    const auto session = sessionOf([&](QObject *context, HubClient::SessionDone done) {
        client.signIn(desk->m_email, kPassword, QStringLiteral("second desk"), context, std::move(done));
    });
    return session && desk->make(*session, url) ? std::move(desk) : nullptr;
}

QString HubDesk::run()
{
    bool ended = false;
    QObject context;
    QObject::connect(m_sync.get(), &HubSync::ended, &context, [&] { ended = true; });
    m_sync->run();
    if (!waitUntil([&] { return ended && !m_sync->isRunning(); }, 120000))
        return QStringLiteral("hangs");
    if (m_sync->report().outcome != u"done")
        qInfo() << m_sync->report().outcome << m_sync->report().detail;
    return m_sync->report().outcome;
}

bool HubDesk::settle()
{
    m_moved = 0;
    for (int i = 0; i < 6; ++i) {
        const bool isDone = run() == u"done";
        const int64_t moved = m_sync->report().pushed + m_sync->report().pulled;
        m_moved += moved;
        if (!isDone || moved == 0)
            return isDone;
    }
    return true;
}

QJsonValue HubDesk::ask(const char *operation, const QJsonObject &variables)
{
    QJsonValue got;
    bool ended = false;
    HubClient client({ QUrl(text(QStringLiteral("SELECT value FROM settings WHERE key = 'hub_url'"))),
        QSslCertificate::fromData(certificate()), {} });
    client.call(
        operation, variables, m_sync->token(), &client, [&](const QJsonValue &value, const SyncTrouble &trouble) {
            got = value;
            if (trouble.kind != SyncTrouble::Kind::None)
                qWarning() << operation << trouble.detail;
            ended = true;
        });
    if (!waitUntil([&] { return ended; }, 60000))
        qWarning() << operation << "gets no answer";
    return got;
}

bool HubDesk::run(const char *sql)
{
    const auto done = write([sql](Transaction &transaction) { return transaction.connection().execute(sql); });
    if (!done)
        qWarning() << done.error().detail;
    return done.ok();
}

int64_t HubDesk::integer(const QString &sql)
{
    return text(sql).toLongLong();
}

QString HubDesk::text(const QString &sql)
{
    return m_shop->database()
        .read([sql](Connection &connection) {
            Statement row = connection.prepare(sql.toStdString());
            const QString found = row.next() ? row.text(0) : QString();
            if (auto read = row.status(); !read)
                qWarning() << read.error().detail;
            return found;
        })
        .wait();
}

QStringList HubDesk::problems()
{
    const auto report =
        m_shop->database()
            .maintain([this](Connection &connection) { return ShopCheck(connection, m_shop->context()).run(); })
            .wait();
    QStringList problems;
    if (!report)
        return { report.error().detail };
    for (const CheckProblem &problem : report->problems)
        problems << problem.kind + u": " + problem.detail;
    return problems;
}

QStringList HubDesk::view(ShopRole as)
{
    return m_shop->database()
        .read([as](Connection &connection) {
            QStringList rows;
            const auto shapes = RowShapes::read(connection);
            RowPlaces places(connection);
            for (const RowShape &shape : shapes->all()) {
                std::string columns = shape.isLine() ? "0" : "id";
                for (const ColumnShape &column : shape.columns)
                    columns += ", " + column.name;
                Statement statement = connection.prepare("SELECT " + columns + " FROM " + shape.table);
                while (statement.next()) {
                    QStringList values { QString::fromStdString(shape.table) };
                    if (!shape.isLine())
                        values << places.uuidOf(shape, { statement.integer(0), 0 })->toText();
                    for (size_t i = 0; i < shape.columns.size(); ++i) {
                        const int index = static_cast<int>(i) + 1;
                        const ColumnShape &column = shape.columns[i];
                        if (statement.isNull(index) || (column.name == "cost" && !seesCosts(as)))
                            values << QStringLiteral("NULL");
                        else if (column.kind == ColumnShape::Kind::Reference)
                            values
                                << places.uuidOf(*shapes->of(column.target), { statement.integer(index), 0 })->toText();
                        else if (column.kind == ColumnShape::Kind::Bytes)
                            values << QString::fromLatin1(statement.blob(index).toHex());
                        else
                            values << QString::fromStdString(shape.columns[i].name) + u'=' + statement.text(index);
                    }
                    rows << values.join(u'|');
                }
            }
            rows.sort();
            return rows;
        })
        .wait();
}

} // namespace jishi::testing
