#pragma once
// Numbers that tune the storage, each with its reason. Sources: our benchmarks in tests/bench.
#include <cstdint>

namespace jishi {

// Another process (a script on the same file) may hold the write lock for a moment.
inline constexpr int kBusyTimeoutMs = 5000;
// Readers map the file instead of copying pages: about a quarter faster per page.
inline constexpr int64_t kReaderMmapBytes = 2147418112;
inline constexpr int kReaderCacheKiB = 16 * 1024;
inline constexpr int kWriterCacheKiB = 64 * 1024;
// Sorts for an index build run fastest when a chunk fits the processor's cache.
inline constexpr int kIndexBuildCacheKiB = 2 * 1024;
// Statements kept prepared per connection; every class's texts fit with room to spare.
inline constexpr int kCachedStatements = 200;
// A WAL longer than this many pages is checkpointed by the checkpoint thread, never by the writer.
inline constexpr int kCheckpointPages = 1000;
// Row ids listed one by one in a change notice; beyond that the notice says "the whole table".
inline constexpr int kListedChanges = 1000;
// Pages a backup copies before it looks whether it must yield: about 16 MB.
inline constexpr int kBackupPages = 4096;
// How long a backup waits for a lock before it tries again.
inline constexpr int kBackupRetryMs = 20;

} // namespace jishi
