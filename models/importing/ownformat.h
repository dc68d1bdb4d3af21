#pragma once
// Our own product export. Products and variants are known again by their ids in the shop that wrote it, elsewhere by
// SKU; rows of one product id are one product, rows without one are told apart by name.
#include "models/exporting/shopcolumns.h"
#include "models/importing/productsformat.h"

#include <QHash>

namespace jishi {

class OwnFormat final : public ProductsFormat
{
public:
    static const FormatColumns &columns();
    explicit OwnFormat(const ShopContext &context)
        : ProductsFormat(context, QStringLiteral("jishi"))
    { }

    Status parse(std::string_view text, const FoundHeader &header, ImportReport &report,
        const ImportProgress &progress) override;

private:
    void findShopColumns(std::string_view text, const FoundHeader &header);
    void readRow() override;
    void finish() override { }
    void startProduct(const QString &key, const QString &name);
    VariantDraft readVariant(bool *readable);
    QString unescaped(int field) const { return typed(field).trimmed(); }
    std::optional<QString> ownCode(int field, bool *readable);
    QStringList codes(int field, bool *readable);
    QDate day(int field, bool *readable);
    std::optional<bool> flag(int field) const;

    std::vector<std::pair<int, ShopColumn>> m_shopColumns; // by column of the file
    QHash<QString, size_t> m_byKey; // position in m_drafts
};

} // namespace jishi
