#include "ui/groups/listgoodsedit.h"

#include "models/catalog/catalogstore.h"
#include "ui/groups/doubtwords.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/hitfield.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/quantityedit.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHits = 8;
constexpr int kQuantityWidth = 90;

} // namespace

ListGoodsEdit::ListGoodsEdit(Shop &shop, LiveIndex &index, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_index(index)
    , m_about(plainLabel({}, this, "muted"))
    , m_name(new QLineEdit(this))
    , m_add(new ActionButton(this, ActionButton::Kind::Link))
    , m_skip(new ActionButton(this, ActionButton::Kind::Link))
{
    m_about->setObjectName(u"listDoubts"_s);
    m_about->setWordWrap(true);
    m_name->setObjectName(u"listName"_s);
    m_add->setObjectName(u"addListGoods"_s);
    m_skip->setObjectName(u"skipListRow"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kMedium);
    buttons->addWidget(m_add);
    buttons->addWidget(m_skip);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_about);
    layout->addWidget(m_name);
    layout->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &ListGoodsEdit::addGoods);
    connect(m_name, &QLineEdit::textEdited, this, &ListGoodsEdit::rename);
    connect(m_name, &QLineEdit::returnPressed, this, [this] {
        if (m_order.kind != PlannedOrder::Kind::NotUnderstood)
            Q_EMIT settled();
        else
            focusFirst();
    });
    connect(m_skip, &QPushButton::clicked, this, [this] {
        m_order.skipped = !m_order.skipped;
        rebuild();
        Q_EMIT changed(m_order);
        Q_EMIT settled();
    });
    clear();
}

void ListGoodsEdit::setOrder(const PlannedOrder &order)
{
    m_order = order;
    m_shown = true;
    rebuild();
}

void ListGoodsEdit::clear()
{
    m_shown = false;
    m_order = {};
    rebuild();
}

void ListGoodsEdit::retranslate()
{
    rebuild();
}

void ListGoodsEdit::rebuild()
{
    const bool editable = m_shown && !m_order.skipped && m_order.kind != PlannedOrder::Kind::Withdrawn;
    // One of its fields may be what is just telling us something.
    for (const Line &line : m_lines)
        for (QObject *part : { static_cast<QObject *>(line.goods), static_cast<QObject *>(line.quantity),
                 static_cast<QObject *>(line.remove) })
            part->disconnect(this);
    m_lines.clear();
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::kSmall);
    m_grid->setColumnStretch(1, 1);
    static_cast<QVBoxLayout *>(layout())->insertWidget(2, m_content);
    if (editable)
        for (size_t number = 0; number < m_order.goods.size(); ++number)
            addLine(number);
    // Only where the row leaves it open: else a name is what the group calls her.
    const bool nameless = m_order.name.isEmpty() || m_order.doubts & (Doubt::NoName | Doubt::UnsureName);
    m_name->setVisible(editable && nameless);
    m_name->setText(m_order.name);
    m_name->setAccessibleName(tr("Who orders"));
    m_name->setPlaceholderText(tr("Who orders, as the group calls her"));
    m_add->setText(tr("Add Goods"));
    //: Link: this person's row does not become an order; and back
    m_skip->setText(m_order.skipped ? tr("Take In Again") : tr("Leave Out"));
    m_add->setVisible(editable);
    m_skip->setVisible(m_shown && m_order.kind != PlannedOrder::Kind::Unchanged);
    m_content->show();
    showDoubts();
}

void ListGoodsEdit::showDoubts()
{
    m_about->setText(DoubtWords::of(m_order).join(u'\n'));
    m_about->setVisible(m_shown && !m_about->text().isEmpty());
}

void ListGoodsEdit::addLine(size_t number)
{
    const PlannedGoods &goods = m_order.goods[number];
    const int row = static_cast<int>(number);
    Line line { new HitField(m_content), new QuantityEdit(m_content),
        new ActionButton(m_content, ActionButton::Kind::Link) };
    line.goods->setObjectName(u"listGoods%1"_s.arg(row));
    line.goods->setAccessibleName(tr("Goods"));
    line.goods->setText(goods.variantId > 0 ? goods.name : QString());
    line.goods->setPlaceholderText(goods.words.isEmpty() ? tr("Which goods?") : tr("What is “%1”?").arg(goods.words));
    line.goods->setFinder([this](const QString &text) { return find(text); });
    line.quantity->setObjectName(u"listQuantity%1"_s.arg(row));
    line.quantity->setAccessibleName(tr("Quantity"));
    line.quantity->setFixedWidth(kQuantityWidth);
    line.quantity->setQuantity(goods.quantity);
    line.remove->setText(tr("Remove"));
    m_grid->addWidget(plainLabel(goods.words, m_content, "muted"), row, 0);
    m_grid->addWidget(line.goods, row, 1);
    m_grid->addWidget(line.quantity, row, 2);
    m_grid->addWidget(plainLabel(goods.unit, m_content, "muted"), row, 3);
    m_grid->addWidget(line.remove, row, 4);
    connect(line.goods, &HitField::picked, this,
        [this, number](const QVariant &variant) { choose(number, variant.toLongLong()); });
    connect(line.quantity, &QuantityEdit::quantityChanged, this, [this, number, edit = line.quantity] {
        if (const auto quantity = edit->quantity()) {
            m_order.goods[number].quantity = *quantity;
            m_order.goods[number].doubts = {};
            tell();
        }
    });
    connect(line.quantity, &QLineEdit::returnPressed, this, [this, number] {
        m_order.goods[number].doubts = {}; // she has seen goods and quantity, and says yes
        tell();
        if (m_order.kind != PlannedOrder::Kind::NotUnderstood)
            Q_EMIT settled();
        else
            focusFirst();
    });
    connect(
        line.remove, &QPushButton::clicked, this, [this, number] { remove(number); }, Qt::QueuedConnection);
    m_lines.push_back(line);
}

// Somebody of that name who is a member already is found when the list is taken over.
void ListGoodsEdit::rename(const QString &name)
{
    m_order.name = name.trimmed();
    m_order.customerId = 0;
    tell();
}

void ListGoodsEdit::focusFirst()
{
    if (m_order.name.isEmpty() && !m_name->isHidden())
        return m_name->setFocus();
    for (size_t number = 0; number < m_lines.size(); ++number) {
        if (m_order.goods[number].isSure())
            continue;
        QLineEdit *field = m_order.goods[number].variantId > 0 ? static_cast<QLineEdit *>(m_lines[number].quantity)
                                                               : m_lines[number].goods;
        field->setFocus();
        field->selectAll();
        return;
    }
    if (!m_lines.empty())
        m_lines.front().quantity->setFocus();
    else
        m_add->setFocus();
}

void ListGoodsEdit::choose(size_t number, RowId variant)
{
    const auto item = CatalogStore(m_shop.database().view(), m_shop.context()).sellable(variant);
    if (!item)
        return;
    PlannedGoods &goods = m_order.goods[number];
    goods.mended = goods.variantId != variant || goods.mended;
    goods.doubts = {};
    goods.mean(variant, item->name, item->variant.unit);
    const PlannedGoods meaning = goods;
    tell();
    Q_EMIT meant(meaning);
    rebuild();
    m_lines[number].quantity->setFocus();
    m_lines[number].quantity->selectAll();
}

void ListGoodsEdit::remove(size_t number)
{
    m_order.goods.erase(m_order.goods.begin() + static_cast<std::ptrdiff_t>(number));
    tell();
    rebuild();
    focusFirst();
}

void ListGoodsEdit::addGoods()
{
    PlannedGoods goods;
    goods.quantity = Quantity::units(1);
    m_order.goods.push_back(goods);
    tell();
    rebuild();
    m_lines.back().goods->setFocus();
}

// Whoever put the goods right has read the row: what else was unclear in it is settled with that.
void ListGoodsEdit::tell()
{
    m_order.doubts = {};
    m_order.notUnderstood.clear();
    m_order.settle();
    if (!std::ranges::all_of(m_lines, [](const Line &line) { return line.quantity->isValid(); }))
        m_order.kind = PlannedOrder::Kind::NotUnderstood;
    showDoubts();
    Q_EMIT changed(m_order);
}

QList<FieldHit> ListGoodsEdit::find(const QString &text) const
{
    QList<FieldHit> hits;
    const CatalogStore catalog(m_shop.database().view(), m_shop.context());
    for (const SearchHit &hit : m_index.search(text, SearchScope::Variants, kHits))
        if (const auto item = catalog.sellable(hit.variant))
            hits.push_back({ item->name, item->variant.priceOn(m_shop.today()).toDisplay(),
                QVariant::fromValue<qlonglong>(hit.variant) });
    return hits;
}

} // namespace jishi
