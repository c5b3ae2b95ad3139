// SPDX-License-Identifier: Apache-2.0
#include "fakecluster.h"
#include "samples.h"

#include "app/view/explanation.h"

#include <QtTest>

#include <algorithm>
#include <csignal>

using app::Chapter;
using app::Incident;
using fake::kMs;

namespace {

constexpr qint64 kFault = 60 * fake::kSecond;
const QString kFell = QStringLiteral("30 n1 had taken over 3 of its partition(s), but was gone "
                                     "before it had answered any request for them.");
const QString kServed = QStringLiteral("50 All of its 3 partition(s) are served again, by n3.");

} // namespace

/// Stories of a fault in which the first to take over ends too: n2 is killed, n1 takes over and is
/// gone at +30 ms, n3 takes over at +50 ms.
class TestFallenPrimaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void init()
    {
        m_news = {};
        m_state = fake::healthy(5, 8).state();
        m_answers = {{.dueNs = kFault - fake::kSecond, .partition = 0}};
        for (const int partition : {1, 4, 7}) {
            event(24, "n1", "installed", partition, 5);
            event(50, "n3", "installed", partition, 6);
        }
    }

    void whoServedIsToldAndThatTheFirstWasGone()
    {
        event(30, "n3", "proven", -1, 0);
        const QStringList told = tell();
        QVERIFY2(told.contains(kFell), qPrintable(told.join(u'\n')));
        QVERIFY2(told.contains(kServed), qPrintable(told.join(u'\n')));
    }

    /// The end of the first is a fault of its own, with which the next chapter begins.
    void itIsToldThoughTheNextChapterHasBegun()
    {
        signalN1(SIGKILL);
        const QStringList told = tell(kFault + 30 * kMs);
        QVERIFY2(told.contains(kFell), qPrintable(told.join(u'\n')));
        QVERIFY2(told.contains(kServed), qPrintable(told.join(u'\n')));
    }

    void whoHasWrittenOrAnsweredHasServed()
    {
        event(30, "n3", "proven", -1, 0);
        event(27, "n1", "firstWrite", 4, 5);
        m_answers.append({.dueNs = kFault + 27 * kMs, .partition = 7});
        const QStringList told = tell();
        QVERIFY2(told.contains(QStringLiteral("30 n1 had taken over 1 of its partition(s), but was "
                                              "gone before it had answered any request for them.")),
            qPrintable(told.join(u'\n')));
        QVERIFY2(told.contains(QStringLiteral("50 All of its 3 partition(s) are served again, by "
                                              "n1 and n3.")),
            qPrintable(told.join(u'\n')));
    }

    void withoutRequestsOfThatTimeNobodyIsAccused()
    {
        event(30, "n3", "proven", -1, 0);
        m_answers.clear();
        const QStringList told = tell();
        QVERIFY(told.filter(QStringLiteral("was gone before")).isEmpty());
    }

    void aFrozenOneIsNotGone()
    {
        signalN1(SIGSTOP);
        QVERIFY(tell().filter(QStringLiteral("was gone before")).isEmpty());
    }

    void whoEndsMuchLaterHasServed()
    {
        event(900, "n3", "proven", -1, 0);
        const QStringList told = tell();
        QVERIFY(told.filter(QStringLiteral("was gone before")).isEmpty());
        QVERIFY2(told.contains(QStringLiteral("24 All of its 3 partition(s) are served again, by "
                                              "n1.")),
            qPrintable(told.join(u'\n')));
    }

private:
    void signalN1(int signal)
    {
        m_state.reduce({kFault + 30 * kMs,
            app::SupervisionEvent{.atNs = kFault + 30 * kMs,
                .subject = QStringLiteral("n1"),
                .kind = app::SupervisionEvent::Kind::Signalled,
                .text = {},
                .signal = signal}});
    }
    void event(int ms, const char *server, const char *name, int partition, quint64 term)
    {
        m_news.events.append({.server = QString::fromLatin1(server),
            .atNs = kFault + ms * kMs,
            .name = QString::fromLatin1(name),
            .subject = partition < 0 ? QStringLiteral("n1") : QString(),
            .partition = partition,
            .term = term,
            .evidence = {}});
    }
    [[nodiscard]] QStringList tell(qint64 untilNs = 0)
    {
        if (!m_answers.isEmpty())
            m_answers.append({.dueNs = kFault + 2 * fake::kSecond, .partition = 0});
        m_state.reduce(
            {kFault + 3 * fake::kSecond, app::SampleBatch{.options = {}, .samples = m_answers}});
        m_news.id = QStringLiteral("n3");
        m_state.reduce({kFault + 20 * fake::kSecond, m_news});
        Incident incident;
        incident.number = 1;
        incident.subject = QStringLiteral("n2");
        incident.affected = {1, 4, 7};
        incident.faultNs = kFault;
        Chapter chapter{.atNs = kFault, .title = {}, .incident = 1, .newMaster = {}};
        chapter.untilNs = untilNs;
        QStringList told;
        for (const app::Sentence &sentence : app::explain(chapter, incident, m_state))
            told << QStringLiteral("%1 %2").arg((sentence.atNs - kFault) / kMs).arg(sentence.text);
        return told;
    }

    app::RunState m_state;
    app::ServerNews m_news;
    QList<app::Sample> m_answers; ///< of the workload, in order
};

QTEST_GUILESS_MAIN(TestFallenPrimaries)
#include "tst_fallenprimaries.moc"
