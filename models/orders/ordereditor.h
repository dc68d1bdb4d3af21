#pragma once
// Changes an order that is still open. Only what really differs is written, and the trail tells who changed what.
#include "models/orders/orderpricing.h"
#include "models/orders/ordertrail.h"

namespace jishi {

struct EditedLine
{
    int lineNo = 0; // 0: a new line
    DraftLine line; // of a line that stays, no price means the price it has
};

// What is not given stays.
struct OrderEdit
{
    std::optional<std::vector<EditedLine>> lines; // all of them: a line that is missing is removed
    std::optional<Money> shipping;
    std::optional<Money> discount; // off the whole, rounding included
    std::optional<Money> rounding;
    std::optional<RowId> customerId; // 0: nobody, as below
    std::optional<RowId> groupId;
    std::optional<RowId> pickupId;
    std::optional<QString> address;
    std::optional<QString> tags;
    std::optional<QString> note;
    QString reason;
};

class OrderEditor
{
public:
    OrderEditor(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // Inside a transaction. An order that was packed is to be packed again when its goods change. Refused: an order
    // that is not open, goods that have been shipped, no line left, and what placing refuses.
    Status edit(RowId order, const OrderEdit &edit);

private:
    struct Wanted
    {
        int lineNo = 0;
        PricedLine line;
    };

    Result<std::vector<Wanted>> wantedLines(const Order &order, const OrderEdit &edit) const;
    Result<PricedLine> wantedLine(const Order &order, const EditedLine &edited) const;
    RowId tierOf(const Order &order) const;
    Status writeLines(const Order &order, const std::vector<Wanted> &wanted);
    Status writeLine(const Order &order, const OrderLine &before, const PricedLine &line);
    Status removeLine(const Order &order, const OrderLine &line);
    Status addLine(const Order &order, int lineNo, const PricedLine &line);
    Status writeHead(const Order &order, const OrderEdit &edit);
    Status packAgain(const Order &order);
    void changed(const char *what, const QString &of, const QString &was, const QString &now);
    QString wordOf(const char *sql, RowId row) const;

    Connection &m_connection;
    const ShopContext &m_context;
    std::vector<TrailChange> m_changes;
    bool m_goodsChanged = false;
};

} // namespace jishi
