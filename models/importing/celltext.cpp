#include "models/importing/celltext.h"

#include <QStringList>
#include <algorithm>
#include <array>

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

using namespace std::string_view_literals;

constexpr std::array kWideBlanks { "\xC2\xA0"sv, "\xE3\x80\x80"sv, "\xEF\xBB\xBF"sv };

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool dropWideBlank(std::string_view &text)
{
    for (const auto blank : kWideBlanks) {
        if (text.starts_with(blank)) {
            text.remove_prefix(blank.size());
            return true;
        }
        if (text.ends_with(blank)) {
            text.remove_suffix(blank.size());
            return true;
        }
    }
    return false;
}

// The entity at the start of text, its length in *length; null when it is none that we know.
QString entity(QStringView text, qsizetype *length)
{
    static const std::pair<QStringView, QStringView> named[] = { { u"&amp;", u"&" }, { u"&lt;", u"<" },
        { u"&gt;", u">" }, { u"&quot;", u"\"" }, { u"&apos;", u"'" }, { u"&nbsp;", u" " }, { u"&ndash;", u"–" },
        { u"&mdash;", u"—" }, { u"&hellip;", u"…" }, { u"&rsquo;", u"’" }, { u"&lsquo;", u"‘" }, { u"&rdquo;", u"”" },
        { u"&ldquo;", u"“" } };
    for (const auto &[name, meaning] : named) {
        if (text.startsWith(name)) {
            *length = name.size();
            return meaning.toString();
        }
    }
    const qsizetype end = text.left(12).indexOf(u';');
    if (!text.startsWith(u"&#") || end < 3)
        return {};
    const bool hex = text[2] == u'x' || text[2] == u'X';
    bool ok = false;
    const uint code = text.sliced(hex ? 3 : 2, end - (hex ? 3 : 2)).toUInt(&ok, hex ? 16 : 10);
    if (!ok || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        return {};
    *length = end + 1;
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

bool breaksLine(QStringView tag)
{
    static const QStringView breaking[] = { u"br", u"/p", u"p", u"li", u"/li", u"div", u"/div", u"tr", u"/h1", u"/h2",
        u"/h3", u"/h4", u"/ul", u"/ol" };
    qsizetype end = 0;
    while (end < tag.size() && (tag[end].isLetterOrNumber() || (end == 0 && tag[end] == u'/')))
        ++end;
    return std::ranges::any_of(
        breaking, [&](QStringView each) { return tag.left(end).compare(each, Qt::CaseInsensitive) == 0; });
}

// As QString::simplified() would leave it.
bool isSimplified(QStringView text)
{
    bool afterBlank = true;
    for (const QChar c : text) {
        const bool blank = c.isSpace();
        if (blank && (afterBlank || c != u' '))
            return false;
        afterBlank = blank;
    }
    return !afterBlank;
}

QString tidiedLines(const QString &text)
{
    if (text.isEmpty() || isSimplified(text)) // most descriptions are one tidy line
        return text;
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        if (const QString tidy = line.simplified(); !tidy.isEmpty())
            lines.append(tidy);
    return lines.join(u'\n');
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    do {
        while (!text.empty() && isBlank(text.front()))
            text.remove_prefix(1);
        while (!text.empty() && isBlank(text.back()))
            text.remove_suffix(1);
    } while (!text.empty()
        && (static_cast<unsigned char>(text.front()) >= 0x80 || static_cast<unsigned char>(text.back()) >= 0x80)
        && dropWideBlank(text));
    return text;
}

std::string_view identity(std::string_view text)
{
    text = trimmed(text);
    while (!text.empty() && (text.front() == '\'' || text.front() == '`')) {
        text.remove_prefix(1);
        text = trimmed(text);
    }
    return text;
}

std::optional<Decimal> number(std::string_view text)
{
    if (auto plain = Decimal::parse(text))
        return plain;
    text = identity(text);
    if (text.empty() || text.size() > 64)
        return std::nullopt;
    return Decimal::parseLenient(toQString(text));
}

std::string foldedCase(std::string_view text)
{
    std::string folded(text);
    for (char &c : folded)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return folded;
}

bool isScientific(std::string_view text)
{
    const size_t e = text.find_first_of("eE");
    if (e == 0 || e == std::string_view::npos || e + 2 >= text.size() || text[e + 1] != '+')
        return false;
    const auto mantissa = text.substr(0, e);
    const auto exponent = text.substr(e + 2);
    return std::ranges::all_of(mantissa, [](char c) { return isDigit(c) || c == '.' || c == ','; })
        && std::ranges::all_of(exponent, isDigit);
}

QString plainText(std::string_view html)
{
    if (html.find_first_of("<&\\") == std::string_view::npos)
        return tidiedLines(toQString(html));
    const QString source = toQString(html).replace(u"\\n"_s, u"\n"_s);
    const auto opensMarkup = [](QChar c) { return c == u'<' || c == u'&'; };
    QString text;
    text.reserve(source.size());
    for (qsizetype i = 0; i < source.size();) {
        const QStringView rest = QStringView(source).sliced(i);
        qsizetype length = 1;
        const bool tag =
            rest[0] == u'<' && rest.size() > 1 && (rest[1].isLetter() || rest[1] == u'/' || rest[1] == u'!');
        if (const qsizetype end = tag ? source.indexOf(u'>', i) : -1; end > 0) {
            const QStringView inside = QStringView(source).sliced(i + 1, end - i - 1);
            if (breaksLine(inside))
                text += u'\n';
            length = end + 1 - i;
        } else if (const QString character = rest[0] == u'&' ? entity(rest, &length) : QString();
                   !character.isEmpty()) {
            text += character;
        } else {
            length = std::find_if(rest.begin() + 1, rest.end(), opensMarkup) - rest.begin();
            text += rest.left(length);
        }
        i += length;
    }
    return tidiedLines(text);
}

} // namespace jishi
