#include "models/bills/billtotals.h"

#include "models/base/refusal.h"
#include "models/importing/celltext.h"

#include <QRegularExpression>

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

// Fees are told in hundred-thousandths of a yuan.
constexpr int kDecimals = 5;

Error cut()
{
    return { ErrorKind::CannotRead,
        Refusal::tr("The end of the bill is missing: download it again and take the whole file.") };
}

std::optional<int64_t> exact(std::string_view cell)
{
    const auto value = number(cell);
    return value ? value->toScaled(kDecimals) : std::nullopt;
}

// Sums of a bill stay far below 2^63; one that does not is none.
std::optional<int64_t> plus(std::optional<int64_t> sum, int64_t value)
{
    int64_t result = 0;
    if (!sum || __builtin_add_overflow(*sum, value, &result))
        return std::nullopt;
    return result;
}

} // namespace

Status BillTotals::check() const
{
    if (m_table.endsWithinARow())
        return cut();
    const FormatColumns *format = &m_table.format();
    if (format == &bills::weChatTrade() || format == &bills::weChatFunds())
        return checkMarked();
    if (format == &bills::alipayTrade() || format == &bills::alipayFunds())
        return checkWords();
    return checkRecords();
}

Status BillTotals::checkCount(qint64 said, qint64 found) const
{
    if (said == found)
        return done();
    return Error { ErrorKind::CannotRead,
        Refusal::tr("The bill says that it has %1 rows and has %2. Download it again and take the whole file.")
            .arg(said)
            .arg(found) };
}

// Of a bill whose rows say some amounts of what they give back beside, either sum may be meant.
Status BillTotals::checkSum(const QString &name, const QString &said, BillField field) const
{
    const auto wanted = exact(said.toStdString());
    std::optional<int64_t> all = 0;
    std::optional<int64_t> paid = 0;
    for (const BillLine &row : m_table.rows()) {
        const auto value = exact(m_table.cell(row, field));
        all = plus(all, value.value_or(0));
        if (m_table.text(row, BillField::State) != u"REFUND")
            paid = plus(paid, value.value_or(0));
    }
    if (wanted && (wanted == all || wanted == paid))
        return done();
    return Error { ErrorKind::CannotRead,
        Refusal::tr("The rows do not add up to what the bill says (%1: %2). Download it again.").arg(name, said) };
}

// 总交易单数,应结订单总金额,退款总金额,… and a row with their values.
Status BillTotals::checkMarked() const
{
    const auto &totals = m_table.totals();
    if (totals.size() < 2 || totals[1].cells.size() < totals[0].cells.size())
        return cut();
    for (size_t i = 0; i < totals[0].cells.size(); ++i) {
        const QString name = toQString(identity(totals[0].cells[i]));
        const QString value = toQString(identity(totals[1].cells[i]));
        if (i == 0) {
            if (auto counted = checkCount(value.toLongLong(), static_cast<qint64>(m_table.rows().size())); !counted)
                return counted;
            continue;
        }
        std::optional<BillField> field;
        if (name == u"应结订单总金额" || name == u"总交易额")
            field = BillField::Amount;
        else if ((name == u"退款总金额" || name == u"总退款金额") && m_table.has(BillField::RefundAmount))
            field = BillField::RefundAmount;
        else if (name == u"手续费总金额" && m_table.has(BillField::Fee))
            field = BillField::Fee;
        if (!field)
            continue;
        if (auto added = checkSum(name, value, *field); !added)
            return added;
    }
    return done();
}

// 共12笔记录
Status BillTotals::checkRecords() const
{
    static const QRegularExpression records(u"共\\s*(\\d+)\\s*笔记录"_s);
    const auto match = records.match(m_table.remarks());
    if (match.hasMatch())
        return checkCount(match.captured(1).toLongLong(), static_cast<qint64>(m_table.rows().size()));
    // A workbook cannot be cut and still open.
    return m_table.isSheet() ? done() : Status(cut());
}

qint64 BillTotals::countOf(const QString &word) const
{
    qint64 count = 0;
    for (const BillLine &row : m_table.rows()) {
        const QString type = m_table.text(row, BillField::Type);
        const bool refund = type.contains(u"退款"_s);
        const auto income = exact(m_table.cell(row, BillField::Income)).value_or(0);
        const auto expense = exact(m_table.cell(row, BillField::Expense)).value_or(0);
        count += (word == u"退款" && refund) || (word == u"交易" && !refund) || (word == u"收入" && income != 0)
            || (word == u"支出" && expense != 0);
    }
    return count;
}

// #交易合计：2笔，商家实收共39.90元   #支出合计：1笔，共-0.24元
Status BillTotals::checkWords() const
{
    static const QRegularExpression sums(
        u"(交易|退款|收入|支出)合计[:：]\\s*(\\d+)\\s*笔[^#\\n]*?([-+]?[\\d.]+)\\s*元"_s);
    const bool trades = &m_table.format() == &bills::alipayTrade();
    QStringList missing = trades ? QStringList { u"交易"_s } : QStringList { u"收入"_s, u"支出"_s };
    for (auto match = sums.globalMatch(m_table.remarks()); match.hasNext();) {
        const auto each = match.next();
        if (trades == (each.captured(1) == u"收入" || each.captured(1) == u"支出"))
            continue;
        missing.removeAll(each.captured(1));
        if (auto counted = checkCount(each.captured(2).toLongLong(), countOf(each.captured(1))); !counted)
            return counted;
        if (!trades)
            if (auto added = checkSum(each.captured(1), each.captured(3),
                    each.captured(1) == u"收入" ? BillField::Income : BillField::Expense);
                !added)
                return added;
    }
    return missing.isEmpty() ? done() : Status(cut());
}

} // namespace jishi
