#pragma once
// Copies a shop file while it may be in use, and proves the copy before it gets its name: a good copy is never replaced
// by a bad one.
#include "models/db/connection.h"

namespace jishi {

class Backup
{
public:
    // The shop as its last commit left it, into one self-contained file. An earlier backup of the same shop is
    // replaced; any other file is AlreadyExists. ReadOnly, DiskFull, Damaged leave what was there.
    static Status make(Connection &shop, const QString &target);
    // A new shop file from a backup. The target must not exist. NotAShop, NewerShop, Damaged: nothing is made.
    static Status restore(const QString &backup, const QString &target);
};

} // namespace jishi
