#pragma once
// A product's name in a list, with its picture before it in shops that have pictures.
#include "ui/delegates/matchdelegate.h"

namespace jishi {

class Thumbnails;

class ProductNameDelegate final : public MatchDelegate
{
    Q_OBJECT

public:
    ProductNameDelegate(const Theme &theme, const SearchMarks &marks, Thumbnails &thumbnails, QObject *parent);
    static int side(); // of a thumbnail, in points

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    Thumbnails &m_thumbnails;
};

} // namespace jishi
