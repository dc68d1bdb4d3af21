// A pasted list of 500 rows in a shop with 200,000 names: understood in the time of a keystroke. Beside it what one
// would write first: a regular expression per row, and each name of the shop looked for in the row.
#include "models/jielong/listdiff.h"
#include "models/jielong/listreader.h"
#include "tests/bench/samples.h"

#include <QRegularExpression>

using namespace jishi;
using namespace jishi::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kNames = 200'000;
constexpr int kFewNames = 2'000;
constexpr int kRows = 500;
constexpr int kRounds = 9;

std::vector<GoodsName> shopNames(int count)
{
    static const QStringList kMakers { u"阳光"_s, u"老街"_s, u"小镇"_s, u"山里"_s, u"海边"_s, u"高原"_s, u"田园"_s };
    static const QStringList kThings { u"抽纸"_s, u"牛奶"_s, u"饼干"_s, u"毛巾"_s, u"洗衣液"_s, u"大米"_s, u"酱油"_s,
        u"茶叶"_s, u"坚果"_s };
    std::vector<GoodsName> names;
    names.reserve(static_cast<size_t>(count));
    for (int number = 0; number < count; ++number) {
        names.push_back({ kMakers[number % kMakers.size()] + QString::number(number)
                + kThings[number / kMakers.size() % kThings.size()] + (number % 3 ? u"家庭装"_s : u"5斤装"_s),
            number });
    }
    return names;
}

QString pastedList(int rows, const std::vector<GoodsName> &names)
{
    QString text =
        u"#接龙\n周三水果蔬菜团\n巨峰葡萄 12元/斤\n火龙果 10元/个\n红富士苹果 5元/斤\n土鸡蛋 25元/板\n糯玉米 3元/根\n\n"_s;
    static const QStringList kWishes { u"葡萄2斤 火龙果3个"_s, u"苹果一斤半，鸡蛋1板"_s, u"玉米5根 谢谢"_s,
        u"火龙果x2，3栋501"_s, u"西瓜果切2盒，西北门"_s, u"再加2斤葡萄"_s, u"葡萄、苹果各1斤 尾号7788"_s };
    for (int row = 0; row < rows; ++row) {
        QString wish = kWishes[row % kWishes.size()];
        if (row % 5 == 0)
            wish += u' ' + names[static_cast<size_t>(row) * 37 % names.size()].phrase + u" 1袋"_s;
        text += u"%1. 团员%2 %3\n"_s.arg(QString::number(row + 1), QString::number(row), wish);
    }
    return text;
}

// Finds the first goods of each row, its quantity, and nothing else.
int readByExpressions(const QString &text, const std::vector<GoodsName> &names)
{
    static const QRegularExpression kRow(u"^(\\d+)[.、)] *(\\S+) +(.*)$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression kQuantity(
        u"(\\d+(?:\\.\\d+)?|[一二两三四五六七八九十半]+)(斤|个|份|盒|板|根|袋)"_s);
    int found = 0;
    for (auto it = kRow.globalMatch(text); it.hasNext();) {
        const QString wish = it.next().captured(3);
        for (const GoodsName &name : names) {
            if (wish.contains(name.phrase)) {
                ++found;
                break;
            }
        }
        found += kQuantity.match(wish).hasMatch() ? 1 : 0;
    }
    return found;
}

} // namespace

int main(int count, char **arguments)
{
    const bool smoke = isSmoke(count, arguments);
    const std::vector<GoodsName> names = shopNames(smoke ? kFewNames : kNames);
    const QString text = pastedList(smoke ? 50 : kRows, names);

    Samples building;
    Samples reading;
    Samples again;
    GoodsNames known;
    ReadList before;
    size_t understood = 0;
    for (int round = 0; round < kRounds; ++round) {
        building.measureWork([&] { known = GoodsNames(names); });
        reading.measureWork([&] { before = ListReader(known, QDate(2026, 6, 9)).read(text); });
        understood = 0;
        for (const ListRow &row : before.rows)
            understood += row.isSure() ? 1 : 0;
        again.measureWork([&] {
            const ReadList now = ListReader(known, QDate(2026, 6, 9)).read(text + u"9001. 新人 葡萄1斤\n"_s);
            if (ListDiff::between(before, now).size() != before.rows.size() + 1)
                giveUp("the longer list does not differ by one row");
        });
    }
    if (understood < before.rows.size() / 2)
        giveUp("less than half of the rows were understood");
    Samples plain;
    for (int round = 0; round < (smoke ? 1 : 3); ++round) {
        plain.measureWork([&] {
            if (readByExpressions(text, names) == 0)
                giveUp("the expressions found nothing");
        });
    }
    std::printf("%zu names made ready in %.2f ms\n", names.size(), building.median());
    printRatio(std::to_string(before.rows.size()) + " rows read", reading.median(), "expressions and a loop",
        plain.median(), plain.median() / reading.median());
    printRatio("read again and compared", again.median(), "expressions and a loop", plain.median(),
        plain.median() / again.median());
    return 0;
}
