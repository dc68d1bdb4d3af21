#pragma once
// The words for why goods moved, and for how many.
#include "models/stock/stockledger.h"

#include <QCoreApplication>

namespace jishi {

class StockWords
{
    Q_DECLARE_TR_FUNCTIONS(jishi::StockWords)

public:
    static QString reason(StockReason reason);
    // "+3", "−1.5", "0".
    static QString difference(Quantity quantity);
};

} // namespace jishi
