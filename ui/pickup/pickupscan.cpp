#include "ui/pickup/pickupscan.h"

#include "ui/errortext.h"
#include "ui/pickup/pickupwords.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/scannerear.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/timewords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr int kFieldWidth = 300;

} // namespace

PickupScan::PickupScan(Shop &shop, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_field(new QLineEdit(this))
    , m_said(plainLabel({}, this, "heading"))
{
    m_field->setObjectName(u"pickupScan"_s);
    m_said->setObjectName(u"pickupSaid"_s);
    m_field->setFixedWidth(kFieldWidth);
    // A code is letters; an input method would make words of them. Where one cannot be kept away, a scan is heard
    // through it.
    m_field->setAttribute(Qt::WA_InputMethodEnabled, false);
    new ScannerEar(m_field);
    m_said->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kMedium);
    row->addWidget(m_field);
    row->addWidget(m_said, 1);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::returnPressed, this, &PickupScan::scan);
    retranslate();
}

void PickupScan::retranslate()
{
    m_field->setPlaceholderText(tr("Scan or type a pickup code"));
    m_field->setAccessibleName(tr("Pickup code"));
}

void PickupScan::say(Tone tone, const QString &sentence)
{
    setTone(m_said, tone);
    m_said->setText(sentence);
}

void PickupScan::scan()
{
    const QString typed = m_field->text().trimmed();
    m_field->clear(); // the next scan may come before this one is looked up
    if (typed.isEmpty())
        return;
    const auto work = [context = &m_shop.context(), typed](
                          Connection &connection) { return PickupDesk(connection, *context).find(typed); };
    whenDone(m_shop.database().read(work), this, [this, typed](const Result<std::vector<FoundPickup>> &pickups) {
        if (!pickups)
            return Q_EMIT messageRequested(ErrorWords::message(pickups.error()));
        take(typed, *pickups);
    });
}

void PickupScan::take(const QString &typed, std::vector<FoundPickup> pickups)
{
    const auto isHere = [this](const FoundPickup &each) { return each.entry.isIn(m_scope); };
    // Two orders that share six letters: the one on this list is meant.
    if (pickups.size() > 1 && std::ranges::count_if(pickups, isHere) == 1)
        std::erase_if(pickups, [&](const FoundPickup &each) { return !isHere(each); });
    if (pickups.empty())
        return sayNothingFound(typed);
    if (pickups.size() > 1) {
        QStringList numbers;
        for (const FoundPickup &each : pickups)
            numbers << each.entry.number + u' ' + personWords(each.entry);
        return say(Tone::Warn,
            tr("Several orders have this code: %1. Scan the picture, or type the number.").arg(numbers.join(u", "_s)));
    }
    const FoundPickup &only = pickups.front();
    Q_EMIT found(only.entry);
    if (!only.entry.isOpen())
        sayGone(only);
    else if (!isHere(only))
        say(Tone::Warn,
            tr("%1 is not on this list: it belongs to %2. Nothing was handed over.")
                .arg(personWords(only.entry), pointWords(only.entry)));
    else
        handOver(only.entry);
}

void PickupScan::sayNothingFound(const QString &typed)
{
    say(Tone::Bad,
        PickupCode::read(typed).isEmpty() ? tr("%1 is no pickup code. A letter may be wrong: read it again.").arg(typed)
                                          : tr("No order of this shop has the code %1.").arg(typed));
}

void PickupScan::sayGone(const FoundPickup &gone)
{
    const PickupEntry &entry = gone.entry;
    if (!entry.isHandedOver())
        return say(Tone::Bad, tr("%1 is cancelled or not placed yet. Nothing was handed over.").arg(entry.number));
    const QString when = fullTime(entry.handedOverAt, m_shop.now(), m_shop.zone());
    const QString already = tr("%1 has already picked this up: %2.").arg(personWords(entry), when);
    if (!gone.rest)
        return say(Tone::Warn, already);
    Q_EMIT found(*gone.rest);
    say(Tone::Info,
        already + u' ' + tr("What she left is %1; hand it over if she takes it now.").arg(gone.rest->number));
}

void PickupScan::handOver(const PickupEntry &entry)
{
    const auto work = [context = &m_shop.context(), order = entry.order](Transaction &transaction) {
        return PickupDesk(transaction.connection(), *context).handOver(order);
    };
    whenDone(m_shop.database().write(work), this, [this, entry](const Result<Handover> &handover) {
        if (!handover)
            return Q_EMIT messageRequested(ErrorWords::message(handover.error()));
        sayHandedOver(entry, *handover);
        Q_EMIT changed();
    });
}

void PickupScan::sayHandedOver(const PickupEntry &entry, const Handover &handover)
{
    const QString who = personWords(entry);
    switch (handover.kind) {
    case Handover::Kind::Now:
        if (entry.due.isZero())
            say(Tone::Ok, tr("%1: handed over.").arg(who));
        else
            say(Tone::Bad, tr("%1: handed over, but %2 is still to be paid!").arg(who, entry.due.toDisplay()));
        break;
    case Handover::Kind::Before:
        say(Tone::Warn,
            tr("%1 has already picked this up: %2.").arg(who, fullTime(handover.at, m_shop.now(), m_shop.zone())));
        break;
    case Handover::Kind::NotOpen:
        say(Tone::Bad, tr("%1 is not open any more. Nothing was handed over.").arg(entry.number));
        break;
    }
}

} // namespace jishi
