#pragma once
// What is to be printed: pages of texts, rules and pictures at fixed places, in hundredths of a millimetre. The
// printer, the PDF and the preview draw the very same.
#include <QFont>
#include <QImage>
#include <QRect>
#include <QString>

#include <vector>

class QPainter;
class QPrinter;

namespace jishi {

enum class PaperFormat { A4, Roll80, Roll58 };

inline constexpr int kPerMillimetre = 100;
inline constexpr int millimetres(int count)
{
    return count * kPerMillimetre;
}

// The paper of a roll is as long as what stands on it; the height is 0.
QSize paperSize(PaperFormat format);
// At the sides of a roll: the heads of such printers are 48 mm wide on 58 mm of paper, 72 mm on 80 mm.
int rollMargin(PaperFormat format);

// A face with figures of one width and simplified characters: amounts stand below each other.
struct PaperFont
{
    int size = 320; // hundredths of a millimetre: 9 points
    bool strong = false;

    QFont font() const;
    int linePitch() const { return size * 13 / 10; }
};

struct PaperItem
{
    enum class Kind { Text, Fill, Frame, Picture };
    Kind kind = Kind::Text;
    QRect rect;
    QString text = {};
    PaperFont font = {};
    Qt::Alignment alignment = Qt::AlignLeft;
    QImage picture = {};
    int grey = 0; // 0: black, 255: white
};

struct PaperPage
{
    QSize size;
    std::vector<PaperItem> items = {};
};

struct Paper
{
    QString title;
    PaperFormat format = PaperFormat::A4;
    std::vector<PaperPage> pages = {};
};

// How high a text gets when it is wrapped into a width, between words where there are some.
int wrappedHeight(const QString &text, const PaperFont &font, int width);
// Of one line.
int textWidth(const QString &text, const PaperFont &font);

// Onto a painter whose unit is a hundredth of a millimetre.
void paintPage(QPainter &painter, const PaperPage &page);
QImage pictureOf(const PaperPage &page, int dotsPerInch);
// With the fonts in it. Empty when it could not be written.
QByteArray pdfOf(const Paper &paper);
// All pages, or those that the person chose in the printer's dialog.
bool print(const Paper &paper, QPrinter &printer);

} // namespace jishi
