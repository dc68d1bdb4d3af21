#pragma once
// The pictures whose content has to go to the hub or to come from it. Their rows travel with the feed; what they look
// like follows when there is time, and is known by its SHA-256.
#include "models/db/connection.h"

#include <QByteArray>
#include <optional>

namespace jishi {

struct PictureToSend
{
    RowId id = 0;
    QByteArray sha256;
    QByteArray content;
};

struct PictureToFetch
{
    RowId id = 0;
    QByteArray sha256;
};

class PictureContents
{
public:
    explicit PictureContents(Connection &connection)
        : m_connection(connection)
    { }

    // The next one whose row the hub has and whose content it may not have.
    Result<std::optional<PictureToSend>> nextToSend() const;
    // The next one that is not here, of the newest goods first; after those that were passed over.
    Result<std::optional<PictureToFetch>> nextToFetch(RowId before) const;
    // Inside a transaction.
    Status markSent(RowId id);
    // Inside a transaction. CannotRead for content that is not the picture's.
    Status store(const PictureToFetch &picture, const QByteArray &content);

private:
    Connection &m_connection;
};

} // namespace jishi
