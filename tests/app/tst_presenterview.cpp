// SPDX-License-Identifier: Apache-2.0
#include "clipping.h"
#include "loadstory.h"

#include "app/mainwindow.h"
#include "app/pages/presenterpage.h"
#include "widgets/availabilitystrip.h"

#include <QLabel>
#include <QLayout>
#include <QtTest>

using app::MainWindow;

/// What the view for an audience says, and that it can be read from the last row.
class TestPresenterView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window =
            std::make_unique<MainWindow>(QStringLiteral("demo"), app::Settings(m_settings.path()));
        m_window->show();
        m_window->present();
        QTRY_VERIFY(page()->isVisible());
    }

    void theTwoFiguresCanBeReadFromTheLastRow()
    {
        for (const char *const name : {"presenterWaited", "presenterLost"}) {
            const int pixels = QFontInfo(find<QLabel>(name)->font()).pixelSize();
            QVERIFY2(pixels * 25 >= m_window->screen()->size().height(), name);
        }
    }

    void allElseCanBeReadToo()
    {
        Story story;
        story.state.reduce(
            {1, app::LocalChanged{std::make_shared<app::LocalCluster>(story.cluster.local)}});
        story.steady();
        story.kill();
        fake::declareDead(story.cluster, kVictim);
        story.see(kFaultNs + 25 * kMs);
        story.outage(kFaultNs + 80 * kMs);
        m_window->showNormal();
        for (const QSize size : {QSize(1920, 1080), QSize(1280, 720), QSize(1024, 600)}) {
            m_window->setFixedSize(size);
            m_window->showRun(story.state, kFaultNs + 3000 * kMs);
            QTRY_COMPARE(clippedLabels(), QStringList());
            const auto *const strip = find<widgets::AvailabilityStrip>("presenterStrip");
            QTRY_VERIFY(areTitlesSeen(*strip));
            QVERIFY(QFontInfo(strip->font()).pixelSize() * 32 >= page()->height());
            QCOMPARE(strip->rows().size(), 2);
            QCOMPARE(strip->rows().last().note, QStringLiteral("0 disturbed"));
        }
        const QString said = find<QLabel>("presenterHealth")->text();
        QVERIFY2(said.contains(QStringLiteral("4 of 5 servers, 64 of 64")), qPrintable(said));
    }

    void whatWasDisturbedBeforeTheFaultIsNotToldOfIt()
    {
        Story story;
        story.load(kFaultNs - 20'000 * kMs, kFaultNs - 8000 * kMs, [](Sample &sample) {
            const qint64 beforeMs = (kFaultNs - sample.dueNs) / kMs;
            if (beforeMs > 9000 && beforeMs < 9500)
                sample.outcome = Sample::Outcome::Retried;
        });
        story.load(kFaultNs - 8000 * kMs, kFaultNs);
        story.kill();
        story.load(kFaultNs, kFaultNs + 3000 * kMs);
        m_window->showRun(story.state, kFaultNs + 3000 * kMs);
        const QString sentence = find<QLabel>("presenterSentence")->text();
        QVERIFY2(
            sentence.startsWith(QStringLiteral("No request was affected")), qPrintable(sentence));
        const auto *const strip = find<widgets::AvailabilityStrip>("presenterStrip");
        QVERIFY(strip->view().fromNs() < kFaultNs - 9500 * kMs);
        for (const widgets::StripRow &row : strip->rows())
            QCOMPARE(row.note, QStringLiteral("0 disturbed"));
    }

    void aBusyHostIsToldBesideTheFigures()
    {
        const auto tell = [](Story &story, int busyPercent) {
            story.busyPercent = busyPercent;
            story.steady();
            story.kill();
            story.outage(kFaultNs + 80 * kMs);
        };
        Story calm;
        tell(calm, 50);
        Story busy;
        tell(busy, 97);
        const auto *const host = find<QLabel>("presenterHost");
        const auto *const strip = find<widgets::AvailabilityStrip>("presenterStrip");
        m_window->showRun(calm.state, kFaultNs + 3000 * kMs);
        QCOMPARE(host->text(), QString());
        page()->layout()->activate();
        const QRect place = strip->geometry();
        m_window->showRun(busy.state, kFaultNs + 3000 * kMs);
        const QString said = QStringLiteral("▲ host CPU 97 % busy: timings unreliable");
        QCOMPARE(host->text(), said);
        page()->layout()->activate();
        QCOMPARE(clippedLabels(), QStringList());
        QCOMPARE(strip->geometry(), place); // nothing jumps
        QVERIFY(QFontInfo(host->font()).pixelSize() * 32 >= page()->height());
        // Of what was measured then it is still true later.
        busy.busyPercent = 10;
        busy.load(kFaultNs + 3000 * kMs, kFaultNs + 6000 * kMs);
        m_window->showRun(busy.state, kFaultNs + 6000 * kMs);
        QCOMPARE(busy.state.busyPercent(), 10);
        QCOMPARE(host->text(), said);
    }

private:
    [[nodiscard]] app::PresenterPage *page() const
    {
        return m_window->findChild<app::PresenterPage *>();
    }
    [[nodiscard]] static bool areTitlesSeen(const widgets::AvailabilityStrip &strip)
    {
        const QFontMetrics font = strip.fontMetrics();
        const QRect room = strip.layoutNow().rows.first().title;
        const widgets::StripRow &row = strip.rows().first();
        return room.height() >= 2 * font.height()
            && room.width() >= font.horizontalAdvance(row.note)
            && strip.layoutNow().flagLabels(strip.view(), strip.scene().flags, font).first().text
            == kVictim;
    }
    [[nodiscard]] QStringList clippedLabels() const
    {
        QStringList wrong;
        const auto labels = page()->findChildren<QLabel *>();
        for (const QLabel *const label : labels) {
            if (label->isVisible() && !clipping::clippingOf(label).isEmpty())
                wrong << label->text();
        }
        return wrong;
    }
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }

    QTemporaryDir m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestPresenterView)
#include "tst_presenterview.moc"
