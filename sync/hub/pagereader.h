#pragma once
// Reads a page of the feed: a megabyte and more of JSON, a hundred times over in the first sync of a large shop. So it
// has a parser of its own, which makes no tree of what goes into rows at once. Pure, and as careful as HubMessages.
#include "sync/hub/hubmessages.h"

namespace jishi {

// A page, or why the hub gave none.
struct PageAnswer
{
    FeedPage page;
    HubFault fault;
};
Result<PageAnswer> readPage(const QByteArray &body);

// What the page after this one is asked for with, read off the head of its body, so that nobody waits until all of it
// is parsed. Nothing where none follows, or the head is not as the hub writes it.
std::optional<QString> cursorAhead(QByteArrayView body);

} // namespace jishi
