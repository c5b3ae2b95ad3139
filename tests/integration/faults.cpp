// SPDX-License-Identifier: Apache-2.0
#include "faults.h"

#include "support/sessionthief.h"
#include "support/waiting.h"

#include <algorithm>
#include <csignal>

namespace integration {

namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

constexpr auto kPatience = 60s;

} // namespace

const std::map<QString, Faults::Deed> &Faults::deeds()
{
    static const std::map<QString, Deed> kDeeds{{QStringLiteral("kill"), &Faults::kill},
        {QStringLiteral("killmany"), &Faults::killMany},
        {QStringLiteral("killall"), &Faults::killAll},
        {QStringLiteral("killmaster"), &Faults::killMaster},
        {QStringLiteral("stop"), &Faults::stop}, {QStringLiteral("freeze"), &Faults::freeze},
        {QStringLiteral("zkkill"), &Faults::killZooKeeper},
        {QStringLiteral("zkfreeze"), &Faults::freezeZooKeeper},
        {QStringLiteral("expire"), &Faults::expire}, {QStringLiteral("wipe"), &Faults::wipe},
        {QStringLiteral("join"), &Faults::join}, {QStringLiteral("rolling"), &Faults::rolling},
        {QStringLiteral("drain"), &Faults::drain}, {QStringLiteral("set"), &Faults::set},
        {QStringLiteral("cut"), &Faults::cut}, {QStringLiteral("oneway"), &Faults::cutOneWay},
        {QStringLiteral("pair"), &Faults::cutPair}, {QStringLiteral("delay"), &Faults::delay},
        {QStringLiteral("loss"), &Faults::lose}, {QStringLiteral("trickle"), &Faults::trickle},
        {QStringLiteral("end"), &Faults::endConnections},
        {QStringLiteral("midline"), &Faults::cutMidLine},
        {QStringLiteral("torn"), &Faults::tearLog},
        {QStringLiteral("tornmember"), &Faults::tearLogOfMember},
        {QStringLiteral("full"), &Faults::fillDisk}, {QStringLiteral("flip"), &Faults::flipByte},
        {QStringLiteral("rot"), &Faults::rot}, {QStringLiteral("slowdisk"), &Faults::slowDownDisk},
        {QStringLiteral("noroom"), &Faults::failForWantOfRoom},
        {QStringLiteral("ioerror"), &Faults::failDisk},
        {QStringLiteral("clock"), &Faults::jumpClock}};
    return kDeeds;
}

QStringList Faults::allKinds()
{
    QStringList kinds;
    for (const auto &[kind, deed] : deeds())
        kinds << kind;
    return kinds;
}

QStringList Faults::networkKinds()
{
    return {QStringLiteral("cut"), QStringLiteral("oneway"), QStringLiteral("pair"),
        QStringLiteral("delay"), QStringLiteral("loss"), QStringLiteral("trickle"),
        QStringLiteral("end"), QStringLiteral("midline")};
}

Faults::Faults(Story &story, support::LocalCluster &cluster, QStringList kinds)
    : m_story(story)
    , m_cluster(cluster)
    , m_kinds(std::move(kinds))
    , m_mostAtOnce(between(1, 3))
{
}

int Faults::between(int from, int to)
{
    return std::uniform_int_distribution<int>(from, to)(m_story.random());
}

QString Faults::aServer()
{
    return m_story.oneOf(m_cluster.ids());
}

std::string Faults::aPeer(const QString &other)
{
    QStringList ids = m_cluster.ids();
    ids.removeAll(other);
    return m_story.oneOf(ids).toStdString();
}

bool Faults::isCalm()
{
    return m_remedies.empty() && m_down.empty() && m_frozen.empty() && m_drained.empty()
        && m_cluster.waitReady(m_cluster.running(), 2000ms);
}

void Faults::step()
{
    const std::int64_t now = support::nowNs();
    // A remedy may begin another fault.
    for (std::size_t i = 0; i < m_remedies.size();) {
        if (m_remedies[i].dueAt > now) {
            ++i;
            continue;
        }
        const Remedy due = std::move(m_remedies[i]);
        m_remedies.erase(m_remedies.begin() + static_cast<std::ptrdiff_t>(i));
        tell(due.what);
        due.mend();
    }
    if (now < m_nextAt || static_cast<int>(m_remedies.size()) >= m_mostAtOnce)
        return;
    m_nextAt = now + std::int64_t(between(0, 700)) * 1'000'000;
    const QString kind = m_story.oneOf(m_kinds);
    const int before = m_count;
    (this->*deeds().at(kind))();
    m_counts[kind] += m_count - before;
}

void Faults::mendLater(int fromMs, int toMs, const QString &what, std::function<void()> mend)
{
    ++m_count;
    const std::int64_t dueAt = support::nowNs() + std::int64_t(between(fromMs, toMs)) * 1'000'000;
    m_remedies.push_back({dueAt, what, std::move(mend)});
}

void Faults::healAll()
{
    while (!m_remedies.empty()) {
        const Remedy remedy = std::move(m_remedies.back());
        m_remedies.pop_back();
        remedy.mend();
    }
    m_cluster.proxy().healAll();
}

void Faults::lookForCrashes()
{
    for (support::NodeServer *const server : m_cluster.servers()) {
        if (server->isRunning() || !m_down.insert(server->id()).second)
            continue;
        if (isEndOfBadDisk(*server, m_failing.count(server->id()) != 0)) {
            tell(QStringLiteral("%1 has ended, %2 %3")
                     .arg(server->id(),
                         server->hasCrashed() ? QStringLiteral("signal") : QStringLiteral("exit"))
                     .arg(server->exitCode()));
            ++m_endings[server->exitCode()];
            m_unfit.insert(server->id()); // until it is mended
            continue;
        }
        m_story.expect(false,
            QStringLiteral("%1 died by itself (%2 %3)")
                .arg(server->id(),
                    server->hasCrashed() ? QStringLiteral("signal") : QStringLiteral("exit"))
                .arg(server->exitCode()));
    }
}

QString Faults::summary() const
{
    QStringList parts;
    for (const auto &[kind, count] : m_counts)
        parts << QStringLiteral("%1 %2").arg(count).arg(kind);
    QString text =
        QStringLiteral("%1 faults (%2)").arg(m_count).arg(parts.join(QStringLiteral(", ")));
    for (const auto &[code, count] : m_endings)
        text += QStringLiteral(", %1 ended with %2 for their disks").arg(count).arg(code);
    if (m_outlived != 0)
        text += QStringLiteral(", %1 outlived errors").arg(m_outlived);
    return text;
}

void Faults::start(const QString &id)
{
    m_errorsBefore[id] += errorsOf(id);
    m_cluster.launch(id);
    m_down.erase(id);
    if (m_failing.count(id) != 0)
        m_unfit.insert(id);
}

/// False if it is down already.
bool Faults::takeDown(const QString &id)
{
    if (!m_down.insert(id).second)
        return false;
    m_unfit.erase(id); // it is started again anyway
    return true;
}

void Faults::killServer(const QString &id)
{
    m_cluster.signal(id, SIGKILL);
    m_frozen.erase(id);
    if (!takeDown(id))
        return;
    mendLater(0, 2500, QStringLiteral("start ") + id, [this, id] {
        if (!m_cluster.server(id).waitGone(kPatience))
            m_story.expect(false, id + QStringLiteral(" does not die"));
        start(id);
    });
}

void Faults::kill()
{
    const QString id = aServer();
    tell(QStringLiteral("kill ") + id);
    killServer(id);
}

void Faults::killMany()
{
    QStringList ids = m_cluster.ids();
    std::shuffle(ids.begin(), ids.end(), m_story.random());
    const QStringList some = ids.first(between(2, static_cast<int>(ids.size()) - 1));
    tell(QStringLiteral("kill ") + some.join(u' '));
    for (const QString &id : some)
        killServer(id);
}

void Faults::killAll()
{
    tell(QStringLiteral("kill all"));
    for (const QString &id : m_cluster.ids())
        killServer(id);
}

void Faults::killMaster()
{
    const QString id = m_cluster.view().master();
    if (id.isEmpty())
        return;
    tell(QStringLiteral("kill the master, ") + id);
    killServer(id);
}

void Faults::stop()
{
    const QString id = aServer();
    if (m_frozen.count(id) != 0 || !takeDown(id))
        return;
    const bool mayRefuse = m_failing.count(id) != 0; // it was about to end, for want of room
    tell(QStringLiteral("stop ") + id);
    m_cluster.signal(id, SIGTERM);
    mendLater(0, 2500, QStringLiteral("start ") + id, [this, id, mayRefuse] {
        if (m_story.expect(m_cluster.server(id).waitGone(kPatience), id + QStringLiteral(" stops")))
            m_story.expect(m_cluster.server(id).exitCode() == 0 || m_frozen.count(id) != 0
                    || m_cluster.server(id).hasCrashed()
                    || isEndOfBadDisk(m_cluster.server(id), mayRefuse),
                QStringLiteral("%1 stops with 0, not %2")
                    .arg(id)
                    .arg(m_cluster.server(id).exitCode()));
        start(id);
    });
}

void Faults::freeze()
{
    const QString id = aServer();
    if (m_down.count(id) != 0 || !m_frozen.insert(id).second)
        return;
    tell(QStringLiteral("freeze ") + id);
    m_cluster.signal(id, SIGSTOP);
    // Half of them are as short as a hiccup.
    const bool isShort = between(0, 1) == 0;
    mendLater(50, isShort ? 500 : 5000, QStringLiteral("thaw ") + id, [this, id] {
        m_cluster.signal(id, SIGCONT);
        m_frozen.erase(id);
    });
}

void Faults::killZooKeeper()
{
    if (!m_cluster.zookeeper().isRunning())
        return;
    tell(QStringLiteral("kill ZooKeeper"));
    m_cluster.zookeeper().kill();
    mendLater(100, 3000, QStringLiteral("start ZooKeeper"),
        [this] { m_story.start(m_cluster.zookeeper()); });
}

void Faults::freezeZooKeeper()
{
    tell(QStringLiteral("freeze ZooKeeper"));
    m_cluster.zookeeper().freeze();
    // Beyond each session, half of the time.
    mendLater(300, between(0, 1) == 0 ? 1000 : 5000, QStringLiteral("thaw ZooKeeper"),
        [this] { m_cluster.zookeeper().thaw(); });
}

void Faults::expire()
{
    const QString id = aServer();
    const auto znode = m_cluster.view().znodes().find("servers/" + id.toStdString());
    if (znode == m_cluster.view().znodes().end() || !m_cluster.view().isConnected())
        return;
    tell(QStringLiteral("expire the session of ") + id);
    ++m_count;
    const bool isEnded =
        support::endSession(m_cluster.zookeeper().port(), znode->second.stat.ephemeralOwner);
    if (!isEnded)
        tell(QStringLiteral("which was over, or ZooKeeper does not answer"));
}

} // namespace integration
