// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/runstate.h"
#include "app/view/picture.h"

#include <QWidget>

#include <memory>

namespace app {

/// What is shown at one instant, to all pages alike. References live for the call alone.
struct Frame {
    const RunState &state;
    /// Derived from the state, once for all pages, of which some keep it: hence shared.
    const std::shared_ptr<const Picture> &picture;
    qint64 nowNs = 0;    ///< live: now; else the instant of the recording that is looked at
    bool isPast = false; ///< a recording, or the live run held still: nothing can be done to it
    QString selected;    ///< the server that is selected everywhere, or "zookeeper", or empty
    int partition = -1;  ///< the partition that is chosen everywhere; -1: none
    QStringList selection = {}; ///< all that are selected; `selected` is the last of them
};

/// One view of the window. It gets frames, at most one in 33 ms, and only while it is visible; when
/// it becomes visible it is given the last one. It asks for things by signals and waits for
/// nothing.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void showFrame(const Frame &frame) = 0;

Q_SIGNALS:
    /// This is to be selected everywhere; a server's id or "zookeeper".
    void subjectChosen(const QString &id);
    void partitionChosen(int partition);
    /// Everything is to show that instant.
    void momentChosen(qint64 atNs);
    /// The event of about that instant is to be shown.
    void eventChosen(qint64 atNs);
    /// What was logged about that instant is to be shown, by that process or, if it is none, by
    /// all.
    void logChosen(const QString &id, qint64 atNs);
    void znodeChosen(const QByteArray &path);
    /// What is shown grows old by itself: another frame soon, though nothing has happened.
    void frameWanted();
};

} // namespace app
