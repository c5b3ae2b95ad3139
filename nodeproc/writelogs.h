// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace nodeproc {

/// The first of RocksDB's write-ahead logs in that directory that goes on behind a record which
/// cannot be read; empty if there is none. To be called while no database is open there.
///
/// RocksDB takes a record in the last block of a log that reaches past the end of the file for one
/// that was being written as the process died, and drops it and all after it without a word. That
/// is right only if nothing is after it: a flipped bit in the length of an older record looks the
/// same, but there are whole records behind it. A damaged last record cannot be told from a torn
/// one. All other damage RocksDB finds itself.
///
/// The format: https://github.com/facebook/rocksdb/wiki/Write-Ahead-Log-File-Format
[[nodiscard]] std::string damagedWriteLog(const std::string &directory);

/// The newest of those logs ends within a record. Where the machine has not gone down since, the
/// kernel has had all that was acknowledged, and keeps it: then either the process died within a
/// write, which was not acknowledged, or the file has lost its end. Which of both, nobody can tell.
[[nodiscard]] bool isWriteLogTorn(const std::string &directory);

/// Where the batches of those logs begin anew: the sequence numbers of the first of all and of each
/// that does not follow the one before it, as RocksDB would read them. What was to come before them
/// is in no log: a log is missing, or an older one has lost its end, which RocksDB does not mind.
[[nodiscard]] std::vector<std::uint64_t> beginningsOfWriteLogs(const std::string &directory);

} // namespace nodeproc
