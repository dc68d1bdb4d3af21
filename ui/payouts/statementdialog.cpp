#include "ui/payouts/statementdialog.h"

#include "models/commissions/statementfile.h"
#include "models/commissions/statementwords.h"
#include "models/exporting/savefile.h"
#include "models/exporting/statementexport.h"
#include "ui/delegates/chipdelegate.h"
#include "ui/delegates/numberdelegate.h"
#include "ui/delegates/timedelegate.h"
#include "ui/errortext.h"
#include "ui/payouts/payoutchips.h"
#include "ui/payouts/statementmodel.h"
#include "ui/payouts/statementpaper.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factgrid.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/tablecard.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr QSize kSize(1160, 700);
constexpr int kShareOfAfter = 2; // it has longer words
} // namespace

StatementDialog::StatementDialog(
    Shop &shop, const Theme &theme, RowId reseller, std::optional<CommissionMonth> month, QWidget *parent)
    : QDialog(parent)
    , m_shop(shop)
    , m_reseller(reseller)
    , m_name(plainLabel({}, this, "title"))
    , m_month(new QComboBox(this))
    , m_before(new FactGrid(this))
    , m_after(new FactGrid(this))
    , m_model(new StatementModel(this))
    , m_view(new DataTable(theme, this))
    , m_empty(new EmptyState(theme.icon("list"), this))
    , m_card(new TableCard(m_view, m_empty, this))
    , m_key(plainLabel({}, this, "small"))
    , m_problem(plainLabel({}, this))
    , m_pdf(new ActionButton(this))
    , m_workbook(new ActionButton(this))
    , m_signed(new ActionButton(this, ActionButton::Kind::Primary))
{
    setObjectName(u"statementDialog"_s);
    setWindowTitle(tr("Statement"));
    resize(kSize);
    m_name->setObjectName(u"statementReseller"_s);
    m_month->setObjectName(u"statementMonth"_s);
    m_view->setObjectName(u"statementTable"_s);
    m_key->setObjectName(u"statementKey"_s);
    m_problem->setObjectName(u"statementProblem"_s);
    m_pdf->setObjectName(u"statementPdf"_s);
    m_workbook->setObjectName(u"statementWorkbook"_s);
    m_signed->setObjectName(u"statementSigned"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegateForColumn(
        StatementModel::When, new TimeDelegate(theme, *shop.context().clock, shop.zone(), m_view));
    m_view->setItemDelegateForColumn(
        StatementModel::Released, new TimeDelegate(theme, *shop.context().clock, shop.zone(), m_view));
    for (const int column : { StatementModel::Calculation, StatementModel::Rule })
        m_view->setItemDelegateForColumn(column, new CellDelegate(theme, m_view, Token::Muted));
    m_view->setItemDelegateForColumn(StatementModel::Amount, new NumberDelegate(theme, m_view, Token::Text, true));
    m_view->setItemDelegateForColumn(StatementModel::State, new ChipDelegate(theme, payoutchips::ofEntry, m_view));
    build();
    offerMonths(month);
    const auto key = StatementKey::known(shop.database().view(), shop.context());
    showKey(key ? key->fingerprint() : QString());
    connect(m_month, &QComboBox::currentIndexChanged, this, &StatementDialog::load);
    load();
}

void StatementDialog::build()
{
    m_month->setAccessibleName(tr("Month"));
    m_view->setAccessibleName(tr("Lines of the statement"));
    m_view->setColumnSample(StatementModel::When, u"28 Oct 2028"_s);
    m_view->setColumnSample(StatementModel::What, StatementWords::kind(EntryKind::Accrual, 2));
    m_view->setColumnSample(StatementModel::Calculation, u"8.25 % of ¥888.80"_s);
    m_view->setColumnSample(StatementModel::Rule, u"Campaign rule v3"_s);
    m_view->setColumnSample(StatementModel::Released, u"28 Oct 2028"_s);
    m_view->setColumnSample(StatementModel::State, StatementWords::state(EntryState::Prepared) + u"MM"_s);
    m_view->setColumnSample(StatementModel::Amount, u"−¥88,888.80"_s);
    m_view->setStretchColumn(StatementModel::Source);
    m_empty->setText(tr("Nothing Was Booked"), tr("No commission was earned, taken back or paid out in this month."));
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_problem->setWordWrap(true);
    m_problem->hide();
    setTone(m_problem, Tone::Bad);
    m_pdf->setText(tr("Save as PDF…"));
    m_workbook->setText(tr("Save as XLSX…"));
    m_signed->setText(tr("Save Signed File…"));
    m_signed->setVisible(m_shop.profile().role == ShopRole::Owner);
    auto *close = new ActionButton(this);
    close->setText(tr("Close"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_month);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(space::kHuge);
    figures->addWidget(m_before, 1, Qt::AlignTop);
    figures->addWidget(m_after, kShareOfAfter, Qt::AlignTop);
    m_card->footer()->addWidget(m_key);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addStretch();
    for (ActionButton *button : { close, m_pdf, m_workbook, m_signed }) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kDialog);
    layout->setSpacing(space::kMedium);
    layout->addLayout(top);
    layout->addLayout(figures);
    layout->addWidget(m_card, 1);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_pdf, &QPushButton::clicked, this, [this] {
        askForFile(tr("Save as PDF"), tr("PDF (*.pdf)"), u"pdf"_s, [this](const QString &path) { savePdf(path); });
    });
    connect(m_workbook, &QPushButton::clicked, this, [this] {
        askForFile(tr("Save as XLSX"), tr("Workbooks (*.xlsx)"), u"xlsx"_s,
            [this](const QString &path) { saveWorkbook(path); });
    });
    connect(m_signed, &QPushButton::clicked, this, [this] {
        askForFile(tr("Save Signed File"), tr("Signed statements (*.jishi-statement)"), u"jishi-statement"_s,
            [this](const QString &path) { saveSigned(path); });
    });
}

void StatementDialog::offerMonths(std::optional<CommissionMonth> month)
{
    const auto months = CommissionStatements(m_shop.database().view(), m_shop.context()).months(m_reseller);
    if (!months)
        return;
    for (const CommissionMonth &each : *months)
        m_month->addItem(each.toText(), each.toText());
    m_month->setCurrentIndex(std::max(0, month ? m_month->findData(month->toText()) : 0));
}

void StatementDialog::load()
{
    const auto month = CommissionMonth::fromText(m_month->currentData().toString());
    if (!month)
        return;
    const auto work = [context = &m_shop.context(), reseller = m_reseller, month = *month](Connection &connection) {
        return CommissionStatements(connection, *context).of(reseller, month);
    };
    whenDone(m_shop.database().read(work), this,
        [this, question = ++m_question](const Result<CommissionStatement> &statement) {
            if (question != m_question)
                return;
            if (statement)
                return show(*statement);
            setTone(m_problem, Tone::Bad);
            m_problem->setText(ErrorWords::of(statement.error()).title);
            m_problem->show();
        });
}

void StatementDialog::show(const CommissionStatement &statement)
{
    m_statement = statement;
    m_problem->hide();
    m_name->setText(statement.resellerName);
    m_model->setStatement(statement);
    m_card->showRows(m_model->rowCount() > 0);
    m_before->clear();
    m_before->add(tr("Balance before"), statement.opening.total().toDisplay());
    if (statement.opening.isCarriedOver())
        //: What was taken back after it had been paid lowers the next payout
        m_before->add(tr("Carried over"), statement.opening.payable.toDisplay());
    m_before->add(tr("Earned"), statement.earned.toDisplay());
    m_before->add(tr("Taken back"), statement.reversed.toDisplay());
    m_before->add(tr("Paid out"), statement.paidOut.toDisplay());
    if (!statement.cameBack.isZero())
        m_before->add(tr("Did not arrive"), statement.cameBack.toDisplay());
    const StatementBalance &after = statement.closing;
    m_after->clear();
    m_after->add(tr("Balance after"), after.total().toDisplay());
    m_after->add(StatementWords::state(EntryState::Waiting), after.waiting.toDisplay());
    if (!after.held.isZero())
        m_after->add(StatementWords::state(EntryState::Held), after.held.toDisplay());
    m_after->add(after.isCarriedOver() ? tr("Carried over") : StatementWords::state(EntryState::Payable),
        after.payable.toDisplay());
    m_after->add(StatementWords::state(EntryState::Prepared), after.inPayout.toDisplay());
    m_after->add(tr("Month"), statement.closed ? tr("closed") : tr("still open"));
}

void StatementDialog::showKey(const QString &fingerprint)
{
    m_fingerprint = fingerprint;
    m_key->setVisible(m_shop.profile().role == ShopRole::Owner);
    m_key->setText(fingerprint.isEmpty() ? tr("The shop's key is made with the first signed file.")
                                         : tr("Fingerprint of the shop's key: %1").arg(fingerprint));
}

void StatementDialog::askForFile(const QString &title, const QString &filter, const QString &suffix,
    const std::function<void(const QString &path)> &save)
{
    auto *dialog = new QFileDialog(this, title, QString(), filter);
    dialog->setObjectName(u"statementFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    //: Name of a file; %1 is a month, %2 a reseller
    dialog->selectFile(tr("Statement %1 %2").arg(m_statement.month.toText(), m_statement.resellerName) + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, save);
    dialog->open();
}

void StatementDialog::tell(const Status &saved, const QString &path)
{
    Q_EMIT messageRequested(
        saved ? Message { Tone::Ok, tr("Saved as %1").arg(path) } : ErrorWords::message(saved.error()));
    // The window's message is behind the dialog.
    setTone(m_problem, saved ? Tone::Ok : Tone::Bad);
    m_problem->setText(saved ? tr("Saved as %1").arg(path) : ErrorWords::of(saved.error()).title);
    m_problem->show();
}

void StatementDialog::savePdf(const QString &path)
{
    const QString asOf =
        QDateTime::fromMSecsSinceEpoch(m_statement.asOf, m_shop.zone()).toString(u"yyyy-MM-dd HH:mm"_s);
    tell(saveFile(path, pdfOf(statementPaper(m_statement, asOf, m_fingerprint))), path);
}

void StatementDialog::saveWorkbook(const QString &path)
{
    const auto bytes = statementWorkbook(m_statement);
    tell(bytes ? saveFile(path, *bytes) : Status(bytes.error()), path);
}

void StatementDialog::saveSigned(const QString &path)
{
    m_signed->setEnabled(false);
    const auto work = [context = &m_shop.context(), statement = m_statement, path](
                          Transaction &transaction) -> Result<QString> {
        const auto key = StatementKey::ofShop(transaction.connection(), *context);
        if (!key)
            return key.error();
        const QByteArray bytes = StatementFile::write(statement, *key);
        if (auto noted = StatementFile::note(transaction.connection(), *context, statement, *key, bytes); !noted)
            return noted.error();
        const Status saved = saveFile(path, bytes);
        return saved ? Result<QString>(key->fingerprint()) : saved.error();
    };
    whenDone(m_shop.database().write(work), this, [this, path](const Result<QString> &fingerprint) {
        m_signed->setEnabled(true);
        if (fingerprint)
            showKey(*fingerprint);
        tell(fingerprint ? jishi::done() : Status(fingerprint.error()), path);
    });
}

} // namespace jishi
