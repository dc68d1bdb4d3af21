#include "models/resellers/linkstore.h"

#include "models/base/enumtext.h"
#include "models/base/refusal.h"
#include "models/resellers/linkcode.h"

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, 3> kTargets { "shop", "product", "campaign" };
constexpr int kAttempts = 8;

// The first SKU of a product names it in an address; the tables are those of take().
constexpr char kLinkColumns[] =
    "l.id, l.uuid, l.code, l.target, l.created_at, l.deleted_at, l.reseller_id, r.uuid, r.name, l.product_id,\n"
    "    p.uuid, p.name, (SELECT v.sku FROM variants v WHERE v.product_id = p.id AND v.sku IS NOT NULL\n"
    "        AND v.deleted_at IS NULL ORDER BY v.position, v.id LIMIT 1),\n"
    "    l.campaign_id, c.uuid, c.name, l.group_id, g.name";
constexpr char kTables[] = "FROM links l\n"
                           "JOIN resellers r ON r.id = l.reseller_id\n"
                           "LEFT JOIN products p ON p.id = l.product_id\n"
                           "LEFT JOIN campaigns c ON c.id = l.campaign_id\n"
                           "LEFT JOIN groups g ON g.id = l.group_id\n";
constexpr int kColumnCount = 18;

const char *tableOf(LinkTarget target)
{
    return target == LinkTarget::Product ? "products" : "campaigns";
}

Result<Uuid> uuidOf(Connection &connection, const std::string &table, RowId id)
{
    Statement row = connection.prepare("SELECT uuid FROM " + table + " WHERE id = ?1");
    if (!row.bind(1, id).next())
        return Error { ErrorKind::NotFound, u"%1 %2"_s.arg(QString::fromStdString(table)).arg(id) };
    return row.uuid(0);
}

// What tells this link from every other one of the shop.
Result<Uuid> linkUuid(Connection &connection, const LinkWish &wish)
{
    const auto reseller = uuidOf(connection, "resellers", wish.resellerId);
    if (!reseller)
        return reseller.error();
    std::string purpose = std::string("link/") + kTargets[static_cast<size_t>(wish.target)];
    if (wish.target != LinkTarget::Shop) {
        const auto target = uuidOf(connection, tableOf(wish.target), wish.targetId);
        if (!target)
            return target.error();
        purpose += '/' + target->toText().toStdString();
    }
    if (wish.groupId > 0) {
        const auto group = uuidOf(connection, "groups", wish.groupId);
        if (!group)
            return group.error();
        purpose += "/group/" + group->toText().toStdString();
    }
    return Uuid::derived(*reseller, purpose);
}

// Parameters 2 to 6.
void bindWish(Statement &statement, const LinkWish &wish)
{
    statement.bind(2, wish.resellerId)
        .bind(3, kTargets[static_cast<size_t>(wish.target)])
        .bindReference(4, wish.target == LinkTarget::Product ? wish.targetId : 0)
        .bindReference(5, wish.target == LinkTarget::Campaign ? wish.targetId : 0)
        .bindReference(6, wish.groupId);
}

// Two links with one code are as likely as a lottery win, but then the second one still gets a code.
QString freeCode(Connection &connection, const Uuid &link)
{
    QString code;
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        code = LinkCode::of(link, attempt);
        if (!connection.prepare("SELECT 1 FROM links WHERE code = ?1 AND uuid <> ?2")
                 .bind(1, code)
                 .bind(2, link)
                 .next())
            break;
    }
    return code;
}

} // namespace

Status LinkStore::checkReseller(RowId reseller) const
{
    Statement row = m_connection.prepare("SELECT name, status FROM resellers WHERE id = ?1 AND deleted_at IS NULL");
    if (!row.bind(1, reseller).next())
        return refused(Refusal::tr("A link needs a reseller."));
    if (row.utf8(1) == "active" || row.utf8(1) == "frozen")
        return done();
    return refused(Refusal::tr("%1 does not sell for the shop.").arg(row.text(0)));
}

// By what it is for, and not by its id alone: where two products or groups became one, so did their links.
Result<RowId> LinkStore::find(const LinkWish &wish, const Uuid &uuid) const
{
    Statement row = m_connection.prepare(
        "SELECT id FROM links WHERE uuid = ?1 OR (reseller_id = ?2 AND target = ?3 AND product_id IS ?4\n"
        "    AND campaign_id IS ?5 AND group_id IS ?6)\n"
        "ORDER BY uuid = ?1 DESC, deleted_at IS NOT NULL, id LIMIT 1");
    row.bind(1, uuid);
    bindWish(row, wish);
    if (row.next())
        return row.integer(0);
    if (auto read = row.status(); !read)
        return read.error();
    return 0;
}

Result<RowId> LinkStore::findOrMake(const LinkWish &wish)
{
    if (auto may = checkReseller(wish.resellerId); !may)
        return may.error();
    const auto uuid = linkUuid(m_connection, wish);
    if (!uuid)
        return uuid.error();
    const auto known = find(wish, *uuid);
    if (!known)
        return known.error();
    if (*known > 0) {
        auto back = m_connection.prepare("UPDATE links SET deleted_at = NULL WHERE id = ?1 AND deleted_at IS NOT NULL")
                        .bind(1, *known)
                        .run();
        return back ? Result<RowId>(*known) : Result<RowId>(back.error());
    }
    Statement insert = m_connection.prepare(
        "INSERT INTO links (uuid, reseller_id, target, product_id, campaign_id, group_id, code, created_at)\n"
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    insert.bind(1, *uuid);
    bindWish(insert, wish);
    if (auto made = insert.bind(7, freeCode(m_connection, *uuid)).bind(8, m_context.clock->now()).run(); !made)
        return made.error();
    return m_connection.lastInsertId();
}

Result<Link> LinkStore::foresee(const LinkWish &wish) const
{
    const auto uuid = linkUuid(m_connection, wish);
    if (!uuid)
        return uuid.error();
    const auto known = find(wish, *uuid);
    if (!known)
        return known.error();
    if (*known > 0)
        return this->link(*known);
    Link link;
    link.uuid = *uuid;
    link.code = freeCode(m_connection, *uuid);
    link.wish = wish;
    if (auto named = nameParts(link); !named)
        return named.error();
    return link;
}

// The names that a stored link gets from its tables.
Status LinkStore::nameParts(Link &link) const
{
    Statement row = m_connection.prepare(
        "SELECT r.uuid, r.name, p.uuid, p.name, (SELECT v.sku FROM variants v WHERE v.product_id = p.id\n"
        "        AND v.sku IS NOT NULL AND v.deleted_at IS NULL ORDER BY v.position, v.id LIMIT 1), c.uuid, c.name, "
        "g.name\n"
        "FROM resellers r LEFT JOIN products p ON p.id = ?2 LEFT JOIN campaigns c ON c.id = ?3\n"
        "LEFT JOIN groups g ON g.id = ?4 WHERE r.id = ?1");
    const LinkWish &wish = link.wish;
    row.bind(1, wish.resellerId)
        .bind(2, wish.target == LinkTarget::Product ? wish.targetId : 0)
        .bind(3, wish.target == LinkTarget::Campaign ? wish.targetId : 0)
        .bind(4, wish.groupId);
    if (!row.next())
        return row.status();
    link.resellerUuid = row.uuid(0);
    link.reseller = row.text(1);
    if (wish.target == LinkTarget::Product) {
        link.targetName = row.text(3);
        link.product = row.isNull(4) ? row.uuid(2).toText() : row.text(4);
    } else if (wish.target == LinkTarget::Campaign) {
        link.campaign = row.uuid(5).toText();
        link.targetName = row.text(6);
    }
    link.group = row.text(7);
    return done();
}

Status LinkStore::archive(RowId link)
{
    return m_connection.prepare("UPDATE links SET deleted_at = ?2 WHERE id = ?1 AND deleted_at IS NULL")
        .bind(1, link)
        .bind(2, m_context.clock->now())
        .run();
}

Link LinkStore::take(const Statement &row) const
{
    Link link;
    link.id = row.integer(0);
    link.uuid = row.uuid(1);
    link.code = row.text(2);
    link.wish.target = enumFrom<LinkTarget>(kTargets, row.utf8(3));
    link.createdAt = row.integer(4);
    link.archived = !row.isNull(5);
    link.wish.resellerId = row.integer(6);
    link.resellerUuid = row.uuid(7);
    link.reseller = row.text(8);
    if (link.wish.target == LinkTarget::Product) {
        link.wish.targetId = row.integer(9);
        link.targetName = row.text(11);
        link.product = row.isNull(12) ? row.uuid(10).toText() : row.text(12);
    } else if (link.wish.target == LinkTarget::Campaign) {
        link.wish.targetId = row.integer(13);
        link.campaign = row.uuid(14).toText();
        link.targetName = row.text(15);
    }
    link.wish.groupId = row.integer(16);
    link.group = row.text(17);
    return link;
}

Result<std::vector<Link>> LinkStore::read(const std::string &where, const std::function<void(Statement &)> &bind) const
{
    Statement rows = m_connection.prepare(std::string("SELECT ") + kLinkColumns + '\n' + kTables + "WHERE " + where
        + "\nORDER BY l.created_at DESC, l.id DESC");
    bind(rows);
    std::vector<Link> links;
    while (rows.next())
        links.push_back(take(rows));
    if (auto done = rows.status(); !done)
        return done.error();
    return links;
}

Result<Link> LinkStore::readOne(const std::string &where, const std::function<void(Statement &)> &bind) const
{
    auto links = read(where, bind);
    if (!links)
        return links.error();
    if (links->empty())
        return Error { ErrorKind::NotFound, u"No such link"_s };
    return std::move(links->front());
}

Result<Link> LinkStore::link(RowId id) const
{
    return readOne("l.id = ?1", [id](Statement &row) { row.bind(1, id); });
}

Result<Link> LinkStore::ofCode(const QString &code) const
{
    return readOne("l.code = ?1", [&](Statement &row) { row.bind(1, LinkCode::read(code)); });
}

Result<std::vector<Link>> LinkStore::of(RowId reseller) const
{
    return read("l.reseller_id = ?1 AND l.deleted_at IS NULL", [=](Statement &row) { row.bind(1, reseller); });
}

// A return is an order of its own that refers to the one it takes back; its link is that of the order.
Result<std::vector<LinkSummary>> LinkStore::summaries() const
{
    Statement rows = m_connection.prepare(
        std::string("WITH owed AS (\n"
                    "    SELECT a.link_id, o.id AS order_id, o.gross + o.returns AS net\n"
                    "    FROM attributions a JOIN orders o ON o.id = a.order_id\n"
                    "    WHERE a.link_id IS NOT NULL AND o.refers_to IS NULL\n"
                    "        AND o.status IN ('placed', 'completed')\n"
                    "        AND NOT EXISTS (SELECT 1 FROM attributions n WHERE n.replaces = a.id)),\n"
                    "figures AS (\n"
                    "    SELECT w.link_id, count(*) AS orders,\n"
                    "        sum(w.net + (SELECT coalesce(sum(b.gross + b.returns), 0) FROM orders b\n"
                    "            WHERE b.refers_to = w.order_id AND b.status IN ('placed', 'completed'))) AS net,\n"
                    "        sum((SELECT coalesce(sum(e.amount), 0) FROM commission_entries e\n"
                    "            WHERE e.order_id = w.order_id AND e.level = 1)) AS commission\n"
                    "    FROM owed w GROUP BY w.link_id)\n"
                    "SELECT ")
        + kLinkColumns + ", f.orders, f.net, f.commission\n" + kTables
        + "LEFT JOIN figures f ON f.link_id = l.id\n"
          "WHERE l.deleted_at IS NULL\n"
          "ORDER BY l.created_at DESC, l.id DESC");
    const Currency currency = m_context.profile.currency;
    std::vector<LinkSummary> summaries;
    while (rows.next())
        summaries.push_back({ take(rows),
            { static_cast<int>(rows.integer(kColumnCount)), rows.money(kColumnCount + 1, currency),
                rows.money(kColumnCount + 2, currency) } });
    if (auto done = rows.status(); !done)
        return done.error();
    return summaries;
}

Result<std::vector<std::pair<RowId, QString>>> LinkStore::sellers() const
{
    Statement rows = m_connection.prepare("SELECT id, name FROM resellers\n"
                                          "WHERE deleted_at IS NULL AND status IN ('active', 'frozen')\n"
                                          "ORDER BY name COLLATE NOCASE, id");
    std::vector<std::pair<RowId, QString>> sellers;
    while (rows.next())
        sellers.emplace_back(rows.integer(0), rows.text(1));
    if (auto done = rows.status(); !done)
        return done.error();
    return sellers;
}

} // namespace jishi
