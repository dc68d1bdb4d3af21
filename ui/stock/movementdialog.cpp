#include "ui/stock/movementdialog.h"

#include "models/history/changereversal.h"
#include "models/stock/stockledger.h"
#include "ui/catalog/productwords.h"
#include "ui/errortext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/quantityedit.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr int kWidth = 440;

struct Way
{
    StockReason reason;
    int sign;
};
// In the order of the choices.
constexpr Way kWays[] = { { StockReason::Purchase, 1 }, { StockReason::WriteOff, -1 }, { StockReason::Transfer, -1 },
    { StockReason::Transfer, 1 }, { StockReason::Return, 1 }, { StockReason::Return, -1 } };

} // namespace

MovementDialog::MovementDialog(Shop &shop, const Product &product, QWidget *parent)
    : EditorDialog(parent)
    , m_shop(shop)
    , m_product(product)
    , m_variant(new QComboBox(this))
    , m_onHand(plainLabel({}, this, "small"))
    , m_reason(new QComboBox(this))
    , m_quantity(new QuantityEdit(this))
    , m_note(new QLineEdit(this))
    , m_problem(plainLabel({}, this))
    , m_book(new ActionButton(this, ActionButton::Kind::Primary))
{
    setObjectName(u"movementDialog"_s);
    setWindowTitle(tr("Book Movement"));
    setMinimumWidth(kWidth);
    m_variant->setObjectName(u"movementVariant"_s);
    m_reason->setObjectName(u"movementReason"_s);
    m_quantity->setObjectName(u"movementQuantity"_s);
    m_note->setObjectName(u"movementNote"_s);
    m_problem->setObjectName(u"movementProblem"_s);
    m_book->setObjectName(u"bookMovement"_s);
    for (const Variant &variant : m_product.variants)
        if (variant.tracksStock)
            m_variant->addItem(ProductWords::title(variant), QVariant::fromValue<qlonglong>(variant.id));
    m_reason->addItems({ tr("Purchase: goods came"), tr("Write-off: spoiled, broken or lost"),
        tr("Transfer: brought to another place"), tr("Transfer: came from another place"),
        tr("Return: a customer gave it back"), tr("Return: given back to the supplier") });
    build();
    tellOnHand();
    connect(m_variant, &QComboBox::currentIndexChanged, this, &MovementDialog::tellOnHand);
    connect(m_quantity, &QLineEdit::returnPressed, this, &MovementDialog::save);
    connect(m_book, &QPushButton::clicked, this, &MovementDialog::save);
    for (const int key : { Qt::Key_Return, Qt::Key_Enter })
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &MovementDialog::save);
    m_quantity->setFocus();
}

void MovementDialog::build()
{
    m_problem->setWordWrap(true);
    setTone(m_problem, Tone::Bad);
    //: Button: book the movement of goods
    m_book->setText(tr("Book"));
    m_book->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto *cancel = new ActionButton(this);
    cancel->setText(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &MovementDialog::reject);

    auto *form = new QFormLayout;
    styleForm(form);
    const auto addRow = [&](const QString &text, QWidget *field) { addFormRow(form, text, field, this); };
    addRow(tr("Variant"), m_variant);
    form->addRow(new QWidget(this), m_onHand);
    //: Label: why goods moved
    addRow(tr("Reason"), m_reason);
    addRow(tr("Quantity"), m_quantity);
    //: Label of a remark about a movement of goods
    addRow(tr("Note"), m_note);
    form->setRowVisible(m_variant, m_variant->count() > 1);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_book);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kDialog);
    layout->setSpacing(space::kMedium);
    layout->addWidget(plainLabel(m_product.name, this, "heading"));
    layout->addLayout(form);
    layout->addStretch();
    layout->addLayout(buttons);
}

void MovementDialog::tellOnHand()
{
    for (const Variant &variant : m_product.variants)
        if (variant.id == m_variant->currentData().toLongLong())
            m_onHand->setText(tr("On hand: %1").arg(variant.onHand.toPlain() + variant.unit));
}

bool MovementDialog::isChanged() const
{
    return !m_quantity->text().isEmpty() || !m_note->text().isEmpty();
}

void MovementDialog::save()
{
    if (!m_book->isEnabled())
        return;
    const auto quantity = m_quantity->quantity();
    setStyleProperty(m_quantity, "invalid", !quantity);
    if (!quantity) {
        m_problem->setText(tr("Write a number with at most three decimals."));
        m_quantity->setFocus();
        return;
    }
    const Way way = kWays[m_reason->currentIndex()];
    StockMovement movement;
    movement.variantId = m_variant->currentData().toLongLong();
    movement.quantity = way.sign < 0 ? -*quantity : *quantity;
    movement.reason = way.reason;
    movement.note = m_note->text().trimmed();
    m_book->setEnabled(false);
    const auto work = [context = &m_shop.context(), movement](Transaction &transaction) -> Result<int64_t> {
        if (auto added = StockLedger(transaction.connection(), *context).add(movement); !added)
            return added.error();
        return currentChange(transaction.connection());
    };
    whenDone(m_shop.database().write(work), this, [this](const Result<int64_t> &change) {
        m_book->setEnabled(true);
        if (!change) {
            m_problem->setText(ErrorWords::of(change.error()).title);
            return;
        }
        Q_EMIT booked(m_product.name, *change);
        accept();
    });
}

} // namespace jishi
