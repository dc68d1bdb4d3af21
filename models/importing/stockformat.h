#pragma once
// A count of the shelf: which goods, how many there are. Books the difference to what the shop has.
#include "models/importing/rowsformat.h"

#include <QHash>

namespace jishi {

class StockFormat final : public RowsFormat
{
public:
    static const FormatColumns &columns();
    using RowsFormat::RowsFormat;

    Status store(Connection &connection, ImportReport &report, const ImportProgress &progress) override;

private:
    struct Level
    {
        int line = 0;
        std::optional<Uuid> uuid; // in the shop that wrote the file
        QString sku;
        QString barcode;
        Quantity counted;
    };
    void readRow() override;
    bool hasRead() const override { return !m_levels.empty(); }
    Status storeOne(Connection &connection, const Level &level, ImportReport &report);

    QHash<QString, int> m_lines; // by code
    std::vector<Level> m_levels;
};

} // namespace jishi
