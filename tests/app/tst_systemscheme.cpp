// SPDX-License-Identifier: Apache-2.0
#include "app/shell/appearance.h"
#include "app/shell/systemscheme.h"
#include "widgets/meaning.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusVariant>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

using app::Preferences;

namespace {

const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");

} // namespace

/// As much of the desktop portal as is asked.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString &, const QString &)
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

/// With a bus of its own, where there is one to be had.
class TestSystemScheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
            QSKIP("there is no dbus-daemon");
        m_daemon.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"),
                QStringLiteral("--print-address")});
        QVERIFY(m_daemon.waitForReadyRead());
        const QByteArray address = m_daemon.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        QDBusConnection bus =
            QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("portal"));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
        QVERIFY(bus.registerObject(
            kPath, &m_portal, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void whatThePortalSaysIsFollowed()
    {
        m_portal.scheme = 1;
        app::SystemScheme scheme;
        QVERIFY(!scheme.isDark());
        QTRY_VERIFY(scheme.isDark());
    }

    void theWindowsFollowUnlessAThemeIsChosen()
    {
        m_portal.scheme = 1;
        Preferences wanted;
        app::Appearance appearance(wanted);
        QTRY_VERIFY(widgets::isDark(QApplication::palette()));
        wanted.theme = Preferences::Theme::Light;
        (void)appearance.apply(wanted);
        QVERIFY(!widgets::isDark(QApplication::palette()));
        wanted.theme = Preferences::Theme::System;
        (void)appearance.apply(wanted);
        QVERIFY(widgets::isDark(QApplication::palette()));
    }

    void theWindowsFollowAChangeWhileTheyAreOpen()
    {
        m_portal.scheme = 1;
        app::SystemScheme scheme;
        app::Appearance appearance(Preferences{});
        QTRY_VERIFY(scheme.isDark() && widgets::isDark(QApplication::palette()));
        QSignalSpy changed(&scheme, &app::SystemScheme::changed);
        const auto change = [this](const char *space, const char *key, uint value) {
            Q_EMIT m_portal.SettingChanged(
                QString::fromLatin1(space), QString::fromLatin1(key), QDBusVariant(value));
        };
        // Of other settings, and no news: signals come in their order.
        change("org.gnome.desktop", "color-scheme", 0);
        change("org.freedesktop.appearance", "accent-color", 0);
        change("org.freedesktop.appearance", "color-scheme", 1);
        change("org.freedesktop.appearance", "color-scheme", 2);
        QTRY_VERIFY(!widgets::isDark(QApplication::palette()));
        QCOMPARE(changed.size(), 1);
        change("org.freedesktop.appearance", "color-scheme", 1);
        QTRY_VERIFY(widgets::isDark(QApplication::palette()));
    }

private:
    QProcess m_daemon;
    Portal m_portal;
};

QTEST_MAIN(TestSystemScheme)
#include "tst_systemscheme.moc"
