// SPDX-License-Identifier: Apache-2.0
#include "fakecluster.h"

#include "app/view/carddetails.h"
#include "app/view/texts.h"

#include <QtTest>

#include <csignal>

namespace {

constexpr qint64 kSecondNs = 1'000'000'000;
constexpr qint64 kFaultNs = 60 * kSecondNs; // as in fake::killProcess()

const QString kN2 = QStringLiteral("n2");

} // namespace

/// What a card says of a server besides its state.
class TestCardDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void onlyWhoWasFrozenWokeAsAStalePrimary_data()
    {
        QTest::addColumn<QList<int>>("sent");
        QTest::addColumn<bool>("isToldSo");
        QTest::newRow("frozen and thawed") << QList<int>{SIGSTOP} << true;
        QTest::newRow("stopped and started") << QList<int>{SIGTERM} << false;
        QTest::newRow("killed and started") << QList<int>{SIGKILL} << false;
        QTest::newRow("frozen, killed and started") << QList<int>{SIGSTOP, SIGKILL} << false;
        QTest::newRow("nothing") << QList<int>() << false;
    }
    void onlyWhoWasFrozenWokeAsAStalePrimary()
    {
        QFETCH(QList<int>, sent);
        QFETCH(bool, isToldSo);
        const qint64 runsNs = kFaultNs + 2 * kSecondNs;
        fake::Cluster cluster = fake::healthy(5, 64);
        app::RunState state = cluster.state();
        for (const int signal : sent) {
            state.reduce({kFaultNs,
                app::SupervisionEvent{.atNs = kFaultNs,
                    .subject = kN2,
                    .kind = app::SupervisionEvent::Kind::Signalled,
                    .text = {},
                    .signal = signal}});
        }
        app::ServerNews news;
        news.id = kN2;
        news.answeredAtNs = runsNs + kSecondNs;
        app::ServerEvent event;
        event.server = kN2;
        event.atNs = runsNs + kSecondNs / 2;
        event.name = QStringLiteral("steppedDown");
        news.events = {event};
        state.reduce({news.answeredAtNs, news});
        for (app::LocalChild &child : cluster.local.children)
            child.state.sinceNs = runsNs;
        QCOMPARE(alertOf(cluster, state, runsNs + kSecondNs),
            isToldSo ? QStringLiteral("woke as a stale primary; stepped down within 500 ms")
                     : QString());
    }

    void whatCannotBeToldApartWasAtTheSameTime()
    {
        fake::Cluster cluster = fake::healthy(5, 64);
        fake::killProcess(cluster, kN2);
        fake::declareDead(cluster, kN2);
        const auto declaredAt = [&](qint64 atNs) {
            cluster.seen.nodes[core::NodeId("n2")].healthSinceNs = atNs;
            return app::clocksText(*cluster.picture()->server(kN2));
        };
        QCOMPARE(declaredAt(kFaultNs + 21'000'000),
            QStringLiteral("declared down 21 ms after its process ended"));
        QCOMPARE(
            declaredAt(kFaultNs - 5'000'000), QStringLiteral("declared down as its process ended"));
        QCOMPARE(declaredAt(kFaultNs - kSecondNs),
            QStringLiteral("declared down 1,000 ms before its process ended"));
        for (app::LocalChild &child : cluster.local.children)
            child.state.phase = app::ChildState::Phase::Frozen;
        QCOMPARE(declaredAt(kFaultNs + kSecondNs),
            QStringLiteral("declared down 1,000 ms after it was frozen"));
    }

private:
    [[nodiscard]] static QString alertOf(
        const fake::Cluster &cluster, const app::RunState &state, qint64 nowNs)
    {
        const auto picture = cluster.picture();
        widgets::NodeCardData card = app::serverCard(*picture, *picture->server(kN2));
        app::addDetails(card, *picture, state, {}, nowNs);
        return card.alert;
    }
};

QTEST_GUILESS_MAIN(TestCardDetails)
#include "tst_carddetails.moc"
