#pragma once
// Tables and columns of the shop in the words of the people who fill them in, and how what stands in a column is read.
#include <QCoreApplication>
#include <span>

namespace jishi {

enum class FieldForm {
    Text,
    LongText,
    Money, // minor units of the shop's currency
    Quantity, // thousandths
    Number,
    Day, // 'YYYY-MM-DD'
    Moment, // UTC milliseconds
    Removed, // a moment that says that the row is gone
    Flag,
    List, // JSON
    Code, // a word of the file that people read as another one
    Masked, // accounts and numbers of persons: their ends alone
};

struct FieldName
{
    const char *table; // empty: of every table that is not listed by itself
    const char *column;
    const char *words; // English, translated in the context FieldNames
    FieldForm form = FieldForm::Text;
};

class FieldNames
{
    Q_DECLARE_TR_FUNCTIONS(jishi::FieldNames)

public:
    // Null for a column that no person ever decides about.
    static const FieldName *find(std::string_view table, std::string_view column);
    // "List price".
    static QString of(std::string_view table, std::string_view column);
    // "Product".
    static QString ofTable(std::string_view table);
    // Of FieldForm::Code; the word itself where there is no better one.
    static QString ofCode(const QString &code);
};

} // namespace jishi
