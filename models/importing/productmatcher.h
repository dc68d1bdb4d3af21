#pragma once
// Decides for all products of a large file at once what is to be done with each: most are new to the shop or exactly as
// the shop has them. Whatever is neither, or could be taken in two ways, is left to be looked at one by one.
#include "models/importing/categorypaths.h"
#include "models/importing/productdraft.h"
#include "models/importing/productmerge.h"
#include "models/shop/shopfile.h"

#include <QHash>

namespace jishi {

enum class ProductFate : uint8_t {
    New, // nothing in the shop or elsewhere in the file could be meant by it
    Unchanged,
    OneByOne,
};

struct ProductPlan
{
    std::vector<ProductFate> fates; // parallel to the drafts
    std::vector<RowId> known; // the product that a draft means by its identity; 0: none
};

class ProductMatcher
{
public:
    ProductMatcher(Connection &connection, const ShopContext &context, const QString &source,
        const std::vector<ProductDraft> &drafts, CategoryPaths &categories);
    Result<ProductPlan> match();

private:
    // A row of the shop that may be the draft at this position.
    using Position = size_t;
    void numberKeys();
    void keepUnsavable();
    Status findByKey();
    Status findByUuid();
    Status findByCode();
    Status findByName();
    Status findText(std::string_view sql, const QHash<QString, Position> &wanted);
    void keepRepeated();
    Status compareKnown();
    bool isUnchanged(const ProductDraft &draft, Product product);
    std::optional<RowId> category(const ProductDraft &draft, RowId present);
    Result<bool> isEmpty(const char *table);

    Connection &m_connection;
    const ShopContext &m_context;
    QString m_source;
    const std::vector<ProductDraft> &m_drafts;
    CategoryPaths &m_categories;
    ProductMerge m_merge;
    ProductPlan m_plan;
    QHash<QString, Position> m_byKey;
};

} // namespace jishi
