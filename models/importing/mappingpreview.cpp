#include "models/importing/mappingpreview.h"

#include "models/importing/mappedcustomers.h"
#include "models/importing/mappedproducts.h"

#include <algorithm>

namespace jishi {

namespace {

class Facts
{
public:
    explicit Facts(PreviewedRow &row)
        : m_row(row)
    { }
    Facts &add(MappedField field, const std::optional<QString> &value)
    {
        if (value && !value->isEmpty())
            m_row.facts.emplace_back(field, *value);
        return *this;
    }
    Facts &add(MappedField field, const std::optional<Money> &value)
    {
        return add(field, value ? std::optional(value->toPlain()) : std::nullopt);
    }
    Facts &add(MappedField field, const std::optional<Quantity> &value)
    {
        return add(field, value ? std::optional(value->toPlain()) : std::nullopt);
    }

private:
    PreviewedRow &m_row;
};

void describe(const ProductDraft &product, std::vector<PreviewedRow> &rows)
{
    for (const VariantDraft &variant : product.variants) {
        PreviewedRow row { variant.line, product.name, {}, {} };
        Facts(row)
            .add(MappedField::Option1, variant.title())
            .add(MappedField::Sku, variant.sku)
            .add(MappedField::Barcode, variant.barcode)
            .add(MappedField::Price, variant.price)
            .add(MappedField::ListPrice, variant.listPrice)
            .add(MappedField::Cost, variant.cost)
            .add(MappedField::OnHand, variant.stock)
            .add(MappedField::LowStock, variant.lowStock)
            .add(MappedField::Unit, variant.unit)
            .add(MappedField::Category, product.category)
            .add(MappedField::Tags, product.tags)
            .add(MappedField::Description, product.description);
        rows.push_back(std::move(row));
    }
}

void describe(const CustomerDraft &customer, std::vector<PreviewedRow> &rows)
{
    PreviewedRow row { customer.line, customer.name.value_or(QString()), {}, {} };
    Facts facts(row);
    facts.add(MappedField::Phone, customer.phone);
    for (const CustomerContact &contact : customer.contacts)
        facts.add(MappedField::Phone, std::optional(contact.value));
    facts.add(MappedField::Address, customer.address)
        .add(MappedField::WeChat, customer.wechat)
        .add(MappedField::Remark, customer.remark)
        .add(MappedField::CustomerCode, customer.code)
        .add(MappedField::Country, customer.country)
        .add(MappedField::Birthday, customer.birthday)
        .add(MappedField::Tags, customer.tags)
        .add(MappedField::Note, customer.note);
    rows.push_back(std::move(row));
}

template <typename Format>
std::vector<PreviewedRow> read(Format format, const TableSample &sample, const ColumnMapping &mapping)
{
    std::vector<PreviewedRow> rows;
    ImportReport report;
    // A row that breaks off the sample says no more than those before it.
    (void)format.parse(sample.text, TableSample::mapped(sample.body, mapping), report, ImportProgress(nullptr));
    for (const auto &draft : format.drafts())
        describe(draft, rows);
    for (const RefusedLine &each : report.refused)
        rows.push_back({ each.line, {}, {}, each.reason });
    std::ranges::stable_sort(rows, {}, &PreviewedRow::line);
    return rows;
}

} // namespace

std::vector<PreviewedRow> previewedRows(
    const ShopContext &context, const TableSample &sample, const ColumnMapping &mapping)
{
    return mapping.rows == RowKind::Customers ? read(MappedCustomers(context), sample, mapping)
                                              : read(MappedProducts(context, mapping, sample.header), sample, mapping);
}

} // namespace jishi
