// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scenario/scenariorun.h"
#include "fakecluster.h"

#include <map>

namespace fake {

/// Of a scenario or a server, and what is said of them.
inline QString name(const char *text)
{
    return QString::fromLatin1(text);
}

/// What is wrong with the cluster of a play.
struct Flaws {
    int outageMs = 60;            ///< until others serve what a dead or frozen server led
    bool isUnfelt = false;        ///< who waits is answered by the first attempt all the same
    int retriesForMs = 0;         ///< after the fault, all requests need a second attempt
    bool retriesBefore = false;   ///< or before it
    int stallMs = 0;              ///< that nobody serves anything from the return on
    bool isLeftUnserved = false;  ///< nobody ever takes over
    bool isNeverBack = false;     ///< nobody returns
    bool givesBackFrozen = false; ///< a partition, to who is frozen still
    int lostCopies = 0;           ///< that who has returned had in sync, and then has not
    bool isReplaced = false;      ///< others have all the copies of who returns
    bool isNeverReady = false;    ///< not even before the fault
    QString killedBefore = {};    ///< the server that somebody had killed before the scenario
    QString frozenBefore = {};
    bool disturbsOthers = false; ///< a request in a partition of another server fails
    bool movesOthers = false;    ///< partitions of others change hands too
    int perSecond = 1000;        ///< that the workload really reaches
    int lost = 0;                ///< acknowledged writes
    int lostBefore = 0;          ///< the same, and an earlier check has found them
    int leadsOn = 0;             ///< partitions, as who was thawed says itself
    int staleDirect = 0;         ///< reads that who was thawed answers itself, with what is old
    int unansweredDirect = 0;    ///< or not at all
    bool isNothingAsked = false; ///< because nothing was overwritten
    QString trouble = {};        ///< why reads got no answer, or were not even asked
    int unreadable = 0;          ///< keys
    int differing = 0;           ///< partitions whose copies differ
    int staleReads = 0;          ///< after the fault
    bool isNeverChecked = false;
    int uncompared = 0;         ///< partitions whose copies could not be compared
    bool writesNothing = false; ///< or nothing of it is acknowledged
    bool readsAlone = false;    ///< the workload does, before the scenario
    int staleEarlier = 0;       ///< reads, in a ledger of an earlier run of the cluster
    int pauseMs = 0;            ///< that the program stands still for, after the fault
    int busyPercent = 50;       ///< the host's processors are
    bool isBusyAtFirst = false; ///< they are wholly, until the scenario asks for its load
};

/// A scenario on a made-up cluster in made-up time: values in, orders out, as the real sources and
/// the real supervisor would have it. The same flaws give the same play.
class Play
{
public:
    explicit Play(const QString &scenario, const Flaws &flaws = {}, int servers = 5);

    /// To its end, at most some minutes of made-up time.
    const app::ScenarioNews &toEnd();
    /// Until that step is Active; true if it ever was.
    bool toStep(qsizetype number);
    void abort();

    [[nodiscard]] const app::ScenarioNews &news() const { return m_run.news(); }
    [[nodiscard]] const app::ScenarioMarks &marks() const { return m_run.marks(); }
    [[nodiscard]] const app::RunState &state() const { return m_state; }
    [[nodiscard]] const app::ScenarioOrders &orders() const { return m_orders; }

private:
    void pass();
    void begin();
    [[nodiscard]] bool isServing(const QString &primary);
    void sendRequests();
    void carryOut(const app::ScenarioOrders &orders);
    void carryOut(const app::ScenarioOrder &order);
    void takeDown(const QString &id, app::ChildState::Phase phase);
    void giveBack(const QString &id);
    void bringUp(const QString &id);
    void spoilCopies(const QString &id);
    void check();
    void readDirectly(const app::DirectOrder &order);
    void answerDirectly();
    void after(int ms, const std::function<void()> &what);
    void tellLocal();
    void tellSeen();
    [[nodiscard]] app::ScenarioRun::Input input() const;
    [[nodiscard]] app::LocalChild &child(const QString &id);

    Flaws m_flaws;
    Cluster m_cluster;
    app::RunState m_state;
    app::ScenarioRun m_run;
    app::ScenarioOrders m_orders;
    qint64 m_nowNs = 100'000'000'000;
    qint64 m_faultNs = 0;
    qint64 m_stalledUntilNs = 0;
    std::multimap<qint64, std::function<void()>> m_later;
    QList<app::Sample> m_waiting; ///< requests that nobody answers
    app::WorkloadOptions m_load;
    quint64 m_sent = 0;
    bool m_hasFaulted = false;
    bool m_hasDisturbed = false;
    bool m_hasPaused = false;
};

} // namespace fake
