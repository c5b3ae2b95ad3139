// SPDX-License-Identifier: Apache-2.0
#include "app/linkworker.h"

#include "app/supervision/procfs.h"

#include <QCoreApplication>

namespace app {

namespace {

DataAnswer answerOf(const DataRequest &request, const cluster::ClientResult &result)
{
    DataAnswer answer{.verb = request.verb, .key = request.key};
    answer.status = static_cast<int>(result.status);
    answer.message = QString::fromStdString(result.message);
    answer.value = QByteArray::fromStdString(result.value);
    answer.version = result.version.value_or(core::Version()).value;
    answer.servedBy = QString::fromStdString(
        result.servedBy.id.empty() ? result.servedBy.address : result.servedBy.id.text);
    answer.elapsedNs = std::chrono::nanoseconds(result.elapsed).count();
    return answer;
}

} // namespace

void LinkWorker::open(const QString &zookeeper, const QString &cluster)
{
    close();
    const std::string address = zookeeper.toStdString();
    const std::string name = cluster.toStdString();
    m_observer = Observer();
    m_client = new cluster::Client({.zookeeper = address, .cluster = name}, this);
    m_view = new cluster::ClusterView(address, name, this);
    connect(m_view, &cluster::ClusterView::changed, this,
        [this](const cluster::ClusterView::SnapshotPointer &snapshot) {
            Q_EMIT observed(m_observer.observe(*snapshot, bootTimeNs()));
        });
}

void LinkWorker::close()
{
    if (m_client)
        m_client->deleteLater();
    m_client = nullptr;
    if (!m_view)
        return;
    // Its session ends in the background; destroying it at once would wait for that.
    m_view->disconnect(this);
    connect(m_view, &cluster::ClusterView::closed, m_view, &QObject::deleteLater);
    m_view->close();
    m_view = nullptr;
}

LinkWorker::Report LinkWorker::reportFor(quint64 number, const DataRequest &request)
{
    if (!m_client) {
        DataAnswer answer{.verb = request.verb, .key = request.key};
        answer.status = static_cast<int>(core::Status::Unavailable);
        answer.message = tr("the cluster does not run");
        Q_EMIT answered(number, answer);
        return {};
    }
    return [this, number, request](const cluster::ClientResult &result) {
        Q_EMIT answered(number, answerOf(request, result));
    };
}

void LinkWorker::configure(quint64 number, const DataRequest &change)
{
    if (const Report report = reportFor(number, change))
        m_client->admin(
            core::admin::Set{change.key.toStdString(), change.value.toStdString()}, report);
}

void LinkWorker::send(quint64 number, const DataRequest &request)
{
    const Report report = reportFor(number, request);
    if (!report)
        return;
    switch (request.verb) {
    case DataVerb::Get:
        m_client->get(request.key.toStdString(), report);
        break;
    case DataVerb::Put:
        m_client->put(request.key.toStdString(), request.value.toStdString(), report);
        break;
    case DataVerb::Remove:
        m_client->remove(request.key.toStdString(), report);
        break;
    }
}

} // namespace app
