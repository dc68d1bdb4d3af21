#include "ui/links/linktexts.h"

#include "ui/errortext.h"

namespace jishi {

QString LinkTexts::target(const Link &link)
{
    return link.wish.target == LinkTarget::Shop ? tr("The whole shop") : link.targetName;
}

QString LinkTexts::whole(const Link &link)
{
    //: %1: a reseller, %2: what the link leads to, %3: a group
    return link.group.isEmpty() ? tr("%1 · %2", "a link").arg(link.reseller, target(link))
                                : tr("%1 · %2 · for %3", "a link").arg(link.reseller, target(link), link.group);
}

QString LinkTexts::verdict(const LinkFinding &finding)
{
    switch (finding.verdict) {
    case LinkVerdict::Genuine:
        return tr("Genuine: the link is as it was made.");
    case LinkVerdict::CodeOnly:
        return tr("The code is one of this shop. Nothing is signed here, so more cannot be said.");
    case LinkVerdict::Tampered:
        return tr("Tampered with: the code is one of this shop, but what stands beside it was not signed for it.");
    case LinkVerdict::OtherAddress:
        return tr("The code is one of this shop, but the address does not lead to its storefront.");
    case LinkVerdict::Unknown:
        return tr("Unknown: there is no code of this shop in it.");
    case LinkVerdict::CannotTell:
        return tr("The code is one of this shop. Its signature can be looked at on the owner's computer only.");
    }
    return {};
}

QString LinkTexts::problem(const Error &error)
{
    const Message message = ErrorWords::message(error);
    return error.kind == ErrorKind::Refused ? message.text : message.title;
}

Tone LinkTexts::tone(LinkVerdict verdict)
{
    switch (verdict) {
    case LinkVerdict::Genuine:
        return Tone::Ok;
    case LinkVerdict::CodeOnly:
    case LinkVerdict::CannotTell:
        return Tone::Info;
    case LinkVerdict::OtherAddress:
        return Tone::Warn;
    case LinkVerdict::Tampered:
    case LinkVerdict::Unknown:
        break;
    }
    return Tone::Bad;
}

} // namespace jishi
