#include "models/importing/columnmapping.h"

#include "models/base/refusal.h"
#include "models/importing/headerfinder.h"

#include <QHash>
#include <QJsonArray>
#include <algorithm>

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

struct FieldWords
{
    MappedField field;
    const char *key; // in the shop's settings: never changed
    const char16_t *words; // separated by bars
};

constexpr FieldWords kWords[] = {
    { MappedField::ProductName, "name",
        u"product name|name|product|item|item name|title|article name|goods|商品名称|商品名|商品|品名|产品名称|产品|"
        u"名称|货品名称|商品标题|宝贝标题" },
    { MappedField::Sku, "sku",
        u"sku|item code|product code|code|article|article no|item no|item number|product "
        u"no|货号|商品编码|商家编码|商品编号|产品编号|编码|编号|规格编码|款号" },
    { MappedField::Barcode, "barcode",
        u"barcode|bar code|ean|upc|gtin|ean13|isbn|条码|条形码|商品条码|商品条形码|国际条码|一维码" },
    { MappedField::Price, "price",
        u"price|sale price|selling price|retail price|unit "
        u"price|售价|价格|单价|零售价|销售价|现价|团购价|团价|卖价|销售价格" },
    { MappedField::ListPrice, "list_price",
        u"list price|regular price|compare at price|rrp|msrp|original price|原价|划线价|市场价|吊牌价|标价" },
    { MappedField::Cost, "cost",
        u"cost|cost price|purchase price|buying price|supply price|cost per "
        u"item|进价|成本|成本价|进货价|采购价|供货价" },
    { MappedField::Category, "category",
        u"category|categories|group|department|type|分类|类别|类目|商品分类|商品类别|品类|所属分类" },
    { MappedField::Unit, "unit", u"unit|uom|unit of measure|单位|计量单位|商品单位" },
    { MappedField::OnHand, "on_hand",
        u"on hand|stock|quantity|qty|in stock|stock quantity|inventory|库存|数量|库存数量|现有库存|当前库存|存货|"
        u"库存量|在库数量" },
    { MappedField::LowStock, "low_stock",
        u"low stock|reorder level|minimum stock|min stock|low stock amount|安全库存|最低库存|库存下限|库存预警" },
    { MappedField::Tags, "tags", u"tags|tag|labels|keywords|标签|关键词" },
    { MappedField::Description, "description",
        u"description|details|detail|long description|描述|详情|商品描述|说明|商品详情|简介" },
    { MappedField::Option1, "option1", u"option 1|colour|color|variant|specification|spec|颜色|规格|规格1|款式|型号" },
    { MappedField::Option2, "option2", u"option 2|size|尺码|尺寸|规格2|大小" },
    { MappedField::Option3, "option3", u"option 3|material|规格3|材质|口味" },
    { MappedField::CustomerName, "customer_name",
        u"customer name|name|customer|full name|contact|contact name|client|buyer|recipient|姓名|客户姓名|客户名称|"
        u"客户|名字|收货人|联系人|买家|顾客|顾客姓名|会员姓名|下单人" },
    { MappedField::CustomerCode, "customer_code",
        u"customer code|customer id|customer no|customer number|code|member no|member "
        u"id|客户编号|客户号|会员号|会员编号|会员卡号|编号" },
    { MappedField::Phone, "phone",
        u"phone|mobile|telephone|tel|phone number|mobile phone|cell|cell phone|mobile number|phone 2|手机|手机号|"
        u"手机号码|电话|联系电话|电话号码|联系方式|收货电话|手机2|电话2|备用电话" },
    { MappedField::Address, "address",
        u"address|street|address 1|address 2|address line 1|address line 2|shipping address|province|state|city|"
        u"district|地址|收货地址|详细地址|联系地址|省|市|区|省份|城市|地区|区县|小区" },
    { MappedField::WeChat, "wechat", u"wechat|wechat id|weixin|wechat name|微信|微信号|微信名|微信昵称|昵称" },
    { MappedField::Remark, "remark", u"remark name|wechat remark|alias|nickname|备注名|微信备注|群昵称" },
    { MappedField::Country, "country", u"country|country region|国家|国家地区" },
    { MappedField::Birthday, "birthday", u"birthday|date of birth|birth date|born|生日|出生日期|出生年月" },
    { MappedField::Note, "note", u"note|notes|remark|remarks|comment|comments|memo|备注|客户备注|备注信息" },
};

constexpr MappedField kProductFields[] = { MappedField::Leave, MappedField::ProductName, MappedField::Sku,
    MappedField::Barcode, MappedField::Price, MappedField::ListPrice, MappedField::Cost, MappedField::Category,
    MappedField::Unit, MappedField::OnHand, MappedField::LowStock, MappedField::Tags, MappedField::Description,
    MappedField::Option1, MappedField::Option2, MappedField::Option3 };
constexpr MappedField kCustomerFields[] = { MappedField::Leave, MappedField::CustomerName, MappedField::Phone,
    MappedField::Address, MappedField::WeChat, MappedField::Remark, MappedField::CustomerCode, MappedField::Country,
    MappedField::Birthday, MappedField::Tags, MappedField::Note };

const QStringList &wordsOf(MappedField field)
{
    static const QHash<int, QStringList> all = [] {
        QHash<int, QStringList> made;
        for (const FieldWords &each : kWords)
            for (const QString &word : QString::fromUtf16(each.words).split(u'|'))
                made[static_cast<int>(each.field)].append(HeaderFinder::normalised(word));
        return made;
    }();
    static const QStringList none;
    const auto found = all.constFind(static_cast<int>(field));
    return found == all.constEnd() ? none : *found;
}

// "售价（元）" and "Price CNY" begin with a word; one of a single letter would begin too much.
bool beginsWith(const QString &cell, MappedField field)
{
    constexpr qsizetype kShortest = 2;
    constexpr qsizetype kShortestLatin = 4;
    return std::ranges::any_of(wordsOf(field), [&](const QString &word) {
        const bool latin = word.front().unicode() < 0x80;
        return word.size() >= (latin ? kShortestLatin : kShortest) && cell.startsWith(word);
    });
}

} // namespace

std::span<const MappedField> ColumnMapping::fieldsOf(RowKind rows)
{
    return rows == RowKind::Products ? std::span<const MappedField>(kProductFields)
                                     : std::span<const MappedField>(kCustomerFields);
}

bool ColumnMapping::mayRepeat(MappedField field)
{
    return field == MappedField::Leave || field == MappedField::Phone || field == MappedField::Address;
}

bool ColumnMapping::isKnownWord(const QString &normalised)
{
    return std::ranges::any_of(
        kWords, [&](const FieldWords &each) { return wordsOf(each.field).contains(normalised); });
}

ColumnMapping ColumnMapping::guess(const QStringList &header)
{
    const ColumnMapping products = guess(header, RowKind::Products);
    const ColumnMapping customers = guess(header, RowKind::Customers);
    return customers.guessed() > products.guessed() ? customers : products;
}

ColumnMapping ColumnMapping::guess(const QStringList &header, RowKind rows)
{
    ColumnMapping mapping;
    mapping.rows = rows;
    mapping.columns.assign(static_cast<size_t>(header.size()), MappedField::Leave);
    QStringList cells;
    for (const QString &cell : header)
        cells.append(HeaderFinder::normalised(cell));
    const auto assign = [&](auto fits) {
        for (const MappedField field : fieldsOf(rows))
            for (qsizetype i = 0; i < cells.size(); ++i) {
                MappedField &column = mapping.columns[static_cast<size_t>(i)];
                const bool free = column == MappedField::Leave && !cells[i].isEmpty();
                if (free && (mayRepeat(field) || !mapping.has(field)) && fits(cells[i], field))
                    column = field;
            }
    };
    assign([](const QString &cell, MappedField field) { return wordsOf(field).contains(cell); });
    assign(beginsWith);
    return mapping;
}

int ColumnMapping::guessed() const
{
    return static_cast<int>(
        std::ranges::count_if(columns, [](MappedField field) { return field != MappedField::Leave; }));
}

std::vector<int> ColumnMapping::columnsOf(MappedField field) const
{
    std::vector<int> found;
    for (size_t i = 0; i < columns.size(); ++i)
        if (columns[i] == field)
            found.push_back(static_cast<int>(i));
    return found;
}

Status ColumnMapping::check() const
{
    if (rows == RowKind::Products && !has(MappedField::ProductName) && !has(MappedField::Sku)
        && !has(MappedField::Barcode))
        return refused(Refusal::tr("Say which column holds the product's name."));
    if (rows == RowKind::Customers && !has(MappedField::CustomerName) && !has(MappedField::Phone))
        return refused(Refusal::tr("Say which column holds the customer's name or phone."));
    return done();
}

QJsonObject ColumnMapping::toJson() const
{
    QJsonArray keys;
    for (const MappedField field : columns) {
        const auto words = std::ranges::find(kWords, field, &FieldWords::field);
        keys.append(words == std::end(kWords) ? QString() : QString::fromLatin1(words->key));
    }
    return { { u"rows"_s, rows == RowKind::Products ? u"products"_s : u"customers"_s }, { u"columns"_s, keys },
        { u"shape"_s, shape } };
}

std::optional<ColumnMapping> ColumnMapping::fromJson(const QJsonObject &object)
{
    ColumnMapping mapping;
    mapping.rows = object[u"rows"_s].toString() == u"customers" ? RowKind::Customers : RowKind::Products;
    mapping.shape = object[u"shape"_s].toString();
    const QJsonArray columns = object[u"columns"_s].toArray();
    for (const auto &key : columns) {
        const auto words = std::ranges::find_if(
            kWords, [&](const FieldWords &each) { return key.toString() == QLatin1String(each.key); });
        mapping.columns.push_back(words == std::end(kWords) ? MappedField::Leave : words->field);
    }
    if (mapping.columns.empty() || !mapping.check())
        return std::nullopt;
    return mapping;
}

} // namespace jishi
