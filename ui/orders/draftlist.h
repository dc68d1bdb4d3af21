#pragma once
// The orders of this desk that were begun and not placed: to go on with one, or to throw it away.
#include "models/shop/shop.h"
#include "ui/shell/message.h"

#include <QWidget>

class QStackedWidget;

namespace jishi {

class ActionButton;
class DataTable;
class DraftTable;
class EmptyState;
class Theme;
struct KeptDraft;

class DraftList final : public QWidget
{
    Q_OBJECT

public:
    DraftList(Shop &shop, const Theme &theme, QWidget *parent = nullptr);

    void load();
    void retranslate();

Q_SIGNALS:
    void goOnRequested(const QString &clientRef);
    void messageRequested(const jishi::Message &message);

private:
    void goOn();
    void discard();
    void bringBack(const KeptDraft &kept);
    void updateWords();

    Shop &m_shop;
    DraftTable *m_drafts;
    DataTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    ActionButton *m_goOn;
    ActionButton *m_discard;
};

} // namespace jishi
