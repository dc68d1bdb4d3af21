#include "ui/orders/partdialog.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/quantityedit.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace jishi {

namespace {

constexpr int kWidth = 520;
constexpr int kTallest = 380; // of the lines, before they scroll
constexpr int kQuantityWidth = 96;

} // namespace

PartDialog::PartDialog(Shop &shop, const QString &title, const Order &order, QWidget *parent)
    : OrderDialog(shop, title, Weight::Normal, parent)
    , m_order(order)
{
    setMinimumWidth(kWidth);
    moveOnWithEnter();
}

void PartDialog::build(const Words &words, bool whole)
{
    auto *about = plainLabel(words.about, this, "muted");
    about->setWordWrap(true);
    body()->addWidget(about);
    addScrollingGrid(space::kSmall, kTallest, [&](QGridLayout *grid) {
        QWidget *holder = grid->parentWidget();
        grid->addWidget(plainLabel(tr("Item"), holder, "small"), 0, 0);
        //: Column head: how many were ordered
        grid->addWidget(plainLabel(tr("Ordered"), holder, "small"), 0, 1, Qt::AlignRight);
        grid->addWidget(plainLabel(words.column, holder, "small"), 0, 2, Qt::AlignRight);
        int row = 1;
        for (const OrderLine &line : m_order.lines)
            addLine(grid, row++, line, words);
    });
    for (size_t i = 0; whole && i < m_fields.size(); ++i)
        m_fields[i]->setQuantity(m_order.lines[i].quantity);
    if (!m_fields.empty()) {
        m_fields.front()->setFocus();
        m_fields.front()->selectAll();
    }
}

void PartDialog::addLine(QGridLayout *grid, int row, const OrderLine &line, const Words &words)
{
    QWidget *holder = grid->parentWidget();
    auto *name = plainLabel(line.name, holder);
    name->setWordWrap(true);
    name->setToolTip(line.sku);
    const QString unit = line.unit.isEmpty() ? QString() : u' ' + line.unit;
    auto *field = new QuantityEdit(holder);
    field->setObjectName(words.fieldName + QString::number(line.lineNo));
    field->setAccessibleName(words.field.arg(line.name));
    field->setMinimum(Quantity());
    field->setPlaceholderText(QStringLiteral("0"));
    field->setFixedWidth(kQuantityWidth);
    grid->addWidget(name, row, 0);
    grid->addWidget(plainLabel(line.quantity.toPlain() + unit, holder, "muted"), row, 1, Qt::AlignRight);
    grid->addWidget(field, row, 2);
    m_fields.push_back(field);
    connect(field, &QuantityEdit::quantityChanged, this, [this] { check(); });
}

std::vector<SplitLine> PartDialog::chosen() const
{
    std::vector<SplitLine> lines;
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const Quantity quantity = m_fields[i]->quantity().value_or(Quantity());
        if (!quantity.isZero())
            lines.push_back({ m_order.lines[i].lineNo, quantity });
    }
    return lines;
}

bool PartDialog::isEverything(const std::vector<SplitLine> &lines) const
{
    return lines.size() == m_order.lines.size() && std::ranges::all_of(lines, [this](const SplitLine &each) {
        return std::ranges::find(m_order.lines, each.lineNo, &OrderLine::lineNo)->quantity == each.quantity;
    });
}

bool PartDialog::tellWrong()
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
    return wrong;
}

} // namespace jishi
