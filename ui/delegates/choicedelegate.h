#pragma once
// A cell that is chosen from a list where its model offers one, and typed into where it does not.
#include "ui/delegates/celldelegate.h"

namespace jishi {

class ChoiceDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    // choicesRole: QStringList of what the cell can be; empty: anything.
    ChoiceDelegate(const Theme &theme, int choicesRole, QObject *parent);
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    int m_choicesRole;
};

} // namespace jishi
