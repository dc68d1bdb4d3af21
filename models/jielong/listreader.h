#pragma once
// Reads a pasted group order list (接龙) as a whole: header, rows, and what joins them. Pure, any thread. It never
// guesses in silence: whatever can be read in two ways carries a doubt, and the spans cover every character.
#include "models/jielong/goodsnames.h"
#include "models/jielong/listreading.h"

namespace jishi {

class ListReader
{
public:
    // `names` are what the shop and the group call goods beyond the list's own menu; they must outlive the reader.
    // `today` decides the year of dates; invalid: dates are not looked at.
    explicit ListReader(const GoodsNames &names, QDate today = {})
        : m_names(names)
        , m_today(today)
    { }

    ReadList read(const QString &text) const;

private:
    const GoodsNames &m_names;
    QDate m_today;
};

} // namespace jishi
