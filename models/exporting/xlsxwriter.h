#pragma once
// Writes a workbook of one sheet: texts stay texts whatever they look like, figures are numbers that add up, times are
// days of the calendar.
#include "models/base/clock.h"
#include "models/base/money.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QTemporaryDir>
#include <memory>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace jishi {

class XlsxWriter
{
public:
    // sheet: its name, Latin letters. Amounts are shown with that many decimals.
    XlsxWriter(const char *sheet, int decimals);
    ~XlsxWriter();
    XlsxWriter(const XlsxWriter &) = delete;
    XlsxWriter &operator=(const XlsxWriter &) = delete;

    // What people typed. No text of a workbook runs; only an apostrophe of the text's own is doubled where the way back
    // would take it for the one that CSV needs.
    XlsxWriter &text(const QString &value);
    XlsxWriter &plain(const QString &value);
    XlsxWriter &header(const QString &value);
    // A whole row of them.
    XlsxWriter &headers(const QStringList &values);
    XlsxWriter &amount(const Money &value);
    // A plain decimal of ours.
    XlsxWriter &figure(const QString &value);
    // The clock on the shop's wall.
    XlsxWriter &moment(Instant at, const QTimeZone &zone);
    XlsxWriter &blank();
    void endRow();

    // The file's bytes, once. Refused with a sentence for what no workbook holds.
    Result<QByteArray> finish();

private:
    void string(const QString &value, lxw_format *format);
    // A plain decimal.
    void number(const QString &value, lxw_format *format);
    void note(int failure);
    QString path() const;

    QTemporaryDir m_folder; // private to this user: the library writes through files only
    QByteArray m_folderPath;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_bold = nullptr;
    lxw_format *m_amount = nullptr;
    lxw_format *m_moment = nullptr;
    uint32_t m_row = 0;
    uint16_t m_column = 0;
    int m_failure = 0; // the first of the library's
};

} // namespace jishi
