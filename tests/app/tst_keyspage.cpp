// SPDX-License-Identifier: Apache-2.0
#include "pictures.h"
#include "storetest.h"

#include "app/models/keymodel.h"
#include "app/pages/keyspage.h"
#include "app/pages/valueeditor.h"
#include "app/view/plainpreview.h"
#include "widgets/jsonedit.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using app::KeyModel;

class TestKeysPage : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = FakeStore();
        for (int i = 1; i <= 1200; ++i)
            m_store.put(QStringLiteral("user:%1").arg(i, 4, 10, QLatin1Char('0')),
                "{\"name\": \"Ada\", \"n\": 1.10}");
        openWindow();
        find<QTabWidget>("pages")->setCurrentWidget(find<QWidget>("pageKeys"));
        m_sent.clear();
    }
    void cleanup() { closeWindow(); }

    void whatCannotBeSeenIsMadeVisibleAndCut()
    {
        QCOMPARE(app::plainPreview(QStringLiteral("a\n\tb\x7f"), 9), QStringLiteral("a␊␉b␡"));
        QCOMPARE(app::plainPreview(QStringLiteral("\u202edcba"), 9), QStringLiteral("⟨202e⟩dcba"));
        QCOMPARE(app::plainPreview(QByteArray("äöü"), 2), QStringLiteral("äö…"));
        QCOMPARE(app::plainPreview(QByteArray("äö"), 2), QStringLiteral("äö"));
        QCOMPARE(app::plainPreview(QStringLiteral("a😀b"), 2), QStringLiteral("a😀…"));
    }

    void theModelKeepsTheRulesOfModelsWhileItGrows()
    {
        KeyModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        app::KeyScan asked;
        connect(&model, &KeyModel::pageWanted, this,
            [&asked](const app::KeyScan &scan) { asked = scan; });
        model.restart({}, {1, 2, 3});
        QVERIFY(model.isLoading());
        app::KeyPage page;
        page.rest = asked;
        page.rest.partitions = {2, 3};
        page.items = {{QStringLiteral("a"), 1, 1, 2, QStringLiteral("[]")}};
        const app::KeyPage old = page;
        model.take(page);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(asked.partitions, QList<quint32>({2, 3})); // a short page is not the end
        page.rest = asked;
        page.items.clear();
        page.status = 503;
        page.message = QStringLiteral("not now");
        model.take(page);
        QCOMPARE(model.problem(), QStringLiteral("not now"));
        QVERIFY(!model.canFetchMore({}));
        model.skip();
        QCOMPARE(asked.partitions, QList<quint32>({3}));
        model.put({QStringLiteral("a"), 1, 9, 3, QStringLiteral("[1]")});
        model.put({QStringLiteral("b"), 1, 1, 3, QStringLiteral("[2]")});
        model.remove(QStringLiteral("a"));
        model.remove(QStringLiteral("none"));
        QCOMPARE(model.data(model.index(0, KeyModel::Value), Qt::DisplayRole).toString(),
            QStringLiteral("[2]"));
        model.restart({}, {1});
        model.take(old); // asked for before
        QCOMPARE(model.rowCount(), 0);
    }

    void keysComeAsTheyAreScrolledTo()
    {
        const auto rows = [this] { return table()->model()->rowCount(); };
        QTRY_VERIFY(find<QLabel>("keyCount")->text().contains(QStringLiteral("scroll for more")));
        QVERIFY2(rows() >= 500 && rows() < 1000, qPrintable(QString::number(rows())));
        while (table()->model()->canFetchMore({})) {
            table()->model()->fetchMore({});
            QTRY_VERIFY(!find<QLabel>("keyCount")->text().contains(QStringLiteral("reading")));
        }
        QCOMPARE(rows(), 1200);
        pictures::save(m_window.get(), QStringLiteral("keys"));
    }

    void theyAreFilteredByPrefixServerAndPartition()
    {
        const auto rows = [this] { return table()->model()->rowCount(); };
        find<QLineEdit>("keyPrefix")->setText(QStringLiteral("user:111"));
        QTRY_COMPARE(rows(), 10);
        find<QLineEdit>("keyPrefix")->clear();
        find<QLineEdit>("keyPartition")->setText(QStringLiteral("54"));
        QTRY_VERIFY(rows() > 0 && text(0, KeyModel::Partition) == QStringLiteral("54"));
        QCOMPARE(text(rows() - 1, KeyModel::Partition), QStringLiteral("54"));
        find<QLineEdit>("keyPartition")->clear();
        auto *const server = find<QComboBox>("keyServer");
        server->setCurrentIndex(server->findData(QStringLiteral("n4")));
        Q_EMIT server->activated(server->currentIndex());
        QTRY_VERIFY(rows() > 100 && text(0, KeyModel::Primary) == QStringLiteral("n4"));
        for (int row = 0; row < rows(); ++row)
            QCOMPARE(text(row, KeyModel::Primary), QStringLiteral("n4"));
    }

    void aValueIsReadChangedAndSavedOverTheVersionThatWasRead()
    {
        const QString key = choose(0);
        QCOMPARE(edit()->value(), m_store.find(key)->value);
        QVERIFY(!find<QPushButton>("valueSave")->isEnabled());
        edit()->setPlainText(QStringLiteral("{\"a\": 1.10,\n\"a\": 2 }"));
        QTRY_VERIFY(find<QPushButton>("valueSave")->isEnabled());
        QVERIFY(find<QLabel>("valueJson")->text().contains(QStringLiteral("unsaved")));
        const quint64 version = m_store.find(key)->version;
        find<QPushButton>("valueSave")->click();
        QTRY_COMPARE(m_store.find(key)->value, QByteArray("{\"a\": 1.10,\n\"a\": 2 }"));
        QCOMPARE(m_sent.last().ifVersion, std::optional<quint64>(version));
        QTRY_COMPARE(text(0, KeyModel::Value), QStringLiteral("{\"a\": 1.10,␊\"a\": 2 }"));
        QVERIFY(!find<QLabel>("valueJson")->text().contains(QStringLiteral("unsaved")));
    }

    void whatIsNoJsonCanBeSavedAsText()
    {
        const QString key = choose(0);
        QVERIFY(!find<QPushButton>("valuePlain")->isVisible());
        edit()->setPlainText(QStringLiteral("Ada's \"notes\""));
        QTRY_VERIFY(find<QPushButton>("valuePlain")->isEnabled());
        QVERIFY(!find<QPushButton>("valueSave")->isEnabled());
        const quint64 version = m_store.find(key)->version;
        find<QPushButton>("valuePlain")->click();
        QTRY_COMPARE(m_store.find(key)->value, QByteArray("\"Ada's \\\"notes\\\"\""));
        QCOMPARE(m_sent.last().ifVersion, std::optional<quint64>(version));
        QCOMPARE(edit()->value(), m_store.find(key)->value);
        QTRY_VERIFY(!find<QPushButton>("valuePlain")->isVisible());
        QVERIFY(!find<QPushButton>("valueRevert")->isEnabled());
    }

    void aChangeBySomebodyElseIsNotOverwrittenUnasked()
    {
        const QString key = choose(0);
        const quint64 read = m_store.find(key)->version;
        edit()->setPlainText(QStringLiteral("\"mine\""));
        m_store.put(key, "\"theirs\"");
        save();
        QTRY_VERIFY(find<QWidget>("valueChoice")->isVisible());
        QVERIFY(
            find<QWidget>("valueChoice")
                ->findChild<QLabel *>()
                ->text()
                .contains(
                    QStringLiteral("version %1 → %2").arg(read).arg(m_store.find(key)->version)));
        QCOMPARE(m_store.find(key)->value, QByteArray("\"theirs\""));
        answer(2); // show both
        QTRY_COMPARE(find<widgets::JsonEdit>("valueTheirs")->value(), QByteArray("\"theirs\""));
        QCOMPARE(edit()->value(), QByteArray("\"mine\""));
        pictures::save(m_window.get(), QStringLiteral("keys-conflict"));
        const pictures::Dark dark;
        pictures::save(m_window.get(), QStringLiteral("keys-conflict-dark"));
        m_store.put(key, "\"theirs again\"");
        answer(1); // overwrite what was shown, and nothing newer
        QTRY_VERIFY(find<QWidget>("valueChoice")->isVisible());
        QCOMPARE(m_store.find(key)->value, QByteArray("\"theirs again\""));
        answer(1);
        QTRY_COMPARE(m_store.find(key)->value, QByteArray("\"mine\""));
    }

    void reloadingTakesTheStoredValue()
    {
        const QString key = choose(0);
        edit()->setPlainText(QStringLiteral("\"mine\""));
        m_store.put(key, "\"theirs\"");
        save();
        QTRY_VERIFY(find<QWidget>("valueChoice")->isVisible());
        answer(0);
        QTRY_COMPARE(edit()->value(), QByteArray("\"theirs\""));
        QVERIFY(!editor()->isUnsaved());
    }

    void aNewKeyDoesNotReplaceOneThatIsThere()
    {
        find<QPushButton>("keyNew")->click();
        find<QLineEdit>("valueKey")->setText(QStringLiteral("user:0001"));
        edit()->setPlainText(QStringLiteral("1"));
        save();
        QTRY_VERIFY(find<QWidget>("valueChoice")->isVisible());
        QVERIFY(m_store.find(QStringLiteral("user:0001"))->value != "1");
        answer(3); // keep editing
        find<QLineEdit>("valueKey")->clear();
        QTest::keyClicks(find<QLineEdit>("valueKey"), QStringLiteral("brand new"));
        save();
        QTRY_VERIFY(m_store.find(QStringLiteral("brand new")));
    }

    void deletingAsksInThePage()
    {
        const QString key = choose(0);
        find<QPushButton>("valueDelete")->click();
        answer(1); // keep it
        QVERIFY(m_store.find(key));
        find<QPushButton>("valueDelete")->click();
        answer(0);
        QTRY_VERIFY(!m_store.find(key));
        QTRY_VERIFY(text(0, KeyModel::Key) != key);
    }

    void unsavedChangesAreNotLeftUnasked()
    {
        choose(0);
        edit()->setPlainText(QStringLiteral("\"mine\""));
        table()->selectRow(1);
        QTRY_VERIFY(find<QWidget>("valueChoice")->isVisible());
        answer(1);
        QCOMPARE(edit()->value(), QByteArray("\"mine\""));
        table()->selectRow(2);
        QTRY_VERIFY(find<QWidget>("valueChoice")->isVisible());
        answer(0);
        QTRY_COMPARE(find<QLineEdit>("valueKey")->text(), text(2, KeyModel::Key));
    }

    void unsavedChangesOutliveTheWindowsContent()
    {
        const QString key = choose(0);
        edit()->setValue("{\"mine\": 1}");
        m_window->remake();
        QCOMPARE(edit()->value(), QByteArray("{\"mine\": 1}"));
        QCOMPARE(find<QLineEdit>("valueKey")->text(), key);
        QVERIFY(find<QPushButton>("valueRevert")->isEnabled());
        m_sent.clear();
        save();
        QCOMPARE(m_sent.size(), 1);
        QCOMPARE(m_sent.first().key, key);
        QVERIFY(m_sent.first().ifVersion != 0);
    }

    void theFormStoresOverWhatItHasReadAndElseAsks()
    {
        const QString key = QStringLiteral("user:0001");
        find<QLineEdit>("editKey")->setText(key);
        find<QPushButton>("buttonGet")->click();
        QTRY_VERIFY(find<QLabel>("labelAnswer")->text().contains(QStringLiteral("Found")));
        m_store.put(key, "\"theirs\"");
        find<widgets::JsonEdit>("editValue")->setValue("\"mine\"");
        find<QPushButton>("buttonPut")->click();
        auto *const conflict = find<QWidget>("dataConflict");
        QTRY_VERIFY(!conflict->isHidden());
        QCOMPARE(m_store.find(key)->value, QByteArray("\"theirs\""));
        conflict->findChild<QPushButton *>(QStringLiteral("choice_1"))->click();
        QTRY_COMPARE(m_store.find(key)->value, QByteArray("\"mine\""));
        QVERIFY(conflict->isHidden());
    }

    void arrowKeysBringBackTheKeysThatWereAskedFor()
    {
        auto *const field = find<QLineEdit>("editKey");
        for (const char *const key : {"user:0001", "user:0002"}) {
            field->setText(QString::fromLatin1(key));
            find<QPushButton>("buttonGet")->click();
        }
        QTest::keyClick(field, Qt::Key_Up);
        QTest::keyClick(field, Qt::Key_Up);
        QCOMPARE(field->text(), QStringLiteral("user:0001"));
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(field->text(), QStringLiteral("user:0002"));
    }

    void itFitsIntoASmallWindow()
    {
        choose(3);
        m_window->resize(1024, 600);
        pictures::save(m_window.get(), QStringLiteral("keys-small"));
        for (const char *const name : {"keyPrefix", "keyServer", "keyPartition", "keyTable",
                 "valueKey", "valueEdit", "valueTheirs"})
            QVERIFY2(!find<QWidget>(name)->accessibleName().isEmpty(), name);
    }

private:
    [[nodiscard]] QTableView *table() const { return find<QTableView>("keyTable"); }
    [[nodiscard]] widgets::JsonEdit *edit() const { return find<widgets::JsonEdit>("valueEdit"); }
    [[nodiscard]] app::ValueEditor *editor() const
    {
        return m_window->findChild<app::ValueEditor *>();
    }
    [[nodiscard]] QString text(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    /// Reads the value of the key in that row, which it returns.
    QString choose(int row)
    {
        if (!QTest::qWaitFor([&] { return table()->model()->rowCount() > row; }))
            return {};
        table()->selectRow(row);
        const QString key = text(row, KeyModel::Key);
        (void)QTest::qWaitFor([&] {
            return find<QPushButton>("valueDelete")->isEnabled()
                && find<QLineEdit>("valueKey")->text() == key;
        });
        return key;
    }
    void save()
    {
        (void)QTest::qWaitFor([this] { return find<QPushButton>("valueSave")->isEnabled(); });
        find<QPushButton>("valueSave")->click();
    }
    void answer(int number)
    {
        find<QWidget>("valueChoice")
            ->findChild<QPushButton *>(QStringLiteral("choice_%1").arg(number))
            ->click();
    }
};

QTEST_MAIN(TestKeysPage)
#include "tst_keyspage.moc"
