// SPDX-License-Identifier: Apache-2.0
#include "fakeplay.h"
#include "loadstory.h"

#include "app/detectionbox.h"
#include "app/mainwindow.h"
#include "app/resources.h"
#include "app/scenario/catalogue.h"
#include "app/shell/language.h"
#include "app/view/decimal.h"
#include "widgets/messagebar.h"

#include <QDesktopServices>
#include <QDockWidget>
#include <QLabel>
#include <QToolButton>
#include <QTreeWidget>
#include <QtTest>

using app::MainWindow;

/// What was told before a change of the language is told in the new one afterwards.
class TestRetold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { app::loadResources(); }
    void init()
    {
        app::speak(QStringLiteral("en"));
        m_window =
            std::make_unique<MainWindow>(QStringLiteral("demo"), app::Settings(m_settings.path()));
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        app::speak(QStringLiteral("en"));
    }

    void aScenarioWithItsStepsAndItsVerdict()
    {
        fake::Play play(QStringLiteral("kill-primary"));
        play.toEnd();
        app::RunState state = play.state();
        state.reduce({state.atNs(), play.news()});
        m_window->showRun(state, state.atNs());
        find<QDockWidget>("dockScenario")->show();
        const QStringList english = scenarioTexts();
        QVERIFY(english.contains(QStringLiteral("kill the busiest primary")));
        speakGerman();
        const QStringList german = scenarioTexts();
        QCOMPARE(german.size(), english.size());
        for (qsizetype i = 0; i < german.size(); ++i) {
            // Names, bare figures and what the cluster says are the same in all languages.
            if (english.at(i).count(u' ') > 2 && !english.at(i).endsWith(QLatin1String("copies")))
                QVERIFY2(german.at(i) != english.at(i), qPrintable(german.at(i)));
        }
        const QString why = play.news().why.toString();
        QVERIFY(german.contains(why));
        // Counts are grouped as this language does it, too.
        QVERIFY2(why.contains(QRegularExpression(QStringLiteral("\\b\\d{1,3}\\.\\d{3}\\b"))),
            qPrintable(why));
        QVERIFY2(!why.contains(QRegularExpression(QStringLiteral("\\d{4}"))), qPrintable(why));
        QVERIFY2(why.contains(QStringLiteral("1,00 s")), qPrintable(why));
        const QStringList figures =
            german.filter(QRegularExpression(QStringLiteral("\\d[.]\\d{1,2} ")));
        QVERIFY2(figures.isEmpty(), qPrintable(figures.join(u'\n')));
    }

    void aNumberWithItsDecimals()
    {
        const app::Phrase number = app::Phrase("", "%1 s").arg(app::decimal(1234.5, 2));
        QCOMPARE(number.toString(), QStringLiteral("1,234.50 s"));
        speakGerman();
        QCOMPARE(number.toString(), QStringLiteral("1.234,50 s"));
        // What a stranger's file has in its place is said as it stands there.
        const app::Phrase &read = number.arguments().first();
        for (const QByteArray &text :
            {QByteArrayLiteral("1.5x"), QByteArray("1." + QByteArray(99, '0'))})
            QCOMPARE(app::Phrase(read.context(), text, -1).toString(), QString::fromLatin1(text));
    }

    void aVerdictOfManyTexts()
    {
        fake::Play play(QStringLiteral("kill-primary"), {.differing = 1, .staleReads = 2});
        const app::Phrase why = play.toEnd().why;
        const QString english = why.toString();
        QVERIFY2(english.contains(QStringLiteral(" · ")), qPrintable(english));
        QVERIFY2(english.contains(QStringLiteral("2 reads answered")), qPrintable(english));
        speakGerman();
        const QStringList parts = why.toString().split(QStringLiteral(" · "));
        QCOMPARE(parts.size(), english.split(QStringLiteral(" · ")).size());
        for (const QString &part : parts)
            QVERIFY2(!english.contains(part), qPrintable(part));
    }

    void whyAnOutageWasNotMeasured()
    {
        Story story;
        story.kill(); // before it no request was made
        const app::Phrase why = story.incident().outage.whyNot;
        const QString english = why.toString();
        QVERIFY(!english.isEmpty());
        speakGerman();
        QVERIFY2(why.toString() != english, qPrintable(english));
    }

    void theNameOfADetection()
    {
        const app::Phrase name = app::DetectionBox::name(core::Detection::Session);
        QCOMPARE(name.toString(), QStringLiteral("session"));
        speakGerman();
        QVERIFY(name.toString() != QStringLiteral("session"));
    }

    void theMessageBar()
    {
        m_window->offerStart();
        const QString english = bar()->text();
        speakGerman();
        QTRY_VERIFY(bar()->isVisible());
        QVERIFY2(bar()->text() != english, qPrintable(english));
        QVERIFY(bar()->text().contains(QStringLiteral("demo")));
        // A recording, or a cluster of others, can be looked at instead.
        QStringList others;
        const auto buttons = bar()->findChildren<QToolButton *>();
        for (const QToolButton *const button : buttons) {
            if (button->isVisible() && button->defaultAction())
                others << button->defaultAction()->objectName();
        }
        QCOMPARE(others, (QStringList{QStringLiteral("timeOpen"), QStringLiteral("connectOther")}));
        QSignalSpy asked(m_window.get(), &MainWindow::clusterActionRequested);
        find<QToolButton>("messageAction")->click();
        QCOMPARE(asked.size(), 1);
        QVERIFY(!bar()->isVisible());
    }

    void whatWasMadeIsToldAsSuccessAndOpens()
    {
        const app::Phrase text =
            app::Phrase("app::Desktop", "The report is in %1").arg(QStringLiteral("/tmp/x"));
        m_window->showNote(text);
        const QString warning = widgets::symbolOf(widgets::Meaning::Suspect);
        const auto isWarning = [&] {
            const auto labels = bar()->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                [&](const QLabel *label) { return label->text() == warning; });
        };
        QVERIFY(isWarning());
        QVERIFY(!find<QToolButton>("messageAction")->isVisible());
        m_window->showNote(text, QStringLiteral("/tmp/x/report.html"));
        QVERIFY(!isWarning());
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "take");
        find<QToolButton>("messageAction")->click();
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        QCOMPARE(m_opened, QUrl::fromLocalFile(QStringLiteral("/tmp/x/report.html")));
    }

    void whatWasDismissedDoesNotComeBack()
    {
        m_window->showNote(
            app::Phrase("app::Desktop", "The report is in %1").arg(QStringLiteral("x")));
        m_window->remake();
        QTRY_VERIFY(bar()->isVisible());
        find<QToolButton>("messageClose")->click();
        m_window->remake();
        QVERIFY(!bar()->isVisible());
    }

public Q_SLOTS:
    void take(const QUrl &url) { m_opened = url; } // for QDesktopServices

private:
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] widgets::MessageBar *bar() const
    {
        return find<widgets::MessageBar>("messageBar");
    }
    void speakGerman()
    {
        app::speak(QStringLiteral("de"));
        m_window->remake();
    }
    [[nodiscard]] QStringList scenarioTexts() const
    {
        QStringList texts{
            find<QLabel>("scenarioHypothesis")->text(), find<QLabel>("scenarioWhy")->text()};
        const auto *const steps = find<QTreeWidget>("scenarioSteps");
        for (int row = 0; row < steps->topLevelItemCount(); ++row)
            texts << steps->topLevelItem(row)->text(0) << steps->topLevelItem(row)->text(2);
        return texts;
    }

    QUrl m_opened;
    QTemporaryDir m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestRetold)
#include "tst_retold.moc"
