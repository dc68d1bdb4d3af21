#pragma once
// Counting what lies on the shelf: one field per variant; what differs from the book is booked as a stock movement.
#include "models/catalog/product.h"
#include "models/shop/shop.h"

#include <QDialog>

class QGridLayout;
class QLabel;

namespace jishi {

class ActionButton;
class QuantityEdit;

class StockCountDialog final : public QDialog
{
    Q_OBJECT

public:
    StockCountDialog(Shop &shop, const Product &product, QWidget *parent = nullptr);

Q_SIGNALS:
    // How many variants differed, and under which number that can be taken back.
    void counted(int changed, qint64 change);

private:
    struct Line
    {
        Variant variant;
        QuantityEdit *field = nullptr;
    };
    void addLine(QGridLayout *grid, const Variant &variant);
    void save();

    Shop &m_shop;
    std::vector<Line> m_lines;
    QLabel *m_problem;
    ActionButton *m_save;
};

} // namespace jishi
