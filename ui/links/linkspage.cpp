#include "ui/links/linkspage.h"

#include "models/history/changereversal.h"
#include "models/resellers/linkdesk.h"
#include "models/resellers/linkoffers.h"
#include "models/resellers/linkstore.h"
#include "models/tables/linktable.h"
#include "ui/actions/commandtable.h"
#include "ui/delegates/matchdelegate.h"
#include "ui/delegates/numberdelegate.h"
#include "ui/errortext.h"
#include "ui/links/linkcheckdialog.h"
#include "ui/links/linkdialog.h"
#include "ui/links/linkpane.h"
#include "ui/links/linktexts.h"
#include "ui/links/storefrontdialog.h"
#include "ui/posters/posterbatch.h"
#include "ui/posters/posterdialog.h"
#include "ui/shell/task.h"
#include "ui/shell/taskstrip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace jishi {

LinksPage::LinksPage(Shop &shop, LiveIndex &index, const UiContext &ui, QWidget *parent)
    : ListPage(new LinkTable(shop), index, ui, "links", parent)
    , m_shop(shop)
    , m_table(static_cast<LinkTable *>(m_view->model()))
    , m_pane(new LinkPane(this))
    , m_reseller(new QComboBox(this))
    , m_check(new ActionButton(this, ActionButton::Kind::Link))
    , m_storefront(new ActionButton(this, ActionButton::Kind::Link))
{
    m_reseller->setObjectName(u"linksReseller"_s);
    m_check->setObjectName(u"checkLink"_s);
    m_storefront->setObjectName(u"storefrontAddress"_s);
    m_storefront->setVisible(keepsCatalog(m_shop.profile().role));
    m_pane->setMayEdit(keepsCatalog(m_shop.profile().role));
    const bool sells = m_shop.profile().role == ShopRole::Reseller; // every link is her own
    m_reseller->setHidden(sells);
    m_new->setHidden(sells); // the owner signs
    m_view->setColumnHidden(LinkTable::Reseller, sells);
    styleColumns();
    arrange({ m_reseller }, m_pane);
    addToFooter(m_check);
    addToFooter(m_storefront);
    connectParts();
    fillResellers();
    retranslate();
    m_table->refresh();
}

QString LinksPage::title() const
{
    return tr("Links");
}

void LinksPage::styleColumns()
{
    m_view->horizontalHeader()->setSortIndicator(LinkTable::Sales, Qt::DescendingOrder);
    m_view->setItemDelegateForColumn(
        LinkTable::Reseller, new MatchDelegate(m_ui.theme, marks(), m_view, Token::Text, true));
    m_view->setItemDelegateForColumn(LinkTable::Target, new MatchDelegate(m_ui.theme, marks(), m_view, Token::Text));
    for (const int column : { LinkTable::Group, LinkTable::Code })
        m_view->setItemDelegateForColumn(column, new MatchDelegate(m_ui.theme, marks(), m_view, Token::Muted));
    m_view->setItemDelegateForColumn(LinkTable::Orders, new NumberDelegate(m_ui.theme, m_view, Token::Muted));
    for (const int column : { LinkTable::Sales, LinkTable::Commission })
        m_view->setItemDelegateForColumn(column, new NumberDelegate(m_ui.theme, m_view));
}

void LinksPage::connectParts()
{
    connect(m_pane, &LinkPane::copyRequested, this, &LinksPage::copyCaption);
    connect(m_pane, &LinkPane::copyPictureRequested, this, &LinksPage::copyPicture);
    connect(m_pane, &LinkPane::posterRequested, this, &LinksPage::showPoster);
    connect(m_pane, &LinkPane::storefrontRequested, this, &LinksPage::askForStorefront);
    connect(m_pane, &LinkPane::archiveRequested, this, &LinksPage::archive);
    connect(m_check, &QPushButton::clicked, this, &LinksPage::check);
    connect(m_storefront, &QPushButton::clicked, this, &LinksPage::askForStorefront);
    connect(m_reseller, &QComboBox::currentIndexChanged, this, [this] { filter(); });
    connect(&m_shop.database(), &Database::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches("resellers"))
            fillResellers();
        if (changes.touches("shop_options") && chosen() > 0)
            loadChosen();
    });
    m_ui.commands.handle("link.copy", this, [this] { copyCaption(); });
    m_ui.commands.handle("link.poster", this, [this] { showPoster(); });
    m_ui.commands.handle("link.check", this, [this] { check(); });
}

void LinksPage::fillResellers()
{
    const QVariant chosen = m_reseller->currentData();
    const QSignalBlocker blocker(m_reseller);
    m_reseller->clear();
    m_reseller->addItem(tr("All resellers"), QVariant::fromValue<qlonglong>(0));
    if (const auto sellers = LinkStore(m_shop.database().view(), m_shop.context()).sellers())
        for (const auto &[id, name] : *sellers)
            m_reseller->addItem(name, QVariant::fromValue<qlonglong>(id));
    m_reseller->setCurrentIndex(std::max(m_reseller->findData(chosen), 0));
}

void LinksPage::retranslate()
{
    setAccessibleName(title());
    m_header->setTitle(title());
    m_search->setPlaceholderText(tr("Reseller, product, group, code…"));
    m_search->setAccessibleName(tr("Search links"));
    m_reseller->setAccessibleName(tr("Reseller"));
    m_reseller->setItemText(0, tr("All resellers"));
    m_new->setText(tr("New Link…"));
    m_new->setAccessibleName(m_new->text());
    m_check->setText(tr("Check a Link…"));
    m_storefront->setText(tr("Storefront Address…"));
    m_view->setAccessibleName(tr("Links"));
    m_view->setStretchColumn(LinkTable::Target);
    m_view->horizontalHeader()->setSectionResizeMode(LinkTable::Reseller, QHeaderView::Stretch); // half of it each
    m_view->setColumnSample(LinkTable::Group, u"Sunny St"_s);
    m_view->setColumnSample(LinkTable::Code, u"WWN-CQE-J94"_s);
    m_view->setColumnSample(LinkTable::Orders, u"888"_s);
    m_view->setColumnSample(LinkTable::Sales, u"¥88,888.80"_s);
    m_view->setColumnSample(LinkTable::Commission, u"¥8,888.80"_s);
    m_pane->retranslate();
    updateWords();
}

void LinksPage::showItem(const QVariant &what)
{
    if (what.metaType() == QMetaType::fromType<QString>())
        return createNew();
    clearFilters();
    if (what.metaType() == QMetaType::fromType<QVariantMap>())
        m_reseller->setCurrentIndex(std::max(m_reseller->findData(what.toMap().value(u"reseller"_s)), 0));
    filter();
    if (what.metaType() == QMetaType::fromType<QVariantMap>())
        return;
    choose(what.toLongLong());
    showChosen();
}

void LinksPage::filter()
{
    m_table->setFilter(searchText(), m_reseller->currentData().toLongLong());
}

bool LinksPage::isFiltered() const
{
    return ListPage::isFiltered() || m_reseller->currentIndex() > 0;
}

void LinksPage::clearFilters()
{
    ListPage::clearFilters();
    m_reseller->setCurrentIndex(0);
}

QString LinksPage::summary() const
{
    return tr("%Ln link(s)", "how many are listed", m_table->rowCount());
}

void LinksPage::describeEmpty(EmptyState &empty)
{
    if (!isFiltered()) {
        empty.setText(tr("No Links Yet"),
            tr("A link is what a reseller shares: it leads to the shop, a product or a campaign, and its orders are "
               "hers."));
        empty.setButton(m_new->isHidden() ? QString() : tr("New Link…"));
    } else {
        empty.setText(tr("No Link Matches"), tr("Try a part of the reseller's or the product's name, or the code."));
        empty.setButton(tr("Show All Links"));
    }
}

void LinksPage::loadChosen()
{
    Connection &view = m_shop.database().view();
    const auto link = LinkStore(view, m_shop.context()).link(chosen());
    if (!link || link->archived)
        return m_pane->clear();
    const LinkDesk desk(view, m_shop.context());
    if (desk.lacksKey() && desk.pattern().isSigned())
        ensureKey();
    const LinkSummary *summary = m_table->summary(link->id);
    LinkView shown { *link, summary ? summary->figures : LinkFigures {}, {} };
    if (const auto offer = LinkOffers(view, m_shop.context()).offer(*link)) {
        shown.offer = *offer;
        shown.url = desk.url(*link);
        if (shown.url.isEmpty())
            shown.missing = desk.pattern().isEmpty() ? LinkView::Missing::Storefront : LinkView::Missing::Key;
    } else {
        shown.missing = LinkView::Missing::Target;
    }
    m_pane->showLink(shown);
}

// A shop whose address came from another desk before its key: the change that follows shows the link again.
void LinksPage::ensureKey()
{
    if (std::exchange(m_askedForKey, true))
        return;
    whenDone(m_shop.database().write([context = &m_shop.context()](Transaction &transaction) {
        return LinkDesk(transaction.connection(), *context).ensureKey();
    }),
        this, [this](const Status &made) {
            if (!made)
                Q_EMIT messageRequested(ErrorWords::message(made.error()));
        });
}

void LinksPage::createNew()
{
    auto *dialog = new LinkDialog(m_shop, index(), m_reseller->currentData().toLongLong(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LinkDialog::undoable, this, &Page::undoable);
    connect(dialog, &LinkDialog::made, this, [this](qlonglong link, const QString &reseller, qint64 change) {
        if (change > 0)
            //: Completes "Undo: …"
            Q_EMIT undoable(tr("new link of %1").arg(reseller), change);
        clearFilters();
        setChosen(link);
        showChosen();
        m_view->setFocus(Qt::OtherFocusReason);
        Q_EMIT messageRequested({ Tone::Ok,
            change > 0 ? tr("The link of %1 is made.").arg(reseller) : tr("%1 has this link already.").arg(reseller) });
    });
    dialog->open();
}

void LinksPage::editChosen()
{
    copyCaption();
}

// On another page nobody sees which link is meant: it is shown first.
bool LinksPage::isShown()
{
    if (isVisible() && m_pane->view())
        return true;
    Q_EMIT pageRequested("links", QVariant::fromValue<qlonglong>(chosen()));
    return false;
}

void LinksPage::copyCaption()
{
    if (!isShown())
        return;
    const QString caption = m_pane->caption();
    if (caption.isEmpty())
        return Q_EMIT messageRequested({ Tone::Warn, tr("There is no address to copy yet.") });
    QGuiApplication::clipboard()->setText(caption);
    Q_EMIT messageRequested({ Tone::Ok, tr("Caption and link are copied."), tr("Paste them into the chat.") });
}

void LinksPage::copyPicture()
{
    if (!isShown())
        return;
    const PosterWish wish { m_pane->view()->link.wish, PosterLayout::Showcase, PosterSize::Portrait, m_pane->script() };
    whenDone(m_shop.database().read([context = &m_shop.context(), wish](Connection &connection) {
        return PosterMaker(connection, *context).paint(wish);
    }),
        this, [this](const Result<QImage> &picture) {
            if (!picture)
                return Q_EMIT messageRequested(ErrorWords::message(picture.error()));
            QGuiApplication::clipboard()->setImage(*picture);
            Q_EMIT messageRequested({ Tone::Ok, tr("The poster is copied."), tr("Paste it into the chat.") });
        });
}

void LinksPage::showPoster()
{
    if (!isShown() || m_pane->view()->url.isEmpty())
        return;
    auto *dialog = new PosterDialog(m_shop, index(), m_pane->view()->link, m_pane->script(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PosterDialog::messageRequested, this, &Page::messageRequested);
    connect(dialog, &PosterDialog::manyRequested, this, &LinksPage::savePosters);
    dialog->open();
}

void LinksPage::savePosters(const std::vector<PosterWish> &wishes, const QString &folder)
{
    Task *task = m_ui.tasks.begin(tr("Painting posters"));
    auto *batch = new PosterBatch(m_shop, wishes, folder, this);
    connect(batch, &QObject::destroyed, task, &Task::finish);
    connect(task, &Task::cancelled, batch, &PosterBatch::cancel);
    connect(batch, &PosterBatch::progressed, task, &Task::setProgress);
    connect(batch, &PosterBatch::finished, this, [this, batch, folder](int saved, const Status &status) {
        batch->deleteLater();
        const QString count = tr("%Ln poster(s) are saved.", "", saved);
        if (status)
            Q_EMIT messageRequested({ Tone::Ok, count, folder });
        else if (status.error().kind == ErrorKind::Cancelled)
            Q_EMIT messageRequested({ Tone::Info, tr("Stopped."), count });
        else
            Q_EMIT messageRequested(ErrorWords::message(status.error()));
    });
    batch->start();
}

void LinksPage::check()
{
    if (!isVisible())
        Q_EMIT pageRequested("links", QVariant::fromValue<qlonglong>(chosen()));
    auto *dialog = new LinkCheckDialog(m_shop, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &LinkCheckDialog::linkRequested, this, [this](qlonglong link) { showItem(QVariant::fromValue(link)); });
    dialog->open();
}

void LinksPage::askForStorefront()
{
    auto *dialog = new StorefrontDialog(m_shop, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StorefrontDialog::saved, this, [this] {
        Q_EMIT messageRequested({ Tone::Ok, tr("The storefront's address is saved."),
            tr("Links that were shared before keep the address they had.") });
    });
    dialog->open();
}

void LinksPage::archive()
{
    const Link &link = m_pane->view()->link;
    const auto work = [context = &m_shop.context(), id = link.id](Transaction &transaction) -> Result<int64_t> {
        if (auto archived = LinkStore(transaction.connection(), *context).archive(id); !archived)
            return archived.error();
        return currentChange(transaction.connection());
    };
    whenDone(m_shop.database().write(work), this, [this, name = LinkTexts::whole(link)](const Result<int64_t> &change) {
        if (!change)
            return Q_EMIT messageRequested(ErrorWords::message(change.error()));
        setChosen(0);
        m_pane->clear();
        //: Completes "Undo: …"
        Q_EMIT undoable(tr("archiving of %1").arg(name), *change);
        Q_EMIT messageRequested({ Tone::Ok, tr("%1 is archived.").arg(name),
            tr("Whoever has the link can still use it; its orders stay hers."), tr("Undo"),
            [this] { m_ui.commands.action("edit.undo")->trigger(); } });
    });
}

} // namespace jishi
