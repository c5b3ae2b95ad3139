// SPDX-License-Identifier: Apache-2.0
#include "app/pages/presenterpage.h"

#include "app/scenario/catalogue.h"
#include "app/view/clientsnow.h"
#include "app/view/texts.h"
#include "app/view/wallclock.h"
#include "widgets/availabilitystrip.h"
#include "widgets/pointerhalo.h"
#include "widgets/serverchips.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

namespace {

using widgets::StripCell;
using widgets::StripRow;

constexpr int kCaptionMs = 1500;
// Shares of the page's height. What has to be read from the last row is a twenty-fifth of the
// screen at least.
constexpr int kFigurePart = 10;
constexpr int kChipPart = 24;
constexpr int kTextPart = 30;
constexpr int kSmallPart = 38; // for who has the keys
constexpr int kHaloPart = 9;

void setPixels(QWidget *widget, int pixels, bool isBold = false)
{
    QFont font = widget->font();
    font.setPixelSize(std::max(pixels, 1));
    font.setBold(isBold);
    widget->setFont(font);
}

QString healthSentence(const Picture &picture, qint64 nowNs)
{
    const widgets::HealthBar::Content health = healthOf(picture, nowNs);
    const QString sign = widgets::symbolOf(health.meaning);
    const Observation &seen = picture.seen();
    if (picture.local().stage != ClusterStage::Running || health.detail.isEmpty())
        return PresenterPage::tr("%1 %2", "a sign and a word").arg(sign, health.word);
    if (!seen.isValid() || !seen.status || seen.status->partitions == 0) {
        return PresenterPage::tr("%1 %2: %3", "a sign, a word and what is to be said of it")
            .arg(sign, health.word, health.detail);
    }
    const core::ClusterStatus &status = *seen.status;
    return PresenterPage::tr("%1 %2: %3 of %4 servers, %5 of %6 partitions served, %7 with all "
                             "copies",
        "a sign and a word first")
        .arg(sign, health.word)
        .arg(status.serversUp)
        .arg(status.serversKnown)
        .arg(status.served)
        .arg(status.partitions)
        .arg(status.full);
}

int disturbedIn(const QList<StripCell> &cells)
{
    StripCell sum;
    for (const StripCell &cell : cells)
        sum += cell;
    return static_cast<int>(sum.retried + sum.failed + sum.unknown);
}

StripRow rowOf(const QString &title, const QList<StripCell> &cells, int disturbed)
{
    return {title, PresenterPage::tr("%n disturbed", "requests", disturbed), cells};
}

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt
        || key == Qt::Key_Meta || key == Qt::Key_AltGr || key == Qt::Key_unknown || key == 0;
}

} // namespace

PresenterPage::PresenterPage(QWidget *parent)
    : Page(parent)
    , m_chips(new widgets::ServerChips(this))
    , m_health(label("presenterHealth"))
    , m_strip(new widgets::AvailabilityStrip(this))
    , m_waited(label("presenterWaited"))
    , m_lost(label("presenterLost"))
    , m_waitedCaption(label("presenterWaitedCaption"))
    , m_lostCaption(label("presenterLostCaption"))
    , m_host(label("presenterHost"))
    , m_sentence(label("presenterSentence"))
    , m_next(label("presenterNext"))
    , m_keys(label("presenterKeys"))
    , m_caption(label("presenterCaption"))
    , m_halo(new widgets::PointerHalo(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Presentation"));
    m_chips->setObjectName(QStringLiteral("presenterChips"));
    m_chips->setAccessibleName(tr("Servers"));
    connect(m_chips, &widgets::ServerChips::chosen, this, &Page::subjectChosen);
    m_strip->setObjectName(QStringLiteral("presenterStrip"));
    m_strip->setAccessibleName(tr("Requests of clients"));
    m_strip->setFocusPolicy(Qt::NoFocus);
    m_strip->setSource([this](const widgets::StripView &view) { return rowsFor(view); });
    for (QLabel *const shining : {m_caption, m_next}) {
        shining->setAutoFillBackground(true);
        shining->setBackgroundRole(QPalette::Highlight);
        shining->setForegroundRole(QPalette::HighlightedText);
    }
    m_caption->hide();
    m_captionTimer.setSingleShot(true);
    m_captionTimer.setInterval(kCaptionMs);
    connect(&m_captionTimer, &QTimer::timeout, m_caption, &QWidget::hide);
    build();
}

QLabel *PresenterPage::label(const char *name)
{
    auto *const made = new QLabel(this);
    made->setObjectName(QString::fromLatin1(name));
    made->setTextFormat(Qt::PlainText);
    made->setAlignment(Qt::AlignCenter);
    return made;
}

void PresenterPage::build()
{
    for (QLabel *const wrapped : {m_health, m_host, m_sentence, m_keys})
        wrapped->setWordWrap(true);
    auto *const figures = new QGridLayout;
    figures->addWidget(m_waitedCaption, 0, 0);
    figures->addWidget(m_lostCaption, 0, 1);
    figures->addWidget(m_waited, 1, 0);
    figures->addWidget(m_lost, 1, 1);
    for (const int column : {0, 1})
        figures->setColumnStretch(column, 1);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->addWidget(m_chips);
    layout->addWidget(m_health);
    layout->addWidget(m_strip, 1);
    layout->addLayout(figures);
    // It keeps its place while there is nothing to say, so that nothing jumps.
    layout->addWidget(m_host);
    layout->addWidget(m_sentence);
    layout->addWidget(m_next, 0, Qt::AlignHCenter);
    layout->addWidget(m_keys);
    m_next->setContentsMargins(16, 4, 16, 4);
    m_caption->setContentsMargins(24, 8, 24, 8);
}

void PresenterPage::scaleFonts()
{
    setPixels(m_waited, height() / kFigurePart, true);
    setPixels(m_lost, height() / kFigurePart, true);
    setPixels(m_caption, height() / kFigurePart, true);
    setPixels(m_chips, height() / kChipPart);
    for (QWidget *const widget : {static_cast<QWidget *>(m_strip), static_cast<QWidget *>(m_health),
             static_cast<QWidget *>(m_waitedCaption), static_cast<QWidget *>(m_lostCaption),
             static_cast<QWidget *>(m_host), static_cast<QWidget *>(m_sentence),
             static_cast<QWidget *>(m_next)})
        setPixels(widget, height() / kTextPart);
    setPixels(m_keys, height() / kSmallPart);
    m_host->setMinimumHeight(m_host->fontMetrics().lineSpacing());
    m_chips->updateGeometry();
    m_halo->setDiameter(height() / kHaloPart);
}

void PresenterPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    scaleFonts();
}

void PresenterPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    qApp->installEventFilter(this);
    m_halo->setActive(true);
    setFocus();
}

void PresenterPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    qApp->removeEventFilter(this);
    m_halo->setActive(false);
    m_caption->hide();
    m_plan.disarm();
}

bool PresenterPage::eventFilter(QObject *watched, QEvent *event)
{
    // Each key comes as this first, even one that is a shortcut.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        if (!isModifier(key->key()) && !key->isAutoRepeat())
            showCaption(QKeySequence(key->keyCombination()).toString(QKeySequence::NativeText));
    }
    return Page::eventFilter(watched, event);
}

void PresenterPage::showCaption(const QString &text)
{
    m_caption->setText(text);
    m_caption->adjustSize();
    m_caption->move((width() - m_caption->width()) / 2, (height() - m_caption->height()) / 2);
    m_caption->raise();
    m_caption->show();
    m_captionTimer.start();
}

void PresenterPage::keyPressEvent(QKeyEvent *event)
{
    const bool isLeft = event->key() == Qt::Key_Left;
    if (m_ids.isEmpty() || (!isLeft && event->key() != Qt::Key_Right)) {
        Page::keyPressEvent(event);
        return;
    }
    const qsizetype place = m_ids.indexOf(m_selected) + (isLeft ? -1 : 1);
    Q_EMIT subjectChosen(m_ids.at(std::clamp<qsizetype>(place, 0, m_ids.size() - 1)));
}

void PresenterPage::takeStep()
{
    using Kind = PresenterStep::Kind;
    const PresenterStep step = m_step;
    if (step.kind == Kind::None)
        return;
    m_plan.take(step);
    if (step.kind == Kind::Run)
        Q_EMIT scenarioRequested(ScenarioAction::Run, step.subject);
    else if (step.kind != Kind::Announce)
        Q_EMIT subjectChosen(step.subject);
    if (step.kind == Kind::Kill)
        Q_EMIT actionRequested(ChildAction::Kill, step.subject);
    else if (step.kind == Kind::BringBack)
        Q_EMIT actionRequested(ChildAction::Restart, step.subject);
    // The same step is not taken twice before the next frame.
    m_step = {};
    Q_EMIT frameWanted();
}

void PresenterPage::goBack()
{
    m_plan.goBack();
    m_step = {};
    Q_EMIT frameWanted();
}

void PresenterPage::showFrame(const Frame &frame)
{
    m_selected = frame.selected;
    m_step = m_plan.next(*frame.picture, frame.state.scenario(), frame.isPast);
    const QList<Incident> &incidents = frame.state.incidents();
    m_incident = incidents.isEmpty() ? std::nullopt : std::optional(incidents.last());
    m_health->setText(healthSentence(*frame.picture, frame.nowNs));
    showServers(frame);
    showRequests(frame);
    const KeyFigure waited = waitedFigure(frame.state);
    const KeyFigure lost = lostFigure(frame.state);
    m_waitedCaption->setText(waited.caption);
    m_lostCaption->setText(lost.caption);
    showFigure(m_waited, waited);
    showFigure(m_lost, lost);
    showWarning(frame.state, frame.nowNs);
    m_sentence->setText(sentenceOf(frame.state));
    showKeys(frame);
}

void PresenterPage::showServers(const Frame &frame)
{
    QList<widgets::ServerChips::Chip> chips;
    m_ids.clear();
    for (const ServerPicture &server : frame.picture->servers()) {
        const widgets::NodeCardData card = serverCard(*frame.picture, server);
        const bool isProcessWorse = card.process.meaning == widgets::Meaning::Failed
            || card.isProcessAtRest() || card.cluster.text.isEmpty();
        const auto &line = isProcessWorse ? card.process : card.cluster;
        chips.append({.id = server.id,
            .name = server.id,
            .meaning = line.meaning,
            .state = line.text,
            .isMaster = server.isMaster,
            .figure = QString::number(server.primaries),
            .isSelected = server.id == frame.selected});
        m_ids << server.id;
    }
    m_chips->setChips(chips);
}

void PresenterPage::showRequests(const Frame &frame)
{
    m_model.follow(frame.state.samples());
    widgets::StripScene scene{.nowNs = frame.nowNs, .oldestNs = 0, .flags = {}, .spans = {}};
    const AppendLog<Sample> &samples = frame.state.samples();
    if (!samples.isEmpty())
        scene.oldestNs = samples.at(samples.begin()).dueNs;
    for (const Incident &incident : frame.state.incidents()) {
        scene.flags.append({.number = incident.number,
            .atNs = incident.faultNs,
            .meaning = widgets::Meaning::Failed,
            .text = childTitle(incident.subject)});
        if (auto span = spanOf(incident)) {
            span->text = waitedFigure(incident).value;
            scene.spans.append(*span);
        }
    }
    m_strip->setEndText(frame.isPast ? timeText(frame.nowNs) : QString());
    m_strip->showScene(scene);
}

QList<widgets::StripRow> PresenterPage::rowsFor(const widgets::StripView &view)
{
    const QList<quint32> affected = m_incident ? m_incident->affected : QList<quint32>();
    const StripModel::Rows &rows = m_model.rowsFor(view, affected);
    // Of a fault what was measured: the view also holds what was disturbed before it.
    const std::optional<Incident::Outage> felt = m_incident && m_incident->outage.isMeasured
        ? std::optional(m_incident->outage)
        : std::nullopt;
    if (affected.isEmpty()) {
        return {rowOf(tr("All partitions"), rows.others,
            felt ? felt->disturbed() : disturbedIn(rows.others))};
    }
    return {rowOf(tr("Of %1").arg(childTitle(m_incident->subject)), rows.affected,
                felt ? felt->disturbed() : disturbedIn(rows.affected)),
        rowOf(tr("All others"), rows.others, felt ? felt->elsewhere : disturbedIn(rows.others))};
}

void PresenterPage::showFigure(QLabel *label, const KeyFigure &figure) const
{
    label->setText(figure.value);
    label->setAccessibleName(figure.sentence);
    colour(label, widgets::colourOf(figure.meaning, palette()));
}

void PresenterPage::colour(QLabel *label, const QColor &text) const
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, text);
    if (label->palette() != colours)
        label->setPalette(colours);
}

/// That clients are not served now, and, as long as the figures are of a time in which the host was
/// too busy, or now, that it was.
void PresenterPage::showWarning(const RunState &state, qint64 nowNs)
{
    const int then = m_incident ? m_incident->busyPercent : 0;
    const Said said = warningNow(state, nowNs, std::max(then, state.busyPercent()));
    m_host->setText(
        said.text.isEmpty() ? QString() : widgets::symbolOf(said.meaning) + u' ' + said.text);
    colour(m_host, widgets::textColourOf(said.meaning, palette()));
}

QString PresenterPage::sentenceOf(const RunState &state) const
{
    const ScenarioNews &scenario = state.scenario();
    const bool isRunning = !scenario.name.isEmpty() && scenario.endedNs == 0;
    for (const ScenarioNews::Step &step : scenario.steps) {
        if (isRunning && step.state == ScenarioNews::Step::State::Active)
            return tr("%1: %2").arg(scenario.title.toString(), step.title.toString());
    }
    const QString place = m_plan.scenario();
    if (!place.isEmpty() && !m_plan.hasRun()) {
        const Scenario announced = Catalogue::scenario(place);
        return tr("%1: %2").arg(announced.title.toString(), announced.hypothesis.toString());
    }
    const QString figures =
        tr("%1 %2", "two sentences").arg(waitedFigure(state).sentence, lostFigure(state).sentence);
    if (place.isEmpty() || scenario.name != place)
        return figures;
    return tr("%1: %2. %3", "a scenario, its verdict and two sentences")
        .arg(scenario.title.toString(), verdictWord(scenario.verdict), figures);
}

void PresenterPage::showKeys(const Frame &frame)
{
    QStringList keys;
    if (!frame.selected.isEmpty() && !frame.isPast) {
        keys << tr("K kill %1").arg(childTitle(frame.selected)) << tr("F freeze")
             << tr("R bring back");
    }
    keys << tr("← → another server") << tr("Page Up back") << tr("Esc leave");
    m_keys->setText(keys.join(QStringLiteral("  ·  ")));
    const bool isAny = m_step.kind != PresenterStep::Kind::None;
    m_next->setText(isAny ? tr("Page Down: %1").arg(m_step.text) : QString());
    // It keeps its place, so that nothing jumps.
    m_next->setAutoFillBackground(isAny);
}

} // namespace app
