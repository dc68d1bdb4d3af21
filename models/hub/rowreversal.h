#pragma once
// Puts rows back to what the hub has, or had before a change that is taken back. Each in the caller's transaction.
#include "models/hub/rowwriter.h"

#include <QJsonObject>

namespace jishi {

class RowReversal : private RowWriter
{
public:
    RowReversal(Connection &connection, const ShopContext &context, const RowShapes &shapes, bool history)
        : RowWriter(connection, context, shapes, history)
    { }

    // Values that the hub has, told with its answer to a change: they take the place of what stands here.
    Status overwrite(const RowShape &shape, const RowPlace &place, const QJsonObject &values);
    // Of a change that is taken back: what was made here alone goes again; what was changed is as the hub has it, or as
    // it was (fields as in the outbox); a line that was taken out is there again. Of a field that another open change
    // is about, too, the last of the others tells what stands here. What the hub took out meanwhile stays out.
    // No change (0): what the last of all open ones made of a field stands here.
    Status discard(const RowShape &shape, const RowPlace &place);
    Status revert(int64_t change, const RowShape &shape, const RowPlace &place, const QJsonObject &fields);
    Status putBack(int64_t change, const RowShape &shape, const RowPlace &place, const QJsonObject &fields);
    // All that the hub said of a row meanwhile.
    Status adopt(int64_t change, const RowShape &shape, const RowPlace &place);

private:
    using Withheld = std::map<std::string, QJsonValue>; // by column
    // What the other open changes made of a field.
    struct Others
    {
        std::optional<QJsonValue> said; // by the last of them, as in the outbox
        bool anyBefore = false; // one was made before this one, which found what that had left
    };

    Result<Others> othersOf(int64_t change, const RowShape &shape, const RowPlace &place, const QString &field);
    // What a field is without a change, which found was (as in the outbox): what another one made of it, else what the
    // hub says, else that. out: the row is taken out here, and this is kept for when it is put back.
    Result<FieldValue> without(int64_t change, const RowShape &shape, const RowPlace &place, const ColumnShape &column,
        const QJsonValue &was, const Withheld &withheld, bool out);
    Result<Withheld> withheldOf(const RowShape &shape, const RowPlace &place);
    Status forgetWithheld(const RowShape &shape, const RowPlace &place, const std::string &column);
};

} // namespace jishi
