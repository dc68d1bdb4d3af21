#include "ui/dashboard/shelfcard.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/rows.h"

#include <QGridLayout>
#include <QLabel>

namespace jishi {

ShelfCard::ShelfCard(const Theme &theme, QWidget *parent)
    : DeskCard(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("shelfCard"));
}

void ShelfCard::display(const std::vector<ShelfLine> &shelf)
{
    setTitle(tr("To buy and pack"));
    QGridLayout *rows = freshRows();
    rows->setColumnStretch(0, 1);
    int row = 0;
    for (const ShelfLine &line : shelf) {
        const QString unit = line.unit.isEmpty() ? QString() : u' ' + line.unit;
        auto *chip = new Chip(m_theme, holder());
        if (line.available.isNegative())
            chip->setChip({ tr("short %1").arg((-line.available).toPlain()), Tone::Bad });
        else if (line.lowStock && line.available <= *line.lowStock)
            chip->setChip({ tr("%1 left").arg(line.available.toPlain()), Tone::Warn });
        else
            chip->setChip({ tr("enough"), Tone::Ok });
        rows->addWidget(new ElidedLabel(line.name, holder()), row, 0);
        rows->addWidget(plainLabel(line.toPack.isZero() ? QString() : line.toPack.toPlain() + unit, holder()), row, 1,
            Qt::AlignRight);
        rows->addWidget(chip, row, 2, Qt::AlignRight);
        rule(rows, row + 1, 3);
        row += 2;
    }
    if (shelf.empty())
        say(rows, tr("Nothing waits to be packed and nothing runs low."));
}

} // namespace jishi
