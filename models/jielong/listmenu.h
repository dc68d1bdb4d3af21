#pragma once
// The goods of a list's header, found in running text by their labels, by a part that only one of them has (葡萄 of
// 巨峰葡萄), by letter and by number.
#include "models/jielong/goodsnames.h"
#include "models/jielong/listreading.h"

#include <QHash>

namespace jishi {

class ListMenu
{
public:
    struct Match
    {
        qsizetype length = 0;
        std::vector<int> items; // several: ambiguous
        bool guessed = false; // a single character
        bool isPart = false;
    };

    explicit ListMenu(std::vector<MenuItem> items);

    const std::vector<MenuItem> &items() const { return m_items; }
    const MenuItem &item(int index) const { return m_items[static_cast<size_t>(index)]; }
    Match matchAt(QStringView folded, qsizetype at) const;
    int byLetter(QChar folded) const; // -1: none
    int byNumber(int number) const;
    // The index of the only thing that can be ordered; -1 when there are several or none.
    int only() const { return m_items.size() == 1 ? 0 : -1; }

private:
    struct Set
    {
        std::vector<int> items;
        bool whole = false;
        bool guessed = false;
    };
    void addParts(int item, QStringView label);
    void add(int item, const QString &phrase, bool whole);

    std::vector<MenuItem> m_items;
    std::vector<Set> m_sets;
    QHash<QString, int> m_setOf;
    GoodsNames m_names; // number: index of the set
};

} // namespace jishi
