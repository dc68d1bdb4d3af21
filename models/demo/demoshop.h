#pragma once
// A believable small fruit-and-gifts shop of any size, for a first look, for tests and for benchmarks. The same options
// give the same rows. Written in bulk: figures and captured changes are laid down with the rows, and `check` proves
// that they agree.
#include "models/shop/shopfile.h"

namespace jishi {

struct DemoOptions
{
    static constexpr int kMostOrders = 2'000'000;
    static constexpr int kMostProducts = 1'000'000;

    int products = 320;
    int orders = 1800;
    Instant until = 0; // the shop's "now": its last orders are of that day
    int days = 92;
    uint64_t seed = 20260301;
};

class DemoShop
{
public:
    // Inside the caller's transaction. Refused when the shop is not empty.
    static Status fill(Connection &connection, const ShopContext &context, const DemoOptions &options);

    static QString name();
    static QString deviceCode();
};

} // namespace jishi
