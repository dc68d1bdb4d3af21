#include "app/cli/salestable.h"

#include "app/cli/output.h"
#include "models/exporting/csvwriter.h"

#include <QJsonArray>

namespace jishi::cli {

namespace {

QJsonObject figures(const SalesFigures &figures)
{
    return { { QStringLiteral("orders"), jsonInteger(figures.orders) },
        { QStringLiteral("gross"), jsonInteger(figures.gross.minor()) },
        { QStringLiteral("returns"), jsonInteger(figures.returns.minor()) },
        { QStringLiteral("net"), jsonInteger(figures.net().minor()) } };
}

QStringList cells(const QString &period, const SalesFigures &figures)
{
    return { period, QString::number(figures.orders), figures.gross.toPlain(), figures.returns.toPlain(),
        figures.net().toPlain() };
}

QJsonObject figures(const CommissionFigures &figures)
{
    return { { QStringLiteral("earned"), jsonInteger(figures.earned.minor()) },
        { QStringLiteral("reversed"), jsonInteger(figures.reversed.minor()) },
        { QStringLiteral("net"), jsonInteger(figures.net().minor()) },
        { QStringLiteral("paid"), jsonInteger(figures.paid.minor()) } };
}

QStringList cells(const QString &name, const CommissionFigures &figures)
{
    return { name, figures.earned.toPlain(), figures.reversed.toPlain(), figures.net().toPlain(),
        figures.paid.toPlain() };
}

// How all that is hers stands now.
void addStates(QJsonObject &row, QStringList &line, const CommissionBalance &balance)
{
    const std::pair<const char *, EntryState> states[] = { { "waiting", EntryState::Waiting },
        { "held", EntryState::Held }, { "payable", EntryState::Payable }, { "inPayout", EntryState::Prepared } };
    for (const auto &[name, state] : states) {
        row.insert(QLatin1String(name), jsonInteger(balance.in(state).minor()));
        line << balance.in(state).toPlain();
    }
}

// Chinese characters take two columns of a terminal.
int width(const QString &text)
{
    int columns = 0;
    for (const QChar c : text)
        columns += c.unicode() >= 0x1100 && !c.isLowSurrogate() ? 2 : 1;
    return columns;
}

} // namespace

SalesTable SalesTable::ofPeriods(const SalesReport &report, Currency currency)
{
    SalesTable table;
    table.m_words = 1;
    table.m_header = { QStringLiteral("period"), QStringLiteral("orders"), QStringLiteral("gross"),
        QStringLiteral("returns"), QStringLiteral("net") };
    QJsonArray rows;
    for (const SalesPeriod &period : report.periods) {
        QJsonObject row = figures(period.figures);
        row.insert(QStringLiteral("period"), period.name);
        rows.append(row);
        table.m_rows << cells(period.name, period.figures);
    }
    table.m_total = cells(QStringLiteral("total"), report.total);
    table.m_json = { { QStringLiteral("currency"), currency.code() }, { QStringLiteral("rows"), rows },
        { QStringLiteral("total"), figures(report.total) } };
    return table;
}

SalesTable SalesTable::ofProducts(const std::vector<ProductSales> &sales, Currency currency)
{
    SalesTable table;
    table.m_words = 2;
    table.m_header = { QStringLiteral("sku"), QStringLiteral("name"), QStringLiteral("quantity"),
        QStringLiteral("net") };
    QJsonArray rows;
    Money net(0, currency);
    for (const ProductSales &product : sales) {
        rows.append(QJsonObject { { QStringLiteral("sku"), product.sku }, { QStringLiteral("name"), product.name },
            { QStringLiteral("quantity"), jsonInteger(product.quantity.thousandths()) },
            { QStringLiteral("net"), jsonInteger(product.net.minor()) } });
        table.m_rows << QStringList { product.sku, product.name, product.quantity.toPlain(), product.net.toPlain() };
        net += product.net;
    }
    table.m_total = { QStringLiteral("total"), QString(), QString(), net.toPlain() };
    table.m_json = { { QStringLiteral("currency"), currency.code() }, { QStringLiteral("rows"), rows },
        { QStringLiteral("total"), QJsonObject { { QStringLiteral("net"), jsonInteger(net.minor()) } } } };
    return table;
}

SalesTable SalesTable::ofCommissions(const CommissionReport &report, CommissionBy by, Currency currency)
{
    SalesTable table;
    const bool people = by == CommissionBy::Reseller;
    table.m_words = 1;
    table.m_header = QStringList { people ? QStringLiteral("reseller") : QStringLiteral("period") }
        + QStringList { QStringLiteral("earned"), QStringLiteral("reversed"), QStringLiteral("net"),
              QStringLiteral("paid") };
    if (people)
        table.m_header << QStringLiteral("waiting") << QStringLiteral("held") << QStringLiteral("payable")
                       << QStringLiteral("inPayout");
    QJsonArray rows;
    for (const CommissionReportRow &each : report.rows) {
        QJsonObject row = figures(each.figures);
        QStringList line = cells(each.name, each.figures);
        row.insert(table.m_header.first(), each.name);
        if (people) {
            row.insert(QStringLiteral("id"), each.reseller.toText());
            addStates(row, line, each.now);
        }
        rows.append(row);
        table.m_rows << line;
    }
    table.m_total = cells(QStringLiteral("total"), report.total);
    while (table.m_total.size() < table.m_header.size())
        table.m_total << QString();
    table.m_json = { { QStringLiteral("currency"), currency.code() }, { QStringLiteral("rows"), rows },
        { QStringLiteral("total"), figures(report.total) } };
    return table;
}

QString SalesTable::toCsv() const
{
    CsvWriter csv;
    for (const QString &name : m_header)
        csv.plain(name);
    csv.endRow();
    for (const QStringList &row : m_rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            column < m_words ? csv.text(row.at(column)) : csv.plain(row.at(column));
        csv.endRow();
    }
    return QString::fromUtf8(csv.bytes());
}

QString SalesTable::toText() const
{
    QList<QStringList> all { m_header };
    all << m_rows << m_total;
    QList<int> widths(m_header.size(), 0);
    for (const QStringList &row : all)
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths.at(column), width(row.at(column)));
    QString text;
    for (const QStringList &row : all) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QString padding(widths.at(column) - width(row.at(column)), u' ');
            line += (column == 0 ? QString() : QStringLiteral("  "))
                + (column < m_words ? row.at(column) + padding : padding + row.at(column));
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace jishi::cli
