// SPDX-License-Identifier: Apache-2.0
#include "underload.h"

#include "support/waiting.h"

#include <utility>

namespace integration {

namespace {

using std::chrono_literals::operator""s;

constexpr double kWorstMs = 50;

} // namespace

UnderLoad::UnderLoad(
    Story &story, support::LocalClusterOptions options, std::chrono::milliseconds patience)
    : m_story(story)
    , m_patience(patience)
    , m_cluster(std::move(options))
{
}

bool UnderLoad::begin()
{
    if (!m_story.start(m_cluster))
        return false;
    m_traffic = std::make_unique<Traffic>(m_cluster, m_history, Traffic::Options());
    m_traffic->start();
    m_pulse = std::make_unique<Pulse>(m_cluster, m_history, m_story.number("rate"));
    m_pulse->start();
    support::runEvents(1s); // so that the client knows the ways
    return true;
}

bool UnderLoad::measure()
{
    return m_story.expect(m_pulse->reset(m_patience), QStringLiteral("all writes are answered"));
}

bool UnderLoad::pause()
{
    return m_story.expect(m_pulse->stop(m_patience), QStringLiteral("all writes are answered"));
}

QString UnderLoad::noteLatest()
{
    m_late.add(m_pulse->worstMs());
    return m_pulse->worst();
}

void UnderLoad::expectAllAccepted()
{
    m_story.expect(m_pulse->refused() == 0, QStringLiteral("no write fails"));
}

void UnderLoad::conclude()
{
    m_traffic->conclude(m_story);
    m_story.bound(m_late, kWorstMs, kWorstMs);
}

} // namespace integration
