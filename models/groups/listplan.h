#pragma once
// What pasting a group list (接龙) would do, as values: orders that are new, changed, withdrawn or the same, and what
// was not understood. Nothing of the list is left out.
#include "models/base/ids.h"
#include "models/base/money.h"
#include "models/jielong/listreading.h"

namespace jishi {

struct PlannedGoods
{
    RowId variantId = 0; // 0: nobody knows yet what is meant
    QString name; // the variant's; of unknown goods what was written
    QString words; // what the list calls them, to be learned
    QString unit; // the variant's
    QString wishedUnit; // as the list counts, by its one name; empty: not told
    Quantity quantity;
    std::optional<Money> unitPrice; // the list's own; none: the catalog's
    Doubts doubts;
    bool mended = false; // a person said which variant is meant: the words are learned

    bool isSure() const { return variantId > 0 && !doubts; }
    // This variant is meant. Where the list counts by another measure than it is sold by, the quantity is in doubt.
    void mean(RowId variant, const QString &called, const QString &soldBy);
};

struct PlannedOrder
{
    // NotUnderstood: something must be said by a person before it can become an order.
    enum class Kind : uint8_t { New, Changed, Withdrawn, Unchanged, NotUnderstood };

    Kind kind = Kind::New;
    QString name; // as the list writes it
    QString text; // the person's rows as pasted, one per line
    RowId customerId = 0; // 0: will be made
    RowId orderId = 0; // the order of this list that she has; 0: none
    QString orderNumber;
    std::vector<PlannedGoods> goods; // what she wants in the end
    QString address;
    QString phone;
    QString remark;
    QStringList notUnderstood; // words of her rows
    Doubts doubts;
    bool skipped = false; // a person decided not to take it over

    // The kind, from what is known of it by now.
    void settle();
};

struct ListPlan
{
    Uuid uuid; // of this plan, and of the list where it makes a new one: storing it again finds what it made
    RowId groupId = 0;
    RowId listId = 0; // the list that this is a longer version of; 0: a new one
    QString textBefore; // of that list when the plan was made
    bool takenBack = false; // that list was undone: this brings it back
    QString title;
    QString text;
    std::vector<PlannedOrder> orders; // in the order of the list, then who is gone
    std::vector<LooseLine> loose;
    Doubts doubts;
};

} // namespace jishi
