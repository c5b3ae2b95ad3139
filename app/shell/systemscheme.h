// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QVariant>

namespace app {

/// Whether the desktop's user prefers dark windows, as the desktop portal says it
/// (org.freedesktop.appearance, color-scheme), now and whenever it changes. It asks without
/// waiting: until there is an answer, and where there is no portal, nobody prefers anything. Lives
/// on the main thread.
class SystemScheme : public QObject
{
    Q_OBJECT

public:
    explicit SystemScheme(QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_isDark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void follow(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void take(QVariant value);

    bool m_isDark = false;
};

} // namespace app
