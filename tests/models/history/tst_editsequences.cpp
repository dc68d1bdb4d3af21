// Property: whatever was edited, counted or imported, in any order, undo and redo lead through exactly the states that
// were there before, and on hand stays the sum of the movements.
#include "models/catalog/catalogstore.h"
#include "models/catalog/optiongrid.h"
#include "models/catalog/shoplists.h"
#include "models/check/shopcheck.h"
#include "models/history/changereversal.h"
#include "models/stock/stockcount.h"
#include "tests/models/importing/importfixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

namespace {

// Everything that a person sees of catalog and shelf, whatever rows say it.
constexpr auto kSeen =
    "SELECT 'product', p.id, p.name, p.description, p.option_names, p.tags, p.published, p.category_id,\n"
    "    p.picture_id, p.supplier_id, (SELECT group_concat(picture_id) FROM (SELECT picture_id FROM product_pictures\n"
    "        WHERE product_id = p.id AND deleted_at IS NULL ORDER BY position, id)),\n"
    "    (SELECT group_concat(field_id || '=' || value) FROM (SELECT field_id, value FROM custom_values\n"
    "        WHERE product_id = p.id AND deleted_at IS NULL ORDER BY field_id)), NULL\n"
    "FROM products p WHERE p.deleted_at IS NULL\n"
    "UNION ALL\n"
    "SELECT 'variant', v.id, v.product_id, v.position, v.sku, v.barcode, v.title, v.option_values, v.price,\n"
    "    v.sale_price || '/' || coalesce(v.sale_from, '') || '/' || coalesce(v.sale_until, ''), v.on_hand,\n"
    "    (SELECT group_concat(barcode) FROM (SELECT barcode FROM variant_barcodes\n"
    "        WHERE variant_id = v.id AND deleted_at IS NULL ORDER BY position, id)),\n"
    "    (SELECT group_concat(tier_id || '=' || price) FROM (SELECT tier_id, price FROM tier_prices\n"
    "        WHERE variant_id = v.id AND deleted_at IS NULL ORDER BY tier_id))\n"
    "FROM variants v JOIN products p ON p.id = v.product_id\n"
    "WHERE v.deleted_at IS NULL AND p.deleted_at IS NULL\n"
    "UNION ALL\n"
    "SELECT 'count', c.id, c.name, c.booked_at IS NOT NULL, l.variant_id, l.expected, l.counted, NULL, NULL, NULL,\n"
    "    NULL, NULL, NULL\n"
    "FROM stock_counts c LEFT JOIN stock_count_lines l ON l.count_id = c.id AND l.deleted_at IS NULL\n"
    "WHERE c.deleted_at IS NULL\n"
    "ORDER BY 1, 2, 5";

constexpr auto kWrongSums = "SELECT count(*) FROM variants v WHERE on_hand IS NOT\n"
                            "(SELECT coalesce(sum(quantity), 0) FROM stock_movements WHERE variant_id = v.id)";

} // namespace

class EditSequencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyEditGoesBackAndForth();
    void sumsNeverLieAfterAnySequence();

private:
    using Edit = std::function<Status()>;
    // The number of the change that it made; 0 where it changed nothing or was refused.
    int64_t perform(const Edit &edit);
    int64_t step();
    int64_t stockStep();
    int64_t takeBack(int64_t change);
    Status editProduct();
    void editVariant(Variant &variant);
    Status countShelf();
    Status importFile();
    Status moveGoods();
    RowId anyVariant();
    void later() { m_shop->clock().set(m_shop->clock().now() + 1000); }
    int dice(int sides) { return m_random.bounded(sides); }
    QString word(int many) { return QString(QChar(u'A' + dice(many))); }
    QString problems();

    std::unique_ptr<ImportFixture> m_shop;
    QRandomGenerator m_random;
};

void EditSequencesTest::init()
{
    m_shop = std::make_unique<ImportFixture>();
    m_random.seed(20261122);
    // What is tested is the arithmetic, not the disk.
    QVERIFY(m_shop->connection().execute("PRAGMA synchronous = OFF").ok());
    const auto filled = inTransaction(m_shop->connection(), [&](Transaction &) -> Status {
        ShopLists lists(m_shop->connection(), m_shop->context());
        if (auto saved =
                lists.save(std::vector<Supplier> { { 0, u"Farm"_s, {}, 7, {} }, { 0, u"Harbour"_s, {}, 7, {} } });
            !saved)
            return saved;
        if (auto saved = lists.save(std::vector<ResellerTier> { { 0, u"Gold"_s }, { 0, u"Silver"_s } }); !saved)
            return saved;
        CatalogStore catalog(m_shop->connection(), m_shop->context());
        for (const char *content : { "1", "2", "3" })
            if (auto added = catalog.addPicture({ u"image/png"_s, content }); !added)
                return added.error();
        return lists.save(std::vector<CustomField> {
            { 0, u"Origin"_s, CustomFieldKind::Text, {} }, { 0, u"Grade"_s, CustomFieldKind::Text, {} } });
    });
    QVERIFY(filled.ok());
}

int64_t EditSequencesTest::perform(const Edit &edit)
{
    later();
    int64_t change = 0;
    const auto done = inTransaction(m_shop->connection(), [&](Transaction &) -> Status {
        change = *currentChange(m_shop->connection());
        return edit();
    });
    if (!done) {
        if (done.error().kind != ErrorKind::Refused && done.error().kind != ErrorKind::NotFound)
            qFatal("An edit failed: %s", qPrintable(done.error().detail));
        return 0;
    }
    return m_shop->integer("SELECT change FROM outbox ORDER BY id DESC LIMIT 1") == change ? change : 0;
}

int64_t EditSequencesTest::takeBack(int64_t change)
{
    later();
    const auto undone = inTransaction(m_shop->connection(),
        [&](Transaction &) { return ChangeReversal(m_shop->connection(), m_shop->context()).takeBack(change); });
    if (!undone) {
        qWarning("%s", qPrintable(undone.error().detail));
        return 0;
    }
    if (undone->left != 0)
        qWarning("%d left", undone->left);
    return undone->left == 0 ? undone->change : 0;
}

void EditSequencesTest::editVariant(Variant &variant)
{
    switch (dice(7)) {
    case 0:
        variant.price = Money(dice(5) * 100, Currency());
        break;
    case 1:
        variant.barcode = dice(3) == 0 ? QString() : word(4);
        break;
    case 2:
        variant.moreBarcodes.clear();
        for (int i = dice(4); i > 0; --i)
            if (const QString code = word(5); !variant.moreBarcodes.contains(code))
                variant.moreBarcodes << code;
        break;
    case 3:
        variant.tierPrices.clear();
        for (const RowId tier : { RowId { 1 }, RowId { 2 } })
            if (dice(2) == 0)
                variant.tierPrices.push_back({ tier, Money(dice(3) * 50, Currency()) });
        break;
    case 4:
        variant.sale.reset();
        if (dice(3) > 0)
            variant.sale = SalePrice { Money(dice(3) * 10, Currency()),
                dice(2) == 0 ? QDate() : QDate(2026, 3, 1 + dice(3)), dice(2) == 0 ? QDate() : QDate(2026, 4, 1) };
        break;
    case 5:
        variant.cost = dice(2) == 0 ? std::nullopt : std::optional(Money(dice(9), Currency()));
        break;
    default:
        variant.sku = dice(4) == 0 ? QString() : u"S"_s + QString::number(dice(12));
    }
}

Status EditSequencesTest::editProduct()
{
    CatalogStore catalog(m_shop->connection(), m_shop->context());
    const auto highest = m_shop->integer("SELECT coalesce(max(id), 0) FROM products");
    Product product;
    if (highest < 3 || (highest < 12 && dice(12) == 0)) {
        product.name = word(20);
        product.variants.resize(1);
        product.variants[0].price = Money(100, Currency());
    } else {
        auto stored = catalog.product(1 + dice(static_cast<int>(highest)));
        if (!stored || stored->archived || stored->variants.empty())
            return Error { ErrorKind::Refused, u"archived"_s };
        product = *stored;
    }
    for (int edits = 1 + dice(4); edits > 0; --edits)
        switch (dice(9)) {
        case 0:
            product.name = word(20);
            break;
        case 1:
            product.supplierId = dice(3);
            break;
        case 2:
            product.morePictures.clear();
            for (const RowId picture : { 3, 1, 2 })
                if (dice(2) == 0)
                    product.morePictures.insert(product.morePictures.begin(), picture);
            break;
        case 3:
            product.customValues.clear();
            for (const RowId field : { RowId { 1 }, RowId { 2 } })
                if (dice(2) == 0)
                    product.customValues.push_back({ field, word(3) });
            break;
        case 4: // a variant by an option value that was there before comes back
            product.optionNames = { u"Size"_s };
            product.variants.push_back(product.variants.front());
            product.variants.back().id = 0;
            product.variants.back().uuid = {};
            product.variants.back().sku.clear();
            product.variants.back().optionValues = { word(4) };
            break;
        case 5:
            if (product.variants.size() > 1)
                product.variants.erase(product.variants.begin() + dice(static_cast<int>(product.variants.size())));
            break;
        case 6:
            std::swap(product.variants.front(), product.variants.back());
            break;
        default:
            editVariant(product.variants[static_cast<size_t>(dice(static_cast<int>(product.variants.size())))]);
        }
    const auto saved = catalog.save(product);
    return saved ? done() : saved.error();
}

RowId EditSequencesTest::anyVariant()
{
    return 1 + dice(static_cast<int>(m_shop->integer("SELECT max(id) FROM variants")));
}

Status EditSequencesTest::moveGoods()
{
    StockLedger ledger(m_shop->connection(), m_shop->context());
    if (dice(2) == 0)
        return ledger.count(anyVariant(), Quantity::fromThousandths(dice(50'000)));
    StockMovement movement;
    movement.variantId = anyVariant();
    movement.quantity = Quantity::fromThousandths(dice(20'000) - 10'000);
    movement.reason = StockReason::Purchase;
    return ledger.add(movement);
}

Status EditSequencesTest::countShelf()
{
    StockCounts counts(m_shop->connection(), m_shop->context());
    const auto open = counts.open();
    if (open->id == 0) {
        const auto started = counts.start(u"Shelf"_s);
        return started ? done() : started.error();
    }
    switch (dice(5)) {
    case 0: {
        const auto booked = counts.book(open->id);
        return booked ? done() : booked.error();
    }
    case 1:
        return counts.forget(open->id, anyVariant());
    case 2: {
        const auto scanned =
            counts.scan(open->id, { Quantity::units(1 + dice(3)), u"S"_s + QString::number(dice(12)) });
        return scanned ? done() : scanned.error();
    }
    default:
        return counts.setCounted(open->id, anyVariant(), Quantity::fromThousandths(dice(30'000)));
    }
}

Status EditSequencesTest::importFile()
{
    QByteArray file;
    if (dice(2) == 0) {
        file = "SKU,Counted\n";
        for (const int sku : { 0, 4, 8 })
            file += 'S' + QByteArray::number(sku + dice(4)) + ',' + QByteArray::number(dice(20)) + '\n';
    } else {
        file = "Product ID,Name,SKU,Price,On Hand\n";
        for (const int sku : { 0, 6 })
            file += ",N" + QByteArray::number(dice(4)) + ",S" + QByteArray::number(sku + dice(6)) + ",1.5,"
                + QByteArray::number(dice(20)) + '\n';
    }
    Importer importer(m_shop->context(), {});
    if (auto read = importer.readBytes({ file.constData(), static_cast<size_t>(file.size()) }); !read)
        return read;
    const auto stored = importer.store(m_shop->connection());
    return stored ? done() : stored.error();
}

int64_t EditSequencesTest::stockStep()
{
    if (dice(3) == 0)
        return perform([this] { return countShelf(); });
    return perform([this] { return moveGoods(); });
}

int64_t EditSequencesTest::step()
{
    const int kind = dice(10);
    if (kind < 6 || m_shop->integer("SELECT count(*) FROM variants") == 0)
        return perform([this] { return editProduct(); });
    if (kind == 6)
        return perform([this] { return importFile(); });
    return stockStep();
}

QString EditSequencesTest::problems()
{
    QStringList all;
    const auto report = ShopCheck(m_shop->connection(), m_shop->context()).run();
    for (const CheckProblem &each : report->problems)
        all.append(each.kind + u": "_s + each.detail);
    return all.join(u'\n');
}

void EditSequencesTest::everyEditGoesBackAndForth()
{
    struct Done
    {
        int64_t change;
        QString before;
        QString after;
    };
    std::vector<Done> stack;
    for (int round = 0; round < 40; ++round) {
        for (int i = 0; i < 6; ++i) {
            const QString before = m_shop->rows(kSeen);
            if (const int64_t change = step())
                stack.push_back({ change, before, m_shop->rows(kSeen) });
        }
        const int depth = std::min<int>(static_cast<int>(stack.size()), 1 + dice(12));
        std::vector<Done> undone;
        for (int i = 0; i < depth; ++i) {
            Done last = stack.back();
            stack.pop_back();
            QCOMPARE(m_shop->rows(kSeen), last.after);
            last.change = takeBack(last.change);
            QVERIFY(last.change > 0);
            QCOMPARE(m_shop->rows(kSeen), last.before);
            undone.push_back(last);
        }
        // Not always all the way: what comes next then stands on what was undone.
        for (int i = dice(depth + 1); i > 0; --i) {
            Done next = undone.back();
            undone.pop_back();
            next.change = takeBack(next.change);
            QVERIFY(next.change > 0);
            QCOMPARE(m_shop->rows(kSeen), next.after);
            stack.push_back(next);
        }
    }
    QCOMPARE(problems(), QString());
}

// Undo in any order, not only of the last.
void EditSequencesTest::sumsNeverLieAfterAnySequence()
{
    constexpr int kSequences = 10'000;
    for (int i = 0; i < 12; ++i)
        m_shop->addVariant(QByteArray("S" + QByteArray::number(i)).constData(), 100);
    int taken = 0;
    int imported = 0;
    for (int sequence = 0; sequence < kSequences; ++sequence) {
        std::vector<int64_t> changes;
        for (int i = 0; i < 4; ++i) {
            if (!changes.empty() && dice(2) == 0) {
                later();
                auto &change = changes[static_cast<size_t>(dice(static_cast<int>(changes.size())))];
                const auto undone = inTransaction(m_shop->connection(), [&](Transaction &) {
                    return ChangeReversal(m_shop->connection(), m_shop->context()).takeBack(change);
                });
                if (undone) {
                    change = undone->change;
                    ++taken;
                }
                continue;
            }
            const bool imports = dice(40) == 0;
            imported += imports;
            const int64_t change = imports ? perform([this] { return importFile(); })
                : dice(40) == 0            ? perform([this] { return editProduct(); })
                                           : stockStep();
            if (change > 0)
                changes.push_back(change);
        }
        if (sequence % 100 == 99) { // as a sync empties it: what goes on needs no older changes
            QVERIFY(m_shop->run("DELETE FROM outbox"));
            QCOMPARE(m_shop->integer(kWrongSums), int64_t(0));
        }
    }
    QVERIFY(taken > kSequences / 2);
    QVERIFY(imported > kSequences / 50);
    QCOMPARE(m_shop->integer(kWrongSums), int64_t(0));
}

QTEST_GUILESS_MAIN(EditSequencesTest)
#include "tst_editsequences.moc"
