#include "ui/posters/posterdialog.h"

#include "models/catalog/catalogstore.h"
#include "models/exporting/savefile.h"
#include "models/resellers/linkoffers.h"
#include "models/search/liveindex.h"
#include "ui/catalog/categorybox.h"
#include "ui/errortext.h"
#include "ui/groups/listpostdialog.h"
#include "ui/links/linktexts.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/hitfield.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/styling.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr QSize kSize { 900, 640 };
constexpr QSize kPreview { 390, 520 };
constexpr int kHits = 8;

} // namespace

PosterDialog::PosterDialog(Shop &shop, LiveIndex &index, const Link &link, PostScript script, QWidget *parent)
    : QDialog(parent)
    , m_shop(shop)
    , m_index(index)
    , m_link(link)
    , m_preview(new QLabel(this))
    , m_layouts(new SegmentedControl(this))
    , m_sizes(new SegmentedControl(this))
    , m_script(makeScriptBox(this))
    , m_list(new QListWidget(this))
    , m_field(new HitField(this))
    , m_category(new CategoryBox(shop, CategoryBox::Use::Filter, this))
    , m_problem(plainLabel({}, this))
    , m_copy(new ActionButton(this))
    , m_save(new ActionButton(this, ActionButton::Kind::Primary))
{
    setObjectName(u"posterDialog"_s);
    //: %1: a reseller
    setWindowTitle(tr("Posters of %1").arg(link.reseller));
    m_preview->setObjectName(u"posterPreview"_s);
    m_layouts->setObjectName(u"posterLayouts"_s);
    m_sizes->setObjectName(u"posterSizes"_s);
    m_script->setObjectName(u"posterScript"_s);
    m_list->setObjectName(u"posterList"_s);
    m_field->setObjectName(u"posterGoodsField"_s);
    m_category->setObjectName(u"posterCategory"_s);
    m_problem->setObjectName(u"posterProblem"_s);
    m_copy->setObjectName(u"copyPoster"_s);
    m_save->setObjectName(u"savePoster"_s);
    m_script->setCurrentIndex(std::max(m_script->findData(static_cast<int>(script)), 0));

    auto *column = new QVBoxLayout;
    column->setSpacing(space::kMedium);
    column->addWidget(makeChoices());
    column->addWidget(makeGoods(), 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::kHuge);
    columns->addWidget(m_preview, 1);
    columns->addLayout(column);
    m_preview->setMinimumSize(kPreview);
    m_preview->setAlignment(Qt::AlignCenter);
    m_problem->setWordWrap(true);
    setTone(m_problem, Tone::Bad);
    auto *close = new ActionButton(this);
    close->setObjectName(u"closePoster"_s);
    close->setText(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    for (ActionButton *button : { close, m_copy, m_save })
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(close);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kDialog);
    layout->setSpacing(space::kLarge);
    layout->addLayout(columns, 1);
    layout->addLayout(buttons);
    resize(kSize);
    connectParts();
    m_wishes.push_back(link.wish);
    m_list->addItem(LinkTexts::target(link));
    m_list->setCurrentRow(0);
    m_layouts->setFocus();
    updateWords();
}

QWidget *PosterDialog::makeChoices()
{
    auto *choices = new QWidget(this);
    auto *form = new QFormLayout(choices);
    styleForm(form);
    form->setContentsMargins(0, 0, 0, 0);
    //: Segment: a poster with a large picture above
    m_layouts->addSegment(tr("Picture"));
    //: Segment: a poster that looks like a card
    m_layouts->addSegment(tr("Card"));
    //: Segment: a poster with a large price
    m_layouts->addSegment(tr("Price"));
    //: Segment: a poster for WeChat Moments, higher than wide
    m_sizes->addSegment(tr("Moments"));
    //: Segment: a poster as high as wide
    m_sizes->addSegment(tr("Square"));
    //: Segment: a poster for a chat
    m_sizes->addSegment(tr("Chat"));
    setTabOrder(m_sizes->reachAfter(m_layouts->reachAfter(nullptr)), m_script);
    //: Label: how a poster looks
    addFormRow(form, tr("Layout"), m_layouts, choices);
    //: Label: how large a poster is
    addFormRow(form, tr("Size"), m_sizes, choices);
    addFormRow(form, tr("Language of the text"), m_script, choices);
    return choices;
}

QWidget *PosterDialog::makeGoods()
{
    auto *goods = new QWidget(this);
    m_field->setPlaceholderText(tr("Add goods: name, pinyin, SKU or barcode"));
    m_field->setAccessibleName(tr("Goods"));
    m_list->setAccessibleName(tr("One poster each"));
    setRole(m_list, "framedRows");
    m_category->setAccessibleName(tr("Category"));
    m_preview->setAccessibleName(tr("The poster"));
    auto *addAll = new ActionButton(goods);
    addAll->setObjectName(u"addPosterCategory"_s);
    //: Button: one poster for every product of the chosen category
    addAll->setText(tr("Add All"));
    addAll->setAutoDefault(false);
    addAll->setEnabled(false);
    connect(addAll, &QPushButton::clicked, this, &PosterDialog::addCategory);
    connect(
        m_category, &QComboBox::currentIndexChanged, addAll, [addAll](int index) { addAll->setEnabled(index > 0); });
    setTabOrder(m_script, m_field);
    setTabOrder(m_field, m_category);
    setTabOrder(m_category, addAll);
    setTabOrder(addAll, m_list);
    setTabOrder(m_list, m_copy);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(m_category, 1);
    row->addWidget(addAll);
    auto *layout = new QVBoxLayout(goods);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_field);
    layout->addLayout(row);
    layout->addWidget(m_list, 1);
    layout->addWidget(plainLabel(tr("Del takes a poster off the list."), goods, "muted"));
    return goods;
}

void PosterDialog::connectParts()
{
    m_field->setFinder([this](const QString &text) { return find(text); });
    connect(&m_index, &LiveIndex::ready, m_field, &HitField::findAgain);
    connect(m_field, &HitField::picked, this, [this](const QVariant &id) { addProduct(id.toLongLong()); });
    connect(m_layouts, &SegmentedControl::currentChanged, this, &PosterDialog::preview);
    connect(m_sizes, &SegmentedControl::currentChanged, this, &PosterDialog::preview);
    connect(m_script, &QComboBox::currentIndexChanged, this, &PosterDialog::preview);
    connect(m_list, &QListWidget::currentRowChanged, this, &PosterDialog::preview);
    connect(m_copy, &QPushButton::clicked, this, &PosterDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &PosterDialog::askWhere);
    auto *remove = new QAction(m_list);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(remove);
    connect(remove, &QAction::triggered, this, &PosterDialog::removeCurrent);
}

QList<FieldHit> PosterDialog::find(const QString &text) const
{
    QList<FieldHit> hits;
    const CatalogStore catalog(m_shop.database().view(), m_shop.context());
    for (const SearchHit &hit : m_index.search(text, SearchScope::Products, kHits))
        if (const auto product = catalog.product(hit.product))
            hits.push_back({ product->name, {}, QVariant::fromValue<qlonglong>(hit.product) });
    return hits;
}

// The same goods twice are one poster.
void PosterDialog::add(RowId product, const QString &name)
{
    const LinkWish wish { m_link.wish.resellerId, LinkTarget::Product, product, m_link.wish.groupId };
    const auto found = std::find(m_wishes.begin(), m_wishes.end(), wish);
    if (found != m_wishes.end())
        return m_list->setCurrentRow(static_cast<int>(found - m_wishes.begin()));
    m_wishes.push_back(wish);
    m_list->addItem(name);
}

void PosterDialog::addProduct(RowId product)
{
    m_field->clear();
    const auto found = CatalogStore(m_shop.database().view(), m_shop.context()).product(product);
    if (!found)
        return;
    add(product, found->name);
    m_list->setCurrentRow(m_list->count() - 1);
    updateWords();
}

void PosterDialog::addCategory()
{
    using Named = std::vector<std::pair<RowId, QString>>;
    const auto work = [context = &m_shop.context(), category = m_category->category()](Connection &connection) {
        Named named;
        if (const auto products = LinkOffers(connection, *context).productsOf(category))
            for (const RowId product : *products)
                if (const auto found = CatalogStore(connection, *context).product(product))
                    named.emplace_back(product, found->name);
        return named;
    };
    whenDone(m_shop.database().read(work), this, [this](const Named &named) {
        for (const auto &[product, name] : named)
            add(product, name);
        updateWords();
    });
}

void PosterDialog::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || m_wishes.size() < 2)
        return;
    m_wishes.erase(m_wishes.begin() + row);
    delete m_list->takeItem(row);
    preview();
    updateWords();
}

PosterWish PosterDialog::wish(int row) const
{
    return { m_wishes[static_cast<size_t>(row)], static_cast<PosterLayout>(m_layouts->current()),
        static_cast<PosterSize>(m_sizes->current()), static_cast<PostScript>(m_script->currentData().toInt()) };
}

// Only the newest question is answered.
void PosterDialog::preview()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_wishes.size()))
        return;
    const auto work = [context = &m_shop.context(), wish = wish(row)](
                          Connection &connection) { return PosterMaker(connection, *context).paint(wish); };
    whenDone(m_shop.database().read(work), this, [this, generation = ++m_generation](const Result<QImage> &poster) {
        if (generation != m_generation)
            return;
        m_poster = poster ? *poster : QImage();
        m_problem->setText(poster ? QString() : LinkTexts::problem(poster.error()));
        showPreview();
        updateWords();
    });
}

void PosterDialog::showPreview()
{
    if (m_poster.isNull())
        return m_preview->clear();
    const qreal ratio = devicePixelRatioF();
    QImage shown = m_poster.scaled(m_preview->size() * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    shown.setDevicePixelRatio(ratio);
    m_preview->setPixmap(QPixmap::fromImage(shown));
}

void PosterDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    showPreview();
}

void PosterDialog::updateWords()
{
    const int count = static_cast<int>(m_wishes.size());
    m_copy->setText(tr("Copy Picture"));
    m_save->setText(count == 1 ? tr("Save Picture…") : tr("Save %Ln Picture(s)…", "posters", count));
    m_copy->setEnabled(!m_poster.isNull());
    m_save->setEnabled(!m_poster.isNull());
}

void PosterDialog::copy()
{
    QGuiApplication::clipboard()->setImage(m_poster);
    Q_EMIT messageRequested({ Tone::Ok, tr("The poster is copied."), tr("Paste it into the chat.") });
}

void PosterDialog::askWhere()
{
    const bool isOne = m_wishes.size() == 1;
    auto *dialog = new QFileDialog(this, isOne ? tr("Save Picture") : tr("Save Pictures in a Folder"));
    dialog->setObjectName(u"posterFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (isOne) {
        const auto source = PosterMaker(m_shop.database().view(), m_shop.context()).source(m_wishes.front(), {});
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilter(tr("Pictures") + u" (*.png)"_s);
        dialog->setDefaultSuffix(u"png"_s);
        dialog->selectFile(source ? source->fileName : QString());
    } else {
        dialog->setFileMode(QFileDialog::Directory);
    }
    connect(dialog, &QFileDialog::fileSelected, this, &PosterDialog::saveInto);
    dialog->open();
}

// Many are saved by the page, which stays when the dialog is closed.
void PosterDialog::saveInto(const QString &path)
{
    if (m_wishes.size() == 1) {
        const Status saved = saveFile(path, PosterMaker::png(m_poster));
        Q_EMIT messageRequested(
            saved ? Message { Tone::Ok, tr("Saved as %1").arg(path) } : ErrorWords::message(saved.error()));
        return accept();
    }
    std::vector<PosterWish> wishes;
    for (int row = 0; row < static_cast<int>(m_wishes.size()); ++row)
        wishes.push_back(wish(row));
    Q_EMIT manyRequested(wishes, path);
    accept();
}

} // namespace jishi
