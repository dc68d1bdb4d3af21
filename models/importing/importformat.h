#pragma once
// One kind of file that can be imported: first its rows become values, without storage; then these are stored in one
// go.
#include "models/db/connection.h"
#include "models/importing/headerfinder.h"
#include "models/importing/importprogress.h"
#include "models/importing/importreport.h"
#include "models/shop/shopfile.h"

#include <memory>
#include <string_view>

namespace jishi {

class ImportFormat
{
public:
    virtual ~ImportFormat() = default;
    // text outlives this object. Counts rows and refuses lines in the report.
    virtual Status parse(
        std::string_view text, const FoundHeader &header, ImportReport &report, const ImportProgress &progress) = 0;
    // Inside the caller's transaction, after parse().
    virtual Status store(Connection &connection, ImportReport &report, const ImportProgress &progress) = 0;
    // A reseller's computer takes in people of her own, but nothing that is the shop's.
    virtual bool changesCatalog() const { return true; }
};

} // namespace jishi
