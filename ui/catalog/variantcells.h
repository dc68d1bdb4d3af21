#pragma once
// What a variant's cells say and take: text for every column, and text back into the value.
#include "models/catalog/product.h"
#include "models/catalog/shoplists.h"

#include <QCoreApplication>

namespace jishi {

class VariantCells
{
    Q_DECLARE_TR_FUNCTIONS(VariantCells)

public:
    // From FirstTier on one column per tier of resellers.
    enum Column {
        Title,
        Sku,
        Barcode,
        Unit,
        Price,
        ListPrice,
        Cost,
        LowStock,
        OnHand,
        Sale,
        SaleFrom,
        SaleUntil,
        FirstTier
    };
    enum class Kind { Text, Money, Quantity, Day };

    VariantCells(Currency currency, std::vector<ResellerTier> tiers)
        : m_currency(currency)
        , m_tiers(std::move(tiers))
    { }

    int count() const { return FirstTier + static_cast<int>(m_tiers.size()); }
    QString head(int column) const;
    static Kind kind(int column);
    static bool isNumber(int column) { return kind(column) == Kind::Money || kind(column) == Kind::Quantity; }
    // counted: what was typed as on hand; nothing where the person left it alone.
    QString text(const Variant &variant, const std::optional<Quantity> &counted, int column) const;
    // False: the text is no value of this column, and nothing was changed.
    bool setText(Variant &variant, std::optional<Quantity> &counted, int column, const QString &text) const;

private:
    QString dayText(const Variant &variant, int column) const;
    bool setMoney(std::optional<Money> &target, const QString &text) const;
    bool setPrice(Variant &variant, const QString &text) const;
    bool setSale(Variant &variant, const QString &text) const;
    bool setTierPrice(Variant &variant, RowId tier, const QString &text) const;
    RowId tier(int column) const { return m_tiers[static_cast<size_t>(column - FirstTier)].id; }

    Currency m_currency;
    std::vector<ResellerTier> m_tiers;
};

} // namespace jishi
