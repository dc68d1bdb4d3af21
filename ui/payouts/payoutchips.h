#pragma once
// The states of commissions and payouts as chips.
#include "ui/widgets/chip.h"

namespace jishi::payoutchips {

ChipText ofEntry(int state); // an EntryState
ChipText ofPayout(int state); // a PayoutState
ChipText ofBar(int bar); // a PayoutBar

} // namespace jishi::payoutchips
