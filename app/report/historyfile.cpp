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
std::vector<int> clientsOf(const std::vector<Operation> &operations)
{
    std::vector<int> clients(operations.size());
    std::vector<std::size_t> order(clients.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(
        order, {}, [&operations](std::size_t place) { return operations[place].sentNs; });
    using Free = std::pair<qint64, int>; // from when on, and who
    std::priority_queue<Free, std::vector<Free>, std::greater<>> idle;
    int count = 0;
    for (const std::size_t place : order) {
        const Operation &operation = operations[place];
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
    const std::vector<Operation> operations = log.operations.all();
    const std::vector<int> clients = clientsOf(operations);
    for (std::size_t i = 0; i < operations.size(); ++i) {
        const Operation &operation = operations[i];
        core::JsonWriter writer(lines);
        writer.beginObject()
            .key("client")
            .number(clients[i])
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
