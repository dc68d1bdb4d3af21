// Runs while building: turns Unihan's readings and variants (text on standard input) into the table that pinyin.cpp
// includes.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr uint32_t kFirst = 0x3400;
constexpr uint32_t kLast = 0x9FFF;

const std::map<std::string, std::string> &plainLetters()
{
    static const std::map<std::string, std::string> letters = [] {
        std::map<std::string, std::string> result;
        const auto add = [&result](const std::string &plain, std::initializer_list<const char *> marked) {
            for (const char *letter : marked)
                result[letter] = plain;
        };
        add("a", { "ā", "á", "ǎ", "à" });
        add("e", { "ē", "é", "ě", "è" });
        add("i", { "ī", "í", "ǐ", "ì" });
        add("o", { "ō", "ó", "ǒ", "ò" });
        add("u", { "ū", "ú", "ǔ", "ù" });
        add("v", { "ü", "ǖ", "ǘ", "ǚ", "ǜ" });
        return result;
    }();
    return letters;
}

// "lǜ" becomes "lv"; empty for the interjections (m̀, ńg, ế) that nobody types.
std::string toneless(std::string_view reading)
{
    std::string plain;
    for (size_t at = 0; at < reading.size();) {
        const auto lead = static_cast<unsigned char>(reading[at]);
        const size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : 3;
        const std::string letter(reading.substr(at, size));
        at += size;
        if (letter >= "a" && letter <= "z" && size == 1) {
            plain += letter;
        } else {
            const auto found = plainLetters().find(letter);
            if (found == plainLetters().end())
                return {};
            plain += found->second;
        }
    }
    return plain.find_first_of("aeiouv") == std::string::npos ? std::string() : plain;
}

// "0149.100:chóng 1502.040:zhòng", "zhòng(1823) chóng(329)" and "zhòng chóng" alike.
std::vector<std::string> readingsOf(const std::string &value)
{
    std::vector<std::string> readings;
    std::istringstream words(value);
    for (std::string word; words >> word;) {
        if (const auto colon = word.find(':'); colon != std::string::npos)
            word.erase(0, colon + 1);
        if (const auto count = word.find('('); count != std::string::npos)
            word.erase(count);
        if (const std::string plain = toneless(word); !plain.empty())
            readings.push_back(plain);
    }
    return readings;
}

// Without an umlaut key people type v or u.
void addTyped(std::set<std::string> &typed, const std::string &reading)
{
    typed.insert(reading);
    if (const auto umlaut = reading.find('v'); umlaut != std::string::npos)
        typed.insert(std::string(reading).replace(umlaut, 1, "u"));
}

struct Unihan
{
    std::map<uint32_t, std::set<std::string>> readings;
    std::map<uint32_t, uint32_t> simplified;

    void take(const std::string &line);
    void takeVariants(uint32_t character, const std::string &codes);
};

void Unihan::take(const std::string &line)
{
    if (!line.starts_with("U+"))
        return;
    std::istringstream fields(line);
    std::string code, field, value;
    std::getline(fields, code, '\t');
    std::getline(fields, field, '\t');
    std::getline(fields, value);
    const auto character = static_cast<uint32_t>(std::stoul(code.substr(2), nullptr, 16));
    if (character < kFirst || character > kLast)
        return;
    if (field == "kHanyuPinlu" || field == "kXHC1983" || field == "kTGHZ2013" || field == "kMandarin") {
        for (const std::string &reading : readingsOf(value))
            addTyped(readings[character], reading);
    } else if (field == "kSimplifiedVariant") {
        takeVariants(character, value);
    }
}

void Unihan::takeVariants(uint32_t character, const std::string &codes)
{
    std::vector<uint32_t> targets;
    std::istringstream words(codes);
    for (std::string code; words >> code;)
        targets.push_back(static_cast<uint32_t>(std::stoul(code.substr(2), nullptr, 16)));
    // A character that may also stay as it is (乾) does, or it would lose its reading.
    if (std::ranges::count(targets, character) > 0)
        return;
    const auto target = std::ranges::find_if(targets, [](uint32_t code) { return code >= kFirst && code <= kLast; });
    if (target != targets.end())
        simplified[character] = *target;
}

void writeNumbers(std::ostream &out, const char *name, const std::vector<uint32_t> &numbers)
{
    out << "constexpr uint16_t " << name << "[] = {";
    for (size_t i = 0; i < numbers.size(); ++i)
        out << (i % 24 == 0 ? "\n" : "") << numbers[i] << ',';
    out << "\n};\n";
}

void write(std::ostream &out, const Unihan &unihan)
{
    std::map<std::string, uint32_t> syllables;
    std::map<std::set<std::string>, uint32_t> sets;
    for (const auto &[character, readings] : unihan.readings) {
        for (const std::string &reading : readings)
            syllables.emplace(reading, 0);
        sets.emplace(readings, 0);
    }
    out << "constexpr char16_t kFirstHan = " << kFirst << ";\nconstexpr char16_t kLastHan = " << kLast << ";\n";
    out << "constexpr std::string_view kSyllables[] = {\n";
    uint32_t next = 0;
    for (auto &[syllable, number] : syllables) {
        number = next++;
        out << '"' << syllable << "\",";
    }
    out << "\n};\n";

    // Set n has the syllables from kSetStarts[n] to kSetStarts[n + 1]; set 0 is empty: no reading known.
    std::vector<uint32_t> starts { 0 };
    std::vector<uint32_t> members;
    for (auto &[readings, number] : sets) {
        number = static_cast<uint32_t>(starts.size());
        starts.push_back(static_cast<uint32_t>(members.size()));
        for (const std::string &reading : readings)
            members.push_back(syllables.at(reading));
    }
    starts.push_back(static_cast<uint32_t>(members.size()));
    writeNumbers(out, "kSetStarts", starts);
    writeNumbers(out, "kSetMembers", members);

    std::vector<uint32_t> setOf;
    std::vector<uint32_t> simplified;
    for (uint32_t character = kFirst; character <= kLast; ++character) {
        const auto readings = unihan.readings.find(character);
        setOf.push_back(readings == unihan.readings.end() ? 0 : sets.at(readings->second));
        const auto simple = unihan.simplified.find(character);
        simplified.push_back(simple == unihan.simplified.end() ? character : simple->second);
    }
    writeNumbers(out, "kSetOf", setOf);
    writeNumbers(out, "kSimplified", simplified);
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 2) {
        std::fputs("usage: bzcat Unihan_Readings.txt.bz2 Unihan_Variants.txt.bz2 | makepinyin OUTPUT\n", stderr);
        return 2;
    }
    Unihan unihan;
    for (std::string line; std::getline(std::cin, line);)
        unihan.take(line);
    if (unihan.readings.size() < 20000) {
        std::fputs("makepinyin: the readings are missing; is the package unicode-data installed?\n", stderr);
        return 1;
    }
    std::ofstream out(arguments[1]);
    write(out, unihan);
    return out.flush() ? 0 : 1;
}
