#pragma once
// Numbers of this folder that may be tuned. Those of scrypt belong to the file format (sealkey.h).
#include <chrono>

namespace jishi {

// The keychain may ask the person for its password first: so long does an answer take at most.
inline constexpr std::chrono::milliseconds kKeychainPatience = std::chrono::minutes(1);

} // namespace jishi
