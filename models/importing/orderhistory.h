#pragma once
// A file of order lines, understood but not yet stored: plain values whose texts are views into the file.
#include "models/base/clock.h"
#include "models/importing/viewtable.h"

#include <string_view>
#include <vector>

namespace jishi {

// One accepted row.
struct HistoryLine
{
    uint32_t order = 0;
    uint32_t product = 0;
    uint32_t customer = ViewTable::kNone;
    uint32_t time = 0; // in the TimeTable
    uint32_t exactPrice = ViewTable::kNone; // in ImportedHistory::exactPrices, where finer than the currency
    int32_t fileLine = 0;
    std::string_view sku; // as this row spells it
    std::string_view name; // may be empty
    std::string_view country;
    std::string_view note;
    int64_t quantity = 0; // thousandths
    int64_t unitPrice = 0; // minor units
    int64_t discount = 0; // takes from the amount, so negative on a return
    int64_t amount = 0;
    Instant at = 0;
    bool free = false; // the price is exactly zero
};

struct HistoryOrder
{
    std::string_view number;
    int32_t fileLine = 0;
    uint32_t customer = ViewTable::kNone;
    std::string_view country;
    std::string_view note;
    Instant placedAt = 0;
    int64_t gross = 0;
    int64_t returns = 0;
    // Where its lines are in ImportedHistory::ordered.
    uint32_t firstLine = 0;
    uint32_t lines = 0;

    int64_t total() const { return gross + returns; }
};

struct HistoryMovement
{
    uint32_t line = 0; // in ImportedHistory::lines
    uint32_t order = 0;
    uint32_t ordinal = 0; // among the movements of this number: part of its identity
};

struct HistoryProduct
{
    std::string_view sku; // the most frequent spelling
    std::string_view name; // the most frequent one; the code where there is none
    int64_t price = 0; // the most frequent positive one
};

struct HistoryCustomer
{
    std::string_view code;
    std::string_view name;
    std::string_view phone;
    std::string_view country;
};

struct ImportedHistory
{
    std::vector<HistoryLine> lines; // as in the file
    std::vector<uint32_t>
        ordered; // numbers of lines: by order, then as in the file, without those that became movements
    std::vector<HistoryOrder> orders; // by first appearance; those without lines are only names of movements
    std::vector<HistoryMovement> movements;
    std::vector<HistoryProduct> products;
    std::vector<HistoryCustomer> customers;
    std::vector<std::string_view> exactPrices;
    ViewTable orderNumbers; // position = position in orders
};

} // namespace jishi
