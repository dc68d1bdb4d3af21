#pragma once
// What can be done to an order from the window beside handing it over: taking money and giving it back, editing,
// refunding, splitting, merging, handing over a part. Opens the dialog for each, or says why there is none.
#include "models/orders/order.h"
#include "models/search/liveindex.h"
#include "models/shop/shop.h"
#include "ui/shell/message.h"

#include <QObject>

namespace jishi {

class OrderDialog;
class Theme;

class OrderActions final : public QObject
{
    Q_OBJECT

public:
    // The dialogs stand before the window.
    OrderActions(Shop &shop, LiveIndex &index, const Theme &theme, QWidget *window);

    void takePayment(RowId order);
    void giveBack(RowId order);
    void refund(RowId order);
    void edit(RowId order);
    void split(RowId order);
    void merge(RowId order);
    void handOverPart(RowId order);
    void credit(RowId order);
    void noteRefundRequest(RowId order);
    void settleRefundRequest(RowId order);

Q_SIGNALS:
    void messageRequested(const jishi::Message &message);
    void undoable(const QString &what, qint64 change);

private:
    template <typename Suits, typename Make>
    void open(RowId order, Suits suits, const QString &otherwise, Make make);
    void show(OrderDialog *dialog);

    Shop &m_shop;
    LiveIndex &m_index;
    const Theme &m_theme;
    QWidget *m_window;
};

} // namespace jishi
