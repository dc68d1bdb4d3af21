#pragma once
// Who sits at this desk: the name that signs stock movements and counts from now on.
#include "models/shop/shop.h"

#include <QDialog>

class QLineEdit;

namespace jishi {

class PersonDialog final : public QDialog
{
    Q_OBJECT

public:
    // suggested: offered where no name is kept yet.
    PersonDialog(Shop &shop, const QString &suggested, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const QString &name);

private:
    void save();

    Shop &m_shop;
    QLineEdit *m_name;
};

} // namespace jishi
