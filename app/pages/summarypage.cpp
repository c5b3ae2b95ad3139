// SPDX-License-Identifier: Apache-2.0
#include "app/pages/summarypage.h"

#include "app/pages/clientpage.h"
#include "widgets/healthbar.h"
#include "widgets/stateline.h"

#include <QBoxLayout>
#include <QEvent>

namespace app {

namespace {

constexpr int kPatienceMs = 200;
constexpr int kSpacing = 4;
constexpr int kBetween = 16; // the two lines, side by side

} // namespace

SummaryPage::SummaryPage(QWidget *parent)
    : Page(parent)
    , m_patience(this)
    , m_health(new widgets::HealthBar(this))
    , m_fault(new QWidget(this))
    , m_outage(new widgets::StateLine(m_fault))
    , m_proof(new widgets::StateLine(m_fault))
    , m_lines(new QBoxLayout(QBoxLayout::LeftToRight, m_fault))
    , m_rows(new QVBoxLayout(this))
{
    m_outage->setObjectName(QStringLiteral("faultOutage"));
    m_proof->setObjectName(QStringLiteral("faultProof"));
    QFont bold = m_outage->font();
    bold.setBold(true);
    m_outage->setFont(bold);
    m_lines->setContentsMargins(kSpacing, 0, kSpacing, 0);
    m_lines->addWidget(m_outage);
    m_lines->addWidget(m_proof);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(kSpacing);
    m_rows->addWidget(m_health);
    m_rows->addWidget(m_fault);
    m_fault->hide();
    m_patience.setObjectName(QStringLiteral("faultTimer"));
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    m_patience.callOnTimeout(this, [this] {
        const bool isMissed = m_hasFault && !isToldElsewhere();
        if (isMissed == m_isMissed)
            return;
        m_isMissed = isMissed;
        Q_EMIT frameWanted();
    });
}

void SummaryPage::setClientPage(ClientPage *client)
{
    m_client = client;
    client->installEventFilter(this);
}

bool SummaryPage::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Show || type == QEvent::Hide || type == QEvent::Resize)
        m_patience.start(); // not at once: the window may be about to end
    return Page::eventFilter(watched, event);
}

bool SummaryPage::isToldElsewhere() const
{
    return m_client && m_client->isOutageSeen();
}

bool SummaryPage::isNeeded(const Frame &frame)
{
    m_hasFault = !frame.state.incidents().isEmpty();
    if (!m_hasFault || isToldElsewhere())
        m_isMissed = false;
    else if (!m_isMissed && !m_patience.isActive())
        m_patience.start();
    return m_isMissed;
}

void SummaryPage::showFrame(const Frame &frame)
{
    const bool isShown = isNeeded(frame);
    m_fault->setVisible(isShown);
    if (!isShown)
        return;
    const Incident &last = frame.state.incidents().last();
    Said outage = outageSaid(last);
    Said proof = proofInShort(frame.state.ledger(), last);
    if (frame.state.local()->stage == ClusterStage::Stopped) {
        outage = ofLastRun(outage);
        proof = ofLastRun(proof);
    }
    m_outage->say(outage.meaning, QStringLiteral("%1 · %2").arg(faultText(last), outage.text));
    m_outage->setToolTip(outageDetail(last).toHtmlEscaped());
    m_proof->say(proof.meaning, proof.text);
    m_proof->setToolTip(proofSaid(frame.state.ledger(), last).text.toHtmlEscaped());
    arrange();
}

void SummaryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

/// Side by side where there is room for both, else one below the other, of more lines if need be.
void SummaryPage::arrange()
{
    const auto widthOf = [](const QLabel *label) {
        return label->fontMetrics().horizontalAdvance(label->text()) + 1;
    };
    const int outage = widthOf(m_outage);
    const int proof = widthOf(m_proof);
    const bool fits = outage + kBetween + proof + 2 * kSpacing <= width();
    m_lines->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_lines->setSpacing(fits ? kBetween : 0);
    // They take what they are given, whatever they need.
    m_lines->setStretchFactor(m_outage, fits ? outage : 1);
    m_lines->setStretchFactor(m_proof, fits ? proof : 1);
}

} // namespace app
