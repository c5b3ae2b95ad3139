// SPDX-License-Identifier: Apache-2.0
#include "app/pages/scenariopage.h"

#include "app/scenario/catalogue.h"

#include "widgets/plainlabel.h"
#include "widgets/wrappedlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace app {

namespace {

using StepState = ScenarioNews::Step::State;
using ClaimState = ScenarioNews::Claim::State;
using widgets::Meaning;

constexpr qint64 kTickNs = 100'000'000; ///< the time of the step under way moves this often

enum Column { Title, Time, Result, Count };

Meaning meaningOf(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return Meaning::Neutral;
    case StepState::Active:
        return Meaning::Moving;
    case StepState::Done:
        return Meaning::Primary;
    case StepState::Failed:
        return Meaning::Failed;
    }
    return Meaning::Neutral;
}

Meaning meaningOf(ClaimState state)
{
    switch (state) {
    case ClaimState::Held:
        return Meaning::Primary;
    case ClaimState::Broken:
        return Meaning::Failed;
    case ClaimState::Unproven:
        break;
    }
    return Meaning::Unknown;
}

Meaning meaningOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return Meaning::Primary;
    case Verdict::Fail:
        return Meaning::Failed;
    case Verdict::Inconclusive:
        break;
    }
    return Meaning::Suspect;
}

QLabel *verdictLabel(QWidget *parent, const QString &name)
{
    auto *const label = widgets::plainLabel(parent, name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QPushButton *button(const QString &name, const QString &text, QWidget *parent)
{
    auto *const made = new QPushButton(text, parent);
    made->setObjectName(name);
    return made;
}

} // namespace

bool isScenarioRunning(const RunState &state)
{
    return !state.scenario().name.isEmpty() && state.scenario().endedNs == 0;
}

bool canRunScenario(const RunState &state, bool isPast)
{
    return !isPast && !isScenarioRunning(state) && !state.local()->children.isEmpty()
        && state.local()->stage == ClusterStage::Running;
}

ScenarioPage::ScenarioPage(QWidget *parent)
    : Page(parent)
    , m_choice(new QComboBox(this))
    , m_run(button(QStringLiteral("buttonRun"), tr("Run"), this))
    , m_abort(button(QStringLiteral("buttonAbort"), tr("Abort"), this))
    , m_report(button(QStringLiteral("buttonReport"), tr("Report …"), this))
    , m_hypothesis(new widgets::WrappedLabel(this))
    , m_sign(verdictLabel(this, QStringLiteral("scenarioSign")))
    , m_verdict(verdictLabel(this, QStringLiteral("scenarioVerdict")))
    , m_why(new widgets::WrappedLabel(this))
    , m_steps(new QTreeWidget(this))
{
    m_hypothesis->setObjectName(QStringLiteral("scenarioHypothesis"));
    m_why->setObjectName(QStringLiteral("scenarioWhy"));
    for (QLabel *const label : {m_hypothesis, m_why})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_choice->setObjectName(QStringLiteral("scenarioChoice"));
    m_choice->setAccessibleName(tr("Scenario"));
    const QStringList names = Catalogue::names();
    for (const QString &name : names)
        m_choice->addItem(Catalogue::scenario(name).title.toString(), name);
    m_steps->setObjectName(QStringLiteral("scenarioSteps"));
    m_steps->setAccessibleName(tr("Steps and findings"));
    m_steps->setColumnCount(Count);
    m_steps->setHeaderLabels({tr("Step"), tr("Time"), tr("What was seen")});
    m_steps->setRootIsDecorated(false);
    m_steps->setAlternatingRowColors(true);
    m_steps->setTabKeyNavigation(false);
    // What the verdict says matters more than how many steps can be seen at a time.
    m_steps->setMinimumHeight(3 * fontMetrics().height());
    m_steps->setColumnWidth(Title, fontMetrics().averageCharWidth() * 48);
    m_steps->setColumnWidth(
        Time, fontMetrics().horizontalAdvance(QStringLiteral("00:00.00 s")) + 16);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    m_verdict->setFont(large);
    m_verdict->setWordWrap(false);
    m_report->setEnabled(false);
    build();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ScenarioPage::showChoice);
    connect(m_run, &QPushButton::clicked, this, &ScenarioPage::run);
    connect(m_abort, &QPushButton::clicked, this,
        [this] { Q_EMIT requested(ScenarioAction::Abort, {}); });
    connect(m_report, &QPushButton::clicked, this, &ScenarioPage::askForDirectory);
    showChoice();
    showVerdict();
}

void ScenarioPage::build()
{
    auto *const top = new QHBoxLayout;
    top->addWidget(m_choice);
    top->addWidget(m_run);
    top->addWidget(m_abort);
    top->addWidget(m_report);
    top->addStretch(1);
    auto *const verdict = new QHBoxLayout;
    verdict->addWidget(m_sign);
    verdict->addWidget(m_verdict);
    verdict->addWidget(m_why, 1);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_hypothesis);
    layout->addLayout(verdict);
    layout->addWidget(m_steps, 1);
}

void ScenarioPage::askForDirectory()
{
    auto *const dialog = new QFileDialog(this, tr("Directory for the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &place) { Q_EMIT requested(ScenarioAction::Report, place); });
    dialog->open();
}

QString ScenarioPage::chosen() const
{
    return m_choice->currentData().toString();
}

void ScenarioPage::choose(const QString &name)
{
    // Before the first scenario there is none to follow, and one is chosen all the same.
    if (const int index = m_choice->findData(name); index >= 0)
        m_choice->setCurrentIndex(index);
}

void ScenarioPage::run()
{
    if (m_run->isEnabled())
        Q_EMIT requested(ScenarioAction::Run, chosen());
}

void ScenarioPage::follow(ScenarioAction action, const QString &subject)
{
    if (action != ScenarioAction::Run)
        return;
    choose(subject);
    window()->findChild<QWidget *>(QStringLiteral("dockScenario"))->show();
    window()->findChild<QWidget *>(QStringLiteral("dockScenario"))->raise();
}

void ScenarioPage::showChoice()
{
    // While one is shown that ran, its own words stand.
    const bool isOfNews = m_news.name == chosen();
    const Phrase hypothesis =
        isOfNews ? m_news.hypothesis : Catalogue::scenario(chosen()).hypothesis;
    m_hypothesis->setText(hypothesis.toString());
}

void ScenarioPage::showFrame(const Frame &frame)
{
    const bool isRunning = isScenarioRunning(frame.state);
    m_run->setEnabled(canRunScenario(frame.state, frame.isPast));
    m_run->setToolTip(frame.state.local()->isRemote()
            ? tr("Others run this cluster: scenarios break only our own")
            : QString());
    m_abort->setEnabled(isRunning && !frame.isPast);
    // A recording does not hold all that a report is made of.
    m_report->setEnabled(frame.state.scenario().endedNs != 0 && !frame.isPast);
    m_choice->setEnabled(!isRunning);
    const bool isTick = isRunning && frame.nowNs - m_shownAtNs >= kTickNs;
    if (frame.state.scenario() == m_news && !isTick)
        return;
    const bool isAnother = frame.state.scenario().beganNs != m_news.beganNs;
    m_news = frame.state.scenario();
    m_shownAtNs = frame.nowNs;
    if (isAnother)
        choose(m_news.name);
    showChoice();
    showNews(frame.nowNs);
}

void ScenarioPage::showNews(qint64 nowNs)
{
    showVerdict();
    showSteps(nowNs);
}

void ScenarioPage::showSteps(qint64 nowNs)
{
    const qsizetype rows = m_news.steps.size() + m_news.claims.size();
    while (m_steps->topLevelItemCount() > rows)
        delete m_steps->takeTopLevelItem(m_steps->topLevelItemCount() - 1);
    while (m_steps->topLevelItemCount() < rows)
        m_steps->addTopLevelItem(new QTreeWidgetItem);
    int row = 0;
    for (const ScenarioNews::Step &step : std::as_const(m_news.steps)) {
        QTreeWidgetItem *const item = m_steps->topLevelItem(row++);
        const qint64 untilNs = step.state == StepState::Active ? nowNs : step.endedNs;
        item->setIcon(Title, QIcon(widgets::symbolPixmap(meaningOf(step.state), palette())));
        item->setText(Title, step.title.toString());
        item->setText(Time,
            step.beganNs == 0 ? QString()
                              : tr("%1 s").arg(locale().toString(
                                  static_cast<double>(untilNs - step.beganNs) / 1e9, 'f', 2)));
        item->setText(Result, step.result.toString());
        if (step.state == StepState::Active)
            m_steps->scrollToItem(item);
    }
    for (const ScenarioNews::Claim &claim : std::as_const(m_news.claims)) {
        QTreeWidgetItem *const item = m_steps->topLevelItem(row++);
        item->setIcon(Title, QIcon(widgets::symbolPixmap(meaningOf(claim.state), palette())));
        const QStringList words{
            tr("finding: held"), tr("finding: broken"), tr("finding: not proven")};
        item->setText(Title, words.at(static_cast<qsizetype>(claim.state)));
        item->setText(Time, {});
        item->setText(Result, claim.text.toString());
        if (row == rows)
            m_steps->scrollToItem(item);
    }
}

void ScenarioPage::showVerdict()
{
    const bool isOver = m_news.endedNs != 0;
    const bool isRunning = !m_news.name.isEmpty() && !isOver;
    const Meaning meaning = isOver ? meaningOf(m_news.verdict)
        : isRunning                ? Meaning::Moving
                                   : Meaning::Neutral;
    const int side = m_verdict->fontMetrics().ascent();
    QPixmap sign(QSize(side, side) * devicePixelRatioF());
    sign.setDevicePixelRatio(devicePixelRatioF());
    sign.fill(Qt::transparent);
    QPainter painter(&sign);
    painter.setRenderHint(QPainter::Antialiasing);
    widgets::drawSymbol(painter, QRectF(0, 0, side, side), meaning, palette());
    painter.end();
    m_sign->setPixmap(sign);
    QPalette coloured = m_verdict->palette();
    coloured.setColor(QPalette::WindowText,
        isOver ? widgets::colourOf(meaning, palette()) : palette().color(QPalette::WindowText));
    m_verdict->setPalette(coloured);
    m_verdict->setText(isOver ? verdictWord(m_news.verdict)
            : isRunning       ? tr("under way")
                              : tr("not run yet"));
    m_why->setText(m_news.why.toString());
}

void ScenarioPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showNews(m_shownAtNs);
    Page::changeEvent(event);
}

} // namespace app
