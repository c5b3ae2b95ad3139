// SPDX-License-Identifier: Apache-2.0
#include "widgets/messagebar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QToolButton>
#include <QtTest>

using widgets::MessageBar;

class TestMessageBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsHiddenUntilItHasSomethingToSay()
    {
        MessageBar bar;
        QVERIFY(bar.isHidden());
        bar.showContent({.text = QStringLiteral("Java is missing"), .command = {}, .action = {}});
        QVERIFY(!bar.isHidden());
        bar.dismiss();
        QVERIFY(bar.isHidden());
    }

    void theCommandIsCopied()
    {
        MessageBar bar;
        bar.showContent({.text = QStringLiteral("Java is missing"),
            .command = QStringLiteral("sudo apt install default-jre-headless"),
            .action = {}});
        bar.findChild<QToolButton *>(QStringLiteral("messageCopy"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
            QStringLiteral("sudo apt install default-jre-headless"));
    }

    void markupIsShownNotInterpreted()
    {
        MessageBar bar;
        bar.showContent({.text = QStringLiteral("<b>bold</b>"), .command = {}, .action = {}});
        const auto *const label = bar.findChild<QLabel *>(QStringLiteral("messageText"));
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(label->text(), QStringLiteral("<b>bold</b>"));
    }
};

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
