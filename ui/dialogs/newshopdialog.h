#pragma once
// Asks what a new shop is called, what it counts in and where its file goes. The currency cannot be changed later; the
// dialog says so.
#include "models/shop/shopfile.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace jishi {

class NewShopDialog final : public QDialog
{
    Q_OBJECT

public:
    NewShopDialog(const QString &folder, QWidget *parent = nullptr);

    ShopProfile profile() const;
    QString path() const;

private:
    void fillCurrencies();
    void fillTimeZones();
    void suggestPath();
    void choosePath();
    void update();

    QString m_folder;
    bool m_pathIsOwn = false; // typed or chosen, no longer made from the name
    QLineEdit *m_name;
    QComboBox *m_currency;
    QComboBox *m_zone;
    QLineEdit *m_path;
    QLabel *m_hint;
    QPushButton *m_create = nullptr;
};

} // namespace jishi
