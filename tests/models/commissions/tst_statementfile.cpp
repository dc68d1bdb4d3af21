// A signed statement proves itself: whatever bit of it is changed, the line that it is in is named.
#include "models/commissions/statementtext.h"
#include "tests/models/commissions/commissiondesk.h"

#include <QJsonDocument>
#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstStatementFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theStatementTellsWhatWasEarnedAndPaid();
    void aRefundAfterThePayoutIsCarriedIntoTheNextStatement();
    void theStatementOfAPastMonthStaysAsItWas();
    void theSameStatementIsTheSameBytes();
    void theShopHasOneKey();
    void whatWasWrittenIsGenuine();
    void everyBitThatIsFlippedIsNamed();
    void cutAnywhereItIsFound();
    void aLineThatIsTakenOutOrDoubledIsFound();
    void aLineThatWasHashedAgainIsNamed();
    void everythingSignedAgainBySomebodyElseIsRefused();
    void whatWasSignedWronglyDoesNotAddUp();
    void rewrittenJsonIsNotTheSame();
    void aShortFingerprintIsRefused();
    void fingerprintsAreTypedInAnyWay();
    void whatIsNoStatementIsASentence();
    void givingItAwayTwiceIsNotedOnce();

private:
    // One who sees amy's file of March.
    StatementVerdict verdict(const QByteArray &bytes) const
    {
        const auto verdict = StatementFile::verify(bytes, m_fingerprint);
        if (!verdict)
            qFatal("%s", qPrintable(verdict.error().detail));
        return *verdict;
    }
    QString flaws(const QByteArray &bytes) const
    {
        QStringList words;
        const StatementVerdict verdict = this->verdict(bytes);
        for (const StatementFlaw &flaw : verdict.flaws)
            words << flaw.word() + u' ' + QString::number(flaw.line);
        return words.join(u", "_s);
    }
    // All lines anew, the seal fitting them, signed with a key.
    static QByteArray sealed(const QByteArrayList &lines, const StatementKey &key)
    {
        const QByteArray text = lines.join('\n') + '\n' + StatementText::sealBefore(lines);
        return text + key.sign(text).toHex() + StatementText::kSealEnds;
    }
    QByteArrayList lines() const
    {
        QByteArrayList lines = m_file.split('\n');
        lines.removeLast();
        lines.removeLast();
        return lines;
    }

    std::unique_ptr<CommissionDesk> m_desk;
    QByteArray m_file;
    QString m_fingerprint;
};

// March: two orders, one of them paid out, a part of it refunded; one line waits.
void TstStatementFile::init()
{
    m_desk = std::make_unique<CommissionDesk>();
    const RowId order = m_desk->addOrder("A7-000001");
    const int64_t mango = m_desk->shop.addVariant("MG-1", 3200);
    QVERIFY(m_desk->shop.run(
        qPrintable(u"INSERT INTO order_lines (order_id, line_no, variant_id, name, quantity, unit_price, "
                   "amount) VALUES (%1, 1, %2, '海南芒果', 1000, 3200, 3200)"_s.arg(order)
                       .arg(mango))));
    m_desk->earn(m_desk->amy, 320, 0, order);
    QVERIFY(m_desk->prepare({ m_desk->amy }));
    QVERIFY(m_desk->pay(m_desk->lastPayout(), u"TX 42"_s));
    m_desk->wait(kDay);
    m_desk->earn(m_desk->amy, 150, 60, m_desk->addOrder("A7-000002"));
    m_desk->reverse(m_desk->amy, 80, order, m_desk->addOrder("A7-000003"));
    m_desk->wait(40 * kDay); // 11 April
    m_file = StatementFile::write(m_desk->statement(m_desk->amy, "2026-03"), m_desk->key());
    m_fingerprint = m_desk->key().fingerprint();
}

void TstStatementFile::theStatementTellsWhatWasEarnedAndPaid()
{
    const CommissionStatement march = m_desk->statement(m_desk->amy, "2026-03");
    QVERIFY(march.addsUp());
    QCOMPARE(march.opening.total().minor(), 0);
    QCOMPARE(march.earned.minor(), 470);
    QCOMPARE(march.reversed.minor(), -80);
    QCOMPARE(march.paidOut.minor(), -320);
    QCOMPARE(march.closing.waiting.minor(), 150);
    QCOMPARE(march.closing.payable.minor(), -80);
    QCOMPARE(march.closing.total().minor(), 70);
    QCOMPARE(march.lines.size(), size_t(3));
    QCOMPARE(march.lines[0].order, u"A7-000001"_s);
    QCOMPARE(march.lines[0].goods, u"海南芒果"_s);
    QCOMPARE(march.lines[0].state, EntryState::Paid);
    QCOMPARE(march.lines[1].state, EntryState::Waiting);
    QCOMPARE(march.lines[2].refund, u"A7-000003"_s);
    QCOMPARE(march.lines[2].refundShare, 2500); // 0.80 of 3.20
    QCOMPARE(march.payouts.size(), size_t(1));
    QCOMPARE(march.payouts[0].reference, u"TX 42"_s);
}

void TstStatementFile::aRefundAfterThePayoutIsCarriedIntoTheNextStatement()
{
    const CommissionStatement april = m_desk->statement(m_desk->amy, "2026-04");
    QVERIFY(april.opening.isCarriedOver());
    QCOMPARE(april.opening.payable.minor(), -80);
    QCOMPARE(april.opening.waiting.minor(), 150);
    QCOMPARE(april.closing.total().minor(), 70);
    QVERIFY(april.lines.empty());
    QVERIFY(april.addsUp());
}

// What is paid in April does not change what March said.
void TstStatementFile::theStatementOfAPastMonthStaysAsItWas()
{
    m_desk->earn(m_desk->amy, 1000);
    m_desk->wait(30 * kDay);
    QVERIFY(m_desk->prepare({ m_desk->amy }));
    QVERIFY(m_desk->pay(m_desk->lastPayout()));
    QCOMPARE(StatementFile::write(m_desk->statement(m_desk->amy, "2026-03"), m_desk->key()), m_file);
}

void TstStatementFile::theSameStatementIsTheSameBytes()
{
    QCOMPARE(StatementFile::write(m_desk->statement(m_desk->amy, "2026-03"), m_desk->key()), m_file);
    QVERIFY(m_file.endsWith("\"}\n"));
    QCOMPARE(m_file.count('\n'), 7); // head, three entries, a payout, totals, seal
}

void TstStatementFile::theShopHasOneKey()
{
    QCOMPARE(m_desk->key().fingerprint(), m_fingerprint);
    QCOMPARE(m_fingerprint.size(), 24);
    QCOMPARE(CommissionDesk().key().fingerprint() == m_fingerprint, false);
}

void TstStatementFile::whatWasWrittenIsGenuine()
{
    const StatementVerdict verdict = this->verdict(m_file);
    QVERIFY2(verdict.isGenuine(), qPrintable(flaws(m_file)));
    QCOMPARE(verdict.shop, u"Test Shop"_s);
    QCOMPARE(verdict.reseller, u"Amy"_s);
    QCOMPARE(verdict.month, u"2026-03"_s);
    QCOMPARE(verdict.entries, 3);
    QCOMPARE(verdict.opening, 0);
    QCOMPARE(verdict.closing, 70);
    QCOMPARE(verdict.fingerprint, m_fingerprint);
}

void TstStatementFile::everyBitThatIsFlippedIsNamed()
{
    int line = 1;
    for (qsizetype at = 0; at < m_file.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray altered = m_file;
            altered[at] = static_cast<char>(altered[at] ^ (1 << bit));
            const StatementVerdict verdict = this->verdict(altered);
            QVERIFY2(!verdict.isGenuine(), qPrintable(u"byte %1, bit %2"_s.arg(at).arg(bit)));
            const StatementFlaw &first = verdict.flaws.front();
            QVERIFY2(first.line == line,
                qPrintable(u"byte %1, bit %2 of line %3: %4"_s.arg(at).arg(bit).arg(line).arg(first.sentence())));
            // A line that was torn in two is two lines; no other is blamed.
            const bool torn = altered[at] == '\n';
            QVERIFY2(verdict.flaws.size() <= (torn ? 2U : 1U), qPrintable(flaws(altered)));
            const QString part = first.word();
            const bool named = line == 1 ? part == u"head"
                : line <= 4              ? part == u"entry"
                : line == 5              ? part == u"payout"
                : line == 6              ? part == u"totals"
                            : QStringList({ u"seal"_s, u"signature"_s, u"layout"_s, u"cut-off"_s }).contains(part);
            QVERIFY2(named, qPrintable(u"byte %1, bit %2 of line %3: %4"_s.arg(at).arg(bit).arg(line).arg(part)));
        }
        line += m_file[at] == '\n';
    }
}

void TstStatementFile::cutAnywhereItIsFound()
{
    for (qsizetype size = 40; size < m_file.size(); ++size) {
        const QByteArray cut = m_file.left(size);
        const StatementVerdict verdict = this->verdict(cut);
        QVERIFY2(!verdict.isGenuine(), qPrintable(QString::number(size)));
        QVERIFY(!verdict.flaws.front().sentence().isEmpty());
        const auto line = static_cast<int>(cut.count('\n'));
        if (line > 0)
            QVERIFY2(flaws(cut).startsWith(u"cut-off "_s), qPrintable(u"%1: %2"_s.arg(size).arg(flaws(cut))));
    }
    QVERIFY(!verdict(m_file.mid(1)).isGenuine());
    QVERIFY(!verdict(m_file + '\n').isGenuine());
    QVERIFY(!verdict(m_file + m_file).isGenuine());
}

void TstStatementFile::aLineThatIsTakenOutOrDoubledIsFound()
{
    const QByteArray seal = m_file.mid(m_file.indexOf(StatementText::kSealBegins));
    for (int line = 1; line < 6; ++line) {
        QByteArrayList fewer = lines();
        fewer.removeAt(line);
        QCOMPARE(flaws(fewer.join('\n') + '\n' + seal), u"missing %1"_s.arg(line + 1));
        QByteArrayList more = lines();
        more.insert(line, more.at(line));
        QCOMPARE(flaws(more.join('\n') + '\n' + seal), u"missing %1"_s.arg(line + 2));
    }
    QByteArrayList swapped = lines();
    swapped.swapItemsAt(1, 2);
    QCOMPARE(flaws(swapped.join('\n') + '\n' + seal), u"entry 2, entry 3"_s);
}

// She gave herself more and mended the line's own hash.
void TstStatementFile::aLineThatWasHashedAgainIsNamed()
{
    const QByteArray seal = m_file.mid(m_file.indexOf(StatementText::kSealBegins));
    QByteArrayList all = lines();
    QByteArray saying = *StatementText::saying(all.at(2));
    QVERIFY(saying.contains("\"amount\":150"));
    all[2] = StatementText::hashed(saying.replace("\"amount\":150", "\"amount\":950"));
    QCOMPARE(flaws(all.join('\n') + '\n' + seal), u"entry 3"_s);
    // And the seal too: only the signature is beyond her.
    const QByteArray mended = StatementText::sealBefore(all) + seal.right(2 * StatementKey::kSignatureBytes + 3);
    QCOMPARE(flaws(all.join('\n') + '\n' + mended), u"signature 7"_s);
}

void TstStatementFile::everythingSignedAgainBySomebodyElseIsRefused()
{
    CommissionDesk other;
    const StatementKey key = other.key();
    QByteArrayList all = lines();
    QByteArray head = *StatementText::saying(all.front());
    const QByteArray own = m_desk->key().publicKey().toHex();
    QVERIFY(head.contains(own));
    all[0] = StatementText::hashed(head.replace(own, key.publicKey().toHex()));
    QCOMPARE(flaws(sealed(all, key)), u"key 0"_s);
    QCOMPARE(verdict(sealed(all, key)).fingerprint, key.fingerprint());
    QVERIFY(StatementFile::verify(sealed(all, key), key.fingerprint())->isGenuine());
}

void TstStatementFile::whatWasSignedWronglyDoesNotAddUp()
{
    QByteArrayList all = lines();
    QByteArray saying = *StatementText::saying(all.at(2));
    all[2] = StatementText::hashed(saying.replace("\"amount\":150", "\"amount\":151"));
    QCOMPARE(flaws(sealed(all, m_desk->key())), u"sum 6"_s);
    all = lines();
    all.removeAt(2);
    QCOMPARE(flaws(sealed(all, m_desk->key())), u"missing 5"_s);
}

void TstStatementFile::rewrittenJsonIsNotTheSame()
{
    QByteArrayList all = lines();
    const QByteArray spaced = QByteArray(*StatementText::saying(all.at(2))).replace("\"amount\":", "\"amount\": ");
    all[2] = StatementText::hashed(spaced);
    QCOMPARE(flaws(sealed(all, m_desk->key())), u"layout 3"_s);
    // As a mail program turns line ends.
    QVERIFY(!verdict(QByteArray(m_file).replace("\n", "\r\n")).isGenuine());
}

void TstStatementFile::aShortFingerprintIsRefused()
{
    for (const QString &typed : QStringList { QString(), u"3f2a"_s, m_fingerprint.left(18), u"not a fingerprint"_s }) {
        const auto verdict = StatementFile::verify(m_file, typed);
        QVERIFY2(!verdict, qPrintable(typed));
        QCOMPARE(verdict.error().kind, ErrorKind::Refused);
    }
    QVERIFY(StatementFile::verify(m_file, m_fingerprint.left(19))->isGenuine()); // 64 bits
}

void TstStatementFile::fingerprintsAreTypedInAnyWay()
{
    for (const QString &typed : QStringList { m_fingerprint.toUpper(), QString(m_fingerprint).remove(u' '),
             QString(m_fingerprint).replace(u' ', u':'), u"  "_s + m_fingerprint + u'\n' })
        QVERIFY2(StatementFile::verify(m_file, typed)->isGenuine(), qPrintable(typed));
}

void TstStatementFile::whatIsNoStatementIsASentence()
{
    QCOMPARE(StatementFile::verify({}, m_fingerprint).error().detail, u"The file is empty."_s);
    for (const QByteArray &bytes : { QByteArray("hello"), QByteArray("\0\0\0", 3), QByteArray(1000, '\n'),
             QByteArray("PK\3\4 a workbook"), QByteArray("{\"a\":1}") }) {
        const auto verdict = StatementFile::verify(bytes, m_fingerprint);
        QVERIFY(!verdict);
        QCOMPARE(verdict.error().kind, ErrorKind::CannotRead);
        QCOMPARE(verdict.error().detail, u"The file is no signed statement of Jishi."_s);
    }
    const QTemporaryDir folder;
    QFile huge(folder.filePath(u"huge.jsonl"_s));
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(qint64(200) * 1024 * 1024)); // sparse
    QCOMPARE(StatementFile::verifyFile(huge.fileName(), m_fingerprint).error().detail,
        u"The file is too large to be a statement."_s);
    QCOMPARE(StatementFile::verifyFile(folder.filePath(u"none"_s), m_fingerprint).error().kind, ErrorKind::NotFound);
}

void TstStatementFile::givingItAwayTwiceIsNotedOnce()
{
    const CommissionStatement statement = m_desk->statement(m_desk->amy, "2026-03");
    const StatementKey key = m_desk->key();
    for (int i = 0; i < 2; ++i)
        QVERIFY(m_desk->write([&](Connection &connection) {
            return StatementFile::note(connection, m_desk->shop.context(), statement, key, m_file);
        }));
    QCOMPARE(m_desk->shop.rows("SELECT month, fingerprint FROM signed_statements"), u"2026-03|"_s + m_fingerprint);
}

QTEST_GUILESS_MAIN(TstStatementFile)
#include "tst_statementfile.moc"
