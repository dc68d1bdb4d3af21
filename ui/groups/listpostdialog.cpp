#include "ui/groups/listpostdialog.h"

#include "models/catalog/catalogstore.h"
#include "ui/delegates/numberdelegate.h"
#include "ui/groups/postitems.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/hitfield.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QShortcut>

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHits = 8;
constexpr QSize kSize { 960, 620 };
constexpr int kPreviewWidth = 340;
constexpr int kNoteHeight = 64;

} // namespace

QComboBox *makeScriptBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->addItem(u"简体中文"_s, static_cast<int>(ListPost::Script::Simplified));
    box->addItem(u"繁體中文"_s, static_cast<int>(ListPost::Script::Traditional));
    box->addItem(u"English"_s, static_cast<int>(ListPost::Script::English));
    return box;
}

ListPostDialog::ListPostDialog(Shop &shop, LiveIndex &index, const Theme &theme, const Group &group, QWidget *parent)
    : EditorDialog(parent)
    , m_shop(shop)
    , m_index(index)
    , m_group(group)
    , m_script(makeScriptBox(this))
    , m_title(new QLineEdit(this))
    , m_field(new HitField(this))
    , m_items(new PostItems(this))
    , m_table(new DataTable(theme, this))
    , m_pickup(new QComboBox(this))
    , m_until(new QLineEdit(this))
    , m_note(new QPlainTextEdit(this))
    , m_preview(new QPlainTextEdit(this))
    , m_copy(new ActionButton(this, ActionButton::Kind::Primary))
{
    setObjectName(u"listPostDialog"_s);
    setWindowTitle(tr("List Post for %1").arg(group.name));
    m_script->setObjectName(u"postScript"_s);
    m_title->setObjectName(u"postTitle"_s);
    m_field->setObjectName(u"postItemField"_s);
    m_table->setObjectName(u"postItems"_s);
    m_pickup->setObjectName(u"postPickup"_s);
    m_until->setObjectName(u"postUntil"_s);
    m_note->setObjectName(u"postNote"_s);
    m_preview->setObjectName(u"postPreview"_s);
    m_copy->setObjectName(u"copyPost"_s);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::kLarge);
    columns->addWidget(makeFields(), 1);
    columns->addWidget(makePreview());
    auto *close = new ActionButton(this);
    close->setObjectName(u"closePost"_s);
    close->setText(tr("Close"));
    close->setAutoDefault(false);
    m_copy->setText(tr("Copy Text"));
    m_copy->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_copy->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(plainLabel(tr("Del removes goods; Alt with the arrows moves them."), this, "muted"), 1);
    buttons->addWidget(close);
    buttons->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kDialog);
    layout->setSpacing(space::kLarge);
    layout->addLayout(columns, 1);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connectParts(theme);
    resize(kSize);
    load();
    m_field->setFocus();
}

QWidget *ListPostDialog::makeFields()
{
    auto *fields = new QWidget(this);
    auto *upper = new QFormLayout;
    auto *below = new QFormLayout;
    for (QFormLayout *form : { upper, below })
        styleForm(form);
    addFormRow(upper, tr("Title"), m_title, fields);
    addFormRow(upper, tr("Goods"), m_field, fields);
    addFormRow(below, tr("Pickup point"), m_pickup, fields);
    //: Label: the moment until when a group may order, in words
    addFormRow(below, tr("Orders until"), m_until, fields);
    addFormRow(below, tr("Note"), m_note, fields);
    addFormRow(below, tr("Language of the text"), m_script, fields);
    m_title->setPlaceholderText(tr("For example: Saturday fruit"));
    m_field->setPlaceholderText(tr("Add goods: name, pinyin, SKU or barcode"));
    m_until->setPlaceholderText(tr("For example: Friday 20:00"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(kNoteHeight);
    m_pickup->addItem(tr("All pickup points"), QVariant::fromValue<qlonglong>(0));
    for (const PickupPoint &pickup : m_group.pickups)
        m_pickup->addItem(pickup.name, QVariant::fromValue<qlonglong>(pickup.id));
    below->setRowVisible(m_pickup, m_group.pickups.size() > 1);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addLayout(upper);
    column->addWidget(m_table, 1);
    column->addLayout(below);
    return fields;
}

QWidget *ListPostDialog::makePreview()
{
    auto *preview = new QWidget(this);
    preview->setFixedWidth(kPreviewWidth);
    auto *label = plainLabel(tr("What the chat will see"), preview, "heading");
    label->setBuddy(m_preview);
    m_preview->setAccessibleName(label->text());
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    auto *column = new QVBoxLayout(preview);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(label);
    column->addWidget(m_preview, 1);
    return preview;
}

void ListPostDialog::connectParts(const Theme &theme)
{
    m_table->setModel(m_items);
    m_table->setAccessibleName(tr("Goods of the list"));
    m_table->setStretchColumn(PostItems::Label);
    m_table->setColumnSample(PostItems::Price, u"¥8,888.88"_s);
    m_table->setColumnSample(PostItems::Unit, u"500 g"_s);
    m_table->setItemDelegateForColumn(PostItems::Price, new NumberDelegate(theme, m_table));
    m_field->setFinder([this](const QString &text) { return find(text); });
    connect(&m_index, &LiveIndex::ready, m_field, &HitField::findAgain);
    connect(m_field, &HitField::picked, this, [this](const QVariant &id) { addVariant(id.toLongLong()); });
    connect(m_field, &HitField::emptyConfirmed, m_until, qOverload<>(&QWidget::setFocus));
    connect(m_items, &PostItems::changed, this, &ListPostDialog::write);
    for (QLineEdit *field : { m_title, m_until })
        connect(field, &QLineEdit::textChanged, this, &ListPostDialog::write);
    connect(m_note, &QPlainTextEdit::textChanged, this, &ListPostDialog::write);
    for (QComboBox *box : { m_script, m_pickup })
        connect(box, &QComboBox::currentIndexChanged, this, &ListPostDialog::write);
    connect(m_copy, &QPushButton::clicked, this, &ListPostDialog::copy);
    for (const int key : { Qt::Key_Return, Qt::Key_Enter })
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &ListPostDialog::copy);
    const auto onTable = [this](const QKeySequence &keys, const std::function<void()> &act) {
        auto *action = new QAction(m_table);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
        connect(action, &QAction::triggered, this, act);
    };
    onTable(QKeySequence::Delete, [this] { m_items->remove(m_table->currentRow()); });
    onTable(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { moveItem(-1); });
    onTable(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { moveItem(1); });
    connect(m_table, &DataTable::rowActivated, this,
        [this](int row) { m_table->edit(m_items->index(row, PostItems::Price)); });
}

void ListPostDialog::load()
{
    const auto kept = GroupPosts(m_shop.database().view(), m_shop.context()).last(m_group.id);
    if (kept && *kept) {
        take(**kept);
    } else {
        const bool chinese = QLocale().language() == QLocale::Chinese;
        m_script->setCurrentIndex(chinese ? 0 : 2);
        m_title->setText(GroupPosts(m_shop.database().view(), m_shop.context()).lastTitle(m_group.id));
    }
    write();
}

void ListPostDialog::take(const PostChoice &choice)
{
    m_script->setCurrentIndex(std::max(m_script->findData(static_cast<int>(choice.script)), 0));
    m_title->setText(choice.title);
    m_until->setText(choice.until);
    m_note->setPlainText(choice.note);
    m_pickup->setCurrentIndex(std::max(m_pickup->findData(QVariant::fromValue<qlonglong>(choice.pickupId)), 0));
    m_items->setItems(choice.items);
}

QList<FieldHit> ListPostDialog::find(const QString &text) const
{
    QList<FieldHit> hits;
    const CatalogStore catalog(m_shop.database().view(), m_shop.context());
    for (const SearchHit &hit : m_index.search(text, SearchScope::Variants, kHits))
        if (const auto item = catalog.sellable(hit.variant))
            hits.push_back({ item->name, item->variant.priceOn(m_shop.today()).toDisplay(),
                QVariant::fromValue<qlonglong>(hit.variant) });
    return hits;
}

void ListPostDialog::addVariant(RowId variant)
{
    const auto item = CatalogStore(m_shop.database().view(), m_shop.context()).sellable(variant);
    m_field->clear();
    if (!item)
        return;
    const int row = m_items->add({ variant, item->name, item->variant.priceOn(m_shop.today()), item->variant.unit });
    m_table->selectRow(row);
    m_field->setFocus();
}

PostChoice ListPostDialog::choice() const
{
    PostChoice choice;
    choice.script = static_cast<ListPost::Script>(m_script->currentData().toInt());
    choice.title = m_title->text().trimmed();
    choice.items = m_items->items();
    choice.note = m_note->toPlainText().trimmed();
    choice.until = m_until->text().trimmed();
    choice.pickupId = m_pickup->currentData().toLongLong();
    return choice;
}

void ListPostDialog::write()
{
    m_preview->setPlainText(choice().text(m_group.pickups));
    m_copy->setEnabled(m_items->rowCount() > 0);
}

void ListPostDialog::moveItem(int by)
{
    if (const int row = m_table->currentRow(); row >= 0)
        m_table->selectRow(m_items->move(row, by));
}

void ListPostDialog::copy()
{
    m_field->setFocus(); // a price still being typed belongs to it
    if (!m_copy->isEnabled())
        return;
    QApplication::clipboard()->setText(m_preview->toPlainText());
    Q_EMIT messageRequested(
        { Tone::Ok, tr("The list is copied."), tr("Paste it into the chat of %1.").arg(m_group.name) });
    accept();
}

// However it is closed: tomorrow's list begins with today's.
void ListPostDialog::done(int result)
{
    if (m_items->rowCount() > 0)
        m_shop.database().write(
            [choice = choice(), group = m_group.id, &context = m_shop.context()](Transaction &transaction) {
                return GroupPosts(transaction.connection(), context).remember(group, choice);
            });
    EditorDialog::done(result);
}

} // namespace jishi
