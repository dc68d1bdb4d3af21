#pragma once
// The short lists that the catalog chooses from: suppliers, tiers of resellers, fields of the shop's own. Each is read
// and saved whole; a row that is no longer listed is marked deleted. Saving is called inside a transaction.
#include "models/base/ids.h"
#include "models/shop/shopfile.h"

#include <QStringList>

namespace jishi {

struct Supplier
{
    RowId id = 0; // 0: not stored yet
    QString name;
    QString contact;
    int leadDays = 7; // from ordering to standing on the shelf
    QString note;
    friend bool operator==(const Supplier &, const Supplier &) = default;
};

struct ResellerTier
{
    RowId id = 0;
    QString name;
    friend bool operator==(const ResellerTier &, const ResellerTier &) = default;
};

enum class CustomFieldKind { Text, Number, Day, YesNo, Choice };

struct CustomField
{
    RowId id = 0;
    QString name;
    CustomFieldKind kind = CustomFieldKind::Text;
    QStringList choices; // for a choice
    friend bool operator==(const CustomField &, const CustomField &) = default;
};

class ShopLists
{
public:
    ShopLists(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    std::vector<Supplier> suppliers() const; // by name
    std::vector<ResellerTier> tiers() const; // in their order, the highest last
    std::vector<CustomField> customFields() const; // in their order

    // Refused: an empty name, a name twice, days below 0 or above 365, a choice without choices.
    Status save(const std::vector<Supplier> &suppliers);
    Status save(const std::vector<ResellerTier> &tiers);
    Status save(const std::vector<CustomField> &fields);
    // The supplier of that name, made when there is none. 0 for an empty name.
    Result<RowId> supplierByName(const QString &name);
    // The tier or field of that name. 0 when there is none, unless it is to be made: the tier as the highest, the field
    // as one of text, both after those that are there.
    Result<RowId> tierByName(const QString &name, bool make);
    Result<RowId> fieldByName(const QString &name, bool make);

private:
    struct Columns;
    Result<RowId> byName(const char *table, const QString &name, bool make, const Columns &further);
    Result<RowId> put(const char *table, RowId id, const Columns &columns);

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi
