#include "ui/sync/conflicteditdialog.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/quantityedit.h"
#include "ui/widgets/rows.h"

#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr int kWidth = 460;
constexpr int kTextHeight = 140;

bool isEmptyValue(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
}

QJsonValue number(int64_t value)
{
    return { static_cast<qint64>(value) };
}

} // namespace

ConflictEditDialog::ConflictEditDialog(
    const FieldValues &values, const FieldConflict &conflict, Currency currency, QWidget *parent)
    : EditorDialog(parent)
    , m_conflict(conflict)
    , m_problem(plainLabel({}, this))
{
    for (const QJsonValue *value : { &conflict.base, &conflict.mine, &conflict.theirs })
        m_mayBeEmpty = m_mayBeEmpty || isEmptyValue(*value);
    const QString name = FieldNames::of(conflict.table, conflict.column.toStdString());
    setObjectName(u"conflictEdit"_s);
    //: %1 the name of a field, %2 of what it is
    setWindowTitle(conflict.label.isEmpty() ? name : tr("%1 of %2").arg(name, conflict.label));
    m_problem->setObjectName(u"conflictEditProblem"_s);
    auto *fields = new QWidget(this);
    auto *form = new QFormLayout(fields);
    styleForm(form);
    form->addRow(plainLabel(tr("Before"), fields, "muted"), plainLabel(values.base(conflict), fields));
    form->addRow(plainLabel(tr("Mine"), fields, "muted"), plainLabel(values.mine(conflict), fields));
    form->addRow(plainLabel(tr("Theirs"), fields, "muted"), plainLabel(values.theirs(conflict), fields));
    QWidget *field = makeField(currency);
    field->setObjectName(u"conflictEditField"_s);
    addFormRow(form, name, field, fields);
    auto *cancel = new ActionButton(this);
    cancel->setText(tr("Cancel"));
    auto *keep = new ActionButton(this, ActionButton::Kind::Primary);
    keep->setObjectName(u"saveConflictEdit"_s);
    //: Button: this value is the one that holds
    keep->setText(tr("Use This"));
    connect(keep, &QPushButton::clicked, this, &ConflictEditDialog::save);
    arrange(fields, m_problem, cancel, keep);
    resize(kWidth, sizeHint().height());
    field->setFocus();
}

QWidget *ConflictEditDialog::makeField(Currency currency)
{
    const int64_t mine = m_conflict.mine.toInteger();
    switch (FieldValues::formOf(m_conflict)) {
    case FieldForm::Money: {
        auto *edit = new MoneyEdit(currency, this);
        if (!isEmptyValue(m_conflict.mine))
            edit->setMoney(Money(mine, currency));
        edit->selectAll();
        m_read = [this, edit]() -> std::optional<QJsonValue> {
            if (edit->isEmpty() && m_mayBeEmpty)
                return QJsonValue();
            return edit->isValid() ? std::optional(number(edit->money()->minor())) : std::nullopt;
        };
        return edit;
    }
    case FieldForm::Quantity: {
        auto *edit = new QuantityEdit(this);
        edit->setMinimum(Quantity());
        if (!isEmptyValue(m_conflict.mine))
            edit->setQuantity(Quantity::fromThousandths(mine));
        edit->selectAll();
        m_read = [this, edit]() -> std::optional<QJsonValue> {
            if (edit->text().trimmed().isEmpty() && m_mayBeEmpty)
                return QJsonValue();
            return edit->isValid() ? std::optional(number(edit->quantity()->thousandths())) : std::nullopt;
        };
        return edit;
    }
    default:
        return makeText();
    }
}

QWidget *ConflictEditDialog::makeText()
{
    const FieldForm form = FieldValues::formOf(m_conflict);
    const QString mine = m_conflict.mine.isString() ? m_conflict.mine.toString()
        : isEmptyValue(m_conflict.mine)             ? QString()
                                                    : QString::number(m_conflict.mine.toInteger());
    if (form == FieldForm::LongText) {
        auto *edit = new QPlainTextEdit(mine, this);
        edit->setTabChangesFocus(true);
        edit->setMinimumHeight(kTextHeight);
        m_read = [edit] { return std::optional(QJsonValue(edit->toPlainText())); };
        return edit;
    }
    auto *edit = new QLineEdit(mine, this);
    edit->selectAll();
    m_read = [this, edit, form]() -> std::optional<QJsonValue> {
        const QString text = edit->text().trimmed();
        const bool hadNull = m_conflict.base.isNull() || m_conflict.mine.isNull() || m_conflict.theirs.isNull();
        if (text.isEmpty())
            return m_mayBeEmpty ? std::optional(hadNull ? QJsonValue() : QJsonValue(text)) : std::nullopt;
        if (form == FieldForm::Day)
            return QDate::fromString(text, Qt::ISODate).isValid() ? std::optional(QJsonValue(text)) : std::nullopt;
        if (m_conflict.kind != ColumnShape::Kind::Integer)
            return QJsonValue(text);
        bool isNumber = false;
        const qlonglong value = text.toLongLong(&isNumber);
        return isNumber ? std::optional(number(value)) : std::nullopt;
    };
    return edit;
}

bool ConflictEditDialog::isChanged() const
{
    const auto value = m_read();
    return !value || *value != m_conflict.mine;
}

void ConflictEditDialog::save()
{
    const auto value = m_read();
    if (!value) {
        m_problem->setText(FieldValues::formOf(m_conflict) == FieldForm::Day ? tr("A day is written like 2026-03-01.")
                                                                             : tr("This cannot stand in the field."));
        return;
    }
    Q_EMIT edited(m_conflict.id, *value);
    accept();
}

} // namespace jishi
