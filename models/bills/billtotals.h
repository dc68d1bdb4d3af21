#pragma once
// Whether a bill is whole: what it says of itself, in its first lines or its last, is counted again.
#include "models/bills/billtable.h"

namespace jishi {

class BillTotals
{
public:
    explicit BillTotals(const BillTable &table)
        : m_table(table)
    { }
    // CannotRead with a sentence: the end is missing, or counts and sums are others than the rows'.
    Status check() const;

private:
    Status checkMarked() const;
    Status checkRecords() const;
    Status checkWords() const;
    Status checkCount(qint64 said, qint64 found) const;
    Status checkSum(const QString &name, const QString &said, BillField field) const;
    qint64 countOf(const QString &word) const;

    const BillTable &m_table;
};

} // namespace jishi
