#pragma once
#include <QImage>

namespace jishi {

// A QR code of ASCII text, black on white, with the quiet zone that readers need; null when the text is too long.
// Several dots a module, so that nothing that draws it larger blurs its edges.
QImage qrPicture(const QString &ascii);

// The same with one dot a module, for whoever gives each a whole number of pixels.
QImage qrModules(const QString &ascii);

} // namespace jishi
