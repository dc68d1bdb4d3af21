#pragma once
// The variants of the product in the editor, as a table that is typed into. What is typed wrong stays as typed and is
// marked, so that nothing is lost while the person looks for the mistake.
#include "models/catalog/product.h"
#include "models/tables/idtable.h"

#include <QHash>

namespace jishi {

class VariantsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Sku, Barcode, Unit, Price, ListPrice, Cost, LowStock, OnHand, ColumnCount };
    enum Role { WrongRole = NoteRole + 1 }; // bool: the cell's text is not a value
    VariantsModel(Currency currency, std::vector<Variant> variants, QObject *parent = nullptr);

    Currency currency() const { return m_currency; }
    std::vector<Variant> variants() const;
    // What was typed as on hand, row by row; nothing where the person left it alone.
    std::vector<std::optional<Quantity>> counted() const;
    // The first cell whose text is not a value, or an invalid index.
    QModelIndex firstWrong() const;
    // The row of a SKU that stands in two rows, or -1.
    int repeatedSku() const;
    int rowOfSku(const QString &sku) const;

    int addVariant(); // a copy of the last one's unit and prices; returns its row
    void removeVariant(int row);
    bool moveVariant(int row, int by);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        Variant variant;
        std::optional<Quantity> counted;
        QHash<int, QString> wrong; // column to what was typed
    };
    static bool isNumber(int column) { return column >= Price; }
    QString textOf(const Row &row, int column) const;
    bool setText(Row &row, int column, const QString &text) const;
    bool setMoney(std::optional<Money> &target, const QString &text) const;

    Currency m_currency;
    std::vector<Row> m_rows;
};

} // namespace jishi
