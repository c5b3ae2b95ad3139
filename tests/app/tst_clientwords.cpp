// SPDX-License-Identifier: Apache-2.0
#include "loadstory.h"

#include "app/pages/clientpage.h"
#include "app/pages/dataform.h"
#include "widgets/availabilitystrip.h"
#include "widgets/jsonedit.h"
#include "widgets/striplegend.h"

#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QtTest>

/// That what stands in the client view and beside it says what it means, and keeps its place.
class TestClientWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLegendNeverCostsTheStripALine()
    {
        app::ClientPage page;
        const auto *const legend = page.findChild<widgets::StripLegend *>();
        const auto *const last = page.findChild<QWidget *>(QStringLiteral("checkNow"));
        QVERIFY(last);
        page.resize(2400, 400);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QTRY_VERIFY(legend->isVisible());
        QSet<bool> seen;
        for (int width = 2400; width > 500; width -= 100) {
            page.resize(width, 400);
            QTRY_COMPARE(page.width(), width);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            seen.insert(legend->isVisible());
            if (!legend->isVisible())
                continue;
            const QRect box = legend->geometry();
            QVERIFY2(box.center().y() > last->y() && box.center().y() < last->geometry().bottom(),
                qPrintable(QString::number(width)));
            QVERIFY(box.left() > last->geometry().right());
            QVERIFY(box.right() < width);
        }
        QCOMPARE(seen.size(), 2); // there was a width for it, and one that was too small
    }

    void theLegendIsThereInWordsToo()
    {
        widgets::AvailabilityStrip strip;
        QVERIFY(strip.whatsThis().contains(QStringLiteral("hatched has failed")));
        const widgets::StripLegend legend;
        QCOMPARE(legend.accessibleDescription(), strip.whatsThis());
        QVERIFY(legend.toolTip().contains(widgets::StripLegend::text()));
    }

    void eachKindLooksLikeItselfInTheLegend()
    {
        widgets::StripLegend legend;
        legend.resize(legend.sizeHint());
        const QImage image = legend.grab().toImage();
        for (const widgets::Meaning meaning : {widgets::Meaning::Primary, widgets::Meaning::Suspect,
                 widgets::Meaning::Failed, widgets::Meaning::Unknown}) {
            const QColor colour = widgets::colourOf(meaning, legend.palette());
            bool isThere = false;
            for (int y = 0; y < image.height() && !isThere; ++y) {
                for (int x = 0; x < image.width() && !isThere; ++x)
                    isThere = image.pixelColor(x, y) == colour;
            }
            QVERIFY2(isThere, qPrintable(colour.name()));
        }
    }

    void theMarksKeepTheirPlaceWhenATitleGetsShorter()
    {
        QString note = QStringLiteral("0 failed");
        widgets::AvailabilityStrip strip;
        strip.resize(1200, 200);
        strip.setSource([&note](const widgets::StripView &view) {
            return QList<widgets::StripRow>{
                {QStringLiteral("all"), note, QList<widgets::StripCell>(view.slots)}};
        });
        strip.show();
        QVERIFY(QTest::qWaitForWindowExposed(&strip));
        const auto show = [&](const QString &text) {
            note = text;
            strip.showScene({.nowNs = kFaultNs, .oldestNs = 0, .flags = {}, .spans = {}});
            return strip.layoutNow().field.left();
        };
        const int narrow = show(QStringLiteral("0 failed"));
        const int wide = show(QStringLiteral("1,022 failed · 13 unknown"));
        QVERIFY(wide > narrow);
        QCOMPARE(show(QStringLiteral("0 failed")), wide);
        QCOMPARE(strip.view().slots, strip.layoutNow().slots());
    }

    void oneAnswerAtATimeStandsInTheForm()
    {
        app::DataForm form;
        auto *const answer = form.findChild<QLabel *>(QStringLiteral("labelAnswer"));
        const auto *const value = form.findChild<widgets::JsonEdit *>(QStringLiteral("viewAnswer"));
        const auto *const get = form.findChild<QPushButton *>(QStringLiteral("buttonGet"));
        const app::DataAnswer found{.verb = app::DataVerb::Get,
            .key = QStringLiteral("k"),
            .status = 200,
            .value = "[1]",
            .version = 3,
            .servedBy = QStringLiteral("n4"),
            .elapsedNs = 1};
        form.showAnswer(found);
        QCOMPARE(value->value(), QByteArray("[1]"));
        // The value was the answer before.
        form.showFill(500, 0, 1000);
        form.showFill(1000, 0, 1000);
        QVERIFY2(answer->text().contains(QStringLiteral("stored")), qPrintable(answer->text()));
        QCOMPARE(value->value(), QByteArray());
        // Who asks while it is under way reads the answer, not that it has ended.
        form.showFill(500, 0, 1000);
        QVERIFY(get->isEnabled());
        form.get();
        form.showAnswer(found);
        form.showFill(1000, 0, 1000);
        QVERIFY2(
            answer->text().contains(QStringLiteral("answered by n4")), qPrintable(answer->text()));
        QCOMPARE(value->value(), QByteArray("[1]"));
        // What was not stored has to be known.
        form.showFill(500, 0, 1000);
        form.get();
        form.showFill(1000, 3, 1000);
        QVERIFY2(answer->text().contains(QStringLiteral("3 not")), qPrintable(answer->text()));
    }
};

QTEST_MAIN(TestClientWords)
#include "tst_clientwords.moc"
