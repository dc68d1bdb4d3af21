#pragma once
// To whom an order is owed and why, in the person's words.
#include "models/resellers/attributionstory.h"

#include <QCoreApplication>

namespace jishi {

class AttributionWords
{
    Q_DECLARE_TR_FUNCTIONS(jishi::AttributionWords)

public:
    AttributionWords(Instant now, const QTimeZone &zone)
        : m_now(now)
        , m_zone(zone)
    { }

    // "Rita", "Nobody".
    static QString who(const AttributionStory &story);
    // "Came through link RITA3F, 11 Nov 2025 20:14", "Leader of Lakeside Group".
    QString why(const AttributionStory &story) const;
    // "Rita (group leader)": who will be credited with an order that is being taken.
    static QString credit(const AttributionStory &story);

private:
    QString way(const AttributionStory &story) const;

    const Instant m_now;
    const QTimeZone m_zone;
};

} // namespace jishi
