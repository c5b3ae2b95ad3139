// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/page.h"
#include "app/view/childaction.h"
#include "app/view/keyfigures.h"
#include "app/view/presenterstep.h"
#include "app/view/stripmodel.h"
#include "widgets/stripdata.h"

#include <QTimer>

class QLabel;

namespace widgets {
class AvailabilityStrip;
class PointerHalo;
class ServerChips;
} // namespace widgets

namespace app {

/// The failover for people in the last row: the servers, what clients feel, two figures and a
/// sentence, whether the host is too busy for them, what comes next, and the keys that are pressed.
/// objectNames: "presenterChips", "presenterHealth", "presenterStrip", "presenterWaited",
/// "presenterLost", "presenterHost", "presenterSentence", "presenterNext", "presenterKeys",
/// "presenterCaption".
class PresenterPage : public Page
{
    Q_OBJECT

public:
    explicit PresenterPage(QWidget *parent = nullptr);

    void showFrame(const Frame &frame) override;
    /// What Page Down does, as the remote of a lecturer sends it, and Page Up.
    void takeStep();
    void goBack();

Q_SIGNALS:
    void actionRequested(app::ChildAction action, const QString &id);
    void scenarioRequested(app::ScenarioAction action, const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QLabel *label(const char *name);
    void build();
    void scaleFonts();
    void showServers(const Frame &frame);
    void showRequests(const Frame &frame);
    void showFigure(QLabel *label, const KeyFigure &figure) const;
    void showWarning(const RunState &state, qint64 nowNs);
    void colour(QLabel *label, const QColor &text) const;
    [[nodiscard]] QString sentenceOf(const RunState &state) const;
    void showKeys(const Frame &frame);
    void showCaption(const QString &text);
    [[nodiscard]] QList<widgets::StripRow> rowsFor(const widgets::StripView &view);

    StripModel m_model;
    std::optional<Incident> m_incident; ///< the last one
    PresenterPlan m_plan;
    PresenterStep m_step; ///< the next one
    QStringList m_ids;
    QString m_selected;
    QTimer m_captionTimer;
    widgets::ServerChips *m_chips;
    QLabel *m_health;
    widgets::AvailabilityStrip *m_strip;
    QLabel *m_waited;
    QLabel *m_lost;
    QLabel *m_waitedCaption;
    QLabel *m_lostCaption;
    QLabel *m_host;
    QLabel *m_sentence;
    QLabel *m_next;
    QLabel *m_keys;
    QLabel *m_caption;
    widgets::PointerHalo *m_halo;
};

} // namespace app
