#pragma once
// A prepared statement borrowed from its Connection's cache; goes back, reset, when it leaves scope. Used on the
// connection's thread only.
#include "models/base/ids.h"
#include "models/base/money.h"
#include "models/base/quantity.h"
#include "models/base/result.h"

#include <QByteArrayView>
#include <QString>
#include <optional>
#include <string_view>

struct sqlite3_stmt;

namespace jishi {

class Connection;

class Statement
{
public:
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    // Positional binding, 1-based. Text given as string_view must be UTF-8 and stay alive until the next reset().
    Statement &bind(int index, int64_t value);
    Statement &bind(int index, int value) { return bind(index, static_cast<int64_t>(value)); }
    Statement &bind(int index, bool value) { return bind(index, static_cast<int64_t>(value)); }
    Statement &bind(int index, const QString &value);
    Statement &bind(int index, std::string_view utf8);
    Statement &bind(int index, const char *utf8) { return bind(index, std::string_view(utf8)); }
    Statement &bind(int index, const Uuid &value);
    Statement &bind(int index, Quantity value) { return bind(index, value.thousandths()); }
    Statement &bind(int index, Money value) { return bind(index, value.minor()); }
    Statement &bindBlob(int index, QByteArrayView value);
    Statement &bindNull(int index);
    // A reference to another row: 0 is stored as NULL.
    Statement &bindReference(int index, RowId row) { return row > 0 ? bind(index, row) : bindNull(index); }
    // A code that may be missing: an empty text is stored as NULL.
    Statement &bindCode(int index, const QString &code) { return code.isEmpty() ? bindNull(index) : bind(index, code); }
    template <typename T>
    Statement &bind(int index, const std::optional<T> &value)
    {
        return value ? bind(index, *value) : bindNull(index);
    }
    // By name, with its prefix: bind(":order", 5).
    template <typename T>
    Statement &bind(const char *name, const T &value)
    {
        return bind(parameter(name), value);
    }

    // True when there is a row. An error ends the iteration; ask status() after the loop.
    bool next();
    Status status() const;
    // Runs to the end, resets, and says how it went: for INSERT, UPDATE, DELETE.
    Status run();
    void reset();

    // Columns of the current row, 0-based.
    int64_t integer(int column) const;
    bool isNull(int column) const;
    QString text(int column) const;
    std::string_view utf8(int column) const; // valid until next()
    QByteArray blob(int column) const;
    Uuid uuid(int column) const;
    Quantity quantity(int column) const { return Quantity::fromThousandths(integer(column)); }
    Money money(int column, Currency currency) const { return { integer(column), currency }; }
    std::optional<int64_t> optionalInteger(int column) const;

private:
    friend class Connection;
    Statement(Connection &connection, sqlite3_stmt *statement, Status prepared);
    int parameter(const char *name) const;
    void note(int code);

    Connection *m_connection;
    sqlite3_stmt *m_statement; // null when preparing failed; then every call is harmless and status() tells
    Status m_status;
};

} // namespace jishi
