#include "ui/payouts/voucherdialog.h"

#include "models/catalog/catalogstore.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"

#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QPixmap>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr QSize kLargest(560, 560);
} // namespace

VoucherDialog::VoucherDialog(Shop &shop, const Payout &payout, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"voucherDialog"_s);
    setWindowTitle(tr("Voucher of %1 to %2").arg(payout.net.toDisplay(), payout.resellerName));
    auto *picture = new QLabel(this);
    picture->setObjectName(u"voucherPicture"_s);
    picture->setAccessibleName(tr("Voucher"));
    picture->setAlignment(Qt::AlignCenter);
    const auto kept = CatalogStore(shop.database().view(), shop.context()).picture(payout.picture);
    const QImage image = kept ? QImage::fromData(kept->content) : QImage();
    if (image.isNull())
        picture->setText(tr("The picture cannot be read."));
    else
        picture->setPixmap(QPixmap::fromImage(image.width() > kLargest.width() || image.height() > kLargest.height()
                ? image.scaled(kLargest, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                : image));
    auto *close = new ActionButton(this);
    close->setText(tr("Close"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(plainLabel(payout.reference, this, "muted"), 1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kDialog);
    layout->setSpacing(space::kMedium);
    layout->addWidget(picture, 1);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace jishi
