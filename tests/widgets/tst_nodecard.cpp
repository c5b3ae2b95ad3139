// SPDX-License-Identifier: Apache-2.0
#include "widgets/cardgrid.h"
#include "widgets/nodecard.h"

#include <QToolButton>
#include <QtTest>

using widgets::CardGrid;
using widgets::Meaning;
using widgets::NodeCard;
using widgets::NodeCardData;

namespace {

NodeCardData running(const QString &id)
{
    NodeCardData data{.id = id,
        .title = id,
        .role = QStringLiteral("slave"),
        .address = {},
        .cluster = {.label = QStringLiteral("Cluster"),
            .meaning = Meaning::Failed,
            .text = QStringLiteral("down"),
            .time = QStringLiteral("10:00")},
        .process = {.label = QStringLiteral("Process"),
            .meaning = Meaning::Primary,
            .text = QStringLiteral("running"),
            .time = QStringLiteral("09:00")},
        .note = {}};
    data.canKill = data.canFreeze = data.canStop = data.canRestart = true;
    return data;
}

} // namespace

class TestNodeCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsButtonsAskAndChoose()
    {
        NodeCard card;
        card.setData(running(QStringLiteral("n3")));
        QSignalSpy asked(&card, &NodeCard::actionRequested);
        QSignalSpy chosen(&card, &NodeCard::chosen);
        card.findChild<QToolButton *>(QStringLiteral("kill_n3"))->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).value<NodeCard::Action>(), NodeCard::Action::Kill);
        QCOMPARE(chosen.size(), 1);
    }

    void whatCannotBeDoneIsDisabled()
    {
        NodeCard card;
        NodeCardData data = running(QStringLiteral("n3"));
        data.canKill = data.canFreeze = data.canStop = false;
        card.setData(data);
        QVERIFY(!card.findChild<QToolButton *>(QStringLiteral("kill_n3"))->isEnabled());
        const auto *const restart = card.findChild<QToolButton *>(QStringLiteral("restart_n3"));
        QVERIFY(restart->isEnabled());
        QCOMPARE(restart->text(), QStringLiteral("Bring back"));
    }

    void nothingStandsOverWhatAGhostSays()
    {
        NodeCard card;
        NodeCardData data = running(QStringLiteral("n3"));
        data.canKill = data.canFreeze = data.canStop = data.canRestart = false;
        data.isGhost = true;
        card.setData(data);
        const auto *const kill = card.findChild<QToolButton *>(QStringLiteral("kill_n3"));
        QVERIFY(kill->isHidden());
        data.isGhost = false;
        card.setData(data);
        QVERIFY(!kill->isHidden());
    }

    void nothingIsWrittenUnderTheButtonsOfALowCard()
    {
        const auto behindButtons = [](const QString &role) {
            NodeCard card;
            card.setLow(true);
            NodeCardData data = running(QStringLiteral("n3"));
            data.role = role;
            card.setData(data);
            card.resize(card.lowSizeHint());
            const QImage all = card.grab().toImage();
            return all.copy(all.rect().adjusted(card.buttonsLeft(), 0, 0, 0));
        };
        QCOMPARE(behindButtons(QStringLiteral("slave of a master ").repeated(4)),
            behindButtons(QStringLiteral("slave")));
    }

    void itTellsInWordsWhatBothSay()
    {
        NodeCard card;
        card.setData(running(QStringLiteral("n3")));
        const QString words = card.accessibleDescription();
        QVERIFY2(words.contains(QStringLiteral("Cluster: down 10:00")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("Process: running 09:00")), qPrintable(words));
    }

    void theButtonsFitIntoTheNarrowestCard()
    {
        NodeCard card;
        NodeCardData data = running(QStringLiteral("n3"));
        data.canKill = data.canFreeze = data.canStop = false;
        card.setData(data);
        card.resize(card.sizeHint());
        QVERIFY(!card.grab().isNull());
        const auto buttons = card.findChildren<QToolButton *>();
        for (const QToolButton *const button : buttons)
            QVERIFY2(card.rect().contains(button->geometry()), qPrintable(button->text()));
    }

    void theFocusIsSeen()
    {
        CardGrid grid;
        for (int i = 1; i <= 2; ++i) {
            auto *const card = new NodeCard(&grid);
            card->setData(running(QStringLiteral("n%1").arg(i)));
            grid.addCard(card);
        }
        grid.resize(700, 300);
        grid.show();
        QVERIFY(QTest::qWaitForWindowActive(&grid));
        QWidget *const card = grid.cards().at(0);
        card->setFocus();
        const QImage with = card->grab().toImage();
        grid.cards().at(1)->setFocus();
        const QImage without = card->grab().toImage();
        QCOMPARE(with.size(), without.size());
        QVERIFY(with != without);
    }

    void cardsKeepTheirPlacesAndArrowsMoveTheFocus()
    {
        CardGrid grid;
        for (int i = 1; i <= 5; ++i) {
            auto *const card = new NodeCard(&grid);
            card->setData(running(QStringLiteral("n%1").arg(i)));
            grid.addCard(card);
        }
        grid.resize(1000, 600);
        grid.show();
        QVERIFY(QTest::qWaitForWindowActive(&grid));
        const QRect second = grid.cards().at(1)->geometry();
        grid.cards().at(0)->setFocus();
        QTest::keyClick(grid.cards().at(0), Qt::Key_Right);
        QCOMPARE(grid.focusWidget(), grid.cards().at(1));
        QCOMPARE(grid.cards().at(1)->geometry(), second);
        for (const QWidget *const card : grid.cards())
            QVERIFY(grid.rect().contains(card->geometry()));
    }
};

QTEST_MAIN(TestNodeCard)
#include "tst_nodecard.moc"
