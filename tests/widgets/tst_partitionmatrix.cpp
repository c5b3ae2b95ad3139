// SPDX-License-Identifier: Apache-2.0
#include "widgets/partitionmatrix.h"

#include "widgets/meaning.h"

#include <QtTest>

using widgets::Meaning;
using widgets::PartitionMatrix;

namespace {

PartitionMatrix::Data checkered(int rows, int columns)
{
    PartitionMatrix::Data data;
    data.columns = columns;
    for (int row = 0; row < rows; ++row) {
        data.rows << QStringLiteral("n%1").arg(row + 1);
        for (int column = 0; column < columns; ++column) {
            const bool isPrimary = column % rows == row;
            data.cells.append(static_cast<char>(
                isPrimary ? PartitionMatrix::Cell::Primary : PartitionMatrix::Cell::None));
        }
    }
    return data;
}

} // namespace

class TestPartitionMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPrimaryIsPaintedWhereItIs_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::newRow("wide cells") << 5 << 64;
        QTest::newRow("dots") << 5 << 700;
        QTest::newRow("more partitions than pixels") << 3 << 4096;
    }
    void aPrimaryIsPaintedWhereItIs()
    {
        QFETCH(int, rows);
        QFETCH(int, columns);
        PartitionMatrix matrix;
        matrix.resize(900, 160);
        matrix.setData(checkered(rows, columns));
        const QImage image = matrix.grab().toImage();
        if (columns > 900)
            return; // several partitions share a pixel: that it paints is all
        const QColor wanted = widgets::colourOf(Meaning::Primary, matrix.palette());
        const QPoint centre = matrix.cellRect(rows - 1, rows - 1).center();
        QCOMPARE(image.pixelColor(centre), wanted);
        QVERIFY(image.pixelColor(matrix.cellRect(0, rows - 1).center()) != wanted);
    }

    void aClickNamesServerAndPartition()
    {
        PartitionMatrix matrix;
        matrix.resize(900, 160);
        matrix.setData(checkered(5, 64));
        QSignalSpy clicked(&matrix, &PartitionMatrix::cellClicked);
        QTest::mouseClick(&matrix, Qt::LeftButton, {}, matrix.cellRect(3, 17).center());
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked.at(0).at(0).toInt(), 3);
        QCOMPARE(clicked.at(0).at(1).toInt(), 17);
    }

    void anEmptyOnePaintsNothing()
    {
        PartitionMatrix matrix;
        matrix.resize(300, 100);
        QVERIFY(!matrix.grab().isNull());
    }

    void paintingAHundredServersIsQuick()
    {
        PartitionMatrix matrix;
        matrix.resize(1200, 1300);
        matrix.setData(checkered(100, 1024));
        QBENCHMARK
        {
            matrix.grab();
        }
    }
};

QTEST_MAIN(TestPartitionMatrix)
#include "tst_partitionmatrix.moc"
