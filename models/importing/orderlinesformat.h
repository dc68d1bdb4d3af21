#pragma once
// Order history, one row per line sold: parser, builder, matcher, loader and replacer in their order.
#include "models/importing/importformat.h"
#include "models/importing/orderhistory.h"
#include "models/importing/orderlinesparser.h"

#include <optional>

namespace jishi {

class OrderLinesFormat final : public ImportFormat
{
public:
    explicit OrderLinesFormat(const ShopContext &context)
        : m_context(context)
    { }
    Status parse(std::string_view text, const FoundHeader &header, ImportReport &report,
        const ImportProgress &progress) override;
    Status store(Connection &connection, ImportReport &report, const ImportProgress &progress) override;

private:
    ShopContext m_context;
    std::optional<OrderLinesParser> m_parser; // holds the unescaped cells that the history points to
    ImportedHistory m_history;
};

} // namespace jishi
