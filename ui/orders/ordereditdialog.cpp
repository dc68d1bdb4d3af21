#include "ui/orders/ordereditdialog.h"

#include "models/catalog/catalogstore.h"
#include "models/history/changereversal.h"
#include "ui/orders/customerchoice.h"
#include "ui/orders/orderextras.h"
#include "ui/orders/orderitems.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr int kSideWidth = 308;
constexpr QSize kSize { 1040, 640 };

} // namespace

OrderEditDialog::OrderEditDialog(Shop &shop, LiveIndex &index, const Theme &theme, const Order &order, QWidget *parent)
    : OrderDialog(shop, tr("Edit %1").arg(order.number), Weight::Normal, parent)
    , m_order(order)
    , m_items(new OrderItems(shop, index, theme, this))
    , m_customer(new CustomerChoice(shop, index, this))
{
    setObjectName(u"orderEditDialog"_s);
    acceptButton()->setObjectName(u"saveOrder"_s);
    acceptButton()->setText(tr("Save Changes"));
    moveOnWithEnter();
    auto *words = plainLabel(warning(), this, "muted");
    words->setWordWrap(true);
    words->setVisible(!words->text().isEmpty());
    body()->addWidget(words);
    auto *card = new Card(this);
    card->body()->addWidget(m_items, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::kLarge);
    columns->addWidget(card, 1);
    columns->addWidget(makeFields());
    body()->addLayout(columns, 1);
    figure()->setObjectName(u"editTotal"_s);
    showLines();
    connect(m_items, &OrderItems::changed, this, &OrderEditDialog::check);
    connect(m_items, &OrderItems::finished, m_customer, &CustomerChoice::takeFocus);
    connect(m_customer, &CustomerChoice::finished, m_shipping, qOverload<>(&QWidget::setFocus));
    connect(m_customer, &CustomerChoice::changed, this, &OrderEditDialog::check);
    connect(m_shipping, &MoneyEdit::moneyChanged, this, &OrderEditDialog::check);
    connect(m_extras, &OrderExtras::changed, this, &OrderEditDialog::check);
    connect(m_note, &QPlainTextEdit::textChanged, this, &OrderEditDialog::check);
    resize(kSize);
    check();
    m_items->focusField();
}

OrderEditDialog::~OrderEditDialog()
{
    // As of the page for new orders: a cell that is still being typed into is committed too late to be heard.
    for (QObject *part : findChildren<QObject *>())
        part->disconnect(this);
}

QString OrderEditDialog::warning() const
{
    if (m_order.fulfilment == FulfilmentState::Shipped)
        return tr("The goods are on their way: only what is around them can be changed.");
    if (m_order.fulfilment != FulfilmentState::Open)
        return tr("It is packed: when its goods change, it has to be packed again.");
    return {};
}

QWidget *OrderEditDialog::makeFields()
{
    auto *card = new Card(this, Card::Padding::None);
    card->setFixedWidth(kSideWidth);
    auto *scroll = new QScrollArea(card);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *fields = new QWidget(scroll);
    setRole(fields, "plain");
    m_shipping = new MoneyEdit(m_order.total.currency(), fields);
    m_shipping->setObjectName(u"editShipping"_s);
    m_extras = new OrderExtras(shop(), fields);
    m_note = new QPlainTextEdit(fields);
    m_note->setObjectName(u"editNote"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(64);
    m_reason = new QLineEdit(fields);
    m_reason->setObjectName(u"editReason"_s);
    m_reason->setPlaceholderText(tr("For example: asked for by phone"));
    if (!m_order.shipping.isZero())
        m_shipping->setMoney(m_order.shipping);
    m_extras->setOrder(m_order);
    m_customer->setChosen({ m_order.customerId, m_order.customerName, m_order.customerPhone });
    m_note->setPlainText(m_order.note);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    column->setSpacing(space::kSmall);
    const auto add = [&](const QString &text, QWidget *field) {
        auto *label = plainLabel(text, fields, "heading");
        label->setBuddy(field);
        field->setAccessibleName(text);
        column->addWidget(label);
        column->addWidget(field);
    };
    m_extras->prepend(tr("Shipping"), m_shipping);
    add(tr("Customer"), m_customer);
    column->addWidget(m_extras);
    add(tr("Note"), m_note);
    //: Label: why an order is changed
    add(tr("Reason for the change"), m_reason);
    column->addStretch(1);
    scroll->setWidget(fields);
    card->body()->addWidget(scroll, 1);
    return card;
}

void OrderEditDialog::showLines()
{
    const CatalogStore catalog(shop().database().view(), shop().context());
    std::vector<DraftLines::Entry> entries;
    for (const OrderLine &line : m_order.lines) {
        DraftLines::Entry entry;
        entry.lineNo = line.lineNo;
        entry.variantId = line.variantId;
        entry.name = line.name;
        entry.unit = line.unit;
        entry.quantity = line.quantity;
        entry.price = entry.catalogPrice = line.unitPrice;
        entry.discount = line.discount;
        entry.priceReason = line.priceReason;
        entry.tracksStock = false;
        if (const auto item = catalog.sellable(line.variantId)) {
            // What the order holds back for itself is there for it.
            entry.available = item->variant.available() + line.quantity;
            entry.tracksStock = item->variant.tracksStock;
            if (!line.priceReason.isEmpty())
                entry.catalogPrice = item->variant.priceOn(shop().today());
        }
        entries.push_back(std::move(entry));
    }
    m_items->lines().setEntries(std::move(entries));
}

Money OrderEditDialog::shipping() const
{
    return m_shipping->money().value_or(Money(0, m_order.total.currency()));
}

bool OrderEditDialog::linesDiffer() const
{
    const std::vector<EditedLine> now = m_items->lines().edited();
    if (now.size() != m_order.lines.size())
        return true;
    for (size_t i = 0; i < now.size(); ++i) {
        const OrderLine &before = m_order.lines[i];
        const DraftLine &line = now[i].line;
        if (now[i].lineNo != before.lineNo || line.quantity != before.quantity || line.unitPrice != before.unitPrice
            || line.discount != before.discount || line.priceReason != before.priceReason)
            return true;
    }
    return false;
}

OrderEdit OrderEditDialog::edit() const
{
    OrderEdit edit;
    const auto set = [](auto &field, const auto &now, const auto &was) {
        if (now != was)
            field = now;
    };
    if (linesDiffer())
        edit.lines = m_items->lines().edited();
    const Money rounding = m_extras->rounding(m_items->lines().total(), shipping());
    set(edit.shipping, shipping(), m_order.shipping);
    set(edit.rounding, rounding, m_order.rounding);
    set(edit.discount, m_extras->discount() + rounding, m_order.discount);
    if (!isForSomebodyNew())
        set(edit.customerId, m_customer->chosen().id, m_order.customerId);
    set(edit.groupId, m_extras->group(), m_order.groupId);
    set(edit.pickupId, m_extras->pickup(), m_order.pickupId);
    set(edit.address, m_extras->address(), m_order.address);
    set(edit.tags, m_extras->tags(), m_order.tags);
    set(edit.note, m_note->toPlainText().trimmed(), m_order.note);
    edit.reason = m_reason->text().trimmed();
    return edit;
}

bool OrderEditDialog::isForSomebodyNew() const
{
    return m_customer->chosen().id == 0 && !m_customer->chosen().name.isEmpty();
}

bool OrderEditDialog::changesSomething(const OrderEdit &edit) const
{
    return edit.lines || edit.shipping || edit.rounding || edit.discount || edit.customerId || isForSomebodyNew()
        || edit.groupId || edit.pickupId || edit.address || edit.tags || edit.note;
}

bool OrderEditDialog::isChanged() const
{
    return changesSomething(edit()) || !m_reason->text().isEmpty();
}

void OrderEditDialog::check()
{
    const Money total = m_extras->total(m_items->lines().total(), shipping());
    figure()->setText(total == m_order.total
            ? tr("Total %1").arg(total.toDisplay())
            : tr("Total %1, was %2").arg(total.toDisplay(), m_order.total.toDisplay()));
    const bool amounts = (m_shipping->isEmpty() || m_shipping->isValid()) && m_extras->isValid();
    tellProblem(total.isNegative() ? tr("The discount is more than the goods come to.") : QString());
    allow(amounts && !total.isNegative() && !m_items->lines().isEmpty() && changesSomething(edit()));
}

void OrderEditDialog::save()
{
    m_customer->takeWhatIsTyped();
    const ChosenCustomer fresh = isForSomebodyNew() ? m_customer->chosen() : ChosenCustomer();
    const auto work = [edit = edit(), fresh, order = m_order.id, context = &shop().context()](
                          Transaction &transaction) mutable -> Result<int64_t> {
        if (!fresh.name.isEmpty()) {
            const auto customer = CustomerStore(transaction.connection(), *context).findOrAdd(fresh.name, fresh.phone);
            if (!customer)
                return customer.error();
            edit.customerId = *customer;
        }
        if (auto edited = OrderEditor(transaction.connection(), *context).edit(order, edit); !edited)
            return edited.error();
        return currentChange(transaction.connection());
    };
    store(work, [this](int64_t change) {
        //: Completes "Undo: …"
        Q_EMIT undoable(tr("edit of order %1").arg(m_order.number), change);
        Q_EMIT stored({ Tone::Ok, tr("Order %1 is changed.").arg(m_order.number) });
    });
}

} // namespace jishi
