#pragma once
// How long a link counts, and who keeps a customer that comes through several.
#include "models/shop/shop.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QSpinBox;

namespace jishi {

class ActionButton;

class ResellerSettings final : public QDialog
{
    Q_OBJECT

public:
    explicit ResellerSettings(Shop &shop, QWidget *parent = nullptr);

public Q_SLOTS:
    void save();

Q_SIGNALS:
    void saved(qint64 change);

private:
    void load();
    QWidget *buildBinding();

    Shop &m_shop;
    QSpinBox *m_days;
    QButtonGroup *m_binding;
    QSpinBox *m_bindingDays;
    QLabel *m_problem;
    ActionButton *m_save;
};

} // namespace jishi
