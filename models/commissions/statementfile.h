#pragma once
// A statement that proves itself without the shop: signed text. One changed bit anywhere is found, and the line that it
// is in is named.
#include "models/commissions/commissionstatement.h"
#include "models/commissions/statementkey.h"

namespace jishi {

struct StatementFlaw
{
    enum class Part {
        Head,
        Entry,
        Payout,
        Totals,
        Seal,
        Signature,
        Layout, // it says the same, written otherwise
        Missing, // a line is missing, was added or stands elsewhere
        CutOff,
        Key, // signed by somebody else
        Sum, // it does not add up
    };
    Part part = Part::Head;
    int line = 0; // from 1; 0: the whole file
    // A sentence for the person.
    QString sentence() const;
    // "entry": one word for programs.
    QString word() const;
};

// What a file says, and whether that can be believed.
struct StatementVerdict
{
    std::vector<StatementFlaw> flaws; // none: it is genuine
    QString fingerprint; // of the key in it
    QString shop;
    QString reseller;
    QString month;
    QString currency;
    int entries = 0;
    int64_t opening = 0; // minor units
    int64_t closing = 0;

    bool isGenuine() const { return flaws.empty(); }
};

class StatementFile
{
public:
    static QByteArray write(const CommissionStatement &statement, const StatementKey &key);
    // Inside a transaction: that it was given away. The same file again is noted once.
    static Status note(Connection &connection, const ShopContext &context, const CommissionStatement &statement,
        const StatementKey &key, const QByteArray &bytes);

    // Refused: no fingerprint, or one too short to tell keys apart. CannotRead, with a sentence: no statement file.
    static Result<StatementVerdict> verify(const QByteArray &bytes, const QString &fingerprint);
    static Result<StatementVerdict> verifyFile(const QString &path, const QString &fingerprint);
};

} // namespace jishi
