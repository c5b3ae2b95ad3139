// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <memory>
#include <string>

namespace nodeproc {

/// One process at a time works in a data directory, also before RocksDB opens it and while it is
/// rescued. Ends with the process, or when it executes another program.
class DirectoryLock
{
public:
    ~DirectoryLock();
    DirectoryLock(const DirectoryLock &) = delete;
    DirectoryLock &operator=(const DirectoryLock &) = delete;

    /// Makes the directory if there is none. Conflict: another process has it, which the message
    /// names. Forbidden, Internal: it cannot be used.
    [[nodiscard]] static core::Result<std::unique_ptr<DirectoryLock>> take(
        const std::string &directory);

    static constexpr const char *kFile = "OWNED";

private:
    explicit DirectoryLock(int fd)
        : m_fd(fd)
    {
    }

    int m_fd;
};

/// Makes it and those above it, as far as they are not there.
[[nodiscard]] core::Result<void> makeDirectory(const std::string &directory);
/// The error of a directory in which that process works.
[[nodiscard]] core::Error inUse(const std::string &directory, int process);

} // namespace nodeproc
