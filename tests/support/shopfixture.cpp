#include "tests/support/shopfixture.h"

#include <QProcess>
#include <sqlite3.h>

namespace jishi::testing {

ShopProfile profile()
{
    ShopProfile profile;
    profile.name = QStringLiteral("Test Shop");
    profile.deviceCode = QStringLiteral("A7");
    return profile;
}

ShopFixture::ShopFixture()
{
    auto created = ShopFile::create(path(), profile(), m_clock);
    if (!created)
        qFatal("The test shop cannot be made: %s", qPrintable(created.error().detail));
    m_file = std::move(*created);
}

void ShopFixture::reopen()
{
    close();
    auto opened = ShopFile::open(path(), ShopFile::Access::Write, m_clock);
    if (!opened)
        qFatal("The test shop cannot be opened: %s", qPrintable(opened.error().detail));
    m_file = std::move(*opened);
}

bool ShopFixture::run(const char *sql)
{
    const Status outcome =
        inTransaction(connection(), [&](Transaction &transaction) { return transaction.connection().execute(sql); });
    if (!outcome)
        qWarning("%s", qPrintable(outcome.error().detail));
    return outcome.ok();
}

QString ShopFixture::refusal(const char *sql)
{
    const auto transaction = Transaction::begin(connection());
    if (!transaction)
        return transaction.error().detail;
    const Status outcome = connection().execute(sql);
    return outcome ? QString() : outcome.error().detail;
}

int64_t ShopFixture::integer(const char *sql)
{
    const auto value = connection().integer(sql);
    if (!value)
        qFatal("%s", qPrintable(value.error().detail));
    return *value;
}

QString ShopFixture::text(const char *sql)
{
    Statement statement = connection().prepare(sql);
    return statement.next() ? statement.text(0) : QString();
}

QString ShopFixture::rows(const char *sql)
{
    QStringList lines;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection().handle(), sql, -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s in: %s", sqlite3_errmsg(connection().handle()), sql);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        QStringList cells;
        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
            const auto *cell = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
            cells << (cell ? QString::fromUtf8(cell) : QStringLiteral("NULL"));
        }
        lines << cells.join(u'|');
    }
    sqlite3_finalize(statement);
    return lines.join(u'\n');
}

QString ShopFixture::shell(const QString &sql)
{
    QProcess sqlite;
    sqlite.setProcessChannelMode(QProcess::MergedChannels);
    sqlite.start(QStringLiteral("sqlite3"), { QStringLiteral("-bail"), path(), sql });
    if (!sqlite.waitForFinished())
        return QStringLiteral("the sqlite3 shell did not run: ") + sqlite.errorString();
    return QString::fromUtf8(sqlite.readAll()).trimmed();
}

int64_t ShopFixture::addVariant(const char *sku, int64_t price)
{
    const auto added = inTransaction(connection(), [&](Transaction &) -> Result<int64_t> {
        const Uuid product = Uuid::v7(kMorning);
        if (auto run = connection()
                           .prepare("INSERT INTO products (uuid, name, created_at) VALUES (?1, ?2, ?3)")
                           .bind(1, product)
                           .bind(2, sku)
                           .bind(3, kMorning)
                           .run();
            !run)
            return run.error();
        if (auto run = connection()
                           .prepare("INSERT INTO variants (uuid, product_id, sku, price, created_at)\n"
                                    "VALUES (?1, last_insert_rowid(), ?2, ?3, ?4)")
                           .bind(1, Uuid::v7(kMorning))
                           .bind(2, sku)
                           .bind(3, price)
                           .bind(4, kMorning)
                           .run();
            !run)
            return run.error();
        return connection().lastInsertId();
    });
    if (!added)
        qFatal("%s", qPrintable(added.error().detail));
    return *added;
}

int64_t ShopFixture::addOrder(const char *number, const char *status)
{
    const auto added = inTransaction(connection(), [&](Transaction &) -> Result<int64_t> {
        if (auto run = connection()
                           .prepare("INSERT INTO orders (uuid, number, placed_at, status) VALUES (?1, ?2, ?3, ?4)")
                           .bind(1, Uuid::v7(kMorning))
                           .bind(2, number)
                           .bind(3, kMorning)
                           .bind(4, status)
                           .run();
            !run)
            return run.error();
        return connection().lastInsertId();
    });
    if (!added)
        qFatal("%s", qPrintable(added.error().detail));
    return *added;
}

} // namespace jishi::testing
