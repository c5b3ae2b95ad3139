// SPDX-License-Identifier: Apache-2.0
#include "widgets/budgetbar.h"
#include "widgets/sparkline.h"

#include <QtTest>

using widgets::BudgetBar;
using widgets::Meaning;
using widgets::Sparkline;

namespace {

QList<BudgetBar::Part> partsOf(double detect, double decide, double promote, double reroute)
{
    const auto part = [](const char *name, double ms, Meaning meaning) {
        return BudgetBar::Part{
            QString::fromLatin1(name), QStringLiteral("%1 ms").arg(ms), ms, meaning};
    };
    return {part("detect", detect, Meaning::Suspect), part("decide", decide, Meaning::Master),
        part("promote", promote, Meaning::Primary), part("reroute", reroute, Meaning::Secondary)};
}

} // namespace

class TestBudgetBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAreToScaleAndSideBySide()
    {
        BudgetBar bar;
        bar.resize(800, bar.sizeHint().height());
        bar.setParts(partsOf(100, 50, 0, 50));
        const auto pieces = bar.pieces();
        QVERIFY(std::abs(pieces.at(0).bar.width() - 400) <= 5);
        QVERIFY(std::abs(pieces.at(1).bar.width() - 200) <= 5);
        QCOMPARE(pieces.at(2).bar.width(), 0);
        QCOMPARE(pieces.at(1).bar.left(), pieces.at(0).bar.right() + 1);
        QVERIFY(pieces.at(3).bar.right() < bar.width());
    }

    void aShortPartIsStillSeen()
    {
        BudgetBar bar;
        bar.resize(800, bar.sizeHint().height());
        bar.setParts(partsOf(4000, 0.2, 3, 1));
        QVERIFY(bar.pieces().at(1).bar.width() >= 2);
    }

    void labelsNeverOverlap_data()
    {
        QTest::addColumn<QList<BudgetBar::Part>>("parts");
        QTest::newRow("one is long") << partsOf(4000, 2, 3, 1);
        QTest::newRow("the last is long") << partsOf(1, 2, 3, 4000);
        QTest::newRow("even") << partsOf(10, 10, 10, 10);
        QTest::newRow("nothing took any time") << partsOf(0, 0, 0, 0);
    }
    void labelsNeverOverlap()
    {
        QFETCH(QList<BudgetBar::Part>, parts);
        BudgetBar bar;
        bar.setParts(parts);
        for (int width = 40; width < 1200; width += 7) {
            bar.resize(width, bar.sizeHint().height());
            int free = 0;
            for (const auto &piece : bar.pieces()) {
                if (piece.label.isEmpty())
                    continue;
                QVERIFY(piece.label.left() >= free);
                QVERIFY(bar.rect().contains(piece.label));
                free = piece.label.right() + 1;
            }
            if (width > 600)
                QVERIFY(bar.pieces().at(1).text.startsWith(QStringLiteral("decide")));
        }
    }

    void asWideAsItWantsToBeAllNamesAreThere()
    {
        BudgetBar bar;
        bar.setParts(partsOf(1000, 12, 345, 2000));
        bar.resize(bar.sizeHint());
        for (qsizetype i = 0; i < bar.parts().size(); ++i)
            QVERIFY(bar.pieces().at(i).text.startsWith(bar.parts().at(i).name));
        bar.resize(bar.width() - 1, bar.height());
        QVERIFY(!bar.pieces().at(0).text.startsWith(bar.parts().at(0).name));
    }

    void itIsTextToo()
    {
        BudgetBar bar;
        bar.setParts(partsOf(12, 5, 3, 8));
        QVERIFY(bar.accessibleDescription().contains(QStringLiteral("detect 12 ms · decide 5 ms")));
    }

    void fromWhenToWhenIsInTheToolTip()
    {
        BudgetBar bar;
        auto parts = partsOf(12, 5, 3, 8);
        parts[0].about = QStringLiteral("<b>from the fault</b>");
        bar.setParts(parts, QStringLiteral("They begin with the fault."));
        QVERIFY(bar.toolTip().startsWith(
            QStringLiteral("detect 12 ms: &lt;b&gt;from the fault&lt;/b&gt;<br>decide 5 ms<br>")));
        QVERIFY(bar.toolTip().endsWith(QStringLiteral("<br>They begin with the fault.")));
    }

    void aLineStartsAtZero()
    {
        Sparkline line(QStringLiteral("requests"), Meaning::Primary);
        line.resize(100, 20);
        line.setValues({0, 50, 100}, QStringLiteral("100 /s"));
        QVERIFY(line.pointOf(0).y() > line.pointOf(1).y());
        QVERIFY(line.pointOf(1).y() > line.pointOf(2).y());
        QVERIFY(line.pointOf(2).y() < 4 && line.pointOf(0).y() > 16);
        QCOMPARE(line.accessibleDescription(), QStringLiteral("100 /s"));
        line.setValues({0, 0}, QStringLiteral("0 /s"));
        QVERIFY(line.pointOf(1).y() > 16);
        QVERIFY(!line.grab().isNull());
    }
};

QTEST_MAIN(TestBudgetBar)
#include "tst_budgetbar.moc"
