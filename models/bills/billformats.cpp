#include "models/bills/billformats.h"

#include "models/base/refusal.h"

namespace jishi::bills {

using namespace Qt::StringLiterals;

namespace {

ColumnNames must(BillField field, QStringView names)
{
    return { static_cast<int>(field), true, names };
}

ColumnNames may(BillField field, QStringView names)
{
    return { static_cast<int>(field), false, names };
}

FormatColumns format(const QString &name, std::vector<ColumnNames> columns)
{
    return { name, {}, static_cast<int>(BillField::Count), std::move(columns) };
}

} // namespace

using enum BillField;

const FormatColumns &weChatTrade()
{
    static const FormatColumns columns = format(u"wechat-trade"_s,
        { must(Time, u"交易时间"), must(Transaction, u"微信订单号|微信支付订单号"), must(MerchantOrder, u"商户订单号"),
            must(State, u"交易状态"), must(Amount, u"应结订单金额|总金额|订单金额"), may(Currency, u"货币种类"),
            may(Refund, u"微信退款单号|微信支付退款单号"), may(RefundAmount, u"退款金额"),
            may(RefundState, u"退款状态"), may(LaterTime, u"退款成功时间"), may(Goods, u"商品名称"),
            may(Remark, u"商户数据包"), may(Fee, u"手续费") });
    return columns;
}

const FormatColumns &weChatFunds()
{
    static const FormatColumns columns = format(u"wechat-funds"_s,
        { must(Time, u"记账时间"), must(Transaction, u"微信支付业务单号"), must(Flow, u"资金流水单号"),
            must(Type, u"业务类型"), may(Goods, u"业务名称"), must(Direction, u"收支类型"),
            must(Amount, u"收支金额（元）|收支金额"), may(Remark, u"备注"), may(MerchantOrder, u"业务凭证号") });
    return columns;
}

const FormatColumns &weChatPersonal()
{
    static const FormatColumns columns = format(u"wechat-personal"_s,
        { must(Time, u"交易时间"), must(Type, u"交易类型"), must(Party, u"交易对方"), must(Direction, u"收/支"),
            must(Amount, u"金额(元)|金额"), must(State, u"当前状态"), must(Transaction, u"交易单号"),
            may(MerchantOrder, u"商户单号"), may(Goods, u"商品"), may(Remark, u"备注") });
    return columns;
}

const FormatColumns &alipayApp()
{
    static const FormatColumns columns = format(u"alipay-app"_s,
        { must(Time, u"交易时间"), must(Type, u"交易分类"), must(Party, u"交易对方"), may(Account, u"对方账号"),
            may(Goods, u"商品说明"), must(Direction, u"收/支"), must(Amount, u"金额|金额(元)"),
            must(State, u"交易状态"), must(Transaction, u"交易订单号"), may(MerchantOrder, u"商家订单号"),
            may(Remark, u"备注") });
    return columns;
}

const FormatColumns &alipayWeb()
{
    static const FormatColumns columns = format(u"alipay-web"_s,
        { must(Transaction, u"交易号"), may(MerchantOrder, u"商家订单号"), must(Time, u"交易创建时间"),
            may(LaterTime, u"付款时间"), may(Type, u"类型"), must(Party, u"交易对方"), may(Goods, u"商品名称"),
            must(Amount, u"金额（元）|金额"), must(Direction, u"收/支"), must(State, u"交易状态"),
            may(Fee, u"服务费（元）|服务费"), may(Refunded, u"成功退款（元）|成功退款"), may(Remark, u"备注") });
    return columns;
}

const FormatColumns &alipayTrade()
{
    static const FormatColumns columns = format(u"alipay-trade"_s,
        { must(Transaction, u"支付宝交易号"), must(MerchantOrder, u"商户订单号"), must(Type, u"业务类型"),
            must(Time, u"创建时间"), may(LaterTime, u"完成时间"), may(Goods, u"商品名称"), may(Account, u"对方账户"),
            must(Amount, u"商家实收（元）|商家实收"), may(Refund, u"退款批次号/请求号|退款批次号"),
            may(Fee, u"服务费（元）|服务费"), may(Remark, u"备注") });
    return columns;
}

const FormatColumns &alipayFunds()
{
    static const FormatColumns columns = format(u"alipay-funds"_s,
        { must(Flow, u"账务流水号"), must(Transaction, u"业务流水号"), may(MerchantOrder, u"商户订单号"),
            may(Goods, u"商品名称"), must(Time, u"发生时间"), may(Account, u"对方账号"),
            must(Income, u"收入金额（+元）|收入金额"), must(Expense, u"支出金额（-元）|支出金额"),
            must(Type, u"业务类型"), may(Remark, u"备注") });
    return columns;
}

const std::vector<const FormatColumns *> &all()
{
    static const std::vector<const FormatColumns *> formats { &weChatTrade(), &weChatFunds(), &weChatPersonal(),
        &alipayApp(), &alipayWeb(), &alipayTrade(), &alipayFunds() };
    return formats;
}

QString titleOf(const FormatColumns &format)
{
    if (&format == &weChatTrade())
        return Refusal::tr("the trade bill of a WeChat Pay merchant");
    if (&format == &weChatFunds())
        return Refusal::tr("the fund bill of a WeChat Pay merchant");
    if (&format == &weChatPersonal())
        return Refusal::tr("a person's WeChat Pay bill");
    if (&format == &alipayTrade())
        return Refusal::tr("the trade bill of an Alipay merchant");
    if (&format == &alipayFunds())
        return Refusal::tr("the fund bill of an Alipay merchant");
    return Refusal::tr("a person's Alipay bill");
}

} // namespace jishi::bills
