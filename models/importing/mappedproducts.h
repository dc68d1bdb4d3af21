#pragma once
// Products of a table whose columns a person has named. A blank cell says nothing: what the shop knows stays.
#include "models/importing/columnmapping.h"
#include "models/importing/productsformat.h"

#include <QHash>

namespace jishi {

class MappedProducts final : public ProductsFormat
{
public:
    // header: as it stands in the file; columns of options give their names.
    MappedProducts(const ShopContext &context, const ColumnMapping &mapping, const QStringList &header);

    const std::vector<ProductDraft> &drafts() const { return m_drafts; }

private:
    void readRow() override;
    VariantDraft readVariant(bool *readable);
    // Refuses a row that nothing tells from an earlier one.
    bool isTold(const VariantDraft &variant, const QString &name);
    void startProduct(const QString &name);
    std::optional<QString> said(MappedField field) const;

    std::vector<int> m_optionFields;
    QStringList m_optionNames;
    QHash<QString, size_t> m_byName; // position in m_drafts
};

} // namespace jishi
