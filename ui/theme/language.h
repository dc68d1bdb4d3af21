#pragma once
// The words of the program: our translation, the one with English plural forms, and Qt's own for its standard dialogs.
// Choosing another language sends LanguageChange to every widget; nothing restarts.
#include <QString>
#include <QTranslator>

namespace jishi {

class Language final
{
public:
    Language() = default;
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    // system, en or zh_CN.
    void choose(const QString &choice);
    QString choice() const { return m_choice; }
    // What the choice comes to here: en or zh_CN.
    QString current() const { return m_current; }

private:
    void remove();

    QString m_choice;
    QString m_current;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace jishi
