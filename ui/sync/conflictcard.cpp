#include "ui/sync/conflictcard.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

enum Column { Field, Before, Mine, Theirs };

QLabel *value(const QString &words, const char *object, QWidget *parent)
{
    QLabel *label = plainLabel(words, parent);
    label->setObjectName(QString::fromLatin1(object));
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

} // namespace

ConflictCard::ConflictCard(
    const FieldValues &values, const std::vector<FieldConflict> &fields, const QString &when, QWidget *parent)
    : Card(parent)
{
    setObjectName(u"conflict"_s);
    const FieldConflict &first = fields.front();
    const QString kind = FieldNames::ofTable(first.table);
    //: %1 a kind of thing, %2 its name or number: Product Mango 5 kg
    const QString name = first.label.isEmpty() ? kind : tr("%1 %2").arg(kind, first.label);
    setTitle(name);
    addToHeader(plainLabel(when, this, "small"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(space::kTiny);
    grid->setColumnStretch(Field, 2);
    for (const int column : { Before, Mine, Theirs })
        grid->setColumnStretch(column, 3);
    addHeads(grid);
    for (const FieldConflict &field : fields)
        addField(grid, values, field);
    body()->addLayout(grid);
    if (first.parked) {
        auto *note = plainLabel(tr("The rest of this change is sent once you have decided."), this, "small");
        note->setWordWrap(true);
        body()->addWidget(note);
    }
    if (fields.size() > 1)
        addForAll(fields, name);
}

void ConflictCard::addHeads(QGridLayout *grid)
{
    grid->addWidget(plainLabel(tr("Field"), this, "small"), 0, Field);
    //: Column head: the value before both changed it
    grid->addWidget(plainLabel(tr("Before"), this, "small"), 0, Before);
    //: Column head: the value that was written on this computer
    grid->addWidget(plainLabel(tr("Mine"), this, "small"), 0, Mine);
    //: Column head: the value that somebody else wrote meanwhile
    grid->addWidget(plainLabel(tr("Theirs"), this, "small"), 0, Theirs);
}

void ConflictCard::addField(QGridLayout *grid, const FieldValues &values, const FieldConflict &field)
{
    int row = grid->rowCount();
    const QString name = FieldNames::of(field.table, field.column.toStdString());
    grid->addWidget(hairline(this), row++, 0, 1, 4);
    auto *title = plainLabel(name, this, "heading");
    title->setWordWrap(true);
    QLabel *before = value(values.base(field), "conflictBase", this);
    setRole(before, "muted");
    grid->addWidget(title, row, Field, Qt::AlignTop);
    grid->addWidget(before, row, Before);
    grid->addWidget(value(values.mine(field), "conflictMine", this), row, Mine);
    grid->addWidget(value(values.theirs(field), "conflictTheirs", this), row, Theirs);
    ++row;
    grid->addWidget(decision("keepMine", tr("Keep Mine"), name, { field.id }, ParkedChanges::Settle::Mine), row, Mine,
        Qt::AlignLeft);
    grid->addWidget(decision("takeTheirs", tr("Take Theirs"), name, { field.id }, ParkedChanges::Settle::Theirs), row,
        Theirs, Qt::AlignLeft);
    if (!FieldValues::canEdit(field))
        return;
    auto *edit = new ActionButton(this);
    edit->setObjectName(u"editConflict"_s);
    //: Button: write a third value
    edit->setText(tr("Edit…"));
    edit->setAccessibleName(tr("Edit: %1").arg(name));
    connect(edit, &QPushButton::clicked, this, [this, field] { Q_EMIT editRequested(field); });
    grid->addWidget(edit, row, Before, Qt::AlignLeft);
}

void ConflictCard::addForAll(const std::vector<FieldConflict> &fields, const QString &name)
{
    std::vector<qint64> all;
    for (const FieldConflict &field : fields)
        all.push_back(field.id);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addStretch();
    row->addWidget(decision("keepAllMine", tr("Keep All Mine"), name, all, ParkedChanges::Settle::Mine));
    row->addWidget(decision("takeAllTheirs", tr("Take All Theirs"), name, all, ParkedChanges::Settle::Theirs));
    body()->addWidget(hairline(this));
    body()->addLayout(row);
}

ActionButton *ConflictCard::decision(const char *object, const QString &text, const QString &about,
    std::vector<qint64> conflicts, ParkedChanges::Settle how)
{
    auto *button = new ActionButton(this);
    button->setObjectName(QString::fromLatin1(object));
    button->setText(text);
    button->setAccessibleName(text + u": "_s + about);
    connect(button, &QPushButton::clicked, this,
        [this, conflicts = std::move(conflicts), how] { Q_EMIT settled(conflicts, how); });
    return button;
}

} // namespace jishi
