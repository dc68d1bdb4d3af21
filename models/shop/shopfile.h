#pragma once
// A shop file, examined, migrated and locked: what the window and the command line both start from.
#include "models/base/clock.h"
#include "models/base/money.h"
#include "models/db/connection.h"
#include "models/shop/shoprole.h"

#include <QLockFile>
#include <memory>

namespace jishi {

struct ShopProfile
{
    QString name;
    Currency currency;
    QTimeZone zone { QByteArrayLiteral("Asia/Shanghai") };
    QString deviceCode;
    ShopRole role = ShopRole::Owner;
};

// What the stores need to know beside their connection.
struct ShopContext
{
    ShopProfile profile;
    const Clock *clock = nullptr;
};

class ShopFile
{
public:
    enum class Access {
        Write, // holds the shop: a second writer is told it is open elsewhere
        Read, // looks only; works beside a window
    };

    // Makes a new shop. AlreadyExists when there is a file, ReadOnly, DiskFull. A failure leaves no file behind.
    static Result<std::unique_ptr<ShopFile>> create(
        const QString &path, const ShopProfile &profile, const Clock &clock);
    // NotFound, NotAShop, NewerShop, OpenElsewhere, ReadOnly, Damaged.
    static Result<std::unique_ptr<ShopFile>> open(const QString &path, Access access, const Clock &clock);

    Connection &connection() { return *m_connection; }
    const ShopContext &context() const { return m_context; }
    const ShopProfile &profile() const { return m_context.profile; }
    QString path() const { return m_connection->path(); }

private:
    ShopFile() = default;
    static Result<std::unique_ptr<QLockFile>> lock(const QString &path);
    Status initialise(const ShopProfile &profile);
    void load(const Clock &clock);

    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Connection> m_connection;
    ShopContext m_context;
};

} // namespace jishi
