#include "models/importing/productmatcher.h"

#include "models/importing/knownproducts.h"
#include "models/importing/ownwords.h"

#include <algorithm>

namespace jishi {

namespace {

bool isNegative(const std::optional<Money> &money)
{
    return money && money->isNegative();
}

// Neither what the catalog would refuse, nor what hangs below a variant.
bool canBeSaved(const ProductDraft &draft)
{
    const auto isRefused = [](const VariantDraft &variant) {
        return isNegative(variant.price) || isNegative(variant.listPrice) || isNegative(variant.cost);
    };
    return !draft.name.trimmed().isEmpty() && !OwnWords::areIn(draft) && !draft.variants.empty()
        && std::ranges::none_of(draft.variants, isRefused);
}

bool isCoded(const ProductDraft &draft)
{
    return std::ranges::any_of(draft.variants, [](const VariantDraft &variant) {
        return !variant.sku.value_or(QString()).isEmpty() || !variant.barcode.value_or(QString()).isEmpty();
    });
}

} // namespace

ProductMatcher::ProductMatcher(Connection &connection, const ShopContext &context, const QString &source,
    const std::vector<ProductDraft> &drafts, CategoryPaths &categories)
    : m_connection(connection)
    , m_context(context)
    , m_source(source)
    , m_drafts(drafts)
    , m_categories(categories)
    , m_merge(context.profile)
{ }

Result<ProductPlan> ProductMatcher::match()
{
    m_plan.fates.assign(m_drafts.size(), ProductFate::New);
    m_plan.known.assign(m_drafts.size(), 0);
    numberKeys();
    const auto none = isEmpty("products");
    if (!none)
        return none.error();
    if (!*none)
        for (Status (ProductMatcher::*step)() : { &ProductMatcher::findByKey, &ProductMatcher::findByUuid,
                 &ProductMatcher::findByCode, &ProductMatcher::findByName, &ProductMatcher::compareKnown })
            if (auto matched = (this->*step)(); !matched)
                return matched.error();
    keepUnsavable();
    return std::move(m_plan);
}

Result<bool> ProductMatcher::isEmpty(const char *table)
{
    Statement any = m_connection.prepare(std::string("SELECT 1 FROM ") + table + " LIMIT 1");
    const bool none = !any.next();
    return any.status() ? Result<bool>(none) : any.status().error();
}

// The second row with a key means the product that the first one makes.
void ProductMatcher::numberKeys()
{
    m_byKey.reserve(static_cast<qsizetype>(m_drafts.size()));
    for (Position i = 0; i < m_drafts.size(); ++i) {
        if (m_drafts[i].key.isEmpty())
            continue;
        const qsizetype before = m_byKey.size();
        Position &first = m_byKey[m_drafts[i].key];
        if (m_byKey.size() > before)
            first = i;
        else
            m_plan.fates[i] = m_plan.fates[first] = ProductFate::OneByOne;
    }
}

void ProductMatcher::keepUnsavable()
{
    for (Position i = 0; i < m_drafts.size(); ++i)
        if (m_plan.fates[i] == ProductFate::New && !canBeSaved(m_drafts[i]))
            m_plan.fates[i] = ProductFate::OneByOne;
}

Status ProductMatcher::findByKey()
{
    Statement keys = m_connection.prepare("SELECT id, source_key FROM products\n"
                                          "WHERE source = ?1 AND source_key IS NOT NULL");
    keys.bind(1, m_source);
    while (keys.next()) {
        const auto wanted = m_byKey.constFind(keys.text(1));
        if (wanted == m_byKey.constEnd())
            continue;
        if (m_plan.known[*wanted] > 0)
            m_plan.fates[*wanted] = ProductFate::OneByOne;
        m_plan.known[*wanted] = keys.integer(0);
    }
    return keys.status();
}

// A product of this very shop is known by its id before anything else.
Status ProductMatcher::findByUuid()
{
    Statement row = m_connection.prepare("SELECT id FROM products WHERE uuid = ?1");
    for (Position i = 0; i < m_drafts.size(); ++i) {
        if (!m_drafts[i].uuid)
            continue;
        if (row.bind(1, *m_drafts[i].uuid).next())
            m_plan.known[i] = row.integer(0);
        row.reset();
    }
    return row.status();
}

Status ProductMatcher::findByCode()
{
    QHash<QString, Position> skus;
    QHash<QString, Position> barcodes;
    for (Position i = 0; i < m_drafts.size(); ++i) {
        if (m_plan.known[i] > 0 || m_plan.fates[i] != ProductFate::New)
            continue;
        for (const VariantDraft &variant : m_drafts[i].variants) {
            if (variant.sku && !variant.sku->isEmpty())
                skus.insert(variant.sku->toLower(), i);
            if (variant.barcode && !variant.barcode->isEmpty())
                barcodes.insert(variant.barcode->toLower(), i);
        }
    }
    if (auto found = findText("SELECT sku FROM variants WHERE sku IS NOT NULL", skus); !found)
        return found;
    return findText("SELECT barcode FROM variants WHERE barcode IS NOT NULL", barcodes);
}

// Only what has no code at all is known by its name.
Status ProductMatcher::findByName()
{
    QHash<QString, Position> names;
    for (Position i = 0; i < m_drafts.size(); ++i)
        if (m_plan.known[i] == 0 && !isCoded(m_drafts[i])) {
            // Rows of one name are products of their own, but which of them the shop knows is for the slow path.
            const auto earlier = names.constFind(m_drafts[i].name.toLower());
            if (earlier != names.constEnd())
                m_plan.fates[i] = m_plan.fates[*earlier] = ProductFate::OneByOne;
            else
                names.insert(m_drafts[i].name.toLower(), i);
        }
    return findText("SELECT name FROM products", names);
}

Status ProductMatcher::findText(std::string_view sql, const QHash<QString, Position> &wanted)
{
    if (wanted.isEmpty())
        return done();
    Statement rows = m_connection.prepare(sql);
    while (rows.next())
        if (const auto found = wanted.constFind(rows.text(0).toLower()); found != wanted.constEnd())
            m_plan.fates[*found] = ProductFate::OneByOne;
    return rows.status();
}

Status ProductMatcher::compareKnown()
{
    keepRepeated();
    KnownProducts products(m_connection, m_context);
    for (Position i = 0; i < m_drafts.size(); ++i) {
        if (m_plan.known[i] == 0 || m_plan.fates[i] == ProductFate::OneByOne)
            continue;
        auto product = products.product(m_plan.known[i]);
        if (!product)
            return product.error();
        m_plan.fates[i] =
            isUnchanged(m_drafts[i], std::move(*product)) ? ProductFate::Unchanged : ProductFate::OneByOne;
    }
    return done();
}

// Two rows about one product are taken in their order.
void ProductMatcher::keepRepeated()
{
    QHash<RowId, Position> seen;
    for (Position i = 0; i < m_drafts.size(); ++i) {
        if (m_plan.known[i] == 0)
            continue;
        const auto earlier = seen.constFind(m_plan.known[i]);
        if (earlier == seen.constEnd())
            seen.insert(m_plan.known[i], i);
        else
            m_plan.fates[i] = m_plan.fates[*earlier] = ProductFate::OneByOne;
    }
}

bool ProductMatcher::isUnchanged(const ProductDraft &draft, Product product)
{
    const auto filed = category(draft, product.categoryId);
    if (product.archived || !filed || OwnWords::areIn(draft) || OwnWords::concern(draft, product))
        return false;
    const MergedProduct merged = m_merge.merge(draft, *filed, product);
    if (merged.changed)
        return false;
    for (size_t i = 0; i < draft.variants.size(); ++i)
        if (draft.variants[i].stock && product.variants[merged.positions[i]].onHand != *draft.variants[i].stock)
            return false;
    return true;
}

std::optional<RowId> ProductMatcher::category(const ProductDraft &draft, RowId present)
{
    if (!draft.category || draft.category->isEmpty()
        || (draft.uuid && m_categories.isFiledUnder(present, *draft.category)))
        return present;
    return m_categories.existing(*draft.category);
}

} // namespace jishi
