// SPDX-License-Identifier: Apache-2.0
#include "fakerun.h"
#include "samestate.h"

#include "app/recording/recordingreader.h"
#include "app/recording/recordingwriter.h"
#include "app/recording/replaysummary.h"
#include "app/recording/timetravel.h"
#include "app/shell/pseudotranslator.h"

#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

#include <functional>

using app::RecordingHeader;
using app::Replay;

namespace {

constexpr qint64 kPartBytes = 15'000;

core::Result<Replay> read(const QString &path)
{
    return app::RecordingReader::read(path, [](int) { return true; });
}

core::Result<Replay> readAlone(const QString &path)
{
    QFile file(path);
    (void)file.open(QIODevice::ReadOnly);
    return app::RecordingReader::read(file, [](int) { return true; });
}

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

} // namespace

/// A run that goes on in other files, opened.
class TestRecordingParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_events = fake::run(60);
        m_parts = record(m_directory->filePath(QStringLiteral("parts")), kPartBytes);
        QVERIFY2(m_parts.size() > 4, qPrintable(QString::number(m_parts.size())));
    }

    void eachBeginsWithAllThatIsKnown()
    {
        for (qsizetype place = 0; place < m_parts.size(); ++place) {
            QVERIFY(QFileInfo(m_parts.at(place)).size() < 2 * kPartBytes);
            const core::Result<Replay> alone = readAlone(m_parts.at(place));
            QVERIFY(bool(alone));
            QVERIFY(!alone->last().local()->children.isEmpty());
            const QString before = place == 0 ? QString() : nameOf(m_parts.at(place - 1));
            QCOMPARE(alone->header().continues, before);
            if (place == 0)
                continue;
            const QString begins = alone->last().happenings().at(0).text.toString();
            QVERIFY(begins.contains(before));
            // What was known before is no news there.
            for (qint64 i = 1; i < alone->last().happenings().end(); ++i)
                QVERIFY(alone->last().happenings().at(i).atNs >= alone->beginNs() - 1'000'000);
        }
        const core::Result<Replay> last = readAlone(m_parts.last());
        const core::Result<Replay> all = read(m_parts.last());
        QVERIFY(*last->last().seen() == *all->last().seen());
        QVERIFY(last->last().scenario() == all->last().scenario());
    }

    void allOfThemAreShownAsOneFileWithAllOfIt()
    {
        const QStringList one = record(m_directory->filePath(QStringLiteral("one")), 1 << 30);
        QCOMPARE(one.size(), 1);
        core::Result<Replay> whole = read(one.first());
        core::Result<Replay> joined = read(m_parts.last());
        QVERIFY(whole && joined);
        QCOMPARE(whole->eventCount(), std::size_t(m_events.size()));
        QCOMPARE(joined->eventCount(), whole->eventCount());
        QCOMPARE(joined->beginNs(), m_events.first().atNs);
        QVERIFY(joined->missing().isEmpty());
        QVERIFY(joined->header().continues.isEmpty());
        COMPARE_STATES(joined->last(), whole->last());
        for (std::size_t count = whole->eventCount() + 1; count-- > 0;) {
            const app::RunState &mine = joined->stateAfter(count);
            const app::RunState &theirs = whole->stateAfter(count);
            COMPARE_STATES(mine, theirs);
        }
    }

    void stepsLeadFromTheLastToTheBeginningOfTheFirst()
    {
        app::TimeTravel time({[] { return app::RunState(); }, [] { return qint64(0); }, {}});
        QSignalSpy missed(&time, &app::TimeTravel::missed);
        time.obey({.act = app::TimeCommand::Act::Open, .path = m_parts.last()});
        QTRY_VERIFY(time.picture().canSeek);
        QCOMPARE(time.atNs(), m_events.first().atNs);
        QCOMPARE(time.picture().name, nameOf(m_parts.last()));
        time.obey({.act = app::TimeCommand::Act::End});
        QCOMPARE(time.atNs(), m_events.last().atNs);
        int steps = 0;
        for (qint64 before = -1; before != time.atNs(); ++steps) {
            before = time.atNs();
            time.obey({.act = app::TimeCommand::Act::Step, .steps = -1});
        }
        QCOMPARE(time.atNs(), m_events.first().atNs);
        QVERIFY(steps > 60);
        QCOMPARE(missed.size(), 0);
    }

    void anEarlierOneEndsWhereItEnds()
    {
        const core::Result<Replay> alone = readAlone(m_parts.at(2));
        const core::Result<Replay> joined = read(m_parts.at(2));
        QVERIFY(alone && joined);
        QCOMPARE(joined->endNs(), alone->endNs());
        QVERIFY(joined->endNs() < m_events.last().atNs);
        QCOMPARE(joined->beginNs(), m_events.first().atNs);
    }

    void whatCannotBeReadEndsWhatIsShownBefore_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("deleted") << false;
        QTest::newRow("damaged") << true;
    }
    void whatCannotBeReadEndsWhatIsShownBefore()
    {
        QFETCH(bool, isThere);
        const QString bad = m_parts.at(m_parts.size() - 3);
        QByteArray content = contentOf(bad);
        QVERIFY(QFile::remove(bad));
        if (isThere)
            setContent(bad, content.replace(content.size() / 2, 1, "\nx\n"));
        core::Result<Replay> joined = read(m_parts.last());
        QVERIFY(bool(joined));
        const core::Result<Replay> first = readAlone(m_parts.at(m_parts.size() - 2));
        const core::Result<Replay> last = readAlone(m_parts.last());
        QCOMPARE(joined->beginNs(), first->beginNs());
        QCOMPARE(joined->endNs(), m_events.last().atNs);
        QVERIFY(joined->eventCount() > first->eventCount());
        QVERIFY(joined->eventCount() < first->eventCount() + last->eventCount());
        QVERIFY(*joined->last().seen() == *last->last().seen());
        // The window and the summary say so.
        const QString missing = joined->missing().toString();
        QVERIFY2(missing.contains(nameOf(bad)), qPrintable(missing));
        QVERIFY(app::summaryOf(*joined).lines.contains(missing));
        app::TimeTravel time({[] { return app::RunState(); }, [] { return qint64(0); }, {}});
        QSignalSpy missed(&time, &app::TimeTravel::missed);
        time.obey({.act = app::TimeCommand::Act::Open, .path = m_parts.last()});
        QTRY_COMPARE(missed.size(), 1);
        QCOMPARE(missed.at(0).at(0).value<app::Phrase>().toString(), missing);
        // Of the run that goes on it is no news each time the view is held.
        app::TimeTravel live({[] { return app::RunState(); }, [] { return qint64(0); },
            [this](const auto &done) { done(m_parts.last()); }});
        QSignalSpy told(&live, &app::TimeTravel::missed);
        for (int i = 0; i < 2; ++i) {
            live.obey({.act = app::TimeCommand::Act::Step, .steps = -1});
            QTRY_VERIFY(live.picture().canSeek);
            live.obey({.act = app::TimeCommand::Act::End});
            QVERIFY(!live.isPast());
        }
        QCOMPARE(told.size(), 1);
    }

    /// Later lines are differences from what was carried over, and would be laid on something else.
    void whatDoesNotBeginWithTheEndOfTheOneBeforeIsShownAlone_data()
    {
        QTest::addColumn<bool>("isOther");
        QTest::newRow("it carries something else") << true;
        QTest::newRow("it does not say that it carries anything") << false;
    }
    void whatDoesNotBeginWithTheEndOfTheOneBeforeIsShownAlone()
    {
        QFETCH(bool, isOther);
        QByteArray content = contentOf(m_parts.last());
        const QByteArray line(isOther ? "\"event\":\"observed\"" : "\"event\":\"continued\"");
        const qsizetype at = content.indexOf(line);
        QVERIFY(at > 0);
        if (isOther) {
            const QByteArray times("\"healthSinceNs\":{");
            const qsizetype first = content.indexOf(':', content.indexOf(times, at) + times.size());
            content.insert(first + 1, '1');
        } else {
            const qsizetype begin = content.lastIndexOf('\n', at) + 1;
            content.remove(begin, content.indexOf('\n', at) + 1 - begin);
        }
        setContent(m_parts.last(), content);
        core::Result<Replay> joined = read(m_parts.last());
        QVERIFY(bool(joined));
        const core::Result<Replay> last = readAlone(m_parts.last());
        QCOMPARE(joined->beginNs(), last->beginNs());
        QVERIFY(*joined->stateAt(joined->endNs()).seen() == *last->last().seen());
        const QString before = nameOf(m_parts.at(m_parts.size() - 2));
        QVERIFY(joined->missing().toString().contains(before));
    }

    void damagedItselfItIsNotShown()
    {
        setContent(m_parts.last(), contentOf(m_parts.last()) + "x\n");
        const core::Result<Replay> joined = read(m_parts.last());
        QVERIFY(!joined);
        QVERIFY(QString::fromStdString(joined.error().message).contains(QStringLiteral("line ")));
    }

    void whatHasNoRoomIsNamed()
    {
        QFile large(m_parts.at(1));
        QVERIFY(large.resize(app::RecordingParts::kMostBytes));
        const core::Result<Replay> joined = read(m_parts.last());
        QVERIFY(bool(joined));
        QCOMPARE(joined->beginNs(), readAlone(m_parts.at(2))->beginNs());
        const QString missing = joined->missing().toString();
        QVERIFY2(missing.contains(nameOf(m_parts.at(1))), qPrintable(missing));
        QVERIFY2(missing.contains(QStringLiteral("too much")), qPrintable(missing));
    }

    void whatIsWrongIsSaidInTheLanguageOfNow_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("texts"); // one within the other
        const QByteArray header = R"({"kvorum":"recording","format":1})";
        const QByteArray line = R"({"atNs":5,"event":"ledger"})";
        QTest::newRow("nothing") << QByteArray() << 1;
        QTest::newRow("no recording") << QByteArray("root:x:0:0:root\n") << 2;
        QTest::newRow("a later format") << QByteArray(header).replace('1', '2') + '\n' << 2;
        QTest::newRow("a header that is none")
            << QByteArray(header).replace('}', R"(,"wallMs":-1})") + '\n'
            << 3;
        QTest::newRow("a line that is none")
            << header + '\n' + line + '\n' + QByteArray(line).replace('5', '4') + '\n'
            << 2;
        QTest::newRow("a line that is too long")
            << header + '\n' + QByteArray(app::RecordingReader::kMostLineBytes + 1, ' ') << 2;
    }
    void whatIsWrongIsSaidInTheLanguageOfNow()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, texts);
        app::PseudoTranslator language;
        QVERIFY(QCoreApplication::installTranslator(&language));
        setContent(m_parts.last(), content);
        const core::Result<Replay> joined = read(m_parts.last());
        QVERIFY(!joined);
        const QString why = QString::fromStdString(joined.error().message);
        QVERIFY2(why.startsWith(u'[') && why.count(u'[') == texts, qPrintable(why));
    }

    void aCircleIsGoneRoundOnce()
    {
        changeHeader(m_parts.first(),
            [this](RecordingHeader &header) { header.continues = nameOf(m_parts.last()); });
        core::Result<Replay> joined = read(m_parts.last());
        QVERIFY(bool(joined));
        QCOMPARE(joined->eventCount(), std::size_t(m_events.size()));
        QVERIFY(!joined->missing().isEmpty());
    }

    void aStrangersNamesLeadNowhere_data()
    {
        QTest::addColumn<QString>("pattern"); // %1: the last one, %2: the first one
        QTest::newRow("itself") << QStringLiteral("%1");
        QTest::newRow("another directory") << QStringLiteral("below/%2");
        QTest::newRow("the directory above") << QStringLiteral("../above");
        QTest::newRow("by a detour") << QStringLiteral("./%2");
        QTest::newRow("the directory itself") << QStringLiteral(".");
        QTest::newRow("nothing") << QStringLiteral("nothing");
        QTest::newRow("no recording") << QStringLiteral("passwd");
        QTest::newRow("a pipe that nobody writes to") << QStringLiteral("pipe");
        QTest::newRow("another program's") << QStringLiteral("pid");
        QTest::newRow("another cluster's") << QStringLiteral("cluster");
        QTest::newRow("another boot's") << QStringLiteral("boot");
        QTest::newRow("another host's") << QStringLiteral("host");
        QTest::newRow("one that was begun later") << QStringLiteral("later");
        QTest::newRow("one that goes on for longer") << QStringLiteral("longer");
    }
    void aStrangersNamesLeadNowhere()
    {
        QFETCH(QString, pattern);
        const QString last = m_parts.last();
        const QDir directory = QFileInfo(last).dir();
        const QByteArray good = contentOf(m_parts.first());
        QVERIFY(directory.mkdir(QStringLiteral("below")));
        QVERIFY(QFile::copy(m_parts.first(),
            directory.filePath(QStringLiteral("below/") + nameOf(m_parts.first()))));
        setContent(directory.filePath(QStringLiteral("../above")), good);
        setContent(directory.filePath(QStringLiteral("passwd")), "root:x:0:0:root\n");
        QCOMPARE(::mkfifo(QFile::encodeName(directory.filePath(QStringLiteral("pipe"))), 0600), 0);
        using Change = std::function<void(RecordingHeader &)>;
        const std::pair<const char *, Change> copies[] = {
            {"pid", [](RecordingHeader &header) { ++header.pid; }},
            {"cluster", [](RecordingHeader &header) { header.cluster += u'x'; }},
            {"boot", [](RecordingHeader &header) { header.bootId += u'x'; }},
            {"host", [](RecordingHeader &header) { header.host += u'x'; }},
            {"later", [](RecordingHeader &header) { header.bootNs += 3'600'000'000'000; }}};
        for (const auto &[name, change] : copies) {
            setContent(directory.filePath(QLatin1String(name)), good);
            changeHeader(directory.filePath(QLatin1String(name)), change);
        }
        // It says that it was begun first, and tells of what came last.
        const QByteArray end = contentOf(last);
        setContent(directory.filePath(QStringLiteral("longer")),
            good.left(good.indexOf('\n')) + end.mid(end.indexOf('\n')));
        changeHeader(last, [&](RecordingHeader &header) {
            header.continues = QString(pattern)
                                   .replace(QStringLiteral("%1"), nameOf(last))
                                   .replace(QStringLiteral("%2"), nameOf(m_parts.first()));
        });
        core::Result<Replay> joined = read(last);
        QVERIFY(bool(joined));
        const core::Result<Replay> alone = readAlone(last);
        QCOMPARE(joined->eventCount(), alone->eventCount());
        COMPARE_STATES(joined->last(), alone->last());
        QVERIFY(!joined->missing().isEmpty());
    }

private:
    /// The run, and the files that it was recorded to, the first one first.
    [[nodiscard]] QStringList record(const QString &directory, qint64 fileBytes) const
    {
        QStringList paths;
        app::RecordingWriter writer(
            {.directory = directory, .cluster = QStringLiteral("demo"), .fileBytes = fileBytes});
        connect(&writer, &app::RecordingWriter::opened, &writer,
            [&paths](const QString &path) { paths << path; });
        writer.open();
        writer.write(m_events);
        return paths;
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void setContent(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    static void changeHeader(
        const QString &path, const std::function<void(RecordingHeader &)> &change)
    {
        const QByteArray content = contentOf(path);
        const qsizetype end = content.indexOf('\n') + 1;
        core::Result<RecordingHeader> header =
            RecordingHeader::decode({content.constData(), static_cast<std::size_t>(end)});
        QVERIFY(bool(header));
        change(*header);
        setContent(path, QByteArray::fromStdString(header->encode()) + content.mid(end));
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    QList<app::RunEvent> m_events;
    QStringList m_parts;
};

QTEST_GUILESS_MAIN(TestRecordingParts)
#include "tst_recordingparts.moc"
