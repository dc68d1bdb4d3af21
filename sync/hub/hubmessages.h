#pragma once
// What goes to the hub and what comes back, as JSON. Pure: texts in, values out. Everything that comes is from outside:
// it is checked before it is used, and what is not as agreed is CannotRead.
#include "models/hub/changeanswers.h"
#include "models/hub/hubfeed.h"

#include <QByteArray>
#include <QJsonObject>
#include <QVariantMap>

namespace jishi {

// The version of the rows' shape that this program speaks.
inline constexpr int kHubSchema = 1;
inline constexpr int kPageRows = 5000; // 1.4 MB of products, 50 ms of the hub's time; more only costs memory

// What comes is refused beyond these: letters of one value; of a cursor, a code, the name of a table.
inline constexpr int kLongestText = 1'000'000;
inline constexpr int kLongestWord = 100;

// What is said of an answer that is none.
Error unreadableAnswer(const QString &what);

QByteArray hubRequest(const QJsonObject &variables);
QByteArray pullRequest(const QString &cursor);
// changes: a JSON list, as OutgoingBatch has it.
QByteArray pushRequest(const Uuid &client, const QByteArray &changes);

// Why the hub did not do it.
struct HubFault
{
    enum class Kind {
        None,
        SignedOut, // the session is over, or the person is not a member any more
        Upgrade, // this program is too old for the hub
        Refused, // it may not, or what was said makes no sense: asking again would not help
        Busy, // passes by itself
    };
    Kind kind = Kind::None;
    QString code; // SQLSTATE where there is one
    QString detail; // English
};

// What an operation gave back, or why it gave nothing.
struct HubResult
{
    QJsonValue value;
    HubFault fault;
};
Result<HubResult> readResult(const QByteArray &body);

Result<std::vector<HubAnswer>> readAnswers(const QJsonValue &value);

struct HubSession
{
    QByteArray token; // for 15 minutes, as a Bearer
    QByteArray refreshToken;
    Uuid workspace;
    QString workspaceName;
    QString currency;
    QString timeZone;
    ShopRole role = ShopRole::Owner;
    std::optional<Uuid> reseller;
    Uuid member;

    ShopProfile profile() const; // of a file that is made for the workspace
};
// Nothing where the hub said no: a wrong password, an invitation that is used or old.
Result<std::optional<HubSession>> readSession(const QJsonValue &value);

struct HubDevice
{
    Uuid id;
    QString name;
    QString role;
    QString email;
    QString signedIn; // ISO 8601
    QString lastSeen;
    bool mine = false;
};
Result<std::vector<HubDevice>> readDevices(const QJsonValue &value);

} // namespace jishi
