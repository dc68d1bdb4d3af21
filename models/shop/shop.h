#pragma once
// An open shop as the window sees it: the file, its threads and its profile. Handed to whoever needs it; there is no
// global one.
#include "models/db/database.h"
#include "models/shop/shopfile.h"

namespace jishi {

class Shop
{
public:
    static Result<std::unique_ptr<Shop>> open(const QString &path, const Clock &clock);

    Database &database() { return *m_database; }
    const ShopContext &context() const { return m_file->context(); }
    const ShopProfile &profile() const { return m_file->profile(); }
    Currency currency() const { return profile().currency; }
    const QTimeZone &zone() const { return profile().zone; }
    Instant now() const { return context().clock->now(); }
    QDate today() const { return dayOf(now(), zone()); }
    QString path() const { return m_file->path(); }

private:
    Shop(std::unique_ptr<ShopFile> file, std::unique_ptr<Database> database);
    std::unique_ptr<ShopFile> m_file; // holds the lock
    std::unique_ptr<Database> m_database;
};

} // namespace jishi
