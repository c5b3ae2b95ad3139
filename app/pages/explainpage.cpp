// SPDX-License-Identifier: Apache-2.0
#include "app/pages/explainpage.h"

#include "app/pages/rowtable.h"
#include "app/view/texts.h"
#include "app/view/wallclock.h"
#include "widgets/flowlayout.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>
#include <utility>

namespace app {

namespace {

enum Column { When, Who, What, Count };

constexpr int kChoiceCharacters = 30;

} // namespace

ExplainPage::ExplainPage(QWidget *parent)
    : Page(parent)
    , m_choice(new QComboBox(this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_table(new QTableWidget(0, Column::Count, this))
    , m_nothing(new QLabel(
          tr("Nothing has failed yet. Kill or freeze a server, and what happens is told here."),
          this))
{
    m_choice->setObjectName(QStringLiteral("explainChoice"));
    m_choice->setAccessibleName(tr("What is told"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(kChoiceCharacters);
    m_copy->setObjectName(QStringLiteral("explainCopy"));
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    buildTable();
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(2);
    // In one row they would be wider than what a small screen leaves beside the inspector.
    auto *const top = new widgets::FlowLayout;
    top->setSpacing(6);
    top->addWidget(m_choice);
    m_event = addButton(QStringLiteral("explainEvent"), tr("Event"), &ExplainPage::goToEvent);
    m_log = addButton(QStringLiteral("explainLog"), tr("Log"), &ExplainPage::goToLog);
    m_znode = addButton(QStringLiteral("explainZnode"), tr("Znode"), &ExplainPage::goToZnode);
    m_moment =
        addButton(QStringLiteral("explainMoment"), tr("That moment"), &ExplainPage::goToMoment);
    for (QPushButton *const button : {m_event, m_log, m_znode, m_moment, m_copy})
        top->addWidget(button);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_nothing, 1);
    connect(m_copy, &QPushButton::clicked, this, &ExplainPage::copyAll);
    connect(m_choice, &QComboBox::activated, this, &ExplainPage::tellChosen);
    showSentences({});
}

void ExplainPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("explainTable"));
    m_table->setAccessibleName(tr("What happened"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalHeaderLabels({tr("After"), tr("Says"), tr("What")});
    m_table->horizontalHeaderItem(0)->setToolTip(
        tr("Counted from the first line, which is the fault if one is told of"));
    m_table->verticalHeader()->hide();
    // Each row is as high as its sentence needs.
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(When, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Who, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    connect(m_table, &QTableWidget::currentItemChanged, this, [this] {
        takeCurrent();
        if (isMoveOfPerson(*m_table, m_table->currentIndex()))
            chooseCurrent();
    });
    connect(m_table, &QTableWidget::itemClicked, this, &ExplainPage::chooseCurrent);
    connect(m_table, &QTableWidget::itemActivated, this, &ExplainPage::goToMoment);
}

QPushButton *ExplainPage::addButton(
    const QString &name, const QString &text, void (ExplainPage::*slot)())
{
    auto *const button = new QPushButton(text, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void ExplainPage::showFrame(const Frame &frame)
{
    const bool isNews = frame.state.incidents() != m_state.incidents()
        || frame.state.serverEvents().end() != m_state.serverEvents().end();
    if (!isNews)
        return;
    m_state = frame.state;
    showChapters(chaptersOf(m_state));
    tellChosen();
}

void ExplainPage::showChapters(const QList<Chapter> &chapters)
{
    if (chapters == m_chapters)
        return;
    const bool isLast = m_choice->currentIndex() + 1 == m_choice->count();
    const int kept = m_choice->currentIndex();
    m_chapters = chapters;
    m_choice->clear();
    for (const Chapter &chapter : chapters)
        m_choice->addItem(tr("%1 at %2").arg(chapter.title, timeText(chapter.atNs)));
    m_choice->setCurrentIndex(isLast ? m_choice->count() - 1 : kept);
}

void ExplainPage::choose(int incident)
{
    const auto chapter = std::ranges::find(m_chapters, incident, &Chapter::incident);
    if (chapter == m_chapters.end())
        return;
    m_choice->setCurrentIndex(static_cast<int>(chapter - m_chapters.begin()));
    tellChosen();
}

void ExplainPage::tellChosen()
{
    const int chosen = m_choice->currentIndex();
    const bool isAny = chosen >= 0 && chosen < m_chapters.size();
    showSentences(isAny ? explain(m_chapters.at(chosen), m_state) : QList<Sentence>());
}

void ExplainPage::showSentences(const QList<Sentence> &sentences)
{
    m_table->setVisible(!sentences.isEmpty());
    m_nothing->setVisible(sentences.isEmpty());
    m_copy->setEnabled(!sentences.isEmpty());
    if (sentences != m_sentences) {
        const int row = m_table->currentRow();
        const QList<Sentence> before = std::exchange(m_sentences, sentences);
        const qint64 beganNs = std::exchange(m_beganNs, chapterNs());
        const QSignalBlocker blocker(m_table);
        m_table->setRowCount(static_cast<int>(sentences.size()));
        for (int i = 0; i < m_table->rowCount(); ++i) {
            // A story grows with each frame; a row that is filled is measured anew.
            if (beganNs != m_beganNs || before.value(i) != sentences.at(i))
                fillRow(i, sentences.at(i));
        }
        m_table->setCurrentCell(qMin(row, m_table->rowCount() - 1), What);
    }
    takeCurrent();
}

void ExplainPage::fillRow(int row, const Sentence &sentence)
{
    const bool isRemark = sentence.atNs == 0;
    const QStringList texts{
        offsetOf(sentence), isRemark ? QString() : sourceText(sentence.source), sentence.text};
    for (int column = 0; column < Column::Count; ++column) {
        auto *const item = new QTableWidgetItem(texts.at(column));
        item->setTextAlignment(Qt::AlignTop | (column == When ? Qt::AlignRight : Qt::AlignLeft));
        if (column == What)
            item->setIcon(widgets::symbolPixmap(sentence.meaning, palette()));
        if (isRemark) {
            QFont slanted = font();
            slanted.setItalic(true);
            item->setFont(slanted);
        }
        m_table->setItem(row, column, item);
    }
}

qint64 ExplainPage::chapterNs() const
{
    return m_chapters.value(m_choice->currentIndex()).atNs;
}

QString ExplainPage::offsetOf(const Sentence &sentence) const
{
    if (sentence.atNs == 0 || m_choice->currentIndex() < 0)
        return {};
    const double seconds = static_cast<double>(sentence.atNs - chapterNs()) / 1e9;
    return tr("+%1 s").arg(QLocale().toString(seconds, 'f', 3));
}

const Sentence *ExplainPage::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_sentences.size() ? &m_sentences.at(row) : nullptr;
}

void ExplainPage::takeCurrent()
{
    const Sentence *const sentence = current();
    m_event->setEnabled(sentence && sentence->atNs != 0);
    m_moment->setEnabled(sentence && sentence->atNs != 0);
    m_log->setEnabled(sentence && !sentence->logOf.isEmpty());
    m_znode->setEnabled(sentence && !sentence->znode.isEmpty());
}

void ExplainPage::chooseCurrent()
{
    const Sentence *const sentence = current();
    if (!sentence)
        return;
    if (!sentence->subject.isEmpty())
        Q_EMIT subjectChosen(sentence->subject);
    if (sentence->partition >= 0)
        Q_EMIT partitionChosen(sentence->partition);
}

void ExplainPage::goToEvent()
{
    if (current())
        Q_EMIT eventChosen(current()->atNs);
}

void ExplainPage::goToLog()
{
    if (current())
        Q_EMIT logChosen(current()->logOf, current()->atNs);
}

void ExplainPage::goToZnode()
{
    if (current())
        Q_EMIT znodeChosen(current()->znode);
}

void ExplainPage::goToMoment()
{
    if (current() && current()->atNs != 0)
        Q_EMIT momentChosen(current()->atNs);
}

void ExplainPage::copyAll()
{
    QStringList lines{m_choice->currentText()};
    for (const Sentence &sentence : std::as_const(m_sentences)) {
        lines << QStringList{offsetOf(sentence),
            sentence.atNs == 0 ? QString() : sourceText(sentence.source), sentence.text}
                     .join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace app
