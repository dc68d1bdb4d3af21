#pragma once
// What was changed of an order, in the person's words. The trail keeps fields and values; names of people are looked up
// when it is read.
#include "models/orders/orderstory.h"

#include <QCoreApplication>

namespace jishi {

class OrderTrailWords
{
    Q_DECLARE_TR_FUNCTIONS(jishi::OrderTrailWords)

public:
    explicit OrderTrailWords(const OrderStory &story)
        : m_story(story)
    { }

    QString of(const TrailChange &change) const;
    // The number of the order that the change leads to or comes from; empty for all others.
    static QString otherOrder(const TrailChange &change);

private:
    QString ofGoods(const TrailChange &change) const;
    QString ofOrder(const TrailChange &change) const;
    QString fromTo(const QString &field, const QString &was, const QString &now) const;
    QString amount(const QString &plain) const;
    QString customer(const QString &uuid) const;
    static QString status(const QString &word);

    const OrderStory &m_story;
};

} // namespace jishi
