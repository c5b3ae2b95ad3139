// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/supervision/hostmeter.h"
#include "app/workload/alarm.h"
#include "app/workload/ledger.h"
#include "app/workload/operation.h"
#include "app/workload/sample.h"
#include "app/workload/workload.h"
#include "cluster/client.h"

#include <QTimer>

namespace app {

class DirectReads;
class LedgerCheck;

/// The half of Workload that lives on its thread: sends what is due and keeps the ledger.
class WorkloadWorker : public QObject
{
    Q_OBJECT

public:
    explicit WorkloadWorker(QObject *parent = nullptr);

    void open(const WorkloadTarget &target);
    void close();
    void setOptions(const WorkloadOptions &options);
    void setReadOnly(bool isReadOnly);
    void check();
    void readDirectly(const DirectOrder &order);

Q_SIGNALS:
    void sampled(const app::SampleBatch &batch);
    /// What ended since the last time; `run` counts the calls of open().
    void operated(int run, const QList<app::Operation> &operations);
    void reported(const app::LedgerReport &report);
    void directlyRead(const app::DirectReport &report);

private:
    /// A request from its due time to its end.
    struct Request {
        qint64 dueNs = 0;
        int key = 0;
        Sample::Verb verb = Sample::Verb::Get;
        Ledger::Read read = {};
        qint64 sentNs = 0;
        quint64 write = 0; ///< of a PUT
    };

    void sendDue();
    void send(qint64 dueNs);
    [[nodiscard]] int anyKey(quint32 partition) const;
    [[nodiscard]] int freeKey(quint32 partition) const;
    void sendGet(Request request);
    void sendPut(Request request);
    void end(const Request &request, const cluster::ClientResult &result);
    void note(const Operation &operation, const cluster::ClientResult &result);
    void flushWithin(int ms);
    void flush();
    void report();
    void checkWhenQuiet();
    void checked();

    QString m_cluster; ///< that the ledger is of
    WorkloadOptions m_options;
    bool m_isReadOnly = false;
    cluster::Client *m_client = nullptr; ///< a child; null while closed
    Ledger m_ledger;
    int m_run = 0;
    Alarm m_alarm;
    qint64 m_dueNs = 0;            ///< the next request
    std::vector<quint32> m_order;  ///< in which the partitions are asked, again and again
    std::size_t m_next = 0;        ///< in m_order
    HostMeter m_host;              ///< how far what is measured can be trusted
    QList<Sample> m_samples;       ///< not yet told
    QList<Operation> m_operations; ///< the same
    QTimer m_flush;                ///< runs while there is something to tell
    QTimer m_report;
    bool m_isCheckWanted = false;
    LedgerCheck *m_check = nullptr;       ///< a child; while it is under way
    DirectReads *m_directReads = nullptr; ///< a child; of the last order
};

} // namespace app
