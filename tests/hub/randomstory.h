#pragma once
// Five desks of one shop make every kind of change at random, on lines that break, with replies that are lost, programs
// that are killed and a database that is.
#include "tests/hub/cable.h"
#include "tests/hub/hubdesk.h"

#include <random>
#include <set>

namespace jishi::testing {

class RandomStory
{
public:
    explicit RandomStory(unsigned seed)
        : m_random(seed)
    { }

    // An owner with a shop, a staff member and three resellers.
    bool begin();
    // One of them makes a few changes; then one syncs, or all, or something goes wrong.
    void step();
    // Lines are mended; everybody syncs and decides until nothing is left to do.
    bool comeTogether();
    // What somebody has that she would not pull anew, or has not; what a check of her file finds; and every order that
    // is lost or doubled. Empty: all is well.
    QStringList differences();

private:
    struct Seat
    {
        std::unique_ptr<Cable> cable;
        std::unique_ptr<HubDesk> desk;
        ShopRole role = ShopRole::Owner;
        QString reseller; // UUID
        RowId own = 0; // her row in her file
    };

    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }
    bool chance(int percent) { return below(100) < percent; }
    Seat &anySeat() { return m_seats[static_cast<size_t>(below(static_cast<int>(m_seats.size())))]; }
    bool addSeat(ShopRole role, const QString &reseller = {});
    RowId any(Seat &seat, const QString &sql); // a row at random; 0: none
    template <typename Work>
    void attempt(Seat &seat, Work work);
    void change(Seat &seat);
    void changeAsReseller(Seat &seat);
    void changeOrder(Seat &seat, int what);
    void changeShop(Seat &seat, int what);
    void place(Seat &seat, RowId customer, const QString &newCustomer = {});
    void trouble(Seat &seat);
    void together();
    void decide(Seat &seat, bool &left);
    void sql(Seat &seat, const QString &statement);

    std::mt19937 m_random;
    std::vector<Seat> m_seats;
    std::set<QString> m_placed; // UUIDs of orders that were taken
    std::set<QString> m_takenBack;
    int m_name = 0;
};

} // namespace jishi::testing
