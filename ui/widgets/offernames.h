#pragma once
// Names that a field offers while any other can be typed.
#include <QStringList>

class QComboBox;

namespace jishi {

// Offers names to pick from and keeps what is written.
void offerNames(QComboBox &box, const QStringList &names);

} // namespace jishi
