// SPDX-License-Identifier: Apache-2.0
#include "history.h"
#include "preload.h"
#include "pulse.h"
#include "story.h"
#include "traffic.h"

#include "support/waiting.h"

#include <algorithm>
#include <memory>

namespace integration {

namespace {

using std::chrono_literals::operator""s;

constexpr double kMostTimes = 2; ///< as long as without, a write may take while copies are made
// On a busy machine the one differs from the other by more than that with nothing copied at all.
constexpr double kMostTimesAtLoad = 10;
constexpr double kUnnoticedMs = 100;
constexpr int kMostRounds = 3; // if others make the machine busy in one of them
constexpr auto kPatience = 120s;
constexpr auto kCopyPatience = 600s;

/// A server that has lost its disk is filled anew under load, again and again; before each time it
/// is measured how long writes take with nothing beside them.
class CatchUp
{
public:
    explicit CatchUp(Story &story);
    int run();

private:
    [[nodiscard]] bool round(int number);
    [[nodiscard]] bool rest();
    /// That who catches up slowed nobody down, by all rounds so far.
    [[nodiscard]] bool isUnfelt() const;
    void judgeTimes();

    Story &m_story;
    const QString m_victim = QStringLiteral("n3");
    support::LocalCluster m_cluster;
    History m_history;
    std::unique_ptr<Pulse> m_pulse;
    Figures m_without{QStringLiteral("slowest hundredth without a copy")};
    Figures m_with{QStringLiteral("slowest hundredth while copying")};
    Figures m_rates{QStringLiteral("copied, MB a second (not ms)")};
};

CatchUp::CatchUp(Story &story)
    : m_story(story)
    , m_cluster({.servers = 3})
{
}

/// All three in sync, and writes at ease.
bool CatchUp::rest()
{
    return m_story.expect(m_pulse->reset(kPatience), QStringLiteral("all writes are answered"));
}

bool CatchUp::round(int number)
{
    if (!rest())
        return false;
    support::runEvents(std::chrono::seconds(m_story.number("seconds")));
    const double without = m_pulse->latencies().quantile(0.99);

    m_cluster.kill(m_victim);
    m_cluster.server(m_victim).wipe();
    if (!rest())
        return false;
    const std::int64_t since = support::nowNs();
    m_cluster.launch(m_victim);
    const bool isBack = m_cluster.waitInSync(m_victim, kCopyPatience);
    const double seconds = support::toMs(support::nowNs() - since) / 1000;
    if (!m_story.expect(isBack, m_victim + QStringLiteral(" is in sync again"))
        || !m_story.expect(
            !m_pulse->latencies().isEmpty(), QStringLiteral("writes are accepted meanwhile")))
        return false;
    const double with = m_pulse->latencies().quantile(0.99);
    m_without.add(without);
    m_with.add(with);
    m_rates.add(m_story.number("mb") / seconds);
    m_story.say(QStringLiteral("%1: p99 %2 ms, and %3 ms while %4 MB were copied in %5 s; %6")
                    .arg(number)
                    .arg(without, 0, 'f', 1)
                    .arg(with, 0, 'f', 1)
                    .arg(m_story.number("mb"))
                    .arg(seconds, 0, 'f', 1)
                    .arg(m_pulse->worst()));
    return true;
}

bool CatchUp::isUnfelt() const
{
    const double times = m_with.median() / m_without.median();
    if (m_story.isStrict())
        return times <= kMostTimes;
    return times <= kMostTimesAtLoad || m_with.median() <= kUnnoticedMs;
}

void CatchUp::judgeTimes()
{
    m_story.say(QStringLiteral("writes take %1 times as long while copying (promised %2)")
                    .arg(m_with.median() / m_without.median(), 0, 'f', 2)
                    .arg(kMostTimes));
    m_story.expect(
        isUnfelt(), QStringLiteral("who catches up slows nobody down by more than that"));
}

int CatchUp::run()
{
    const auto bytes = static_cast<std::size_t>(m_story.number("bytes"));
    if (!m_story.start(m_cluster) || !preload(m_story, m_cluster, m_story.number("mb"), bytes))
        return m_story.verdict(m_cluster);
    m_pulse = std::make_unique<Pulse>(m_cluster, m_history, m_story.number("rate"));
    m_pulse->start();
    const int rounds = m_story.number("rounds");
    const int most = m_story.isStrict() ? rounds : std::max(rounds, kMostRounds);
    for (int i = 1; i <= rounds || (i <= most && !isUnfelt()); ++i) {
        if (!round(i))
            return m_story.verdict(m_cluster);
    }
    m_story.expect(m_pulse->stop(kPatience), QStringLiteral("all writes are answered"));
    m_story.expect(m_pulse->refused() == 0, QStringLiteral("no write fails"));
    m_story.judge(m_history);
    m_rates.print();
    m_without.print();
    m_with.print();
    judgeTimes();
    return m_story.verdict(m_cluster);
}

} // namespace

} // namespace integration

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    integration::Story story("Fills a server with an empty disk under load.",
        {{"mb", "40", "How much each server holds."}, {"bytes", "4096", "Of one value."},
            {"rate", "200", "Writes a second."}, {"rounds", "1", "How often."},
            {"seconds", "10", "How long writes are measured without a copy."}});
    return integration::CatchUp(story).run();
}
