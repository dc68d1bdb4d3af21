#include "ui/orders/orderdialog.h"

#include "ui/errortext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QScrollArea>
#include <QShortcut>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

OrderDialog::OrderDialog(Shop &shop, const QString &title, Weight weight, QWidget *parent)
    : EditorDialog(parent)
    , m_shop(shop)
    , m_body(new QVBoxLayout)
    , m_figure(plainLabel({}, this, "heading"))
    , m_problem(plainLabel({}, this))
    , m_accept(
          new ActionButton(this, weight == Weight::Grave ? ActionButton::Kind::Danger : ActionButton::Kind::Primary))
{
    setWindowTitle(title);
    m_problem->setObjectName(u"orderDialogProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    setTone(m_problem, Tone::Bad);
    m_accept->setDefault(true);
    m_accept->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto *cancel = new ActionButton(this);
    cancel->setObjectName(u"orderDialogCancel"_s);
    cancel->setText(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_figure, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    m_body->setSpacing(space::kMedium);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kDialog);
    layout->setSpacing(space::kLarge);
    layout->addLayout(m_body, 1);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &OrderDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &OrderDialog::trySaving);
    for (const int key : { Qt::Key_Return, Qt::Key_Enter })
        connect(
            new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &OrderDialog::trySaving);
}

QFormLayout *OrderDialog::addForm()
{
    auto *form = new QFormLayout;
    styleForm(form);
    m_body->addLayout(form);
    return form;
}

void OrderDialog::addRow(QFormLayout *form, const QString &text, QWidget *field)
{
    addFormRow(form, text, field, this);
}

void OrderDialog::addScrollingGrid(int rowSpacing, int tallest, const std::function<void(QGridLayout *)> &fill)
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *holder = new QWidget(scroll);
    setRole(holder, "plain");
    auto *grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, space::kMedium, 0);
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(rowSpacing);
    grid->setColumnStretch(0, 1);
    fill(grid);
    grid->setRowStretch(grid->rowCount(), 1);
    scroll->setWidget(holder);
    scroll->setMinimumHeight(std::min(holder->sizeHint().height(), tallest));
    m_body->addWidget(scroll, 1);
}

void OrderDialog::moveOnWithEnter()
{
    m_movesOn = true;
    m_accept->setDefault(false);
    m_accept->setAutoDefault(false);
}

void OrderDialog::allow(bool allowed)
{
    m_accept->setEnabled(allowed && !isBusy());
}

void OrderDialog::tellProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void OrderDialog::tellProblem(const Error &error)
{
    const ErrorText words = ErrorWords::of(error);
    tellProblem(error.kind == ErrorKind::Refused ? words.text : words.title + u'\n' + words.text);
}

void OrderDialog::trySaving()
{
    const QPointer<QWidget> typing = focusWidget();
    setFocus(); // a cell that is still being typed into belongs to it
    if (m_accept->isEnabled()) {
        tellProblem(QString());
        save();
    }
    if (typing)
        typing->setFocus();
}

void OrderDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_movesOn && enter && event->modifiers() == Qt::NoModifier) {
        focusNextChild();
        return;
    }
    EditorDialog::keyPressEvent(event);
}

} // namespace jishi
