// SPDX-License-Identifier: Apache-2.0
#include "app/samplefill.h"

namespace app {

namespace {

constexpr int kAtOnce = 32;

const QByteArray kNames[] = {"Ada", "Alan", "Barbara", "Edsger", "Frances", "Grace", "Leslie"};

} // namespace

SampleFill::SampleFill(ClusterLink *link, QObject *parent)
    : QObject(parent)
    , m_link(link)
{
}

QString SampleFill::keyOf(int number)
{
    return QStringLiteral("sample:%1").arg(number, 4, 10, QLatin1Char('0'));
}

QByteArray SampleFill::valueOf(int number, int round)
{
    const QByteArray &name = kNames[static_cast<std::size_t>(number) % std::size(kNames)];
    return "{\"name\": \"" + name + "\", \"number\": " + QByteArray::number(number)
        + ", \"round\": " + QByteArray::number(round) + '}';
}

void SampleFill::start()
{
    if (isUnderWay())
        return;
    ++m_round;
    m_total = kTotal;
    m_sent = 0;
    m_done = 0;
    m_failed = 0;
    Q_EMIT advanced(0, 0, m_total);
    for (int i = 0; i < kAtOnce; ++i)
        sendNext();
}

void SampleFill::cancel()
{
    if (!isUnderWay())
        return;
    m_total = m_sent;
    Q_EMIT advanced(m_done, m_failed, m_total);
}

void SampleFill::sendNext()
{
    if (m_sent == m_total)
        return;
    ++m_sent;
    m_link->send({DataVerb::Put, keyOf(m_sent), valueOf(m_sent, m_round)},
        [this](const DataAnswer &answer) { take(answer); });
}

void SampleFill::take(const DataAnswer &answer)
{
    ++m_done;
    if (!answer.isOk())
        ++m_failed;
    sendNext();
    Q_EMIT advanced(m_done, m_failed, m_total);
}

} // namespace app
