#pragma once
// One order in full, beside the list: who, what, how much, what came in, what happened, and what can be done next.
#include "models/orders/orderstory.h"
#include "ui/widgets/detailpane.h"

#include <QSet>
#include <optional>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace jishi {

class ActionButton;
class CommandTable;
class Shop;
class Theme;
struct OrderEvent;

class OrderDetail final : public DetailPane
{
    Q_OBJECT

public:
    // The commands only say which keys do what a button does.
    OrderDetail(Shop &shop, const Theme &theme, const CommandTable &commands, QWidget *parent = nullptr);

    void showNothing();
    void showOrder(const OrderStory &story);
    void retranslate();

Q_SIGNALS:
    // "order.pay", "order.edit", …: a command for the order that is shown.
    void commandRequested(const QByteArray &id);
    void giveBackRequested();
    void cancelRequested();
    void customerRequested(qlonglong customer);
    void orderRequested(qlonglong order);
    void commissionsRequested(qlonglong order);

private:
    void addTop(const Order &order);
    void addCustomer(const Order &order);
    void addPlace(const Order &order);
    void addRelated();
    void addRefundRequest();
    void addReseller();
    void addLines(const Order &order);
    void addSums(const Order &order);
    void addPayments(QGridLayout *grid, const Order &order);
    void offerActions(const Order &order);
    void offerLinks(const Order &order);
    void addHistory();
    void addEvent(const OrderEvent &event);
    void addOrderLink(const QString &text, const QString &number, RowId id);
    ActionButton *offer(const QString &text, const char *name, bool primary);
    ActionButton *offerCommand(const QString &text, const char *name, const char *command, bool primary = false);
    QLabel *addText(const QString &text, const char *role);
    QGridLayout *addGrid();
    QVBoxLayout *content() const;

    Shop &m_shop;
    const Theme &m_theme;
    const CommandTable &m_commands;
    QWidget *m_content = nullptr;
    std::optional<OrderStory> m_story;
    QSet<QString> m_linked; // the orders that stand as links already
};

} // namespace jishi
