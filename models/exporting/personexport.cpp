#include "models/exporting/personexport.h"

#include "models/exporting/csvwriter.h"
#include "models/exporting/exportcell.h"
#include "models/exporting/savefile.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr ExportColumn kPersonColumns[] = {
    { "Customer ID", "id", CellKind::Id },
    { "Code", "code", CellKind::Text },
    { "Name", "name", CellKind::Text },
    { "WeChat Remark", "remark", CellKind::Text },
    { "Phone", "phone", CellKind::Text },
    { "WeChat", "wechat", CellKind::Text },
    { "Address", "address", CellKind::Text },
    { "Country", "country", CellKind::Text },
    { "Birthday", "birthday", CellKind::Text },
    { "Tags", "tags", CellKind::Text },
    { "Note", "note", CellKind::Text },
    { "Reseller", "reseller", CellKind::Text },
    { "Since", "since", CellKind::Moment },
    { "Merged", "merged", CellKind::Flag },
};
constexpr ExportColumn kContactColumns[] = {
    { "Kind", "kind", CellKind::Word },
    { "Value", "value", CellKind::Text },
    { "Label", "label", CellKind::Text },
    { "Since", "since", CellKind::Moment },
    { "Removed", "removed", CellKind::Moment },
};
constexpr ExportColumn kGroupColumns[] = {
    { "Group", "group", CellKind::Text },
    { "Nickname", "nickname", CellKind::Text },
    { "Since", "since", CellKind::Moment },
    { "Left", "left", CellKind::Moment },
};
constexpr ExportColumn kHerOrderColumns[] = {
    { "Order Number", "number", CellKind::Text },
    { "Order ID", "id", CellKind::Id },
    { "Time", "time", CellKind::Moment },
    { "Status", "status", CellKind::Word },
    { "Fulfilment", "fulfilment", CellKind::Word },
    { "Country", "country", CellKind::Text },
    { "Shipping", "shipping", CellKind::Amount },
    { "Total", "total", CellKind::Amount },
    { "Paid", "paid", CellKind::Amount },
    { "Refunded", "refunded", CellKind::Amount },
    { "Reference", "clientRef", CellKind::Text },
    { "Note", "note", CellKind::Text },
};
constexpr ExportColumn kLineColumns[] = {
    { "Order Number", "order", CellKind::Text },
    { "Line", "line", CellKind::Whole },
    { "SKU", "sku", CellKind::Text },
    { "Name", "name", CellKind::Text },
    { "Unit", "unit", CellKind::Text },
    { "Quantity", "quantity", CellKind::Quantity },
    { "Unit Price", "unitPrice", CellKind::Amount },
    { "Discount", "discount", CellKind::Amount },
    { "Amount", "amount", CellKind::Amount },
};
constexpr ExportColumn kPaymentColumns[] = {
    { "Order Number", "order", CellKind::Text },
    { "Time", "time", CellKind::Moment },
    { "Amount", "amount", CellKind::Amount },
    { "Method", "method", CellKind::Word },
    { "Note", "note", CellKind::Text },
};
constexpr ExportColumn kStepColumns[] = {
    { "Order Number", "order", CellKind::Text },
    { "Time", "time", CellKind::Moment },
    { "State", "state", CellKind::Word },
    { "Note", "note", CellKind::Text },
};

constexpr ExportQuery kQueries[] = {
    { "customer",
        "SELECT c.uuid, c.code, c.name, c.remark, c.phone, c.wechat, c.address, c.country, c.birthday, c.tags, "
        "c.note,\n"
        "    r.name, c.created_at, c.merged_into IS NOT NULL\n"
        "FROM customers c LEFT JOIN resellers r ON r.id = c.reseller_id\n"
        "WHERE c.id = ?1 OR c.merged_into = ?1 ORDER BY c.merged_into IS NOT NULL, c.id",
        kPersonColumns },
    { "contacts",
        "SELECT k.kind, k.value, k.label, k.created_at, k.deleted_at\n"
        "FROM customer_contacts k JOIN customers c ON c.id = k.customer_id\n"
        "WHERE c.id = ?1 OR c.merged_into = ?1 ORDER BY c.id, k.position, k.id",
        kContactColumns },
    { "groups",
        "SELECT g.name, m.nickname, m.created_at, m.deleted_at\n"
        "FROM group_members m JOIN groups g ON g.id = m.group_id JOIN customers c ON c.id = m.customer_id\n"
        "WHERE c.id = ?1 OR c.merged_into = ?1 ORDER BY g.name, m.id",
        kGroupColumns },
    { "orders",
        "SELECT number, uuid, placed_at, status, fulfilment, country, shipping, total, paid, refunded, client_ref, "
        "note\n"
        "FROM orders WHERE customer_id = ?1 ORDER BY placed_at, id",
        kHerOrderColumns },
    { "lines",
        "SELECT o.number, l.line_no, l.sku, l.name, l.unit, l.quantity, l.unit_price, l.discount, l.amount\n"
        "FROM orders o JOIN order_lines l ON l.order_id = o.id\n"
        "WHERE o.customer_id = ?1 ORDER BY o.placed_at, o.id, l.line_no",
        kLineColumns },
    { "payments",
        "SELECT o.number, p.at, p.amount, p.method, p.note\n"
        "FROM orders o JOIN payments p ON p.order_id = o.id\n"
        "WHERE o.customer_id = ?1 ORDER BY o.placed_at, o.id, p.id",
        kPaymentColumns },
    { "fulfilments",
        "SELECT o.number, f.at, f.state, f.note\n"
        "FROM orders o JOIN fulfilments f ON f.order_id = o.id\n"
        "WHERE o.customer_id = ?1 ORDER BY o.placed_at, o.id, f.id",
        kStepColumns },
};

struct Told
{
    QByteArray csv;
    QJsonArray json;
};

Result<Told> tell(Connection &connection, const ShopProfile &profile, const ExportQuery &query, RowId customer)
{
    Told told;
    CsvWriter csv;
    for (const ExportColumn &column : query.columns)
        csv.plain(QString::fromLatin1(column.header));
    csv.endRow();
    Statement rows = connection.prepare(query.sql);
    rows.bind(1, customer);
    while (rows.next()) {
        QJsonObject object;
        int index = 0;
        for (const ExportColumn &column : query.columns) {
            const QString cell = rows.isNull(index) ? QString() : plainCell(rows, index, column.kind, profile);
            column.kind == CellKind::Text ? csv.text(cell) : csv.plain(cell);
            object.insert(QString::fromLatin1(column.key), jsonCell(rows, index++, column.kind, profile));
        }
        csv.endRow();
        told.json.append(object);
    }
    if (auto read = rows.status(); !read)
        return read.error();
    told.csv = csv.bytes();
    return told;
}

// In the JSON the lines, payments and deliveries stand in their order.
QJsonArray nested(const QJsonArray &orders, const QJsonObject &parts)
{
    QJsonArray whole;
    for (const QJsonValue &value : orders) {
        QJsonObject order = value.toObject();
        for (const QString &part : parts.keys()) {
            QJsonArray own;
            const QJsonArray rows = parts.value(part).toArray();
            for (const auto &row : rows) {
                QJsonObject object = row.toObject();
                if (object.take(u"order"_s) == order.value(u"number"_s))
                    own.append(object);
            }
            order.insert(part, own);
        }
        whole.append(order);
    }
    return whole;
}

} // namespace

Result<std::vector<ExportedFile>> PersonExport::files(RowId customer) const
{
    QJsonObject all;
    std::vector<ExportedFile> files;
    for (const ExportQuery &query : kQueries) {
        const auto told = tell(m_connection, m_context.profile, query, customer);
        if (!told)
            return told.error();
        const QString name = QString::fromLatin1(query.name);
        all.insert(name, told->json);
        files.push_back({ name + u".csv"_s, told->csv });
    }
    if (all.value(u"customer"_s).toArray().isEmpty())
        return Error { ErrorKind::NotFound, QStringLiteral("Customer %1").arg(customer) };
    const QJsonObject parts { { u"lines"_s, all.take(u"lines"_s) }, { u"payments"_s, all.take(u"payments"_s) },
        { u"fulfilments"_s, all.take(u"fulfilments"_s) } };
    all.insert(u"orders"_s, nested(all.value(u"orders"_s).toArray(), parts));
    all.insert(u"currency"_s, m_context.profile.currency.code());
    all.insert(u"shop"_s, m_context.profile.name);
    files.insert(files.begin(), { u"everything.json"_s, QJsonDocument(all).toJson(QJsonDocument::Indented) });
    return files;
}

Status PersonExport::write(const std::vector<ExportedFile> &files, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Error { ErrorKind::ReadOnly, folder };
    for (const ExportedFile &each : files)
        if (auto saved = saveFile(QDir(folder).filePath(each.name), each.bytes); !saved)
            return saved;
    return done();
}

} // namespace jishi
