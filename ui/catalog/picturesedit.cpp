#include "ui/catalog/picturesedit.h"

#include "ui/theme/theme.h"
#include "ui/widgets/metrics.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr int kSide = 176;
constexpr int kThumbnail = 38;
constexpr int kGap = 8;
constexpr int kIcon = 28;
constexpr int kSmallIcon = 16;
constexpr int kRadius = 8;
constexpr int kSmallRadius = 5;
constexpr int kMost = 8; // two rows of thumbnails
constexpr int kPerRow = 4;
} // namespace

PicturesEdit::PicturesEdit(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setCursor(Qt::PointingHandCursor);
    setFixedSize(sizeHint());
    setAccessibleName(tr("Pictures"));
    const QString keys = tr("Press Enter to choose a file, Ctrl+V to paste, Delete to take the picture away, the arrow "
                            "keys to look at another one, and with Alt to move it. The first stands for the product.");
    setAccessibleDescription(keys);
    setToolTip(keys);
}

QSize PicturesEdit::sizeHint() const
{
    return { kSide, kSide + 2 * (kThumbnail + kGap) };
}

void PicturesEdit::setPictures(std::vector<EditedPicture> pictures)
{
    m_pictures = std::move(pictures);
    m_current = 0;
    update();
}

void PicturesEdit::add(std::optional<ChosenPicture> picture)
{
    if (!picture || m_pictures.size() >= kMost) {
        if (!picture)
            Q_EMIT unreadable();
        return;
    }
    EditedPicture fresh { 0, {}, picture->image };
    fresh.chosen = std::move(picture);
    m_pictures.push_back(std::move(fresh));
    m_current = static_cast<int>(m_pictures.size()) - 1;
    changed();
}

void PicturesEdit::changed()
{
    update();
    Q_EMIT picturesChanged();
}

void PicturesEdit::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose Pictures"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    //: File filter
    dialog->setNameFilter(tr("Pictures") + u" (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.svg)"_s);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            add(ChosenPicture::fromFile(path));
    });
    dialog->open();
}

void PicturesEdit::paste()
{
    add(ChosenPicture::fromMimeData(QGuiApplication::clipboard()->mimeData()));
}

void PicturesEdit::remove()
{
    if (m_pictures.empty())
        return;
    m_pictures.erase(m_pictures.begin() + m_current);
    m_current = std::max(0, std::min(m_current, static_cast<int>(m_pictures.size()) - 1));
    changed();
}

void PicturesEdit::move(int by)
{
    const int target = m_current + by;
    if (m_pictures.empty() || target < 0 || target >= static_cast<int>(m_pictures.size()))
        return;
    std::swap(m_pictures[static_cast<size_t>(m_current)], m_pictures[static_cast<size_t>(target)]);
    m_current = target;
    changed();
}

QRect PicturesEdit::stage() const
{
    return { 0, 0, kSide, kSide };
}

QRect PicturesEdit::thumbnail(int index) const
{
    const int left = (index % kPerRow) * (kThumbnail + kGap);
    const int top = kSide + kGap + (index / kPerRow) * (kThumbnail + kGap);
    return { left, top, kThumbnail, kThumbnail };
}

int PicturesEdit::thumbnailAt(QPoint point) const
{
    for (int i = 0; i <= static_cast<int>(m_pictures.size()) && i < kMost; ++i)
        if (thumbnail(i).contains(point))
            return i;
    return -1;
}

void PicturesEdit::paintPicture(QPainter &painter, const QRect &room, const QImage &image, bool framed) const
{
    const int radius = room.width() > kThumbnail ? kRadius : kSmallRadius;
    QPainterPath shape;
    shape.addRoundedRect(QRectF(room).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.fillPath(shape, m_theme.colour(Token::Raised));
    if (!image.isNull()) {
        const QSize size = image.size().scaled(room.size(), Qt::KeepAspectRatio);
        painter.setClipPath(shape);
        painter.drawImage(QRect(room.center() - QPoint(size.width() / 2, size.height() / 2), size), image);
        painter.setClipping(false);
    }
    QPen border(m_theme.colour(framed ? Token::Accent : Token::Strong), 1);
    if (image.isNull())
        border.setStyle(Qt::DashLine);
    painter.setPen(border);
    painter.drawPath(shape);
}

void PicturesEdit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const bool isEmpty = m_pictures.empty();
    paintPicture(painter, stage(), isEmpty ? QImage() : m_pictures[static_cast<size_t>(m_current)].image, hasFocus());
    if (isEmpty)
        return paintInvitation(painter);
    for (int i = 0; i < static_cast<int>(m_pictures.size()); ++i)
        paintPicture(painter, thumbnail(i), m_pictures[static_cast<size_t>(i)].image, i == m_current);
    if (m_pictures.size() < kMost)
        paintAdd(painter);
}

void PicturesEdit::paintInvitation(QPainter &painter) const
{
    const int top = kSide / 2 - kIcon;
    m_theme.icon("picture", Token::Faint).paint(&painter, QRect((kSide - kIcon) / 2, top, kIcon, kIcon));
    painter.setFont(Theme::smallFont());
    painter.setPen(m_theme.colour(Token::Muted));
    const QRect room(space::kMedium, top + kIcon + space::kSmall, kSide - 2 * space::kMedium, kSide);
    painter.drawText(room, Qt::AlignHCenter | Qt::TextWordWrap, tr("Drop, paste or choose pictures"));
}

void PicturesEdit::paintAdd(QPainter &painter) const
{
    const QRect room = thumbnail(static_cast<int>(m_pictures.size()));
    paintPicture(painter, room, {}, false);
    QRect icon(0, 0, kSmallIcon, kSmallIcon);
    icon.moveCenter(room.center());
    m_theme.icon("plus", Token::Muted).paint(&painter, icon);
}

void PicturesEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const int by = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->key() == Qt::Key_Space || (isReturn && event->modifiers() == Qt::NoModifier)) {
        choose();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        remove();
    } else if (by != 0 && event->modifiers() == Qt::AltModifier) {
        move(by);
    } else if (by != 0 && !m_pictures.empty()) {
        m_current = std::clamp(m_current + by, 0, static_cast<int>(m_pictures.size()) - 1);
        update();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void PicturesEdit::mousePressEvent(QMouseEvent *event)
{
    const int index = thumbnailAt(event->position().toPoint());
    m_dragged = event->button() == Qt::LeftButton && index < static_cast<int>(m_pictures.size()) ? index : -1;
    if (m_dragged >= 0) {
        m_current = m_dragged;
        update();
    }
}

// Dragging a thumbnail over its neighbours moves it there.
void PicturesEdit::mouseMoveEvent(QMouseEvent *event)
{
    const int over = thumbnailAt(event->position().toPoint());
    if (m_dragged < 0 || over < 0 || over == m_dragged || over >= static_cast<int>(m_pictures.size()))
        return;
    while (m_current != over)
        move(over > m_current ? 1 : -1);
    m_dragged = over;
}

void PicturesEdit::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const bool adds = thumbnailAt(point) == static_cast<int>(m_pictures.size()) || stage().contains(point);
    if (event->button() == Qt::LeftButton && m_dragged < 0 && adds)
        choose();
    m_dragged = -1;
}

void PicturesEdit::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasImage() || event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void PicturesEdit::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.isEmpty())
        return add(ChosenPicture::fromMimeData(event->mimeData()));
    for (const QUrl &url : urls)
        add(ChosenPicture::fromFile(url.toLocalFile()));
}

} // namespace jishi
