#include "models/importing/productloader.h"

#include "models/catalog/jsonlist.h"
#include "models/importing/indexpause.h"
#include "models/outbox/capture.h"

#include <sqlite3.h>

namespace jishi {

namespace {

// The words of a column are checked by a table that SQLite builds for every row anew: more work than storing the row.
// A bulk load that writes fixed words goes without.
class WordChecksOff
{
public:
    explicit WordChecksOff(Connection &connection)
        : m_connection(connection)
        , m_status(connection.execute("PRAGMA ignore_check_constraints = ON"))
    { }
    ~WordChecksOff() { (void)m_connection.execute("PRAGMA ignore_check_constraints = OFF"); }
    WordChecksOff(const WordChecksOff &) = delete;
    WordChecksOff &operator=(const WordChecksOff &) = delete;
    const Status &status() const { return m_status; }

private:
    Connection &m_connection;
    Status m_status;
};

// new_uuid() of this connection's SQL, for as long as it lives.
class NewUuids
{
public:
    NewUuids(Connection &connection, Instant now)
        : m_connection(connection)
        , m_now(now)
    {
        sqlite3_create_function_v2(
            connection.handle(), kName, 0, SQLITE_UTF8, &m_now, &NewUuids::give, nullptr, nullptr, nullptr);
    }
    ~NewUuids()
    {
        sqlite3_create_function_v2(
            m_connection.handle(), kName, 0, SQLITE_UTF8, nullptr, nullptr, nullptr, nullptr, nullptr);
    }
    NewUuids(const NewUuids &) = delete;
    NewUuids &operator=(const NewUuids &) = delete;

private:
    static constexpr auto kName = "new_uuid";
    static void give(sqlite3_context *context, int, sqlite3_value **)
    {
        const Uuid uuid = Uuid::v7(*static_cast<const Instant *>(sqlite3_user_data(context)));
        sqlite3_result_blob(context, uuid.data(), Uuid::kSize, SQLITE_TRANSIENT); // NOLINT
    }

    Connection &m_connection;
    Instant m_now;
};

QString said(const QString &text)
{
    return text.isNull() ? QString(QLatin1String("")) : text;
}

} // namespace

ProductLoader::ProductLoader(Connection &connection, const ShopContext &context, const QString &source,
    CategoryPaths &categories, ImportReport &report)
    : m_connection(connection)
    , m_context(context)
    , m_source(source)
    , m_categories(categories)
    , m_report(report)
    , m_merge(context.profile)
    , m_now(context.clock->now())
{ }

Status ProductLoader::load(const std::vector<const ProductDraft *> &drafts, const ImportProgress &progress)
{
    if (drafts.empty())
        return done();
    // Categories are few, and go through the catalog with their triggers.
    for (const ProductDraft *draft : drafts)
        if (draft->category && !draft->category->isEmpty())
            if (auto made = m_categories.made(*draft->category); !made)
                return made.error();
    auto pause = CapturePause::begin(m_connection, { "products", "variants", "stock_movements" });
    if (!pause)
        return pause.error();
    const WordChecksOff unchecked(m_connection);
    if (!unchecked.status())
        return unchecked.status();
    if (auto inserted = insertAll(drafts, progress); !inserted)
        return inserted;
    return pause->resume();
}

Status ProductLoader::noteFirstIds()
{
    const std::pair<const char *, RowId *> firsts[] = { { "products", &m_firstProduct },
        { "variants", &m_firstVariant }, { "stock_movements", &m_firstMovement } };
    for (const auto &[table, first] : firsts) {
        const auto last = m_connection.integer(std::string("SELECT max(id) FROM ") + table);
        if (!last)
            return last.error();
        *first = *last + 1;
    }
    m_product = m_firstProduct;
    m_variant = m_firstVariant;
    return done();
}

Status ProductLoader::insertAll(const std::vector<const ProductDraft *> &drafts, const ImportProgress &progress)
{
    if (auto noted = noteFirstIds(); !noted)
        return noted;
    IndexPause indices(m_connection);
    if (auto taken = indices.begin({ "products", "variants", "stock_movements" }, static_cast<int64_t>(drafts.size()));
        !taken)
        return taken;
    if (auto inserted = insertProducts(drafts, progress); !inserted)
        return inserted;
    if (auto inserted = insertMovements(); !inserted)
        return inserted;
    if (auto captured = captureInserts(); !captured)
        return captured;
    return indices.resume();
}

Status ProductLoader::insertProducts(const std::vector<const ProductDraft *> &drafts, const ImportProgress &progress)
{
    Statement product = m_connection.prepare(
        "INSERT INTO products (id, uuid, category_id, name, description, option_names, tags, published,\n"
        "    source, source_key, created_at)\n"
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)");
    Statement variant = m_connection.prepare(
        "INSERT INTO variants (id, uuid, product_id, position, sku, barcode, title, option_values, unit, price,\n"
        "    list_price, cost, low_stock, tracks_stock, created_at, on_hand)\n"
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)");
    int64_t stored = 0;
    for (const ProductDraft *draft : drafts) {
        if (stored++ % kOrdersPerProgress == 0)
            if (auto goesOn = progress.storing(stored, static_cast<int64_t>(drafts.size())); !goesOn)
                return goesOn;
        const bool filed = draft->category && !draft->category->isEmpty();
        const auto category = filed ? m_categories.made(*draft->category) : Result<RowId>(RowId { 0 });
        if (!category)
            return category.error();
        Product merged;
        m_merge.merge(*draft, *category, merged);
        if (auto inserted = insertProduct(product, *draft, merged); !inserted)
            return inserted;
        if (auto inserted = insertVariants(variant, *draft, merged); !inserted)
            return inserted;
        ++m_product;
    }
    m_report.products.added += static_cast<int>(drafts.size());
    return done();
}

Status ProductLoader::insertProduct(Statement &insert, const ProductDraft &draft, const Product &product)
{
    insert.bind(1, m_product).bind(2, Uuid::v7(m_now));
    insert.bindReference(3, product.categoryId);
    insert.bind(4, product.name.trimmed()).bind(5, said(product.description));
    insert.bind(6, toJsonList(product.optionNames)).bind(7, said(product.tags)).bind(8, product.published);
    const bool keyed = !draft.key.isEmpty();
    insert.bind(9, keyed ? m_source : QString()).bind(10, keyed ? draft.key : QString()).bind(11, m_now);
    return insert.run();
}

Status ProductLoader::insertVariants(Statement &insert, const ProductDraft &draft, const Product &product)
{
    for (size_t i = 0; i < product.variants.size(); ++i) {
        const auto &level = draft.variants[i].stock;
        if (level)
            ++(level->isZero() ? m_report.stockMovements.unchanged : m_report.stockMovements.added);
        const Quantity onHand = level.value_or(Quantity());
        if (auto inserted = insertVariant(insert, product.variants[i], static_cast<int>(i), onHand); !inserted)
            return inserted;
        ++m_variant;
    }
    return done();
}

Status ProductLoader::insertVariant(Statement &insert, const Variant &variant, int position, Quantity level)
{
    insert.bind(1, m_variant).bind(2, Uuid::v7(m_now)).bind(3, m_product).bind(4, position);
    insert.bindCode(5, variant.sku).bindCode(6, variant.barcode).bind(7, said(variant.title));
    insert.bind(8, toJsonList(variant.optionValues)).bind(9, said(variant.unit)).bind(10, variant.price);
    insert.bind(11, variant.listPrice).bind(12, variant.cost).bind(13, variant.lowStock);
    insert.bind(14, variant.tracksStock).bind(15, m_now).bind(16, level);
    return insert.run();
}

Status ProductLoader::insertMovements()
{
    const NewUuids uuids(m_connection, m_now);
    return m_connection
        .prepare("INSERT INTO stock_movements (uuid, variant_id, quantity, reason, at)\n"
                 "SELECT new_uuid(), id, on_hand, 'count', ?2 FROM variants\n"
                 "WHERE id >= ?1 AND on_hand <> 0 ORDER BY id")
        .bind(1, m_firstVariant)
        .bind(2, m_now)
        .run();
}

// What the capture triggers would have written.
Status ProductLoader::captureInserts()
{
    const std::pair<const char *, RowId> tables[] = { { "products", m_firstProduct }, { "variants", m_firstVariant },
        { "stock_movements", m_firstMovement } };
    for (const auto &[table, first] : tables)
        if (auto captured = captureRun(m_connection, table, first, m_now); !captured)
            return captured;
    return done();
}

} // namespace jishi
