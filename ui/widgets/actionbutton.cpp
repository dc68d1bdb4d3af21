#include "ui/widgets/actionbutton.h"

#include "ui/theme/theme.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/styling.h"

#include <QAction>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
const char *nameOf(ActionButton::Kind kind)
{
    switch (kind) {
    case ActionButton::Kind::Normal:
        return "normal";
    case ActionButton::Kind::Primary:
        return "primary";
    case ActionButton::Kind::Danger:
        return "danger";
    case ActionButton::Kind::Link:
        return "link";
    }
    Q_UNREACHABLE();
    return "";
}

QFont chipFont()
{
    QFont font = Theme::smallFont();
    font.setPointSizeF(8.25);
    return font;
}
} // namespace

QString shortcutWords(const QKeySequence &shortcut)
{
    QString words = shortcut.toString(QKeySequence::NativeText);
    return words.replace(u"Return"_s, u"↵"_s).replace(u"Shift"_s, u"⇧"_s).replace(u'+', u' ');
}

ActionButton::ActionButton(QWidget *parent, Kind kind)
    : QPushButton(parent)
{
    setKind(kind);
}

ActionButton::ActionButton(QAction *action, QWidget *parent, Kind kind)
    : QPushButton(parent)
    , m_action(action)
{
    setKind(kind);
    follow();
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
}

void ActionButton::setKind(Kind kind)
{
    setStyleProperty(this, "kind", nameOf(kind));
    setCursor(kind == Kind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAutoDefault(false);
}

void ActionButton::setShortcutHint(const QKeySequence &shortcut)
{
    m_hint = shortcutWords(shortcut);
    updateGeometry();
    update();
}

void ActionButton::follow()
{
    setText(m_action->text());
    setAccessibleName(m_action->text());
    setEnabled(m_action->isEnabled());
    setVisible(m_action->isVisible());
    setShortcutHint(m_action->shortcut());
}

// Who has come to a button with the Tab key presses it with Enter as well as with Space.
void ActionButton::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testAnyFlags(~Qt::KeyboardModifiers(Qt::KeypadModifier)))
        return event->ignore();
    if (enter && !event->isAutoRepeat())
        click();
    else
        QPushButton::keyPressEvent(event);
}

int ActionButton::chipWidth() const
{
    return m_hint.isEmpty() ? 0 : QFontMetrics(chipFont()).horizontalAdvance(m_hint) + 12;
}

QSize ActionButton::sizeHint() const
{
    const int chip = chipWidth();
    return QPushButton::sizeHint() + QSize(chip > 0 ? chip + space::kSmall : 0, 0);
}

void ActionButton::paintEvent(QPaintEvent *event)
{
    if (m_hint.isEmpty()) {
        QPushButton::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    // The label moves left by half of what the chip takes, and the chip follows it.
    const int chip = chipWidth();
    option.rect.adjust(0, 0, -(chip + space::kSmall), 0);
    painter.drawControl(QStyle::CE_PushButtonLabel, option);

    QRectF box(0, 0, chip, 16);
    box.moveCenter(QPointF(0, height() / 2.0));
    const bool link = property("kind").toString() == u"link"; // has no room around its words
    box.moveRight(width() - (link ? 0 : space::kMedium) - 0.5);
    const bool primary = property("kind").toString() == u"primary";
    // The style sheet has written the button's own colours into its palette; the program's still knows the surface.
    QColor ink = QGuiApplication::palette().color(primary && isEnabled() ? QPalette::Base : QPalette::PlaceholderText);
    painter.setRenderHint(QPainter::Antialiasing);
    ink.setAlphaF(0.55F);
    painter.setPen(QPen(ink, 1));
    painter.drawRoundedRect(box.translated(0, 0.5), 4, 4);
    ink.setAlphaF(0.95F);
    painter.setPen(ink);
    painter.setFont(chipFont());
    painter.drawText(box.translated(0, 0.5), Qt::AlignCenter, m_hint);
}

} // namespace jishi
