// SPDX-License-Identifier: Apache-2.0
#include "widgets/wrappedlabel.h"

#include <QEvent>

#include <algorithm>

namespace widgets {

namespace {

constexpr qsizetype kMostHeights = 16;

} // namespace

WrappedLabel::WrappedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

WrappedLabel::WrappedLabel(const QString &text, QWidget *parent)
    : WrappedLabel(parent)
{
    setText(text);
}

void WrappedLabel::setText(const QString &text)
{
    if (text == QLabel::text())
        return;
    QLabel::setText(text);
    keepHeight();
}

void WrappedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    keepHeight();
}

void WrappedLabel::showEvent(QShowEvent *event)
{
    QLabel::showEvent(event);
    keepHeight();
}

void WrappedLabel::hideEvent(QHideEvent *event)
{
    QLabel::hideEvent(event);
    keepHeight();
}

void WrappedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        m_heights.clear();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        keepHeight();
}

void WrappedLabel::keepHeight()
{
    // Out of sight it has a width that means nothing; a tab of docks that is not in front is beside
    // the window, not hidden.
    const bool isSeen =
        isVisible() && window()->rect().intersects({mapTo(window(), QPoint()), size()});
    if (!isSeen || !wordWrap() || text().isEmpty())
        return setMinimumHeight(0);
    const std::optional<int> known = knownHeight(width());
    // What it had before counts in heightForWidth(): it would never get lower.
    if (!known)
        setMinimumHeight(0);
    setMinimumHeight(known ? *known : heightForWidth(width()));
}

WrappedLabel::Look WrappedLabel::look() const
{
    return {text(), font(), contentsMargins(), minimumWidth(), wordWrap()};
}

std::optional<int> WrappedLabel::knownHeight(int width) const
{
    const auto known = m_heights.constFind(width);
    return known != m_heights.cend() && m_look == look() ? std::optional(*known) : std::nullopt;
}

int WrappedLabel::heightForWidth(int width) const
{
    if (const std::optional<int> known = knownHeight(width))
        return std::max(*known, minimumHeight());
    const int height = QLabel::heightForWidth(width);
    if (minimumHeight() > 0)
        return height;
    const Look now = look();
    if (m_look != now || m_heights.size() >= kMostHeights) {
        m_heights.clear();
        m_look = now;
    }
    m_heights.insert(width, height);
    return height;
}

} // namespace widgets
