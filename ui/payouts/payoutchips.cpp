#include "ui/payouts/payoutchips.h"

#include "models/commissions/statementwords.h"

namespace jishi::payoutchips {

namespace {

struct PayoutChips
{
    Q_DECLARE_TR_FUNCTIONS(jishi::PayoutChips)
};

} // namespace

ChipText ofEntry(int state)
{
    static constexpr Tone kTones[] = { Tone::Neutral, Tone::Warn, Tone::Accent, Tone::Info, Tone::Ok };
    return { StatementWords::state(static_cast<EntryState>(state)), kTones[state] };
}

ChipText ofPayout(int state)
{
    static constexpr Tone kTones[] = { Tone::Warn, Tone::Ok, Tone::Neutral };
    return { StatementWords::payoutState(static_cast<PayoutState>(state)), kTones[state] };
}

ChipText ofBar(int bar)
{
    switch (static_cast<PayoutBar>(bar)) {
    case PayoutBar::Frozen:
        //: A reseller who is not paid for the time being
        return { PayoutChips::tr("Frozen"), Tone::Bad };
    case PayoutBar::CarriedOver:
        //: More was taken back than is payable
        return { PayoutChips::tr("Carried over"), Tone::Warn };
    case PayoutBar::NoDetails:
        return { PayoutChips::tr("No payout details"), Tone::Warn };
    case PayoutBar::NothingPayable:
        //: Nothing of it is payable yet
        return { PayoutChips::tr("Nothing yet"), Tone::Neutral };
    case PayoutBar::None:
        break;
    }
    return { PayoutChips::tr("Can be paid"), Tone::Ok };
}

} // namespace jishi::payoutchips
