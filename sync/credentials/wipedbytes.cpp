#include "sync/credentials/wipedbytes.h"

#include <openssl/crypto.h>

namespace jishi {

void wipe(QByteArray &bytes)
{
    // A shared array would be copied before it is overwritten, and a literal lies in memory that cannot be written.
    if (bytes.isDetached())
        OPENSSL_cleanse(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

} // namespace jishi
