// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

/// Deliberate bugs, each one rule of the protocol switched off, to show that the simulator finds
/// them. They exist only where KVORUM_MUTANTS is defined, which is the simulator's own build of
/// core (tests/sim); in the product isMutant() is constexpr false and the compiler drops the
/// branch.
namespace core {

enum class Mutant : std::uint8_t {
    None,
    NoLeaseCheck,     ///< Lease::mayServe asks only whether this server leads the term
    AckBeforePersist, ///< an own or received entry counts (is acknowledged) before Persisted
    PromoteUnsynced,  ///< any registered live server may be installed and begin, member or not
    TruncateInSync,   ///< a member drops its unapplied log at its start, or at a View
    NoConfirmation,   ///< a read in mode confirm does not wait for its beacon's answers
    NoGrace,          ///< a primary serves without waiting for earlier grants or its start
    K1,               ///< an add is sent at match >= attach, though match < commit
    K2,               ///< grace is owed to the replaced primary alone, not to every grantee
    K4,               ///< learners begin and are added before grace is over and all views are in
    K5,               ///< a term is begun by any run, and again
    K6a,              ///< a Prepare is sent before its View is answered, and taken without it
    K6b,              ///< a View is acted on although a newer session is there
    K6c,              ///< a Learn is
    K8,               ///< a refused or repeated add settles the proposal without a higher version
    K9,               ///< an installation removes the members that are believed dead
    K12b,             ///< who is asked for its View has given way, whatever it serves
    K12c,             ///< who a term is released to leads, whatever its copy is by then
    K12d,             ///< a release lifts the grace, whatever the releaser serves
    SuspectIgnored,   ///< what a machine crash may have shortened counts as before
    K13,              ///< that a copy is suspect is forgotten at the next start
    AnySuspect,       ///< of members that are all suspect those decide that are there
    CopyingTakesPart, ///< a copy that is half copied is installed like any other
    K16,              ///< the last term of an empty log reads as 0
    NoDedup,          ///< a write that is sent again is applied again
    NoFirst,          ///< a client whose session was forgotten is taken for a new one
    NoSessionCopy,    ///< a copy carries items alone, not the sessions
    JudgedEarly,      ///< a condition is judged when the write arrives, not when it is applied
    NoLag,            ///< a data side that stands still shows in no beacon
    K10,              ///< a stored answer is given before the grace is over
    K15,              ///< a client takes a refusal for certain although an attempt was in doubt
    OneMissing,       ///< a commit waits for all of S* but one
    RemoveAtOnce,     ///< a commit waits for nobody whose removal was asked for
    KeepTail,         ///< a View deletes nothing
    NoFence,          ///< ZooKeeper takes a commit that was made from an older control
    UidIgnored,       ///< a server's copy is what its records mean, whatever life it has
    WritesInGrace,    ///< writes are accepted and answered before the grace is over
    RefusedLogged,    ///< a primary that steps down refuses what it has logged
    RstIsProof,       ///< any end of a lifeline proves its server dead
    PendingUncounted, ///< a commit does not wait for who is being added
    OldPrepares,      ///< a member takes entries of a term before the one it has seen
    LearnerKeepsLog,  ///< a learner keeps what it had logged and not applied
    NoTakeover,       ///< a primary serves before what it took over is applied
    RunsUnnamed,      ///< a word to one run of a server reaches the next, and is heard as of it
    LowerVersion,     ///< a record of a lower version is adopted
    K3,               ///< a restarted granter does not wait from its start
    VolatileDeny,     ///< a restarted granter denies nothing before it is told of a term
    ShortGrace,       ///< the grace is shorter than the lease
    PendingUnleased,  ///< no lease is needed from who is being added
    VersionIgnored,   ///< the master takes requests that were made under an older record
    NoDeny,           ///< a granter grants older terms than the one it has seen
    K6d,              ///< the primary counts acks of earlier sessions
    OldAcks,          ///< the primary counts acks of earlier terms
    TermForgotten,    ///< the term that a copy has seen does not outlive its server's run
    K11,              ///< of two runs of a server the later is the one that spoke last
    K14,              ///< a suspect copy grants leases
    TornScan,         ///< a scan is read in two parts
    SameLife,         ///< a copy that a rescue gave up keeps its life
    RecoveredAtOnce,  ///< after an accepted loss nobody's leases are waited out
    HistoryKept,      ///< a copy of a history that was given up goes on with the new one
    NeverAlone,       ///< a server that is cut off takes the mastership like any other
    CheckBeforeRead,  ///< that a server may answer is checked before it reads the value
    AnswerUnnamed,    ///< an answer to a beat of one run counts for the next
    LearnUnwritten,   ///< a learner says that it has applied what is not on its disk yet
    WritesUnleased,   ///< a write is answered by whoever led when it was logged
    TailsIgnored,     ///< of members that are back from their disks any is as good as the longest
    TermIsEnough,     ///< of all copies the one that has seen the highest term has most
    PartsUncompared,  ///< a learner takes what it has kept for what its primary has
    PartsAdded,       ///< a part of a copy is put beside what was there
    Uncompared,       ///< what a learner or a member has applied is taken for a part of the history
    AppliedApart,     ///< a crash takes the items of the last entry that was applied, and no more
    K7,               ///< the commit of a Prepare of any session counts, and it reaches later runs
    K18,              ///< a master looks at control no more, and tells once that it is the master
    K19,              ///< of suspects alone what they said some time decides
    EarlyLearners,    ///< learners begin and are added before all views are in
};

#ifdef KVORUM_MUTANTS
/// Of this thread, since schedules run in parallel; set before a schedule begins.
inline thread_local Mutant activeMutant = Mutant::None;
[[nodiscard]] inline bool isMutant(Mutant mutant)
{
    return activeMutant == mutant;
}
#else
[[nodiscard]] constexpr bool isMutant(Mutant)
{
    return false;
}
#endif

} // namespace core
