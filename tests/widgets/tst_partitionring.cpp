// SPDX-License-Identifier: Apache-2.0
#include "widgets/motion.h"
#include "widgets/partitionring.h"

#include <QElapsedTimer>
#include <QWheelEvent>
#include <QtTest>

#include <algorithm>
#include <cstdio>
#include <limits>

using widgets::PartitionRing;

namespace {

PartitionRing::Data ring(int servers, int pieces)
{
    PartitionRing::Data data;
    for (int i = 1; i <= servers; ++i)
        data.servers << QStringLiteral("n%1").arg(i);
    for (int i = 0; i < pieces; ++i) {
        PartitionRing::Piece piece;
        piece.primary = i % servers;
        piece.secondaries = {(i + 1) % servers, (i + 2) % servers};
        data.pieces.append(piece);
    }
    return data;
}

} // namespace

class TestPartitionRing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ring = std::make_unique<PartitionRing>();
        m_ring->setWords(
            [](int partition) { return QStringLiteral("partition %1").arg(partition); });
        m_ring->resize(600, 600);
        m_ring->setData(ring(5, 64));
    }
    void cleanup()
    {
        m_ring.reset();
        widgets::setMotionReduced(false);
    }

    void aClickChoosesThePieceOrTheServerUnderIt()
    {
        QSignalSpy pieces(m_ring.get(), &PartitionRing::partitionClicked);
        QSignalSpy servers(m_ring.get(), &PartitionRing::serverClicked);
        for (const int partition : {0, 17, 63}) {
            QTest::mouseClick(m_ring.get(), Qt::LeftButton, {}, m_ring->pieceCentre(partition));
            QCOMPARE(pieces.takeLast().at(0).toInt(), partition);
        }
        QTest::mouseClick(m_ring.get(), Qt::LeftButton, {}, m_ring->serverRect(3).center());
        QCOMPARE(servers.takeLast().at(0).toString(), QStringLiteral("n4"));
        QTest::mouseClick(m_ring.get(), Qt::LeftButton, {}, QPoint(2, 2));
        QVERIFY(pieces.isEmpty() && servers.isEmpty());
    }

    void theWheelEnlargesWhatIsUnderThePointer()
    {
        QSignalSpy zoomed(m_ring.get(), &PartitionRing::zoomed);
        const QPoint at = m_ring->pieceCentre(10);
        wheel(at, 3);
        QVERIFY(m_ring->zoom().factor() > 1.9);
        const QPoint after = m_ring->pieceCentre(10);
        QVERIFY2((after - at).manhattanLength() < 40, "the piece has gone away from the pointer");
        QSignalSpy pieces(m_ring.get(), &PartitionRing::partitionClicked);
        QTest::mouseClick(m_ring.get(), Qt::LeftButton, {}, after);
        QCOMPARE(pieces.value(0).value(0).toInt(), 10);
        wheel(at, -20);
        QVERIFY(!m_ring->zoom().isAny());
        QCOMPARE(m_ring->pieceCentre(10), at);
        QCOMPARE(zoomed.size(), 2);
    }

    void keysEnlargeAndMoveIt()
    {
        const QPoint before = m_ring->pieceCentre(10);
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(m_ring.get(), Qt::Key_Plus);
        QVERIFY(m_ring->zoom().factor() > 3);
        const QPoint enlarged = m_ring->pieceCentre(10);
        QTest::keyClick(m_ring.get(), Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(m_ring->pieceCentre(10).x() < enlarged.x());
        // The piece that the keyboard is at never is out of sight.
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(m_ring.get(), Qt::Key_Right);
            QVERIFY(m_ring->rect().contains(m_ring->pieceCentre(m_ring->cursor())));
        }
        QTest::keyClick(m_ring.get(), Qt::Key_Minus);
        QTest::keyClick(m_ring.get(), Qt::Key_0);
        QCOMPARE(m_ring->pieceCentre(10), before);
    }

    void draggingMovesWhatIsEnlargedAndNothingElse()
    {
        const QPoint from = m_ring->rect().center();
        const auto drag = [&] {
            QTest::mousePress(m_ring.get(), Qt::LeftButton, {}, from);
            QMouseEvent move(QEvent::MouseMove, from + QPointF(30, 0),
                m_ring->mapToGlobal(from + QPointF(30, 0)), Qt::LeftButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(m_ring.get(), &move);
            QTest::mouseRelease(m_ring.get(), Qt::LeftButton, {}, from + QPoint(30, 0));
        };
        const QPoint before = m_ring->pieceCentre(10);
        drag();
        QCOMPARE(m_ring->pieceCentre(10), before);
        QTest::keyClick(m_ring.get(), Qt::Key_Plus);
        QTest::keyClick(m_ring.get(), Qt::Key_Plus);
        const QPoint enlarged = m_ring->pieceCentre(10);
        drag();
        QCOMPARE(m_ring->pieceCentre(10).x(), enlarged.x() + 30);
    }

    void arrowKeysWalkRoundTheRingAndTellWhereTheyAre()
    {
        QSignalSpy pieces(m_ring.get(), &PartitionRing::partitionClicked);
        QTest::keyClick(m_ring.get(), Qt::Key_Left);
        QCOMPARE(pieces.takeLast().at(0).toInt(), 63);
        QTest::keyClick(m_ring.get(), Qt::Key_Right);
        QTest::keyClick(m_ring.get(), Qt::Key_Down);
        QCOMPARE(m_ring->cursor(), 4);
        QCOMPARE(m_ring->accessibleDescription(), QStringLiteral("partition 4"));
        QTest::keyClick(m_ring.get(), Qt::Key_End);
        QCOMPARE(m_ring->cursor(), 63);
        m_ring->setData(ring(5, 8));
        QCOMPARE(m_ring->cursor(), 7);
        m_ring->setData({});
        QTest::keyClick(m_ring.get(), Qt::Key_Right);
    }

    void theWayOfAKeyMovesUnlessItIsSkippedOrMotionIsReduced()
    {
        m_ring->lookUp(0.4);
        QVERIFY(m_ring->isMoving());
        m_ring->skip();
        QVERIFY(!m_ring->isMoving());
        widgets::setMotionReduced(true);
        m_ring->lookUp(0.5);
        QVERIFY(!m_ring->isMoving());
    }

    void theSelectedServersPiecesStandOut()
    {
        m_ring->setSelected(QStringLiteral("n1"));
        const QImage selected = m_ring->grab().toImage();
        m_ring->setSelected(QStringLiteral("n2"));
        const QImage other = m_ring->grab().toImage();
        // Beside the name that stands in the middle of the piece.
        const QPoint at = m_ring->pieceCentre(5) - QPoint(0, 12);
        QVERIFY(selected.pixelColor(at).saturation() > other.pixelColor(at).saturation());
    }

    void serversAreNamedWhereverThereIsRoom_data()
    {
        QTest::addColumn<int>("side");
        QTest::addColumn<int>("servers");
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<QString>("first"); ///< as it is shown
        const auto row = [](int side, int servers, const char *prefix, const char *first) {
            QTest::addRow("%d of %s on %d pixels", servers, prefix, side)
                << side << servers << QString::fromLatin1(prefix) << QString::fromUtf8(first);
        };
        row(600, 5, "n", "n1");
        row(600, 5, "node-berlin-", "node-berlin-1");
        row(300, 9, "n", "n1");
        row(156, 1, "n", "n1");
        row(156, 2, "n", "n1");
        row(156, 5, "n", "n1");
        row(156, 7, "n", "n1");
        row(260, 5, "node-berlin-", "…");
        row(156, 60, "n", "");
    }
    void serversAreNamedWhereverThereIsRoom()
    {
        QFETCH(int, side);
        QFETCH(int, servers);
        QFETCH(QString, prefix);
        QFETCH(QString, first);
        PartitionRing::Data data = ring(servers, 64);
        for (int i = 0; i < servers; ++i)
            data.servers[i] = prefix + QString::number(i + 1);
        m_ring->resize(side, side);
        m_ring->setData(data);
        const QString shown = m_ring->nameShown(0);
        QVERIFY2(first == u"…" ? shown.contains(u'…') && shown.startsWith(u'n') : shown == first,
            qPrintable(shown));
        QSignalSpy pieces(m_ring.get(), &PartitionRing::partitionClicked);
        for (int i = 0; i < servers && !shown.isEmpty(); ++i) {
            const QRect box = m_ring->serverRect(i);
            for (int other = 0; other < i; ++other)
                QVERIFY(!box.intersects(m_ring->serverRect(other)));
            // Clear of the bands.
            const QPoint right(box.width() / 2 + 1, 0);
            const QPoint below(0, box.height() / 2 + 1);
            for (const QPoint &from : {right, -right, below, -below})
                QTest::mouseClick(m_ring.get(), Qt::LeftButton, {}, box.center() + from);
        }
        QCOMPARE(pieces.size(), 0);
    }

    void aThousandPiecesArePaintedWithinAFrame()
    {
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 10; ++i) {
            m_ring->setData(ring(100, 1024 + i));
            QPixmap target(m_ring->size());
            QElapsedTimer timer;
            timer.start();
            m_ring->render(&target);
            best = std::min(best, timer.nsecsElapsed());
        }
        const double ms = static_cast<double>(best) / 1e6;
        std::printf("ring of 1,024 partitions x 100 servers: %.1f ms\n", ms);
        QVERIFY2(ms < 36, qPrintable(QString::number(ms))); // three times the goal
    }

private:
    void wheel(const QPoint &at, int steps)
    {
        QWheelEvent event(at, m_ring->mapToGlobal(at), {}, QPoint(0, steps * 120), {}, {},
            Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_ring.get(), &event);
    }
    std::unique_ptr<PartitionRing> m_ring;
};

QTEST_MAIN(TestPartitionRing)
#include "tst_partitionring.moc"
