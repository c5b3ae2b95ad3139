// SPDX-License-Identifier: Apache-2.0
#include "faults.h"

namespace integration {

using std::chrono_literals::operator""ms;
using support::Disturbance;
using support::Way;

void Faults::disturb(
    const std::vector<Way> &ways, const Disturbance &disturbance, const QString &what)
{
    tell(what);
    for (const Way &way : ways)
        m_cluster.proxy().disturb(way, disturbance);
    mendLater(100, 3500, QStringLiteral("no more: ") + what, [this, ways] {
        for (const Way &way : ways)
            m_cluster.proxy().heal(way);
    });
}

/// From and to all others, and clients.
void Faults::cut()
{
    const std::string id = aServer().toStdString();
    const auto kind = between(0, 1) == 0 ? Disturbance::Kind::Hold : Disturbance::Kind::Swallow;
    disturb({{id}, {{}, id}}, {kind}, QStringLiteral("cut off ") + QString::fromStdString(id));
}

void Faults::cutOneWay()
{
    const std::string id = aServer().toStdString();
    const bool isFrom = between(0, 1) == 0;
    const auto kind = between(0, 1) == 0 ? Disturbance::Kind::Hold : Disturbance::Kind::Swallow;
    disturb({isFrom ? Way{id} : Way{{}, id}}, {kind},
        QStringLiteral("nothing comes %1 %2")
            .arg(isFrom ? QStringLiteral("from") : QStringLiteral("to"),
                QString::fromStdString(id)));
}

/// Two servers, or one purpose between them; everybody else reaches both.
void Faults::cutPair()
{
    const QString a = aServer();
    const std::string from = a.toStdString();
    const std::string to = aPeer(a);
    static const std::vector<std::string> kPurposes{{}, {}, "data", "lease", "control", "life"};
    const std::string purpose = m_story.oneOf(kPurposes);
    const auto kind = between(0, 1) == 0 ? Disturbance::Kind::Hold : Disturbance::Kind::Swallow;
    disturb({{from, to, purpose}, {to, from, purpose}}, {kind},
        QStringLiteral("cut %1 %2 %3")
            .arg(a, QString::fromStdString(to), QString::fromStdString(purpose)));
}

void Faults::delay()
{
    const std::string id = aServer().toStdString();
    const int ms = between(5, 400);
    disturb({{id}, {{}, id}}, {Disturbance::Kind::Delay, std::chrono::milliseconds(ms)},
        QStringLiteral("delay %1 by %2 ms").arg(QString::fromStdString(id)).arg(ms));
}

/// As much as a bad radio link, or far more; sent again as TCP does at first, after 200 ms.
void Faults::lose()
{
    const std::string id = aServer().toStdString();
    const int percent = between(0, 1) == 0 ? between(1, 5) : between(10, 60);
    disturb({{id}, {{}, id}}, {Disturbance::Kind::Loss, 200ms, percent / 100.0, m_story.random()()},
        QStringLiteral("lose %1 % from and to %2").arg(percent).arg(QString::fromStdString(id)));
}

void Faults::trickle()
{
    const QString a = aServer();
    const std::string to = aPeer(a);
    disturb({{a.toStdString(), to}}, {Disturbance::Kind::Trickle, 1ms},
        QStringLiteral("trickle from %1 to %2").arg(a, QString::fromStdString(to)));
}

void Faults::endConnections()
{
    using support::Ending;
    static const std::vector<Ending> kEndings{Ending::Fin, Ending::Reset, Ending::HalfClose};
    const Ending ending = m_story.oneOf(kEndings);
    const QString a = aServer();
    const bool isPair = between(0, 1) == 0;
    const Way way{a.toStdString(), isPair ? aPeer(a) : std::string()};
    ++m_count;
    const int ended = m_cluster.proxy().end(way, ending);
    tell(QStringLiteral("end %1 connections of %2 (%3)")
             .arg(ended)
             .arg(a)
             .arg(static_cast<int>(ending)));
}

void Faults::cutMidLine()
{
    const QString a = aServer();
    ++m_count;
    const int cut = m_cluster.proxy().end({a.toStdString()}, support::Ending::MidLine);
    tell(QStringLiteral("cut %1 connections of %2 in a line").arg(cut).arg(a));
}

} // namespace integration
