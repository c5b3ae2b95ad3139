// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace support {

/// One change that ZooKeeper made, as its log on disk has it: what was written at once, whatever a
/// client that reads later may still see of it.
struct Transaction {
    enum class Kind : std::int32_t { Create = 1, Remove = 2, Set = 5, Check = 13, Other = 0 };
    struct Operation {
        Kind kind = Kind::Other;
        std::string path;
        std::string data; ///< of Create and Set
    };

    std::int64_t zxid = 0;
    std::vector<Operation> operations;

    /// The operation on that path, or null.
    [[nodiscard]] const Operation *on(const std::string &path) const;
};

/// All of one ZooKeeper's log, in order. Failed requests are left out, and so are sessions.
[[nodiscard]] std::vector<Transaction> readTransactions(const QString &dataDirectory);

} // namespace support
