#pragma once
// Where files go when nobody has said otherwise.
#include <QString>

namespace jishi::paths {

QString demoShop();
// Where new shops are suggested: the person's documents.
QString shops();

// A folder of one's own for what signs in to hubs, where the system has no keychain.
QString credentials();

} // namespace jishi::paths
