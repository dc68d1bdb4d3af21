#pragma once
// Reads numbers and quantities as people write them in a chat: 2, 1.5, 两, 十二, 半, 一斤半, 二两, x2, +1, 一打. Says
// when a text can be read in more than one way instead of choosing.
#include "models/base/quantity.h"

#include <QString>

namespace jishi {

struct ScannedNumber
{
    qsizetype length = 0; // 0: no number here
    int64_t thousandths = 0;
    bool chinese = false;
    bool ambiguous = false;
};

struct ScannedQuantity
{
    qsizetype length = 0; // 0: no quantity here
    Quantity quantity = {};
    QString unit = {}; // one name for all ways of writing it; empty: a bare number
    qsizetype unitStart = 0; // within the text, where the unit is written; equals the end without one
    int groupOf = 1; // 12 for a dozen: the quantity counts dozens
    bool isWeight = false;
    bool isVolume = false;
    bool plus = false; // +1
    bool times = false; // x2
    bool more = false; // "2 more"
    bool chinese = false;
    bool traditionalLiang = false; // 兩 as it is written where a jin has sixteen
    bool ambiguous = false;
    bool bare() const { return unit.isEmpty(); }
};

// In folded text. A Chinese run that is no number (三一, 百香果) is none.
ScannedNumber numberAt(QStringView folded, qsizetype at);
// `original` is the text as pasted, of the same length.
ScannedQuantity quantityAt(QStringView folded, QStringView original, qsizetype at);

} // namespace jishi
