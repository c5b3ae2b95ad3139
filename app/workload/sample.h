// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QtGlobal>

namespace app {

/// One request of the workload, as its client felt it. Small: there are a thousand in a second.
struct Sample {
    enum class Verb : quint8 { Get, Put }; // Do not change: stored in recordings.
    /// Do not change: stored in recordings.
    enum class Outcome : quint8 {
        Ok,      ///< by the first attempt
        Retried, ///< in the end, after being refused or moved
        Failed,  ///< certainly not done: refused, or a read without an answer in time
        Unknown, ///< a write without an answer: neither acknowledged nor lost
    };

    qint64 dueNs = 0;  ///< CLOCK_BOOTTIME at which the open loop meant to send it
    qint32 waitUs = 0; ///< from then to the end of it, whatever that was
    quint32 partition = 0;
    qint16 status = 0; ///< as on the wire
    quint8 attempts = 0;
    Verb verb = Verb::Get;
    Outcome outcome = Outcome::Ok;

    [[nodiscard]] qint64 endNs() const { return dueNs + qint64(waitUs) * 1000; }
    [[nodiscard]] bool isServed() const
    {
        return outcome == Outcome::Ok || outcome == Outcome::Retried;
    }
    bool operator==(const Sample &) const = default;
};

/// What the workload is to be.
struct WorkloadOptions {
    int perSecond = 20; ///< 0: paused; at most 2,000
    int putPercent = 50;
    int valueBytes = 100; ///< at least; a value also holds its own number
    int deadlineMs = 500; ///< of one request
    bool operator==(const WorkloadOptions &) const = default;
};

/// Requests that ended, in the order of their ends, and what the workload was then.
struct SampleBatch {
    WorkloadOptions options;
    QList<Sample> samples;
    int busyPercent = 0; ///< of the host's processors, lately; 0: not known
    bool operator==(const SampleBatch &) const = default;
};

} // namespace app
