#include "ui/sync/fieldvalues.h"

#include "models/base/quantity.h"
#include "models/resellers/reseller.h"
#include "ui/widgets/timewords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace jishi {

FieldForm FieldValues::formOf(const FieldConflict &conflict)
{
    const FieldName *field = FieldNames::find(conflict.table, conflict.column.toStdString());
    return field ? field->form : FieldForm::Text;
}

bool FieldValues::canEdit(const FieldConflict &conflict)
{
    if (conflict.kind == ColumnShape::Kind::Reference || conflict.kind == ColumnShape::Kind::Bytes)
        return false;
    switch (formOf(conflict)) {
    case FieldForm::Text:
    case FieldForm::LongText:
    case FieldForm::Money:
    case FieldForm::Quantity:
    case FieldForm::Number:
    case FieldForm::Day:
        return true;
    case FieldForm::Moment:
    case FieldForm::Removed:
    case FieldForm::Flag:
    case FieldForm::List:
    case FieldForm::Code:
    case FieldForm::Masked:
        return false;
    }
    Q_UNREACHABLE();
    return false;
}

QString FieldValues::words(const FieldConflict &conflict, const QJsonValue &value, const QString &name) const
{
    const FieldForm form = formOf(conflict);
    if (value.isNull() || value.isUndefined())
        //: The row was not removed
        return form == FieldForm::Removed ? tr("Still there") : u"—"_s;
    if (conflict.kind == ColumnShape::Kind::Reference)
        //: A reference to something that is not on this computer
        return name.isEmpty() ? tr("Something that is not here") : name;
    if (conflict.kind == ColumnShape::Kind::Bytes)
        return tr("Another picture");
    const QString text = plainWords(form, value);
    //: A field without any text in it
    return text.isEmpty() ? tr("(empty)") : text;
}

QString FieldValues::plainWords(FieldForm form, const QJsonValue &value) const
{
    const int64_t number = value.toInteger();
    switch (form) {
    case FieldForm::Money:
        return Money(number, m_context.profile.currency).toDisplay();
    case FieldForm::Quantity:
        return Quantity::fromThousandths(number).toPlain();
    case FieldForm::Number:
        return QLocale().toString(static_cast<qlonglong>(number));
    case FieldForm::Day: {
        const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
        return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : value.toString();
    }
    case FieldForm::Moment:
        return fullTime(number, m_context.clock->now(), m_context.profile.zone);
    case FieldForm::Removed:
        //: When a row was removed
        return tr("Removed, %1").arg(fullTime(number, m_context.clock->now(), m_context.profile.zone));
    case FieldForm::Flag:
        return number != 0 ? tr("Yes") : tr("No");
    case FieldForm::List: {
        QStringList parts;
        const QJsonArray list = QJsonDocument::fromJson(value.toString().toUtf8()).array();
        for (const QJsonValue &part : list)
            parts << part.toString();
        return parts.join(u", "_s);
    }
    case FieldForm::Code:
        return FieldNames::ofCode(value.toString());
    case FieldForm::Masked:
        return maskedTail(value.toString());
    case FieldForm::Text:
    case FieldForm::LongText:
        return value.isString() ? value.toString() : QString::number(number);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace jishi
