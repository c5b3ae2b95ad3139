// SPDX-License-Identifier: Apache-2.0
#include "tidy.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

namespace {

const QByteArray kSpdx = "// SPDX-License-Identifier: Apache-2.0\n";

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The build's commands, and what it compiles many at a time.
QByteArray compiled()
{
    QByteArray all = read(QStringLiteral(KVORUM_BUILD "/compile_commands.json"));
    const QJsonArray commands = QJsonDocument::fromJson(all).array();
    for (const QJsonValue &command : commands) {
        const QString file = command[QLatin1String("file")].toString();
        if (file.contains(QLatin1String("/Unity/")))
            all += read(file);
    }
    return all;
}

void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    QCOMPARE(file.write(content), content.size());
}

/// What is said of the tree under `root` if the build compiles `sources`.
QString findingsOf(const QTemporaryDir &root, const QStringList &sources)
{
    std::string commands;
    for (const QString &source : sources)
        commands += '"' + root.filePath(source).toStdString() + '"';
    QStringList lines;
    for (const std::string &finding : tidy::findings(root.path().toStdString(), commands))
        lines << QString::fromStdString(finding);
    return lines.join(u'\n');
}

/// The same of a tree that holds one file, alive.
QString findingsOf(const QString &path, const QByteArray &content)
{
    QTemporaryDir root;
    write(root.filePath(path), content);
    const QString user = QStringLiteral("tests/tst_user.cpp");
    write(root.filePath(user), kSpdx + "#include \"" + path.toUtf8() + "\"\n");
    return findingsOf(root, {path, user});
}

} // namespace

class TestTidy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTreeKeepsTheHouseRules();
    void aBrokenRuleIsReported_data();
    void aBrokenRuleIsReported();
    void aFileThatKeepsTheRulesIsNot_data();
    void aFileThatKeepsTheRulesIsNot();
    void aDeadFileIsReported();
};

void TestTidy::theTreeKeepsTheHouseRules()
{
    const QByteArray sources = compiled();
    QVERIFY(!sources.isEmpty());
    const std::vector<std::string> found = tidy::findings(KVORUM_SOURCE, sources.toStdString());
    for (const std::string &finding : found)
        qWarning("%s", finding.c_str());
    QCOMPARE(found.size(), std::size_t(0));
}

void TestTidy::aBrokenRuleIsReported_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("finding");

    const auto row = [](const char *name, const char *path, const QByteArray &content,
                         const char *finding) {
        QTest::newRow(name) << QString::fromLatin1(path) << content << QString::fromLatin1(finding);
    };
    row("core knows no Qt", "core/a.cpp", kSpdx + "#include <QString>\n", "core/a.cpp:2: includes");
    row("core knows no cluster", "core/a.cpp", kSpdx + "#include \"cluster/a.h\"\n",
        ":2: includes");
    row("core has no clock", "core/a.cpp", kSpdx + "#include <ctime>\n", "core is pure");
    row("widgets know no core", "widgets/a.cpp", kSpdx + "#include \"core/a.h\"\n", "wrong arrow");
    row("app links no nodeproc", "app/x/a.cpp", kSpdx + "#include \"nodeproc/a.h\"\n",
        "wrong arrow");
    row("RocksDB is in the store", "nodeproc/server.cpp", kSpdx + "#include <rocksdb/db.h>\n",
        "RocksDB stays");
    row("ZooKeeper is in cluster", "nodeproc/a.cpp", kSpdx + "#include <zookeeper/zookeeper.h>\n",
        "ZooKeeper stays");
    row("no licence", "core/a.cpp", "int a;\n", "core/a.cpp:1: the first line");
    row("header too long", "core/a.h", kSpdx + "#pragma once\n" + QByteArray(149, '\n'),
        "core/a.h:151: longer than 150 lines");
    row("source too long", "core/a.cpp", kSpdx + QByteArray(400, '\n'), "longer than 400 lines");
    row("function too long", "core/a.cpp",
        kSpdx + "void f()\n{\n" + QByteArray("    g();\n").repeated(61) + "}\n",
        "core/a.cpp:3: a function of 61 lines");
    row("loose end", "core/a.cpp",
        kSpdx
            + "// TO"
              "DO: later\n",
        "without an issue");
    row("no guard", "core/a.h", kSpdx, "#pragma once");
}

void TestTidy::aBrokenRuleIsReported()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, content);
    QFETCH(QString, finding);
    const QString found = findingsOf(path, content);
    QVERIFY2(found.contains(finding), qPrintable(found));
    QCOMPARE(found.count(u'\n'), 0);
}

void TestTidy::aFileThatKeepsTheRulesIsNot_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("function of 60 lines") << QStringLiteral(
        "core/a.cpp") << kSpdx + "void f()\n{\n" + QByteArray("    g();\n").repeated(60) + "}\n";
    QTest::newRow("a class is no function")
        << QStringLiteral("core/a.h")
        << kSpdx + "#pragma once\nclass A\n{\n" + QByteArray("    int a;\n").repeated(70) + "};\n";
    QTest::newRow("a test includes what it tests")
        << QStringLiteral("tests/nodeproc/tst_store.cpp") << kSpdx + "#include <rocksdb/db.h>\n";
    QTest::newRow("an issue is named") << QStringLiteral("app/a.cpp")
                                       << kSpdx
            + "// TO"
              "DO(#3): later\n";
}

void TestTidy::aFileThatKeepsTheRulesIsNot()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, content);
    QCOMPARE(findingsOf(path, content), QString());
}

void TestTidy::aDeadFileIsReported()
{
    QTemporaryDir root;
    write(root.filePath(QStringLiteral("core/used.h")), kSpdx + "#pragma once\n");
    write(root.filePath(QStringLiteral("core/unused.h")), kSpdx + "#pragma once\n");
    write(root.filePath(QStringLiteral("core/built.cpp")), kSpdx + "#include \"core/used.h\"\n");
    write(root.filePath(QStringLiteral("core/unbuilt.cpp")), kSpdx);
    QCOMPARE(findingsOf(root, {QStringLiteral("core/built.cpp")}),
        QStringLiteral("core/unbuilt.cpp:1: nothing builds it\n"
                       "core/unused.h:1: nothing includes it"));
}

QTEST_GUILESS_MAIN(TestTidy)
#include "tst_tidy.moc"
