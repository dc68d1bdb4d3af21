#include "ui/widgets/rows.h"

#include "ui/widgets/styling.h"

#include <QFrame>
#include <QLabel>

namespace jishi {

QLabel *plainLabel(const QString &text, QWidget *parent, const char *role)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    if (role)
        setRole(label, role);
    return label;
}

QFrame *hairline(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFixedHeight(1);
    setRole(line, "hairline");
    return line;
}

} // namespace jishi
