#pragma once
// Reads the rows of an order-lines file into an ImportedHistory: cells become values, or the row is refused with a
// reason.
#include "models/base/money.h"
#include "models/importing/csvreader.h"
#include "models/importing/headerfinder.h"
#include "models/importing/importprogress.h"
#include "models/importing/importreport.h"
#include "models/importing/orderhistory.h"
#include "models/importing/timetable.h"

#include <unordered_map>

namespace jishi {

class OrderLinesParser
{
public:
    static const FormatColumns &columns();

    OrderLinesParser(std::string_view text, const FoundHeader &header, Currency currency, const QTimeZone &zone);

    // CannotRead when the text breaks off or nothing in it makes sense; Cancelled. Fills lines, customers, texts; the
    // rest is OrderHistoryBuilder's.
    Status parse(ImportedHistory &history, ImportReport &report, const ImportProgress &progress);

private:
    enum Field : int;

    std::string_view cell(int field) const { return m_reader.cell(m_header.column(field)); }
    // Null when the row was accepted, else the reason.
    QString readRow();
    QString readFigures(HistoryLine &line);
    QString readDiscount(HistoryLine &line);
    QString checkCurrency();
    uint32_t orderNumber(std::string_view number);
    uint32_t productNumber(std::string_view sku);
    uint32_t customerNumber();
    void resolveTimes(ImportReport &report);

    std::string_view m_text;
    FoundHeader m_header;
    Currency m_currency;
    QString m_currencyCode;
    CsvReader m_reader;
    TimeTable m_times;
    ImportedHistory *m_history = nullptr;
    int m_neededCells = 0;
    ViewTable m_skus; // every spelling
    std::vector<uint32_t> m_productOfSku;
    std::unordered_map<std::string, uint32_t> m_productOfFolded;
    ViewTable m_customerKeys[3]; // by code, by phone, by name
    std::vector<uint32_t> m_customerOfKey[3];
    std::string_view m_lastNumber;
    uint32_t m_lastOrder = ViewTable::kNone;
};

} // namespace jishi
