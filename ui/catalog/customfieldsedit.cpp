#include "ui/catalog/customfieldsedit.h"

#include "models/base/decimal.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr int kColumns = 4;
} // namespace

CustomFieldsEdit::CustomFieldsEdit(const std::vector<CustomField> &fields, QWidget *form)
    : QObject(form)
{
    for (const CustomField &field : fields) {
        QWidget *edit = editFor(field, form);
        edit->setObjectName(u"customField%1"_s.arg(m_fields.size()));
        edit->setAccessibleName(field.name);
        m_fields.push_back({ field, edit });
    }
}

void CustomFieldsEdit::addTo(QGridLayout *grid)
{
    int row = grid->rowCount() - 1;
    int column = kColumns;
    for (const Field &field : m_fields) {
        if (column >= kColumns) {
            ++row;
            column = 0;
        }
        auto *label = plainLabel(field.definition.name, field.edit->parentWidget(), "muted");
        label->setBuddy(field.edit);
        grid->addWidget(label, row, column);
        grid->addWidget(field.edit, row, column + 1);
        column += 2;
    }
}

QWidget *CustomFieldsEdit::editFor(const CustomField &field, QWidget *form)
{
    if (field.kind == CustomFieldKind::Choice || field.kind == CustomFieldKind::YesNo) {
        auto *box = new QComboBox(form);
        box->addItem(u"—"_s, QString());
        if (field.kind == CustomFieldKind::YesNo) {
            //: Answer to a question of the shop's own
            box->addItem(tr("Yes"), u"yes"_s);
            //: Answer to a question of the shop's own
            box->addItem(tr("No"), u"no"_s);
        }
        for (const QString &choice : field.choices)
            box->addItem(choice, choice);
        return box;
    }
    auto *line = new QLineEdit(form);
    if (field.kind == CustomFieldKind::Day)
        line->setPlaceholderText(u"2026-12-31"_s);
    return line;
}

void CustomFieldsEdit::setValues(const std::vector<CustomValue> &values)
{
    for (const Field &field : m_fields) {
        const auto known = std::ranges::find(values, field.definition.id, &CustomValue::fieldId);
        const QString value = known == values.end() ? QString() : known->value;
        if (auto *line = qobject_cast<QLineEdit *>(field.edit)) {
            line->setText(value);
            continue;
        }
        auto *box = qobject_cast<QComboBox *>(field.edit);
        // A choice that is no longer offered stays what it was until another one is taken.
        if (box->findData(value) < 0)
            box->addItem(value, value);
        box->setCurrentIndex(box->findData(value));
    }
}

QString CustomFieldsEdit::valueOf(const Field &field)
{
    if (const auto *line = qobject_cast<QLineEdit *>(field.edit))
        return line->text().trimmed();
    return qobject_cast<QComboBox *>(field.edit)->currentData().toString();
}

std::vector<CustomValue> CustomFieldsEdit::values() const
{
    std::vector<CustomValue> values;
    for (const Field &field : m_fields)
        if (const QString value = valueOf(field); !value.isEmpty())
            values.push_back({ field.definition.id, value });
    std::ranges::sort(values, {}, &CustomValue::fieldId);
    return values;
}

QWidget *CustomFieldsEdit::firstWrong() const
{
    for (const Field &field : m_fields) {
        const QString value = valueOf(field);
        const bool isDay = QDate::fromString(value, Qt::ISODate).isValid();
        const bool isNumber = Decimal::parse(value.toStdString()).has_value();
        const bool isWrong = (field.definition.kind == CustomFieldKind::Day && !isDay)
            || (field.definition.kind == CustomFieldKind::Number && !isNumber);
        setStyleProperty(field.edit, "invalid", isWrong && !value.isEmpty());
        if (isWrong && !value.isEmpty())
            return field.edit;
    }
    return nullptr;
}

} // namespace jishi
