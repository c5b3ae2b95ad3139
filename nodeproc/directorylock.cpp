// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/directorylock.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace nodeproc {

core::Result<void> makeDirectory(const std::string &directory)
{
    for (std::size_t slash = directory.find('/', 1);; slash = directory.find('/', slash + 1)) {
        const std::string part = directory.substr(0, slash);
        if (mkdir(part.c_str(), 0700) != 0 && errno != EEXIST) {
            return core::Error{core::Status::Internal,
                "data directory " + directory + ": cannot be created: " + std::strerror(errno)};
        }
        if (slash == std::string::npos)
            break;
    }
    if (access(directory.c_str(), R_OK | W_OK | X_OK) != 0) {
        return core::Error{
            core::Status::Forbidden, "data directory " + directory + ": " + std::strerror(errno)};
    }
    return {};
}

core::Error inUse(const std::string &directory, int process)
{
    return {core::Status::Conflict,
        "data directory " + directory + ": in use by process " + std::to_string(process)};
}

DirectoryLock::~DirectoryLock()
{
    ::close(m_fd);
}

core::Result<std::unique_ptr<DirectoryLock>> DirectoryLock::take(const std::string &directory)
{
    if (auto made = makeDirectory(directory); !made)
        return made.error();
    const std::string path = directory + '/' + kFile;
    const int fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0) {
        return core::Error{core::Status::Internal,
            "data directory " + directory + ": cannot be locked: " + std::strerror(errno)};
    }
    std::unique_ptr<DirectoryLock> lock(new DirectoryLock(fd));
    struct flock wanted = {};
    wanted.l_type = F_WRLCK;
    wanted.l_whence = SEEK_SET;
    if (fcntl(fd, F_SETLK, &wanted) == 0)
        return lock;
    const int why = errno;
    if (fcntl(fd, F_GETLK, &wanted) == 0 && wanted.l_type != F_UNLCK)
        return inUse(directory, wanted.l_pid);
    return core::Error{core::Status::Internal,
        "data directory " + directory + ": cannot be locked: " + std::strerror(why)};
}

} // namespace nodeproc
