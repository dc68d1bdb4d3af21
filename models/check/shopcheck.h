#pragma once
// Proves that a shop file is whole: SQLite's own checks, the schema, that nothing is uncaptured, and that every derived
// figure follows from its rows. Reads only.
#include "models/shop/shopfile.h"

#include <QStringList>
#include <functional>
#include <vector>

namespace jishi {

struct CheckProblem
{
    QString kind; // "on_hand", "uncaptured" …: one word for programs
    QString detail; // which rows, in English
};

struct CheckReport
{
    std::vector<CheckProblem> problems;
    std::vector<std::pair<QString, int64_t>> counts; // "products" -> 320
    bool ok() const { return problems.empty(); }
};

class ShopCheck
{
public:
    ShopCheck(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
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
    void checkBills();
    void count();
    bool isSound() const; // the file is well enough to ask it more
    void add(const char *kind, const QString &detail);
    // Adds a problem per row, made of the row's first column; beyond a few dozen only their number.
    void each(const char *kind, std::string_view sql, const QString &sentence);
    void note(const Status &status);

    Connection &m_connection;
    const ShopContext &m_context;
    CheckReport m_report;
    Status m_status = done();
};

} // namespace jishi
