// SPDX-License-Identifier: Apache-2.0
#include "app/desktop.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <cstdio>

namespace {

const QString kShow = QStringLiteral("--show");

/// Shows the real window, with its settings in that directory, and says what its menus are called.
int show(const QString &directory)
{
    app::Options options;
    options.supervisor.root = directory;
    options.configDir = directory;
    options.replay = QStringLiteral(KVORUM_RECORDINGS "/lost-write.kvorum");
    app::Desktop desktop(options);
    desktop.start();
    if (!QTest::qWaitForWindowExposed(desktop.window()))
        return 1;
    const QList<QAction *> menus = desktop.window()->menuBar()->actions();
    for (const QAction *const menu : menus)
        std::printf("%s\n", menu->text().remove(u'&').toUtf8().constData());
    desktop.quit();
    return 0;
}

} // namespace

/// Which language the window speaks. The system's is read once by a program, so each row is one of
/// its own: this one, told to show the window.
class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsTheSystems_data()
    {
        QTest::addColumn<QByteArray>("variables");
        QTest::addColumn<QByteArray>("view");
        const auto row = [](const char *name, const char *variables, const char *view) {
            QTest::newRow(name) << QByteArray(variables) << QByteArray(view);
        };
        row("German", "LANG=de_DE.UTF-8", "Ansicht");
        row("German of Austria", "LANG=de_AT@euro", "Ansicht");
        row("Spanish of Mexico", "LANG=es_MX.UTF-8", "Ver");
        row("French of Canada", "LANG=fr_CA.UTF-8", "Affichage");
        row("Hindi", "LANG=hi_IN", "दृश्य(V)");
        row("Japanese", "LANG=ja_JP.UTF-8", "表示(V)");
        row("simplified Chinese", "LANG=zh_CN.UTF-8", "视图(V)");
        row("simplified Chinese of Singapore", "LANG=zh_SG.UTF-8", "视图(V)");
        row("the same, second in a list", "LANG=de_DE.UTF-8 LANGUAGE=ru:zh_SG", "视图(V)");
        row("simplified Chinese of Hong Kong", "LANG=zh_Hans_HK.UTF-8", "视图(V)");
        row("traditional Chinese of Hong Kong", "LANG=zh_HK.UTF-8", "View");
        row("traditional Chinese by its script", "LANG=zh_Hant_TW.UTF-8", "View");
        row("traditional Chinese, which it does not speak", "LANG=zh_TW.UTF-8", "View");
        row("British", "LANG=en_GB.UTF-8", "View");
        row("Russian, which it does not speak", "LANG=ru_RU.UTF-8", "View");
        row("none", "LANG=C", "View");
        row("nobody's", "LANG=xx_YY", "View");
        row("of all", "LANG=ja_JP.UTF-8 LC_ALL=de_DE.UTF-8", "Ansicht");
        row("of messages", "LANG=ja_JP.UTF-8 LC_MESSAGES=fr_FR.UTF-8", "Affichage");
        row("the first that it speaks", "LANG=de_DE.UTF-8 LANGUAGE=ru:fr:de", "Affichage");
    }
    void itIsTheSystems()
    {
        QFETCH(QByteArray, variables);
        QFETCH(QByteArray, view);
        const QList<QByteArray> menus = menusWith(variables);
        QVERIFY2(menus.contains(view), menus.join(' ').constData());
    }

    void theChosenOneComesFirst()
    {
        app::Preferences wanted;
        wanted.language = QStringLiteral("de");
        app::Settings(m_directory->path()).save(wanted);
        const QList<QByteArray> menus = menusWith("LC_ALL=fr_FR.UTF-8 LANGUAGE=fr");
        QVERIFY2(menus.contains("Ansicht"), menus.join(' ').constData());
    }

    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

private:
    /// What they are called where the system says just this of its language.
    [[nodiscard]] QList<QByteArray> menusWith(const QByteArray &variables) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *const name : {"LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES"})
            environment.remove(QString::fromLatin1(name));
        const QList<QByteArray> all = variables.split(' ');
        for (const QByteArray &variable : all) {
            const QList<QByteArray> parts = variable.split('=');
            environment.insert(QString::fromLatin1(parts.at(0)), QString::fromLatin1(parts.at(1)));
        }
        QProcess window;
        window.setProcessEnvironment(environment);
        window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        window.start(QCoreApplication::applicationFilePath(), {kShow, m_directory->path()});
        if (!window.waitForFinished() || window.exitStatus() != QProcess::NormalExit)
            return {};
        return window.readAllStandardOutput().split('\n');
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == kShow)
        return show(arguments.value(2));
    TestLanguage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_language.moc"
