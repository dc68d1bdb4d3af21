#include "ui/catalog/variantsmodel.h"

#include <algorithm>

namespace jishi {

VariantsModel::VariantsModel(Currency currency, std::vector<Variant> variants, QObject *parent)
    : QAbstractTableModel(parent)
    , m_currency(currency)
{
    for (Variant &variant : variants)
        m_rows.push_back({ std::move(variant), {}, {} });
}

std::vector<Variant> VariantsModel::variants() const
{
    std::vector<Variant> variants;
    for (const Row &row : m_rows)
        variants.push_back(row.variant);
    return variants;
}

std::vector<std::optional<Quantity>> VariantsModel::counted() const
{
    std::vector<std::optional<Quantity>> counted;
    for (const Row &row : m_rows)
        counted.push_back(row.counted);
    return counted;
}

QModelIndex VariantsModel::firstWrong() const
{
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < ColumnCount; ++column)
            if (m_rows[static_cast<size_t>(row)].wrong.contains(column))
                return index(row, column);
    return {};
}

int VariantsModel::repeatedSku() const
{
    for (int row = 0; row < rowCount(); ++row) {
        const QString &sku = m_rows[static_cast<size_t>(row)].variant.sku;
        if (!sku.isEmpty() && rowOfSku(sku) != row)
            return row;
    }
    return -1;
}

int VariantsModel::rowOfSku(const QString &sku) const
{
    const auto same = [&](const Row &row) { return row.variant.sku.compare(sku, Qt::CaseInsensitive) == 0; };
    const auto found = std::ranges::find_if(m_rows, same);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int VariantsModel::addVariant()
{
    Variant fresh;
    fresh.price = Money(0, m_currency);
    if (!m_rows.empty()) {
        const Variant &last = m_rows.back().variant;
        fresh.unit = last.unit;
        fresh.price = last.price;
        fresh.listPrice = last.listPrice;
        fresh.cost = last.cost;
        fresh.lowStock = last.lowStock;
        fresh.tracksStock = last.tracksStock;
    }
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_rows.push_back({ std::move(fresh), {}, {} });
    endInsertRows();
    return row;
}

void VariantsModel::removeVariant(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

bool VariantsModel::moveVariant(int row, int by)
{
    const int target = row + by;
    if (row < 0 || target < 0 || target >= rowCount())
        return false;
    // Qt counts the target before the row is taken out.
    beginMoveRows({}, row, row, {}, by > 0 ? target + 1 : target);
    std::swap(m_rows[static_cast<size_t>(row)], m_rows[static_cast<size_t>(target)]);
    endMoveRows();
    return true;
}

int VariantsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int VariantsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags VariantsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsEditable : usual;
}

QVariant VariantsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const bool wrong = row.wrong.contains(index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == OnHand && !wrong && !row.variant.tracksStock)
            return QStringLiteral("—");
        return wrong ? row.wrong.value(index.column()) : textOf(row, index.column());
    case Qt::EditRole:
        return wrong ? row.wrong.value(index.column()) : textOf(row, index.column());
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == OnHand ? QVariant(tr("Leave it empty for what nobody counts.")) : QVariant();
    case WrongRole:
        return wrong;
    default:
        return {};
    }
}

QString VariantsModel::textOf(const Row &row, int column) const
{
    const Variant &variant = row.variant;
    const auto money = [](const std::optional<Money> &value) { return value ? value->toPlain() : QString(); };
    switch (column) {
    case Title:
        return variant.title;
    case Sku:
        return variant.sku;
    case Barcode:
        return variant.barcode;
    case Unit:
        return variant.unit;
    case Price:
        return variant.price.toPlain();
    case ListPrice:
        return money(variant.listPrice);
    case Cost:
        return money(variant.cost);
    case LowStock:
        return variant.lowStock ? variant.lowStock->toPlain() : QString();
    case OnHand:
        return variant.tracksStock ? row.counted.value_or(variant.onHand).toPlain() : QString();
    default:
        return {};
    }
}

bool VariantsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    Row &row = m_rows[static_cast<size_t>(index.row())];
    const QString text = value.toString().trimmed();
    if (text == data(index, Qt::EditRole).toString())
        return true;
    if (setText(row, index.column(), text))
        row.wrong.remove(index.column());
    else
        row.wrong.insert(index.column(), text);
    Q_EMIT dataChanged(index, index);
    return true;
}

bool VariantsModel::setMoney(std::optional<Money> &target, const QString &text) const
{
    if (text.isEmpty()) {
        target.reset();
        return true;
    }
    bool rounded = false;
    const auto money = Money::parse(text, m_currency, &rounded);
    if (!money || rounded || money->isNegative())
        return false;
    target = money;
    return true;
}

bool VariantsModel::setText(Row &row, int column, const QString &text) const
{
    Variant &variant = row.variant;
    const auto quantity = text.isEmpty() ? std::nullopt : Quantity::parse(text);
    switch (column) {
    case Title:
        variant.title = text;
        return true;
    case Sku:
        variant.sku = text;
        return true;
    case Barcode:
        variant.barcode = text;
        return true;
    case Unit:
        variant.unit = text;
        return true;
    case Price: {
        std::optional<Money> price;
        if (!setMoney(price, text) || !price)
            return false;
        variant.price = *price;
        return true;
    }
    case ListPrice:
        return setMoney(variant.listPrice, text);
    case Cost:
        return setMoney(variant.cost, text);
    case LowStock:
        variant.lowStock = quantity;
        return text.isEmpty() || quantity.has_value();
    case OnHand:
        if (!text.isEmpty() && !quantity)
            return false;
        variant.tracksStock = quantity.has_value();
        row.counted = quantity && *quantity != variant.onHand ? quantity : std::nullopt;
        return true;
    default:
        return false;
    }
}

QVariant VariantsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return isNumber(section) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                 : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    //: Column head: one kind of a product, such as Blue / L
    case Title:
        return tr("Variant");
    case Sku:
        return tr("SKU");
    case Barcode:
        return tr("Barcode");
    //: Column head: what is counted, such as kg or box
    case Unit:
        return tr("Unit");
    case Price:
        return tr("Price");
    //: Column head: the higher price that is struck through
    case ListPrice:
        return tr("List Price");
    //: Column head: what the shop pays for it
    case Cost:
        return tr("Cost");
    //: Column head: at or below this much it is time to buy more
    case LowStock:
        return tr("Low At");
    case OnHand:
        return tr("On Hand");
    default:
        return {};
    }
}

} // namespace jishi
