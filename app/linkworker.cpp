// SPDX-License-Identifier: Apache-2.0
#include "app/linkworker.h"

#include "app/supervision/procfs.h"
#include "app/view/plainpreview.h"
#include "core/scan.h"

#include <QCoreApplication>

namespace app {

namespace {

constexpr std::chrono::milliseconds kScanTimeout{3000};
constexpr int kMostPartitions = 64; // for one page: then it is told how far it is
constexpr qsizetype kPreviewCharacters = 120;

DataAnswer emptyAnswer(const DataRequest &request)
{
    DataAnswer answer{.verb = request.verb, .key = request.key};
    answer.asker = request.asker;
    answer.number = request.number;
    return answer;
}

DataAnswer answerOf(const DataRequest &request, const cluster::ClientResult &result)
{
    DataAnswer answer = emptyAnswer(request);
    answer.status = static_cast<int>(result.status);
    answer.message = QString::fromStdString(result.message);
    answer.value = QByteArray::fromStdString(result.value);
    answer.version = result.version.value_or(core::Version()).value;
    answer.servedBy = QString::fromStdString(
        result.servedBy.id.empty() ? result.servedBy.address : result.servedBy.id.text);
    answer.elapsedNs = std::chrono::nanoseconds(result.elapsed).count();
    return answer;
}

std::optional<core::Decree> conditionOf(const DataRequest &request)
{
    if (!request.ifVersion)
        return std::nullopt;
    return core::Decree(*request.ifVersion);
}

KeyItem itemOf(const core::Item &item, core::PartitionId partition)
{
    const auto size = static_cast<qsizetype>(item.value.size());
    return {.key = QString::fromStdString(item.key),
        .partition = partition.value,
        .version = item.version.value,
        .sizeBytes = size,
        .preview =
            plainPreview(QByteArray::fromRawData(item.value.data(), size), kPreviewCharacters)};
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

void LinkWorker::retry()
{
    if (m_view)
        m_view->retry();
}

LinkWorker::Report LinkWorker::reportFor(quint64 number, const DataRequest &request)
{
    if (!m_client) {
        DataAnswer answer = emptyAnswer(request);
        answer.status = static_cast<int>(core::Status::Unavailable);
        answer.message = tr("the cluster does not run");
        Q_EMIT answered(number, answer);
        return {};
    }
    return [this, number, request](const cluster::ClientResult &result) {
        Q_EMIT answered(number, answerOf(request, result));
    };
}

void LinkWorker::administer(quint64 number, const core::AdminOrder &order)
{
    if (const Report report = reportFor(number, {.verb = DataVerb::Put, .key = {}}))
        m_client->admin(order, report);
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
        m_client->put({.key = request.key.toStdString(),
                          .value = request.value.toStdString(),
                          .ifVersion = conditionOf(request)},
            report);
        break;
    case DataVerb::Remove:
        m_client->remove(
            {.key = request.key.toStdString(), .ifVersion = conditionOf(request)}, report);
        break;
    }
}

void LinkWorker::scan(quint64 number, const KeyScan &scan)
{
    KeyPage page;
    page.rest = scan;
    if (!m_client) {
        page.status = static_cast<int>(core::Status::Unavailable);
        page.message = tr("the cluster does not run");
        Q_EMIT scanned(number, page);
        return;
    }
    scanOn(number, std::move(page), 0);
}

void LinkWorker::scanOn(quint64 number, KeyPage page, int asked)
{
    const qsizetype missing = page.rest.limit - page.items.size();
    if (missing <= 0 || page.rest.partitions.isEmpty() || asked >= kMostPartitions) {
        Q_EMIT scanned(number, page);
        return;
    }
    core::request::Scan part;
    part.partition = core::PartitionId(page.rest.partitions.first());
    if (!page.rest.prefix.isEmpty())
        part.prefix = page.rest.prefix.toStdString();
    part.after = page.rest.after.toStdString();
    part.limit = static_cast<std::uint32_t>(missing);
    const auto read = [this, number, page = std::move(page), asked, part](
                          const cluster::ClientResult &result) mutable {
        const core::Result<core::ScanPage> found =
            core::parseScanPage(part, result.value, result.next);
        if (!result.ok() || !found) {
            page.status = static_cast<int>(result.ok() ? core::Status::Internal : result.status);
            page.message = tr("partition %1: %2")
                               .arg(part.partition.value)
                               .arg(QString::fromStdString(
                                   result.ok() ? found.error().message : result.message));
            Q_EMIT scanned(number, page);
            return;
        }
        for (const core::Item &item : found->items)
            page.items.append(itemOf(item, part.partition));
        // With a prefix a scan goes on in the next partition, which may not be wanted.
        const bool goesOn = found->next && found->next->partition == part.partition;
        page.rest.after = goesOn ? QString::fromStdString(found->next->after) : QString();
        if (!goesOn)
            page.rest.partitions.removeFirst();
        scanOn(number, std::move(page), asked + 1);
    };
    m_client->scan(part, read, kScanTimeout);
}

} // namespace app
