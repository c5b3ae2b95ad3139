// SPDX-License-Identifier: Apache-2.0
#include "support/transactions.h"

#include <QDataStream>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace support {

namespace {

constexpr std::int32_t kMulti = 14;
constexpr std::int32_t kCreate2 = 15;
constexpr qint64 kFileHeaderBytes = 16;

std::string readBuffer(QDataStream &stream)
{
    std::int32_t size = 0;
    stream >> size;
    if (size <= 0 || size > (1 << 24))
        return {};
    std::string bytes(static_cast<std::size_t>(size), '\0');
    stream.readRawData(bytes.data(), size);
    return bytes;
}

Transaction::Operation readOperation(std::int32_t type, QDataStream &stream)
{
    using Kind = Transaction::Kind;
    Transaction::Operation operation;
    switch (type) {
    case static_cast<std::int32_t>(Kind::Create):
    case kCreate2:
        operation.kind = Kind::Create;
        break;
    case static_cast<std::int32_t>(Kind::Remove):
    case static_cast<std::int32_t>(Kind::Set):
    case static_cast<std::int32_t>(Kind::Check):
        operation.kind = static_cast<Kind>(type);
        break;
    default:
        return operation;
    }
    operation.path = readBuffer(stream);
    if (operation.kind == Kind::Create || operation.kind == Kind::Set)
        operation.data = readBuffer(stream);
    return operation;
}

Transaction readTransaction(const std::string &bytes)
{
    QDataStream stream(QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())));
    qint64 session = 0;
    std::int32_t request = 0;
    qint64 time = 0;
    std::int32_t type = 0;
    Transaction transaction;
    qint64 zxid = 0;
    stream >> session >> request >> zxid >> time >> type;
    transaction.zxid = zxid;
    if (type != kMulti) {
        const Transaction::Operation operation = readOperation(type, stream);
        if (operation.kind != Transaction::Kind::Other)
            transaction.operations.push_back(operation);
        return transaction;
    }
    std::int32_t count = 0;
    stream >> count;
    for (std::int32_t i = 0; i < count; ++i) {
        std::int32_t part = 0;
        stream >> part;
        const std::string body = readBuffer(stream);
        QDataStream bodyStream(
            QByteArray::fromRawData(body.data(), static_cast<qsizetype>(body.size())));
        const Transaction::Operation operation = readOperation(part, bodyStream);
        if (operation.kind != Transaction::Kind::Other) // else an error: nothing of it happened
            transaction.operations.push_back(operation);
    }
    return transaction;
}

} // namespace

const Transaction::Operation *Transaction::on(const std::string &path) const
{
    const auto found = std::find_if(operations.begin(), operations.end(),
        [&path](const Operation &operation) { return operation.path == path; });
    return found == operations.end() ? nullptr : &*found;
}

std::vector<Transaction> readTransactions(const QString &dataDirectory)
{
    std::vector<Transaction> all;
    QDir folder(dataDirectory + QStringLiteral("/version-2"));
    for (const QString &name : folder.entryList({QStringLiteral("log.*")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly) || !file.seek(kFileHeaderBytes))
            continue;
        QDataStream stream(&file);
        for (;;) {
            qint64 checksum = 0;
            std::uint8_t end = 0;
            stream >> checksum;
            const std::string bytes = readBuffer(stream);
            stream >> end;
            if (bytes.empty() || end != 'B') // the rest is preallocated
                break;
            Transaction transaction = readTransaction(bytes);
            if (!transaction.operations.empty())
                all.push_back(std::move(transaction));
        }
    }
    std::sort(all.begin(), all.end(),
        [](const Transaction &a, const Transaction &b) { return a.zxid < b.zxid; });
    return all;
}

} // namespace support
