#include "ui/widgets/rows.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/styling.h"

#include <QFormLayout>
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

void styleForm(QFormLayout *form)
{
    form->setHorizontalSpacing(space::kMedium);
    form->setVerticalSpacing(space::kSmall);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void addFormRow(QFormLayout *form, const QString &text, QWidget *field, QWidget *parent)
{
    auto *label = plainLabel(text, parent, "muted");
    label->setBuddy(field);
    field->setAccessibleName(text);
    form->addRow(label, field);
}

} // namespace jishi
