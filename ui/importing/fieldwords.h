#pragma once
// The words for what a column of a table may hold.
#include "models/importing/columnmapping.h"

namespace jishi {

struct FieldWords
{
    static QString of(MappedField field);
};

} // namespace jishi
