// SPDX-License-Identifier: Apache-2.0
#include "windowplayer.h"

#include "app/pages/page.h"
#include "app/pages/scenariopage.h"
#include "app/shell/language.h"
#include "app/shell/windowshell.h"
#include "support/waiting.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

#include <array>

namespace integration {

namespace {

using std::chrono_literals::operator""ms;
using Phase = app::ChildState::Phase;
using app::TimeCommand;

constexpr int kMostHarmed = 2;
constexpr auto kStep = 150ms;
constexpr std::array kTextPercents{90, 100, 110, 120};

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

} // namespace

WindowPlayer::WindowPlayer(Story &story, DesktopDriver &driver)
    : m_story(story)
    , m_driver(driver)
    , m_look(look())
    , m_size(driver.window()->size())
{
}

int WindowPlayer::upTo(int most)
{
    return std::uniform_int_distribution<int>(0, most)(m_story.random());
}

void WindowPlayer::did(const QString &what)
{
    m_last = what;
    m_story.say(what);
}

void WindowPlayer::pass(std::chrono::milliseconds time)
{
    support::runEvents(time);
    // Outside of an event loop's exec() nobody else does: what was closed would pile up.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void WindowPlayer::trigger(const QString &action)
{
    did(action);
    m_driver.find<QAction>(action)->trigger();
}

void WindowPlayer::tour()
{
    auto *const pages = m_driver.find<QTabWidget>(text("pages"));
    for (int i = 0; i < pages->count(); ++i) {
        did(QStringLiteral("page %1").arg(i));
        pages->setCurrentIndex(i);
        pass(kStep);
    }
    pages->setCurrentIndex(0);
    for (const char *const layout : {"layout_2", "layout_3", "layout_1", "present", "present"}) {
        trigger(text(layout));
        pass(kStep);
    }
    const QList<QDockWidget *> docks = m_driver.window()->findChildren<QDockWidget *>();
    for (QDockWidget *const dock : docks) {
        did(dock->objectName());
        dock->show();
        dock->raise();
        pass(kStep);
    }
    const app::Preferences before = look();
    speakAll();
    app::Preferences wanted = before;
    for (const auto theme :
        {app::Preferences::Theme::Dark, app::Preferences::Theme::HighContrast}) {
        wanted.theme = theme;
        setLook(wanted);
        pass(kStep);
    }
    setLook(before);
    trigger(text("timePause"));
    pass(kStep);
    mendAll();
}

void WindowPlayer::speakAll()
{
    const app::Preferences before = look();
    app::Preferences wanted = before;
    for (const QString &language : app::languageCodes()) {
        wanted.language = language;
        setLook(wanted);
        pass(kStep);
    }
    setLook(before);
}

void WindowPlayer::rest()
{
    const QList<QDialog *> open = m_driver.window()->findChildren<QDialog *>();
    for (QDialog *const dialog : open)
        dialog->close();
    if (isPast())
        returnToNow();
    if (m_driver.find<QAction>(text("endPresent"))->isEnabled())
        trigger(text("endPresent"));
    // Qt keeps fonts for minutes: after this they are the same each time.
    app::Preferences shown = m_look;
    for (const int percent : kTextPercents) {
        shown.textPercent = percent;
        setLook(shown);
        speakAll();
    }
    setLook(m_look);
    // Out of full screen the window system gives the window its former size, and that comes later.
    pass(kStep);
    m_driver.window()->resize(m_size);
    trigger(text("layout_1"));
    m_driver.find<QTabWidget>(text("pages"))->setCurrentIndex(0);
    pass(kStep * 10);
    const QSize size = m_driver.window()->size();
    m_story.expect(size == m_size,
        QStringLiteral("at rest it has its first size, not %1 x %2")
            .arg(size.width())
            .arg(size.height()));
}

void WindowPlayer::act()
{
    static const std::vector<Act> kActs{{8, &WindowPlayer::harm}, {6, &WindowPlayer::mend},
        {5, &WindowPlayer::showView}, {4, &WindowPlayer::showDock}, {4, &WindowPlayer::choose},
        {4, &WindowPlayer::type}, {2, &WindowPlayer::request}, {2, &WindowPlayer::changeLook},
        {2, &WindowPlayer::changeLoad}, {2, &WindowPlayer::arrange}, {2, &WindowPlayer::openWindow},
        {4, &WindowPlayer::travel}, {1, &WindowPlayer::openRecording},
        {1, &WindowPlayer::playScenario}};
    std::vector<int> weights;
    for (const Act &act : kActs)
        weights.push_back(act.weight);
    std::discrete_distribution<std::size_t> draw(weights.begin(), weights.end());
    (this->*kActs[draw(m_story.random())].carryOut)();
}

QStringList WindowPlayer::harmed() const
{
    QStringList harmed;
    const app::Supervisor *const supervisor = m_driver.desktop()->supervisor();
    for (const QString &id : supervisor->children()) {
        if (supervisor->child(id)->state().phase != Phase::Running)
            harmed << id;
    }
    return harmed;
}

bool WindowPlayer::isPast() const
{
    return m_driver.find<QAction>(text("timeStepBack"))->isEnabled();
}

bool WindowPlayer::isPlayingScenario() const
{
    return m_driver.desktop()->scenarios()->isRunning();
}

/// As from the menu of its card.
void WindowPlayer::act(const QString &child, const QString &action)
{
    did(QStringLiteral("%1 %2").arg(action, child));
    Q_EMIT m_driver.find<app::Page>(text("pageTopology"))->subjectChosen(child);
    m_driver.find<QAction>(action)->trigger();
}

void WindowPlayer::harm()
{
    const QStringList down = harmed();
    if (isPast())
        return returnToNow();
    if (isPlayingScenario() || down.size() >= kMostHarmed)
        return mend();
    const QString victim = m_story.oneOf(m_driver.desktop()->supervisor()->children());
    if (down.contains(victim))
        return mend();
    static const QStringList kHarms{text("child_kill"), text("child_kill"), text("child_freeze"),
        text("child_stop"), text("child_restart")};
    act(victim, m_story.oneOf(kHarms));
    ++m_faults;
}

void WindowPlayer::mend()
{
    const QStringList down = harmed();
    if (isPast())
        return returnToNow();
    if (isPlayingScenario() || down.isEmpty())
        return;
    const QString id = m_story.oneOf(down);
    const Phase phase = m_driver.desktop()->supervisor()->child(id)->state().phase;
    if (phase == Phase::Frozen)
        act(id, text("child_freeze"));
    else if (phase == Phase::Gone)
        act(id, text("child_restart"));
}

void WindowPlayer::mendAll()
{
    if (isPast())
        returnToNow();
    if (isPlayingScenario())
        trigger(text("abortScenario"));
    pass(kStep); // the frame that allows faults again
    mend();
}

void WindowPlayer::showView()
{
    auto *const pages = m_driver.find<QTabWidget>(text("pages"));
    const int page = upTo(pages->count() - 1);
    did(QStringLiteral("page %1").arg(page));
    pages->setCurrentIndex(page);
}

void WindowPlayer::showDock()
{
    const QList<QDockWidget *> docks = m_driver.window()->findChildren<QDockWidget *>();
    QDockWidget *const dock = m_story.oneOf(docks);
    did(dock->objectName());
    dock->setVisible(upTo(9) != 0);
    dock->raise();
}

void WindowPlayer::choose()
{
    app::Page *const page = m_driver.find<app::Page>(text("pageTopology"));
    if (upTo(1) == 0) {
        const QString id = m_story.oneOf(m_driver.desktop()->supervisor()->children());
        did(QStringLiteral("select %1").arg(id));
        Q_EMIT page->subjectChosen(id);
        return;
    }
    const int partition = upTo(63);
    did(QStringLiteral("choose partition %1").arg(partition));
    Q_EMIT page->partitionChosen(partition);
}

void WindowPlayer::type()
{
    static const QStringList kFields{text("ringKey"), text("keyPrefix"), text("partitionFilter"),
        text("eventFilter"), text("editKey")};
    static const QStringList kTexts{
        {}, text("user:1"), text("sample:00"), text("n3"), text("<b>&"), text("kill")};
    const QString field = m_story.oneOf(kFields);
    did(QStringLiteral("type into %1").arg(field));
    if (auto *const line = m_driver.find<QLineEdit>(field))
        line->setText(m_story.oneOf(kTexts));
}

void WindowPlayer::request()
{
    static const QStringList kButtons{text("buttonGet"), text("buttonPut"), text("buttonFill")};
    const QString button = m_story.oneOf(kButtons);
    m_driver.find<QLineEdit>(text("editKey"))->setText(QStringLiteral("soak:%1").arg(upTo(20)));
    did(button);
    m_driver.find<QPushButton>(button)->click();
}

app::Preferences WindowPlayer::look() const
{
    return m_driver.window()->findChild<app::WindowShell *>()->preferences();
}

void WindowPlayer::setLook(const app::Preferences &wanted)
{
    did(QStringLiteral("language %1, theme %2, text %3 %")
            .arg(wanted.language)
            .arg(static_cast<int>(wanted.theme))
            .arg(wanted.textPercent));
    m_driver.window()->findChild<app::WindowShell *>()->change(wanted);
}

void WindowPlayer::changeLook()
{
    app::Preferences wanted = look();
    switch (upTo(2)) {
    case 0:
        wanted.language = m_story.oneOf(app::languageCodes());
        break;
    case 1:
        wanted.theme = static_cast<app::Preferences::Theme>(upTo(3));
        break;
    default:
        wanted.textPercent = kTextPercents.at(static_cast<std::size_t>(upTo(3)));
    }
    setLook(wanted);
}

void WindowPlayer::changeLoad()
{
    if (isPast() || isPlayingScenario())
        return;
    auto *const rate = m_driver.find<QComboBox>(text("workloadRate"));
    const int index = 1 + upTo(2);
    did(QStringLiteral("%1 requests a second").arg(rate->itemData(index).toInt()));
    rate->setCurrentIndex(index);
    Q_EMIT rate->activated(index);
}

void WindowPlayer::arrange()
{
    static const QList<QSize> kSizes{{1440, 900}, {1024, 600}, {1280, 720}, {1600, 1000}};
    static const QStringList kActions{text("layout_1"), text("layout_2"), text("layout_3"),
        text("resetLayout"), text("present"), text("nextPart")};
    if (upTo(2) != 0)
        return trigger(m_story.oneOf(kActions));
    const QSize size = m_story.oneOf(kSizes);
    did(QStringLiteral("%1 x %2").arg(size.width()).arg(size.height()));
    m_driver.window()->resize(size);
}

void WindowPlayer::openWindow()
{
    const QList<QDialog *> open = m_driver.window()->findChildren<QDialog *>();
    for (QDialog *const dialog : open)
        dialog->close();
    static const QStringList kActions{
        text("settings"), text("shortcuts"), text("programLog"), text("about")};
    if (open.isEmpty())
        trigger(m_story.oneOf(kActions));
}

void WindowPlayer::travel()
{
    static const QStringList kActions{text("timePause"), text("timeFromBeginning"),
        text("timeStepBack"), text("timeStepForward"), text("timeBegin"), text("timeEnd")};
    if (!isPast() || upTo(2) != 0)
        return trigger(m_story.oneOf(kActions));
    returnToNow();
}

void WindowPlayer::returnToNow()
{
    did(text("back to now"));
    Q_EMIT m_driver.window()->timeAsked({.act = TimeCommand::Act::Close});
}

/// The one that is being written has all that there is.
void WindowPlayer::openRecording()
{
    const QDir directory(app::recordingsOf(m_driver.desktop()->supervisor()->directory()));
    const QStringList files = directory.entryList(QDir::Files);
    if (files.isEmpty())
        return;
    did(QStringLiteral("open %1").arg(files.first()));
    Q_EMIT m_driver.window()->timeAsked(
        {.act = TimeCommand::Act::Open, .path = directory.filePath(files.first())});
}

void WindowPlayer::playScenario()
{
    if (isPlayingScenario())
        return trigger(text("abortScenario"));
    if (isPast() || isHarmed())
        return;
    static const QStringList kScenarios{text("scenario_kill-primary"), text("scenario_kill-master"),
        text("scenario_freeze"), text("scenario_rolling-restart")};
    trigger(m_story.oneOf(kScenarios));
}

} // namespace integration
