#include "ui/orders/splitdialog.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/quantityedit.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr int kWidth = 520;
constexpr int kTallest = 380; // of the lines, before they scroll
constexpr int kQuantityWidth = 96;

} // namespace

SplitDialog::SplitDialog(Shop &shop, const Order &order, QWidget *parent)
    : OrderDialog(shop, tr("Split %1").arg(order.number), Weight::Normal, parent)
    , m_order(order)
{
    setObjectName(u"splitDialog"_s);
    setMinimumWidth(kWidth);
    acceptButton()->setObjectName(u"splitAccept"_s);
    moveOnWithEnter();
    build();
    check();
    if (!m_fields.empty())
        m_fields.front()->setFocus();
}

void SplitDialog::build()
{
    auto *about =
        plainLabel(tr("What is chosen goes into a new order of the same customer. Shipping stays where it is, "
                      "and so does the money as far as it is due there."),
            this, "muted");
    about->setWordWrap(true);
    body()->addWidget(about);
    addScrollingGrid(space::kSmall, kTallest, [&](QGridLayout *grid) {
        QWidget *holder = grid->parentWidget();
        grid->addWidget(plainLabel(tr("Item"), holder, "small"), 0, 0);
        //: Column head: how many were ordered
        grid->addWidget(plainLabel(tr("Ordered"), holder, "small"), 0, 1, Qt::AlignRight);
        //: Column head: how many go into the new order
        grid->addWidget(plainLabel(tr("Split off"), holder, "small"), 0, 2, Qt::AlignRight);
        int row = 1;
        for (const OrderLine &line : m_order.lines)
            addLine(grid, row++, line);
    });
}

void SplitDialog::addLine(QGridLayout *grid, int row, const OrderLine &line)
{
    QWidget *holder = grid->parentWidget();
    auto *name = plainLabel(line.name, holder);
    name->setWordWrap(true);
    name->setToolTip(line.sku);
    const QString unit = line.unit.isEmpty() ? QString() : u' ' + line.unit;
    auto *field = new QuantityEdit(holder);
    field->setObjectName(u"splitQuantity%1"_s.arg(line.lineNo));
    field->setAccessibleName(tr("%1: how many go into the new order").arg(line.name));
    field->setMinimum(Quantity());
    field->setPlaceholderText(u"0"_s);
    field->setFixedWidth(kQuantityWidth);
    grid->addWidget(name, row, 0);
    grid->addWidget(plainLabel(line.quantity.toPlain() + unit, holder, "muted"), row, 1, Qt::AlignRight);
    grid->addWidget(field, row, 2);
    m_fields.push_back(field);
    connect(field, &QuantityEdit::quantityChanged, this, &SplitDialog::check);
}

std::vector<SplitLine> SplitDialog::chosen() const
{
    std::vector<SplitLine> lines;
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const Quantity quantity = m_fields[i]->quantity().value_or(Quantity());
        if (!quantity.isZero())
            lines.push_back({ m_order.lines[i].lineNo, quantity });
    }
    return lines;
}

// As the splitter shares a line out.
Money SplitDialog::amountOf(const std::vector<SplitLine> &lines) const
{
    Money sum(0, m_order.total.currency());
    for (const SplitLine &each : lines) {
        const auto line = std::ranges::find(m_order.lines, each.lineNo, &OrderLine::lineNo);
        const int64_t weights[] = { each.quantity.thousandths(), (line->quantity - each.quantity).thousandths() };
        sum += line->amount.allocate(weights).front();
    }
    return sum;
}

bool SplitDialog::isEverything(const std::vector<SplitLine> &lines) const
{
    return lines.size() == m_order.lines.size() && std::ranges::all_of(lines, [this](const SplitLine &each) {
        return std::ranges::find(m_order.lines, each.lineNo, &OrderLine::lineNo)->quantity == each.quantity;
    });
}

void SplitDialog::check()
{
    bool wrong = false;
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const auto quantity = m_fields[i]->quantity();
        const bool tooMany = quantity && *quantity > m_order.lines[i].quantity;
        const bool noNumber = !quantity && !m_fields[i]->text().trimmed().isEmpty();
        setStyleProperty(m_fields[i], "invalid", tooMany || noNumber);
        wrong = wrong || tooMany || noNumber;
    }
    const std::vector<SplitLine> lines = wrong ? std::vector<SplitLine>() : chosen();
    const bool everything = isEverything(lines);
    tellProblem(wrong    ? tr("This is more than was ordered, or not a number.")
            : everything ? tr("Something has to stay in the order.")
                         : QString());
    //: Button: makes a new order of a part of this one; %1 is an amount
    acceptButton()->setText(tr("Split Off %1").arg(amountOf(lines).toDisplay()));
    allow(!lines.empty() && !everything);
}

bool SplitDialog::isChanged() const
{
    return !chosen().empty();
}

void SplitDialog::save()
{
    const auto work = [lines = chosen(), order = m_order.id, context = &shop().context()](Transaction &transaction) {
        return OrderSplitter(transaction.connection(), *context).split(order, lines);
    };
    store(work, [this](const PlacedOrder &made) {
        Q_EMIT stored(
            { Tone::Ok, tr("%1 is split: %2 comes to %3.").arg(m_order.number, made.number, made.total.toDisplay()) });
    });
}

} // namespace jishi
