// SPDX-License-Identifier: Apache-2.0

// Obeys nodeproc's flags as far as its supervisor can see: says where it listens, ends on SIGTERM
// and, with --exit-with-stdin, at the end of its input. $KVORUM_STUB may make one server misbehave:
// "n2=exit3", "n2=deaf" (to SIGTERM), "n2=silent" (never says that it listens).

#include <arpa/inet.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

namespace {

std::string valueOf(int argc, char **argv, const char *flag)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (std::strcmp(argv[i], flag) == 0)
            return argv[i + 1];
    }
    return {};
}

bool behaves(const std::string &id, const char *how)
{
    const char *const wanted = std::getenv("KVORUM_STUB");
    return wanted && id + "=" + how == wanted;
}

int listenSomewhere()
{
    const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(server, reinterpret_cast<sockaddr *>(&address), size) != 0
        || ::listen(server, 8) != 0
        || ::getsockname(server, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return 0;
    return ntohs(address.sin_port);
}

void recordStart(const std::string &directory, int argc, char **argv)
{
    ::mkdir(directory.c_str(), 0700);
    std::FILE *const file = std::fopen((directory + "/starts").c_str(), "a");
    if (!file)
        std::exit(3);
    for (int i = 1; i < argc; ++i)
        std::fprintf(file, "%s%c", argv[i], i + 1 == argc ? '\n' : ' ');
    std::fclose(file);
}

} // namespace

int main(int argc, char **argv)
{
    const std::string id = valueOf(argc, argv, "--id");
    std::fprintf(stderr, "stub started id=%s\n", id.c_str());
    if (behaves(id, "exit3"))
        return 3;
    std::signal(
        SIGTERM, behaves(id, "deaf") ? SIG_IGN : [](int) { ::_exit(0); });
    recordStart(valueOf(argc, argv, "--data"), argc, argv);
    if (!behaves(id, "silent")) {
        std::printf("{\"event\":\"listening\",\"id\":\"%s\",\"host\":\"127.0.0.1\",\"port\":%d,"
                    "\"pid\":%d}\n",
            id.c_str(), listenSomewhere(), static_cast<int>(::getpid()));
        std::fflush(stdout);
    }
    if (std::none_of(argv, argv + argc,
            [](const char *word) { return std::strcmp(word, "--exit-with-stdin") == 0; })) {
        for (;;)
            ::pause();
    }
    char byte = 0;
    while (::read(STDIN_FILENO, &byte, 1) > 0) { }
    return 0;
}
