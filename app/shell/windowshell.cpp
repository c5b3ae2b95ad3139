// SPDX-License-Identifier: Apache-2.0
#include "app/shell/windowshell.h"

#include "app/pages/presenterpage.h"
#include "app/pages/settingsdialog.h"
#include "app/shell/aboutdialog.h"
#include "app/shell/dockplaces.h"
#include "app/shell/parts.h"
#include "app/shell/programlogwindow.h"
#include "app/shell/shellactions.h"
#include "app/shell/shortcutswindow.h"
#include "widgets/coachmark.h"
#include "widgets/healthbar.h"
#include "widgets/nodecard.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QScreen>
#include <QTabBar>
#include <QTimer>
#include <QToolBar>

#include <algorithm>

namespace app {

namespace {

constexpr QSize kDefaultSize(1440, 900);
constexpr QSize kMinimumSize(1024, 600);
constexpr int kTextStep = 10;

} // namespace

WindowShell::WindowShell(QMainWindow *window, Settings settings)
    : QObject(window)
    , m_window(window)
    , m_settings(std::move(settings))
    , m_preferences(m_settings.preferences())
    , m_keys(m_settings)
    , m_places(new DockPlaces(window))
{
    const QSize screen = window->screen()->availableSize();
    window->setMinimumSize(kMinimumSize.boundedTo(screen));
    window->resize(kDefaultSize.boundedTo(screen));
    m_saving.setInterval(kSaveEveryMs);
    connect(&m_saving, &QTimer::timeout, this, &WindowShell::saveIfChanged);
    m_saving.start();
}

void WindowShell::restore()
{
    m_places->choose(Layout::Demo);
    m_saved = m_settings.window();
    m_window->restoreGeometry(m_saved.geometry);
    const QSize fitting = m_window->size().boundedTo(m_window->screen()->availableSize());
    if (fitting != m_window->size())
        m_window->resize(fitting);
    m_places->restore(m_saved.layout);
}

void WindowShell::adopt(ShellActions *actions)
{
    connect(actions, &ShellActions::layoutRequested, m_places, &DockPlaces::choose);
    connect(actions, &ShellActions::textSizeRequested, this, &WindowShell::changeTextSize);
    connect(actions, &ShellActions::partRequested, this,
        [this](int step) { focusPart(m_window, step); });
    m_actions = actions;
    connect(actions->present, &QAction::triggered, this, [this] { present(!m_isPresenting); });
    connect(actions->endPresent, &QAction::triggered, this, [this] { present(false); });
    connect(actions->programLog, &QAction::triggered, this,
        [this] { open(new ProgramLogWindow(m_window)); });
    connect(actions->settings, &QAction::triggered, this, &WindowShell::showSettings);
    connect(actions->shortcuts, &QAction::triggered, this,
        [this] { open(new ShortcutsWindow(m_window->menuBar(), &m_keys, m_window)); });
    connect(actions->about, &QAction::triggered, this, [this] { open(new AboutDialog(m_window)); });
}

QByteArray WindowShell::layout() const
{
    return m_isPresenting ? m_before.layout : m_places->save();
}

void WindowShell::takeDown()
{
    m_takenDown = layout();
}

void WindowShell::putUp()
{
    m_places->putBack(m_takenDown);
    if (m_isPresenting)
        showPresenter();
}

void WindowShell::settle()
{
    m_places->settle();
}

void WindowShell::saveIfChanged()
{
    const Settings::Window now =
        m_isPresenting ? m_before : Settings::Window{m_window->saveGeometry(), layout()};
    if (now == m_saved)
        return;
    m_saved = now;
    m_settings.save(now);
}

void WindowShell::setPresenter(PresenterPage *page, const QList<QWidget *> &others)
{
    m_presenter = page;
    m_others = others;
    page->hide();
    connect(m_actions->nextStep, &QAction::triggered, page, &PresenterPage::takeStep);
    connect(m_actions->previousStep, &QAction::triggered, page, &PresenterPage::goBack);
}

void WindowShell::present(bool isPresenting)
{
    if (isPresenting == m_isPresenting)
        return;
    if (isPresenting) {
        m_before = {m_window->saveGeometry(), layout()};
        m_stateBefore = m_window->windowState();
        m_focusBefore = m_window->focusWidget();
        m_focusNameBefore = m_focusBefore ? m_focusBefore->objectName() : QString();
        m_isPresenting = true;
        m_places->setPaused(true);
        showPresenter();
        m_window->setWindowState(m_stateBefore | Qt::WindowFullScreen);
        return;
    }
    m_isPresenting = false;
    // All views come back in this turn, and are painted in the next one. A window that is being
    // made again is not painted either, and says itself when it is.
    if (m_window->updatesEnabled()) {
        m_window->setUpdatesEnabled(false);
        QTimer::singleShot(0, m_window, [window = m_window] { paintAgain(window); });
    }
    m_actions->nextStep->setEnabled(false);
    m_actions->previousStep->setEnabled(false);
    m_actions->endPresent->setEnabled(false);
    dropFocus();
    m_presenter->hide();
    for (QWidget *const other : std::as_const(m_others))
        other->show();
    m_window->menuBar()->show();
    m_window->setWindowState(m_stateBefore);
    m_places->restore(m_before.layout);
    m_places->setPaused(false);
    returnFocus();
}

/// What is hidden with the keyboard passes it on, to one widget after the other.
void WindowShell::dropFocus()
{
    if (QWidget *const focus = m_window->focusWidget())
        focus->clearFocus();
}

void WindowShell::returnFocus()
{
    QWidget *focus = m_focusBefore;
    // What was made again is of another window until it ends.
    if (!focus || !m_window->isAncestorOf(focus))
        focus = m_focusNameBefore.isEmpty() ? nullptr
                                            : m_window->findChild<QWidget *>(m_focusNameBefore);
    if (focus)
        focus->setFocus(Qt::OtherFocusReason);
}

void WindowShell::showPresenter()
{
    dropFocus();
    const auto docks = m_window->findChildren<QDockWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QDockWidget *const dock : docks)
        dock->hide();
    const auto bars = m_window->findChildren<QToolBar *>(QString(), Qt::FindDirectChildrenOnly);
    for (QToolBar *const bar : bars)
        bar->hide();
    m_window->menuBar()->hide();
    for (QWidget *const other : std::as_const(m_others))
        other->hide();
    endHint();
    m_actions->nextStep->setEnabled(true);
    m_actions->previousStep->setEnabled(true);
    m_actions->endPresent->setEnabled(true);
    m_presenter->show();
    m_presenter->setFocus();
}

void WindowShell::showHint(const Picture &picture)
{
    if (!m_isHintDue || m_isPresenting || picture.isStale() || picture.partitions().isEmpty())
        return;
    const PresenterStep first = PresenterPlan().next(picture, {}, false);
    auto *const kill =
        m_window->findChild<QAbstractButton *>(QStringLiteral("kill_%1").arg(first.subject));
    if (first.kind != PresenterStep::Kind::Select || !kill || !kill->parentWidget()->isVisible())
        return;
    // Where its buttons are out of sight, or it is a chip and has none, the card stands for them.
    QWidget *const target = kill->visibleRegion().isEmpty() ? kill->parentWidget() : kill;
    m_isHintDue = false;
    if (!m_settings.isFirst(QStringLiteral("kill")))
        return;
    m_hint =
        new widgets::CoachMark(tr("Press K. The strip below shows what clients feel."), target);
    m_hint->keepClearOf(partsInUse());
    // A card that stands for its button does not see the button's click.
    connect(kill, &QAbstractButton::clicked, m_hint, &QWidget::close);
    if (const auto *const key = m_window->findChild<QAction *>(QStringLiteral("child_kill")))
        connect(key, &QAction::triggered, m_hint, &QWidget::close);
}

/// What is read or clicked: a hint must not cover it.
QList<QWidget *> WindowShell::partsInUse() const
{
    QList<QWidget *> parts;
    const auto add = [&parts](
                         const auto &some) { parts += QList<QWidget *>(some.begin(), some.end()); };
    add(m_window->findChildren<widgets::NodeCard *>());
    add(m_window->findChildren<widgets::HealthBar *>());
    add(m_window->findChildren<QTabBar *>());
    add(m_window->findChildren<QAbstractButton *>());
    add(m_window->findChildren<QComboBox *>());
    add(m_window->findChildren<QLineEdit *>());
    add(m_window->findChildren<QToolBar *>());
    add(m_window->findChildren<QMenuBar *>());
    return parts;
}

void WindowShell::endHint()
{
    if (m_hint)
        m_hint->close();
}

void WindowShell::change(const Preferences &preferences)
{
    if (preferences == m_preferences)
        return;
    m_preferences = preferences;
    m_settings.save(preferences);
    if (m_dialog)
        m_dialog->setPreferences(preferences);
    m_places->keepPlaces();
    Q_EMIT preferencesChanged(preferences);
}

void WindowShell::changeTextSize(int step)
{
    Preferences wanted = m_preferences;
    wanted.textPercent = step == 0
        ? 100
        : std::clamp(wanted.textPercent + step * kTextStep, Preferences::kLeastTextPercent,
            Preferences::kMostTextPercent);
    change(wanted);
}

void WindowShell::open(QDialog *dialog)
{
    // The same once more takes the place of the one before.
    const auto before = m_window->findChildren<QDialog *>(dialog->objectName());
    for (QDialog *const other : before) {
        if (other != dialog)
            other->close();
    }
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void WindowShell::showSettings()
{
    if (!m_dialog) {
        m_dialog = new SettingsDialog(m_preferences, m_window);
        connect(m_dialog, &SettingsDialog::changed, this, &WindowShell::change);
    }
    open(m_dialog);
}

void WindowShell::remakeWindows()
{
    if (!m_dialog)
        return;
    const QPoint place = m_dialog->pos();
    const QWidget *const focus = m_dialog->focusWidget();
    const QString field = focus ? focus->objectName() : QString();
    delete m_dialog;
    showSettings();
    m_dialog->move(place);
    if (auto *const again = m_dialog->findChild<QWidget *>(field); again && !field.isEmpty())
        again->setFocus(Qt::OtherFocusReason);
}

} // namespace app
