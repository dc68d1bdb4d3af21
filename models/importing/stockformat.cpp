#include "models/importing/stockformat.h"

#include "models/base/refusal.h"
#include "models/catalog/catalogstore.h"
#include "models/stock/stockledger.h"

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

enum Field : int {
    VariantId,
    Sku,
    Barcode,
    OnHand,
    Counted,
    FieldCount,
};

Result<RowId> variantByUuid(Connection &connection, const Uuid &uuid)
{
    Statement row = connection.prepare("SELECT id FROM variants WHERE uuid = ?1 AND deleted_at IS NULL");
    if (row.bind(1, uuid).next())
        return row.integer(0);
    if (!row.status())
        return row.status().error();
    return RowId { 0 };
}

} // namespace

const FormatColumns &StockFormat::columns()
{
    static const FormatColumns columns { u"jishi-stock"_s, u"Jishi stock"_s, FieldCount,
        {
            { Sku, true, u"SKU|货号|商品编码" },
            { Counted, true, u"Counted|Counted quantity|盘点数量|实盘数量|盘点" },
            { VariantId, false, u"Variant ID" },
            { Barcode, false, u"Barcode|条码" },
            { OnHand, false, u"On Hand|库存" },
        } };
    return columns;
}

// Whoever counts fills in the count; whoever corrects the figure itself means the same.
void StockFormat::readRow()
{
    bool readable = true;
    Level level;
    level.line = line();
    level.uuid = Uuid::fromText(text(VariantId));
    level.sku = code(Sku, &readable).value_or(QString());
    level.barcode = code(Barcode, &readable).value_or(QString());
    const auto counted = quantity(Counted, &readable);
    const auto onHand = quantity(OnHand, &readable);
    if (!readable)
        return;
    if (!level.uuid && level.sku.isEmpty() && level.barcode.isEmpty())
        return refuse(Refusal::tr("Neither SKU nor barcode is given."));
    if (!counted && !onHand)
        return refuse(Refusal::tr("The counted quantity is missing."));
    const QString goods = level.uuid ? level.uuid->toText() : level.sku.isEmpty() ? level.barcode : level.sku.toLower();
    if (m_lines.contains(goods))
        return refuse(Refusal::tr("The SKU %1 stands on line %2 already.").arg(level.sku).arg(m_lines.value(goods)));
    m_lines.insert(goods, level.line);
    level.counted = counted ? *counted : *onHand;
    m_levels.push_back(level);
}

Status StockFormat::store(Connection &connection, ImportReport &report, const ImportProgress &progress)
{
    int64_t stored = 0;
    for (const Level &level : m_levels) {
        if (auto goesOn = progress.storing(stored++, static_cast<int64_t>(m_levels.size())); !goesOn)
            return goesOn;
        if (auto booked = storeOne(connection, level, report); !booked)
            return booked;
    }
    return done();
}

Status StockFormat::storeOne(Connection &connection, const Level &level, ImportReport &report)
{
    const CatalogStore catalog(connection, m_context);
    Result<RowId> found = level.uuid ? variantByUuid(connection, *level.uuid) : Result<RowId>(RowId { 0 });
    for (const QString &code : { level.sku, level.barcode })
        if (found && *found == 0 && !code.isEmpty()) {
            found = catalog.variantByCode(code);
            if (!found && found.error().kind == ErrorKind::NotFound)
                found = RowId { 0 };
        }
    if (!found)
        return found.error();
    if (*found == 0) {
        report.refuse(level.line,
            Refusal::tr("The shop has no product with the code %1.")
                .arg(level.sku.isEmpty() ? level.barcode : level.sku));
        return done();
    }
    const auto variant = catalog.variant(*found);
    if (!variant)
        return variant.error();
    ++(variant->onHand == level.counted ? report.stockMovements.unchanged : report.stockMovements.added);
    return StockLedger(connection, m_context).count(*found, level.counted);
}

} // namespace jishi
