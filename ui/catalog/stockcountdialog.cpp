#include "ui/catalog/stockcountdialog.h"

#include "models/history/changereversal.h"
#include "models/stock/stockledger.h"
#include "ui/catalog/productwords.h"
#include "ui/errortext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/quantityedit.h"
#include "ui/widgets/styling.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <limits>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr int kFieldWidth = 110;
constexpr int kWidth = 460;

struct Count
{
    RowId variant = 0;
    Quantity counted;
};

Result<int64_t> book(Connection &connection, const ShopContext &context, const std::vector<Count> &counts)
{
    StockLedger ledger(connection, context);
    for (const Count &count : counts)
        if (auto booked = ledger.count(count.variant, count.counted); !booked)
            return booked.error();
    return currentChange(connection);
}
} // namespace

StockCountDialog::StockCountDialog(Shop &shop, const Product &product, QWidget *parent)
    : QDialog(parent)
    , m_shop(shop)
    , m_problem(new QLabel(this))
    , m_save(new ActionButton(this, ActionButton::Kind::Primary))
{
    setObjectName(u"stockCountDialog"_s);
    setWindowTitle(tr("Count Stock"));
    setMinimumWidth(kWidth);
    auto *name = new QLabel(product.name, this);
    setRole(name, "heading");
    auto *hint = new QLabel(tr("Write what is on the shelf. The difference is booked as a stock movement."), this);
    setRole(hint, "muted");
    hint->setWordWrap(true);

    auto *lines = new QWidget(this);
    setRole(lines, "plain");
    auto *grid = new QGridLayout(lines);
    grid->setContentsMargins(0, 0, space::kTiny, 0);
    grid->setHorizontalSpacing(space::kMedium);
    grid->setColumnStretch(0, 1);
    for (const Variant &variant : product.variants)
        addLine(grid, variant);
    grid->setRowStretch(grid->rowCount(), 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(lines);
    scroll->setMinimumHeight(std::min(lines->sizeHint().height() + space::kTiny, 420));

    setTone(m_problem, Tone::Bad);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"countProblem"_s);
    m_save->setText(tr("Book Count"));
    m_save->setObjectName(u"saveCount"_s);
    m_save->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto *cancel = new ActionButton(this);
    cancel->setText(tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kDialog);
    layout->setSpacing(space::kMedium);
    layout->addWidget(name);
    layout->addWidget(hint);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &StockCountDialog::save);
    for (const int key : { Qt::Key_Return, Qt::Key_Enter })
        connect(
            new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &StockCountDialog::save);
    if (!m_lines.empty()) {
        m_lines.front().field->setFocus();
        m_lines.front().field->selectAll();
    }
}

void StockCountDialog::addLine(QGridLayout *grid, const Variant &variant)
{
    if (!variant.tracksStock)
        return;
    const int row = grid->rowCount();
    const QString title = ProductWords::title(variant);
    auto *label = new QLabel(title, this);
    auto *sku = new QLabel(variant.sku, this);
    setRole(sku, "small");
    auto *field = new QuantityEdit(this);
    field->setMinimum(Quantity::fromThousandths(std::numeric_limits<int64_t>::min()));
    field->setQuantity(variant.onHand);
    field->setFixedWidth(kFieldWidth);
    field->setObjectName(u"count%1"_s.arg(m_lines.size()));
    field->setAccessibleName(tr("On hand: %1").arg(title));
    label->setBuddy(field);
    grid->addWidget(label, row, 0);
    grid->addWidget(sku, row, 1);
    grid->addWidget(field, row, 2);
    grid->addWidget(new QLabel(variant.unit, this), row, 3);
    // Enter goes on to the next shelf, as on a calculator.
    const size_t next = m_lines.size() + 1;
    connect(field, &QuantityEdit::returnPressed, this, [this, next] {
        QWidget *target = next < m_lines.size() ? static_cast<QWidget *>(m_lines[next].field) : m_save;
        target->setFocus(Qt::TabFocusReason);
    });
    m_lines.push_back({ variant, field });
}

void StockCountDialog::save()
{
    std::vector<Count> counts;
    for (const Line &line : m_lines) {
        const auto quantity = line.field->quantity();
        if (!quantity) {
            m_problem->setText(tr("Write a number with at most three decimals."));
            line.field->setFocus();
            return;
        }
        // Only what was written anew: somebody may have sold one meanwhile.
        if (*quantity != line.variant.onHand)
            counts.push_back({ line.variant.id, *quantity });
    }
    m_save->setEnabled(false);
    const auto work = [context = &m_shop.context(), counts](
                          Transaction &transaction) { return book(transaction.connection(), *context, counts); };
    whenDone(m_shop.database().write(work), this,
        [this, changed = static_cast<int>(counts.size())](const Result<int64_t> &booked) {
            m_save->setEnabled(true);
            if (!booked) {
                m_problem->setText(ErrorWords::of(booked.error()).title);
                return;
            }
            Q_EMIT counted(changed, *booked);
            accept();
        });
}

} // namespace jishi
