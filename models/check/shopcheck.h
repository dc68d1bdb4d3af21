#pragma once
// Proves that a shop file is whole: SQLite's own checks, the schema, that nothing is uncaptured, and that every derived
// figure follows from its rows. Reads only.
#include "models/check/checkfindings.h"
#include "models/shop/shopfile.h"

namespace jishi {

class ShopCheck
{
public:
    ShopCheck(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
        , m_findings(connection)
    { }
    // The check itself could not be done: an error. What it found: the report. Inside one read transaction.
    Result<CheckReport> run();

private:
    void checkFile();
    void checkSchema();
    void checkTables();
    void checkCapture();
    void checkFigures();
    void checkLines();
    void checkRole();
    void checkCatalog();
    void checkOrders();
    void checkCustomers();
    void checkResellers();
    void checkBills();
    void count();
    bool isSound() const; // the file is well enough to ask it more
    void add(const char *kind, const QString &detail) { m_findings.add(kind, detail); }
    void each(const char *kind, std::string_view sql, const QString &sentence) { m_findings.each(kind, sql, sentence); }
    void note(const Status &status) { m_findings.note(status); }

    Connection &m_connection;
    const ShopContext &m_context;
    CheckFindings m_findings;
};

} // namespace jishi
