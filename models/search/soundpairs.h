#pragma once
// Which letters can follow each other when a name is typed by sound, for the filter that a search asks first.
#include "models/search/pairfilter.h"
#include "models/search/pinyinmatcher.h"

namespace jishi {

// Whatever typed text PinyinMatcher finds in `sounds`: all its pairs of letters are added for `document`.
void addSoundPairs(PairFilter &filter, size_t document, std::span<const Sound> sounds);

} // namespace jishi
