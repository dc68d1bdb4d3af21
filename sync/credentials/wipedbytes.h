#pragma once
// Overwriting secrets that are done with, as far as QByteArray allows: it shares its bytes, so every copy that is made
// of a secret gets an owner that wipes it.
#include <QByteArray>
#include <memory>

namespace jishi {

// Overwrites the bytes with zeros when nobody else shares them, and lets go of them in any case.
void wipe(QByteArray &bytes);

// Wipes what it was given when it ends. The one who gives must let go of it.
class WipedBytes
{
public:
    explicit WipedBytes(QByteArray bytes)
        : m_bytes(std::move(bytes))
    { }
    ~WipedBytes() { wipe(m_bytes); }
    WipedBytes(const WipedBytes &) = delete;
    WipedBytes &operator=(const WipedBytes &) = delete;

    const QByteArray &bytes() const { return m_bytes; }
    // Bytes that are shared with nobody.
    static QByteArray copyOf(const QByteArray &bytes) { return QByteArray(bytes.constData(), bytes.size()); }

private:
    QByteArray m_bytes;
};

using SharedSecret = std::shared_ptr<const WipedBytes>; // null: there is none

} // namespace jishi
