#include "ui/widgets/searchfield.h"

#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/scannerear.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

namespace jishi {

namespace {
constexpr int kRestMs = 60; // long enough to skip the middle of fast typing, too short to be felt
constexpr int kHintMargin = 32; // around the words and around the keys, together
} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_rest(new QTimer(this))
{
    setClearButtonEnabled(true);
    new ScannerEar(this);
    m_rest->setSingleShot(true);
    m_rest->setInterval(kRestMs);
    connect(m_rest, &QTimer::timeout, this, &SearchField::announce);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            announce();
        else
            m_rest->start();
    });
    connect(this, &QLineEdit::returnPressed, this, &SearchField::announce);
}

void SearchField::setShortcutHint(const QKeySequence &shortcut)
{
    m_hint = shortcutWords(shortcut);
    update();
}

void SearchField::announce()
{
    m_rest->stop();
    const QString wanted = text().trimmed();
    if (wanted == m_announced)
        return;
    m_announced = wanted;
    Q_EMIT searchRequested(wanted);
}

// Undo and redo belong to the field while it has typing to take back, otherwise to the shop.
bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && !isUndoAvailable())
            || (key->matches(QKeySequence::Redo) && !isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        announce();
        Q_EMIT downPressed();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_hint.isEmpty() || !text().isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::smallFont());
    QRectF box(0, 0, painter.fontMetrics().horizontalAdvance(m_hint) + 12, 16);
    // Where the placeholder needs the room, its words say more than the keys.
    if (fontMetrics().horizontalAdvance(placeholderText()) + box.width() + kHintMargin > width())
        return;
    box.moveCenter(QPointF(0, height() / 2.0));
    box.moveRight(width() - 10.5);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(box, Qt::AlignCenter, m_hint);
}

} // namespace jishi
