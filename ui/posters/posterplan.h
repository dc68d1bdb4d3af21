#pragma once
// Where everything of a poster stands, in pixels of the picture. No two places overlap, whatever is written in them:
// what does not fit becomes smaller or ends in an ellipsis.
#include <QRect>
#include <QSize>

#include <array>

namespace jishi {

enum class PosterLayout : uint8_t { Showcase, Card, Offer };
inline constexpr std::array kPosterLayouts { PosterLayout::Showcase, PosterLayout::Card, PosterLayout::Offer };
enum class PosterSize : uint8_t { Portrait, Square, Chat };
inline constexpr std::array kPosterSizes { PosterSize::Portrait, PosterSize::Square, PosterSize::Chat };

struct PosterPlan
{
    QSize size;
    QRect card; // what lies below the rest; empty: nothing
    QRect picture;
    QRect label; // of advertising
    QRect shop;
    QRect name;
    QRect price;
    QRect reseller;
    QRect code; // QR: a whole number of pixels for each module
    QRect hint; // below or beside the code
    int module = 0; // pixels; 0: the address is too long for a code that can be read from a small picture

    // modules: of the code's side, with its quiet zone.
    static PosterPlan of(PosterLayout layout, PosterSize size, int modules);
    static QSize sizeOf(PosterSize size);
    std::array<QRect, 8> places() const { return { picture, label, shop, name, price, reseller, code, hint }; }
};

} // namespace jishi
