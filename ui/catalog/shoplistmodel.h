#pragma once
// One of the catalog's short lists as a table that is typed into. Every change is stored at once, the list as a whole.
#include "models/catalog/shoplists.h"
#include "models/shop/shop.h"

#include <QAbstractTableModel>

namespace jishi {

enum class ShopList { Suppliers, Tiers, Fields };

class ShopListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { ChoicesRole = Qt::UserRole + 1 }; // QStringList: what the cell can be; empty: anything
    ShopListModel(Shop &shop, ShopList list, QObject *parent = nullptr);

    ShopList list() const { return m_list; }
    // A row that is stored once it has a name; returns its number.
    int addRow();
    void removeRow(int row);
    bool moveRow(int row, int by);
    bool isOrdered() const { return m_list != ShopList::Suppliers; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void changed(qint64 change);
    void refused(const QString &sentence);

private:
    // Name, contact, days and note of a supplier; the name of a tier; name, kind and choices of a field.
    struct Row
    {
        RowId id = 0;
        QStringList cells;
    };
    void load();
    void store();
    std::vector<Supplier> suppliers() const;
    std::vector<ResellerTier> tiers() const;
    std::vector<CustomField> fields() const;
    static QStringList kindNames();

    Shop &m_shop;
    const ShopList m_list;
    std::vector<Row> m_rows;
};

} // namespace jishi
