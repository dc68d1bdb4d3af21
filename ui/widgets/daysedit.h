#pragma once
// A number of days that says so in words: "1 day", "90 days after the hand-over".
#include <QSpinBox>
#include <functional>

namespace jishi {

class DaysEdit final : public QSpinBox
{
    Q_OBJECT

public:
    using Words = std::function<QString(int)>;

    explicit DaysEdit(QWidget *parent = nullptr);
    // What is said of so many days; the number is the only one in it.
    void setWords(Words words);

protected:
    QString textFromValue(int days) const override;
    int valueFromText(const QString &text) const override;
    // The number alone is enough.
    QValidator::State validate(QString &text, int &position) const override;

private:
    Words m_words;
};

} // namespace jishi
