#pragma once
// Rows become customer drafts, drafts go through the CustomerWriter.
#include "models/importing/customerdraft.h"
#include "models/importing/rowsformat.h"

namespace jishi {

class CustomersFormat : public RowsFormat
{
public:
    bool changesCatalog() const override { return false; }
    Status store(Connection &connection, ImportReport &report, const ImportProgress &progress) override;

    const std::vector<CustomerDraft> &drafts() const { return m_drafts; }

protected:
    using RowsFormat::RowsFormat;
    bool hasRead() const override { return !m_drafts.empty(); }
    // Refuses what no customer can be: without name and phone, with a birthday that is no day.
    void take(CustomerDraft draft);

    std::vector<CustomerDraft> m_drafts;
};

} // namespace jishi
