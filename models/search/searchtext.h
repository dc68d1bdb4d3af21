#pragma once
// The one form in which search compares texts: lower case, half width, simplified, without accents, single spaces.
// UTF-8 in and out.
#include <string>
#include <string_view>

namespace jishi {

// The character at `at`, which moves on; U+FFFD for bytes that are not UTF-8.
char32_t nextCharacter(std::string_view utf8, size_t &at);

// Appends the folded text to `out`. The result has no control characters and no space at either end.
void foldInto(std::string &out, std::string_view utf8);
std::string folded(std::string_view utf8);

// Only the digits, for phone numbers written with spaces, dashes and brackets.
std::string digitsOf(std::string_view utf8);

inline bool isAsciiWordByte(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z');
}

} // namespace jishi
