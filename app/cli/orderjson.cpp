#include "app/cli/orderjson.h"

#include "models/base/refusal.h"
#include "models/catalog/catalogstore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace jishi::cli {

namespace {

// The largest whole number that every JSON reader keeps exact.
constexpr int64_t kLargest = int64_t { 1 } << 53;

// Nothing for a fraction or a number too large; toInteger() gives its fallback then, whichever it is.
std::optional<int64_t> wholeNumber(const QJsonValue &value)
{
    if (!value.isDouble() || value.toInteger(0) != value.toInteger(1))
        return std::nullopt;
    const int64_t number = value.toInteger();
    return number > kLargest || number < -kLargest ? std::nullopt : std::optional<int64_t>(number);
}

std::optional<Quantity> quantityOf(const QJsonValue &value)
{
    if (value.isString())
        return Quantity::parse(value.toString());
    const auto units = wholeNumber(value);
    if (!units || *units > kLargest / Quantity::kPerUnit || *units < -kLargest / Quantity::kPerUnit)
        return std::nullopt;
    return Quantity::units(*units);
}

// A text that may be missing. False when it is there and is something else.
bool readText(const QJsonObject &object, const QString &key, QString &text)
{
    const QJsonValue value = object.value(key);
    text = value.toString();
    return value.isString() || value.isUndefined() || value.isNull();
}

} // namespace

Result<QJsonArray> OrderJson::orders(const QByteArray &document)
{
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(document, &error);
    if (error.error != QJsonParseError::NoError)
        return Error { ErrorKind::CannotRead,
            QStringLiteral("not JSON: %1 at byte %2").arg(error.errorString()).arg(error.offset) };
    const QJsonValue orders = json.object().value(QStringLiteral("orders"));
    if (!orders.isArray())
        return Error { ErrorKind::CannotRead, QStringLiteral("it holds no list \"orders\"") };
    return orders.toArray();
}

QString OrderJson::clientRef(const QJsonValue &order)
{
    return order.toObject().value(QStringLiteral("clientRef")).toString();
}

Result<OrderDraft> OrderJson::draft(const QJsonValue &value) const
{
    if (!value.isObject())
        return refused(QStringLiteral("The order is not an object."));
    const QJsonObject order = value.toObject();
    OrderDraft draft;
    draft.source = QStringLiteral("script");
    draft.clientRef = clientRef(value);
    if (draft.clientRef.trimmed().isEmpty())
        return refused(
            QStringLiteral("clientRef is missing: without it, sending the order again would place it twice."));
    const QJsonValue customer = order.value(QStringLiteral("customer"));
    if (!customer.isObject() && !customer.isUndefined() && !customer.isNull())
        return refused(QStringLiteral("customer is not an object."));
    if (!readText(customer.toObject(), QStringLiteral("name"), draft.customerName)
        || !readText(customer.toObject(), QStringLiteral("phone"), draft.customerPhone)
        || !readText(order, QStringLiteral("note"), draft.note))
        return refused(QStringLiteral("A name, phone or note is not a text."));
    const QJsonArray lines = order.value(QStringLiteral("lines")).toArray();
    if (lines.isEmpty())
        return refused(QStringLiteral("The order has no lines."));
    for (const auto &entry : lines) {
        const auto read = line(entry, static_cast<int>(draft.lines.size()) + 1);
        if (!read)
            return read.error();
        draft.lines.push_back(*read);
    }
    return draft;
}

Result<DraftLine> OrderJson::line(const QJsonValue &value, int number) const
{
    const QJsonObject object = value.toObject();
    const auto refusedLine = [number](const QString &reason) {
        return refused(QStringLiteral("Line %1: %2").arg(number).arg(reason));
    };
    QString sku;
    if (!readText(object, QStringLiteral("sku"), sku) || sku.trimmed().isEmpty())
        return refusedLine(QStringLiteral("sku is missing."));
    const ShopContext context { {}, nullptr };
    const auto variant = CatalogStore(m_connection, context).variantByCode(sku);
    if (!variant)
        return variant.error().kind == ErrorKind::NotFound ? refusedLine(QStringLiteral("there is no SKU %1.").arg(sku))
                                                           : variant.error();
    DraftLine line;
    line.variantId = *variant;
    const auto quantity = quantityOf(object.value(QStringLiteral("quantity")));
    if (!quantity)
        return refusedLine(
            QStringLiteral("quantity is not a number with at most three decimals, written like \"2.5\"."));
    if (*quantity <= Quantity())
        return refusedLine(QStringLiteral("quantity is not above zero."));
    line.quantity = *quantity;
    const QJsonValue price = object.value(QStringLiteral("unitPrice"));
    if (price.isUndefined() || price.isNull())
        return line;
    const auto minor = wholeNumber(price);
    if (!minor || *minor < 0)
        return refusedLine(QStringLiteral("unitPrice is not a whole number of minor units from 0 to 2^53."));
    line.unitPrice = Money(*minor, m_currency);
    return line;
}

} // namespace jishi::cli
