#include "models/importing/orderlinesparser.h"

#include "models/base/refusal.h"

#include "models/base/quantity.h"
#include "models/importing/celltext.h"

#include <algorithm>
#include <cstdlib>

namespace jishi {

enum OrderLinesParser::Field : int {
    Number,
    Sku,
    Name,
    Count,
    Time,
    Price,
    CustomerCode,
    CustomerName,
    Phone,
    Country,
    Note,
    Discount,
    CurrencyCode,
    FieldCount,
};

const FormatColumns &OrderLinesParser::columns()
{
    static const FormatColumns columns { QStringLiteral("order-lines"), QStringLiteral("order lines"), FieldCount,
        {
            { Number, true,
                u"order number|order no|order id|order|invoice no|invoice number|invoice|order ref|order "
                u"reference|订单号|订单编号|主订单编号|单号|发票号" },
            { Sku, true,
                u"SKU|stock code|product code|item code|variant sku|lineitem sku|item number|item "
                u"no|article|商品编码|商家编码|货号|规格编码|商品货号|商品代码|商品编号" },
            { Count, true, u"quantity|qty|lineitem quantity|units|count|数量|商品数量|订购数量|购买数量|件数" },
            { Time, true,
                u"time|order date|invoice date|date|order time|created at|date time|placed "
                u"at|下单时间|订单时间|订单创建时间|订单提交时间|创建时间|成交时间|日期|时间" },
            { Price, true, u"unit price|price|lineitem price|item price|price each|单价|商品单价|价格|售价|单价元" },
            { Name, false,
                u"name|product name|description|item name|lineitem "
                u"name|product|item|title|商品名称|商品|品名|名称|商品标题" },
            { CustomerCode, false,
                u"customer id|customer no|customer number|customer code|customer|client "
                u"id|客户编号|客户号|客户id|会员号|买家id" },
            { CustomerName, false,
                u"customer name|buyer|buyer name|client|billing name|shipping "
                u"name|客户姓名|客户名称|客户|买家|买家昵称|收货人|下单人|姓名" },
            { Phone, false,
                u"phone|customer phone|mobile|telephone|billing phone|shipping "
                u"phone|手机|手机号|电话|联系电话|客户电话|收货人手机号|买家手机号" },
            { Country, false, u"country|billing country|shipping country|国家|国家地区" },
            { Note, false, u"note|notes|remark|remarks|comment|备注|订单备注|买家留言" },
            { Discount, false, u"discount|line discount|lineitem discount|优惠|折扣金额|优惠金额" },
            { CurrencyCode, false, u"currency|currency code|币种|货币" },
        } };
    return columns;
}

OrderLinesParser::OrderLinesParser(
    std::string_view text, const FoundHeader &header, Currency currency, const QTimeZone &zone)
    : m_text(text)
    , m_header(header)
    , m_currency(currency)
    , m_currencyCode(currency.code())
    , m_reader(text, header.delimiter, header.bodyPosition, header.bodyLine, header.lines)
    , m_times(zone)
{
    m_reader.setPatches(header.patches);
    for (const int field : { Number, Sku, Count, Time, Price })
        m_neededCells = std::max(m_neededCells, m_header.column(field) + 1);
}

Status OrderLinesParser::parse(ImportedHistory &history, ImportReport &report, const ImportProgress &progress)
{
    m_history = &history;
    // Short lines have about 64 bytes; memory that is not touched costs nothing.
    history.lines.reserve(std::min<size_t>(m_text.size() / 64, 1'000'000));
    while (m_reader.next()) {
        if (report.rows % kRowsPerProgress == 0)
            if (auto goesOn =
                    progress.reading(static_cast<int64_t>(m_reader.position()), static_cast<int64_t>(m_text.size()));
                !goesOn)
                return goesOn;
        ++report.rows;
        if (const QString reason = readRow(); !reason.isNull())
            report.refuse(m_reader.line(), reason);
        if (history.lines.empty() && report.refused.size() >= kHopelessRows)
            return Error { ErrorKind::CannotRead,
                QStringLiteral("None of the first %1 rows could be read. Line %2: %3")
                    .arg(kHopelessRows)
                    .arg(report.refused.front().line)
                    .arg(report.refused.front().reason) };
    }
    if (m_reader.failure())
        return *m_reader.failure();
    resolveTimes(report);
    return done();
}

QString OrderLinesParser::readRow()
{
    if (static_cast<int>(m_reader.cells().size()) < m_neededCells)
        return Refusal::tr("The line has %1 cells, the header has %2.")
            .arg(m_reader.cells().size())
            .arg(m_header.width);
    HistoryLine line;
    const std::string_view number = identity(cell(Number));
    line.sku = identity(cell(Sku));
    if (number.empty())
        return Refusal::tr("The order number is missing.");
    if (line.sku.empty())
        return Refusal::tr("The SKU is missing.");
    if (QString reason = readFigures(line); !reason.isNull())
        return reason;
    line.time = m_times.number(cell(Time));
    if (line.time == ViewTable::kNone)
        return Refusal::tr("The time cannot be read: %1").arg(toQString(cell(Time).substr(0, 60)));
    if (QString reason = checkCurrency(); !reason.isNull())
        return reason;
    line.name = trimmed(cell(Name));
    line.country = trimmed(cell(Country));
    line.note = trimmed(cell(Note));
    line.fileLine = m_reader.line();
    line.order = orderNumber(number);
    line.product = productNumber(line.sku);
    line.customer = customerNumber();
    m_history->lines.push_back(line);
    return {};
}

QString OrderLinesParser::readFigures(HistoryLine &line)
{
    const auto quantity = number(cell(Count));
    if (!quantity)
        return Refusal::tr("The quantity cannot be read: %1").arg(toQString(cell(Count).substr(0, 60)));
    bool tooFine = false;
    const auto thousandths = quantity->toScaled(Quantity::kDecimals, &tooFine);
    if (tooFine)
        return Refusal::tr("The quantity has more than three decimals: %1").arg(toQString(cell(Count).substr(0, 60)));
    if (!thousandths || std::abs(*thousandths) > kLargestQuantity)
        return Refusal::tr("The quantity is too large.");
    if (*thousandths == 0)
        return Refusal::tr("The quantity is zero.");
    const auto price = number(cell(Price));
    if (!price)
        return Refusal::tr("The price cannot be read: %1").arg(toQString(cell(Price).substr(0, 60)));
    bool rounded = false;
    const auto unitPrice = price->toScaled(m_currency.decimals(), &rounded);
    const auto amount = multiplyToScaled(*quantity, *price, m_currency.decimals());
    if (!unitPrice || !amount || std::abs(*unitPrice) > kLargestAmount || std::abs(*amount) > kLargestAmount)
        return Refusal::tr("The amount is too large.");
    line.quantity = *thousandths;
    line.unitPrice = *unitPrice;
    line.amount = *amount;
    line.free = price->isZero();
    if (QString reason = readDiscount(line); !reason.isNull())
        return reason;
    if (rounded) {
        line.exactPrice = static_cast<uint32_t>(m_history->exactPrices.size());
        m_history->exactPrices.push_back(identity(cell(Price)));
    }
    return {};
}

// Programs disagree about the sign of a discount, so only its size counts: it always takes from what is paid or given
// back.
QString OrderLinesParser::readDiscount(HistoryLine &line)
{
    const std::string_view text = identity(cell(Discount));
    if (text.empty())
        return {};
    const auto value = number(text);
    const auto discount = value ? value->toScaled(m_currency.decimals()) : std::nullopt;
    if (!discount)
        return Refusal::tr("The discount cannot be read: %1").arg(toQString(text.substr(0, 60)));
    if (*discount > std::abs(line.amount) || *discount < -std::abs(line.amount))
        return Refusal::tr("The discount is larger than the line.");
    line.discount = line.amount < 0 ? -std::abs(*discount) : std::abs(*discount);
    line.amount -= line.discount;
    return {};
}

QString OrderLinesParser::checkCurrency()
{
    const std::string_view text = trimmed(cell(CurrencyCode));
    if (text.empty() || toQString(text).compare(m_currencyCode, Qt::CaseInsensitive) == 0)
        return {};
    return Refusal::tr("The currency is %1, the shop's is %2.").arg(toQString(text.substr(0, 20)), m_currencyCode);
}

uint32_t OrderLinesParser::orderNumber(std::string_view number)
{
    if (number != m_lastNumber) { // the lines of an order mostly follow each other
        m_lastNumber = number;
        m_lastOrder = m_history->orderNumbers.number(number);
    }
    return m_lastOrder;
}

uint32_t OrderLinesParser::productNumber(std::string_view sku)
{
    const uint32_t spelling = m_skus.number(sku);
    if (spelling == m_productOfSku.size()) {
        const auto next = static_cast<uint32_t>(m_productOfFolded.size());
        m_productOfSku.push_back(m_productOfFolded.emplace(foldedCase(sku), next).first->second);
    }
    return m_productOfSku[spelling];
}

uint32_t OrderLinesParser::customerNumber()
{
    const std::string_view keys[3] = { identity(cell(CustomerCode)), identity(cell(Phone)),
        trimmed(cell(CustomerName)) };
    const auto given = std::ranges::find_if(keys, [](std::string_view key) { return !key.empty(); });
    if (given == std::end(keys))
        return ViewTable::kNone;
    const auto kind = static_cast<size_t>(given - std::begin(keys));
    auto &customers = m_history->customers;
    const uint32_t key = m_customerKeys[kind].number(*given);
    if (key == m_customerOfKey[kind].size()) {
        m_customerOfKey[kind].push_back(static_cast<uint32_t>(customers.size()));
        customers.push_back({ keys[0], {}, {}, {} });
    }
    const uint32_t number = m_customerOfKey[kind][key];
    HistoryCustomer &customer = customers[number];
    if (customer.phone.empty())
        customer.phone = keys[1];
    if (customer.name.empty())
        customer.name = keys[2];
    if (customer.country.empty())
        customer.country = trimmed(cell(Country));
    return number;
}

void OrderLinesParser::resolveTimes(ImportReport &report)
{
    m_times.resolve();
    std::erase_if(m_history->lines, [&](HistoryLine &line) {
        const auto instant = m_times.instant(line.time);
        line.at = instant.value_or(0);
        if (!instant)
            report.refuse(line.fileLine,
                Refusal::tr("Day and month of the date cannot be told apart anywhere in the file; "
                            "write dates as year-month-day."));
        return !instant;
    });
    report.rounded = static_cast<int>(std::ranges::count_if(
        m_history->lines, [](const HistoryLine &line) { return line.exactPrice != ViewTable::kNone; }));
    m_history->products.resize(m_productOfFolded.size());
}

} // namespace jishi
