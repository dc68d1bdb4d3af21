#pragma once
// Many posters into a folder: their links are made first, in one change; then the shop's reader reads while two threads
// paint and save. Lives on the UI thread.
#include "models/db/workqueue.h"
#include "models/shop/shop.h"
#include "ui/posters/postermaker.h"

#include <QObject>
#include <array>
#include <memory>

namespace jishi {

class PosterBatch final : public QObject
{
    Q_OBJECT

public:
    PosterBatch(Shop &shop, std::vector<PosterWish> wishes, QString folder, QObject *parent);
    ~PosterBatch() override;

    void start();
    // What is being painted is still finished.
    void cancel();

Q_SIGNALS:
    void progressed(int done, int total);
    // Once. Cancelled where it was stopped; else the first thing that went wrong, after which nothing more is begun.
    void finished(int saved, const jishi::Status &status);

private:
    void readNext();
    void paint(const Result<PosterSource> &source, const PosterWish &wish);
    void end(const Status &saved);

    Shop &m_shop;
    const std::vector<PosterWish> m_wishes;
    const QString m_folder;
    size_t m_next = 0;
    int m_underWay = 0;
    int m_saved = 0;
    Status m_status = done();
    bool m_isStopped = false;
    std::shared_ptr<Inbox> m_inbox;
    // Last, so that they end first.
    std::array<WorkQueue, 2> m_painters;
};

} // namespace jishi
