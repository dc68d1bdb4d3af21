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

} // namespace

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

std::vector<DraftLine> DraftLines::draft() const
{
    std::vector<DraftLine> lines;
    for (const Entry &entry : m_entries) {
        DraftLine line;
        line.variantId = entry.variantId;
        line.quantity = entry.quantity;
        // What the person saw is what is ordered, even when the shop's price changed meanwhile.
        line.unitPrice = entry.price;
        line.discount = Money(0, m_currency);
        lines.push_back(line);
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
        return index.column() == Item ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::EditRole)
        return index.column() == QuantityColumn ? entry.quantity.toPlain()
            : index.column() == Price           ? entry.price.toPlain()
                                                : QString();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Item:
        return entry.name;
    case Price:
        return entry.price.toDisplay();
    case QuantityColumn:
        return entry.unit.isEmpty() ? entry.quantity.toPlain() : entry.quantity.toPlain() + u' ' + entry.unit;
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
        return section == Item ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                               : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Item:
        return tr("Item");
    case Price:
        return tr("Price");
    case QuantityColumn:
        return tr("Quantity");
    case Amount:
        return tr("Amount");
    default:
        return {};
    }
}

Qt::ItemFlags DraftLines::flags(const QModelIndex &index) const
{
    const bool editable = index.column() == Price || index.column() == QuantityColumn;
    return QAbstractTableModel::flags(index) | (editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool DraftLines::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    Entry &entry = m_entries[static_cast<size_t>(index.row())];
    const QString text = value.toString().trimmed();
    if (index.column() == QuantityColumn && looksScanned(text)) {
        Q_EMIT scanned(text);
        return false;
    }
    const bool taken = index.column() == QuantityColumn ? setQuantity(entry, text) : setPrice(entry, text);
    if (!taken) {
        Q_EMIT refused(text);
        return false;
    }
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT changed();
    return true;
}

bool DraftLines::setQuantity(Entry &entry, const QString &text)
{
    const auto quantity = Quantity::parse(text);
    if (!quantity || *quantity <= Quantity() || !entry.price.times(*quantity))
        return false;
    entry.quantity = *quantity;
    return true;
}

bool DraftLines::setPrice(Entry &entry, const QString &text)
{
    bool rounded = false;
    const auto price = Money::parse(text, m_currency, &rounded);
    if (!price || rounded || price->isNegative() || !price->times(entry.quantity))
        return false;
    entry.price = *price;
    return true;
}

} // namespace jishi
