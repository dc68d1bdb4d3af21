#include "app/startup.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace jishi {

void nameProgram()
{
    QCoreApplication::setOrganizationName(u"jishi"_s);
    QCoreApplication::setApplicationName(u"jishi"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(JISHI_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Jishi 集市"_s);
    QGuiApplication::setDesktopFileName(u"jishi"_s);
}

StartOptions readArguments(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"The offline-first desk of a small social-commerce shop."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"SHOP"_s, u"A shop file to open. Without it, the last one."_s, u"[SHOP]"_s);
    const QCommandLineOption demo(u"demo"_s, u"Open the demo shop; it is made when it is not there."_s);
    const QCommandLineOption language(u"language"_s, u"en, zh_CN or system, for this time."_s, u"LANGUAGE"_s);
    const QCommandLineOption theme(u"theme"_s, u"light, dark or system, for this time."_s, u"THEME"_s);
    const QCommandLineOption page(u"page"_s,
        u"The page to show first: today, orders, catalog, customers, groups, resellers, links, "
        u"commissions, payouts, reports, sync."_s,
        u"PAGE"_s);
    const QCommandLineOption grab(u"grab"_s, u"Draw the window into a PNG file and quit."_s, u"FILE"_s);
    parser.addOptions({ demo, language, theme, page, grab });
    parser.process(application);
    return { parser.positionalArguments().value(0), parser.isSet(demo), parser.value(language), parser.value(theme),
        parser.value(page).toLatin1(), parser.value(grab) };
}

} // namespace jishi
