#pragma once
// What the product editor asks of the product as a whole: everything but its pictures and variants.
#include "ui/catalog/productedit.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;

namespace jishi {

class CategoryBox;
class CustomFieldsEdit;

class ProductForm final : public QWidget
{
    Q_OBJECT

public:
    ProductForm(Shop &shop, QWidget *parent = nullptr);

    void setProduct(const ProductView &view);
    // Writes what the fields hold into the edit.
    void fill(ProductEdit &edit) const;
    QString name() const;
    QWidget *nameField() const;
    // The field that keeps the product from being saved, marked; null: none.
    QWidget *firstWrong(QString &sentence) const;

Q_SIGNALS:
    void edited();

private:
    void build();
    void addRow(QGridLayout *grid, const QString &label, QWidget *field);
    void addHalf(QGridLayout *grid, const QString &label, QWidget *field);

    QLineEdit *m_name;
    CategoryBox *m_category;
    QComboBox *m_supplier;
    QLineEdit *m_tags;
    QCheckBox *m_published;
    QPlainTextEdit *m_description;
    CustomFieldsEdit *m_fields;
    const bool m_seesSupplier;
};

} // namespace jishi
