// SPDX-License-Identifier: Apache-2.0
#include "turnmeter.h"

#include "app/desktop.h"
#include "app/models/eventmodel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using app::ProcessIdentity;

namespace {

constexpr int kStartMs = 30'000;
constexpr int kChangeMs = 15'000;
constexpr int kServers = 2;
const QString kN1 = QStringLiteral("n1");

} // namespace

/// How long servers live, as it is chosen in the settings of the real window of a real cluster.
class TestDesktopKeep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        m_turns.reset();
        m_desktop.reset();
    }

    void leftRunningTheyAreTakenOver()
    {
        open();
        showSettings();
        auto *const keep = find<QComboBox>("settingKeep");
        keep->setCurrentIndex(keep->findData(true));
        // As the dialog says: from the next start on.
        const QMap<QString, ProcessIdentity> first = processes();
        QCOMPARE(first.size(), kServers + 1);
        close();
        QCOMPARE(living(first), QStringList());

        open();
        QVERIFY(!find<QLabel>("messageText")->isVisible());
        const QMap<QString, ProcessIdentity> left = processes();
        close();
        QCOMPARE(living(left), QStringList(left.keys()));

        open();
        QVERIFY(isToldOf(QStringLiteral("Took over 3 running processes")));
        QCOMPARE(processes(), left);
        // "Stop and quit" does so in any case.
        end([this] { find<QAction>("quit")->trigger(); });
        QCOMPARE(living(left), QStringList());
    }

    void theyAreStartedAgainIfThatIsChosen()
    {
        open();
        showSettings();
        auto *const restart = find<QCheckBox>("settingRestart");
        QVERIFY(!restart->isChecked());
        restart->click();
        for (int deaths = 1; deaths < app::RestartPolicy::kMostDeaths; ++deaths) {
            const ProcessIdentity before = processes().value(kN1);
            QVERIFY(app::killExactly(before));
            QTRY_VERIFY_WITH_TIMEOUT(
                processes().value(kN1) != before && app::isAlive(processes().value(kN1)),
                kChangeMs);
        }
        QVERIFY(app::killExactly(processes().value(kN1)));
        QTRY_VERIFY_WITH_TIMEOUT(isToldOf(QStringLiteral("n1 ended 3 times")), kChangeMs);
        QVERIFY(!supervisor()->child(kN1)->isAlive());
        // And not any more.
        restart->click();
        QVERIFY(app::killExactly(processes().value(QStringLiteral("n2"))));
        QTRY_VERIFY_WITH_TIMEOUT(isToldOf(QStringLiteral("n2 ended by itself")), kChangeMs);
        QVERIFY(!supervisor()->child(QStringLiteral("n2"))->isAlive());
        close();
    }

private:
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_desktop->window()->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] app::Supervisor *supervisor() const { return m_desktop->supervisor(); }

    void open()
    {
        app::Options options;
        options.supervisor.root = m_directory->path();
        options.supervisor.nodes = kServers;
        options.supervisor.replicas = kServers;
        options.supervisor.partitions = 8;
        options.configDir = m_directory->path();
        m_desktop = std::make_unique<app::Desktop>(options);
        m_desktop->start();
        QVERIFY(QTest::qWaitForWindowExposed(m_desktop->window()));
        m_turns = std::make_unique<TurnMeter>();
        QTRY_COMPARE_WITH_TIMEOUT(
            find<QLabel>("healthWord")->text(), QStringLiteral("READY"), kStartMs);
    }
    void showSettings() { find<QAction>("settings")->trigger(); }
    void close()
    {
        end([this] { m_desktop->window()->close(); });
    }
    /// The window is closed, and the program would be.
    void end(const std::function<void()> &ask)
    {
        QSignalSpy finished(m_desktop.get(), &app::Desktop::finished);
        ask();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kChangeMs);
        QVERIFY(!m_desktop->window()->isVisible());
        QVERIFY(m_turns->longestMs() < TurnMeter::kMostMs);
        m_turns.reset();
        m_desktop.reset();
    }
    [[nodiscard]] QMap<QString, ProcessIdentity> processes() const
    {
        QMap<QString, ProcessIdentity> all;
        const QStringList ids = supervisor()->children();
        for (const QString &id : ids)
            all.insert(id, supervisor()->child(id)->identity());
        return all;
    }
    [[nodiscard]] static QStringList living(const QMap<QString, ProcessIdentity> &processes)
    {
        QStringList ids;
        for (const QString &id : processes.keys()) {
            if (app::isAlive(processes.value(id)))
                ids << id;
        }
        return ids;
    }
    [[nodiscard]] bool isToldOf(const QString &text) const
    {
        const QAbstractItemModel *const events = find<QTableView>("eventTable")->model();
        const QModelIndex first = events->index(0, app::EventModel::What);
        return !events->match(first, Qt::DisplayRole, text, 1, Qt::MatchContains).isEmpty();
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<app::Desktop> m_desktop;
    std::unique_ptr<TurnMeter> m_turns;
};

QTEST_MAIN(TestDesktopKeep)
#include "tst_desktopkeep.moc"
