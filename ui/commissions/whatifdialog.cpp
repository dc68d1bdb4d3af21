#include "ui/commissions/whatifdialog.h"

#include "models/commissions/rulestore.h"
#include "ui/commissions/replaymodel.h"
#include "ui/errortext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr QSize kSize { 720, 560 };
constexpr int kThousandths = 1000;
constexpr int kLookMs = 100;
constexpr int kDays = 30; // what is compared at first

} // namespace

WhatIfDialog::WhatIfDialog(Shop &shop, const Theme &theme, const CommissionRule &draft, QWidget *parent)
    : QDialog(parent)
    , m_shop(shop)
    , m_draft(draft)
    , m_from(new QDateEdit(shop.today().addDays(1 - kDays), this))
    , m_to(new QDateEdit(shop.today(), this))
    , m_run(new ActionButton(this, ActionButton::Kind::Primary))
    , m_bar(new QProgressBar(this))
    , m_sum(plainLabel({}, this))
    , m_rows(new ReplayModel(this))
    , m_view(new DataTable(theme, this))
{
    setObjectName(u"whatIfDialog"_s);
    setWindowTitle(tr("What If"));
    resize(kSize);
    m_from->setObjectName(u"whatIfFrom"_s);
    m_to->setObjectName(u"whatIfTo"_s);
    m_run->setObjectName(u"whatIfRun"_s);
    m_bar->setObjectName(u"whatIfProgress"_s);
    m_sum->setObjectName(u"whatIfSum"_s);
    m_view->setObjectName(u"whatIfTable"_s);
    build(theme);
    run();
}

WhatIfDialog::~WhatIfDialog()
{
    if (m_progress)
        m_progress->stop = true;
}

void WhatIfDialog::build(const Theme &)
{
    for (QDateEdit *edit : { m_from, m_to }) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    }
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    m_bar->setRange(0, kThousandths);
    m_bar->setTextVisible(false);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::kSmall);
    head->addWidget(plainLabel(tr("Orders placed from"), this));
    head->addWidget(m_from);
    //: Between two days
    head->addWidget(plainLabel(tr("to"), this));
    head->addWidget(m_to);
    head->addStretch();
    head->addWidget(m_run);
    m_view->setModel(m_rows);
    m_view->setStretchColumn(ReplayModel::Name);
    m_view->setColumnSample(ReplayModel::Orders, u"88,888"_s);
    for (const int column : { ReplayModel::Actual, ReplayModel::Other, ReplayModel::Difference })
        m_view->setColumnSample(column, u"+¥888,888.80"_s);
    m_view->setAccessibleName(tr("Resellers, what they earned and would earn"));
    auto *card = new Card(this, Card::Padding::None);
    card->body()->addWidget(m_view);
    m_sum->setWordWrap(true);
    auto *close = new ActionButton(this);
    close->setText(tr("Close"));
    close->setAutoDefault(false);
    m_run->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(plainLabel(tr("Nothing is written: this only reckons."), this, "small"));
    foot->addStretch();
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kDialog);
    layout->setSpacing(space::kMedium);
    layout->addLayout(head);
    layout->addWidget(m_bar);
    layout->addWidget(m_sum);
    layout->addWidget(card, 1);
    layout->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_run, &QPushButton::clicked, this, [this] {
        if (m_progress)
            m_progress->stop = true;
        else
            run();
    });
    auto *look = new QTimer(this);
    connect(look, &QTimer::timeout, this, [this] {
        if (m_progress)
            m_bar->setValue(m_progress->done);
    });
    look->start(kLookMs);
}

void WhatIfDialog::setRunning(bool running)
{
    m_progress = running ? std::make_shared<Progress>() : nullptr;
    m_bar->setValue(0);
    m_bar->setVisible(running);
    //: Buttons: stop reckoning; reckon
    m_run->setText(running ? tr("Stop") : tr("Compare"));
    for (QDateEdit *edit : { m_from, m_to })
        edit->setEnabled(!running);
}

void WhatIfDialog::run()
{
    setRunning(true);
    m_sum->setText(tr("Reckoning…"));
    const auto work = [context = &m_shop.context(), draft = m_draft, progress = m_progress,
                          from = startOfDay(m_from->date(), m_shop.zone()),
                          until = startOfDay(m_to->date().addDays(1), m_shop.zone())](
                          Connection &connection) -> Result<ReplayResult> {
        const auto rules = RuleStore(connection, *context).newestWith(draft);
        if (!rules)
            return rules.error();
        const auto tell = [progress](int64_t done, int64_t total) {
            progress->done = static_cast<int>(done * kThousandths / total);
            return !progress->stop;
        };
        return CommissionReplay(connection, *context, tell).run(*rules, from, until);
    };
    whenDone(m_shop.database().read(work), this, [this](const Result<ReplayResult> &result) { showResult(result); });
}

void WhatIfDialog::showResult(const Result<ReplayResult> &result)
{
    setRunning(false);
    if (!result) {
        m_rows->setRows({});
        m_sum->setText(
            result.error().kind == ErrorKind::Cancelled ? tr("Stopped.") : ErrorWords::message(result.error()).title);
        return;
    }
    const Money difference = result->other - result->actual;
    //: %1: so many orders; %2 and %3: amounts of money
    m_sum->setText(tr("%1: %2 instead of %3, a difference of %4.")
                       .arg(tr("%Ln order(s)", "that earned a commission", static_cast<int>(result->orders)),
                           result->other.toDisplay(), result->actual.toDisplay(), ReplayModel::signedText(difference)));
    m_rows->setRows(result->rows);
}

} // namespace jishi
