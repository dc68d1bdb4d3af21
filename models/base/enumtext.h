#pragma once
// Words that are kept in the file for the values of an enum, in its order.
#include <array>
#include <cstddef>
#include <string_view>

namespace jishi {

// The first value for a word that is not known.
template <typename Enum, size_t N>
Enum enumFrom(const std::array<const char *, N> &texts, std::string_view text)
{
    for (size_t i = 0; i < N; ++i)
        if (text == texts[i])
            return static_cast<Enum>(i);
    return static_cast<Enum>(0);
}

} // namespace jishi
