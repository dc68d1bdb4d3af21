// Any text as a pasted group order list: reading it, and comparing it with a part of itself, must neither crash nor
// lose a character.
#include "models/jielong/listdiff.h"
#include "models/jielong/listreader.h"
#include "models/jielong/listwishes.h"

#include <cstdio>
#include <cstdlib>

using namespace jishi;
using namespace Qt::StringLiterals;

namespace {

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

void checkSpans(const ReadList &list, qsizetype size)
{
    qsizetype end = 0;
    for (const ListSpan &span : list.spans) {
        require(span.start == end && span.length > 0, "the spans have a hole");
        end += span.length;
    }
    require(end == size, "the spans do not cover the text");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const std::vector<GoodsName> kGoods { { u"巨峰葡萄"_s, 1 }, { u"7喜"_s, 2 }, { u"三只松鼠"_s, 3 },
        { u"apple pie"_s, 4 } };
    static const GoodsNames kNames(kGoods);
    const ListReader reader(kNames, QDate(2026, 6, 9));
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const ReadList list = reader.read(text);
    checkSpans(list, text.size());
    for (const ListRow &row : list.rows) {
        require(row.start >= 0 && row.start + row.length <= text.size(), "a row leaves the text");
        for (const OrderedItem &item : row.items)
            require(item.menu < static_cast<int>(list.menu.size()) && item.start + item.length <= text.size(),
                "an item leaves the text or the menu");
    }
    const ReadList part = reader.read(text.left(text.size() / 2));
    checkSpans(part, text.size() / 2);
    require(ListDiff::between(part, list).size() >= list.rows.size(), "a row is in no change");
    require(ListWishes::of(list).size() <= list.rows.size(), "more persons than rows");
    return 0;
}
