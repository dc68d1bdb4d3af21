#include "models/jielong/foldedtext.h"

#include "models/search/pinyin.h"

#include <vector>

namespace jishi {
namespace {

char16_t foldedOther(char16_t unit)
{
    switch (unit) {
    case 0x00D7: // ×
    case 0x2715:
    case 0x2716:
    case 0x2A09:
    case 0x274C:
        return u'*';
    case 0x2795:
        return u'+';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
        return u'-';
    case 0x200B:
    case 0x2060:
    case 0xFEFF:
        return u' ';
    case 0xFFE5: // the full-width yen sign is what Chinese keyboards write
        return u'¥';
    default:
        return QChar::isSpace(unit) && unit != u'\n' && unit != u'\r' ? u' ' : QChar(unit).toLower().unicode();
    }
}

char16_t computed(char16_t unit)
{
    if (unit >= 0xFF01 && unit <= 0xFF5E)
        unit = static_cast<char16_t>(unit - 0xFEE0);
    if (unit < 0x80) {
        if (unit >= u'A' && unit <= u'Z')
            return static_cast<char16_t>(unit + (u'a' - u'A'));
        return unit == u'\t' || unit == u'\v' || unit == u'\f' ? u' ' : unit;
    }
    if (isHan(unit)) {
        const char32_t simple = pinyin::simplified(unit);
        return simple < 0x10000 ? static_cast<char16_t>(simple) : unit;
    }
    if (QChar::isSurrogate(unit))
        return unit;
    return foldedOther(unit);
}

// Names of a large shop are folded letter by letter: a look-up instead of a search among the simplified forms.
const std::vector<char16_t> &table()
{
    static const std::vector<char16_t> kTable = [] {
        std::vector<char16_t> all(0x10000);
        for (size_t unit = 0; unit < all.size(); ++unit)
            all[unit] = computed(static_cast<char16_t>(unit));
        return all;
    }();
    return kTable;
}

} // namespace

char16_t FoldedText::folded(char16_t unit)
{
    return table()[unit];
}

QString FoldedText::folded(QStringView text)
{
    QString twin(text.size(), Qt::Uninitialized);
    const std::vector<char16_t> &letters = table();
    for (qsizetype i = 0; i < text.size(); ++i)
        twin[i] = letters[text[i].unicode()];
    return twin;
}

FoldedText::FoldedText(const QString &text)
    : m_original(text)
    , m_folded(folded(QStringView(text)))
{ }

bool isPicture(char16_t unit)
{
    return QChar::isSurrogate(unit) || unit == 0x200D || unit == 0xFE0F || unit == 0x20E3
        || (unit >= 0x2190 && unit <= 0x21FF) || (unit >= 0x2300 && unit <= 0x23FF)
        || (unit >= 0x25A0 && unit <= 0x27BF) || (unit >= 0x2B00 && unit <= 0x2BFF) || unit == u'~' || unit == 0x301C;
}

} // namespace jishi
