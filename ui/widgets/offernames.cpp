#include "ui/widgets/offernames.h"

#include <QComboBox>

namespace jishi {

void offerNames(QComboBox &box, const QStringList &names)
{
    const QString written = box.currentText();
    box.clear();
    box.addItems(names);
    box.setCurrentIndex(-1);
    box.setEditText(written);
}

} // namespace jishi
