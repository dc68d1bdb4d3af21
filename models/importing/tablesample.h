#pragma once
// The header and the first rows of a table whose columns nobody has named yet.
#include "models/importing/columnmapping.h"
#include "models/importing/headerfinder.h"

namespace jishi {

struct TableSample
{
    QStringList header;
    std::vector<QStringList> rows; // the first ones
    QString shape; // files with the same header have the same
    FoundHeader body; // where the rows begin; without fields
    std::string text; // of the file up to the last of these rows

    // CannotRead when the text has no row of several cells.
    static Result<TableSample> of(std::string_view text, LineCount lines);
    // The header with its columns found by what a person said.
    static FoundHeader mapped(const FoundHeader &body, const ColumnMapping &mapping);
};

} // namespace jishi
