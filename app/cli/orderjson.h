#pragma once
// Reads the orders of a JSON document. Amounts are integers, quantities decimal texts: nothing goes through floating
// point.
#include "models/orders/orderdraft.h"
#include "models/shop/shopfile.h"

#include <QJsonArray>

namespace jishi::cli {

class OrderJson
{
public:
    OrderJson(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
        , m_currency(context.profile.currency)
    { }

    // A list that the document holds. CannotRead when it is not of that shape.
    static Result<QJsonArray> list(const QByteArray &document, const QString &key = QStringLiteral("orders"));
    // The caller's reference, also of an order that is then refused; null without one.
    static QString clientRef(const QJsonValue &order);
    // Refused with a sentence that names what is wrong.
    Result<OrderDraft> draft(const QJsonValue &order) const;
    Result<DraftLine> line(const QJsonValue &value, int number) const;
    // An amount that may be missing: a whole number of minor units from 0.
    Result<std::optional<Money>> amount(const QJsonObject &object, const QString &key) const;
    // "2.5", or a whole number.
    static std::optional<Quantity> quantity(const QJsonValue &value);
    // A way to pay that a script may name.
    static std::optional<PaymentMethod> method(const QJsonValue &value);

private:
    Status readAmounts(const QJsonObject &order, OrderDraft &draft) const;
    Status readPlace(const QJsonObject &order, OrderDraft &draft) const;
    Status readLink(const QJsonObject &order, OrderDraft &draft) const;
    Status readPayment(const QJsonValue &value, OrderDraft &draft) const;

    Connection &m_connection;
    const ShopContext &m_context;
    const Currency m_currency;
};

} // namespace jishi::cli
