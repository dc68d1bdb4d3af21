#pragma once
// The shop index as the window uses it: loaded and kept current on the reader thread, searched on the UI thread without
// waiting.
#include "models/db/database.h"
#include "models/search/shopindex.h"

#include <QObject>

namespace jishi {

class LiveIndex final : public QObject
{
    Q_OBJECT

public:
    // Starts loading at once. `database` must outlive it.
    explicit LiveIndex(Database &database, QObject *parent = nullptr);

    // False until the first load is there; search finds nothing until then.
    bool isReady() const { return m_index != nullptr; }
    std::vector<SearchHit> search(QStringView text, SearchScopes scopes, int limit = 50) const;
    // What is known now; stays valid and unchanged for as long as it is held. Null until ready.
    std::shared_ptr<const ShopIndex> snapshot() const { return m_index; }

Q_SIGNALS:
    void ready(); // once
    void updated(); // after every later change
    void failed(const jishi::Error &error); // the shop could not be read; the index stays as it was

private:
    using Loaded = Result<std::shared_ptr<const ShopIndex>>;
    void note(const ChangeSet &changes);
    void load();
    void take(const Loaded &loaded);

    Database &m_database;
    std::shared_ptr<const ShopIndex> m_index;
    ChangeSet m_waiting; // committed, not yet in m_index nor on their way into it
    bool m_loading = false;
};

} // namespace jishi
