#include "ui/catalog/optiongridmodel.h"

#include <QScopedValueRollback>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

OptionGridModel::OptionGridModel(VariantsModel &variants, QObject *parent)
    : QAbstractTableModel(parent)
    , m_variants(variants)
{
    connect(&m_variants, &VariantsModel::modelReset, this, &OptionGridModel::rebuild);
    connect(&m_variants, &VariantsModel::valuesTyped, this, &OptionGridModel::rebuild);
    connect(&m_variants, &VariantsModel::rowsInserted, this, &OptionGridModel::rebuild);
    connect(&m_variants, &VariantsModel::rowsRemoved, this, &OptionGridModel::rebuild);
    connect(&m_variants, &VariantsModel::dataChanged, this, [this] {
        if (!m_writing && rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
    rebuild();
}

void OptionGridModel::setShown(VariantsModel::Column column)
{
    m_shown = column;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void OptionGridModel::rebuild()
{
    if (m_writing)
        return;
    beginResetModel();
    m_down.clear();
    m_across.clear();
    const auto options = m_variants.options();
    if (!options.empty()) {
        m_across = options.back().values;
        m_down = { {} };
        for (size_t i = 0; i + 1 < options.size(); ++i) {
            std::vector<QStringList> longer;
            for (const QStringList &start : m_down)
                for (const QString &value : options[i].values)
                    longer.push_back(start + QStringList(value));
            m_down = std::move(longer);
        }
    }
    endResetModel();
}

int OptionGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_down.size());
}

int OptionGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_across.size()) + 1;
}

QStringList OptionGridModel::combination(const QModelIndex &cell) const
{
    return m_down[static_cast<size_t>(cell.row())] + QStringList(m_across[cell.column() - 1]);
}

QModelIndex OptionGridModel::source(const QModelIndex &cell) const
{
    const int row = m_variants.rowOf(combination(cell));
    return row < 0 ? QModelIndex() : m_variants.index(row, m_shown);
}

Qt::ItemFlags OptionGridModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() > 0 ? usual | Qt::ItemIsEditable : usual;
}

QVariant OptionGridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.column() == 0)
        return role == Qt::DisplayRole          ? QVariant(titleOf(m_down[static_cast<size_t>(index.row())]))
            : role == VariantsModel::ColumnRole ? QVariant(static_cast<int>(VariantsModel::Column::Title))
                                                : QVariant();
    if (role == VariantsModel::ColumnRole)
        return static_cast<int>(m_shown);
    if (role == Qt::TextAlignmentRole)
        return VariantCells::isNumber(m_shown) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    const QModelIndex variant = source(index);
    if (!variant.isValid())
        return role == Qt::DisplayRole ? QVariant(u"·"_s)
            : role == Qt::ToolTipRole  ? QVariant(tr("There is no such variant. Typing a value here makes it."))
                                       : QVariant();
    return variant.data(role);
}

bool OptionGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() == 0)
        return false;
    const QScopedValueRollback writing(m_writing, true);
    QModelIndex variant = source(index);
    if (!variant.isValid()) {
        if (value.toString().trimmed().isEmpty())
            return false;
        variant = m_variants.index(m_variants.addCombination(combination(index)), m_shown);
    }
    const bool written = m_variants.setData(variant, value);
    Q_EMIT dataChanged(index, index);
    return written;
}

QVariant OptionGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(
            Qt::AlignVCenter | (section > 0 && VariantCells::isNumber(m_shown) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    if (section > 0)
        return m_across[section - 1];
    QStringList names = m_variants.optionNames();
    if (!names.isEmpty())
        names.removeLast();
    return titleOf(names);
}

} // namespace jishi
