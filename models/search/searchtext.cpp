#include "models/search/searchtext.h"

#include "models/search/pinyin.h"

#include <QString>

namespace jishi {
namespace {

constexpr char32_t kInvalid = 0xFFFD;

void append(std::string &out, char32_t character)
{
    if (character < 0x80) {
        out += static_cast<char>(character);
    } else if (character < 0x800) {
        out += static_cast<char>(0xC0 | (character >> 6));
        out += static_cast<char>(0x80 | (character & 0x3F));
    } else if (character < 0x10000) {
        out += static_cast<char>(0xE0 | (character >> 12));
        out += static_cast<char>(0x80 | ((character >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (character & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (character >> 18));
        out += static_cast<char>(0x80 | ((character >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((character >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (character & 0x3F));
    }
}

// The Latin letter under the accents: é is e, ǚ is u. Elsewhere the mark makes another letter: й, が.
char32_t withoutAccent(char32_t character)
{
    if (character >= 0x250 && (character < 0x1E00 || character > 0x1EFF))
        return character;
    for (int depth = 0; depth < 3; ++depth) {
        if (QChar::decompositionTag(character) != QChar::Canonical)
            break;
        const QString parts = QChar::decomposition(character);
        if (parts.isEmpty() || parts.at(0).isSurrogate())
            break;
        character = parts.at(0).unicode();
    }
    return character;
}

char32_t foldedCharacter(char32_t character)
{
    if (character >= 0xFF01 && character <= 0xFF5E) // full width
        character -= 0xFEE0;
    if (character < 0x80)
        return character >= 'A' && character <= 'Z' ? character + ('a' - 'A') : character;
    if (character >= 0x3400)
        return pinyin::simplified(character);
    if (QChar::isSpace(character) || character == 0x200B || character == 0xFEFF)
        return ' ';
    return withoutAccent(QChar::toLower(character));
}

} // namespace

char32_t nextCharacter(std::string_view utf8, size_t &at)
{
    const auto lead = static_cast<unsigned char>(utf8[at++]);
    if (lead < 0x80)
        return lead;
    const size_t more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    if (lead < 0xC2 || lead > 0xF4 || at + more > utf8.size())
        return kInvalid;
    char32_t character = lead & (0x3F >> more);
    for (size_t i = 0; i < more; ++i) {
        const auto byte = static_cast<unsigned char>(utf8[at + i]);
        if ((byte & 0xC0) != 0x80)
            return kInvalid;
        character = (character << 6) | (byte & 0x3F);
    }
    at += more;
    return character;
}

void foldInto(std::string &out, std::string_view utf8)
{
    const size_t start = out.size();
    bool spaceDue = false;
    for (size_t at = 0; at < utf8.size();) {
        const char32_t character = foldedCharacter(nextCharacter(utf8, at));
        if (character == kInvalid)
            continue;
        if (character <= ' ' || character == 0x7F) {
            spaceDue = out.size() > start;
            continue;
        }
        if (spaceDue)
            out += ' ';
        spaceDue = false;
        append(out, character);
    }
}

std::string folded(std::string_view utf8)
{
    std::string out;
    foldInto(out, utf8);
    return out;
}

std::string digitsOf(std::string_view utf8)
{
    std::string digits;
    for (const char byte : utf8) {
        if (byte >= '0' && byte <= '9')
            digits += byte;
    }
    return digits;
}

} // namespace jishi
