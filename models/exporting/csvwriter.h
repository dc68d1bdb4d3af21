#pragma once
// Writes CSV that spreadsheets open rightly and safely: UTF-8 with a mark, RFC 4180 quotes, and no cell of user text
// that runs as a formula.
#include <QByteArray>
#include <QString>

namespace jishi {

class CsvWriter
{
public:
    CsvWriter();

    // What people typed: a text that a spreadsheet would run gets an apostrophe in front (OWASP: CSV injection).
    CsvWriter &text(const QString &value);
    // What we write ourselves: figures, times, states. A negative amount stays a number.
    CsvWriter &plain(const QString &value);
    void endRow();

    const QByteArray &bytes() const { return m_bytes; }

private:
    void cell(const QString &value);

    QByteArray m_bytes;
    bool m_rowBegun = false;
};

// "=1+1" -> "'=1+1"; other texts as they are.
QString withoutFormula(const QString &text);
// The way back.
QString withFormula(const QString &cell);

} // namespace jishi
