#pragma once
// What a check has found so far, and how it is told: each problem one by one, but beyond a few dozen only their number.
#include "models/db/connection.h"

#include <QStringList>
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

class CheckFindings
{
public:
    explicit CheckFindings(Connection &connection)
        : m_connection(connection)
    { }

    void add(const char *kind, const QString &detail);
    // Adds a problem per row, made of the row's first column.
    void each(const char *kind, std::string_view sql, const QString &sentence);
    // The same for problems that are found one by one: counts up, and adds the first ones.
    void addFew(const char *kind, int &found, const QString &detail);
    void tellRest(const char *kind, int found);
    // The check itself could not be done.
    void note(const Status &status);

    const Status &status() const { return m_status; }
    bool isDamaged() const;
    CheckReport &report() { return m_report; }

private:
    Connection &m_connection;
    CheckReport m_report;
    Status m_status = done();
};

} // namespace jishi
