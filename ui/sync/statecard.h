#pragma once
// How the shop stands with its hub, in one sentence and what it means; how far a sync is; the one thing to do about it.
#include "models/hub/syncstatus.h"
#include "ui/theme/tone.h"
#include "ui/widgets/card.h"

class QProgressBar;

namespace jishi {

class ActionButton;
class Theme;

class StateCard final : public Card
{
    Q_OBJECT

public:
    enum class Step { None, SignIn, Unlock };

    StateCard(const Theme &theme, QWidget *parent);

    // mayReturn: whether signing in again helps where access has ended, as it does an owner.
    void display(const SyncStatus &status, bool mayReturn, Instant now, const QTimeZone &zone);

Q_SIGNALS:
    void stepRequested(jishi::StateCard::Step step);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static Step stepOf(const SyncStatus &status, bool mayReturn);

    const Theme &m_theme;
    Tone m_tone = Tone::Neutral;
    Step m_step = Step::None;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_detail;
    QProgressBar *m_progress;
    ActionButton *m_action;
};

} // namespace jishi
