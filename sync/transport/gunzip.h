#pragma once
// Unpacks gzip as it arrives, up to a limit. Ours, because Qt 6.4 takes a stream that just ends for a whole one,
// unpacks every byte twice, and refuses by ratio what only compresses well.
#include <QByteArray>
#include <memory>

struct z_stream_s;

namespace jishi {

class Gunzip
{
public:
    enum class State { More, Whole, Bad, TooLarge };

    // most: bytes of the unpacked whole.
    explicit Gunzip(qsizetype most);
    ~Gunzip();

    // Appends what comes out to unpacked, never more than the limit in all. Bytes behind the end are Bad.
    State feed(QByteArrayView packed, QByteArray &unpacked);
    State state() const { return m_state; }

private:
    void unpack(QByteArray &unpacked);

    std::unique_ptr<z_stream_s> m_stream;
    qsizetype m_left; // bytes that may still come out
    State m_state = State::More;
};

} // namespace jishi
