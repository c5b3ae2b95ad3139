// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/durablefile.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <string_view>
#include <unistd.h>

namespace nodeproc {

namespace {

bool writeAll(int fd, std::string_view content)
{
    while (!content.empty()) {
        const ssize_t written = ::write(fd, content.data(), content.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        content.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

bool syncDirectoryOf(const std::string &path)
{
    const std::string directory = path.substr(0, path.rfind('/') + 1);
    const int fd =
        ::open(directory.empty() ? "." : directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool isSynced = fd >= 0 && fsync(fd) == 0;
    if (fd >= 0)
        ::close(fd);
    return isSynced;
}

} // namespace

bool writeDurably(const std::string &path, const std::string &content)
{
    const std::string next = path + ".next";
    const int fd = ::open(next.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (fd < 0)
        return false;
    const bool isWritten = writeAll(fd, content) && fsync(fd) == 0;
    ::close(fd);
    return isWritten && std::rename(next.c_str(), path.c_str()) == 0 && syncDirectoryOf(path);
}

} // namespace nodeproc
