#pragma once
// The customers who are bound to one reseller, since when and how. Enter goes to the chosen one.
#include "models/resellers/reseller.h"
#include "models/shop/shop.h"

#include <QDialog>

class QTreeWidget;

namespace jishi {

class BoundCustomers final : public QDialog
{
    Q_OBJECT

public:
    BoundCustomers(
        Shop &shop, const QString &reseller, const std::vector<BoundCustomer> &customers, QWidget *parent = nullptr);

Q_SIGNALS:
    void customerRequested(qlonglong customer);

private:
    void showChosen();

    QTreeWidget *m_list;
};

} // namespace jishi
