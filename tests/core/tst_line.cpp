// SPDX-License-Identifier: Apache-2.0
#include "core/line.h"

#include "tests/support/printers.h"

#include <QtTest>
#include <random>
#include <vector>

using namespace core;

namespace {

// All lines that are whole; a refusal ends the list as minus its status.
std::vector<std::string> drain(LineDecoder &decoder)
{
    std::vector<std::string> lines;
    while (true) {
        const auto line = decoder.next();
        if (!line) {
            lines.push_back(std::to_string(-static_cast<int>(line.error().status)));
            return lines;
        }
        if (!*line)
            return lines;
        lines.emplace_back(**line);
    }
}

using Lines = std::vector<std::string>;

} // namespace

class TestLineDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesEndWithLfAndOneCrIsDropped();
    void anUnfinishedLineWaits();
    void anyCutOfTheStreamGivesTheSameLines();
    void theLimitIsOfTheLineWithoutItsEnd();
    void aLongLineIsToldBeforeItEnds();
    void anEndedStreamStaysEndedAndHoldsNothing();
    void linesBeforeALongOneAreHandedOut();
    void aLargeLineIsTakenInManyPiecesAndItsMemoryGivenBack();
    void memoryStaysBoundedOverManyLines();
    void bytesBehindALineAreReadable();
    void aDripOfBytesIsLinear();
    void httpIsRecognised_data();
    void httpIsRecognised();
};

void TestLineDecoder::linesEndWithLfAndOneCrIsDropped()
{
    LineDecoder decoder;
    decoder.append("one\ntwo\r\n\n\r\nthree\r\r\nfo\rur\n");
    QVERIFY((drain(decoder) == Lines{"one", "two", "", "", "three\r", "fo\rur"}));
    QCOMPARE(decoder.pendingBytes(), std::size_t(0));
}

void TestLineDecoder::anUnfinishedLineWaits()
{
    LineDecoder decoder;
    QVERIFY(drain(decoder).empty());
    decoder.append("ha");
    QVERIFY(drain(decoder).empty());
    QCOMPARE(decoder.pendingBytes(), std::size_t(2));
    decoder.append("lf\r");
    QVERIFY(drain(decoder).empty());
    decoder.append("");
    decoder.append("\nnext");
    QVERIFY((drain(decoder) == Lines{"half"}));
}

void TestLineDecoder::anyCutOfTheStreamGivesTheSameLines()
{
    const std::string stream =
        "{\"op\":\"PING\"}\n\r\na\r\n" + std::string(20, 'x') + "\n\nlast\r\n";
    LineDecoder whole;
    whole.append(stream);
    const Lines expected = drain(whole);
    QCOMPARE(expected.size(), std::size_t(6));
    for (std::size_t first = 0; first <= stream.size(); ++first) {
        for (std::size_t second = first; second <= stream.size(); ++second) {
            LineDecoder decoder(20);
            Lines lines;
            for (const auto &part : {stream.substr(0, first), stream.substr(first, second - first),
                     stream.substr(second)}) {
                decoder.append(part);
                for (std::string &line : drain(decoder))
                    lines.push_back(std::move(line));
            }
            QVERIFY(lines == expected);
        }
    }
}

void TestLineDecoder::theLimitIsOfTheLineWithoutItsEnd()
{
    for (const std::string end : {"\n", "\r\n"}) {
        LineDecoder decoder(8);
        decoder.append("12345678" + end + "123456789" + end);
        QVERIFY((drain(decoder) == Lines{"12345678", "-413"}));
    }
}

void TestLineDecoder::aLongLineIsToldBeforeItEnds()
{
    LineDecoder decoder(8);
    decoder.append("12345678");
    QVERIFY(drain(decoder).empty());
    decoder.append("\r"); // may be the end's
    QVERIFY(drain(decoder).empty());
    decoder.append("9");
    QVERIFY((drain(decoder) == Lines{"-413"}));
}

void TestLineDecoder::anEndedStreamStaysEndedAndHoldsNothing()
{
    LineDecoder decoder(8);
    decoder.append("0123456789\n");
    QVERIFY((drain(decoder) == Lines{"-413"}));
    decoder.append("ok\n");
    QVERIFY((drain(decoder) == Lines{"-413"}));
    QCOMPARE(decoder.capacity(), std::size_t(0));
    QCOMPARE(decoder.pendingBytes(), std::size_t(0));
}

void TestLineDecoder::linesBeforeALongOneAreHandedOut()
{
    LineDecoder decoder(8);
    decoder.append("a\nb\n0123456789");
    QVERIFY((drain(decoder) == Lines{"a", "b", "-413"}));
}

void TestLineDecoder::aLargeLineIsTakenInManyPiecesAndItsMemoryGivenBack()
{
    LineDecoder decoder;
    const std::string piece(64 << 10, 'x');
    for (std::size_t sent = 0; sent < kMaxLineBytes; sent += piece.size()) {
        decoder.append(piece);
        QVERIFY(drain(decoder).empty());
        QVERIFY(decoder.capacity() <= kMaxLineBytes + (1 << 20));
    }
    decoder.append("\r\n");
    const Lines lines = drain(decoder);
    QCOMPARE(lines.size(), std::size_t(1));
    QVERIFY(lines.front() == std::string(kMaxLineBytes, 'x'));
    QVERIFY(decoder.capacity() <= (256U << 10));
    decoder.append("small\n");
    QVERIFY((drain(decoder) == Lines{"small"}));
}

void TestLineDecoder::memoryStaysBoundedOverManyLines()
{
    const unsigned seed = 4711;
    std::mt19937 random(seed);
    LineDecoder decoder;
    std::string left;
    std::size_t count = 0;
    for (int i = 0; i < 20000; ++i) {
        const std::string line(random() % 300, 'y');
        left += line + '\n';
        const std::size_t cut = random() % (left.size() + 1);
        decoder.append(std::string_view(left).substr(0, cut));
        left.erase(0, cut);
        count += drain(decoder).size();
        QVERIFY(decoder.capacity() <= (64U << 10));
    }
    decoder.append(left);
    QCOMPARE(count + drain(decoder).size(), std::size_t(20000));
}

void TestLineDecoder::bytesBehindALineAreReadable()
{
    // Under the address sanitizer this is the promise of kLinePadding.
    for (const std::size_t size : {std::size_t(1), std::size_t(4095), std::size_t(4096)}) {
        LineDecoder decoder;
        decoder.append(std::string(size - 1, 'z') + '\n');
        const auto line = decoder.next();
        QVERIFY(line && *line);
        unsigned sum = 0;
        for (std::size_t i = 0; i < kLinePadding; ++i)
            sum += static_cast<unsigned char>((*line)->data()[(*line)->size() + i]);
        QVERIFY(sum <= kLinePadding * 255);
    }
}

void TestLineDecoder::aDripOfBytesIsLinear()
{
    // Were each byte to scan or move what came before, this would take minutes.
    LineDecoder decoder;
    for (int i = 0; i < (1 << 20); ++i) {
        decoder.append("x");
        const auto line = decoder.next();
        QVERIFY(line && !*line);
    }
    decoder.append("\n");
    QCOMPARE(drain(decoder).front().size(), std::size_t(1 << 20));
}

void TestLineDecoder::httpIsRecognised_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isHttp");
    QTest::newRow("get") << QByteArray("GET / HTTP/1.1") << true;
    QTest::newRow("post") << QByteArray("POST /x HTTP/1.1") << true;
    QTest::newRow("options") << QByteArray("OPTIONS * HTTP/1.1") << true;
    QTest::newRow("preface of 2") << QByteArray("PRI * HTTP/2.0") << true;
    QTest::newRow("a request") << QByteArray("{\"op\":\"GET\"}") << false;
    QTest::newRow("a literal") << QByteArray("true ") << false;
    QTest::newRow("a word alone") << QByteArray("GET") << false;
    QTest::newRow("a space first") << QByteArray(" GET / HTTP/1.1") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestLineDecoder::httpIsRecognised()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, isHttp);
    QCOMPARE(looksLikeHttp(line.toStdString()), isHttp);
}

QTEST_APPLESS_MAIN(TestLineDecoder)
#include "tst_line.moc"
