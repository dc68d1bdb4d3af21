#pragma once
// A list of the people in one chat group: nickname, name, phone, any of them. Only looked for where somebody says that
// the file is such a list; a table of customers could look the same.
#include "models/importing/groupmemberwriter.h"
#include "models/importing/rowsformat.h"

namespace jishi {

class GroupMembersFormat final : public RowsFormat
{
public:
    // The same columns three times, each time another one is what the file must have.
    static const std::vector<const FormatColumns *> &layouts();

    GroupMembersFormat(const ShopContext &context, RowId group)
        : RowsFormat(context)
        , m_group(group)
    { }
    bool changesCatalog() const override { return false; }
    Status store(Connection &connection, ImportReport &report, const ImportProgress &progress) override;

private:
    void readRow() override;
    bool hasRead() const override { return !m_drafts.empty(); }

    const RowId m_group;
    std::vector<GroupMemberDraft> m_drafts;
};

} // namespace jishi
