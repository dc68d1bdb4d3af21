#include "ui/widgets/daysedit.h"

namespace jishi {

namespace {

QString digitsOf(QString text)
{
    text.removeIf([](QChar letter) { return !letter.isDigit(); });
    return text;
}

} // namespace

DaysEdit::DaysEdit(QWidget *parent)
    : QSpinBox(parent)
{
    setWords([](int days) { return tr("%n day(s)", nullptr, days); });
}

void DaysEdit::setWords(Words words)
{
    m_words = std::move(words);
    setValue(value()); // writes it anew
}

QString DaysEdit::textFromValue(int days) const
{
    return m_words ? m_words(days) : QSpinBox::textFromValue(days);
}

int DaysEdit::valueFromText(const QString &text) const
{
    return digitsOf(text).toInt();
}

QValidator::State DaysEdit::validate(QString &text, int &) const
{
    bool isNumber = false;
    const int days = digitsOf(text).toInt(&isNumber);
    if (!isNumber || days < minimum())
        return QValidator::Intermediate;
    return days <= maximum() ? QValidator::Acceptable : QValidator::Invalid;
}

} // namespace jishi
