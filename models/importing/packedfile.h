#pragma once
// Finds the one table that a ZIP archive or a workbook is imported for.
#include "models/base/result.h"

#include <QByteArray>
#include <functional>
#include <string_view>

namespace jishi {

struct PackedTable
{
    QString name; // of the sheet or member
    QByteArray text;
    bool isSheet = false; // each row is one line, whatever stands in its cells
};

class PackedFile
{
public:
    // Says whether a table is one that can be imported, and else why not.
    using Recognise = std::function<Status(const PackedTable &)>;

    static bool isPacked(std::string_view bytes);
    // CannotRead with a sentence when there is none, or more than one: which of them is meant only the person knows.
    static Result<PackedTable> find(std::string_view bytes, const Recognise &recognise);
};

} // namespace jishi
