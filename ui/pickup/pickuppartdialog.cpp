#include "ui/pickup/pickuppartdialog.h"

#include "models/pickup/pickupdesk.h"
#include "ui/pickup/pickupwords.h"
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

PickupPartDialog::PickupPartDialog(Shop &shop, const Order &order, QWidget *parent)
    : OrderDialog(shop, tr("Hand Over a Part of %1").arg(order.number), Weight::Normal, parent)
    , m_order(order)
{
    setObjectName(u"pickupPartDialog"_s);
    setMinimumWidth(kWidth);
    acceptButton()->setObjectName(u"partAccept"_s);
    acceptButton()->setText(tr("Hand Over"));
    moveOnWithEnter();
    build();
    check();
    if (!m_fields.empty()) {
        m_fields.front()->setFocus();
        m_fields.front()->selectAll();
    }
}

void PickupPartDialog::build()
{
    auto *about = plainLabel(tr("What is not taken along stays open as an order of its own, at the same pickup point. "
                                "What was paid counts for the goods that go now first."),
        this, "muted");
    about->setWordWrap(true);
    body()->addWidget(about);
    addScrollingGrid(space::kSmall, kTallest, [&](QGridLayout *grid) {
        QWidget *holder = grid->parentWidget();
        grid->addWidget(plainLabel(tr("Item"), holder, "small"), 0, 0);
        //: Column head: how many were ordered
        grid->addWidget(plainLabel(tr("Ordered"), holder, "small"), 0, 1, Qt::AlignRight);
        //: Column head: how many of it leave with the customer
        grid->addWidget(plainLabel(tr("Goes now"), holder, "small"), 0, 2, Qt::AlignRight);
        int row = 1;
        for (const OrderLine &line : m_order.lines)
            addLine(grid, row++, line);
    });
}

void PickupPartDialog::addLine(QGridLayout *grid, int row, const OrderLine &line)
{
    QWidget *holder = grid->parentWidget();
    auto *name = plainLabel(line.name, holder);
    name->setWordWrap(true);
    name->setToolTip(line.sku);
    auto *field = new QuantityEdit(holder);
    field->setObjectName(u"takenQuantity%1"_s.arg(line.lineNo));
    field->setAccessibleName(tr("%1: how many go now").arg(line.name));
    field->setMinimum(Quantity());
    field->setQuantity(line.quantity);
    field->setPlaceholderText(u"0"_s);
    field->setFixedWidth(kQuantityWidth);
    grid->addWidget(name, row, 0);
    grid->addWidget(plainLabel(quantityWords(line.quantity, line.unit), holder, "muted"), row, 1, Qt::AlignRight);
    grid->addWidget(field, row, 2);
    m_fields.push_back(field);
    connect(field, &QuantityEdit::quantityChanged, this, &PickupPartDialog::check);
}

std::vector<SplitLine> PickupPartDialog::taken() const
{
    std::vector<SplitLine> lines;
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const Quantity quantity = m_fields[i]->quantity().value_or(Quantity());
        if (!quantity.isZero())
            lines.push_back({ m_order.lines[i].lineNo, quantity });
    }
    return lines;
}

void PickupPartDialog::check()
{
    bool wrong = false;
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const auto quantity = m_fields[i]->quantity();
        const bool tooMany = quantity && *quantity > m_order.lines[i].quantity;
        const bool noNumber = !quantity && !m_fields[i]->text().trimmed().isEmpty();
        setStyleProperty(m_fields[i], "invalid", tooMany || noNumber);
        wrong = wrong || tooMany || noNumber;
    }
    tellProblem(wrong ? tr("This is more than was ordered, or not a number.") : QString());
    allow(!wrong && !taken().empty());
}

bool PickupPartDialog::isChanged() const
{
    for (size_t i = 0; i < m_fields.size(); ++i)
        if (m_fields[i]->quantity() != m_order.lines[i].quantity)
            return true;
    return false;
}

void PickupPartDialog::save()
{
    const auto work = [lines = taken(), order = m_order.id, context = &shop().context()](Transaction &transaction) {
        return PickupDesk(transaction.connection(), *context).handOverPart(order, lines);
    };
    store(work, [this](const PlacedOrder &rest) {
        Q_EMIT stored({ Tone::Ok,
            rest.id == 0 ? tr("%1 is handed over.").arg(m_order.number)
                         : tr("A part of %1 is handed over; the rest is %2.").arg(m_order.number, rest.number) });
    });
}

} // namespace jishi
