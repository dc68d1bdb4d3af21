#include "ui/catalog/bulkeditdialog.h"

#include "models/history/changereversal.h"
#include "ui/catalog/bulkeditmodel.h"
#include "ui/catalog/categorybox.h"
#include "ui/delegates/numberdelegate.h"
#include "ui/errortext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr int kWidth = 720;
constexpr int kHeight = 620;
// A rest in typing after which the preview is made anew.
constexpr int kRestMs = 150;

enum Published { Leave, Publish, Withdraw };

struct Applied
{
    int count = 0;
    int64_t change = 0;
};

QStringList tagsIn(const QLineEdit *field)
{
    QStringList tags;
    for (const QString &part : field->text().replace(u'，', u',').split(u','))
        if (const QString tag = part.trimmed(); !tag.isEmpty())
            tags << tag;
    return tags;
}

} // namespace

BulkEditDialog::BulkEditDialog(Shop &shop, const Theme &theme, std::vector<RowId> products, QWidget *parent)
    : QDialog(parent)
    , m_shop(shop)
    , m_products(std::move(products))
    , m_model(new BulkEditModel(this))
    , m_priceKind(new QComboBox(this))
    , m_price(new QLineEdit(this))
    , m_ending(new QComboBox(this))
    , m_category(new CategoryBox(shop, CategoryBox::Use::Change, this))
    , m_addedTags(new QLineEdit(this))
    , m_removedTags(new QLineEdit(this))
    , m_published(new QComboBox(this))
    , m_view(new DataTable(theme, this))
    , m_summary(plainLabel({}, this, "small"))
    , m_apply(new ActionButton(this, ActionButton::Kind::Primary))
{
    setObjectName(u"bulkEditDialog"_s);
    setWindowTitle(tr("Edit Many Products"));
    resize(kWidth, kHeight);
    auto *title = plainLabel(tr("Edit %Ln product(s)", nullptr, static_cast<int>(m_products.size())), this, "heading");
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("What changes"));
    m_view->setObjectName(u"bulkChanges"_s);
    for (const int column : { BulkEditModel::Before, BulkEditModel::After }) {
        m_view->setItemDelegateForColumn(
            column, new NumberDelegate(theme, m_view, column == BulkEditModel::Before ? Token::Muted : Token::Text));
        m_view->setColumnSample(column, u"¥88,888.80 · 8"_s);
    }
    m_view->setStretchColumn(BulkEditModel::Product);
    auto *card = new Card(this, Card::Padding::None);
    card->body()->addWidget(m_view);
    auto *cancel = new ActionButton(this);
    cancel->setText(tr("Cancel"));
    m_apply->setObjectName(u"bulkApply"_s);
    m_apply->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_summary, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kDialog);
    layout->setSpacing(space::kLarge);
    layout->addWidget(title);
    layout->addLayout(buildForm());
    layout->addWidget(card, 1);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connectParts();
    fitFields();
    preview();
}

QGridLayout *BulkEditDialog::buildForm()
{
    m_priceKind->setObjectName(u"bulkPriceKind"_s);
    m_priceKind->addItems({ tr("Leave as It Is"), tr("Change by %"), tr("Change by an Amount"), tr("Set To") });
    m_price->setObjectName(u"bulkPrice"_s);
    m_price->setAccessibleName(tr("How much"));
    m_ending->setObjectName(u"bulkEnding"_s);
    m_ending->setAccessibleName(tr("Rounding"));
    m_ending->addItems({ tr("To the Cent"), tr("To the Whole"), tr("Ending in .9"), tr("Ending in .99") });
    m_category->setObjectName(u"bulkCategory"_s);
    m_addedTags->setObjectName(u"bulkAddedTags"_s);
    m_addedTags->setPlaceholderText(tr("Add, with commas between"));
    m_removedTags->setObjectName(u"bulkRemovedTags"_s);
    m_removedTags->setPlaceholderText(tr("Remove"));
    m_published->setObjectName(u"bulkPublished"_s);
    m_published->addItems({ tr("Leave as It Is"), tr("Publish"), tr("Withdraw") });

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(space::kSmall);
    const auto label = [this, grid](const QString &text, QWidget *field) {
        auto *words = plainLabel(text, this, "muted");
        words->setBuddy(field);
        field->setAccessibleName(text);
        grid->addWidget(words, grid->rowCount(), 0);
        return grid->rowCount() - 1;
    };
    int row = label(tr("Price"), m_priceKind);
    grid->addWidget(m_priceKind, row, 1);
    grid->addWidget(m_price, row, 2);
    grid->addWidget(m_ending, row, 3);
    row = label(tr("Category"), m_category);
    grid->addWidget(m_category, row, 1, 1, 3);
    row = label(tr("Tags"), m_addedTags);
    grid->addWidget(m_addedTags, row, 1, 1, 2);
    grid->addWidget(m_removedTags, row, 3);
    //: Whether customers can see the product
    row = label(tr("Published"), m_published);
    grid->addWidget(m_published, row, 1);
    for (const int column : { 1, 2, 3 })
        grid->setColumnStretch(column, 1);
    return grid;
}

void BulkEditDialog::connectParts()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kRestMs);
    connect(&m_soon, &QTimer::timeout, this, &BulkEditDialog::preview);
    for (QComboBox *box : { m_priceKind, m_ending, m_published })
        connect(box, &QComboBox::activated, this, [this] {
            fitFields();
            m_soon.start();
        });
    connect(m_category, &CategoryBox::categoryChanged, &m_soon, qOverload<>(&QTimer::start));
    for (QLineEdit *field : { m_price, m_addedTags, m_removedTags })
        connect(field, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_apply, &QPushButton::clicked, this, &BulkEditDialog::apply);
    for (const int key : { Qt::Key_Return, Qt::Key_Enter })
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, m_apply,
            [this] { m_apply->click(); });
}

void BulkEditDialog::fitFields()
{
    const auto kind = static_cast<PriceRule::Kind>(m_priceKind->currentIndex());
    m_price->setEnabled(kind != PriceRule::Kind::Keep);
    m_price->setPlaceholderText(kind == PriceRule::Kind::Percent ? tr("such as 10 or -7.5")
            : kind == PriceRule::Kind::Amount                    ? tr("such as 2 or -0.50")
                                                                 : QString());
}

std::optional<BulkEdit> BulkEditDialog::edit() const
{
    BulkEdit edit;
    edit.price.kind = static_cast<PriceRule::Kind>(m_priceKind->currentIndex());
    edit.price.ending = static_cast<PriceEnding>(m_ending->currentIndex());
    if (edit.price.kind == PriceRule::Kind::Percent) {
        const auto percent = Decimal::parseLenient(m_price->text().remove(u'%'));
        if (!percent)
            return std::nullopt;
        edit.price.percent = *percent;
    } else if (edit.price.kind != PriceRule::Kind::Keep) {
        const auto amount = Money::parse(m_price->text(), m_shop.currency());
        if (!amount)
            return std::nullopt;
        edit.price.amount = *amount;
    }
    if (m_category->category() > 0)
        edit.category = m_category->category();
    edit.addedTags = tagsIn(m_addedTags);
    edit.removedTags = tagsIn(m_removedTags);
    if (m_published->currentIndex() != Leave)
        edit.published = m_published->currentIndex() == Publish;
    return edit;
}

void BulkEditDialog::preview()
{
    const auto wanted = edit();
    const bool unreadable = !wanted && !m_price->text().trimmed().isEmpty();
    setStyleProperty(m_price, "invalid", unreadable);
    ++m_generation;
    if (!wanted || !wanted->changesAnything())
        return show(std::vector<BulkChange>());
    const auto work = [context = &m_shop.context(), products = m_products, edit = *wanted](
                          Connection &connection) { return BulkEditor(connection, *context).preview(products, edit); };
    whenDone(m_shop.database().read(work), this,
        [this, generation = m_generation](const Result<std::vector<BulkChange>> &changes) {
            if (generation == m_generation)
                show(changes);
        });
}

void BulkEditDialog::show(const Result<std::vector<BulkChange>> &changes)
{
    const int count = changes ? static_cast<int>(changes->size()) : 0;
    m_model->setChanges(changes ? *changes : std::vector<BulkChange>(),
        [this](RowId category) { return category > 0 ? m_category->pathOf(category) : tr("no category"); });
    m_summary->setText(
        changes.ok() ? tr("%Ln change(s). They can be undone.", nullptr, count) : ErrorWords::of(changes.error()).text);
    setTone(m_summary, changes.ok() ? Tone::Neutral : Tone::Bad);
    m_apply->setText(tr("Make %Ln Change(s)", nullptr, count));
    m_apply->setEnabled(count > 0);
}

void BulkEditDialog::apply()
{
    const auto wanted = edit();
    // What is done is what was shown last, never what was typed a moment ago.
    if (!wanted || m_soon.isActive())
        return preview();
    m_apply->setEnabled(false);
    const auto work = [context = &m_shop.context(), products = m_products, edit = *wanted](
                          Transaction &transaction) -> Result<Applied> {
        const auto count = BulkEditor(transaction.connection(), *context).apply(products, edit);
        if (!count)
            return count.error();
        const auto change = currentChange(transaction.connection());
        if (!change)
            return change.error();
        return Applied { *count, *change };
    };
    whenDone(m_shop.database().write(work), this, [this](const Result<Applied> &applied) {
        if (!applied)
            return show(applied.error());
        Q_EMIT changed(applied->count, applied->change);
        accept();
    });
}

} // namespace jishi
