#pragma once
// Brings a shop of a hub to this computer as a new file. What signs in is stored first: a file that says that it is
// joined can always be synced.
#include "app/credentials.h"
#include "sync/hub/hubclient.h"
#include "ui/sync/joindialog.h"

namespace jishi {

class ShopJoining final : public QObject
{
    Q_OBJECT

public:
    explicit ShopJoining(const Clock &clock, QObject *parent = nullptr);

    // Refused with a sentence: a wrong password, an invitation that is used or old, no hub there. Otherwise as
    // ShopFile::create.
    void join(const JoinWish &wish, std::function<void(const Status &)> done);

private:
    void openSession(const JoinWish &wish);
    void keep(const JoinWish &wish, const HubSession &session);

    const Clock &m_clock;
    std::shared_ptr<Credentials> m_credentials;
    std::unique_ptr<HubClient> m_client;
    std::function<void(const Status &)> m_done;
};

// Before a file is deleted because its computer may not hold the shop any more: what the hub was never told is written
// beside it as JSON, so that no order is lost with it. Nothing is written where nothing waits.
Status saveUnsent(const QString &shopPath, const Clock &clock);

} // namespace jishi
