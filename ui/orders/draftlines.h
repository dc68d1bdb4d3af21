#pragma once
// The lines of the order being taken, as a table the person edits: quantity and price change in place.
#include "models/orders/orderdraft.h"

#include <QAbstractTableModel>

namespace jishi {

class DraftLines final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Item, Price, QuantityColumn, Amount, ColumnCount };
    struct Entry
    {
        RowId variantId = 0;
        QString name;
        QString unit;
        Money price;
        Quantity quantity = Quantity::units(1);
        Quantity available; // to say so when there is not enough
        bool tracksStock = true;
        std::optional<Money> amount() const { return price.times(quantity); }
    };
    explicit DraftLines(Currency currency, QObject *parent = nullptr);

    // Adds a line, or one more to the line that has the variant already. Returns its row.
    int add(const Entry &entry);
    void remove(int row);
    void clear();
    bool isEmpty() const { return m_entries.empty(); }
    const std::vector<Entry> &entries() const { return m_entries; }
    std::vector<DraftLine> draft() const;
    Money total() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void changed();
    // What was typed for a quantity or price cannot be one.
    void refused(const QString &text);
    // A barcode landed in a quantity: the scanner was faster than the person.
    void scanned(const QString &code);

private:
    bool setQuantity(Entry &entry, const QString &text);
    bool setPrice(Entry &entry, const QString &text);

    Currency m_currency;
    std::vector<Entry> m_entries;
};

} // namespace jishi
