#include "ui/printing/paperactions.h"

#include "models/orders/orderstory.h"
#include "ui/printing/labelpaper.h"
#include "ui/printing/receiptpaper.h"

using namespace Qt::StringLiterals;

namespace jishi {

PaperActions::PaperActions(Shop &shop, QWidget *window)
    : QObject(window)
    , m_shop(shop)
    , m_window(window)
{ }

PaperHead PaperActions::head(const QString &scope) const
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_shop.now(), m_shop.zone());
    return { m_shop.profile().name, scope, now.toString(u"yyyy-MM-dd HH:mm"_s) };
}

void PaperActions::open(const QString &title, const std::vector<PaperFormat> &formats, PaperDialog::Maker make)
{
    auto *dialog = new PaperDialog(title, formats, std::move(make), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PaperDialog::messageRequested, this, &PaperActions::messageRequested);
    dialog->open();
}

void PaperActions::showReceipt(RowId order)
{
    const auto story = OrderStories(m_shop.database().view(), m_shop.context()).of(order);
    if (!story)
        return;
    const ReceiptHead head { m_shop.profile().name, m_shop.zone() };
    open(tr("Receipt of %1").arg(story->order.number), { PaperFormat::Roll80, PaperFormat::Roll58, PaperFormat::A4 },
        [story = *story, head](PaperFormat format) { return receiptPaper(story, head, format); });
}

void PaperActions::showLabels(const std::vector<RowId> &orders)
{
    auto entries = PickupLists(m_shop.database().view(), m_shop.context()).entries(orders);
    if (!entries || entries->empty())
        return;
    const QString title = tr("%Ln Label(s)", nullptr, static_cast<int>(entries->size()));
    open(title, { PaperFormat::A4, PaperFormat::Roll80, PaperFormat::Roll58 },
        [entries = std::move(*entries)](PaperFormat format) { return labelPaper(entries, format); });
}

void PaperActions::showPackingList(const PackingTotals &totals, const QString &scope)
{
    open(tr("Packing List"), { PaperFormat::A4 },
        [totals, head = head(scope)](PaperFormat) { return packingPaper(totals, head); });
}

void PaperActions::showPickupList(const std::vector<PickupEntry> &entries, const QString &scope)
{
    open(tr("Pickup List"), { PaperFormat::A4 },
        [entries, head = head(scope)](PaperFormat) { return pickupPaper(entries, head); });
}

} // namespace jishi
