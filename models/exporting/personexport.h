#pragma once
// Everything the shop knows about one person, for her to take along: one JSON document and the same as CSV files.
#include "models/shop/shopfile.h"

namespace jishi {

struct ExportedFile
{
    QString name; // "orders.csv"
    QByteArray bytes;
};

class PersonExport
{
public:
    PersonExport(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // Reads only. Rows that were merged into her are told as hers.
    Result<std::vector<ExportedFile>> files(RowId customer) const;
    // Each written whole or not at all, into a folder that is made where it is missing. Existing files of these names
    // are replaced.
    static Status write(const std::vector<ExportedFile> &files, const QString &folder);

private:
    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi
