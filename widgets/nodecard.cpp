// SPDX-License-Identifier: Apache-2.0
#include "widgets/nodecard.h"

#include "widgets/icons.h"
#include "widgets/nodecardpainter.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QToolButton>

#include <array>

namespace widgets {

namespace {

constexpr int kButtonGap = 2;
constexpr int kButtonsTop = 2; // above the buttons of a low card

} // namespace

NodeCard::NodeCard(QWidget *parent)
    : QWidget(parent)
    , m_kill(addButton(Action::Kill, QStringLiteral("kill")))
    , m_freeze(addButton(Action::FreezeOrThaw, QStringLiteral("freeze")))
    , m_stop(addButton(Action::Stop, QStringLiteral("stop")))
    , m_restart(addButton(Action::Restart, QStringLiteral("restart")))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    nameButtons();
    placeButtons();
}

QToolButton *NodeCard::addButton(Action action, const QString &icon)
{
    auto *const button = new QToolButton(this);
    button->setIcon(iconNamed(icon, palette()));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFont(NodeCardPainter::smallFont(font()));
    button->setAutoRaise(true);
    button->setProperty("iconName", icon);
    connect(button, &QToolButton::clicked, this, [this, action] {
        Q_EMIT chosen(Qt::NoModifier);
        Q_EMIT actionRequested(action);
    });
    return button;
}

void NodeCard::nameButtons()
{
    const bool thaw = m_data.canThaw;
    m_kill->setText(tr("Kill"));
    m_freeze->setText(thaw ? tr("Thaw") : tr("Freeze"));
    m_stop->setText(tr("Stop"));
    m_restart->setText(m_data.canKill || !m_data.canRestart ? tr("Restart") : tr("Bring back"));
    m_kill->setToolTip(tr("End the process at once (SIGKILL)"));
    m_freeze->setToolTip(thaw ? tr("Let the process run again (SIGCONT)")
                              : tr("Stop the process where it is (SIGSTOP)"));
    m_stop->setToolTip(tr("Ask the process to end in order (SIGTERM)"));
    m_restart->setToolTip(tr("Start the process on its data, after ending it if it runs"));
    m_kill->setEnabled(m_data.canKill);
    m_freeze->setEnabled(m_data.canFreeze || m_data.canThaw);
    m_stop->setEnabled(m_data.canStop);
    m_restart->setEnabled(m_data.canRestart);
    m_kill->setObjectName(QStringLiteral("kill_") + m_data.id);
    m_freeze->setObjectName(QStringLiteral("freeze_") + m_data.id);
    m_stop->setObjectName(QStringLiteral("stop_") + m_data.id);
    m_restart->setObjectName(QStringLiteral("restart_") + m_data.id);
    for (QToolButton *const button : {m_kill, m_freeze, m_stop, m_restart})
        button->setAccessibleName(tr("%1 %2").arg(button->text(), m_data.title));
}

void NodeCard::setData(const NodeCardData &data)
{
    if (data == m_data)
        return;
    const bool wasOurs = std::exchange(m_data, data).isOurs;
    if (wasOurs != m_data.isOurs)
        updateGeometry();
    nameButtons();
    placeButtons();
    setAccessibleName(m_data.title);
    setAccessibleDescription(describe());
    showToolTip();
    update();
}

void NodeCard::setCompact(bool compact)
{
    if (m_isCompact == compact)
        return;
    m_isCompact = compact;
    showToolTip();
    placeButtons();
    updateGeometry();
    update();
}

void NodeCard::setLow(bool low)
{
    if (m_isLow == low)
        return;
    m_isLow = low;
    showToolTip();
    placeButtons();
    updateGeometry();
    update();
}

void NodeCard::showToolTip()
{
    // A tool tip understands HTML, and servers choose their names.
    setToolTip(m_isCompact || m_isLow ? tr("%1: %2").arg(m_data.title, describe()).toHtmlEscaped()
                                      : m_data.alert.toHtmlEscaped());
}

void NodeCard::setSelected(bool selected)
{
    if (m_isSelected == selected)
        return;
    m_isSelected = selected;
    update();
}

QString NodeCard::describe() const
{
    QStringList parts{m_data.role};
    for (const NodeCardData::Line *const line : {&m_data.cluster, &m_data.process})
        parts << tr("%1: %2 %3").arg(line->label, line->text, line->time);
    if (m_data.hasShares)
        parts << tr("primary of %1, secondary of %2").arg(m_data.primaries).arg(m_data.secondaries);
    if (m_data.gained != 0)
        parts << tr("%1 primaries lately").arg(signedNumber(m_data.gained));
    parts << m_data.note << m_data.alert << m_data.session.text << m_data.loadText;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QSize NodeCard::sizeHint() const
{
    if (m_isCompact)
        return chipSizeHint();
    return m_isLow ? lowSizeHint() : cardSizeHint();
}

QSize NodeCard::lowSizeHint() const
{
    return NodeCardPainter::lowSize(font());
}

QSize NodeCard::chipSizeHint() const
{
    return NodeCardPainter::chipSize(fontMetrics());
}

QSize NodeCard::cardSizeHint() const
{
    return NodeCardPainter::cardSize(
        fontMetrics(), {m_buttonsWidth, m_data.isOurs ? m_kill->sizeHint().height() : 0});
}

QRect NodeCard::crownRect() const
{
    return NodeCardPainter(*this).crownRect();
}

void NodeCard::placeButtons()
{
    const std::array buttons{m_kill, m_freeze, m_stop, m_restart};
    m_buttonsWidth = 0;
    for (QToolButton *const button : buttons) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_buttonsWidth += kButtonGap + button->sizeHint().width();
    }
    const bool isNarrow = isLow() || m_buttonsWidth + NodeCardPainter::kMargin > width();
    int rowWidth = 0;
    for (QToolButton *const button : buttons) {
        // On a ghost they would have nothing to do, and stand in what it says.
        button->setVisible(!m_isCompact && m_data.isOurs && !m_data.isGhost);
        if (isNarrow)
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        rowWidth += kButtonGap + button->sizeHint().width();
    }
    // Of a low card, at the end of its title.
    int x = NodeCardPainter::kMargin - 4;
    if (isLow())
        x = width() - NodeCardPainter::kMargin / 2 - rowWidth;
    m_buttonsLeft = x;
    for (QToolButton *const button : buttons) {
        const QSize size = button->sizeHint();
        const int margin = isLow() ? kButtonsTop : NodeCardPainter::kMargin / 2;
        button->setGeometry(
            QRect(QPoint(x, isLow() ? margin : height() - size.height() - margin), size));
        x += size.width() + kButtonGap;
    }
}

void NodeCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButtons();
}

void NodeCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (QToolButton *const button : {m_kill, m_freeze, m_stop, m_restart})
        button->setIcon(iconNamed(button->property("iconName").toString(), palette()));
}

void NodeCard::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT chosen(event->modifiers());
}

void NodeCard::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT opened();
}

void NodeCard::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    // Otherwise nobody led it here: another window closed, or what had it was hidden.
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        Q_EMIT chosen(Qt::NoModifier);
    update();
}

void NodeCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT opened();
    else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier)
        Q_EMIT chosen(Qt::ControlModifier);
    else
        QWidget::keyPressEvent(event);
}

void NodeCard::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_isSelected)
        Q_EMIT chosen(Qt::NoModifier);
    Q_EMIT menuRequested(event->globalPos());
}

void NodeCard::paintEvent(QPaintEvent *)
{
    NodeCardPainter(*this).paint();
}

} // namespace widgets
