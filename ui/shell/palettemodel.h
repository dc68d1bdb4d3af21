#pragma once
// The rows of the command palette: section headings, which cannot be chosen, and entries.
#include "ui/shell/palettesource.h"

#include <QAbstractListModel>

namespace jishi {

class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IsHeading = Qt::UserRole, Detail, Hint, Icon };
    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<PaletteEntry> &entries);
    // The entry of a row; nullptr for a heading.
    const PaletteEntry *entry(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString heading;
        int entry = -1;
    };
    QList<PaletteEntry> m_entries;
    QList<Row> m_rows;
};

} // namespace jishi
