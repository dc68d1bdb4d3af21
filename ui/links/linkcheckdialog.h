#pragma once
// A pasted address or code: whose link it is, and whether anybody changed it.
#include "models/shop/shop.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace jishi {

class ActionButton;

class LinkCheckDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit LinkCheckDialog(Shop &shop, QWidget *parent);

Q_SIGNALS:
    void linkRequested(qlonglong link);

private:
    void build();
    void check();

    Shop &m_shop;
    QLineEdit *m_text;
    QLabel *m_verdict;
    QLabel *m_whose;
    ActionButton *m_show;
    RowId m_found = 0;
};

} // namespace jishi
