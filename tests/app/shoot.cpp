// SPDX-License-Identifier: Apache-2.0
#include "desktopdriver.h"
#include "pictures.h"

#include "app/resources.h"

#include <QAction>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QtTest>

#include <cstdio>

namespace {

constexpr int kPatienceMs = 30'000;

/// The picture on the screen is up to a frame behind.
bool save(DesktopDriver &driver, const QString &path)
{
    QTest::qWait(300);
    const bool isSaved = driver.window()->grab().save(path);
    std::printf("%s %s\n", isSaved ? "wrote" : "cannot write", qPrintable(path));
    return isSaved;
}

bool shoot(DesktopDriver &driver, const QString &directory)
{
    const auto waitForHealth = [&driver](const char *word) {
        return QTest::qWaitFor(
            [&driver, word] { return driver.health() == QLatin1String(word); }, kPatienceMs);
    };
    driver.desktop()->start();
    if (!waitForHealth("READY"))
        return false;
    driver.find<QPushButton>(QStringLiteral("buttonFill"))->click();
    const auto answer = [&driver] { return driver.text(QStringLiteral("labelAnswer")); };
    if (!QTest::qWaitFor([&] { return answer().contains(QStringLiteral("stored")); }, kPatienceMs))
        return false;
    driver.find<QPushButton>(QStringLiteral("buttonPut"))->click();
    if (!QTest::qWaitFor([&] { return answer().contains(QStringLiteral("Stored")); }, kPatienceMs))
        return false;
    driver.find<QPushButton>(QStringLiteral("buttonGet"))->click();
    if (!QTest::qWaitFor([&] { return answer().contains(QStringLiteral("Found")); }, kPatienceMs)
        || !save(driver, directory + QStringLiteral("/healthy.png")))
        return false;
    // A steady state long enough for the outage to be measured, and for its end to be certain.
    Q_EMIT driver.window()->workloadChanged({.perSecond = 500});
    QTest::qWait(8'000);
    driver.find<QToolButton>(QStringLiteral("kill_") + driver.master())->click();
    if (!waitForHealth("DEGRADED"))
        return false;
    const auto isProven = [&driver] {
        const app::RunState &state = driver.window()->state();
        return !state.incidents().isEmpty() && state.incidents().last().outage.isOver
            && state.ledger().isChecked
            && state.ledger().checkedAtNs > state.incidents().last().faultNs;
    };
    (void)QTest::qWaitFor(isProven, kPatienceMs);
    driver.find<QPushButton>(QStringLiteral("buttonGet"))->click();
    return save(driver, directory + QStringLiteral("/failover.png"));
}

/// What else is to be looked at when the window was changed.
void shootMore(DesktopDriver &driver, const QString &directory)
{
    const auto tab = [&driver](const char *page) {
        driver.find<QTabWidget>(QStringLiteral("pages"))
            ->setCurrentWidget(driver.find<QWidget>(QString::fromLatin1(page)));
    };
    driver.find<QAction>(QStringLiteral("showLog"))->trigger();
    tab("pagePartitions");
    (void)save(driver, directory + QStringLiteral("/partitions.png"));
    tab("pageTopology");
    driver.window()->resize(1024, 700);
    (void)save(driver, directory + QStringLiteral("/small.png"));
    driver.window()->resize(1440, 900);
    const pictures::Dark dark;
    (void)save(driver, directory + QStringLiteral("/dark.png"));
    driver.find<QToolButton>(QStringLiteral("freeze_n4"))->click();
    driver.find<QToolButton>(QStringLiteral("kill_zookeeper"))->click();
    (void)QTest::qWaitFor(
        [&driver] { return driver.card(QStringLiteral("n4")).isStale; }, kPatienceMs);
    driver.window()->showProblem(
        {app::Problem::Kind::JavaMissing, QStringLiteral("Java 11 or newer was not found."),
            QStringLiteral("sudo apt install default-jre-headless libzookeeper-java"), {}});
    (void)save(driver, directory + QStringLiteral("/stale.png"));
}

} // namespace

/// Makes the README's pictures with a real cluster: shoot DIRECTORY [all].
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    app::loadResources();
    DesktopDriver driver;
    const bool isDone = shoot(driver, arguments.value(1, QStringLiteral(".")));
    if (isDone && arguments.value(2) == QLatin1String("all"))
        shootMore(driver, arguments.at(1));
    QObject::connect(driver.desktop(), &app::Desktop::finished, &application, &QApplication::quit,
        Qt::QueuedConnection);
    driver.desktop()->quit();
    QApplication::exec();
    return isDone ? 0 : 1;
}
