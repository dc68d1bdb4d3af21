#include "ui/importing/fieldwords.h"

#include <QCoreApplication>

namespace jishi {

namespace {

//: What the columns of a table hold
constexpr const char *kNames[] = { QT_TRANSLATE_NOOP("jishi::FieldWords", "Leave out"),
    QT_TRANSLATE_NOOP("jishi::FieldWords", "Product name"), QT_TRANSLATE_NOOP("jishi::FieldWords", "SKU"),
    QT_TRANSLATE_NOOP("jishi::FieldWords", "Barcode"), QT_TRANSLATE_NOOP("jishi::FieldWords", "Price"),
    QT_TRANSLATE_NOOP("jishi::FieldWords", "List price"), QT_TRANSLATE_NOOP("jishi::FieldWords", "Cost"),
    QT_TRANSLATE_NOOP("jishi::FieldWords", "Category"), QT_TRANSLATE_NOOP("jishi::FieldWords", "Unit"),
    QT_TRANSLATE_NOOP("jishi::FieldWords", "On hand"), QT_TRANSLATE_NOOP("jishi::FieldWords", "Low stock level"),
    QT_TRANSLATE_NOOP("jishi::FieldWords", "Tags"), QT_TRANSLATE_NOOP("jishi::FieldWords", "Description"),
    QT_TRANSLATE_NOOP("jishi::FieldWords", "Option 1"), QT_TRANSLATE_NOOP("jishi::FieldWords", "Option 2"),
    QT_TRANSLATE_NOOP("jishi::FieldWords", "Option 3"), QT_TRANSLATE_NOOP("jishi::FieldWords", "Customer name"),
    QT_TRANSLATE_NOOP("jishi::FieldWords", "Customer number"), QT_TRANSLATE_NOOP("jishi::FieldWords", "Phone"),
    QT_TRANSLATE_NOOP("jishi::FieldWords", "Address"), QT_TRANSLATE_NOOP("jishi::FieldWords", "WeChat"),
    QT_TRANSLATE_NOOP("jishi::FieldWords", "WeChat remark"), QT_TRANSLATE_NOOP("jishi::FieldWords", "Country"),
    QT_TRANSLATE_NOOP("jishi::FieldWords", "Birthday"), QT_TRANSLATE_NOOP("jishi::FieldWords", "Note") };
static_assert(std::size(kNames) == static_cast<size_t>(MappedField::Count));

} // namespace

QString FieldWords::of(MappedField field)
{
    return QCoreApplication::translate("jishi::FieldWords", kNames[static_cast<size_t>(field)]);
}

} // namespace jishi
