#include "models/base/ids.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <atomic>
#include <cstring>

namespace jishi {

namespace {

// The last 60-bit tick handed out: milliseconds in the high 48 bits, a 12-bit counter below. Two ids never share one.
std::atomic<uint64_t> lastTick { 0 };

uint64_t nextTick(int64_t unixMilliseconds)
{
    const uint64_t now = static_cast<uint64_t>(unixMilliseconds) << 12;
    uint64_t last = lastTick.load();
    uint64_t next = 0;
    do {
        next = now > last ? now : last + 1;
    } while (!lastTick.compare_exchange_weak(last, next));
    return next;
}

int hexValue(QChar c)
{
    const char16_t u = c.toLower().unicode();
    if (u >= u'0' && u <= u'9')
        return u - u'0';
    return u >= u'a' && u <= u'f' ? u - u'a' + 10 : -1;
}

} // namespace

Uuid Uuid::v7(int64_t unixMilliseconds)
{
    thread_local QRandomGenerator random = QRandomGenerator::securelySeeded();
    const uint64_t tick = nextTick(unixMilliseconds);
    const uint64_t noise = random.generate64();
    Uuid uuid;
    for (int i = 0; i < 6; ++i)
        uuid.m_bytes[static_cast<size_t>(i)] = static_cast<uint8_t>(tick >> (52 - 8 * i));
    uuid.m_bytes[6] = static_cast<uint8_t>(0x70 | ((tick >> 8) & 0x0F));
    uuid.m_bytes[7] = static_cast<uint8_t>(tick);
    std::memcpy(uuid.m_bytes.data() + 8, &noise, 8);
    uuid.m_bytes[8] = static_cast<uint8_t>(0x80 | (uuid.m_bytes[8] & 0x3F));
    return uuid;
}

Uuid Uuid::derived(const Uuid &parent, std::string_view purpose)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(parent.m_bytes.data(), kSize));
    hash.addData(QByteArrayView(purpose.data(), static_cast<qsizetype>(purpose.size())));
    const QByteArray digest = hash.result();
    Uuid uuid;
    std::memcpy(uuid.m_bytes.data(), digest.constData(), kSize);
    uuid.m_bytes[6] = static_cast<uint8_t>(0x80 | (uuid.m_bytes[6] & 0x0F));
    uuid.m_bytes[8] = static_cast<uint8_t>(0x80 | (uuid.m_bytes[8] & 0x3F));
    return uuid;
}

std::optional<Uuid> Uuid::fromText(QStringView text)
{
    if (text.size() != 36)
        return std::nullopt;
    Uuid uuid;
    size_t byte = 0;
    for (int i = 0; i < 36;) {
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (text[i++] != u'-')
                return std::nullopt;
            continue;
        }
        const int high = hexValue(text[i]);
        const int low = hexValue(text[i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        uuid.m_bytes[byte++] = static_cast<uint8_t>(high * 16 + low);
        i += 2;
    }
    return uuid;
}

std::optional<Uuid> Uuid::fromBytes(const void *bytes, int size)
{
    if (!bytes || size != kSize)
        return std::nullopt;
    Uuid uuid;
    std::memcpy(uuid.m_bytes.data(), bytes, kSize);
    return uuid;
}

QString Uuid::toText() const
{
    QString hex = QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(m_bytes.data()), kSize).toHex());
    for (const int position : { 20, 16, 12, 8 })
        hex.insert(position, u'-');
    return hex;
}

} // namespace jishi
