#include "ui/catalog/chosenpicture.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr int kLargestSide = 1600;
constexpr qint64 kKeptBytes = 600 * 1024; // a photo of 1600 pixels at good quality
constexpr qint64 kLargestFile = 64 * 1024 * 1024;
constexpr int kQuality = 85;

QImage fitted(const QImage &image)
{
    if (image.width() <= kLargestSide && image.height() <= kLargestSide)
        return image;
    return image.scaled(kLargestSide, kLargestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

QString keptType(const QByteArray &format)
{
    return format == "jpeg" || format == "png" ? u"image/"_s + QString::fromLatin1(format) : QString();
}
} // namespace

std::optional<ChosenPicture> ChosenPicture::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestFile)
        return std::nullopt;
    const QByteArray content = file.readAll();
    QBuffer buffer;
    buffer.setData(content);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true); // phones write the turn beside the picture
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    const bool isLarge = size.width() > kLargestSide || size.height() > kLargestSide;
    if (isLarge)
        reader.setScaledSize(
            size.scaled(kLargestSide, kLargestSide, Qt::KeepAspectRatio)); // a photo decodes faster small
    const QImage image = reader.read();
    if (image.isNull())
        return std::nullopt;
    const bool keep = !isLarge && content.size() <= kKeptBytes && !keptType(format).isEmpty()
        && reader.transformation() == QImageIOHandler::TransformationNone;
    return ChosenPicture { fitted(image), keep ? content : QByteArray(), keptType(format) };
}

std::optional<ChosenPicture> ChosenPicture::fromImage(const QImage &image)
{
    if (image.isNull())
        return std::nullopt;
    return ChosenPicture { fitted(image), {}, {} };
}

std::optional<ChosenPicture> ChosenPicture::fromMimeData(const QMimeData *data)
{
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            return fromFile(url.toLocalFile());
    return data->hasImage() ? fromImage(qvariant_cast<QImage>(data->imageData())) : std::nullopt;
}

Picture ChosenPicture::toPicture() const
{
    if (!original.isEmpty())
        return { mediaType, original };
    Picture picture { image.hasAlphaChannel() ? u"image/png"_s : u"image/jpeg"_s, {} };
    QBuffer buffer(&picture.content);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, image.hasAlphaChannel() ? "PNG" : "JPEG", kQuality);
    return picture;
}

} // namespace jishi
