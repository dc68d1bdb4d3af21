#pragma once
// Two rows side by side that may be one person: keep one and merge, or say that they are two. One pair after the other.
#include "models/customers/customerduplicates.h"
#include "models/customers/customerstore.h"
#include "models/shop/shop.h"

#include <QDialog>
#include <array>

class QLabel;
class QVBoxLayout;

namespace jishi {

class ActionButton;
class Card;

class DuplicatesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit DuplicatesDialog(Shop &shop, QWidget *parent = nullptr);

Q_SIGNALS:
    void merged(jishi::RowId kept, const QString &name);

private:
    using Pair = std::array<Customer, 2>;
    struct Side
    {
        Card *card = nullptr;
        QWidget *facts = nullptr;
        ActionButton *keep = nullptr;
    };
    Side makeSide(int side);
    void search();
    void showPair();
    // What is decided is always decided about the pair that is shown.
    void offerDecisions(bool offered);
    void display(const Pair &pair);
    void fillSide(Side &side, const Customer &customer, int64_t orders);
    void merge(int kept);
    void markDistinct();
    // The next pair, once what was decided about this one is stored. Pairs of the row that has gone are gone too.
    void decide(const Pending<Status> &stored, std::function<void()> then);
    void next();

    Shop &m_shop;
    std::vector<DuplicatePair> m_pairs;
    size_t m_current = 0;
    bool m_asked = false; // there was a pair to ask about
    Pair m_shown;
    std::array<Side, 2> m_sides;
    QLabel *m_title;
    QLabel *m_hint;
    ActionButton *m_distinct;
    ActionButton *m_skip;
};

} // namespace jishi
