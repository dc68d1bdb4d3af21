#include "models/importing/mappedproducts.h"

#include "models/base/refusal.h"
#include "models/importing/celltext.h"

namespace jishi {

using namespace Qt::StringLiterals;

MappedProducts::MappedProducts(const ShopContext &context, const ColumnMapping &mapping, const QStringList &header)
    : ProductsFormat(context, u"table"_s)
{
    for (const MappedField field : { MappedField::Option1, MappedField::Option2, MappedField::Option3 })
        for (const int column : mapping.columnsOf(field)) {
            m_optionFields.push_back(at(field));
            m_optionNames.append(header.value(column));
        }
}

void MappedProducts::readRow()
{
    const QString name = text(at(MappedField::ProductName));
    bool readable = true;
    VariantDraft variant = readVariant(&readable);
    if (!readable || !isTold(variant, name))
        return;
    // Rows of one name are one product's variants where options tell them apart.
    const bool further = !m_optionFields.empty() && !name.isEmpty() && m_byName.contains(name);
    if (!further)
        startProduct(name);
    m_drafts[further ? m_byName.value(name) : m_drafts.size() - 1].variants.push_back(std::move(variant));
}

bool MappedProducts::isTold(const VariantDraft &variant, const QString &name)
{
    if (variant.sku || variant.barcode)
        return true;
    if (name.isEmpty()) {
        refuse(Refusal::tr("The name is missing."));
        return false;
    }
    const auto earlier = m_byName.constFind(name);
    if (earlier == m_byName.constEnd() || !m_optionFields.empty())
        return true;
    refuse(Refusal::tr("The name %1 stands on line %2 already, and neither has a SKU or barcode to tell them apart.")
               .arg(name.left(60))
               .arg(m_drafts[*earlier].line));
    return false;
}

void MappedProducts::startProduct(const QString &name)
{
    ProductDraft product;
    product.line = line();
    product.name = name;
    product.description = said(MappedField::Description);
    product.category = said(MappedField::Category);
    if (const auto tags = said(MappedField::Tags))
        product.tags = tidyTags(QString(*tags).replace(u'，', u',').replace(u'、', u','));
    product.optionNames = m_optionNames;
    if (!m_byName.contains(name))
        m_byName.insert(name, m_drafts.size());
    m_drafts.push_back(std::move(product));
}

VariantDraft MappedProducts::readVariant(bool *readable)
{
    VariantDraft variant;
    variant.line = line();
    for (const int option : m_optionFields)
        variant.optionValues.append(text(option));
    const auto given = [&](MappedField field) {
        auto code = this->code(at(field), readable);
        return code && !code->isEmpty() ? code : std::nullopt;
    };
    variant.sku = given(MappedField::Sku);
    variant.barcode = given(MappedField::Barcode);
    variant.price = money(at(MappedField::Price), readable);
    variant.listPrice = money(at(MappedField::ListPrice), readable);
    variant.cost = money(at(MappedField::Cost), readable);
    variant.stock = quantity(at(MappedField::OnHand), readable);
    variant.lowStock = quantity(at(MappedField::LowStock), readable);
    variant.unit = said(MappedField::Unit);
    return variant;
}

std::optional<QString> MappedProducts::said(MappedField field) const
{
    const QString words = text(at(field));
    return words.isEmpty() ? std::nullopt : std::optional(words);
}

} // namespace jishi
