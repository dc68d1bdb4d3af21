#include "ui/catalog/productform.h"

#include "models/catalog/shoplists.h"
#include "ui/catalog/categorybox.h"
#include "ui/catalog/customfieldsedit.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr int kDescriptionHeight = 60;
}

ProductForm::ProductForm(Shop &shop, QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_category(new CategoryBox(shop, CategoryBox::Use::Edit, this))
    , m_supplier(new QComboBox(this))
    , m_tags(new QLineEdit(this))
    , m_published(new QCheckBox(tr("Offer it to customers"), this))
    , m_description(new QPlainTextEdit(this))
    , m_fields(new CustomFieldsEdit(ShopLists(shop.database().view(), shop.context()).customFields(), this))
    , m_seesSupplier(seesSuppliers(shop.profile().role))
{
    m_supplier->setEditable(true);
    m_supplier->setInsertPolicy(QComboBox::NoInsert);
    m_supplier->addItem(QString());
    for (const Supplier &supplier : ShopLists(shop.database().view(), shop.context()).suppliers())
        m_supplier->addItem(supplier.name);
    build();
    connect(m_name, &QLineEdit::textEdited, this, &ProductForm::edited);
}

void ProductForm::build()
{
    m_name->setObjectName(u"productName"_s);
    m_category->setObjectName(u"productCategory"_s);
    m_category->lineEdit()->setPlaceholderText(tr("Fruit > Mango"));
    m_supplier->setObjectName(u"productSupplier"_s);
    m_supplier->lineEdit()->setPlaceholderText(tr("Who it is bought from"));
    m_tags->setObjectName(u"productTags"_s);
    m_tags->setPlaceholderText(tr("Separated by commas"));
    m_published->setObjectName(u"productPublished"_s);
    m_description->setObjectName(u"productDescription"_s);
    // The description takes the room that the pictures beside the form leave.
    m_description->setMinimumHeight(kDescriptionHeight);
    m_description->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_description->setTabChangesFocus(true);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(space::kSmall);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    //: Label of a product's name
    addRow(grid, tr("Name"), m_name);
    addRow(grid, tr("Category"), m_category);
    if (m_seesSupplier)
        addHalf(grid, tr("Supplier"), m_supplier);
    m_supplier->setVisible(m_seesSupplier);
    addRow(grid, tr("Description"), m_description);
    grid->setRowStretch(grid->rowCount() - 1, 1);
    addRow(grid, tr("Tags"), m_tags);
    grid->addWidget(m_published, grid->rowCount() - 1, 2, 1, 2);
    m_fields->addTo(grid);
    setTabOrder(m_category, m_supplier);
    setTabOrder(m_tags, m_published);
}

void ProductForm::addRow(QGridLayout *grid, const QString &text, QWidget *field)
{
    auto *label = plainLabel(text, this, "muted");
    label->setBuddy(field);
    field->setAccessibleName(text);
    const int row = grid->rowCount();
    const bool isHalf = field == m_category || field == m_tags;
    grid->addWidget(label, row, 0, field == m_description ? Qt::AlignTop : Qt::AlignVCenter);
    grid->addWidget(field, row, 1, 1, isHalf ? 1 : 3);
}

void ProductForm::addHalf(QGridLayout *grid, const QString &text, QWidget *field)
{
    auto *label = plainLabel(text, this, "muted");
    label->setBuddy(field);
    field->setAccessibleName(text);
    grid->addWidget(label, grid->rowCount() - 1, 2);
    grid->addWidget(field, grid->rowCount() - 1, 3);
}

void ProductForm::setProduct(const ProductView &view)
{
    const Product &product = view.product;
    m_name->setText(product.name);
    m_category->setCategory(product.categoryId);
    m_category->setEditText(view.categoryPath);
    m_supplier->setEditText(view.supplier);
    m_tags->setText(product.tags);
    m_published->setChecked(product.published);
    m_description->setPlainText(product.description);
    m_fields->setValues(product.customValues);
}

void ProductForm::fill(ProductEdit &edit) const
{
    edit.categoryPath = m_category->path();
    edit.supplier = m_seesSupplier ? m_supplier->currentText().trimmed() : edit.base.supplier;
    edit.edited.name = name();
    edit.edited.tags = m_tags->text().trimmed();
    edit.edited.published = m_published->isChecked();
    edit.edited.description = m_description->toPlainText();
    edit.edited.customValues = m_fields->values();
}

QString ProductForm::name() const
{
    return m_name->text().trimmed();
}

QWidget *ProductForm::nameField() const
{
    return m_name;
}

QWidget *ProductForm::firstWrong(QString &sentence) const
{
    const bool hasName = !name().isEmpty();
    setStyleProperty(m_name, "invalid", !hasName);
    if (!hasName) {
        sentence = tr("A product needs a name.");
        return m_name;
    }
    QWidget *field = m_fields->firstWrong();
    if (field)
        sentence = tr("%1 is not filled in as a number or a day such as 2026-12-31.").arg(field->accessibleName());
    return field;
}

} // namespace jishi
