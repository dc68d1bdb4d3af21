#include "ui/catalog/producteditor.h"

#include "models/catalog/shoplists.h"
#include "ui/catalog/productform.h"
#include "ui/catalog/variantsedit.h"
#include "ui/catalog/variantsmodel.h"
#include "ui/errortext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/styling.h"

#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr QSize kSize(1000, 720);

std::vector<ResellerTier> tiersOf(Shop &shop)
{
    return ShopLists(shop.database().view(), shop.context()).tiers();
}
} // namespace

ProductEditor::ProductEditor(Shop &shop, const Theme &theme, const ProductView &view, QWidget *parent)
    : EditorDialog(parent)
    , m_shop(shop)
    , m_base(view)
    , m_model(new VariantsModel(shop.currency(), tiersOf(shop), this))
    , m_form(new ProductForm(shop, this))
    , m_pictures(new PicturesEdit(theme, this))
    , m_variants(new VariantsEdit(theme, *m_model, shop.profile().role, this))
    , m_problem(new QLabel(this))
    , m_cancel(new ActionButton(this))
    , m_save(new ActionButton(this, ActionButton::Kind::Primary))
{
    setObjectName(u"productEditor"_s);
    setWindowTitle(view.product.id == 0 ? tr("New Product") : tr("Edit Product"));
    resize(kSize);
    build();
    showStored();
    connectParts();
    m_form->nameField()->setFocus();
}

void ProductEditor::build()
{
    m_pictures->setObjectName(u"productPictures"_s);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::kHuge);
    top->addWidget(m_form, 1);
    top->addWidget(m_pictures, 0, Qt::AlignTop);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kDialog);
    layout->setSpacing(space::kLarge);
    layout->addLayout(top);
    layout->addWidget(m_variants, 1);
    layout->addWidget(buildButtons());
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

void ProductEditor::showStored()
{
    m_form->setProduct(m_base);
    m_model->setVariants(m_base.product.optionNames, m_base.product.variants);
    m_variants->showStored(m_base.product.id == 0);
    std::vector<EditedPicture> pictures;
    for (const RowId id : m_base.pictureIds())
        pictures.push_back({ id, {}, m_base.pictures[pictures.size()] });
    m_pictures->setPictures(std::move(pictures));
}

void ProductEditor::connectParts()
{
    connect(m_cancel, &QPushButton::clicked, this, &ProductEditor::reject);
    connect(m_save, &QPushButton::clicked, this, &ProductEditor::save);
    connect(m_variants, &VariantsEdit::edited, this, &ProductEditor::clearProblem);
    connect(m_form, &ProductForm::edited, this, &ProductEditor::clearProblem);
    connect(m_pictures, &PicturesEdit::unreadable, this, [this] {
        showProblem(tr("This is not a picture that can be read. Choose a PNG, JPEG or WebP file."), m_pictures);
    });
    for (const QKeySequence &keys : { QKeySequence(Qt::CTRL | Qt::Key_S), QKeySequence(Qt::CTRL | Qt::Key_Return),
             QKeySequence(Qt::CTRL | Qt::Key_Enter) })
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &ProductEditor::save);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_D), this), &QShortcut::activated, m_variants,
        &VariantsEdit::addVariant);
}

ProductEdit ProductEditor::edit() const
{
    ProductEdit edit { m_base, m_base.product, {}, m_model->counted(), {}, m_pictures->pictures() };
    m_form->fill(edit);
    edit.edited.optionNames = m_model->optionNames();
    edit.edited.variants = m_model->variants();
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
    QString sentence;
    if (QWidget *field = m_form->firstWrong(sentence)) {
        showProblem(sentence, field);
        return false;
    }
    if (const QModelIndex wrong = m_model->firstWrong(); wrong.isValid()) {
        const QString head = m_model->headerData(wrong.column(), Qt::Horizontal).toString();
        const QString typed = wrong.data(Qt::EditRole).toString();
        const bool isDay = VariantCells::kind(wrong.column()) == VariantCells::Kind::Day;
        showProblemIn(wrong.row(), wrong.column(),
            typed.isEmpty() ? tr("%1 is missing.").arg(head)
                : isDay     ? tr("%1 cannot be %2. Write a day such as 2026-12-31.").arg(head, typed)
                            : tr("%1 cannot be %2. Write a number such as 12.50.").arg(head, typed));
        return false;
    }
    if (const int row = m_model->repeatedSku(); row >= 0) {
        const QString sku = m_model->index(row, VariantCells::Sku).data().toString();
        showProblemIn(row, VariantCells::Sku, tr("The SKU %1 stands twice. Each variant needs its own.").arg(sku));
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
        showProblem(words.title + u". "_s + words.text, m_form->nameField());
        return;
    }
    if (!outcome->takenSku.isEmpty()) {
        showProblemIn(m_model->rowOfSku(outcome->takenSku), VariantCells::Sku,
            tr("Another product has the SKU %1 already. Nothing was saved yet.").arg(outcome->takenSku));
        return;
    }
    Q_EMIT saved(outcome->id, m_form->name(), outcome->change);
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
    m_problem->setText(sentence);
    m_variants->showCell(row, column);
}

void ProductEditor::clearProblem()
{
    m_problem->clear();
}

} // namespace jishi
