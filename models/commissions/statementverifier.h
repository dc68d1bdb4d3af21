#pragma once
// Looks at every byte of a signed statement and names what is not as it was signed. Pure: bytes in, flaws out; any
// bytes will do.
#include "models/commissions/statementfile.h"

#include <QByteArrayList>
#include <QJsonObject>

namespace jishi {

class StatementVerifier
{
public:
    // Whether it is or once was one. One that lost its beginning or its end still is.
    static bool isStatement(const QByteArray &bytes);

    StatementVerifier(const QByteArray &bytes, const QByteArray &fingerprintDigits);
    StatementVerdict verdict();

private:
    using Part = StatementFlaw::Part;
    void split();
    void readHead();
    void checkLines();
    void checkLine(int index);
    void checkMarks();
    void checkSeal();
    Part partOfSeal() const;
    void checkSignature(qsizetype from);
    void checkSums();
    bool sealFitsLines() const;
    QByteArrayList marks() const;
    QJsonObject object(int index) const;
    Part partOf(int index) const;
    void add(Part part, int line);

    const QByteArray &m_bytes;
    const QByteArray m_fingerprint;
    QByteArrayList m_lines; // above the seal
    QByteArray m_seal; // from its first byte to the end of the file
    std::vector<QByteArray> m_sayings; // of the lines; null: the hash does not fit
    bool m_headFits = false;
    qint64 m_entries = 0; // as the head says
    qint64 m_payouts = 0;
    QByteArray m_key;
    StatementVerdict m_verdict;
};

} // namespace jishi
