#include "models/demo/demowords.h"

namespace jishi::demo {

namespace {

enum CategoryIndex {
    kFruit,
    kTropical,
    kCitrus,
    kBerries,
    kApples,
    kMelons,
    kStoneFruit,
    kSnacks,
    kNuts,
    kDried,
    kTea,
    kJuice,
    kGifts,
    kGiftBoxes,
    kHome,
    kToys,
    kStationery,
    kWrapping
};

constexpr CategoryWords kCategories[] = {
    { { "水果", "Fruit" }, -1, "FR" },
    { { "热带水果", "Tropical Fruit" }, kFruit, "TR" },
    { { "柑橘", "Citrus" }, kFruit, "CI" },
    { { "浆果葡萄", "Berries & Grapes" }, kFruit, "BE" },
    { { "苹果与梨", "Apples & Pears" }, kFruit, "AP" },
    { { "瓜类", "Melons" }, kFruit, "ME" },
    { { "桃李樱桃", "Stone Fruit" }, kFruit, "ST" },
    { { "零食饮品", "Snacks & Drinks" }, -1, "SN" },
    { { "坚果", "Nuts" }, kSnacks, "NU" },
    { { "果干", "Dried Fruit" }, kSnacks, "DR" },
    { { "花茶", "Flower Tea" }, kSnacks, "TE" },
    { { "果汁果酱", "Juice & Jam" }, kSnacks, "JU" },
    { { "礼品", "Gifts" }, -1, "GI" },
    { { "水果礼盒", "Fruit Gift Boxes" }, kGifts, "GB" },
    { { "家居香氛", "Home & Scents" }, kGifts, "HO" },
    { { "玩偶", "Soft Toys" }, kGifts, "TO" },
    { { "贺卡文具", "Cards & Stationery" }, kGifts, "CA" },
    { { "包装花束", "Wrapping & Bouquets" }, kGifts, "WR" },
};

constexpr Fruit kFruits[] = {
    { { "贵妃芒", "Guifei Mango" }, kTropical, 980, { { { "海南", "Hainan" }, { "广西", "Guangxi" } } } },
    { { "小台芒", "Baby Mango" }, kTropical, 690, { { { "广西", "Guangxi" }, { "云南", "Yunnan" } } } },
    { { "金煌芒", "Jinhuang Mango" }, kTropical, 850, { { { "攀枝花", "Panzhihua" }, { "海南", "Hainan" } } } },
    { { "红心火龙果", "Red Dragon Fruit" }, kTropical, 790, { { { "海南", "Hainan" }, { "越南", "Vietnam" } } } },
    { { "香蕉", "Banana" }, kTropical, 380, { { { "广西", "Guangxi" }, { "厄瓜多尔", "Ecuador" } } } },
    { { "凤梨", "Pineapple" }, kTropical, 590, { { { "徐闻", "Xuwen" }, { "台湾", "Taiwan" } } } },
    { { "荔枝", "Lychee" }, kTropical, 1690, { { { "茂名", "Maoming" }, { "增城", "Zengcheng" } } } },
    { { "龙眼", "Longan" }, kTropical, 1290, { { { "泰国", "Thai" }, { "广东", "Guangdong" } } } },
    { { "山竹", "Mangosteen" }, kTropical, 2380, { { { "泰国", "Thai" }, { "印尼", "Indonesian" } } } },
    { { "金枕榴莲", "Monthong Durian" }, kTropical, 2680, { { { "泰国", "Thai" }, { "越南", "Vietnam" } } } },
    { { "百香果", "Passion Fruit" }, kTropical, 880, { { { "广西", "Guangxi" }, { "福建", "Fujian" } } } },
    { { "牛油果", "Avocado" }, kTropical, 1580, { { { "墨西哥", "Mexican" }, { "云南孟连", "Menglian" } } } },
    { { "赣南脐橙", "Gannan Navel Orange" }, kCitrus, 590, { { { "信丰", "Xinfeng" }, { "安远", "Anyuan" } } } },
    { { "冰糖橙", "Rock Sugar Orange" }, kCitrus, 680, { { { "麻阳", "Mayang" }, { "云南", "Yunnan" } } } },
    { { "沃柑", "Orah Mandarin" }, kCitrus, 620, { { { "武鸣", "Wuming" }, { "云南", "Yunnan" } } } },
    { { "丑橘", "Dekopon" }, kCitrus, 880, { { { "蒲江", "Pujiang" }, { "眉山", "Meishan" } } } },
    { { "红心柚", "Red Pomelo" }, kCitrus, 450, { { { "平和", "Pinghe" }, { "梅州", "Meizhou" } } } },
    { { "黄柠檬", "Lemon" }, kCitrus, 780, { { { "安岳", "Anyue" }, { "南非", "South African" } } } },
    { { "阳光玫瑰葡萄", "Shine Muscat" }, kBerries, 1980, { { { "云南", "Yunnan" }, { "南京", "Nanjing" } } } },
    { { "巨峰葡萄", "Kyoho Grape" }, kBerries, 980, { { { "辽宁", "Liaoning" }, { "上海", "Shanghai" } } } },
    { { "红提", "Red Globe Grape" }, kBerries, 880, { { { "新疆", "Xinjiang" }, { "智利", "Chilean" } } } },
    { { "奶油草莓", "Cream Strawberry" }, kBerries, 2580, { { { "丹东", "Dandong" }, { "建德", "Jiande" } } } },
    { { "蓝莓", "Blueberry" }, kBerries, 3980, { { { "云南", "Yunnan" }, { "秘鲁", "Peruvian" } } } },
    { { "桑葚", "Mulberry" }, kBerries, 1680, { { { "四川", "Sichuan" }, { "浙江", "Zhejiang" } } } },
    { { "红富士苹果", "Fuji Apple" }, kApples, 690, { { { "烟台", "Yantai" }, { "洛川", "Luochuan" } } } },
    { { "冰糖心苹果", "Sugar Heart Apple" }, kApples, 880, { { { "阿克苏", "Aksu" }, { "大凉山", "Daliangshan" } } } },
    { { "香梨", "Fragrant Pear" }, kApples, 780, { { { "库尔勒", "Korla" }, { "新疆", "Xinjiang" } } } },
    { { "皇冠梨", "Crown Pear" }, kApples, 490, { { { "赵县", "Zhaoxian" }, { "砀山", "Dangshan" } } } },
    { { "哈密瓜", "Hami Melon" }, kMelons, 580, { { { "新疆", "Xinjiang" }, { "海南", "Hainan" } } } },
    { { "麒麟西瓜", "Kylin Watermelon" }, kMelons, 360, { { { "海南", "Hainan" }, { "宁夏", "Ningxia" } } } },
    { { "羊角蜜", "Horn Melon" }, kMelons, 690, { { { "山东", "Shandong" }, { "河北", "Hebei" } } } },
    { { "水蜜桃", "Honey Peach" }, kStoneFruit, 1280, { { { "阳山", "Yangshan" }, { "奉化", "Fenghua" } } } },
    { { "油桃", "Nectarine" }, kStoneFruit, 780, { { { "山西", "Shanxi" }, { "山东", "Shandong" } } } },
    { { "大樱桃", "Cherry" }, kStoneFruit, 3280, { { { "大连", "Dalian" }, { "智利", "Chilean" } } } },
};

constexpr Words kNutFlavours[] = { { "原味", "Original" }, { "奶香", "Butter" }, { "盐焗", "Salted" } };
constexpr Words kPlainFlavours[] = { { "原味", "Plain" }, { "无糖", "No Sugar" } };
constexpr Words kTeaFlavours[] = { { "玫瑰", "Rose" }, { "桂花", "Osmanthus" }, { "茉莉", "Jasmine" },
    { "菊花", "Chrysanthemum" }, { "洛神花", "Roselle" } };
constexpr Words kFruitTeas[] = { { "蜜桃乌龙", "Peach Oolong" }, { "柠檬红茶", "Lemon Black Tea" },
    { "荔枝红茶", "Lychee Black Tea" } };
constexpr Words kJuices[] = { { "橙", "Orange" }, { "芒果", "Mango" }, { "葡萄", "Grape" }, { "西柚", "Grapefruit" },
    { "沙棘", "Sea Buckthorn" } };
constexpr Words kJams[] = { { "草莓", "Strawberry" }, { "蓝莓", "Blueberry" }, { "杏", "Apricot" },
    { "无花果", "Fig" } };
constexpr Words kDriedFruits[] = { { "芒果", "Mango" }, { "草莓", "Strawberry" }, { "黄桃", "Peach" },
    { "菠萝", "Pineapple" }, { "香蕉", "Banana" }, { "无花果", "Fig" }, { "红枣", "Jujube" }, { "葡萄", "Grape" } };
constexpr Words kScents[] = { { "桂花", "Osmanthus" }, { "白茶", "White Tea" }, { "橙花", "Orange Blossom" },
    { "雪松", "Cedar" }, { "无花果", "Fig" } };
constexpr Words kAnimals[] = { { "小熊", "Bear" }, { "兔子", "Rabbit" }, { "熊猫", "Panda" }, { "柴犬", "Shiba" },
    { "水豚", "Capybara" }, { "牛油果", "Avocado" } };
constexpr Words kOccasions[] = { { "生日", "Birthday" }, { "新年", "New Year" }, { "感谢", "Thank You" },
    { "婚礼", "Wedding" }, { "中秋", "Mid-Autumn" } };
constexpr Words kBoxThemes[] = { { "团圆", "Reunion" }, { "探望", "Get Well" }, { "开业", "Opening Day" },
    { "新年", "New Year" }, { "满月", "Baby Shower" }, { "闺蜜", "Best Friends" } };
constexpr Words kColours[] = { { "红色", "Red" }, { "米白", "Cream" }, { "浅绿", "Light Green" }, { "粉色", "Pink" } };
constexpr Words kPrints[] = { { "橙子", "Oranges" }, { "草莓", "Strawberries" }, { "荷叶", "Lotus Leaf" },
    { "山水", "Landscape" } };

constexpr std::string_view kBagSizes[] = { "250g", "500g" };
constexpr std::string_view kTinSizes[] = { "小罐 50g", "大罐 120g" };
constexpr std::string_view kBottleSizes[] = { "300ml", "1L" };
constexpr std::string_view kToySizes[] = { "25cm", "45cm", "70cm" };
constexpr std::string_view kBoxSizes[] = { "标准 Standard", "豪华 Deluxe" };
constexpr std::string_view kPackSizes[] = { "单张", "10张装" };

constexpr Good kGoods[] = {
    { { "夏威夷果", "Macadamia" }, kNuts, 2980, "袋", kNutFlavours, kBagSizes },
    { { "碧根果", "Pecan" }, kNuts, 2580, "袋", kNutFlavours, kBagSizes },
    { { "巴旦木", "Almond" }, kNuts, 2280, "袋", kNutFlavours, kBagSizes },
    { { "开心果", "Pistachio" }, kNuts, 3280, "袋", kNutFlavours, kBagSizes },
    { { "薄皮核桃", "Thin-Shell Walnut" }, kNuts, 1980, "袋", kPlainFlavours, kBagSizes },
    { { "腰果", "Cashew" }, kNuts, 2680, "袋", kNutFlavours, kBagSizes },
    { { "每日坚果", "Daily Mixed Nuts" }, kNuts, 8900, "盒", {}, {} },
    { { "干", "Dried %" }, kDried, 1590, "袋", kDriedFruits, kBagSizes },
    { { "冻干脆", "Freeze-Dried Crisps" }, kDried, 1880, "袋", kDriedFruits, {} },
    { { "花茶", "Flower Tea" }, kTea, 3600, "罐", kTeaFlavours, kTinSizes },
    { { "茶包", "% Bags" }, kTea, 2800, "盒", kFruitTeas, {} },
    { { "陈皮普洱", "Tangerine Peel Pu'er" }, kTea, 6800, "罐", {}, kTinSizes },
    { { "鲜榨汁", "Pressed Juice" }, kJuice, 1280, "瓶", kJuices, kBottleSizes },
    { { "手工果酱", "Handmade Jam" }, kJuice, 2600, "瓶", kJams, {} },
    { { "洋槐蜂蜜", "Acacia Honey" }, kJuice, 4900, "瓶", {}, {} },
    { { "水果礼盒", "Fruit Gift Box" }, kGiftBoxes, 12800, "盒", kBoxThemes, kBoxSizes },
    { { "坚果礼盒", "Nut Gift Box" }, kGiftBoxes, 15800, "盒", kBoxThemes, {} },
    { { "鲜果篮", "Fresh Fruit Basket" }, kGiftBoxes, 16800, "个", kBoxThemes, kBoxSizes },
    { { "香薰蜡烛", "Scented Candle" }, kHome, 5900, "个", kScents, {} },
    { { "藤条香薰", "Reed Diffuser" }, kHome, 8900, "瓶", kScents, {} },
    { { "手工皂", "Handmade Soap" }, kHome, 1980, "个", kScents, {} },
    { { "护手霜", "Hand Cream" }, kHome, 2980, "支", kScents, {} },
    { { "马克杯", "Mug" }, kHome, 3900, "个", kPrints, {} },
    { { "帆布袋", "Canvas Bag" }, kHome, 2900, "个", kPrints, {} },
    { { "茶巾", "Tea Towel" }, kHome, 1680, "条", kPrints, {} },
    { { "毛绒玩偶", "Plush Toy" }, kToys, 3900, "个", kAnimals, kToySizes },
    { { "钥匙扣", "Key Ring" }, kToys, 1280, "个", kAnimals, {} },
    { { "抱枕", "Cushion" }, kToys, 4900, "个", kAnimals, {} },
    { { "贺卡", "Greeting Card" }, kStationery, 600, "张", kOccasions, kPackSizes },
    { { "红包", "Red Envelope" }, kStationery, 880, "包", kOccasions, {} },
    { { "笔记本", "Notebook" }, kStationery, 1880, "本", kPrints, {} },
    { { "和纸胶带", "Washi Tape" }, kStationery, 780, "卷", kPrints, {} },
    { { "包装丝带", "Ribbon" }, kWrapping, 480, "卷", kColours, {} },
    { { "礼品袋", "Gift Bag" }, kWrapping, 380, "个", kColours, {} },
    { { "雪梨纸", "Tissue Paper" }, kWrapping, 280, "包", kColours, {} },
    { { "干花束", "Dried Bouquet" }, kWrapping, 5900, "束", kColours, {} },
};

constexpr std::string_view kSurnames[] = { "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡",
    "朱", "高", "林", "何", "郭", "马", "罗", "梁", "宋", "郑", "谢", "韩", "唐", "冯", "于", "董", "萧", "程", "曹",
    "袁", "邓", "许", "傅", "沈", "曾", "彭", "吕" };
constexpr std::string_view kGiven[] = { "伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰",
    "娟", "涛", "明", "超", "秀", "霞", "平", "刚", "桂", "英", "华", "玉", "萍", "红", "玲", "晨", "雨", "欣", "怡",
    "子", "涵", "梓", "轩", "思", "琪", "佳", "宁", "文", "博", "浩", "宇", "志", "远", "晓", "婷", "雪", "梅", "春",
    "兰", "海", "燕", "若", "曦", "一", "诺", "嘉", "乐" };
constexpr std::string_view kTitles[] = { "阿姨", "姐", "哥", "叔", "老师", "师傅" };
constexpr std::string_view kFirstNames[] = { "Emma", "Liam", "Olivia", "Noah", "Grace", "Lucas", "Mia", "Ethan",
    "Chloe", "Daniel", "Sophie", "Henry", "Alice", "Jack", "Nora", "Leo", "Ruby", "Oscar", "Ivy", "Peter" };
constexpr std::string_view kLastNames[] = { "Smith", "Chen", "Brown", "Wong", "Taylor", "Lee", "Wilson", "Martin",
    "Clark", "Hall", "Young", "King", "Green", "Baker", "Hill", "Scott", "Adams", "Cooper", "Ward", "Price" };
constexpr std::string_view kCompounds[] = { "阳光花园", "翠湖苑", "金色家园", "锦绣里", "和平新村", "桃源小区",
    "春风里", "幸福公寓", "书香门第", "望江楼" };
constexpr std::string_view kOrderNotes[] = { "放门卫处", "要熟一点的", "不要太熟,周末再吃", "送人的,麻烦包漂亮些",
    "下班后自提", "写张贺卡:生日快乐", "到了打电话", "Please leave it at the front desk", "Less sweet ones if possible",
    "帮忙挑大一点的", "分成两袋装", "老人吃,挑软一点" };
constexpr std::string_view kReturnNotes[] = { "有几个坏了", "磕碰退款", "颜色不喜欢,退货", "Bruised on arrival",
    "送错规格" };

} // namespace

std::span<const CategoryWords> categories()
{
    return kCategories;
}

std::span<const Fruit> fruits()
{
    return kFruits;
}

std::span<const Good> goods()
{
    return kGoods;
}

std::span<const std::string_view> surnames()
{
    return kSurnames;
}

std::span<const std::string_view> givenSyllables()
{
    return kGiven;
}

std::span<const std::string_view> titles()
{
    return kTitles;
}

std::span<const std::string_view> englishFirstNames()
{
    return kFirstNames;
}

std::span<const std::string_view> englishLastNames()
{
    return kLastNames;
}

std::span<const std::string_view> compounds()
{
    return kCompounds;
}

std::span<const std::string_view> orderNotes()
{
    return kOrderNotes;
}

std::span<const std::string_view> returnNotes()
{
    return kReturnNotes;
}

} // namespace jishi::demo
