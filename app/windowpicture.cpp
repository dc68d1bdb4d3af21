#include "app/windowpicture.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/taskstrip.h"

#include <QPixmap>
#include <QTimer>

namespace jishi {

namespace {
constexpr int kLookMs = 100;
constexpr int kQuietLooks = 5; // half a second without news
constexpr int kPatienceMs = 60'000;
} // namespace

WindowPicture::WindowPicture(MainWindow &window, QString file, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_file(std::move(file))
{ }

void WindowPicture::takeWhenSettled()
{
    m_since.start();
    look();
}

void WindowPicture::look()
{
    m_quietLooks = isSettled() ? m_quietLooks + 1 : 0;
    if (m_quietLooks >= kQuietLooks || m_since.elapsed() > kPatienceMs)
        Q_EMIT taken(m_window.grab().save(m_file, "PNG"));
    else
        QTimer::singleShot(kLookMs, this, &WindowPicture::look);
}

bool WindowPicture::isSettled() const
{
    const Page *page = m_window.page(m_window.currentPage());
    return !m_window.tasks().isBusy() && (!page || !page->isLoading());
}

} // namespace jishi
