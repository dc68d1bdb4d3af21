#include "sync/transport/gunzip.h"

#include <algorithm>
#include <limits>
#include <zlib.h>

namespace jishi {

constexpr qsizetype kUnpackStep = 64 * 1024;
constexpr int kGzipOnly = MAX_WBITS + 16; // zlib: a gzip header and checksum, nothing else

Gunzip::Gunzip(qsizetype most)
    : m_stream(std::make_unique<z_stream>())
    , m_left(most)
{
    if (inflateInit2(m_stream.get(), kGzipOnly) != Z_OK)
        m_state = State::Bad;
}

Gunzip::~Gunzip()
{
    inflateEnd(m_stream.get());
}

Gunzip::State Gunzip::feed(QByteArrayView packed, QByteArray &unpacked)
{
    Q_ASSERT(packed.size() <= std::numeric_limits<int>::max());
    if (m_state == State::Whole && !packed.isEmpty())
        m_state = State::Bad;
    // zlib never writes to what it reads; its pointer is older than const.
    m_stream->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    m_stream->avail_in = static_cast<uInt>(packed.size());
    while (m_state == State::More && m_stream->avail_in > 0)
        unpack(unpacked);
    return m_state;
}

void Gunzip::unpack(QByteArray &unpacked)
{
    char piece[kUnpackStep];
    int result = Z_OK;
    do {
        // One byte more than may come: exactly the limit is no excess.
        const qsizetype offered = std::min(m_left + 1, kUnpackStep);
        m_stream->next_out = reinterpret_cast<Bytef *>(piece);
        m_stream->avail_out = static_cast<uInt>(offered);
        result = inflate(m_stream.get(), Z_NO_FLUSH);
        const qsizetype came = offered - m_stream->avail_out;
        if (came > m_left) {
            m_state = State::TooLarge;
            return;
        }
        unpacked.append(piece, came);
        m_left -= came;
    } while (result == Z_OK && m_stream->avail_out == 0);
    if (result == Z_STREAM_END)
        m_state = m_stream->avail_in == 0 ? State::Whole : State::Bad;
    else if (result != Z_OK && !(result == Z_BUF_ERROR && m_stream->avail_in == 0)) // nothing left to read is no error
        m_state = State::Bad;
}

} // namespace jishi
