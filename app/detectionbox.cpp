// SPDX-License-Identifier: Apache-2.0
#include "app/detectionbox.h"

#include <QAbstractItemView>
#include <QActionGroup>
#include <QEvent>
#include <QMenu>

namespace app {

namespace {

constexpr core::Detection kAll[] = {
    core::Detection::Lifeline, core::Detection::Lease, core::Detection::Session};

constexpr auto told = phrasesIn("app::DetectionBox");

} // namespace

DetectionBox::DetectionBox(QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(QStringLiteral("detection"));
    setAccessibleName(tr("Detection of failures"));
    const QString explanations[] = {
        tr("A connection that ends is a proof: a killed server is replaced within milliseconds. "
           "A frozen one costs its lease."),
        tr("The end of a connection proves nothing: a killed server costs its lease, as a frozen "
           "one does, 0.4 s."),
        tr("Only ZooKeeper tells: its session with the server has to end, which takes seconds.")};
    for (const core::Detection detection : kAll) {
        addItem(tr("Detect: %1").arg(name(detection).toString()));
        setItemData(
            count() - 1, explanations[static_cast<std::size_t>(detection)], Qt::ToolTipRole);
    }
    setToolTip(tr("By what the cluster notices that a server has failed"));
    connect(this, &QComboBox::activated, this, [this](int index) { Q_EMIT chosen(kAll[index]); });
    showDetection(std::nullopt);
}

void DetectionBox::fillMenu(QMenu *menu)
{
    m_menu = menu->addMenu(accessibleName());
    m_menu->setObjectName(QStringLiteral("detectionMenu"));
    m_menu->setToolTipsVisible(true);
    auto *const group = new QActionGroup(m_menu);
    for (const core::Detection detection : kAll) {
        const auto place = static_cast<int>(detection);
        QAction *const action = m_menu->addAction(name(detection).toString());
        action->setObjectName(QStringLiteral("detection_") + spelling(detection));
        action->setToolTip(itemData(place, Qt::ToolTipRole).toString());
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, detection] { Q_EMIT chosen(detection); });
        m_actions[static_cast<std::size_t>(place)] = action;
    }
    enable();
}

void DetectionBox::enable()
{
    setEnabled(m_isKnown && !m_isLocked);
    enableMenu();
}

void DetectionBox::enableMenu()
{
    if (!m_menu)
        return;
    m_menu->setEnabled(isEnabled());
    for (QAction *const action : m_actions)
        action->setEnabled(isEnabled());
}

/// In the past whoever holds the box disables it.
void DetectionBox::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        enableMenu();
}

void DetectionBox::showDetection(std::optional<core::Detection> detection)
{
    m_isKnown = detection.has_value();
    enable();
    if (m_menu && detection)
        m_actions[static_cast<std::size_t>(*detection)]->setChecked(true);
    if (view()->isVisible())
        return;
    setCurrentIndex(detection ? static_cast<int>(*detection) : -1);
    const QString explanation = currentData(Qt::ToolTipRole).toString();
    setAccessibleDescription(explanation);
    if (!explanation.isEmpty() && explanation != toolTip())
        setToolTip(explanation);
}

void DetectionBox::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    enable();
    if (isLocked)
        setToolTip(tr("Read-only until you take control of the cluster"));
}

Phrase DetectionBox::name(core::Detection detection)
{
    switch (detection) {
    case core::Detection::Lifeline:
        return told(QT_TR_NOOP("lifeline"));
    case core::Detection::Lease:
        return told(QT_TR_NOOP("lease"));
    case core::Detection::Session:
        return told(QT_TR_NOOP("session"));
    }
    return {};
}

QString DetectionBox::spelling(core::Detection detection)
{
    static const QString kWords[] = {
        QStringLiteral("lifeline"), QStringLiteral("lease"), QStringLiteral("session")};
    return kWords[static_cast<std::size_t>(detection)];
}

} // namespace app
