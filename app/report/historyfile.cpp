// SPDX-License-Identifier: Apache-2.0
#include "app/report/historyfile.h"

#include "app/workload/loadkeys.h"
#include "core/jsonwriter.h"

#include <algorithm>
#include <numeric>
#include <queue>

namespace app {

namespace {

constexpr std::string_view kOutcomes[] = {"ok", "retried", "failed", "unknown"};

/// As few clients as can have asked all this one after the other: of each operation its client.
std::vector<int> clientsOf(const AppendLog<Operation> &operations)
{
    std::vector<int> clients(static_cast<std::size_t>(operations.size()));
    std::vector<std::size_t> order(clients.size());
    const auto at = [&operations](std::size_t place) -> const Operation & {
        return operations.at(operations.begin() + static_cast<qint64>(place));
    };
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
        [&at](std::size_t one, std::size_t other) { return at(one).sentNs < at(other).sentNs; });
    using Free = std::pair<qint64, int>; // from when on, and who
    std::priority_queue<Free, std::vector<Free>, std::greater<>> idle;
    int count = 0;
    for (const std::size_t place : order) {
        const Operation &operation = at(place);
        int client = count;
        if (!idle.empty() && idle.top().first < operation.sentNs) {
            client = idle.top().second;
            idle.pop();
        } else {
            ++count;
        }
        clients[place] = client;
        if (operation.outcome != Sample::Outcome::Unknown)
            idle.emplace(operation.endNs, client);
    }
    return clients;
}

} // namespace

QByteArray historyLines(const OperationLog &log)
{
    std::string lines;
    core::JsonWriter(lines)
        .beginObject()
        .key("history")
        .string("kvorum")
        .key("format")
        .number(1)
        .key("model")
        .string("register")
        .key("complete")
        .boolean(log.isComplete())
        .endObject();
    lines += '\n';
    if (log.partitions == 0)
        return QByteArray::fromStdString(lines);
    const LoadKeys keys(log.partitions);
    const std::vector<int> clients = clientsOf(log.operations);
    for (qint64 i = log.operations.begin(); i < log.operations.end(); ++i) {
        const Operation &operation = log.operations.at(i);
        core::JsonWriter writer(lines);
        writer.beginObject()
            .key("client")
            .number(clients[static_cast<std::size_t>(i - log.operations.begin())])
            .key("op")
            .string(operation.verb == Sample::Verb::Put ? "put" : "get")
            .key("key")
            .string(keys.key(operation.key))
            .key("partition")
            .number(keys.partitionOf(operation.key))
            .key("value")
            .number(operation.write)
            .key("version")
            .number(operation.version)
            .key("due")
            .number(operation.dueNs)
            .key("invoke")
            .number(operation.sentNs)
            .key("return")
            .number(operation.endNs)
            .key("outcome")
            .string(kOutcomes[static_cast<std::size_t>(operation.outcome)])
            .key("status")
            .number(operation.status)
            .key("attempts")
            .number(operation.attempts)
            .endObject();
        lines += '\n';
    }
    return QByteArray::fromStdString(lines);
}

} // namespace app
