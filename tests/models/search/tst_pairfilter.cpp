// A filter that says no in vain loses goods from the search: whatever the matchers find, the filter must let through.
#include "models/search/pairfilter.h"
#include "models/search/searchtext.h"
#include "models/search/soundpairs.h"

#include <QRandomGenerator>
#include <QtTest>
#include <set>

using namespace jishi;

class TestPairFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDocumentWithTheWordIsLetThrough();
    void aWordOfOneLetterLetsAllThrough();
    void theRangesStayWithinWhatWasAsked();
    void whateverIsFoundBySoundIsLetThrough();

private:
    QRandomGenerator m_random { 20261122 };
};

namespace {

constexpr int kBits = 11;

std::set<size_t> documentsOf(const PairQuery &query, size_t from, size_t end)
{
    std::set<size_t> documents;
    for (DocumentRange range = query.next(from, end); !range.isEmpty(); range = query.next(range.end, end)) {
        for (size_t document = range.first; document < range.end; ++document)
            documents.insert(document);
    }
    return documents;
}

} // namespace

void TestPairFilter::everyDocumentWithTheWordIsLetThrough()
{
    std::vector<std::string> texts;
    for (int i = 0; i < 3000; ++i) {
        std::string &text = texts.emplace_back();
        for (int letter = 0; letter < 12; ++letter)
            text += static_cast<char>('a' + m_random.bounded(26));
    }
    PairFilter filter(texts.size(), kBits);
    for (size_t document = 0; document < texts.size(); ++document) {
        for (size_t i = 1; i < texts[document].size(); ++i)
            filter.add(document, texts[document][i - 1], texts[document][i]);
    }
    size_t let = 0;
    for (size_t document = 0; document < texts.size(); document += 7) {
        const std::string word = texts[document].substr(m_random.bounded(8), 4);
        const auto through = documentsOf(PairQuery(filter, word), 0, texts.size());
        for (size_t other = 0; other < texts.size(); ++other)
            QVERIFY2(texts[other].find(word) == std::string::npos || through.contains(other), word.c_str());
        let = std::max(let, through.size());
    }
    // It is there to refuse: three pairs of letters in a row are rare.
    QVERIFY2(let < texts.size() / 10, qPrintable(QString::number(let)));
}

void TestPairFilter::aWordOfOneLetterLetsAllThrough()
{
    const PairFilter filter(700, kBits);
    QCOMPARE(documentsOf(PairQuery(filter, "a"), 0, 700).size(), size_t(700));
}

void TestPairFilter::theRangesStayWithinWhatWasAsked()
{
    const PairFilter filter(2000, kBits);
    const auto through = documentsOf(PairQuery(filter, "a"), 33, 1501);
    QCOMPARE(*through.begin(), size_t(33));
    QCOMPARE(*through.rbegin(), size_t(1500));
    QCOMPARE(through.size(), size_t(1501 - 33));
}

void TestPairFilter::whateverIsFoundBySoundIsLetThrough()
{
    // Names full of characters with several readings, zh/ch/sh, ü, digits and letters.
    const QString characters = QStringLiteral("重庆银行长乐绿茶石榴柿子朝阳单县贾调觉角藏传差参5斤xl会曾");
    int found = 0;
    for (int round = 0; round < 4000; ++round) {
        QString name;
        for (int i = 0; i < 5; ++i)
            name += characters.at(m_random.bounded(static_cast<int>(characters.size())));
        std::vector<Sound> sounds;
        PinyinMatcher::appendSounds(sounds, folded(name.toStdString()));
        PairFilter filter(1, kBits);
        addSoundPairs(filter, 0, sounds);
        // What a person may type for it: per sound an initial, a retroflex pair, a whole reading; the last in part.
        std::string typed;
        const size_t length = 1 + m_random.bounded(4);
        for (size_t i = 1; i < sounds.size() && i <= length; ++i) {
            const auto readings = readingsOf(sounds[i]);
            const std::string_view reading = readings[m_random.bounded(static_cast<int>(readings.size()))];
            const size_t part = m_random.bounded(3) == 0 ? 1 : m_random.bounded(2) == 0 ? 2 : reading.size();
            typed += reading.substr(0, i == length || part != 2 || isRetroflex(reading) ? part : 1);
        }
        if (!PinyinMatcher::canMatch(typed) || PinyinMatcher(typed).find(sounds, 0) == sounds.size())
            continue;
        ++found;
        QVERIFY2(!PairQuery(filter, typed).next(0, 1).isEmpty(), typed.c_str());
    }
    QVERIFY2(found > 3000, qPrintable(QString::number(found)));
}

QTEST_APPLESS_MAIN(TestPairFilter)
#include "tst_pairfilter.moc"
