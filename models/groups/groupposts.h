#pragma once
// What a group is offered in a list post (接龙), remembered for the next day, and who of it has not paid yet.
#include "models/base/ids.h"
#include "models/base/money.h"
#include "models/groups/group.h"
#include "models/jielong/listpost.h"
#include "models/shop/shopfile.h"

#include <optional>

namespace jishi {

struct PostItem
{
    RowId variantId = 0;
    QString label;
    Money price;
    QString unit; // empty: 份
};

struct PostChoice
{
    ListPost::Script script = ListPost::Script::Simplified;
    QString title;
    std::vector<PostItem> items;
    QString note;
    QString until; // in words: "Friday 20:00"
    RowId pickupId = 0; // 0: all of the group's

    // Ready for the chat.
    QString text(const std::vector<PickupPoint> &pickups) const;
};

class GroupPosts
{
public:
    GroupPosts(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // What was offered last, with the names of today; goods that are not sold any more are left out. Nothing was: none.
    Result<std::optional<PostChoice>> last(RowId group) const;
    // Inside a transaction. Of this desk alone.
    Status remember(RowId group, const PostChoice &choice);

    // By what they owe, the most first; under the name that the group knows.
    Result<std::vector<ListPost::Unpaid>> unpaid(RowId group) const;
    // Of the list pasted last; empty without one.
    QString lastTitle(RowId group) const;

private:
    QString keyOf(RowId group) const;

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi
