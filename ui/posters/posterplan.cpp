#include "ui/posters/posterplan.h"

#include <algorithm>

namespace jishi {

namespace {

// Of a poster that is scaled to 40 % every module is still three pixels wide.
constexpr int kSmallestModule = 8;
constexpr int kWishedCode = 34; // of a hundred of the width
constexpr int kWidestCode = 48;

// Lengths are given in thousandths of the poster's width.
struct Grid
{
    QSize size;
    int of(int thousandths) const { return size.width() * thousandths / 1000; }
};

int moduleFor(QSize size, int modules)
{
    const int module = std::max(size.width() * kWishedCode / 100 / modules, kSmallestModule);
    return module * modules <= size.width() * kWidestCode / 100 ? module : 0;
}

QRect column(int left, int top, int right, int bottom)
{
    return { left, top, std::max(right - left, 0), std::max(bottom - top, 0) };
}

// Picture above from edge to edge; below it the words at the left and the code at the right.
void layShowcase(PosterPlan &plan, const Grid &grid, int code)
{
    const int margin = grid.of(48);
    const int width = grid.size.width();
    const int height = grid.size.height();
    const int hint = grid.of(44);
    const int below = std::max(code + hint + 2 * margin, height * 38 / 100);
    plan.picture = column(0, 0, width, height - below);
    plan.card = column(0, height - below, width, height);
    plan.code = { width - margin - code, height - below + margin, code, code };
    plan.hint = { plan.code.left(), plan.code.bottom() + 1, code, hint };
    const int right = plan.code.left() - margin;
    const int top = plan.code.top();
    const int bottom = height - margin;
    plan.label = { margin, bottom - grid.of(50), grid.of(104), grid.of(50) };
    plan.reseller = column(margin + grid.of(120), bottom - grid.of(50), right, bottom);
    plan.shop = column(margin, plan.label.top() - grid.of(58), right, plan.label.top() - grid.of(10));
    plan.price = column(margin, plan.shop.top() - grid.of(112), right, plan.shop.top() - grid.of(12));
    plan.name = column(margin, top, right, plan.price.top() - grid.of(12));
}

// Everything on a card that lies on a calm ground: shop above, picture, then name and price over the code's row.
void layCard(PosterPlan &plan, const Grid &grid, int code)
{
    const int edge = grid.of(44);
    const int margin = grid.of(84);
    const int width = grid.size.width();
    const int height = grid.size.height();
    plan.card = column(edge, edge, width - edge, height - edge);
    const int head = grid.of(84);
    plan.label = { width - margin - grid.of(104), head, grid.of(104), grid.of(50) };
    plan.shop = column(margin, head, plan.label.left() - grid.of(20), head + grid.of(50));
    const int bottom = height - margin;
    plan.code = { width - margin - code, bottom - code, code, code };
    const int right = plan.code.left() - grid.of(40);
    plan.hint = column(margin, bottom - grid.of(44), right, bottom);
    plan.reseller = column(margin, plan.hint.top() - grid.of(52), right, plan.hint.top() - grid.of(8));
    plan.price = column(margin, plan.reseller.top() - grid.of(104), right, plan.reseller.top() - grid.of(16));
    plan.name = column(margin, plan.code.top(), right, plan.price.top() - grid.of(8));
    plan.picture = column(margin, plan.shop.bottom() + grid.of(24), width - margin, plan.code.top() - grid.of(36));
}

// The price speaks first: a band with name and price above, the picture beside the code below.
void layOffer(PosterPlan &plan, const Grid &grid, int code)
{
    const int margin = grid.of(56);
    const int width = grid.size.width();
    const int height = grid.size.height();
    const int foot = grid.of(56);
    plan.label = { margin, height - margin - foot + grid.of(3), grid.of(104), grid.of(50) };
    const int middle = width / 2;
    plan.shop = column(margin + grid.of(124), height - margin - foot, middle + grid.of(60), height - margin);
    plan.reseller = column(middle + grid.of(80), height - margin - foot, width - margin, height - margin);
    const int hint = grid.of(44);
    const int bottom = plan.shop.top() - grid.of(32);
    const int high = std::max(code + hint, height * 46 / 100);
    plan.code = { width - margin - code, bottom - high + (high - code - hint) / 2, code, code };
    plan.hint = { plan.code.left(), plan.code.top() + code, code, hint };
    plan.picture = column(margin, bottom - high, plan.code.left() - grid.of(32), bottom);
    plan.card = column(0, 0, width, bottom - high - grid.of(36));
    plan.price = column(
        margin, plan.card.bottom() - grid.of(36) - grid.of(150), width - margin, plan.card.bottom() - grid.of(36));
    plan.name = column(margin, margin, width - margin, plan.price.top() - grid.of(16));
}

} // namespace

QSize PosterPlan::sizeOf(PosterSize size)
{
    switch (size) {
    case PosterSize::Portrait:
        return { 1080, 1440 };
    case PosterSize::Square:
        return { 1080, 1080 };
    case PosterSize::Chat:
        return { 900, 1200 };
    }
    return {};
}

PosterPlan PosterPlan::of(PosterLayout layout, PosterSize size, int modules)
{
    PosterPlan plan;
    plan.size = sizeOf(size);
    plan.module = moduleFor(plan.size, modules);
    if (plan.module == 0)
        return plan;
    const Grid grid { plan.size };
    const int code = plan.module * modules;
    switch (layout) {
    case PosterLayout::Showcase:
        layShowcase(plan, grid, code);
        break;
    case PosterLayout::Card:
        layCard(plan, grid, code);
        break;
    case PosterLayout::Offer:
        layOffer(plan, grid, code);
        break;
    }
    return plan;
}

} // namespace jishi
