#include "app/cli/orderjson.h"

#include "models/base/refusal.h"
#include "models/catalog/catalogstore.h"
#include "models/orders/orderplaces.h"
#include "models/resellers/linklookup.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

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

// A text that may be missing. False when it is there and is something else.
bool readText(const QJsonObject &object, const QString &key, QString &text)
{
    const QJsonValue value = object.value(key);
    text = value.toString();
    return value.isString() || value.isUndefined() || value.isNull();
}

// The ways to pay that a script may name; the others are made by the program alone.
constexpr std::array kMethods { PaymentMethod::Cash, PaymentMethod::WeChat, PaymentMethod::Alipay, PaymentMethod::Card,
    PaymentMethod::Transfer, PaymentMethod::Other };

} // namespace

Result<QJsonArray> OrderJson::list(const QByteArray &document, const QString &key)
{
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(document, &error);
    if (error.error != QJsonParseError::NoError)
        return Error { ErrorKind::CannotRead,
            QStringLiteral("not JSON: %1 at byte %2").arg(error.errorString()).arg(error.offset) };
    const QJsonValue list = json.object().value(key);
    if (!list.isArray())
        return Error { ErrorKind::CannotRead, QStringLiteral("it holds no list \"%1\"").arg(key) };
    return list.toArray();
}

std::optional<Quantity> OrderJson::quantity(const QJsonValue &value)
{
    if (value.isString())
        return Quantity::parse(value.toString());
    const auto units = wholeNumber(value);
    if (!units || *units > kLargest / Quantity::kPerUnit || *units < -kLargest / Quantity::kPerUnit)
        return std::nullopt;
    return Quantity::units(*units);
}

std::optional<PaymentMethod> OrderJson::method(const QJsonValue &value)
{
    for (const PaymentMethod method : kMethods)
        if (value.toString() == QLatin1String(toText(method)))
            return method;
    return std::nullopt;
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
    if (auto read = readAmounts(order, draft); !read)
        return read.error();
    if (auto read = readPlace(order, draft); !read)
        return read.error();
    if (auto read = readLink(order, draft); !read)
        return read.error();
    if (auto read = readPayment(order.value(QStringLiteral("payment")), draft); !read)
        return read.error();
    return draft;
}

Result<std::optional<Money>> OrderJson::amount(const QJsonObject &object, const QString &key) const
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.isNull())
        return std::optional<Money>();
    const auto minor = wholeNumber(value);
    if (!minor || *minor < 0)
        return refused(QStringLiteral("%1 is not a whole number of minor units from 0 to 2^53.").arg(key));
    return std::optional<Money>(Money(*minor, m_currency));
}

Status OrderJson::readAmounts(const QJsonObject &order, OrderDraft &draft) const
{
    const auto shipping = amount(order, QStringLiteral("shipping"));
    const auto discount = amount(order, QStringLiteral("discount"));
    const auto rounding = amount(order, QStringLiteral("rounding"));
    for (const auto *each : { &shipping, &discount, &rounding })
        if (!*each)
            return each->error();
    const Money none(0, m_currency);
    draft.shipping = *shipping;
    draft.rounding = rounding->value_or(none);
    draft.discount = discount->value_or(none) + draft.rounding;
    return done();
}

// As she named it: a code that nobody has would credit nobody, without a word.
Status OrderJson::readLink(const QJsonObject &order, OrderDraft &draft) const
{
    QString code;
    if (!readText(order, QStringLiteral("link"), code))
        return refused(QStringLiteral("link is not a text."));
    if (code.trimmed().isEmpty())
        return done();
    const auto link = linkByCode(m_connection, m_context, code);
    if (!link && link.error().kind == ErrorKind::NotFound)
        return refused(QStringLiteral("There is no link %1.").arg(code.trimmed()));
    if (!link)
        return link.error();
    draft.linkId = *link;
    draft.linkNamed = true;
    return done();
}

Status OrderJson::readPlace(const QJsonObject &order, OrderDraft &draft) const
{
    QString group;
    if (!readText(order, QStringLiteral("address"), draft.address) || !readText(order, QStringLiteral("group"), group))
        return refused(QStringLiteral("An address or group is not a text."));
    const QJsonValue tags = order.value(QStringLiteral("tags"));
    if (!tags.isArray() && !tags.isUndefined() && !tags.isNull())
        return refused(QStringLiteral("tags is not a list."));
    QStringList words;
    const QJsonArray all = tags.toArray();
    for (const auto &tag : all) {
        const QString word = tag.toString().trimmed();
        if (word.isEmpty() || word.contains(u','))
            return refused(QStringLiteral("A tag is not a text, or has a comma in it."));
        words << word;
    }
    words.removeDuplicates();
    draft.tags = words.join(u',');
    if (group.trimmed().isEmpty())
        return done();
    const auto groups = loadOrderGroups(m_connection);
    if (!groups)
        return groups.error();
    const auto found = std::ranges::find_if(*groups,
        [name = group.trimmed()](const OrderGroup &each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (found == groups->end())
        return refused(QStringLiteral("There is no group %1.").arg(group.trimmed()));
    draft.groupId = found->id;
    return done();
}

Status OrderJson::readPayment(const QJsonValue &value, OrderDraft &draft) const
{
    if (value.isUndefined() || value.isNull())
        return done();
    const QJsonObject object = value.toObject();
    const auto way = method(object.value(QStringLiteral("method")));
    if (!way)
        return refused(
            QStringLiteral("The payment's method is not one of cash, wechat, alipay, card, transfer and other."));
    const auto paid = amount(object, QStringLiteral("amount"));
    if (!paid)
        return paid.error();
    DraftPayment payment { *way, *paid };
    if (!readText(object, QStringLiteral("reference"), payment.reference))
        return refused(QStringLiteral("The payment's reference is not a text."));
    draft.payment = payment;
    return done();
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
    const auto variant = CatalogStore(m_connection, m_context).variantByCode(sku);
    if (!variant)
        return variant.error().kind == ErrorKind::NotFound ? refusedLine(QStringLiteral("there is no SKU %1.").arg(sku))
                                                           : variant.error();
    DraftLine line;
    line.variantId = *variant;
    const auto ordered = quantity(object.value(QStringLiteral("quantity")));
    if (!ordered)
        return refusedLine(
            QStringLiteral("quantity is not a number with at most three decimals, written like \"2.5\"."));
    if (*ordered <= Quantity())
        return refusedLine(QStringLiteral("quantity is not above zero."));
    line.quantity = *ordered;
    const auto price = amount(object, QStringLiteral("unitPrice"));
    if (!price)
        return refusedLine(price.error().detail);
    const auto discount = amount(object, QStringLiteral("discount"));
    if (!discount)
        return refusedLine(discount.error().detail);
    if (!readText(object, QStringLiteral("reason"), line.priceReason))
        return refusedLine(QStringLiteral("reason is not a text."));
    line.unitPrice = *price;
    line.discount = discount->value_or(Money(0, m_currency));
    return line;
}

} // namespace jishi::cli
