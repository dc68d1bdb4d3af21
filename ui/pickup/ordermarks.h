#pragma once
// Marks orders packed, ready or handed over, one or many at once. Asks before many are handed over: what has left the
// stock only comes back by refunds.
#include "models/pickup/pickupdesk.h"
#include "models/shop/shop.h"
#include "ui/shell/message.h"

#include <QObject>

namespace jishi {

class OrderMarks final : public QObject
{
    Q_OBJECT

public:
    // The question stands before the window.
    OrderMarks(Shop &shop, QWidget *window);

    void mark(const std::vector<RowId> &orders, FulfilmentState state);

Q_SIGNALS:
    void stored();
    void messageRequested(const jishi::Message &message);

private:
    void ask(const std::vector<RowId> &orders);
    void store(const std::vector<RowId> &orders, FulfilmentState state);

    Shop &m_shop;
    QWidget *m_window;
};

} // namespace jishi
