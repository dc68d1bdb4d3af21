#pragma once
// Opens the dialog for each thing that can be printed: receipts and labels of orders, packing and pickup lists.
#include "models/shop/shop.h"
#include "ui/printing/listpapers.h"
#include "ui/printing/paperdialog.h"

namespace jishi {

class PaperActions final : public QObject
{
    Q_OBJECT

public:
    // The dialogs stand before the window.
    PaperActions(Shop &shop, QWidget *window);

    void showReceipt(RowId order);
    // In the order in which they are given.
    void showLabels(const std::vector<RowId> &orders);
    void showPackingList(const PackingTotals &totals, const QString &scope);
    void showPickupList(const std::vector<PickupEntry> &entries, const QString &scope);

Q_SIGNALS:
    void messageRequested(const jishi::Message &message);

private:
    PaperHead head(const QString &scope) const;
    void open(const QString &title, const std::vector<PaperFormat> &formats, PaperDialog::Maker make);

    Shop &m_shop;
    QWidget *m_window;
};

} // namespace jishi
