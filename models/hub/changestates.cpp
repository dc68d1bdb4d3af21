#include "models/hub/changestates.h"

namespace jishi {

namespace {

// Everything up to there is settled.
std::string isAfterSettled(const std::string &change)
{
    return change + " > coalesce((SELECT CAST(value AS INTEGER) FROM settings WHERE key = 'hub_pushed'), 0)";
}

} // namespace

std::string isOpenChange(const std::string &change)
{
    return "NOT EXISTS (SELECT 1 FROM change_states s WHERE s.change = " + change
        + " AND s.state IN ('pulled', 'done'))";
}

std::string isAmongOpenChanges(const std::string &change)
{
    return isAfterSettled(change) + "\nAND " + isOpenChange(change);
}

std::string waitsForHub(const std::string &change)
{
    return isAfterSettled(change) + "\nAND NOT EXISTS (SELECT 1 FROM change_states s WHERE s.change = " + change
        + " AND s.state <> 'sent')";
}

} // namespace jishi
