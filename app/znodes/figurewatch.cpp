// SPDX-License-Identifier: Apache-2.0
#include "app/znodes/figurewatch.h"

namespace app {

namespace {

const QByteArray kFirst = QByteArrayLiteral("mntr");
const QByteArray kSecond = QByteArrayLiteral("cons");

} // namespace

FigureWatch::FigureWatch(QObject *parent)
    : QObject(parent)
    , m_socket(this)
    , m_pause(this)
    , m_patience(this)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kEveryMs);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { ask(kFirst); });
    connect(&m_patience, &QTimer::timeout, this, &FigureWatch::giveUp);
    connect(&m_socket, &QTcpSocket::connected, this, [this] {
        Q_EMIT asking(m_socket.localPort()); // first: who reads ZooKeeper's log knows it then
        m_socket.write(m_word);
    });
    connect(&m_socket, &QTcpSocket::readyRead, this, [this] {
        m_answer += m_socket.readAll();
        if (m_answer.size() > kMostBytes)
            giveUp();
    });
    // The server closes the connection behind its answer.
    connect(&m_socket, &QTcpSocket::disconnected, this, &FigureWatch::takeEnd);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this](QTcpSocket::SocketError error) {
        if (error != QTcpSocket::RemoteHostClosedError)
            giveUp();
    });
}

FigureWatch::~FigureWatch()
{
    // A connection that ends with us would tell so to members that are gone by then.
    m_socket.disconnect(this);
}

void FigureWatch::watch(const QString &connectString)
{
    m_pause.stop();
    m_patience.stop();
    m_word.clear();
    m_socket.abort();
    const QString first = connectString.section(u'/', 0, 0).section(u',', 0, 0);
    const qsizetype colon = first.lastIndexOf(u':');
    m_host = first.left(colon);
    m_port = first.mid(colon + 1).toUShort();
    if (colon > 0 && m_port != 0)
        ask(kFirst);
}

void FigureWatch::ask(const QByteArray &word)
{
    m_word = word;
    m_answer.clear();
    m_patience.start();
    m_socket.connectToHost(m_host, m_port);
}

void FigureWatch::takeEnd()
{
    if (m_word.isEmpty())
        return;
    m_answer += m_socket.readAll();
    if (m_word == kFirst) {
        m_mntr = m_answer;
        // Not from within the signal of a socket that is about to be opened again.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_word == kFirst)
                    ask(kSecond);
            },
            Qt::QueuedConnection);
        return;
    }
    m_word.clear();
    m_patience.stop();
    Q_EMIT figuresRead(figuresOf(m_mntr, m_answer));
    m_pause.start();
}

void FigureWatch::giveUp()
{
    m_word.clear();
    m_patience.stop();
    m_socket.abort();
    Q_EMIT figuresRead({});
    m_pause.start();
}

} // namespace app
