#include "ui/commissions/ruletarget.h"

#include "models/catalog/catalogstore.h"
#include "models/commissions/commissionexplanation.h"
#include "models/commissions/rulestore.h"
#include "models/search/liveindex.h"
#include "ui/widgets/hitfield.h"

#include <QComboBox>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr int kHits = 8;

} // namespace

RuleTarget::RuleTarget(Shop &shop, LiveIndex &index, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_index(index)
    , m_layers(new QStackedLayout(this))
    , m_list(new QComboBox(this))
    , m_field(new HitField(this))
{
    m_list->setObjectName(u"ruleTargetList"_s);
    m_field->setObjectName(u"ruleTargetField"_s);
    m_field->setPlaceholderText(tr("Name, pinyin, SKU or barcode"));
    m_list->setAccessibleName(tr("What the rule is for"));
    m_field->setAccessibleName(m_list->accessibleName());
    m_layers->addWidget(m_list);
    m_layers->addWidget(m_field);
    m_field->setFinder([this](const QString &text) { return find(text); });
    connect(m_field, &HitField::picked, this, [this](const QVariant &id) { take(id.toLongLong()); });
    connect(m_list, &QComboBox::activated, this, [this] {
        m_target = m_list->currentData().toLongLong();
        Q_EMIT chosen();
    });
}

void RuleTarget::setTarget(RuleScope scope, RowId target)
{
    m_scope = scope;
    m_target = target;
    setVisible(scope != RuleScope::Shop);
    m_layers->setCurrentWidget(isSearched() ? static_cast<QWidget *>(m_field) : m_list);
    Connection &view = m_shop.database().view();
    if (isSearched()) {
        CommissionRule rule;
        rule.scope = scope;
        rule.target = target;
        const auto name = CommissionExplainer(view, m_shop.context()).targetOf(rule);
        m_field->setText(target > 0 && name ? *name : QString());
        return;
    }
    m_list->clear();
    const auto targets = RuleStore(view, m_shop.context()).targets(scope);
    if (targets)
        for (const auto &[id, name] : *targets)
            m_list->addItem(name, QVariant::fromValue<qlonglong>(id));
    const int row = m_list->findData(QVariant::fromValue<qlonglong>(target));
    m_list->setCurrentIndex(std::max(row, 0));
    m_target = m_list->currentData().toLongLong();
}

QList<FieldHit> RuleTarget::find(const QString &text) const
{
    QList<FieldHit> hits;
    const CatalogStore catalog(m_shop.database().view(), m_shop.context());
    for (const SearchHit &hit : m_index.search(text, SearchScope::Products, kHits)) {
        const auto product = catalog.product(hit.product);
        if (!product)
            continue;
        if (m_scope == RuleScope::Product)
            hits.push_back({ product->name, {}, QVariant::fromValue<qlonglong>(product->id) });
        else
            for (const Variant &variant : product->variants)
                hits.push_back({ QString(product->name + u' ' + variant.title).trimmed(), variant.sku,
                    QVariant::fromValue<qlonglong>(variant.id) });
    }
    return hits;
}

void RuleTarget::take(RowId target)
{
    setTarget(m_scope, target);
    Q_EMIT chosen();
}

} // namespace jishi
