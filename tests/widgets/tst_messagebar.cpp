// SPDX-License-Identifier: Apache-2.0
#include "widgets/coachmark.h"
#include "widgets/messagebar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QToolButton>
#include <QtTest>

using widgets::CoachMark;
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

    void aHintCoversNothingThatMattersIfItCan()
    {
        QWidget window;
        window.resize(900, 600);
        QWidget target(&window);
        target.setGeometry(400, 300, 40, 20);
        QWidget other(&window);
        other.setGeometry(0, 330, 900, 200);
        window.show();
        auto *const mark = new CoachMark(QStringLiteral("Press K"), &target);
        QVERIFY(mark->geometry().intersects(other.geometry()));
        mark->keepClearOf({&other});
        QVERIFY(!mark->geometry().intersects(other.geometry()));
        QVERIFY(!mark->geometry().intersects(target.geometry()));
    }

    void aHintForAButtonDoesNotCoverItsCardOrThoseAround()
    {
        QWidget window;
        window.resize(900, 500);
        QList<QWidget *> cards;
        for (const QPoint place : {QPoint(20, 160), QPoint(440, 160), QPoint(20, 330)}) {
            cards << new QWidget(&window);
            cards.last()->setGeometry({place, QSize(400, 160)});
        }
        auto *const button = new QWidget(cards.first());
        button->setGeometry(10, 130, 60, 24);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto *const mark = new CoachMark(QStringLiteral("Press K"), button);
        mark->keepClearOf(cards);
        for (const QWidget *const card : std::as_const(cards))
            QVERIFY(!mark->geometry().intersects(card->geometry().adjusted(1, 1, -1, -1)));
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
