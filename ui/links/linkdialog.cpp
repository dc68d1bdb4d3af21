#include "ui/links/linkdialog.h"

#include "models/catalog/catalogstore.h"
#include "models/groups/groupstore.h"
#include "models/history/changereversal.h"
#include "models/resellers/linkstore.h"
#include "models/search/liveindex.h"
#include "ui/links/campaigndialog.h"
#include "ui/links/linktexts.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/hitfield.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/styling.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr int kWidth = 480;
constexpr int kHits = 8;

QVariant asData(RowId id)
{
    return QVariant::fromValue<qlonglong>(id);
}

} // namespace

LinkDialog::LinkDialog(Shop &shop, LiveIndex &index, RowId reseller, QWidget *parent)
    : EditorDialog(parent)
    , m_shop(shop)
    , m_index(index)
    , m_form(new QFormLayout)
    , m_reseller(new QComboBox(this))
    , m_targets(new SegmentedControl(this))
    , m_field(new HitField(this))
    , m_chosen(plainLabel({}, this))
    , m_campaign(new QComboBox(this))
    , m_newCampaign(new ActionButton(this))
    , m_group(new QComboBox(this))
    , m_problem(plainLabel({}, this))
    , m_save(new ActionButton(this, ActionButton::Kind::Primary))
{
    setObjectName(u"linkDialog"_s);
    setWindowTitle(tr("New Link"));
    setMinimumWidth(kWidth);
    m_reseller->setObjectName(u"linkReseller"_s);
    m_targets->setObjectName(u"linkTargets"_s);
    m_field->setObjectName(u"linkProductField"_s);
    m_chosen->setObjectName(u"linkProduct"_s);
    m_campaign->setObjectName(u"linkCampaign"_s);
    m_newCampaign->setObjectName(u"newCampaign"_s);
    m_group->setObjectName(u"linkGroup"_s);
    m_problem->setObjectName(u"linkProblem"_s);
    m_save->setObjectName(u"makeLink"_s);
    build();
    fill(reseller);
    m_field->setFinder([this](const QString &text) { return find(text); });
    connect(&m_index, &LiveIndex::ready, m_field, &HitField::findAgain);
    connect(m_field, &HitField::picked, this, [this](const QVariant &id) { takeProduct(id.toLongLong()); });
    connect(m_targets, &SegmentedControl::currentChanged, this, &LinkDialog::showTarget);
    connect(m_newCampaign, &QPushButton::clicked, this, &LinkDialog::makeCampaign);
    connect(m_save, &QPushButton::clicked, this, &LinkDialog::save);
    for (const int key : { Qt::Key_Return, Qt::Key_Enter })
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &LinkDialog::save);
    showTarget();
    m_reseller->setFocus();
}

void LinkDialog::build()
{
    styleForm(m_form);
    addFormRow(m_form, tr("Reseller"), m_reseller, this);
    //: Segments: what a link leads to
    m_targets->addSegment(tr("Whole Shop"));
    m_targets->addSegment(tr("Product"));
    m_targets->addSegment(tr("Campaign"));
    setTabOrder(m_targets->reachAfter(m_reseller), m_field);
    //: Label: what a link leads to
    addFormRow(m_form, tr("Leads to"), m_targets, this);
    addFormRow(m_form, tr("Product"), m_field, this);
    m_field->setPlaceholderText(tr("Name, pinyin, SKU or barcode"));
    m_chosen->setWordWrap(true);
    m_form->addRow(new QWidget(this), m_chosen);
    addFormRow(m_form, tr("Campaign"), m_campaign, this);
    m_newCampaign->setText(tr("New Campaign…"));
    m_form->addRow(new QWidget(this), m_newCampaign);
    addFormRow(m_form, tr("Group"), m_group, this);
    m_problem->setWordWrap(true);
    setTone(m_problem, Tone::Bad);
    //: Button: make the link
    m_save->setText(tr("Make Link"));
    m_save->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto *cancel = new ActionButton(this);
    cancel->setText(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_save->setAutoDefault(false);
    m_newCampaign->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &LinkDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kDialog);
    layout->setSpacing(space::kLarge);
    layout->addLayout(m_form);
    layout->addStretch();
    layout->addLayout(buttons);
}

void LinkDialog::fill(RowId reseller)
{
    Connection &view = m_shop.database().view();
    if (const auto sellers = LinkStore(view, m_shop.context()).sellers())
        for (const auto &[id, name] : *sellers)
            m_reseller->addItem(name, asData(id));
    m_reseller->setCurrentIndex(std::max(m_reseller->findData(asData(reseller)), 0));
    if (m_reseller->count() == 0)
        m_problem->setText(tr("There is no reseller yet who could share it."));
    m_save->setEnabled(m_reseller->count() > 0);
    m_group->addItem(tr("For no group in particular"), asData(0));
    if (const auto groups = GroupStore(view, m_shop.context()).find({}))
        for (const Group &group : *groups)
            m_group->addItem(group.name, asData(group.id));
    m_newCampaign->setVisible(keepsCatalog(m_shop.profile().role));
    fillCampaigns(0);
}

void LinkDialog::fillCampaigns(RowId chosen)
{
    m_campaign->clear();
    if (const auto campaigns = CampaignStore(m_shop.database().view(), m_shop.context()).all())
        for (const Campaign &campaign : *campaigns)
            m_campaign->addItem(campaign.name, asData(campaign.id));
    m_campaign->setCurrentIndex(std::max(m_campaign->findData(asData(chosen)), 0));
    m_campaign->setEnabled(m_campaign->count() > 0);
}

QList<FieldHit> LinkDialog::find(const QString &text) const
{
    QList<FieldHit> hits;
    const CatalogStore catalog(m_shop.database().view(), m_shop.context());
    for (const SearchHit &hit : m_index.search(text, SearchScope::Products, kHits))
        if (const auto product = catalog.product(hit.product))
            hits.push_back({ product->name,
                product->variants.empty() ? QString() : product->variants.front().priceOn(m_shop.today()).toDisplay(),
                asData(hit.product) });
    return hits;
}

void LinkDialog::showTarget()
{
    m_target = static_cast<LinkTarget>(m_targets->current());
    const bool isProduct = m_target == LinkTarget::Product;
    const bool isCampaign = m_target == LinkTarget::Campaign;
    m_form->setRowVisible(m_field, isProduct);
    m_form->setRowVisible(m_chosen, isProduct && m_product > 0);
    m_form->setRowVisible(m_campaign, isCampaign);
    m_form->setRowVisible(m_newCampaign, isCampaign && keepsCatalog(m_shop.profile().role));
    if (m_reseller->count() > 0)
        m_problem->clear();
    adjustSize();
}

void LinkDialog::takeProduct(RowId product)
{
    const auto found = CatalogStore(m_shop.database().view(), m_shop.context()).product(product);
    m_field->clear();
    if (!found)
        return;
    m_product = product;
    m_chosen->setText(found->name);
    showTarget();
    m_group->setFocus();
}

void LinkDialog::makeCampaign()
{
    auto *dialog = new CampaignDialog(m_shop, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CampaignDialog::saved, this, [this](qlonglong campaign, const QString &name, qint64 change) {
        fillCampaigns(campaign);
        //: Completes "Undo: …"
        Q_EMIT undoable(tr("new campaign %1").arg(name), change);
    });
    dialog->open();
}

LinkWish LinkDialog::wish() const
{
    LinkWish wish { m_reseller->currentData().toLongLong(), m_target, 0, m_group->currentData().toLongLong() };
    if (m_target == LinkTarget::Product)
        wish.targetId = m_product;
    else if (m_target == LinkTarget::Campaign)
        wish.targetId = m_campaign->currentData().toLongLong();
    return wish;
}

void LinkDialog::save()
{
    const LinkWish wanted = wish();
    if (m_target != LinkTarget::Shop && wanted.targetId == 0)
        return m_problem->setText(m_target == LinkTarget::Product ? tr("Choose the product that it leads to.")
                                                                  : tr("Choose the campaign that it leads to."));
    if (isBusy() || !m_save->isEnabled())
        return;
    setBusy(true);
    using Made = std::pair<RowId, int64_t>;
    const auto work = [context = &m_shop.context(), wanted](Transaction &transaction) -> Result<Made> {
        LinkStore links(transaction.connection(), *context);
        const auto before = links.foresee(wanted);
        const auto id = links.findOrMake(wanted);
        if (!id)
            return id.error();
        if (before && before->id > 0 && !before->archived)
            return Made { *id, 0 };
        const auto change = currentChange(transaction.connection());
        if (!change)
            return change.error();
        return Made { *id, *change };
    };
    whenDone(m_shop.database().write(work), this, [this, name = m_reseller->currentText()](const Result<Made> &made) {
        setBusy(false);
        if (!made)
            return m_problem->setText(LinkTexts::problem(made.error()));
        Q_EMIT this->made(made->first, name, made->second);
        accept();
    });
}

} // namespace jishi
