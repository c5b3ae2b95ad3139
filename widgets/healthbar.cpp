// SPDX-License-Identifier: Apache-2.0
#include "widgets/healthbar.h"

#include "widgets/elidedlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPixmap>
#include <QProgressBar>

namespace widgets {

namespace {

constexpr int kSignSide = 20;

QLabel *plainLabel(QWidget *parent, const QString &name)
{
    auto *const label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setObjectName(name);
    return label;
}

} // namespace

HealthBar::HealthBar(QWidget *parent)
    : QFrame(parent)
    , m_sign(plainLabel(this, QStringLiteral("healthSign")))
    , m_word(plainLabel(this, QStringLiteral("healthWord")))
    , m_detail(new ElidedLabel(Qt::ElideRight, this))
    , m_aside(plainLabel(this, QStringLiteral("healthAside")))
    , m_progress(new QProgressBar(this))
{
    setObjectName(QStringLiteral("healthBar"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(font().pointSizeF() * 1.25);
    m_word->setFont(bold);
    m_detail->setObjectName(QStringLiteral("healthDetail"));
    m_progress->setObjectName(QStringLiteral("healthProgress"));
    m_progress->setFixedWidth(fontMetrics().averageCharWidth() * 22);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(fontMetrics().height() * 2 / 3);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();

    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(8);
    layout->addWidget(m_sign);
    layout->addWidget(m_word);
    layout->addWidget(m_detail, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_aside);
    // The same height with and without a progress, so that nothing below jumps.
    setFixedHeight(m_word->sizeHint().height() + 16);
    paintContent();
}

void HealthBar::setContent(const Content &content)
{
    if (content == m_content)
        return;
    const bool isNews = content.word != m_content.word;
    m_content = content;
    paintContent();
    if (!isNews)
        return;
    setAccessibleName(m_content.word);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
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
    m_detail->showText(m_content.detail);
    m_detail->setEnabled(!m_content.isStale);
    m_aside->setText(m_content.aside);
    m_progress->setVisible(m_content.progress >= 0);
    if (m_content.progress >= 0) {
        m_progress->setRange(0, m_content.progressEnd);
        m_progress->setValue(m_content.progress);
    }
    setAccessibleDescription(m_content.detail);
}

} // namespace widgets
