#include "models/customers/customerduplicates.h"

#include "models/search/searchtext.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <unordered_map>

namespace jishi {

namespace {

// Shorter than this, one address is found in another by chance.
constexpr qsizetype kTellingLength = 4;
// Street number and door: this much of an address's end tells it from most others.
constexpr qsizetype kEnding = 8;

// What people shorten in an address.
constexpr std::array<std::pair<QStringView, QStringView>, 8> kShort { { { u"ln", u"lane" }, { u"st", u"street" },
    { u"rd", u"road" }, { u"ave", u"avenue" }, { u"dr", u"drive" }, { u"sq", u"square" }, { u"ct", u"court" },
    { u"apt", u"apartment" } } };

QStringView written(QStringView word)
{
    const auto known = std::ranges::find(kShort, word, &std::pair<QStringView, QStringView>::first);
    return known == kShort.end() ? word : known->second;
}

QString lettersOf(const QString &address)
{
    const QString text = QString::fromStdString(folded(address.toStdString()));
    QString letters;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && text[at].isLetterOrNumber())
            continue;
        letters += written(QStringView(text).mid(start, at - start));
        start = at + 1;
    }
    return letters;
}

struct Person
{
    RowId id;
    QString address; // its letters only
};

// Namesakes whose address is found in another's. A thousand namesakes in one city are nothing unusual, so they are not
// compared one with one: who is found in an address has an ending that stands somewhere in it.
std::set<std::pair<size_t, size_t>> similar(const std::vector<Person> &persons)
{
    std::set<std::pair<size_t, size_t>> pairs;
    if (persons.size() < 2)
        return pairs;
    std::unordered_multimap<QStringView, size_t> byEnding;
    for (size_t i = 0; i < persons.size(); ++i) {
        if (persons[i].address.size() >= kTellingLength)
            byEnding.emplace(QStringView(persons[i].address).right(kEnding), i);
    }
    for (size_t i = 0; i < persons.size(); ++i) {
        const QStringView address = persons[i].address;
        for (qsizetype length = kTellingLength; length <= std::min(kEnding, address.size()); ++length) {
            for (qsizetype at = 0; at + length <= address.size(); ++at) {
                const auto [first, last] = byEnding.equal_range(address.mid(at, length));
                for (auto other = first; other != last; ++other) {
                    if (other->second != i && address.contains(persons[other->second].address))
                        pairs.insert(std::minmax(i, other->second));
                }
            }
        }
    }
    return pairs;
}

} // namespace

bool areSimilarAddresses(const QString &one, const QString &other)
{
    const QString a = lettersOf(one);
    const QString b = lettersOf(other);
    return std::min(a.size(), b.size()) >= kTellingLength && (a.contains(b) || b.contains(a));
}

Result<std::vector<DuplicatePair>> CustomerDuplicates::find(int most)
{
    m_pairs.clear();
    if (auto added = addByPhone(most); !added)
        return added.error();
    if (auto added = addByName(most); !added)
        return added.error();
    if (auto counted = countOrders(); !counted)
        return counted.error();
    return m_pairs;
}

Status CustomerDuplicates::countOrders()
{
    Statement count = m_connection.prepare("SELECT count(*) FROM orders WHERE customer_id = ?1");
    for (DuplicatePair &pair : m_pairs)
        for (const auto &[customer, orders] :
            { std::pair(pair.first, &pair.firstOrders), std::pair(pair.second, &pair.secondOrders) }) {
            count.reset();
            if (!count.bind(1, customer).next())
                return count.status();
            *orders = count.integer(0);
        }
    return done();
}

Status CustomerDuplicates::addByPhone(int most)
{
    Statement rows =
        m_connection.prepare("WITH phones (customer, phone) AS MATERIALIZED (\n"
                             "    SELECT id, phone FROM customers WHERE phone <> '' AND deleted_at IS NULL\n"
                             "    UNION\n"
                             "    SELECT c.id, k.value FROM customer_contacts k\n"
                             "    JOIN customers c ON c.id = k.customer_id\n"
                             "    WHERE k.kind = 'phone' AND k.deleted_at IS NULL AND c.deleted_at IS NULL)\n"
                             "SELECT DISTINCT a.customer, b.customer\n"
                             "FROM phones a JOIN phones b ON b.phone = a.phone AND b.customer > a.customer\n"
                             "WHERE NOT EXISTS (SELECT 1 FROM customer_distinct\n"
                             "    WHERE first_id = a.customer AND second_id = b.customer)\n"
                             "LIMIT ?1");
    rows.bind(1, most);
    while (rows.next())
        m_pairs.push_back(
            { .first = rows.integer(0), .second = rows.integer(1), .reason = DuplicatePair::Reason::Phone });
    return rows.status();
}

Status CustomerDuplicates::addByName(int most)
{
    std::map<std::string, std::vector<Person>> byName;
    Statement people = m_connection.prepare("SELECT id, name, address FROM customers\n"
                                            "WHERE address <> '' AND deleted_at IS NULL\n"
                                            "ORDER BY id");
    while (people.next())
        byName[folded(people.utf8(1))].push_back({ people.integer(0), lettersOf(people.text(2)) });
    if (auto read = people.status(); !read)
        return read;
    Statement apart = m_connection.prepare("SELECT 1 FROM customer_distinct WHERE first_id = ?1 AND second_id = ?2");
    const auto isNew = [&](RowId first, RowId second) {
        if (std::ranges::any_of(
                m_pairs, [&](const DuplicatePair &pair) { return pair.first == first && pair.second == second; }))
            return false;
        apart.reset();
        return !apart.bind(1, first).bind(2, second).next();
    };
    for (const auto &[name, persons] : byName)
        for (const auto &[first, second] : similar(persons)) {
            if (m_pairs.size() >= static_cast<size_t>(most))
                return done();
            if (isNew(persons[first].id, persons[second].id))
                m_pairs.push_back({ .first = persons[first].id,
                    .second = persons[second].id,
                    .reason = DuplicatePair::Reason::NameAndAddress });
        }
    return apart.status();
}

} // namespace jishi
