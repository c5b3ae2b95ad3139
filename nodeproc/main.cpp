// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/address.h"
#include "nodeproc/node.h"
#include "nodeproc/options.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <memory>

using nodeproc::CommandLine;
using nodeproc::ExitCode;
using nodeproc::Node;

namespace {

/// Before any thread: what is blocked here is blocked in all, and comes by the descriptor alone.
int openSignals()
{
    std::signal(SIGPIPE, SIG_IGN);
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigprocmask(SIG_BLOCK, &signals, nullptr);
    return signalfd(-1, &signals, SFD_NONBLOCK | SFD_CLOEXEC);
}

/// A stream that was closed before us would be some file of ours, and be written to as if it were
/// the stream.
void fillStandardStreams()
{
    int fd = 0;
    do {
        fd = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    } while (fd >= 0 && fd <= STDERR_FILENO);
    if (fd >= 0)
        ::close(fd);
}

void setLimits()
{
    // A core dump of a large process would delay the notice of its death (replication.md, 3.5).
    const rlimit none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
    rlimit files = {};
    if (getrlimit(RLIMIT_NOFILE, &files) == 0) {
        files.rlim_cur = files.rlim_max;
        setrlimit(RLIMIT_NOFILE, &files);
    }
    umask(077);
}

/// At the end of standard input: whoever started us is gone.
std::unique_ptr<QSocketNotifier> watchStandardInput(Node &node)
{
    auto notifier = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(
        notifier.get(), &QSocketNotifier::activated, &node, [&node, watching = notifier.get()] {
            std::array<char, 256> ignored;
            const ssize_t got = ::read(STDIN_FILENO, ignored.data(), ignored.size());
            if (got > 0 || (got < 0 && (errno == EAGAIN || errno == EINTR)))
                return;
            watching->setEnabled(false);
            node.stop();
        });
    return notifier;
}

/// Where the process listened before it began anew; its clients and the cluster know the address.
constexpr const char *kListenAgain = "KVORUM_LISTEN_AGAIN";

void takeListenAgain(nodeproc::Options &options)
{
    const char *const told = std::getenv(kListenAgain);
    const auto address = nodeproc::addressFromText(told == nullptr ? "" : told);
    unsetenv(kListenAgain);
    if (!address)
        return;
    options.listen = *address;
    options.isAgain = true;
}

/// The same process with nothing of its memory: its connections end, as they would by its death,
/// and what opens the store next rescues what can be read.
[[noreturn]] void beginAnew(const Node &node, char **argv)
{
    setenv(kListenAgain, nodeproc::toText(node.listens()).c_str(), 1);
    ::execv("/proc/self/exe", argv);
    std::_Exit(static_cast<int>(ExitCode::StorageFailed));
}

int run(nodeproc::Options options, int signals, char **argv)
{
    const bool exitWithStdin = options.exitWithStdin;
    Node node(std::move(options));
    if (const std::optional<ExitCode> failed = node.start())
        return static_cast<int>(*failed);
    QSocketNotifier stopping(signals, QSocketNotifier::Read);
    QObject::connect(&stopping, &QSocketNotifier::activated, &node, [&node, signals] {
        signalfd_siginfo info = {};
        if (::read(signals, &info, sizeof info) > 0)
            node.stop();
    });
    const std::unique_ptr<QSocketNotifier> input =
        exitWithStdin ? watchStandardInput(node) : nullptr;
    QObject::connect(&node, &Node::finished, &node, [&node, argv](ExitCode code) {
        if (code == ExitCode::Damaged)
            beginAnew(node, argv);
        // Not by way of destructors: some of them wait for ZooKeeper, and RocksDB's for what has
        // just failed. The store needs no closing; a kill must be as good.
        if (code != ExitCode::Stopped)
            std::_Exit(static_cast<int>(code));
        QCoreApplication::exit(0);
    });
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    // Qt's own dispatcher: the one of glib costs system calls with each request.
    qputenv("QT_NO_GLIB", "1");
    fillStandardStreams();
    const int signals = openSignals();
    setLimits();
    const QCoreApplication application(argc, argv);
    core::Result<CommandLine> line = nodeproc::parseCommandLine(QCoreApplication::arguments());
    if (!line) {
        std::fprintf(stderr, "nodeproc: %s\n", line.error().message.c_str());
        return static_cast<int>(ExitCode::BadArguments);
    }
    if (line->asked != CommandLine::Asked::Run) {
        std::fputs(qPrintable(line->text), stdout);
        return 0;
    }
    takeListenAgain(line->options);
    return run(std::move(line->options), signals, argv);
}
