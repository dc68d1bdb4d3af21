#include "models/importing/orderlinesformat.h"

#include "models/importing/historyloader.h"
#include "models/importing/historymatcher.h"
#include "models/importing/orderhistorybuilder.h"
#include "models/importing/orderreplacer.h"
#include "models/importing/takenbackrows.h"

namespace jishi {

Status OrderLinesFormat::parse(
    std::string_view text, const FoundHeader &header, ImportReport &report, const ImportProgress &progress)
{
    m_parser.emplace(text, header, m_context.profile.currency, m_context.profile.zone);
    if (auto parsed = m_parser->parse(m_history, report, progress); !parsed)
        return parsed;
    OrderHistoryBuilder(m_history).build();
    return done();
}

Status OrderLinesFormat::store(Connection &connection, ImportReport &report, const ImportProgress &progress)
{
    const auto plan = HistoryMatcher(connection, m_history, report).match();
    if (!plan)
        return plan.error();
    const Instant now = m_context.clock->now();
    if (auto loaded = HistoryLoader(connection, m_history, *plan, now).load(progress); !loaded)
        return loaded;
    if (auto back = TakenBackRows(connection, *plan, report).bringBack(); !back)
        return back;
    return OrderReplacer(connection, m_history, *plan, now).replaceChanged();
}

} // namespace jishi
