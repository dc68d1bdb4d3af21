#pragma once
// Writes a third value where two desks wrote two: begins with what was written here.
#include "ui/dialogs/editordialog.h"
#include "ui/sync/fieldvalues.h"

#include <functional>

class QFormLayout;

namespace jishi {

class ConflictEditDialog final : public EditorDialog
{
    Q_OBJECT

public:
    ConflictEditDialog(const FieldValues &values, const FieldConflict &conflict, Currency currency, QWidget *parent);

    bool isChanged() const override;

Q_SIGNALS:
    // As in outbox.fields.
    void edited(qint64 conflict, const QJsonValue &value);

private:
    QWidget *makeField(Currency currency);
    QWidget *makeText();
    void save();

    const FieldConflict m_conflict;
    bool m_mayBeEmpty = false; // it is in one of the values that are known
    std::function<std::optional<QJsonValue>()> m_read; // nothing for what is no such value
    QLabel *m_problem;
};

} // namespace jishi
