#include "models/check/checkfindings.h"

#include <algorithm>

namespace jishi {

namespace {

// Problems of one kind that are named one by one.
constexpr int kNamed = 20;

} // namespace

void CheckFindings::add(const char *kind, const QString &detail)
{
    m_report.problems.push_back({ QString::fromLatin1(kind), detail });
}

void CheckFindings::addFew(const char *kind, int &found, const QString &detail)
{
    if (++found <= kNamed)
        add(kind, detail);
}

void CheckFindings::tellRest(const char *kind, int found)
{
    if (found > kNamed)
        add(kind, QStringLiteral("and %1 more of this kind").arg(found - kNamed));
}

void CheckFindings::note(const Status &status)
{
    if (m_status && !status)
        m_status = status;
}

void CheckFindings::each(const char *kind, std::string_view sql, const QString &sentence)
{
    Statement rows = m_connection.prepare(sql);
    int found = 0;
    while (rows.next())
        addFew(kind, found, sentence.arg(rows.text(0)));
    tellRest(kind, found);
    note(rows.status());
}

bool CheckFindings::isDamaged() const
{
    return std::ranges::any_of(
        m_report.problems, [](const CheckProblem &problem) { return problem.kind == u"damaged"; });
}

} // namespace jishi
