#include "ui/orders/draftlist.h"

#include "ui/delegates/numberdelegate.h"
#include "ui/delegates/timedelegate.h"
#include "ui/errortext.h"
#include "ui/orders/drafttable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/metrics.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPointer>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jishi {

DraftList::DraftList(Shop &shop, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_drafts(new DraftTable(this))
    , m_table(new DataTable(theme, this))
    , m_empty(new EmptyState(theme.icon("orders"), this))
    , m_stack(new QStackedWidget(this))
    , m_goOn(new ActionButton(this))
    , m_discard(new ActionButton(this))
{
    setObjectName(u"draftList"_s);
    m_table->setObjectName(u"draftsTable"_s);
    m_goOn->setObjectName(u"goOnWithDraft"_s);
    m_discard->setObjectName(u"discardDraft"_s);
    m_table->setModel(m_drafts);
    m_table->setColumnSample(DraftTable::Saved, u"Yesterday 18:30"_s);
    m_table->setColumnSample(DraftTable::CustomerName, u"Wang Yan (new)"_s);
    m_table->setColumnSample(DraftTable::Total, u"¥18,888.00"_s);
    m_table->setStretchColumn(DraftTable::Items);
    m_table->setItemDelegateForColumn(
        DraftTable::Saved, new TimeDelegate(theme, *m_shop.context().clock, m_shop.zone(), m_table));
    m_table->setItemDelegateForColumn(DraftTable::Items, new CellDelegate(theme, m_table, Token::Muted));
    m_table->setItemDelegateForColumn(DraftTable::Total, new NumberDelegate(theme, m_table));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::kFooter);
    buttons->setSpacing(space::kSmall);
    buttons->addStretch(1);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_goOn);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_table);
    auto *remove = new QAction(m_table);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(remove);
    connect(remove, &QAction::triggered, this, &DraftList::discard);
    connect(m_table, &DataTable::rowActivated, this, &DraftList::goOn);
    connect(m_goOn, &QPushButton::clicked, this, &DraftList::goOn);
    connect(m_discard, &QPushButton::clicked, this, &DraftList::discard);
    connect(&m_shop.database(), &Database::changed, this, [this](const ChangeSet &changes) {
        if (isVisible() && changes.touches("order_drafts"))
            load();
    });
    retranslate();
}

void DraftList::retranslate()
{
    m_table->setAccessibleName(tr("Drafts"));
    m_empty->setText(
        tr("No Drafts"), tr("An order that is begun and not placed waits here, also when the program was ended."));
    //: Button: goes on with an order that was begun
    m_goOn->setText(tr("Go On with It"));
    m_discard->setText(tr("Discard Draft"));
    m_table->refitColumns();
    updateWords();
}

void DraftList::load()
{
    const auto work = [&context = m_shop.context()](
                          Connection &connection) { return DraftKeeper(connection, context).all(); };
    whenDone(m_shop.database().read(work), this, [this](const Result<std::vector<KeptDraft>> &drafts) {
        if (!drafts)
            return Q_EMIT messageRequested(ErrorWords::message(drafts.error()));
        const int row = std::max(m_table->currentRow(), 0);
        m_drafts->setDrafts(*drafts);
        if (m_drafts->rowCount() > 0)
            m_table->selectRow(std::min(row, m_drafts->rowCount() - 1));
        updateWords();
    });
}

void DraftList::updateWords()
{
    const bool some = m_drafts->rowCount() > 0;
    m_stack->setCurrentWidget(some ? static_cast<QWidget *>(m_table) : m_empty);
    for (ActionButton *button : { m_goOn, m_discard })
        button->setVisible(some);
}

void DraftList::goOn()
{
    if (const int row = m_table->currentRow(); row >= 0)
        Q_EMIT goOnRequested(m_drafts->draft(row).draft.clientRef);
}

void DraftList::discard()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const KeptDraft kept = m_drafts->draft(row);
    const auto work = [reference = kept.draft.clientRef, &context = m_shop.context()](Transaction &transaction) {
        return DraftKeeper(transaction.connection(), context).discard(reference);
    };
    whenDone(m_shop.database().write(work), this, [this, kept](const Status &status) {
        if (!status)
            return Q_EMIT messageRequested(ErrorWords::message(status.error()));
        Message message { Tone::Info, tr("The draft is discarded.") };
        message.actionText = tr("Undo");
        message.action = [list = QPointer<DraftList>(this), kept] {
            if (list)
                list->bringBack(kept);
        };
        Q_EMIT messageRequested(message);
    });
}

void DraftList::bringBack(const KeptDraft &kept)
{
    m_shop.database().write([kept, &context = m_shop.context()](Transaction &transaction) {
        return DraftKeeper(transaction.connection(), context).keep(kept.draft, kept.aside);
    });
}

} // namespace jishi
