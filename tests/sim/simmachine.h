// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checker.h"
#include "core/server.h"
#include "simstore.h"
#include "simworld.h"

#include <array>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace sim {

/// One attempt of a client's operation, on its way to a server.
struct ClientRequest {
    int client = 0;
    std::uint32_t attempt = 0;
    core::PartitionId partition;
    Call::Kind kind = Call::Kind::Get;
    const std::string *key = nullptr; ///< one of Clients'
    std::uint64_t value = 0;
    std::optional<core::Decree> ifVersion = {};
    core::WriteTag tag = {};
    bool isScan = false; ///< Get: of all items of the partition
};
using Items = std::shared_ptr<const std::vector<core::Item>>;
struct ClientAnswer {
    core::Status status = core::Status::Ok;
    std::uint64_t value = 0; ///< Get: 0 for absent
    int primary = -1;        ///< Elsewhere: who
    core::Decree version = {};
    Items items = {};        ///< of a scan
    bool isOfBefore = false; ///< by a primary of a history that was given up meanwhile
};

/// A machine with a disk and a clock of its own, on which a server process runs, stands still, dies
/// and is started again. The process is core::Server and core::Lease, hosted as nodeproc does it.
///
/// All that happens to a process is a task of its run: it dies with the process, and waits while
/// the process stands still. It has two sides, as nodeproc has threads: leases, and everything
/// else, which can stand still alone.
class Machine
{
public:
    Machine(World &world, int index);
    ~Machine();

    void start();
    void crash();
    /// By SIGTERM: it ends by itself, and starts again so long afterwards, or never for -1.
    void terminate(Time restart);
    /// The process ends as it was asked to.
    void close();
    /// The whole machine goes down, and loses what it had not synced but for the first batches.
    void losePower(std::size_t keptBatches);
    void pause(Time length);
    /// Its data side alone stands still, as behind a disk that does not answer.
    void stall(Time length);
    /// A pause without an end of its own; for scenarios.
    void stop();
    void resume(); ///< ends a stall, too
    void wipe() { m_disk.wipe(); }
    void shorten() { m_disk.shorten(); }
    void rescue(core::PartitionId lost);
    void sync() { m_disk.sync(); }

    [[nodiscard]] bool isUp() const { return m_process != nullptr; }
    /// All of it, or its data side.
    [[nodiscard]] bool isPaused() const { return m_isPaused || m_stalledAt; }
    [[nodiscard]] std::uint32_t run() const { return m_run; }
    [[nodiscard]] Owner owner() const { return {m_index, m_run}; }
    [[nodiscard]] const core::Incarnation &incarnation() const { return m_incarnation; }
    [[nodiscard]] core::ServerEntry entry() const;
    [[nodiscard]] const Disk &disk() const { return m_disk; }
    [[nodiscard]] core::Instant clock() const;
    /// It has not stood still in this run.
    [[nodiscard]] bool isClockSound() const { return m_isClockSound; }

    /// Runs it after the delay, if this run still lives then and as soon as it is not paused.
    void post(Time delay, Task task, Side side = Side::Data);
    /// A task that has come due for this machine: it is done, or moved from.
    void dispatch(const Owner &owner, Task &task);

    void handle(const core::Event &event);
    void receive(const core::NodeId &from, const core::Incarnation &sender, core::Message message);
    void request(const ClientRequest &request);

    /// True if it answers reads of the partition at this instant, or would if it were not paused.
    [[nodiscard]] bool serves(core::PartitionId partition) const;
    [[nodiscard]] core::Term leading(core::PartitionId partition) const;
    /// leading(), or what it was before the last step.
    [[nodiscard]] core::Term justLed(core::PartitionId partition) const;
    [[nodiscard]] bool isActiveMaster() const;
    [[nodiscard]] const core::Server *server() const;

private:
    struct Process;
    struct Reading;
    struct Written;

    void tick();
    void tickLease();
    void drain();
    void noteLeading();
    void endStall();
    [[nodiscard]] bool isHeld(Side side) const;
    void checkStall() const;
    void receiveLease(
        const core::NodeId &from, const core::Incarnation &sender, const core::Message &message);
    void carryOut(core::Output out);
    void carryOut(const std::vector<core::LeaseOrder> &orders);
    void carryOut(core::Lease::Output out);
    void write();
    void fetch(const core::Fetch &fetch);
    void fetchLog(const core::fetch::Log &fetch);
    void fetchCopy(const core::fetch::Copy &fetch);
    void fetchSpan(const core::fetch::Span &fetch);
    bool answerFromSession(const ClientRequest &request);
    void propose(const ClientRequest &request);
    void answerWrite(core::RequestId request, const core::WriteOutcome &outcome);
    void read(const ClientRequest &request);
    void finishRead(const Reading &reading);
    void holdAnswer(const core::store::Apply &applied, const core::WriteOutcome &outcome);
    void settleAnswers();
    void answerRead(const Reading &reading, bool mayAnswer);
    void answer(const ClientRequest &request, const ClientAnswer &answer);

    World &m_world;
    int m_index;
    Disk m_disk;
    std::int64_t m_clockOffset;  ///< of the time since boot
    std::int64_t m_clockPerMega; ///< microseconds of its clock in a true second
    std::uint32_t m_run = 0;
    std::uint64_t m_boot = 1;
    core::Incarnation m_incarnation;
    std::optional<Time> m_frozenAt; ///< its clock stands still since then
    bool m_isClockSound = true;
    bool m_isPaused = false;
    std::optional<Time> m_stalledAt;
    Time m_restart = -1;
    std::uint32_t m_pauses = 0;
    std::array<std::deque<Task>, 2> m_deferred; ///< by side
    std::unique_ptr<Process> m_process;
};

} // namespace sim
