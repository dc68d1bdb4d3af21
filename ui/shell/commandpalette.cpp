#include "ui/shell/commandpalette.h"

#include "ui/shell/palettedelegate.h"
#include "ui/shell/palettemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/scannerear.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QTimer>
#include <QVBoxLayout>

namespace jishi {

namespace {
constexpr int kLeastWidth = 520;
constexpr int kMostHeight = 460;
} // namespace

CommandPalette::CommandPalette(const Theme &theme, QWidget *window)
    : QFrame(window)
    , m_input(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new PaletteModel(this))
    , m_delegate(new PaletteDelegate(theme, m_list))
{
    setObjectName(QStringLiteral("paletteFrame"));
    m_input->setObjectName(QStringLiteral("paletteInput"));
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the focus: typing and arrows work together
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 6);
    layout->setSpacing(0);
    layout->addWidget(m_input);
    layout->addWidget(m_list, 1);
    m_input->installEventFilter(this);
    new ScannerEar(m_input); // hears before the palette takes Enter
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    connect(m_list, &QListView::entered, this, [this](const QModelIndex &index) {
        if (m_model->entry(index.row()))
            m_list->setCurrentIndex(index);
    });
    retranslate();
    hide();
}

void CommandPalette::addSource(PaletteSource *source)
{
    m_sources.append(source);
    connect(source, &PaletteSource::entriesChanged, this, [this] {
        if (isOpen())
            search();
    });
    connect(source, &QObject::destroyed, this, [this, source] { m_sources.removeOne(source); });
}

void CommandPalette::openAt(const QRect &place, const QString &text)
{
    const int width = std::max(kLeastWidth, place.width());
    const int left = std::clamp(place.left(), 0, std::max(0, parentWidget()->width() - width));
    setGeometry(left, place.top(), std::min(width, parentWidget()->width()), place.height());
    m_focusBefore = QApplication::focusWidget();
    m_input->setText(text);
    search();
    show();
    raise();
    m_input->setFocus(Qt::ShortcutFocusReason);
    qApp->installEventFilter(this);
}

void CommandPalette::dismiss()
{
    if (!isVisible())
        return;
    qApp->removeEventFilter(this);
    const bool hadFocus = m_input->hasFocus();
    hide();
    if (hadFocus && m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    m_focusBefore = nullptr;
}

void CommandPalette::retranslate()
{
    m_input->setPlaceholderText(tr("Search products, orders, customers, commands…"));
    m_input->setAccessibleName(tr("Search and commands"));
    m_list->setAccessibleName(tr("Search results"));
}

void CommandPalette::search()
{
    QList<PaletteEntry> found;
    const QString text = m_input->text().trimmed();
    for (PaletteSource *source : std::as_const(m_sources))
        found += source->entries(text);
    m_delegate->setMarks(found.isEmpty() ? SearchMarks() : SearchMarks(text));
    if (found.isEmpty())
        found.append({ tr("Nothing found"), tr("Try fewer letters, pinyin initials, or part of a phone number"), {}, {},
            "info", {} });
    m_model->setEntries(found);
    m_list->setCurrentIndex({});
    choose(1);
    m_list->scrollToTop();
    fitHeight();
}

void CommandPalette::fitHeight()
{
    int rows = 0;
    for (int row = 0; row < m_model->rowCount() && rows < kMostHeight; ++row)
        rows += m_list->sizeHintForRow(row);
    const int room = parentWidget()->height() - y() - 16;
    resize(width(), std::min({ m_input->sizeHint().height() + rows + 14, kMostHeight, room }));
}

void CommandPalette::choose(int step)
{
    const int count = m_model->rowCount();
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    for (int tried = 0; tried < count; ++tried) {
        row = (row + step + count) % count;
        if (m_model->entry(row)) {
            m_list->setCurrentIndex(m_model->index(row));
            m_list->scrollTo(m_model->index(row));
            return;
        }
    }
}

void CommandPalette::run(const QModelIndex &index)
{
    const PaletteEntry *chosen = m_model->entry(index.row());
    if (!chosen || !chosen->run)
        return;
    // The palette is closed first: what runs may open a dialog or another page, and the entry dies with the next
    // search.
    const auto action = chosen->run;
    dismiss();
    action();
}

bool CommandPalette::handleKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Tab:
        choose(1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        choose(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event));
    if (watched == m_input && event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            QTimer::singleShot(0, this, &CommandPalette::dismiss);
        return false;
    }
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        auto *pressed = static_cast<QWidget *>(watched);
        if (pressed != this && !isAncestorOf(pressed) && pressed->window() == window())
            dismiss();
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        fitHeight();
    return QFrame::eventFilter(watched, event);
}

} // namespace jishi
