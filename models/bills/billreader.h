#pragma once
// Reads a bill: the file of a wallet, as it was downloaded or saved again by a spreadsheet program, packed or not. All
// of it or a sentence: what has been cut is not half believed.
#include "models/bills/bill.h"
#include "models/bills/billtable.h"
#include "models/importing/inputfile.h"
#include "models/shop/shopfile.h"

namespace jishi {

class BillReader
{
public:
    explicit BillReader(const ShopContext &context)
        : m_context(context)
    { }

    // CannotRead with a sentence for a person.
    Result<Bill> read(const QString &path) const;
    Result<Bill> readBytes(std::string_view bytes) const;

private:
    Result<Bill> readText(std::string_view text, LineCount lines) const;

    const ShopContext &m_context;
};

} // namespace jishi
