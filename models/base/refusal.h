#pragma once
// The sentences with which the shop's rules refuse something: whole sentences, in the person's language where a
// translation is loaded (the window), in English elsewhere (the command line). Callable on any thread.
#include "models/base/result.h"

#include <QCoreApplication>

namespace jishi {

struct Refusal
{
    Q_DECLARE_TR_FUNCTIONS(jishi::Refusal)
};

inline Error refused(const QString &sentence)
{
    return { ErrorKind::Refused, sentence };
}

} // namespace jishi
