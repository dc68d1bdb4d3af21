#pragma once
// Ids that leave the device: UUIDv7 made offline, or a UUIDv8 computed from what a row derives from (design §4.3).
#include <QByteArray>
#include <QString>
#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace jishi {

class Uuid
{
public:
    static constexpr int kSize = 16;

    Uuid() = default; // the nil UUID
    // RFC 9562 version 7: Unix milliseconds, then random bits. Made in order within this process, from any thread.
    static Uuid v7(int64_t unixMilliseconds);
    // RFC 9562 version 8: the same parent and purpose give the same id on every device ("line/3" of an order).
    static Uuid derived(const Uuid &parent, std::string_view purpose);
    static std::optional<Uuid> fromText(QStringView text);
    static std::optional<Uuid> fromBytes(const void *bytes, int size);

    const uint8_t *data() const { return m_bytes.data(); }
    QString toText() const; // "0190a5e4-…", lower case
    bool isNil() const { return *this == Uuid(); }
    friend auto operator<=>(const Uuid &, const Uuid &) = default;

private:
    std::array<uint8_t, kSize> m_bytes {};
};

// The row's integer key inside this file. Never leaves the device.
using RowId = int64_t;

} // namespace jishi
