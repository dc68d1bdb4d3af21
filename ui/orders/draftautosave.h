#pragma once
// Keeps the order that is being taken in the shop file: a moment after each change, and at once when the page goes.
#include "models/orders/draftkeeper.h"
#include "models/shop/shop.h"

#include <QTimer>
#include <functional>

namespace jishi {

class DraftAutosave final : public QObject
{
    Q_OBJECT

public:
    DraftAutosave(Shop &shop, std::function<OrderDraft()> current, QObject *parent);

    // Something was typed.
    void touch();
    // What is on the page is what is kept, or a fresh start: nothing to be done.
    void settle();
    // It is being placed: until then nothing is saved that would be forgotten at once.
    void pause() { m_timer.stop(); }
    // Now, if something was typed since.
    void flush();
    // What was put aside is at hand again.
    void takeUp();
    // Out of the way of the next one, which it will not be mixed up with.
    void putAside();

private:
    void save(bool aside);

    Shop &m_shop;
    std::function<OrderDraft()> m_current;
    QString m_kept; // reference and content of what is in the file
    QTimer m_timer;
};

} // namespace jishi
