// SPDX-License-Identifier: Apache-2.0
#include "simworld.h"

#include "invariants.h"
#include "simclient.h"
#include "simmachine.h"
#include "simnetwork.h"
#include "simzookeeper.h"

#include <cstdarg>

namespace sim {

const core::NodeId &nodeId(int server)
{
    static const std::array<core::NodeId, kMostServers> kIds{core::NodeId("n1"), core::NodeId("n2"),
        core::NodeId("n3"), core::NodeId("n4"), core::NodeId("n5")};
    return kIds[static_cast<std::size_t>(server)];
}

int serverOf(const core::NodeId &id)
{
    if (id.text.size() != 2 || id.text[0] != 'n')
        return -1;
    const int server = id.text[1] - '1';
    return server >= 0 && server < kMostServers ? server : -1;
}

World::World(Plan drawn)
    : plan(std::move(drawn))
    , random(plan.seed * 7919 + 13)
{
}

World::~World() = default;

void World::fail(std::string_view invariant, const std::string &what)
{
    if (!violation.empty() || isVoid)
        return;
    violation = std::string(invariant) + ": " + what;
    if (isTracing)
        say("VIOLATION %s", violation.c_str());
}

void World::say(const char *format, ...) const
{
    std::printf("%10.3f ", static_cast<double>(now()) / 1000.0);
    va_list arguments;
    va_start(arguments, format);
    std::vprintf(format, arguments);
    va_end(arguments);
    std::putchar('\n');
}

} // namespace sim
