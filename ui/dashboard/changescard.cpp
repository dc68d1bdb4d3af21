#include "ui/dashboard/changescard.h"

#include "ui/orders/ordertrailwords.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/timewords.h"

#include <QGridLayout>
#include <QLabel>

namespace jishi {

ChangesCard::ChangesCard(QWidget *parent)
    : DeskCard(parent)
{
    setObjectName(QStringLiteral("changesCard"));
}

void ChangesCard::display(const std::vector<DayChange> &changes, Instant now, const QTimeZone &zone)
{
    //: Edited orders, counted goods, new prices
    setTitle(tr("What has changed"));
    QGridLayout *rows = freshRows();
    rows->setColumnStretch(1, 1);
    int row = 0;
    for (const DayChange &change : changes) {
        rows->addWidget(plainLabel(shortTime(change.at, now, zone), holder(), "muted"), row, 0);
        rows->addWidget(new ElidedLabel(words(change), holder()), row, 1);
        rows->addWidget(plainLabel(change.madeBy, holder(), "muted"), row, 2, Qt::AlignRight);
        ActionButton *link = addLink(rows, row, 3, tr("Show"), tr("Show: %1").arg(words(change)));
        connect(link, &QPushButton::clicked, this, [this, change] { open(change); });
        rule(rows, row + 1, 4);
        row += 2;
    }
    if (changes.empty())
        say(rows, tr("Nothing but what the figures above say."));
}

QString ChangesCard::words(const DayChange &change)
{
    const auto count = static_cast<int>(change.count);
    switch (change.what) {
    case DayChange::What::OrderEdited:
        return editWords(change);
    case DayChange::What::OrderRefunded:
        return tr("Order %1: %2 refunded").arg(change.name, change.amount.toDisplay());
    case DayChange::What::ListPasted:
        return tr("List of %1: %Ln order(s)", nullptr, count).arg(change.name);
    case DayChange::What::StockCounted:
        return change.name.isEmpty() ? tr("Stock counted: %Ln difference(s)", nullptr, count)
                                     : tr("%1 counted: %Ln difference(s)", nullptr, count).arg(change.name);
    case DayChange::What::GoodsArrived:
        return tr("Goods arrived: %Ln line(s)", nullptr, count);
    case DayChange::What::GoodsMoved:
        return tr("Stock corrected: %Ln line(s)", nullptr, count);
    case DayChange::What::ProductsEdited:
        return change.name.isEmpty() ? tr("%Ln product(s) changed", nullptr, count) : tr("%1 changed").arg(change.name);
    }
    return {};
}

QString ChangesCard::editWords(const DayChange &change)
{
    const OrderTrailWords trail(*change.story);
    QStringList parts;
    for (const TrailEntry &entry : change.story->trail)
        for (const TrailChange &each : entry.changes)
            parts << trail.of(each);
    //: %1 a number, %2 what was changed of it
    return tr("Order %1: %2").arg(change.name, parts.join(QStringLiteral(", ")));
}

void ChangesCard::open(const DayChange &change)
{
    switch (change.what) {
    case DayChange::What::OrderEdited:
    case DayChange::What::OrderRefunded:
        return Q_EMIT pageRequested("orders", QVariant::fromValue<qlonglong>(change.id));
    case DayChange::What::ListPasted:
        return Q_EMIT pageRequested("groups", QVariant::fromValue<qlonglong>(change.id));
    case DayChange::What::StockCounted:
        return Q_EMIT pageRequested("stock-taking", {});
    case DayChange::What::GoodsArrived:
    case DayChange::What::GoodsMoved:
    case DayChange::What::ProductsEdited:
        return Q_EMIT pageRequested("catalog", change.id > 0 ? QVariant::fromValue<qlonglong>(change.id) : QVariant());
    }
}

} // namespace jishi
