#include "ui/sync/hubdialog.h"

#include "ui/errortext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr int kWidth = 500;
constexpr int kFrame = 48; // of a window around a dialog
} // namespace

HubDialog::HubDialog(const char *name, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_scroll(new QScrollArea(this))
    , m_rows(new QVBoxLayout)
    , m_problem(plainLabel({}, this))
    , m_do(new ActionButton(this, ActionButton::Kind::Primary))
    , m_cancel(new ActionButton(this))
{
    const QString stem = QString::fromLatin1(name);
    setObjectName(stem + u"Dialog"_s);
    setWindowTitle(title);
    setMinimumWidth(kWidth);
    m_problem->setObjectName(stem + u"Problem"_s);
    m_do->setObjectName(stem + u"Do"_s);
    m_cancel->setObjectName(stem + u"Cancel"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    setTone(m_problem, Tone::Bad);
}

void HubDialog::arrange(QWidget *fields, const QString &doWords, const QString &busyWords)
{
    m_fields = fields;
    m_doWords = doWords;
    m_busyWords = busyWords;
    m_do->setText(doWords);
    m_do->setAccessibleName(doWords);
    m_do->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_cancel->setText(tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 0, space::kSmall, 0); // under the fields
    buttons->setSpacing(space::kSmall);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_do);
    auto *content = new QWidget(m_scroll);
    setRole(content, "plain");
    content->setLayout(m_rows);
    m_rows->setContentsMargins(0, 0, space::kSmall, 0); // beside the bar that scrolls
    m_rows->setSpacing(space::kLarge);
    m_rows->addWidget(fields);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kHuge, space::kHuge, space::kLarge, space::kLarge);
    layout->setSpacing(space::kLarge);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    // Made first, reached last.
    setTabOrder(fields, m_cancel);
    setTabOrder(m_cancel, m_do);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    const auto press = [this] {
        if (!m_busy && m_do->isEnabled())
            submit();
    };
    connect(m_do, &QPushButton::clicked, this, press);
    for (const int key : { Qt::Key_Return, Qt::Key_Enter })
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, press);
}

void HubDialog::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    if (busy)
        m_before = focusWidget();
    m_fields->setEnabled(!busy);
    m_do->setEnabled(!busy);
    m_do->setText(busy ? m_busyWords : m_doWords);
    m_do->setAccessibleName(m_do->text());
    if (busy) {
        showProblem({});
        m_cancel->setFocus();
    } else if (m_before) {
        m_before->setFocus();
    }
}

void HubDialog::tell(const Error &error)
{
    setBusy(false);
    const ErrorText words = ErrorWords::of(error);
    showProblem(error.kind == ErrorKind::Refused ? error.detail : words.title + u". "_s + words.text);
}

void HubDialog::refuse(const QString &sentence, QWidget *field)
{
    showProblem(sentence);
    if (field)
        field->setFocus();
}

void HubDialog::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    fit();
}

void HubDialog::setWords(const QString &doWords, const QString &closeWords)
{
    m_cancel->setText(closeWords);
    m_doWords = doWords;
    m_do->setText(doWords);
    m_do->setAccessibleName(doWords);
}

void HubDialog::addBelow(QWidget *widget)
{
    m_rows->addWidget(widget);
}

void HubDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fit();
}

// A window does not ask words that wrap for their height; what scrolls does.
void HubDialog::fit()
{
    if (!isVisible())
        return;
    layout()->activate();
    const QMargins margins = layout()->contentsMargins();
    const int width = this->width() - margins.left() - margins.right();
    int height = margins.top() + margins.bottom() + m_rows->totalHeightForWidth(width) + layout()->spacing()
        + m_do->sizeHint().height();
    if (!m_problem->isHidden())
        height += m_problem->heightForWidth(width) + layout()->spacing();
    resize(this->width(), std::min(height, screen()->availableSize().height() - kFrame));
}

} // namespace jishi
