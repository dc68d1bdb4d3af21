#pragma once
// What happened to the stock of a product: on hand over time, and every movement behind it.
#include "models/catalog/product.h"
#include "models/shop/shop.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace jishi {

class DataTable;
class StockChart;
class StockHistoryModel;
class Theme;
struct StockEntry;

class StockHistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    StockHistoryDialog(Shop &shop, const Theme &theme, const Product &product, QWidget *parent = nullptr);

Q_SIGNALS:
    void orderRequested(qlonglong order);

private:
    void styleColumns(const Theme &theme);
    void load();
    void show(std::vector<StockEntry> entries);
    void openOrder(int row);

    Shop &m_shop;
    const Product m_product;
    QComboBox *m_variant;
    StockChart *m_chart;
    StockHistoryModel *m_model;
    DataTable *m_view;
    QLabel *m_summary;
};

} // namespace jishi
