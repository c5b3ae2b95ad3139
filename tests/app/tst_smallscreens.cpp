// SPDX-License-Identifier: Apache-2.0
#include "loadstory.h"
#include "pictures.h"

#include "app/mainwindow.h"
#include "app/pages/inspectorpage.h"
#include "app/shell/language.h"
#include "widgets/nodecard.h"
#include "widgets/partitionring.h"
#include "widgets/wrappedlabel.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QTabWidget>
#include <QToolButton>
#include <QtTest>

#include <algorithm>

using app::MainWindow;

/// What matters most can be seen on screens that have little room, without scrolling.
class TestSmallScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window =
            std::make_unique<MainWindow>(QStringLiteral("demo"), app::Settings(m_settings.path()));
        connect(m_window.get(), &MainWindow::frameWanted, this, [this] { m_isFrameWanted = true; });
        m_window->show();
        tellOfADeath();
    }
    void cleanup() { m_window.reset(); }

    void whatCameOfAFaultIsSeenInEveryLayout_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("layout");
        for (const QSize size : {QSize(1024, 600), QSize(1280, 800), QSize(1440, 900)}) {
            for (const char *const layout : {"layout_1", "layout_2", "layout_3"}) {
                QTest::addRow("%s at %d x %d", layout, size.width(), size.height())
                    << size << QString::fromLatin1(layout);
            }
        }
    }
    void whatCameOfAFaultIsSeenInEveryLayout()
    {
        QFETCH(QSize, size);
        QFETCH(QString, layout);
        arrange(size, layout);
        pictures::save(m_window.get(), QStringLiteral("fault-%1-%2").arg(layout).arg(size.width()));
        // In the client view where all of it can be seen there, else above the views.
        const bool isInView = isSeen("outageLine") && isSeen("proofLine");
        QCOMPARE(isSeen("faultOutage") && isSeen("faultProof"), !isInView);
        QCOMPARE(isAnythingSeen("faultOutage"), !isInView);
        QCOMPARE(isAnythingSeen("outageLine"), isInView);
        QCOMPARE(isAnythingSeen("proofLine"), isInView);
        const QString name = isInView ? QStringLiteral("proofLine") : QStringLiteral("faultProof");
        QVERIFY(m_window->findChild<QLabel *>(name)->text().contains(
            QStringLiteral("PROOF 0 of 12,345 acknowledged writes lost")));
    }

    /// And with larger text, where the window is a low one.
    void theTabInFrontHasRows_data()
    {
        QTest::addColumn<QString>("layout");
        QTest::addColumn<QString>("table");
        QTest::addColumn<int>("percent");
        for (const int percent : {100, 150}) {
            QTest::addRow("Demo at %d %%", percent) << "layout_1"
                                                    << "eventTable" << percent;
            QTest::addRow("Inspect at %d %%", percent) << "layout_2"
                                                       << "znodeTree" << percent;
            QTest::addRow("Logs at %d %%", percent) << "layout_3"
                                                    << "logText" << percent;
        }
    }
    void theTabInFrontHasRows()
    {
        QFETCH(QString, layout);
        QFETCH(QString, table);
        QFETCH(int, percent);
        const QFont usual = QApplication::font();
        const auto before = qScopeGuard([usual] { QApplication::setFont(usual); });
        QFont larger = usual;
        larger.setPointSizeF(usual.pointSizeF() * percent / 100);
        QApplication::setFont(larger);
        init();
        arrange({1280, 800}, layout);
        auto *const view = m_window->findChild<QAbstractScrollArea *>(table);
        for (QWidget *dock = view; dock; dock = dock->parentWidget()) {
            if (auto *const found = qobject_cast<QDockWidget *>(dock))
                found->raise();
        }
        settle();
        pictures::save(m_window.get(), QStringLiteral("rows-%1-%2").arg(layout).arg(percent));
        const int row = view->fontMetrics().height() + 4;
        const int seen = view->viewport()->visibleRegion().boundingRect().height();
        // Where text is that small, what else is there weighs more.
        const int least = view->fontMetrics().height() < 16 ? kLeastRows / 2 : kLeastRows;
        QVERIFY2(seen >= least * row, qPrintable(QString::number(double(seen) / row)));
    }

    void whyNothingWasMeasuredCanBeReadToo_data()
    {
        QTest::addColumn<QString>("layout");
        for (const char *const layout : {"layout_1", "layout_2", "layout_3"})
            QTest::newRow(layout) << QString::fromLatin1(layout);
    }
    void whyNothingWasMeasuredCanBeReadToo()
    {
        QFETCH(QString, layout);
        tellOfADeath([](app::Sample &sample) {
            sample.outcome = app::Sample::Outcome::Retried;
            sample.attempts = 2;
        });
        arrange({1024, 600}, layout);
        pictures::save(m_window.get(), QStringLiteral("unmeasured-%1").arg(layout));
        const bool isInView = isSeen("outageLine") && isSeen("proofLine");
        QCOMPARE(isSeen("faultOutage") && isSeen("faultProof"), !isInView);
        const auto *const outage = m_window->findChild<QLabel *>(
            isInView ? QStringLiteral("outageLine") : QStringLiteral("faultOutage"));
        QVERIFY2(outage->text().contains(QStringLiteral("as the servers tell it")),
            qPrintable(outage->text()));
        const QRect needed = outage->fontMetrics().boundingRect(
            QRect(0, 0, outage->width(), m_window->height()), Qt::TextWordWrap, outage->text());
        QVERIFY(qAbs(outage->height() - needed.height()) < outage->fontMetrics().height() / 2);
    }

    void itIsNotToldTwiceOnceThereIsRoom()
    {
        arrange({1024, 600}, QStringLiteral("layout_1"));
        QVERIFY(isSeen("faultOutage"));
        arrange({1440, 900}, QStringLiteral("layout_1"));
        QVERIFY(!isSeen("faultOutage"));
        QVERIFY(isSeen("outageLine") && isSeen("proofLine"));
    }

    void whereTheViewShowsItNothingFlashesAbove()
    {
        m_window->showRun(app::RunState(), kFaultNs);
        arrange({1440, 900}, QStringLiteral("layout_1"));
        m_window->showRun(m_story->state, kFaultNs + 4000 * kMs);
        QVERIFY(!isSeen("faultOutage"));
        settle();
        QVERIFY(!isSeen("faultOutage"));
    }

    void allServersCanBeSeenAndKilled_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("language");
        for (const char *const language : {"en", "de", "es"}) {
            for (const QSize size : {QSize(1280, 800), QSize(1440, 900)}) {
                QTest::addRow("%s at %d x %d", language, size.width(), size.height())
                    << size << QString::fromLatin1(language);
            }
        }
    }
    void allServersCanBeSeenAndKilled()
    {
        QFETCH(QSize, size);
        QFETCH(QString, language);
        app::speak(language);
        const auto english = qScopeGuard([] { app::speak(QStringLiteral("en")); });
        init();
        arrange(size, QStringLiteral("layout_1"));
        pictures::save(
            m_window.get(), QStringLiteral("cards-%1-%2").arg(language).arg(size.width()));
        const auto cards = m_window->findChildren<widgets::NodeCard *>();
        QCOMPARE(cards.size(), 6);
        for (const widgets::NodeCard *const card : cards) {
            QVERIFY2(isWhole(card), qPrintable(card->data().id));
            const auto *const kill =
                card->findChild<QToolButton *>(QStringLiteral("kill_") + card->data().id);
            QVERIFY2(card->isCompact() || isWhole(kill), qPrintable(card->data().id));
        }
        if (!cards.first()->isCompact())
            return;
        // Where longer words leave less room than that, the tool bar has the buttons.
        QVERIFY(size.width() < 1440 && language != u"en");
        Q_EMIT cards.at(1)->chosen(Qt::NoModifier);
        settle();
        QVERIFY(m_window->findChild<QAction *>(QStringLiteral("child_kill"))->isEnabled());
    }

    void theRingAndTheStripHaveRoomOnTheSmallestScreen()
    {
        arrange({1024, 600}, QStringLiteral("layout_1"));
        QVERIFY(isWhole(m_window->findChild<QWidget *>(QStringLiteral("strip"))));
        auto *const pages = m_window->findChild<QTabWidget *>(QStringLiteral("pages"));
        pages->setCurrentWidget(m_window->findChild<QWidget *>(QStringLiteral("pageRing")));
        settle();
        pictures::save(m_window.get(), QStringLiteral("ring-1024"));
        const auto *const ring = m_window->findChild<widgets::PartitionRing *>();
        QVERIFY(isWhole(ring));
        const int side = std::min(ring->width(), ring->height());
        QVERIFY2(side >= 150, qPrintable(QString::number(side)));
        for (int i = 0; i < ring->data().servers.size(); ++i)
            QCOMPARE(ring->nameShown(i), ring->data().servers.at(i));
    }

    /// Words of another length take some of it, but the views in the middle keep the most.
    void anotherLanguageLeavesTheirRoomToTheViews()
    {
        for (const QSize size : {QSize(1280, 800), QSize(1440, 900)}) {
            arrange(size, QStringLiteral("layout_1"));
            const int before = m_window->findChild<QWidget *>(QStringLiteral("pages"))->height();
            const auto english = qScopeGuard([] { app::speak(QStringLiteral("en")); });
            for (const char *const language : {"de", "ja", "en"}) {
                app::speak(QString::fromLatin1(language));
                m_window->remakeInTurns();
                QTRY_VERIFY(m_window->updatesEnabled());
                settle();
                const auto *const pages = m_window->findChild<QWidget *>(QStringLiteral("pages"));
                pictures::save(m_window.get(),
                    QStringLiteral("remade-%1-%2").arg(QLatin1String(language)).arg(size.width()));
                QVERIFY2(pages->height() >= before * 2 / 3,
                    qPrintable(QStringLiteral("%1 after %2").arg(pages->height()).arg(before)));
            }
        }
    }

    void whatTheInspectorSaysOfADeadServerCanBeRead()
    {
        arrange({1280, 800}, QStringLiteral("layout_1"));
        Q_EMIT m_window->findChild<widgets::NodeCard *>(QStringLiteral("card_") + kVictim)
            ->chosen(Qt::NoModifier);
        settle();
        pictures::save(m_window.get(), QStringLiteral("inspector-dead"));
        const auto *const page = m_window->findChild<app::InspectorPage *>();
        const auto labels = page->findChildren<widgets::WrappedLabel *>();
        const auto others = page->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        const auto isApart = [&others](const widgets::WrappedLabel *label) {
            return label->height() >= label->heightForWidth(label->width())
                && std::none_of(others.begin(), others.end(), [label](const QWidget *other) {
                       return other != label && other->geometry().intersects(label->geometry());
                   });
        };
        // A label that has got another width asks for another height in the next turn.
        QTRY_VERIFY(std::all_of(labels.begin(), labels.end(), isApart));
    }

    void whoIsMasterCanBeReadBesideTheProgress_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("usual") << QSize(1280, 800);
        QTest::newRow("smallest") << QSize(1024, 600);
    }
    void whoIsMasterCanBeReadBesideTheProgress()
    {
        QFETCH(QSize, size);
        arrange(size, QStringLiteral("layout_1"));
        const auto *const detail = m_window->findChild<QLabel *>(QStringLiteral("healthDetail"));
        const QString shown =
            detail->fontMetrics().elidedText(detail->text(), Qt::ElideRight, detail->width());
        QVERIFY2(shown.contains(QStringLiteral("master ♛ n2")), qPrintable(shown));
        QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("healthProgress"))->isVisible());
    }

private:
    void tellOfADeath(const Story::Change &before = {})
    {
        m_story = std::make_unique<Story>();
        fake::Cluster &cluster = m_story->cluster;
        for (app::LocalChild &child : cluster.local.children)
            child.pid = 1'234'567;
        const auto showLocal = [&](qint64 atNs) {
            m_story->state.reduce(
                {atNs, app::LocalChanged{std::make_shared<app::LocalCluster>(cluster.local)}});
        };
        showLocal(1);
        m_story->load(kFaultNs - 6000 * kMs, kFaultNs, before);
        m_story->kill();
        for (const auto &[event, ms] :
            {std::pair{"proven", 20}, {"mapWritten", 40}, {"installed", 60}})
            m_story->hear(event, kFaultNs + ms * kMs, 2);
        m_story->outage(kFaultNs + 300 * kMs);
        fake::killProcess(cluster, kVictim);
        fake::declareDead(cluster, kVictim);
        showLocal(kFaultNs);
        m_story->see(kFaultNs + 3000 * kMs);
        app::LedgerReport ledger;
        ledger.acknowledged = ledger.acknowledgedThen = 12'345;
        ledger.isChecked = true;
        ledger.checkedAtNs = kFaultNs + 3500 * kMs;
        ledger.checked = 1024;
        ledger.partitionsCompared = ledger.partitionsAlike = kPartitions;
        m_story->state.reduce({kFaultNs + 4000 * kMs, ledger});
    }
    void arrange(const QSize &size, const QString &layout)
    {
        m_window->resize(size);
        m_window->findChild<QAction *>(layout)->trigger();
        m_window->showRun(m_story->state, kFaultNs + 4000 * kMs);
        settle();
        QCOMPARE(m_window->size(), size);
    }
    /// Shows frames, as the program does, until nothing is left that could ask for one.
    void settle()
    {
        do {
            m_isFrameWanted = false;
            m_window->showRun(m_window->state(), kFaultNs + 4000 * kMs);
            QTest::qWait(0);
            QTRY_VERIFY(m_isFrameWanted || !isWaiting());
        } while (m_isFrameWanted || isWaiting());
    }
    /// For the window's size, or for where the client view stands.
    [[nodiscard]] bool isWaiting() const
    {
        return m_window->findChild<QTimer *>(QStringLiteral("faultTimer"))->isActive()
            || m_window->findChild<QTimer *>(QStringLiteral("dockTimer"))->isActive();
    }
    [[nodiscard]] static bool isWhole(const QWidget *widget)
    {
        return widget->visibleRegion().boundingRect() == widget->rect();
    }
    [[nodiscard]] bool isAnythingSeen(const char *name) const
    {
        const auto *const label = m_window->findChild<QLabel *>(QString::fromLatin1(name));
        return !label->visibleRegion().isEmpty();
    }
    /// To its end, in its label and in the window.
    [[nodiscard]] bool isSeen(const char *name) const
    {
        const auto *const label = m_window->findChild<QLabel *>(QString::fromLatin1(name));
        return isWhole(label)
            && (label->wordWrap()
                || label->fontMetrics().horizontalAdvance(label->text()) <= label->width());
    }

    static constexpr int kLeastRows = 6;

    QTemporaryDir m_settings;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Story> m_story;
    bool m_isFrameWanted = false;
};

QTEST_MAIN(TestSmallScreens)
#include "tst_smallscreens.moc"
