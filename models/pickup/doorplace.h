#pragma once
// Where a door is, read from an address as people of a neighbourhood write it: 3栋2单元601, 8-2-3345, 16栋, Bldg 3 Rm
// 601. Only for walking in a sensible order: what is shown is always the address as it was written.
#include <QString>

namespace jishi {

// "12", "a" or "b12": letters are compared first, then the number as a number.
struct DoorNumber
{
    QString letters;
    int number = 0;

    bool isNone() const { return letters.isEmpty() && number == 0; }
    friend bool operator==(const DoorNumber &, const DoorNumber &) = default;
    friend bool operator<(const DoorNumber &a, const DoorNumber &b);
};

struct DoorPlace
{
    QString estate; // folded words before the first number that was understood
    DoorNumber building;
    DoorNumber unit;
    int floor = 0; // as written, else that of the room: 6 of 601
    DoorNumber room;

    static DoorPlace of(const QString &address);
    bool isKnown() const { return !building.isNone() || !unit.isNone() || floor != 0 || !room.isNone(); }
    // By building, unit, floor and room; the estate is left to whoever knows whether there are several.
    friend bool operator<(const DoorPlace &a, const DoorPlace &b);
};

} // namespace jishi
