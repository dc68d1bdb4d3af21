#include "ui/theme/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
QString resolve(const QString &choice)
{
    if (choice == u"en" || choice == u"zh_CN")
        return choice;
    return QLocale::system().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
}

// Dates and figures go with the words, but in the way of the person's own country where the language is the same.
QLocale localeFor(const QString &language)
{
    const QLocale wanted(language);
    const QLocale system = QLocale::system();
    return system.language() == wanted.language() ? system : wanted;
}
} // namespace

Language::~Language()
{
    remove();
}

void Language::choose(const QString &choice)
{
    m_choice = choice;
    const QString wanted = resolve(choice);
    if (wanted == m_current)
        return;
    remove();
    m_current = wanted;
    QLocale::setDefault(localeFor(wanted));
    if (m_qt.load(u"qtbase_"_s + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(u":/i18n/jishi_"_s + wanted + u".qm"_s))
        QCoreApplication::installTranslator(&m_own);
}

void Language::remove()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

} // namespace jishi
