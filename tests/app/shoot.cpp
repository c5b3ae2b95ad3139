// SPDX-License-Identifier: Apache-2.0
#include "desktopdriver.h"

#include "app/resources.h"

#include <QAction>
#include <QPushButton>
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
    driver.find<QToolButton>(QStringLiteral("kill_") + driver.master())->click();
    return waitForHealth("DEGRADED") && save(driver, directory + QStringLiteral("/failover.png"));
}

} // namespace

/// Makes the README's pictures with a real cluster: shoot DIRECTORY.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    app::loadResources();
    DesktopDriver driver;
    const bool isDone = shoot(driver, arguments.value(1, QStringLiteral(".")));
    QObject::connect(driver.desktop(), &app::Desktop::finished, &application, &QApplication::quit,
        Qt::QueuedConnection);
    driver.desktop()->quit();
    QApplication::exec();
    return isDone ? 0 : 1;
}
