#pragma once
// Keeps orders that are being taken, so that one which was not placed yet survives the plug. They are no orders: they
// have no number, reserve nothing and stand in no report, because nobody has promised anything yet. That is why they
// are not rows of `orders`, where every figure would have to leave them out.
#include "models/orders/orderstore.h"

namespace jishi {

struct KeptDraft
{
    OrderDraft draft; // of a known customer the id, without her name
    QString customer; // for people: whose it is, empty: nobody named
    QString items; // for people: "Mango × 2, Grapes"
    Money total;
    bool aside = false; // put aside by hand
    Instant savedAt = 0;
};

class DraftKeeper
{
public:
    DraftKeeper(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // Writing is done inside a transaction. A draft is known by its client reference; one without goods and note is
    // not kept.
    Status keep(const OrderDraft &draft, bool aside = false);
    Status discard(const QString &clientRef);
    // Places the order and keeps it as a draft no longer: both or neither.
    Result<PlacedOrder> place(const OrderDraft &draft);

    // The one saved last first.
    Result<std::vector<KeptDraft>> all() const;
    // Not found: NotFound.
    Result<KeptDraft> draft(const QString &clientRef) const;
    // The one that was being taken last, unless it was put aside; none: NotFound.
    Result<KeptDraft> current() const;

    // All that makes two drafts different, as it is kept.
    static QString content(const OrderDraft &draft);
    static bool isWorthKeeping(const OrderDraft &draft) { return !draft.lines.empty() || !draft.note.isEmpty(); }

private:
    static Result<KeptDraft> first(const Result<std::vector<KeptDraft>> &found);
    // Of this reference, or all; those put aside too, or not.
    Result<std::vector<KeptDraft>> read(const QString &clientRef, bool withAside) const;
    void describe(KeptDraft &kept) const;

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi
