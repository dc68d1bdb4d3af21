#pragma once
// What is said of links: where one leads, and whether a pasted one is what it seems.
#include "models/resellers/linkdesk.h"
#include "ui/theme/tone.h"

#include <QCoreApplication>

namespace jishi {

class LinkTexts
{
    Q_DECLARE_TR_FUNCTIONS(jishi::LinkTexts)

public:
    static QString target(const Link &link);
    // "Wang Yan's link to Mug, made for Sun Garden"
    static QString whole(const Link &link);
    static QString verdict(const LinkFinding &finding);
    // Beside the fields of a dialog: the rule that was broken, or what happened.
    static QString problem(const Error &error);
    static Tone tone(LinkVerdict verdict);
};

} // namespace jishi
