// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/znodes/zookeeperfigures.h"

#include <QTcpSocket>
#include <QTimer>

namespace app {

/// Asks a ZooKeeper server for its figures, every kEveryMs while it is told to. Lives on a worker
/// thread: its slots are invoked there, its signal queued. The first of several servers is asked.
class FigureWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr int kEveryMs = 2000;
    static constexpr int kPatienceMs = 1000;
    static constexpr qint64 kMostBytes = 1 << 20; ///< of one answer

    explicit FigureWatch(QObject *parent = nullptr);
    ~FigureWatch() override;

public Q_SLOTS:
    /// `connectString` as ZooKeeper's clients have it; empty: nobody is asked.
    void watch(const QString &connectString);

Q_SIGNALS:
    /// From that port of ours, before ZooKeeper can log it.
    void asking(quint16 port);
    /// Without any when there is no answer.
    void figuresRead(const app::ZooKeeperFigures &figures);

private:
    void ask(const QByteArray &word);
    void takeEnd();
    void giveUp();

    QTcpSocket m_socket;
    QTimer m_pause;
    QTimer m_patience;
    QString m_host;
    quint16 m_port = 0;
    QByteArray m_word;
    QByteArray m_answer;
    QByteArray m_mntr;
};

} // namespace app
