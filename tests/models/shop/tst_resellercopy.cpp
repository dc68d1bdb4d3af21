// What a reseller's computer holds: searched for the shop's secrets in every way there is.
#include "models/shop/resellercopy.h"

#include "models/catalog/catalogstore.h"
#include "models/catalog/categorystore.h"
#include "models/catalog/shoplists.h"
#include "models/check/shopcheck.h"
#include "models/exporting/exporter.h"
#include "models/orders/orderstore.h"
#include "models/stock/stockledger.h"
#include "tests/support/shopfixture.h"

#include <QFile>
#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int64_t kCost = 777'31; // found nowhere else
constexpr auto kCostText = "777.31";

class Owner
{
public:
    Owner();
    ShopFixture &shop() { return m_shop; }
    QString copy(RowId tier = 0);
    RowId tier(int index) const { return m_tiers[static_cast<size_t>(index)].id; }
    RowId variant() const { return m_variant; }

private:
    ShopFixture m_shop;
    std::vector<ResellerTier> m_tiers;
    RowId m_variant = 0;
};

Owner::Owner()
{
    const auto made = inTransaction(m_shop.connection(), [&](Transaction &) -> Status {
        ShopLists lists(m_shop.connection(), m_shop.context());
        (void)lists.save(std::vector<ResellerTier> { { 0, u"Silver"_s }, { 0, u"Gold"_s } });
        (void)lists.save(std::vector<Supplier> { { 0, u"SecretOrchard"_s, {}, 3, {} } });
        (void)lists.save(std::vector<CustomField> { { 0, u"SecretField"_s, CustomFieldKind::Text, {} } });
        m_tiers = lists.tiers();
        CatalogStore catalog(m_shop.connection(), m_shop.context());
        Product product;
        product.name = u"Mango"_s;
        product.categoryId = *CategoryStore(m_shop.connection(), m_shop.context()).byPath(u"Fruit"_s);
        product.supplierId = lists.suppliers().front().id;
        product.customValues = { { lists.customFields().front().id, u"SecretValue"_s } };
        product.variants.emplace_back();
        Variant &variant = product.variants.back();
        variant.sku = u"MG-1"_s;
        variant.barcode = u"0690001"_s;
        variant.moreBarcodes = { u"0690002"_s };
        variant.price = Money(120000, {});
        variant.cost = Money(kCost, {});
        variant.tierPrices = { { m_tiers[0].id, Money(100001, {}) }, { m_tiers[1].id, Money(90002, {}) } };
        const auto id = catalog.save(product);
        if (!id)
            return id.error();
        m_variant = catalog.product(*id)->variants.front().id;
        Product hidden = product;
        hidden.name = u"SecretPlan"_s;
        hidden.published = false;
        hidden.variants.front().sku = u"XX-1"_s;
        if (auto saved = catalog.save(hidden); !saved)
            return saved.error();
        return StockLedger(m_shop.connection(), m_shop.context()).count(m_variant, Quantity::units(10));
    });
    if (!made)
        qWarning("%s", qPrintable(made.error().detail));
    (void)inTransaction(m_shop.connection(), [&](Transaction &) {
        OrderDraft draft;
        draft.customerName = u"SecretCustomer"_s;
        draft.lines.push_back({ m_variant, Quantity::units(3), {}, {} });
        return OrderStore(m_shop.connection(), m_shop.context()).place(draft);
    });
}

QString Owner::copy(RowId tier)
{
    const QString path = m_shop.path(u"copy.jishi"_s);
    const Status written = ResellerCopy(m_shop.path(), m_shop.file().profile(), tier).write(path, m_shop.clock());
    if (!written)
        qWarning("%s", qPrintable(written.error().detail));
    return path;
}

std::unique_ptr<ShopFile> openCopy(Owner &owner, const QString &path)
{
    auto file = ShopFile::open(path, ShopFile::Access::Write, owner.shop().clock());
    return file ? std::move(*file) : nullptr;
}

} // namespace

class TstResellerCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itHoldsWhatIsOffered();
    void noSecretIsAnywhereInItsBytes();
    void noExportNamesACost();
    void theCatalogIsNotChangedThere();
    void anOrderIsTakenThere();
    void checkFindsASecretThatSlippedIn();
    void staffDoNotSeeCostsAndKeepThem();
    void anExistingFileIsNotOverwritten();
};

void TstResellerCopy::itHoldsWhatIsOffered()
{
    Owner owner;
    const auto copy = openCopy(owner, owner.copy(owner.tier(1)));
    QVERIFY(copy);
    QCOMPARE(copy->profile().role, ShopRole::Reseller);
    const CatalogStore catalog(copy->connection(), copy->context());
    const auto id = catalog.variantByCode(u"0690002"_s);
    QVERIFY(id);
    const Sellable item = *catalog.sellable(*id);
    QCOMPARE(item.name, u"Mango"_s);
    QCOMPARE(item.variant.price.minor(), 120000);
    QCOMPARE(item.variant.available(), Quantity::units(7)); // 10 less the 3 that are reserved
    QCOMPARE(item.variant.tierPrices, std::vector<TierPrice>({ TierPrice { owner.tier(1), Money(90002, {}) } }));
    QVERIFY(!catalog.variantByCode(u"XX-1"_s)); // not published
    const auto check = ShopCheck(copy->connection(), copy->context()).run();
    QVERIFY(check);
    QVERIFY2(check->ok(), check->ok() ? "" : qPrintable(check->problems.front().detail));
    QCOMPARE(*copy->connection().integer("SELECT count(*) FROM outbox"), 0);
}

void TstResellerCopy::noSecretIsAnywhereInItsBytes()
{
    Owner owner;
    const QString path = owner.copy(owner.tier(0));
    QByteArray bytes;
    for (const char *suffix : { "", "-wal" }) {
        QFile file(path + QLatin1String(suffix));
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    QVERIFY(bytes.contains("Mango"));
    QVERIFY(!bytes.contains("Secret"));
    const auto copy = openCopy(owner, path);
    for (const char *table : { "customers", "orders", "payments", "suppliers", "custom_fields", "custom_values" })
        QCOMPARE(*copy->connection().integer(std::string("SELECT count(*) FROM ") + table), 0);
    QCOMPARE(*copy->connection().integer("SELECT count(*) FROM variants WHERE cost IS NOT NULL"), 0);
    QCOMPARE(*copy->connection().integer("SELECT count(*) FROM tier_prices WHERE price = 90002"), 0);
}

void TstResellerCopy::noExportNamesACost()
{
    Owner owner;
    const Exporter full(owner.shop().connection(), owner.shop().context());
    QVERIFY(full.csv(ExportTable::Products)->contains(kCostText));
    // Also where the figure is still in the file, as on the computer of a member of staff.
    ShopContext staff = owner.shop().context();
    staff.profile.role = ShopRole::Staff;
    const Exporter narrow(owner.shop().connection(), staff);
    for (const ExportTable table :
        { ExportTable::Products, ExportTable::Customers, ExportTable::Orders, ExportTable::Stock }) {
        for (const auto &bytes : { narrow.csv(table), narrow.json(table) }) {
            QVERIFY(bytes);
            QVERIFY(!bytes->contains(kCostText) && !bytes->contains("77731"));
            QVERIFY(!bytes->contains("\"cost\"") && !bytes->contains("Cost"));
        }
    }
    for (const ExportLayout layout : { ExportLayout::WooCommerce, ExportLayout::Shopify })
        QVERIFY(!narrow.products(layout)->contains(kCostText));
}

void TstResellerCopy::theCatalogIsNotChangedThere()
{
    Owner owner;
    const auto copy = openCopy(owner, owner.copy());
    CatalogStore catalog(copy->connection(), copy->context());
    Product product = *catalog.product(1);
    product.name = u"Mine"_s;
    const auto refused = [&](auto work) {
        const auto outcome = inTransaction(copy->connection(), [&](Transaction &) { return work(); });
        return !outcome && outcome.error().kind == ErrorKind::Refused;
    };
    QVERIFY(refused([&] { return catalog.save(product); }));
    QVERIFY(refused([&] { return catalog.setArchived(1, true); }));
    QVERIFY(refused([&] { return CategoryStore(copy->connection(), copy->context()).add(u"Mine"_s, 0); }));
    QVERIFY(refused([&] {
        return ShopLists(copy->connection(), copy->context())
            .save(std::vector<Supplier> { { 0, u"Mine"_s, {}, 1, {} } });
    }));
}

void TstResellerCopy::anOrderIsTakenThere()
{
    Owner owner;
    const auto copy = openCopy(owner, owner.copy());
    OrderDraft draft;
    draft.customerName = u"Neighbour"_s;
    draft.lines.push_back({ owner.variant(), Quantity::units(2), {}, {} });
    const auto placed = inTransaction(copy->connection(),
        [&](Transaction &) { return OrderStore(copy->connection(), copy->context()).place(draft); });
    QVERIFY(placed);
    QCOMPARE(placed->total.minor(), 240000);
    QVERIFY(placed->number.section(u'-', 0, 0) != owner.shop().text("SELECT number FROM orders").section(u'-', 0, 0));
}

void TstResellerCopy::checkFindsASecretThatSlippedIn()
{
    Owner owner;
    const auto copy = openCopy(owner, owner.copy());
    QVERIFY(copy->connection().execute("UPDATE variants SET cost = 5"));
    const auto check = ShopCheck(copy->connection(), copy->context()).run();
    QVERIFY(check);
    QStringList kinds;
    for (const CheckProblem &problem : check->problems)
        kinds << problem.kind + u": "_s + problem.detail;
    QVERIFY2(kinds.contains(u"role: A reseller's file holds costs of 1 variants"_s), qPrintable(kinds.join(u'\n')));
}

void TstResellerCopy::staffDoNotSeeCostsAndKeepThem()
{
    Owner owner;
    ShopContext staff = owner.shop().context();
    staff.profile.role = ShopRole::Staff;
    CatalogStore catalog(owner.shop().connection(), staff);
    Product product = *catalog.product(1);
    QVERIFY(!product.variants.front().cost);
    product.variants.front().price = Money(130000, {});
    QVERIFY(inTransaction(owner.shop().connection(), [&](Transaction &) { return catalog.save(product); }));
    QCOMPARE(owner.shop().rows("SELECT price, cost FROM variants WHERE id = 1"), u"130000|77731"_s);
    QCOMPARE(owner.shop().integer("SELECT supplier_id FROM products WHERE id = 1"), 1);
}

void TstResellerCopy::anExistingFileIsNotOverwritten()
{
    Owner owner;
    QVERIFY(QFile::exists(owner.copy()));
    const Status again = ResellerCopy(owner.shop().path(), owner.shop().file().profile())
                             .write(owner.shop().path(u"copy.jishi"_s), owner.shop().clock());
    QCOMPARE(again.error().kind, ErrorKind::AlreadyExists);
    QVERIFY(QFile::exists(owner.shop().path(u"copy.jishi"_s)));
}

QTEST_GUILESS_MAIN(TstResellerCopy)
#include "tst_resellercopy.moc"
