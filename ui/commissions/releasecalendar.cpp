#include "ui/commissions/releasecalendar.h"

#include "ui/delegates/tabulartext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/metrics.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr int kDays = 7;
constexpr int kWeeks = 6; // a month of any length fits
constexpr int kRadius = 4;
constexpr int kCellLetters = 10; // an amount of five figures
constexpr int kArrow = 28;

QDate firstOf(QDate day)
{
    return { day.year(), day.month(), 1 };
}

} // namespace

ReleaseCalendar::ReleaseCalendar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_today(QDate::currentDate())
    , m_month(firstOf(m_today))
    , m_day(m_today)
{
    setObjectName(u"releaseCalendar"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    describe();
}

void ReleaseCalendar::setReleases(const std::vector<std::pair<QDate, Money>> &releases, QDate today)
{
    m_amounts.clear();
    for (const auto &[day, amount] : releases)
        if (const auto [there, isNew] = m_amounts.try_emplace(day, amount); !isNew)
            there->second += amount;
    m_today = today;
    const auto next = m_amounts.lower_bound(firstOf(today));
    m_month = firstOf(next == m_amounts.end() ? today : next->first);
    m_day = m_month == firstOf(today) ? today : next->first;
    describe();
    update();
}

void ReleaseCalendar::showMonth(QDate anyDay)
{
    const QDate first = firstOf(anyDay);
    setDay(first.addDays(std::min(m_day.day(), first.daysInMonth()) - 1));
}

void ReleaseCalendar::setDay(QDate day)
{
    m_day = day;
    m_month = firstOf(day);
    describe();
    update();
}

std::optional<Money> ReleaseCalendar::amount(QDate day) const
{
    const auto found = m_amounts.find(day);
    return found == m_amounts.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Money> ReleaseCalendar::monthSum() const
{
    std::optional<Money> sum;
    for (auto each = m_amounts.lower_bound(m_month); each != m_amounts.end() && firstOf(each->first) == m_month; ++each)
        sum = sum ? *sum + each->second : each->second;
    return sum;
}

// What a screen reader says: the chosen day and its amount.
void ReleaseCalendar::describe()
{
    setAccessibleName(tr("Calendar of releases"));
    const auto sum = amount(m_day);
    const QString day = QLocale().toString(m_day, QLocale::LongFormat);
    setAccessibleDescription(
        sum ? tr("%1: %2 is released").arg(day, sum->toDisplay()) : tr("%1: nothing is released").arg(day));
    setToolTip({});
}

int ReleaseCalendar::headHeight() const
{
    return std::max(kArrow, fontMetrics().height() + space::kSmall) + fontMetrics().height() + space::kTiny;
}

QSize ReleaseCalendar::sizeHint() const
{
    const int cell = 2 * QFontMetrics(Theme::smallFont()).height() + space::kMedium;
    return { kDays * kCellLetters * fontMetrics().averageCharWidth(), headHeight() + kWeeks * cell };
}

QSize ReleaseCalendar::minimumSizeHint() const
{
    const int cell = 2 * QFontMetrics(Theme::smallFont()).height() + space::kTiny;
    return { kDays * 5 * fontMetrics().averageCharWidth(), headHeight() + kWeeks * cell };
}

QDate ReleaseCalendar::firstCell() const
{
    const int before = (m_month.dayOfWeek() - static_cast<int>(QLocale().firstDayOfWeek()) + kDays) % kDays;
    return m_month.addDays(-before);
}

QRect ReleaseCalendar::cell(QDate day) const
{
    const int index = static_cast<int>(firstCell().daysTo(day));
    const int column = index % kDays;
    const int row = index / kDays;
    const int top = headHeight();
    const int left = width() * column / kDays;
    const int high = height() - top;
    return { QPoint(left, top + high * row / kWeeks),
        QPoint(width() * (column + 1) / kDays - 2, top + high * (row + 1) / kWeeks - 2) };
}

QDate ReleaseCalendar::dayAt(QPoint position) const
{
    for (int i = 0; i < kDays * kWeeks; ++i)
        if (const QDate day = firstCell().addDays(i); cell(day).contains(position))
            return day;
    return {};
}

QRect ReleaseCalendar::arrow(bool next) const
{
    return { next ? width() - kArrow : width() - 2 * kArrow, 0, kArrow, kArrow };
}

void ReleaseCalendar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter);
    for (int i = 0; i < kDays * kWeeks; ++i)
        paintDay(painter, firstCell().addDays(i));
}

void ReleaseCalendar::paintHead(QPainter &painter) const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(m_theme.colour(Token::Text));
    //: A month with its year: Qt's letters for them, such as "MMMM yyyy"
    QString title = QLocale().toString(m_month, tr("MMMM yyyy"));
    const QRect line(0, 0, width() - 2 * kArrow - space::kSmall, kArrow);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, title);
    if (const auto sum = monthSum()) {
        const int used = painter.fontMetrics().horizontalAdvance(title) + space::kMedium;
        painter.setFont(Theme::smallFont());
        painter.setPen(m_theme.colour(Token::Muted));
        const QRect rest = line.adjusted(used, 0, 0, 0);
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(sum->toDisplay(), Qt::ElideRight, rest.width()));
    }
    m_theme.icon("chevron-left", Token::Muted).paint(&painter, arrow(false).adjusted(6, 6, -6, -6));
    m_theme.icon("chevron-right", Token::Muted).paint(&painter, arrow(true).adjusted(6, 6, -6, -6));
    painter.setFont(Theme::smallFont());
    painter.setPen(m_theme.colour(Token::Faint));
    for (int i = 0; i < kDays; ++i) {
        const QDate day = firstCell().addDays(i);
        const QRect below = cell(day);
        const QRect head(
            below.left(), below.top() - fontMetrics().height() - space::kTiny, below.width(), fontMetrics().height());
        painter.drawText(head.adjusted(space::kTiny, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
            QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat));
    }
}

void ReleaseCalendar::paintDay(QPainter &painter, QDate day) const
{
    const QRect box = cell(day);
    const bool inMonth = firstOf(day) == m_month;
    const auto sum = amount(day);
    if (sum && inMonth) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.tone(sum->isNegative() ? Tone::Bad : day > m_today ? Tone::Info : Tone::Ok).soft);
        painter.drawRoundedRect(box, kRadius, kRadius);
    }
    if (day == m_day) {
        painter.setPen(QPen(m_theme.colour(hasFocus() ? Token::Accent : Token::Strong), hasFocus() ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), kRadius, kRadius);
    }
    QFont small = Theme::smallFont();
    small.setWeight(day == m_today ? QFont::DemiBold : QFont::Normal);
    painter.setFont(small);
    painter.setPen(m_theme.colour(!inMonth ? Token::Faint : day == m_today ? Token::Accent : Token::Muted));
    const QRect inside = box.adjusted(space::kTiny, 2, -space::kTiny, -2);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, QString::number(day.day()));
    if (!sum || !inMonth)
        return;
    painter.setFont(Theme::smallFont());
    painter.setPen(m_theme.tone(sum->isNegative() ? Tone::Bad : day > m_today ? Tone::Info : Tone::Ok).text);
    const int high = painter.fontMetrics().height();
    drawTabularText(&painter, QRect(inside.left(), inside.bottom() - high + 1, inside.width(), high), Qt::AlignRight,
        sum->toDisplay());
}

void ReleaseCalendar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setDay(m_day.addDays(-1));
    case Qt::Key_Right:
        return setDay(m_day.addDays(1));
    case Qt::Key_Up:
        return setDay(m_day.addDays(-kDays));
    case Qt::Key_Down:
        return setDay(m_day.addDays(kDays));
    case Qt::Key_PageUp:
        return showMonth(m_month.addMonths(-1));
    case Qt::Key_PageDown:
        return showMonth(m_month.addMonths(1));
    case Qt::Key_Home:
        return setDay(m_today);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return Q_EMIT dayChosen(m_day);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ReleaseCalendar::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (arrow(false).contains(at))
        showMonth(m_month.addMonths(-1));
    else if (arrow(true).contains(at))
        showMonth(m_month.addMonths(1));
    else if (const QDate day = dayAt(at); day.isValid())
        setDay(day);
}

void ReleaseCalendar::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (dayAt(at).isValid())
        Q_EMIT dayChosen(m_day);
    else
        mousePressEvent(event); // two quick steps of the arrows
}

void ReleaseCalendar::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

void ReleaseCalendar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

} // namespace jishi
