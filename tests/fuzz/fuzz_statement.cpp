// Any bytes as a signed statement: reading must not crash, must end in a verdict or a sentence, and nothing but what
// the shop's key has signed is ever genuine.
#include "models/commissions/statementfile.h"

#include <cstring>

using namespace jishi;

namespace {

void require(bool holds, const char *what)
{
    if (!holds)
        qFatal("%s", what);
}

const StatementKey &key()
{
    static const StatementKey key = *StatementKey::fromPrivate(QByteArray(StatementKey::kKeyBytes, 'k'));
    return key;
}

// The one statement that this key has signed.
const QByteArray &original()
{
    static const QByteArray bytes = [] {
        CommissionStatement statement;
        const Money nothing(0, statement.currency);
        statement.shop = QStringLiteral("Shop");
        statement.resellerName = QStringLiteral("Amy");
        statement.month = { 2026, 3 };
        statement.opening = statement.closing = { nothing, nothing, nothing, nothing };
        StatementLine line;
        line.order = QStringLiteral("A7-000001");
        line.amount = statement.earned = statement.closing.payable = Money(320, statement.currency);
        line.state = EntryState::Payable;
        statement.lines.push_back(line);
        statement.reversed = statement.paidOut = statement.cameBack = nothing;
        return StatementFile::write(statement, key());
    }();
    return bytes;
}

void verify(const QByteArray &bytes)
{
    const auto verdict = StatementFile::verify(bytes, key().fingerprint());
    if (!verdict)
        return require(!verdict.error().detail.isEmpty(), "A file was refused without a sentence.");
    require(verdict->isGenuine() == (bytes == original()), "What nobody signed is genuine, or what was signed is not.");
    for (const StatementFlaw &flaw : verdict->flaws)
        require(flaw.line >= 0 && !flaw.sentence().isEmpty(), "A flaw without a place or words.");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    verify(bytes);
    // And as a patch: a place in the statement, then what is written there.
    if (size < 3)
        return 0;
    QByteArray patched = original();
    const qsizetype at = (data[0] << 8 | data[1]) % patched.size();
    patched.replace(at, data[2] % 4, bytes.mid(3));
    verify(patched);
    return 0;
}
