// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/striplayout.h"

#include <QPixmap>
#include <QWidget>

#include <functional>

namespace widgets {

/// The requests of clients as marks along time, and the faults among them. 'Now' is at the right
/// and stays there until another part of the time is looked at. Wheel and + − zoom; a drag, or the
/// arrow keys with Shift, selects an interval; Home, End, Page Up and Page Down move; Ctrl with an
/// arrow jumps to the next fault, Return chooses it; Escape takes back. Painted into a pixmap that
/// is made anew only when marks changed; nothing is done while it is hidden or held.
class AvailabilityStrip : public QWidget
{
    Q_OBJECT

public:
    /// The rows for a view, at least one, each with a cell for each slot.
    using Source = std::function<QList<StripRow>(const StripView &)>;

    explicit AvailabilityStrip(QWidget *parent = nullptr);
    ~AvailabilityStrip() override;

    void setSource(Source source);
    /// The scene changed, or the source has other marks.
    void showScene(const StripScene &scene);
    /// Stands still, whatever comes, until it is let go.
    void setHeld(bool isHeld);
    /// Of the moment at its end, if that is not now.
    void setEndText(const QString &text);
    [[nodiscard]] const QString &endText() const { return m_endText; }
    /// What it shows, in words, for those who cannot see it.
    void setSummary(const QString &text);
    /// Now, as near as before another part of the time was looked at.
    void follow();
    /// All of it, as near as it fits.
    void showInterval(const StripInterval &interval);
    void select(const std::optional<StripInterval> &interval);

    [[nodiscard]] bool isFollowing() const { return m_isFollowing; }
    [[nodiscard]] const StripView &view() const { return m_view; }
    /// What is painted.
    [[nodiscard]] const QList<StripRow> &rows() const { return m_rows; }
    [[nodiscard]] const StripScene &scene() const { return m_scene; }
    [[nodiscard]] const std::optional<StripInterval> &selection() const { return m_selection; }
    [[nodiscard]] std::optional<qint64> cursorNs() const { return m_cursorNs; }
    [[nodiscard]] StripLayout layoutNow() const;
    /// How often the marks have been painted: for tests of what is not painted.
    [[nodiscard]] int paints() const { return m_paints; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void selectionChanged();
    void followingChanged(bool isFollowing);
    void incidentChosen(int number);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// What a layout is of.
    struct LaidOut {
        QSize size;
        QFontMetrics font{QFont()};
        QStringList titles;
        bool operator==(const LaidOut &) const = default;
    };

    void refresh();
    void forgetPicture();
    void lookAt(StripView view, bool mayFollow = true);
    void setFollowing(bool isFollowing);
    void zoom(int steps, double place);
    void scroll(qint64 slots);
    void moveCursor(qint64 atNs, bool isSelecting);
    bool moveByKey(QKeyEvent *event);
    void jumpToFlag(bool isForward, bool isSelecting);
    void chooseFlagAtCursor();
    bool takeBack();
    [[nodiscard]] const StripFlag *flagAt(QPoint position) const;
    [[nodiscard]] qint64 originNs() const;
    [[nodiscard]] QString toolTipAt(QPoint position) const;
    void render();

    Source m_source;
    StripView m_view;
    StripScene m_scene;
    StripScene m_news; ///< what is to be shown once it is let go
    QList<StripRow> m_rows;
    std::optional<StripInterval> m_selection;
    std::optional<qint64> m_cursorNs;
    std::optional<qint64> m_anchorNs; ///< where the selection by keys began
    std::optional<QPoint> m_pressedAt;
    bool m_isDragging = false;
    bool m_isFollowing = true;
    qint64 m_leftAtNs = 0;   ///< 'now' when it stopped following
    qint64 m_leftSlotNs = 0; ///< how near it was then
    bool m_isHeld = false;
    QString m_endText; ///< empty: now
    int m_wheel = 0;   ///< what is left of a turn that was no full step
    int m_paints = 0;
    QPixmap m_cache;
    mutable int m_titleRoom = 0; ///< grows only: the marks keep their place whatever is told
    mutable LaidOut m_laidOut;
    mutable std::optional<StripLayout> m_layout; ///< of that: to measure texts takes long
    bool m_isStale = true;                       ///< the cache is to be painted again
};

} // namespace widgets
