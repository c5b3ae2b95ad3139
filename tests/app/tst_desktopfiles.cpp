// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QtTest>

namespace {

const QString kResources = QStringLiteral(KVORUM_SOURCE "/resources/");
const QString kId = QStringLiteral("org.kvorum.kvorum");
/// Without an address for its pictures, and with one.
const QString kPlain =
    QStringLiteral(KVORUM_BUILT_RESOURCES "/plain/org.kvorum.kvorum.metainfo.xml");
const QString kPublished =
    QStringLiteral(KVORUM_BUILT_RESOURCES "/published/org.kvorum.kvorum.metainfo.xml");

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// What desktops read of the program, checked with their own tools where these are.
class TestDesktopFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsValid_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("desktop entry") << QStringList{
            QStringLiteral("desktop-file-validate"), kResources + kId + QStringLiteral(".desktop")};
        const QStringList validate{QStringLiteral("appstreamcli"), QStringLiteral("validate"),
            QStringLiteral("--no-net"), QStringLiteral("--explain")};
        QTest::newRow("metainfo") << validate + QStringList{kPlain};
        QTest::newRow("metainfo with pictures") << validate + QStringList{kPublished};
        QTest::newRow("file type") << QStringList{QStringLiteral("xmllint"),
            QStringLiteral("--noout"), kResources + kId + QStringLiteral(".xml")};
    }
    void itIsValid()
    {
        QFETCH(QStringList, command);
        const QString program = QStandardPaths::findExecutable(command.takeFirst());
        if (program.isEmpty())
            QSKIP("its tool is not installed");
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, command);
        QVERIFY(process.waitForFinished());
        const QByteArray said = process.readAll();
        QVERIFY2(process.exitCode() == 0, said.constData());
    }

    void theFilesNameEachOther()
    {
        const QString entry = read(kResources + kId + QStringLiteral(".desktop"));
        const QString metainfo = read(kPlain);
        const QString type = read(kResources + kId + QStringLiteral(".xml"));
        QVERIFY(entry.contains(QStringLiteral("Icon=%1\n").arg(kId)));
        QVERIFY(metainfo.contains(QStringLiteral(">%1.desktop<").arg(kId)));
        const QString mime = QStringLiteral("application/x-kvorum-run");
        QVERIFY(entry.contains(mime) && metainfo.contains(mime) && type.contains(mime));
        QVERIFY(metainfo.contains(QStringLiteral("version=\"" KVORUM_VERSION "\"")));
    }

    void softwareCentresGetPictures()
    {
        QVERIFY(!read(kPlain).contains(QStringLiteral("<screenshot")));
        static const QRegularExpression kImage(QStringLiteral(
            "width=\"(\\d+)\" height=\"(\\d+)\">https://kvorum\\.example/images/([\\w.-]+)<"));
        int images = 0;
        const QString published = read(kPublished);
        for (auto found = kImage.globalMatch(published); found.hasNext(); ++images) {
            const QRegularExpressionMatch image = found.next();
            const QString path = QStringLiteral(KVORUM_SOURCE "/docs/images/") + image.captured(3);
            const QSize size(image.captured(1).toInt(), image.captured(2).toInt());
            QCOMPARE(QImage(path).size(), size);
        }
        QCOMPARE(images, 5);
        QCOMPARE(published.count(QStringLiteral("<caption>")), images);
    }

    void whatItOpensIsGivenToIt()
    {
        const QString entry = read(kResources + kId + QStringLiteral(".desktop"));
        QVERIFY(entry.contains(QStringLiteral("\nMimeType=")));
        QVERIFY(entry.contains(QStringLiteral("\nExec=kvorum %f\n")));
        QVERIFY(entry.contains(QStringLiteral(";Education;")));
    }

    void eachIconIsKnownToTheProgramAndShowsSomething_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names =
            QDir(kResources + QStringLiteral("icons")).entryList({QStringLiteral("*.svg")});
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }
    void eachIconIsKnownToTheProgramAndShowsSomething()
    {
        QFETCH(QString, name);
        const QString list = read(kResources + QStringLiteral("app.qrc"));
        QVERIFY(list.contains(QStringLiteral("<file>icons/%1</file>").arg(name)));
        QSvgRenderer renderer(kResources + QStringLiteral("icons/") + name);
        QVERIFY(renderer.isValid());
        QImage image(32, 32, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        int painted = 0;
        for (int i = 0; i < 32 * 32; ++i)
            painted += qAlpha(image.pixel(i % 32, i / 32)) > 127 ? 1 : 0;
        QVERIFY2(painted > 32, qPrintable(QString::number(painted)));
    }

    void theManualNamesAllOptionsOfTheHelp()
    {
        const QString manual = read(kResources + QStringLiteral("man/kvorum.1"));
        QProcess kvorum;
        kvorum.start(qEnvironmentVariable("KVORUM_BIN") + QStringLiteral("/kvorum"),
            {QStringLiteral("--help")});
        QVERIFY(kvorum.waitForFinished());
        const QString help = QString::fromUtf8(kvorum.readAll());
        static const QRegularExpression kFlag(QStringLiteral("  --([a-z-]+)"));
        int flags = 0;
        for (auto found = kFlag.globalMatch(help); found.hasNext(); ++flags) {
            const QString flag = found.next().captured(1);
            QVERIFY2(manual.contains(QStringLiteral("\\-\\-") + flag), qPrintable(flag));
        }
        QVERIFY(flags > 5);
    }
};

QTEST_GUILESS_MAIN(TestDesktopFiles)
#include "tst_desktopfiles.moc"
