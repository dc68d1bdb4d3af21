#pragma once
// What a person is told about an error: what happened (title) and what to do (text). The English detail of lower layers
// goes to the log.
#include "models/base/result.h"
#include "ui/shell/message.h"

#include <QCoreApplication>

namespace jishi {

struct ErrorText
{
    QString title;
    QString text;
};

class ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(jishi::ErrorWords)

public:
    // About a shop file: opening, making, saving.
    static ErrorText of(const Error &error);
    // The same as a red message for the message bar. Of Refused it is the rule that the detail carries.
    static Message message(const Error &error);
};

} // namespace jishi
