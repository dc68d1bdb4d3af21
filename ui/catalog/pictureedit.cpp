#include "ui/catalog/pictureedit.h"

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

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr int kSide = 168;
constexpr int kIcon = 28;
constexpr int kRadius = 8;
} // namespace

PictureEdit::PictureEdit(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setCursor(Qt::PointingHandCursor);
    setFixedSize(sizeHint());
    setAccessibleName(tr("Picture"));
    setAccessibleDescription(tr("Press Enter to choose a file, Ctrl+V to paste, Delete to take it away."));
}

QSize PictureEdit::sizeHint() const
{
    return { kSide, kSide };
}

void PictureEdit::setStored(const QImage &image)
{
    m_image = image;
    update();
}

void PictureEdit::take(std::optional<ChosenPicture> picture)
{
    if (!picture) {
        Q_EMIT unreadable();
        return;
    }
    m_image = picture->image;
    m_chosen = std::move(picture);
    m_removed = false;
    update();
    Q_EMIT pictureChanged();
}

void PictureEdit::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a Picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    //: File filter
    dialog->setNameFilter(tr("Pictures") + u" (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.svg)"_s);
    connect(
        dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { take(ChosenPicture::fromFile(path)); });
    dialog->open();
}

void PictureEdit::paste()
{
    take(ChosenPicture::fromMimeData(QGuiApplication::clipboard()->mimeData()));
}

void PictureEdit::remove()
{
    if (m_image.isNull())
        return;
    m_image = {};
    m_chosen.reset();
    m_removed = true;
    update();
    Q_EMIT pictureChanged();
}

void PictureEdit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter.fillPath(shape, m_theme.colour(Token::Raised));
    if (m_image.isNull()) {
        paintInvitation(painter);
    } else {
        const QSize size = m_image.size().scaled(rect().size(), Qt::KeepAspectRatio);
        painter.setClipPath(shape);
        painter.drawImage(QRect(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size), m_image);
        painter.setClipping(false);
    }
    QPen border(m_theme.colour(hasFocus() ? Token::Accent : Token::Strong), 1);
    if (m_image.isNull())
        border.setStyle(Qt::DashLine);
    painter.setPen(border);
    painter.drawPath(shape);
}

void PictureEdit::paintInvitation(QPainter &painter) const
{
    const int top = kSide / 2 - kIcon;
    m_theme.icon("picture", Token::Faint).paint(&painter, QRect((width() - kIcon) / 2, top, kIcon, kIcon));
    painter.setFont(Theme::smallFont());
    painter.setPen(m_theme.colour(Token::Muted));
    const QRect room(space::kMedium, top + kIcon + space::kSmall, width() - 2 * space::kMedium, kSide);
    painter.drawText(room, Qt::AlignHCenter | Qt::TextWordWrap, tr("Drop, paste or choose a picture"));
}

void PictureEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->key() == Qt::Key_Space
        || ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier))
        choose();
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        remove();
    else
        QWidget::keyPressEvent(event);
}

void PictureEdit::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        choose();
}

void PictureEdit::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasImage() || event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void PictureEdit::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    take(ChosenPicture::fromMimeData(event->mimeData()));
}

} // namespace jishi
