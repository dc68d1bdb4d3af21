#pragma once
// Why a person should look at what was read from a list, in her words: what is not sure, and what to do about it.
#include "models/groups/listplan.h"

#include <QCoreApplication>

namespace jishi {

class DoubtWords
{
    Q_DECLARE_TR_FUNCTIONS(jishi::DoubtWords)

public:
    // About one person: her row, then the first of her goods that is not sure.
    static QStringList of(const PlannedOrder &order);
    // About the list as a whole, and lines of it that are neither orders nor goods.
    static QStringList of(const ListPlan &plan);
    // One doubt; `about`: the goods as the list calls them, or the words of the row.
    static QString of(Doubt doubt, const QString &about);

private:
    static void add(QStringList &words, Doubts doubts, const QString &about);
};

} // namespace jishi
