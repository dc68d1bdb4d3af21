#pragma once
// Writes the shop's products, customers, orders, stock or commissions for other programs. Reads only. Products,
// customers and stock come out so that they can be taken in again.
#include "models/shop/shopfile.h"

namespace jishi {

enum class ExportTable {
    Products, // one row per variant
    Customers,
    Orders, // one row per order line
    Stock, // one row per variant, with a column to count in
    Commissions, // one row per entry of the ledger
};

// How other programs want their products.
enum class ExportLayout {
    WooCommerce,
    Shopify,
};

class Exporter
{
public:
    Exporter(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // For spreadsheets: amounts and quantities as plain decimals, times in the shop's zone.
    Result<QByteArray> csv(ExportTable table) const;
    // The same as a workbook: amounts and quantities are numbers, times days of the calendar.
    Result<QByteArray> xlsx(ExportTable table) const;
    // For programs: {"products":[...]}, amounts in minor units, quantities in thousandths, times ISO 8601 with offset.
    Result<QByteArray> json(ExportTable table) const;

    // Products as CSV for the importer of another program.
    Result<QByteArray> products(ExportLayout layout) const;

private:
    struct Plan;
    Plan plan(ExportTable table) const;
    Statement rowsOf(const Plan &plan, ExportTable table) const;

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi
