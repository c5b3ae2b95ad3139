// SPDX-License-Identifier: Apache-2.0
#include "widgets/healthbar.h"

#include "widgets/elidedlabel.h"
#include "widgets/plainlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPixmap>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

namespace widgets {

namespace {

constexpr int kSignSide = 20;
constexpr int kLeastCharacters = 6; // of the progress
constexpr int kMostCharacters = 22;

} // namespace

HealthBar::HealthBar(QWidget *parent)
    : QFrame(parent)
    , m_sign(plainLabel(this, QStringLiteral("healthSign")))
    , m_word(plainLabel(this, QStringLiteral("healthWord")))
    , m_clients(new ElidedLabel(Qt::ElideRight, this))
    , m_detail(new ElidedLabel(Qt::ElideRight, this))
    , m_aside(plainLabel(this, QStringLiteral("healthAside")))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setObjectName(QStringLiteral("healthBar"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(font().pointSizeF() * 1.25);
    m_word->setFont(bold);
    m_clients->setObjectName(QStringLiteral("healthClients"));
    m_clients->setFont(bold);
    // Whole as long as there is room, and no reason for the window to be wider.
    m_clients->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_clients->setMinimumWidth(1);
    m_clients->hide();
    m_detail->setObjectName(QStringLiteral("healthDetail"));
    m_progress->setObjectName(QStringLiteral("healthProgress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(fontMetrics().height() * 2 / 3);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_cancel->setObjectName(QStringLiteral("healthCancel"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setCursor(Qt::ArrowCursor);
    m_cancel->setEnabled(false);
    m_cancel->hide();
    connect(m_cancel, &QToolButton::clicked, this, &HealthBar::cancelAsked);

    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 3, 10, 3);
    layout->setSpacing(8);
    layout->addWidget(m_sign);
    layout->addWidget(m_word);
    layout->addWidget(m_clients);
    layout->addWidget(m_detail, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addWidget(m_aside);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Show what led to it"));
    m_alertPause.setSingleShot(true);
    m_alertPause.setInterval(kAlertMs);
    connect(&m_alertPause, &QTimer::timeout, this, &HealthBar::alert);
    // The same height with and without a progress, so that nothing below jumps.
    setFixedHeight(m_word->sizeHint().height() + 10);
    paintContent();
}

void HealthBar::setContent(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    paintContent();
    if (!m_alertPause.isActive())
        alert();
}

/// Of words that came and went within the pause only the last is told.
void HealthBar::alert()
{
    if (m_content.word == m_told && m_content.clientsMeaning == m_toldClients)
        return;
    m_told = m_content.word;
    m_toldClients = m_content.clientsMeaning;
    m_alertPause.start();
    setAccessibleName(m_told); // figures, which change all the time, are in the description
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    Q_EMIT told(m_told);
}

void HealthBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT clicked();
}

void HealthBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return
        || event->key() == Qt::Key_Enter)
        Q_EMIT clicked();
    else
        QFrame::keyPressEvent(event);
}

void HealthBar::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void HealthBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitProgress();
}

/// As wide as the words leave it, so that none of them is cut for it.
void HealthBar::fitProgress()
{
    const int character = fontMetrics().averageCharWidth();
    int room = contentsRect().width() - layout()->contentsMargins().left()
        - layout()->contentsMargins().right() - 4 * layout()->spacing();
    for (const QLabel *const label : {m_sign, m_word, m_aside})
        room -= label->sizeHint().width();
    if (m_content.canCancel)
        room -= m_cancel->sizeHint().width() + layout()->spacing();
    if (!m_content.clients.isEmpty())
        room -= m_clients->sizeHint().width() + layout()->spacing();
    room -= m_detail->fontMetrics().horizontalAdvance(m_detail->text()) + 1;
    m_progress->setFixedWidth(
        std::clamp(room, kLeastCharacters * character, kMostCharacters * character));
}

void HealthBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintContent();
}

void HealthBar::paintContent()
{
    const double ratio = devicePixelRatioF();
    QPixmap sign(QSize(kSignSide, kSignSide) * ratio);
    sign.setDevicePixelRatio(ratio);
    sign.fill(Qt::transparent);
    QPainter painter(&sign);
    painter.setOpacity(m_content.isStale ? 0.45 : 1.0);
    drawSymbol(painter, QRectF(1, 1, kSignSide - 2, kSignSide - 2), m_content.meaning, palette());
    painter.end();
    m_sign->setPixmap(sign);
    m_word->setText(m_content.word);
    m_word->setEnabled(!m_content.isStale);
    paintClients();
    m_detail->showText(m_content.detail);
    m_detail->setEnabled(!m_content.isStale);
    m_aside->setText(m_content.aside);
    m_cancel->setVisible(m_content.canCancel);
    m_cancel->setEnabled(m_content.canCancel);
    m_progress->setVisible(m_content.progress >= 0);
    if (m_content.progress >= 0) {
        m_progress->setRange(0, m_content.progressEnd);
        m_progress->setValue(m_content.progress);
        fitProgress();
    }
    QStringList parts{m_content.clients, m_content.detail};
    parts.removeAll(QString());
    setAccessibleDescription(parts.join(QStringLiteral(" · ")));
}

void HealthBar::paintClients()
{
    const Meaning meaning = m_content.clientsMeaning;
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, textColourOf(meaning, palette()));
    m_clients->setPalette(colours);
    m_clients->showText(m_content.clients.isEmpty()
            ? QString()
            : QStringLiteral("%1 %2").arg(symbolOf(meaning), m_content.clients));
    m_clients->setVisible(!m_content.clients.isEmpty());
}

} // namespace widgets
