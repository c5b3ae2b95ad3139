// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/page.h"
#include "app/view/stripmodel.h"

class QLabel;

namespace widgets {
class AvailabilityStrip;
class FlowLayout;
class Sparkline;
class StateLine;
class StripLegend;
} // namespace widgets

namespace app {

class OutagePanel;
class WorkloadBar;

/// What clients feel: each request of the workload as a mark, figures of the last seconds or of a
/// selected interval, and after a fault how long they waited and that nothing was lost.
/// objectNames: "strip", "figureRate", "figureOk", "figureP50", "figureP99", "sparkRate",
/// "sparkP99", "hostBusy", "stripLegend", "selectionLine", and those of WorkloadBar and
/// OutagePanel.
class ClientPage : public Page
{
    Q_OBJECT

public:
    explicit ClientPage(QWidget *parent = nullptr);

    void showFrame(const Frame &frame) override;
    /// The fault with that number is told of and looked at; 0: always the last one.
    void chooseIncident(int number);

    [[nodiscard]] widgets::AvailabilityStrip *strip() const { return m_strip; }
    /// What came of the fault that is told of can be read without scrolling.
    [[nodiscard]] bool isOutageSeen() const;
    /// The least, so that the strip gets smaller before a scroll area around it scrolls.
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void workloadChanged(const app::WorkloadOptions &options);
    void checkRequested();
    /// A fault was clicked on.
    void incidentChosen(int number);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void keepHeight();
    void placeLegend();
    void buildHeader(widgets::FlowLayout *header);
    QLabel *addFigure(widgets::FlowLayout *header, const char *name);
    void connectParts();
    void showFigures();
    void showTrend();
    void showSelection();
    void showIncident();
    void lookAtIncident();
    [[nodiscard]] QList<widgets::StripRow> rowsFor(const widgets::StripView &view);
    [[nodiscard]] widgets::StripScene scene() const;
    [[nodiscard]] const Incident *chosen() const;
    /// The one whose partitions have a row of their own, if it is in view.
    [[nodiscard]] const Incident *incidentIn(const widgets::StripView &view) const;

    StripModel m_model;
    QList<Incident> m_incidents;
    LedgerReport m_ledger;
    bool m_isStopped = false; ///< what is known is of the run before
    quint32 m_partitions = 0; ///< of the cluster
    int m_busyPercent = 0;    ///< of the host
    int m_chosen = 0;
    qint64 m_checkAskedNs = 0; ///< 0: none is under way
    qint64 m_nowNs = 0;
    qint64 m_figuresNs = 0; ///< of what the figures were of
    qint64 m_trendNs = 0;
    WorkloadBar *m_controls = nullptr;
    widgets::AvailabilityStrip *m_strip;
    widgets::FlowLayout *m_header;
    widgets::StripLegend *m_legend;
    widgets::StateLine *m_selection;
    OutagePanel *m_outage;
    QLabel *m_rate = nullptr;
    QLabel *m_ok = nullptr;
    QLabel *m_p50 = nullptr;
    QLabel *m_p99 = nullptr;
    QLabel *m_host = nullptr; ///< hidden unless it is overloaded
    widgets::Sparkline *m_rateLine = nullptr;
    widgets::Sparkline *m_p99Line = nullptr;
};

} // namespace app
