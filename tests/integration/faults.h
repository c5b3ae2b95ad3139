// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "story.h"

#include "cluster/client.h"
#include "support/baddisk.h"
#include "support/localcluster.h"

#include <QSet>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <vector>

namespace integration {

/// Does harm to a cluster as a seed draws it, and mends each thing after a while. At every moment
/// the disk of one in-sync copy of everything survives: disks are lost only while all else is well.
class Faults
{
public:
    Faults(Story &story, support::LocalCluster &cluster, QStringList kinds);
    ~Faults();
    Faults(const Faults &) = delete;
    Faults &operator=(const Faults &) = delete;
    /// Before the servers run, what some kinds need of them.
    void prepare();

    /// All that a swarm draws from.
    [[nodiscard]] static QStringList allKinds();
    [[nodiscard]] static QStringList networkKinds(); ///< those that need the cluster's proxy
    /// Those that need nodeproc_faults.
    [[nodiscard]] static QStringList faultyKinds()
    {
        return {QStringLiteral("slowdisk"), QStringLiteral("noroom"), QStringLiteral("ioerror")};
    }
    /// Why that kind cannot be done here; empty if it can.
    [[nodiscard]] static QString reasonToSkip(const QString &kind);

    /// Mends what is due, and does some more harm if there is not enough of it.
    void step();
    void healAll();
    /// Nobody is drained any more; takes servers that run.
    [[nodiscard]] bool waitUndrained(std::chrono::milliseconds patience);
    /// A process that ended without having been killed is a finding, each time once.
    void lookForCrashes();

    /// The one server in whose files bytes were flipped; empty: none.
    [[nodiscard]] const QString &damaged() const { return m_damaged; }
    /// Those whose files were damaged: what they tell of damage has its cause.
    [[nodiscard]] const QSet<QString> &harmed() const { return m_harmed; }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QString summary() const; ///< "12 faults: 3 kill, 9 cut"

private:
    using Deed = void (Faults::*)();
    struct Remedy {
        std::int64_t dueAt = 0;
        QString what;
        std::function<void()> mend;
    };
    [[nodiscard]] static const std::map<QString, Deed> &deeds();

    void kill();
    void killMany();
    void killAll();
    void killMaster();
    void stop();
    void freeze();
    void killZooKeeper();
    void freezeZooKeeper();
    void expire();
    void wipe();
    void tearLog();
    void tearLogOfMember();
    void flipByte();
    void rot();
    void fillDisk();
    void slowDownDisk();
    void failForWantOfRoom();
    void failDisk();
    void jumpClock();
    void join();
    void rolling();
    void drain();
    void set();
    void undrain(const QString &id);
    [[nodiscard]] cluster::Client &admin();
    void cut();
    void cutOneWay();
    void cutPair();
    void delay();
    void lose();
    void trickle();
    void endConnections();
    void cutMidLine();

    void failDisk(support::BadDisk::Failure failure);
    void mendDisk(const QString &id);
    [[nodiscard]] quint32 errorsOf(const QString &id);
    [[nodiscard]] bool isEndOfBadDisk(const support::NodeServer &server, bool isFailing);
    [[nodiscard]] QString besides(const QString &id, const char *what);
    void tear(const QString &id);
    [[nodiscard]] bool flipBitOf(const QString &path, qint64 before);
    [[nodiscard]] QStringList filesOf(const QString &id, const char *pattern);
    void readAllOf(const QString &id);
    [[nodiscard]] qsizetype quarantinesOf(const QString &id);
    void start(const QString &id);
    bool takeDown(const QString &id);
    void killServer(const QString &id);
    void disturb(const std::vector<support::Way> &ways, const support::Disturbance &disturbance,
        const QString &what);
    void mendLater(int fromMs, int toMs, const QString &what, std::function<void()> mend);
    void tell(const QString &what) { m_story.say(what); }
    [[nodiscard]] QString aServer();
    [[nodiscard]] std::string aPeer(const QString &other);
    [[nodiscard]] int between(int from, int to);
    [[nodiscard]] bool isCalm();
    /// Kills it, and waits until nothing counts on its copies; then its disk may lose some.
    [[nodiscard]] bool takeOut(const QString &id);

    Story &m_story;
    support::LocalCluster &m_cluster;
    const QStringList m_kinds;
    int m_mostAtOnce;
    std::unique_ptr<cluster::Client> m_admin; ///< once it is used: there is no ZooKeeper before
    std::int64_t m_nextAt = 0;
    std::vector<Remedy> m_remedies;
    std::set<QString> m_down; ///< killed, or asked to stop, by us
    std::set<QString> m_frozen;
    std::set<QString> m_drained;
    QString m_damaged;
    QSet<QString> m_harmed;
    QString m_small;                           ///< the server with a small disk, if there is one
    std::set<QString> m_failing;               ///< their disks are full, or fail
    std::set<QString> m_unfit;                 ///< they were started so, or have ended for it
    std::map<QString, quint32> m_errorsBefore; ///< before the present run, by its disk
    std::map<int, int> m_endings;              ///< for their disks, by code or signal
    int m_outlived = 0;
    std::map<QString, int> m_counts;
    int m_count = 0;
    int m_joined = 0;
};

} // namespace integration
