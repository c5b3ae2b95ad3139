// SPDX-License-Identifier: Apache-2.0
#include "app/connection/connectionbar.h"

#include "app/view/picture.h"
#include "widgets/elidedlabel.h"
#include "widgets/icons.h"
#include "widgets/meaning.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace app {

namespace {

constexpr int kStripe = 4;

QString contactText(const Picture &picture)
{
    const LocalCluster &local = picture.local();
    const Observation &seen = picture.seen();
    if (seen.isConnected)
        return ConnectionBar::tr("Connected to %1 at %2").arg(local.name, local.zookeeper);
    return seen.connectionSinceNs == 0
        ? ConnectionBar::tr("Connecting to %1 at %2").arg(local.name, local.zookeeper)
        : ConnectionBar::tr("Lost contact with %1 at %2").arg(local.name, local.zookeeper);
}

} // namespace

ConnectionBar::ConnectionBar(QWidget *parent)
    : QFrame(parent)
    , m_sign(new QLabel(this))
    , m_text(new widgets::ElidedLabel(Qt::ElideMiddle, this))
    , m_retry(new QPushButton(tr("Retry now"), this))
    , m_access(new QPushButton(this))
{
    setObjectName(QStringLiteral("connectionBar"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_sign->setTextFormat(Qt::PlainText);
    m_text->setObjectName(QStringLiteral("connectionText"));
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_retry->setObjectName(QStringLiteral("connectionRetry"));
    m_retry->setToolTip(tr("It is tried again and again by itself; this tries it at once"));
    m_retry->setAutoDefault(false);
    m_retryPause.setSingleShot(true);
    m_retryPause.setInterval(kRetryPauseMs);
    m_access->setObjectName(QStringLiteral("connectionAccess"));
    m_access->setAutoDefault(false);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 2, 4, 2);
    layout->addWidget(m_sign);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_retry);
    layout->addWidget(m_access);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        m_retry->setEnabled(false);
        m_retryPause.start();
        Q_EMIT retryAsked();
    });
    connect(m_access, &QPushButton::clicked, this, [this] {
        if (m_isReadOnly)
            Q_EMIT controlAsked();
        else
            Q_EMIT controlGivenBack();
    });
    hide();
}

void ConnectionBar::showContact(const Picture &picture, bool isPast)
{
    setVisible(picture.local().isRemote());
    if (!picture.local().isRemote())
        return;
    const bool wasReadOnly = std::exchange(m_isReadOnly, picture.local().isReadOnly());
    const QString contact = contactText(picture);
    const QString text =
        m_isReadOnly ? tr("%1 · read-only").arg(contact) : tr("%1 · you have control").arg(contact);
    m_text->showText(text);
    setAccessibleName(text);
    m_access->setText(m_isReadOnly ? tr("Take control …") : tr("Read-only again"));
    m_access->setToolTip(m_isReadOnly
            ? tr(
                "Allows to change its keys and settings. Its processes cannot be killed from here.")
            : tr("Nothing of the cluster can be changed from here any more"));
    m_retry->setVisible(!picture.seen().isConnected);
    m_retry->setEnabled(!isPast && !m_retryPause.isActive());
    // Nobody can tell the name of what has never been seen.
    m_access->setEnabled(!isPast && (!m_isReadOnly || picture.seen().control.has_value()));
    if (wasReadOnly != m_isReadOnly || m_sign->pixmap(Qt::ReturnByValue).isNull())
        colourSign();
    update();
}

void ConnectionBar::colourSign()
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, colours.color(QPalette::ToolTipText));
    colours.setColor(QPalette::ButtonText, colours.color(QPalette::ToolTipText));
    const QString name = m_isReadOnly ? QStringLiteral("lock") : QStringLiteral("unlock");
    const int side = fontMetrics().height();
    m_sign->setPixmap(
        widgets::iconNamed(name, colours).pixmap(QSize(side, side), devicePixelRatio()));
    m_sign->setAccessibleName(m_isReadOnly ? tr("read-only") : tr("in control"));
}

void ConnectionBar::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    const widgets::Meaning meaning =
        m_isReadOnly ? widgets::Meaning::Neutral : widgets::Meaning::Suspect;
    QPainter(this).fillRect(0, 0, kStripe, height(), widgets::colourOf(meaning, palette()));
}

void ConnectionBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        colourSign();
}

} // namespace app
