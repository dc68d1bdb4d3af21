#include "ui/catalog/productpane.h"

#include "ui/catalog/productwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr int kPictureHeight = 140;
constexpr int kPictureWidth = 268; // the narrowest pane's content
constexpr int kPictureRadius = 6;

QPixmap rounded(const QImage &image, qreal ratio)
{
    const QSize room = QSizeF(kPictureWidth * ratio, kPictureHeight * ratio).toSize();
    const QImage scaled = image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QPixmap pixmap(scaled.size());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(scaled.rect()), kPictureRadius * ratio, kPictureRadius * ratio);
    painter.setClipPath(shape);
    painter.drawImage(0, 0, scaled);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

ProductPane::ProductPane(const Theme &theme, QWidget *parent)
    : DetailPane(parent)
    , m_theme(theme)
    , m_picture(new QLabel(this))
    , m_name(plainLabel({}, this, "heading"))
    , m_place(plainLabel({}, this, "small"))
    , m_state(new Chip(theme, this))
    , m_variants(new QWidget(this))
    , m_description(plainLabel({}, this, "muted"))
    , m_edit(new ActionButton(this, ActionButton::Kind::Primary))
    , m_count(new ActionButton(this))
    , m_move(new ActionButton(this, ActionButton::Kind::Link))
    , m_history(new ActionButton(this, ActionButton::Kind::Link))
    , m_duplicate(new ActionButton(this, ActionButton::Kind::Link))
    , m_archive(new ActionButton(this, ActionButton::Kind::Link))
{
    setObjectName(u"productPane"_s);
    m_name->setObjectName(u"paneName"_s);
    m_edit->setObjectName(u"editProduct"_s);
    m_count->setObjectName(u"countStock"_s);
    m_move->setObjectName(u"moveStock"_s);
    m_history->setObjectName(u"stockHistory"_s);
    m_duplicate->setObjectName(u"duplicateProduct"_s);
    m_archive->setObjectName(u"archiveProduct"_s);
    for (QLabel *label : { m_name, m_place, m_description })
        label->setWordWrap(true);
    m_description->setTextInteractionFlags(Qt::TextSelectableByMouse);
    build();
    connect(m_edit, &QPushButton::clicked, this, &ProductPane::editRequested);
    connect(m_count, &QPushButton::clicked, this, &ProductPane::countRequested);
    connect(m_move, &QPushButton::clicked, this, &ProductPane::movementRequested);
    connect(m_history, &QPushButton::clicked, this, &ProductPane::historyRequested);
    connect(m_duplicate, &QPushButton::clicked, this, &ProductPane::duplicateRequested);
    connect(m_archive, &QPushButton::clicked, this, [this] { Q_EMIT archiveRequested(!m_view->product.archived); });
    clear();
}

void ProductPane::build()
{
    auto *head = new QHBoxLayout;
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_place);
    head->addLayout(names, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_count);
    buttons->addStretch();
    auto *stock = new QHBoxLayout;
    stock->setSpacing(space::kLarge);
    stock->addWidget(m_move);
    stock->addWidget(m_history);
    stock->addStretch();
    auto *links = new QHBoxLayout;
    links->setSpacing(space::kLarge);
    links->addWidget(m_duplicate);
    links->addWidget(m_archive);
    links->addStretch();

    body()->addWidget(m_picture);
    body()->addLayout(head);
    body()->addWidget(m_variants);
    body()->addSpacing(space::kTiny);
    body()->addLayout(buttons);
    body()->addLayout(stock);
    body()->addLayout(links);
    body()->addSpacing(space::kTiny);
    body()->addWidget(m_description);
    body()->addStretch();
}

void ProductPane::showProduct(const ProductView &view)
{
    m_view = view;
    fill();
    showContent();
}

void ProductPane::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (ActionButton *button : { m_edit, m_count, m_move, m_history, m_duplicate, m_archive })
        button->setVisible(!readOnly);
}

void ProductPane::clear()
{
    m_view.reset();
    showHint(tr("Choose a product to see it here."));
}

void ProductPane::retranslate()
{
    setAccessibleName(tr("Product"));
    //: Button: change this product
    m_edit->setText(tr("Edit"));
    m_edit->setShortcutHint(QKeySequence(Qt::Key_Return));
    m_count->setText(tr("Count Stock…"));
    //: Button: book goods that came or went
    m_move->setText(tr("Book Movement…"));
    m_history->setText(tr("Stock History…"));
    //: Button: a new product like this one
    m_duplicate->setText(tr("Duplicate…"));
    if (m_view)
        fill();
    else
        clear();
}

void ProductPane::fill()
{
    const Product &product = m_view->product;
    m_name->setText(product.name);
    QStringList place;
    if (!m_view->categoryPath.isEmpty())
        place << m_view->categoryPath;
    if (!product.tags.isEmpty())
        place << product.tags;
    m_place->setText(place.join(u" · "_s));
    m_place->setVisible(!place.isEmpty());
    m_description->setText(product.description);
    m_description->setVisible(!product.description.isEmpty());
    //: Button: bring back from the archive
    m_archive->setText(product.archived ? tr("Restore") : tr("Archive"));
    const bool isCounted = std::ranges::any_of(product.variants, &Variant::tracksStock);
    m_edit->setVisible(!product.archived && !m_readOnly);
    m_count->setVisible(!product.archived && !m_readOnly && isCounted);
    m_move->setVisible(!product.archived && !m_readOnly && isCounted);
    m_history->setVisible(isCounted && !m_readOnly);
    for (ActionButton *button : { m_edit, m_count, m_move, m_history, m_archive })
        button->setAccessibleName(button->text() + u": "_s + product.name);
    fillPicture();
    fillState();
    fillVariants();
}

void ProductPane::fillPicture()
{
    const bool hasPicture = !m_view->pictures.empty() && !m_view->pictures.front().isNull();
    m_picture->setVisible(hasPicture);
    if (!hasPicture)
        return;
    m_picture->setPixmap(rounded(m_view->pictures.front(), devicePixelRatioF()));
    m_picture->setAccessibleName(tr("Picture of %1").arg(m_view->product.name));
}

void ProductPane::fillState()
{
    const Product &product = m_view->product;
    const bool isPlain = product.published && !product.archived;
    m_state->setVisible(!isPlain);
    if (product.archived)
        //: Product chip
        m_state->setChip({ tr("Archived"), Tone::Neutral });
    else if (!product.published)
        //: Product chip: not offered to customers
        m_state->setChip({ tr("Unpublished"), Tone::Info });
}

void ProductPane::fillVariants()
{
    auto *fresh = new QWidget(this);
    auto *grid = new QGridLayout(fresh);
    grid->setContentsMargins(0, space::kSmall, 0, 0);
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    for (const Variant &variant : m_view->product.variants)
        addVariant(grid, variant);
    delete body()->replaceWidget(m_variants, fresh);
    delete m_variants;
    m_variants = fresh;
}

void ProductPane::addVariant(QGridLayout *grid, const Variant &variant)
{
    QWidget *parent = grid->parentWidget();
    const int row = grid->rowCount();
    auto *title = plainLabel(ProductWords::title(variant), parent);
    title->setWordWrap(true);
    grid->addWidget(title, row, 0);
    auto *available = plainLabel(ProductWords::available(variant), parent);
    available->setToolTip(tr("%1 on hand, %2 reserved").arg(variant.onHand.toPlain(), variant.reserved.toPlain()));
    grid->addWidget(available, row, 1, Qt::AlignRight);
    grid->addWidget(plainLabel(variant.priceOn(m_view->today).toDisplay(), parent), row, 2, Qt::AlignRight);

    grid->addWidget(plainLabel(variant.sku, parent, "small"), row + 1, 0);
    auto *chip = new Chip(m_theme, parent);
    chip->setChip(ProductWords::stock(variant));
    grid->addWidget(chip, row + 1, 1, 1, 2, Qt::AlignRight);

    addPrices(grid, variant);
    grid->addWidget(hairline(parent), grid->rowCount(), 0, 1, 3);
}

// What is not simply its price: that it is on sale, and what resellers pay.
void ProductPane::addPrices(QGridLayout *grid, const Variant &variant)
{
    const auto add = [grid](const QString &words, const Money &price) {
        const int row = grid->rowCount();
        grid->addWidget(plainLabel(words, grid->parentWidget(), "small"), row, 0, 1, 2);
        grid->addWidget(plainLabel(price.toDisplay(), grid->parentWidget(), "small"), row, 2, Qt::AlignRight);
    };
    if (variant.sale && variant.sale->holdsOn(m_view->today))
        add(variant.sale->until.isValid()
                //: %1 is a day. The usual price follows.
                ? tr("On sale until %1, otherwise").arg(QLocale().toString(variant.sale->until, QLocale::ShortFormat))
                //: The usual price follows
                : tr("On sale, otherwise"),
            variant.price);
    for (const TierPrice &price : variant.tierPrices) {
        const auto tier = std::ranges::find(m_view->tiers, price.tierId, &ResellerTier::id);
        if (tier != m_view->tiers.end())
            add(tier->name, price.price);
    }
}

} // namespace jishi
