// SPDX-License-Identifier: Apache-2.0
#include "widgets/motion.h"
#include "widgets/partitionring.h"

#include <QElapsedTimer>
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
    std::unique_ptr<PartitionRing> m_ring;
};

QTEST_MAIN(TestPartitionRing)
#include "tst_partitionring.moc"
