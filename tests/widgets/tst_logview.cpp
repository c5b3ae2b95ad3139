// SPDX-License-Identifier: Apache-2.0
#include "widgets/logview.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QToolButton>
#include <QtTest>

using widgets::LogLine;
using widgets::LogLines;
using widgets::LogMatcher;
using widgets::LogPane;
using widgets::LogRows;
using widgets::LogView;
using Level = LogLine::Level;

class TestLogView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<LogView>();
        m_view->resize(600, 300);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup() { m_view.reset(); }

    void itFollowsTheEndUntilScrolledUp()
    {
        append(200);
        QVERIFY(pane().isFollowing());
        bar().setValue(10);
        QVERIFY(!pane().isFollowing());
        append(3);
        QCOMPARE(bar().value(), 10);
        auto *const newer = m_view->findChild<QToolButton *>(QStringLiteral("logNewer"));
        QVERIFY(newer->isVisible());
        QVERIFY2(newer->text().contains(u'3'), qPrintable(newer->text()));
        newer->click();
        QVERIFY(pane().isFollowing());
        QVERIFY(!newer->isVisible());
        QCOMPARE(bar().value(), bar().maximum());
    }

    void oldLinesGoAndTheReaderStaysWhereHeIs()
    {
        append(int(LogRows::kMaxLines));
        bar().setValue(1000);
        const QByteArray before = pane().rows().line(pane().top()).text;
        append(500);
        QCOMPARE(pane().rows().count(), LogRows::kMaxLines);
        QCOMPARE(bar().value(), 500);
        QCOMPARE(pane().rows().line(pane().top()).text, before);
    }

    void keptLinesTakeLittleAndAreTheSame()
    {
        constexpr int kLines = 20'000;
        constexpr int kTogether = 500;
        LogLines lines;
        for (int first = 0; first < kLines; first += kTogether) {
            QList<LogLine> some;
            for (int i = first; i < first + kTogether; ++i)
                some.append(typicalLine(i));
            lines.append(some);
        }
        const qint64 each = lines.bytes() / lines.size();
        QVERIFY2(each <= 90, qPrintable(QString::number(each)));
        for (int i = 0; i < 1000; ++i)
            lines.dropOldest();
        QCOMPARE(lines.begin(), 1000);
        for (qint64 number = lines.end() - 1; number >= lines.begin(); --number)
            QCOMPARE(lines.line(number), typicalLine(static_cast<int>(number)));
        lines.clear();
        lines.append({typicalLine(7)});
        QCOMPARE(lines.begin(), kLines);
        QCOMPARE(lines.line(kLines), typicalLine(7));
    }

    void levelsAreFilteredAndComeBack()
    {
        pane().append({line("a", Level::Debug), line("b", Level::Info), line("c", Level::Error),
            line("no level", Level::Unknown)});
        pane().setFilter({.least = Level::Warning});
        QCOMPARE(texts(), QByteArrayList({"c", "no level"}));
        pane().append({line("d", Level::Info), line("e", Level::Warning)});
        QCOMPARE(texts(), QByteArrayList({"c", "no level", "e"}));
        pane().setFilter({});
        QCOMPARE(pane().rows().count(), 6);
    }

    void aMomentShowsWhatIsAround()
    {
        append(100);
        pane().setFilter({.fromMs = 1010, .toMs = 1012});
        QCOMPARE(texts(), QByteArrayList({"line 10", "line 11", "line 12"}));
    }

    void whatIsSearchedIsFoundForwardsBackwardsAndAroundTheEnd()
    {
        append(200);
        m_view->startSearch();
        QTest::keyClicks(search(), QStringLiteral("LINE 7"));
        QCOMPARE(pane().rows().count(), 200);
        QCOMPARE(next(Qt::Key_F3), QByteArray("line 7")); // from the end, around it
        QCOMPARE(next(Qt::Key_F3), QByteArray("line 70"));
        QVERIFY(!pane().isFollowing());
        QCOMPARE(next(Qt::Key_F3, Qt::ShiftModifier), QByteArray("line 7"));
        QCOMPARE(next(Qt::Key_F3, Qt::ShiftModifier), QByteArray("line 79"));
    }

    void expressionsAreOneAndFaultsAreTold()
    {
        append(200);
        m_view->startSearch();
        m_view->findChild<QCheckBox *>(QStringLiteral("logExpression"))->setChecked(true);
        search()->setText(QStringLiteral("1(5|6)3$"));
        QCOMPARE(next(Qt::Key_F3), QByteArray("line 153"));
        QCOMPARE(next(Qt::Key_F3), QByteArray("line 163"));
        QVERIFY(!LogMatcher(QStringLiteral("("), true).problem().isEmpty());
        QVERIFY(LogMatcher(QStringLiteral("("), false).problem().isEmpty());
    }

    void anEvilExpressionDoesNotHoldUpTheWindow()
    {
        QList<LogLine> lines(2000, line(QByteArray(4000, 'a') + "!", Level::Info));
        pane().append(lines);
        m_view->startSearch();
        m_view->findChild<QCheckBox *>(QStringLiteral("logExpression"))->setChecked(true);
        search()->setText(QStringLiteral("(a+)+$"));
        QSignalSpy ended(m_view.get(), &LogView::searchEnded);
        QElapsedTimer turn;
        qint64 longestMs = 0;
        m_view->findNext();
        turn.start();
        while (ended.isEmpty()) {
            QCoreApplication::processEvents();
            longestMs = qMax(longestMs, turn.restart());
        }
        QVERIFY2(longestMs < 100, qPrintable(QString::number(longestMs)));
    }

    void placesAreMarkedInTheText()
    {
        const LogMatcher matcher(QStringLiteral("ab"), false);
        QCOMPARE(
            matcher.places(QStringLiteral("xABxab")), (QList<LogMatcher::Place>{{1, 2}, {4, 2}}));
        QVERIFY(LogMatcher(QStringLiteral("x*"), true).places(QStringLiteral("abc")).isEmpty());
    }

    void longLinesAreWrapped()
    {
        LogRows rows;
        rows.append({line(QByteArray(25, 'x'), Level::Info), line("short", Level::Info)});
        QCOMPARE(rows.rows(), 2);
        rows.setColumns(10);
        QCOMPARE(rows.rows(), 4);
        QCOMPARE(rows.rowAt(2).part, 2);
        QCOMPARE(rows.rowAt(3).place, 1);
        QCOMPARE(rows.firstRowOf(1), 3);
    }

    void theKeyboardSelectsAndCopies()
    {
        pane().setTags({QStringLiteral("n1"), QStringLiteral("n2")});
        append(10);
        pane().setFocus();
        QTest::keyClick(&pane(), Qt::Key_Home);
        QTest::keyClick(&pane(), Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(pane().accessibleDescription().endsWith(QStringLiteral("line 1")));
        QTest::keyClick(&pane(), Qt::Key_C, Qt::ControlModifier);
        const QStringList copied = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(copied.size(), 2);
        QVERIFY2(copied.at(1).endsWith(QStringLiteral("n1 info line 1")), qPrintable(copied.at(1)));
    }

private:
    static LogLine line(const QByteArray &text, Level level)
    {
        return {.atMs = 0, .level = level, .tag = 0, .text = text};
    }
    /// Of a server, as it is read from a file: no two are the same.
    static LogLine typicalLine(int number)
    {
        const QString text = QStringLiteral("kvorum.replica: copy is in sync partition=%1 term=%2 "
                                            "applied=%3 primary=n%4 bytes=%5 tookMs=%6 …");
        return {.atMs = 1'795'000'000'000 + number * 7LL,
            .level = number % 9 == 0 ? Level::Warning : Level::Info,
            .tag = static_cast<quint16>(number % 6),
            .text = text.arg(number % 64)
                        .arg(number / 100)
                        .arg(number * 31)
                        .arg(number % 5)
                        .arg((number * 7919) % 100'003)
                        .arg(number % 17)
                        .toUtf8()};
    }
    LogPane &pane() { return *m_view->pane(); }
    QScrollBar &bar() { return *pane().verticalScrollBar(); }
    QLineEdit *search() { return m_view->findChild<QLineEdit *>(QStringLiteral("logSearch")); }
    void append(int count)
    {
        QList<LogLine> lines;
        for (int i = 0; i < count; ++i) {
            lines.append(line("line " + QByteArray::number(i), Level::Info));
            lines.last().atMs = 1000 + i;
        }
        m_view->append(lines);
    }
    QByteArrayList texts()
    {
        QByteArrayList texts;
        for (qsizetype i = 0; i < pane().rows().count(); ++i)
            texts << pane().rows().line(i).text;
        return texts;
    }
    QByteArray next(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QSignalSpy ended(m_view.get(), &LogView::searchEnded);
        QTest::keyClick(search(), key, modifiers);
        if (ended.isEmpty() && !ended.wait())
            return "no end";
        return pane().current() < 0 ? QByteArray() : pane().rows().line(pane().current()).text;
    }

    std::unique_ptr<LogView> m_view;
};

QTEST_MAIN(TestLogView)
#include "tst_logview.moc"
