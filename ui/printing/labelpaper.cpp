#include "ui/printing/labelpaper.h"

#include "ui/pickup/pickupwords.h"
#include "ui/printing/qrpicture.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

struct LabelPaper
{
    Q_DECLARE_TR_FUNCTIONS(jishi::LabelPaper)
};

constexpr int kColumns = 2; // of labels on a sheet
constexpr int kRows = 5;
constexpr int kLabelHeight = millimetres(57);
constexpr int kPadding = millimetres(5);
constexpr PaperFont kCode { 620, true };
constexpr PaperFont kName { 420, true };
constexpr PaperFont kBody { 320 };
constexpr PaperFont kStrong { 320, true };
constexpr PaperFont kSmall { 270 };
constexpr int kQuantity = millimetres(15); // the column of the quantities

// Writes one label into a place, from top to bottom.
class LabelWriter
{
public:
    // A height of 0: as high as it gets.
    LabelWriter(PaperPage &page, QRect place)
        : m_page(page)
        , m_place(place)
        , m_y(place.top())
    { }

    int end() const { return m_y; }

    void write(const PickupEntry &entry)
    {
        writeHead(entry);
        const QString where = QStringList({ pointWords(entry), entry.address }).join(u" · "_s);
        text(entry.address.isEmpty() ? pointWords(entry) : where, kStrong, full());
        // What must be seen stands at the foot: kept free while the goods are written.
        const QString foot = entry.due.isZero() ? QString() : moneyWords(entry);
        const int reserved = (foot.isEmpty() ? 0 : kStrong.linePitch() + 160)
            + (entry.note.isEmpty()
                    ? 0
                    : std::min(wrappedHeight(entry.note, kSmall, m_place.width()), 2 * kSmall.linePitch()));
        rule();
        writeItems(entry, reserved);
        if (!entry.note.isEmpty())
            text(fitting(entry.note, kSmall, 2), kSmall, full());
        if (!foot.isEmpty())
            writeDue(foot);
    }

private:
    struct Column
    {
        int x;
        int width;
    };

    Column full() const { return { m_place.left(), m_place.width() }; }
    bool grows() const { return m_place.height() <= 1; }
    int room() const { return grows() ? millimetres(2000) : m_place.bottom() - m_y; }

    void writeHead(const PickupEntry &entry)
    {
        const int top = m_y;
        const int side = std::min(millimetres(22), m_place.width() * 2 / 5);
        // Its quiet zone may stand in the margin of the label.
        m_page.items.push_back({ PaperItem::Kind::Picture, QRect(m_place.left() - 200, top - 200, side, side), {}, {},
            {}, qrPicture(entry.code.scan) });
        const Column beside { m_place.left() + side, m_place.width() - side };
        text(entry.code.spaced(), kCode, beside);
        text(fitting(personWords(entry), kName, 2, beside.width), kName, beside);
        text(QStringList({ phoneWords(entry), entry.number }).join(u"  "_s).trimmed(), kSmall, beside);
        m_y = std::max(m_y, top + side - 300) + 60;
    }

    void writeItems(const PickupEntry &entry, int reserved)
    {
        const int name = m_place.width() - kQuantity - 150;
        size_t written = 0;
        for (const PickupItem &item : entry.items) {
            const int height = wrappedHeight(item.name, kBody, name);
            const bool last = written + 1 == entry.items.size();
            if (height + (last ? 0 : kSmall.linePitch()) > room() - reserved)
                break;
            put(quantityWords(item.quantity, item.unit), kStrong, { m_place.left() + name + 150, kQuantity },
                Qt::AlignRight);
            text(item.name, kBody, { m_place.left(), name });
            ++written;
        }
        if (const auto left = static_cast<int>(entry.items.size() - written); left > 0)
            //: On a label that is too small for all goods
            text(LabelPaper::tr("and %Ln more item(s), see the list", nullptr, left), kSmall, full());
    }

    void writeDue(const QString &words)
    {
        const int height = kStrong.linePitch() + 60;
        const int width = textWidth(words, kStrong) + 300;
        if (!grows())
            m_y = m_place.bottom() - height;
        m_y += grows() ? 100 : 0;
        m_page.items.push_back({ PaperItem::Kind::Frame, QRect(m_place.left(), m_y, width, height) });
        put(words, kStrong, { m_place.left() + 150, width }, Qt::AlignLeft, 30);
        m_y += height;
    }

    void rule()
    {
        m_y += 100;
        m_page.items.push_back({ PaperItem::Kind::Fill, QRect(m_place.left(), m_y, m_place.width(), 15) });
        m_y += 100;
    }

    int put(const QString &text, PaperFont font, Column column, Qt::Alignment alignment = Qt::AlignLeft, int down = 0)
    {
        const int height = wrappedHeight(text, font, column.width);
        m_page.items.push_back(
            { PaperItem::Kind::Text, QRect(column.x, m_y + down, column.width, height), text, font, alignment });
        return height;
    }

    void text(const QString &text, PaperFont font, Column column)
    {
        if (!text.isEmpty())
            m_y += put(text, font, column);
    }

    // Cut with an ellipsis where it takes more lines than a label has for it; a roll has room.
    QString fitting(const QString &text, PaperFont font, int lines, int width = 0) const
    {
        QString fits = text;
        const int column = width > 0 ? width : m_place.width();
        while (!grows() && fits.size() > 1 && wrappedHeight(fits, font, column) > lines * font.linePitch())
            fits = QString(fits.endsWith(u'…') ? fits.chopped(2) : fits.chopped(1)) + u'…';
        return fits;
    }

    PaperPage &m_page;
    const QRect m_place;
    int m_y;
};

void writeSheets(const std::vector<PickupEntry> &entries, Paper &paper)
{
    const QSize sheet = paperSize(paper.format);
    const int width = sheet.width() / kColumns;
    const int top = (sheet.height() - kRows * kLabelHeight) / 2;
    for (size_t i = 0; i < entries.size(); ++i) {
        const auto cell = static_cast<int>(i % (kColumns * kRows));
        if (cell == 0)
            paper.pages.push_back({ sheet });
        const QRect label(cell % kColumns * width, top + cell / kColumns * kLabelHeight, width, kLabelHeight);
        LabelWriter(paper.pages.back(), label.adjusted(kPadding, kPadding, -kPadding, -kPadding)).write(entries[i]);
    }
}

void writeRoll(const std::vector<PickupEntry> &entries, Paper &paper)
{
    const int width = paperSize(paper.format).width();
    const int margin = rollMargin(paper.format);
    for (const PickupEntry &entry : entries) {
        paper.pages.push_back({ QSize(width, 0) });
        LabelWriter writer(paper.pages.back(), QRect(margin, margin, width - 2 * margin, 0));
        writer.write(entry);
        paper.pages.back().size.setHeight(writer.end() + margin);
    }
}

} // namespace

Paper labelPaper(const std::vector<PickupEntry> &entries, PaperFormat format)
{
    Paper paper { LabelPaper::tr("Labels"), format };
    if (format == PaperFormat::A4)
        writeSheets(entries, paper);
    else
        writeRoll(entries, paper);
    return paper;
}

} // namespace jishi
