// SPDX-License-Identifier: Apache-2.0
#include "cluster/zkfixture.h"
#include "fakecluster.h"
#include "turnmeter.h"

#include "app/models/znodemodel.h"
#include "app/pages/znodepage.h"
#include "app/stallwatchdog.h"
#include "app/view/texts.h"
#include "app/workerthread.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTreeView>

#include <memory>

using app::ZnodeModel;
using app::ZnodePage;
using cluster::ZkOp;

/// The tree of a real ZooKeeper, whose znodes the test writes.
class TestZnodePage : public ZkFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startServer(); }
    void init()
    {
        m_session = openSession();
        QVERIFY(m_session);
        m_cluster = fake::healthy(3, 8);
        m_cluster.local.zookeeper = QString::fromStdString(m_server.connectString());
        m_cluster.local.name = QString::fromLatin1(QTest::currentTestFunction());
        m_root = "/kvorum/" + m_cluster.local.name.toUtf8();
        const auto made = ask([&](auto callback) {
            m_session->ensurePath((m_root + "/servers").toStdString(), callback);
        });
        QVERIFY(made.ok());
        m_page = std::make_unique<ZnodePage>();
        m_page->resize(900, 400);
        m_page->show();
        showFrame();
        QTRY_VERIFY_WITH_TIMEOUT(names("") == list("servers"), kPatienceMs);
    }
    void cleanup()
    {
        m_page.reset();
        end();
    }

    void aChangeIsSeenWithoutAsking()
    {
        QVERIFY(create(*m_session, ZkOp::create(path("/control"), "{\"epoch\":1}")).ok());
        QTRY_COMPARE_WITH_TIMEOUT(names(""), list("control|servers"), kPatienceMs);
        m_page->choose(m_root + "/control");
        QTRY_COMPARE_WITH_TIMEOUT(content(), QStringLiteral("{\"epoch\": 1}"), kPatienceMs);
        QVERIFY(set(*m_session, path("/control"), "{\"epoch\":2}", 0).ok());
        QTRY_COMPARE_WITH_TIMEOUT(content(), QStringLiteral("{\"epoch\": 2}"), kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(
            cell("/control", ZnodeModel::Version), QStringLiteral("1"), kPatienceMs);
        QVERIFY(label("znodeStat").contains(QStringLiteral("version 1")));
        const auto removed =
            ask([&](auto callback) { m_session->remove(path("/control"), -1, callback); });
        QVERIFY(removed.ok());
        QTRY_COMPARE_WITH_TIMEOUT(names(""), list("servers"), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(
            label("znodeKind").contains(QStringLiteral("any more")), kPatienceMs);
        QCOMPARE(content(), QStringLiteral("{\"epoch\": 2}"));
    }

    void namesCanBeReadWhereThereIsLittleRoom()
    {
        for (const int width : {560, 700, 1000}) {
            m_page->resize(width, 200);
            QCoreApplication::sendPostedEvents();
            const int character = tree()->fontMetrics().averageCharWidth();
            QVERIFY2(tree()->header()->sectionSize(ZnodeModel::Name) >= 20 * character,
                qPrintable(QString::number(tree()->header()->sectionSize(ZnodeModel::Name))));
        }
        QVERIFY(!tree()->isColumnHidden(ZnodeModel::Version));
    }

    void theTreeOfAClusterComesWhenItIsMade()
    {
        m_page = std::make_unique<ZnodePage>();
        m_page->show();
        m_cluster.local.name = QStringLiteral("later");
        m_root = "/kvorum/later";
        showFrame();
        QTRY_VERIFY_WITH_TIMEOUT(
            label("znodeSession").contains(QStringLiteral("Connected")), kPatienceMs);
        const auto made =
            ask([&](auto callback) { m_session->ensurePath(path("/servers"), callback); });
        QVERIFY(made.ok());
        QTRY_COMPARE_WITH_TIMEOUT(names(""), list("servers"), kPatienceMs);
    }

    /// As with another language, while ZooKeeper does not answer: its library waits to close.
    void thePageGoesAtOnceThoughZooKeeperIsFrozen()
    {
        m_server.freeze();
        const auto thawed = qScopeGuard([this] { m_server.thaw(); });
        QElapsedTimer timer;
        timer.start();
        m_page.reset();
        QVERIFY2(
            timer.elapsed() < TurnMeter::kMostMs, qPrintable(QString::number(timer.elapsed())));
        // Nor does the end of its thread hold up this one.
        qint64 longestMs = 0;
        timer.start();
        const auto look = [&] { longestMs = std::max(longestMs, timer.restart()); };
        QTimer ticks;
        connect(&ticks, &QTimer::timeout, this, look);
        ticks.start(10);
        const auto isOver = [] { return !qApp->findChild<app::WorkerThread *>(); };
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), kPatienceMs);
        look();
        QVERIFY2(longestMs < TurnMeter::kMostMs, qPrintable(QString::number(longestMs)));
    }

    void anEmptyDirectoryOpensWhenItGetsItsFirstChild()
    {
        QVERIFY(!model()->hasChildren(index("/servers")));
        QVERIFY(create(*m_session, ZkOp::create(path("/servers/n3"), "{}", true)).ok());
        QTRY_VERIFY_WITH_TIMEOUT(model()->hasChildren(index("/servers")), kPatienceMs);
        tree()->expand(index("/servers"));
        QTRY_COMPARE_WITH_TIMEOUT(
            cell("/servers/n3", ZnodeModel::Owner), QStringLiteral("n3"), kPatienceMs);
        QSignalSpy chosen(m_page.get(), &app::Page::subjectChosen);
        Q_EMIT tree()->activated(index("/servers/n3"));
        QCOMPARE(chosen.value(0).value(0).toString(), QStringLiteral("n3"));
    }

    void aThousandMappingsComeWithoutHoldingUpTheWindow()
    {
        std::vector<ZkOp> ops{ZkOp::create(path("/mappings"), "")};
        for (int i = 0; i < 1024; ++i)
            ops.push_back(ZkOp::create(
                path("/mappings/" + QByteArray::number(i).rightJustified(4, '0')), "[{}]"));
        QVERIFY(multi(*m_session, std::move(ops)).ok());
        QTRY_VERIFY_WITH_TIMEOUT(names("").contains(QStringLiteral("mappings")), kPatienceMs);
        const TurnMeter meter;
        QElapsedTimer clock;
        clock.start();
        tree()->expand(index("/mappings"));
        QTRY_COMPARE_WITH_TIMEOUT(
            cell("/mappings/1023", ZnodeModel::Size), QStringLiteral("4"), kPatienceMs);
        qInfo("1024 znodes with their stats after %lld ms, longest turn %lld ms", clock.elapsed(),
            meter.longestMs());
        QVERIFY(meter.longestMs() < app::StallWatchdog::kLimitMs);
        QCOMPARE(names("/mappings").size(), 1024);
        tree()->collapse(index("/mappings"));
        QCOMPARE(names("/mappings").size(), 0);
        QVERIFY(model()->hasChildren(index("/mappings")));
    }

    void hostileNamesAndValuesAreHarmless()
    {
        const QByteArray name = "<img src=x>\xe2\x80\xae" + QByteArray(500, 'y');
        QVERIFY(
            create(*m_session, ZkOp::create(path("/" + name), std::string("\0\xff<b>", 5))).ok());
        QTRY_COMPARE_WITH_TIMEOUT(names("").size(), 2, kPatienceMs);
        m_page->choose(m_root + "/" + name);
        QTRY_VERIFY_WITH_TIMEOUT(
            content().startsWith(QStringLiteral("000000  00 ff 3c")), kPatienceMs);
        QCOMPARE(
            m_page->findChild<QLabel *>(QStringLiteral("znodePath"))->textFormat(), Qt::PlainText);
        QVERIFY(label("znodePath").contains(QStringLiteral("⟨U+202E⟩")));
    }

    void allOfZooKeeperIsAChoice()
    {
        m_page->findChild<QCheckBox *>(QStringLiteral("znodeAll"))->setChecked(true);
        m_page->choose("/zookeeper/config");
        QTRY_COMPARE_WITH_TIMEOUT(
            model()->pathOf(tree()->currentIndex()), QByteArray("/zookeeper/config"), kPatienceMs);
        m_page->choose("/zookeeper/nothing/there");
        QTRY_COMPARE_WITH_TIMEOUT(
            model()->pathOf(tree()->currentIndex()), QByteArray("/zookeeper"), kPatienceMs);
    }

    void withoutZooKeeperTheTreeSaysHowOldItIs()
    {
        QVERIFY(label("znodeSession").contains(QStringLiteral("Connected")));
        m_server.freeze();
        QTRY_VERIFY_WITH_TIMEOUT(
            label("znodeSession").contains(QStringLiteral("as it was")), kPatienceMs);
        QVERIFY(index("/servers").data(Qt::ForegroundRole).isValid());
        m_server.thaw();
        QTRY_VERIFY_WITH_TIMEOUT(
            label("znodeSession").contains(QStringLiteral("Connected")), kPatienceMs);
        QVERIFY(!index("/servers").data(Qt::ForegroundRole).isValid());
    }

    void theZooKeeperOfARecordingIsNotAsked()
    {
        m_page.reset();
        m_page = std::make_unique<ZnodePage>();
        QSignalSpy opened(m_page.get(), &ZnodePage::opened);
        showFrame(true);
        QCOMPARE(opened.size(), 0);
        showFrame(false);
        QCOMPARE(opened.size(), 1);
        showFrame(true);
        QVERIFY(label("znodeSession").endsWith(app::onlyPresentText()));
        showFrame(false);
        QVERIFY(!label("znodeSession").endsWith(app::onlyPresentText()));
        m_cluster.local.stage = app::ClusterStage::Stopping;
        QSignalSpy closed(m_page.get(), &ZnodePage::closed);
        showFrame(false);
        QCOMPARE(closed.size(), 1);
    }

private:
    static QStringList list(const char *items) { return QString::fromUtf8(items).split(u'|'); }
    [[nodiscard]] std::string path(const QByteArray &below) const
    {
        return (m_root + below).toStdString();
    }
    void showFrame(bool isPast = false)
    {
        const app::RunState state = m_cluster.state();
        const std::shared_ptr<const app::Picture> picture = m_cluster.picture();
        m_page->showFrame({state, picture, 60'000'000'000, isPast, {}});
    }
    [[nodiscard]] ZnodeModel *model() const { return m_page->findChild<ZnodeModel *>(); }
    [[nodiscard]] QTreeView *tree() const
    {
        return m_page->findChild<QTreeView *>(QStringLiteral("znodeTree"));
    }
    [[nodiscard]] QModelIndex index(const QByteArray &below) const
    {
        return model()->indexOf(m_root + below);
    }
    [[nodiscard]] QString cell(const QByteArray &below, int column) const
    {
        return index(below).siblingAtColumn(column).data().toString();
    }
    [[nodiscard]] QStringList names(const QByteArray &below) const
    {
        QStringList names;
        const QModelIndex parent = index(below);
        for (int row = 0; row < model()->rowCount(parent) && parent.isValid(); ++row)
            names << model()->index(row, 0, parent).data().toString();
        return names;
    }
    [[nodiscard]] QString content() const
    {
        return m_page->findChild<QPlainTextEdit *>(QStringLiteral("znodeContent"))->toPlainText();
    }
    [[nodiscard]] QString label(const char *name) const
    {
        return m_page->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }

    fake::Cluster m_cluster;
    QByteArray m_root;
    std::unique_ptr<ZnodePage> m_page;
};

QTEST_MAIN(TestZnodePage)
#include "tst_znodepage.moc"
