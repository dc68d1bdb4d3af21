#pragma once
// An expected failure is a value: lower layers give a kind and English detail, ui/errortext speaks to the person.
#include <QString>
#include <utility>
#include <variant>

namespace jishi {

enum class ErrorKind {
    NotFound, // a file or row that should exist does not
    NotAShop, // the file is not a Jishi shop
    NewerShop, // the shop was written by a newer version
    OpenElsewhere, // another window holds the shop
    ReadOnly, // the file or folder cannot be written
    DiskFull, // no space left
    Damaged, // the file fails SQLite's or our own checks
    CannotRead, // an input file cannot be understood
    Refused, // a rule of the shop says no
    AlreadyExists, // would overwrite something
    Cancelled, // the person stopped it
    Storage, // any other failure of the database or file system
};

struct Error
{
    ErrorKind kind = ErrorKind::Storage;
    // English, for logs and support, never shown alone to a person; but of Refused the rule as a whole sentence for
    // them (models/base/refusal.h).
    QString detail;
};

template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    { }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    { }

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    T &value() { return std::get<0>(m_state); }
    const T &value() const { return std::get<0>(m_state); }
    T &operator*() { return value(); }
    const T &operator*() const { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

// A Result that carries nothing but success.
struct Done
{ };
using Status = Result<Done>;
inline Status done()
{
    return Done {};
}

} // namespace jishi
