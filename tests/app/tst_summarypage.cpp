// SPDX-License-Identifier: Apache-2.0
#include "loadstory.h"

#include "app/pages/clientpage.h"
#include "app/pages/summarypage.h"

#include <array>
#include <cstddef>
#include <new>

/// What stands above all views, for itself.
class TestSummaryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Another language makes the window anew, and its old parts end one by one: the client view
    /// while the old summary is still about to look at it.
    void itMayOutliveTheClientView()
    {
        Story story;
        story.steady();
        story.kill();
        const std::shared_ptr<const app::Picture> picture = story.cluster.picture();
        alignas(app::ClientPage) std::array<std::byte, sizeof(app::ClientPage)> place;
        auto *const client = new (place.data()) app::ClientPage;
        app::SummaryPage summary;
        summary.setClientPage(client);
        QSignalSpy wanted(&summary, &app::SummaryPage::frameWanted);
        const app::Frame frame{story.state, picture, kFaultNs, false, {}, -1};
        summary.showFrame(frame);
        QCOMPARE(wanted.size(), 0); // it waits for what the view may tell
        client->~ClientPage();
        place.fill(std::byte{0xdb}); // whoever looks at it now crashes
        QTRY_COMPARE(wanted.size(), 1);
        summary.showFrame(frame);
        QVERIFY(summary.findChild<QWidget *>(QStringLiteral("faultOutage"))->isVisibleTo(&summary));
    }
};

QTEST_MAIN(TestSummaryPage)
#include "tst_summarypage.moc"
