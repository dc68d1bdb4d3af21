#include "ui/stock/stockhistorydialog.h"

#include "ui/catalog/productwords.h"
#include "ui/charts/stockchart.h"
#include "ui/delegates/numberdelegate.h"
#include "ui/delegates/timedelegate.h"
#include "ui/errortext.h"
#include "ui/stock/stockhistorymodel.h"
#include "ui/stock/stockwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/timewords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr QSize kSize(780, 600);
constexpr int kChartHeight = 190;
} // namespace

StockHistoryDialog::StockHistoryDialog(Shop &shop, const Theme &theme, const Product &product, QWidget *parent)
    : QDialog(parent)
    , m_shop(shop)
    , m_product(product)
    , m_variant(new QComboBox(this))
    , m_chart(new StockChart(theme, shop.zone(), this))
    , m_model(new StockHistoryModel(this))
    , m_view(new DataTable(theme, this))
    , m_summary(plainLabel({}, this, "small"))
{
    setObjectName(u"stockHistoryDialog"_s);
    setWindowTitle(tr("Stock History"));
    resize(kSize);
    m_variant->setObjectName(u"historyVariant"_s);
    m_variant->setAccessibleName(tr("Variant"));
    m_chart->setObjectName(u"stockChart"_s);
    m_chart->setAccessibleName(tr("On hand over time"));
    m_chart->setFixedHeight(kChartHeight);
    m_view->setObjectName(u"stockMovements"_s);
    m_view->setAccessibleName(tr("Movements"));
    m_summary->setObjectName(u"historySummary"_s);
    for (const Variant &variant : m_product.variants)
        m_variant->addItem(ProductWords::title(variant), QVariant::fromValue<qlonglong>(variant.id));
    m_variant->setVisible(m_variant->count() > 1);
    m_view->setModel(m_model);
    styleColumns(theme);

    auto *top = new QHBoxLayout;
    top->addWidget(plainLabel(m_product.name, this, "heading"), 1);
    top->addWidget(m_variant);
    auto *chart = new Card(this);
    chart->body()->addWidget(m_chart);
    auto *table = new Card(this, Card::Padding::None);
    table->body()->addWidget(m_view);
    auto *close = new ActionButton(this);
    close->setText(tr("Close"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_summary, 1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kDialog);
    layout->setSpacing(space::kMedium);
    layout->addLayout(top);
    layout->addWidget(chart);
    layout->addWidget(table, 1);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_variant, &QComboBox::currentIndexChanged, this, &StockHistoryDialog::load);
    connect(m_view, &DataTable::rowActivated, this, &StockHistoryDialog::openOrder);
    connect(m_view, &DataTable::currentRowChanged, this,
        [this](int row) { m_chart->setHighlighted(row < 0 ? -1 : m_model->rowCount() - 1 - row); });
    load();
}

void StockHistoryDialog::styleColumns(const Theme &theme)
{
    m_view->setItemDelegateForColumn(
        StockHistoryModel::When, new TimeDelegate(theme, *m_shop.context().clock, m_shop.zone(), m_view));
    m_view->setItemDelegateForColumn(StockHistoryModel::Quantities, new NumberDelegate(theme, m_view));
    m_view->setItemDelegateForColumn(StockHistoryModel::After, new NumberDelegate(theme, m_view, Token::Muted));
    for (const int column : { StockHistoryModel::Person, StockHistoryModel::Document })
        m_view->setItemDelegateForColumn(column, new CellDelegate(theme, m_view, Token::Muted));
    m_view->setStretchColumn(StockHistoryModel::Document);
    m_view->setColumnSample(StockHistoryModel::When, u"28 Oct 2028"_s);
    m_view->setColumnSample(StockHistoryModel::Reason, StockWords::reason(StockReason::WriteOff));
    m_view->setColumnSample(StockHistoryModel::Quantities, u"+8,888.5"_s);
    m_view->setColumnSample(StockHistoryModel::After, u"8,888.5"_s);
    m_view->setColumnSample(StockHistoryModel::Person, u"Ming Xiaohong"_s);
}

void StockHistoryDialog::load()
{
    const auto work = [context = &m_shop.context(), id = m_variant->currentData().toLongLong()](
                          Connection &connection) { return StockLedger(connection, *context).history(id); };
    whenDone(m_shop.database().read(work), this, [this](const Result<std::vector<StockEntry>> &entries) {
        if (entries)
            show(*entries);
        else
            m_summary->setText(ErrorWords::of(entries.error()).title);
    });
}

void StockHistoryDialog::show(std::vector<StockEntry> entries)
{
    QList<StockStep> steps;
    for (const StockEntry &entry : entries)
        steps.append({ entry.at, entry.after, fullTime(entry.at, m_shop.now(), m_shop.zone()),
            entry.after.toPlain() + u" · "_s + StockWords::reason(entry.reason) + u' '
                + StockWords::difference(entry.quantity) });
    m_chart->setSteps(steps, m_shop.now());
    const auto count = static_cast<int>(entries.size());
    m_model->setEntries(std::move(entries));
    m_summary->setText(count == 0 ? tr("Nothing has moved yet.") : tr("%Ln movement(s)", nullptr, count));
}

void StockHistoryDialog::openOrder(int row)
{
    if (const RowId order = m_model->entryAt(row).orderId; order > 0) {
        Q_EMIT orderRequested(static_cast<qlonglong>(order));
        accept();
    }
}

} // namespace jishi
