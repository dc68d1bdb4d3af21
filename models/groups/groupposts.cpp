#include "models/groups/groupposts.h"

#include "models/catalog/catalogstore.h"
#include "models/db/ownedrows.h"
#include "models/orders/owed.h"
#include "models/settings/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

// "8" reads better than "8.00" in a chat.
QString plainPrice(Money price)
{
    QString text = price.toPlain();
    if (text.endsWith(u".00"))
        text.chop(3);
    return text;
}

} // namespace

QString PostChoice::text(const std::vector<PickupPoint> &pickups) const
{
    ListPost post(script);
    post.title(title).note(note).until(until);
    if (!items.empty() && items.front().price.currency() != Currency())
        post.currency(items.front().price.currency().symbol());
    for (const PostItem &item : items)
        post.item({ item.label, plainPrice(item.price), item.unit });
    QStringList places;
    QString hours;
    for (const PickupPoint &pickup : pickups)
        if (pickupId == 0 || pickup.id == pickupId) {
            places << (pickup.address.isEmpty() ? pickup.name : pickup.name + u' ' + pickup.address);
            hours = pickup.hours;
        }
    const QString separator = script == ListPost::Script::English ? u", "_s : u"、"_s;
    return post.pickup(places.join(separator), places.size() == 1 ? hours : QString()).text();
}

// A setting for each group: other desks offer what they like.
QString GroupPosts::keyOf(RowId group) const
{
    return u"group_post/"_s + uuidOf(m_connection, "groups", group).toText();
}

Result<std::optional<PostChoice>> GroupPosts::last(RowId group) const
{
    const QByteArray key = keyOf(group).toUtf8();
    const QString kept = Settings(m_connection).value({ key.constData(), "" });
    if (kept.isEmpty())
        return std::optional<PostChoice>();
    const QJsonObject object = QJsonDocument::fromJson(kept.toUtf8()).object();
    PostChoice choice;
    choice.script = static_cast<ListPost::Script>(std::clamp(object.value(u"script"_s).toInt(), 0, 2));
    choice.title = object.value(u"title"_s).toString();
    choice.note = object.value(u"note"_s).toString();
    choice.until = object.value(u"until"_s).toString();
    choice.pickupId = object.value(u"pickup"_s).toInteger();
    const CatalogStore catalog(m_connection, m_context);
    const QJsonArray items = object.value(u"items"_s).toArray();
    for (const auto &each : items) {
        const QJsonObject one = each.toObject();
        const auto sold = catalog.sellable(one.value(u"variant"_s).toInteger());
        if (!sold)
            continue;
        choice.items.push_back({ one.value(u"variant"_s).toInteger(), one.value(u"label"_s).toString(),
            Money(one.value(u"price"_s).toInteger(), m_context.profile.currency), sold->variant.unit });
    }
    return std::optional(choice);
}

Status GroupPosts::remember(RowId group, const PostChoice &choice)
{
    QJsonArray items;
    for (const PostItem &item : choice.items)
        items.append(QJsonObject { { u"variant"_s, static_cast<qint64>(item.variantId) }, { u"label"_s, item.label },
            { u"price"_s, static_cast<qint64>(item.price.minor()) } });
    const QJsonObject object { { u"script"_s, static_cast<int>(choice.script) }, { u"title"_s, choice.title },
        { u"note"_s, choice.note }, { u"until"_s, choice.until }, { u"pickup"_s, static_cast<qint64>(choice.pickupId) },
        { u"items"_s, items } };
    const QByteArray key = keyOf(group).toUtf8();
    return Settings(m_connection)
        .set({ key.constData(), "" }, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

Result<std::vector<ListPost::Unpaid>> GroupPosts::unpaid(RowId group) const
{
    Statement rows = m_connection.prepare("SELECT coalesce(nullif(m.nickname, ''), c.name), sum(" + owed()
        + ") AS due\n"
          "FROM orders o JOIN customers c ON c.id = o.customer_id\n"
          "LEFT JOIN group_members m ON m.group_id = o.group_id AND m.customer_id = c.id AND m.deleted_at IS NULL\n"
          "WHERE o.group_id = ?1 AND c.erased_at IS NULL AND "
        + isOwed()
        + "\nGROUP BY c.id HAVING due > 0\n"
          "ORDER BY due DESC, c.id");
    std::vector<ListPost::Unpaid> unpaid;
    rows.bind(1, group);
    while (rows.next())
        unpaid.push_back({ rows.text(0), rows.money(1, m_context.profile.currency).toDisplay() });
    if (auto read = rows.status(); !read)
        return read.error();
    return unpaid;
}

QString GroupPosts::lastTitle(RowId group) const
{
    Statement row = m_connection.prepare("SELECT title FROM group_lists WHERE group_id = ?1 AND deleted_at IS NULL\n"
                                         "ORDER BY pasted_at DESC, id DESC LIMIT 1");
    return row.bind(1, group).next() ? row.text(0) : QString();
}

} // namespace jishi
