#pragma once
// The one declaration of what leaves the device. Capture triggers, checks and (later) the sync protocol are made from
// it.
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jishi {

struct SyncedTable
{
    std::string name;
    std::string key; // the integer column that identifies the row
    std::string part; // within the row, for lines; else empty
    std::string parent; // the table whose insert already carries this row; else empty
    std::vector<std::string> columns; // captured; derived columns are not listed
    std::vector<std::string> blobs; // those of the columns that are binary, captured in hex
};

std::span<const SyncedTable> syncedTables();
// Where money, goods or commission moved, rows are only added: a row is never another one later.
bool onlyGrows(std::string_view table);
// SQL: that the hub is known to have row t of a table.
std::string isAtHub(const SyncedTable &table);
// Tables that stay on this device, named so that a forgotten declaration is found by `check`.
std::span<const std::string> localTables();

} // namespace jishi
