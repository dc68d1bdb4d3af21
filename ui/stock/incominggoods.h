#pragma once
// The goods on their way: what is expected when, booked as it arrives, or given up.
#include "models/shop/shop.h"
#include "ui/shell/message.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

class QLabel;

namespace jishi {

class ActionButton;
class DataTable;
class EmptyState;
class IncomingModel;
struct IncomingLine;
class TableCard;

class IncomingGoods final : public QWidget
{
    Q_OBJECT

public:
    IncomingGoods(Shop &shop, const UiContext &ui, QWidget *parent = nullptr);

    void reload();
    void retranslate();
    void takeFocus();
    // What can be done, for the header of the page.
    QWidget *buttons() const { return m_buttons; }
    int lines() const;

Q_SIGNALS:
    void loaded();
    void messageRequested(const jishi::Message &message);
    // To be written in one transaction; then what completes "Undo: …", and what is said of it.
    void writeRequested(
        const std::function<jishi::Status(jishi::Connection &)> &work, const QString &what, const QString &said);

private:
    void build();
    void styleColumns();
    void updateWords();
    // Those that are selected; all of them while fewer than two are.
    std::vector<IncomingLine> chosen() const;
    void bookArrival();
    void giveUp();

    Shop &m_shop;
    const UiContext m_ui;
    QWidget *m_buttons;
    ActionButton *m_giveUp;
    ActionButton *m_book;
    IncomingModel *m_model;
    DataTable *m_view;
    QLabel *m_summary;
    EmptyState *m_empty;
    TableCard *m_card;
};

} // namespace jishi
