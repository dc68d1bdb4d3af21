#include "ui/dialogs/editordialog.h"

#include <QMessageBox>
#include <QPushButton>

namespace jishi {

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
