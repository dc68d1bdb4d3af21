#include "ui/resellers/decisionscard.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/timewords.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr int kRowsShown = 3; // more are scrolled to
constexpr int kRowHeight = 40;
} // namespace

DecisionsCard::DecisionsCard(const Clock &clock, const QTimeZone &zone, QWidget *parent)
    : Card(parent)
    , m_clock(clock)
    , m_zone(zone)
    , m_rows(new QWidget(this))
{
    setObjectName(u"decisions"_s);
    setRole(m_rows, "plain");
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"decisionRows"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_rows);
    body()->addWidget(scroll);
    retranslate();
}

void DecisionsCard::display(const std::vector<ResellerSummary> &applications, const std::vector<RiseSuggestion> &rises)
{
    m_applications = applications;
    m_rises = rises;
    fill();
}

void DecisionsCard::retranslate()
{
    setTitle(tr("To Decide"));
    setAccessibleName(tr("To Decide"));
    fill();
}

void DecisionsCard::fill()
{
    qDeleteAll(m_rows->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete m_rows->layout();
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::kSmall);
    m_grid->setVerticalSpacing(space::kTiny);
    m_grid->setColumnStretch(1, 1);
    for (const ResellerSummary &one : m_applications) {
        QStringList words { tr("wants to sell for the shop") };
        if (!one.inviter.isEmpty())
            words << tr("invited by %1").arg(one.inviter);
        if (!one.tier.isEmpty())
            words << one.tier;
        if (one.appliedAt != 0)
            words << fullTime(one.appliedAt, m_clock.now(), m_zone);
        addRow(one.id, one.name, words.join(u" · "_s),
            { { "declineApplication", tr("Decline"), false, [this, id = one.id] { Q_EMIT declineRequested(id); } },
                { "approveApplication", tr("Approve"), true, [this, id = one.id] { Q_EMIT approveRequested(id); } } });
    }
    for (const RiseSuggestion &rise : m_rises) {
        const QString words = tr("sold %1 in %n day(s): enough for %2", "who may rise to a tier", rise.days)
                                  .arg(rise.sold.toDisplay(), rise.tier);
        addRow(rise.resellerId, rise.name, words,
            { { "raiseReseller", tr("Raise to %1").arg(rise.tier), true,
                [this, rise] { Q_EMIT raiseRequested(rise.resellerId, rise.tierId); } } });
    }
    const int rows = static_cast<int>(m_applications.size() + m_rises.size());
    const int rowHeight = std::max(kRowHeight, fontMetrics().height() * 2 + space::kSmall);
    findChild<QScrollArea *>(u"decisionRows"_s)->setFixedHeight(std::min(rows, kRowsShown) * rowHeight);
    setVisible(rows > 0);
}

void DecisionsCard::addRow(RowId reseller, const QString &name, const QString &words, const std::vector<Step> &steps)
{
    const int row = m_grid->rowCount();
    auto *who = new ActionButton(m_rows, ActionButton::Kind::Link);
    who->setObjectName(u"decisionWho"_s);
    who->setText(name);
    who->setAccessibleName(tr("Show %1").arg(name));
    connect(who, &QPushButton::clicked, this, [this, reseller] { Q_EMIT chosen(reseller); });
    m_grid->addWidget(who, row, 0, Qt::AlignLeft);
    auto *said = new ElidedLabel(words, m_rows);
    setRole(said, "muted");
    m_grid->addWidget(said, row, 1);
    int column = 2;
    for (const Step &step : steps) {
        auto *button = new ActionButton(m_rows, step.first ? ActionButton::Kind::Primary : ActionButton::Kind::Normal);
        button->setObjectName(QString::fromLatin1(step.name));
        button->setText(step.text);
        button->setAccessibleName(step.text + u": "_s + name);
        connect(button, &QPushButton::clicked, this, step.act);
        m_grid->addWidget(button, row, step.first ? 3 : column++);
    }
}

} // namespace jishi
