#include "models/exporting/exportcell.h"

#include "models/catalog/jsonlist.h"
#include "models/exporting/contactcell.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace jishi {

namespace {

// Beyond 2^53 JSON readers lose digits.
QJsonValue jsonInteger(int64_t value)
{
    constexpr int64_t kExact = int64_t { 1 } << 53;
    return value < kExact && value > -kExact ? QJsonValue(static_cast<qint64>(value))
                                             : QJsonValue(QString::number(value));
}

QString moment(Instant at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(at, zone)
        .toOffsetFromUtc(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC)))
        .toString(Qt::ISODate);
}

QJsonArray contactsJson(const Statement &row, int column)
{
    return QJsonDocument::fromJson(row.text(column).toUtf8()).array();
}

QString contactsCell(const Statement &row, int column)
{
    std::vector<LabelledContact> contacts;
    const QJsonArray known = contactsJson(row, column);
    for (const auto &each : known)
        contacts.push_back({ each.toArray().at(0).toString(), each.toArray().at(1).toString() });
    return cellOfContacts(contacts);
}

} // namespace

QString plainCell(const Statement &row, int column, CellKind kind, const ShopProfile &profile)
{
    switch (kind) {
    case CellKind::Amount:
        return row.money(column, profile.currency).toPlain();
    case CellKind::Quantity:
        return row.quantity(column).toPlain();
    case CellKind::Flag:
        return row.integer(column) != 0 ? QStringLiteral("yes") : QStringLiteral("no");
    case CellKind::Moment:
        return moment(row.integer(column), profile.zone);
    case CellKind::Id:
        return row.uuid(column).toText();
    case CellKind::Contacts:
        return contactsCell(row, column);
    case CellKind::Lines:
        return fromJsonList(row.text(column)).join(u'\n');
    case CellKind::Text:
    case CellKind::Word:
    case CellKind::Whole:
        break;
    }
    return row.text(column);
}

QJsonValue jsonCell(const Statement &row, int column, CellKind kind, const ShopProfile &profile)
{
    if (row.isNull(column))
        return QJsonValue::Null;
    switch (kind) {
    case CellKind::Amount:
    case CellKind::Quantity:
    case CellKind::Whole:
        return jsonInteger(row.integer(column));
    case CellKind::Flag:
        return row.integer(column) != 0;
    case CellKind::Contacts:
    case CellKind::Lines:
        return QJsonDocument::fromJson(row.text(column).toUtf8()).array();
    case CellKind::Text:
    case CellKind::Word:
    case CellKind::Moment:
    case CellKind::Id:
        break;
    }
    return plainCell(row, column, kind, profile);
}

} // namespace jishi
