#pragma once
// The small pieces that rows in cards, panes and forms are laid out of.
#include <QString>

class QFormLayout;
class QFrame;
class QLabel;
class QWidget;

namespace jishi {

// Words as they are, never read as markup; a role of the style sheet or none.
QLabel *plainLabel(const QString &text, QWidget *parent, const char *role = nullptr);
QFrame *hairline(QWidget *parent);
// Muted words at the left, fields as wide as there is room.
void styleForm(QFormLayout *form);
// The words lead to the field and are its name.
void addFormRow(QFormLayout *form, const QString &text, QWidget *field, QWidget *parent);

} // namespace jishi
