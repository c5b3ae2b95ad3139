// SPDX-License-Identifier: Apache-2.0
#include "app/workload/workload.h"

#include "app/workload/workloadworker.h"

#include <algorithm>

namespace app {

namespace {

constexpr int kMostValueBytes = 1 << 20;
constexpr int kLeastDeadlineMs = 50;
constexpr int kMostDeadlineMs = 10'000;

} // namespace

Workload::Workload(QObject *parent)
    : QObject(parent)
    , m_worker(new WorkloadWorker)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &WorkloadWorker::sampled, this, [this](const SampleBatch &batch) {
        if (isOpen())
            Q_EMIT sampled(batch);
    });
    connect(m_worker, &WorkloadWorker::operated, this,
        [this](int run, const QList<Operation> &operations) {
            // What the run before had to say comes too late.
            if (run != m_run)
                return;
            for (const Operation &operation : operations)
                m_operations.operations.append(operation);
            m_operations.operations.keep(OperationLog::kMost);
        });
    connect(m_worker, &WorkloadWorker::reported, this, [this](const LedgerReport &report) {
        if (isOpen())
            Q_EMIT reported(report);
    });
    connect(m_worker, &WorkloadWorker::directlyRead, this, &Workload::directlyRead);
    m_thread.setObjectName(QStringLiteral("workload"));
    m_thread.start();
}

Workload::~Workload()
{
    m_thread.quit();
    m_thread.wait();
}

void Workload::open(const WorkloadTarget &target)
{
    Q_ASSERT(target.partitions != 0);
    if (target == m_target)
        return;
    m_target = target;
    ++m_run;
    const bool goesOn =
        m_lastCluster == target.cluster && m_operations.partitions == target.partitions;
    m_lastCluster = target.cluster;
    m_operations = {.partitions = target.partitions, .operations = {}, .goesOn = goesOn};
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, target] { worker->open(target); });
}

void Workload::close()
{
    m_target = {};
    m_lastCluster.clear();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->close(); });
}

void Workload::setOptions(const WorkloadOptions &options)
{
    m_options = options;
    m_options.perSecond = std::clamp(options.perSecond, 0, kMostPerSecond);
    m_options.putPercent = std::clamp(options.putPercent, 0, 100);
    m_options.valueBytes = std::clamp(options.valueBytes, 0, kMostValueBytes);
    m_options.deadlineMs = std::clamp(options.deadlineMs, kLeastDeadlineMs, kMostDeadlineMs);
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, set = m_options] { worker->setOptions(set); });
}

void Workload::setReadOnly(bool isReadOnly)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, isReadOnly] { worker->setReadOnly(isReadOnly); });
}

void Workload::check()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->check(); });
}

void Workload::readDirectly(const DirectOrder &order)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, order] { worker->readDirectly(order); });
}

} // namespace app
