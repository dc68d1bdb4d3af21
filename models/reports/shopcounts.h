#pragma once
// How much there is of everything: the figures beside the navigation.
#include "models/db/connection.h"

namespace jishi {

struct ShopCounts
{
    int64_t orders = 0;
    int64_t products = 0;
    int64_t customers = 0;
    int64_t groups = 0;
    int64_t waitingChanges = 0; // captured and not yet sent anywhere
};

// For the reader thread.
ShopCounts loadCounts(Connection &connection);

} // namespace jishi
