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
    // is about, too, the last of the others tells what stands here.
    Status discard(const RowShape &shape, const RowPlace &place);
    Status revert(int64_t change, const RowShape &shape, const RowPlace &place, const QJsonObject &fields);
    Status putBack(const RowShape &shape, const RowPlace &place, const QJsonObject &fields);
    // All that the hub said of a row meanwhile.
    Status adopt(int64_t change, const RowShape &shape, const RowPlace &place);

private:
    // What the last other open change made of a field, as in the outbox.
    Result<std::optional<QJsonValue>> saidByAnother(
        int64_t change, const RowShape &shape, const RowPlace &place, const QString &field);
    Result<std::map<std::string, QJsonValue>> withheldOf(const RowShape &shape, const RowPlace &place);
};

} // namespace jishi
