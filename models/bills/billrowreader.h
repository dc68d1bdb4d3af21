#pragma once
// Turns the rows of a bill into values: what each wallet calls a payment, a refund or a fee is one kind of row here.
#include "models/bills/bill.h"
#include "models/bills/billtable.h"
#include "models/importing/timetable.h"

namespace jishi {

class BillRowReader
{
public:
    BillRowReader(const BillTable &table, const QTimeZone &zone)
        : m_table(table)
        , m_times(zone)
    { }
    void readInto(Bill &bill);

private:
    struct Draft
    {
        BillRow row;
        uint32_t time = ViewTable::kNone;
    };
    // False, with a reason, for a row that cannot be believed.
    bool read(const BillLine &line, Draft &draft);
    void interpret(const BillLine &line, BillRow &row);
    void ofWeChatTrade(const BillLine &line, BillRow &row);
    void ofWeChatFunds(const BillLine &line, BillRow &row);
    void ofWeChatPerson(const BillLine &line, BillRow &row);
    void ofAlipayApp(const BillLine &line, BillRow &row);
    void ofAlipayWeb(const BillLine &line, BillRow &row);
    void ofAlipayTrade(const BillLine &line, BillRow &row);
    void ofAlipayFunds(const BillLine &line, BillRow &row);

    QString text(const BillLine &line, BillField field) const { return m_table.text(line, field); }
    // Empty for none; one that a spreadsheet program has rounded is a reason to refuse the row.
    QString code(const BillLine &line, BillField field);
    // Zero for a blank cell; anything else that is no amount is a reason to refuse the row.
    Money money(const BillLine &line, BillField field);
    void refuse(const QString &reason);

    const BillTable &m_table;
    TimeTable m_times;
    QString m_reason; // why the row in hand is refused; empty: it is not
    std::vector<RefusedLine> m_noted;
};

} // namespace jishi
