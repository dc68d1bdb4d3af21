#pragma once
// Something the command palette can look into: the commands themselves, products, orders, customers.
#include <QByteArray>
#include <QList>
#include <QObject>
#include <functional>

namespace jishi {

struct PaletteEntry
{
    QString section; // a heading; entries of one section come together
    QString title;
    QString detail {}; // muted, after the title: SKU, phone tail, amount
    QString hint {}; // at the right end: a shortcut
    QByteArray icon {}; // a name of resources/icons
    std::function<void()> run {};
};

class PaletteSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // At once and in less than a frame, best first. A source that looks things up on another thread answers with what
    // it has and sends entriesChanged() when it has more.
    virtual QList<PaletteEntry> entries(const QString &text) = 0;

Q_SIGNALS:
    void entriesChanged();
};

} // namespace jishi
