#include "models/resellers/linkdesk.h"

#include "models/resellers/linkcode.h"
#include "models/resellers/linksigner.h"
#include "models/resellers/linkstore.h"
#include "models/settings/shopoptions.h"

namespace jishi {

LinkDesk::LinkDesk(Connection &connection, const ShopContext &context)
    : m_connection(connection)
    , m_context(context)
    , m_pattern(ShopOptions(connection, context).value(option::kLinkTemplate))
    , m_shopKey(QByteArray::fromHex(ShopOptions(connection, context).value(option::kLinkKey).toLatin1()))
{ }

bool LinkDesk::lacksKey() const
{
    return m_shopKey.isEmpty() && m_context.profile.role == ShopRole::Owner;
}

Status LinkDesk::ensureKey()
{
    if (!lacksKey())
        return done();
    const auto made = LinkSigner::newKey();
    if (!made)
        return made.error();
    m_shopKey = *made;
    return ShopOptions(m_connection, m_context).set(option::kLinkKey, QString::fromLatin1(made->toHex()));
}

Status LinkDesk::setPattern(const QString &pattern)
{
    if (auto fine = LinkUrl::check(pattern); !fine)
        return fine;
    m_pattern = LinkUrl(pattern);
    return ShopOptions(m_connection, m_context).set(option::kLinkTemplate, pattern.trimmed());
}

QByteArray LinkDesk::resellerKey(const Uuid &reseller) const
{
    if (!m_shopKey.isEmpty())
        return LinkSigner::resellerKey(m_shopKey, reseller);
    // On a reseller's computer there is one reseller, and her own key at most.
    if (m_context.profile.role != ShopRole::Reseller)
        return {};
    const QString handed = Settings(m_connection).value(setting::kOwnLinkKey);
    return QByteArray::fromHex(
        (handed.isEmpty() ? ShopOptions(m_connection, m_context).value(option::kOwnLinkKey) : handed).toLatin1());
}

QString LinkDesk::url(const Link &link) const
{
    LinkParts parts { link.code, {}, link.product, link.campaign };
    const QByteArray signing = m_pattern.isSigned() ? resellerKey(link.resellerUuid) : QByteArray();
    if (m_pattern.isEmpty() || (m_pattern.isSigned() && signing.isEmpty()))
        return {};
    if (!signing.isEmpty())
        parts.sign = LinkSigner(signing).sign(m_pattern.shown(parts));
    return m_pattern.build(parts);
}

LinkVerdict LinkDesk::judge(LinkParts parts, const Link &link) const
{
    if (!m_pattern.isSigned())
        return LinkVerdict::CodeOnly;
    const QByteArray signing = resellerKey(link.resellerUuid);
    if (signing.isEmpty())
        return LinkVerdict::CannotTell;
    parts.code = link.code;
    return LinkSigner(signing).fits(parts) ? LinkVerdict::Genuine : LinkVerdict::Tampered;
}

LinkFinding LinkDesk::check(const QString &pasted) const
{
    const LinkStore links(m_connection, m_context);
    if (const auto parts = m_pattern.read(pasted)) {
        const auto link = links.ofCode(parts->code);
        if (!link)
            return {};
        return { judge(*parts, *link), *link };
    }
    const QStringList codes = LinkUrl::codesIn(pasted);
    for (const QString &code : codes)
        if (const auto link = links.ofCode(code)) {
            const bool isAddress = pasted.contains(u'/') || pasted.contains(u'=');
            return { isAddress ? LinkVerdict::OtherAddress : LinkVerdict::CodeOnly, *link };
        }
    return {};
}

} // namespace jishi
