#include "ui/orders/orderitems.h"

#include "models/catalog/catalogstore.h"
#include "ui/delegates/celldelegate.h"
#include "ui/delegates/numberdelegate.h"
#include "ui/errortext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/hitfield.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/styling.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr int kHits = 8;

} // namespace

OrderItems::OrderItems(Shop &shop, LiveIndex &index, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_index(index)
    , m_theme(theme)
    , m_lines(new DraftLines(shop.currency(), this))
    , m_field(new HitField(this))
    , m_notice(new QLabel(this))
    , m_table(new DataTable(theme, this))
    , m_hint(new QLabel(this))
{
    m_field->setObjectName(u"itemField"_s);
    m_notice->setObjectName(u"entryNotice"_s);
    m_notice->setWordWrap(true);
    m_notice->hide();
    makeTable();
    m_hint->setWordWrap(true);
    setRole(m_hint, "muted");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_field);
    layout->addWidget(m_notice);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_hint);
    connectParts();
    retranslate();
}

OrderItems::~OrderItems()
{
    // A quantity that is still being edited is committed when its editor dies, which is too late for this widget to
    // hear of it.
    for (QObject *part : findChildren<QObject *>())
        part->disconnect(this);
}

void OrderItems::makeTable()
{
    m_table->setObjectName(u"draftTable"_s);
    m_table->setModel(m_lines);
    m_table->setStretchColumn(DraftLines::Item);
    m_table->setColumnSample(DraftLines::Price, u"¥8,888.88"_s);
    m_table->setColumnSample(DraftLines::Reason, u"Why this price"_s);
    m_table->setColumnSample(DraftLines::QuantityColumn, u"888.88 kg"_s);
    m_table->setColumnSample(DraftLines::Discount, u"-¥888.88"_s);
    m_table->setColumnSample(DraftLines::Amount, u"¥88,888.88"_s);
    m_table->setColumnHidden(DraftLines::Reason, true);
    m_table->setItemDelegateForColumn(DraftLines::Reason, new CellDelegate(m_theme, m_table, Token::Muted));
    for (const int column : { DraftLines::Price, DraftLines::QuantityColumn, DraftLines::Discount, DraftLines::Amount })
        m_table->setItemDelegateForColumn(column, new NumberDelegate(m_theme, m_table));
    auto *remove = new QAction(m_table);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(remove);
    connect(remove, &QAction::triggered, this, [this] { m_lines->remove(m_table->currentRow()); });
}

void OrderItems::connectParts()
{
    m_field->setFinder([this](const QString &text) { return findItems(text); });
    connect(&m_index, &LiveIndex::ready, m_field, &HitField::findAgain);
    connect(m_field, &HitField::picked, this, [this](const QVariant &id) { addVariant(id.toLongLong()); });
    connect(m_field, &HitField::emptyConfirmed, this, &OrderItems::finished);
    connect(m_field, &HitField::nothingFound, this, [this](const QString &text) {
        showNotice(tr("Nothing in the catalog fits %1.").arg(text), true);
        m_field->selectAll();
    });
    connect(m_lines, &DraftLines::changed, this, &OrderItems::onChanged);
    connect(m_lines, &DraftLines::refused, this, &OrderItems::noteRefused);
    connect(m_lines, &DraftLines::scanned, this, &OrderItems::addByCode, Qt::QueuedConnection);
    for (const int column : { DraftLines::Price, DraftLines::Reason, DraftLines::QuantityColumn, DraftLines::Discount })
        connect(m_table->itemDelegateForColumn(column), &QAbstractItemDelegate::closeEditor, this,
            &OrderItems::onEditorClosed, Qt::QueuedConnection);
    connect(m_table, &DataTable::rowActivated, this, &OrderItems::editQuantity);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.flags().testFlag(Qt::ItemIsEditable))
            m_table->edit(index);
    });
}

void OrderItems::focusField()
{
    m_field->setFocus();
}

void OrderItems::startAnew()
{
    m_lines->clear();
    m_field->clear();
    m_notice->hide();
}

void OrderItems::retranslate()
{
    m_field->setPlaceholderText(tr("Add an item: name, pinyin, SKU or barcode"));
    m_field->setAccessibleName(tr("Add an item"));
    m_table->setAccessibleName(tr("Items of this order"));
    m_hint->setText(tr("Enter picks an item, then its quantity; Tab goes on to discount, Shift+Tab back to the price. "
                       "Del removes a line. Enter on an empty field goes on."));
    m_table->refitColumns();
}

QList<FieldHit> OrderItems::findItems(const QString &text) const
{
    QList<FieldHit> hits;
    const CatalogStore catalog(m_shop.database().view(), m_shop.context());
    for (const SearchHit &hit : m_index.search(text, SearchScope::Variants, kHits)) {
        const auto item = catalog.sellable(hit.variant);
        if (!item)
            continue;
        const QString detail = u"%1   %2"_s.arg(item->variant.sku, item->variant.priceOn(m_shop.today()).toDisplay());
        hits.push_back({ item->name, detail, QVariant::fromValue<qlonglong>(hit.variant) });
    }
    return hits;
}

void OrderItems::setLines(const std::vector<DraftLine> &lines)
{
    std::vector<DraftLines::Entry> entries;
    for (const DraftLine &line : lines) {
        auto entry = entryOf(line.variantId);
        if (!entry)
            continue;
        entry->quantity = line.quantity;
        entry->price = line.unitPrice.value_or(entry->price);
        entry->discount = line.discount;
        entry->priceReason = line.priceReason;
        entries.push_back(std::move(*entry));
    }
    const auto gone = static_cast<int>(lines.size() - entries.size());
    m_lines->setEntries(std::move(entries));
    if (gone > 0)
        showNotice(tr("%n item(s) of this draft are not in the catalog any more.", nullptr, gone), true);
}

std::optional<DraftLines::Entry> OrderItems::entryOf(RowId id)
{
    const auto item = CatalogStore(m_shop.database().view(), m_shop.context()).sellable(id);
    if (!item) {
        showNotice(ErrorWords::of(item.error()).title, true);
        return std::nullopt;
    }
    DraftLines::Entry entry;
    entry.variantId = id;
    entry.name = item->name;
    entry.unit = item->variant.unit;
    entry.price = entry.catalogPrice = item->variant.priceOn(m_shop.today());
    entry.available = item->variant.available();
    entry.tracksStock = item->variant.tracksStock;
    return entry;
}

void OrderItems::addVariant(RowId id)
{
    const auto entry = entryOf(id);
    if (!entry)
        return;
    const int row = m_lines->add(*entry);
    m_field->clear();
    editQuantity(row);
}

void OrderItems::addByCode(const QString &code)
{
    const auto variant = CatalogStore(m_shop.database().view(), m_shop.context()).variantByCode(code);
    if (variant)
        return addVariant(*variant);
    showNotice(tr("Nothing in the catalog has the code %1.").arg(code), true);
}

void OrderItems::editQuantity(int row)
{
    const QModelIndex cell = m_lines->index(row, DraftLines::QuantityColumn);
    m_table->setFocus();
    m_table->setCurrentIndex(cell);
    m_table->edit(cell);
}

// After a quantity the next item is typed, unless Tab went on to the next cell.
void OrderItems::onEditorClosed()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool inCell = focus && m_table->viewport()->isAncestorOf(focus);
    if (!inCell && (!focus || m_table->isAncestorOf(focus) || focus == m_table))
        focusField();
}

void OrderItems::onChanged()
{
    m_table->setColumnHidden(DraftLines::Reason, !m_lines->hasOwnPrice());
    QStringList missing;
    for (const DraftLines::Entry &entry : m_lines->entries())
        if (entry.tracksStock && entry.quantity > entry.available)
            missing << tr("%1: only %2 available").arg(entry.name, entry.available.toPlain());
    // Shown, never forbidden: an order taken beats a shelf counted wrong.
    if (missing.isEmpty())
        m_notice->hide();
    else
        showNotice(missing.join(u" · "_s), false);
    Q_EMIT changed();
}

void OrderItems::showNotice(const QString &text, bool bad)
{
    m_notice->setText(text);
    setTone(m_notice, bad ? Tone::Bad : Tone::Warn);
    m_notice->show();
}

void OrderItems::noteRefused(const QString &text)
{
    showNotice(text.isEmpty() ? tr("A quantity or price cannot be empty.")
                              : tr("%1 cannot be a quantity, price or discount here.").arg(text),
        true);
}

} // namespace jishi
