#include "ui/shell/palettemodel.h"

namespace jishi {

void PaletteModel::setEntries(const QList<PaletteEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    m_rows.clear();
    QString section;
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).section != section) {
            section = m_entries.at(i).section;
            m_rows.append({ section, -1 });
        }
        m_rows.append({ {}, i });
    }
    endResetModel();
}

const PaletteEntry *PaletteModel::entry(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).entry < 0)
        return nullptr;
    return &m_entries.at(m_rows.at(row).entry);
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const PaletteEntry *shown = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return shown ? shown->title : m_rows.at(index.row()).heading;
    case IsHeading:
        return shown == nullptr;
    case Detail:
        return shown ? shown->detail : QString();
    case Hint:
        return shown ? shown->hint : QString();
    case Icon:
        return shown ? shown->icon : QByteArray();
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return entry(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace jishi
