// SPDX-License-Identifier: Apache-2.0
#include "app/supervision/lastwords.h"
#include "app/supervision/supervisor.h"
#include "app/supervision/supervisorphrase.h"

/// Servers that end and nobody had asked them to.
namespace app {

namespace {

constexpr int kLastLines = 20;

} // namespace

void Supervisor::diedByItself(const QString &id)
{
    // One that does not even come up is left for people to look at.
    const bool isRestarted =
        m_options.restartsServers && id != kZooKeeperId && m_stage == Stage::Running;
    const bool givesUp =
        isRestarted && m_policy.died(id, bootTimeNs()) == RestartPolicy::Answer::GiveUp;
    if (isRestarted && !givesUp) {
        report(SupervisionEvent::Kind::Note, id, told(QT_TR_NOOP("%1 is started again.")).arg(id));
        m_restarts.insert(id);
        QMetaObject::invokeMethod(
            this, [this, id] { startAgain(id); }, Qt::QueuedConnection);
        return;
    }
    readLastWords(m_directory.log(id), kLastLines, this, [=, this](const QStringList &lines) {
        Phrase text = givesUp
            ? told(QT_TR_NOOP("%1 ended %2 times within %3 s and is not started again."))
                  .arg(id)
                  .arg(RestartPolicy::kMostDeaths)
                  .arg(RestartPolicy::kWithinNs / 1'000'000'000)
            : told(QT_TR_NOOP("%1 ended by itself.")).arg(childTitle(id));
        if (!lines.isEmpty())
            text = told(QT_TR_NOOP("%1 The last lines of its log:\n%2"))
                       .arg(text)
                       .arg(lines.join(QLatin1Char('\n')));
        report(SupervisionEvent::Kind::Problem, id, text);
    });
}

} // namespace app
