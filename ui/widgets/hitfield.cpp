#include "ui/widgets/hitfield.h"

#include "ui/delegates/markedtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/scannerear.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>

namespace jishi {

namespace {

constexpr int kDetailRole = Qt::UserRole;
constexpr int kMostShown = 8;

// Title at the left, detail muted at the right.
class HitDelegate final : public QStyledItemDelegate
{
public:
    HitDelegate(const SearchMarks &marks, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_marks(marks)
    { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return { 200, Theme::rowHeight() };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        if (chosen)
            painter->fillRect(option.rect, option.palette.highlight());
        const QRect rect = option.rect.adjusted(space::kMedium, 0, -space::kMedium, 0);
        const QString detail = index.data(kDetailRole).toString();
        const int detailWidth = option.fontMetrics.horizontalAdvance(detail);
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, detail);
        painter->setPen(option.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text));
        const QRect left = rect.adjusted(0, 0, -detailWidth - space::kMedium, 0);
        const QString title = index.data().toString();
        drawMarkedText(painter, left, title, m_marks.in(title),
            option.palette.color(chosen ? QPalette::HighlightedText : QPalette::Link));
        painter->restore();
    }

private:
    const SearchMarks &m_marks;
};

} // namespace

HitField::HitField(QWidget *parent)
    : QLineEdit(parent)
{
    new ScannerEar(this);
    connect(this, &QLineEdit::textEdited, this, &HitField::find);
}

HitField::~HitField()
{
    delete m_list;
}

void HitField::findAgain()
{
    if (hasFocus() && !text().trimmed().isEmpty())
        find();
}

void HitField::find()
{
    const QString wanted = text().trimmed();
    m_marks = SearchMarks(wanted);
    m_hits = wanted.isEmpty() || !m_finder ? QList<FieldHit>() : m_finder(wanted);
    if (!m_list) {
        m_list = new QListWidget(window());
        m_list->setObjectName(objectName() + QStringLiteral("Hits"));
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setItemDelegate(new HitDelegate(m_marks, m_list));
        m_list->setAutoFillBackground(true);
        m_list->setProperty("role", QByteArrayLiteral("popup"));
        connect(m_list, &QListWidget::itemClicked, this, [this] { pick(m_list->currentRow()); });
    }
    m_list->clear();
    for (const FieldHit &hit : std::as_const(m_hits)) {
        auto *item = new QListWidgetItem(hit.title, m_list);
        item->setData(kDetailRole, hit.detail);
    }
    m_list->setVisible(!m_hits.isEmpty());
    if (m_hits.isEmpty())
        return;
    m_list->setCurrentRow(0);
    place();
}

void HitField::place()
{
    const QPoint below = mapTo(window(), QPoint(0, height() + space::kTiny));
    const auto rows = std::min<qsizetype>(m_hits.size(), kMostShown);
    m_list->setGeometry(
        below.x(), below.y(), width(), static_cast<int>(rows) * Theme::rowHeight() + 2 * space::kTiny + 2);
    m_list->raise();
}

void HitField::keyPressEvent(QKeyEvent *event)
{
    const bool open = m_list && m_list->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
        return open ? moveTo(m_list->currentRow() + 1) : find();
    case Qt::Key_Up:
        return open ? moveTo(m_list->currentRow() - 1) : event->ignore();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier)
            return event->ignore(); // the page's own Ctrl+Enter
        return confirm();
    case Qt::Key_Escape:
        if (open)
            return m_list->hide();
        return event->ignore();
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void HitField::moveTo(int row)
{
    m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
}

void HitField::confirm()
{
    if (text().trimmed().isEmpty())
        return Q_EMIT emptyConfirmed();
    // A scanner types faster than a list can be looked at: what is typed now decides, not what was shown before.
    const int row = m_list && m_list->isVisible() ? m_list->currentRow() : 0;
    const int wanted = std::max(row, 0);
    if (!m_list || !m_list->isVisible())
        find();
    if (m_hits.isEmpty())
        return Q_EMIT nothingFound(text().trimmed());
    pick(wanted);
}

void HitField::pick(int row)
{
    if (row < 0 || row >= m_hits.size())
        return;
    const QVariant value = m_hits.at(row).value;
    m_list->hide();
    Q_EMIT picked(value);
}

void HitField::focusOutEvent(QFocusEvent *event)
{
    if (m_list && !m_list->underMouse())
        m_list->hide();
    QLineEdit::focusOutEvent(event);
}

} // namespace jishi
