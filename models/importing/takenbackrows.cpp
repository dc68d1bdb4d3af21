#include "models/importing/takenbackrows.h"

#include <set>

namespace jishi {

namespace {

void countAsNew(ImportCounts &counts, int64_t rows)
{
    counts.unchanged -= static_cast<int>(rows);
    counts.added += static_cast<int>(rows);
}

} // namespace

Status TakenBackRows::bringBack()
{
    const auto moments = this->moments();
    if (!moments)
        return moments.error();
    for (const Instant moment : *moments) {
        if (auto back = bringBackProducts(moment); !back)
            return back;
        if (auto back = bringBackCustomers(moment); !back)
            return back;
    }
    return done();
}

// The payment that gave an order's money back was made at that moment.
Result<std::vector<Instant>> TakenBackRows::moments()
{
    Statement last = m_connection.prepare("SELECT max(at) FROM payments WHERE order_id = ?1 AND method = 'imported'");
    std::set<Instant> moments;
    for (const RowId order : m_plan.takenBack) {
        if (last.bind(1, order).next() && !last.isNull(0))
            moments.insert(last.integer(0));
        if (auto read = last.status(); !read)
            return read.error();
        last.reset();
    }
    return std::vector<Instant>(moments.begin(), moments.end());
}

Status TakenBackRows::bringBackProducts(Instant moment)
{
    Statement variant = m_connection.prepare("UPDATE variants SET deleted_at = NULL WHERE id = ?1 AND deleted_at = ?2");
    Statement product =
        m_connection.prepare("UPDATE products SET deleted_at = NULL\n"
                             "WHERE id = (SELECT product_id FROM variants WHERE id = ?1) AND deleted_at = ?2");
    for (size_t i = 0; i < m_plan.products.size(); ++i) {
        if (m_plan.products[i] != Fate::Unchanged)
            continue;
        if (auto back = variant.bind(1, m_plan.variantIds[i]).bind(2, moment).run(); !back)
            return back;
        countAsNew(m_report.products, m_connection.changes());
        if (auto back = product.bind(1, m_plan.variantIds[i]).bind(2, moment).run(); !back)
            return back;
    }
    return done();
}

Status TakenBackRows::bringBackCustomers(Instant moment)
{
    Statement customer =
        m_connection.prepare("UPDATE customers SET deleted_at = NULL WHERE id = ?1 AND deleted_at = ?2");
    for (size_t i = 0; i < m_plan.customers.size(); ++i) {
        if (m_plan.customers[i] != Fate::Unchanged)
            continue;
        if (auto back = customer.bind(1, m_plan.customerIds[i]).bind(2, moment).run(); !back)
            return back;
        countAsNew(m_report.customers, m_connection.changes());
    }
    return done();
}

} // namespace jishi
