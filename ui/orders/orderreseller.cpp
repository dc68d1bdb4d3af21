#include "ui/orders/orderreseller.h"

#include "models/shop/shop.h"
#include "ui/orders/attributionwords.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/timewords.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jishi {

bool OrderReseller::suits(const OrderStory &story)
{
    return !story.order.isReturn() && (story.canBeOwed || !story.attributions.empty());
}

OrderReseller::OrderReseller(const Shop &shop, const OrderStory &story, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
{
    setObjectName(u"orderReseller"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kTiny);
    //: Heading over to whom an order is owed
    addText(tr("Reseller"), "heading", "resellerHeading");
    addWho(story);
    addEarlier(story);
    addShares(story.commission);
    addLinks(story);
}

QLabel *OrderReseller::addText(const QString &text, const char *role, const char *name)
{
    auto *label = plainLabel(text, this, role);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    layout()->addWidget(label);
    return label;
}

void OrderReseller::addWho(const OrderStory &story)
{
    if (story.attributions.empty()) {
        addText(tr("Nobody is credited with this order."), "muted", "orderOwedTo");
        return;
    }
    const AttributionStory &now = story.attributions.back();
    addText(AttributionWords::who(now), nullptr, "orderOwedTo");
    const AttributionWords words(m_shop.now(), m_shop.zone());
    addText(words.why(now), "muted", "orderOwedWhy");
    const Attribution &attribution = now.attribution;
    if (attribution.method != AttributionMethod::Manual)
        return;
    const QString when = fullTime(attribution.at, m_shop.now(), m_shop.zone());
    addText(attribution.madeBy.isEmpty() ? when : when + u" · "_s + attribution.madeBy, "small", "orderOwedSince");
}

// The newest first, as the history below.
void OrderReseller::addEarlier(const OrderStory &story)
{
    const AttributionWords words(m_shop.now(), m_shop.zone());
    for (size_t i = story.attributions.size(); i-- > 1;) {
        const AttributionStory &before = story.attributions[i - 1];
        const Instant until = story.attributions[i].attribution.at;
        //: To whom an order was owed before: until when, who, and why
        addText(
            tr("Until %1: %2. %3")
                .arg(fullTime(until, m_shop.now(), m_shop.zone()), AttributionWords::who(before), words.why(before)),
            "small", "orderOwedBefore");
    }
}

void OrderReseller::addShares(const OrderCommission &commission)
{
    if (commission.shares.empty())
        return;
    auto *holder = new QWidget(this);
    auto *grid = new QGridLayout(holder);
    grid->setContentsMargins(0, space::kTiny, 0, 0);
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(space::kTiny);
    grid->setColumnStretch(0, 1);
    for (const CommissionShare &share : commission.shares) {
        const QString who = share.name.isEmpty() ? tr("An erased reseller") : share.name;
        //: Commission of an order: for who sold it
        const QString first = commission.earned ? tr("Earned: %1") : tr("Expected: %1");
        //: Commission of an order: for the one who invited the reseller who sold it
        const QString second = commission.earned ? tr("Earned as inviter: %1") : tr("Expected as inviter: %1");
        auto *words = plainLabel((share.level == 1 ? first : second).arg(who), holder, "muted");
        words->setWordWrap(true);
        auto *amount = plainLabel(share.amount.toDisplay(), holder);
        amount->setObjectName(u"orderCommission%1"_s.arg(share.level));
        const int row = grid->rowCount();
        grid->addWidget(words, row, 0);
        grid->addWidget(amount, row, 1, Qt::AlignRight | Qt::AlignTop);
    }
    layout()->addWidget(holder);
}

ActionButton *OrderReseller::makeLink(const QString &text, const char *name)
{
    auto *link = new ActionButton(this, ActionButton::Kind::Link);
    link->setObjectName(QLatin1String(name));
    link->setText(text);
    link->setAccessibleName(text);
    return link;
}

void OrderReseller::addLinks(const OrderStory &story)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    if (!story.commission.shares.empty()) {
        auto *why = makeLink(tr("Show the Commission"), "showCommission");
        connect(why, &QPushButton::clicked, this, &OrderReseller::commissionsRequested);
        column->addWidget(why, 0, Qt::AlignLeft);
    }
    if (m_shop.context().profile.role != ShopRole::Owner)
        return;
    auto *other = makeLink(
        story.attributions.empty() ? tr("Credit to a Reseller…") : tr("Credit to Another Reseller…"), "creditOrder");
    connect(other, &QPushButton::clicked, this, &OrderReseller::creditRequested);
    column->addWidget(other, 0, Qt::AlignLeft);
}

} // namespace jishi
