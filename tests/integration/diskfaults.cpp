// SPDX-License-Identifier: Apache-2.0
#include "faults.h"

#include "support/baddisk.h"
#include "support/waiting.h"
#include "support/wire.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <csignal>
#include <limits>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

namespace integration {

namespace {

using std::chrono_literals::operator""s;

constexpr auto kPatience = 60s;
constexpr const char *kSmallDisk = "size=160m";

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
    const QStringList faulty = faultyKinds();
    const bool hasBadDisks = std::any_of(m_kinds.begin(), m_kinds.end(),
        [&faulty](const QString &kind) { return faulty.contains(kind); });
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
        if (hasBadDisks) {
            const QString file = besides(server->id(), "disk");
            m_story.expect(support::BadDisk::prepare(file), file);
            support::BadDisk::addTo(environment, file);
        }
        server->setEnvironment(environment);
    }
}

/// A file of that server's that is no part of its data.
QString Faults::besides(const QString &id, const char *what)
{
    return m_cluster.directory() + u'/' + id + u'.' + QLatin1String(what);
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
