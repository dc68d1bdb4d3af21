#include "models/jielong/listwords.h"

#include "models/jielong/foldedtext.h"

#include <algorithm>
#include <array>
#include <bitset>

namespace jishi::listwords {
namespace {

using enum UnitKind;

constexpr auto kUnits = std::to_array<Unit>({
    { u"公斤", u"公斤", Weight },
    { u"千克", u"公斤", Weight },
    { u"kg", u"公斤", Weight },
    { u"市斤", u"斤", Weight },
    { u"斤", u"斤", Weight },
    { u"两", u"斤", Liang },
    { u"克", u"克", Weight },
    { u"g", u"克", Weight },
    { u"磅", u"磅", Weight },
    { u"lbs", u"lb", Weight },
    { u"lb", u"lb", Weight },
    { u"pounds", u"lb", Weight },
    { u"pound", u"lb", Weight },
    { u"jin", u"斤", Weight },
    { u"毫升", u"毫升", Volume },
    { u"ml", u"毫升", Volume },
    { u"升", u"升", Volume },
    { u"dozens", u"dozen", Group, 12 },
    { u"dozen", u"dozen", Group, 12 },
    { u"打", u"打", Group, 12 },
    { u"对", u"对", Group, 2 },
    { u"双", u"双", Group, 2 },
    { u"份儿", u"份" },
    { u"份", u"份" },
    { u"个", u"个" },
    { u"箇", u"个" },
    { u"盒", u"盒" },
    { u"箱", u"箱" },
    { u"瓶", u"瓶" },
    { u"罐", u"罐" },
    { u"袋", u"袋" },
    { u"包", u"包" },
    { u"条", u"条" },
    { u"只", u"只" },
    { u"支", u"支" },
    { u"枝", u"枝" },
    { u"把", u"把" },
    { u"束", u"束" },
    { u"套", u"套" },
    { u"件", u"件" },
    { u"板", u"板" },
    { u"串", u"串" },
    { u"块", u"块" },
    { u"片", u"片" },
    { u"根", u"根" },
    { u"颗", u"颗" },
    { u"粒", u"粒" },
    { u"头", u"头" },
    { u"棵", u"棵" },
    { u"朵", u"朵" },
    { u"盆", u"盆" },
    { u"张", u"张" },
    { u"位", u"位" },
    { u"人", u"人" },
    { u"桶", u"桶" },
    { u"杯", u"杯" },
    { u"碗", u"碗" },
    { u"盘", u"盘" },
    { u"碟", u"碟" },
    { u"提", u"提" },
    { u"排", u"排" },
    { u"扎", u"扎" },
    { u"捆", u"捆" },
    { u"枚", u"枚" },
    { u"篮", u"篮" },
    { u"筐", u"筐" },
    { u"听", u"听" },
    { u"卷", u"卷" },
    { u"尾", u"尾" },
    { u"组", u"组" },
    { u"本", u"本" },
    { u"笼", u"笼" },
    { u"屉", u"屉" },
    { u"锅", u"锅" },
    { u"单", u"单" },
    { u"票", u"票" },
    { u"pcs", u"piece" },
    { u"pc", u"piece" },
    { u"pieces", u"piece" },
    { u"piece", u"piece" },
    { u"boxes", u"box" },
    { u"box", u"box" },
    { u"bags", u"bag" },
    { u"bag", u"bag" },
    { u"bottles", u"bottle" },
    { u"bottle", u"bottle" },
    { u"packs", u"pack" },
    { u"pack", u"pack" },
    { u"sets", u"set" },
    { u"set", u"set" },
    { u"jars", u"jar" },
    { u"jar", u"jar" },
    { u"cans", u"can" },
    { u"can", u"can" },
    { u"trays", u"tray" },
    { u"tray", u"tray" },
    { u"bunches", u"bunch" },
    { u"bunch", u"bunch" },
    { u"portions", u"portion" },
    { u"portion", u"portion" },
    { u"tickets", u"ticket" },
    { u"ticket", u"ticket" },
    { u"loaves", u"loaf" },
    { u"loaf", u"loaf" },
    { u"cases", u"case" },
    { u"case", u"case" },
});

// Words that begin with the letter of a measure but are none: "2套餐" is two of the menu, not two sets.
constexpr auto kNoUnits = std::to_array<QStringView>(
    { u"套餐", u"罐头", u"板栗", u"包子", u"包菜", u"杯子", u"瓶子", u"盒子", u"袋子", u"箱子", u"条纹", u"片皮",
        u"头巾", u"件套", u"对虾", u"串串", u"根茎", u"颗粒", u"盒马", u"支付", u"本地", u"份量", u"把子", u"条件",
        u"个人", u"个月", u"个小时", u"人餐", u"人份", u"板鸭", u"排骨", u"排档", u"头盔", u"卷心", u"卷饼", u"锅贴",
        u"锅巴", u"听说", u"本来", u"对联", u"双人", u"双份", u"包装", u"单元", u"单人", u"单独", u"位置", u"张贴",
        u"打折", u"打包", u"把手", u"提前", u"提子", u"组合", u"盘子", u"桶装", u"瓶装", u"盒装", u"袋装", u"箱装",
        u"排长", u"排座", u"克拉", u"克重", u"升级", u"扎啤", u"盒饭", u"包邮", u"件事", u"两个", u"本子" });

struct WishWord
{
    QStringView word;
    Wish wish;
};

// Those that hold by themselves; the longest is taken.
constexpr auto kWishes = std::to_array<WishWord>({
    { u"改成", Wish::Set },
    { u"改为", Wish::Set },
    { u"改到", Wish::Set },
    { u"改要", Wish::Set },
    { u"改订", Wish::Set },
    { u"变成", Wish::Set },
    { u"调整为", Wish::Set },
    { u"一共", Wish::Set },
    { u"总共", Wish::Set },
    { u"共", Wish::Set },
    { u"改", Wish::Set },
    { u"change to", Wish::Set },
    { u"changed to", Wish::Set },
    { u"make it", Wish::Set },
    { u"换成", Wish::Exchange },
    { u"换", Wish::Exchange },
    { u"再加", Wish::Add },
    { u"再来", Wish::Add },
    { u"再要", Wish::Add },
    { u"再订", Wish::Add },
    { u"再买", Wish::Add },
    { u"再拿", Wish::Add },
    { u"另加", Wish::Add },
    { u"追加", Wish::Add },
    { u"增加", Wish::Add },
    { u"加订", Wish::Add },
    { u"多加", Wish::Add },
    { u"多要", Wish::Add },
    { u"再多", Wish::Add },
    { u"再", Wish::Add },
    { u"加", Wish::Add },
    { u"add", Wish::Add },
    { u"不要了", Wish::Withdraw },
    { u"都不要了", Wish::Withdraw },
    { u"全不要了", Wish::Withdraw },
    { u"不订了", Wish::Withdraw },
    { u"不定了", Wish::Withdraw },
    { u"不买了", Wish::Withdraw },
    { u"不需要了", Wish::Withdraw },
    { u"先不要了", Wish::Withdraw },
    { u"先不要", Wish::Withdraw },
    { u"取消了", Wish::Withdraw },
    { u"取消", Wish::Withdraw },
    { u"全部取消", Wish::Withdraw },
    { u"退掉", Wish::Withdraw },
    { u"退了", Wish::Withdraw },
    { u"退单", Wish::Withdraw },
    { u"撤销", Wish::Withdraw },
    { u"撤回", Wish::Withdraw },
    { u"撤单", Wish::Withdraw },
    { u"减去", Wish::Withdraw },
    { u"减掉", Wish::Withdraw },
    { u"减少", Wish::Withdraw },
    { u"少要", Wish::Withdraw },
    { u"退", Wish::Withdraw },
    { u"减", Wish::Withdraw },
    { u"撤", Wish::Withdraw },
    { u"cancelled", Wish::Withdraw },
    { u"canceled", Wish::Withdraw },
    { u"cancel", Wish::Withdraw },
    { u"不要", Wish::WeakWithdraw },
    { u"我想要", Wish::Verb },
    { u"我要", Wish::Verb },
    { u"也要", Wish::Verb },
    { u"想要", Wish::Verb },
    { u"需要", Wish::Verb },
    { u"帮我留", Wish::Verb },
    { u"给我留", Wish::Verb },
    { u"给我", Wish::Verb },
    { u"预订", Wish::Verb },
    { u"预定", Wish::Verb },
    { u"报名", Wish::Verb },
    { u"接龙", Wish::Verb },
    { u"要", Wish::Verb },
    { u"来", Wish::Verb },
    { u"订", Wish::Verb },
    { u"定", Wish::Verb },
    { u"买", Wish::Verb },
    { u"拿", Wish::Verb },
    { u"团", Wish::Verb },
    { u"报", Wish::Verb },
    { u"留", Wish::Verb },
    { u"wants", Wish::Verb },
    { u"want", Wish::Verb },
    { u"orders", Wish::Verb },
    { u"order", Wish::Verb },
    { u"takes", Wish::Verb },
    { u"take", Wish::Verb },
    { u"needs", Wish::Verb },
    { u"need", Wish::Verb },
    { u"please", Wish::Verb },
});

constexpr auto kCourtesies = std::to_array<QStringView>(
    { u"谢谢团长", u"谢谢群主", u"谢谢老板", u"谢谢", u"感谢", u"多谢", u"谢啦", u"谢", u"辛苦了", u"辛苦", u"拜托",
        u"麻烦了", u"收到", u"好的", u"了", u"吧", u"哦", u"呀", u"啊", u"噢", u"喔", u"哈", u"呢", u"啦", u"嘛",
        u"thanks", u"thank you", u"thx", u"please", u"pls", u"ok", u"!", u"~", u"。", u"…", u"." });

constexpr auto kKinds = std::to_array<QStringView>({ u"大份", u"小份", u"中份", u"大杯", u"小杯", u"中杯", u"大号",
    u"小号", u"中号", u"微辣", u"中辣", u"特辣", u"不辣", u"重辣", u"变态辣", u"少糖", u"半糖", u"无糖", u"全糖",
    u"微糖", u"少冰", u"去冰", u"热的", u"冰的", u"常温", u"红色", u"蓝色", u"白色", u"黑色", u"粉色", u"绿色", u"黄色",
    u"灰色", u"紫色", u"均码", u"原味", u"大的", u"小的", u"微冰", u"正常冰", u"加热", u"免葱", u"熟的", u"生的" });

constexpr auto kSizes = std::to_array<QStringView>(
    { u"xxxl", u"xxl", u"xl", u"xs", u"4xl", u"3xl", u"2xl", u"l码", u"m码", u"s码", u"xl码", u"l", u"m", u"s" });

constexpr auto kEach =
    std::to_array<QStringView>({ u"各来", u"各要", u"各", u"每样", u"每种", u"都来", u"都要", u"都" });

// Which letters begin a word of a list: most places of a text begin none.
class FirstLetters
{
public:
    template <typename Words, typename Text>
    FirstLetters(const Words &words, Text textOf)
    {
        for (const auto &word : words)
            m_letters.set(textOf(word)[0].unicode());
    }
    bool has(QStringView text, qsizetype at) const { return at < text.size() && m_letters[text[at].unicode()]; }

private:
    std::bitset<0x10000> m_letters;
};

template <typename Words>
qsizetype longestAt(const Words &words, QStringView text, qsizetype at)
{
    qsizetype length = 0;
    const QStringView rest = text.mid(at);
    for (const QStringView word : words) {
        if (word.size() > length && rest.startsWith(word))
            length = word.size();
    }
    return length;
}

template <const auto &words>
qsizetype longestOf(QStringView text, qsizetype at)
{
    static const FirstLetters kFirst(words, [](QStringView word) { return word; });
    return kFirst.has(text, at) ? longestAt(words, text, at) : 0;
}

bool cutsLatin(QStringView text, qsizetype at, qsizetype length)
{
    const qsizetype end = at + length;
    return (isLatin(text[end - 1].unicode()) && end < text.size() && isLatin(text[end].unicode()))
        || (isLatin(text[at].unicode()) && at > 0 && isLatin(text[at - 1].unicode()));
}

template <typename Words>
bool holds(QStringView text, const Words &words)
{
    return std::ranges::any_of(words, [text](QStringView word) { return text.contains(word); });
}

} // namespace

bool isNumeral(char16_t folded)
{
    return QStringView(u"零〇一二两三四五六七八九十百千半廿卅俩仨").contains(QChar(folded));
}

bool isUnitLetter(char16_t folded)
{
    static const std::bitset<0x10000> kLetters = [] {
        std::bitset<0x10000> letters;
        for (const Unit &unit : kUnits) {
            if (unit.written.size() == 1)
                letters.set(unit.written[0].unicode());
        }
        for (const QChar letter : QStringView(u"元公千毫装码号"))
            letters.set(letter.unicode());
        return letters;
    }();
    return kLetters[folded];
}

const Unit *unitAt(QStringView folded, qsizetype at)
{
    if (at >= folded.size() || longestOf<kNoUnits>(folded, at) > 0)
        return nullptr;
    static const FirstLetters kFirst(kUnits, [](const Unit &unit) { return unit.written; });
    if (!kFirst.has(folded, at))
        return nullptr;
    const Unit *best = nullptr;
    const QStringView rest = folded.mid(at);
    for (const Unit &unit : kUnits) {
        if (rest.startsWith(unit.written) && (!best || unit.written.size() > best->written.size()))
            best = &unit;
    }
    if (best && isLatin(best->written[0].unicode())) {
        const qsizetype end = best->written.size();
        if (end < rest.size() && isLatin(rest[end].unicode()))
            return nullptr;
    }
    return best;
}

const Unit *unitNamed(QStringView folded)
{
    const auto found = std::ranges::find(kUnits, folded, &Unit::written);
    return found == kUnits.end() ? nullptr : &*found;
}

Wish wishAt(QStringView folded, qsizetype at, qsizetype *length)
{
    static const FirstLetters kFirst(kWishes, [](const WishWord &word) { return word.word; });
    if (!kFirst.has(folded, at))
        return Wish::None;
    const WishWord *best = nullptr;
    const QStringView rest = folded.mid(at);
    for (const WishWord &word : kWishes) {
        if (rest.startsWith(word.word) && (!best || word.word.size() > best->word.size()))
            best = &word;
    }
    if (!best || cutsLatin(folded, at, best->word.size()))
        return Wish::None;
    *length = best->word.size();
    return best->wish;
}

qsizetype courtesyAt(QStringView folded, qsizetype at)
{
    const qsizetype length = longestOf<kCourtesies>(folded, at);
    if (length > 0)
        return cutsLatin(folded, at, length) ? 0 : length;
    qsizetype end = at;
    while (end < folded.size() && isPicture(folded[end].unicode()))
        ++end;
    return end - at;
}

qsizetype eachAt(QStringView folded, qsizetype at)
{
    return longestOf<kEach>(folded, at);
}

qsizetype kindAt(QStringView folded, qsizetype at)
{
    if (const qsizetype length = longestOf<kKinds>(folded, at))
        return length;
    const qsizetype length = longestOf<kSizes>(folded, at);
    if (length == 0 || cutsLatin(folded, at, length))
        return 0;
    const qsizetype end = at + length;
    const bool followed = end < folded.size() && isDigit(folded[end].unicode());
    return followed || (at > 0 && isDigit(folded[at - 1].unicode())) ? 0 : length;
}

bool isChatNoise(QStringView folded)
{
    static constexpr auto kLines =
        std::to_array<QStringView>({ u"回复", u"回覆", u"翻译年糕", u"已编辑", u"赞", u"讚", u"分享", u"查看翻译",
            u"收到", u"查看更多留言", u"刚刚", u"最相关", u"作者", u"以下是新消息", u"昨天", u"今天", u"like", u"reply",
            u"edited", u"see translation", u"置顶", u"最相关留言", u"撤回了一条消息", u"邀请", u"已收回信息" });
    static constexpr auto kAges = std::to_array<QStringView>({ u"小时", u"分钟", u"天", u"周", u"分", u"小时前",
        u"分钟前", u"天前", u"周前", u"h", u"d", u"w", u"hrs", u"mins" });
    // What remains of a line of noise when its words are taken away.
    QString rest;
    for (qsizetype i = 0; i < folded.size();) {
        const char16_t unit = folded[i].unicode();
        if (const qsizetype word = longestAt(kLines, folded, i)) {
            if (!cutsLatin(folded, i, word)) {
                i += word;
                continue;
            }
        }
        if (isDigit(unit)) {
            qsizetype end = i;
            while (end < folded.size() && (isDigit(folded[end].unicode()) || folded[end] == u':'))
                ++end;
            qsizetype age = end;
            while (age < folded.size() && folded[age] == u' ')
                ++age;
            const qsizetype length = longestAt(kAges, folded, age);
            const bool isClock = folded.mid(i, end - i).contains(u':');
            if (isClock || (length > 0 && !cutsLatin(folded, age, length))) {
                i = isClock ? end : age + length;
                continue;
            }
        }
        if (unit != u' ' && unit != u'.' && unit != u'\u00B7' && unit != u'!' && !isPicture(unit) && unit != u'('
            && unit != u')' && unit != u'-' && unit != u'|')
            rest += QChar(unit);
        ++i;
    }
    return rest.isEmpty();
}

bool isCookingWish(QStringView folded)
{
    static constexpr auto kMore = std::to_array<QStringView>(
        { u"不要", u"不放", u"不吃", u"不加", u"少", u"多", u"免", u"去", u"微", u"加", u"走", u"别" });
    static constexpr auto kCooking = std::to_array<QStringView>({ u"辣", u"冰", u"糖", u"葱", u"香菜", u"蒜", u"姜",
        u"盐", u"油", u"醋", u"饭", u"汤", u"椒", u"酱", u"料", u"奶", u"叶", u"袋", u"熟", u"生", u"烂", u"肥", u"硬",
        u"软", u"酸", u"甜", u"坏", u"急", u"筷", u"餐具", u"贴纸", u"刺", u"皮", u"头" });
    return folded.size() <= 8 && holds(folded, kMore) && holds(folded, kCooking);
}

bool mayChangeOrder(QStringView folded)
{
    static constexpr auto kChanges = std::to_array<QStringView>({ u"不", u"退", u"改", u"换", u"减", u"少", u"多",
        u"再", u"加", u"没", u"删", u"撤", u"另", u"取消", u"错", u"重复", u"还是", u"或", u"如果", u"算", u"共", u"都",
        u"各", u"替", u"代", u"帮", u"cancel", u"instead", u"more", u"less", u"not", u"no ", u"or ", u"if " });
    return holds(folded, kChanges) && !isCookingWish(folded);
}

bool isRemark(QStringView folded)
{
    static constexpr auto kRemarks = std::to_array<QStringView>({ u"辣", u"冰", u"糖", u"熟", u"葱", u"蒜", u"香菜",
        u"自提", u"自取", u"取", u"送", u"放", u"到", u"晚", u"早", u"上午", u"下午", u"中午", u"今天", u"明天", u"周",
        u"谢", u"麻烦", u"请", u"付", u"转", u"微信", u"支付宝", u"挑", u"新鲜", u"尽快", u"备注", u"餐具", u"肥",
        u"瘦", u"切", u"杀", u"大一点", u"甜", u"一点", u"点的", u"好的", u"pick", u"pay", u"paid", u"today",
        u"tomorrow", u"spicy", u"leave", u"颜色", u"礼物", u"卡片", u"写", u"给" });
    return holds(folded, kRemarks);
}

bool isPlace(QStringView folded)
{
    static constexpr auto kEnds = std::to_array<QStringView>({ u"门", u"口", u"路", u"街", u"巷", u"弄", u"苑", u"楼",
        u"栋", u"室", u"店", u"站", u"校区", u"小区", u"村", u"厦", u"自提点", u"驿站", u"校园", u"花园", u"广场",
        u"公寓", u"宿舍", u"座", u"院", u"厅", u"超市", u"车库", u"前台", u"门卫", u"保安室", u"岗亭", u"柜", u"gate",
        u"road", u"street", u"building", u"lobby", u"station" });
    static constexpr auto kBegins = std::to_array<QStringView>(
        { u"送到", u"放到", u"放在", u"送", u"放", u"地址", u"自提", u"在", u"住", u"pickup", u"deliver to" });
    return std::ranges::any_of(kEnds, [folded](QStringView end) { return folded.endsWith(end); })
        || std::ranges::any_of(
            kBegins, [folded](QStringView begin) { return folded.startsWith(begin) && folded.size() > begin.size(); });
}

} // namespace jishi::listwords
