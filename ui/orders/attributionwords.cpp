#include "ui/orders/attributionwords.h"

#include "ui/widgets/timewords.h"

using namespace Qt::StringLiterals;

namespace jishi {

QString AttributionWords::who(const AttributionStory &story)
{
    if (story.attribution.resellerId == 0)
        //: To whom an order is owed
        return tr("Nobody");
    return story.reseller.isEmpty() ? tr("An erased reseller") : story.reseller;
}

QString AttributionWords::why(const AttributionStory &story) const
{
    QStringList words { way(story) };
    if (!story.campaign.isEmpty())
        words << story.campaign;
    if (story.attribution.ownPurchase)
        //: The reseller is the customer, too
        words << tr("she bought it herself");
    return words.join(u" · "_s);
}

QString AttributionWords::way(const AttributionStory &story) const
{
    const Attribution &attribution = story.attribution;
    const QString when = fullTime(attribution.touchedAt.value_or(attribution.at), m_now, m_zone);
    switch (attribution.method) {
    case AttributionMethod::Link:
        //: Why an order is owed to a reseller: the code of her link, and when the customer came
        return tr("Came through link %1, %2").arg(story.linkCode, when);
    case AttributionMethod::Code:
        //: Why an order is owed to a reseller: the customer named her code, and when
        return tr("Named the code %1, %2").arg(story.linkCode, when);
    case AttributionMethod::Group:
        return story.group.isEmpty() ? tr("Leader of the group") : tr("Leader of %1").arg(story.group);
    case AttributionMethod::Customer:
        if (attribution.resellerId == 0)
            return tr("Neither group nor customer lead to a reseller any more");
        return tr("The customer is bound to her");
    case AttributionMethod::Manual:
        //: Why an order is owed to a reseller: somebody decided so and said why
        return tr("By hand: %1").arg(attribution.reason);
    }
    return {};
}

QString AttributionWords::credit(const AttributionStory &story)
{
    switch (story.attribution.method) {
    case AttributionMethod::Link:
        //: Who will be credited with an order: a reseller and the code of her link
        return tr("%1 (link %2)").arg(who(story), story.linkCode);
    case AttributionMethod::Code:
        //: Who will be credited with an order: a reseller and the code that was named
        return tr("%1 (code %2)").arg(who(story), story.linkCode);
    case AttributionMethod::Group:
        //: Who will be credited with an order: a reseller
        return tr("%1 (group leader)").arg(who(story));
    case AttributionMethod::Customer:
        //: Who will be credited with an order: the reseller to whom the customer is bound
        return tr("%1 (bound customer)").arg(who(story));
    case AttributionMethod::Manual:
        break;
    }
    return who(story);
}

} // namespace jishi
