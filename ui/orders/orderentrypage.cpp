#include "ui/orders/orderentrypage.h"

#include "models/orders/draftkeeper.h"
#include "ui/actions/commandtable.h"
#include "ui/errortext.h"
#include "ui/orders/creditline.h"
#include "ui/orders/customerchoice.h"
#include "ui/orders/draftautosave.h"
#include "ui/orders/linkchoice.h"
#include "ui/orders/orderextras.h"
#include "ui/orders/orderitems.h"
#include "ui/orders/paymentchoice.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/styling.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QVBoxLayout>

namespace jishi {

namespace {

constexpr int kSideWidth = 340; // five ways to pay stand side by side

QLabel *heading(QWidget *parent)
{
    auto *label = new QLabel(parent);
    setRole(label, "heading");
    return label;
}

} // namespace

OrderEntryPage::OrderEntryPage(Shop &shop, LiveIndex &index, const UiContext &ui, QWidget *parent)
    : Page(parent)
    , m_shop(shop)
    , m_index(index)
    , m_ui(ui)
    , m_autosave(new DraftAutosave(
          shop, [this] { return draft(); }, this))
{
    setObjectName(QStringLiteral("orderEntryPage"));
    m_header = new PageHeader(this);
    m_discard = new ActionButton(this);
    m_discard->setObjectName(QStringLiteral("discardOrder"));
    m_place = new ActionButton(this, ActionButton::Kind::Primary);
    m_place->setObjectName(QStringLiteral("placeOrder"));
    m_place->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_aside = new ActionButton(this);
    m_aside->setObjectName(QStringLiteral("putOrderAside"));
    m_header->addWidget(m_discard);
    m_header->addWidget(m_aside);
    m_header->addWidget(m_place);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::kLarge);
    columns->addWidget(makeItems(), 1);
    columns->addWidget(makeSide());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage);
    layout->setSpacing(space::kLarge);
    layout->addWidget(m_header);
    layout->addLayout(columns, 1);

    connectParts();
    startAnew();
    retranslate();
    takeUpLast();
}

OrderEntryPage::~OrderEntryPage()
{
    m_autosave->flush();
    // A quantity that is still being edited is committed when its editor dies, which is too late for this page to hear
    // of it.
    for (QObject *part : findChildren<QObject *>())
        part->disconnect(this);
}

QWidget *OrderEntryPage::makeItems()
{
    auto *card = new Card(this);
    m_items = new OrderItems(m_shop, m_index, m_ui.theme, card);
    card->body()->addWidget(m_items, 1);
    return card;
}

// The total stays in sight; what is above it scrolls when there is more than fits.
QWidget *OrderEntryPage::makeSide()
{
    auto *card = new Card(this, Card::Padding::None);
    card->setFixedWidth(kSideWidth);
    auto *scroll = new QScrollArea(card);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeFields(scroll));
    auto *below = new QWidget(card);
    auto *sums = new QVBoxLayout(below);
    sums->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kLarge);
    m_totalHeading = new QLabel(below);
    setRole(m_totalHeading, "muted");
    m_total = new QLabel(below);
    m_total->setObjectName(QStringLiteral("draftTotal"));
    setRole(m_total, "figure");
    m_hint = new QLabel(below);
    m_hint->setWordWrap(true);
    setRole(m_hint, "muted");
    sums->addWidget(m_totalHeading);
    sums->addWidget(m_total);
    sums->addWidget(m_hint);
    card->body()->addWidget(scroll, 1);
    card->body()->addWidget(below);
    return card;
}

QWidget *OrderEntryPage::makeFields(QWidget *parent)
{
    auto *fields = new QWidget(parent);
    setRole(fields, "plain");
    m_customerHeading = heading(fields);
    m_customer = new CustomerChoice(m_shop, m_index, fields);
    m_credit = new CreditLine(m_shop, fields);
    m_paymentHeading = heading(fields);
    m_payment = new PaymentChoice(m_shop.currency(), fields);
    m_shippingHeading = heading(fields);
    m_shipping = new MoneyEdit(m_shop.currency(), fields);
    m_shipping->setObjectName(QStringLiteral("shippingField"));
    m_noteHeading = heading(fields);
    m_note = new QPlainTextEdit(fields);
    m_note->setObjectName(QStringLiteral("noteField"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(64);
    m_more = new ActionButton(fields, ActionButton::Kind::Link);
    m_more->setObjectName(QStringLiteral("moreFields"));
    m_extras = new OrderExtras(m_shop, fields);
    m_extras->hide();
    m_link = new LinkChoice(m_shop, m_extras);
    m_extras->append(m_link);

    auto *body = new QVBoxLayout(fields);
    body->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kSmall);
    body->addWidget(m_customerHeading);
    body->addWidget(m_customer);
    body->addWidget(m_credit);
    body->addSpacing(space::kSmall);
    body->addWidget(m_paymentHeading);
    body->addWidget(m_payment);
    for (QWidget *part : std::initializer_list<QWidget *> { m_paymentHeading, m_payment })
        part->setVisible(keepsOrders(m_shop.profile().role)); // else the shop takes the money
    body->addSpacing(space::kSmall);
    body->addWidget(m_shippingHeading);
    body->addWidget(m_shipping);
    body->addSpacing(space::kSmall);
    body->addWidget(m_noteHeading);
    body->addWidget(m_note);
    body->addWidget(m_more, 0, Qt::AlignLeft);
    body->addWidget(m_extras);
    body->addStretch(1);
    return fields;
}

void OrderEntryPage::connectParts()
{
    connect(m_items, &OrderItems::finished, m_customer, &CustomerChoice::takeFocus);
    connect(m_items, &OrderItems::changed, this, &OrderEntryPage::onChanged);
    connect(m_customer, &CustomerChoice::changed, this, &OrderEntryPage::onCustomer);
    connect(m_customer, &CustomerChoice::finished,
        keepsOrders(m_shop.profile().role) ? static_cast<QWidget *>(m_payment) : m_shipping,
        qOverload<>(&QWidget::setFocus));
    connect(m_payment, &PaymentChoice::changed, this, &OrderEntryPage::onChanged);
    connect(m_shipping, &MoneyEdit::moneyChanged, this, &OrderEntryPage::onChanged);
    connect(m_note, &QPlainTextEdit::textChanged, this, &OrderEntryPage::onChanged);
    connect(m_extras, &OrderExtras::changed, this, &OrderEntryPage::onChanged);
    connect(m_link, &LinkChoice::changed, this, &OrderEntryPage::onChanged);
    connect(m_more, &QPushButton::clicked, this, [this] { showExtras(m_extras->isHidden()); });
    connect(m_place, &QPushButton::clicked, this, &OrderEntryPage::placeOrder);
    connect(m_discard, &QPushButton::clicked, this, &OrderEntryPage::discard);
    connect(m_aside, &QPushButton::clicked, this, &OrderEntryPage::putAside);
}

// Its keys belong to other pages while this one is hidden, and nobody places what she does not see.
void OrderEntryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_ui.commands.handle("order.place", this, [this] { placeOrder(); });
    m_ui.commands.handle("order.aside", this, [this] { putAside(); });
}

void OrderEntryPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_ui.commands.release("order.place");
    m_ui.commands.release("order.aside");
}

QString OrderEntryPage::title() const
{
    return tr("New Order");
}

void OrderEntryPage::activated()
{
    m_items->focusField();
}

void OrderEntryPage::showItem(const QVariant &what)
{
    if (what.typeId() == QMetaType::QString)
        goOnWith(what.toString());
    else if (what.toLongLong() > 0)
        m_customer->choose(what.toLongLong());
}

void OrderEntryPage::retranslate()
{
    m_header->setTitle(title());
    m_place->setText(tr("Place Order"));
    m_discard->setText(tr("Start Over"));
    //: Button: keeps the order that is being taken as a draft and begins another one
    m_aside->setText(tr("Put Aside"));
    m_aside->setToolTip(tr("Keeps this order as a draft and begins another one (%1)")
                            .arg(m_ui.commands.action("order.aside")->shortcut().toString(QKeySequence::NativeText)));
    m_items->retranslate();
    m_customerHeading->setText(tr("Customer"));
    m_customer->retranslate();
    m_paymentHeading->setText(tr("Payment"));
    m_payment->retranslate();
    m_shippingHeading->setText(tr("Shipping"));
    m_shipping->setAccessibleName(tr("Shipping"));
    m_noteHeading->setText(tr("Note"));
    m_note->setAccessibleName(tr("Note"));
    m_totalHeading->setText(tr("Total"));
    m_hint->setText(tr("Taken without a network; it is safe on this computer at once."));
    m_extras->retranslate();
    m_link->retranslate();
    m_extras->label(m_link, tr("Link or code"));
    m_credit->retranslate();
    showExtras(!m_extras->isHidden());
    showTotal();
}

void OrderEntryPage::showTotal()
{
    const Money total = m_extras->total(m_items->lines().total(), shipping());
    m_total->setText(total.toDisplay());
    m_payment->setTotal(total);
    const bool shippingFine = m_shipping->isEmpty() || m_shipping->isValid();
    m_credit->setClue({ m_link->link(), m_link->isNamed(), m_customer->chosen().id, m_extras->group() });
    const bool fine =
        shippingFine && m_extras->isValid() && m_link->isValid() && m_payment->isValid() && !total.isNegative();
    m_place->setEnabled(!m_items->lines().isEmpty() && fine && !m_placing);
    m_aside->setEnabled(!m_items->lines().isEmpty() && !m_placing);
}

// Folded away: most orders need nothing of it.
void OrderEntryPage::showExtras(bool shown)
{
    //: Link: shows further fields of an order
    m_more->setText(shown ? tr("Less") : tr("More…"));
    m_more->setAccessibleName(shown ? tr("Hide discount, group, address, tags and link")
                                    : tr("Show discount, group, address, tags and link"));
    m_extras->setVisible(shown);
}

Money OrderEntryPage::shipping() const
{
    return m_shipping->money().value_or(Money(0, m_shop.currency()));
}

OrderDraft OrderEntryPage::draft() const
{
    OrderDraft draft;
    draft.clientRef = m_clientRef;
    const ChosenCustomer &customer = m_customer->chosen();
    draft.customerId = customer.id;
    if (customer.id == 0) {
        draft.customerName = customer.name;
        draft.customerPhone = customer.phone;
    }
    draft.lines = m_items->lines().draft();
    draft.shipping = m_shipping->money();
    draft.note = m_note->toPlainText().trimmed();
    draft.rounding = m_extras->rounding(m_items->lines().total(), shipping());
    draft.discount = m_extras->discount() + draft.rounding;
    draft.groupId = m_extras->group();
    draft.pickupId = m_extras->pickup();
    draft.linkId = m_link->link();
    draft.linkNamed = m_link->link() > 0 && m_link->isNamed();
    draft.address = m_extras->address();
    draft.tags = m_extras->tags();
    draft.payment = m_payment->payment();
    return draft;
}

void OrderEntryPage::placeOrder()
{
    // A quantity still being typed belongs to the order.
    m_items->focusField();
    if (!m_place->isEnabled())
        return;
    m_customer->takeWhatIsTyped();
    m_autosave->pause();
    m_placing = true;
    m_place->setEnabled(false);
    const auto pending =
        m_shop.database().write([draft = draft(), &context = m_shop.context()](Transaction &transaction) {
            return DraftKeeper(transaction.connection(), context).place(draft);
        });
    whenDone(pending, this, [this](const Result<PlacedOrder> &placed) { onPlaced(placed); });
}

void OrderEntryPage::onPlaced(const Result<PlacedOrder> &placed)
{
    m_placing = false;
    if (!placed) {
        onChanged();
        const ErrorText words = ErrorWords::of(placed.error());
        Q_EMIT messageRequested(
            { Tone::Bad, tr("The order was not placed."), words.text.isEmpty() ? words.title : words.text });
        return;
    }
    const RowId id = placed->id;
    Message message { Tone::Ok, tr("Order %1 placed: %2").arg(placed->number, placed->total.toDisplay()) };
    message.actionText = tr("Show");
    message.action = [page = QPointer<OrderEntryPage>(this), id] {
        if (page)
            Q_EMIT page->pageRequested("orders", QVariant::fromValue<qlonglong>(id));
    };
    startAnew();
    Q_EMIT messageRequested(message);
}

void OrderEntryPage::startAnew()
{
    m_filling = true;
    m_clientRef = Uuid::v7(m_shop.now()).toText();
    m_customer->startAnew();
    m_items->startAnew();
    m_shipping->setEmpty();
    m_note->clear();
    m_payment->startAnew();
    m_extras->startAnew();
    m_link->startAnew();
    m_filling = false;
    m_autosave->settle();
    showTotal();
    if (isVisible()) // she may be on another page by the time her order is placed
        m_items->focusField();
}

void OrderEntryPage::onCustomer()
{
    if (!m_filling)
        m_extras->offerGroupOf(m_customer->chosen().id);
    onChanged();
}

void OrderEntryPage::onChanged()
{
    showTotal();
    if (!m_filling && !m_placing)
        m_autosave->touch();
}

void OrderEntryPage::discard()
{
    m_shop.database().write([reference = m_clientRef, &context = m_shop.context()](Transaction &transaction) {
        return DraftKeeper(transaction.connection(), context).discard(reference);
    });
    startAnew();
}

void OrderEntryPage::putAside()
{
    m_items->focusField(); // a quantity still being typed belongs to the order
    if (!m_aside->isEnabled())
        return;
    m_autosave->putAside();
    Message message { Tone::Ok, tr("The order is put aside.") };
    message.text = tr("It waits among the drafts in the list of orders.");
    message.actionText = tr("Go On with It");
    message.action = [page = QPointer<OrderEntryPage>(this), reference = m_clientRef] {
        if (page)
            Q_EMIT page->pageRequested("order-entry", reference);
    };
    startAnew();
    Q_EMIT messageRequested(message);
}

// What was being taken when the program ended, unless something new has been begun meanwhile.
void OrderEntryPage::takeUpLast()
{
    const auto work = [&context = m_shop.context()](
                          Connection &connection) { return DraftKeeper(connection, context).current(); };
    whenDone(m_shop.database().read(work), this, [this, untouched = m_clientRef](const Result<KeptDraft> &kept) {
        if (!kept || m_clientRef != untouched || DraftKeeper::isWorthKeeping(draft())
            || !m_customer->chosen().name.isEmpty())
            return;
        takeUp(*kept);
        Q_EMIT messageRequested({ Tone::Info, tr("The order that was not placed yet is here again.") });
    });
}

void OrderEntryPage::goOnWith(const QString &clientRef)
{
    if (clientRef == m_clientRef)
        return;
    if (m_aside->isEnabled())
        m_autosave->putAside();
    // On the writer: after whatever is being saved.
    const auto work = [clientRef, &context = m_shop.context()](Transaction &transaction) {
        return DraftKeeper(transaction.connection(), context).draft(clientRef);
    };
    whenDone(m_shop.database().write(work), this, [this](const Result<KeptDraft> &kept) {
        if (kept)
            takeUp(*kept);
        else
            Q_EMIT messageRequested(ErrorWords::message(kept.error()));
    });
}

void OrderEntryPage::takeUp(const KeptDraft &kept)
{
    startAnew();
    m_filling = true;
    const OrderDraft &draft = kept.draft;
    m_clientRef = draft.clientRef;
    if (draft.customerId > 0)
        m_customer->choose(draft.customerId);
    else
        m_customer->setChosen({ 0, draft.customerName, draft.customerPhone });
    m_items->setLines(draft.lines);
    if (draft.shipping)
        m_shipping->setMoney(*draft.shipping);
    m_note->setPlainText(draft.note);
    setExtras(draft);
    m_payment->setPayment(draft.payment);
    m_filling = false;
    m_autosave->settle();
    if (kept.aside) // from now on it is the one at hand
        m_autosave->takeUp();
    showTotal();
    if (isVisible())
        m_items->focusField();
}

void OrderEntryPage::setExtras(const OrderDraft &draft)
{
    Order order;
    order.discount = draft.discount;
    order.rounding = draft.rounding;
    order.total = m_items->lines().total() + shipping() - draft.discount;
    order.groupId = draft.groupId;
    order.pickupId = draft.pickupId;
    order.address = draft.address;
    order.tags = draft.tags;
    m_extras->setOrder(order);
    m_link->choose(draft.linkId, draft.linkNamed);
    showExtras(!draft.discount.isZero() || draft.groupId > 0 || draft.linkId > 0 || !draft.address.isEmpty()
        || !draft.tags.isEmpty());
}

} // namespace jishi
