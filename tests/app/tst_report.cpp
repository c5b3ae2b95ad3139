// SPDX-License-Identifier: Apache-2.0
#include "fakeplay.h"
#include "historychecker.h"
#include "samples.h"

#include "app/report/reportfiles.h"
#include "app/report/reportstrip.h"
#include "app/shell/pseudotranslator.h"
#include "app/view/outagetext.h"
#include "app/view/stripmodel.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

namespace {

const QString kNasty = QStringLiteral("<script>alert(\"&'\")</script>");

} // namespace

/// Reports of made-up runs, made without a window system as they are headless.
class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        fake::Play play(QStringLiteral("kill-primary"), {.outageMs = 800});
        const app::ScenarioNews &news = play.toEnd();
        app::RunState state = play.state();
        state.reduce({state.atNs(), news});
        app::OperationLog operations{.partitions = 4, .operations = {}};
        operations.operations.append({.sentNs = 1, .endNs = 2, .write = 0});
        m_data = app::reportDataOf(state, operations);
        m_data.affected = {0, 5, 10};
    }

    void everyForeignTextIsEscaped()
    {
        app::ReportData data = m_data;
        data.cluster = kNasty;
        data.news.why = data.news.hypothesis = data.news.title = kNasty;
        data.news.steps.first().title = data.news.steps.first().result = kNasty;
        data.news.claims.first().text = kNasty;
        data.machine = {kNasty};
        data.ledger.lost.append({kNasty, 3, kNasty, kNasty});
        app::Incident incident;
        incident.subject = kNasty;
        incident.outage.whyNot = kNasty;
        incident.faultNs = data.news.beganNs + 1'000'000;
        data.incidents = {incident};
        const QByteArray html = app::reportHtml(data);
        QVERIFY(!html.contains("<script"));
        QVERIFY(html.count("&lt;script&gt;") >= 12);
        QVERIFY(!app::indexHtml({data.news}).contains("<script"));
    }

    void whatWasLostIsToldWithWhoAcknowledgedItAndWhen()
    {
        app::ReportData data = m_data;
        data.ledger.lost = {{.key = QStringLiteral("k7"),
                                .partition = 3,
                                .expected = QStringLiteral("\"a\""),
                                .found = QStringLiteral("\"b\""),
                                .acknowledgedAtNs = data.news.beganNs + 1'500'000'000,
                                .acknowledgedBy = QStringLiteral("n4"),
                                .readFrom = QStringLiteral("n5")},
            {.key = QStringLiteral("k8"), .partition = 4, .expected = {}, .found = {}}};
        const QByteArray html = app::reportHtml(data);
        for (const char *const head : {"Acknowledged by", "Acknowledged at", "Read from"})
            QVERIFY2(html.contains(QByteArray("<th>") + head), head);
        QVERIFY(html.contains("<td>n4</td><td>1.50 s</td><td>&quot;b&quot;</td><td>n5</td>"));
        QVERIFY(html.contains("<td>–</td><td>–</td><td></td><td>–</td>"));
    }

    void theTimesOfAFaultSayFromWhenTheyCount()
    {
        app::ReportData data = m_data;
        data.incidents = {app::Incident()};
        QVERIFY(app::reportHtml(data).contains("count from the fault"));
        data.incidents.clear();
        QVERIFY(!app::reportHtml(data).contains("count from the fault"));
    }

    void theReportNeedsNoOtherFile()
    {
        const QByteArray html = app::reportHtml(m_data);
        QVERIFY(html.contains("PASS"));
        QVERIFY(html.contains("<svg"));
        QVERIFY(!html.contains(" src=") && !html.contains("@import") && !html.contains("url("));
        QVERIFY(html.contains("default-src 'none'"));
        QVERIFY(html.contains("What it does not prove"));
    }

    void theStripIsAPictureOfTheRequests()
    {
        const app::ReportStrip strip(m_data);
        QXmlStreamReader reader(strip.toSvg());
        int bars = 0;
        while (!reader.atEnd())
            bars += reader.readNext() == QXmlStreamReader::StartElement
                    && reader.name() == QLatin1String("rect")
                ? 1
                : 0;
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(bars > 500);
        QVERIFY(strip.toImage().width() > 600);
    }

    void whatIsLateInTheWindowIsLateInTheStrip()
    {
        constexpr qint64 kStart = 100 * fake::kSecond;
        QList<app::Sample> samples =
            fake::steady({.perSecond = 100, .fromNs = kStart, .toNs = kStart + 20 * fake::kSecond});
        const auto shown = [&samples] {
            app::ReportData data;
            data.news.beganNs = kStart + 5 * fake::kSecond;
            data.news.endedNs = kStart + 15 * fake::kSecond;
            data.samples = fake::logOf(samples);
            app::StripModel window;
            window.follow(data.samples);
            constexpr qint64 kSlotNs = fake::kSecond;
            quint32 late = 0;
            const widgets::StripView view{kSlotNs, data.news.beganNs / kSlotNs, 10};
            for (const widgets::StripCell &cell : window.rowsFor(view, {}).others)
                late += cell.late;
            const app::ReportStrip strip(data);
            const QColor amber =
                widgets::colourOf(widgets::Meaning::Suspect, QPalette(Qt::white, Qt::white));
            return Late{
                late, strip.toSvg().count(u'"' + amber.name() + u'"'), has(strip.toImage(), amber)};
        };
        QCOMPARE(shown(), (Late{0, 0, false}));
        for (const qsizetype number : {700, 900, 1400})
            samples[number].waitUs = 60'000;
        samples[1700].waitUs = 60'000;                        // after the scenario
        samples[1100].waitUs = app::LateLimit::kLeastUs - 10; // not late at all
        QCOMPARE(shown(), (Late{3, 3, true}));
    }

    void figuresAreInTheCLocale()
    {
        const QList<QByteArray> lines = app::figuresCsv(m_data).split('\n');
        QCOMPARE(lines.first(), QByteArray("name,value,unit"));
        for (const QByteArray &line : lines) {
            if (!line.isEmpty())
                QCOMPARE(line.count(','), 2);
        }
        QVERIFY(lines.contains("verdict,PASS,"));
        QVERIFY(lines.contains("lost,0,"));
    }

    void whatWasNotReadBackInThisRunIsNotSaidToBeThere()
    {
        app::ReportData data = m_data;
        data.ledger.checkedAtNs = data.news.beganNs - 1;
        const QByteArray csv = app::figuresCsv(data);
        QVERIFY(!csv.contains("lost,0") && !csv.contains("keys_checked"));
        QVERIFY(app::reportHtml(data).contains("were not read back"));
        data.ledger = {};
        QVERIFY(!app::figuresCsv(data).contains("lost,0"));
    }

    void anOutageThatIsNotOverHasNoFigure()
    {
        app::ReportData data = m_data;
        data.incidents = {app::Incident()};
        data.incidents.first().outage = {
            .isMeasured = true, .whyNot = {}, .worstMs = 1234, .resolutionMs = 5};
        QVERIFY(!app::figuresCsv(data).contains("outage_worst"));
        const QByteArray html = app::reportHtml(data);
        QVERIFY(html.contains("not yet over"));
        QVERIFY(!html.contains("1,234 ms"));
    }

    void anOutageThatNobodyFeltIsToldAsInTheWindow()
    {
        app::ReportData data = m_data;
        app::Incident incident;
        incident.outage = {.isMeasured = true, .whyNot = {}, .resolutionMs = 300, .isOver = true};
        incident.split = {.isKnown = true, .detectMs = 12, .decideMs = 0.4, .promoteMs = 1};
        data.incidents = {incident};
        const QString html = QString::fromUtf8(app::reportHtml(data));
        QVERIFY(html.contains(QStringLiteral("<td>none was felt (&lt; 300 ms)</td>")));
        QVERIFY(!html.contains(QStringLiteral("OUTAGE")));
        QVERIFY(html.contains(QStringLiteral("decide 0.4 ms")));
        static const QRegularExpression kNothing(QStringLiteral("[ >]0 ms"));
        QVERIFY(!html.contains(kNothing));
        QVERIFY(!html.contains(QStringLiteral("reroute")));
        QVERIFY(!app::figuresCsv(data).contains("reroute"));
        QVERIFY(app::figuresCsv(data).contains("promote,1.000,ms"));
        data.incidents.first().split.rerouteMs = 7;
        QVERIFY(app::reportHtml(data).contains("reroute 7.0 ms"));
        QVERIFY(app::figuresCsv(data).contains("reroute,7.000,ms"));
    }

    void whatCopiesDifferInIsListedWithinBounds()
    {
        app::ReportData data = m_data;
        data.ledger.differences = {QStringLiteral("partition 3: n1 <b> n2"), QString(9999, u'x')};
        const QByteArray html = app::reportHtml(data);
        QVERIFY(html.contains("partition 3: n1 &lt;b&gt; n2"));
        QVERIFY(!html.contains(QByteArray(1000, 'x')));
        for (int i = 0; i < 5000; ++i)
            data.ledger.differences << QStringLiteral("partition %1").arg(i);
        QVERIFY(app::reportHtml(data).count("<li>") < 200);
        QVERIFY(app::reportHtml(data).contains("… and 4,902 more"));
    }

    void theFiguresHoldWhatTheReportSays()
    {
        app::ReportData data = m_data;
        app::Incident incident;
        incident.faultNs = data.news.beganNs + 1'000'000;
        incident.goneNs = incident.faultNs + 3'000'000;
        incident.declaredNs = incident.faultNs + 40'500'000;
        data.incidents = {incident};
        data.ledger.unknown = 9;
        data.ledger.unknownThen = 7;
        data.ledger.partitionsCompared = 64;
        data.ledger.partitionsAlike = 63;
        const QList<QByteArray> lines = app::figuresCsv(data).split('\n');
        for (const char *const line : {"process_gone,3.000,ms", "declared_dead,40.500,ms",
                 "writes_unknown,7,", "copies_compared,64,", "copies_alike,63,"})
            QVERIFY2(lines.contains(line), line);
        QVERIFY(app::reportHtml(data).contains("<td>3.0 ms</td>"));
        data.incidents.first().goneNs = 0;
        QVERIFY(!app::figuresCsv(data).contains("process_gone"));
    }

    void theHistoryCanBeJudged_data()
    {
        QTest::addColumn<quint64>("found");
        QTest::addColumn<bool>("isFine");
        QTest::newRow("the last acknowledged") << quint64(3) << true;
        QTest::newRow("the one in doubt") << quint64(2) << true;
        QTest::newRow("the one before") << quint64(1) << false;
        QTest::newRow("the refused one") << quint64(4) << false;
        QTest::newRow("none") << quint64(0) << false;
    }
    /// Write 1 is acknowledged, 2 in doubt from then on, 3 acknowledged, 4 refused; then a read.
    void theHistoryCanBeJudged()
    {
        using Outcome = app::Sample::Outcome;
        QFETCH(quint64, found);
        app::OperationLog log{.partitions = 4, .operations = {}};
        const auto add = [&log](qint64 sentMs, qint64 endMs, quint64 write, Outcome outcome) {
            log.operations.append({.dueNs = sentMs * 1'000'000,
                .sentNs = sentMs * 1'000'000,
                .endNs = endMs * 1'000'000,
                .key = 1,
                .verb = app::Sample::Verb::Put,
                .outcome = outcome,
                .write = write});
        };
        add(10, 20, 1, Outcome::Ok);
        add(50, 60, 3, Outcome::Retried);
        add(70, 80, 4, Outcome::Failed);
        add(30, 530, 2, Outcome::Unknown);
        log.operations.append(
            {.sentNs = 600'000'000, .endNs = 601'000'000, .key = 1, .write = found});
        const ImportedHistory history = ImportedHistory::read(app::historyLines(log));
        QCOMPARE(history.problem, QString());
        QVERIFY(history.isComplete);
        QCOMPARE(history.operations, 5);
        QTEST(history.offenders().isEmpty(), "isFine");
        log.operations.keep(3);
        QVERIFY(!ImportedHistory::read(app::historyLines(log)).isComplete);
    }

    void whatIsPackedIsWhatWasPut()
    {
        using Verb = app::Sample::Verb;
        const std::vector<app::Operation> odd{
            {.dueNs = 5, .sentNs = 3, .endNs = 1, .key = -1, .status = -7},
            {.dueNs = std::numeric_limits<qint64>::max(),
                .sentNs = std::numeric_limits<qint64>::max(),
                .endNs = std::numeric_limits<qint64>::max(),
                .key = std::numeric_limits<int>::max(),
                .status = std::numeric_limits<qint16>::max(),
                .attempts = 255,
                .verb = Verb::Put,
                .outcome = app::Sample::Outcome::Unknown,
                .write = std::numeric_limits<quint64>::max(),
                .version = std::numeric_limits<quint64>::max()},
            {}};
        app::OperationList list;
        for (const app::Operation &operation : odd)
            list.append(operation);
        QVERIFY(list.all() == odd);
        const app::OperationList before = list;
        list.append(usual(0));
        list.keep(2);
        QVERIFY(list.all() == (std::vector<app::Operation>{{}, usual(0)}));
        QVERIFY(before.all() == odd);
    }

    /// An hour of 150 in a second is not to be felt.
    void anOperationTakesLittle()
    {
        constexpr int kMany = 100'000;
        constexpr int kLeft = 50'001;
        app::OperationList list;
        for (int i = 0; i < kMany; ++i)
            list.append(usual(i));
        QVERIFY2(
            list.packedBytes() < 24 * list.size(), qPrintable(QString::number(list.packedBytes())));
        list.keep(kLeft);
        QCOMPARE(list.begin(), kMany - kLeft);
        QVERIFY(list.packedBytes() < 25 * list.size());
        const std::vector<app::Operation> left = list.all();
        QCOMPARE(left.size(), std::size_t(kLeft));
        QVERIFY(left.front() == usual(kMany - kLeft) && left.back() == usual(kMany - 1));
    }

    void allFilesAreWritten()
    {
        const QTemporaryDir directory;
        const QString place = directory.filePath(QStringLiteral("a/b"));
        QVERIFY(app::writeReport(m_data, place));
        for (const char *const name : {"report.html", "figures.csv", "history.jsonl", "strip.png"})
            QVERIFY2(QFileInfo(place + u'/' + QLatin1StringView(name)).size() > 100, name);
        QVERIFY(app::writeIndex({m_data.news}, place));
        const core::Result<void> refused =
            app::writeReport(m_data, place + QStringLiteral("/report.html"));
        QVERIFY(!refused);
        QVERIFY(refused.error().message.find("report.html") != std::string::npos);
    }

    void whatCannotBeWrittenIsSaidInTheLanguageOfNow_data()
    {
        QTest::addColumn<QString>("inTheWay"); // a directory; the place itself is a file for ""
        QTest::newRow("the directory") << QString();
        QTest::newRow("the picture") << QStringLiteral("/strip.png");
        QTest::newRow("a text") << QStringLiteral("/figures.csv");
    }
    void whatCannotBeWrittenIsSaidInTheLanguageOfNow()
    {
        QFETCH(QString, inTheWay);
        const QTemporaryDir directory;
        const QString place = directory.filePath(QStringLiteral("a"));
        if (inTheWay.isEmpty()) {
            QVERIFY(QFile(place).open(QIODevice::WriteOnly));
        } else {
            QVERIFY(QDir().mkpath(place + inTheWay));
        }
        app::PseudoTranslator language;
        QVERIFY(QCoreApplication::installTranslator(&language));
        const core::Result<void> refused = app::writeReport(m_data, place);
        QVERIFY(!refused);
        const QString why = QString::fromStdString(refused.error().message);
        QVERIFY2(why.startsWith(u'[') && why.contains(place + inTheWay), qPrintable(why));
    }

private:
    struct Late {
        quint32 requests = 0; ///< that the window shows
        qsizetype bars = 0;   ///< in the report
        bool isPainted = false;
        bool operator==(const Late &) const = default;
    };
    static bool has(const QImage &image, const QColor &colour)
    {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == colour)
                    return true;
            }
        }
        return false;
    }

    /// As from a run of three hours, of 200 in a second.
    static app::Operation usual(qint64 number)
    {
        const qint64 dueNs = 10'000'000'000'000 + number * 5'000'000;
        return {.dueNs = dueNs,
            .sentNs = dueNs + 90'000,
            .endNs = dueNs + 90'000 + 300'000 + number % 97 * 20'000,
            .key = static_cast<int>(number % 1024),
            .status = 200,
            .attempts = 1,
            .verb = number % 2 == 0 ? app::Sample::Verb::Put : app::Sample::Verb::Get,
            .write = static_cast<quint64>(1'000'000 + number / 2),
            .version = static_cast<quint64>(5'000 + number % 100)};
    }

    app::ReportData m_data;
};

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
