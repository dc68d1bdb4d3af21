#pragma once
// What the fuzz targets of the importers share: a shop in a folder of its own, into which each input goes as a dry run,
// so that every run starts from the same state.
#include <QString>
#include <cstddef>
#include <cstdint>

namespace jishi::testing {

// Stops the program when an import breaks the shop or leaves anything behind.
void importBytes(const QString &format, const uint8_t *data, size_t size);

} // namespace jishi::testing
