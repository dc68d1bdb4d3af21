#include "ui/payouts/preparedialog.h"

#include "models/commissions/payoutlists.h"
#include "models/commissions/payoutstore.h"
#include "models/commissions/statementwords.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/rows.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr int kWidth = 600; // two amounts of six figures beside a name
constexpr int kTallest = 280;
constexpr int kRateDecimals = 2; // percent to 1/10000

QString percentOf(int64_t rate)
{
    return StatementWords::percent(rate).remove(u" %"_s);
}

} // namespace

PrepareDialog::PrepareDialog(Shop &shop, std::vector<PayoutCandidate> chosen, QWidget *parent)
    : OrderDialog(shop, tr("Prepare Payout"), Weight::Normal, parent)
    , m_chosen(std::move(chosen))
    , m_batch(Uuid::v7(shop.now()))
    , m_name(new QLineEdit(this))
    , m_tax(new QLineEdit(this))
    , m_fee(new QLineEdit(this))
{
    setObjectName(u"prepareDialog"_s);
    setMinimumWidth(kWidth);
    m_name->setObjectName(u"payoutName"_s);
    m_tax->setObjectName(u"payoutTax"_s);
    m_fee->setObjectName(u"payoutFee"_s);
    acceptButton()->setObjectName(u"prepareAccept"_s);
    figure()->setWordWrap(true);
    build();
    const PayoutRates rates = PayoutLists(shop.database().view(), shop.context()).rates();
    m_name->setText(shop.today().toString(Qt::ISODate));
    m_tax->setText(percentOf(rates.tax));
    m_fee->setText(percentOf(rates.fee));
    connect(m_tax, &QLineEdit::textChanged, this, &PrepareDialog::check);
    connect(m_fee, &QLineEdit::textChanged, this, &PrepareDialog::check);
    check();
    acceptButton()->setFocus();
}

void PrepareDialog::build()
{
    QFormLayout *form = addForm();
    //: Label: what a batch of payouts is called
    addRow(form, tr("Batch"), m_name);
    addRow(form, tr("Tax withheld, in percent"), m_tax);
    addRow(form, tr("Fee, in percent"), m_fee);
    auto *advice =
        plainLabel(tr("Whether tax has to be withheld, and how much, is for your tax adviser to say: nothing "
                      "is withheld unless you enter it here."),
            this, "small");
    advice->setWordWrap(true);
    body()->addWidget(advice);
    addScrollingGrid(6, kTallest, [this](QGridLayout *grid) {
        for (const PayoutCandidate &candidate : m_chosen) {
            const int row = grid->rowCount();
            auto *name = plainLabel(candidate.name, this);
            name->setWordWrap(true);
            grid->addWidget(name, row, 0);
            const QString way = StatementWords::method(candidate.method) + u' ' + maskedAccount(candidate.account);
            grid->addWidget(plainLabel(way, this, "muted"), row, 1);
            m_nets.push_back(plainLabel({}, this));
            grid->addWidget(m_nets.back(), row, 2, Qt::AlignRight);
        }
    });
}

std::optional<int64_t> PrepareDialog::rate(const QLineEdit &field)
{
    const QString text = field.text().trimmed().remove(u'%').trimmed();
    if (text.isEmpty())
        return 0;
    const auto decimal = Decimal::parse(text.toStdString());
    bool rounded = false;
    const auto rate = decimal ? decimal->toScaled(kRateDecimals, &rounded) : std::nullopt;
    return rate && !rounded && *rate >= 0 ? rate : std::nullopt;
}

std::optional<PayoutRates> PrepareDialog::rates() const
{
    constexpr int64_t kWhole = 10'000;
    const auto tax = rate(*m_tax);
    const auto fee = rate(*m_fee);
    if (!tax || !fee || *tax > kWhole || *fee > kWhole || *tax + *fee > kWhole)
        return std::nullopt;
    return PayoutRates { *tax, *fee };
}

void PrepareDialog::check()
{
    const auto rates = this->rates();
    tellProblem(
        rates ? QString() : tr("Tax and fee are percentages with at most two decimals, not more than 100 together."));
    Money gross(0, shop().currency());
    Money net(0, shop().currency());
    for (size_t i = 0; i < m_chosen.size(); ++i) {
        const Money &payable = m_chosen[i].balance.in(EntryState::Payable);
        const PayoutParts parts = partsOf(payable, rates.value_or(PayoutRates()));
        gross += payable;
        net += parts.net;
        m_nets[i]->setText(parts.net == payable
                ? payable.toDisplay()
                : tr("%1, without %2").arg(parts.net.toDisplay(), (payable - parts.net).toDisplay()));
    }
    figure()->setText(
        net == gross ? net.toDisplay() : tr("%1 net of %2 gross").arg(net.toDisplay(), gross.toDisplay()));
    acceptButton()->setText(tr("Prepare %Ln Payout(s)", nullptr, static_cast<int>(m_chosen.size())));
    allow(rates.has_value());
}

void PrepareDialog::save()
{
    PayoutWish wish { m_batch, m_name->text(), {} };
    for (const PayoutCandidate &candidate : m_chosen)
        wish.resellers.push_back(candidate.reseller);
    const auto work = [context = &shop().context(), wish, rates = rates().value_or(PayoutRates())](
                          Transaction &transaction) -> Result<PreparedPayouts> {
        PayoutStore store(transaction.connection(), *context);
        if (auto set = store.setRates(rates); !set)
            return set.error();
        return store.prepare(wish);
    };
    store(work, [this](const PreparedPayouts &prepared) {
        QStringList skipped;
        for (const PreparedPayouts::Skipped &each : prepared.skipped)
            skipped << PayoutStore::sentence(each);
        Q_EMIT stored({ skipped.isEmpty() ? Tone::Ok : Tone::Warn,
            tr("%Ln payout(s) of %1 are prepared.", nullptr, prepared.payouts).arg(prepared.net.toDisplay()),
            skipped.join(u' ') });
    });
}

} // namespace jishi
