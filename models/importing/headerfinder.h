#pragma once
// Finds a table's header by what it says, never by where it is, and the delimiter with it.
#include "models/base/result.h"
#include "models/importing/csvreader.h"
#include "models/importing/rowpatches.h"

#include <QStringList>
#include <string_view>
#include <vector>

namespace jishi {

inline constexpr char kDelimiters[] = { ',', '\t', ';', '|' };

// A column that a format knows, with every name we have seen for it.
struct ColumnNames
{
    enum class Match {
        Whole,
        Beginning, // "In stock [Shop A]", "In stock [Shop B]": one column per place
    };
    // names are separated by bars; the first one stands in messages.
    ColumnNames(int field, bool required, QStringView names, Match match = Match::Whole);

    int field; // of the format's own enum
    bool required;
    Match match;
    QString title;
    QStringList normalised;
};

struct FormatColumns
{
    QString format; // "order-lines"
    QString title; // "order lines", for messages
    int fields; // size of the format's enum
    std::vector<ColumnNames> columns;
};

struct FoundHeader
{
    const FormatColumns *format = nullptr;
    char delimiter = ',';
    std::vector<int> columnOf; // by field; -1: the file has no such column
    std::vector<std::vector<int>> columnsOf; // by field: all of those that begin with its name
    int width = 0; // cells in the header row
    size_t bodyPosition = 0;
    int bodyLine = 1;
    LineCount lines = LineCount::Physical;
    const RowPatches *patches = nullptr; // rows put right by the person; may be null

    int column(int field) const { return columnOf[static_cast<size_t>(field)]; }
    const std::vector<int> &columns(int field) const { return columnsOf[static_cast<size_t>(field)]; }
    bool has(int field) const { return column(field) >= 0; }
};

class HeaderFinder
{
public:
    explicit HeaderFinder(std::vector<const FormatColumns *> formats)
        : m_formats(std::move(formats))
    { }
    // Looks at the first rows. CannotRead with a sentence that names what is missing.
    Result<FoundHeader> find(std::string_view text, LineCount lines = LineCount::Physical) const;

    // "Order No.", "ORDER_NO" and "Ｏrder　no" are the same: letters and digits only, half-width, small.
    static QString normalised(QStringView name);

private:
    std::vector<const FormatColumns *> m_formats;
};

} // namespace jishi
