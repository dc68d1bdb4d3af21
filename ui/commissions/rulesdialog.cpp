#include "ui/commissions/rulesdialog.h"

#include "models/base/refusal.h"
#include "models/commissions/commissionexplanation.h"
#include "models/commissions/commissionsample.h"
#include "models/commissions/rulestore.h"
#include "ui/commissions/commissionwords.h"
#include "ui/commissions/rulelistmodel.h"
#include "ui/commissions/ruletarget.h"
#include "ui/commissions/samplemodel.h"
#include "ui/commissions/sectionrows.h"
#include "ui/commissions/whatifdialog.h"
#include "ui/errortext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/daysedit.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr QSize kSize { 1120, 720 };
constexpr int kListWidth = 400;
constexpr int kSampleHeight = 160;
constexpr int kSampleOrders = 20;
constexpr int kMostDays = 365;

} // namespace

RulesDialog::RulesDialog(Shop &shop, LiveIndex &index, const Theme &theme, RowId rule, QWidget *parent)
    : EditorDialog(parent)
    , m_shop(shop)
    , m_theme(theme)
    , m_rules(new RuleListModel(shop.currency(), this))
    , m_list(new DataTable(theme, this))
    , m_form(new QFormLayout)
    , m_scope(new QComboBox(this))
    , m_target(new RuleTarget(shop, index, this))
    , m_basis(new QComboBox(this))
    , m_sections(new SectionRows(shop.currency(), this))
    , m_own(new QCheckBox(this))
    , m_hold(new DaysEdit(this))
    , m_from(new QDateEdit(this))
    , m_note(new QLineEdit(this))
    , m_problem(plainLabel({}, this))
    , m_order(new QComboBox(this))
    , m_sample(new CommissionSampleModel(this))
    , m_sampleView(new DataTable(theme, this))
    , m_save(new ActionButton(this, ActionButton::Kind::Primary))
    , m_end(new ActionButton(this))
    , m_compare(new ActionButton(this))
{
    setObjectName(u"rulesDialog"_s);
    setWindowTitle(tr("Commission Rules"));
    resize(kSize);
    build();
    fillWords();
    loadSamples();
    const auto first = rule > 0 ? RuleStore(shop.database().view(), shop.context()).rule(rule)
                                : Result<CommissionRule>(CommissionRule());
    load(first ? first->scope : RuleScope::Shop, first ? first->target : 0);
}

void RulesDialog::build()
{
    m_list->setObjectName(u"ruleList"_s);
    m_scope->setObjectName(u"ruleScope"_s);
    m_basis->setObjectName(u"ruleBasis"_s);
    m_own->setObjectName(u"ruleOwnPurchase"_s);
    m_hold->setObjectName(u"ruleHoldDays"_s);
    m_from->setObjectName(u"ruleFrom"_s);
    m_note->setObjectName(u"ruleNote"_s);
    m_problem->setObjectName(u"ruleProblem"_s);
    m_order->setObjectName(u"ruleSampleOrder"_s);
    m_sampleView->setObjectName(u"ruleSample"_s);
    m_save->setObjectName(u"saveRule"_s);
    m_end->setObjectName(u"endRule"_s);
    m_compare->setObjectName(u"compareRule"_s);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::kLarge);
    right->addLayout(makeEditor());
    right->addLayout(makeSample(), 1);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(space::kDialog);
    columns->setSpacing(space::kHuge);
    columns->addWidget(makeList());
    columns->addLayout(right, 1);
    connect(m_save, &QPushButton::clicked, this, &RulesDialog::save);
    connect(m_end, &QPushButton::clicked, this, &RulesDialog::end);
    connect(m_compare, &QPushButton::clicked, this, &RulesDialog::compare);
    for (const int key : { Qt::Key_Return, Qt::Key_Enter })
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &RulesDialog::save);
}

QWidget *RulesDialog::makeList()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(kListWidth);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    auto *card = new Card(side, Card::Padding::None);
    m_list->setModel(m_rules);
    m_list->setStretchColumn(RuleListModel::Terms);
    m_list->setColumnSample(RuleListModel::For, tr("Whole shop, v12") + u"MMMM"_s);
    m_list->setAccessibleName(tr("Commission rules"));
    card->body()->addWidget(m_list);
    layout->addWidget(card, 1);
    auto *add = new ActionButton(side);
    add->setObjectName(u"newRule"_s);
    add->setText(tr("New Rule"));
    add->setAutoDefault(false);
    layout->addWidget(add, 0, Qt::AlignLeft);
    // Why some things are not offered.
    auto *law =
        plainLabel(tr("A rule pays the reseller who sold and the one who invited her, for goods that were sold. "
                      "It cannot pay for recruiting people, for entry fees, for a team's sales or a third level: "
                      "the law forbids that (Regulation on the Prohibition of Pyramid Selling)."),
            side, "small");
    law->setWordWrap(true);
    layout->addWidget(law);
    connect(add, &QPushButton::clicked, this, &RulesDialog::newRule);
    connect(m_list, &DataTable::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < m_rules->rowCount())
            showRule(m_rules->ruleAt(row).rule);
    });
    return side;
}

QVBoxLayout *RulesDialog::makeEditor()
{
    styleForm(m_form);
    auto *what = new QHBoxLayout;
    what->setSpacing(space::kSmall);
    what->addWidget(m_scope);
    what->addWidget(m_target, 1);
    auto *whatField = new QWidget(this);
    what->setContentsMargins(0, 0, 0, 0);
    whatField->setLayout(what);
    m_hold->setRange(0, kMostDays);
    m_from->setCalendarPopup(true);
    m_from->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_from->setMinimumDate(m_shop.today());
    //: Label: what a commission rule is for
    addFormRow(m_form, tr("For"), whatField, this);
    m_scope->setAccessibleName(tr("For"));
    //: Label: what a commission is reckoned from
    addFormRow(m_form, tr("Of"), m_basis, this);
    //: Label: the rates of a commission rule
    addFormRow(m_form, tr("Rates"), m_sections, this);
    m_form->addRow(new QWidget(this), m_own);
    //: Label: days between handing the goods over and the release of the commission
    addFormRow(m_form, tr("Waits"), m_hold, this);
    //: Label: the first day of a version of a rule
    addFormRow(m_form, tr("Holds from"), m_from, this);
    addFormRow(m_form, tr("Note"), m_note, this);
    for (QComboBox *box : { m_scope, m_basis })
        connect(box, &QComboBox::activated, this, &RulesDialog::edited);
    connect(m_scope, &QComboBox::activated, this, [this](int scope) {
        m_target->setTarget(static_cast<RuleScope>(scope), 0);
        load(static_cast<RuleScope>(scope), m_target->target());
    });
    connect(m_target, &RuleTarget::chosen, this,
        [this] { load(static_cast<RuleScope>(m_scope->currentIndex()), m_target->target()); });
    connect(m_basis, &QComboBox::activated, this,
        [this](int basis) { m_sections->setBasis(static_cast<CommissionBasis>(basis)); });
    connect(m_sections, &SectionRows::edited, this, &RulesDialog::edited);
    connect(m_own, &QCheckBox::toggled, this, &RulesDialog::edited);
    connect(m_hold, &QSpinBox::valueChanged, this, &RulesDialog::edited);
    connect(m_from, &QDateEdit::userDateChanged, this, &RulesDialog::edited);
    connect(m_note, &QLineEdit::textEdited, this, &RulesDialog::edited);
    m_problem->setWordWrap(true);
    setTone(m_problem, Tone::Bad);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    for (ActionButton *button : { m_end, m_compare, m_save }) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->insertStretch(0);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(space::kMedium);
    layout->addLayout(m_form);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    return layout;
}

QVBoxLayout *RulesDialog::makeSample()
{
    auto *card = new Card(this, Card::Padding::None);
    m_sampleView->setModel(m_sample);
    m_sampleView->setMinimumHeight(kSampleHeight);
    m_sampleView->setStretchColumn(CommissionSampleModel::Goods);
    m_sampleView->setColumnSample(CommissionSampleModel::Person, u"分销员分销员 (2nd)"_s);
    m_sampleView->setColumnSample(CommissionSampleModel::Reckoned, u"8,888.80 × 88.88 %"_s);
    m_sampleView->setColumnSample(CommissionSampleModel::Rule, tr("Whole shop"));
    m_sampleView->setColumnSample(CommissionSampleModel::Amount, u"¥888.80"_s);
    m_sampleView->setAccessibleName(tr("What the sample order would bring"));
    card->body()->addWidget(m_sampleView);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::kSmall);
    head->addWidget(plainLabel(tr("What it would bring for the order"), this, "heading"));
    head->addWidget(m_order, 1);
    m_order->setAccessibleName(tr("Sample order"));
    connect(m_order, &QComboBox::activated, this, &RulesDialog::review);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(space::kSmall);
    layout->addLayout(head);
    layout->addWidget(card, 1);
    return layout;
}

void RulesDialog::fillWords()
{
    for (int scope = 0; scope <= static_cast<int>(RuleScope::Reseller); ++scope)
        m_scope->addItem(CommissionWords::scope(static_cast<RuleScope>(scope)));
    // Ending a rule is a button of its own.
    for (int basis = 0; basis < static_cast<int>(CommissionBasis::None); ++basis)
        m_basis->addItem(CommissionWords::basis(static_cast<CommissionBasis>(basis)));
    m_own->setText(tr("Counts what a reseller buys for herself, too"));
    m_hold->setWords([](int days) { return tr("%n day(s) after the hand-over", nullptr, days); });
    m_end->setText(tr("End This Rule"));
    m_compare->setText(tr("What If…"));
    m_save->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
}

void RulesDialog::loadSamples()
{
    const auto orders = CommissionSampler(m_shop.database().view(), m_shop.context()).recentOrders(kSampleOrders);
    if (orders)
        for (const auto &[id, words] : *orders)
            m_order->addItem(words, QVariant::fromValue<qlonglong>(id));
    m_order->setEnabled(m_order->count() > 0);
    if (m_order->count() == 0)
        m_order->setPlaceholderText(tr("No order is owed to a reseller yet"));
}

// The rule of this scope and target as it is now, or a new one.
void RulesDialog::load(RuleScope scope, RowId target)
{
    Connection &view = m_shop.database().view();
    const RuleStore store(view, m_shop.context());
    const CommissionExplainer explainer(view, m_shop.context());
    std::vector<NamedRule> rules;
    if (const auto newest = store.newest())
        for (const CommissionRule &rule : *newest)
            rules.push_back({ rule, *explainer.targetOf(rule) });
    m_rules->setRules(std::move(rules));
    const int row = m_rules->rowOf(scope, target);
    CommissionRule fresh;
    fresh.scope = scope;
    fresh.target = target;
    if (row >= 0) {
        const QSignalBlocker quiet(m_list);
        m_list->selectRow(row);
    }
    showRule(row >= 0 ? m_rules->ruleAt(row).rule : fresh);
}

void RulesDialog::showRule(const CommissionRule &rule)
{
    m_shown = rule;
    const bool ended = rule.basis == CommissionBasis::None;
    for (QWidget *widget : std::initializer_list<QWidget *> { m_own, m_hold, m_from, m_note })
        widget->blockSignals(true);
    m_scope->setCurrentIndex(static_cast<int>(rule.scope));
    m_target->setTarget(rule.scope, rule.target);
    m_basis->setCurrentIndex(ended ? 0 : static_cast<int>(rule.basis));
    m_sections->setBasis(ended ? CommissionBasis::Paid : rule.basis);
    m_sections->setSections(ended ? std::vector<RuleSection> { RuleSection {} } : rule.sections);
    m_own->setChecked(rule.ownPurchase);
    m_hold->setValue(rule.holdDays);
    m_from->setDate(m_shop.today());
    m_note->clear();
    for (QWidget *widget : std::initializer_list<QWidget *> { m_own, m_hold, m_from, m_note })
        widget->blockSignals(false);
    //: Button: what is in the fields becomes this version of the rule
    m_save->setText(tr("Save as Version %1").arg(rule.version + 1));
    m_end->setEnabled(rule.version > 0 && !ended);
    m_changed = false;
    review();
}

void RulesDialog::newRule()
{
    m_scope->setCurrentIndex(static_cast<int>(RuleScope::Category));
    m_target->setTarget(RuleScope::Category, 0);
    load(RuleScope::Category, m_target->target());
    m_scope->setFocus();
}

void RulesDialog::edited()
{
    m_changed = true;
    review();
}

Result<CommissionRule> RulesDialog::wanted() const
{
    const auto sections = m_sections->sections();
    if (!sections)
        return sections.error();
    CommissionRule rule;
    rule.scope = static_cast<RuleScope>(m_scope->currentIndex());
    rule.target = m_target->target();
    rule.basis = static_cast<CommissionBasis>(m_basis->currentIndex());
    rule.sections = *sections;
    rule.ownPurchase = m_own->isChecked();
    rule.holdDays = m_hold->value();
    rule.note = m_note->text().trimmed();
    // From today means from now: what was placed this morning keeps what it had.
    rule.validFrom = m_from->date() > m_shop.today() ? startOfDay(m_from->date(), m_shop.zone()) : 0;
    rule.version = m_shown.version + 1;
    if (rule.scope != RuleScope::Shop && rule.target == 0)
        return refused(tr("Choose what the rule is for."));
    if (auto sound = rule.check(m_shop.currency()); !sound)
        return sound.error();
    return rule;
}

// As the person types: what is wrong with it, and what it would bring.
void RulesDialog::review()
{
    const auto rule = wanted();
    m_problem->setText(rule ? QString() : rule.error().detail);
    m_problem->setVisible(!rule);
    m_save->setEnabled(rule.ok() && !isBusy());
    m_compare->setEnabled(rule.ok());
    const RowId order = m_order->currentData().toLongLong();
    if (!rule || order == 0)
        return m_sample->setSample({});
    const auto sample = CommissionSampler(m_shop.database().view(), m_shop.context()).sample(order, *rule);
    m_sample->setSample(sample ? *sample : CommissionSample());
}

void RulesDialog::save()
{
    if (const auto rule = wanted(); rule && m_save->isEnabled())
        store(*rule);
}

void RulesDialog::end()
{
    CommissionRule rule = m_shown;
    rule.basis = CommissionBasis::None;
    rule.sections.clear();
    rule.validFrom = m_from->date() > m_shop.today() ? startOfDay(m_from->date(), m_shop.zone()) : 0;
    rule.note = m_note->text().trimmed();
    store(rule);
}

void RulesDialog::store(const CommissionRule &rule)
{
    setBusy(true);
    m_save->setEnabled(false);
    const auto work = [context = &m_shop.context(), rule](
                          Transaction &transaction) { return RuleStore(transaction.connection(), *context).add(rule); };
    whenDone(m_shop.database().write(work), this, [this](const Result<CommissionRule> &stored) {
        setBusy(false);
        if (!stored) {
            const Message words = ErrorWords::message(stored.error());
            m_problem->setText(words.text.isEmpty() ? words.title : words.title + u' ' + words.text);
            m_problem->setVisible(true);
            m_save->setEnabled(true);
            return;
        }
        m_changed = false;
        load(stored->scope, stored->target);
        Q_EMIT messageRequested({ Tone::Ok, tr("Version %1 of the rule is saved.").arg(stored->version) });
    });
}

void RulesDialog::compare()
{
    const auto rule = wanted();
    if (!rule)
        return;
    auto *dialog = new WhatIfDialog(m_shop, m_theme, *rule, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace jishi
