#pragma once
// Finds the product of the shop that a row means when neither source nor SKU tells: by barcode, then, without any code,
// by exact name. What could be several is refused, never guessed.
#include "models/db/connection.h"
#include "models/importing/productdraft.h"

#include <QHash>
#include <QSet>
#include <limits>

namespace jishi {

class ProductNamesakes
{
public:
    explicit ProductNamesakes(Connection &connection)
        : m_connection(connection)
    { }

    // 0: none. Refused with a sentence when there are several.
    Result<RowId> find(const ProductDraft &draft);
    // Two products of one file are two products, however alike: what this import has stored is not found again.
    void noteStored(RowId product) { m_stored.insert(product); }
    // All products from this id on.
    void noteStoredFrom(RowId first) { m_storedFrom = first; }
    bool isStored(RowId product) const { return product >= m_storedFrom || m_stored.contains(product); }

private:
    Result<RowId> findByBarcode(const ProductDraft &draft);
    Result<RowId> findByName(const ProductDraft &draft);
    Status loadNames();

    Connection &m_connection;
    QSet<RowId> m_stored;
    RowId m_storedFrom = std::numeric_limits<RowId>::max();
    QHash<QString, QList<RowId>> m_names; // as the shop was before
    bool m_namesLoaded = false;
    bool m_looked = false;
    bool m_shopIsEmpty = false; // before this import
};

} // namespace jishi
