// SPDX-License-Identifier: Apache-2.0
#include "widgets/logview.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QToolButton>
#include <QtTest>

using widgets::LogView;

class TestLogView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itFollowsTheEndUntilScrolledUp()
    {
        LogView view;
        view.resize(400, 200);
        view.show();
        append(view, 200);
        QVERIFY(view.isFollowing());
        view.textEdit()->verticalScrollBar()->setValue(10);
        QVERIFY(!view.isFollowing());
        append(view, 3);
        QCOMPARE(view.textEdit()->verticalScrollBar()->value(), 10);
        auto *const newer = view.findChild<QToolButton *>(QStringLiteral("logNewer"));
        QVERIFY(newer->isVisible());
        QVERIFY2(newer->text().contains(u'3'), qPrintable(newer->text()));
        newer->click();
        QVERIFY(view.isFollowing());
        QVERIFY(!newer->isVisible());
    }

    void oldLinesGo()
    {
        LogView view;
        append(view, LogView::kMaxLines + 500);
        QCOMPARE(view.textEdit()->document()->blockCount(), LogView::kMaxLines);
    }

    void whatIsSearchedIsMarkedNotFiltered()
    {
        LogView view;
        view.show();
        append(view, 20);
        view.startSearch();
        QTest::keyClicks(view.findChild<QLineEdit *>(), QStringLiteral("line 7"));
        QCOMPARE(view.textEdit()->extraSelections().size(), 1);
        QCOMPARE(view.textEdit()->document()->blockCount(), 20);
    }

private:
    static void append(LogView &view, int lines)
    {
        QStringList text;
        for (int i = 0; i < lines; ++i)
            text << QStringLiteral("line %1").arg(i);
        view.append(text.join(u'\n'), lines);
    }
};

QTEST_MAIN(TestLogView)
#include "tst_logview.moc"
