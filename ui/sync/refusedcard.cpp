#include "ui/sync/refusedcard.h"

#include "ui/sync/fieldnames.h"
#include "ui/sync/syncwords.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/timewords.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr size_t kShown = 30; // more come up as these are dealt with

}

RefusedCard::RefusedCard(const Theme &theme, QWidget *parent)
    : Card(parent)
    , m_theme(theme)
{
    setObjectName(u"refusedChanges"_s);
}

QString RefusedCard::nameOf(const RefusedChange &change)
{
    const QString kind = FieldNames::ofTable(change.table);
    //: %1 a kind of thing, %2 its name or number: Order A7-000123
    return change.label.isEmpty() ? kind : tr("%1 %2").arg(kind, change.label);
}

void RefusedCard::display(const std::vector<RefusedChange> &changes, Instant now, const QTimeZone &zone)
{
    setTitle(tr("The Hub Refused", "heading"));
    delete m_rows;
    m_rows = new QWidget(this);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(space::kSmall);
    grid->setColumnStretch(1, 1);
    for (size_t i = 0; i < std::min(changes.size(), kShown); ++i) {
        if (i > 0)
            grid->addWidget(hairline(m_rows), grid->rowCount(), 0, 1, 4);
        addRow(grid, changes[i], fullTime(changes[i].at, now, zone));
    }
    if (changes.size() > kShown)
        grid->addWidget(
            plainLabel(tr("%Ln more come up as these are settled.", nullptr, static_cast<int>(changes.size() - kShown)),
                m_rows, "small"),
            grid->rowCount(), 0, 1, 4);
    body()->addWidget(m_rows);
    setVisible(!changes.empty());
}

void RefusedCard::addRow(QGridLayout *grid, const RefusedChange &change, const QString &when)
{
    const int row = grid->rowCount();
    const QString name = nameOf(change);
    auto *chip = new Chip(m_theme, m_rows);
    //: What a refused change did to a thing: it made it, changed it, removed it
    chip->setChip(change.operation == u"insert" ? ChipText { tr("New"), Tone::Info }
            : change.operation == u"delete"     ? ChipText { tr("Removed"), Tone::Neutral }
                                                : ChipText { tr("Changed"), Tone::Info });
    auto *what = plainLabel(name, m_rows, "heading");
    what->setWordWrap(true);
    what->setObjectName(u"refusedWhat"_s);
    auto *time = plainLabel(when, m_rows, "small");
    auto *first = new QHBoxLayout;
    first->setSpacing(space::kSmall);
    first->addWidget(chip);
    first->addWidget(what, 1);
    first->addWidget(time);
    const QString plain = SyncWords::refusal(change.code);
    auto *why = plainLabel(plain.isEmpty() ? tr("The hub did not take it.") : plain, m_rows);
    why->setObjectName(u"refusedWhy"_s);
    why->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(first);
    words->addWidget(why);
    if (plain.isEmpty()) {
        auto *detail = plainLabel(change.code + u' ' + change.detail, m_rows, "small");
        detail->setWordWrap(true);
        detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(detail);
    }
    grid->addLayout(words, row, 0, 1, 2);
    auto *back = new ActionButton(m_rows);
    back->setObjectName(u"takeBackRefused"_s);
    //: Button: undo here what the hub refused
    back->setText(tr("Take Back Here…"));
    back->setAccessibleName(tr("Take back here: %1").arg(name));
    auto *again = new ActionButton(m_rows);
    again->setObjectName(u"sendRefusedAgain"_s);
    //: Button: try once more to send a refused change
    again->setText(tr("Send Again"));
    again->setAccessibleName(tr("Send again: %1").arg(name));
    grid->addWidget(back, row, 2, Qt::AlignVCenter);
    grid->addWidget(again, row, 3, Qt::AlignVCenter);
    connect(back, &QPushButton::clicked, this, [this, change] { Q_EMIT takeBackRequested(change); });
    connect(again, &QPushButton::clicked, this, [this, id = change.change] { Q_EMIT sendAgainRequested(id); });
}

} // namespace jishi
