#pragma once
// A part of an order is chosen: of each line so many, which go their own way. What becomes of them, the dialogs that
// derive from it say.
#include "models/orders/order.h"
#include "models/orders/ordersplitter.h"
#include "ui/orders/orderdialog.h"

class QGridLayout;

namespace jishi {

class QuantityEdit;

class PartDialog : public OrderDialog
{
    Q_OBJECT

protected:
    struct Words
    {
        QString about; // what becomes of the part and of the rest
        QString column; // over the quantities
        QString field; // what a quantity is, to a screen reader; %1: the goods
        QString fieldName; // of the fields, before the number of the line
    };
    PartDialog(Shop &shop, const QString &title, const Order &order, QWidget *parent);

    // whole: everything is chosen at first, else nothing.
    void build(const Words &words, bool whole);
    const Order &order() const { return m_order; }
    std::vector<SplitLine> chosen() const;
    bool isEverything(const std::vector<SplitLine> &lines) const;
    // Marks the fields that hold no number or more than was ordered, and says so; false: there are none.
    bool tellWrong();
    virtual void check() = 0;

private:
    void addLine(QGridLayout *grid, int row, const OrderLine &line, const Words &words);

    const Order m_order;
    std::vector<QuantityEdit *> m_fields; // by line
};

} // namespace jishi
