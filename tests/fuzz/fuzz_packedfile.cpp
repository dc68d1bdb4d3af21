// Any bytes as a ZIP archive or workbook: unpacking, sheets, header and rows must neither crash nor fill the memory.
#include "tests/fuzz/importfuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    jishi::testing::importBytes(QStringLiteral("auto"), data, size);
    return 0;
}
