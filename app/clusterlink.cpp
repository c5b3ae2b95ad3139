// SPDX-License-Identifier: Apache-2.0
#include "app/clusterlink.h"

#include "app/linkworker.h"

namespace app {

ClusterLink::ClusterLink(QObject *parent)
    : QObject(parent)
    , m_worker(new LinkWorker)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &LinkWorker::observed, this,
        [this](const std::shared_ptr<const Observation> &observation) {
            if (!m_zookeeper.isEmpty())
                Q_EMIT observed(observation);
        });
    connect(m_worker, &LinkWorker::answered, this, &ClusterLink::answer);
    connect(m_worker, &LinkWorker::scanned, this, [this](quint64 number, const KeyPage &page) {
        if (const auto entry = m_scanning.extract(number))
            entry.mapped().callback(page);
    });
    m_thread.setObjectName(QStringLiteral("cluster"));
    m_thread.start();
}

ClusterLink::~ClusterLink()
{
    m_thread.quit();
    m_thread.wait();
}

void ClusterLink::open(const QString &zookeeper, const QString &cluster)
{
    if (zookeeper == m_zookeeper && cluster == m_cluster)
        return;
    m_zookeeper = zookeeper;
    m_cluster = cluster;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, zookeeper, cluster] { worker->open(zookeeper, cluster); });
}

void ClusterLink::close()
{
    m_zookeeper.clear();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->close(); });
    const std::map<quint64, Waiting> waiting = std::exchange(m_waiting, {});
    for (const auto &[number, entry] : waiting) {
        DataAnswer answer{.verb = entry.request.verb, .key = entry.request.key};
        answer.asker = entry.request.asker;
        answer.number = entry.request.number;
        const bool mayBeDone = entry.request.verb != DataVerb::Get;
        answer.status =
            static_cast<int>(mayBeDone ? core::Status::OutcomeUnknown : core::Status::Unavailable);
        answer.message = tr("the cluster was stopped");
        entry.callback(answer);
    }
    const std::map<quint64, Scanning> scanning = std::exchange(m_scanning, {});
    for (const auto &[number, entry] : scanning) {
        KeyPage page;
        page.rest = entry.scan;
        page.status = static_cast<int>(core::Status::Unavailable);
        page.message = tr("the cluster was stopped");
        entry.callback(page);
    }
}

void ClusterLink::retry()
{
    QMetaObject::invokeMethod(m_worker, &LinkWorker::retry);
}

void ClusterLink::scan(const KeyScan &scan, KeysCallback callback)
{
    const quint64 number = ++m_lastNumber;
    m_scanning[number] = {scan, std::move(callback)};
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, number, scan] { worker->scan(number, scan); });
}

quint64 ClusterLink::await(const DataRequest &request, Callback callback)
{
    const quint64 number = ++m_lastNumber;
    m_waiting[number] = {request, std::move(callback)};
    return number;
}

void ClusterLink::answer(quint64 number, const DataAnswer &answer)
{
    if (const auto entry = m_waiting.extract(number))
        entry.mapped().callback(answer);
}

bool ClusterLink::refuse(quint64 number)
{
    if (!m_isReadOnly)
        return false;
    const DataRequest &request = m_waiting.at(number).request;
    DataAnswer refusal{.verb = request.verb, .key = request.key};
    refusal.asker = request.asker;
    refusal.number = request.number;
    refusal.status = static_cast<int>(core::Status::Forbidden);
    refusal.message = tr("this cluster is read-only here until you take control of it");
    // As all answers, not from within the call that asks.
    QMetaObject::invokeMethod(
        this, [this, number, refusal] { answer(number, refusal); }, Qt::QueuedConnection);
    return true;
}

void ClusterLink::send(const DataRequest &request, Callback callback)
{
    const quint64 number = await(request, std::move(callback));
    if (request.verb != DataVerb::Get && refuse(number))
        return;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, number, request] { worker->send(number, request); });
}

void ClusterLink::administer(const core::AdminOrder &order, Callback callback)
{
    const quint64 number = await({.verb = DataVerb::Put, .key = {}}, std::move(callback));
    if (refuse(number))
        return;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, number, order] { worker->administer(number, order); });
}

} // namespace app
