#include "ui/orders/orderentrypage.h"

#include "models/catalog/catalogstore.h"
#include "models/customers/customerstore.h"
#include "models/orders/orderstore.h"
#include "ui/actions/commandtable.h"
#include "ui/delegates/numberdelegate.h"
#include "ui/errortext.h"
#include "ui/orders/orderwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/hitfield.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/styling.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace jishi {

namespace {

constexpr int kHits = 8;
constexpr int kSideWidth = 320;
// "张三 13800001234": at least this many digits at the end are a phone number.
constexpr int kShortestPhone = 7;

// The payment choices in the order of the segments; the first means "later".
constexpr std::array kMethods { PaymentMethod::WeChat, PaymentMethod::Alipay, PaymentMethod::Cash };

struct NameAndPhone
{
    QString name;
    QString phone;
};

NameAndPhone splitCustomer(const QString &text)
{
    const QString trimmed = text.trimmed();
    auto start = trimmed.size();
    int digits = 0;
    while (start > 0) {
        const QChar c = trimmed.at(start - 1);
        if (!c.isDigit() && c != u' ' && c != u'-' && c != u'+')
            break;
        digits += c.isDigit() ? 1 : 0;
        --start;
    }
    if (digits < kShortestPhone)
        return { trimmed, {} };
    return { trimmed.left(start).trimmed(), trimmed.mid(start).trimmed() };
}

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
    , m_lines(new DraftLines(shop.currency(), this))
{
    setObjectName(QStringLiteral("orderEntryPage"));
    m_header = new PageHeader(this);
    m_discard = new ActionButton(this);
    m_discard->setObjectName(QStringLiteral("discardOrder"));
    m_place = new ActionButton(this, ActionButton::Kind::Primary);
    m_place->setObjectName(QStringLiteral("placeOrder"));
    m_place->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_header->addWidget(m_discard);
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
}

OrderEntryPage::~OrderEntryPage()
{
    // A quantity that is still being edited is committed when its editor dies, which is too late for this page to hear
    // of it.
    for (QObject *part : findChildren<QObject *>())
        part->disconnect(this);
}

QWidget *OrderEntryPage::makeItems()
{
    auto *card = new Card(this);
    m_itemField = new HitField(card);
    m_itemField->setObjectName(QStringLiteral("itemField"));
    m_notice = new QLabel(card);
    m_notice->setObjectName(QStringLiteral("entryNotice"));
    m_notice->setWordWrap(true);
    m_notice->hide();
    m_table = new DataTable(m_ui.theme, card);
    m_table->setObjectName(QStringLiteral("draftTable"));
    m_table->setModel(m_lines);
    m_table->setStretchColumn(DraftLines::Item);
    m_table->setColumnSample(DraftLines::Price, QStringLiteral("¥88,888.88"));
    m_table->setColumnSample(DraftLines::QuantityColumn, QStringLiteral("888.888 kg"));
    m_table->setColumnSample(DraftLines::Amount, QStringLiteral("¥888,888.88"));
    for (const int column : { DraftLines::Price, DraftLines::QuantityColumn, DraftLines::Amount })
        m_table->setItemDelegateForColumn(column, new NumberDelegate(m_ui.theme, m_table));
    m_linesHint = new QLabel(card);
    m_linesHint->setWordWrap(true);
    setRole(m_linesHint, "muted");
    card->body()->addWidget(m_itemField);
    card->body()->addWidget(m_notice);
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(m_linesHint);
    return card;
}

QWidget *OrderEntryPage::makeSide()
{
    auto *card = new Card(this);
    card->setFixedWidth(kSideWidth);
    m_customerHeading = heading(card);
    m_customerField = new HitField(card);
    m_customerField->setObjectName(QStringLiteral("customerField"));
    auto *customerRow = new QHBoxLayout;
    m_customerName = new QLabel(card);
    m_customerName->setObjectName(QStringLiteral("chosenCustomer"));
    m_customerName->setWordWrap(true);
    m_otherCustomer = new ActionButton(card, ActionButton::Kind::Link);
    m_otherCustomer->setObjectName(QStringLiteral("otherCustomer"));
    customerRow->addWidget(m_customerName, 1);
    customerRow->addWidget(m_otherCustomer);
    m_paymentHeading = heading(card);
    m_payment = new SegmentedControl(card);
    m_payment->setObjectName(QStringLiteral("paymentChoice"));
    for (size_t i = 0; i <= kMethods.size(); ++i)
        m_payment->addSegment(QString());
    m_shippingHeading = heading(card);
    m_shipping = new MoneyEdit(m_shop.currency(), card);
    m_shipping->setObjectName(QStringLiteral("shippingField"));
    m_noteHeading = heading(card);
    m_note = new QPlainTextEdit(card);
    m_note->setObjectName(QStringLiteral("noteField"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(64);
    m_totalHeading = new QLabel(card);
    setRole(m_totalHeading, "muted");
    m_total = new QLabel(card);
    m_total->setObjectName(QStringLiteral("draftTotal"));
    setRole(m_total, "figure");
    m_hint = new QLabel(card);
    m_hint->setWordWrap(true);
    setRole(m_hint, "muted");

    QVBoxLayout *body = card->body();
    body->addWidget(m_customerHeading);
    body->addWidget(m_customerField);
    body->addLayout(customerRow);
    body->addSpacing(space::kSmall);
    body->addWidget(m_paymentHeading);
    body->addWidget(m_payment);
    body->addSpacing(space::kSmall);
    body->addWidget(m_shippingHeading);
    body->addWidget(m_shipping);
    body->addSpacing(space::kSmall);
    body->addWidget(m_noteHeading);
    body->addWidget(m_note);
    body->addStretch(1);
    body->addWidget(m_totalHeading);
    body->addWidget(m_total);
    body->addWidget(m_hint);
    return card;
}

void OrderEntryPage::connectParts()
{
    m_itemField->setFinder([this](const QString &text) { return findItems(text); });
    m_customerField->setFinder([this](const QString &text) { return findCustomers(text); });
    connect(&m_index, &LiveIndex::ready, m_itemField, &HitField::findAgain);
    connect(m_itemField, &HitField::picked, this, [this](const QVariant &id) { addVariant(id.toLongLong()); });
    connect(m_itemField, &HitField::emptyConfirmed, m_customerField, qOverload<>(&QWidget::setFocus));
    connect(m_itemField, &HitField::nothingFound, this, [this](const QString &text) {
        showNotice(tr("Nothing in the catalog fits %1.").arg(text), true);
        m_itemField->selectAll();
    });
    connect(m_customerField, &HitField::picked, this, &OrderEntryPage::chooseCustomer);
    connect(m_customerField, &HitField::emptyConfirmed, m_payment, qOverload<>(&QWidget::setFocus));
    connect(m_otherCustomer, &QPushButton::clicked, this, &OrderEntryPage::forgetCustomer);
    connect(m_lines, &DraftLines::changed, this, &OrderEntryPage::showTotal);
    connect(m_lines, &DraftLines::refused, this, &OrderEntryPage::noteRefused);
    connect(m_lines, &DraftLines::scanned, this, &OrderEntryPage::addByCode, Qt::QueuedConnection);
    connect(m_shipping, &MoneyEdit::moneyChanged, this, &OrderEntryPage::showTotal);
    connect(m_place, &QPushButton::clicked, this, &OrderEntryPage::placeOrder);
    connect(m_discard, &QPushButton::clicked, this, &OrderEntryPage::startAnew);
    // After a quantity the next item is typed.
    for (const int column : { DraftLines::Price, DraftLines::QuantityColumn })
        connect(m_table->itemDelegateForColumn(column), &QAbstractItemDelegate::closeEditor, m_itemField,
            qOverload<>(&QWidget::setFocus), Qt::QueuedConnection);
    connect(m_table, &DataTable::rowActivated, this, &OrderEntryPage::editQuantity);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.flags().testFlag(Qt::ItemIsEditable))
            m_table->edit(index);
    });
    auto *remove = new QAction(m_table);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(remove);
    connect(remove, &QAction::triggered, this, &OrderEntryPage::removeCurrentLine);
    m_ui.commands.handle("order.place", this, [this] { placeOrder(); });
}

QString OrderEntryPage::title() const
{
    return tr("New Order");
}

void OrderEntryPage::activated()
{
    m_itemField->setFocus();
}

void OrderEntryPage::showItem(const QVariant &what)
{
    if (what.toLongLong() > 0)
        chooseCustomer(what);
}

void OrderEntryPage::retranslate()
{
    m_header->setTitle(title());
    m_place->setText(tr("Place Order"));
    m_discard->setText(tr("Start Over"));
    m_itemField->setPlaceholderText(tr("Add an item: name, pinyin, SKU or barcode"));
    m_itemField->setAccessibleName(tr("Add an item"));
    m_table->setAccessibleName(tr("Items of this order"));
    m_linesHint->setText(tr("Enter picks an item, then its quantity. Del removes a line. Enter on an empty field goes "
                            "on to the customer."));
    m_customerHeading->setText(tr("Customer"));
    m_customerField->setPlaceholderText(tr("Name or phone; a new one is added"));
    m_customerField->setAccessibleName(tr("Customer"));
    m_otherCustomer->setText(tr("Change"));
    m_paymentHeading->setText(tr("Payment"));
    //: A way to pay: not now
    m_payment->setSegmentText(0, tr("Later"));
    //: A way to pay, as short as can be
    m_payment->setSegmentText(1, tr("WeChat"));
    m_payment->setSegmentText(2, paymentMethodName(PaymentMethod::Alipay));
    m_payment->setSegmentText(3, paymentMethodName(PaymentMethod::Cash));
    m_payment->setAccessibleName(tr("Payment"));
    m_shippingHeading->setText(tr("Shipping"));
    m_shipping->setAccessibleName(tr("Shipping"));
    m_noteHeading->setText(tr("Note"));
    m_note->setAccessibleName(tr("Note"));
    m_totalHeading->setText(tr("Total"));
    m_hint->setText(tr("Taken without a network; it is safe on this computer at once."));
    m_table->refitColumns();
    showCustomer();
    showTotal();
}

QList<FieldHit> OrderEntryPage::findItems(const QString &text) const
{
    QList<FieldHit> hits;
    const CatalogStore catalog(m_shop.database().view(), m_shop.context());
    for (const SearchHit &hit : m_index.search(text, SearchScope::Variants, kHits)) {
        const auto item = catalog.sellable(hit.variant);
        if (!item)
            continue;
        const QString detail =
            QStringLiteral("%1   %2").arg(item->variant.sku, item->variant.priceOn(m_shop.today()).toDisplay());
        hits.push_back({ item->name, detail, QVariant::fromValue<qlonglong>(hit.variant) });
    }
    return hits;
}

QList<FieldHit> OrderEntryPage::findCustomers(const QString &text) const
{
    QList<FieldHit> hits;
    const CustomerStore customers(m_shop.database().view(), m_shop.context());
    for (const SearchHit &hit : m_index.search(text, SearchScope::Customers, kHits - 1))
        if (const auto customer = customers.customer(hit.id))
            hits.push_back(
                { customer->name, maskedPhone(customer->phone), QVariant::fromValue<qlonglong>(customer->id) });
    const NameAndPhone fresh = splitCustomer(text);
    const FieldHit addition { tr("New customer: %1").arg(fresh.name.isEmpty() ? fresh.phone : fresh.name), fresh.phone,
        text };
    // A full phone number that nobody has can only be a new customer.
    hits.push_back(addition);
    return hits;
}

void OrderEntryPage::addVariant(RowId id)
{
    const auto item = CatalogStore(m_shop.database().view(), m_shop.context()).sellable(id);
    if (!item)
        return showNotice(ErrorWords::of(item.error()).title, true);
    DraftLines::Entry entry;
    entry.variantId = id;
    entry.name = item->name;
    entry.unit = item->variant.unit;
    entry.price = item->variant.priceOn(m_shop.today());
    entry.available = item->variant.available();
    entry.tracksStock = item->variant.tracksStock;
    const int row = m_lines->add(entry);
    m_itemField->clear();
    showTotal();
    editQuantity(row);
}

void OrderEntryPage::addByCode(const QString &code)
{
    const auto variant = CatalogStore(m_shop.database().view(), m_shop.context()).variantByCode(code);
    if (variant)
        return addVariant(*variant);
    showNotice(tr("Nothing in the catalog has the code %1.").arg(code), true);
}

void OrderEntryPage::editQuantity(int row)
{
    const QModelIndex cell = m_lines->index(row, DraftLines::QuantityColumn);
    m_table->setFocus();
    m_table->setCurrentIndex(cell);
    m_table->edit(cell);
}

void OrderEntryPage::removeCurrentLine()
{
    m_lines->remove(m_table->currentRow());
}

void OrderEntryPage::chooseCustomer(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString) {
        const NameAndPhone fresh = splitCustomer(value.toString());
        m_customer = { 0, fresh.name.isEmpty() ? fresh.phone : fresh.name, fresh.phone };
    } else if (const auto known =
                   CustomerStore(m_shop.database().view(), m_shop.context()).customer(value.toLongLong())) {
        m_customer = { known->id, known->name, known->phone };
    }
    m_customerField->clear();
    showCustomer();
    m_payment->setFocus();
}

void OrderEntryPage::forgetCustomer()
{
    m_customer = {};
    showCustomer();
    m_customerField->setFocus();
}

void OrderEntryPage::showCustomer()
{
    const bool chosen = !m_customer.name.isEmpty();
    m_customerField->setVisible(!chosen);
    m_customerName->setVisible(chosen);
    m_otherCustomer->setVisible(chosen);
    if (!chosen)
        return;
    const QString phone = maskedPhone(m_customer.phone);
    const QString who = m_customer.id > 0 ? m_customer.name : tr("%1 (new)").arg(m_customer.name);
    m_customerName->setText(phone.isEmpty() ? who : who + QStringLiteral("  ") + phone);
}

void OrderEntryPage::showTotal()
{
    const Money shipping = m_shipping->money().value_or(Money(0, m_shop.currency()));
    m_total->setText((m_lines->total() + shipping).toDisplay());
    const bool shippingFine = m_shipping->isEmpty() || m_shipping->isValid();
    m_place->setEnabled(!m_lines->isEmpty() && shippingFine && !m_placing);
    QStringList missing;
    for (const DraftLines::Entry &entry : m_lines->entries())
        if (entry.tracksStock && entry.quantity > entry.available)
            missing << tr("%1: only %2 available").arg(entry.name, entry.available.toPlain());
    // Shown, never forbidden: an order taken beats a shelf counted wrong.
    if (missing.isEmpty())
        m_notice->hide();
    else
        showNotice(missing.join(QStringLiteral(" · ")), false);
}

void OrderEntryPage::showNotice(const QString &text, bool bad)
{
    m_notice->setText(text);
    setTone(m_notice, bad ? Tone::Bad : Tone::Warn);
    m_notice->show();
}

void OrderEntryPage::noteRefused(const QString &text)
{
    showNotice(text.isEmpty() ? tr("A quantity or price cannot be empty.")
                              : tr("%1 cannot be a quantity or price here.").arg(text),
        true);
}

OrderDraft OrderEntryPage::draft() const
{
    OrderDraft draft;
    draft.clientRef = m_clientRef;
    draft.customerId = m_customer.id;
    if (m_customer.id == 0) {
        draft.customerName = m_customer.name;
        draft.customerPhone = m_customer.phone;
    }
    draft.lines = m_lines->draft();
    draft.shipping = m_shipping->money();
    draft.note = m_note->toPlainText().trimmed();
    if (m_payment->current() > 0)
        draft.payment = DraftPayment { kMethods[static_cast<size_t>(m_payment->current() - 1)], {} };
    return draft;
}

void OrderEntryPage::placeOrder()
{
    // A quantity still being typed belongs to the order.
    m_itemField->setFocus();
    if (!m_place->isEnabled())
        return;
    // A name typed but not picked is a customer too.
    if (m_customer.name.isEmpty() && !m_customerField->text().trimmed().isEmpty())
        chooseCustomer(m_customerField->text());
    m_placing = true;
    m_place->setEnabled(false);
    const auto pending =
        m_shop.database().write([draft = draft(), &context = m_shop.context()](Transaction &transaction) {
            return OrderStore(transaction.connection(), context).place(draft);
        });
    whenDone(pending, this, [this](const Result<PlacedOrder> &placed) { onPlaced(placed); });
}

void OrderEntryPage::onPlaced(const Result<PlacedOrder> &placed)
{
    m_placing = false;
    if (!placed) {
        showTotal();
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
    m_clientRef = Uuid::v7(m_shop.now()).toText();
    m_customer = {};
    m_lines->clear();
    m_shipping->setEmpty();
    m_note->clear();
    m_payment->setCurrent(0);
    m_itemField->clear();
    m_customerField->clear();
    m_notice->hide();
    showCustomer();
    showTotal();
    m_itemField->setFocus();
}

} // namespace jishi
