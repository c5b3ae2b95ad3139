// SPDX-License-Identifier: Apache-2.0
#include "fakecluster.h"

#include "app/mainwindow.h"
#include "app/view/texts.h"
#include "app/view/wallclock.h"
#include "widgets/availabilitystrip.h"
#include "widgets/nodecard.h"
#include "widgets/transportbar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabWidget>
#include <QToolButton>
#include <QtTest>

using app::MainWindow;
using Act = app::TimeCommand::Act;

namespace {

constexpr qint64 kAtNs = 60'000'000'000;

} // namespace

/// The window while it shows another time than now.
class TestPast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window =
            std::make_unique<MainWindow>(QStringLiteral("demo"), app::Settings(m_settings.path()));
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        connect(m_window.get(), &MainWindow::timeAsked, this,
            [this](const app::TimeCommand &command) { m_asked.append(command); });
        m_asked.clear();
    }
    void cleanup() { m_window.reset(); }

    void thePastIsAmberAndSaysWhichTime()
    {
        show(false);
        QVERIFY(!find<QWidget>("pastFrame")->isVisible());
        QVERIFY(!find<QWidget>("pastBanner")->isVisible());
        show(true);
        QVERIFY(find<QWidget>("pastFrame")->isVisible());
        QCOMPARE(find<QWidget>("pastFrame")->size(), m_window->size());
        QVERIFY(find<QLabel>("pastText")->text().contains(app::timeText(kAtNs)));
        const auto *const strip = find<widgets::AvailabilityStrip>("strip");
        QCOMPARE(strip->endText(), app::timeText(kAtNs));
        find<QToolButton>("pastBack")->click();
        QCOMPARE(m_asked.last().act, Act::Close);
        show(false);
        QVERIFY(!find<QWidget>("pastFrame")->isVisible());
        QVERIFY(strip->endText().isEmpty());
    }

    void keysSayThatTheyAreThoseOfNow()
    {
        find<QTabWidget>("pages")->setCurrentWidget(find<QWidget>("pageKeys"));
        show(false);
        const QString now = find<QLabel>("keyCount")->text();
        show(true);
        QCOMPARE(find<QLabel>("keyCount")->text(), app::onlyPresentText());
        show(false);
        QCOMPARE(find<QLabel>("keyCount")->text(), now);
        find<QTabWidget>("pages")->setCurrentIndex(0);
    }

    void nothingCanBeDoneToThePast()
    {
        show(false);
        QVERIFY2(!requestsOfAllThatCanBePressed().isEmpty(), "else this test would prove nothing");
        show(true);
        QCOMPARE(requestsOfAllThatCanBePressed().join(QLatin1Char(' ')), QString());
    }

    void itCanBeDoneAgainWhenItIsNow()
    {
        show(true);
        show(false);
        QVERIFY(requestsOfAllThatCanBePressed().contains(QStringLiteral("childActionRequested")));
        QVERIFY(requestsOfAllThatCanBePressed().contains(QStringLiteral("requestMade")));
    }

    void keysMoveThroughTheTime_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<bool>("isShifted");
        QTest::addColumn<int>("act");
        QTest::addColumn<int>("steps");
        QTest::newRow("left") << Qt::Key_Left << false << int(Act::Step) << -1;
        QTest::newRow("right") << Qt::Key_Right << false << int(Act::Step) << 1;
        QTest::newRow("shift left") << Qt::Key_Left << true << int(Act::Step) << -10;
        QTest::newRow("shift right") << Qt::Key_Right << true << int(Act::Step) << 10;
        QTest::newRow("home") << Qt::Key_Home << false << int(Act::Begin) << 0;
        QTest::newRow("end") << Qt::Key_End << false << int(Act::End) << 0;
        QTest::newRow("space") << Qt::Key_Space << false << int(Act::PauseOrPlay) << 0;
    }
    void keysMoveThroughTheTime()
    {
        QFETCH(Qt::Key, key);
        QFETCH(bool, isShifted);
        QFETCH(int, act);
        QFETCH(int, steps);
        show(true);
        // Who has held the view still can go on with the keys.
        QCOMPARE(m_window->focusWidget(), find<QWidget>("timeSlider"));
        QTest::keyClick(
            m_window->focusWidget(), key, isShifted ? Qt::ShiftModifier : Qt::NoModifier);
        QCOMPARE(m_asked.size(), 1);
        QCOMPARE(int(m_asked.first().act), act);
        QCOMPARE(m_asked.first().steps, steps);
    }

    void keysBelongToTheFieldThatIsTypedIn()
    {
        show(true);
        auto *const key = find<QLineEdit>("editKey");
        key->setFocus();
        for (const Qt::Key pressed : {Qt::Key_Space, Qt::Key_Left, Qt::Key_Home, Qt::Key_End})
            QTest::keyClick(key, pressed);
        QVERIFY(m_asked.isEmpty());
    }

    void theSpaceBarHoldsTheLiveViewStill()
    {
        show(false);
        QTest::keyClick(find<QWidget>("card_n1"), Qt::Key_Space);
        QCOMPARE(m_asked.size(), 1);
        QCOMPARE(m_asked.first().act, Act::PauseOrPlay);
    }

    void aClickOnTheSliderGoesThere()
    {
        show(true);
        auto *const slider = find<QWidget>("timeSlider");
        QTest::mouseClick(slider, Qt::LeftButton, {}, slider->rect().center());
        QCOMPARE(m_asked.first().act, Act::GoTo);
        QVERIFY(qAbs(m_asked.first().atNs - kAtNs) < 2'000'000'000);
    }

    void theLiveSliderLeadsIntoThePast()
    {
        show(false);
        auto *const slider = find<QWidget>("timeSlider");
        QVERIFY(slider->isEnabled());
        QTest::mousePress(slider, Qt::LeftButton, {}, slider->rect().center());
        QCOMPARE(m_asked.size(), 1);
        QCOMPARE(m_asked.last().act, Act::GoToPlace);
        QVERIFY(qAbs(m_asked.last().place - 0.5) < 0.05);
        // Until it is read it can be dragged on.
        app::TimePicture reading;
        reading.isPast = true;
        reading.percent = 10;
        m_window->showTime(reading);
        QTest::mouseMove(slider, QPoint(slider->width() / 4, slider->height() / 2));
        QCOMPARE(m_asked.size(), 2);
        QCOMPARE(m_asked.last().act, Act::GoToPlace);
        QVERIFY(qAbs(m_asked.last().place - 0.25) < 0.05);
        QTest::mouseRelease(slider, Qt::LeftButton);
    }

    void theLiveSlidersKeysLeadIntoThePast()
    {
        show(false);
        auto *const slider = find<QWidget>("timeSlider");
        slider->setFocus();
        QVERIFY(slider->hasFocus());
        QTest::keyClick(slider, Qt::Key_Right);
        QCOMPARE(m_asked.size(), 0);
        QTest::keyClick(slider, Qt::Key_Left);
        QTest::keyClick(slider, Qt::Key_Home);
        QCOMPARE(m_asked.size(), 2);
        QCOMPARE(m_asked.first().act, Act::Step);
        QCOMPARE(m_asked.first().steps, -1);
        QCOMPARE(m_asked.last().act, Act::Begin);
    }

    void faultsAreMarkedOnTheSlider()
    {
        show(true);
        const auto *const bar = m_window->findChild<widgets::TransportBar *>();
        QCOMPARE(bar->data().marks.size(), 1);
        QVERIFY(qAbs(bar->data().marks.first().place - 0.25) < 0.001);
    }

    void anotherRecordingLeavesNothingOfTheFirst()
    {
        show(false);
        const auto *const events = find<QAbstractItemView>("eventTable")->model();
        const int before = events->rowCount();
        QVERIFY(before > 1);
        app::TimePicture other = past();
        other.isOfFile = true;
        other.name = QStringLiteral("other.kvorum");
        m_window->showTime(other);
        m_window->showRun(fake::healthy(3, 8).state(), kAtNs, true);
        QVERIFY(events->rowCount() > 0);
        for (int row = 0; row < events->rowCount(); ++row)
            QVERIFY(!events->index(row, 3).data().toString().contains(QStringLiteral("n5")));
        QVERIFY(find<QLabel>("pastText")->text().contains(QStringLiteral("other.kvorum")));
    }

    void theBarHasNamesForThoseWhoDoNotSeeIt()
    {
        for (const char *const name : {"timeFirst", "timeBack", "timePlay", "timeForward",
                 "timeLast", "timeSlider", "timeSpeed"})
            QVERIFY2(!find<QWidget>(name)->accessibleName().isEmpty(), name);
    }

private:
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] static app::TimePicture past()
    {
        app::TimePicture time;
        time.isPast = true;
        time.canSeek = true;
        time.beginNs = kAtNs - 20'000'000'000;
        time.endNs = kAtNs + 20'000'000'000;
        time.atNs = kAtNs;
        time.marks = {{kAtNs - 10'000'000'000, QStringLiteral("n2")}};
        return time;
    }
    void show(bool isPast)
    {
        m_window->showTime(isPast ? past() : app::TimePicture());
        m_window->showRun(fake::healthy(5, 64).state(), kAtNs, isPast);
    }

    /// Presses every button and triggers every action that lets itself be, and tells which requests
    /// left the window. What only moves through the time, or closes it, is no request.
    QStringList requestsOfAllThatCanBePressed()
    {
        static const QStringList kHarmless{QStringLiteral("timeAsked"),
            QStringLiteral("quitRequested"), QStringLiteral("stopAndQuitRequested"),
            QStringLiteral("frameWanted"), QStringLiteral("preferencesChanged")};
        std::vector<std::unique_ptr<QSignalSpy>> spies;
        const QMetaObject &meta = app::WindowRequests::staticMetaObject;
        for (int i = meta.methodOffset(); i < meta.methodCount(); ++i) {
            if (meta.method(i).methodType() == QMetaMethod::Signal)
                spies.push_back(std::make_unique<QSignalSpy>(m_window.get(), meta.method(i)));
        }
        pressAll();
        QStringList sent;
        for (const auto &spy : spies) {
            const QString name = QString::fromLatin1(QByteArray(spy->signal()).split('(').first());
            if (!spy->isEmpty() && !kHarmless.contains(name))
                sent << name;
        }
        return sent;
    }
    /// Qt's own, with which directories are made and files deleted.
    [[nodiscard]] static bool isOfFileDialog(const QObject *object)
    {
        while (object && !object->inherits("QFileDialog"))
            object = object->parent();
        return object != nullptr;
    }
    /// Of the window, as they are now; each may be gone when another has been pressed.
    template <typename T>
    [[nodiscard]] QList<QPointer<T>> ownChildren() const
    {
        QList<QPointer<T>> own;
        for (T *const child : m_window->findChildren<T *>()) {
            if (!isOfFileDialog(child))
                own.append(child);
        }
        return own;
    }
    void pressAll()
    {
        static const QStringList kLeaves{QStringLiteral("quit"), QStringLiteral("pastBack")};
        const auto actions = ownChildren<QAction>();
        for (const QPointer<QAction> &action : actions) {
            if (action && !action->menu() && !kLeaves.contains(action->objectName()))
                action->trigger();
            closeOthers();
        }
        const auto buttons = ownChildren<QAbstractButton>();
        for (const QPointer<QAbstractButton> &button : buttons) {
            if (button && !opensMenu(button) && !kLeaves.contains(button->objectName()))
                button->click();
            closeOthers();
        }
        // And by the keys, on a server's card.
        for (const Qt::Key key : {Qt::Key_K, Qt::Key_F, Qt::Key_R, Qt::Key_Insert})
            QTest::keyClick(find<QWidget>("card_n1"), key);
        for (const Qt::Key key : {Qt::Key_K, Qt::Key_G, Qt::Key_Return})
            QTest::keyClick(find<QWidget>("card_n1"), key, Qt::ControlModifier);
    }
    /// A menu has an event loop of its own, which nobody here would end. What it offers has been
    /// triggered with the other actions.
    [[nodiscard]] static bool opensMenu(const QAbstractButton *button)
    {
        const auto *const tool = qobject_cast<const QToolButton *>(button);
        return button->objectName().startsWith(QStringLiteral("qt_"))
            || (tool && tool->menu() && tool->popupMode() == QToolButton::InstantPopup);
    }
    /// A dialog or a menu that was opened by the way.
    void closeOthers()
    {
        const QWidgetList tops = QApplication::topLevelWidgets();
        for (QWidget *const top : tops) {
            if (top != m_window.get() && top->isVisible())
                top->close();
        }
    }

    QTemporaryDir m_settings;
    QList<app::TimeCommand> m_asked;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestPast)
#include "tst_past.moc"
