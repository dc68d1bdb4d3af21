#pragma once
// What the files of shop systems have in common: rows become product drafts, drafts go through the ProductWriter.
#include "models/importing/productdraft.h"
#include "models/importing/rowsformat.h"

namespace jishi {

class ProductsFormat : public RowsFormat
{
public:
    Status parse(std::string_view text, const FoundHeader &header, ImportReport &report,
        const ImportProgress &progress) override;
    Status store(Connection &connection, ImportReport &report, const ImportProgress &progress) override;

protected:
    ProductsFormat(const ShopContext &context, const QString &source)
        : RowsFormat(context)
        , m_source(source)
    { }

    bool hasRead() const override { return !m_drafts.empty(); }

    // The cell's value; nothing when it is blank. A cell that cannot be read is refused and clears *readable.
    std::optional<Money> money(int field, bool *readable);
    // Over the places: the first price that is told; the sum of the levels.
    std::optional<Money> firstMoney(int field, bool *readable);
    std::optional<Quantity> summedQuantity(int field, bool *readable);

    // A price that is asked for at the till is none.
    std::optional<Money> moneyOf(std::string_view cell, bool *readable);

    std::vector<ProductDraft> m_drafts;

private:
    // A SKU or barcode stands on one line only.
    void refuseRepeatedCodes();

    QString m_source;
};

// "Clothing > Tees, Summer > Sale": the first path is the category, the last words of further ones are tags.
void fileUnder(const QString &paths, ProductDraft &product);
// "men,  summer" and "men, summer" are the same tags.
QString tidyTags(const QString &tags);

} // namespace jishi
