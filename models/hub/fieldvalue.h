#pragma once
// One field of a row, as this file stores it, as it travels, and as the outbox and the conflicts keep it.
#include "models/hub/rowshapes.h"

#include <QJsonValue>
#include <optional>
#include <variant>

namespace jishi {

// Null, a number, or the bytes of a text or a blob. A reference is the row's number in this file.
using FieldValue = std::variant<std::monostate, int64_t, QByteArray>;

// What no column here has, but one of a newer program may: as JSON.
struct ForeignValue
{
    QByteArray json;
    friend bool operator==(const ForeignValue &, const ForeignValue &) = default;
};
// One value on its way: null, a whole number, or a text in UTF-8.
using WireValue = std::variant<std::monostate, int64_t, QByteArray, ForeignValue>;

WireValue wireFromJson(const QJsonValue &value);
QJsonValue wireToJson(const WireValue &value);

// Nothing where what came is not of the column's kind: it is then no row of that table. A reference comes as a UUID and
// is left for the caller to look up.
std::optional<FieldValue> fieldFromWire(const WireValue &value, const ColumnShape &column);
QJsonValue fieldToWire(const FieldValue &value, const ColumnShape &column);
// Of a reference that travelled. Nothing for what is no UUID.
std::optional<Uuid> uuidFromWire(const QJsonValue &value);
std::optional<Uuid> uuidFromWire(const WireValue &value);

// As outbox.fields has it: bytes in hex, references as rows of this file.
FieldValue fieldFromRecord(const QJsonValue &value, const ColumnShape &column);
QJsonValue fieldToRecord(const FieldValue &value, const ColumnShape &column);

FieldValue fieldOf(const Statement &row, int index, const ColumnShape &column);
void bindField(Statement &statement, int index, const FieldValue &value, const ColumnShape &column);

// Of the values of a row, in the order of its columns: the number in this column; 0 for none.
RowId numberIn(const RowShape &shape, const std::vector<FieldValue> &values, std::string_view column);

// Whether JSON's doubles hold it exactly: within 2^53.
bool isExactInJson(int64_t value);

} // namespace jishi
