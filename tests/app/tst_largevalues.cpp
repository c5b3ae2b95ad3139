// SPDX-License-Identifier: Apache-2.0
#include "storetest.h"
#include "turnmeter.h"

#include "app/pages/valueeditor.h"
#include "widgets/jsonedit.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

/// Values as large as there can be, in the window.
class TestLargeValues : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = FakeStore();
        openWindow();
    }
    void cleanup() { closeWindow(); }

    void aValueOfEightMebibytesNeitherFreezesNorChanges_data() { largeValues(); }
    void aValueOfEightMebibytesNeitherFreezesNorChanges()
    {
        QFETCH(QByteArray, large);
        const QString key = QStringLiteral("user:0001");
        m_store.put(key, large);
        const TurnMeter meter;
        find<QTabWidget>("pages")->setCurrentWidget(find<QWidget>("pageKeys"));
        auto *const table = find<QTableView>("keyTable");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        const auto *const editor = m_window->findChild<app::ValueEditor *>();
        auto *const edit = find<widgets::JsonEdit>("valueEdit");
        QTRY_VERIFY(edit->isPreview());
        QTest::qWait(200); // what is put off: the check, the layout
        QCOMPARE(edit->value(), large);
        QVERIFY(edit->isPreview() && edit->document()->characterCount() < 100'000);
        // There is nothing to put back, and a key pressed in it changes nothing.
        QTest::keyClicks(edit, QStringLiteral("x"));
        QTest::keyClick(edit, Qt::Key_Backspace);
        QVERIFY(!editor->isUnsaved() && !find<QPushButton>("valueSave")->isEnabled());
        QCOMPARE(m_store.find(key)->value, large);
        qInfo("the longest turn took %lld ms", meter.longestMs());
        QVERIFY(meter.longestMs() < TurnMeter::kMostMs);
    }

    void theFormPutsBackEightMebibytesAsTheyWereRead_data() { largeValues(); }
    void theFormPutsBackEightMebibytesAsTheyWereRead()
    {
        QFETCH(QByteArray, large);
        const QString key = QStringLiteral("user:0001");
        m_store.put(key, large);
        const TurnMeter meter;
        find<QLineEdit>("editKey")->setText(key);
        find<QPushButton>("buttonGet")->click();
        const auto *const found = find<widgets::JsonEdit>("viewAnswer");
        QTRY_VERIFY(found->isPreview());
        QCOMPARE(found->value(), large);
        QVERIFY(find<QLabel>("labelAnswer")->text().contains(QStringLiteral("only its beginning")));
        // Taken over into the editor by way of a conflict, and stored from there.
        m_store.put(key, large);
        find<QPushButton>("buttonPut")->click();
        auto *const conflict = find<QWidget>("dataConflict");
        QTRY_VERIFY(!conflict->isHidden());
        conflict->findChild<QPushButton *>(QStringLiteral("choice_0"))->click();
        QTRY_COMPARE(find<widgets::JsonEdit>("editValue")->value(), large);
        m_sent.clear();
        find<QPushButton>("buttonPut")->click();
        QTRY_COMPARE(m_sent.size(), 1);
        QCOMPARE(m_sent.first().value, large);
        QTRY_VERIFY(find<QLabel>("labelAnswer")->text().contains(QStringLiteral("Stored")));
        QCOMPARE(m_store.find(key)->value, large);
        qInfo("the longest turn took %lld ms", meter.longestMs());
        QVERIFY(meter.longestMs() < TurnMeter::kMostMs);
    }

private:
    /// Each takes a checker, a highlighter or a layout its time in its own way.
    static void largeValues()
    {
        constexpr qsizetype kBytes = 8 << 20;
        const auto listOf = [](const QByteArray &item) {
            QByteArray list = item.repeated(kBytes / item.size() - 1);
            list.front() = '[';
            list.back() = ']';
            return list + QByteArray(kBytes - list.size(), '\n');
        };
        QTest::addColumn<QByteArray>("large");
        QTest::newRow("one line, one string") << '"' + QByteArray(kBytes - 2, 'x') + '"';
        QTest::newRow("one line, many numbers") << listOf(" 1.10,");
        QTest::newRow("many lines") << listOf("\n1,2,\n\n\n3,");
    }
};

QTEST_MAIN(TestLargeValues)
#include "tst_largevalues.moc"
