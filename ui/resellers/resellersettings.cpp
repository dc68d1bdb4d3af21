#include "ui/resellers/resellersettings.h"

#include "models/history/changereversal.h"
#include "models/settings/shopoptions.h"
#include "ui/resellers/resellerwords.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/daysedit.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr int kWidth = 520;
constexpr int kMostDays = 366;
constexpr std::array kRules { "first", "last", "days" };

QSpinBox *daysField(const char *name, QWidget *parent)
{
    auto *days = new DaysEdit(parent);
    days->setObjectName(QLatin1String(name));
    days->setRange(1, kMostDays);
    return days;
}

} // namespace

ResellerSettings::ResellerSettings(Shop &shop, QWidget *parent)
    : QDialog(parent)
    , m_shop(shop)
    , m_days(daysField("attributionDays", this))
    , m_binding(new QButtonGroup(this))
    , m_bindingDays(daysField("bindingDays", this))
    , m_problem(new QLabel(this))
    , m_save(new ActionButton(this, ActionButton::Kind::Primary))
{
    setObjectName(u"resellerSettings"_s);
    setWindowTitle(tr("How Customers Are Bound"));
    setMinimumWidth(kWidth);
    m_save->setObjectName(u"saveResellerSettings"_s);
    m_problem->setWordWrap(true);
    setTone(m_problem, Tone::Bad);
    auto *question = plainLabel(tr("An order belongs to whose link or code came last within"), this);
    question->setBuddy(m_days);
    m_days->setAccessibleName(question->text());
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(question);
    row->addWidget(m_days);
    row->addStretch();
    auto *otherwise =
        plainLabel(tr("Otherwise to the leader of the group, then to the reseller the customer is bound to, "
                      "then to nobody."),
            this, "small");
    otherwise->setWordWrap(true);
    auto *cancel = new ActionButton(this);
    cancel->setText(tr("Cancel"));
    cancel->setAutoDefault(false);
    //: Button: store the settings
    m_save->setText(tr("Save"));
    m_save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kDialog);
    layout->setSpacing(space::kMedium);
    layout->addLayout(row);
    layout->addWidget(otherwise);
    layout->addSpacing(space::kSmall);
    layout->addWidget(buildBinding());
    layout->addSpacing(space::kSmall);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ResellerSettings::save);
    load();
    m_days->setFocus();
}

QWidget *ResellerSettings::buildBinding()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(plainLabel(tr("A customer who comes through a link or a code stays bound to"), box));
    const QString words[] = { tr("the first reseller she came through"), tr("the last reseller she came through"),
        tr("the first, until so long after she came") };
    for (size_t i = 0; i < kRules.size(); ++i) {
        auto *choice = new QRadioButton(words[i], box);
        choice->setObjectName(u"binding-"_s + QLatin1String(kRules[i]));
        m_binding->addButton(choice, static_cast<int>(i));
        auto *row = new QHBoxLayout;
        row->setSpacing(space::kSmall);
        row->addWidget(choice);
        if (i + 1 == kRules.size())
            row->addWidget(m_bindingDays);
        row->addStretch();
        layout->addLayout(row);
    }
    m_bindingDays->setAccessibleName(tr("Days that a customer stays bound"));
    auto *hint = plainLabel(tr("Whom you bind by hand stays bound."), box, "small");
    layout->addWidget(hint);
    connect(m_binding, &QButtonGroup::idToggled, this,
        [this] { m_bindingDays->setEnabled(m_binding->checkedId() == static_cast<int>(kRules.size()) - 1); });
    return box;
}

void ResellerSettings::load()
{
    const ShopOptions options(m_shop.database().view(), m_shop.context());
    m_days->setValue(static_cast<int>(options.number(option::kAttributionDays)));
    m_bindingDays->setValue(static_cast<int>(options.number(option::kBindingDays)));
    const QString rule = options.value(option::kBinding);
    const auto found =
        std::find_if(kRules.begin(), kRules.end(), [&](const char *each) { return rule == QLatin1String(each); });
    m_binding->button(found == kRules.end() ? 0 : static_cast<int>(found - kRules.begin()))->setChecked(true);
    m_bindingDays->setEnabled(m_binding->checkedId() == static_cast<int>(kRules.size()) - 1);
}

void ResellerSettings::save()
{
    m_save->setEnabled(false);
    const auto work = [context = &m_shop.context(), days = m_days->value(), bindingDays = m_bindingDays->value(),
                          rule = QString::fromLatin1(kRules[static_cast<size_t>(m_binding->checkedId())])](
                          Transaction &transaction) -> Result<int64_t> {
        ShopOptions options(transaction.connection(), *context);
        for (const auto &[key, value] : { std::pair(option::kAttributionDays, QString::number(days)),
                 std::pair(option::kBinding, rule), std::pair(option::kBindingDays, QString::number(bindingDays)) })
            if (options.value(key) != value)
                if (auto set = options.set(key, value); !set)
                    return set.error();
        return currentChange(transaction.connection());
    };
    whenDone(m_shop.database().write(work), this, [this](const Result<int64_t> &change) {
        m_save->setEnabled(true);
        if (!change)
            return m_problem->setText(problemWords(change.error()));
        Q_EMIT saved(*change);
        accept();
    });
}

} // namespace jishi
