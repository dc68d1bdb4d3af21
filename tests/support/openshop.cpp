#include "tests/support/openshop.h"

#include "models/catalog/catalogstore.h"
#include "models/customers/customerstore.h"
#include "models/stock/stockledger.h"

namespace jishi::testing {

OpenShop::OpenShop()
{
    const QString path = m_folder.filePath(QStringLiteral("open.jishi"));
    {
        auto made = ShopFile::create(path, profile(), m_clock);
        Q_ASSERT(made.ok());
    }
    auto opened = Shop::open(path, m_clock);
    Q_ASSERT(opened.ok());
    m_shop = std::move(*opened);
    m_mango = addProduct(
        QStringLiteral("海南芒果"), QStringLiteral("FR-001"), QStringLiteral("2000000000015"), QString(), 3990, 10);
    m_grapes =
        addProduct(QStringLiteral("Kyoho Grapes"), QStringLiteral("FR-002"), QString(), QStringLiteral("斤"), 2500, 8);
    const auto customer = write([&](Transaction &transaction) -> Result<RowId> {
        Customer person;
        person.name = QStringLiteral("王燕萍");
        person.phone = QStringLiteral("13800001234");
        return CustomerStore(transaction.connection(), m_shop->context()).save(person);
    });
    m_customer = *customer;
}

RowId OpenShop::addProduct(
    const QString &name, const QString &sku, const QString &barcode, const QString &unit, int64_t price, int64_t stock)
{
    const auto variant = write([&](Transaction &transaction) -> Result<RowId> {
        CatalogStore catalog(transaction.connection(), m_shop->context());
        Product product;
        product.name = name;
        Variant only;
        only.sku = sku;
        only.barcode = barcode;
        only.unit = unit;
        only.price = Money(price, m_shop->currency());
        product.variants = { only };
        const auto saved = catalog.save(product);
        if (!saved)
            return saved;
        const auto id = catalog.variantByCode(sku);
        if (!id)
            return id;
        if (auto counted = StockLedger(transaction.connection(), m_shop->context()).count(*id, Quantity::units(stock));
            !counted)
            return counted.error();
        return id;
    });
    Q_ASSERT(variant.ok());
    return *variant;
}

} // namespace jishi::testing
