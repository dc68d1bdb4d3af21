#include "ui/catalog/variantsmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

VariantsModel::VariantsModel(Currency currency, std::vector<ResellerTier> tiers, QObject *parent)
    : QAbstractTableModel(parent)
    , m_currency(currency)
    , m_cells(currency, std::move(tiers))
{ }

void VariantsModel::setVariants(const QStringList &optionNames, const std::vector<Variant> &variants)
{
    beginResetModel();
    m_optionNames = optionNames;
    m_rows.clear();
    m_stored = 0;
    for (const Variant &variant : variants) {
        m_stored += variant.id > 0 ? 1 : 0;
        m_rows.push_back({ variant, {}, {} });
        if (variant.uuid.isNil())
            m_rows.back().variant.uuid = Uuid::v7(QDateTime::currentMSecsSinceEpoch());
    }
    endResetModel();
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
        for (int column = 0; column < columnCount(); ++column)
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

void VariantsModel::setOptions(const std::vector<ProductOption> &options, const std::vector<ProductOption> &before)
{
    const std::vector<Variant> made = variantsFor(options, before, variants());
    beginResetModel();
    m_optionNames.clear();
    for (const ProductOption &option : options)
        if (!option.values.isEmpty())
            m_optionNames << option.name;
    std::vector<Row> rows;
    for (const Variant &variant : made) {
        const auto sameThing = [&](const Row &row) { return row.variant.uuid == variant.uuid; };
        const auto known = std::ranges::find_if(m_rows, sameThing);
        Row row = known == m_rows.end() ? Row {} : *known;
        row.variant = variant;
        if (row.variant.uuid.isNil())
            row.variant.uuid = Uuid::v7(QDateTime::currentMSecsSinceEpoch());
        rows.push_back(std::move(row));
    }
    m_rows = std::move(rows);
    endResetModel();
}

void VariantsModel::renameValue(int option, const QString &before, const QString &now)
{
    for (Row &row : m_rows) {
        QStringList &values = row.variant.optionValues;
        if (option < values.size() && values[option] == before)
            values[option] = now;
        if (!values.isEmpty())
            row.variant.title = titleOf(values);
    }
    Q_EMIT dataChanged(index(0, Column::Title), index(rowCount() - 1, Column::Title));
}

int VariantsModel::leaving() const
{
    const auto isStored = [](const Row &row) { return row.variant.id > 0; };
    return m_stored - static_cast<int>(std::ranges::count_if(m_rows, isStored));
}

int VariantsModel::rowOf(const QStringList &optionValues) const
{
    const auto same = [&](const Row &row) { return row.variant.optionValues == optionValues; };
    const auto found = std::ranges::find_if(m_rows, same);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void VariantsModel::append(Variant variant)
{
    variant.uuid = Uuid::v7(QDateTime::currentMSecsSinceEpoch());
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.push_back({ std::move(variant), {}, {} });
    endInsertRows();
}

int VariantsModel::addCombination(const QStringList &optionValues)
{
    Variant fresh = m_rows.empty() ? Variant() : likeVariant(m_rows.front().variant);
    fresh.optionValues = optionValues;
    fresh.title = titleOf(optionValues);
    append(std::move(fresh));
    return rowCount() - 1;
}

int VariantsModel::addVariant()
{
    Variant fresh = m_rows.empty() ? Variant() : likeVariant(m_rows.back().variant);
    if (m_rows.empty())
        fresh.price = Money(0, m_currency);
    append(std::move(fresh));
    return rowCount() - 1;
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
    return parent.isValid() ? 0 : m_cells.count();
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
    const int column = index.column();
    const bool wrong = row.wrong.contains(column);
    switch (role) {
    case Qt::DisplayRole:
        if (column == Column::OnHand && !wrong && !row.variant.tracksStock)
            return u"—"_s;
        [[fallthrough]];
    case Qt::EditRole:
        return wrong ? row.wrong.value(column) : m_cells.text(row.variant, row.counted, column);
    case Qt::TextAlignmentRole:
        return VariantCells::isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
        return column == Column::OnHand   ? QVariant(tr("Leave it empty for what nobody counts."))
            : column == Column::Barcode   ? QVariant(tr("Several barcodes are separated by commas."))
            : column == Column::SaleFrom  ? QVariant(tr("Leave it empty for a sale that holds already."))
            : column == Column::SaleUntil ? QVariant(tr("Leave it empty for a sale without an end."))
                                          : QVariant();
    case WrongRole:
        return wrong;
    case ColumnRole:
        return column;
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
    if (m_cells.setText(row.variant, row.counted, index.column(), text))
        row.wrong.remove(index.column());
    else
        row.wrong.insert(index.column(), text);
    const bool typedValues = index.column() == Column::Title && takeTitle(row);
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(columnCount() - 1));
    if (typedValues)
        Q_EMIT valuesTyped();
    return true;
}

// "Blue / L" by the product's options. Without options a variant has a title only.
bool VariantsModel::takeTitle(Row &row)
{
    if (m_optionNames.isEmpty())
        return false;
    QStringList values;
    for (const QString &part : row.variant.title.split(u'/', Qt::SkipEmptyParts))
        values << part.trimmed();
    row.variant.optionValues = values;
    row.variant.title = titleOf(values);
    return true;
}

QVariant VariantsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (VariantCells::isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    return role == Qt::DisplayRole ? QVariant(m_cells.head(section)) : QVariant();
}

} // namespace jishi
