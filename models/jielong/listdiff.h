#pragma once
// What changed between the list pasted before and the one now. Every post repeats the whole list, is renumbered when
// somebody deletes her row, and may have rows edited anywhere. What could be one or the other is asked, not chosen.
#include "models/jielong/listreading.h"

namespace jishi {

struct ItemChange
{
    int before = -1; // index of the item in its row; -1: it is new
    int after = -1; // -1: it is gone
    friend bool operator==(const ItemChange &, const ItemChange &) = default;
};

struct RowChange
{
    enum class Kind : uint8_t { Unchanged, Added, Changed, Withdrawn, Ambiguous };

    Kind kind = Kind::Unchanged;
    int before = -1; // index of the row in the list before
    int after = -1;
    std::vector<int> candidates; // Ambiguous: rows of the list before that this one may have been
    std::vector<ItemChange> items; // Changed: those that are not as before
    bool renamed = false;
};

class ListDiff
{
public:
    // Every row of both lists is in exactly one change (rows before an ambiguous one: in its candidates). Rows of the
    // list now in their order, then what is gone.
    static std::vector<RowChange> between(const ReadList &before, const ReadList &after);
};

} // namespace jishi
