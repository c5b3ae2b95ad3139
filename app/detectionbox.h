// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/record.h"

#include <QComboBox>

#include <optional>

namespace app {

/// By what the cluster notices a failure: shows what its configuration says, and asks for another.
/// objectName "detection".
class DetectionBox : public QComboBox
{
    Q_OBJECT

public:
    explicit DetectionBox(QWidget *parent = nullptr);

    /// Nothing: it is not known, and cannot be changed. Whoever has the list open is not disturbed.
    void showDetection(std::optional<core::Detection> detection);

    /// As people read it.
    [[nodiscard]] static QString text(core::Detection detection);
    /// As `kvctl set detection` takes it.
    [[nodiscard]] static QString spelling(core::Detection detection);

Q_SIGNALS:
    void chosen(core::Detection detection);
};

} // namespace app
