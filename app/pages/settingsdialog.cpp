// SPDX-License-Identifier: Apache-2.0
#include "app/pages/settingsdialog.h"

#include "app/shell/language.h"
#include "app/shell/scrolling.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>

namespace app {

namespace {

constexpr int kTextStep = 10;

QFormLayout *formIn(QGroupBox *group)
{
    auto *const form = new QFormLayout(group);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    return form;
}

void choose(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

SettingsDialog::SettingsDialog(const Preferences &preferences, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    auto *const content = new QWidget;
    auto *const groups = new QVBoxLayout(content);
    groups->addWidget(lookGroup());
    groups->addWidget(startGroup());
    groups->addWidget(recordingGroup());
    groups->addStretch(1);
    auto *const scroll = new QScrollArea(this);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    letScroll(scroll, content);
    scroll->setMinimumWidth(
        content->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *const reset =
        buttons->addButton(tr("As they were at first"), QDialogButtonBox::ResetRole);
    reset->setObjectName(QStringLiteral("settingsReset"));
    // Enter in a field ends the field and nothing else.
    reset->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(reset, &QPushButton::clicked, this, [this] {
        setPreferences({});
        Q_EMIT changed(m_preferences);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    setPreferences(preferences);
    const QSize wanted(scroll->minimumWidth() + 2 * layout->contentsMargins().left(),
        content->sizeHint().height() + buttons->sizeHint().height() + 6 * layout->spacing());
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
}

SettingsDialog::~SettingsDialog()
{
    // A number that is hidden says what was typed into it: to a dialog that still has its members.
    hide();
}

QWidget *SettingsDialog::lookGroup()
{
    auto *const group = new QGroupBox(tr("Look and language"));
    QFormLayout *const form = formIn(group);
    m_language = choice(form, tr("&Language"), "settingLanguage");
    m_language->addItem(tr("As the system"), QString());
    const QStringList codes = languageCodes();
    for (const QString &code : codes)
        m_language->addItem(languageName(code), code);
    m_theme = choice(form, tr("&Theme"), "settingTheme");
    m_theme->addItem(tr("As the system"), int(Preferences::Theme::System));
    m_theme->addItem(tr("Light"), int(Preferences::Theme::Light));
    m_theme->addItem(tr("Dark"), int(Preferences::Theme::Dark));
    m_theme->addItem(tr("High contrast"), int(Preferences::Theme::HighContrast));
    m_text = number(form, tr("Te&xt size"), "settingText");
    m_text->setRange(Preferences::kLeastTextPercent, Preferences::kMostTextPercent);
    m_text->setSingleStep(kTextStep);
    m_text->setSuffix(tr(" %"));
    m_motion = check(form, tr("&Reduce motion"), "settingMotion");
    m_trafficLight =
        check(form, tr("&Green and red instead of blue and orange"), "settingTrafficLight");
    return group;
}

QWidget *SettingsDialog::startGroup()
{
    auto *const group = new QGroupBox(tr("Start and workload"));
    QFormLayout *const form = formIn(group);
    m_start = choice(form, tr("On &start"), "settingStart");
    m_start->addItem(tr("Start the cluster"), int(Preferences::Start::Cluster));
    m_start->addItem(tr("Show what was shown last"), int(Preferences::Start::Last));
    m_start->addItem(tr("Ask first"), int(Preferences::Start::Ask));
    m_keep = choice(form, tr("When the window is &closed"), "settingKeep");
    m_keep->addItem(tr("Stop the servers"), false);
    m_keep->addItem(tr("Leave them running; from the next start on"), true);
    m_restart = check(form, tr("Start servers again that end by themselves"), "settingRestart");
    m_rate = number(form, tr("Re&quests in a second"), "settingRate");
    m_rate->setRange(0, Preferences::kMostPerSecond);
    m_puts = number(form, tr("Of these &PUT"), "settingPuts");
    m_puts->setRange(0, 100);
    m_puts->setSuffix(tr(" %"));
    m_size = number(form, tr("Size of a &value in bytes"), "settingSize");
    m_size->setRange(0, Preferences::kMostValueBytes);
    return group;
}

QWidget *SettingsDialog::recordingGroup()
{
    auto *const group = new QGroupBox(tr("Recordings"));
    QFormLayout *const form = formIn(group);
    m_record = check(form, tr("Record each r&un"), "settingRecord");
    m_mebibytes = number(form, tr("MiB to &keep at most"), "settingMiB");
    m_mebibytes->setRange(1, Preferences::kMostMiB);
    m_days = number(form, tr("&Days to keep at most"), "settingDays");
    m_days->setRange(0, Preferences::kMostDays);
    m_days->setSpecialValueText(tr("no limit"));
    return group;
}

QComboBox *SettingsDialog::choice(QFormLayout *form, const QString &label, const char *name)
{
    auto *const box = new QComboBox(this);
    box->setObjectName(QString::fromLatin1(name));
    form->addRow(label, box);
    connect(box, &QComboBox::currentIndexChanged, this, &SettingsDialog::read);
    return box;
}

QCheckBox *SettingsDialog::check(QFormLayout *form, const QString &text, const char *name)
{
    auto *const box = new QCheckBox(text, this);
    box->setObjectName(QString::fromLatin1(name));
    form->addRow(box);
    connect(box, &QCheckBox::toggled, this, &SettingsDialog::read);
    return box;
}

QSpinBox *SettingsDialog::number(QFormLayout *form, const QString &label, const char *name)
{
    auto *const box = new QSpinBox(this);
    box->setObjectName(QString::fromLatin1(name));
    // "2" on the way to "200" is nothing that was asked for.
    box->setKeyboardTracking(false);
    form->addRow(label, box);
    connect(box, &QSpinBox::valueChanged, this, &SettingsDialog::read);
    return box;
}

void SettingsDialog::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    m_isFilling = true;
    choose(m_language, preferences.language);
    choose(m_theme, int(preferences.theme));
    m_text->setValue(preferences.textPercent);
    m_motion->setChecked(preferences.isMotionReduced);
    m_trafficLight->setChecked(preferences.isTrafficLight);
    choose(m_start, int(preferences.start));
    choose(m_keep, preferences.isKeepingRunning);
    m_restart->setChecked(preferences.isRestarting);
    m_rate->setValue(preferences.workload.perSecond);
    m_puts->setValue(preferences.workload.putPercent);
    m_size->setValue(preferences.workload.valueBytes);
    m_record->setChecked(preferences.isRecording);
    m_mebibytes->setValue(preferences.recordingsMiB);
    m_days->setValue(preferences.recordingsDays);
    m_isFilling = false;
}

void SettingsDialog::read()
{
    if (m_isFilling)
        return;
    Preferences &now = m_preferences;
    now.language = m_language->currentData().toString();
    now.theme = static_cast<Preferences::Theme>(m_theme->currentData().toInt());
    now.textPercent = m_text->value();
    now.isMotionReduced = m_motion->isChecked();
    now.isTrafficLight = m_trafficLight->isChecked();
    now.start = static_cast<Preferences::Start>(m_start->currentData().toInt());
    now.isKeepingRunning = m_keep->currentData().toBool();
    now.isRestarting = m_restart->isChecked();
    now.workload.perSecond = m_rate->value();
    now.workload.putPercent = m_puts->value();
    now.workload.valueBytes = m_size->value();
    now.isRecording = m_record->isChecked();
    now.recordingsMiB = m_mebibytes->value();
    now.recordingsDays = m_days->value();
    Q_EMIT changed(now);
}

} // namespace app
