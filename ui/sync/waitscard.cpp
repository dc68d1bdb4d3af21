#include "ui/sync/waitscard.h"

#include "ui/sync/syncwords.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/timewords.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace jishi {

WaitsCard::WaitsCard(QWidget *parent)
    : Card(parent)
    , m_sum(plainLabel({}, this))
{
    setObjectName(u"syncWaits"_s);
    m_sum->setObjectName(u"syncWaitsSum"_s);
    m_sum->setWordWrap(true);
    setTitle({}); // its row comes first
    body()->addWidget(m_sum);
}

void WaitsCard::display(const WaitingChanges &waiting, bool isAll, Instant now, const QTimeZone &zone)
{
    //: Heading: changes that were not sent to the hub yet
    setTitle(tr("Waiting to Be Sent"));
    delete m_rows;
    m_rows = nullptr;
    if (waiting.counts.empty())
        return m_sum->setText(
            isAll ? tr("Nothing waits: the hub has all that was done here.") : tr("Nothing else waits."));
    m_sum->setText(SyncWords::waiting(waiting));
    m_rows = new QWidget(this);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(space::kTiny);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const WaitingChanges::Item &item : waiting.newest) {
        const QString what = SyncWords::things(item.kind, item.things);
        grid->addWidget(plainLabel(fullTime(item.at, now, zone), m_rows, "muted"), row, 0);
        grid->addWidget(new ElidedLabel(item.label.isEmpty() ? what : what + u" · "_s + item.label, m_rows), row, 1);
        ++row;
    }
    body()->addWidget(m_rows);
}

} // namespace jishi
