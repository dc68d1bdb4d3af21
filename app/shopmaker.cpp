#include "app/shopmaker.h"

#include "models/db/database.h"
#include "models/db/transaction.h"
#include "models/demo/demoshop.h"
#include "models/shop/shopfile.h"

#include <QFile>

namespace jishi {

Status makeDemoShop(const QString &path, const Clock &clock)
{
    ShopProfile profile;
    profile.name = DemoShop::name();
    profile.deviceCode = DemoShop::deviceCode();
    auto file = ShopFile::create(path, profile, clock);
    if (!file)
        return file.error();
    DemoOptions options;
    options.until = clock.now();
    Status filled = inTransaction((*file)->connection(), [&](Transaction &transaction) {
        return DemoShop::fill(transaction.connection(), (*file)->context(), options);
    });
    if (filled)
        filled = (*file)->connection().execute("ANALYZE");
    file->reset();
    if (!filled)
        QFile::remove(path);
    return filled;
}

} // namespace jishi
