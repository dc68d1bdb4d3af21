#pragma once
// What a person says the columns of a table hold, for a file that no preset knows.
#include "models/base/result.h"

#include <QJsonObject>
#include <QStringList>
#include <optional>
#include <span>
#include <vector>

namespace jishi {

enum class MappedField : int {
    Leave, // the column is left out
    ProductName,
    Sku,
    Barcode,
    Price,
    ListPrice,
    Cost,
    Category,
    Unit,
    OnHand,
    LowStock,
    Tags,
    Description,
    Option1,
    Option2,
    Option3,
    CustomerName,
    CustomerCode,
    Phone,
    Address,
    WeChat,
    Remark,
    Country,
    Birthday,
    Note,
    Count,
};

enum class RowKind { Products, Customers };

// Where a reader of mapped columns looks for a field.
constexpr int at(MappedField field)
{
    return static_cast<int>(field);
}

struct ColumnMapping
{
    RowKind rows = RowKind::Products;
    std::vector<MappedField> columns; // by column of the file
    QString shape; // of the table it was made for; see TableSample

    // What the header says by its words, English or Chinese. The kind of rows is the one that more columns speak for.
    static ColumnMapping guess(const QStringList &header);
    static ColumnMapping guess(const QStringList &header, RowKind rows);
    // The fields that rows of this kind can have, in the order in which people think of them.
    static std::span<const MappedField> fieldsOf(RowKind rows);
    // Several columns may hold further phones; an address may be spread over several.
    static bool mayRepeat(MappedField field);
    // Whether a header cell is one of the words for any field.
    static bool isKnownWord(const QString &normalised);

    // The columns that hold a field, in the order of the file.
    std::vector<int> columnsOf(MappedField field) const;
    bool has(MappedField field) const { return !columnsOf(field).empty(); }
    // Refused with a sentence for the person: nothing says what a row is called.
    Status check() const;

    QJsonObject toJson() const;
    static std::optional<ColumnMapping> fromJson(const QJsonObject &object);
    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;

private:
    int guessed() const;
};

} // namespace jishi
