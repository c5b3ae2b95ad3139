// SPDX-License-Identifier: Apache-2.0
#include "app/pages/clientpage.h"

#include "app/pages/outagepanel.h"
#include "app/pages/workloadbar.h"
#include "app/view/measuretext.h"
#include "app/view/outagetext.h"
#include "app/view/wallclock.h"
#include "widgets/availabilitystrip.h"
#include "widgets/flowlayout.h"
#include "widgets/sparkline.h"
#include "widgets/stateline.h"
#include "widgets/striplegend.h"

#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

namespace {

constexpr qint64 kSecondNs = 1'000'000'000;
constexpr qint64 kFiguresNs = 5 * kSecondNs;        // what the figures are of
constexpr qint64 kFiguresEachNs = kSecondNs / 4;    // oftener than that nobody can read them
constexpr qint64 kCheckPatienceNs = 30 * kSecondNs; // then it may be asked for again
constexpr int kTrendSeconds = 60;
constexpr qint64 kAroundNs = 20'000'000; // looked at beside an outage, at least

using widgets::Meaning;

widgets::StripRow rowOf(const QString &title, const QList<widgets::StripCell> &cells)
{
    widgets::StripCell sum;
    for (const widgets::StripCell &cell : cells)
        sum += cell;
    return {title, disturbedText(sum), cells};
}

/// When clients felt it no more and others had taken over, as far as that is known.
qint64 endNsOf(const Incident &incident)
{
    const auto serversNs = static_cast<qint64>(incident.split.serversMs() * 1e6);
    return std::max(incident.outage.endedNs, incident.faultNs + serversNs);
}

/// Grows with its text and does not shrink, so that what stands beside it keeps its place.
void showIn(QLabel *label, const QString &text)
{
    if (label->text() == text)
        return;
    label->setText(text);
    label->setMinimumWidth(std::max(label->minimumWidth(), label->sizeHint().width()));
}

} // namespace

ClientPage::ClientPage(QWidget *parent)
    : Page(parent)
    , m_strip(new widgets::AvailabilityStrip(this))
    , m_header(new widgets::FlowLayout)
    , m_legend(new widgets::StripLegend(this))
    , m_selection(new widgets::StateLine(this, widgets::StateLine::Kind::OneLine))
    , m_outage(new OutagePanel(this))
{
    m_strip->setObjectName(QStringLiteral("strip"));
    m_legend->setObjectName(QStringLiteral("stripLegend"));
    m_selection->setObjectName(QStringLiteral("selectionLine"));
    m_header->setSpacing(6);
    buildHeader(m_header);
    m_controls = new WorkloadBar(m_header, this);
    m_header->addWidget(m_legend);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 2);
    layout->setSpacing(4);
    layout->addLayout(m_header);
    layout->addWidget(m_selection);
    layout->addWidget(m_strip, 1);
    layout->addWidget(m_outage);
    m_legend->hide();
    m_selection->hide();
    m_outage->hide();
    m_strip->setSource([this](const widgets::StripView &view) { return rowsFor(view); });
    connectParts();
}

QLabel *ClientPage::addFigure(widgets::FlowLayout *header, const char *name)
{
    auto *const label = new QLabel(this);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    header->addWidget(label);
    return label;
}

void ClientPage::buildHeader(widgets::FlowLayout *header)
{
    m_rate = addFigure(header, "figureRate");
    m_rateLine = new widgets::Sparkline(tr("Requests served in a second"), Meaning::Primary, this);
    m_rateLine->setObjectName(QStringLiteral("sparkRate"));
    header->addWidget(m_rateLine);
    m_ok = addFigure(header, "figureOk");
    m_p50 = addFigure(header, "figureP50");
    m_p99 = addFigure(header, "figureP99");
    m_p99Line =
        new widgets::Sparkline(tr("What 99 of 100 requests took at most"), Meaning::Suspect, this);
    m_p99Line->setObjectName(QStringLiteral("sparkP99"));
    header->addWidget(m_p99Line);
    m_host = addFigure(header, "hostBusy");
    m_host->hide();
    QFont bold = m_rate->font();
    bold.setBold(true);
    for (QLabel *const label : {m_rate, m_ok, m_p50, m_p99})
        label->setFont(bold);
}

void ClientPage::connectParts()
{
    connect(m_controls, &WorkloadBar::workloadChanged, this, &ClientPage::workloadChanged);
    connect(m_controls, &WorkloadBar::checkRequested, this, [this] {
        m_checkAskedNs = m_nowNs;
        m_controls->setChecking(true);
        Q_EMIT checkRequested();
    });
    connect(
        m_controls, &WorkloadBar::followRequested, m_strip, &widgets::AvailabilityStrip::follow);
    connect(m_controls, &WorkloadBar::heldChanged, m_strip, &widgets::AvailabilityStrip::setHeld);
    connect(m_strip, &widgets::AvailabilityStrip::followingChanged, m_controls,
        &WorkloadBar::setFollowing);
    connect(
        m_strip, &widgets::AvailabilityStrip::selectionChanged, this, &ClientPage::showSelection);
    connect(m_strip, &widgets::AvailabilityStrip::incidentChosen, this, [this](int number) {
        chooseIncident(number);
        Q_EMIT incidentChosen(number);
    });
    connect(m_outage, &OutagePanel::zoomRequested, this, &ClientPage::lookAtIncident);
    connect(m_outage, &OutagePanel::partitionChosen, this, &ClientPage::partitionChosen);
    connect(m_outage, &OutagePanel::momentChosen, this, &ClientPage::momentChosen);
    // Only in the strip: in a button Space is a click.
    auto *const hold = new QShortcut(QKeySequence(Qt::Key_Space), m_strip);
    hold->setContext(Qt::WidgetShortcut);
    connect(hold, &QShortcut::activated, m_controls, &WorkloadBar::toggleHeld);
}

void ClientPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeLegend();
    keepHeight();
}

bool ClientPage::event(QEvent *event)
{
    const bool isTaken = Page::event(event);
    // A text has got longer, say.
    if (event->type() == QEvent::LayoutRequest) {
        placeLegend();
        keepHeight();
    }
    return isTaken;
}

int ClientPage::heightForWidth(int width) const
{
    return layout()->totalMinimumHeightForWidth(width);
}

/// A dock knows of no height that depends on the width; the strip would be squeezed to nothing.
/// Where the outage cannot be seen as a whole, it is below what is in sight: it is told above then.
void ClientPage::keepHeight()
{
    const int needed = layout()->minimumHeightForWidth(width());
    const int room = parentWidget() ? parentWidget()->height() : needed;
    if (m_outage->isHidden() || needed <= room) {
        setMinimumHeight(needed);
        return;
    }
    const QLayout *const outage = m_outage->layout();
    const int below = layout()->contentsMargins().bottom() + layout()->spacing()
        + outage->totalMinimumHeightForWidth(contentsRect().width());
    setMinimumHeight(std::max(needed, room + below));
}

/// At the end of the header's last line, where that has room: it never costs the strip a line.
void ClientPage::placeLegend()
{
    int used = 0; // of the last line
    int left = 0;
    for (int i = 0; i < m_header->count(); ++i) {
        const QWidget *const widget = m_header->itemAt(i)->widget();
        if (!widget || widget == m_legend || widget->isHidden())
            continue;
        const bool isNextLine = widget->x() < left;
        left = widget->x();
        used = (isNextLine ? 0 : used) + widget->width() + m_header->spacing();
    }
    const bool hasRoom = used + m_legend->sizeHint().width() <= m_header->geometry().width();
    if (m_legend->isHidden() == hasRoom)
        m_legend->setVisible(hasRoom);
}

void ClientPage::showFrame(const Frame &frame)
{
    m_controls->setPast(frame.isPast);
    m_controls->setReadOnly(frame.state.local()->isReadOnly());
    m_controls->showOptions(frame.state.workload());
    if (m_controls->isHeld()) {
        m_strip->setEndText(timeText(m_nowNs));
        return;
    }
    m_strip->setEndText(frame.isPast ? timeText(frame.nowNs) : QString());
    m_model.follow(frame.state.samples());
    m_incidents = frame.state.incidents();
    m_ledger = frame.state.ledger();
    m_busyPercent = frame.state.busyPercent();
    m_isStopped = frame.state.local()->stage == ClusterStage::Stopped;
    if (m_ledger.checkedAtNs > m_checkAskedNs || frame.nowNs > m_checkAskedNs + kCheckPatienceNs)
        m_checkAskedNs = 0;
    m_controls->setChecking(m_checkAskedNs != 0);
    m_partitions = static_cast<quint32>(frame.picture->partitions().size());
    m_nowNs = frame.nowNs;
    m_strip->showScene(scene());
    showIncident();
    const bool isAgain = m_nowNs >= m_figuresNs && m_nowNs < m_figuresNs + kFiguresEachNs;
    if (isAgain)
        return;
    m_figuresNs = m_nowNs;
    showFigures();
    if (m_nowNs / kSecondNs != m_trendNs / kSecondNs) {
        m_trendNs = m_nowNs;
        showTrend();
    }
}

void ClientPage::showFigures()
{
    const std::optional<widgets::StripInterval> &selected = m_strip->selection();
    const widgets::StripInterval interval = selected.value_or(
        widgets::StripInterval{std::max<qint64>(0, m_nowNs - kFiguresNs), m_nowNs});
    const ClientStats stats = statsOf(m_model, interval);
    showIn(m_rate, tr("%1 req/s").arg(countText(qRound64(stats.perSecond))));
    const QString none = QStringLiteral("–");
    const bool isAny = stats.total() > 0;
    showIn(m_ok, tr("ok %1").arg(isAny ? percentText(stats.served(), stats.total()) : none));
    const bool isServed = stats.served() > 0;
    showIn(m_p50, tr("p50 %1").arg(isServed ? waitText(stats.p50Ms) : none));
    showIn(m_p99, tr("p99 %1").arg(isServed ? waitText(stats.p99Ms) : none));
    const QString busy = busyText(m_busyPercent);
    if (!busy.isEmpty())
        showIn(m_host, widgets::symbolOf(Meaning::Suspect) + u' ' + busy);
    if (m_host->isHidden() != busy.isEmpty()) {
        m_host->setVisible(!busy.isEmpty());
        keepHeight();
    }
    for (QLabel *const label : {m_rate, m_ok, m_p50, m_p99})
        label->setToolTip(selected ? tr("Of the selected interval") : tr("Of the last 5 s"));
    if (selected) {
        const double lastsMs = static_cast<double>(interval.toNs - interval.fromNs) / 1e6;
        m_selection->setToolTip(statsText(stats).toHtmlEscaped());
        m_selection->say(
            Meaning::Neutral, tr("Selected %1: %2").arg(waitText(lastsMs), statsText(stats)));
    }
}

void ClientPage::showTrend()
{
    const ClientTrend trend = trendOf(m_model, m_nowNs, kTrendSeconds);
    if (trend.perSecond.isEmpty())
        return;
    m_rateLine->setValues(
        trend.perSecond, tr("%1 req/s").arg(countText(qRound64(trend.perSecond.last()))));
    m_p99Line->setValues(trend.p99Ms, waitText(trend.p99Ms.last()));
}

void ClientPage::showSelection()
{
    m_selection->setVisible(m_strip->selection().has_value());
    keepHeight();
    showFigures();
}

const Incident *ClientPage::chosen() const
{
    for (const Incident &incident : m_incidents) {
        if (incident.number == m_chosen)
            return &incident;
    }
    return m_incidents.isEmpty() ? nullptr : &m_incidents.last();
}

const Incident *ClientPage::incidentIn(const widgets::StripView &view) const
{
    const Incident *const incident = chosen();
    if (!incident || incident->affected.isEmpty())
        return nullptr;
    const qint64 endNs = std::max(incident->faultNs, incident->outage.endedNs);
    return incident->faultNs < view.endNs() && endNs >= view.fromNs() ? incident : nullptr;
}

QList<widgets::StripRow> ClientPage::rowsFor(const widgets::StripView &view)
{
    const Incident *const incident = incidentIn(view);
    if (!incident)
        return {rowOf(tr("all"), m_model.rowsFor(view, {}).others)};
    const auto affected = static_cast<int>(incident->affected.size());
    const int others = std::max(0, static_cast<int>(m_partitions) - affected);
    const StripModel::Rows &rows = m_model.rowsFor(view, incident->affected);
    return {rowOf(tr("%n other(s)", "partitions", others), rows.others),
        rowOf(tr("%n affected", "partitions", affected), rows.affected)};
}

widgets::StripScene ClientPage::scene() const
{
    widgets::StripScene scene{.nowNs = m_nowNs, .oldestNs = m_nowNs, .flags = {}, .spans = {}};
    const AppendLog<Sample> &samples = m_model.samples();
    if (!samples.isEmpty())
        scene.oldestNs = std::min(m_nowNs, samples.at(samples.begin()).dueNs);
    for (const Incident &incident : m_incidents) {
        scene.flags.append(flagOf(incident));
        if (const auto span = spanOf(incident))
            scene.spans.append(*span);
    }
    return scene;
}

void ClientPage::showIncident()
{
    const Incident *const incident = chosen();
    if (m_outage->isHidden() == (incident != nullptr)) {
        m_outage->setVisible(incident != nullptr);
        keepHeight();
    }
    if (incident) {
        m_outage->showIncident(*incident, m_ledger, m_isStopped);
        m_strip->setSummary(m_outage->summary());
    } else {
        m_strip->setSummary(tr("No fault yet."));
    }
}

bool ClientPage::isOutageSeen() const
{
    return m_outage->isSeen();
}

void ClientPage::chooseIncident(int number)
{
    m_chosen = number;
    showIncident();
    m_strip->showScene(scene());
}

void ClientPage::lookAtIncident()
{
    const Incident *const incident = chosen();
    if (!incident)
        return;
    const qint64 endNs = endNsOf(*incident);
    const qint64 beside = std::max(kAroundNs, (endNs - incident->faultNs) / 4);
    m_strip->showInterval({incident->faultNs - beside, endNs + beside});
}

} // namespace app
