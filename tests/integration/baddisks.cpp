// SPDX-License-Identifier: Apache-2.0
#include "faults.h"

#include "support/baddisk.h"
#include "support/waiting.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <sys/statvfs.h>

namespace integration {

namespace {

// Of a small disk a store keeps 8 MB free; what is left lets it go on writing what it must.
constexpr qint64 kLeft = 4 * 1024 * 1024;
// How a server ends that cannot use its directory, and one whose store fails as it runs.
constexpr int kNoRoom = 3;
constexpr int kStorageFailed = 5;
constexpr const char *kAssertion = "Assertion `sync_without_flush_called_' failed";
constexpr qint64 kAssertionBytes = 1000;

QString fillerIn(const QString &directory)
{
    return directory + QStringLiteral("/filler");
}

} // namespace

/// Writes and syncs take so long; by turns a little, as a disk that is busy, and for ever.
void Faults::slowDownDisk()
{
    const QString id = aServer();
    const QString file = besides(id, "disk");
    if (!QFile::exists(file))
        return; // it has joined since
    const int fromMs = between(0, 1) == 0 ? 1 : 100;
    const int toMs = fromMs + between(4, 400);
    tell(QStringLiteral("slow down the disk of %1, %2 to %3 ms").arg(id).arg(fromMs).arg(toMs));
    m_story.expect(support::BadDisk::slowDown(file, quint32(fromMs), quint32(toMs)), file);
    mendLater(200, 4000, QStringLiteral("no more slow disk of ") + id,
        [this, file] { m_story.expect(support::BadDisk::slowDown(file, 0, 0), file); });
}

void Faults::failForWantOfRoom()
{
    failDisk({.error = ENOSPC, .areTables = between(0, 3) == 0});
}

/// All of it fails, or now and then something.
void Faults::failDisk()
{
    const quint32 oneIn = between(0, 1) == 0 ? 1 : static_cast<quint32>(between(2, 200));
    failDisk({EIO, oneIn, between(0, 3) == 0});
}

void Faults::failDisk(support::BadDisk::Failure failure)
{
    const QString id = aServer();
    const QString file = besides(id, "disk");
    if (!QFile::exists(file) || !m_failing.insert(id).second)
        return;
    tell(QStringLiteral("one in %1 writes%2 of %3 fails: %4")
             .arg(failure.oneIn)
             .arg(failure.areTables ? QStringLiteral(" of tables") : QString(), id,
                 QString::fromLocal8Bit(std::strerror(failure.error))));
    if (failure.error == ENOSPC)
        m_harmed.insert(id); // it leaves half a record
    m_story.expect(support::BadDisk::fail(file, failure), file);
    mendLater(300, 3000, QStringLiteral("no more errors of the disk of ") + id, [this, id, file] {
        m_story.expect(support::BadDisk::fail(file, {}), file);
        mendDisk(id);
    });
}

/// So that a server takes no client's write, and goes on all the same.
void Faults::fillDisk()
{
    if (m_small.isEmpty() || m_failing.count(m_small) != 0)
        return;
    const QString directory = m_cluster.server(m_small).place().data;
    struct statvfs room = {};
    if (::statvfs(QFile::encodeName(directory).constData(), &room) != 0)
        return;
    const auto free = static_cast<qint64>(room.f_bavail * room.f_frsize);
    QFile filler(fillerIn(directory));
    if (free <= kLeft || !filler.open(QIODevice::WriteOnly))
        return;
    tell(QStringLiteral("fill the disk of ") + m_small);
    const QByteArray piece(1024 * 1024, 'x');
    for (qint64 left = free - kLeft; left > 0; left -= piece.size())
        filler.write(piece.constData(), std::min<qint64>(left, piece.size()));
    m_failing.insert(m_small);
    mendLater(300, 3000, QStringLiteral("make room for ") + m_small, [this, directory] {
        QFile::remove(fillerIn(directory));
        mendDisk(m_small);
    });
}

/// What it made of that may come only now: it does not go on as if nothing had been.
void Faults::mendDisk(const QString &id)
{
    lookForCrashes();
    m_failing.erase(id);
    const bool isUnfit = m_unfit.erase(id) != 0;
    if (!isUnfit && (m_down.count(id) != 0 || errorsOf(id) == 0))
        return; // it has met none, or somebody else starts it
    m_outlived += m_cluster.server(id).isRunning() ? 1 : 0;
    m_cluster.kill(id);
    m_frozen.erase(id);
    start(id);
}

/// Met since it was started.
quint32 Faults::errorsOf(const QString &id)
{
    return support::BadDisk::failed(besides(id, "disk")) - m_errorsBefore[id];
}

/// It has ended as a server does that cannot write: by its exit code, or where RocksDB ends it, by
/// its assertion that nobody writes on behind an error.
bool Faults::isEndOfBadDisk(const support::NodeServer &server, bool isFailing)
{
    const int code = server.exitCode();
    if (errorsOf(server.id()) == 0)
        return isFailing && server.id() == m_small && !server.hasCrashed() && code == kNoRoom;
    if (server.hasCrashed())
        return code == SIGABRT && server.logTail(kAssertionBytes).contains(kAssertion);
    return code == kNoRoom || code == kStorageFailed;
}

} // namespace integration
