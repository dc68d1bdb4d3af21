#include "models/hub/picturecontents.h"

#include <QCryptographicHash>

namespace jishi {

Result<std::optional<PictureToSend>> PictureContents::nextToSend() const
{
    Statement row = m_connection.prepare("SELECT id, sha256, content FROM pictures p\n"
                                         "WHERE content <> x'' AND NOT EXISTS (\n"
                                         "    SELECT 1 FROM hub_pictures h WHERE h.picture_id = p.id)\n"
                                         "AND EXISTS (SELECT 1 FROM hub_rows h WHERE h.uuid = p.uuid)\n"
                                         "ORDER BY id LIMIT 1");
    std::optional<PictureToSend> next;
    if (row.next())
        next = PictureToSend { row.integer(0), row.blob(1), row.blob(2) };
    if (auto read = row.status(); !read)
        return read.error();
    return next;
}

Result<std::optional<PictureToFetch>> PictureContents::nextToFetch(RowId before) const
{
    Statement row = m_connection.prepare("SELECT id, sha256 FROM pictures\n"
                                         "WHERE content = x'' AND (?1 = 0 OR id < ?1) ORDER BY id DESC LIMIT 1");
    std::optional<PictureToFetch> next;
    if (row.bind(1, before).next())
        next = PictureToFetch { row.integer(0), row.blob(1) };
    if (auto read = row.status(); !read)
        return read.error();
    return next;
}

Status PictureContents::markSent(RowId id)
{
    return m_connection.prepare("INSERT OR IGNORE INTO hub_pictures (picture_id) VALUES (?1)").bind(1, id).run();
}

Status PictureContents::store(const PictureToFetch &picture, const QByteArray &content)
{
    if (QCryptographicHash::hash(content, QCryptographicHash::Sha256) != picture.sha256)
        return Error { ErrorKind::CannotRead, QStringLiteral("a picture that is another one") };
    if (auto stored = m_connection.prepare("UPDATE pictures SET content = ?2 WHERE id = ?1")
                          .bind(1, picture.id)
                          .bindBlob(2, content)
                          .run();
        !stored)
        return stored;
    return markSent(picture.id);
}

} // namespace jishi
