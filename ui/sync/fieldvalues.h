#pragma once
// What stood in a field, as people read it: money in the shop's currency, moments as days and clocks of the shop, a
// reference by its name.
#include "models/hub/parkedchanges.h"
#include "models/shop/shopfile.h"
#include "ui/sync/fieldnames.h"

namespace jishi {

class FieldValues
{
    Q_DECLARE_TR_FUNCTIONS(jishi::FieldValues)

public:
    explicit FieldValues(const ShopContext &context)
        : m_context(context)
    { }

    QString base(const FieldConflict &conflict) const { return words(conflict, conflict.base, conflict.baseName); }
    QString mine(const FieldConflict &conflict) const { return words(conflict, conflict.mine, conflict.mineName); }
    QString theirs(const FieldConflict &conflict) const
    {
        return words(conflict, conflict.theirs, conflict.theirsName);
    }
    // How the field is read, and whether a person can write a third value into it here.
    static FieldForm formOf(const FieldConflict &conflict);
    static bool canEdit(const FieldConflict &conflict);

private:
    QString words(const FieldConflict &conflict, const QJsonValue &value, const QString &name) const;
    QString plainWords(FieldForm form, const QJsonValue &value) const;

    const ShopContext &m_context;
};

} // namespace jishi
