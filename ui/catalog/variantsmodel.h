#pragma once
// The variants of the product in the editor, as a table that is typed into. What is typed wrong stays as typed and is
// marked, so that nothing is lost while the person looks for the mistake.
#include "models/catalog/optiongrid.h"
#include "models/tables/idtable.h"
#include "ui/catalog/variantcells.h"

#include <QHash>

namespace jishi {

class VariantsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Column = VariantCells::Column;
    enum Role {
        WrongRole = NoteRole + 1, // bool: the cell's text is not a value
        ColumnRole, // int: the Column that a cell shows, here and in the grid
    };
    VariantsModel(Currency currency, std::vector<ResellerTier> tiers, QObject *parent = nullptr);

    Currency currency() const { return m_currency; }
    void setVariants(const QStringList &optionNames, const std::vector<Variant> &variants);
    std::vector<Variant> variants() const;
    // What was typed as on hand, row by row; nothing where the person left it alone.
    std::vector<std::optional<Quantity>> counted() const;
    // The first cell whose text is not a value, or an invalid index.
    QModelIndex firstWrong() const;
    // The row of a SKU that stands in two rows, or -1.
    int repeatedSku() const;
    int rowOfSku(const QString &sku) const;

    // The options whose values the titles are made of. Changing them makes, keeps and drops variants.
    const QStringList &optionNames() const { return m_optionNames; }
    std::vector<ProductOption> options() const { return optionsOf(m_optionNames, variants()); }
    void setOptions(const std::vector<ProductOption> &options, const std::vector<ProductOption> &before);
    // Another spelling of a value, in every variant that has it.
    void renameValue(int option, const QString &before, const QString &now);
    // How many stored variants are no longer listed: they are archived when the product is saved.
    int leaving() const;
    int rowOf(const QStringList &optionValues) const; // -1: no such combination
    int addCombination(const QStringList &optionValues);

    int addVariant(); // like the last one; returns its row
    void removeVariant(int row);
    bool moveVariant(int row, int by);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    // A title was typed that names other option values.
    void valuesTyped();

private:
    struct Row
    {
        Variant variant;
        std::optional<Quantity> counted;
        QHash<int, QString> wrong; // column to what was typed
    };
    void append(Variant variant);
    bool takeTitle(Row &row);

    Currency m_currency;
    VariantCells m_cells;
    QStringList m_optionNames;
    std::vector<Row> m_rows;
    int m_stored = 0; // variants that the shop has
};

} // namespace jishi
