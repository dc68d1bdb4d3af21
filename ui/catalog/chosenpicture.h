#pragma once
// A picture that a person gave the editor, and what of it is kept: at most 1600 pixels a side, the original bytes when
// they are small.
#include "models/catalog/product.h"

#include <QImage>
#include <optional>

class QMimeData;

namespace jishi {

struct ChosenPicture
{
    QImage image; // already scaled
    QByteArray original; // empty when it must be encoded anew
    QString mediaType;

    static std::optional<ChosenPicture> fromFile(const QString &path);
    static std::optional<ChosenPicture> fromMimeData(const QMimeData *data);
    static std::optional<ChosenPicture> fromImage(const QImage &image);
    // Encodes where needed: for the writer thread.
    Picture toPicture() const;
};

} // namespace jishi
