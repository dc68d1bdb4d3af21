#include "ui/orders/draftlines.h"

#include <algorithm>

namespace jishi {

namespace {

// EAN-8 is the shortest barcode in use; nobody orders ten million of anything by hand.
constexpr int kShortestBarcode = 8;

bool looksScanned(const QString &text)
{
    return text.size() >= kShortestBarcode && std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

bool isText(int column)
{
    return column == DraftLines::Item || column == DraftLines::Reason;
}

} // namespace

std::optional<Money> DraftLines::Entry::amount() const
{
    const auto full = price.times(quantity);
    if (!full || discount.minor() > full->minor())
        return std::nullopt;
    return Money(full->minor() - discount.minor(), full->currency());
}

DraftLines::DraftLines(Currency currency, QObject *parent)
    : QAbstractTableModel(parent)
    , m_currency(currency)
{ }

int DraftLines::add(const Entry &entry)
{
    const auto known = std::ranges::find(m_entries, entry.variantId, &Entry::variantId);
    int row = static_cast<int>(known - m_entries.begin());
    if (known != m_entries.end()) {
        known->quantity += Quantity::units(1);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    } else {
        beginInsertRows({}, row, row);
        m_entries.push_back(entry);
        endInsertRows();
    }
    Q_EMIT changed();
    return row;
}

void DraftLines::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_entries.erase(m_entries.begin() + row);
    endRemoveRows();
    Q_EMIT changed();
}

void DraftLines::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
    Q_EMIT changed();
}

void DraftLines::setEntries(std::vector<Entry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
    Q_EMIT changed();
}

bool DraftLines::hasOwnPrice() const
{
    return std::ranges::any_of(m_entries, &Entry::isOwnPrice);
}

std::vector<DraftLine> DraftLines::draft() const
{
    std::vector<DraftLine> lines;
    for (const EditedLine &each : edited())
        lines.push_back(each.line);
    return lines;
}

std::vector<EditedLine> DraftLines::edited() const
{
    std::vector<EditedLine> lines;
    for (const Entry &entry : m_entries) {
        DraftLine line;
        line.variantId = entry.variantId;
        line.quantity = entry.quantity;
        // What the person saw is what is ordered, even when the shop's price changed meanwhile.
        line.unitPrice = entry.price;
        line.discount = Money(entry.discount.minor(), m_currency);
        line.priceReason = entry.priceReason;
        lines.push_back({ entry.lineNo, line });
    }
    return lines;
}

Money DraftLines::total() const
{
    Money total(0, m_currency);
    for (const Entry &entry : m_entries)
        total += entry.amount().value_or(Money(0, m_currency));
    return total;
}

int DraftLines::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int DraftLines::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DraftLines::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = m_entries[static_cast<size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return isText(index.column()) ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return words(entry, index.column());
    if (role == Qt::ToolTipRole && isText(index.column()))
        return words(entry, index.column());
    if (role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case Price:
        return entry.price.toPlain();
    case Reason:
        return entry.priceReason;
    case QuantityColumn:
        return entry.quantity.toPlain();
    case Discount:
        return entry.discount.isZero() ? QString() : entry.discount.toPlain();
    default:
        return QString();
    }
}

QVariant DraftLines::words(const Entry &entry, int column) const
{
    switch (column) {
    case Item:
        return entry.name;
    case Price:
        return entry.price.toDisplay();
    case Reason:
        return entry.priceReason;
    case QuantityColumn:
        return entry.unit.isEmpty() ? entry.quantity.toPlain() : entry.quantity.toPlain() + u' ' + entry.unit;
    case Discount:
        return entry.discount.isZero() ? QString() : (-entry.discount).toDisplay();
    case Amount:
        return entry.amount() ? entry.amount()->toDisplay() : QStringLiteral("—");
    default:
        return {};
    }
}

QVariant DraftLines::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return isText(section) ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                               : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Item:
        return tr("Item");
    case Price:
        return tr("Price");
    //: Column head: why the price is not the catalog's
    case Reason:
        return tr("Why this price");
    case QuantityColumn:
        return tr("Quantity");
    case Discount:
        return tr("Discount");
    case Amount:
        return tr("Amount");
    default:
        return {};
    }
}

Qt::ItemFlags DraftLines::flags(const QModelIndex &index) const
{
    bool editable = index.column() != Item && index.column() != Amount;
    if (index.column() == Reason)
        editable = index.isValid() && m_entries[static_cast<size_t>(index.row())].isOwnPrice();
    return QAbstractTableModel::flags(index) | (editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool DraftLines::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const QString text = value.toString().trimmed();
    if (index.column() == QuantityColumn && looksScanned(text)) {
        Q_EMIT scanned(text);
        return false;
    }
    if (!take(m_entries[static_cast<size_t>(index.row())], index.column(), text)) {
        Q_EMIT refused(text);
        return false;
    }
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT changed();
    return true;
}

bool DraftLines::take(Entry &entry, int column, const QString &text) const
{
    switch (column) {
    case Price:
        return setPrice(entry, text);
    case Reason:
        entry.priceReason = text;
        return true;
    case QuantityColumn:
        return setQuantity(entry, text);
    case Discount:
        return setDiscount(entry, text);
    default:
        return false;
    }
}

bool DraftLines::setQuantity(Entry &entry, const QString &text) const
{
    const auto quantity = Quantity::parse(text);
    if (!quantity || *quantity <= Quantity() || !entry.price.times(*quantity))
        return false;
    entry.quantity = *quantity;
    return true;
}

bool DraftLines::setPrice(Entry &entry, const QString &text) const
{
    bool rounded = false;
    const auto price = Money::parse(text, m_currency, &rounded);
    if (!price || rounded || price->isNegative() || !price->times(entry.quantity))
        return false;
    entry.price = *price;
    if (entry.price.minor() == entry.catalogPrice.minor())
        entry.priceReason.clear();
    return true;
}

// Nothing typed is no discount. One larger than the line is refused.
bool DraftLines::setDiscount(Entry &entry, const QString &text) const
{
    bool rounded = false;
    const auto discount =
        text.isEmpty() ? std::optional(Money(0, m_currency)) : Money::parse(text, m_currency, &rounded);
    const auto full = entry.price.times(entry.quantity);
    if (!discount || rounded || discount->isNegative() || !full || discount->minor() > full->minor())
        return false;
    entry.discount = *discount;
    return true;
}

} // namespace jishi
