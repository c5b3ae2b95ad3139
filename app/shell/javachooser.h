// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QMainWindow;
class QMenu;

namespace app {

/// What a main window has for choosing the java program that starts ZooKeeper: a command,
/// objectName
/// "_chooseJava", and the dialog "chooseJava" that it opens.
class JavaChooser : public QObject
{
    Q_OBJECT

public:
    explicit JavaChooser(QMainWindow *window);

    /// Makes the command anew, below the menu but not in it. What was made before belongs to that.
    void build(QMenu *menu);

Q_SIGNALS:
    void chosen(const QString &program);

private:
    void open();

    QMainWindow *m_window;
};

} // namespace app
