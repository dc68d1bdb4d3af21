#include "models/importing/linefeed.h"

#include <sqlite3.h>

namespace jishi {

namespace {

constexpr auto kName = "imported_lines";
constexpr auto kColumns =
    "CREATE TABLE imported_lines (order_id, line_no, variant_id, sku, name, quantity, unit_price,\n"
    "    exact_price, discount, amount)";

void give(sqlite3_context *context, std::string_view text)
{
    // The views live as long as the file that they point into: longer than the statement.
    sqlite3_result_text(context, text.data() ? text.data() : "", static_cast<int>(text.size()), SQLITE_STATIC);
}

} // namespace

struct LineFeed::Cursor : sqlite3_vtab_cursor
{
    LineFeed *feed = nullptr;
    size_t order = 0;
    uint32_t line = 0; // within the order
    int64_t given = 0;
    int orders = 0;

    bool atEnd() const { return order >= feed->m_plan.orders.size(); }

    // To the first line of the next new order, this one included.
    int settle()
    {
        while (!atEnd() && feed->m_plan.orders[order] != Fate::New)
            ++order;
        if (atEnd() || orders++ % kOrdersPerProgress != 0)
            return SQLITE_OK;
        feed->m_goesOn = feed->m_progress.storing(given, feed->m_plan.newLines);
        return feed->m_goesOn ? SQLITE_OK : SQLITE_INTERRUPT;
    }

    int advance()
    {
        ++given;
        if (++line < feed->m_history.orders[order].lines)
            return SQLITE_OK;
        line = 0;
        ++order;
        return settle();
    }

    void column(sqlite3_context *context, int index) const
    {
        const ImportedHistory &history = feed->m_history;
        const HistoryLine &each = history.lines[history.ordered[history.orders[order].firstLine + line]];
        switch (index) {
        case 0:
            return sqlite3_result_int64(context, feed->m_plan.orderIds[order]);
        case 1:
            return sqlite3_result_int64(context, line + 1);
        case 2:
            return sqlite3_result_int64(context, feed->m_plan.variantIds[each.product]);
        case 3:
            return give(context, each.sku);
        case 4:
            return give(context, each.name.empty() ? feed->m_plan.productNames[each.product] : each.name);
        case 5:
            return sqlite3_result_int64(context, each.quantity);
        case 6:
            return sqlite3_result_int64(context, each.unitPrice);
        case 7:
            if (each.exactPrice != ViewTable::kNone)
                give(context, history.exactPrices[each.exactPrice]);
            return;
        case 8:
            return sqlite3_result_int64(context, each.discount);
        default:
            return sqlite3_result_int64(context, each.amount);
        }
    }
};

// SQLite's side of it: a read-only table without indices that exists wherever its name is used.
struct LineFeed::Module
{
    struct Table : sqlite3_vtab
    {
        LineFeed *feed = nullptr;
    };

    static Cursor &cursor(sqlite3_vtab_cursor *base) { return *static_cast<Cursor *>(base); }

    static int connect(sqlite3 *db, void *feed, int, const char *const *, sqlite3_vtab **made, char **)
    {
        const int declared = sqlite3_declare_vtab(db, kColumns);
        if (declared != SQLITE_OK)
            return declared;
        auto table = std::make_unique<Table>();
        table->feed = static_cast<LineFeed *>(feed);
        *made = table.release();
        return SQLITE_OK;
    }
    static int disconnect(sqlite3_vtab *table)
    {
        delete static_cast<Table *>(table);
        return SQLITE_OK;
    }
    static int plan(sqlite3_vtab *, sqlite3_index_info *) { return SQLITE_OK; }
    static int open(sqlite3_vtab *table, sqlite3_vtab_cursor **made)
    {
        auto cursor = std::make_unique<Cursor>();
        cursor->feed = static_cast<Table *>(table)->feed;
        *made = cursor.release();
        return SQLITE_OK;
    }
    static int close(sqlite3_vtab_cursor *base)
    {
        delete static_cast<Cursor *>(base);
        return SQLITE_OK;
    }
    static int filter(sqlite3_vtab_cursor *base, int, const char *, int, sqlite3_value **)
    {
        return cursor(base).settle();
    }
    static int next(sqlite3_vtab_cursor *base) { return cursor(base).advance(); }
    static int eof(sqlite3_vtab_cursor *base) { return cursor(base).atEnd(); }
    static int column(sqlite3_vtab_cursor *base, sqlite3_context *context, int index)
    {
        cursor(base).column(context, index);
        return SQLITE_OK;
    }
    static int rowId(sqlite3_vtab_cursor *base, sqlite3_int64 *row)
    {
        *row = cursor(base).given;
        return SQLITE_OK;
    }
    static const sqlite3_module *module()
    {
        static const sqlite3_module methods = [] {
            sqlite3_module each {};
            each.xConnect = connect;
            each.xBestIndex = plan;
            each.xDisconnect = disconnect;
            each.xOpen = open;
            each.xClose = close;
            each.xFilter = filter;
            each.xNext = next;
            each.xEof = eof;
            each.xColumn = column;
            each.xRowid = rowId;
            return each;
        }();
        return &methods;
    }
};

LineFeed::LineFeed(
    Connection &connection, const ImportedHistory &history, const HistoryPlan &plan, const ImportProgress &progress)
    : m_connection(connection)
    , m_history(history)
    , m_plan(plan)
    , m_progress(progress)
{
    sqlite3_create_module_v2(m_connection.handle(), kName, Module::module(), this, nullptr);
}

LineFeed::~LineFeed()
{
    sqlite3_create_module_v2(m_connection.handle(), kName, nullptr, nullptr, nullptr);
}

Status LineFeed::insertAll()
{
    const auto inserted = m_connection.execute(
        "INSERT INTO order_lines (order_id, line_no, variant_id, sku, name, quantity,\n"
        "                         unit_price, exact_price, discount, amount)\n"
        "SELECT order_id, line_no, variant_id, sku, name, quantity, unit_price, exact_price, discount, amount\n"
        "FROM imported_lines");
    return m_goesOn ? inserted : m_goesOn;
}

} // namespace jishi
