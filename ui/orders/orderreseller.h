#pragma once
// In the order beside the list: to whom it is owed and why, what was decided before, and what it brings to whom.
#include "models/orders/orderstory.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace jishi {

class ActionButton;
class Shop;

class OrderReseller final : public QWidget
{
    Q_OBJECT

public:
    // Whether there is anything to say: the shop has resellers, and it is no return.
    static bool suits(const OrderStory &story);
    OrderReseller(const Shop &shop, const OrderStory &story, QWidget *parent = nullptr);

Q_SIGNALS:
    void creditRequested();
    void commissionsRequested();

private:
    void addWho(const OrderStory &story);
    void addEarlier(const OrderStory &story);
    void addShares(const OrderCommission &commission);
    void addLinks(const OrderStory &story);
    QLabel *addText(const QString &text, const char *role, const char *name);
    ActionButton *makeLink(const QString &text, const char *name);

    const Shop &m_shop;
};

} // namespace jishi
