// Any bytes as the XML of a sheet: random bytes in an archive rarely get as far as this.
#include "models/importing/sheetreader.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace jishi;
    static const std::vector<QString> strings { QStringLiteral("a"), QStringLiteral("b\nc") };
    static const CellFormats formats(QByteArrayLiteral(
        "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>"));
    const auto xml = QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    (void)SheetReader(xml, strings, formats, false).csv();
    (void)CellFormats(xml);
    return 0;
}
