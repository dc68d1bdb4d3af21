#pragma once
// Change capture by the database itself: triggers generated from the declaration of synced tables (design §4.8).
#include "models/base/clock.h"
#include "models/db/connection.h"

#include <map>
#include <string>

namespace jishi {

// Trigger name -> CREATE TRIGGER text, for every synced table.
std::map<std::string, std::string> captureTriggers();

// Makes the file's capture triggers equal to captureTriggers(). Inside the caller's transaction.
Status installCapture(Connection &connection);

// For a bulk path, inside its transaction: records the insert of every row of a synced table from id first on, which
// its paused triggers would have recorded, as one run. None is no error.
Status captureRun(Connection &connection, const std::string &table, RowId first, Instant now);

// SQL: that the insert of the row that `key` names still waits in the outbox, for as long as `also` holds of it.
std::string insertWaits(const std::string &table, const std::string &key, const std::string &also = {});

// For a bulk path, inside its own transaction: takes the derive_* and capture_* triggers of the named tables away,
// with those that watch for REPLACE, and puts the very same ones back. Until then the caller writes capture and derived
// columns itself; `check` finds what it forgot.
class CapturePause
{
public:
    static Result<CapturePause> begin(Connection &connection, std::initializer_list<const char *> tables);
    Status resume();

private:
    explicit CapturePause(Connection &connection)
        : m_connection(&connection)
    { }
    Connection *m_connection;
    std::vector<std::string> m_triggers;
};

} // namespace jishi
