#pragma once
// The lines of the order being taken or changed, as a table the person edits: quantity, price and discount change in
// place, and a price that is not the catalog's has its reason beside it.
#include "models/orders/ordereditor.h"

#include <QAbstractTableModel>

namespace jishi {

class DraftLines final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Item, Price, Reason, QuantityColumn, Discount, Amount, ColumnCount };
    struct Entry
    {
        RowId variantId = 0;
        QString name;
        QString unit;
        Money price;
        Money catalogPrice; // a price that differs asks for its reason
        Quantity quantity = Quantity::units(1);
        Quantity available; // to say so when there is not enough
        bool tracksStock = true;
        Money discount = {}; // off the line
        QString priceReason = {};
        int lineNo = 0; // of an order that is changed; 0: a new line
        bool isOwnPrice() const { return price.minor() != catalogPrice.minor() || !priceReason.isEmpty(); }
        std::optional<Money> amount() const;
    };
    explicit DraftLines(Currency currency, QObject *parent = nullptr);

    // Adds a line, or one more to the line that has the variant already. Returns its row.
    int add(const Entry &entry);
    // The lines of an order as they are.
    void setEntries(std::vector<Entry> entries);
    void remove(int row);
    void clear();
    bool isEmpty() const { return m_entries.empty(); }
    bool hasOwnPrice() const;
    const std::vector<Entry> &entries() const { return m_entries; }
    std::vector<DraftLine> draft() const;
    std::vector<EditedLine> edited() const;
    Money total() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void changed();
    // What was typed for a quantity or an amount cannot be one.
    void refused(const QString &text);
    // A barcode landed in a quantity: the scanner was faster than the person.
    void scanned(const QString &code);

private:
    QVariant words(const Entry &entry, int column) const;
    bool take(Entry &entry, int column, const QString &text) const;
    bool setQuantity(Entry &entry, const QString &text) const;
    bool setPrice(Entry &entry, const QString &text) const;
    bool setDiscount(Entry &entry, const QString &text) const;

    Currency m_currency;
    std::vector<Entry> m_entries;
};

} // namespace jishi
