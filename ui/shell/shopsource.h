#pragma once
// The palette's look into the shop: products, customers, groups and orders, found in memory while the person types.
#include "models/search/liveindex.h"
#include "models/shop/shop.h"
#include "ui/shell/palettesource.h"

namespace jishi {

class ShopSource final : public PaletteSource
{
    Q_OBJECT

public:
    ShopSource(Shop &shop, LiveIndex &index, QObject *parent = nullptr);

    QList<PaletteEntry> entries(const QString &text) override;

Q_SIGNALS:
    void pageRequested(const QByteArray &pageId, const QVariant &what);

private:
    PaletteEntry productEntry(const SearchHit &hit) const;
    PaletteEntry customerEntry(const SearchHit &hit) const;
    QList<PaletteEntry> groupEntries(const QString &text);
    PaletteEntry orderEntry(const SearchHit &hit) const;
    std::function<void()> opening(const char *page, RowId id);

    Shop &m_shop;
    LiveIndex &m_index;
};

} // namespace jishi
