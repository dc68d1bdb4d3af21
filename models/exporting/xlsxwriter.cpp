#include "models/exporting/xlsxwriter.h"

#include "models/base/refusal.h"
#include "models/exporting/csvwriter.h"

#include <QDateTime>
#include <QFile>
#include <QRegularExpression>
#include <clocale>
#include <xlsxwriter.h>

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

// The library prints numbers with the decimal sign of the process's language.
class PointAsDecimalSign
{
public:
    PointAsDecimalSign()
        : m_before(plain() ? uselocale(plain()) : nullptr)
    { }
    ~PointAsDecimalSign()
    {
        if (m_before)
            uselocale(m_before);
    }
    PointAsDecimalSign(const PointAsDecimalSign &) = delete;
    PointAsDecimalSign &operator=(const PointAsDecimalSign &) = delete;

private:
    static locale_t plain()
    {
        static const locale_t made = newlocale(LC_NUMERIC_MASK, "C", nullptr);
        return made;
    }
    locale_t m_before;
};

// A text that looks like a workbook's way to write control characters is written that way itself.
QString withoutEscapes(QString text)
{
    static const QRegularExpression look(u"_(x[0-9A-Fa-f]{4}_)"_s);
    return text.contains(u"_x"_s) ? text.replace(look, u"_x005F_\\1"_s) : text;
}

} // namespace

XlsxWriter::XlsxWriter(const char *sheet, int decimals)
    : m_folderPath(QFile::encodeName(m_folder.path()))
{
    if (!m_folder.isValid())
        return;
    lxw_workbook_options options {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folderPath.data();
    m_book = workbook_new_opt(QFile::encodeName(path()).constData(), &options);
    if (!m_book)
        return;
    m_sheet = workbook_add_worksheet(m_book, sheet);
    m_bold = workbook_add_format(m_book);
    format_set_bold(m_bold);
    m_amount = workbook_add_format(m_book);
    const QByteArray shown = decimals > 0 ? "0." + QByteArray(decimals, '0') : QByteArray("0");
    format_set_num_format(m_amount, shown.constData());
    m_moment = workbook_add_format(m_book);
    format_set_num_format(m_moment, "yyyy-mm-dd hh:mm:ss");
    worksheet_freeze_panes(m_sheet, 1, 0);
}

XlsxWriter::~XlsxWriter()
{
    // Closing is the library's only way to let go.
    if (m_book)
        workbook_close(m_book);
}

QString XlsxWriter::path() const
{
    return m_folder.filePath(u"export.xlsx"_s);
}

void XlsxWriter::note(int failure)
{
    if (m_failure == 0)
        m_failure = failure;
}

void XlsxWriter::string(const QString &value, lxw_format *format)
{
    // Each row is written when the next one begins.
    const PointAsDecimalSign point;
    if (m_sheet)
        note(worksheet_write_string(m_sheet, m_row, m_column, withoutEscapes(value).toUtf8().constData(), format));
    ++m_column;
}

// A workbook's numbers are binary fractions: here, at the border, and nowhere before it.
void XlsxWriter::number(const QString &value, lxw_format *format)
{
    const PointAsDecimalSign point;
    if (m_sheet)
        note(worksheet_write_number(m_sheet, m_row, m_column, value.toDouble(), format));
    ++m_column;
}

XlsxWriter &XlsxWriter::text(const QString &value)
{
    const bool doubled = value.startsWith(u'\'') && withoutFormula(value) != value;
    string(doubled ? QString(u'\'' + value) : value, nullptr);
    return *this;
}

XlsxWriter &XlsxWriter::plain(const QString &value)
{
    string(value, nullptr);
    return *this;
}

XlsxWriter &XlsxWriter::header(const QString &value)
{
    string(value, m_bold);
    return *this;
}

XlsxWriter &XlsxWriter::headers(const QStringList &values)
{
    for (const QString &value : values)
        header(value);
    endRow();
    return *this;
}

XlsxWriter &XlsxWriter::amount(const Money &value)
{
    number(value.toPlain(), m_amount);
    return *this;
}

XlsxWriter &XlsxWriter::figure(const QString &value)
{
    number(value, nullptr);
    return *this;
}

XlsxWriter &XlsxWriter::moment(Instant at, const QTimeZone &zone)
{
    // Days since the last of 1899, to the billionth: a tenth of a millisecond.
    constexpr int64_t kDayOf1970 = 25'569;
    constexpr int kPlaces = 9;
    constexpr int64_t kBillion = 1'000'000'000;
    const int64_t offset = zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC));
    const int64_t local = at + offset * 1000 + kDayOf1970 * kDay;
    const int64_t part = local % kDay * kBillion / kDay;
    number(QString::number(local / kDay) + u'.' + QString::number(part).rightJustified(kPlaces, u'0'), m_moment);
    return *this;
}

XlsxWriter &XlsxWriter::blank()
{
    ++m_column;
    return *this;
}

void XlsxWriter::endRow()
{
    ++m_row;
    m_column = 0;
}

Result<QByteArray> XlsxWriter::finish()
{
    if (m_book) {
        const PointAsDecimalSign point;
        note(workbook_close(std::exchange(m_book, nullptr)));
        m_sheet = nullptr;
    } else {
        note(LXW_ERROR_CREATING_TMPFILE);
    }
    if (m_failure == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
        return refused(Refusal::tr("A text is longer than the cell of a workbook can be; export as CSV."));
    if (m_failure == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE)
        return refused(Refusal::tr("There are more rows than the sheet of a workbook can hold; export as CSV."));
    if (m_failure != 0)
        return Error { ErrorKind::Storage, QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(m_failure))) };
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorKind::Storage, file.errorString() };
    return file.readAll();
}

} // namespace jishi
