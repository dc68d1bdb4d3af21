#include "ui/customers/customerspage.h"

#include "models/customers/customereraser.h"
#include "models/customers/customerstore.h"
#include "models/exporting/personexport.h"
#include "models/tables/customertable.h"
#include "ui/actions/commandtable.h"
#include "ui/customers/customereditor.h"
#include "ui/customers/customerpane.h"
#include "ui/customers/duplicatesdialog.h"
#include "ui/delegates/matchdelegate.h"
#include "ui/delegates/numberdelegate.h"
#include "ui/delegates/timedelegate.h"
#include "ui/errortext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jishi {

CustomersPage::CustomersPage(Shop &shop, LiveIndex &index, const UiContext &ui, QWidget *parent)
    : ListPage(new CustomerTable(shop), index, ui, "customers", parent)
    , m_shop(shop)
    , m_table(static_cast<CustomerTable *>(m_view->model()))
    , m_duplicates(new ActionButton(this, ActionButton::Kind::Link))
    , m_pane(new CustomerPane(shop, ui.theme, this))
{
    styleColumns();
    m_duplicates->setObjectName(u"findDuplicates"_s);
    arrange({}, m_pane);
    addToFooter(m_duplicates);
    connectParts();
    retranslate();
    m_table->refresh();
}

QString CustomersPage::title() const
{
    return tr("Customers");
}

void CustomersPage::styleColumns()
{
    m_view->horizontalHeader()->setSortIndicator(CustomerTable::LastOrder, Qt::DescendingOrder);
    m_view->setItemDelegateForColumn(
        CustomerTable::Name, new MatchDelegate(m_ui.theme, marks(), m_view, Token::Text, true));
    m_view->setItemDelegateForColumn(
        CustomerTable::Phone, new MatchDelegate(m_ui.theme, marks(), m_view, Token::Muted));
    m_view->setItemDelegateForColumn(
        CustomerTable::WeChat, new MatchDelegate(m_ui.theme, marks(), m_view, Token::Muted));
    m_view->setItemDelegateForColumn(CustomerTable::Orders, new NumberDelegate(m_ui.theme, m_view, Token::Muted));
    m_view->setItemDelegateForColumn(CustomerTable::Spent, new NumberDelegate(m_ui.theme, m_view));
    m_view->setItemDelegateForColumn(
        CustomerTable::LastOrder, new TimeDelegate(m_ui.theme, *m_shop.context().clock, m_shop.zone(), m_view));
}

void CustomersPage::connectParts()
{
    connect(m_duplicates, &QPushButton::clicked, this, &CustomersPage::findDuplicates);
    m_ui.commands.handle("customer.duplicates", this, [this] { findDuplicates(); });
    connect(m_pane, &CustomerPane::editRequested, this, &CustomersPage::editChosen);
    connect(m_pane, &CustomerPane::ordersRequested, this, &CustomersPage::showOrders);
    connect(m_pane, &CustomerPane::orderRequested, this,
        [this](qlonglong order) { Q_EMIT pageRequested("orders", QVariant::fromValue(order)); });
    connect(m_pane, &CustomerPane::productRequested, this,
        [this](qlonglong product) { Q_EMIT pageRequested("catalog", QVariant::fromValue(product)); });
    connect(m_pane, &CustomerPane::exportRequested, this, &CustomersPage::askForExport);
    connect(m_pane, &CustomerPane::eraseRequested, this, &CustomersPage::askForErasing);
}

void CustomersPage::retranslate()
{
    setAccessibleName(title());
    m_header->setTitle(title());
    m_search->setPlaceholderText(tr("Name, pinyin, end of the phone number…"));
    m_search->setAccessibleName(tr("Search customers"));
    m_new->setText(tr("New Customer"));
    m_new->setAccessibleName(m_new->text());
    m_view->setAccessibleName(tr("Customers"));
    m_view->setStretchColumn(CustomerTable::Name);
    m_view->setColumnSample(CustomerTable::Phone, u"138****88880"_s);
    m_view->setColumnSample(CustomerTable::WeChat, u"wechat_name_8"_s);
    m_view->setColumnSample(CustomerTable::Orders, u"888"_s);
    m_view->setColumnSample(CustomerTable::Spent, u"¥88,888.80"_s);
    m_view->setColumnSample(CustomerTable::LastOrder, u"2028-08-28"_s);
    m_duplicates->setText(tr("Find Duplicates…"));
    m_pane->retranslate();
    updateWords();
}

void CustomersPage::showItem(const QVariant &what)
{
    if (what.metaType() == QMetaType::fromType<QString>())
        return createNew();
    clearFilters();
    choose(what.toLongLong());
    showChosen();
}

void CustomersPage::filter()
{
    m_table->setHits(hits(SearchScope::Customers));
}

QString CustomersPage::summary() const
{
    return tr("%Ln customer(s)", "how many are listed", m_table->rowCount());
}

void CustomersPage::describeEmpty(EmptyState &empty)
{
    if (!isFiltered()) {
        empty.setText(
            tr("No Customers Yet"), tr("Customers come with their first order. You can also write them in here."));
        empty.setButton(tr("New Customer"));
    } else {
        empty.setText(tr("No Customer Matches"),
            tr("Try a part of the name, the first letters in pinyin, or the end of the number."));
        empty.setButton(tr("Show All Customers"));
    }
}

void CustomersPage::loadChosen()
{
    const auto work = [context = &m_shop.context(), id = chosen(), today = m_shop.today()](
                          Connection &connection) -> Result<CustomerView> {
        const auto customer = CustomerStore(connection, *context).customer(id);
        if (!customer)
            return customer.error();
        const auto insight = loadCustomerInsight(connection, context->profile, id, today);
        if (!insight)
            return insight.error();
        return CustomerView { *customer, *insight };
    };
    whenDone(m_shop.database().read(work), this, [this, generation = ++m_generation](const Result<CustomerView> &view) {
        if (generation == m_generation)
            showResult(view);
    });
}

void CustomersPage::showResult(const Result<CustomerView> &view)
{
    // An undone import takes its people along, whom nothing but the pane would still show.
    const bool isGone = view && !isFiltered() && !m_table->isLoading() && m_table->rowOf(view->customer.id) < 0;
    if (!view || view->customer.erased || isGone) {
        m_pane->clear();
        return;
    }
    m_pane->showCustomer(*view);
    if (std::exchange(m_toEdit, 0) == view->customer.id)
        openEditor(view->customer);
}

void CustomersPage::createNew()
{
    openEditor({});
}

void CustomersPage::editChosen()
{
    if (chosen() <= 0)
        return;
    m_toEdit = chosen();
    loadChosen();
}

void CustomersPage::openEditor(const Customer &customer)
{
    auto *editor = new CustomerEditor(m_shop, customer, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &CustomerEditor::saved, this, [this](RowId id, const QString &name, qint64 change) {
        //: Completes "Undo: …"
        Q_EMIT undoable(tr("edit of %1").arg(name), change);
        setChosen(id);
        showChosen();
        Q_EMIT messageRequested({ Tone::Ok, tr("%1 is saved.").arg(name) });
    });
    editor->open();
}

void CustomersPage::findDuplicates()
{
    auto *dialog = new DuplicatesDialog(m_shop, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DuplicatesDialog::merged, this, [this](RowId kept, const QString &name) {
        setChosen(kept);
        showChosen();
        Q_EMIT messageRequested({ Tone::Ok, tr("%1 is one person now.").arg(name) });
    });
    dialog->open();
}

void CustomersPage::showOrders()
{
    const Customer &customer = *m_pane->customer();
    Q_EMIT pageRequested("orders",
        QVariantMap { { u"customer"_s, QVariant::fromValue<qlonglong>(customer.id) }, { u"label"_s, customer.name } });
}

void CustomersPage::askForExport()
{
    auto *dialog = new QFileDialog(this, tr("Export Everything About %1").arg(m_pane->customer()->name));
    dialog->setObjectName(u"exportFolder"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &CustomersPage::exportTo);
    dialog->open();
}

void CustomersPage::exportTo(const QString &folder)
{
    if (!m_pane->customer())
        return;
    const Customer &customer = *m_pane->customer();
    // A folder of her own; what a file system has no room for in a name becomes a dash.
    static const QRegularExpression forbidden(u"[/\\\\:*?\"<>|\\x00-\\x1f]"_s);
    const QString target = QDir(folder).filePath(
        QString(customer.name).replace(forbidden, u"-"_s) + u' ' + m_shop.today().toString(Qt::ISODate));
    const auto work = [context = &m_shop.context(), id = customer.id, target](Connection &connection) -> Status {
        const auto files = PersonExport(connection, *context).files(id);
        return files ? PersonExport::write(*files, target) : files.error();
    };
    whenDone(m_shop.database().read(work), this, [this, target](const Status &written) {
        Q_EMIT messageRequested(
            written ? Message { Tone::Ok, tr("Saved in %1").arg(target) } : ErrorWords::message(written.error()));
    });
}

// A path has no spaces to break a line at; it is broken before a folder's separator, never behind it.
static QString breakable(const QString &path)
{
    const QString separator(QDir::separator());
    const QString rest = path.mid(1).replace(separator, QChar(0x200B) + separator + QChar(0x2060));
    return path.left(1) + QChar(0x2060) + rest;
}

void CustomersPage::askForErasing()
{
    const Customer customer = *m_pane->customer();
    auto *question = new QMessageBox(QMessageBox::NoIcon, tr("Erase"), tr("Erase %1?").arg(customer.name), {}, this);
    question->setObjectName(u"eraseQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tr("Name, numbers, addresses, groups and notes are erased, also from the record of changes. Orders, payments "
           "and stock stay with their figures, under the name Erased customer. This cannot be undone.")
        + u"\n\n"_s
        + tr("Backups made before keep her; delete them at %1 and wherever else you keep some.")
              .arg(breakable(QDir::toNativeSeparators(QFileInfo(m_shop.path()).absolutePath()))));
    auto *erase = question->addButton(tr("Erase This Person"), QMessageBox::DestructiveRole);
    erase->setObjectName(u"confirmErase"_s);
    question->setDefaultButton(question->addButton(tr("Cancel"), QMessageBox::RejectRole));
    connect(erase, &QPushButton::clicked, this, [this, id = customer.id] { this->erase(id); });
    question->open();
}

void CustomersPage::erase(RowId customer)
{
    const auto work = [context = &m_shop.context(), customer](Transaction &transaction) {
        return CustomerEraser(transaction.connection(), *context).erase(customer);
    };
    whenDone(m_shop.database().write(work), this, [this, customer](const Status &erased) {
        if (!erased)
            return Q_EMIT messageRequested(ErrorWords::message(erased.error()));
        if (chosen() == customer) {
            setChosen(0);
            m_pane->clear();
        }
        wipe();
    });
}

void CustomersPage::wipe()
{
    whenDone(m_shop.database().maintain(&CustomerEraser::wipeFreeSpace), this, [this](const Status &wiped) {
        Message message { wiped ? Tone::Ok : Tone::Warn, tr("The person is erased.") };
        if (!wiped)
            message.text = tr("Unused parts of the file may hold traces of her until the shop is closed.");
        Q_EMIT messageRequested(message);
    });
}

} // namespace jishi
