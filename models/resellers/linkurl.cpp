#include "models/resellers/linkurl.h"

#include "models/base/refusal.h"
#include "models/resellers/linkcode.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

struct Place
{
    QLatin1String name;
    QString LinkParts::*part;
};
const Place kPlaces[] = { { "{code}"_L1, &LinkParts::code }, { "{sign}"_L1, &LinkParts::sign },
    { "{product}"_L1, &LinkParts::product }, { "{campaign}"_L1, &LinkParts::campaign } };

const Place *placeAt(QStringView text)
{
    for (const Place &place : kPlaces)
        if (text.startsWith(place.name))
            return &place;
    return nullptr;
}

// A piece of the pattern against the same piece of an address.
bool readPiece(const QString &pattern, const QString &text, LinkParts &parts)
{
    QString expression;
    std::vector<const Place *> places;
    for (qsizetype i = 0; i < pattern.size();) {
        if (const Place *place = placeAt(QStringView(pattern).mid(i))) {
            expression += u"([^/?&#=]*)"_s;
            places.push_back(place);
            i += place->name.size();
        } else {
            expression += QRegularExpression::escape(QString(pattern[i++]));
        }
    }
    const QRegularExpression whole(
        QRegularExpression::anchoredPattern(expression), QRegularExpression::CaseInsensitiveOption);
    const auto match = whole.match(text);
    for (size_t i = 0; match.hasMatch() && i < places.size(); ++i)
        parts.*places[i]->part = QUrl::fromPercentEncoding(match.captured(static_cast<int>(i) + 1).toUtf8());
    return match.hasMatch();
}

// An address without its scheme, before and after the first question mark.
struct Halves
{
    QString base;
    QStringList fields;

    explicit Halves(QString address)
    {
        static const QRegularExpression scheme(u"^[A-Za-z][A-Za-z0-9+.-]*://"_s);
        address.remove(scheme);
        const qsizetype mark = address.indexOf(u'?');
        base = address.left(mark);
        if (mark >= 0)
            fields = address.mid(mark + 1).split(u'&', Qt::SkipEmptyParts);
    }
};

// A field that stands there twice may be read either way, so neither is believed.
bool readField(const QString &pattern, const QStringList &fields, LinkParts &parts)
{
    const QString key = pattern.left(pattern.indexOf(u'=') + 1);
    if (key.isEmpty())
        return fields.contains(pattern);
    QStringList values;
    for (const QString &field : fields)
        if (field.startsWith(key, Qt::CaseInsensitive))
            values += field.mid(key.size());
    if (values.isEmpty()) // a storefront leaves out what is empty
        return pattern.contains(u'{') && !pattern.contains("{code}"_L1);
    return values.size() == 1 && readPiece(pattern.mid(key.size()), values.front(), parts);
}

// With or without the slash at its end, which browsers add and people leave out.
bool readBase(const QString &pattern, const QString &base, LinkParts &parts)
{
    return readPiece(pattern, base, parts) || readPiece(pattern, base + u'/', parts)
        || (base.endsWith(u'/') && readPiece(pattern, base.chopped(1), parts));
}

// The first address in a text, or all of it.
QString addressIn(const QString &text)
{
    static const QRegularExpression address(u"[A-Za-z][A-Za-z0-9+.-]*://[!-~]+"_s);
    const auto match = address.match(text);
    QString found = match.hasMatch() ? match.captured() : text.trimmed();
    while (!found.isEmpty() && u".,;:!)]>\"'"_s.contains(found.back()))
        found.chop(1);
    return found;
}

} // namespace

Status LinkUrl::check(const QString &pattern)
{
    const QString text = pattern.trimmed();
    if (text.isEmpty())
        return done();
    static const QRegularExpression address(u"^[A-Za-z][A-Za-z0-9+.-]*://[^/?#]"_s);
    if (!address.match(text).hasMatch())
        return refused(Refusal::tr("The address begins with https:// and the name of the storefront."));
    if (!text.contains("{code}"_L1))
        return refused(Refusal::tr("The address needs {code}: without it nobody knows whose link it is."));
    QString rest = text;
    for (const Place &place : kPlaces) {
        if (text.count(place.name) > 1)
            return refused(Refusal::tr("The address has %1 twice.").arg(place.name));
        rest.remove(place.name);
    }
    static const QRegularExpression unknown(u"[{}][^{}]*\\}?"_s);
    if (const auto match = unknown.match(rest); match.hasMatch())
        return refused(Refusal::tr("%1 means nothing in this address.").arg(match.captured()));
    if (!std::ranges::all_of(rest, [](QChar c) { return c > u' ' && c < u'\x7f'; }))
        return refused(Refusal::tr("An address has neither blanks nor letters other than Latin ones."));
    return done();
}

bool LinkUrl::isSigned() const
{
    return m_pattern.contains("{sign}"_L1);
}

LinkParts LinkUrl::shown(LinkParts parts) const
{
    for (const Place &place : kPlaces)
        if (!m_pattern.contains(place.name))
            (parts.*place.part).clear();
    return parts;
}

QString LinkUrl::build(const LinkParts &parts) const
{
    QString text = m_pattern;
    for (const Place &place : kPlaces)
        text.replace(place.name, QString::fromLatin1(QUrl::toPercentEncoding(parts.*place.part)));
    return text;
}

std::optional<LinkParts> LinkUrl::read(const QString &pasted) const
{
    QString address = addressIn(pasted);
    if (!m_pattern.contains(u'#'))
        address = address.left(address.indexOf(u'#'));
    const Halves wanted(m_pattern);
    const Halves given(address);
    LinkParts parts;
    if (isEmpty() || !readBase(wanted.base, given.base, parts))
        return std::nullopt;
    for (const QString &field : wanted.fields)
        if (!readField(field, given.fields, parts))
            return std::nullopt;
    return parts;
}

QStringList LinkUrl::codesIn(const QString &pasted)
{
    static const QRegularExpression between(u"[\\s/?&#=.,;:，。：；（）()【】]+"_s);
    QStringList codes;
    if (const QString whole = LinkCode::read(pasted); !whole.isEmpty())
        codes += whole;
    const QStringList words = pasted.split(between, Qt::SkipEmptyParts);
    for (const QString &word : words)
        if (const QString code = LinkCode::read(word); !code.isEmpty() && !codes.contains(code))
            codes += code;
    return codes;
}

} // namespace jishi
