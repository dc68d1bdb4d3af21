#pragma once
// Light and dark from one table: palette, style sheet, fonts and icons. Application owns the only one and hands it out;
// nothing below paints with a colour that did not come from here.
#include "ui/theme/tokens.h"
#include "ui/theme/tone.h"

#include <QIcon>
#include <QObject>
#include <memory>

class QApplication;
class QPalette;

namespace jishi {

enum class ThemeChoice { System, Light, Dark };

struct ToneColours
{
    QColor text;
    QColor soft;
};

class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication &application);
    ~Theme() override;

    // Recolours the whole program at once and sends changed().
    void choose(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }
    bool isDark() const;

    QColor colour(Token token) const;
    ToneColours tone(Tone tone) const;
    // One of resources/icons/NAME.svg. It takes its colour when painted: muted, accent on a checked button, or the
    // given token.
    QIcon icon(const char *name) const;
    QIcon icon(const char *name, Token token) const;

    // Sizes of the type scale, in points, so that they follow the system's text size.
    static QFont bodyFont();
    static QFont smallFont();
    static QFont titleFont();
    static QFont figureFont();
    // A row or control: 32 px, more when the system's text is larger.
    static int rowHeight();

Q_SIGNALS:
    void changed();

private:
    struct State;
    void apply();
    QPalette palette() const;
    QString styleSheet() const;

    QApplication &m_application;
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_systemIsDark = false;
    std::shared_ptr<State> m_state; // shared with icons, which may outlive their widgets
};

} // namespace jishi
