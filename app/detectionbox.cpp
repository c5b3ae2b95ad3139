// SPDX-License-Identifier: Apache-2.0
#include "app/detectionbox.h"

#include <QAbstractItemView>

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

void DetectionBox::showDetection(std::optional<core::Detection> detection)
{
    m_isKnown = detection.has_value();
    setEnabled(m_isKnown && !m_isLocked);
    if (view()->isVisible())
        return;
    setCurrentIndex(detection ? static_cast<int>(*detection) : -1);
    const QString explanation = currentData(Qt::ToolTipRole).toString();
    setAccessibleDescription(explanation);
    if (!explanation.isEmpty())
        setToolTip(explanation);
}

void DetectionBox::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    setEnabled(m_isKnown && !m_isLocked);
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
