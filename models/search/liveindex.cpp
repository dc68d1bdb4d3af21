#include "models/search/liveindex.h"

namespace jishi {

LiveIndex::LiveIndex(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    connect(&database, &Database::changed, this, &LiveIndex::note);
    load();
}

std::vector<SearchHit> LiveIndex::search(QStringView text, SearchScopes scopes, int limit) const
{
    return m_index ? m_index->search(text, scopes, limit) : std::vector<SearchHit>();
}

void LiveIndex::note(const ChangeSet &changes)
{
    if (!ShopIndex::isTouchedBy(changes))
        return;
    m_waiting.merge(changes);
    if (!m_loading)
        load();
}

void LiveIndex::load()
{
    m_loading = true;
    auto work = [base = m_index, changes = std::exchange(m_waiting, {})](Connection &connection) -> Loaded {
        if (!base) {
            auto built = ShopIndex::build(connection);
            return built ? Loaded(std::make_shared<const ShopIndex>(std::move(*built))) : Loaded(built.error());
        }
        auto next = std::make_shared<ShopIndex>(*base);
        if (auto updated = next->update(connection, changes); !updated)
            return updated.error();
        return std::shared_ptr<const ShopIndex>(std::move(next));
    };
    whenDone(m_database.read(std::move(work)), this, [this](const Loaded &loaded) { take(loaded); });
}

void LiveIndex::take(const Loaded &loaded)
{
    m_loading = false;
    if (!loaded) {
        Q_EMIT failed(loaded.error());
        return;
    }
    const bool isFirst = m_index == nullptr;
    m_index = *loaded;
    if (!m_waiting.isEmpty())
        load();
    if (isFirst)
        Q_EMIT ready();
    else
        Q_EMIT updated();
}

} // namespace jishi
