#pragma once
// Numbers that tune the import, each with its reason.
#include <cstddef>
#include <cstdint>

namespace jishi {

// Enough to tell text from anything else.
inline constexpr size_t kSniffBytes = 64 * 1024;
// Up to here a file is read, so that nobody can shorten it under us; beyond, it is mapped to spare the memory.
inline constexpr int64_t kReadWholeBytes = 64 * 1024 * 1024;
// No shop exports more in one file; what is larger is a mistake that should be answered at once.
inline constexpr int64_t kLargestFileBytes = 1024LL * 1024 * 1024;
// All that is read of an archive together: it stands in memory.
inline constexpr int64_t kLargestUnpackedBytes = 512LL * 1024 * 1024;
// Deflate can swell a thousandfold, real tables stay far below; a member beyond this is made to do harm. Small ones may
// be: they fill no memory.
inline constexpr uint64_t kLargestSwelling = 200;
inline constexpr int64_t kUnpackedBytesUnasked = 64 * 1024 * 1024;
// The rows of a sheet that any spreadsheet program opens.
inline constexpr int kMostSheetRows = 1'048'576;
// The header must be within the first bytes and rows: bank and wallet exports put up to 25 lines of preamble before it.
inline constexpr size_t kHeadBytes = 1024 * 1024;
inline constexpr int kHeaderRows = 50;
// More cells than any export has columns: the file is not a table.
inline constexpr size_t kMostCells = 2000;
// When so many rows at the start are refused without one accepted, the file is something else.
inline constexpr size_t kHopelessRows = 1000;
// So many rows tell a person what a column holds; longer cells are cut for her eyes.
inline constexpr size_t kSampleRows = 6;
inline constexpr size_t kLongestSampleCell = 300;
// Nobody puts more rows right by hand; further ones are told without their cells.
inline constexpr size_t kMostRowsWithCells = 2000;
// Progress is reported this often; a few milliseconds of work each.
inline constexpr int kRowsPerProgress = 4096;
inline constexpr int kOrdersPerProgress = 512;
// Progress counts in thousandths; reading the file takes about this share of the whole.
inline constexpr int kProgressTotal = 1000;
inline constexpr int kProgressReading = 200;
// A bulk load this much larger than what is there builds the secondary indices anew instead of filling them row by row.
inline constexpr int64_t kRowsForIndexRebuild = 20000;
// From so many products on they are matched and stored as a whole; fewer go through the catalog one by one.
inline constexpr size_t kDraftsForBulk = 500;
// Above this, new statistics help the query planner.
inline constexpr int kRowsForAnalyze = 1000;
// One amount: a hundred thousand million yuan. Sums over a shop stay far below 2^63.
inline constexpr int64_t kLargestAmount = 10'000'000'000'000;
// One quantity: a thousand million units, in thousandths.
inline constexpr int64_t kLargestQuantity = 1'000'000'000'000;

} // namespace jishi
