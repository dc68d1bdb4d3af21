#pragma once
// One row that two desks changed: field by field what it was, what was written here, what was written elsewhere, and
// the decision about each.
#include "ui/sync/fieldvalues.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace jishi {

class ActionButton;

class ConflictCard final : public Card
{
    Q_OBJECT

public:
    // The fields are of one row.
    ConflictCard(
        const FieldValues &values, const std::vector<FieldConflict> &fields, const QString &when, QWidget *parent);

Q_SIGNALS:
    void settled(const std::vector<qint64> &conflicts, jishi::ParkedChanges::Settle how);
    void editRequested(const jishi::FieldConflict &conflict);

private:
    void addHeads(QGridLayout *grid);
    void addField(QGridLayout *grid, const FieldValues &values, const FieldConflict &field);
    void addForAll(const std::vector<FieldConflict> &fields, const QString &name);
    ActionButton *decision(const char *object, const QString &text, const QString &about, std::vector<qint64> conflicts,
        ParkedChanges::Settle how);
};

} // namespace jishi
