#include "models/importing/customersformat.h"

#include "models/base/refusal.h"
#include "models/importing/customerwriter.h"

namespace jishi {

Status CustomersFormat::store(Connection &connection, ImportReport &report, const ImportProgress &progress)
{
    return CustomerWriter(connection, m_context, report).store(m_drafts, progress);
}

void CustomersFormat::take(CustomerDraft draft)
{
    if (draft.name.value_or(QString()).isEmpty() && draft.phone.value_or(QString()).isEmpty())
        return refuse(Refusal::tr("Neither name nor phone is given."));
    if (draft.birthday && !normalisedBirthday(*draft.birthday))
        return refuse(
            Refusal::tr("A birthday is month and day, such as 05-01, with the year in front where it is known."));
    if (draft.name && draft.name->isEmpty())
        draft.name.reset();
    m_drafts.push_back(std::move(draft));
}

} // namespace jishi
