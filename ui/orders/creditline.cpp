#include "ui/orders/creditline.h"

#include "ui/orders/attributionwords.h"
#include "ui/widgets/styling.h"

using namespace Qt::StringLiterals;

namespace jishi {

CreditLine::CreditLine(Shop &shop, QWidget *parent)
    : QLabel(parent)
    , m_shop(shop)
{
    setObjectName(u"orderCredit"_s);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setRole(this, "muted");
    tell();
}

// The moment of a clue is that of asking, so it makes no other clue.
void CreditLine::setClue(const AttributionClue &clue)
{
    if (clue == m_clue)
        return;
    m_clue = clue;
    const auto work = [clue, &context = m_shop.context()](Connection &connection) {
        AttributionClue now = clue;
        now.at = context.clock->now();
        return AttributionStories(connection, context).expected(now);
    };
    whenDone(m_shop.database().read(work), this, [this, clue](const Result<std::optional<AttributionStory>> &story) {
        if (clue != m_clue) // she has chosen somebody else meanwhile
            return;
        m_story = story ? *story : std::nullopt;
        tell();
    });
}

void CreditLine::tell()
{
    //: Under the customer of an order: a reseller will be credited with it; %1 is "Rita (group leader)"
    setText(m_story ? tr("Credited to %1").arg(AttributionWords::credit(*m_story)) : QString());
    setVisible(m_story.has_value());
}

} // namespace jishi
