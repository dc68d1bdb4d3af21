#include "ui/pickup/pickuptexts.h"

#include "ui/pickup/pickupwords.h"

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

QString joined(QStringList words, const QString &by)
{
    words.removeAll(QString());
    return words.join(by);
}

bool isSamePoint(const PickupEntry &a, const PickupEntry &b)
{
    return a.pickup == b.pickup && a.group == b.group;
}

} // namespace

QString packingText(const PackingTotals &totals)
{
    QString text;
    for (const PackingLine &line : totals.lines)
        text += u"- "_s + line.name + u": "_s + quantityWords(line.total, line.unit) + u'\n';
    return text;
}

QString pickupText(const std::vector<PickupEntry> &entries)
{
    QString text;
    int number = 0;
    const PickupEntry *before = nullptr;
    for (const PickupEntry &entry : entries) {
        if (!before || !isSamePoint(*before, entry)) {
            text += (before ? u"\n"_s : QString())
                + joined({ pointWords(entry), entry.pickupAddress, entry.pickupHours }, u" · "_s) + u'\n';
            number = 0;
        }
        before = &entry;
        // As the group knows her.
        const QString who = entry.nickname.isEmpty() ? personWords(entry) : entry.nickname;
        text += QString::number(++number) + u". "_s + joined({ entry.address, who }, u" "_s) + u": "_s
            + itemsWords(entry) + u" ["_s + entry.code.spaced() + u"]\n"_s;
    }
    return text;
}

} // namespace jishi
