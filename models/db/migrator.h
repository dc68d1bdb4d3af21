#pragma once
// Brings a shop file to this program's schema: numbered, immutable migrations, one transaction each, after a backup.
#include "models/db/connection.h"

namespace jishi {

// "JISH" in the file header's application id: what makes a SQLite file a shop.
inline constexpr int64_t kApplicationId = 0x4A495348;

class Migrator
{
public:
    explicit Migrator(Connection &connection)
        : m_connection(connection)
    { }

    // The newest migration compiled into this program.
    static int newestVersion();
    // NotAShop, NewerShop (its min_compatible is above ours), Damaged, or fine.
    Status examine();
    // True when migrations are due.
    Result<bool> isBehind();
    // Writes a copy "NAME.before-VERSION.jishi" beside the file first, unless the file is new. The copy is kept.
    Status migrate();

private:
    Status apply(int version);
    Status backUp(int64_t version);

    Connection &m_connection;
};

} // namespace jishi
