// SPDX-License-Identifier: Apache-2.0
#include "widgets/partitionmatrix.h"

#include "widgets/meaning.h"

#include <QScrollArea>
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

    void itsCellsGetWiderAndFitAgain()
    {
        QScrollArea scroll;
        scroll.setWidgetResizable(true);
        auto *const matrix = new PartitionMatrix;
        matrix->setWhole(true);
        matrix->setData(checkered(5, 700));
        scroll.setWidget(matrix);
        scroll.resize(900, 200);
        scroll.show();
        const int fitting = matrix->cellRect(0, 699).right();
        QVERIFY(fitting < 900);
        QSignalSpy zoomed(matrix, &PartitionMatrix::zoomed);
        for (int i = 0; i < 8; ++i)
            QTest::keyClick(matrix, Qt::Key_Plus);
        QVERIFY(matrix->cellRect(0, 0).width() >= 5);
        QVERIFY(matrix->width() > 3 * scroll.width());
        QCOMPARE(zoomed.size(), 8);
        // What is out of sight is not painted, the names are.
        scroll.ensureVisible(matrix->width(), 0);
        const QImage image = scroll.viewport()->grab().toImage();
        QVERIFY(image.width() <= 900);
        const QPoint last = matrix->mapTo(scroll.viewport(), matrix->cellRect(4, 699).center());
        QCOMPARE(image.pixelColor(last), widgets::colourOf(Meaning::Primary, matrix->palette()));
        QTest::keyClick(matrix, Qt::Key_0);
        QCOMPARE(matrix->zoom(), 1.0);
        QTRY_VERIFY(matrix->width() < 900);
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

    void namesDoNotReachEachOtherHoweverLargeTheTextIs()
    {
        PartitionMatrix matrix;
        QFont large = matrix.font();
        large.setPixelSize(30);
        matrix.setFont(large);
        for (const int rows : {2, 8}) {
            matrix.setData(checkered(rows, 64));
            matrix.resize(900, matrix.leastHeight(rows));
            const QImage image = matrix.grab().toImage();
            const QColor ground = matrix.palette().color(QPalette::Window);
            for (int row = 1; row < rows; ++row) {
                const QRect cell = matrix.cellRect(row, 0);
                for (int x = 0; x < cell.left() - 2; ++x)
                    QCOMPARE(image.pixelColor(x, cell.top()), ground);
            }
        }
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
