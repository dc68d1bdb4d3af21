#include "models/bills/billrowreader.h"

#include "models/base/refusal.h"
#include "models/importing/celltext.h"
#include "models/importing/tuning.h"

#include <QRegularExpression>
#include <algorithm>

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

// A spreadsheet program keeps so many digits of a number and makes zeros of the rest.
constexpr size_t kDigitsKept = 15;
constexpr size_t kShortestRounded = 20;

bool hasLostDigits(std::string_view code)
{
    if (isScientific(code))
        return true;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return code.size() >= kShortestRounded && std::ranges::all_of(code, isDigit)
        && code.find_first_not_of('0', kDigitsKept) == std::string_view::npos;
}

bool says(const QString &text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return text.contains(word); });
}

Money positive(Money money)
{
    return money.isNegative() ? -money : money;
}

// "已退款(￥5.00)"
Money amountIn(const QString &text, Money otherwise)
{
    static const QRegularExpression figure(u"[\\d,]+(?:\\.\\d+)?"_s);
    const auto match = figure.match(text);
    const auto amount = match.hasMatch() ? Money::parse(match.captured(), otherwise.currency()) : std::nullopt;
    return amount.value_or(otherwise);
}

// What a person's bill says about a row of money that came in.
BillKind incomingKind(const QString &state)
{
    if (says(state, { u"关闭", u"失败", u"撤销", u"过期" }))
        return BillKind::Closed;
    return says(state, { u"等待", u"处理中", u"待" }) ? BillKind::Pending : BillKind::Payment;
}

} // namespace

void BillRowReader::readInto(Bill &bill)
{
    bill.format = m_table.format().format;
    bill.lines = static_cast<int>(m_table.rows().size());
    std::vector<Draft> drafts;
    for (const BillLine &line : m_table.rows()) {
        Draft draft;
        if (read(line, draft))
            drafts.push_back(std::move(draft));
        else
            bill.refused.push_back({ line.line, m_reason, {} });
    }
    m_times.resolve();
    for (Draft &draft : drafts) {
        const auto at = m_times.instant(draft.time);
        if (!at) {
            bill.refused.push_back(
                { draft.row.line, Refusal::tr("Day and month of its time cannot be told apart."), {} });
            continue;
        }
        draft.row.at = *at;
        bill.rows.push_back(std::move(draft.row));
    }
    bill.noted = std::move(m_noted);
}

bool BillRowReader::read(const BillLine &line, Draft &draft)
{
    m_reason.clear();
    BillRow &row = draft.row;
    row.line = line.line;
    row.original = toQString(line.original);
    if (!m_table.isWhole(line))
        refuse(Refusal::tr("The row has fewer cells than the bill has columns."));
    const std::string_view later = m_table.cell(line, BillField::LaterTime);
    draft.time = m_times.number(later.empty() ? m_table.cell(line, BillField::Time) : later);
    if (draft.time == ViewTable::kNone)
        refuse(Refusal::tr("Its time cannot be read."));
    const QString currency = text(line, BillField::Currency);
    if (!currency.isEmpty() && currency != u"CNY")
        refuse(Refusal::tr("It is not in CNY."));
    row.transaction = code(line, BillField::Transaction);
    row.merchantOrder = text(line, BillField::MerchantOrder);
    if (hasLostDigits(row.merchantOrder.toStdString())) {
        m_noted.push_back({ line.line,
            Refusal::tr("The shop's number %1 has lost digits in a spreadsheet program; the row is matched without it.")
                .arg(row.merchantOrder),
            {} });
        row.merchantOrder.clear();
    }
    row.party = text(line, BillField::Party);
    row.account = text(line, BillField::Account);
    row.goods = text(line, BillField::Goods);
    row.remark = text(line, BillField::Remark);
    row.state = text(line, BillField::State);
    interpret(line, row);
    if (row.kind == BillKind::Refund && row.amount.isZero())
        row.kind = BillKind::Closed;
    const bool counts = row.kind != BillKind::Other;
    if (counts && row.transaction.isEmpty() && row.refund.isEmpty())
        refuse(Refusal::tr("It has no transaction number."));
    if ((row.kind == BillKind::Payment || row.kind == BillKind::Pending) && row.amount.minor() <= 0)
        refuse(Refusal::tr("Its amount is not above zero."));
    return m_reason.isEmpty();
}

void BillRowReader::interpret(const BillLine &line, BillRow &row)
{
    const FormatColumns *format = &m_table.format();
    row.provider = format->format.startsWith(u"wechat"_s) ? BillProvider::WeChat : BillProvider::Alipay;
    if (format == &bills::weChatTrade())
        ofWeChatTrade(line, row);
    else if (format == &bills::weChatFunds())
        ofWeChatFunds(line, row);
    else if (format == &bills::weChatPersonal())
        ofWeChatPerson(line, row);
    else if (format == &bills::alipayApp())
        ofAlipayApp(line, row);
    else if (format == &bills::alipayWeb())
        ofAlipayWeb(line, row);
    else if (format == &bills::alipayTrade())
        ofAlipayTrade(line, row);
    else
        ofAlipayFunds(line, row);
}

// The settled amount is the money that came in; a coupon that the shop gave away itself is not.
void BillRowReader::ofWeChatTrade(const BillLine &line, BillRow &row)
{
    row.fee = money(line, BillField::Fee);
    if (row.state == u"SUCCESS") {
        row.kind = BillKind::Payment;
        row.amount = money(line, BillField::Amount);
        if (row.amount.isZero()) // all of it was a coupon: no money moved
            row.kind = BillKind::Closed;
        return;
    }
    const QString refund = code(line, BillField::Refund);
    row.refund = refund == u"0" ? QString() : refund;
    row.amount = -positive(money(line, BillField::RefundAmount));
    row.fee = -positive(row.fee);
    const bool failed = says(text(line, BillField::RefundState), { u"FAIL", u"CLOSE" });
    row.kind = row.amount.isZero() || row.refund.isEmpty() || failed ? BillKind::Closed : BillKind::Refund;
}

void BillRowReader::ofWeChatFunds(const BillLine &line, BillRow &row)
{
    const QString what = text(line, BillField::Type) + u' ' + row.goods;
    const bool income = text(line, BillField::Direction) == u"收入";
    const Money amount = positive(money(line, BillField::Amount));
    row.amount = income ? amount : -amount;
    row.goods.clear(); // the name of the business, not of goods
    if (says(what, { u"手续费", u"服务费" })) {
        row.kind = BillKind::Fee;
        row.fee = -row.amount;
    } else if (what.contains(u"退款"_s) && !income) {
        row.kind = BillKind::Refund;
        row.refund = std::exchange(row.transaction, {});
    } else if (what.contains(u"交易"_s) && income) {
        row.kind = BillKind::Payment;
    }
}

void BillRowReader::ofWeChatPerson(const BillLine &line, BillRow &row)
{
    const QString type = text(line, BillField::Type);
    const QString direction = text(line, BillField::Direction);
    const bool income = direction == u"收入";
    const bool refund = type.contains(u"退款"_s);
    const Money amount = positive(money(line, BillField::Amount));
    row.amount = income ? amount : -amount;
    if (income && !refund) {
        row.kind = incomingKind(row.state);
        if (row.state.contains(u"退"_s))
            row.refunded = amountIn(row.state, amount);
    } else if (refund && direction == u"支出") {
        row.kind = BillKind::Refund;
        row.refund = std::exchange(row.transaction, {});
    } else if (type.contains(u"提现"_s) && row.remark.contains(u"服务费"_s)) {
        row.kind = BillKind::Fee;
        row.fee = amountIn(row.remark, {});
        row.amount = -row.fee;
    }
}

// A refund has the number of what it gives back, and something behind it.
void BillRowReader::ofAlipayApp(const BillLine &line, BillRow &row)
{
    const QString direction = text(line, BillField::Direction);
    const Money amount = positive(money(line, BillField::Amount));
    const bool refund = text(line, BillField::Type).contains(u"退款"_s) || row.state.contains(u"退款"_s);
    row.amount = direction == u"收入" ? amount : -amount;
    if (refund && direction != u"收入") {
        static const QRegularExpression suffix(u"[^0-9].*$"_s);
        row.kind = BillKind::Refund;
        row.refund = row.transaction;
        row.transaction.remove(suffix);
        row.onlyIfKnown = true;
    } else if (!refund && direction == u"收入") {
        row.kind = incomingKind(row.state);
    }
}

void BillRowReader::ofAlipayWeb(const BillLine &line, BillRow &row)
{
    const Money amount = positive(money(line, BillField::Amount));
    const bool income = text(line, BillField::Direction) == u"收入";
    row.fee = positive(money(line, BillField::Fee));
    row.refunded = positive(money(line, BillField::Refunded));
    row.amount = income ? amount : -amount;
    if (income)
        row.kind = incomingKind(row.state);
}

void BillRowReader::ofAlipayTrade(const BillLine &line, BillRow &row)
{
    const Money amount = positive(money(line, BillField::Amount));
    row.fee = positive(money(line, BillField::Fee));
    if (const qsizetype bracket = row.account.indexOf(u'('); row.party.isEmpty() && bracket > 0) {
        row.party = row.account.left(bracket);
        row.account = row.account.sliced(bracket + 1).chopped(row.account.endsWith(u')') ? 1 : 0);
    }
    if (text(line, BillField::Type).contains(u"退款"_s)) {
        row.kind = BillKind::Refund;
        row.refund = code(line, BillField::Refund);
        row.refund = row.refund.isEmpty() ? row.transaction : QString(row.transaction + u'/' + row.refund);
        row.amount = -amount;
        row.fee = -row.fee;
    } else if (amount.isZero()) {
        row.kind = BillKind::Closed;
    } else {
        row.kind = BillKind::Payment;
        row.amount = amount;
    }
}

void BillRowReader::ofAlipayFunds(const BillLine &line, BillRow &row)
{
    const QString type = text(line, BillField::Type);
    const Money income = positive(money(line, BillField::Income));
    const Money expense = positive(money(line, BillField::Expense));
    row.amount = income - expense;
    if (says(type, { u"收费", u"服务费", u"手续费", u"退费" })) {
        row.kind = BillKind::Fee;
        row.fee = -row.amount;
    } else if (type.contains(u"退款"_s) && row.amount.isNegative()) {
        row.kind = BillKind::Refund;
        row.refund = row.transaction + QLatin1String("/flow ") + code(line, BillField::Flow);
    } else if (row.amount.minor() > 0 && !says(type, { u"充值", u"退款", u"提现" })) {
        row.kind = BillKind::Payment;
    }
}

QString BillRowReader::code(const BillLine &line, BillField field)
{
    const std::string_view cell = m_table.cell(line, field);
    if (hasLostDigits(cell))
        refuse(
            Refusal::tr("The number %1 has lost digits in a spreadsheet program; take the file as it was downloaded.")
                .arg(toQString(cell)));
    return m_table.text(line, field);
}

Money BillRowReader::money(const BillLine &line, BillField field)
{
    const std::string_view cell = m_table.cell(line, field);
    if (cell.empty() || cell == "/" || cell == "-")
        return {};
    const auto value = number(cell);
    const auto minor = value ? value->toScaled(Currency().decimals()) : std::nullopt;
    if (!minor || *minor > kLargestAmount || *minor < -kLargestAmount) {
        refuse(Refusal::tr("%1 is no amount.").arg(toQString(cell)));
        return {};
    }
    return { *minor, Currency() };
}

void BillRowReader::refuse(const QString &reason)
{
    if (m_reason.isEmpty())
        m_reason = reason;
}

} // namespace jishi
