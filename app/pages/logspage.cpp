// SPDX-License-Identifier: Apache-2.0
#include "app/pages/logspage.h"

#include "app/logs/logtailer.h"
#include "app/supervision/supervisionevent.h"
#include "app/view/wallclock.h"
#include "widgets/elidedlabel.h"
#include "widgets/logview.h"

#include <QByteArrayMatcher>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QUrl>

#include <cstdlib>

namespace app {

using Level = widgets::LogLine::Level;

namespace {

constexpr qint64 kPollMs = 5000;      // from a question of ours to its line, at most
constexpr int kChoiceCharacters = 12; // so that longer languages do not widen the window

} // namespace

LogsPage::LogsPage(QWidget *parent)
    : Page(parent)
    , m_choice(new QComboBox(this))
    , m_level(new QComboBox(this))
    , m_moment(new QToolButton(this))
    , m_path(new widgets::ElidedLabel(Qt::ElideMiddle, this))
    , m_view(new widgets::LogView(this))
    , m_tailer(new LogTailer)
{
    m_view->setObjectName(QStringLiteral("logView"));
    auto *const top = new QHBoxLayout;
    buildTop(top);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    connect(m_view->pane(), &widgets::LogPane::activated, this, &LogsPage::goToLine);
    connectTailer();
}

LogsPage::~LogsPage()
{
    m_thread->retire();
}

void LogsPage::buildTop(QHBoxLayout *top)
{
    m_choice->setObjectName(QStringLiteral("logChoice"));
    m_choice->setAccessibleName(tr("Process"));
    m_choice->addItem(tr("All processes"));
    connect(m_choice, &QComboBox::currentIndexChanged, this, &LogsPage::followChosen);
    m_level->setObjectName(QStringLiteral("logLevel"));
    m_level->setAccessibleName(tr("Least level"));
    m_level->addItem(tr("All levels"), int(Level::Unknown));
    m_level->addItem(tr("Info and above"), int(Level::Info));
    m_level->addItem(tr("Warnings and errors"), int(Level::Warning));
    m_level->addItem(tr("Errors"), int(Level::Error));
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogsPage::applyFilter);
    auto *const wrap = new QToolButton(this);
    wrap->setObjectName(QStringLiteral("logWrap"));
    wrap->setText(tr("Wrap"));
    wrap->setToolTip(tr("Break long lines"));
    wrap->setCheckable(true);
    connect(wrap, &QToolButton::toggled, m_view->pane(), &widgets::LogPane::setWrapped);
    m_moment->setObjectName(QStringLiteral("logMoment"));
    m_moment->setToolTip(tr("Show all lines again"));
    m_moment->hide();
    connect(m_moment, &QToolButton::clicked, this, &LogsPage::clearMoment);
    auto *const more = new QToolButton(this);
    more->setObjectName(QStringLiteral("logMore"));
    more->setText(tr("More"));
    more->setPopupMode(QToolButton::InstantPopup);
    fillMenu(more);
    for (QComboBox *const choice : {m_choice, m_level}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(kChoiceCharacters);
    }
    top->addWidget(m_choice);
    top->addWidget(m_level);
    top->addWidget(wrap);
    top->addWidget(m_moment);
    top->addWidget(m_path, 1);
    top->addWidget(more);
}

void LogsPage::fillMenu(QToolButton *more)
{
    auto *const menu = new QMenu(more);
    more->setMenu(menu);
    menu->addAction(tr("Find"), this, &LogsPage::startSearch);
    menu->addAction(
        tr("Copy the selected lines"), m_view->pane(), &widgets::LogPane::copySelection);
    menu->addAction(tr("Clear the view"), m_view, &widgets::LogView::clear)
        ->setToolTip(tr("The file stays as it is"));
    menu->addSeparator();
    menu->addAction(tr("Copy the path"), this,
        [this] { QGuiApplication::clipboard()->setText(m_following.join(u'\n')); });
    menu->addAction(tr("Open the containing folder"), this, &LogsPage::openFolder);
    menu->setToolTipsVisible(true);
}

void LogsPage::connectTailer()
{
    connect(this, &LogsPage::filesChosen, m_tailer, &LogTailer::follow);
    connect(this, &LogsPage::linesTaken, m_tailer, &LogTailer::goOn);
    connect(m_tailer, &LogTailer::started, this, [this](const QStringList &paths) {
        m_shown = paths;
        m_view->clear();
    });
    connect(m_tailer, &LogTailer::linesRead, this, &LogsPage::takeLines);
    m_thread->serve(m_tailer);
}

void LogsPage::showFrame(const Frame &frame)
{
    const QList<LocalChild> &children = frame.state.local()->children;
    // A recording of another cluster is shown, or no longer: its servers have the same names.
    if (std::any_of(children.begin(), children.end(), [this](const LocalChild &child) {
            const qsizetype known = m_ids.indexOf(child.id);
            return known >= 0 && !child.logPath.isEmpty() && m_paths.at(known) != child.logPath;
        }))
        forgetAll();
    for (const LocalChild &child : children) {
        if (child.logPath.isEmpty() || m_ids.contains(child.id))
            continue;
        m_ids << child.id;
        m_paths << child.logPath;
        m_choice->addItem(childTitle(child.id));
    }
    followChosen();
    if (frame.state.local()->isRemote() && m_paths.isEmpty())
        m_path->showText(tr("Others run this cluster: its logs are where its servers are"));
}

/// What was chosen among them is not chosen among others.
void LogsPage::forgetAll()
{
    m_ids.clear();
    m_paths.clear();
    // Whoever is told on the way would look for the choice among what is gone.
    const QSignalBlocker quiet(m_choice);
    while (m_choice->count() > 1)
        m_choice->removeItem(m_choice->count() - 1);
    clearMoment();
}

void LogsPage::choose(const QString &id)
{
    clearMoment();
    m_choice->setCurrentIndex(static_cast<int>(m_ids.indexOf(id)) + 1);
}

void LogsPage::chooseMoment(const QString &id, qint64 atNs)
{
    m_choice->setCurrentIndex(static_cast<int>(m_ids.indexOf(id)) + 1);
    m_momentMs = wallMsOf(atNs);
    m_moment->setText(tr("±%1 s around %2 ✕").arg(kAroundMs / 1000).arg(timeText(atNs)));
    m_moment->setAccessibleName(m_moment->text());
    m_moment->show();
    applyFilter();
}

void LogsPage::clearMoment()
{
    m_momentMs = 0;
    m_moment->hide();
    applyFilter();
}

void LogsPage::startSearch()
{
    m_view->startSearch();
}

void LogsPage::followChosen()
{
    const int index = m_choice->currentIndex();
    const QStringList paths = index <= 0 ? m_paths : QStringList{m_paths.at(index - 1)};
    if (paths == m_following)
        return;
    m_following = paths;
    m_view->pane()->setTags(index <= 0 ? QStringList() : QStringList{m_ids.at(index - 1)});
    if (index <= 0) {
        QStringList titles;
        for (const QString &id : std::as_const(m_ids))
            titles << childTitle(id);
        m_view->pane()->setTags(titles);
    }
    m_path->showText(index <= 0 ? QFileInfo(paths.value(0)).path() : paths.first());
    Q_EMIT filesChosen(paths);
}

void LogsPage::takeLines(const QList<widgets::LogLine> &lines)
{
    // Those of the files before may still be under way; their tags mean something else.
    if (m_shown == m_following) {
        QList<widgets::LogLine> wanted = lines;
        if (m_following.size() > 1)
            wanted.removeIf([this](const widgets::LogLine &line) { return isOfOurPoll(line); });
        m_view->append(wanted);
    }
    Q_EMIT linesTaken();
}

void LogsPage::leaveOut(quint16 port)
{
    m_ourPolls[port] = QDateTime::currentMSecsSinceEpoch();
}

/// "… Processing mntr command from /127.0.0.1:52636"
bool LogsPage::isOfOurPoll(const widgets::LogLine &line) const
{
    static const QByteArrayMatcher kAsked(QByteArrayLiteral(" - Processing "));
    if (line.tag >= m_ids.size() || m_ids.at(line.tag) != kZooKeeperId
        || kAsked.indexIn(line.text) < 0)
        return false;
    bool isPort = false;
    const uint port = line.text.mid(line.text.lastIndexOf(':') + 1).toUInt(&isPort);
    const auto asked = isPort ? m_ourPolls.find(static_cast<quint16>(port)) : m_ourPolls.end();
    return asked != m_ourPolls.end() && std::abs(line.atMs - *asked) < kPollMs;
}

void LogsPage::applyFilter()
{
    widgets::LogRows::Filter filter{.least = Level(m_level->currentData().toInt())};
    if (m_momentMs != 0) {
        filter.fromMs = m_momentMs - kAroundMs;
        filter.toMs = m_momentMs + kAroundMs;
    }
    widgets::LogPane *const pane = m_view->pane();
    pane->setMoment(m_momentMs);
    pane->setFilter(filter);
    const qsizetype place = pane->rows().placeOfTime(m_momentMs);
    if (m_momentMs != 0 && place < pane->rows().count())
        pane->goTo(place);
}

void LogsPage::openFolder() const
{
    if (!m_following.isEmpty())
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_following.first()).path()));
}

void LogsPage::goToLine(const widgets::LogLine &line)
{
    if (line.tag < m_ids.size() && m_following.size() > 1)
        Q_EMIT subjectChosen(m_ids.at(line.tag));
    if (line.atMs != 0)
        Q_EMIT momentChosen(bootNsOf(line.atMs));
}

} // namespace app
