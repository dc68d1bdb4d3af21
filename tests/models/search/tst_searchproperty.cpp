// The arena against a scan that is too simple to be wrong, over random shops.
#include "models/search/pinyin.h"
#include "models/search/searchtext.h"
#include "models/search/shelf.h"

#include <QRandomGenerator>
#include <QtTest>
#include <algorithm>
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

using Found = std::tuple<SearchRank, int64_t, RowId, int64_t, RowId>;

std::vector<Found> scan(const std::vector<Goods> &shop, const SearchQuery &query, size_t limit, bool byGroup)
{
    std::vector<Found> found;
    for (const Goods &goods : shop) {
        if (const SearchRank rank = rankOf(goods, query); rank != SearchRank::None)
            found.emplace_back(rank, -goods.key.popularity, goods.key.group, goods.key.position, goods.key.id);
    }
    std::ranges::sort(found);
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

Goods SearchPropertyTest::goods(RowId id, RowId group)
{
    return { { id, group, group % 4, id % 3 }, word(5), word(9) };
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
