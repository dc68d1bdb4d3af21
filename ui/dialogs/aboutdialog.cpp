#include "ui/dialogs/aboutdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/styling.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jishi {

AboutDialog::AboutDialog(const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Jishi"));
    auto *name =
        new QLabel(u"<span style='color:%1'>集</span> Jishi 集市"_s.arg(theme.colour(Token::Brand).name()), this);
    setRole(name, "title");
    auto *version = new QLabel(tr("Version %1").arg(QStringLiteral(JISHI_VERSION)), this);
    setRole(version, "muted");
    auto *words = new QLabel(
        tr("The desk of a small shop that sells through chat groups and resellers. It works without a network; "
           "each shop is one file that belongs to you."),
        this);
    words->setWordWrap(true);
    words->setMinimumWidth(400);
    auto *licence = new QLabel(
        tr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty."),
        this);
    licence->setWordWrap(true);
    setRole(licence, "small");
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kDialog);
    layout->setSpacing(space::kSmall);
    for (QWidget *widget : { name, version, words, licence })
        layout->addWidget(widget);
    layout->addSpacing(space::kSmall);
    layout->addWidget(buttons);
}

} // namespace jishi
