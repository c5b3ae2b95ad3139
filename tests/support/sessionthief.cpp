// SPDX-License-Identifier: Apache-2.0
#include "support/sessionthief.h"

#include "support/waiting.h"

#include <QDataStream>
#include <QHostAddress>
#include <QTcpSocket>

namespace support {

namespace {

using std::chrono_literals::operator""s;

constexpr std::int64_t kSecret = 0xB3415C00; // of ZooKeeperServer
constexpr int kPasswordBytes = 16;
constexpr std::int32_t kCloseSession = -11;

/// java.util.Random(seed).nextBytes()
QByteArray password(std::int64_t session)
{
    constexpr std::uint64_t kFactor = 0x5DEECE66D;
    constexpr std::uint64_t kMask = (std::uint64_t(1) << 48U) - 1;
    std::uint64_t seed = (static_cast<std::uint64_t>(session ^ kSecret) ^ kFactor) & kMask;
    QByteArray bytes;
    while (bytes.size() < kPasswordBytes) {
        seed = (seed * kFactor + 0xB) & kMask;
        auto word = static_cast<std::uint32_t>(seed >> 16U);
        for (int i = 0; i < 4; ++i, word >>= 8U)
            bytes.append(static_cast<char>(word & 0xffU));
    }
    return bytes;
}

QByteArray framed(const QByteArray &body)
{
    QByteArray frame;
    QDataStream(&frame, QIODevice::WriteOnly) << static_cast<qint32>(body.size());
    return frame + body;
}

} // namespace

bool endSession(quint16 zookeeperPort, std::int64_t session)
{
    QByteArray connect;
    QDataStream stream(&connect, QIODevice::WriteOnly);
    stream << qint32(0) << qint64(0) << qint32(4000) << qint64(session) << qint32(kPasswordBytes);
    connect += password(session) + '\0';
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), zookeeperPort);
    socket.write(framed(connect));
    constexpr qint64 kAnswerBytes = 4 + 4 + 4 + 8 + 4 + kPasswordBytes;
    if (!waitFor([&] { return socket.bytesAvailable() >= kAnswerBytes; }, 5s))
        return false;
    QDataStream answer(&socket);
    qint32 size = 0;
    qint32 version = 0;
    qint32 timeout = 0;
    qint64 granted = 0;
    answer >> size >> version >> timeout >> granted;
    if (timeout <= 0 || granted != session)
        return false;
    QByteArray close;
    QDataStream(&close, QIODevice::WriteOnly) << qint32(1) << kCloseSession;
    socket.write(framed(close));
    // ZooKeeper hangs up when it has carried that out.
    return waitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 5s);
}

} // namespace support
