#pragma once
// Tells how far an import is and learns whether the person wants to go on.
#include "models/base/result.h"
#include "models/importing/tuning.h"

#include <functional>

namespace jishi {

class ImportProgress
{
public:
    // callback(done, total) returns false to cancel; may be null.
    explicit ImportProgress(std::function<bool(int, int)> callback)
        : m_callback(std::move(callback))
    { }

    // done of total within the part of the whole that lies between the two thousandths.
    Status report(int64_t done, int64_t total, int from, int to) const
    {
        if (!m_callback)
            return jishi::done();
        const int64_t share = total > 0 ? (to - from) * done / total : 0;
        if (m_callback(from + static_cast<int>(share), kProgressTotal))
            return jishi::done();
        return Error { ErrorKind::Cancelled, QStringLiteral("The import was cancelled; nothing was changed.") };
    }
    Status reading(int64_t bytes, int64_t all) const { return report(bytes, all, 0, kProgressReading); }
    Status storing(int64_t rows, int64_t all) const { return report(rows, all, kProgressReading, kProgressTotal); }

private:
    std::function<bool(int, int)> m_callback;
};

} // namespace jishi
