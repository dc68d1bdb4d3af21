#pragma once
// A customer as a file tells her. What the file does not say stays as the shop has it.
#include "models/base/ids.h"
#include "models/customers/customer.h"

#include <optional>

namespace jishi {

struct CustomerDraft
{
    int line = 0;
    std::optional<Uuid> uuid; // in the shop that wrote the file
    std::optional<QString> code;
    std::optional<QString> name;
    std::optional<QString> phone; // the first; further ones are contacts
    std::optional<QString> wechat;
    std::optional<QString> address;
    std::optional<QString> country;
    std::optional<QString> note;
    std::optional<QString> remark;
    std::optional<QString> tags;
    std::optional<QString> birthday;
    std::vector<CustomerContact> contacts;
};

} // namespace jishi
