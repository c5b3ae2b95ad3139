// SPDX-License-Identifier: Apache-2.0
#include "app/supervision/javacheck.h"
#include "app/supervision/javasearch.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using app::JavaCheck;
using app::JavaSearch;

/// Which java is started, what is said if there is none, and of files that are none.
class TestJavaSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_path = qgetenv("PATH"); }
    void init();
    void cleanup();
    void theChosenOneComesFirstThenJavaHomeThenPath();
    void whereItWasSearchedIsTold();
    void anyFileCanBeChosen_data();
    void anyFileCanBeChosen();
    void oneThatSaysNothingIsNotWaitedForLonger();
    void ofTwoThatAreAskedTheLastAnswers();

private:
    /// A program at this place in the directory.
    QString make(const QString &place, const QByteArray &script = "echo 'openjdk version \"17\"'");

    QByteArray m_path;
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestJavaSearch::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    qunsetenv("JAVA_HOME");
    qputenv("PATH", m_dir->filePath(QStringLiteral("path")).toLocal8Bit());
}

void TestJavaSearch::cleanup()
{
    qputenv("PATH", m_path);
    qunsetenv("JAVA_HOME");
}

QString TestJavaSearch::make(const QString &place, const QByteArray &script)
{
    const QString path = m_dir->filePath(place);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + script + '\n') < 0)
        qFatal("%s cannot be written", qPrintable(path));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return path;
}

void TestJavaSearch::theChosenOneComesFirstThenJavaHomeThenPath()
{
    const QString chosen = m_dir->filePath(QStringLiteral("chosen/java"));
    QVERIFY(JavaSearch(chosen).program().isEmpty());
    const QString inPath = make(QStringLiteral("path/java"));
    QCOMPARE(JavaSearch(chosen).program(), inPath);
    qputenv("JAVA_HOME", m_dir->filePath(QStringLiteral("home")).toLocal8Bit());
    QCOMPARE(JavaSearch(chosen).program(), inPath);
    const QString ofHome = make(QStringLiteral("home/bin/java"));
    QCOMPARE(JavaSearch(chosen).program(), ofHome);
    make(QStringLiteral("chosen/java"));
    QCOMPARE(JavaSearch(chosen).program(), chosen);
    QVERIFY(QFile::setPermissions(chosen, QFileDevice::ReadOwner));
    QCOMPARE(JavaSearch(chosen).program(), ofHome);
}

void TestJavaSearch::whereItWasSearchedIsTold()
{
    qputenv("PATH", "/opt/a:/opt/b");
    QCOMPARE(JavaSearch({}).missing().toString(),
        QStringLiteral("Java 11 or newer was not found. "
                       "Searched: $JAVA_HOME (not set), PATH (/opt/a:/opt/b)"));
    qputenv("JAVA_HOME", "/opt/jdk\x1b");
    QCOMPARE(JavaSearch(QStringLiteral("/opt/%2/java")).missing().toString(),
        QStringLiteral("Java 11 or newer was not found. "
                       "Searched: /opt/%2/java, $JAVA_HOME (/opt/jdk⟨1B⟩), PATH (/opt/a:/opt/b)"));
    qputenv("PATH", QByteArray(5000, 'x'));
    QVERIFY(JavaSearch({}).missing().toString().size() < 600);
}

void TestJavaSearch::anyFileCanBeChosen_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("fault");
    QTest::newRow("OpenJDK 17") << QByteArray(
        "[ \"$*\" = -version ] && echo 'openjdk version \"17.0.15\" 2025-04-15' >&2")
                                << QString();
    QTest::newRow("early access") << QByteArray("echo 'openjdk version \"26-ea\" 2026-03-17'")
                                  << QString();
    QTest::newRow("with options from outside")
        << QByteArray("echo Picked up JAVA_TOOL_OPTIONS: -Xint; echo 'java version \"11\"'")
        << QString();
    QTest::newRow("Java 8") << QByteArray("echo 'openjdk version \"1.8.0_392\"'")
                            << QStringLiteral("%1 is Java 8; Java 11 or newer is needed.");
    QTest::newRow("another program")
        << QByteArray("echo 'GNU bash, version 5.2.15(1)-release'")
        << QStringLiteral("%1 is no Java: asked for its version it says “GNU bash, version "
                          "5.2.15(1)-release”.");
    QTest::newRow("one that does not stop talking")
        << QByteArray("while :; do echo yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy; done")
        << QStringLiteral("%1 is no Java: asked for its version it says “yyyyyyyyyyyyyyyyyyyyyyyy"
                          "yyyyyyyyyyyyyyy⟨0A⟩yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy⟨0A⟩yyyyyyy"
                          "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy⟨0A⟩…”.");
    QTest::newRow("no program") << QByteArray()
                                << QStringLiteral("%1 cannot be run: Permission denied");
}

void TestJavaSearch::anyFileCanBeChosen()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, fault);
    const QString program = make(QStringLiteral("any"), script);
    if (script.isEmpty())
        QFile::setPermissions(program, QFileDevice::ReadOwner);
    JavaCheck check;
    QSignalSpy finished(&check, &JavaCheck::finished);
    check.ask(program);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toString(), program);
    const QString text = finished[0][1].value<app::Phrase>().toString();
    QVERIFY2(script.isEmpty() ? text.startsWith(fault.section(u':', 0, 0).arg(program))
                              : text == fault.replace(QStringLiteral("%1"), program),
        qPrintable(text));
}

void TestJavaSearch::oneThatSaysNothingIsNotWaitedForLonger()
{
    const QString program = make(QStringLiteral("silent"), "exec /bin/sleep 100");
    JavaCheck check(nullptr, 50);
    QSignalSpy finished(&check, &JavaCheck::finished);
    check.ask(program);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(finished[0][1].value<app::Phrase>().toString().contains(
        QStringLiteral("has not said its version")));
}

void TestJavaSearch::ofTwoThatAreAskedTheLastAnswers()
{
    JavaCheck check;
    QSignalSpy finished(&check, &JavaCheck::finished);
    check.ask(make(QStringLiteral("silent"), "exec /bin/sleep 100"));
    const QString last = make(QStringLiteral("java"));
    check.ask(last);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toString(), last);
    QVERIFY(finished[0][1].value<app::Phrase>().isEmpty());
}

QTEST_GUILESS_MAIN(TestJavaSearch)
#include "tst_javasearch.moc"
