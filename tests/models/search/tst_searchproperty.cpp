// The arena against a scan that is too simple to be wrong, over random shops.
#include "models/search/pinyin.h"
#include "models/search/searchtext.h"
#include "models/search/shelf.h"

#include <QRandomGenerator>
#include <QtTest>
#include <algorithm>
#include <set>
#include <tuple>

using namespace jishi;

namespace {

struct Goods
{
    DocumentKey key;
    std::string sku;
    std::string name;
};

bool isLetterOrDigit(char32_t character)
{
    return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
}

// The sounds of a name, one list of spellings per character; empty without a Chinese character.
std::vector<std::vector<std::string>> spellings(const std::string &name)
{
    std::vector<std::vector<std::string>> result;
    bool anyHan = false;
    for (size_t at = 0; at < name.size();) {
        const char32_t character = nextCharacter(name, at);
        std::vector<std::string> ways;
        if (isLetterOrDigit(character))
            ways.emplace_back(1, static_cast<char>(character));
        for (const std::string_view reading : pinyin::readings(character)) {
            anyHan = true;
            ways.emplace_back(reading);
        }
        if (!ways.empty())
            result.push_back(ways);
    }
    return anyHan ? result : std::vector<std::vector<std::string>>();
}

bool saysFrom(const std::vector<std::vector<std::string>> &name, size_t at, const std::string &typed)
{
    if (typed.empty())
        return true;
    if (at == name.size())
        return false;
    for (const std::string &way : name[at]) {
        if (way.starts_with(typed))
            return true;
        const bool isRetroflex =
            way.size() > 1 && way[1] == 'h' && std::string("zcs").find(way[0]) != std::string::npos;
        for (const size_t used : { size_t(1), isRetroflex ? size_t(2) : size_t(1), way.size() }) {
            if (typed.starts_with(way.substr(0, used)) && saysFrom(name, at + 1, typed.substr(used)))
                return true;
        }
    }
    return false;
}

SearchRank textRank(const std::string &field, bool isCode, const std::string &word)
{
    SearchRank best = SearchRank::None;
    for (size_t at = field.find(word); at != std::string::npos; at = field.find(word, at + 1)) {
        SearchRank rank = SearchRank::Inside;
        if (at == 0)
            rank = SearchRank::Prefix;
        else if (isAsciiWordByte(word[0]) ? !isAsciiWordByte(field[at - 1]) : (word[0] > 0 || field[at - 1] > 0))
            rank = SearchRank::WordStart;
        else if (isCode && at + word.size() == field.size())
            rank = SearchRank::WordStart;
        best = std::min(best, rank);
    }
    return best;
}

SearchRank wordRank(const Goods &goods, const std::string &word)
{
    SearchRank best = std::min(textRank(goods.sku, true, word), textRank(goods.name, false, word));
    const bool canSay =
        std::ranges::all_of(word, isAsciiWordByte) && std::ranges::any_of(word, [](char byte) { return byte >= 'a'; });
    const auto name = spellings(goods.name);
    for (size_t at = 0; canSay && at < name.size(); ++at) {
        if (saysFrom(name, at, word))
            best = std::min(best, at == 0 ? SearchRank::PinyinPrefix : SearchRank::PinyinInside);
    }
    return best;
}

SearchRank rankOf(const Goods &goods, const SearchQuery &query)
{
    if (goods.sku == query.whole)
        return SearchRank::ExactCode;
    if (goods.name == query.whole)
        return SearchRank::ExactName;
    SearchRank worst = SearchRank::ExactCode;
    for (const std::string &word : query.words)
        worst = std::max(worst, wordRank(goods, word));
    return worst;
}

// How many letters were added, left out, wrong or swapped between the typed word and the nearest beginning of `word`.
size_t slips(const std::string &typed, const std::string &word)
{
    std::vector<std::vector<size_t>> cost(typed.size() + 1, std::vector<size_t>(word.size() + 1));
    for (size_t i = 0; i <= typed.size(); ++i) {
        for (size_t j = 0; j <= word.size(); ++j) {
            if (i == 0 || j == 0) {
                cost[i][j] = i + j;
                continue;
            }
            cost[i][j] = std::min(
                { cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + (typed[i - 1] == word[j - 1] ? 0 : 1) });
            if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return std::ranges::min(cost.back());
}

bool fitsNearly(const std::string &name, const std::string &word)
{
    const auto isLetter = [](char byte) { return byte >= 'a' && byte <= 'z'; };
    if (word.size() < 4 || !std::ranges::all_of(word, isLetter))
        return false;
    std::string latin;
    for (const char byte : name + ' ') {
        if (isLetter(byte)) {
            latin += byte;
            continue;
        }
        if (latin.size() >= 3 && slips(word, latin) <= 1)
            return true;
        latin.clear();
    }
    return false;
}

bool fitsNearly(const Goods &goods, const SearchQuery &query)
{
    return std::ranges::all_of(query.words, [&](const std::string &word) {
        return wordRank(goods, word) != SearchRank::None || fitsNearly(goods.name, word);
    });
}

using Found = std::tuple<SearchRank, int64_t, RowId, int64_t, RowId>;

size_t unique(const std::vector<Found> &found, bool byGroup)
{
    std::set<RowId> ids;
    for (const Found &hit : found)
        ids.insert(byGroup ? std::get<2>(hit) : std::get<4>(hit));
    return ids.size();
}

std::vector<Found> scan(const std::vector<Goods> &shop, const SearchQuery &query, size_t limit, bool byGroup)
{
    std::vector<Found> found;
    for (const Goods &goods : shop) {
        if (const SearchRank rank = rankOf(goods, query); rank != SearchRank::None)
            found.emplace_back(rank, -goods.key.popularity, goods.key.group, goods.key.position, goods.key.id);
    }
    std::ranges::sort(found);
    const size_t exact = unique(found, byGroup);
    if (exact < std::min<size_t>(limit, 5)) {
        for (const Goods &goods : shop) {
            if (rankOf(goods, query) == SearchRank::None && fitsNearly(goods, query))
                found.emplace_back(
                    SearchRank::Typo, -goods.key.popularity, goods.key.group, goods.key.position, goods.key.id);
        }
        std::ranges::sort(found);
    }
    std::vector<Found> kept;
    for (const Found &hit : found) {
        const bool isThere = byGroup
            && std::ranges::any_of(kept, [&](const Found &other) { return std::get<2>(other) == std::get<2>(hit); });
        if (!isThere && kept.size() < limit)
            kept.push_back(hit);
    }
    return kept;
}

std::vector<Found> found(const Shelf &shelf, const SearchQuery &query, size_t limit, bool byGroup)
{
    std::vector<Found> result;
    for (const ShelfHit &hit : shelf.search(query, limit, byGroup))
        result.emplace_back(hit.rank, -hit.key.popularity, hit.key.group, hit.key.position, hit.key.id);
    return result;
}

} // namespace

class SearchPropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShelfFindsWhatAScanFinds();
    void theShelfFindsWhatAScanFindsAfterChanges();

private:
    std::string word(int longest);
    std::string latin();
    std::string withSlip(std::string text);
    Goods goods(RowId id, RowId group);
    std::vector<Goods> shop(int size);
    QString query(const std::vector<Goods> &shop);
    void compare(const Shelf &shelf, const std::vector<Goods> &shop);
    static Document document(const Goods &goods);

    QRandomGenerator m_random { 20260301 };
};

std::string SearchPropertyTest::word(int longest)
{
    static const std::vector<std::string> letters { "重", "庆", "绿", "茶", "银", "行", "长", "沙", "苹", "果", "a",
        "b", "c", "h", "1", "2", "-", " " };
    std::string text;
    for (int i = 1 + m_random.bounded(longest); i > 0; --i)
        text += letters[static_cast<size_t>(m_random.bounded(static_cast<int>(letters.size())))];
    return folded(text);
}

// A name of few letters, so that words are often one letter apart.
std::string SearchPropertyTest::latin()
{
    std::string text;
    for (int i = 2 + m_random.bounded(12); i > 0; --i)
        text += "aabbco "[m_random.bounded(7)];
    return folded(text);
}

std::string SearchPropertyTest::withSlip(std::string text)
{
    const size_t at = static_cast<size_t>(m_random.bounded(static_cast<int>(text.size())));
    switch (m_random.bounded(4)) {
    case 0:
        return text.erase(at, 1);
    case 1:
        return text.insert(at, 1, 'b');
    case 2:
        text[at] = 'c';
        return text;
    default:
        if (at > 0)
            std::swap(text[at], text[at - 1]);
        return text;
    }
}

Goods SearchPropertyTest::goods(RowId id, RowId group)
{
    return { { id, group, group % 4, id % 3 }, word(5), m_random.bounded(2) ? word(9) : latin() };
}

std::vector<Goods> SearchPropertyTest::shop(int size)
{
    std::vector<Goods> result;
    for (RowId id = 1; id <= size; ++id)
        result.push_back(goods(id, 1 + id / 3));
    return result;
}

QString SearchPropertyTest::query(const std::vector<Goods> &shop)
{
    static const std::vector<const char *> typed { "cq", "zq", "chong", "zhongq", "lv", "lc", "lucha", "yh", "yinhang",
        "xing", "pg", "g", "cs", "zs", "changsh", "a", "1", "c1", "h", "shc" };
    if (m_random.bounded(3) == 0)
        return QString::fromLatin1(typed[static_cast<size_t>(m_random.bounded(static_cast<int>(typed.size())))]);
    const Goods &goods = shop[static_cast<size_t>(m_random.bounded(static_cast<int>(shop.size())))];
    if (m_random.bounded(2) == 0 && goods.name.size() > 5 && goods.name.find_first_not_of("abco ") == std::string::npos)
        return QString::fromStdString(withSlip(goods.name.substr(0, 4 + static_cast<size_t>(m_random.bounded(6)))));
    const QString text = QString::fromStdString(m_random.bounded(2) ? goods.sku : goods.name);
    const auto from = m_random.bounded(static_cast<int>(text.size()) + 1);
    return text.mid(from, 1 + m_random.bounded(4));
}

Document SearchPropertyTest::document(const Goods &goods)
{
    DocumentText text;
    text.addCode(goods.sku);
    text.addName(goods.name);
    return { goods.key, text.fields };
}

void SearchPropertyTest::compare(const Shelf &shelf, const std::vector<Goods> &shop)
{
    for (int round = 0; round < 150; ++round) {
        QString text = query(shop);
        if (m_random.bounded(3) == 0)
            text += u' ' + query(shop);
        const SearchQuery query(text);
        if (query.isEmpty())
            continue;
        const size_t limit = static_cast<size_t>(1 + m_random.bounded(40));
        const bool byGroup = m_random.bounded(2) == 0;
        if (found(shelf, query, limit, byGroup) != scan(shop, query, limit, byGroup))
            QFAIL(qPrintable(u"differs for: " + text));
    }
}

void SearchPropertyTest::theShelfFindsWhatAScanFinds()
{
    for (const int size : { 1, 3, 40, 400, 3000 }) {
        const std::vector<Goods> all = shop(size);
        TextArena arena;
        for (const Goods &goods : all)
            arena.append(goods.key, document(goods).fields);
        arena.seal();
        compare(Shelf(std::move(arena)), all);
        if (QTest::currentTestFailed())
            return;
    }
}

void SearchPropertyTest::theShelfFindsWhatAScanFindsAfterChanges()
{
    std::vector<Goods> all = shop(300);
    TextArena arena;
    for (const Goods &goods : all)
        arena.append(goods.key, document(goods).fields);
    arena.seal();
    Shelf shelf(std::move(arena));
    RowId next = 1000;
    for (int round = 0; round < 20; ++round) {
        std::set<RowId> groups;
        for (int i = 0; i < 5; ++i)
            groups.insert(1 + m_random.bounded(130));
        std::erase_if(all, [&](const Goods &goods) { return groups.contains(goods.key.group); });
        std::vector<Document> documents;
        for (const RowId group : groups) {
            for (int i = m_random.bounded(4); i > 0; --i)
                documents.push_back(document(all.emplace_back(goods(next++, group))));
        }
        shelf.replace(groups, documents);
        QCOMPARE(shelf.size(), all.size());
        compare(shelf, all);
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_GUILESS_MAIN(SearchPropertyTest)
#include "tst_searchproperty.moc"
