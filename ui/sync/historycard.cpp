#include "ui/sync/historycard.h"

#include "ui/sync/syncwords.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/timewords.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace jishi {

HistoryCard::HistoryCard(QWidget *parent)
    : Card(parent)
{
    setObjectName(u"syncHistory"_s);
}

QString HistoryCard::words(const SyncReport &report)
{
    QStringList went;
    if (report.pushed > 0)
        //: Changes, in one sync
        went << tr("%Ln sent", nullptr, static_cast<int>(report.pushed));
    if (report.pulled > 0)
        //: Rows, in one sync
        went << tr("%Ln received", nullptr, static_cast<int>(report.pulled));
    QStringList wrong;
    if (report.conflicts > 0)
        wrong << tr("%Ln conflict(s)", nullptr, report.conflicts);
    if (report.refused > 0)
        //: Changes, in one sync
        wrong << tr("%Ln refused", nullptr, report.refused);
    QStringList lines { went.join(u" · "_s), wrong.join(u" · "_s), SyncWords::outcome(report.outcome) };
    lines.removeAll(QString());
    return lines.isEmpty() ? tr("Nothing new") : lines.join(u'\n');
}

void HistoryCard::display(const std::vector<SyncReport> &reports, Instant now, const QTimeZone &zone)
{
    //: Heading: the last syncs
    setTitle(tr("History"));
    delete m_rows;
    m_rows = new QWidget(this);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(space::kTiny);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const SyncReport &report : reports) {
        grid->addWidget(plainLabel(fullTime(report.endedAt, now, zone), m_rows, "small"), row, 0, Qt::AlignTop);
        QLabel *said = plainLabel(words(report), m_rows, "small");
        said->setWordWrap(true);
        said->setToolTip(report.detail);
        grid->addWidget(said, row++, 1);
    }
    if (reports.empty())
        grid->addWidget(plainLabel(tr("Nothing was synced yet."), m_rows, "muted"), 0, 0);
    body()->addWidget(m_rows);
}

} // namespace jishi
