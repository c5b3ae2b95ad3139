// SPDX-License-Identifier: Apache-2.0
#include "widgets/logview.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace widgets {

namespace {

constexpr int kSliceMs = 8; // of a search, in one go

} // namespace

LogView::LogView(QWidget *parent)
    : QWidget(parent)
    , m_pane(new LogPane(this))
    , m_bar(new QWidget(this))
    , m_search(new QLineEdit(m_bar))
    , m_expression(new QCheckBox(tr("Regular expression"), m_bar))
    , m_found(new QLabel(m_bar))
    , m_newer(new QToolButton(this))
{
    m_pane->setObjectName(QStringLiteral("logText"));
    m_newer->setObjectName(QStringLiteral("logNewer"));
    m_newer->hide();
    buildSearch();
    connect(m_newer, &QToolButton::clicked, m_pane, &LogPane::follow);
    connect(m_pane, &LogPane::followingChanged, this, &LogView::showFollowing);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_bar);
    layout->addWidget(m_pane, 1);
    layout->addWidget(m_newer, 0, Qt::AlignRight);
    setFocusProxy(m_pane);
}

void LogView::buildSearch()
{
    m_search->setObjectName(QStringLiteral("logSearch"));
    m_search->setPlaceholderText(tr("Find in the log"));
    m_search->setAccessibleName(tr("Find in the log"));
    m_search->setClearButtonEnabled(true);
    m_expression->setObjectName(QStringLiteral("logExpression"));
    m_found->setTextFormat(Qt::PlainText);
    auto *const layout = new QHBoxLayout(m_bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search, 1);
    const auto addButton = [&](const QString &text, const QString &name, auto slot) {
        auto *const button = new QToolButton(m_bar);
        button->setText(text);
        button->setToolTip(name);
        button->setAccessibleName(name);
        connect(button, &QToolButton::clicked, this, slot);
        layout->addWidget(button);
    };
    addButton(QStringLiteral("▲"), tr("Find the one before (Shift+F3)"), &LogView::findPrevious);
    addButton(QStringLiteral("▼"), tr("Find the next one (F3)"), &LogView::findNext);
    layout->addWidget(m_expression);
    layout->addWidget(m_found);
    m_bar->hide();
    connect(m_search, &QLineEdit::textChanged, this, &LogView::takeWanted);
    connect(m_expression, &QCheckBox::toggled, this, &LogView::takeWanted);
    connect(m_search, &QLineEdit::returnPressed, this, &LogView::findNext);
}

void LogView::append(const QList<LogLine> &lines)
{
    const qsizetype before = m_pane->rows().count();
    m_pane->append(lines);
    if (m_pane->isFollowing())
        return;
    // As many as are shown of them; when old ones went at the same time, at most all.
    const qsizetype more = m_pane->rows().count() - before;
    m_unread += static_cast<int>(more > 0 ? more : lines.size());
    m_newer->setText(tr("▼ %n new line(s)", nullptr, m_unread));
    m_newer->show();
}

void LogView::clear()
{
    m_pane->clear();
    showFollowing(true);
}

void LogView::showFollowing(bool isFollowing)
{
    if (!isFollowing)
        return;
    m_unread = 0;
    m_newer->hide();
}

void LogView::startSearch()
{
    m_bar->show();
    m_search->setFocus();
    m_search->selectAll();
    takeWanted();
}

void LogView::closeSearch()
{
    m_left = 0;
    m_bar->hide();
    m_pane->setMatcher({});
    m_pane->setFocus();
}

void LogView::takeWanted()
{
    m_left = 0;
    m_matcher = LogMatcher(m_search->text(), m_expression->isChecked());
    m_pane->setMatcher(m_matcher);
    m_found->setText(m_matcher.problem());
}

void LogView::findNext()
{
    find(1);
}

void LogView::findPrevious()
{
    find(-1);
}

void LogView::find(int step)
{
    if (m_bar->isHidden()) {
        startSearch();
        if (m_search->text().isEmpty())
            return;
    }
    const LogRows &rows = m_pane->rows();
    if (rows.count() == 0 || m_matcher.isEmpty() || !m_matcher.problem().isEmpty())
        return;
    const qsizetype current = m_pane->current();
    qsizetype from = current + step;
    if (current < 0)
        from = step > 0 ? m_pane->top() : rows.count() - 1;
    from = (from + rows.count()) % rows.count();
    m_step = step;
    m_at = rows.number(from);
    const bool isIdle = m_left == 0;
    m_left = rows.count();
    m_found->setText(tr("searching …"));
    if (isIdle)
        searchOn();
}

/// A slice of the search; the next one follows when everything else has had its turn.
void LogView::searchOn()
{
    const LogRows &rows = m_pane->rows();
    QElapsedTimer clock;
    clock.start();
    while (m_left > 0 && rows.count() > 0) {
        const qsizetype place = rows.place(m_at) % rows.count(); // it may have gone meanwhile
        if (m_matcher.matches(QString::fromUtf8(rows.line(place).text))) {
            m_left = 0;
            m_found->clear();
            m_pane->goTo(place);
            Q_EMIT searchEnded(true);
            return;
        }
        if (--m_left == 0) {
            m_found->setText(tr("not found"));
            Q_EMIT searchEnded(false);
            return;
        }
        m_at = rows.number((place + m_step + rows.count()) % rows.count());
        if (clock.elapsed() >= kSliceMs) {
            QTimer::singleShot(0, this, &LogView::searchOn);
            return;
        }
    }
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::FindPrevious)
        || (event->key() == Qt::Key_F3 && event->modifiers() & Qt::ShiftModifier))
        findPrevious();
    else if (event->matches(QKeySequence::FindNext) || event->key() == Qt::Key_F3)
        findNext();
    else if (event->key() == Qt::Key_Escape && m_bar->isVisible())
        closeSearch();
    else
        QWidget::keyPressEvent(event);
}

} // namespace widgets
