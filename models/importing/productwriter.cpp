#include "models/importing/productwriter.h"

#include "models/importing/ownwords.h"
#include "models/importing/productloader.h"

#include <algorithm>

namespace jishi {

using namespace Qt::StringLiterals;

ProductWriter::ProductWriter(
    Connection &connection, const ShopContext &context, const QString &source, ImportReport &report)
    : m_connection(connection)
    , m_context(context)
    , m_catalog(connection, m_context)
    , m_ledger(connection, m_context)
    , m_namesakes(connection)
    , m_merge(context.profile)
    , m_source(source)
    , m_report(report)
{ }

Status ProductWriter::store(const std::vector<ProductDraft> &drafts, const ImportProgress &progress, size_t bulkFrom)
{
    const bool asAWhole = drafts.size() >= bulkFrom && keepsCatalog(m_context.profile.role);
    const auto plan = asAWhole ? storeTogether(drafts, progress) : Result<ProductPlan>(ProductPlan());
    if (!plan)
        return plan.error();
    int64_t stored = std::ranges::count(plan->fates, ProductFate::New);
    for (size_t i = 0; i < drafts.size(); ++i) {
        if (asAWhole && isDone(*plan, i, drafts[i]))
            continue;
        if (auto goesOn = progress.storing(stored++, static_cast<int64_t>(drafts.size())); !goesOn)
            return goesOn;
        if (auto done = storeOne(drafts[i]); !done)
            return done;
    }
    return done();
}

Result<ProductPlan> ProductWriter::storeTogether(
    const std::vector<ProductDraft> &drafts, const ImportProgress &progress)
{
    CategoryStore store(m_connection, m_context);
    CategoryPaths categories(store);
    categories.load();
    auto plan = ProductMatcher(m_connection, m_context, m_source, drafts, categories).match();
    if (!plan)
        return plan;
    std::vector<const ProductDraft *> fresh;
    for (size_t i = 0; i < drafts.size(); ++i)
        if (plan->fates[i] == ProductFate::New)
            fresh.push_back(&drafts[i]);
    ProductLoader loader(m_connection, m_context, m_source, categories, m_report);
    if (auto loaded = loader.load(fresh, progress); !loaded)
        return loaded.error();
    if (!fresh.empty())
        m_namesakes.noteStoredFrom(loader.firstProduct());
    return plan;
}

bool ProductWriter::isDone(const ProductPlan &plan, size_t position, const ProductDraft &draft)
{
    if (plan.fates[position] != ProductFate::Unchanged)
        return plan.fates[position] == ProductFate::New;
    // A row above it was taken for the same product.
    const RowId product = plan.known[position];
    if (m_namesakes.isStored(product))
        return false;
    m_namesakes.noteStored(product);
    ++m_report.products.unchanged;
    m_report.stockMovements.unchanged += static_cast<int>(
        std::ranges::count_if(draft.variants, [](const VariantDraft &variant) { return variant.stock.has_value(); }));
    return true;
}

Status ProductWriter::storeOne(const ProductDraft &draft)
{
    const auto known = find(draft);
    if (!known && known.error().kind == ErrorKind::Refused) {
        m_report.refuse(draft.line, known.error().detail);
        return done();
    }
    if (!known)
        return known.error();
    Product product;
    if (*known > 0) {
        auto stored = m_catalog.product(*known);
        if (!stored)
            return stored.error();
        product = std::move(*stored);
    }
    RowId category = product.categoryId;
    CategoryStore categories(m_connection, m_context);
    const bool stays = draft.uuid && draft.category && categories.isAt(category, *draft.category);
    if (draft.category && !draft.category->isEmpty() && !stays) {
        const auto found = categories.byPath(*draft.category);
        if (!found)
            return found.error();
        category = *found;
    }
    MergedProduct merged = m_merge.merge(draft, category, product);
    const auto more = OwnWords(m_connection, m_context).merge(draft, merged.positions, product);
    if (!more)
        return more.error();
    merged.changed |= *more;
    RowId id = product.id;
    if (merged.changed || id == 0) {
        const auto saved = m_catalog.save(product);
        if (!saved && saved.error().kind == ErrorKind::Refused) {
            m_report.refuse(draft.line, saved.error().detail);
            return done();
        }
        if (!saved)
            return saved.error();
        id = *saved;
    }
    m_namesakes.noteStored(id);
    const bool isNew = product.id == 0 || std::exchange(m_broughtBack, false);
    ++(isNew ? m_report.products.added : merged.changed ? m_report.products.changed : m_report.products.unchanged);
    if (auto noted = noteSource(id, draft); !noted)
        return noted;
    return countStock(draft, id, merged.positions);
}

Result<RowId> ProductWriter::findOwn(const ProductDraft &draft)
{
    if (!draft.uuid)
        return RowId { 0 };
    Statement row = m_connection.prepare("SELECT id FROM products WHERE uuid = ?1");
    if (row.bind(1, *draft.uuid).next())
        return row.integer(0);
    if (!row.status())
        return row.status().error();
    return RowId { 0 };
}

Result<RowId> ProductWriter::find(const ProductDraft &draft)
{
    if (const auto own = findOwn(draft); !own || *own > 0)
        return own;
    // What was taken back comes in again, unless its SKU has been given to another product in the meantime.
    Statement byKey = m_connection.prepare("SELECT id, deleted_at IS NOT NULL FROM products p\n"
                                           "WHERE source = ?1 AND source_key = ?2\n"
                                           "AND (deleted_at IS NULL OR NOT EXISTS (SELECT 1\n"
                                           "    FROM variants v JOIN variants o ON o.sku = v.sku COLLATE NOCASE\n"
                                           "    WHERE v.product_id = p.id AND v.deleted_at = p.deleted_at\n"
                                           "    AND o.id <> v.id AND o.deleted_at IS NULL))\n"
                                           "ORDER BY deleted_at IS NOT NULL, id");
    if (!draft.key.isEmpty() && byKey.bind(1, m_source).bind(2, draft.key).next())
        return byKey.integer(1) != 0 ? bringBack(byKey.integer(0)) : Result<RowId>(byKey.integer(0));
    if (!byKey.status())
        return byKey.status().error();
    Statement bySku = m_connection.prepare("SELECT product_id FROM variants\n"
                                           "WHERE sku = ?1 COLLATE NOCASE AND deleted_at IS NULL");
    for (const VariantDraft &variant : draft.variants) {
        if (!variant.sku || variant.sku->isEmpty())
            continue;
        if (bySku.bind(1, *variant.sku).next())
            return bySku.integer(0);
        bySku.reset();
    }
    if (!bySku.status())
        return bySku.status().error();
    return m_namesakes.find(draft);
}

// Undo archives a product and its variants at one moment; a person archives the product alone.
Result<RowId> ProductWriter::bringBack(RowId product)
{
    Statement variants =
        m_connection.prepare("UPDATE variants SET deleted_at = NULL\n"
                             "WHERE product_id = ?1 AND deleted_at = (SELECT deleted_at FROM products WHERE id = ?1)");
    if (auto run = variants.bind(1, product).run(); !run)
        return run.error();
    if (m_connection.changes() == 0)
        return product;
    m_broughtBack = true;
    const auto run = m_connection.prepare("UPDATE products SET deleted_at = NULL WHERE id = ?1").bind(1, product).run();
    return run ? Result<RowId>(product) : run.error();
}

Status ProductWriter::noteSource(RowId product, const ProductDraft &draft)
{
    if (draft.key.isEmpty())
        return done();
    // A product of this shop comes from nowhere else.
    if (draft.uuid) {
        const auto own = findOwn(draft);
        if (!own)
            return own.error();
        if (*own == product)
            return done();
    }
    Statement note = m_connection.prepare("UPDATE products\n"
                                          "SET source = ?2, source_key = ?3\n"
                                          "WHERE id = ?1 AND source_key IS NULL");
    return note.bind(1, product).bind(2, m_source).bind(3, draft.key).run();
}

Status ProductWriter::countStock(const ProductDraft &draft, RowId id, const std::vector<size_t> &positions)
{
    if (std::ranges::none_of(draft.variants, [](const VariantDraft &variant) { return variant.stock.has_value(); }))
        return done();
    const auto product = m_catalog.product(id); // with the ids and levels of now
    if (!product)
        return product.error();
    for (size_t i = 0; i < draft.variants.size(); ++i) {
        const auto &level = draft.variants[i].stock;
        if (!level)
            continue;
        const Variant &variant = product->variants[positions[i]];
        ++(variant.onHand == *level ? m_report.stockMovements.unchanged : m_report.stockMovements.added);
        if (auto counted = m_ledger.count(variant.id, *level); !counted)
            return counted;
    }
    return done();
}

} // namespace jishi
