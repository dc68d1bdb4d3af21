#include "ui/pickup/pickuppane.h"

#include "models/shop/shop.h"
#include "ui/actions/commandtable.h"
#include "ui/orders/orderwords.h"
#include "ui/pickup/pickupwords.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/timewords.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jishi {

PickupPane::PickupPane(Shop &shop, const Theme &theme, const CommandTable &commands, QWidget *parent)
    : DetailPane(parent)
    , m_shop(shop)
    , m_theme(theme)
    , m_commands(commands)
{
    setObjectName(u"pickupPane"_s);
    showNothing();
}

void PickupPane::showNothing()
{
    m_entry.reset();
    showHint(tr("Scan a code, or choose an order to see it here."));
}

void PickupPane::retranslate()
{
    if (m_entry)
        showEntry(PickupEntry(*m_entry));
    else
        showNothing();
}

QVBoxLayout *PickupPane::content() const
{
    return static_cast<QVBoxLayout *>(m_content->layout());
}

QLabel *PickupPane::add(const QString &text, const char *role, const char *name)
{
    if (text.isEmpty())
        return nullptr;
    auto *label = plainLabel(text, m_content, role);
    label->setWordWrap(true);
    if (name)
        label->setObjectName(QLatin1String(name));
    content()->addWidget(label);
    return label;
}

void PickupPane::showEntry(const PickupEntry &entry)
{
    m_entry = entry;
    delete m_content;
    m_content = new QWidget(this);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    body()->addWidget(m_content);

    auto *top = new QHBoxLayout;
    auto *name = plainLabel(personWords(entry), m_content, "title");
    name->setObjectName(u"pickupName"_s);
    name->setWordWrap(true);
    auto *chip = new Chip(m_theme, m_content);
    chip->setChip(entry.status == OrderStatus::Cancelled ? ChipText { tr("Cancelled"), Tone::Neutral }
                                                         : fulfilmentChip(entry.state));
    top->addWidget(name, 1);
    top->addWidget(chip, 0, Qt::AlignTop);
    layout->addLayout(top);
    add(entry.address, "heading", "pickupDoor");
    QStringList where { pointWords(entry), phoneWords(entry) };
    where.removeAll(QString());
    add(where.join(u" · "_s), "muted");
    auto *number = new ActionButton(m_content, ActionButton::Kind::Link);
    number->setObjectName(u"pickupOrder"_s);
    number->setText(entry.number + u"  "_s + entry.code.spaced());
    number->setAccessibleName(tr("Show order %1").arg(entry.number));
    connect(number, &QPushButton::clicked, this, [this] { Q_EMIT orderRequested(m_entry->order); });
    layout->addWidget(number, 0, Qt::AlignLeft);
    addItems();
    if (QLabel *note = add(entry.note, "inset", "pickupNote"))
        note->setMargin(space::kSmall);
    addMoney();
    offerActions();
    layout->addStretch(1);
    showContent();
}

void PickupPane::addItems()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(space::kSmall);
    grid->setColumnStretch(0, 1);
    for (const PickupItem &item : m_entry->items) {
        auto *name = plainLabel(item.name, m_content);
        name->setWordWrap(true);
        const int row = grid->rowCount();
        grid->addWidget(name, row, 0);
        grid->addWidget(plainLabel(quantityWords(item.quantity, item.unit), m_content, "heading"), row, 1,
            Qt::AlignRight | Qt::AlignTop);
    }
    content()->addLayout(grid);
}

void PickupPane::addMoney()
{
    if (m_entry->isHandedOver())
        add(tr("Picked up %1").arg(fullTime(m_entry->handedOverAt, m_shop.now(), m_shop.zone())), "muted");
    if (m_entry->due.isZero()) {
        add(moneyWords(*m_entry), "muted", "pickupMoney");
        return;
    }
    QLabel *due = add(moneyWords(*m_entry), "figure", "pickupMoney");
    setTone(due, Tone::Bad);
}

void PickupPane::offer(const QString &text, const char *name, const char *command, bool primary)
{
    auto *button = new ActionButton(m_content, primary ? ActionButton::Kind::Primary : ActionButton::Kind::Normal);
    button->setText(text);
    button->setObjectName(QLatin1String(name));
    QAction *action = m_commands.action(command);
    button->setShortcutHint(action->shortcut());
    // What is pressed may go away with what it does.
    connect(button, &QPushButton::clicked, action, &QAction::trigger, Qt::QueuedConnection);
    content()->addWidget(button);
}

void PickupPane::offerActions()
{
    const bool open = m_entry->isOpen();
    if (open)
        offer(tr("Hand Over"), "handOver", "order.handover", true);
    if (!m_entry->due.isZero())
        offer(tr("Take Payment…"), "takePayment", "order.pay", !open);
    if (open)
        offer(tr("Hand Over a Part…"), "handOverPart", "order.part");
    if (open && m_entry->state == FulfilmentState::Open)
        offer(tr("Mark Packed"), "markPacked", "order.packed");
    if (open && (m_entry->state == FulfilmentState::Open || m_entry->state == FulfilmentState::Packed))
        offer(tr("Mark Ready for Pickup"), "markReady", "order.ready");
    offer(tr("Label…"), "showLabels", "order.labels");
    offer(tr("Receipt…"), "showReceipt", "order.receipt");
}

} // namespace jishi
