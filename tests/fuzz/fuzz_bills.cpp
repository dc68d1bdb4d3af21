// Any bytes as a bill: reading it must neither crash nor make money of nothing; keeping it twice and taking it must
// leave every sum right.
#include "models/bills/billreader.h"
#include "models/bills/billstore.h"
#include "models/db/transaction.h"

#include <QTemporaryDir>

using namespace jishi;
using namespace Qt::StringLiterals;

namespace {

void require(bool holds, const char *what)
{
    if (!holds)
        qFatal("%s", what);
}

class FuzzShop
{
public:
    FuzzShop()
    {
        auto created = ShopFile::create(m_folder.filePath(u"fuzz.jishi"_s), ShopProfile(), m_clock);
        require(created.ok(), "The shop cannot be made.");
        m_file = std::move(*created);
        const auto filled =
            connection().execute("PRAGMA synchronous = OFF;\n"
                                 "INSERT INTO customers (id, uuid, name, phone, created_at) VALUES (1, randomblob(16), "
                                 "'桃子', '13800001234', 0);\n"
                                 "INSERT INTO orders (uuid, number, customer_id, placed_at, status, shipping)\n"
                                 "VALUES (randomblob(16), 'A7-000001', 1, 1772416800000, 'placed', 3990),\n"
                                 "    (randomblob(16), 'A7-000002', 1, 1772416800000, 'placed', 2500);\n"
                                 "INSERT INTO payments (uuid, order_id, amount, method, at)\n"
                                 "VALUES (randomblob(16), 2, 2500, 'wechat', 1772416800000);");
        require(filled.ok(), "The shop cannot be filled.");
    }

    void take(std::string_view bytes)
    {
        const auto bill = BillReader(m_file->context()).readBytes(bytes);
        if (!bill)
            return require(!bill.error().detail.isEmpty(), "A bill was refused without a sentence.");
        require(bill->rows.size() + bill->refused.size() == static_cast<size_t>(bill->lines), "A row was dropped.");
        for (const BillRow &row : bill->rows)
            checkRow(row);
        const auto transaction = Transaction::begin(connection());
        require(transaction.ok(), "There is no transaction.");
        BillStore store(connection(), m_file->context());
        require(store.keep(*bill).ok(), "What was read could not be kept.");
        const auto again = store.keep(*bill);
        require(again.ok() && again->rows.added == 0, "The same bill brought something new.");
        require(store.takeAll().ok(), "What was matched could not be taken.");
        require(*connection().integer("SELECT count(*) FROM (SELECT 1 FROM bill_rows b\n"
                                      "JOIN bill_matches m ON m.bill_row_id = b.id\n"
                                      "JOIN payments p ON p.id = m.payment_id\n"
                                      "GROUP BY b.id HAVING sum(p.amount) <> b.amount)")
                == 0,
            "A transaction paid another amount.");
        // Not committed: every run starts from the same state.
    }

private:
    static void checkRow(const BillRow &row)
    {
        const bool money = row.kind == BillKind::Payment || row.kind == BillKind::Refund;
        require(!money || !row.key().isEmpty(), "Money without a number.");
        require(row.kind != BillKind::Payment || row.amount.minor() > 0, "A payment of nothing.");
        require(row.kind != BillKind::Refund || row.amount.isNegative(), "A refund that came in.");
    }
    Connection &connection() { return m_file->connection(); }

    QTemporaryDir m_folder;
    FixedClock m_clock { 1772326800000 };
    std::unique_ptr<ShopFile> m_file;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static FuzzShop shop;
    shop.take({ reinterpret_cast<const char *>(data), size });
    return 0;
}
