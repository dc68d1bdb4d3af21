#pragma once
// The words for why goods moved, for how many, and for when they are expected.
#include "models/stock/stockledger.h"

#include <QCoreApplication>
#include <QDate>

namespace jishi {

class StockWords
{
    Q_DECLARE_TR_FUNCTIONS(jishi::StockWords)

public:
    static QString reason(StockReason reason);
    // "+3", "−1.5", "0".
    static QString difference(Quantity quantity);
    // "Today", "Tomorrow", "26 November, Thursday", "2 days late".
    static QString expected(QDate day, QDate today);
};

} // namespace jishi
