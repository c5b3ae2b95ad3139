// SPDX-License-Identifier: Apache-2.0
#include "app/unixsignals.h"

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace app {

namespace {

constexpr int kSignals[] = {SIGINT, SIGTERM, SIGHUP};

volatile sig_atomic_t g_writeEnd = -1;

extern "C" void noteSignal(int)
{
    const char byte = 1;
    // A full pipe has enough of them.
    [[maybe_unused]] const ssize_t written = ::write(g_writeEnd, &byte, 1);
}

} // namespace

UnixSignals::UnixSignals(QObject *parent)
    : QObject(parent)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_readEnd = ends[0];
    g_writeEnd = ends[1];
    m_notifier = new QSocketNotifier(m_readEnd, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &UnixSignals::read);
    struct sigaction action = {};
    action.sa_handler = noteSignal;
    action.sa_flags = SA_RESTART;
    for (const int number : kSignals)
        ::sigaction(number, &action, nullptr);
}

UnixSignals::~UnixSignals()
{
    if (m_readEnd < 0)
        return;
    for (const int number : kSignals)
        ::signal(number, SIG_DFL);
    ::close(m_readEnd);
    ::close(g_writeEnd);
    g_writeEnd = -1;
}

void UnixSignals::read()
{
    char bytes[16];
    while (::read(m_readEnd, bytes, sizeof bytes) > 0) { }
    Q_EMIT stopRequested();
}

} // namespace app
