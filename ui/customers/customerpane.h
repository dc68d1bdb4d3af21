#pragma once
// The customer beside the table: how to reach her, what she bought. The phone number is shown only when asked for.
#include "models/customers/customer.h"
#include "models/shop/shop.h"
#include "models/tables/ordertable.h"
#include "ui/widgets/detailpane.h"

#include <optional>

class QGridLayout;
class QLabel;

namespace jishi {

class ActionButton;
class Theme;

class CustomerPane final : public DetailPane
{
    Q_OBJECT

public:
    CustomerPane(Shop &shop, const Theme &theme, QWidget *parent = nullptr);

    void showCustomer(const Customer &customer);
    void clear();
    const std::optional<Customer> &customer() const { return m_customer; }
    void retranslate();

Q_SIGNALS:
    void editRequested();
    void ordersRequested();
    void orderRequested(qlonglong order);

private:
    void build();
    void fill();
    void fillPhone();
    void fillFacts();
    void fillOrders();
    void addFact(QGridLayout *grid, const QString &label, const QString &value);
    void addOrder(QGridLayout *grid, int row);

    Shop &m_shop;
    const Theme &m_theme;
    std::optional<Customer> m_customer;
    bool m_revealed = false;
    OrderTable *m_orders = nullptr; // of this customer only
    QLabel *m_name;
    QLabel *m_phone;
    ActionButton *m_reveal;
    QWidget *m_facts;
    QLabel *m_sums;
    QWidget *m_recent;
    ActionButton *m_edit;
    ActionButton *m_showOrders;
};

} // namespace jishi
