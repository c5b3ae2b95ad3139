// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/view/phrase.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace app {

/// Asks a program that a person has chosen for its version, since any file can be chosen: is it a
/// java that ZooKeeper is started with? Lives on one thread and does not block it.
class JavaCheck : public QObject
{
    Q_OBJECT

public:
    static constexpr int kPatienceMs = 10'000;

    explicit JavaCheck(QObject *parent = nullptr, int patienceMs = kPatienceMs);

    /// finished() follows, for the last one only if another is asked meanwhile.
    void ask(const QString &program);

Q_SIGNALS:
    /// `fault`: why it is of no use; empty if it can be used.
    void finished(const QString &program, const app::Phrase &fault);

private:
    void read();
    void drop();
    void answer(const Phrase &fault);
    [[nodiscard]] Phrase judged() const;

    QString m_program;
    QByteArray m_said; ///< the beginning of it
    QProcess *m_process = nullptr;
    QTimer m_patience;
};

} // namespace app
