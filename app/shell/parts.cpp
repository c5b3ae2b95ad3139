// SPDX-License-Identifier: Apache-2.0
#include "app/shell/parts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>

#include <algorithm>

namespace app {

namespace {

QList<QWidget *> partsOf(const QMainWindow *window)
{
    QList<QWidget *> parts{window->centralWidget()};
    auto docks = window->findChildren<QDockWidget *>(QString(), Qt::FindDirectChildrenOnly);
    // Their order as children changes whenever one is brought to the front.
    std::sort(docks.begin(), docks.end(), [window](QDockWidget *one, QDockWidget *other) {
        return std::pair(window->dockWidgetArea(one), one->objectName())
            < std::pair(window->dockWidgetArea(other), other->objectName());
    });
    for (QDockWidget *const dock : docks) {
        if (!dock->isHidden())
            parts.append(dock);
    }
    return parts;
}

/// The next widget of that part that Tab would stop at; null if there is none.
QWidget *nextStop(const QWidget *from, const QWidget *part)
{
    for (QWidget *next = from->nextInFocusChain(); next != from; next = next->nextInFocusChain()) {
        if (part->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) && next->isEnabled()
            && !next->isHidden() && next->isVisibleTo(part))
            return next;
    }
    return nullptr;
}

} // namespace

void focusPart(QMainWindow *window, int step)
{
    const QList<QWidget *> parts = partsOf(window);
    const QWidget *const focus = QApplication::focusWidget();
    qsizetype current = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (focus && parts.at(i)->isAncestorOf(focus))
            current = i;
    }
    for (qsizetype i = 1; i <= parts.size(); ++i) {
        QWidget *const part = parts.at((current + step * i + i * parts.size()) % parts.size());
        QWidget *const stop = nextStop(part, part);
        if (!stop)
            continue;
        if (auto *const dock = qobject_cast<QDockWidget *>(part))
            dock->raise();
        // Where one was last time, if one was there.
        QWidget *const last = part->focusWidget();
        (last && last->isVisibleTo(part) ? last : stop)->setFocus(Qt::TabFocusReason);
        return;
    }
}

void paintAgain(QMainWindow *window)
{
    window->setUpdatesEnabled(true);
    const auto docks = window->findChildren<QDockWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QDockWidget *const dock : docks)
        dock->setUpdatesEnabled(true);
}

void keepFocusFromClicks(const QMainWindow *window)
{
    const auto buttons = window->findChildren<QAbstractButton *>();
    for (QAbstractButton *const button : buttons) {
        if (button->window() == window && button->focusPolicy() == Qt::StrongFocus)
            button->setFocusPolicy(Qt::TabFocus);
    }
}

bool isFocusLost()
{
    const QWidget *const focus = QApplication::focusWidget();
    return focus && (!focus->isVisible() || !focus->isEnabled());
}

bool passFocusOn(QMainWindow *window)
{
    const QWidget *const focus = QApplication::focusWidget();
    QWidget *const stop = nextStop(focus ? focus : window, window);
    if (stop)
        stop->setFocus(Qt::OtherFocusReason);
    return stop;
}

} // namespace app
