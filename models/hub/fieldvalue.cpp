#include "models/hub/fieldvalue.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace jishi {

namespace {

constexpr int64_t kExact = int64_t(1) << 53;
constexpr auto kHexMark = "\\x"; // PostgreSQL's own way to write bytes

std::string_view viewOf(const QByteArray &bytes)
{
    return { bytes.constData(), static_cast<size_t>(bytes.size()) };
}

std::optional<QByteArray> fromHex(const QByteArray &hex)
{
    QByteArray bytes = QByteArray::fromHex(hex);
    if (bytes.toHex() != hex.toLower())
        return std::nullopt;
    return bytes;
}

} // namespace

bool isExactInJson(int64_t value)
{
    return value > -kExact && value < kExact;
}

std::optional<Uuid> uuidFromWire(const QJsonValue &value)
{
    return value.isString() ? Uuid::fromText(value.toString()) : std::nullopt;
}

std::optional<Uuid> uuidFromWire(const WireValue &value)
{
    const auto *text = std::get_if<QByteArray>(&value);
    return text ? Uuid::fromText(QString::fromLatin1(*text)) : std::nullopt;
}

WireValue wireFromJson(const QJsonValue &value)
{
    constexpr int64_t kNone = INT64_MIN;
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isString())
        return value.toString().toUtf8();
    if (const int64_t number = value.toInteger(kNone); number != kNone)
        return number;
    const QByteArray list = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return ForeignValue { list.mid(1, list.size() - 2) };
}

QJsonValue wireToJson(const WireValue &value)
{
    if (const auto *number = std::get_if<int64_t>(&value))
        return static_cast<qint64>(*number);
    if (const auto *text = std::get_if<QByteArray>(&value))
        return QString::fromUtf8(*text);
    if (const auto *foreign = std::get_if<ForeignValue>(&value))
        return QJsonDocument::fromJson('[' + foreign->json + ']').array().at(0);
    return QJsonValue::Null;
}

std::optional<FieldValue> fieldFromWire(const WireValue &value, const ColumnShape &column)
{
    if (std::holds_alternative<std::monostate>(value))
        return column.required ? std::nullopt : std::optional<FieldValue>(FieldValue());
    const auto *number = std::get_if<int64_t>(&value);
    const auto *text = std::get_if<QByteArray>(&value);
    switch (column.kind) {
    case ColumnShape::Kind::Integer:
        return number && isExactInJson(*number) ? std::optional<FieldValue>(*number) : std::nullopt;
    case ColumnShape::Kind::Text:
        return text ? std::optional<FieldValue>(*text) : std::nullopt;
    case ColumnShape::Kind::Bytes: {
        if (!text || !text->startsWith(kHexMark))
            return std::nullopt;
        auto bytes = fromHex(text->mid(2));
        return bytes ? std::optional<FieldValue>(*bytes) : std::nullopt;
    }
    case ColumnShape::Kind::Reference:
        return std::nullopt;
    }
    return std::nullopt;
}

QJsonValue fieldToWire(const FieldValue &value, const ColumnShape &column)
{
    if (const auto *number = std::get_if<int64_t>(&value))
        return static_cast<qint64>(*number);
    if (const auto *bytes = std::get_if<QByteArray>(&value))
        return column.kind == ColumnShape::Kind::Bytes ? QLatin1String(kHexMark) + QString::fromLatin1(bytes->toHex())
                                                       : QString::fromUtf8(*bytes).remove(QChar(u'\0'));
    return QJsonValue::Null;
}

FieldValue fieldFromRecord(const QJsonValue &value, const ColumnShape &column)
{
    if (value.isDouble())
        return value.toInteger();
    if (value.isString())
        return column.kind == ColumnShape::Kind::Bytes ? QByteArray::fromHex(value.toString().toLatin1())
                                                       : value.toString().toUtf8();
    return {};
}

QJsonValue fieldToRecord(const FieldValue &value, const ColumnShape &column)
{
    if (const auto *number = std::get_if<int64_t>(&value))
        return static_cast<qint64>(*number);
    if (const auto *bytes = std::get_if<QByteArray>(&value))
        return column.kind == ColumnShape::Kind::Bytes ? QString::fromLatin1(bytes->toHex().toUpper())
                                                       : QString::fromUtf8(*bytes);
    return QJsonValue::Null;
}

FieldValue fieldOf(const Statement &row, int index, const ColumnShape &column)
{
    if (row.isNull(index))
        return {};
    switch (column.kind) {
    case ColumnShape::Kind::Integer:
    case ColumnShape::Kind::Reference:
        return row.integer(index);
    case ColumnShape::Kind::Text: {
        const std::string_view text = row.utf8(index);
        return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
    }
    case ColumnShape::Kind::Bytes:
        return row.blob(index);
    }
    return {};
}

void bindField(Statement &statement, int index, const FieldValue &value, const ColumnShape &column)
{
    if (const auto *number = std::get_if<int64_t>(&value))
        statement.bind(index, *number);
    else if (const auto *bytes = std::get_if<QByteArray>(&value)) {
        if (column.kind == ColumnShape::Kind::Bytes)
            statement.bindBlob(index, *bytes);
        else
            statement.bind(index, viewOf(*bytes));
    } else
        statement.bindNull(index);
}

RowId numberIn(const RowShape &shape, const std::vector<FieldValue> &values, std::string_view column)
{
    for (size_t i = 0; i < shape.columns.size(); ++i)
        if (shape.columns[i].name == column)
            if (const auto *number = std::get_if<int64_t>(&values[i]))
                return *number;
    return 0;
}

} // namespace jishi
