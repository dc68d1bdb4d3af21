#pragma once
// Where files go when nobody has said otherwise.
#include <QString>

namespace jishi::paths {

QString demoShop();
// Where new shops are suggested: the person's documents.
QString shops();

} // namespace jishi::paths
