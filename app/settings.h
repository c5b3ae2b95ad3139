// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace app {

/// What the window remembers between runs, in $XDG_CONFIG_HOME/kvorum/kvorum.ini or in a directory
/// of one's own. No secrets.
class Settings
{
public:
    /// Empty: the standard place.
    explicit Settings(const QString &directory = {});

    [[nodiscard]] QByteArray geometry() const;
    [[nodiscard]] QByteArray layout() const;
    void saveWindow(const QByteArray &geometry, const QByteArray &layout) const;

private:
    QString m_path;
};

} // namespace app
