#pragma once
// Rows of a file that the person has put right, by line: the file itself stays as it is.
#include <map>
#include <string>
#include <vector>

namespace jishi {

using RowPatches = std::map<int, std::vector<std::string>>; // UTF-8, all cells of the row

} // namespace jishi
