// SPDX-License-Identifier: Apache-2.0
#include "app/logtailer.h"

#include <QtTest>

using app::LogTailer;

class TestLogTailer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_text.clear();
        m_path = m_directory.filePath(QString::fromLatin1(QTest::currentTestFunction()));
    }

    void wholeLinesComeAsTheyAreWritten()
    {
        write("one\ntwo\nthr");
        LogTailer tailer;
        follow(tailer);
        QTRY_COMPARE(m_text, QStringLiteral("one\ntwo\n"));
        write("ee\n");
        QTRY_COMPARE(m_text, QStringLiteral("one\ntwo\nthree\n"));
    }

    void aFileMayComeLater()
    {
        LogTailer tailer;
        follow(tailer);
        write("late\n");
        QTRY_COMPARE(m_text, QStringLiteral("late\n"));
    }

    void onlyTheEndOfALongFileIsRead()
    {
        QByteArray text;
        for (int i = 0; text.size() < 3 * LogTailer::kTailBytes; ++i)
            text += "line " + QByteArray::number(i) + '\n';
        write(text + "the end\n");
        LogTailer tailer;
        follow(tailer);
        QTRY_VERIFY(m_text.endsWith(QStringLiteral("the end\n")));
        QVERIFY(m_text.size() <= LogTailer::kTailBytes);
        QVERIFY(m_text.startsWith(QStringLiteral("line ")));
    }

    void aFileThatBeginsAnewIsReadAnew()
    {
        write("a rather long first line\n");
        LogTailer tailer;
        follow(tailer);
        QTRY_VERIFY(m_text.contains(QStringLiteral("first")));
        QVERIFY(QFile::resize(m_path, 0));
        write("new\n");
        QTRY_VERIFY(m_text.endsWith(QStringLiteral("new\n")));
    }

private:
    void write(const QByteArray &text)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::Append));
        file.write(text);
    }
    void follow(LogTailer &tailer)
    {
        connect(&tailer, &LogTailer::textRead, this, [this](const QString &text, int lines) {
            QCOMPARE(text.count(u'\n') + 1, lines);
            m_text += text + u'\n';
        });
        tailer.follow(m_path);
    }

    QTemporaryDir m_directory;
    QString m_path;
    QString m_text;
};

QTEST_GUILESS_MAIN(TestLogTailer)
#include "tst_logtailer.moc"
