#pragma once
// The small pieces that rows in cards and panes are laid out of.
#include <QString>

class QFrame;
class QLabel;
class QWidget;

namespace jishi {

// Words as they are, never read as markup; a role of the style sheet or none.
QLabel *plainLabel(const QString &text, QWidget *parent, const char *role = nullptr);
QFrame *hairline(QWidget *parent);

} // namespace jishi
