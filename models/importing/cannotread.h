#pragma once
#include "models/base/result.h"

namespace jishi {

// Of a file that is no list anybody could import.
inline Error cannotRead(const QString &sentence)
{
    return { ErrorKind::CannotRead, sentence };
}

} // namespace jishi
