#pragma once
// A new shop in a folder that goes away with the test, on a clock that stands still; and the few lines of SQL that
// tests of storage share.
#include "models/db/database.h"
#include "models/shop/shopfile.h"

#include <QTemporaryDir>

namespace jishi::testing {

// 2026-03-01 09:00 in Shanghai.
inline constexpr Instant kMorning = 1772326800000;

ShopProfile profile();

class ShopFixture
{
public:
    ShopFixture();

    QString path(const QString &name = QStringLiteral("test.jishi")) const { return m_folder.filePath(name); }
    Connection &connection() { return m_file->connection(); }
    ShopFile &file() { return *m_file; }
    const ShopContext &context() const { return m_file->context(); }
    FixedClock &clock() { return m_clock; }
    // Lets go of the file, and takes it again.
    void close() { m_file.reset(); }
    void reopen();

    // Runs statements in a transaction of the shop; false, with a warning, when one fails.
    bool run(const char *sql);
    // Why a statement is refused; null when it is not. Nothing is kept either way.
    QString refusal(const char *sql);
    int64_t integer(const char *sql);
    QString text(const char *sql);
    // Every row of a query as "a|b|c", joined by newlines.
    QString rows(const char *sql);
    // What the sqlite3 shell says to these statements; the shop stays open meanwhile.
    QString shell(const QString &sql);

    // Named rows with made-up ids; each returns the row id.
    int64_t addVariant(const char *sku, int64_t price);
    int64_t addOrder(const char *number, const char *status);

private:
    QTemporaryDir m_folder;
    FixedClock m_clock { kMorning };
    std::unique_ptr<ShopFile> m_file;
};

} // namespace jishi::testing
