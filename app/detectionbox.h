// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/view/phrase.h"
#include "core/record.h"

#include <QComboBox>

#include <array>
#include <optional>

class QAction;
class QMenu;

namespace app {

/// By what the cluster notices a failure: shows what its configuration says, and asks for another.
/// objectName "detection"; in its menu: "detection_lifeline" and so on.
class DetectionBox : public QComboBox
{
    Q_OBJECT

public:
    explicit DetectionBox(QWidget *parent = nullptr);

    /// Adds the same as a menu, for a window in which the box has no room.
    void fillMenu(QMenu *menu);
    /// Nothing: it is not known, and cannot be changed. Whoever has the list open is not disturbed.
    void showDetection(std::optional<core::Detection> detection);
    /// What it is can be seen, but not changed.
    void setLocked(bool isLocked);

    /// As people read it.
    [[nodiscard]] static Phrase name(core::Detection detection);
    /// As `kvctl set detection` takes it.
    [[nodiscard]] static QString spelling(core::Detection detection);

Q_SIGNALS:
    void chosen(core::Detection detection);

protected:
    void changeEvent(QEvent *event) override;

private:
    void enable();
    void enableMenu();

    QMenu *m_menu = nullptr;
    std::array<QAction *, 3> m_actions = {}; ///< in the menu
    bool m_isKnown = false;
    bool m_isLocked = false;
};

} // namespace app
