#pragma once
// SQL about changes of the outbox: how far each is on its way to the hub. `change` names the column.
#include <string>

namespace jishi {

// That the hub has not accepted the change: it waits, is on its way, or is parked until a person decides.
std::string isOpenChange(const std::string &change);
// The same of any change at all, where all that are long settled are passed over at once.
std::string isAmongOpenChanges(const std::string &change);
// That the change goes with the next push.
std::string waitsForHub(const std::string &change);

} // namespace jishi
