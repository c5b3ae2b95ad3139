// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workload/directreport.h"
#include "app/workload/ledgerreport.h"
#include "app/workload/operationlog.h"

#include <QObject>
#include <QThread>

namespace app {

class WorkloadWorker;

/// Which cluster to load.
struct WorkloadTarget {
    QString zookeeper;
    QString cluster;
    quint32 partitions = 0;
    bool isShared = false; ///< others may load it too: its keys are to be of this run alone
    bool operator==(const WorkloadTarget &) const = default;
};

/// Requests at a steady rate, whatever becomes of those before them (an open loop): reads and
/// writes of keys in all partitions, by a client on a thread of its own, and a ledger of what was
/// acknowledged. Lives on its owner's thread and never blocks it.
class Workload : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostPerSecond = 2000;

    explicit Workload(QObject *parent = nullptr);
    ~Workload() override;

    /// Loads this cluster from now on; with a new ledger, unless it is the same at another address.
    void open(const WorkloadTarget &target);
    void close();
    [[nodiscard]] bool isOpen() const { return m_target.partitions != 0; }
    /// From the next request on; values out of range are brought into it.
    void setOptions(const WorkloadOptions &options);
    [[nodiscard]] const WorkloadOptions &options() const { return m_options; }
    /// Since it was opened last, as far as it is known here; a copy is cheap.
    [[nodiscard]] const OperationLog &operations() const { return m_operations; }
    /// While it is so there are reads only, whatever the options say, and no check().
    void setReadOnly(bool isReadOnly);
    /// Reads all keys back and compares the copies; until that is over there are reads only. Ends
    /// in a report whose checkedAtNs is later than now, unless it is closed first.
    void check();
    /// Puts reads to one server itself; an earlier order is given up. Answered by directlyRead(),
    /// several times, and not at all while it is closed.
    void readDirectly(const DirectOrder &order);

Q_SIGNALS:
    /// Requests that ended; at most each 33 ms, and also without any when the options changed.
    void sampled(const app::SampleBatch &batch);
    /// The ledger has changed; at most once a second, and after a check.
    void reported(const app::LedgerReport &report);
    void directlyRead(const app::DirectReport &report);

private:
    QThread m_thread;
    WorkloadWorker *m_worker; ///< on the thread, which deletes it
    WorkloadTarget m_target;
    QString m_lastCluster; ///< of the target before, too
    WorkloadOptions m_options;
    OperationLog m_operations;
    int m_run = 0; ///< of m_operations
};

} // namespace app
