#pragma once
// Numbers that tune search.
#include <cstddef>

namespace jishi {

// Documents looked at between two questions whether enough good hits are there. Small enough to stop early, large
// enough to scan in one go.
constexpr size_t kSearchBlock = 2048;
// A search gives up after so many hits. Documents come most popular first, so what it gives up is what sells least.
constexpr size_t kExaminedHits = 24'000;
// Fewer exact hits than this and slips of the finger are forgiven.
constexpr size_t kFewHits = 5;
// Documents looked at for slips, the popular ones first.
constexpr size_t kExaminedTypos = 4'000;
// Bitmaps of the pair filters, as powers of two: so many that unlike pairs seldom meet in one, so few that those of
// 200,000 documents take no more memory than their text.
constexpr int kTextPairBits = 11;
constexpr int kSoundPairBits = 10;
// Changed documents live in a tail that is searched wholly; beyond this the shelf is read again from the shop.
constexpr size_t kTailDocuments = 4'096;
// More changed rows than this and reading all is quicker than reading each.
constexpr size_t kListedRows = 2'000;

} // namespace jishi
