// SPDX-License-Identifier: Apache-2.0
#include "app/timecontrols.h"

#include "app/scenario/scenario.h"
#include "app/view/visibletext.h"
#include "app/view/wallclock.h"
#include "widgets/pastframe.h"
#include "widgets/transportbar.h"

#include <QAction>
#include <QBoxLayout>
#include <QDateTime>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QToolBar>

#include <utility>

namespace app {

namespace {

using Act = TimeCommand::Act;

constexpr int kManySteps = 10;
constexpr qsizetype kLongestName = 30;
constexpr qsizetype kLongestTitle = 60;

/// "0:01:12"
QString lengthText(qint64 ns)
{
    const qint64 seconds = std::max<qint64>(0, ns) / 1'000'000'000;
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

/// "demo · 11/29/26 5:52 PM · Kill the master: PASS"
QString recentText(const RecentRun &run)
{
    QStringList parts{previewText(run.cluster, kLongestName),
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(run.beganMs), QLocale::ShortFormat)};
    if (run.verdict) {
        parts << QStringLiteral("%1: %2").arg(
            previewText(run.scenario.toString(), kLongestTitle), verdictWord(*run.verdict));
    }
    return parts.join(QStringLiteral(" · "));
}

double placeOf(qint64 ns, const TimePicture &picture)
{
    const double length = static_cast<double>(picture.endNs - picture.beginNs);
    return length <= 0 ? 1 : static_cast<double>(ns - picture.beginNs) / length;
}

} // namespace

TimeControls::TimeControls(QMainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_frame(new widgets::PastFrame(window))
{
}

void TimeControls::build(QMenu *cluster, QAction *beforeOpen, QMenu *view, QBoxLayout *top)
{
    auto *const tools = new QToolBar(tr("Time"), m_window);
    tools->setObjectName(QStringLiteral("timeBar"));
    tools->setMovable(false);
    m_bar = new widgets::TransportBar(tools);
    tools->addWidget(m_bar);
    m_window->addToolBar(Qt::BottomToolBarArea, tools);
    m_banner = new widgets::PastBanner(m_window);
    top->insertWidget(0, m_banner);
    connect(m_banner, &widgets::PastBanner::backAsked, this,
        [this] { Q_EMIT asked({.act = Act::Close}); });
    connectBar();

    auto *const open = new QAction(tr("Open recording …"), cluster);
    open->setObjectName(QStringLiteral("timeOpen"));
    open->setShortcut(QKeySequence(QKeySequence::Open));
    connect(open, &QAction::triggered, this, &TimeControls::chooseFile);
    cluster->insertAction(beforeOpen, open);
    m_menu = cluster;
    m_openRecent.clear();
    addRecent();
    addActions(view);
    m_isNew = true;
    show(m_shown);
}

void TimeControls::offer(const QList<RecentRun> &recent)
{
    m_recent = recent;
    addRecent();
}

void TimeControls::addRecent()
{
    // One of them may be what this comes from.
    for (QAction *const old : std::exchange(m_openRecent, {})) {
        old->setObjectName({});
        old->deleteLater();
    }
    for (const RecentRun &run : std::as_const(m_recent)) {
        const QString text = recentText(run);
        auto *const action = new QAction(QString(text).replace(u'&', QLatin1String("&&")), m_menu);
        action->setObjectName(QStringLiteral("recent_%1").arg(m_openRecent.size() + 1));
        action->setToolTip(text.toHtmlEscaped());
        connect(action, &QAction::triggered, this,
            [this, path = run.path] { Q_EMIT asked({.act = Act::Open, .path = path}); });
        m_openRecent.append(action);
    }
}

void TimeControls::connectBar()
{
    using widgets::TransportBar;
    connect(m_bar, &TransportBar::firstAsked, this, [this] { Q_EMIT asked({.act = Act::Begin}); });
    connect(m_bar, &TransportBar::lastAsked, this, [this] { Q_EMIT asked({.act = Act::End}); });
    connect(m_bar, &TransportBar::playOrPauseAsked, this,
        [this] { Q_EMIT asked({.act = Act::PauseOrPlay}); });
    connect(m_bar, &TransportBar::stepsAsked, this,
        [this](int steps) { Q_EMIT asked({.act = Act::Step, .steps = steps}); });
    connect(m_bar, &TransportBar::speedChosen, this,
        [this](double speed) { Q_EMIT asked({.act = Act::Speed, .speed = speed}); });
    connect(m_bar, &TransportBar::placeChosen, this, [this](double place) {
        // How long the run is will be known when it is read.
        if (!m_shown.canSeek) {
            Q_EMIT asked({.act = Act::GoToPlace, .place = place});
            return;
        }
        const double length = static_cast<double>(m_shown.endNs - m_shown.beginNs);
        Q_EMIT asked(
            {.act = Act::GoTo, .atNs = m_shown.beginNs + static_cast<qint64>(length * place)});
    });
}

QAction *TimeControls::make(
    QMenu *menu, const QString &name, const QString &text, const TimeCommand &command)
{
    auto *const action = new QAction(text, menu);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, command] { Q_EMIT asked(command); });
    menu->addAction(action);
    return action;
}

void TimeControls::addActions(QMenu *view)
{
    auto *const menu = view->addMenu(tr("Time"));
    make(menu, QStringLiteral("timeFromBeginning"), tr("This run from its beginning"),
        {.act = Act::FromBeginning});
    menu->addSeparator();
    // The keys are told here and act in takeKey(): a button with the focus has the space bar first.
    const auto keyed = [&](const QString &name, const QString &text, const TimeCommand &command,
                           const QKeySequence &keys) {
        QAction *const action = make(menu, name, text, command);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        return action;
    };
    keyed(QStringLiteral("timePause"), tr("Hold the view still, or play"),
        {.act = Act::PauseOrPlay}, Qt::Key_Space);
    m_ofThePast = {keyed(QStringLiteral("timeStepBack"), tr("One event back"),
                       {.act = Act::Step, .steps = -1}, Qt::Key_Left),
        keyed(QStringLiteral("timeStepForward"), tr("One event on"), {.act = Act::Step, .steps = 1},
            Qt::Key_Right),
        keyed(
            QStringLiteral("timeBegin"), tr("To the beginning"), {.act = Act::Begin}, Qt::Key_Home),
        keyed(QStringLiteral("timeEnd"), tr("To the end, or back to live"), {.act = Act::End},
            Qt::Key_End)};
}

void TimeControls::chooseFile()
{
    auto *const dialog = new QFileDialog(m_window, tr("Open recording"), m_shown.directory,
        tr("Recordings (*.kvorum);;All files (*)"));
    dialog->setObjectName(QStringLiteral("openRecording"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &path) { Q_EMIT asked({.act = Act::Open, .path = path}); });
    dialog->open();
}

void TimeControls::show(const TimePicture &picture)
{
    const bool canStep = picture.canSeek && !m_shown.canSeek;
    // What is live shows nothing of its time.
    const bool isSame = !m_isNew && !picture.isPast && !m_shown.isPast
        && picture.isRecorded == m_shown.isRecorded && picture.canSeek == m_shown.canSeek;
    m_shown = picture;
    if (isSame)
        return;
    m_isNew = false;
    m_frame->setVisible(picture.isPast);
    m_frame->raise();
    for (QAction *const action : std::as_const(m_ofThePast))
        action->setEnabled(picture.isPast);
    showBanner();
    showBar();
    // Whoever holds the view still goes on with the arrow keys.
    if (canStep)
        m_bar->findChild<widgets::TimeSlider *>()->setFocus(Qt::OtherFocusReason);
}

void TimeControls::showBanner()
{
    if (!m_shown.isPast) {
        m_banner->say({}, {});
        return;
    }
    const QString time = timeText(m_shown.atNs);
    QString text = tr("You look at %1.").arg(time);
    if (m_shown.isOfFile && m_shown.percent >= 0)
        text = tr("Reading the recording %1: %2 %").arg(m_shown.name).arg(m_shown.percent);
    else if (m_shown.isOfFile)
        text = tr("You look at %1 in the recording %2.").arg(time, m_shown.name);
    m_banner->say(text, m_shown.isOfFile ? tr("Close the recording") : tr("Back to live (End)"));
}

void TimeControls::showBar()
{
    widgets::TransportBar::Data data;
    data.isPast = m_shown.isPast;
    data.isPlaying = m_shown.isPlaying;
    data.canSeek = m_shown.canSeek;
    data.isReading = m_shown.percent >= 0;
    data.speed = m_shown.speed;
    if (!m_shown.isPast) {
        data.state = m_shown.isRecorded ? tr("● Live, recorded") : tr("● Live, not recorded");
        m_bar->setData(data);
        return;
    }
    data.time = timeText(m_shown.atNs);
    data.place = placeOf(m_shown.atNs, m_shown);
    for (const TimePicture::Mark &mark : std::as_const(m_shown.marks)) {
        data.marks.append({placeOf(mark.atNs, m_shown),
            QStringLiteral("%1 %2").arg(timeText(mark.atNs), mark.text)});
    }
    if (m_shown.percent >= 0)
        data.state = tr("reading %1 %").arg(m_shown.percent);
    else if (m_shown.canSeek)
        data.state = tr("%1 of %2")
                         .arg(lengthText(m_shown.atNs - m_shown.beginNs),
                             lengthText(m_shown.endNs - m_shown.beginNs));
    else
        data.state = tr("not recorded");
    m_bar->setData(data);
}

bool TimeControls::takeKey(const QKeyEvent &event)
{
    if ((event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != Qt::NoModifier)
        return false;
    const int steps = event.modifiers().testFlag(Qt::ShiftModifier) ? kManySteps : 1;
    if (event.key() == Qt::Key_Space) {
        if (!event.isAutoRepeat())
            Q_EMIT asked({.act = Act::PauseOrPlay});
        return true;
    }
    // Live, on the slider, these lead into the past; after now there is nothing.
    const bool isOnSlider = m_bar->findChild<widgets::TimeSlider *>()->hasFocus();
    if (!m_shown.isPast && (!isOnSlider || event.key() == Qt::Key_Right))
        return false;
    switch (event.key()) {
    case Qt::Key_Left:
        Q_EMIT asked({.act = Act::Step, .steps = -steps});
        return true;
    case Qt::Key_Right:
        Q_EMIT asked({.act = Act::Step, .steps = steps});
        return true;
    case Qt::Key_Home:
        Q_EMIT asked({.act = Act::Begin});
        return true;
    case Qt::Key_End:
        Q_EMIT asked({.act = Act::End});
        return true;
    default:
        return false;
    }
}

} // namespace app
