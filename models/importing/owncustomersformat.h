#pragma once
// Our own customer export: known again by id in the shop that wrote it, elsewhere by code, phone, or name and address.
#include "models/importing/customersformat.h"

namespace jishi {

class OwnCustomersFormat final : public CustomersFormat
{
public:
    static const FormatColumns &columns();
    using CustomersFormat::CustomersFormat;

private:
    void readRow() override;
    std::optional<QString> kept(int field) const;
    void readContacts(int field, CustomerContact::Kind kind, CustomerDraft &draft) const;
};

} // namespace jishi
