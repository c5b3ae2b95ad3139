// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workload/sample.h"

#include <QObject>

class QComboBox;
class QToolButton;

namespace widgets {
class FlowLayout;
} // namespace widgets

namespace app {

/// The controls of the workload and of the view of it. They are put into a layout of others, so
/// that all of it wraps as one. objectNames: "workloadRate", "workloadMix", "workloadSize",
/// "viewHold", "viewNow", "checkNow".
class WorkloadBar : public QObject
{
    Q_OBJECT

public:
    /// The widgets stand at the right end of the layout.
    WorkloadBar(widgets::FlowLayout *layout, QWidget *parent);

    /// What the workload is; shown once, so that what is chosen here stays until it has come true.
    void showOptions(const WorkloadOptions &options);
    /// Nothing can be asked of the past.
    void setPast(bool isPast);
    /// There are reads only.
    void setReadOnly(bool isReadOnly);
    /// All keys are being read back.
    void setChecking(bool isChecking);
    void setFollowing(bool isFollowing);
    [[nodiscard]] bool isHeld() const;
    void toggleHeld();

Q_SIGNALS:
    void workloadChanged(const app::WorkloadOptions &options);
    void checkRequested();
    void heldChanged(bool isHeld);
    void followRequested();

private:
    QComboBox *addChoice(widgets::FlowLayout *layout, const char *name);
    QToolButton *addButton(widgets::FlowLayout *layout, const char *name, const QString &text);
    void fillChoices();
    void nameAll();
    void choose();
    void allow();

    QWidget *m_parent;
    bool m_isPast = false;
    bool m_isReadOnly = false;
    bool m_isChecking = false;
    WorkloadOptions m_shown{.perSecond = -1};
    QComboBox *m_rate;
    QComboBox *m_mix;
    QComboBox *m_size;
    QToolButton *m_hold;
    QToolButton *m_now;
    QToolButton *m_check;
};

} // namespace app
