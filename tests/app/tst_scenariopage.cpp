// SPDX-License-Identifier: Apache-2.0
#include "fakeplay.h"

#include "app/pages/scenariopage.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QtTest>

/// The page of scenarios, shown made-up runs.
class TestScenarioPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_page = std::make_unique<app::ScenarioPage>(); }

    void runIsOfferedOnlyForARunningClusterOfOursAndNow()
    {
        fake::Cluster cluster = fake::healthy(3, 8);
        show(cluster.state());
        QVERIFY(button("buttonRun")->isEnabled());
        QVERIFY(!button("buttonAbort")->isEnabled());
        QVERIFY(!button("buttonReport")->isEnabled());
        show(cluster.state(), true);
        QVERIFY2(!button("buttonRun")->isEnabled(), "while the past is looked at");
        cluster.local.stage = app::ClusterStage::Starting;
        show(cluster.state());
        QVERIFY2(!button("buttonRun")->isEnabled(), "while it starts");
        cluster.local.stage = app::ClusterStage::Running;
        cluster.local.children.clear();
        show(cluster.state());
        QVERIFY2(!button("buttonRun")->isEnabled(), "of somebody else's cluster");
    }

    void theChosenOneIsRunByOneClick()
    {
        show(fake::healthy(3, 8).state());
        QSignalSpy spy(m_page.get(), &app::ScenarioPage::requested);
        m_page->choose(QStringLiteral("freeze"));
        QVERIFY(label("scenarioHypothesis")->text().contains(QStringLiteral("lease")));
        button("buttonRun")->click();
        QCOMPARE(spy.value(0).value(1).toString(), QStringLiteral("freeze"));
    }

    void whileItRunsItCanOnlyBeAborted()
    {
        fake::Play play(QStringLiteral("kill-primary"));
        QVERIFY(play.toStep(4));
        showPlay(play);
        QVERIFY(!button("buttonRun")->isEnabled());
        QVERIFY(button("buttonAbort")->isEnabled());
        QSignalSpy spy(m_page.get(), &app::ScenarioPage::requested);
        button("buttonAbort")->click();
        QCOMPARE(spy.size(), 1);
        QCOMPARE(steps()->topLevelItemCount(), play.news().steps.size());
        QVERIFY(!steps()->topLevelItem(2)->text(1).isEmpty());
        QVERIFY(steps()->topLevelItem(7)->text(1).isEmpty());
    }

    /// As in the past, before the first scenario began.
    void withoutAnyScenarioTheChoiceStays()
    {
        fake::Play play(QStringLiteral("freeze"));
        play.toEnd();
        showPlay(play);
        show(fake::healthy(3, 8).state(), true);
        QCOMPARE(m_page->chosen(), QStringLiteral("freeze"));
        QVERIFY(!label("scenarioHypothesis")->text().isEmpty());
    }

    void theVerdictIsAWordAndWhy()
    {
        fake::Play play(QStringLiteral("kill-primary"), {.lost = 2});
        play.toEnd();
        showPlay(play);
        QCOMPARE(label("scenarioVerdict")->text(), QStringLiteral("FAIL"));
        QVERIFY(label("scenarioWhy")->text().contains(QStringLiteral("lost")));
        QVERIFY(button("buttonReport")->isEnabled());
        QCOMPARE(
            steps()->topLevelItemCount(), play.news().steps.size() + play.news().claims.size());
    }

    void theReportGoesWhereTheDialogSays()
    {
        fake::Play play(QStringLiteral("kill-primary"));
        play.toEnd();
        showPlay(play);
        m_page->show();
        const QTemporaryDir directory;
        QSignalSpy spy(m_page.get(), &app::ScenarioPage::requested);
        button("buttonReport")->click();
        auto *const dialog = m_page->findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->selectFile(directory.path());
        auto *const choose =
            dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Open);
        QTRY_VERIFY(choose->isEnabled());
        choose->click();
        QCOMPARE(spy.size(), 1);
        QVERIFY(spy.first().value(0).value<app::ScenarioAction>() == app::ScenarioAction::Report);
        QCOMPARE(spy.first().value(1).toString(), directory.path());
    }

    void thePastIsNotReported()
    {
        fake::Play play(QStringLiteral("kill-primary"));
        play.toEnd();
        app::RunState state = play.state();
        state.reduce({state.atNs(), play.news()});
        show(state, true);
        QVERIFY(!button("buttonReport")->isEnabled());
        show(state);
        QVERIFY(button("buttonReport")->isEnabled());
    }

    void whatItShowsIsPlainText()
    {
        fake::Play play(QStringLiteral("kill-primary"));
        play.toEnd();
        app::RunState state = play.state();
        app::ScenarioNews news = play.news();
        news.why = QStringLiteral("<b>why</b>");
        state.reduce({state.atNs(), news});
        show(state);
        QCOMPARE(label("scenarioWhy")->textFormat(), Qt::PlainText);
        QCOMPARE(label("scenarioWhy")->text(), news.why.toString());
    }

private:
    void show(const app::RunState &state, bool isPast = false)
    {
        m_page->showFrame({state, m_picture, state.atNs(), isPast, QString()});
    }
    void showPlay(const fake::Play &play)
    {
        app::RunState state = play.state();
        state.reduce({state.atNs(), play.news()});
        show(state);
    }
    QPushButton *button(const char *name)
    {
        return m_page->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    QLabel *label(const char *name)
    {
        return m_page->findChild<QLabel *>(QString::fromLatin1(name));
    }
    QTreeWidget *steps()
    {
        return m_page->findChild<QTreeWidget *>(QStringLiteral("scenarioSteps"));
    }

    std::unique_ptr<app::ScenarioPage> m_page;
    std::shared_ptr<const app::Picture> m_picture = std::make_shared<app::Picture>();
};

QTEST_MAIN(TestScenarioPage)
#include "tst_scenariopage.moc"
