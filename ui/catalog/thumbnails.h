#pragma once
// Small pictures for lists: read and scaled on the reader thread, a page's worth at a time, and kept for as long as
// they are likely to be seen again.
#include "models/shop/shop.h"

#include <QCache>
#include <QPixmap>
#include <QSet>
#include <QTimer>

namespace jishi {

class Thumbnails final : public QObject
{
    Q_OBJECT

public:
    // side: in pixels of the screen.
    Thumbnails(Shop &shop, int side, QObject *parent = nullptr);

    // Null while it is on its way; arrived() follows.
    const QPixmap *of(RowId picture);
    // Whether the shop has any picture at all: without one no list keeps room for them.
    bool any() const { return m_any; }

Q_SIGNALS:
    void arrived();

private:
    void lookForAny();
    void load();

    Shop &m_shop;
    const int m_side;
    bool m_any = false;
    QCache<RowId, QPixmap> m_known;
    QSet<RowId> m_wanted;
    QTimer m_collect; // a page asks for many at once
};

} // namespace jishi
