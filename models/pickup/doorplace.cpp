#include "models/pickup/doorplace.h"

#include "models/jielong/foldedtext.h"
#include "models/jielong/listnumber.h"

#include <QRegularExpression>

#include <tuple>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

// A number as it stands in an address: 12, b12, 12a, a single letter, 十二.
const QString kNumber = u"((?<![a-z0-9])[a-z]?[0-9]{1,6}[a-z]?|(?<![a-z0-9])[a-z]|[一二三四五六七八九十百]+)"_s;

DoorNumber numberOf(const QString &text)
{
    if (text.isEmpty())
        return {};
    if (isHan(text.front().unicode())) {
        const ScannedNumber number = numberAt(text, 0);
        return { {}, static_cast<int>(number.thousandths / 1000) };
    }
    DoorNumber door;
    for (const QChar c : text) {
        if (isDigit(c.unicode()))
            door.number = door.number * 10 + c.digitValue();
        else
            door.letters += c;
    }
    return door;
}

int floorOf(const DoorNumber &room)
{
    return room.number >= 100 ? room.number / 100 : 0;
}

// Takes the parts out of a folded address one after the other; what was taken is not read again.
class AddressReader
{
public:
    explicit AddressReader(const QString &folded)
        : m_text(folded)
        , m_first(folded.size())
    { }

    DoorPlace read()
    {
        DoorPlace place;
        static const QRegularExpression building(
            kNumber + u" *(?:号楼|号院|栋|幢|座|#楼?|号(?= *[0-9]{3,5}(?![0-9]))|楼(?=[ -]*[0-9]{3,5}(?![0-9])))"_s);
        static const QRegularExpression buildingWord(
            u"\\b(?:building|bldg|block|blk|tower)[. ]*#? *([a-z]?[0-9]{1,6}[a-z]?|[a-z])\\b"_s);
        static const QRegularExpression unit(kNumber + u" *(?:单元|门洞)"_s);
        static const QRegularExpression unitWord(u"\\bunit[. ]*#? *([a-z]?[0-9]{1,6}[a-z]?|[a-z])\\b"_s);
        static const QRegularExpression floor(kNumber + u" *(?:层|楼|/?f\\b|(?:st|nd|rd|th) +floor)"_s);
        static const QRegularExpression floorWord(u"\\b(?:floor|fl)[. ]*([0-9]{1,3})\\b"_s);
        static const QRegularExpression room(kNumber + u" *(?:室|号?房)"_s);
        static const QRegularExpression roomWord(
            u"\\b(?:room|rm|apartment|apt|flat|suite)[. ]*#? *([a-z]?[0-9]{1,6}[a-z]?)\\b"_s);
        place.building = take(building, buildingWord);
        place.unit = take(unit, unitWord);
        place.floor = take(floor, floorWord).number;
        place.room = take(room, roomWord);
        const bool placed = place.isKnown();
        if (place.room.isNone())
            readDashed(place, placed);
        if (place.floor == 0)
            place.floor = floorOf(place.room);
        place.estate = m_text.left(m_first).remove(u' ').remove(u',').remove(u'-');
        return place;
    }

private:
    // What the English words say, else the Chinese ones; none of neither.
    DoorNumber take(const QRegularExpression &words, const QRegularExpression &english)
    {
        for (const QRegularExpression *each : { &english, &words })
            if (const auto match = each->match(m_text); match.hasMatch()) {
                const DoorNumber number = numberOf(match.captured(1));
                take(match);
                return number;
            }
        return {};
    }

    void take(const QRegularExpressionMatch &match)
    {
        m_first = std::min(m_first, match.capturedStart());
        // One character of another kind stands for what was taken, so that its neighbours do not become one number.
        m_text.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u','));
    }

    // 8-2-3345 and 8-302; behind a building that is known, 2-601 and 601.
    void readDashed(DoorPlace &place, bool placed)
    {
        static const QRegularExpression three(
            u"(?<![a-z0-9-])([a-z]?[0-9]{1,4})-([a-z]?[0-9]{1,2})-([0-9]{2,5}[a-z]?)(?![0-9-])"_s);
        static const QRegularExpression two(u"(?<![a-z0-9-])([a-z]?[0-9]{1,4})-([0-9]{2,5}[a-z]?)(?![0-9-])"_s);
        static const QRegularExpression one(u"(?<![a-z0-9-])([0-9]{3,5}[a-z]?)(?![0-9-])"_s);
        if (const auto match = three.match(m_text); match.hasMatch() && !placed) {
            place.building = numberOf(match.captured(1));
            place.unit = numberOf(match.captured(2));
            place.room = numberOf(match.captured(3));
            take(match);
        } else if (const auto pair = two.match(m_text); pair.hasMatch()) {
            (placed && place.unit.isNone() ? place.unit : place.building) = numberOf(pair.captured(1));
            place.room = numberOf(pair.captured(2));
            take(pair);
        } else if (const auto single = one.match(m_text); single.hasMatch() && placed) {
            place.room = numberOf(single.captured(1));
            take(single);
        }
    }

    QString m_text;
    qsizetype m_first; // where the first part that was understood begins
};

} // namespace

bool operator<(const DoorNumber &a, const DoorNumber &b)
{
    return std::tie(a.letters, a.number) < std::tie(b.letters, b.number);
}

DoorPlace DoorPlace::of(const QString &address)
{
    return AddressReader(FoldedText::folded(address).simplified()).read();
}

bool operator<(const DoorPlace &a, const DoorPlace &b)
{
    return std::tie(a.building, a.unit, a.floor, a.room) < std::tie(b.building, b.unit, b.floor, b.room);
}

} // namespace jishi
