#include "ui/links/linkpane.h"

#include "models/resellers/linkcode.h"
#include "ui/groups/listpostdialog.h"
#include "ui/links/linktexts.h"
#include "ui/printing/qrpicture.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/factgrid.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr int kPictureSide = 160;
constexpr int kCaptionHeight = 112;

} // namespace

LinkPane::LinkPane(QWidget *parent)
    : DetailPane(parent)
    , m_name(plainLabel({}, this, "heading"))
    , m_whose(plainLabel({}, this, "small"))
    , m_picture(new QLabel(this))
    , m_code(plainLabel({}, this, "subtitle"))
    , m_problem(plainLabel({}, this, "muted"))
    , m_storefront(new ActionButton(this))
    , m_script(makeScriptBox(this))
    , m_caption(new QPlainTextEdit(this))
    , m_copy(new ActionButton(this, ActionButton::Kind::Primary))
    , m_copyPicture(new ActionButton(this))
    , m_poster(new ActionButton(this))
    , m_figures(new FactGrid(this))
    , m_archive(new ActionButton(this, ActionButton::Kind::Link))
{
    setObjectName(u"linkPane"_s);
    m_name->setObjectName(u"linkName"_s);
    m_whose->setObjectName(u"linkOwner"_s);
    m_picture->setObjectName(u"linkQr"_s);
    m_code->setObjectName(u"linkCode"_s);
    m_problem->setObjectName(u"linkMissing"_s);
    m_storefront->setObjectName(u"linkStorefront"_s);
    m_script->setObjectName(u"linkScript"_s);
    m_caption->setObjectName(u"linkCaption"_s);
    m_copy->setObjectName(u"copyLink"_s);
    m_copyPicture->setObjectName(u"copyLinkPicture"_s);
    m_poster->setObjectName(u"linkPoster"_s);
    m_figures->setObjectName(u"linkFigures"_s);
    m_archive->setObjectName(u"archiveLink"_s);
    build();
    connect(m_copy, &QPushButton::clicked, this, &LinkPane::copyRequested);
    connect(m_copyPicture, &QPushButton::clicked, this, &LinkPane::copyPictureRequested);
    connect(m_poster, &QPushButton::clicked, this, &LinkPane::posterRequested);
    connect(m_storefront, &QPushButton::clicked, this, &LinkPane::storefrontRequested);
    connect(m_archive, &QPushButton::clicked, this, &LinkPane::archiveRequested);
    connect(m_script, &QComboBox::currentIndexChanged, this, &LinkPane::fillWords);
    m_script->setCurrentIndex(
        static_cast<int>(QLocale().language() == QLocale::Chinese ? PostScript::Simplified : PostScript::English));
    clear();
}

void LinkPane::build()
{
    m_name->setWordWrap(true);
    m_whose->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_picture->setFixedSize(kPictureSide, kPictureSide);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_caption->setReadOnly(true);
    m_caption->setTabChangesFocus(true);
    m_caption->setFixedHeight(kCaptionHeight);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_whose);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_poster);
    buttons->addWidget(m_copyPicture);
    buttons->addStretch();
    body()->addLayout(names);
    body()->addWidget(m_picture, 0, Qt::AlignLeft);
    body()->addWidget(m_code);
    body()->addWidget(m_problem);
    body()->addWidget(m_storefront, 0, Qt::AlignLeft);
    body()->addWidget(m_caption);
    body()->addWidget(m_script);
    body()->addWidget(m_copy, 0, Qt::AlignLeft);
    body()->addLayout(buttons);
    body()->addWidget(hairline(this));
    body()->addWidget(m_figures);
    body()->addStretch();
    body()->addWidget(m_archive, 0, Qt::AlignLeft);
}

void LinkPane::setMayEdit(bool may)
{
    m_mayEdit = may;
}

void LinkPane::showLink(const LinkView &view)
{
    m_view = view;
    fill();
    showContent();
}

void LinkPane::clear()
{
    m_view.reset();
    showHint(tr("Choose a link to see it here."));
}

void LinkPane::retranslate()
{
    setAccessibleName(tr("Link"));
    m_picture->setAccessibleName(tr("QR code of the link"));
    m_script->setAccessibleName(tr("Language of the text"));
    m_caption->setAccessibleName(tr("Caption and link"));
    m_storefront->setText(tr("Storefront Address…"));
    m_copy->setText(tr("Copy Caption and Link"));
    m_copy->setShortcutHint(QKeySequence(Qt::Key_Return));
    //: Button: the poster of this link goes to the clipboard
    m_copyPicture->setText(tr("Copy Picture"));
    //: Button: look at posters of this link and save them
    m_poster->setText(tr("Poster…"));
    //: Button: take this link out of the list
    m_archive->setText(tr("Archive"));
    const int wide = std::max(
        m_copy->sizeHint().width(), m_poster->sizeHint().width() + m_copyPicture->sizeHint().width() + space::kSmall);
    setMinimumWidth(std::clamp(wide + 3 * space::kLarge, minimumWidth(), maximumWidth()));
    m_view ? fill() : clear();
}

PostScript LinkPane::script() const
{
    return static_cast<PostScript>(m_script->currentData().toInt());
}

QString LinkPane::caption() const
{
    return m_view && !m_view->url.isEmpty() ? linkCaption(m_view->offer, m_view->url, script()) : QString();
}

void LinkPane::fill()
{
    const Link &link = m_view->link;
    const bool isWhole = !m_view->url.isEmpty();
    m_name->setText(LinkTexts::target(link));
    //: %1: a reseller, %2: a group
    m_whose->setText(link.group.isEmpty() ? link.reseller : tr("%1 · for %2", "a link").arg(link.reseller, link.group));
    m_code->setText(LinkCode::spaced(link.code));
    fillMissing();
    for (QWidget *part :
        std::initializer_list<QWidget *> { m_picture, m_caption, m_script, m_copy, m_copyPicture, m_poster })
        part->setVisible(isWhole);
    for (ActionButton *button : { m_copy, m_copyPicture, m_poster, m_archive })
        button->setAccessibleName(button->text() + u": "_s + LinkTexts::whole(link));
    const qreal ratio = devicePixelRatioF();
    QImage code = isWhole ? qrPicture(m_view->url) : QImage();
    if (!code.isNull()) {
        code = code.scaledToWidth(static_cast<int>(kPictureSide * ratio), Qt::SmoothTransformation);
        code.setDevicePixelRatio(ratio);
    }
    m_picture->setPixmap(QPixmap::fromImage(code));
    m_figures->clear();
    m_figures->add(tr("Orders"), QLocale().toString(m_view->figures.orders));
    //: Label: what came through a link, as an amount
    m_figures->add(tr("Sales"), m_view->figures.sales.toDisplay());
    m_figures->add(tr("Commission"), m_view->figures.commission.toDisplay());
    fillWords();
}

void LinkPane::fillMissing()
{
    QString words;
    switch (m_view->missing) {
    case LinkView::Missing::Nothing:
        break;
    case LinkView::Missing::Storefront:
        words =
            tr("Where is the storefront? Once its address is known, the link, its QR code and its posters are here.");
        break;
    case LinkView::Missing::Key:
        words = tr("Links are signed with a key that is on the owner's computer only.");
        break;
    case LinkView::Missing::Target:
        words = tr("What it leads to is not there any more.");
        break;
    }
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    m_storefront->setVisible(m_view->missing == LinkView::Missing::Storefront && m_mayEdit);
}

void LinkPane::fillWords()
{
    m_caption->setPlainText(caption());
}

} // namespace jishi
