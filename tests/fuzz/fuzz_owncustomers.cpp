// Any bytes as a file of our own customers: decoding, CSV, header, rows and storage must neither crash nor fail.
#include "tests/fuzz/importfuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    jishi::testing::importBytes(QStringLiteral("jishi-customers"), data, size);
    return 0;
}
