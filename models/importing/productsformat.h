#pragma once
// What the files of shop systems have in common: rows become product drafts, drafts go through the ProductWriter.
#include "models/importing/csvreader.h"
#include "models/importing/importformat.h"
#include "models/importing/productdraft.h"

#include <optional>

namespace jishi {

class ProductsFormat : public ImportFormat
{
public:
    Status parse(std::string_view text, const FoundHeader &header, ImportReport &report,
        const ImportProgress &progress) override;
    Status store(Connection &connection, ImportReport &report, const ImportProgress &progress) override;

protected:
    ProductsFormat(const ShopContext &context, const QString &source)
        : m_context(context)
        , m_source(source)
    { }

    virtual void readRow() = 0;
    // After the last row.
    virtual void finish() = 0;

    bool has(int field) const { return m_header.has(field); }
    std::string_view cell(int field) const { return m_reader->cell(m_header.column(field)); }
    // Of a field that has one column per place, in the order of the file.
    std::vector<std::string_view> cells(int field) const;
    int line() const { return m_reader->line(); }
    QString text(int field) const; // trimmed
    void refuse(const QString &reason) { m_report->refuse(line(), reason); }

    // The cell's value; nothing when it is blank. A cell that cannot be read is refused and clears *readable.
    std::optional<Money> money(int field, bool *readable);
    std::optional<Quantity> quantity(int field, bool *readable);
    // Over the places: the first price that is told; the sum of the levels.
    std::optional<Money> firstMoney(int field, bool *readable);
    std::optional<Quantity> summedQuantity(int field, bool *readable);
    // SKU or barcode: text as it stands. Nothing when there is no such column; empty for a blank cell.
    std::optional<QString> code(int field, bool *readable);

    // A price that is asked for at the till is none.
    std::optional<Money> moneyOf(std::string_view cell, bool *readable);
    std::optional<Quantity> quantityOf(std::string_view cell, bool *readable);

    const ShopContext m_context;
    std::vector<ProductDraft> m_drafts;
    ImportReport *m_report = nullptr;

private:
    // A SKU or barcode stands on one line only.
    void refuseRepeatedCodes();

    QString m_source;
    FoundHeader m_header;
    std::optional<CsvReader> m_reader;
};

// "Clothing > Tees, Summer > Sale": the first path is the category, the last words of further ones are tags.
void fileUnder(const QString &paths, ProductDraft &product);
// "men,  summer" and "men, summer" are the same tags.
QString tidyTags(const QString &tags);

} // namespace jishi
