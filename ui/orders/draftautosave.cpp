#include "ui/orders/draftautosave.h"

namespace jishi {

namespace {

// As long as a person does not notice; typing goes on in the meantime, so the plug costs half a second of it.
constexpr int kPause = 500; // milliseconds

QString identity(const OrderDraft &draft)
{
    return DraftKeeper::isWorthKeeping(draft) ? draft.clientRef + DraftKeeper::content(draft) : QString();
}

} // namespace

DraftAutosave::DraftAutosave(Shop &shop, std::function<OrderDraft()> current, QObject *parent)
    : QObject(parent)
    , m_shop(shop)
    , m_current(std::move(current))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kPause);
    connect(&m_timer, &QTimer::timeout, this, [this] { save(false); });
}

// Not started again with every key: who types without a pause is kept too.
void DraftAutosave::touch()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void DraftAutosave::settle()
{
    m_timer.stop();
    m_kept = identity(m_current());
}

void DraftAutosave::flush()
{
    if (m_timer.isActive())
        save(false);
}

void DraftAutosave::takeUp()
{
    m_kept.clear();
    save(false);
}

void DraftAutosave::putAside()
{
    m_kept.clear();
    save(true);
}

void DraftAutosave::save(bool aside)
{
    m_timer.stop();
    const OrderDraft draft = m_current();
    QString now = identity(draft);
    if (now == m_kept)
        return;
    m_kept = std::move(now);
    m_shop.database().write([draft, aside, &context = m_shop.context()](Transaction &transaction) {
        return DraftKeeper(transaction.connection(), context).keep(draft, aside);
    });
}

} // namespace jishi
