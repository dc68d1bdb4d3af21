#include "models/db/statement.h"

#include "models/db/connection.h"

#include <sqlite3.h>

namespace jishi {

Statement::Statement(Connection &connection, sqlite3_stmt *statement, Status prepared)
    : m_connection(&connection)
    , m_statement(statement)
    , m_status(std::move(prepared))
{ }

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_status(std::move(other.m_status))
{ }

Statement::~Statement()
{
    if (m_statement)
        m_connection->giveBack(m_statement);
}

void Statement::note(int code)
{
    if (m_status.ok() && code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
        m_status = sqliteError(m_connection->handle(), code, QString::fromUtf8(sqlite3_sql(m_statement)));
}

int Statement::parameter(const char *name) const
{
    const int index = m_statement ? sqlite3_bind_parameter_index(m_statement, name) : 0;
    Q_ASSERT_X(index > 0 || !m_statement, "Statement", name);
    return index;
}

Statement &Statement::bind(int index, int64_t value)
{
    if (m_statement)
        note(sqlite3_bind_int64(m_statement, index, value));
    return *this;
}

Statement &Statement::bind(int index, const QString &value)
{
    if (!m_statement)
        return *this;
    if (value.isNull())
        return bindNull(index);
    const QByteArray utf8 = value.toUtf8();
    note(sqlite3_bind_text(
        m_statement, index, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT)); // NOLINT
    return *this;
}

Statement &Statement::bind(int index, std::string_view utf8)
{
    if (m_statement)
        note(sqlite3_bind_text(
            m_statement, index, utf8.data() ? utf8.data() : "", static_cast<int>(utf8.size()), SQLITE_STATIC));
    return *this;
}

Statement &Statement::bind(int index, const Uuid &value)
{
    return bindBlob(index, QByteArrayView(value.data(), Uuid::kSize));
}

Statement &Statement::bindBlob(int index, QByteArrayView value)
{
    if (m_statement)
        note(sqlite3_bind_blob64(
            m_statement, index, value.data(), static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT)); // NOLINT
    return *this;
}

Statement &Statement::bindNull(int index)
{
    if (m_statement)
        note(sqlite3_bind_null(m_statement, index));
    return *this;
}

bool Statement::next()
{
    if (!m_statement || !m_status.ok())
        return false;
    const int code = sqlite3_step(m_statement);
    note(code);
    return code == SQLITE_ROW;
}

Status Statement::status() const
{
    return m_status;
}

Status Statement::run()
{
    while (next()) { }
    const Status outcome = m_status;
    reset();
    return outcome;
}

void Statement::reset()
{
    if (m_statement)
        sqlite3_reset(m_statement);
}

int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::string_view Statement::utf8(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return text ? std::string_view(text, static_cast<size_t>(sqlite3_column_bytes(m_statement, column)))
                : std::string_view();
}

QString Statement::text(int column) const
{
    const auto view = utf8(column);
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return { bytes, sqlite3_column_bytes(m_statement, column) };
}

Uuid Statement::uuid(int column) const
{
    return Uuid::fromBytes(sqlite3_column_blob(m_statement, column), sqlite3_column_bytes(m_statement, column))
        .value_or(Uuid());
}

std::optional<int64_t> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional<int64_t>(integer(column));
}

} // namespace jishi
