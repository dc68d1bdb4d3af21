#pragma once
// A text and its folded twin of the same length: half width, lower case, simplified characters. Whatever is found in
// the twin stands at the same place of the text as it was pasted, so that nothing needs to be mapped back.
#include <QString>

namespace jishi {

class FoldedText
{
public:
    explicit FoldedText(const QString &text);

    const QString &original() const { return m_original; }
    const QString &folded() const { return m_folded; }
    qsizetype size() const { return m_folded.size(); }

    // One code unit; × becomes *, ➕ becomes +, every blank a space, every dash a hyphen.
    static char16_t folded(char16_t unit);
    static QString folded(QStringView text);

private:
    QString m_original;
    QString m_folded;
};

inline bool isDigit(char16_t unit)
{
    return unit >= u'0' && unit <= u'9';
}
inline bool isLatin(char16_t unit)
{
    return unit >= u'a' && unit <= u'z';
} // in folded text
inline bool isHan(char16_t unit)
{
    return (unit >= 0x3400 && unit <= 0x9FFF) || unit == 0x3007;
}
// Emoji, their joiners and selectors: pictures in the plane of surrogates, dingbats, symbols.
bool isPicture(char16_t unit);

} // namespace jishi
