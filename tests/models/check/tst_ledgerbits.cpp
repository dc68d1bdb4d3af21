// Damage that no program does: single bits of the ledger's rows are flipped in the file itself, and `check` says so.
#include "tests/models/commissions/commissiondesk.h"

#include <QFile>
#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

namespace {

// Bytes of the file that say something: the cells of a table's leaves (SQLite file format, "B-tree Pages"). What lies
// between cells says nothing.
struct Cell
{
    qint64 from = 0;
    qint64 size = 0;
};

uint64_t varint(const QByteArray &bytes, qint64 &at)
{
    uint64_t value = 0;
    for (int i = 0; i < 8; ++i) {
        const auto byte = static_cast<uint8_t>(bytes[at++]);
        value = value << 7 | (byte & 0x7f);
        if (byte < 0x80)
            return value;
    }
    return value << 8 | static_cast<uint8_t>(bytes[at++]);
}

int64_t bigEndian(const QByteArray &bytes, qint64 at)
{
    return static_cast<uint8_t>(bytes[at]) << 8 | static_cast<uint8_t>(bytes[at + 1]);
}

std::vector<Cell> cellsOfLeaf(const QByteArray &file, qint64 page)
{
    constexpr char kTableLeaf = 13;
    constexpr char kIndexLeaf = 10;
    constexpr qint64 kHeader = 8;
    const bool isTable = file[page] == kTableLeaf;
    if (!isTable && file[page] != kIndexLeaf)
        return {};
    std::vector<Cell> cells;
    for (int64_t i = 0; i < bigEndian(file, page + 3); ++i) {
        const qint64 from = page + bigEndian(file, page + kHeader + 2 * i);
        qint64 at = from;
        const auto payload = static_cast<qint64>(varint(file, at));
        if (isTable)
            varint(file, at); // the row id
        cells.push_back({ from, at - from + payload });
    }
    return cells;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the damaged shop");
}

} // namespace

class TstLedgerBits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFlippedBitIsFound_data();
    void aFlippedBitIsFound();
};

void TstLedgerBits::aFlippedBitIsFound_data()
{
    QTest::addColumn<QString>("table");
    for (const char *table : { "commission_entries", "ledger_head", "payout_entries" })
        QTest::newRow(table) << QString::fromLatin1(table);
}

void TstLedgerBits::aFlippedBitIsFound()
{
    QFETCH(const QString, table);
    CommissionDesk desk;
    const RowId order = desk.addOrder("A-1");
    desk.earn(desk.amy, 500, 0, order);
    desk.earn(desk.bea, 120, 7);
    desk.wait(kHour);
    QVERIFY(desk.prepare({ desk.amy }));
    QVERIFY(desk.pay(desk.lastPayout()));
    desk.earn(desk.amy, 70);
    const QStringList pages =
        desk.shop.rows(qPrintable(u"SELECT pgoffset FROM dbstat WHERE name = '%1'"_s.arg(table))).split(u'\n');
    const QString path = desk.shop.path();
    desk.shop.close();
    const QByteArray whole = bytesOf(path);
    // Every bit takes minutes; a prime number of bits apart visits all parts of the cells.
    const int step = qEnvironmentVariableIsSet("JISHI_EVERY_BIT") ? 1 : 29;
    QStringList missed;
    int flipped = 0;
    for (const QString &page : pages) {
        for (const Cell &cell : cellsOfLeaf(whole, page.toLongLong())) {
            for (qint64 bit = 0; bit < cell.size * 8; bit += step) {
                QByteArray damaged = whole;
                const qint64 at = cell.from + bit / 8;
                damaged[at] = static_cast<char>(damaged[at] ^ (1 << bit % 8));
                write(path, damaged);
                ++flipped;
                const auto opened = ShopFile::open(path, ShopFile::Access::Read, desk.shop.clock());
                if (!opened)
                    continue;
                const auto report = ShopCheck((*opened)->connection(), (*opened)->context()).run();
                if (report && report->ok())
                    missed << u"byte %1 of the cell at %2, bit %3"_s.arg(bit / 8).arg(cell.from).arg(bit % 8);
            }
        }
    }
    QVERIFY(flipped > 5);
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
}

QTEST_GUILESS_MAIN(TstLedgerBits)
#include "tst_ledgerbits.moc"
