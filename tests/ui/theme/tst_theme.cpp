#include "ui/theme/language.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace jishi;
using namespace Qt::StringLiterals;

class TstTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_theme.choose(ThemeChoice::Light); }

    void everyTokenHasOneRow()
    {
        QSet<QByteArray> names;
        QSet<int> tokens;
        for (const TokenColour &row : tokenTable()) {
            names.insert(row.name);
            tokens.insert(static_cast<int>(row.token));
        }
        QCOMPARE(names.size(), static_cast<qsizetype>(tokenTable().size()));
        QCOMPARE(tokens.size(), static_cast<qsizetype>(tokenTable().size()));
    }

    void theStyleSheetLeavesNoTokenUnfilled()
    {
        QVERIFY(!qApp->styleSheet().isEmpty());
        static const QRegularExpression kToken(u"@[a-z-]+@"_s);
        const auto left = kToken.match(qApp->styleSheet());
        QVERIFY2(!left.hasMatch(), qPrintable(left.captured()));
    }

    void switchingRecoloursEverythingAtOnce()
    {
        m_theme.choose(ThemeChoice::Light);
        const QSignalSpy changed(&m_theme, &Theme::changed);
        const QColor before = qApp->palette().color(QPalette::Window);
        QWidget window;
        window.show();
        const QImage iconBefore = m_theme.icon("orders").pixmap(16, 16).toImage();
        m_theme.choose(ThemeChoice::Dark);
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_theme.isDark());
        QVERIFY(before != qApp->palette().color(QPalette::Window));
        QTRY_COMPARE(window.palette().color(QPalette::Window), m_theme.colour(Token::Bg));
        QVERIFY(iconBefore != m_theme.icon("orders").pixmap(16, 16).toImage());
    }

    void anIconMadeBeforeTheSwitchFollowsIt()
    {
        const QIcon icon = m_theme.icon("search");
        const QImage light = icon.pixmap(16, 16).toImage();
        m_theme.choose(ThemeChoice::Dark);
        QVERIFY(light != icon.pixmap(16, 16).toImage());
    }

    void wordsAreReadableOnTheirBackground()
    {
        for (const auto choice : { ThemeChoice::Light, ThemeChoice::Dark }) {
            m_theme.choose(choice);
            for (const auto tone : { Tone::Ok, Tone::Warn, Tone::Bad, Tone::Info, Tone::Accent })
                QVERIFY(contrast(m_theme.tone(tone).text, m_theme.tone(tone).soft) >= 4.0);
            QVERIFY(contrast(m_theme.colour(Token::Text), m_theme.colour(Token::Bg)) >= 7.0);
            QVERIFY(contrast(m_theme.colour(Token::Muted), m_theme.colour(Token::Bg)) >= 4.5);
            QVERIFY(contrast(m_theme.colour(Token::OnAccent), m_theme.colour(Token::Accent)) >= 4.5);
        }
    }

private:
    // The contrast ratio of WCAG 2.
    static double contrast(const QColor &a, const QColor &b)
    {
        const auto light = [](const QColor &c) {
            const auto linear = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
            return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
        };
        return (std::max(light(a), light(b)) + 0.05) / (std::min(light(a), light(b)) + 0.05);
    }

    Theme m_theme { *qApp };
};

QTEST_MAIN(TstTheme)
#include "tst_theme.moc"
