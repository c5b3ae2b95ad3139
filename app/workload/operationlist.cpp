// SPDX-License-Identifier: Apache-2.0
#include "app/workload/operationlist.h"

#include <algorithm>

namespace app {

namespace {

// Numbers of seven bits in a byte, the lowest first; the highest bit says that more follow.
constexpr int kBits = 7;
constexpr quint64 kMore = 1U << kBits;

constexpr int kVerbBits = 1;
constexpr int kOutcomeBits = 2;
constexpr int kStatusUsual = 200; // told as 0

void put(QByteArray &bytes, quint64 number)
{
    for (; number >= kMore; number >>= kBits)
        bytes.append(static_cast<char>((number % kMore) | kMore));
    bytes.append(static_cast<char>(number));
}

/// So that small negative numbers are short too.
void putSigned(QByteArray &bytes, qint64 number)
{
    const auto doubled = static_cast<quint64>(number) << 1U;
    put(bytes, number < 0 ? ~doubled : doubled);
}

quint64 take(const char *&at)
{
    quint64 number = 0;
    for (int shift = 0;; shift += kBits) {
        const auto byte = static_cast<quint8>(*at++);
        number |= (byte % kMore) << shift;
        if (byte < kMore)
            return number;
    }
}

qint64 takeSigned(const char *&at)
{
    const quint64 doubled = take(at);
    return static_cast<qint64>(doubled % 2 == 0 ? doubled >> 1U : ~(doubled >> 1U));
}

/// The chunk's first one comes after the instant 0.
void pack(QByteArray &bytes, const Operation &operation, qint64 lastEndNs)
{
    putSigned(bytes, operation.endNs - lastEndNs);
    putSigned(bytes, operation.endNs - operation.sentNs);
    putSigned(bytes, operation.sentNs - operation.dueNs);
    putSigned(bytes, operation.key);
    putSigned(bytes, operation.status - kStatusUsual);
    put(bytes,
        (static_cast<quint64>(operation.attempts) << (kOutcomeBits + kVerbBits))
            | (static_cast<quint64>(operation.outcome) << kVerbBits)
            | static_cast<quint64>(operation.verb));
    put(bytes, operation.write);
    put(bytes, operation.version);
}

Operation unpack(const char *&at, qint64 lastEndNs)
{
    Operation operation;
    operation.endNs = lastEndNs + takeSigned(at);
    operation.sentNs = operation.endNs - takeSigned(at);
    operation.dueNs = operation.sentNs - takeSigned(at);
    operation.key = static_cast<int>(takeSigned(at));
    operation.status = static_cast<qint16>(kStatusUsual + takeSigned(at));
    const quint64 rest = take(at);
    operation.attempts = static_cast<quint8>(rest >> (kOutcomeBits + kVerbBits));
    operation.outcome = static_cast<Sample::Outcome>((rest >> kVerbBits) % (1U << kOutcomeBits));
    operation.verb = static_cast<Sample::Verb>(rest % (1U << kVerbBits));
    operation.write = take(at);
    operation.version = take(at);
    return operation;
}

} // namespace

void OperationList::append(const Operation &operation)
{
    if ((m_end - m_firstOfChunks) % kChunk == 0) {
        if (!m_chunks.isEmpty())
            m_chunks.last().squeeze();
        m_chunks.append(QByteArray());
        m_chunks.last().reserve(kChunkBytes);
        m_lastEndNs = 0;
    }
    pack(m_chunks.last(), operation, m_lastEndNs);
    m_lastEndNs = operation.endNs;
    ++m_end;
}

void OperationList::keep(qint64 most)
{
    m_begin = std::max(m_begin, m_end - most);
    while (!m_chunks.isEmpty() && m_firstOfChunks + kChunk <= m_begin) {
        m_chunks.removeFirst();
        m_firstOfChunks += kChunk;
    }
}

std::vector<Operation> OperationList::all() const
{
    std::vector<Operation> operations;
    operations.reserve(static_cast<std::size_t>(size()));
    qint64 number = m_firstOfChunks;
    for (const QByteArray &chunk : m_chunks) {
        qint64 lastEndNs = 0;
        const char *at = chunk.constData();
        for (const char *const end = at + chunk.size(); at != end; ++number) {
            const Operation operation = unpack(at, lastEndNs);
            lastEndNs = operation.endNs;
            if (number >= m_begin)
                operations.push_back(operation);
        }
    }
    return operations;
}

qint64 OperationList::packedBytes() const
{
    qint64 bytes = 0;
    for (const QByteArray &chunk : m_chunks)
        bytes += chunk.capacity();
    return bytes;
}

} // namespace app
