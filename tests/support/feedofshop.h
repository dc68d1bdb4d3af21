#pragma once
// What a hub would say of a shop's file: its rows, as they travel. And a shop that has rows of every synced table.
#include "models/hub/hubfeed.h"

namespace jishi::testing {

class ShopFixture;

// A small shop in which something is in every synced table; whole by ShopCheck.
void fillEveryTable(ShopFixture &shop);
// Every row of every synced table with ver as its version, table by table.
std::vector<HubRow> feedOf(Connection &connection, int64_t ver = 1);
// The row of a feed; fails loudly where there is none.
HubRow &rowIn(std::vector<HubRow> &feed, const char *table, qsizetype index = 0);
// Where a column stands in a row of the feed.
QJsonValue valueIn(Connection &connection, const HubRow &row, const char *column);
void setValue(Connection &connection, HubRow &row, const char *column, const QJsonValue &value);
// Every row of every synced table as text, with references as ids of the hub and figures that follow from rows: what
// two files that hold the same agree about, in whatever order they heard of it.
QStringList viewOf(Connection &connection);
// What a check of the whole file finds.
QString problemsOf(ShopFixture &shop);

} // namespace jishi::testing
