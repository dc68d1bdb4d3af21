#include "models/shop/shop.h"

namespace jishi {

Shop::Shop(std::unique_ptr<ShopFile> file, std::unique_ptr<Database> database)
    : m_file(std::move(file))
    , m_database(std::move(database))
{ }

Result<std::unique_ptr<Shop>> Shop::open(const QString &path, const Clock &clock)
{
    auto file = ShopFile::open(path, ShopFile::Access::Write, clock);
    if (!file)
        return file.error();
    auto database = Database::open(path);
    if (!database)
        return database.error();
    return std::unique_ptr<Shop>(new Shop(std::move(*file), std::move(*database)));
}

} // namespace jishi
