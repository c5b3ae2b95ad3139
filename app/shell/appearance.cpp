// SPDX-License-Identifier: Apache-2.0
#include "app/shell/appearance.h"

#include "app/resources.h"
#include "app/shell/edgedstyle.h"
#include "app/shell/language.h"
#include "app/shell/palettes.h"
#include "widgets/meaning.h"
#include "widgets/motion.h"

#include <QApplication>
#include <QPixmapCache>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>

namespace app {

namespace {

QFont scaled(QFont font, int percent)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * percent / 100);
    else
        font.setPixelSize(font.pixelSize() * percent / 100);
    return font;
}

void setStyle(const QString &name)
{
    // The same once more would polish every widget for nothing.
    if (QApplication::style()->objectName().compare(name, Qt::CaseInsensitive) != 0)
        QApplication::setStyle(
            name == EdgedStyle::kName ? new EdgedStyle : QStyleFactory::create(name));
}

} // namespace

Appearance::Appearance(const Preferences &preferences)
    : m_systemStyle(QApplication::style()->objectName())
    , m_systemFont(QApplication::font())
{
    loadResources();
    connect(&m_scheme, &SystemScheme::changed, this, &Appearance::dress);
    (void)apply(preferences);
}

bool Appearance::apply(const Preferences &preferences)
{
    const bool isNews = preferences.language != m_applied.language
        || preferences.textPercent != m_applied.textPercent
        || preferences.isTrafficLight != m_applied.isTrafficLight;
    if (preferences.language != m_applied.language)
        speak(preferences.language);
    if (preferences.textPercent != m_applied.textPercent)
        QApplication::setFont(scaled(m_systemFont, preferences.textPercent));
    widgets::setMotionReduced(preferences.isMotionReduced);
    widgets::setColourSet(preferences.isTrafficLight ? widgets::ColourSet::TrafficLight
                                                     : widgets::ColourSet::Distinct);
    m_applied = preferences;
    dress();
    if (isNews)
        QPixmapCache::clear(); // what was drawn for the look before
    return isNews;
}

void Appearance::dress()
{
    using Theme = Preferences::Theme;
    Theme wanted = m_applied.theme;
    // Before Qt 6.5 the system's palette does not follow what its user prefers.
    if (wanted == Theme::System && m_scheme.isDark())
        wanted = Theme::Dark;
    if (wanted == m_dressed)
        return;
    m_dressed = wanted;
    const bool isSystem = wanted == Theme::System;
    setStyle(isSystem                       ? m_systemStyle
            : wanted == Theme::HighContrast ? QString(EdgedStyle::kName)
                                            : QStringLiteral("fusion"));
    const QPalette palette = paletteOf(wanted);
    QApplication::setPalette(palette);
    QToolTip::setPalette(isSystem ? QApplication::palette() : palette);
    QPixmapCache::clear();
}

} // namespace app
