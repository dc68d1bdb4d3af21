#pragma once
// What the window shows while no shop is open: the ways to one, as large as they are important that day.
#include "ui/shell/page.h"

class QLabel;

namespace jishi {

class ActionButton;
class CommandTable;
class Theme;

class StartPage final : public Page
{
    Q_OBJECT

public:
    StartPage(const Theme &theme, CommandTable &commands, QWidget *parent = nullptr);

    QString title() const override;
    void activated() override;
    void retranslate() override;

private:
    QLabel *m_title;
    QLabel *m_sentence;
    QLabel *m_demoSentence;
    ActionButton *m_new;
};

} // namespace jishi
