// SPDX-License-Identifier: Apache-2.0
#include "app/pages/eventspage.h"

#include "app/pages/rowtable.h"
#include "app/supervision/supervisionevent.h"
#include "app/view/texts.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

namespace {

using widgets::Meaning;
using Source = Happening::Source;

constexpr int kChoiceCharacters = 10; // so that longer languages do not widen the window
constexpr Source kSources[] = {Source::You, Source::System, Source::Cluster, Source::Clients};

/// What a choice of the list of meanings shows.
QSet<Meaning> meaningsOf(int choice)
{
    switch (choice) {
    case 1:
        return {Meaning::Failed, Meaning::Suspect, Meaning::Unknown};
    case 2:
        return {Meaning::Failed};
    case 3:
        return {Meaning::Moving};
    case 4:
        return {Meaning::Primary, Meaning::Secondary};
    case 5:
        return {Meaning::Master};
    default:
        return {};
    }
}

} // namespace

EventsPage::EventsPage(QWidget *parent)
    : Page(parent)
    , m_model(new EventModel(this))
    , m_meaning(new QComboBox(this))
    , m_subject(new QComboBox(this))
    , m_words(new QLineEdit(this))
    , m_table(new QTableView(this))
{
    auto *const top = new QHBoxLayout;
    buildFilters(top);
    buildTable();
    addActions();
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 2, 4, 0);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
}

void EventsPage::buildFilters(QHBoxLayout *top)
{
    for (const Source source : kSources) {
        auto *const chip = new QToolButton(this);
        chip->setObjectName(QStringLiteral("eventFrom_%1").arg(static_cast<int>(source)));
        chip->setText(sourceText(source));
        chip->setToolTip(tr("Show what they say; with none chosen, everything is shown"));
        chip->setCheckable(true);
        connect(chip, &QToolButton::toggled, this, &EventsPage::applyFilters);
        m_sources.insert(source, chip);
        top->addWidget(chip);
    }
    m_meaning->setObjectName(QStringLiteral("eventMeaning"));
    m_meaning->setAccessibleName(tr("Kind of event"));
    m_meaning->addItems({tr("All kinds"), tr("▲ ✖ trouble"), tr("✖ failures"), tr("⇄ movements"),
        tr("● recoveries"), tr("♛ masters")});
    connect(m_meaning, &QComboBox::currentIndexChanged, this, &EventsPage::applyFilters);
    m_subject->setObjectName(QStringLiteral("eventSubject"));
    m_subject->setAccessibleName(tr("Of whom"));
    m_subject->addItem(tr("Of all"));
    m_subject->addItem(tr("the cluster"), QString());
    connect(m_subject, &QComboBox::currentIndexChanged, this, &EventsPage::applyFilters);
    m_words->setObjectName(QStringLiteral("eventFilter"));
    m_words->setPlaceholderText(tr("Filter the events"));
    m_words->setAccessibleName(tr("Filter the events"));
    m_words->setClearButtonEnabled(true);
    connect(m_words, &QLineEdit::textChanged, this, &EventsPage::applyFilters);
    for (QComboBox *const choice : {m_meaning, m_subject}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(kChoiceCharacters);
    }
    top->addWidget(m_meaning);
    top->addWidget(m_subject);
    top->addWidget(m_words, 1);
}

void EventsPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("eventTable"));
    m_table->setAccessibleName(tr("Events"));
    m_table->setModel(m_model);
    makeRows(m_table, {16, 9, 11});
    // In a low window other views need the room.
    m_table->setMinimumHeight(fontMetrics().height() * 4);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    // Until a person scrolls; where the table gets lower, too.
    const QScrollBar *const bar = m_table->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this,
        [this, bar](int value) { m_isFollowing = value >= bar->maximum(); });
    connect(bar, &QScrollBar::rangeChanged, this, [this] {
        if (m_isFollowing)
            m_table->scrollToBottom();
    });
    connect(m_table, &QTableView::clicked, this, &EventsPage::chooseSubject);
    connect(m_table, &QTableView::doubleClicked, this, &EventsPage::goToCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) {
            if (isMoveOfPerson(*m_table, current))
                chooseSubject(current);
        });
}

void EventsPage::addActions()
{
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto add = [this](const QString &text, auto slot) {
        auto *const action = new QAction(text, m_table);
        connect(action, &QAction::triggered, this, slot);
        m_table->addAction(action);
    };
    add(tr("Show the log of that moment"), &EventsPage::showLogOfCurrent);
    add(tr("Go to that moment"), &EventsPage::goToCurrent);
    add(tr("Unfold or fold up"), [this] { (void)(unfoldCurrent(true) || unfoldCurrent(false)); });
    add(tr("Copy"), &EventsPage::copySelection);
    add(tr("Show all events"), &EventsPage::clearFilters);
}

void EventsPage::showFrame(const Frame &frame)
{
    const AppendLog<Happening> &all = frame.state.happenings();
    // Fewer: an earlier moment of the run is looked at.
    const qint64 known = all.end() < m_shown ? 0 : m_shown;
    if (all.end() == m_shown)
        return;
    m_model->follow(all);
    m_shown = all.end();
    for (qint64 number = std::max(known, all.begin()); number < all.end(); ++number)
        addSubject(all.at(number).subject);
    if (m_isFollowing)
        m_table->scrollToBottom();
}

void EventsPage::addSubject(const QString &subject)
{
    if (m_subject->findData(subject) < 0)
        m_subject->addItem(childTitle(subject), subject);
}

void EventsPage::startFilter()
{
    m_words->setFocus();
    m_words->selectAll();
}

void EventsPage::showCluster()
{
    clearFilters();
    m_sources.value(Source::Cluster)->setChecked(true);
    m_table->scrollToBottom();
}

void EventsPage::applyFilters()
{
    EventFilter wanted{.sources = {},
        .meanings = meaningsOf(m_meaning->currentIndex()),
        .subject = std::nullopt,
        .words = m_words->text().split(u' ', Qt::SkipEmptyParts)};
    for (auto it = m_sources.begin(); it != m_sources.end(); ++it) {
        if (it.value()->isChecked())
            wanted.sources.insert(it.key());
    }
    if (m_subject->currentIndex() > 0)
        wanted.subject = m_subject->currentData().toString();
    const QModelIndex current = m_table->currentIndex();
    const qint64 number = current.isValid() ? m_model->numbers(current.row()).first() : -1;
    const QList<qint64> selected = selectedNumbers();
    m_model->setWanted(wanted);
    selectNumbers(selected, number);
}

QList<qint64> EventsPage::selectedNumbers() const
{
    QList<qint64> numbers;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        for (const qint64 number : m_model->numbers(row.row())) {
            if (!numbers.contains(number))
                numbers << number;
        }
    }
    std::ranges::sort(numbers);
    return numbers;
}

void EventsPage::selectNumbers(const QList<qint64> &numbers, qint64 current)
{
    QItemSelection selection;
    for (const qint64 number : numbers) {
        const QModelIndex index = m_model->index(m_model->rowOf(number), 0);
        selection.select(index, index);
    }
    const QModelIndex index = m_model->index(m_model->rowOf(current), 0);
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(
        selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (index.isValid())
        m_table->scrollTo(index);
}

void EventsPage::clearFilters()
{
    for (QToolButton *const chip : std::as_const(m_sources))
        chip->setChecked(false);
    m_meaning->setCurrentIndex(0);
    m_subject->setCurrentIndex(0);
    m_words->clear();
}

void EventsPage::choose(qint64 atNs)
{
    const qint64 nearest = m_model->nearest(atNs);
    if (nearest < 0)
        return;
    if (m_model->rowOf(nearest) < 0)
        clearFilters();
    // Like ones of which it is one are not what was asked for.
    const int folded = m_model->rowOf(nearest);
    if (m_model->numbers(folded).size() > 1)
        m_model->setUnfolded(folded, true);
    const QModelIndex index = m_model->index(m_model->rowOf(nearest), 0);
    m_table->selectRow(index.row());
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void EventsPage::chooseSubject(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (const QStringList subjects = m_model->subjects(index.row()); subjects.size() == 1)
        Q_EMIT subjectChosen(subjects.first());
    if (const int partition = m_model->partition(index.row()); partition >= 0)
        Q_EMIT partitionChosen(partition);
}

bool EventsPage::unfoldCurrent(bool isUnfolded)
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return false;
    const int row = m_model->headOf(index.row());
    if (!m_model->canUnfold(row) || m_model->isUnfolded(row) == isUnfolded)
        return false;
    // What it unfolds stays in sight, below it. Of what is folded up the event itself stays.
    m_isFollowing = m_isFollowing && !isUnfolded;
    m_table->setCurrentIndex(m_model->index(row, index.column()));
    m_model->setUnfolded(row, isUnfolded);
    return true;
}

bool EventsPage::toggleAt(const QPoint &point)
{
    const QModelIndex index = m_table->indexAt(point);
    // Its symbol and the triangle.
    const int width = 3 * m_table->fontMetrics().height();
    if (index.column() != EventModel::What || point.x() - m_table->visualRect(index).left() > width
        || !m_model->canUnfold(index.row()))
        return false;
    m_table->setCurrentIndex(index);
    return unfoldCurrent(!m_model->isUnfolded(index.row()));
}

void EventsPage::goToCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid())
        Q_EMIT momentChosen(m_model->happening(index.row()).atNs);
}

void EventsPage::showLogOfCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const Happening &happening = m_model->happening(index.row());
    Q_EMIT logChosen(happening.subject, happening.atNs);
}

bool EventsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::MouseButtonPress) {
        const auto *const press = static_cast<QMouseEvent *>(event);
        return press->button() == Qt::LeftButton && toggleAt(press->position().toPoint());
    }
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *const key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Copy))
        copySelection();
    else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        goToCurrent();
    else if (key->key() == Qt::Key_Right || key->key() == Qt::Key_Left)
        return unfoldCurrent(key->key() == Qt::Key_Right) || Page::eventFilter(watched, event);
    else
        return Page::eventFilter(watched, event);
    return true;
}

void EventsPage::copySelection()
{
    QStringList lines;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < EventModel::What; ++column)
            cells << row.siblingAtColumn(column).data().toString();
        cells << m_model->text(row.row());
        lines << cells.join(QLatin1Char('\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace app
