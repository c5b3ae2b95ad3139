// SPDX-License-Identifier: Apache-2.0
#include "widgets/availabilitystrip.h"

#include "widgets/meaning.h"

#include <QWheelEvent>
#include <QtTest>

using widgets::AvailabilityStrip;
using widgets::Meaning;
using widgets::StripCell;
using widgets::StripInterval;
using widgets::StripLayout;
using widgets::StripRow;
using widgets::StripScene;
using widgets::StripView;

namespace {

constexpr qint64 kMs = 1'000'000;
constexpr qint64 kSecond = 1'000 * kMs;
constexpr qint64 kNow = 500 * kSecond;
constexpr qint64 kFault = kNow - 10 * kSecond;
constexpr qint64 kRestored = kFault + kSecond;

/// One request in a slot; from the fault until it was restored the first row's failed.
QList<StripRow> rowsOf(const StripView &view)
{
    StripRow affected{QStringLiteral("13 affected"), QStringLiteral("10 failed"), {}};
    StripRow others{QStringLiteral("others"), QStringLiteral("0 failed"), {}};
    for (int slot = 0; slot < view.slots; ++slot) {
        const qint64 atNs = (view.firstSlot + slot) * view.slotNs;
        const bool isDown = atNs >= kFault && atNs < kRestored;
        affected.cells.append(isDown ? StripCell{.failed = 1} : StripCell{.ok = 1});
        others.cells.append(StripCell{.ok = 1});
    }
    return {affected, others};
}

StripScene sceneAt(qint64 nowNs)
{
    return {.nowNs = nowNs,
        .oldestNs = kNow - 200 * kSecond,
        .flags = {{1, kNow - 25 * kSecond, Meaning::Suspect, QStringLiteral("n1 frozen")},
            {2, kFault, Meaning::Failed, QStringLiteral("n3 killed")}},
        .spans = {{kFault, kRestored, QStringLiteral("1.0 s")}}};
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x2a, 0x2e, 0x32), QColor(0x1b, 0x1e, 0x20));
    palette.setColor(QPalette::Base, QColor(0x14, 0x16, 0x18));
    palette.setColor(QPalette::WindowText, Qt::white);
    return palette;
}

} // namespace

class TestAvailabilityStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void init()
    {
        m_strip = std::make_unique<AvailabilityStrip>();
        m_strip->resize(1300, 160);
        m_strip->setSource([this](const StripView &view) {
            ++m_asked;
            return rowsOf(view);
        });
        m_strip->showScene(sceneAt(kNow));
        m_strip->show();
        m_strip->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_strip.get()));
        m_strip->setFocus();
        // What is due is painted, so that a test counts only what it caused.
        m_strip->grab();
    }
    void cleanup() { m_strip.reset(); }

    void nowIsAtTheRightAndMoves()
    {
        const StripView &view = m_strip->view();
        QCOMPARE(view.slotNs, 100 * kMs);
        QVERIFY(view.contains(kNow));
        QVERIFY(!view.contains(kNow + view.slotNs));
        const qint64 before = view.firstSlot;
        m_strip->showScene(sceneAt(kNow + kSecond));
        QCOMPARE(m_strip->view().firstSlot, before + 10);
        QVERIFY(m_strip->isFollowing());
    }

    void eachSlotHasItsCellsInEachRow()
    {
        const QList<StripRow> &rows = m_strip->rows();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).cells.size(), m_strip->view().slots);
        const auto slot = static_cast<int>(m_strip->view().placeOf(kFault + 500 * kMs));
        QCOMPARE(rows.at(0).cells.at(slot), (StripCell{.failed = 1}));
        QCOMPARE(rows.at(1).cells.at(slot), (StripCell{.ok = 1}));
    }

    void shapesSayWhatColoursSay_data()
    {
        QTest::addColumn<StripCell>("cell");
        QTest::addColumn<bool>("isHigh");  ///< painted near the top
        QTest::addColumn<bool>("isLow");   ///< painted right above the baseline
        QTest::addColumn<bool>("isBelow"); ///< painted below the baseline
        QTest::addColumn<bool>("isHollow");
        QTest::newRow("ok") << StripCell{.ok = 1} << true << true << false << false;
        QTest::newRow("late") << StripCell{.late = 1} << false << true << false << false;
        QTest::newRow("retried") << StripCell{.retried = 1} << true << true << false << true;
        QTest::newRow("failed") << StripCell{.failed = 1} << false << false << true << false;
        QTest::newRow("unknown") << StripCell{.unknown = 1} << false << false << true << true;
        QTest::newRow("nothing") << StripCell{} << false << false << false << false;
        QTest::newRow("ok and failed")
            << StripCell{.ok = 9, .failed = 1} << true << true << true << false;
    }
    void shapesSayWhatColoursSay()
    {
        QFETCH(StripCell, cell);
        QFETCH(bool, isHigh);
        QFETCH(bool, isLow);
        QFETCH(bool, isBelow);
        QFETCH(bool, isHollow);
        for (const QPalette &palette : {QPalette(), darkPalette()}) {
            AvailabilityStrip strip;
            strip.setPalette(palette);
            strip.resize(600, 160);
            strip.setSource([cell](const StripView &view) {
                return QList<StripRow>{{{}, {}, QList<StripCell>(view.slots, cell)}};
            });
            strip.showScene({.nowNs = kNow, .oldestNs = 0, .flags = {}, .spans = {}});
            strip.show();
            const QImage image = strip.grab().toImage();
            const StripLayout layout = strip.layoutNow();
            const StripLayout::Row &row = layout.rows.at(0);
            const int x = row.marks.left() + 10 * StripLayout::kPitch;
            const QColor ground = palette.color(QPalette::Base);
            const auto isMarked = [&](int dx, int y) {
                return image.pixelColor(x + dx, y) != ground;
            };
            QCOMPARE(isMarked(0, row.marks.top() + 3), isHigh);
            QCOMPARE(isMarked(0, row.baseline - 3), isLow);
            QCOMPARE(isMarked(0, row.baseline + 3), isBelow);
            if (isHollow) {
                const int y = isHigh ? row.marks.top() + 4 : row.baseline + 5;
                QVERIFY(isMarked(0, y) && !isMarked(1, y) && isMarked(2, y));
            }
            QVERIFY(!isMarked(StripLayout::kMark, row.marks.top() + 3));
        }
    }

    void theWheelZoomsAboutThePointer()
    {
        const StripLayout layout = m_strip->layoutNow();
        const int x = layout.xOf(m_strip->view(), kFault);
        turnWheel(x, 4);
        QVERIFY(m_strip->view().slotNs < 100 * kMs);
        QVERIFY(!m_strip->isFollowing());
        QVERIFY(
            std::abs(m_strip->layoutNow().xOf(m_strip->view(), kFault) - x) <= StripLayout::kPitch);
        // Out again: 'now' is reached, and followed.
        turnWheel(x, -8);
        QVERIFY(m_strip->isFollowing());
    }

    void whatIsLookedAtIsInTheMiddleAtOnce()
    {
        // So near there is more to tell, which takes room from the marks.
        m_strip->setSource([](const StripView &view) {
            QList<StripRow> rows = rowsOf(view);
            if (view.slotNs < 10 * kMs)
                rows[0].note = QStringLiteral("10 failed · 20 unknown · 30 retried");
            return rows;
        });
        const StripInterval interval{kFault - 20 * kMs, kFault + 60 * kMs};
        m_strip->showInterval(interval);
        const StripView view = m_strip->view();
        QVERIFY(view.contains(interval.fromNs) && view.contains(interval.toNs));
        const qint64 middle = view.fromNs() + (view.endNs() - view.fromNs()) / 2;
        QVERIFY(std::abs(middle - (kFault + 20 * kMs)) <= view.slotNs);
        m_strip->showInterval(interval);
        QCOMPARE(m_strip->view(), view);
    }

    void nowIsAsNearAsBeforeAnotherTimeWasLookedAt()
    {
        const qint64 usual = m_strip->view().slotNs;
        m_strip->showInterval({kFault - 20 * kMs, kFault + 60 * kMs});
        // A fault that has only just been is looked at too, and does not run away.
        m_strip->showInterval({kNow - 20 * kMs, kNow + 20 * kMs});
        QVERIFY(!m_strip->isFollowing());
        QVERIFY(m_strip->view().slotNs < usual);
        m_strip->follow();
        QVERIFY(m_strip->isFollowing());
        QCOMPARE(m_strip->view().slotNs, usual);
        QVERIFY(m_strip->view().contains(kNow));
    }

    void aDragSelectsAnInterval()
    {
        QSignalSpy changed(m_strip.get(), &AvailabilityStrip::selectionChanged);
        const StripLayout layout = m_strip->layoutNow();
        const StripView view = m_strip->view();
        const int from = layout.xOf(view, kFault);
        const int to = layout.xOf(view, kFault + 2 * kSecond);
        const int y = layout.field.center().y();
        QTest::mousePress(m_strip.get(), Qt::LeftButton, {}, QPoint(to, y));
        QTest::mouseMove(m_strip.get(), QPoint(from + 20, y));
        m_strip->showScene(sceneAt(kNow + kSecond)); // marks do not run away under the pointer
        QTest::mouseMove(m_strip.get(), QPoint(from, y));
        QTest::mouseRelease(m_strip.get(), Qt::LeftButton, {}, QPoint(from, y));
        QVERIFY(changed.size() >= 1);
        QVERIFY(m_strip->selection());
        QCOMPARE(m_strip->selection()->fromNs, kFault);
        QCOMPARE(m_strip->selection()->toNs, kFault + 2 * kSecond);
        QVERIFY(!m_strip->isFollowing());
        QTest::keyClick(m_strip.get(), Qt::Key_Escape);
        QVERIFY(!m_strip->selection());
        QTest::keyClick(m_strip.get(), Qt::Key_Escape);
        QVERIFY(m_strip->isFollowing());
    }

    void theKeyboardSelectsTheSame()
    {
        QTest::keyClick(m_strip.get(), Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(m_strip->cursorNs(), std::optional<qint64>(kFault));
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(m_strip.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_strip->selection(),
            std::optional<StripInterval>({kFault, kFault + 20 * m_strip->view().slotNs}));
        for (int i = 0; i < 30; ++i)
            QTest::keyClick(m_strip.get(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(m_strip->selection()->fromNs, kFault - 10 * m_strip->view().slotNs);
        QCOMPARE(m_strip->selection()->toNs, kFault);
    }

    void theKeyboardMovesAndZooms()
    {
        QTest::keyClick(m_strip.get(), Qt::Key_Home);
        QVERIFY(m_strip->view().contains(sceneAt(kNow).oldestNs));
        QVERIFY(!m_strip->isFollowing());
        const qint64 slotNs = m_strip->view().slotNs;
        QTest::keyClick(m_strip.get(), Qt::Key_Plus);
        QVERIFY(m_strip->view().slotNs < slotNs);
        QVERIFY(m_strip->view().contains(*m_strip->cursorNs()));
        QTest::keyClick(m_strip.get(), Qt::Key_Minus);
        QCOMPARE(m_strip->view().slotNs, slotNs);
        QTest::keyClick(m_strip.get(), Qt::Key_End);
        QVERIFY(m_strip->isFollowing());
        QTest::keyClick(m_strip.get(), Qt::Key_PageUp);
        QVERIFY(*m_strip->cursorNs() < kNow - kSecond);
    }

    void aFaultIsChosenByItsFlagOrByReturn()
    {
        QSignalSpy chosen(m_strip.get(), &AvailabilityStrip::incidentChosen);
        const StripLayout layout = m_strip->layoutNow();
        const auto labels =
            layout.flagLabels(m_strip->view(), sceneAt(kNow).flags, m_strip->fontMetrics());
        QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, labels.at(1).box.center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).toInt(), 2);
        QTest::mouseClick(m_strip.get(), Qt::LeftButton, {},
            QPoint(layout.xOf(m_strip->view(), kNow - 4 * kSecond), layout.field.center().y()));
        QCOMPARE(chosen.size(), 1);
        QTest::keyClick(m_strip.get(), Qt::Key_Left, Qt::ControlModifier);
        QTest::keyClick(m_strip.get(), Qt::Key_Left, Qt::ControlModifier);
        QTest::keyClick(m_strip.get(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen.at(1).at(0).toInt(), 1);
    }

    void labelsOfFaultsNeverOverlap()
    {
        QList<widgets::StripFlag> flags;
        for (int i = 0; i < 30; ++i) {
            flags.append({i, kNow - (30 - i) * 400 * kMs * (i % 3 == 0 ? 2 : 1), Meaning::Failed,
                QStringLiteral("server n%1 was killed").arg(i)});
        }
        std::sort(flags.begin(), flags.end(),
            [](const auto &a, const auto &b) { return a.atNs < b.atNs; });
        const StripLayout layout = m_strip->layoutNow();
        const auto labels = layout.flagLabels(m_strip->view(), flags, m_strip->fontMetrics());
        for (qsizetype i = 0; i < labels.size(); ++i) {
            QVERIFY(layout.flags.contains(labels.at(i).box) || labels.at(i).box.isEmpty());
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!labels.at(i).box.intersects(labels.at(j).box));
        }
        QVERIFY(!labels.last().box.isEmpty());
    }

    void nothingIsPaintedWhileNothingChanges()
    {
        const int before = m_strip->paints();
        m_strip->showScene(sceneAt(kNow + kMs));
        m_strip->grab();
        QCOMPARE(m_strip->paints(), before);
        m_strip->showScene(sceneAt(kNow + kSecond));
        m_strip->grab();
        QCOMPARE(m_strip->paints(), before + 1);
    }

    void heldItStandsStillAndThenCatchesUp()
    {
        m_strip->setHeld(true);
        const int asked = m_asked;
        const StripView before = m_strip->view();
        m_strip->showScene(sceneAt(kNow + kSecond));
        QCOMPARE(m_asked, asked);
        QCOMPARE(m_strip->view(), before);
        m_strip->setHeld(false);
        QCOMPARE(m_strip->view().firstSlot, before.firstSlot + 10);
    }

    void hiddenItAsksForNothing()
    {
        m_strip->hide();
        const int asked = m_asked;
        m_strip->showScene(sceneAt(kNow + 5 * kSecond));
        QCOMPARE(m_asked, asked);
        m_strip->show();
        QVERIFY(m_strip->view().contains(kNow + 5 * kSecond));
    }

    void whatIsNotNowIsNotCalledSo()
    {
        const QImage live = m_strip->grab().toImage();
        m_strip->setEndText(QStringLiteral("21:33:15"));
        QVERIFY(m_strip->grab().toImage() != live);
        m_strip->setEndText({});
        QCOMPARE(m_strip->grab().toImage(), live);
    }

    void ticksAreRoundAndCountFromTheOrigin()
    {
        const StripLayout layout = m_strip->layoutNow();
        const auto ticks =
            layout.ticks(m_strip->view(), kNow, QStringLiteral("now"), m_strip->fontMetrics());
        QVERIFY(ticks.size() >= 4);
        QCOMPARE(ticks.last().text, QStringLiteral("now"));
        QCOMPARE(ticks.at(ticks.size() - 2).text, QStringLiteral("−5 s"));
        QCOMPARE(widgets::stripTimeText(20 * kMs, 10 * kMs), QStringLiteral("+20 ms"));
        QCOMPARE(widgets::stripTimeText(-2'500 * kMs, 500 * kMs), QStringLiteral("−2.5 s"));
        QCOMPARE(widgets::stripTimeText(-120 * kSecond, 60 * kSecond), QStringLiteral("−2 min"));
    }

    void zoomingStopsAtBothEnds()
    {
        const StripView view{100 * kMs, 1000, 300};
        QCOMPARE(view.zoomed(100, 150).slotNs, StripView::kShortestSlotNs);
        QCOMPARE(view.zoomed(-100, 150).slotNs, StripView::kLongestSlotNs);
        const StripView back = view.zoomed(1, 0).zoomed(-1, 0);
        QCOMPARE(back.slotNs, view.slotNs);
        QVERIFY(std::abs(back.firstSlot - view.firstSlot) <= 1);
    }

    void itsMeaningIsTextToo()
    {
        m_strip->setSummary(QStringLiteral("Clients waited 38 ms"));
        QCOMPARE(m_strip->accessibleDescription(), QStringLiteral("Clients waited 38 ms"));
        QVERIFY(!m_strip->accessibleName().isEmpty());
    }

private:
    void turnWheel(int x, int steps)
    {
        const QPointF at(x, m_strip->height() / 2.0);
        QWheelEvent event(at, m_strip->mapToGlobal(at), {}, QPoint(0, steps * 120), Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_strip.get(), &event);
    }

    std::unique_ptr<AvailabilityStrip> m_strip;
    int m_asked = 0;
};

Q_DECLARE_METATYPE(widgets::StripCell)

QTEST_MAIN(TestAvailabilityStrip)
#include "tst_availabilitystrip.moc"
