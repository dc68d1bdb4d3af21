#pragma once
// A row of a bill beside the orders that it may be for: each is taken by one key.
#include "models/bills/billdesk.h"
#include "ui/widgets/detailpane.h"

class QGridLayout;
class QLabel;
class QLineEdit;

namespace jishi {

class ActionButton;
class FactGrid;

class BillPane final : public DetailPane
{
    Q_OBJECT

public:
    BillPane(const Clock &clock, const QTimeZone &zone, QWidget *parent = nullptr);

    // onlyLook: it is settled in another list.
    void showEntry(const BillBook &book, const BillEntry &entry, bool onlyLook);
    void showOrder(const BillOrder &order);
    void clear();
    void retranslate();

Q_SIGNALS:
    void taken(int explanation); // from 0
    void orderNamed(const QString &number);
    void notOursRequested();
    void takeBackRequested();
    void ordersRequested(qlonglong order);

private:
    void build();
    void fillFacts(const BillEntry &entry);
    void fillChoices(const BillBook &book, const BillEntry &entry);
    void addChoice(const BillBook &book, const BillEntry &entry, int number);
    void clearChoices();
    static bool canTake(const BillEntry &entry, const Explanation &explanation);

    const Clock &m_clock;
    const QTimeZone m_zone;
    RowId m_order = 0; // the one that is shown on request; 0: none
    bool m_isEmpty = true;

    QLabel *m_amount;
    FactGrid *m_facts;
    QLabel *m_question;
    QWidget *m_choices;
    QGridLayout *m_grid = nullptr;
    QLineEdit *m_number;
    ActionButton *m_notOurs;
    ActionButton *m_back;
    ActionButton *m_show;
};

} // namespace jishi
