// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;

namespace app {

/// The preferences, beside the window and not in its way: what is changed here is so at once.
/// objectNames: "settingLanguage", "settingTheme", "settingText", "settingMotion",
/// "settingTrafficLight", "settingStart", "settingRate", "settingPuts", "settingSize",
/// "settingRecord", "settingMiB", "settingDays", "settingsReset".
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(const Preferences &preferences, QWidget *parent);
    ~SettingsDialog() override;

    /// They were changed elsewhere.
    void setPreferences(const Preferences &preferences);

Q_SIGNALS:
    void changed(const app::Preferences &preferences);

private:
    [[nodiscard]] QWidget *lookGroup();
    [[nodiscard]] QWidget *startGroup();
    [[nodiscard]] QWidget *recordingGroup();
    [[nodiscard]] QComboBox *choice(QFormLayout *form, const QString &label, const char *name);
    [[nodiscard]] QCheckBox *check(QFormLayout *form, const QString &text, const char *name);
    [[nodiscard]] QSpinBox *number(QFormLayout *form, const QString &label, const char *name);
    void read();

    Preferences m_preferences; ///< as they stand in the fields
    bool m_isFilling = true;   ///< the fields do not stand for anything yet
    QComboBox *m_language = nullptr;
    QComboBox *m_theme = nullptr;
    QSpinBox *m_text = nullptr;
    QCheckBox *m_motion = nullptr;
    QCheckBox *m_trafficLight = nullptr;
    QComboBox *m_start = nullptr;
    QComboBox *m_keep = nullptr;
    QCheckBox *m_restart = nullptr;
    QSpinBox *m_rate = nullptr;
    QSpinBox *m_puts = nullptr;
    QSpinBox *m_size = nullptr;
    QCheckBox *m_record = nullptr;
    QSpinBox *m_mebibytes = nullptr;
    QSpinBox *m_days = nullptr;
};

} // namespace app
