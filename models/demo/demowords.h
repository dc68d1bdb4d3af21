#pragma once
// The words the demo shop is made of. Everything here is invented or common; no name belongs to a real person or
// business.
#include <array>
#include <span>
#include <string_view>

namespace jishi::demo {

struct Words
{
    std::string_view chinese;
    std::string_view english;
};

struct CategoryWords
{
    Words name;
    int parent; // index, -1: top level
    std::string_view code; // leads the SKUs
};

struct Fruit
{
    Words name;
    int category;
    int fen; // the price of one 斤
    std::array<Words, 2> origins;
};

// Sold by the piece or box, in several flavours (each a product) and sizes (each a variant).
struct Good
{
    Words name; // % in the English stands for the flavour, which else leads
    int category;
    int fen; // the price of the smallest size
    std::string_view unit;
    std::span<const Words> flavours; // none: one product
    std::span<const std::string_view> sizes; // none: one variant
};

std::span<const CategoryWords> categories();
std::span<const Fruit> fruits();
std::span<const Good> goods();
std::span<const std::string_view> surnames();
std::span<const std::string_view> givenSyllables();
std::span<const std::string_view> titles(); // 阿姨, 姐: how neighbours are saved in a phone
std::span<const std::string_view> englishFirstNames();
std::span<const std::string_view> englishLastNames();
std::span<const std::string_view> compounds(); // where customers live
std::span<const std::string_view> orderNotes();
std::span<const std::string_view> returnNotes();

} // namespace jishi::demo
