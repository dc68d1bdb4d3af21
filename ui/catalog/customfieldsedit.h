#pragma once
// The fields that the shop has made for itself, two in a row, each with what fits its kind.
#include "models/catalog/product.h"
#include "models/catalog/shoplists.h"

#include <QWidget>

namespace jishi {

class CustomFieldsEdit final : public QWidget
{
    Q_OBJECT

public:
    CustomFieldsEdit(const std::vector<CustomField> &fields, QWidget *parent = nullptr);

    void setValues(const std::vector<CustomValue> &values);
    // By field id, without the empty ones.
    std::vector<CustomValue> values() const;
    // Where something is written that is no number or no day; null: nowhere.
    QWidget *firstWrong() const;

private:
    struct Field
    {
        CustomField definition;
        QWidget *edit;
    };
    QWidget *editFor(const CustomField &field);
    static QString valueOf(const Field &field);

    std::vector<Field> m_fields;
};

} // namespace jishi
