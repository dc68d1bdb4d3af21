#pragma once
// Reminds those of a group who have not paid: one text for the whole chat with their names, or one for each.
#include "models/groups/groupposts.h"
#include "models/shop/shop.h"
#include "ui/shell/message.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace jishi {

class ActionButton;

class RemindDialog final : public QDialog
{
    Q_OBJECT

public:
    RemindDialog(Shop &shop, const Group &group, QWidget *parent);

Q_SIGNALS:
    void messageRequested(const jishi::Message &message);

private:
    void load();
    void write();
    void copy();

    Shop &m_shop;
    const Group m_group;
    std::vector<ListPost::Unpaid> m_unpaid;
    QListWidget *m_who;
    QLineEdit *m_title;
    QComboBox *m_script;
    QPlainTextEdit *m_preview;
    QLabel *m_copied;
    ActionButton *m_copy;
};

} // namespace jishi
