#include "models/customers/customereraser.h"

#include "models/customers/customerstore.h"
#include "models/db/liftedguards.h"
#include "models/groups/listeraser.h"

namespace jishi {

Status CustomerEraser::runAll(std::span<const std::string_view> statements, RowId customer)
{
    for (const std::string_view sql : statements) {
        Statement statement = m_connection.prepare(sql);
        statement.bind(1, customer);
        if (sql.find("?2") != std::string_view::npos)
            statement.bind(2, m_context.clock->now());
        if (auto run = statement.run(); !run)
            return run;
    }
    return done();
}

Result<std::vector<RowId>> CustomerEraser::rowsOf(RowId customer)
{
    std::vector<RowId> rows { customer };
    Statement merged = m_connection.prepare("SELECT id FROM customers WHERE merged_into = ?1");
    merged.bind(1, customer);
    while (merged.next())
        rows.push_back(merged.integer(0));
    if (auto read = merged.status(); !read)
        return read.error();
    return rows;
}

Status CustomerEraser::erase(RowId customer)
{
    // Should wiping the free space fail afterwards, at least these values are overwritten where they stood.
    if (auto set = m_connection.execute("PRAGMA secure_delete = ON"); !set)
        return set;
    if (auto live = CustomerStore(m_connection, m_context).requireLive(customer); !live)
        return live;
    const auto rows = rowsOf(customer);
    if (!rows)
        return rows.error();
    if (auto blanked = blankOrders(customer); !blanked)
        return blanked;
    for (const RowId row : *rows) {
        if (auto erased = ListEraser(m_connection).erase(row); !erased)
            return erased;
        if (auto blanked = blank(row); !blanked)
            return blanked;
        if (auto forgotten = forget(row); !forgotten)
            return forgotten;
    }
    return done();
}

// A note is free text: where to bring it, whom to call, who paid. A payment is never changed, but what somebody wrote
// beside it is no money: for the note alone its guards are lifted, inside the transaction.
Status CustomerEraser::blankOrders(RowId customer)
{
    auto payments = LiftedGuards::lift(m_connection, "payments");
    if (!payments)
        return payments.error();
    auto fulfilments = LiftedGuards::lift(m_connection, "fulfilments");
    if (!fulfilments)
        return fulfilments.error();
    constexpr std::string_view kNotes[] = {
        "UPDATE orders SET note = '', address = '' WHERE note || address <> '' AND customer_id = ?1",
        "UPDATE order_trail\n"
        "SET reason = '', changes = (\n"
        "    SELECT json_group_array(CASE WHEN json_extract(value, '$.what') IN ('note', 'address')\n"
        "        THEN json_replace(value, '$.was', '', '$.now', '') ELSE json(value) END)\n"
        "    FROM json_each(order_trail.changes))\n"
        "WHERE order_id IN (SELECT id FROM orders WHERE customer_id = ?1)",
        "UPDATE payments SET note = ''\n"
        "WHERE note <> '' AND order_id IN (SELECT id FROM orders WHERE customer_id = ?1)",
        "UPDATE fulfilments SET note = ''\n"
        "WHERE note <> '' AND order_id IN (SELECT id FROM orders WHERE customer_id = ?1)",
        "UPDATE bill_rows SET party = '', account = '', goods = '', remark = '', erased_at = ?2\n"
        "WHERE id IN (SELECT m.bill_row_id FROM bill_matches m\n"
        "    JOIN payments p ON p.id = m.payment_id JOIN orders o ON o.id = p.order_id WHERE o.customer_id = ?1)",
    };
    if (auto blanked = runAll(kNotes, customer); !blanked)
        return blanked;
    if (auto back = payments->putBack(); !back)
        return back;
    return fulfilments->putBack();
}

Status CustomerEraser::blank(RowId customer)
{
    constexpr std::string_view kBlanks[] = {
        "UPDATE customers\n"
        "SET code = NULL, name = '', phone = '', wechat = '', address = '', country = '',\n"
        "    note = '', remark = '', tags = '', birthday = '', reseller_id = NULL, bound_at = NULL, bound_by = '',\n"
        "    deleted_at = ?2, erased_at = ?2\n"
        "WHERE id = ?1",
        "UPDATE customer_contacts SET value = '', label = '', deleted_at = ?2 WHERE customer_id = ?1",
        "UPDATE group_members SET nickname = '', deleted_at = ?2 WHERE customer_id = ?1",
        "DELETE FROM order_drafts WHERE customer_id = ?1",
    };
    return runAll(kBlanks, customer);
}

// The outbox keeps what a field was and became, this very erasing included. Only the names of the fields may stay, with
// the values that the row has now: that is all another device needs to be told.
Status CustomerEraser::forget(RowId customer)
{
    constexpr std::string_view kForget[] = {
        "UPDATE outbox SET fields = (\n"
        "    SELECT json_group_object(key, CASE\n"
        "        WHEN key IN ('created_at', 'deleted_at', 'merged_into', 'erased_at', 'reseller_id', 'bound_at')\n"
        "            THEN json(value)\n"
        "        WHEN key = 'code' THEN json('[null,null]')\n"
        "        ELSE json('[\"\",\"\"]') END)\n"
        "    FROM json_each(outbox.fields))\n"
        "WHERE table_name = 'customers' AND row = ?1 AND fields IS NOT NULL",
        "UPDATE outbox SET fields = (\n"
        "    SELECT json_group_object(key, CASE\n"
        "        WHEN key IN ('value', 'label') THEN json('[\"\",\"\"]') ELSE json(value) END)\n"
        "    FROM json_each(outbox.fields))\n"
        "WHERE table_name = 'customer_contacts' AND fields IS NOT NULL\n"
        "AND row IN (SELECT id FROM customer_contacts WHERE customer_id = ?1)",
        "UPDATE outbox SET fields = json_set(fields, '$.nickname', json('[\"\",\"\"]'))\n"
        "WHERE table_name = 'group_members' AND json_extract(fields, '$.nickname') IS NOT NULL\n"
        "AND row IN (SELECT id FROM group_members WHERE customer_id = ?1)",
        "UPDATE outbox SET fields = json_replace(fields, '$.note', json('[\"\",\"\"]'), '$.address',\n"
        "    json('[\"\",\"\"]'))\n"
        "WHERE table_name = 'orders' AND fields IS NOT NULL\n"
        "AND row IN (SELECT id FROM orders WHERE customer_id = ?1)",
        "UPDATE outbox SET fields = json_replace(fields, '$.changes[0]', '', '$.reason[0]', '')\n"
        "WHERE table_name = 'order_trail' AND fields IS NOT NULL\n"
        "AND row IN (SELECT t.id FROM order_trail t JOIN orders o ON o.id = t.order_id WHERE o.customer_id = ?1)",
        "UPDATE outbox SET fields = json_set(fields, '$.note', json('[\"\",\"\"]'))\n"
        "WHERE table_name = 'payments' AND json_extract(fields, '$.note') IS NOT NULL\n"
        "AND row IN (SELECT p.id FROM payments p JOIN orders o ON o.id = p.order_id WHERE o.customer_id = ?1)",
        "UPDATE outbox SET fields = (\n"
        "    SELECT json_group_object(key, CASE\n"
        "        WHEN key IN ('party', 'account', 'goods', 'remark') THEN json('[\"\",\"\"]') ELSE json(value) END)\n"
        "    FROM json_each(outbox.fields))\n"
        "WHERE table_name = 'bill_rows' AND fields IS NOT NULL\n"
        "AND row IN (SELECT m.bill_row_id FROM bill_matches m\n"
        "    JOIN payments p ON p.id = m.payment_id JOIN orders o ON o.id = p.order_id WHERE o.customer_id = ?1)",
        "UPDATE outbox SET fields = json_set(fields, '$.note', json('[\"\",\"\"]'))\n"
        "WHERE table_name = 'fulfilments' AND json_extract(fields, '$.note') IS NOT NULL\n"
        "AND row IN (SELECT f.id FROM fulfilments f JOIN orders o ON o.id = f.order_id WHERE o.customer_id = ?1)",
    };
    return runAll(kForget, customer);
}

Status CustomerEraser::wipeFreeSpace(Connection &connection)
{
    // Overwriting what is erased now is not enough: an earlier edit may have left a former name in a freed page.
    if (auto rebuilt = connection.execute("VACUUM"); !rebuilt)
        return rebuilt;
    (void)connection.execute("PRAGMA secure_delete = OFF");
    Statement checkpoint = connection.prepare("PRAGMA wal_checkpoint(TRUNCATE)");
    const bool busy = checkpoint.next() && checkpoint.integer(0) != 0;
    if (auto read = checkpoint.status(); !read)
        return read;
    if (busy)
        return Error { ErrorKind::OpenElsewhere, QStringLiteral("The log is still being read") };
    return done();
}

} // namespace jishi
