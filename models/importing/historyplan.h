#pragma once
// What is to be done with each part of an ImportedHistory in this shop. Vectors are parallel to those of the history.
#include "models/base/clock.h"
#include "models/base/ids.h"

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace jishi {

enum class Fate : uint8_t {
    Nothing, // no accepted line needs it
    New,
    Unchanged,
    Changed,
    Returned, // an undone import had brought it in; it is as the file says and counts again
    Refused,
};

struct HistoryPlan
{
    std::vector<Fate> products;
    std::vector<RowId> variantIds;
    std::vector<std::string_view> productNames; // for lines that name nothing: the shop's own name where it has one
    std::deque<std::string> shopNames; // what productNames points to
    std::vector<Fate> customers;
    std::vector<RowId> customerIds;
    std::vector<Fate> orders;
    std::vector<RowId> orderIds;
    std::unordered_set<RowId> takenBack; // orders that an undone import had brought in
    std::vector<Fate> movements;
    std::vector<Uuid> movementIds;
    int64_t newLines = 0; // lines of new orders
    RowId firstProduct = 0; // ids that this import gives, in ascending order from here
    RowId firstVariant = 0;
    RowId firstCustomer = 0;
    RowId firstOrder = 0;
    RowId firstPayment = 0;
    RowId firstMovement = 0;
    Uuid shop;

    RowId customerOf(uint32_t customer) const { return customerIds[customer]; }
};

} // namespace jishi
