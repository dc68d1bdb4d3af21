#pragma once
// The mappings a person has made, one per shape of file, kept with the shop.
#include "models/db/connection.h"
#include "models/importing/columnmapping.h"

namespace jishi {

class ImportMappings
{
public:
    explicit ImportMappings(Connection &connection)
        : m_connection(connection)
    { }
    std::optional<ColumnMapping> find(const QString &shape) const;
    Status remember(const ColumnMapping &mapping);
    Status forget(const QString &shape);

private:
    Connection &m_connection;
};

} // namespace jishi
