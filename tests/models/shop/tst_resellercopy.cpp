// What a reseller's computer holds: searched for the shop's secrets in every way there is.
#include "models/shop/resellercopy.h"

#include "models/catalog/catalogstore.h"
#include "models/catalog/categorystore.h"
#include "models/catalog/shoplists.h"
#include "models/check/shopcheck.h"
#include "models/commissions/commissionledger.h"
#include "models/commissions/ledgerchain.h"
#include "models/db/ownedrows.h"
#include "models/exporting/exporter.h"
#include "models/orders/orderstore.h"
#include "models/settings/settings.h"
#include "models/stock/stockledger.h"
#include "tests/support/shopfixture.h"

#include <QFile>
#include <QMessageAuthenticationCode>
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

// The owner's shop with two who sell: Li Na, with customers, groups and orders of her own, and Secret-Wang, who invited
// her and whose orders, customers and figures are nobody else's.
class Network
{
public:
    Network();
    Owner &owner() { return m_owner; }
    QString copy();

private:
    Status earn();
    Status pay();
    Status append(CommissionEntry entry);

    Owner m_owner;
    int m_entries = 0;
};

Network::Network()
{
    ShopFixture &shop = m_owner.shop();
    const bool made = shop.run(
        "INSERT INTO resellers (uuid, name, tier_id, created_at, inviter_id, phone, note, payout_method,\n"
        "        payout_account, payout_name, identity_number)\n"
        "    VALUES (randomblob(16), 'Secret-Wang', 2, 1, NULL, 'SecretPhone', 'SecretNote', 'bank', 'SecretAccount',\n"
        "        'SecretPayee', 'SecretIdentity'),\n"
        "    (randomblob(16), 'Li Na', 1, 1, 1, '13800001234', 'SecretRemark', 'bank', '6222000011112222', "
        "'LiNaPayee',\n"
        "        'SecretOwnIdentity');\n"
        "INSERT INTO customers (uuid, name, phone, address, note, created_at, reseller_id, bound_at, bound_by) VALUES\n"
        "    (randomblob(16), 'BoundToHer', 'SecretPhone2', 'SecretAddress', 'SecretNote2', 1, 2, 5, 'link'),\n"
        "    (randomblob(16), 'SecretBound', '', '', '', 1, 1, 5, 'link'),\n"
        "    (randomblob(16), 'MemberOfHers', '', '', '', 1, 1, 5, 'code'),\n"
        "    (randomblob(16), 'SecretStranger', '', '', '', 1, NULL, NULL, '');\n"
        "INSERT INTO groups (uuid, name, created_at, leader_id) VALUES (randomblob(16), 'HerCourt', 1, 2),\n"
        "    (randomblob(16), 'SecretCourt', 1, 1);\n"
        "INSERT INTO pickup_points (uuid, group_id, name, created_at) VALUES (randomblob(16), 1, 'HerGate', 1),\n"
        "    (randomblob(16), 2, 'SecretGate', 1);\n"
        "INSERT INTO group_members (uuid, group_id, customer_id, nickname, created_at) VALUES\n"
        "    (randomblob(16), 1, (SELECT id FROM customers WHERE name = 'MemberOfHers'), 'HerNick', 1),\n"
        "    (randomblob(16), 2, (SELECT id FROM customers WHERE name = 'SecretBound'), 'SecretNick', 1);\n"
        "INSERT INTO links (uuid, reseller_id, target, code, created_at) VALUES (randomblob(16), 2, 'shop', 'HERLINK', "
        "1),\n"
        "    (randomblob(16), 1, 'shop', 'SECRETLINK', 1);\n"
        "INSERT INTO shop_options (uuid, key, value, created_at) VALUES\n"
        "    (randomblob(16), 'secret.link', '5ec2e7005ec2e7005ec2e7005ec2e700', 1),\n"
        "    (randomblob(16), 'link.template', 'https://shop.example/{code}', 1)");
    // Two orders of hers, one of them by somebody she does not know; one of Secret-Wang's; one that was hers and is
    // not.
    const auto place = [&](const char *customer, const QString &note, RowId group) {
        return inTransaction(shop.connection(), [&](Transaction &) {
            OrderDraft draft;
            draft.customerId =
                shop.integer(qPrintable(u"SELECT id FROM customers WHERE name = '%1'"_s.arg(QLatin1String(customer))));
            draft.note = note;
            draft.groupId = group;
            draft.lines.push_back({ m_owner.variant(), Quantity::units(1), {}, {} });
            return OrderStore(shop.connection(), shop.context()).place(draft);
        });
    };
    bool placed = place("BoundToHer", u"HerOrderNote"_s, 0).ok()
        && place("SecretStranger", u"SecretOrderNote"_s, 0).ok() && place("SecretBound", u"SecretOtherNote"_s, 2).ok()
        && place("MemberOfHers", u"HerFormerNote"_s, 1).ok();
    placed = placed
        && shop.run(
            "INSERT INTO attributions (uuid, order_id, reseller_id, inviter_id, tier_id, link_id, method, reason,\n"
            "    made_by, at) VALUES\n"
            "    (randomblob(16), 2, 2, 1, 1, 1, 'link', 'HerReason', 'SecretClerk', 1),\n"
            "    (randomblob(16), 3, 2, 1, 2, 1, 'link', '', '', 1),\n"
            "    (randomblob(16), 4, 1, NULL, 2, 2, 'link', 'SecretReason', '', 1),\n"
            "    (randomblob(16), 5, 2, 1, 1, 1, 'link', 'SecretFormerReason', '', 1);\n"
            "INSERT INTO attributions (uuid, order_id, replaces, reseller_id, method, reason, at)\n"
            "    VALUES (randomblob(16), 5, 4, 1, 'manual', 'SecretLaterReason', 2);\n"
            "UPDATE order_lines SET supply_price = 90002 WHERE order_id = 4;\n"
            "UPDATE order_lines SET supply_price = 100001 WHERE order_id = 2;\n"
            "INSERT INTO commission_rules (uuid, scope, reseller_id, version, valid_from, basis, sections, note,\n"
            "    created_at) VALUES (randomblob(16), 'shop', NULL, 1, 0, 'paid', '[]', 'SecretRuleNote', 1),\n"
            "    (randomblob(16), 'reseller', 1, 1, 0, 'paid', '[\"SecretSections\"]', '', 1)");
    const bool earned = placed && earn().ok() && pay().ok();
    if (!made || !placed || !earned)
        qWarning("The network could not be made");
}

Status Network::append(CommissionEntry entry)
{
    entry.uuid = Uuid::derived(Uuid(), "entry/" + std::to_string(++m_entries));
    entry.at = kMorning - 1000;
    entry.releaseAt = kMorning - 500;
    return CommissionLedger(m_owner.shop().connection(), m_owner.shop().context()).append(entry);
}

Status Network::earn()
{
    return inTransaction(m_owner.shop().connection(), [&](Transaction &) -> Status {
        struct Line
        {
            RowId reseller;
            int level;
            RowId order;
            RowId attribution;
            RowId rule;
            int64_t amount;
        };
        // The second is hers of an order that somebody she invited would have sold; here it stands for the second
        // level.
        for (const Line &line : { Line { 1, 1, 4, 3, 2, 424'242 }, Line { 2, 1, 2, 1, 1, 700 },
                 Line { 2, 1, 3, 2, 1, 300 }, Line { 2, 2, 4, 3, 2, 50 }, Line { 2, 1, 5, 4, 1, 90 } }) {
            CommissionEntry entry;
            entry.resellerId = line.reseller;
            entry.level = line.level;
            entry.orderId = line.order;
            entry.lineNo = 1;
            entry.attributionId = line.attribution;
            entry.ruleId = line.rule;
            entry.amount = Money(line.amount, {});
            entry.madeBy = u"SecretClerk"_s;
            if (auto appended = append(entry); !appended)
                return appended;
        }
        return done();
    });
}

// One that was voided, and one in its place that was paid.
Status Network::pay()
{
    ShopFixture &shop = m_owner.shop();
    const auto payout = [&](int id) {
        return u"INSERT INTO payouts (uuid, batch_id, reseller_id, gross, net, account, reference, made_by, "
               u"created_at)\n"
               "    VALUES (randomblob(16), 1, 2, 1000, 1000, '****2222', 'HerTransfer', 'SecretClerk', %2);\n"
               "INSERT INTO payout_entries (uuid, payout_id, entry_id) VALUES (randomblob(16), %1, 2),\n"
               "    (randomblob(16), %1, 3)"_s.arg(id)
                   .arg(kMorning);
    };
    if (!shop.run("INSERT INTO payout_batches (uuid, name, created_at) VALUES (randomblob(16), 'SecretBatch', 1)")
        || !shop.run(qPrintable(payout(1)))
        || !shop.run("UPDATE payouts SET voided_at = 5, void_reason = 'HerVoid' WHERE id = 1")
        || !shop.run(qPrintable(payout(2))) || !shop.run("UPDATE payouts SET paid_at = 6 WHERE id = 2"))
        return Error { ErrorKind::Storage, u"payout"_s };
    return inTransaction(shop.connection(), [&](Transaction &) {
        CommissionEntry entry;
        entry.resellerId = 2;
        entry.kind = EntryKind::Payout;
        entry.payoutId = 2;
        entry.amount = Money(-1000, {});
        return append(entry);
    });
}

QString Network::copy()
{
    const QString path = m_owner.shop().path(u"hers.jishi"_s);
    const Status written =
        ResellerCopy::of(m_owner.shop().path(), m_owner.shop().file().profile(), 2).write(path, m_owner.shop().clock());
    if (!written)
        qWarning("%s", qPrintable(written.error().detail));
    return path;
}

QString rowsOf(Connection &connection, const char *sql)
{
    QStringList rows;
    Statement statement = connection.prepare(sql);
    while (statement.next())
        rows << statement.text(0);
    return rows.join(u',');
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
    void herOwnIsThereAndNothingOfOthers();
    void herLedgerHoldsAndNamesNoOrderOfOthers();
    void payoutsAreThereWithTheirEntries();
    void nothingOfOthersIsAnywhereInTheBytes();
    void whatSheMakesThereIsTold();
    void herOwnKeySignsAndTheShopsStaysAtHome();
    void checkFindsOthersThatSlippedIn();
    void aResellerThereIsNotIsSaid();
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

void TstResellerCopy::herOwnIsThereAndNothingOfOthers()
{
    Network network;
    const auto copy = openCopy(network.owner(), network.copy());
    QVERIFY(copy);
    Connection &hers = copy->connection();
    QCOMPARE(rowsOf(hers, "SELECT name FROM resellers"), u"Li Na"_s);
    QCOMPARE(rowsOf(hers, "SELECT name FROM groups"), u"HerCourt"_s);
    QCOMPARE(rowsOf(hers, "SELECT name FROM pickup_points"), u"HerGate"_s);
    QCOMPARE(rowsOf(hers, "SELECT name FROM customers ORDER BY name"), u"BoundToHer,MemberOfHers"_s);
    QCOMPARE(rowsOf(hers, "SELECT reseller_id IS NULL FROM customers WHERE name = 'MemberOfHers'"), u"1"_s);
    QCOMPARE(rowsOf(hers, "SELECT code FROM links"), u"HERLINK"_s);
    QCOMPARE(rowsOf(hers, "SELECT key FROM shop_options"), u"link.template"_s);
    // Her two orders with their lines, without costs; whom she does not know is nobody.
    QCOMPARE(rowsOf(hers, "SELECT coalesce(customer_id > 0, 0) || note FROM orders ORDER BY id"), u"1HerOrderNote,0"_s);
    QCOMPARE(rowsOf(hers, "SELECT total FROM orders"), u"120000,120000"_s);
    QCOMPARE(rowsOf(hers, "SELECT coalesce(supply_price, 0) || '/' || coalesce(cost, 0) FROM order_lines"),
        u"100001/0,0/0"_s);
    QCOMPARE(rowsOf(hers, "SELECT name FROM reseller_tiers"), u"Silver"_s);
    const auto check = ShopCheck(hers, copy->context()).run();
    QVERIFY(check);
    QVERIFY2(check->ok(), check->ok() ? "" : qPrintable(check->problems.front().kind + check->problems.front().detail));
    // What she may promise: 10 less those reserved for anybody.
    QCOMPARE(rowsOf(hers, "SELECT on_hand - reserved FROM variants WHERE deleted_at IS NULL"), u"3000"_s);
    QCOMPARE(*hers.integer("SELECT count(*) FROM outbox"), 0);
}

void TstResellerCopy::herLedgerHoldsAndNamesNoOrderOfOthers()
{
    Network network;
    const auto copy = openCopy(network.owner(), network.copy());
    Connection &hers = copy->connection();
    QCOMPARE(
        rowsOf(hers,
            "SELECT e.amount || '/' || e.level || '/' || coalesce(o.number, '-') || '/' || coalesce(e.rule_id, '-')\n"
            "FROM commission_entries e LEFT JOIN orders o ON o.id = e.order_id ORDER BY e.id"),
        u"700/1/A7-000002/1,300/1/A7-000003/1,50/2/-/-,90/1/-/1,-1000/0/-/-"_s);
    QCOMPARE(rowsOf(hers, "SELECT hex(uuid) FROM commission_entries ORDER BY id"),
        rowsOf(network.owner().shop().connection(),
            "SELECT hex(uuid) FROM commission_entries WHERE reseller_id = 2 ORDER BY id"));
    const auto broken = LedgerChain(hers).firstBreak();
    QVERIFY(broken);
    QVERIFY2(!*broken, *broken ? qPrintable((*broken)->detail) : "");
    QVERIFY(hers.execute("DROP TRIGGER keep_commission_entries_update; UPDATE commission_entries SET amount = 701\n"
                         "WHERE amount = 700"));
    QVERIFY(*LedgerChain(hers).firstBreak());
}

void TstResellerCopy::payoutsAreThereWithTheirEntries()
{
    Network network;
    const auto copy = openCopy(network.owner(), network.copy());
    Connection &hers = copy->connection();
    QCOMPARE(rowsOf(hers,
                 "SELECT net || '/' || (paid_at IS NOT NULL) || '/' || (voided_at IS NOT NULL) || void_reason\n"
                 "FROM payouts ORDER BY id"),
        u"1000/0/1HerVoid,1000/1/0"_s);
    QCOMPARE(rowsOf(hers, "SELECT payout_id || '/' || entry_id || '/' || voided FROM payout_entries ORDER BY 1"),
        u"1/2/1,1/3/1,2/2/0,2/3/0"_s);
}

void TstResellerCopy::nothingOfOthersIsAnywhereInTheBytes()
{
    Network network;
    const QString path = network.copy();
    QByteArray bytes;
    for (const char *suffix : { "", "-wal" }) {
        QFile file(path + QLatin1String(suffix));
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    QVERIFY(bytes.contains("BoundToHer") && bytes.contains("LiNaPayee"));
    for (qsizetype at = bytes.indexOf("Secret"); at >= 0; at = bytes.indexOf("Secret", at + 1))
        QFAIL(bytes.mid(at, 24).constData());
    QVERIFY(!bytes.toLower().contains("5ec2e700"));
    QVERIFY(!bytes.contains("SECRETLINK"));
    const auto copy = openCopy(network.owner(), path);
    for (const char *sql : { "SELECT count(*) FROM commission_entries WHERE amount = 424242",
             "SELECT count(*) FROM tier_prices WHERE price = 90002",
             "SELECT count(*) FROM order_lines WHERE supply_price = 90002 OR cost IS NOT NULL",
             "SELECT count(*) FROM resellers WHERE inviter_id IS NOT NULL OR identity_number <> ''",
             "SELECT count(*) FROM attributions WHERE inviter_id IS NOT NULL OR made_by <> ''" })
        QCOMPARE(*copy->connection().integer(sql), 0);
}

// What came with the copy waits for nobody; what she does there does.
void TstResellerCopy::whatSheMakesThereIsTold()
{
    Network network;
    const auto copy = openCopy(network.owner(), network.copy());
    OrderDraft draft;
    draft.customerName = u"Neighbour"_s;
    draft.lines.push_back({ network.owner().variant(), Quantity::units(2), {}, {} });
    QVERIFY(inTransaction(copy->connection(),
        [&](Transaction &) { return OrderStore(copy->connection(), copy->context()).place(draft); }));
    QVERIFY(ShopCheck(copy->connection(), copy->context()).run()->ok());
    QVERIFY(copy->connection().execute("DELETE FROM outbox WHERE table_name = 'orders'"));
    const auto check = ShopCheck(copy->connection(), copy->context()).run();
    QVERIFY(!check->ok());
    QCOMPARE(check->problems.front().kind, u"uncaptured"_s);
}

void TstResellerCopy::herOwnKeySignsAndTheShopsStaysAtHome()
{
    Network network;
    const auto copy = openCopy(network.owner(), network.copy());
    const Settings settings(copy->connection());
    const Uuid uuid = uuidOf(network.owner().shop().connection(), "resellers", 2);
    QCOMPARE(settings.value(setting::kOwnReseller), uuid.toText());
    const QByteArray message("reseller\n" + QByteArray(reinterpret_cast<const char *>(uuid.data()), Uuid::kSize));
    const QByteArray key = QMessageAuthenticationCode::hash(
        message, QByteArray::fromHex("5ec2e7005ec2e7005ec2e7005ec2e700"), QCryptographicHash::Sha256);
    QCOMPARE(settings.value(setting::kOwnLinkKey).toLatin1(), key.toHex());
}

void TstResellerCopy::checkFindsOthersThatSlippedIn()
{
    Network network;
    const auto copy = openCopy(network.owner(), network.copy());
    QVERIFY(copy->connection().execute(
        "INSERT INTO resellers (uuid, name, created_at) VALUES (randomblob(16), 'Other', 1);\n"
        "INSERT INTO links (uuid, reseller_id, target, code, created_at)\n"
        "    VALUES (randomblob(16), (SELECT max(id) FROM resellers), 'shop', 'OTHER', 1);\n"
        "INSERT INTO shop_options (uuid, key, value, created_at) VALUES (randomblob(16), 'secret.link', 'x', 1)"));
    QCOMPARE(*whatAResellerMayNotHold(copy->connection(), ShopRole::Reseller),
        QStringList({ u"1 secrets of the shop"_s, u"1 resellers beside her"_s, u"1 links of other resellers"_s }));
}

void TstResellerCopy::aResellerThereIsNotIsSaid()
{
    Owner owner;
    const QString path = owner.shop().path(u"nobody.jishi"_s);
    const Status written =
        ResellerCopy::of(owner.shop().path(), owner.shop().file().profile(), 77).write(path, owner.shop().clock());
    QCOMPARE(written.error().kind, ErrorKind::NotFound);
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(TstResellerCopy)
#include "tst_resellercopy.moc"
