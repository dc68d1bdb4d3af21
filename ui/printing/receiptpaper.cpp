#include "ui/printing/receiptpaper.h"

#include "models/customers/customer.h"
#include "models/pickup/pickupcode.h"
#include "ui/orders/orderwords.h"
#include "ui/pickup/pickupwords.h"
#include "ui/printing/paperflow.h"
#include "ui/printing/qrpicture.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

struct ReceiptPaper
{
    Q_DECLARE_TR_FUNCTIONS(jishi::ReceiptPaper)
};

constexpr int kGrey = 95;

// Sizes for the narrow roll and for a sheet that is read at a desk.
struct Fonts
{
    PaperFont shop;
    PaperFont body;
    PaperFont strong;
    PaperFont small;
    PaperFont total;
};

Fonts fontsOf(PaperFormat format)
{
    if (format == PaperFormat::A4)
        return { { 640, true }, { 350 }, { 350, true }, { 290 }, { 470, true } };
    return { { 460, true }, { 310 }, { 310, true }, { 260 }, { 400, true } };
}

class ReceiptWriter
{
public:
    ReceiptWriter(Paper &paper, const OrderStory &story, const ReceiptHead &head)
        : m_order(story.order)
        , m_story(story)
        , m_head(head)
        , m_fonts(fontsOf(paper.format))
        , m_flow(paper, paper.format == PaperFormat::A4 ? millimetres(20) : rollMargin(paper.format))
    { }

    void write()
    {
        writeHead();
        writeLines();
        writeSums();
        writePayments();
        writeBalance();
        writeCode();
        m_flow.endPages(m_head.shop + u" · "_s + m_order.number);
    }

private:
    bool isRoll() const { return m_flow.isRoll(); }
    // The heat of a till's printer knows black only.
    int grey() const { return isRoll() ? 0 : kGrey; }
    Qt::Alignment middle() const { return isRoll() ? Qt::AlignHCenter : Qt::AlignLeft; }
    QString when(Instant at) const
    {
        return QDateTime::fromMSecsSinceEpoch(at, m_head.zone).toString(u"yyyy-MM-dd HH:mm"_s);
    }
    int moneyWidth() const { return isRoll() ? millimetres(21) : millimetres(32); }

    void line(const QString &words, const QString &amount, PaperFont font, int grey = 0)
    {
        m_flow.row({ { words, 0, Qt::AlignLeft, font, grey }, { amount, moneyWidth(), Qt::AlignRight, font, grey } });
    }
    void rule()
    {
        m_flow.gap(130);
        m_flow.rule(20);
        m_flow.gap(130);
    }

    void writeHead()
    {
        m_flow.text(m_head.shop, m_fonts.shop, middle());
        m_flow.gap(80);
        const bool back = m_order.total.isNegative() || !m_order.refersTo.isEmpty();
        m_flow.text(back ? ReceiptPaper::tr("Refund %1").arg(m_order.number)
                         : ReceiptPaper::tr("Receipt %1").arg(m_order.number),
            m_fonts.strong, middle());
        if (back && !m_order.refersTo.isEmpty())
            m_flow.text(ReceiptPaper::tr("Takes back %1").arg(m_order.refersTo), m_fonts.body, middle());
        if (m_order.status == OrderStatus::Cancelled)
            m_flow.text(ReceiptPaper::tr("This order is cancelled."), m_fonts.strong, middle());
        m_flow.text(when(m_order.placedAt), m_fonts.small, middle(), grey());
        m_flow.gap(80);
        QStringList who { m_order.customerName,
            m_order.customerErased ? QString() : maskedPhone(m_order.customerPhone) };
        who.removeAll(QString());
        m_flow.text(who.join(u"  "_s), m_fonts.body, middle());
        QStringList where { m_order.pickupName, m_order.address };
        where.removeAll(QString());
        if (!where.isEmpty())
            m_flow.text(where.join(u" · "_s), m_fonts.body, middle());
        rule();
    }

    void writeLines()
    {
        if (!isRoll()) {
            const auto head = [this] {
                const PaperFont font { m_fonts.small.size, true };
                writeWideRow(ReceiptPaper::tr("Item"), ReceiptPaper::tr("Quantity"), ReceiptPaper::tr("Price"),
                    ReceiptPaper::tr("Amount"), font, grey());
                m_flow.gap(120);
            };
            head();
            m_flow.setHead(head);
        }
        for (const OrderLine &each : m_order.lines)
            writeLine(each);
        m_flow.setHead({});
        rule();
    }

    void writeWideRow(const QString &item, const QString &quantity, const QString &price, const QString &amount,
        PaperFont font, int grey = 0)
    {
        m_flow.row({ { item, 0, Qt::AlignLeft, font, grey }, { quantity, millimetres(28), Qt::AlignRight, font, grey },
            { price, moneyWidth(), Qt::AlignRight, font, grey },
            { amount, moneyWidth(), Qt::AlignRight, font, grey } });
    }

    void writeLine(const OrderLine &each)
    {
        // The part of the order's discount is told below, once; its own discount beneath it.
        const Money amount = each.amount + each.orderDiscount;
        const Money full = m_order.isReturn() ? amount : amount + each.discount;
        const QString quantity = quantityWords(each.quantity, each.unit);
        m_flow.need(3 * m_fonts.body.linePitch());
        if (isRoll()) {
            m_flow.text(each.name, m_fonts.body);
            const QString price = each.quantity.isZero() ? ReceiptPaper::tr("Money back, the goods stay")
                                                         : quantity + u" × "_s + each.unitPrice.toDisplay();
            line(price, full.toDisplay(), m_fonts.body);
        } else {
            writeWideRow(each.name, each.quantity.isZero() ? QString() : quantity,
                each.quantity.isZero() ? QString() : each.unitPrice.toDisplay(), full.toDisplay(), m_fonts.body);
        }
        if (!each.discount.isZero() && !m_order.isReturn())
            line(ReceiptPaper::tr("Discount"), (-each.discount).toDisplay(), m_fonts.small, grey());
        m_flow.gap(80);
    }

    void writeSums()
    {
        const Money discount = m_order.discount - m_order.rounding;
        if (!m_order.shipping.isZero() || !m_order.discount.isZero())
            line(ReceiptPaper::tr("Goods"), (m_order.goods + m_order.discount).toDisplay(), m_fonts.body);
        if (!discount.isZero())
            line(ReceiptPaper::tr("Discount"), (-discount).toDisplay(), m_fonts.body);
        if (!m_order.rounding.isZero())
            line(ReceiptPaper::tr("Rounded down"), (-m_order.rounding).toDisplay(), m_fonts.body);
        if (!m_order.shipping.isZero())
            line(ReceiptPaper::tr("Shipping"), m_order.shipping.toDisplay(), m_fonts.body);
        m_flow.gap(90);
        line(ReceiptPaper::tr("Total"), m_order.total.toDisplay(), m_fonts.total);
    }

    void writePayments()
    {
        if (!m_order.payments.empty())
            rule();
        for (const Payment &payment : m_order.payments) {
            const bool moved = payment.method == PaymentMethod::Moved;
            const bool out = payment.amount.isNegative();
            const QString method = moved ? payment.reference : paymentMethodName(payment.method);
            //: Money of an order on its receipt; %1 is the way of paying, or another order's number
            const QString what = moved ? (out ? ReceiptPaper::tr("Moved to %1") : ReceiptPaper::tr("Moved from %1"))
                                       : (out ? ReceiptPaper::tr("Paid back, %1") : ReceiptPaper::tr("Paid, %1"));
            line(what.arg(method), payment.amount.toDisplay(), m_fonts.body);
            if (payment.tendered && !payment.change().isZero()) {
                line(ReceiptPaper::tr("Cash received"), payment.tendered->toDisplay(), m_fonts.small, grey());
                line(ReceiptPaper::tr("Change"), payment.change().toDisplay(), m_fonts.small, grey());
            }
            const QString reference = payment.reference.isEmpty() || moved
                ? QString()
                : u" · "_s + ReceiptPaper::tr("Reference %1").arg(payment.reference);
            m_flow.text(when(payment.at) + reference, m_fonts.small, Qt::AlignLeft, grey());
        }
        for (const OrderReturn &each : m_story.returns)
            line(ReceiptPaper::tr("Returned, %1").arg(each.number), each.total.toDisplay(), m_fonts.body);
    }

    void writeBalance()
    {
        const bool open = m_order.status == OrderStatus::Placed;
        const bool owed = m_order.status != OrderStatus::Cancelled && m_order.due().minor() > 0
            && (open || m_order.refunded.isZero());
        const Money over = -m_order.due();
        if (owed) {
            rule();
            line(ReceiptPaper::tr("Still to pay"), m_order.due().toDisplay(), m_fonts.total);
        } else if (over.minor() > 0 && !m_order.isReturn()) {
            rule();
            line(ReceiptPaper::tr("Paid too much"), over.toDisplay(), m_fonts.strong);
        }
    }

    // As long as the goods wait to be fetched.
    void writeCode()
    {
        if (m_order.status != OrderStatus::Placed)
            return;
        const int side = millimetres(24);
        const PickupCode code = PickupCode::of(m_order.uuid);
        rule();
        m_flow.need(side + 2 * m_fonts.total.linePitch());
        m_flow.text(ReceiptPaper::tr("Pickup code"), m_fonts.small, middle(), grey());
        m_flow.text(code.spaced(), m_fonts.total, middle());
        const int x = isRoll() ? m_flow.left() + (m_flow.width() - side) / 2 : m_flow.left() - millimetres(3);
        m_flow.put({ PaperItem::Kind::Picture, QRect(x, m_flow.y(), side, side), {}, {}, {}, qrPicture(code.scan) });
        m_flow.gap(side);
    }

    const Order &m_order;
    const OrderStory &m_story;
    const ReceiptHead &m_head;
    const Fonts m_fonts;
    PaperFlow m_flow;
};

} // namespace

Paper receiptPaper(const OrderStory &story, const ReceiptHead &head, PaperFormat format)
{
    Paper paper { ReceiptPaper::tr("Receipt %1").arg(story.order.number), format };
    ReceiptWriter(paper, story, head).write();
    return paper;
}

} // namespace jishi
