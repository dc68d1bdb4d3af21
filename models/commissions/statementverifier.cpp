#include "models/commissions/statementverifier.h"

#include "models/commissions/statementtext.h"

#include <QJsonDocument>
#include <algorithm>

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSignatureDigits = 2 * StatementKey::kSignatureBytes;
constexpr const char *kMarksBegin = R"("lines":[)";
// A file that was rewritten as a whole need not be told of line by line.
constexpr size_t kMostFlaws = 50;

bool isHex(const QByteArray &text)
{
    return std::all_of(
        text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

int64_t sum(const QJsonObject &object, const char *balance)
{
    const QJsonObject parts = object.value(QLatin1String(balance)).toObject();
    return StatementText::amount(parts, "total").value_or(0);
}

bool partsAddUp(const QJsonObject &object, const char *balance)
{
    const QJsonObject parts = object.value(QLatin1String(balance)).toObject();
    int64_t total = 0;
    for (const char *key : { "waiting", "held", "payable", "inPayout" })
        if (__builtin_add_overflow(total, StatementText::amount(parts, key).value_or(0), &total))
            return false;
    return StatementText::amount(parts, "total") == total;
}

} // namespace

bool StatementVerifier::isStatement(const QByteArray &bytes)
{
    return bytes.contains(StatementText::kFormat) || bytes.startsWith(R"({"asOf":")")
        || bytes.contains(StatementText::kSealBegins);
}

StatementVerifier::StatementVerifier(const QByteArray &bytes, const QByteArray &fingerprintDigits)
    : m_bytes(bytes)
    , m_fingerprint(fingerprintDigits)
{ }

StatementVerdict StatementVerifier::verdict()
{
    split();
    readHead();
    checkLines();
    checkMarks();
    checkSeal();
    if (m_verdict.flaws.empty())
        checkSums();
    if (m_headFits && !StatementKey::fits(m_key, m_fingerprint))
        add(Part::Key, 0);
    return std::move(m_verdict);
}

void StatementVerifier::add(Part part, int line)
{
    if (m_verdict.flaws.size() < kMostFlaws)
        m_verdict.flaws.push_back({ part, line });
}

// The seal is where it says so; else below as many lines as the head promises; else the last line.
void StatementVerifier::split()
{
    const QByteArrayList all = m_bytes.split('\n');
    qsizetype seal = 0;
    while (seal < all.size() && !all.at(seal).startsWith(StatementText::kSealBegins))
        ++seal;
    if (seal == all.size()) {
        const auto head = StatementText::saying(all.front());
        const QJsonObject says = head ? QJsonDocument::fromJson(*head).object() : QJsonObject();
        const qint64 promised = says.value(u"entries"_s).toInteger(-1) + says.value(u"payouts"_s).toInteger(-1) + 2;
        const qsizetype last = all.size() - (all.back().isEmpty() ? 2 : 1);
        seal = promised >= 2 && promised <= last ? promised : std::max<qsizetype>(last, 1);
        // A line that is whole is no seal: that one is missing.
        while (seal < all.size() && StatementText::saying(all.at(seal)))
            ++seal;
    }
    seal = std::min(seal, all.size());
    m_lines = all.mid(0, seal);
    m_seal = all.mid(seal).join('\n');
    if (seal == all.size() && m_lines.size() > 1 && m_lines.back().isEmpty())
        m_lines.removeLast();
}

void StatementVerifier::readHead()
{
    for (const QByteArray &line : m_lines)
        m_sayings.push_back(StatementText::saying(line).value_or(QByteArray()));
    if (m_sayings.empty() || m_sayings.front().isNull())
        return;
    const QJsonObject head = object(0);
    m_headFits = head.value(u"format"_s).toString() == QLatin1String(StatementText::kFormat);
    m_entries = head.value(u"entries"_s).toInteger();
    m_payouts = head.value(u"payouts"_s).toInteger();
    m_key = QByteArray::fromHex(head.value(u"key"_s).toString().toLatin1());
    m_verdict.fingerprint = StatementKey::fingerprintOf(m_key);
    m_verdict.shop = head.value(u"shop"_s).toString();
    m_verdict.reseller = head.value(u"reseller"_s).toString();
    m_verdict.month = head.value(u"month"_s).toString();
    m_verdict.currency = head.value(u"currency"_s).toString();
    m_verdict.entries = static_cast<int>(m_entries);
    m_verdict.opening = sum(head, "opening");
}

QJsonObject StatementVerifier::object(int index) const
{
    return QJsonDocument::fromJson(m_sayings[static_cast<size_t>(index)]).object();
}

// What it says itself, as long as that can be read; else by its place.
StatementVerifier::Part StatementVerifier::partOf(int index) const
{
    if (index == 0)
        return Part::Head;
    const QByteArray &line = m_lines.at(index);
    for (const auto &[word, part] : { std::pair(R"("row":"entry")", Part::Entry),
             std::pair(R"("row":"payout")", Part::Payout), std::pair(R"("row":"totals")", Part::Totals) })
        if (line.contains(word))
            return part;
    if (!m_headFits)
        return index + 1 == m_lines.size() ? Part::Totals : Part::Entry;
    return index <= m_entries ? Part::Entry : index <= m_entries + m_payouts ? Part::Payout : Part::Totals;
}

void StatementVerifier::checkLines()
{
    for (int index = 0; index < m_lines.size(); ++index)
        checkLine(index);
    if (m_headFits && m_verdict.flaws.empty() && m_seal.isEmpty())
        add(Part::CutOff, static_cast<int>(m_lines.size()));
}

void StatementVerifier::checkLine(int index)
{
    const QByteArray &saying = m_sayings[static_cast<size_t>(index)];
    const bool last = index + 1 == m_lines.size() && m_seal.isEmpty();
    if (saying.isNull())
        return add(last && index > 0 ? Part::CutOff : partOf(index), index + 1);
    if (QJsonDocument::fromJson(saying).toJson(QJsonDocument::Compact) != saying)
        add(Part::Layout, index + 1);
    else if (index == 0 && !m_headFits)
        add(Part::Head, 1);
}

QByteArrayList StatementVerifier::marks() const
{
    if (!m_seal.startsWith(StatementText::kSealBegins))
        return {};
    const qsizetype from = m_seal.indexOf(kMarksBegin);
    const qsizetype to = m_seal.indexOf(']', from);
    if (from < 0 || to < 0)
        return {};
    const qsizetype begin = from + qsizetype(qstrlen(kMarksBegin));
    QByteArrayList marks = m_seal.mid(begin, to - begin).split(',');
    for (QByteArray &mark : marks)
        mark.replace('"', "");
    return marks;
}

bool StatementVerifier::sealFitsLines() const
{
    const QByteArray expected = StatementText::sealBefore(m_lines);
    return m_seal.startsWith(expected.left(expected.indexOf(',')));
}

// Lines that were changed together with their own hash, taken out or put in: the seal knows better.
void StatementVerifier::checkMarks()
{
    const QByteArrayList marks = this->marks();
    if (marks.isEmpty() || !m_verdict.flaws.empty() || sealFitsLines())
        return;
    const qsizetype common = std::min(marks.size(), m_lines.size());
    for (int index = 0; index < common; ++index) {
        if (StatementText::markOf(m_lines.at(index)) == marks.at(index))
            continue;
        if (marks.size() != m_lines.size())
            return add(Part::Missing, index + 1);
        add(partOf(index), index + 1);
    }
    if (marks.size() != m_lines.size())
        add(Part::Missing, static_cast<int>(common) + 1);
}

// Below lines that are not as they were signed, a seal tells nothing more.
void StatementVerifier::checkSeal()
{
    if (!m_verdict.flaws.empty())
        return;
    const int line = static_cast<int>(m_lines.size()) + 1;
    const QByteArray expected = StatementText::sealBefore(m_lines);
    if (m_seal.size() < expected.size() + kSignatureDigits && expected.startsWith(m_seal.left(expected.size())))
        return add(Part::CutOff, line);
    if (!m_seal.startsWith(expected))
        return add(partOfSeal(), line);
    if (m_seal.mid(expected.size() + kSignatureDigits) == StatementText::kSealEnds)
        return checkSignature(expected.size());
    const QByteArray after = m_seal.mid(expected.size() + kSignatureDigits);
    const bool cut = QByteArray(StatementText::kSealEnds).startsWith(after);
    add(cut ? Part::CutOff : Part::Layout, line);
}

// Where the seal should begin stands something else: a line that ran into it, or one that was cut off.
StatementVerifier::Part StatementVerifier::partOfSeal() const
{
    const bool tooFew = m_headFits && m_lines.size() < m_entries + m_payouts + 2;
    if (!tooFew || m_seal.startsWith(StatementText::kSealBegins))
        return Part::Seal;
    return m_seal.contains(StatementText::kSealBegins) ? Part::Totals : Part::CutOff;
}

void StatementVerifier::checkSignature(qsizetype from)
{
    const QByteArray digits = m_seal.mid(from, kSignatureDigits);
    const QByteArray message = m_lines.join('\n') + '\n' + m_seal.left(from);
    if (!isHex(digits) || m_key.size() != StatementKey::kKeyBytes
        || !StatementKey::verify(m_key, message, QByteArray::fromHex(digits)))
        add(Part::Signature, static_cast<int>(m_lines.size()) + 1);
}

// Even what was signed has to add up.
void StatementVerifier::checkSums()
{
    const int last = static_cast<int>(m_lines.size()) - 1;
    if (last < 1 || m_lines.size() != m_entries + m_payouts + 2)
        return add(Part::Missing, last + 1);
    const QJsonObject totals = object(last);
    m_verdict.closing = sum(totals, "closing");
    int64_t balance = m_verdict.opening;
    bool fits = partsAddUp(object(0), "opening") && partsAddUp(totals, "closing");
    for (int index = 1; index < last; ++index)
        fits = fits
            && !__builtin_add_overflow(balance, StatementText::amount(object(index), "amount").value_or(0), &balance);
    if (!fits || balance != m_verdict.closing)
        add(Part::Sum, last + 1);
}

} // namespace jishi
