// SPDX-License-Identifier: Apache-2.0
#include "widgets/nodecard.h"

#include "widgets/icons.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QToolButton>

namespace widgets {

namespace {

constexpr int kMargin = 10;
constexpr int kSpacing = 4;
constexpr int kBarHeight = 9;
constexpr double kGhostOpacity = 0.45;

QFont smallFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 0.9);
    return font;
}

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
}

QToolButton *NodeCard::addButton(Action action, const QString &icon)
{
    auto *const button = new QToolButton(this);
    button->setIcon(iconNamed(icon, palette()));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFont(smallFont(font()));
    button->setAutoRaise(true);
    button->setProperty("iconName", icon);
    connect(button, &QToolButton::clicked, this, [this, action] {
        Q_EMIT chosen();
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
    m_data = data;
    nameButtons();
    placeButtons();
    setAccessibleName(m_data.title);
    setAccessibleDescription(describe());
    update();
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
    parts << m_data.note;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

int NodeCard::lineHeight() const
{
    return fontMetrics().height() + kSpacing;
}

QSize NodeCard::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 40;
    const int height =
        2 * kMargin + 4 * lineHeight() + 8 + kBarHeight + m_kill->sizeHint().height();
    return {width, height};
}

void NodeCard::placeButtons()
{
    int x = kMargin - 4;
    for (QToolButton *const button : {m_kill, m_freeze, m_stop, m_restart}) {
        const QSize size = button->sizeHint();
        button->setGeometry(x, height() - size.height() - kMargin / 2, size.width(), size.height());
        x += size.width() + 2;
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
    if (event->button() == Qt::LeftButton || event->button() == Qt::RightButton)
        Q_EMIT chosen();
}

void NodeCard::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT opened();
}

void NodeCard::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::OtherFocusReason)
        Q_EMIT chosen();
    update();
}

void NodeCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT opened();
    else
        QWidget::keyPressEvent(event);
}

void NodeCard::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT chosen();
    Q_EMIT menuRequested(event->globalPos());
}

void NodeCard::drawFrame(QPainter &painter) const
{
    const bool failed =
        m_data.process.meaning == Meaning::Failed || m_data.cluster.meaning == Meaning::Failed;
    const QRectF frame = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setBrush(palette().color(QPalette::Base));
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(frame, 6, 6);
    if (failed) {
        QColor hatch = colourOf(Meaning::Failed, palette());
        hatch.setAlphaF(0.16F);
        painter.setBrush(QBrush(hatch, Qt::BDiagPattern));
        painter.drawRoundedRect(frame, 6, 6);
    }
    QPen pen(hairline(palette()), 1);
    if (m_isSelected)
        pen = QPen(palette().color(QPalette::Highlight), 2.5);
    else if (failed)
        pen = QPen(colourOf(Meaning::Failed, palette()), 2);
    else if (m_data.isGhost)
        pen.setStyle(Qt::DashLine);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawRoundedRect(frame, 6, 6);
    if (m_data.isMaster && !m_data.isGhost) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colourOf(Meaning::Master, palette()));
        painter.drawRoundedRect(
            QRectF(frame.left(), frame.top() + 8, 4, frame.height() - 16), 2, 2);
    }
}

void NodeCard::drawTitle(QPainter &painter, const QRect &row) const
{
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(font().pointSizeF() * 1.2);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    const int titleWidth = painter.fontMetrics().horizontalAdvance(m_data.title);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, m_data.title);
    int x = row.left() + titleWidth + 10;
    if (m_data.isMaster) {
        const int side = fontMetrics().ascent();
        drawSymbol(painter, QRectF(x, row.center().y() - side / 2.0, side * 1.2, side),
            Meaning::Master, palette());
        x += side + 9;
    }
    painter.setFont(smallFont(font()));
    painter.setPen(m_data.isMaster ? colourOf(Meaning::Master, palette()) : mutedText(palette()));
    painter.drawText(QRect(x, row.top(), row.right() - x, row.height()),
        Qt::AlignLeft | Qt::AlignVCenter, m_data.role);
    const int used = x + painter.fontMetrics().horizontalAdvance(m_data.role) + 8;
    painter.setPen(mutedText(palette()));
    const QRect rest(used, row.top(), row.right() - used, row.height());
    painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_data.address, Qt::ElideLeft, rest.width()));
}

void NodeCard::drawLine(QPainter &painter, const QRect &row, const NodeCardData::Line &line) const
{
    painter.setFont(smallFont(font()));
    const QFontMetrics metrics = painter.fontMetrics();
    const int labelWidth = metrics.averageCharWidth() * 10;
    painter.setPen(mutedText(palette()));
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, line.label);
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, line.time);
    const int side = metrics.ascent() - 1;
    const int left = row.left() + labelWidth;
    if (line.text.isEmpty())
        return;
    drawSymbol(painter, QRectF(left, row.center().y() - side / 2.0 + 1, side, side), line.meaning,
        palette());
    painter.setPen(palette().color(QPalette::WindowText));
    const int textLeft = left + side + 6;
    const int right = row.right() - metrics.horizontalAdvance(line.time) - 8;
    const QRect rest(textLeft, row.top(), right - textLeft, row.height());
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(line.text, Qt::ElideRight, rest.width()));
}

void NodeCard::drawShares(QPainter &painter, const QRect &row) const
{
    painter.setPen(QPen(hairline(palette()), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(row);
    if (m_data.partitions <= 0)
        return;
    const double unit = static_cast<double>(row.width()) / m_data.partitions;
    double x = row.left();
    const QColor outline = colourOf(Meaning::Primary, palette());
    const auto segment = [&](int count, Meaning meaning) {
        if (count == 0)
            return;
        const QRectF box(x, row.top(), count * unit, row.height());
        painter.setPen(QPen(outline, 1));
        painter.setBrush(fillOf(meaning, palette()));
        painter.drawRect(box);
        x += box.width();
    };
    segment(m_data.primaries, Meaning::Primary);
    segment(m_data.secondaries, Meaning::Secondary);
    segment(m_data.learners, Meaning::Moving);
}

void NodeCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawFrame(painter);
    if (m_data.isGhost)
        painter.setOpacity(kGhostOpacity);
    const int step = lineHeight();
    QRect row(kMargin, kMargin - 2, width() - 2 * kMargin, step + 2);
    drawTitle(painter, row);
    row.translate(0, step + 3);
    row.setHeight(step);
    painter.setOpacity(m_data.isStale || m_data.isGhost ? kGhostOpacity : 1.0);
    drawLine(painter, row, m_data.cluster);
    painter.setOpacity(m_data.isGhost ? kGhostOpacity : 1.0);
    row.translate(0, step);
    drawLine(painter, row, m_data.process);
    row.translate(0, step + 2);
    painter.setOpacity(m_data.isStale || m_data.isGhost ? kGhostOpacity : 1.0);
    if (m_data.hasShares) {
        drawShares(painter, QRect(row.left(), row.top() + 2, row.width(), kBarHeight));
        row.translate(0, kBarHeight + 3);
    }
    painter.setFont(smallFont(font()));
    painter.setPen(mutedText(palette()));
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_data.note, Qt::ElideRight, row.width()));
}

} // namespace widgets
