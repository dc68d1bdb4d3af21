#include "ui/catalog/producteditor.h"

#include "ui/catalog/categorybox.h"
#include "ui/catalog/pictureedit.h"
#include "ui/catalog/variantdelegate.h"
#include "ui/catalog/variantsmodel.h"
#include "ui/errortext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/styling.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr QSize kSize(960, 660);
constexpr int kDescriptionHeight = 64;

QStringList listOf(const QString &text)
{
    QStringList names;
    for (const QString &part : text.split(QRegularExpression(u"[,，、]"_s), Qt::SkipEmptyParts))
        if (const QString name = part.trimmed(); !name.isEmpty())
            names << name;
    return names;
}

// "Blue / L" by the product's options. Without options a variant has a title only.
QStringList valuesOf(const QString &title, const QStringList &options)
{
    QStringList values;
    if (!options.isEmpty())
        for (const QString &part : title.split(u'/', Qt::SkipEmptyParts))
            values << part.trimmed();
    return values;
}
} // namespace

ProductEditor::ProductEditor(Shop &shop, const Theme &theme, const ProductView &view, QWidget *parent)
    : EditorDialog(parent)
    , m_shop(shop)
    , m_theme(theme)
    , m_base(view)
    , m_model(new VariantsModel(shop.currency(), view.product.variants, this))
    , m_name(new QLineEdit(this))
    , m_category(new CategoryBox(shop, CategoryBox::Use::Edit, this))
    , m_tags(new QLineEdit(this))
    , m_published(new QCheckBox(tr("Offer it to customers"), this))
    , m_description(new QPlainTextEdit(this))
    , m_picture(new PictureEdit(theme, this))
    , m_options(new QLineEdit(this))
    , m_variants(new DataTable(theme, this))
    , m_add(new ActionButton(this))
    , m_remove(new ActionButton(this))
    , m_up(new ActionButton(this))
    , m_down(new ActionButton(this))
    , m_problem(new QLabel(this))
    , m_cancel(new ActionButton(this))
    , m_save(new ActionButton(this, ActionButton::Kind::Primary))
{
    setObjectName(u"productEditor"_s);
    setWindowTitle(view.product.id == 0 ? tr("New Product") : tr("Edit Product"));
    resize(kSize);
    build();
    fill();
    connectParts();
    updateVariantButtons();
    m_name->setFocus();
}

void ProductEditor::build()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(space::kHuge);
    top->addWidget(buildForm(), 1);
    top->addWidget(m_picture, 0, Qt::AlignTop);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kHuge, space::kHuge, space::kHuge, space::kLarge);
    layout->setSpacing(space::kLarge);
    layout->addLayout(top);
    layout->addWidget(buildVariants(), 1);
    layout->addWidget(buildButtons());
    setTabOrder(m_options, m_picture);
    setTabOrder(m_picture, m_variants);
}

QWidget *ProductEditor::buildForm()
{
    m_name->setObjectName(u"productName"_s);
    m_category->setObjectName(u"productCategory"_s);
    m_category->lineEdit()->setPlaceholderText(tr("Fruit > Mango"));
    m_tags->setObjectName(u"productTags"_s);
    m_tags->setPlaceholderText(tr("Separated by commas"));
    m_published->setObjectName(u"productPublished"_s);
    m_description->setObjectName(u"productDescription"_s);
    m_description->setFixedHeight(kDescriptionHeight);
    m_description->setTabChangesFocus(true);
    m_options->setObjectName(u"productOptions"_s);
    m_options->setPlaceholderText(tr("Such as color, size: then name the variants Blue / L"));
    m_picture->setObjectName(u"productPicture"_s);

    auto *form = new QWidget(this);
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(space::kSmall);
    grid->setColumnStretch(1, 1);
    //: Label of a product's name
    addRow(grid, tr("Name"), m_name);
    addRow(grid, tr("Category"), m_category);
    addRow(grid, tr("Description"), m_description);
    addRow(grid, tr("Tags"), m_tags);
    addRow(grid, tr("Options"), m_options);
    grid->addWidget(m_published, grid->rowCount(), 1);
    return form;
}

void ProductEditor::addRow(QGridLayout *grid, const QString &text, QWidget *field)
{
    auto *label = new QLabel(text, this);
    setRole(label, "muted");
    label->setBuddy(field);
    field->setAccessibleName(text);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0, field == m_description ? Qt::AlignTop : Qt::AlignVCenter);
    grid->addWidget(field, row, 1);
}

QWidget *ProductEditor::buildVariants()
{
    m_variants->setObjectName(u"variantsTable"_s);
    m_variants->setAccessibleName(tr("Variants"));
    m_variants->setModel(m_model);
    auto *cells = new VariantDelegate(m_theme, m_variants);
    m_variants->setItemDelegate(cells);
    m_variants->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_variants->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
        | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_variants->setStretchColumn(VariantsModel::Title);
    m_variants->setColumnSample(VariantsModel::Sku, u"MG-HN-0005"_s);
    m_variants->setColumnSample(VariantsModel::Barcode, u"6901234567890"_s);
    m_variants->setColumnSample(VariantsModel::Unit, u"piece"_s);
    for (const int column : { VariantsModel::Price, VariantsModel::ListPrice, VariantsModel::Cost })
        m_variants->setColumnSample(column, u"1,888.80"_s);
    for (const int column : { VariantsModel::LowStock, VariantsModel::OnHand })
        m_variants->setColumnSample(column, u"1888.5"_s);

    auto *card = new Card(this, Card::Padding::None);
    card->body()->addWidget(m_variants);

    m_add->setText(tr("Add Variant"));
    m_add->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_remove->setText(tr("Remove"));
    m_up->setText(tr("Move Up"));
    m_down->setText(tr("Move Down"));
    m_add->setObjectName(u"addVariant"_s);
    m_remove->setObjectName(u"removeVariant"_s);
    m_up->setObjectName(u"moveVariantUp"_s);
    m_down->setObjectName(u"moveVariantDown"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    for (ActionButton *button : { m_add, m_remove, m_up, m_down })
        buttons->addWidget(button);
    buttons->addStretch();

    auto *whole = new QWidget(this);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(card, 1);
    layout->addLayout(buttons);
    return whole;
}

QWidget *ProductEditor::buildButtons()
{
    m_problem->setObjectName(u"editorProblem"_s);
    m_problem->setWordWrap(true);
    setTone(m_problem, Tone::Bad);
    m_cancel->setObjectName(u"cancelEditor"_s);
    m_cancel->setText(tr("Cancel"));
    m_save->setObjectName(u"saveProduct"_s);
    //: Button: store the product
    m_save->setText(tr("Save"));
    m_save->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_problem, 1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_save);
    return bar;
}

void ProductEditor::fill()
{
    const Product &product = m_base.product;
    m_name->setText(product.name);
    m_category->setCategory(product.categoryId);
    m_category->setEditText(m_base.categoryPath);
    m_tags->setText(product.tags);
    m_published->setChecked(product.published);
    m_description->setPlainText(product.description);
    m_options->setText(product.optionNames.join(u", "_s));
    m_picture->setStored(m_base.picture);
    m_variants->setCurrentIndex(m_model->index(0, product.id == 0 ? VariantsModel::Sku : VariantsModel::Price));
}

void ProductEditor::connectParts()
{
    connect(m_cancel, &QPushButton::clicked, this, &ProductEditor::reject);
    connect(m_save, &QPushButton::clicked, this, &ProductEditor::save);
    connect(m_add, &QPushButton::clicked, this, &ProductEditor::addVariant);
    connect(m_remove, &QPushButton::clicked, this, &ProductEditor::removeVariant);
    connect(m_up, &QPushButton::clicked, this, [this] { moveVariant(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveVariant(1); });
    connect(m_variants, &DataTable::rowActivated, this, [this] { m_variants->edit(m_variants->currentIndex()); });
    connect(
        m_variants->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProductEditor::updateVariantButtons);
    connect(m_model, &VariantsModel::dataChanged, this, &ProductEditor::clearProblem);
    connect(m_name, &QLineEdit::textEdited, this, &ProductEditor::clearProblem);
    connect(m_picture, &PictureEdit::unreadable, this, [this] {
        showProblem(tr("This is not a picture that can be read. Choose a PNG, JPEG or WebP file."), m_picture);
    });
    for (const QKeySequence &keys : { QKeySequence(Qt::CTRL | Qt::Key_S), QKeySequence(Qt::CTRL | Qt::Key_Return),
             QKeySequence(Qt::CTRL | Qt::Key_Enter) })
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &ProductEditor::save);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_D), this), &QShortcut::activated, this,
        &ProductEditor::addVariant);
    for (const int by : { -1, 1 }) {
        auto *move = new QShortcut(QKeySequence(Qt::ALT | (by < 0 ? Qt::Key_Up : Qt::Key_Down)), m_variants);
        move->setContext(Qt::WidgetShortcut);
        connect(move, &QShortcut::activated, this, [this, by] { moveVariant(by); });
    }
}

ProductEdit ProductEditor::edit() const
{
    ProductEdit edit { m_base, m_base.product, m_category->path(), m_model->counted(), m_picture->chosen(),
        m_picture->isRemoved() };
    edit.edited.name = m_name->text().trimmed();
    edit.edited.tags = m_tags->text().trimmed();
    edit.edited.published = m_published->isChecked();
    edit.edited.description = m_description->toPlainText();
    edit.edited.optionNames = listOf(m_options->text());
    edit.edited.variants = m_model->variants();
    for (Variant &variant : edit.edited.variants) {
        const auto &was = m_base.product.variants;
        const auto before = std::ranges::find(was, variant.id, &Variant::id);
        // Untouched titles keep their values as an import wrote them.
        if (variant.id == 0 || before == was.end() || before->title != variant.title
            || edit.edited.optionNames != m_base.product.optionNames)
            variant.optionValues = valuesOf(variant.title, edit.edited.optionNames);
    }
    return edit;
}

bool ProductEditor::isChanged() const
{
    return m_model->firstWrong().isValid() || edit().changesAnything();
}

bool ProductEditor::check()
{
    // A cell that is still being typed into counts.
    m_save->setFocus();
    if (m_name->text().trimmed().isEmpty()) {
        showProblem(tr("A product needs a name."), m_name);
        setStyleProperty(m_name, "invalid", true);
        return false;
    }
    if (const QModelIndex wrong = m_model->firstWrong(); wrong.isValid()) {
        const QString head = m_model->headerData(wrong.column(), Qt::Horizontal).toString();
        const QString sentence = wrong.data(Qt::EditRole).toString().isEmpty()
            ? tr("%1 is missing.").arg(head)
            : tr("%1 cannot be %2. Write a number such as 12.50.").arg(head, wrong.data(Qt::EditRole).toString());
        showProblemIn(wrong.row(), wrong.column(), sentence);
        return false;
    }
    if (const int row = m_model->repeatedSku(); row >= 0) {
        const QString sku = m_model->index(row, VariantsModel::Sku).data().toString();
        showProblemIn(row, VariantsModel::Sku, tr("The SKU %1 stands twice. Each variant needs its own.").arg(sku));
        return false;
    }
    return true;
}

void ProductEditor::save()
{
    if (isBusy() || !check())
        return;
    if (m_base.product.id != 0 && !isChanged()) {
        accept();
        return;
    }
    showBusy(true);
    const auto work = [context = &m_shop.context(), edit = edit()](Transaction &transaction) {
        return saveProductEdit(transaction.connection(), *context, edit);
    };
    whenDone(m_shop.database().write(work), this, [this](const Result<SavedProduct> &saved) { take(saved); });
}

void ProductEditor::take(const Result<SavedProduct> &outcome)
{
    showBusy(false);
    if (!outcome) {
        const ErrorText words = ErrorWords::of(outcome.error());
        showProblem(words.title + u". "_s + words.text, m_name);
        return;
    }
    if (!outcome->takenSku.isEmpty()) {
        showProblemIn(m_model->rowOfSku(outcome->takenSku), VariantsModel::Sku,
            tr("Another product has the SKU %1 already. Nothing was saved yet.").arg(outcome->takenSku));
        return;
    }
    Q_EMIT saved(outcome->id, m_name->text().trimmed(), outcome->change);
    accept();
}

void ProductEditor::showBusy(bool busy)
{
    setBusy(busy);
    m_save->setEnabled(!busy);
}

void ProductEditor::showProblem(const QString &sentence, QWidget *place)
{
    m_problem->setText(sentence);
    place->setFocus();
}

void ProductEditor::showProblemIn(int row, int column, const QString &sentence)
{
    showProblem(sentence, m_variants);
    m_variants->setCurrentIndex(m_model->index(row, column));
}

void ProductEditor::clearProblem()
{
    m_problem->clear();
    setStyleProperty(m_name, "invalid", false);
}

void ProductEditor::addVariant()
{
    const int row = m_model->addVariant();
    const QModelIndex title = m_model->index(row, VariantsModel::Title);
    m_variants->setFocus();
    m_variants->setCurrentIndex(title);
    m_variants->edit(title);
}

void ProductEditor::removeVariant()
{
    if (m_variants->currentRow() >= 0 && m_model->rowCount() > 1)
        m_model->removeVariant(m_variants->currentRow());
    updateVariantButtons();
}

void ProductEditor::moveVariant(int by)
{
    m_model->moveVariant(m_variants->currentRow(), by);
    updateVariantButtons();
}

void ProductEditor::updateVariantButtons()
{
    const int row = m_variants->currentRow();
    m_remove->setEnabled(row >= 0 && m_model->rowCount() > 1);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_model->rowCount());
}

} // namespace jishi
