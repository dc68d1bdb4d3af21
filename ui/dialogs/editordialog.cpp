#include "ui/dialogs/editordialog.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QScrollArea>
#include <QShortcut>

namespace jishi {

void EditorDialog::arrange(QWidget *fields, QLabel *problem, ActionButton *cancel, ActionButton *save)
{
    problem->setWordWrap(true);
    setTone(problem, Tone::Bad);
    save->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(fields);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 0, space::kSmall, space::kSmall); // under the fields
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(problem, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kHuge, space::kHuge, space::kLarge, space::kLarge);
    layout->setSpacing(space::kLarge);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &EditorDialog::reject);
    for (const QKeySequence &keys : { QKeySequence(Qt::CTRL | Qt::Key_S), QKeySequence(Qt::CTRL | Qt::Key_Return),
             QKeySequence(Qt::CTRL | Qt::Key_Enter) })
        connect(new QShortcut(keys, this), &QShortcut::activated, save, &QPushButton::click);
}

void EditorDialog::reject()
{
    if (m_busy)
        return;
    setFocus(); // ends a cell that is being typed into
    if (!isChanged())
        return QDialog::reject();
    auto *question = new QMessageBox(QMessageBox::NoIcon, windowTitle(), tr("Discard what you changed?"), {}, this);
    question->setObjectName(QStringLiteral("discardQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("What is stored stays as it was."));
    //: Button: give up the changes
    auto *discard = question->addButton(tr("Discard Changes"), QMessageBox::DestructiveRole);
    //: Button: go on editing
    question->setDefaultButton(question->addButton(tr("Keep Editing"), QMessageBox::RejectRole));
    connect(discard, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    question->open();
}

} // namespace jishi
