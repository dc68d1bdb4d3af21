#pragma once
// A product as a file of another shop system tells it. What the file does not say stays as the shop has it.
#include "models/base/ids.h"
#include "models/base/money.h"
#include "models/base/quantity.h"

#include <QDate>
#include <QStringList>
#include <optional>
#include <vector>

namespace jishi {

struct VariantDraft
{
    int line = 0;
    bool repeated = false; // its code stands on an earlier line
    std::optional<Uuid> uuid; // in the shop that wrote the file
    std::optional<QString> sku; // empty: the file says it has none
    std::optional<QString> barcode;
    QStringList optionValues;
    std::optional<Money> price;
    std::optional<Money> listPrice; // counts only together with a price
    std::optional<Money> cost;
    std::optional<Quantity> stock; // the level that the file tells
    std::optional<bool> tracksStock;
    std::optional<Quantity> lowStock;
    std::optional<QString> unit;
    std::optional<QString> ownTitle; // where it is not made of the option values
    std::optional<QStringList> moreBarcodes;
    std::vector<std::pair<QString, std::optional<Money>>> tierPrices; // by the tier's name; nothing: it has none
    bool tellsSale = false; // then no sale price means that there is no sale
    std::optional<Money> salePrice;
    QDate saleFrom; // invalid: open
    QDate saleUntil;

    QString title() const
    {
        if (ownTitle)
            return *ownTitle;
        QStringList said = optionValues;
        said.removeAll(QString());
        return said.join(QStringLiteral(" / "));
    }
};

struct ProductDraft
{
    int line = 0;
    QString key; // its identity in the other system
    std::optional<Uuid> uuid; // in the shop that wrote the file
    QString name;
    std::optional<QString> description;
    std::optional<QString> tags;
    std::optional<QString> category; // "Clothing > Shirts"
    std::optional<bool> published;
    std::optional<QString> supplier; // its name; empty: none
    std::vector<std::pair<QString, QString>> customValues; // by the field's name; empty: it has none
    QStringList optionNames;
    std::vector<VariantDraft> variants;
};

} // namespace jishi
