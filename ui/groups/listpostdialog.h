#pragma once
// Writes the day's list (接龙) for a group's chat: goods with their prices, where and until when. What the chat will
// see stands beside it and is copied with one key; the choice is there again the next day.
#include "models/groups/groupposts.h"
#include "models/search/liveindex.h"
#include "models/shop/shop.h"
#include "ui/dialogs/editordialog.h"
#include "ui/shell/message.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace jishi {

class ActionButton;
class DataTable;
class HitField;
class PostItems;
class Theme;
struct FieldHit;

// The languages in which a text for the chat can be written, the one that suits the program first chosen.
QComboBox *makeScriptBox(QWidget *parent);

class ListPostDialog final : public EditorDialog
{
    Q_OBJECT

public:
    ListPostDialog(Shop &shop, LiveIndex &index, const Theme &theme, const Group &group, QWidget *parent);

    // Nothing is lost by closing it: what was chosen is remembered.
    bool isChanged() const override { return false; }

public Q_SLOTS:
    void done(int result) override;

Q_SIGNALS:
    void messageRequested(const jishi::Message &message);

private:
    QWidget *makeFields();
    QWidget *makePreview();
    void connectParts(const Theme &theme);
    void load();
    void take(const PostChoice &choice);
    void addVariant(RowId variant);
    QList<FieldHit> find(const QString &text) const;
    PostChoice choice() const;
    void write();
    void copy();
    void moveItem(int by);

    Shop &m_shop;
    LiveIndex &m_index;
    const Group m_group;
    QComboBox *m_script;
    QLineEdit *m_title;
    HitField *m_field;
    PostItems *m_items;
    DataTable *m_table;
    QComboBox *m_pickup;
    QLineEdit *m_until;
    QPlainTextEdit *m_note;
    QPlainTextEdit *m_preview;
    ActionButton *m_copy;
};

} // namespace jishi
