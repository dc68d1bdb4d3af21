#pragma once
// A poster (海报) of a link: picture, name, price, QR code, who sells, and the label of advertising. Painted on any
// thread; its colours are the same in every theme, because it is for other people's screens.
#include "models/resellers/linkcaption.h"
#include "ui/posters/posterplan.h"

#include <QFont>
#include <QImage>
#include <QStringList>

namespace jishi {

struct PosterContent
{
    LinkOffer offer;
    QImage picture; // null: a calm ground with the name's first letter
    QString url;
    QString code; // as people read it
    QString shop;
    QString reseller;
    PostScript script = PostScript::English;
};

// Null: the address is too long for a code that can be read.
QImage paintPoster(const PosterContent &content, PosterLayout layout, PosterSize size);

// The largest type, no larger than asked, in which the text fits its place in so many lines at most; what still does
// not fit ends in "…".
struct TextRoom
{
    QSize size;
    int largest = 0; // pixels
    int smallest = 0;
    int lines = 100;
};
struct FittedText
{
    QFont font;
    QStringList lines;
    int lineHeight = 0; // of the tallest script in it
    int ascent = 0;
    int height() const { return lineHeight * static_cast<int>(lines.size()); }
};
FittedText fitText(const QString &text, QFont font, const TextRoom &room);

} // namespace jishi
