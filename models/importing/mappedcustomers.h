#pragma once
// Customers of a table whose columns a person has named. A blank cell says nothing: what the shop knows stays.
#include "models/importing/columnmapping.h"
#include "models/importing/customersformat.h"

namespace jishi {

class MappedCustomers final : public CustomersFormat
{
public:
    using CustomersFormat::CustomersFormat;

private:
    void readRow() override;
    void readPhones(CustomerDraft &draft, bool *readable);
    // Province, city and street may have columns of their own.
    std::optional<QString> address() const;
    std::optional<QString> said(MappedField field) const;
    std::optional<QString> birthday() const;
};

} // namespace jishi
