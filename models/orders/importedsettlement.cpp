#include "models/orders/importedsettlement.h"

namespace jishi {

Status ImportedSettlement::settle(RowId order)
{
    Statement soFar =
        m_connection.prepare("SELECT orders.uuid, CASE orders.status WHEN 'cancelled' THEN 0 ELSE orders.total END,\n"
                             "    coalesce(sum(payments.amount), 0), count(payments.id)\n"
                             "FROM orders\n"
                             "LEFT JOIN payments ON payments.order_id = orders.id AND payments.method = 'imported'\n"
                             "WHERE orders.id = ?1");
    soFar.bind(1, order);
    if (!soFar.next())
        return soFar.status();
    const Uuid uuid = soFar.uuid(0);
    const int64_t wanted = soFar.integer(1);
    const int64_t difference = wanted - soFar.integer(2);
    const int64_t payments = soFar.integer(3);
    soFar.reset();
    if (difference == 0)
        return done();
    // The same correction made on two devices is one payment.
    const std::string purpose = "payment/imported/" + std::to_string(payments) + '/' + std::to_string(wanted);
    Statement pay = m_connection.prepare("INSERT INTO payments (uuid, order_id, amount, method, at)\n"
                                         "VALUES (?1, ?2, ?3, 'imported', ?4)");
    return pay.bind(1, Uuid::derived(uuid, purpose)).bind(2, order).bind(3, difference).bind(4, m_now).run();
}

} // namespace jishi
