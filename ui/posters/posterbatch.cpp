#include "ui/posters/posterbatch.h"

#include "models/exporting/savefile.h"
#include "models/resellers/linkstore.h"

#include <QDir>

namespace jishi {

namespace {

constexpr int kAtOnce = 4; // read or painted: two for each painter, so that neither waits

Status paintInto(const QString &path, PosterSource source, const PosterWish &wish)
{
    const auto poster = PosterMaker::paint(std::move(source), wish.layout, wish.size);
    return poster ? saveFile(path, PosterMaker::png(*poster)) : Status(poster.error());
}

} // namespace

PosterBatch::PosterBatch(Shop &shop, std::vector<PosterWish> wishes, QString folder, QObject *parent)
    : QObject(parent)
    , m_shop(shop)
    , m_wishes(std::move(wishes))
    , m_folder(std::move(folder))
    , m_inbox(std::make_shared<Inbox>())
{ }

PosterBatch::~PosterBatch() = default;

void PosterBatch::start()
{
    const auto make = [context = &m_shop.context(), wishes = m_wishes](Transaction &transaction) -> Status {
        LinkStore links(transaction.connection(), *context);
        for (const PosterWish &wish : wishes)
            if (auto made = links.findOrMake(wish.link); !made)
                return made.error();
        return done();
    };
    whenDone(m_shop.database().write(make), this, [this](const Status &made) {
        ++m_underWay;
        if (made)
            for (int i = 0; i < kAtOnce; ++i)
                readNext();
        else
            m_status = made;
        --m_underWay;
        if (m_underWay == 0)
            Q_EMIT finished(m_saved, m_status);
    });
}

void PosterBatch::cancel()
{
    m_isStopped = true;
}

void PosterBatch::readNext()
{
    if (m_isStopped && m_status && m_next < m_wishes.size())
        m_status = Error { ErrorKind::Cancelled, QStringLiteral("Posters were stopped") };
    if (!m_status || m_next >= m_wishes.size())
        return;
    ++m_underWay;
    const PosterWish wish = m_wishes[m_next++];
    whenDone(m_shop.database().read([context = &m_shop.context(), wish](Connection &connection) {
        return PosterMaker(connection, *context).source(wish.link, wish.script);
    }),
        this, [this, wish](const Result<PosterSource> &source) { paint(source, wish); });
}

void PosterBatch::paint(const Result<PosterSource> &source, const PosterWish &wish)
{
    if (!source)
        return end(source.error());
    const Pending<Status> pending(m_inbox);
    const QString path = QDir(m_folder).filePath(source->fileName);
    m_painters[m_next % m_painters.size()].post(
        [pending, path, source = *source, wish] { pending.finish(paintInto(path, source, wish)); });
    whenDone(pending, this, [this](const Status &saved) { end(saved); });
}

void PosterBatch::end(const Status &saved)
{
    if (saved)
        ++m_saved;
    else if (m_status)
        m_status = saved;
    Q_EMIT progressed(m_saved, static_cast<int>(m_wishes.size()));
    readNext();
    if (--m_underWay == 0)
        Q_EMIT finished(m_saved, m_status);
}

} // namespace jishi
