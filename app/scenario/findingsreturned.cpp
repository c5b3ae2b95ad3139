// SPDX-License-Identifier: Apache-2.0
// What is found of servers that were away: whether they know what they are no more, and have all.
#include "app/scenario/findings.h"

#include "app/scenario/conditions.h"

#include <algorithm>

namespace app {

namespace {

using At = ScenarioMarks::At;
using State = ScenarioNews::Claim::State;
using Weight = Finding::Weight;
using namespace scenario;

constexpr qint64 kFencedWithinNs = 1'000'000'000; ///< after the thaw

constexpr auto told = phrasesIn("Findings");

} // namespace

/// Partitions that thawed servers say they lead, a second later, where the map gives them none.
int Findings::leadsOn() const
{
    int claimed = 0;
    for (const QString &id : m_view.marks.victims) {
        const ServerNews news = m_view.state.servers().value(id);
        const bool isLate = news.askedAtNs >= m_view.marks.at(At::Return) + kFencedWithinNs;
        if (isLate && ledBy(*m_view.state.seen(), {id}).empty())
            claimed += std::max(news.primaries, 0);
    }
    return claimed;
}

void Findings::judgeDirectReads()
{
    const DirectReport &direct = m_view.marks.direct;
    const auto withTrouble = [&direct](const Phrase &what) {
        return direct.trouble.isEmpty() ? what
                                        : told(QT_TR_NOOP("%1: %2")).arg(what).arg(direct.trouble);
    };
    if (direct.stale > 0) {
        add(Weight::Safety, State::Broken,
            told(QT_TR_N_NOOP(
                     "%n direct read(s) of the thawed one answered with an overwritten value"),
                direct.stale));
    } else if (direct.asked == 0) {
        add(Weight::Promise, State::Unproven,
            withTrouble(told(QT_TR_NOOP(
                "the thawed one was not asked directly for anything that others overwrote"))));
    } else if (direct.open() > 0) {
        add(Weight::Promise, State::Unproven,
            withTrouble(told(
                QT_TR_N_NOOP("%n direct read(s) of the thawed one got no answer"), direct.open())));
    } else {
        add(Weight::Safety, State::Held,
            told(QT_TR_NOOP("asked directly, the thawed one refused %1 of %2 reads of what others "
                            "overwrote and answered none with an old value"))
                .arg(Phrase("", "%Ln", direct.refused))
                .arg(Phrase("", "%Ln", direct.asked)));
    }
}

Findings &Findings::fencedAfterThaw()
{
    const ScenarioMarks &marks = m_view.marks;
    if (!marks.has(At::Return))
        return add(Weight::Promise, State::Unproven, told(QT_TR_NOOP("nothing was thawed")));
    judgeDirectReads();
    if (const int claimed = leadsOn(); claimed > 0) {
        return add(Weight::Safety, State::Broken,
            told(QT_TR_N_NOOP("the thawed one says that it leads %n partition(s) of others"),
                claimed));
    }
    const std::size_t led = ledBy(*marks.before, marks.victims).size();
    const std::size_t still = ledBy(*marks.atReturn, marks.victims).size();
    int steps = 0; ///< down, as its own STATUS tells
    for (qint64 i = m_view.state.serverEvents().begin(); i < m_view.state.serverEvents().end();
         ++i) {
        const ServerEvent &event = m_view.state.serverEvents().at(i);
        steps += event.name == QLatin1String("steppedDown") && marks.victims.contains(event.server)
                && event.atNs >= marks.at(At::Fault)
            ? 1
            : 0;
    }
    Phrase text = told(QT_TR_NOOP("%1 of %2 partitions had another primary before the thaw"))
                      .arg(led - still)
                      .arg(led);
    if (steps > 0)
        text = told(QT_TR_NOOP("%1; the thawed one stepped down by itself")).arg(text);
    // No host gives partitions to one that does not answer.
    return still == 0 ? add(Weight::Promise, State::Held, text)
                      : add(Weight::Safety, State::Broken, text);
}

Findings &Findings::returnedWithItsCopies()
{
    const Observation &seen = *m_view.state.seen();
    int wanted = 0;
    int inSync = 0;
    for (const QString &id : m_view.marks.victims) {
        const core::NodeId node(id.toStdString());
        for (const core::PartitionRecord &record : seen.partitions) {
            wanted += record.isWanted(node) ? 1 : 0;
            inSync += record.isWanted(node) && record.member(node) ? 1 : 0;
        }
    }
    const bool isBack = m_view.marks.has(At::Ready) && inSync == wanted && wanted > 0;
    if (!m_view.marks.has(At::Ready))
        return add(Weight::Promise, State::Unproven, told(QT_TR_NOOP("it did not return")));
    return add(Weight::Promise, isBack ? State::Held : State::Broken,
        told(QT_TR_NOOP("%1 is back and in sync in %2 of %3 partitions"))
            .arg(m_view.marks.victims.join(QStringLiteral(", ")))
            .arg(inSync)
            .arg(wanted));
}

} // namespace app
