#pragma once
// One order in full, beside the list: who, what, how much, what came in, what happened, and what can be done next.
#include "models/orders/order.h"
#include "ui/widgets/detailpane.h"

class QGridLayout;
class QLabel;

namespace jishi {

class ActionButton;
class Chip;
class Shop;
class Theme;

class OrderDetail final : public DetailPane
{
    Q_OBJECT

public:
    OrderDetail(Shop &shop, const Theme &theme, QWidget *parent = nullptr);

    void showNothing();
    void showOrder(const Order &order);
    void retranslate();

Q_SIGNALS:
    void fulfilmentRequested(jishi::FulfilmentState state);
    void paymentRequested();
    void refundRequested();
    void cancelRequested();
    void customerRequested(qlonglong customer);

private:
    void addLines(const Order &order);
    void addSums(const Order &order);
    void addHistory(const Order &order);
    void offerActions(const Order &order);
    QLabel *addText(const QString &text, const char *role);
    QGridLayout *addGrid();

    Shop &m_shop;
    const Theme &m_theme;
    QWidget *m_content = nullptr;
    std::optional<Order> m_order;
};

} // namespace jishi
