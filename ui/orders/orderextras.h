#pragma once
// What few orders need, folded away while a simple one is taken: a discount on the whole, rounding down, the group and
// pickup point, an address, tags.
#include "models/orders/order.h"
#include "models/orders/orderplaces.h"
#include "models/shop/shop.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace jishi {

class MoneyEdit;

class OrderExtras final : public QWidget
{
    Q_OBJECT

public:
    explicit OrderExtras(Shop &shop, QWidget *parent = nullptr);

    // One more field above the others.
    void prepend(const QString &text, QWidget *field);
    // And one below them, which is named by its page whenever the language changes.
    void append(QWidget *field) { addRow(field); }
    void label(QWidget *field, const QString &text);
    void startAnew();
    // The only group that this customer is in, where nothing else was chosen.
    void offerGroupOf(RowId customer);
    void setOrder(const Order &order);
    void retranslate();

    bool isValid() const;
    // By hand, and what rounding takes off then; of goods and shipping as they are.
    Money discount() const;
    Money rounding(Money goods, Money shipping) const;
    Money total(Money goods, Money shipping) const;
    RowId group() const;
    RowId pickup() const;
    QString address() const;
    QString tags() const; // comma separated, without blanks around

Q_SIGNALS:
    void changed();

private:
    void addRow(QWidget *field);
    void fillRounding(int64_t chosen);
    void loadGroups();
    void fillGroups(RowId chosen);
    void fillPickups(RowId chosen);
    int64_t roundingUnitOf(const Order &order) const;

    Shop &m_shop;
    std::vector<OrderGroup> m_groups;
    RowId m_offered = 0; // the group that was chosen for the person, not by her
    Money m_kept; // the rounding of an order that no step of ours explains
    QFormLayout *m_form;
    MoneyEdit *m_discount;
    QComboBox *m_rounding;
    QComboBox *m_group;
    QComboBox *m_pickup;
    QLineEdit *m_address;
    QLineEdit *m_tags;
};

} // namespace jishi
