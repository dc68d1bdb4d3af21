#pragma once
// The customer beside the table: how to reach her, what she is like, what she bought. The phone numbers are shown only
// when asked for.
#include "models/customers/customer.h"
#include "models/customers/customerinsight.h"
#include "models/shop/shop.h"
#include "models/tables/ordertable.h"
#include "ui/widgets/detailpane.h"

#include <optional>

class QGridLayout;
class QLabel;

namespace jishi {

class ActionButton;
class FactGrid;
class Theme;

struct CustomerView
{
    Customer customer;
    CustomerInsight insight;
};

class CustomerPane final : public DetailPane
{
    Q_OBJECT

public:
    CustomerPane(Shop &shop, const Theme &theme, QWidget *parent = nullptr);

    void showCustomer(const CustomerView &view);
    void clear();
    const std::optional<Customer> &customer() const { return m_customer; }
    void retranslate();

Q_SIGNALS:
    void editRequested();
    void ordersRequested();
    void orderRequested(qlonglong order);
    void productRequested(qlonglong product);
    void exportRequested();
    void eraseRequested();

private:
    void build();
    void fill();
    void fillPhones();
    void fillFacts();
    void fillInsight();
    void fillBasket();
    QString rhythmWords() const;
    QString birthdayWords() const;
    QString bindingTime() const;
    void fillOrders();
    void addOrder(QGridLayout *grid, int row);

    Shop &m_shop;
    const Theme &m_theme;
    std::optional<Customer> m_customer;
    CustomerInsight m_insight;
    bool m_revealed = false;
    OrderTable *m_orders = nullptr; // of this customer only
    QLabel *m_name;
    QLabel *m_phone;
    ActionButton *m_reveal;
    FactGrid *m_facts;
    QLabel *m_sums;
    FactGrid *m_habits;
    QWidget *m_basket;
    QWidget *m_recent;
    ActionButton *m_edit;
    ActionButton *m_showOrders;
    ActionButton *m_export;
    ActionButton *m_erase;
};

} // namespace jishi
