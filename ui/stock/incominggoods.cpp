#include "ui/stock/incominggoods.h"

#include "ui/delegates/numberdelegate.h"
#include "ui/errortext.h"
#include "ui/stock/incomingmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/tablecard.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jishi {

IncomingGoods::IncomingGoods(Shop &shop, const UiContext &ui, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_ui(ui)
    , m_buttons(new QWidget(this))
    , m_giveUp(new ActionButton(m_buttons))
    , m_book(new ActionButton(m_buttons, ActionButton::Kind::Primary))
    , m_model(new IncomingModel(this))
    , m_view(new DataTable(ui.theme, this))
    , m_summary(plainLabel({}, this, "small"))
    , m_empty(new EmptyState(ui.theme.icon("catalog"), this))
    , m_card(new TableCard(m_view, m_empty, this))
{
    m_giveUp->setObjectName(u"giveUpIncoming"_s);
    m_book->setObjectName(u"bookIncoming"_s);
    m_view->setObjectName(u"incomingTable"_s);
    m_view->setModel(m_model);
    build();
    styleColumns();
    connect(m_book, &QPushButton::clicked, this, &IncomingGoods::bookArrival);
    connect(m_giveUp, &QPushButton::clicked, this, &IncomingGoods::giveUp);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &IncomingGoods::updateWords);
}

void IncomingGoods::build()
{
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    row->addWidget(m_giveUp);
    row->addWidget(m_book);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_card->footer()->addWidget(m_summary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
}

void IncomingGoods::styleColumns()
{
    m_view->setItemDelegateForColumn(IncomingModel::Name, new CellDelegate(m_ui.theme, m_view, Token::Text, true));
    for (const int column : { IncomingModel::Supplier, IncomingModel::Sku })
        m_view->setItemDelegateForColumn(column, new CellDelegate(m_ui.theme, m_view, Token::Muted));
    m_view->setItemDelegateForColumn(IncomingModel::OnTheWay, new NumberDelegate(m_ui.theme, m_view, Token::Muted));
    m_view->setItemDelegateForColumn(IncomingModel::Arrived, new NumberDelegate(m_ui.theme, m_view, Token::Text, true));
}

void IncomingGoods::retranslate()
{
    m_giveUp->setText(tr("Will Not Come"));
    m_giveUp->setToolTip(tr("They are not waited for any more; the purchase list asks for them again."));
    m_view->setAccessibleName(tr("What is on the way"));
    m_view->setStretchColumn(IncomingModel::Name);
    m_view->setColumnSample(IncomingModel::Expected, u"26 November, Wednesday"_s);
    m_view->setColumnSample(IncomingModel::Supplier, u"南岭果园 Nanling Orchards"_s);
    m_view->setColumnSample(IncomingModel::Sku, u"MG-HN-0588"_s);
    for (const int column : { IncomingModel::OnTheWay, IncomingModel::Arrived })
        m_view->setColumnSample(column, u"1888.5 kg"_s);
    m_empty->setText(tr("Nothing Is on the Way"),
        tr("Once you have sent a purchase list to a supplier, mark it as ordered: the goods wait here until they "
           "arrive, and the list does not ask for them again."));
    m_empty->setButton({});
    updateWords();
}

void IncomingGoods::takeFocus()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

int IncomingGoods::lines() const
{
    return m_model->rowCount();
}

void IncomingGoods::reload()
{
    const auto work = [context = &m_shop.context()](
                          Connection &connection) { return PurchaseOrders(connection, *context).incoming(); };
    whenDone(m_shop.database().read(work), this, [this](const Result<std::vector<IncomingLine>> &lines) {
        if (!lines)
            return Q_EMIT messageRequested(ErrorWords::message(lines.error()));
        m_model->setLines(*lines, m_shop.today());
        updateWords();
        Q_EMIT loaded();
    });
}

void IncomingGoods::updateWords()
{
    const int all = lines();
    const auto number = static_cast<int>(chosen().size());
    m_card->showRows(all > 0);
    m_summary->setText(tr("%Ln line(s) on the way", nullptr, all));
    m_book->setText(number == all ? tr("Book Arrival of All") : tr("Book Arrival of %Ln Line(s)", nullptr, number));
    m_book->setEnabled(all > 0);
    m_giveUp->setEnabled(m_view->selectionModel()->hasSelection());
}

std::vector<IncomingLine> IncomingGoods::chosen() const
{
    std::vector<IncomingLine> lines;
    const bool some = m_view->selectionModel()->hasSelection();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (!some || m_view->selectionModel()->isRowSelected(row))
            lines.push_back(m_model->arrived(row));
    return lines;
}

void IncomingGoods::bookArrival()
{
    m_book->setEnabled(false);
    const auto lines = chosen();
    const auto number = static_cast<int>(lines.size());
    //: The document that a purchase is booked under, with its day
    const QString name = tr("Purchase of %1").arg(m_shop.today().toString(Qt::ISODate));
    const auto work = [context = &m_shop.context(), lines, name](
                          Connection &connection) { return PurchaseOrders(connection, *context).arrive(lines, name); };
    //: Completes "Undo: …"
    Q_EMIT writeRequested(work, tr("arrival of %Ln line(s)", nullptr, number),
        tr("The arrival of %Ln line(s) is booked.", nullptr, number));
}

void IncomingGoods::giveUp()
{
    m_giveUp->setEnabled(false);
    std::vector<RowId> ids;
    for (const IncomingLine &line : chosen())
        ids.push_back(line.id);
    const auto number = static_cast<int>(ids.size());
    const auto work = [context = &m_shop.context(), ids](
                          Connection &connection) { return PurchaseOrders(connection, *context).giveUp(ids); };
    //: Completes "Undo: …"
    Q_EMIT writeRequested(work, tr("giving up %Ln line(s)", nullptr, number),
        tr("%Ln line(s) are not waited for any more.", nullptr, number));
}

} // namespace jishi
