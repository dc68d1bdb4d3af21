#include "ui/dashboard/incomingcard.h"

#include "ui/stock/stockwords.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/rows.h"

#include <QGridLayout>
#include <QLabel>

namespace jishi {

IncomingCard::IncomingCard(QWidget *parent)
    : DeskCard(parent)
{
    setObjectName(QStringLiteral("incomingCard"));
}

void IncomingCard::display(const Today &today)
{
    //: Goods that were ordered from suppliers
    setTitle(tr("Arriving"));
    QGridLayout *rows = freshRows();
    rows->setColumnStretch(0, 1);
    int row = 0;
    for (const IncomingLine &line : today.incoming) {
        const QString unit = line.unit.isEmpty() ? QString() : u' ' + line.unit;
        rows->addWidget(new ElidedLabel(line.name, holder()), row, 0);
        rows->addWidget(plainLabel(line.quantity.toPlain() + unit, holder()), row, 1, Qt::AlignRight);
        rows->addWidget(
            plainLabel(StockWords::expected(line.expectedOn, today.day), holder(), "muted"), row, 2, Qt::AlignRight);
        rule(rows, row + 1, 3);
        row += 2;
    }
    if (today.incoming.empty())
        return say(rows, tr("Nothing is on the way."));
    const QString all = tr("Book what arrived…");
    ActionButton *open = addLink(rows, row, 0, all, all);
    open->setObjectName(QStringLiteral("openIncoming"));
    rows->addWidget(open, row, 0, 1, 3, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this,
        [this] { Q_EMIT pageRequested("purchase-list", QStringLiteral("incoming")); });
}

} // namespace jishi
