#include "models/orders/draftkeeper.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

QJsonObject written(const DraftLine &line)
{
    QJsonObject object { { u"variant"_s, static_cast<qint64>(line.variantId) },
        { u"quantity"_s, static_cast<qint64>(line.quantity.thousandths()) },
        { u"discount"_s, static_cast<qint64>(line.discount.minor()) } };
    if (line.unitPrice)
        object.insert(u"price"_s, static_cast<qint64>(line.unitPrice->minor()));
    if (!line.priceReason.isEmpty())
        object.insert(u"reason"_s, line.priceReason);
    return object;
}

DraftLine lineOf(const QJsonObject &object, Currency currency)
{
    DraftLine line;
    line.variantId = object.value(u"variant"_s).toInteger();
    line.quantity = Quantity::fromThousandths(object.value(u"quantity"_s).toInteger());
    line.discount = Money(object.value(u"discount"_s).toInteger(), currency);
    if (object.contains(u"price"_s))
        line.unitPrice = Money(object.value(u"price"_s).toInteger(), currency);
    line.priceReason = object.value(u"reason"_s).toString();
    return line;
}

QJsonObject written(const DraftPayment &payment)
{
    QJsonObject object { { u"method"_s, QString::fromLatin1(toText(payment.method)) },
        { u"reference"_s, payment.reference } };
    if (payment.tendered)
        object.insert(u"tendered"_s, static_cast<qint64>(payment.tendered->minor()));
    return object;
}

DraftPayment paymentOf(const QJsonObject &object, Currency currency)
{
    DraftPayment payment;
    payment.method = paymentMethodFrom(object.value(u"method"_s).toString().toStdString());
    payment.reference = object.value(u"reference"_s).toString();
    if (object.contains(u"tendered"_s))
        payment.tendered = Money(object.value(u"tendered"_s).toInteger(), currency);
    return payment;
}

OrderDraft draftOf(const QString &content, Currency currency)
{
    const QJsonObject object = QJsonDocument::fromJson(content.toUtf8()).object();
    const auto money = [&](const QString &key) { return Money(object.value(key).toInteger(), currency); };
    OrderDraft draft;
    draft.customerName = object.value(u"name"_s).toString();
    draft.customerPhone = object.value(u"phone"_s).toString();
    const QJsonArray lines = object.value(u"lines"_s).toArray();
    for (const auto &line : lines)
        draft.lines.push_back(lineOf(line.toObject(), currency));
    if (object.contains(u"shipping"_s))
        draft.shipping = money(u"shipping"_s);
    draft.discount = money(u"discount"_s);
    draft.rounding = money(u"rounding"_s);
    draft.groupId = object.value(u"group"_s).toInteger();
    draft.pickupId = object.value(u"pickup"_s).toInteger();
    draft.linkId = object.value(u"link"_s).toInteger();
    draft.linkNamed = object.value(u"named"_s).toBool();
    draft.address = object.value(u"address"_s).toString();
    draft.tags = object.value(u"tags"_s).toString();
    draft.note = object.value(u"note"_s).toString();
    if (object.contains(u"payment"_s))
        draft.payment = paymentOf(object.value(u"payment"_s).toObject(), currency);
    return draft;
}

} // namespace

QString DraftKeeper::content(const OrderDraft &draft)
{
    QJsonArray lines;
    for (const DraftLine &line : draft.lines)
        lines.append(written(line));
    QJsonObject object { { u"lines"_s, lines }, { u"name"_s, draft.customerName }, { u"phone"_s, draft.customerPhone },
        { u"discount"_s, static_cast<qint64>(draft.discount.minor()) },
        { u"rounding"_s, static_cast<qint64>(draft.rounding.minor()) },
        { u"group"_s, static_cast<qint64>(draft.groupId) }, { u"pickup"_s, static_cast<qint64>(draft.pickupId) },
        { u"address"_s, draft.address }, { u"tags"_s, draft.tags }, { u"note"_s, draft.note } };
    if (draft.shipping)
        object.insert(u"shipping"_s, static_cast<qint64>(draft.shipping->minor()));
    if (draft.linkId > 0) {
        object.insert(u"link"_s, static_cast<qint64>(draft.linkId));
        object.insert(u"named"_s, draft.linkNamed);
    }
    if (draft.payment)
        object.insert(u"payment"_s, written(*draft.payment));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Status DraftKeeper::keep(const OrderDraft &draft, bool aside)
{
    // What was placed under this reference is an order; a late save must not bring it back.
    if (!isWorthKeeping(draft) || OrderStore(m_connection, m_context).placedAs(draft.clientRef))
        return discard(draft.clientRef);
    return m_connection
        .prepare("INSERT INTO order_drafts (client_ref, customer_id, content, aside, saved_at)\n"
                 "VALUES (?1, ?2, ?3, ?4, ?5)\n"
                 "ON CONFLICT (client_ref) DO UPDATE SET customer_id = excluded.customer_id,\n"
                 "    content = excluded.content, aside = excluded.aside, saved_at = excluded.saved_at")
        .bind(1, draft.clientRef)
        .bindReference(2, draft.customerId)
        .bind(3, content(draft))
        .bind(4, aside)
        .bind(5, m_context.clock->now())
        .run();
}

Status DraftKeeper::discard(const QString &clientRef)
{
    return m_connection.prepare("DELETE FROM order_drafts WHERE client_ref = ?1").bind(1, clientRef).run();
}

Result<PlacedOrder> DraftKeeper::place(const OrderDraft &draft)
{
    const auto placed = OrderStore(m_connection, m_context).place(draft);
    if (!placed)
        return placed;
    const auto discarded = discard(draft.clientRef);
    return discarded ? placed : Result<PlacedOrder>(discarded.error());
}

Result<std::vector<KeptDraft>> DraftKeeper::all() const
{
    return read({}, true);
}

Result<KeptDraft> DraftKeeper::draft(const QString &clientRef) const
{
    return first(read(clientRef, true));
}

Result<KeptDraft> DraftKeeper::current() const
{
    return first(read({}, false));
}

Result<KeptDraft> DraftKeeper::first(const Result<std::vector<KeptDraft>> &found)
{
    if (!found)
        return found.error();
    if (found->empty())
        return Error { ErrorKind::NotFound, u"No draft"_s };
    return found->front();
}

Result<std::vector<KeptDraft>> DraftKeeper::read(const QString &clientRef, bool withAside) const
{
    Statement rows = m_connection.prepare("SELECT d.client_ref, d.customer_id, d.content, d.aside, d.saved_at, c.name\n"
                                          "FROM order_drafts d LEFT JOIN customers c ON c.id = d.customer_id\n"
                                          "WHERE (?1 = '' OR d.client_ref = ?1) AND (?2 OR d.aside = 0)\n"
                                          "ORDER BY d.saved_at DESC, d.id DESC");
    rows.bind(1, clientRef.isNull() ? u""_s : clientRef).bind(2, withAside);
    std::vector<KeptDraft> drafts;
    while (rows.next()) {
        KeptDraft kept;
        kept.draft = draftOf(rows.text(2), m_context.profile.currency);
        kept.draft.clientRef = rows.text(0);
        kept.draft.customerId = rows.integer(1);
        kept.customer = kept.draft.customerId > 0 ? rows.text(5) : kept.draft.customerName;
        kept.aside = rows.integer(3) != 0;
        kept.savedAt = rows.integer(4);
        describe(kept);
        drafts.push_back(std::move(kept));
    }
    if (auto read = rows.status(); !read)
        return read.error();
    return drafts;
}

void DraftKeeper::describe(KeptDraft &kept) const
{
    const Currency currency = m_context.profile.currency;
    kept.total = kept.draft.shipping.value_or(Money(0, currency)) - kept.draft.discount;
    Statement name = m_connection.prepare("SELECT p.name, v.title, v.price FROM variants v\n"
                                          "JOIN products p ON p.id = v.product_id WHERE v.id = ?1");
    QStringList items;
    for (const DraftLine &line : kept.draft.lines) {
        name.reset();
        if (!name.bind(1, line.variantId).next())
            continue;
        QString item = name.text(1).isEmpty() ? name.text(0) : name.text(0) + u' ' + name.text(1);
        if (line.quantity != Quantity::units(1))
            item += u" × "_s + line.quantity.toPlain();
        items << item;
        const Money price = line.unitPrice.value_or(name.money(2, currency));
        kept.total += price.times(line.quantity).value_or(Money(0, currency)) - line.discount;
    }
    kept.items = items.join(u", "_s);
}

} // namespace jishi
