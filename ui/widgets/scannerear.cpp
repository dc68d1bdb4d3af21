#include "ui/widgets/scannerear.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <algorithm>

namespace jishi {

namespace {

constexpr qsizetype kCodeLetters = 6; // a shorter burst may be a word

bool isEnter(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

// Codes are ASCII; an input method may have made their letters full width.
bool isCode(const QString &text)
{
    return std::ranges::all_of(
        text, [](QChar c) { return (c > u' ' && c < u'\x7f') || (c > u'\xff00' && c < u'\xff5f'); });
}

} // namespace

ScannerEar::ScannerEar(QLineEdit *field, int gapMs)
    : QObject(field)
    , m_field(*field)
    , m_gap(gapMs)
{
    m_ended.setSingleShot(true);
    m_ended.setInterval(gapMs);
    connect(&m_ended, &QTimer::timeout, this, &ScannerEar::confirm);
    field->installEventFilter(this);
}

bool ScannerEar::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::InputMethod) {
        hear(*static_cast<QInputMethodEvent *>(event));
    } else if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        m_ended.stop();
        if (isEnter(key))
            takeOverPreedit();
        else
            count(key.text().size());
    }
    return false;
}

void ScannerEar::hear(const QInputMethodEvent &event)
{
    const QString committed = event.commitString();
    const bool endsLetters = !m_preedit.isEmpty() && event.preeditString().isEmpty() && !committed.isEmpty();
    const bool isFast = m_sinceLetter.isValid() && m_sinceLetter.elapsed() <= m_gap;
    m_ended.stop();
    if (!endsLetters)
        count(committed.size() + event.preeditString().size() - m_preedit.size());
    m_preedit = event.preeditString();
    // The letters were typed before; a space or a choice of characters is no code.
    if (endsLetters && isFast && m_burst >= kCodeLetters && isCode(committed))
        m_ended.start();
}

void ScannerEar::count(qsizetype letters)
{
    if (letters <= 0)
        return;
    const bool isFast = m_sinceLetter.isValid() && m_sinceLetter.elapsed() <= m_gap;
    m_burst = (isFast ? m_burst : 0) + letters;
    m_sinceLetter.start();
}

void ScannerEar::takeOverPreedit()
{
    if (m_preedit.isEmpty())
        return;
    QGuiApplication::inputMethod()->commit();
    if (m_preedit.isEmpty())
        return; // the input method has given it
    QInputMethodEvent event;
    event.setCommitString(std::exchange(m_preedit, {}));
    QCoreApplication::sendEvent(&m_field, &event);
    QGuiApplication::inputMethod()->reset();
}

void ScannerEar::confirm()
{
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_field, &enter);
}

} // namespace jishi
