// SPDX-License-Identifier: Apache-2.0
#include "widgets/crownflight.h"

#include "widgets/meaning.h"
#include "widgets/motion.h"

#include <QPropertyAnimation>

namespace widgets {

CrownFlight::CrownFlight(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setObjectName(QStringLiteral("crownFlight"));
}

void CrownFlight::start(QWidget *parent, const QRect &from, const QRect &to)
{
    if (isMotionReduced() || !parent->isVisible())
        return;
    auto *const crown = new CrownFlight(parent);
    crown->setGeometry(from);
    crown->show();
    crown->raise();
    auto *const flight = new QPropertyAnimation(crown, "geometry", crown);
    flight->setDuration(kMotionMs);
    flight->setEasingCurve(QEasingCurve::InOutCubic);
    flight->setStartValue(from);
    flight->setEndValue(to);
    connect(flight, &QAbstractAnimation::finished, crown, &QObject::deleteLater);
    flight->start();
}

void CrownFlight::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawSymbol(painter, rect(), Meaning::Master, palette());
}

} // namespace widgets
