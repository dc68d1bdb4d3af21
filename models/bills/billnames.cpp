#include "models/bills/billnames.h"

#include "models/bills/tuning.h"
#include "models/search/searchtext.h"

#include <algorithm>

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

bool isMask(QChar c)
{
    return c == u'*' || c == u'＊' || c == u'●' || c == u'•';
}

// Masks stand for any letters; both are told by their lengths where nothing else is known: 138****1234, 王*萍.
bool fitsMask(const QString &masked, const QString &whole)
{
    qsizetype first = 0;
    while (first < masked.size() && !isMask(masked[first]))
        ++first;
    qsizetype last = masked.size();
    while (last > first && !isMask(masked[last - 1]))
        --last;
    const QStringView head = QStringView(masked).left(first);
    const QStringView tail = QStringView(masked).sliced(last);
    const bool shows = head.size() + tail.size() > 0;
    return first < last && shows && whole.size() == masked.size() && whole.startsWith(head) && whole.endsWith(tail);
}

bool hasMask(const QString &text)
{
    return std::any_of(text.begin(), text.end(), isMask);
}

} // namespace

std::string BillNames::plain(const QString &name)
{
    const QString text = QString::fromStdString(folded(name.toStdString()));
    QString letters;
    for (const char32_t c : text.toUcs4())
        if (QChar::isLetterOrNumber(c))
            letters += QChar::fromUcs4(c);
    return letters.toStdString();
}

BillNames::BillNames(const MatchPool &pool)
    : m_pool(pool)
{
    for (const auto &[customer, names] : pool.names)
        for (const QString &name : names) {
            const std::string key = plain(name);
            auto &same = m_customers[key];
            if (!key.empty() && std::ranges::find(same, customer) == same.end())
                same.push_back(customer);
        }
    m_customers.erase(std::string());
    for (auto &[name, customers] : m_customers)
        std::ranges::sort(customers);
}

const std::vector<RowId> &BillNames::of(const BillRow &row) const
{
    const QString who = row.party + u'\n' + row.account + u'\n' + row.goods + u'\n' + row.remark;
    const std::string key = who.toStdString();
    const auto known = m_known.find(key);
    return known != m_known.end() ? known->second : m_known.emplace(key, find(row)).first->second;
}

void BillNames::add(const std::string &name, std::vector<RowId> &found) const
{
    const auto same = m_customers.find(name);
    if (same == m_customers.end() || same->second.size() > kMostNamesakes)
        return;
    for (const RowId customer : same->second)
        if (std::ranges::find(found, customer) == found.end())
            found.push_back(customer);
}

// Who is named as the payer, else who is named in what she wrote.
std::vector<RowId> BillNames::find(const BillRow &row) const
{
    std::vector<RowId> found;
    add(plain(row.party), found);
    add(plain(row.account), found);
    if (found.empty())
        findWithin(row.remark, found);
    if (found.empty())
        findWithin(row.goods, found);
    return found;
}

void BillNames::findWithin(const QString &text, std::vector<RowId> &found) const
{
    if (text.size() > kLongestRemark)
        return;
    const QString letters = QString::fromStdString(plain(text));
    for (qsizetype length = std::min<qsizetype>(kLongestNamePart, letters.size()); length >= kShortestNamePart;
         --length)
        for (qsizetype at = 0; at + length <= letters.size(); ++at)
            add(letters.sliced(at, length).toStdString(), found);
}

bool BillNames::fits(const BillRow &row, RowId customer) const
{
    const auto &named = of(row);
    if (std::ranges::find(named, customer) != named.end())
        return true;
    const auto phones = m_pool.phones.find(customer);
    if (hasMask(row.account) && phones != m_pool.phones.end())
        for (const QString &phone : phones->second)
            if (fitsMask(row.account, phone))
                return true;
    const auto names = m_pool.names.find(customer);
    if (hasMask(row.party) && names != m_pool.names.end())
        for (const QString &name : names->second)
            if (fitsMask(row.party, name))
                return true;
    return false;
}

} // namespace jishi
