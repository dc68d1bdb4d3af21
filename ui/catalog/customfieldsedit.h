#pragma once
// The fields that the shop has made for itself, two in a row of the form they stand in, each with what fits its kind.
#include "models/catalog/product.h"
#include "models/catalog/shoplists.h"

#include <QObject>

class QGridLayout;
class QWidget;

namespace jishi {

class CustomFieldsEdit final : public QObject
{
    Q_OBJECT

public:
    CustomFieldsEdit(const std::vector<CustomField> &fields, QWidget *form);

    // Below what the grid of the form has already: labels and fields by turns, in four columns.
    void addTo(QGridLayout *grid);

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
    static QWidget *editFor(const CustomField &field, QWidget *form);
    static QString valueOf(const Field &field);

    std::vector<Field> m_fields;
};

} // namespace jishi
