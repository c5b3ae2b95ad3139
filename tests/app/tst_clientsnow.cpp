// SPDX-License-Identifier: Apache-2.0
#include "fakecluster.h"
#include "samples.h"

#include "app/pages/presenterpage.h"
#include "app/view/clientsnow.h"
#include "app/view/texts.h"

#include <QLabel>
#include <QtTest>

using app::Sample;
using fake::kMs;
using fake::kSecond;
using widgets::Meaning;

/// That clients are not served now is told beside a cluster that is READY.
class TestClientsNow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_state = fake::healthy(5, 64).state();
        load(0, 10 * kSecond, [](Sample &) {});
    }

    void whoeverIsServedInTimeIsNotSpokenOf()
    {
        QCOMPARE(health(10 * kSecond).word, QStringLiteral("READY"));
        QCOMPARE(health(10 * kSecond).clients, QString());
        QCOMPARE(app::clientsNow(app::RunState(), 0), app::Said());
    }

    void whatFailsIsToldBesideReadyUntilItSucceedsAgain()
    {
        load(10 * kSecond, 11 * kSecond, [](Sample &sample) {
            if (sample.partition % 5 == 0)
                sample.outcome = Sample::Outcome::Failed;
        });
        load(11 * kSecond, 20 * kSecond, [](Sample &) {});
        const auto during = health(11 * kSecond);
        QCOMPARE(during.word, QStringLiteral("READY"));
        QCOMPARE(during.meaning, Meaning::Primary);
        QCOMPARE(during.clientsMeaning, Meaning::Failed);
        QVERIFY2(during.clients.contains(QStringLiteral(" of the last 300 ")),
            qPrintable(during.clients));
        QVERIFY(!health(13 * kSecond).clients.isEmpty());
        QCOMPARE(health(14 * kSecond + 500 * kMs).clients, QString());
        // Who looks back sees it again: nothing is remembered but the samples.
        QCOMPARE(health(11 * kSecond), during);
        QCOMPARE(health(10 * kSecond).clients, QString());
    }

    void whatEndedUnknownWasNotServedEither()
    {
        load(10 * kSecond, 10 * kSecond + 10 * kMs,
            [](Sample &sample) { sample.outcome = Sample::Outcome::Unknown; });
        QVERIFY(health(10 * kSecond + 250 * kMs).clients.startsWith(QStringLiteral("1 of ")));
    }

    void onlyIfAllAreLateItIsTold()
    {
        load(10 * kSecond, 16 * kSecond, [](Sample &sample) {
            if (sample.dueNs < 15 * kSecond || sample.partition % 2 == 0)
                sample.waitUs += 150'000;
        });
        QCOMPARE(health(11 * kSecond).clients, QString());
        const auto late = health(14 * kSecond);
        QCOMPARE(late.clientsMeaning, Meaning::Suspect);
        QCOMPARE(late.clients, QStringLiteral("the last 300 request(s) all took 100 ms or longer"));
        QCOMPARE(health(16 * kSecond).clients, QString());
    }

    void aStoppedClusterHasNoClients()
    {
        load(10 * kSecond, 11 * kSecond,
            [](Sample &sample) { sample.outcome = Sample::Outcome::Failed; });
        app::LocalCluster stopped = *m_state.local();
        stopped.stage = app::ClusterStage::Stopped;
        m_state.reduce(
            {11 * kSecond, app::LocalChanged{std::make_shared<app::LocalCluster>(stopped)}});
        QCOMPARE(health(11 * kSecond).clients, QString());
    }

    void itIsShownWithASignAndToldToAssistiveTechnology()
    {
        widgets::HealthBar bar;
        auto *const clients = bar.findChild<QLabel *>(QStringLiteral("healthClients"));
        bar.setContent({.word = QStringLiteral("READY"), .detail = {}, .aside = {}});
        QVERIFY(clients->isHidden());
        bar.setContent({.word = QStringLiteral("READY"),
            .detail = {},
            .clients = QStringLiteral("3 fail"),
            .clientsMeaning = Meaning::Failed,
            .aside = {}});
        QVERIFY(!clients->isHidden());
        QCOMPARE(clients->text(), widgets::symbolOf(Meaning::Failed) + QStringLiteral(" 3 fail"));
        QCOMPARE(clients->palette().color(QPalette::WindowText),
            widgets::textColourOf(Meaning::Failed, bar.palette()));
        QTRY_COMPARE(bar.accessibleName(), QStringLiteral("READY"));
        QVERIFY(bar.accessibleDescription().contains(QStringLiteral("3 fail")));
        bar.setContent({.word = QStringLiteral("READY"), .detail = {}, .aside = {}});
        QVERIFY(clients->isHidden());
        QTRY_COMPARE(bar.accessibleName(), QStringLiteral("READY"));
    }

    void theAudienceIsToldToo()
    {
        load(10 * kSecond, 11 * kSecond,
            [](Sample &sample) { sample.outcome = Sample::Outcome::Failed; });
        app::PresenterPage page;
        const std::shared_ptr<const app::Picture> picture =
            std::make_shared<app::Picture>(*m_state.local(), m_state.seen());
        page.showFrame(
            {.state = m_state, .picture = picture, .nowNs = 11 * kSecond, .selected = {}});
        const auto *const warning = page.findChild<QLabel *>(QStringLiteral("presenterHost"));
        QVERIFY2(warning->text().contains(QStringLiteral("of the last 300 request(s) not served")),
            qPrintable(warning->text()));
    }

private:
    template <typename Change>
    void load(qint64 fromNs, qint64 toNs, const Change &change)
    {
        QList<Sample> samples = fake::steady({.fromNs = fromNs, .toNs = toNs});
        for (Sample &sample : samples)
            change(sample);
        m_state.reduce({toNs, app::SampleBatch{.options = {}, .samples = samples}});
    }
    [[nodiscard]] widgets::HealthBar::Content health(qint64 nowNs) const
    {
        return app::healthOf(m_state, app::Picture(*m_state.local(), m_state.seen()), nowNs);
    }

    app::RunState m_state;
};

QTEST_MAIN(TestClientsNow)
#include "tst_clientsnow.moc"
