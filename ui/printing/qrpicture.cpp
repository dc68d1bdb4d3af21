#include "ui/printing/qrpicture.h"

#include <qrencode.h>

#include <memory>

namespace jishi {

namespace {

constexpr int kQuiet = 4; // modules around it, as the standard asks
constexpr int kDots = 8; // of a module

} // namespace

QImage qrModules(const QString &ascii)
{
    // Letters and digits alone take the small alphabet: capital letters stay what they are.
    const QByteArray text = ascii.toLatin1();
    const std::unique_ptr<QRcode, void (*)(QRcode *)> code(
        QRcode_encodeString(text.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), QRcode_free);
    if (!code)
        return {};
    const int side = code->width + 2 * kQuiet;
    QImage picture(side, side, QImage::Format_Grayscale8);
    picture.fill(255);
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            if (code->data[y * code->width + x] & 1)
                picture.scanLine(y + kQuiet)[x + kQuiet] = 0;
    return picture;
}

QImage qrPicture(const QString &ascii)
{
    const QImage picture = qrModules(ascii);
    return picture.isNull() ? picture
                            : picture.scaled(picture.size() * kDots, Qt::KeepAspectRatio, Qt::FastTransformation);
}

} // namespace jishi
