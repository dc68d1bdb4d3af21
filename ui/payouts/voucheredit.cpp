#include "ui/payouts/voucheredit.h"

#include "ui/theme/theme.h"
#include "ui/widgets/metrics.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr int kHeight = 120;
constexpr int kRadius = 6;
} // namespace

VoucherEdit::VoucherEdit(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const QString keys = tr("Press Enter to choose a file, Ctrl+V to paste, Delete to take the picture away.");
    setAccessibleDescription(keys);
    setToolTip(keys);
}

QSize VoucherEdit::sizeHint() const
{
    return { 2 * kHeight, kHeight };
}

void VoucherEdit::take(std::optional<ChosenPicture> picture)
{
    if (!picture)
        return Q_EMIT unreadable();
    m_picture = std::move(picture);
    update();
    Q_EMIT pictureChanged();
}

void VoucherEdit::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a Picture"));
    dialog->setObjectName(u"voucherFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    //: File filter
    dialog->setNameFilter(tr("Pictures") + u" (*.png *.jpg *.jpeg *.webp *.gif *.bmp)"_s);
    connect(
        dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { take(ChosenPicture::fromFile(path)); });
    dialog->open();
}

void VoucherEdit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPen pen(m_theme.colour(hasFocus() ? Token::Accent : Token::Strong));
    pen.setStyle(m_picture ? Qt::SolidLine : Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(m_theme.colour(Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    const QRect room = rect().adjusted(space::kSmall, space::kSmall, -space::kSmall, -space::kSmall);
    if (!m_picture) {
        painter.setPen(m_theme.colour(Token::Muted));
        painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap,
            tr("Drop the picture of the transfer here, paste it, or click to choose one"));
        return;
    }
    const QSize size = m_picture->image.size().scaled(room.size(), Qt::KeepAspectRatio);
    painter.drawImage(QRect(room.center() - QPoint(size.width() / 2, size.height() / 2), size), m_picture->image);
}

void VoucherEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (event->matches(QKeySequence::Paste))
        take(ChosenPicture::fromMimeData(QGuiApplication::clipboard()->mimeData()));
    else if (enter && event->modifiers() == Qt::NoModifier)
        choose();
    else if (event->key() == Qt::Key_Delete && m_picture) {
        m_picture.reset();
        update();
        Q_EMIT pictureChanged();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void VoucherEdit::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        choose();
}

void VoucherEdit::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasImage())
        event->acceptProposedAction();
}

void VoucherEdit::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    take(ChosenPicture::fromMimeData(event->mimeData()));
}

} // namespace jishi
