#pragma once
// The form of one group. Ctrl+Enter saves; Esc asks only when something was changed.
#include "models/shop/shop.h"
#include "ui/dialogs/editordialog.h"
#include "ui/groups/groupedit.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace jishi {

class ActionButton;
class PickupRows;

class GroupEditor final : public EditorDialog
{
    Q_OBJECT

public:
    // A group with id 0 is a new one.
    GroupEditor(Shop &shop, const Group &group, QWidget *parent = nullptr);

    bool isChanged() const override;

public Q_SLOTS:
    void save();

Q_SIGNALS:
    void saved(jishi::RowId group, const QString &name, qint64 change);

private:
    void build();
    QWidget *buildFields();
    void addRow(QGridLayout *grid, const QString &label, QWidget *field);
    void offerPlatforms();
    void loadLeaders();
    Group edited() const;
    bool marksProblem(const Group &group);
    void take(const Result<StoredGroup> &outcome);

    Shop &m_shop;
    const Group m_base;
    QLineEdit *m_name;
    QComboBox *m_platform;
    QComboBox *m_leader;
    QLineEdit *m_tags;
    PickupRows *m_pickups;
    QPlainTextEdit *m_note;
    QLabel *m_problem;
    ActionButton *m_cancel;
    ActionButton *m_save;
};

} // namespace jishi
