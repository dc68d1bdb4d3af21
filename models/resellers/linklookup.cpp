#include "models/resellers/linklookup.h"

#include "models/resellers/linkdesk.h"

namespace jishi {

Result<RowId> linkByCode(Connection &connection, const ShopContext &context, const QString &code)
{
    // Codes that were given out before they had a check letter are known as they stand.
    Statement row = connection.prepare("SELECT id FROM links WHERE code = ?1 COLLATE NOCASE AND deleted_at IS NULL");
    if (row.bind(1, code.trimmed()).next())
        return row.integer(0);
    if (auto read = row.status(); !read)
        return read.error();
    const LinkFinding found = LinkDesk(connection, context).check(code);
    if (found.link && !found.link->archived && found.verdict != LinkVerdict::Tampered)
        return found.link->id;
    return Error { ErrorKind::NotFound, QStringLiteral("No link has the code ") + code };
}

Result<KnownLink> knownLink(Connection &connection, RowId link)
{
    Statement row =
        connection.prepare("SELECT l.id, l.code, r.name, r.deleted_at IS NULL AND r.status IN ('active', 'frozen')\n"
                           "FROM links l JOIN resellers r ON r.id = l.reseller_id\n"
                           "WHERE l.id = ?1 AND l.deleted_at IS NULL");
    if (row.bind(1, link).next())
        return KnownLink { row.integer(0), row.text(1), row.text(2), row.integer(3) != 0 };
    return row.status() ? Error { ErrorKind::NotFound, QStringLiteral("link %1").arg(link) } : row.status().error();
}

} // namespace jishi
