#pragma once
// Takes the keep_* triggers of a table away inside a transaction and puts the very same ones back: for the few who may
// change what is otherwise only added to. A transaction that is rolled back has its guards as before.
#include "models/db/connection.h"

#include <string>
#include <vector>

namespace jishi {

class LiftedGuards
{
public:
    static Result<LiftedGuards> lift(Connection &connection, const std::string &table);
    Status putBack();

private:
    explicit LiftedGuards(Connection &connection)
        : m_connection(&connection)
    { }

    Connection *m_connection;
    std::vector<std::string> m_triggers;
};

} // namespace jishi
