#pragma once
// What files of rows have in common, whatever a row is: one after the other is read, and what cannot be read is refused
// with its line.
#include "models/base/quantity.h"
#include "models/importing/csvreader.h"
#include "models/importing/importformat.h"

#include <optional>

namespace jishi {

class RowsFormat : public ImportFormat
{
public:
    explicit RowsFormat(const ShopContext &context)
        : m_context(context)
    { }
    Status parse(std::string_view text, const FoundHeader &header, ImportReport &report,
        const ImportProgress &progress) override;

protected:
    virtual void readRow() = 0;
    // After the last row.
    virtual void finish() { }
    virtual bool hasRead() const = 0;

    bool has(int field) const { return m_header.has(field); }
    std::string_view cell(int field) const { return m_reader->cell(m_header.column(field)); }
    std::string_view cellAt(int column) const { return m_reader->cell(column); }
    // Of a field that has several columns, in the order of the file.
    std::vector<std::string_view> cells(int field) const;
    int line() const { return m_reader->line(); }
    QString text(int field) const; // trimmed
    void refuse(const QString &reason) { m_report->refuse(line(), reason); }

    // The cell's value; nothing when it is blank. A cell that cannot be read is refused and clears *readable.
    std::optional<Quantity> quantity(int field, bool *readable) { return quantityOf(cell(field), readable); }
    std::optional<Quantity> quantityOf(std::string_view cell, bool *readable);
    // SKU, barcode or phone: text as it stands. Nothing when there is no such column; empty for a blank cell.
    std::optional<QString> code(int field, bool *readable);
    QString codeOf(std::string_view cell, bool *readable);
    // A cell of our own export as it was typed: blanks at the ends belong to it, the apostrophe against formulas does
    // not.
    QString typed(int field) const { return typedIn(cell(field)); }
    static QString typedIn(std::string_view cell);

    const ShopContext m_context;
    ImportReport *m_report = nullptr;

private:
    FoundHeader m_header;
    std::optional<CsvReader> m_reader;
};

} // namespace jishi
