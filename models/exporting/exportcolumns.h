#pragma once
// What an export holds: its query and what each of the query's columns means.
#include "models/exporting/exporter.h"

#include <span>

namespace jishi {

enum class CellKind {
    Text, // somebody typed it
    Word, // one of ours: a state, a code made here
    Amount, // minor units
    Quantity, // thousandths
    Whole,
    Flag,
    Moment, // UTC milliseconds
    Id, // UUID
    Contacts, // a JSON list of [value, label]
    Lines, // a JSON list of texts
};

struct ExportColumn
{
    const char *header; // in CSV
    const char *key; // in JSON
    CellKind kind;
    bool isCost = false; // only for who may see what goods cost
};

struct ExportQuery
{
    const char *name; // "products": the list's key in JSON
    const char *sql; // its columns are those below, in this order
    std::span<const ExportColumn> columns;
    const char *rows = ""; // the query's rest, where more columns may follow those below
};

const ExportQuery &exportQuery(ExportTable table);

} // namespace jishi
