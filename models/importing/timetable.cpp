#include "models/importing/timetable.h"

#include "models/importing/celltext.h"

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstYear = 1971; // an instant is never negative, whatever the zone
constexpr int kLastYear = 2199;
constexpr int kDaySeconds = 24 * 60 * 60;

// Full-width digits and Chinese units, in the form that the scanner reads.
std::string plainForm(std::string_view text)
{
    QString plain = toQString(text).normalized(QString::NormalizationForm_KC);
    plain.replace(u'年', u'-').replace(u'月', u'-').replace(u'日', u' ');
    plain.replace(u'时', u':').replace(u"分"_s, plain.contains(u'秒') ? u":"_s : u""_s).remove(u'秒');
    return plain.toStdString();
}

} // namespace

class TimeTable::Scanner
{
public:
    explicit Scanner(std::string_view text)
        : m_text(text)
    { }

    bool atEnd() const { return m_text.empty(); }
    char peek() const { return m_text.empty() ? '\0' : m_text.front(); }
    bool take(char c)
    {
        if (peek() != c)
            return false;
        m_text.remove_prefix(1);
        return true;
    }
    bool takeWord(std::string_view small)
    {
        if (m_text.size() < small.size() || foldedCase(m_text.substr(0, small.size())) != small)
            return false;
        m_text.remove_prefix(small.size());
        return true;
    }
    void blanks()
    {
        while (take(' ') || take('\t')) { }
    }
    // How many digits there were in *length. -1 when there is none or too many.
    int number(int *length, int most)
    {
        int value = 0;
        *length = 0;
        while (!m_text.empty() && m_text.front() >= '0' && m_text.front() <= '9') {
            if (++*length > most)
                return -1;
            value = value * 10 + (m_text.front() - '0');
            m_text.remove_prefix(1);
        }
        return *length == 0 ? -1 : value;
    }
    int upTo(int largest, int most = 2)
    {
        int length = 0;
        const int value = number(&length, most);
        return value > largest ? -1 : value;
    }

    bool date(Parsed &parsed);
    bool time(Parsed &parsed);
    bool zone(Parsed &parsed);

private:
    std::string_view m_text;
};

bool TimeTable::Scanner::date(Parsed &parsed)
{
    int firstLength = 0;
    const int first = number(&firstLength, 8);
    if (first < 0)
        return false;
    if (firstLength == 8) {
        parsed = { first / 10000, first / 100 % 100, first % 100, 0, {}, false };
        return true;
    }
    const char separator = peek();
    if ((separator != '-' && separator != '/' && separator != '.') || !take(separator))
        return false;
    const int second = upTo(31);
    int thirdLength = 0;
    if (second < 0 || !take(separator))
        return false;
    const int third = number(&thirdLength, 4);
    if (third < 0)
        return false;
    if (firstLength == 4 && thirdLength <= 2) {
        parsed = { first, second, third, 0, {}, false };
        return true;
    }
    if (firstLength > 2 || thirdLength != 4)
        return false;
    if (separator == '.') // only the day-first countries write dots
        parsed = { third, second, first, 0, {}, false };
    else
        parsed = { third, first, second, 0, {}, true };
    return true;
}

bool TimeTable::Scanner::time(Parsed &parsed)
{
    int hour = upTo(24);
    if (hour < 0 || !take(':'))
        return false;
    const int minute = upTo(59);
    const int second = take(':') ? upTo(59) : 0;
    if (minute < 0 || second < 0)
        return false;
    if (take('.') || take(','))
        if (upTo(999999999, 9) < 0)
            return false;
    blanks();
    const bool afternoon = takeWord("pm");
    if (afternoon || takeWord("am")) {
        if (hour < 1 || hour > 12)
            return false;
        hour = hour % 12 + (afternoon ? 12 : 0);
    }
    if (hour == 24)
        return false;
    parsed.secondOfDay = (hour * 60 + minute) * 60 + second;
    return true;
}

bool TimeTable::Scanner::zone(Parsed &parsed)
{
    blanks();
    if (take('Z') || takeWord("utc")) {
        parsed.offsetSeconds = 0;
        return true;
    }
    const int sign = take('+') ? 1 : take('-') ? -1 : 0;
    if (sign == 0)
        return true;
    int length = 0;
    const int number4 = number(&length, 4);
    int minutes = 0;
    if (number4 < 0 || length == 3)
        return false;
    if (length == 4)
        minutes = number4 / 100 * 60 + number4 % 100;
    else
        minutes = number4 * 60 + (take(':') ? upTo(59) : 0);
    if (minutes < 0 || minutes > 15 * 60)
        return false;
    parsed.offsetSeconds = sign * minutes * 60;
    return true;
}

std::optional<TimeTable::Parsed> TimeTable::parse(std::string_view text)
{
    Scanner scanner(text);
    Parsed parsed;
    if (!scanner.date(parsed))
        return std::nullopt;
    const bool separated = scanner.peek() == ' ' || scanner.peek() == 'T' || scanner.peek() == 't';
    if (!scanner.take('T') && !scanner.take('t'))
        scanner.blanks();
    if (!scanner.atEnd() && (!separated || !scanner.time(parsed) || !scanner.zone(parsed)))
        return std::nullopt;
    scanner.blanks();
    if (!scanner.atEnd() || parsed.year < kFirstYear || parsed.year > kLastYear)
        return std::nullopt;
    const bool fits = QDate::isValid(parsed.year, parsed.month, parsed.day);
    if (!fits && !(parsed.eitherWay && QDate::isValid(parsed.year, parsed.day, parsed.month)))
        return std::nullopt;
    return parsed;
}

uint32_t TimeTable::number(std::string_view text)
{
    text = identity(text);
    if (text == m_last) // the lines of an order follow each other
        return m_lastNumber;
    const uint32_t number = m_texts.number(text);
    if (number == m_parsed.size()) {
        const bool plain =
            text.size() < 64 && QtPrivate::isAscii(QLatin1StringView(text.data(), static_cast<int>(text.size())));
        auto parsed = plain ? parse(text) : text.size() < 128 ? parse(plainForm(text)) : std::nullopt;
        if (parsed && parsed->eitherWay && parsed->month != parsed->day) {
            m_sawDayFirst |= parsed->month > 12;
            m_sawMonthFirst |= parsed->day > 12;
        }
        m_parsed.push_back(parsed);
    }
    m_last = text;
    m_lastNumber = m_parsed[number] ? number : ViewTable::kNone;
    return m_lastNumber;
}

std::optional<int> TimeTable::offsetOn(const Parsed &parsed)
{
    const int day = (parsed.year * 16 + parsed.month) * 32 + parsed.day;
    const auto known = m_dayOffsets.constFind(day);
    if (known != m_dayOffsets.constEnd())
        return *known;
    const QDate date(parsed.year, parsed.month, parsed.day);
    const int first = QDateTime(date, QTime(0, 0), m_zone).offsetFromUtc();
    const int last = QDateTime(date, QTime(23, 59, 59), m_zone).offsetFromUtc();
    const auto offset = first == last ? std::optional<int>(first) : std::nullopt;
    m_dayOffsets.insert(day, offset);
    return offset;
}

std::optional<Instant> TimeTable::instantOf(Parsed parsed, std::optional<bool> dayFirst)
{
    if (parsed.eitherWay && parsed.month != parsed.day) {
        const bool onlyDayFirst = parsed.month > 12;
        const bool onlyMonthFirst = parsed.day > 12;
        if (!onlyDayFirst && !onlyMonthFirst && !dayFirst)
            return std::nullopt;
        if (onlyDayFirst || (!onlyMonthFirst && *dayFirst))
            std::swap(parsed.month, parsed.day);
    }
    const QDate date(parsed.year, parsed.month, parsed.day);
    const int64_t localSeconds =
        (date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * kDaySeconds + parsed.secondOfDay;
    const auto offset = parsed.offsetSeconds ? parsed.offsetSeconds : offsetOn(parsed);
    if (offset)
        return (localSeconds - *offset) * 1000;
    const QTime time = QTime::fromMSecsSinceStartOfDay(parsed.secondOfDay * 1000);
    return QDateTime(date, time, m_zone).toMSecsSinceEpoch();
}

void TimeTable::resolve()
{
    std::optional<bool> dayFirst;
    if (m_sawDayFirst != m_sawMonthFirst)
        dayFirst = m_sawDayFirst;
    m_instants.clear();
    for (const auto &parsed : m_parsed)
        m_instants.push_back(parsed ? instantOf(*parsed, dayFirst) : std::nullopt);
}

} // namespace jishi
