#pragma once
// Numbers that tune the matching of bills, each with its reason.
#include "models/base/clock.h"

#include <cstddef>

namespace jishi {

// A group's list is often written down after the first have paid.
inline constexpr Instant kPaidBefore = 3 * kDay;
// Who has not paid after a month is reminded, and pays with words; before that an amount and a name are enough.
inline constexpr Instant kPaidAfter = 31 * kDay;
// Without a name only what was paid about when it was ordered is worth showing.
inline constexpr Instant kNear = 2 * kDay;
// A payment at the desk is entered while the customer stands there.
inline constexpr Instant kAtTheDesk = 30 * kMinute;
// One that was seen in the wallet is entered in the evening, or after the weekend.
inline constexpr Instant kEnteredLater = 4 * kDay;
// As many as keys 1 to 9.
inline constexpr size_t kMostExplanations = 9;
// Sums of orders are only looked for among so many: more would find one for any amount.
inline constexpr size_t kMostOrdersSummed = 10;
// The same nickname may be several people's; of a common one nothing follows.
inline constexpr size_t kMostNamesakes = 4;
// Texts that are longer are no remarks about a payment.
inline constexpr int kLongestRemark = 60;
inline constexpr int kShortestNamePart = 2;
inline constexpr int kLongestNamePart = 8;

} // namespace jishi
