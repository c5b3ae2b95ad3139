// SPDX-License-Identifier: Apache-2.0
#include "app/scenario/valuetransfer.h"

#include "app/samplefill.h"

namespace app {

namespace {

constexpr int kAtOnce = 32;
constexpr int kNotFound = static_cast<int>(core::Status::NotFound);

constexpr auto told = phrasesIn("app::ValueTransfer");

} // namespace

ValueTransfer::ValueTransfer(ClusterLink *link, QObject *parent)
    : QObject(parent)
    , m_link(link)
{
}

void ValueTransfer::start(bool isReading)
{
    ++m_round;
    m_sent = 0;
    m_report = {.isReading = isReading, .total = SampleFill::kTotal, .problem = {}};
    for (int i = 0; i < kAtOnce; ++i)
        sendNext();
}

void ValueTransfer::sendNext()
{
    if (m_sent == m_report.total || !m_report.problem.isEmpty())
        return;
    const int number = ++m_sent;
    DataRequest request{
        m_report.isReading ? DataVerb::Get : DataVerb::Put, SampleFill::keyOf(number), {}};
    if (!m_report.isReading)
        request.value = SampleFill::valueOf(number, 1);
    m_link->send(request, [this, number, round = m_round](const DataAnswer &answer) {
        if (round == m_round)
            take(number, answer);
    });
}

void ValueTransfer::take(int number, const DataAnswer &answer)
{
    if (!m_report.problem.isEmpty())
        return;
    if (!answer.isOk()) {
        m_report.isLost = m_report.isReading && answer.status == kNotFound;
        m_report.problem = told(QT_TR_NOOP("%1: %2")).arg(answer.key).arg(describe(answer));
    } else if (m_report.isReading && answer.value != SampleFill::valueOf(number, 1)) {
        m_report.isLost = true;
        m_report.problem = told(QT_TR_NOOP("%1: an acknowledged value was lost; found %2"))
                               .arg(answer.key)
                               .arg(QString::fromUtf8(answer.value.left(200)));
    } else {
        ++m_report.done;
        sendNext();
    }
    Q_EMIT advanced(m_report);
}

} // namespace app
