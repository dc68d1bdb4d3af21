#include "models/commissions/statementfile.h"

#include "models/base/refusal.h"
#include "models/commissions/statementtext.h"
#include "models/commissions/statementverifier.h"
#include "models/settings/settings.h"

#include <QCryptographicHash>
#include <QFile>

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

// A reseller with a hundred thousand lines a month needs a third of it.
constexpr qint64 kLargestFile = 64 * 1024 * 1024;

Error cannotRead(const QString &sentence)
{
    return { ErrorKind::CannotRead, sentence };
}

Error tooLarge()
{
    return cannotRead(Refusal::tr("The file is too large to be a statement."));
}

} // namespace

QString StatementFlaw::sentence() const
{
    switch (part) {
    case Part::Head:
        return Refusal::tr("Line %1, the head of the statement, was altered.").arg(line);
    case Part::Entry:
        return Refusal::tr("Line %1, an entry, was altered.").arg(line);
    case Part::Payout:
        return Refusal::tr("Line %1, a payout, was altered.").arg(line);
    case Part::Totals:
        return Refusal::tr("Line %1, the totals, was altered.").arg(line);
    case Part::Seal:
        return Refusal::tr("Line %1, the seal below the lines, was altered.").arg(line);
    case Part::Signature:
        return Refusal::tr("The signature in line %1 was altered, or is not that of the key in the file.").arg(line);
    case Part::Layout:
        return Refusal::tr("Line %1 is not written as statements are: something was added to it or rewritten.")
            .arg(line);
    case Part::Missing:
        return Refusal::tr("From line %1 on, a line is missing, was added or stands elsewhere.").arg(line);
    case Part::CutOff:
        return Refusal::tr("The file is cut off in or after line %1.").arg(line);
    case Part::Key:
        return Refusal::tr("The file was signed with another key than the one that is expected.");
    case Part::Sum:
        break;
    }
    return Refusal::tr("The totals in line %1 are not the sum of the lines.").arg(line);
}

QString StatementFlaw::word() const
{
    static constexpr std::array kWords { "head", "entry", "payout", "totals", "seal", "signature", "layout", "missing",
        "cut-off", "key", "sum" };
    return QString::fromLatin1(kWords[static_cast<size_t>(part)]);
}

QByteArray StatementFile::write(const CommissionStatement &statement, const StatementKey &key)
{
    const QByteArrayList lines = StatementText::lines(statement, key.publicKey());
    QByteArray text = lines.join('\n') + '\n' + StatementText::sealBefore(lines);
    const QByteArray signature = key.sign(text).toHex();
    return text + signature + StatementText::kSealEnds;
}

Status StatementFile::note(Connection &connection, const ShopContext &context, const CommissionStatement &statement,
    const StatementKey &key, const QByteArray &bytes)
{
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const QString person = Settings(connection).value(setting::kPerson);
    return connection
        .prepare("INSERT INTO signed_statements (uuid, reseller_id, month, sha256, fingerprint, made_by, created_at)\n"
                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)\n"
                 "ON CONFLICT (uuid) DO NOTHING")
        .bind(1, Uuid::derived(statement.resellerId, "statement/" + digest.toHex().toStdString()))
        .bind(2, statement.reseller)
        .bind(3, statement.month.toText())
        .bindBlob(4, digest)
        .bind(5, key.fingerprint())
        .bind(6, person.isNull() ? QLatin1String("") : person)
        .bind(7, context.clock->now())
        .run();
}

Result<StatementVerdict> StatementFile::verify(const QByteArray &bytes, const QString &fingerprint)
{
    const auto digits = StatementKey::fingerprintDigits(fingerprint);
    if (!digits)
        return refused(Refusal::tr("The fingerprint has 16 to 64 hexadecimal digits, like 3f2a 91c0 07de 5b14 aa60. A "
                                   "shorter one could be that of another key."));
    if (bytes.isEmpty())
        return cannotRead(Refusal::tr("The file is empty."));
    if (bytes.size() > kLargestFile)
        return tooLarge();
    if (!StatementVerifier::isStatement(bytes))
        return cannotRead(Refusal::tr("The file is no signed statement of Jishi."));
    return StatementVerifier(bytes, *digits).verdict();
}

Result<StatementVerdict> StatementFile::verifyFile(const QString &path, const QString &fingerprint)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { QFile::exists(path) ? ErrorKind::CannotRead : ErrorKind::NotFound, file.errorString() };
    if (file.size() > kLargestFile)
        return tooLarge();
    return verify(file.readAll(), fingerprint);
}

} // namespace jishi
