// SPDX-License-Identifier: Apache-2.0
#include "app/supervision/detachedstart.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace app {

namespace {

/// All that the new process needs, made before the fork: between fork and exec nothing may
/// allocate.
struct Launch {
    explicit Launch(const ChildCommand &command)
        : program(QFile::encodeName(command.program))
        , directory(QFile::encodeName(command.workingDirectory))
        , log(QFile::encodeName(command.logPath))
        , output(QFile::encodeName(command.outputPath))
    {
        words.push_back(program);
        for (const QString &argument : command.arguments)
            words.push_back(QFile::encodeName(argument));
        for (QByteArray &word : words)
            argv.push_back(word.data());
        argv.push_back(nullptr);
    }

    QByteArray program;
    QByteArray directory;
    QByteArray log;
    QByteArray output; ///< of standard output, begun anew; empty: the log
    std::vector<QByteArray> words;
    std::vector<char *> argv;
};

/// What the processes in between tell us through the pipe, before exec closes it.
struct Word {
    pid_t pid = 0; ///< 0: `error` is the news
    int error = 0;
};

void openAs(int descriptor, const char *path, int flags)
{
    const int file = ::open(path, flags, 0600);
    if (file >= 0 && file != descriptor) {
        ::dup2(file, descriptor);
        ::close(file);
    }
}

/// Runs in the new process: only async-signal-safe calls. Does not return.
[[noreturn]] void become(const Launch &launch, int pipe)
{
    ::umask(077);
    openAs(STDIN_FILENO, "/dev/null", O_RDONLY);
    openAs(STDERR_FILENO, launch.log.constData(), O_WRONLY | O_CREAT | O_APPEND);
    if (launch.output.isEmpty())
        ::dup2(STDERR_FILENO, STDOUT_FILENO);
    else
        openAs(STDOUT_FILENO, launch.output.constData(), O_WRONLY | O_CREAT | O_TRUNC);
    ::close_range(STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC);
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    if (launch.directory.isEmpty() || ::chdir(launch.directory.constData()) == 0)
        ::execvp(launch.program.constData(), launch.argv.data());
    const Word word{0, errno};
    (void)!::write(pipe, &word, sizeof word);
    ::_exit(127);
}

/// The process in between, whose end makes the new one nobody's child.
[[noreturn]] void forkAgain(const Launch &launch, int pipe)
{
    ::setsid();
    const pid_t pid = ::fork();
    if (pid == 0)
        become(launch, pipe);
    const Word word{pid > 0 ? pid : 0, errno};
    (void)!::write(pipe, &word, sizeof word);
    ::_exit(0);
}

core::Error failed(int error)
{
    return {core::Status::Internal, std::strerror(error)};
}

} // namespace

core::Result<ProcessIdentity> startDetached(const ChildCommand &command)
{
    const Launch launch(command);
    std::array<int, 2> pipe{};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0)
        return failed(errno);
    const pid_t between = ::fork();
    if (between == 0)
        forkAgain(launch, pipe[1]);
    const int forkError = errno;
    ::close(pipe[1]);
    ProcessIdentity process;
    int error = between < 0 ? forkError : 0;
    Word word;
    // The end of the pipe is exec's: until then both are only forking.
    while (between > 0 && ::read(pipe[0], &word, sizeof word) == sizeof word) {
        if (word.pid != 0)
            process.pid = word.pid;
        else
            error = word.error;
    }
    ::close(pipe[0]);
    if (between > 0)
        ::waitpid(between, nullptr, 0);
    if (error != 0)
        return failed(error);
    const std::optional<ProcessStat> stat = readProcessStat(process.pid);
    process.startTime = stat ? stat->startTime : 0;
    return process;
}

} // namespace app
