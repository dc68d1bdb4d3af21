#pragma once
// How the first rows of a table would be read, so that a person sees at once whether the columns are named rightly.
#include "models/importing/tablesample.h"
#include "models/shop/shopfile.h"

#include <utility>

namespace jishi {

struct PreviewedRow
{
    int line = 0;
    QString name;
    std::vector<std::pair<MappedField, QString>> facts; // as they were understood: 39.90, 1.5
    QString refusal; // why it cannot be read; else empty
};

std::vector<PreviewedRow> previewedRows(
    const ShopContext &context, const TableSample &sample, const ColumnMapping &mapping);

} // namespace jishi
