// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/clientpage.h"
#include "app/pages/page.h"
#include "app/view/outagetext.h"

#include <QPointer>
#include <QTimer>

class QBoxLayout;

namespace widgets {
class HealthBar;
class StateLine;
} // namespace widgets

namespace app {

/// What stands above all views: how the cluster is, and in short what came of the last fault where
/// the client view is hidden, or too low to show that. objectNames: "faultOutage", "faultProof".
class SummaryPage : public Page
{
    Q_OBJECT

public:
    explicit SummaryPage(QWidget *parent = nullptr);

    /// The view that tells more of the fault.
    void setClientPage(ClientPage *client);
    void showFrame(const Frame &frame) override;

    [[nodiscard]] widgets::HealthBar *health() const { return m_health; }
    /// For what else stands there.
    [[nodiscard]] QBoxLayout *rows() const { return m_rows; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool isToldElsewhere() const;
    [[nodiscard]] bool isNeeded(const Frame &frame);
    void arrange();

    QPointer<ClientPage> m_client; ///< of a window that is made anew it may end first
    QTimer m_patience;             ///< what has just become known is shown there in a moment
    bool m_hasFault = false;
    bool m_isMissed = false; ///< it is to be read nowhere else
    widgets::HealthBar *m_health;
    QWidget *m_fault; ///< around the two lines
    widgets::StateLine *m_outage;
    widgets::StateLine *m_proof;
    QBoxLayout *m_lines;
    QBoxLayout *m_rows;
};

} // namespace app
