// SPDX-License-Identifier: Apache-2.0
#include "faults.h"

#include "support/waiting.h"
#include "support/wire.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <csignal>
#include <limits>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>
#include <utility>

namespace integration {

namespace {

using std::chrono_literals::operator""s;

constexpr auto kPatience = 60s;
constexpr const char *kSmallDisk = "size=160m";
// Of that a store keeps 8 MB free; what is left lets it go on writing what it must.
constexpr qint64 kLeft = 4 * 1024 * 1024;

QString clockLibrary()
{
    return QStringLiteral("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1");
}

/// Mounts of this process and its children alone, gone with them.
bool hasOwnMounts()
{
    static const bool kHas = ::geteuid() == 0 && ::unshare(CLONE_NEWNS) == 0
        && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    return kHas;
}

/// What nodeproc/storeslowdisk.cpp reads; in place, since it is mapped.
bool slowDown(const QString &path, quint32 fromMs, quint32 toMs)
{
    QFile file(path);
    const std::array<quint32, 2> numbers{fromMs, toMs};
    return file.open(QIODevice::ReadWrite)
        && file.write(reinterpret_cast<const char *>(numbers.data()), sizeof numbers)
        == qint64(sizeof numbers);
}

QString fillerIn(const QString &directory)
{
    return directory + QStringLiteral("/filler");
}

} // namespace

QString Faults::reasonToSkip(const QString &kind)
{
    if (deeds().count(kind) == 0)
        return QStringLiteral("there is no such fault, only ") + allKinds().join(u' ');
    if (kind == QStringLiteral("full") && !hasOwnMounts())
        return QStringLiteral("a small file system takes root");
    if (kind == QStringLiteral("clock") && !QFileInfo::exists(clockLibrary()))
        return QStringLiteral("libfaketime is not installed");
    return {};
}

void Faults::prepare()
{
    if (m_kinds.contains(QStringLiteral("full"))) {
        m_small = aServer();
        const QString directory = m_cluster.server(m_small).place().data;
        QDir().mkpath(directory);
        const QByteArray path = QFile::encodeName(directory);
        m_story.expect(::mount("tmpfs", path.constData(), "tmpfs", 0, kSmallDisk) == 0,
            QStringLiteral("a small file system for ") + m_small);
        ::chmod(path.constData(), 0700);
    }
    const bool hasClocks = m_kinds.contains(QStringLiteral("clock"));
    const bool hasSlowDisks = m_kinds.contains(QStringLiteral("slowdisk"));
    for (support::NodeServer *const server : m_cluster.servers()) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (hasClocks) {
            const QString file = besides(server->id(), "clock");
            QFile(file).open(QIODevice::WriteOnly);
            environment.insert(QStringLiteral("LD_PRELOAD"), clockLibrary());
            environment.insert(QStringLiteral("FAKETIME_DONT_FAKE_MONOTONIC"), QStringLiteral("1"));
            environment.insert(QStringLiteral("FAKETIME_NO_CACHE"), QStringLiteral("1"));
            environment.insert(QStringLiteral("FAKETIME_TIMESTAMP_FILE"), file);
        }
        if (hasSlowDisks) {
            const QString file = besides(server->id(), "slow");
            m_story.expect(slowDown(file, 0, 0), file);
            environment.insert(QStringLiteral("KVORUM_SLOW_DISK"), file);
        }
        server->setEnvironment(environment);
    }
}

/// A file of that server's that is no part of its data.
QString Faults::besides(const QString &id, const char *what)
{
    return m_cluster.directory() + u'/' + id + u'.' + QLatin1String(what);
}

/// Writes and syncs take so long; by turns a little, as a disk that is busy, and for ever.
void Faults::slowDownDisk()
{
    const QString id = aServer();
    const QString file = besides(id, "slow");
    if (!QFile::exists(file))
        return; // it has joined since
    const int fromMs = between(0, 1) == 0 ? 1 : 100;
    const int toMs = fromMs + between(4, 400);
    tell(QStringLiteral("slow down the disk of %1, %2 to %3 ms").arg(id).arg(fromMs).arg(toMs));
    m_story.expect(slowDown(file, fromMs, toMs), file);
    mendLater(200, 4000, QStringLiteral("no more slow disk of ") + id,
        [this, file] { m_story.expect(slowDown(file, 0, 0), file); });
}

Faults::~Faults()
{
    if (m_small.isEmpty())
        return;
    const QByteArray path = QFile::encodeName(m_cluster.server(m_small).place().data);
    ::umount2(path.constData(), MNT_DETACH);
}

bool Faults::takeOut(const QString &id)
{
    m_cluster.kill(id);
    const auto isOut = [this, &id] {
        const auto partitions = m_cluster.view().partitions();
        return m_cluster.view().isCurrent()
            && std::none_of(partitions.begin(), partitions.end(), [&id](const auto &entry) {
                   return support::ClusterView::inSync(entry.second).contains(id);
               });
    };
    return support::waitFor(isOut, kPatience);
}

void Faults::wipe()
{
    if (!isCalm())
        return;
    const QString id = aServer();
    tell(QStringLiteral("wipe ") + id);
    ++m_count;
    m_cluster.kill(id);
    m_cluster.server(id).wipe();
    m_cluster.launch(id);
    // Another loss would be one too many until it has learnt what it had.
    m_story.expect(m_cluster.waitInSync(id, kPatience), id + QStringLiteral(" has learnt it all"));
}

/// The end of the log that RocksDB writes ahead, as a power cut leaves it.
void Faults::tearLog()
{
    if (!isCalm())
        return;
    const QString id = aServer();
    tell(QStringLiteral("tear the log of ") + id);
    ++m_count;
    if (!m_story.expect(takeOut(id), QStringLiteral("nothing counts on ") + id))
        return;
    tear(id);
    m_cluster.launch(id);
    m_story.expect(m_cluster.waitInSync(id, kPatience), id + QStringLiteral(" has learnt it all"));
}

/// A log, or what RocksDB notes of its files, has lost its end; or a log is gone.
void Faults::tear(const QString &id)
{
    m_harmed.insert(id);
    const QStringList logs = filesOf(id, "*.log");
    if (logs.isEmpty())
        return;
    const int which = between(0, 5);
    QFile file(which == 0 ? filesOf(id, "MANIFEST-*").value(0)
            : which == 1  ? m_story.oneOf(logs)
                          : logs.last());
    const bool isGone = which == 1 && file.fileName() != logs.last() && between(0, 1) == 0;
    const qint64 size = file.size();
    const qint64 torn =
        std::min<qint64>(size, between(1, which == 0 ? static_cast<int>(size) : 20'000));
    tell(QStringLiteral("%1 %2").arg(
        file.fileName(), isGone ? QStringLiteral("is gone") : QStringLiteral("loses its end")));
    m_story.expect(
        isGone ? file.remove() : file.resize(size - torn), QStringLiteral("the file is torn"));
}

/// The same of a member, while all are down: it comes first, and the others soon.
void Faults::tearLogOfMember()
{
    if (!isCalm())
        return;
    const QString id = aServer();
    tell(QStringLiteral("kill all, and tear the log of ") + id);
    ++m_count;
    // At once: one that outlives the others may take writes alone, and nobody else has them.
    for (const QString &each : m_cluster.ids())
        m_cluster.signal(each, SIGKILL);
    for (const QString &each : m_cluster.ids())
        m_cluster.kill(each);
    tear(id);
    m_cluster.launch(id);
    support::runEvents(std::chrono::milliseconds(between(0, 100)));
    m_cluster.launchServers();
    for (const QString &each : m_cluster.ids())
        m_story.expect(
            m_cluster.waitInSync(each, kPatience), each + QStringLiteral(" is in sync again"));
}

/// As a disk that lies: in a table or a log, anywhere. Only ever of one server of a cluster, since
/// damage stays for as long as nobody reads it, and all the others hold everything.
void Faults::flipByte()
{
    if (!isCalm())
        return;
    if (m_damaged.isEmpty())
        m_damaged = aServer();
    ++m_count;
    if (!m_story.expect(takeOut(m_damaged), QStringLiteral("nothing counts on ") + m_damaged))
        return;
    m_harmed.insert(m_damaged);
    const QStringList tables = filesOf(m_damaged, "*.sst");
    const QStringList logs = filesOf(m_damaged, "*.log");
    const QStringList &files = tables.isEmpty() || between(0, 1) == 0 ? logs : tables;
    const QString file =
        files.isEmpty() ? filesOf(m_damaged, "CURRENT").value(0) : m_story.oneOf(files);
    m_story.expect(flipBitOf(file, std::numeric_limits<qint64>::max())
            || (QFileInfo::exists(file) && QFileInfo(file).size() == 0),
        file);
    m_cluster.launch(m_damaged);
    m_story.expect(m_cluster.waitInSync(m_damaged, kPatience),
        m_damaged + QStringLiteral(" has learnt what was lost"));
    tell(QStringLiteral("%1 has moved damage aside %2 times so far")
             .arg(m_damaged)
             .arg(quarantinesOf(m_damaged)));
}

QStringList Faults::filesOf(const QString &id, const char *pattern)
{
    QStringList paths;
    const QDir data(m_cluster.server(id).place().data);
    for (const QString &name : data.entryList({QLatin1String(pattern)}, QDir::Files, QDir::Name))
        paths << data.filePath(name);
    return paths;
}

/// Anywhere in the file, but only in its first `before` bytes. False if it is gone.
bool Faults::flipBitOf(const QString &path, qint64 before)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || file.size() == 0)
        return false;
    const qint64 at = between(0, static_cast<int>(std::min(file.size(), before)) - 1);
    char byte = 0;
    const bool isFlipped = file.seek(at) && file.getChar(&byte) && file.seek(at)
        && file.putChar(static_cast<char>(byte ^ (1 << between(0, 7))));
    m_story.expect(isFlipped, file.errorString());
    tell(QStringLiteral("flip a bit of byte %1 of %2").arg(at).arg(path));
    return isFlipped;
}

qsizetype Faults::quarantinesOf(const QString &id)
{
    return m_cluster.server(id)
        .logTail(std::numeric_limits<qint64>::max())
        .count("the damaged store was moved aside");
}

/// All that it leads, as a client would.
void Faults::readAllOf(const QString &id)
{
    const int partitions = static_cast<int>(m_cluster.options().partitions);
    support::Wire wire(m_cluster.server(id).port());
    int answers = 0;
    for (int partition = 0; partition < partitions; ++partition) {
        const QByteArray number = QByteArray::number(partition);
        wire.send(R"({"op":"SCAN","data":{"partition":)" + number + R"(,"limit":1000}})",
            [&answers](const QJsonObject &) { ++answers; });
    }
    (void)support::waitFor([&] { return answers == partitions; }, 5s);
}

/// A bit flips in a table or a log of a server that runs and is counted on. It is to notice when
/// that is read: a table for a client, or when tables are merged, as each start adds some; a log
/// when the server starts.
void Faults::rot()
{
    constexpr int kMostStarts = 5;
    if (!isCalm())
        return;
    if (m_damaged.isEmpty())
        m_damaged = aServer();
    const QString id = m_damaged;
    const auto restart = [this, &id] {
        m_cluster.kill(id);
        m_cluster.launch(id);
        return m_story.expect(
            m_cluster.waitInSync(id, kPatience), id + QStringLiteral(" is in sync again"));
    };
    if (filesOf(id, "*.sst").isEmpty() && !restart())
        return;
    const bool isTable = between(0, 2) > 0;
    const QStringList files = filesOf(id, isTable ? "*.sst" : "*.log");
    const qsizetype quarantines = quarantinesOf(id);
    const auto entry = [this, &id] {
        return m_cluster.view().object("servers/" + id.toStdString())[u"incarnation"].toString();
    };
    const QString run = entry();
    m_harmed.insert(id);
    const QString file = files.isEmpty() ? QString() : m_story.oneOf(files);
    if (!flipBitOf(file, std::max<qint64>(1, QFileInfo(file).size() / 2)))
        return;
    ++m_count;
    support::runEvents(std::chrono::milliseconds(between(0, 1000)));
    const auto hasNoticed = [&] { return quarantinesOf(id) > quarantines; };
    for (int starts = 0; starts < kMostStarts && QFileInfo::exists(file); ++starts) {
        if (isTable)
            readAllOf(id);
        if ((isTable && support::waitFor(hasNoticed, 1s)) || !restart())
            break;
    }
    const bool isNoticed = hasNoticed();
    tell(id + (isNoticed ? QStringLiteral(" has noticed") : QStringLiteral(" has not noticed")));
    lookForCrashes();
    if (isNoticed)
        m_story.expect(support::waitFor([&] { return entry() != run; }, kPatience),
            id + QStringLiteral(" has begun anew"));
    m_story.expect(
        m_cluster.waitInSync(id, kPatience), id + QStringLiteral(" has learnt what was lost"));
}

/// So that a server takes no client's write, and goes on all the same.
void Faults::fillDisk()
{
    if (m_isFull || m_small.isEmpty())
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
    m_isFull = true;
    mendLater(300, 3000, QStringLiteral("make room for ") + m_small, [this, directory] {
        QFile::remove(fillerIn(directory));
        m_isFull = false;
        if (!std::exchange(m_hasNoRoom, false))
            return; // or somebody else starts it
        // It may be just about to find out that there was none.
        m_cluster.kill(m_small);
        start(m_small);
    });
}

/// Wall time alone, and in one process's view alone.
void Faults::jumpClock()
{
    const QString id = aServer();
    QFile file(besides(id, "clock"));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return;
    const int seconds = between(-7200, 7200);
    tell(QStringLiteral("the clock of %1 jumps to %2 s from now").arg(id).arg(seconds));
    ++m_count;
    file.write(QByteArray::number(seconds).prepend(seconds < 0 ? "" : "+") + "s\n");
}

} // namespace integration
