// SPDX-License-Identifier: Apache-2.0
#include "app/resources.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

// A static library's resources are not registered by themselves, and the macro that does it must
// not stand in a namespace.
static void registerResources()
{
    Q_INIT_RESOURCE(app);
    Q_INIT_RESOURCE(i18n);
}

namespace app {

void loadResources()
{
    static const bool kIsLoaded = [] {
        registerResources();
        auto *const translator = new QTranslator(QCoreApplication::instance());
        const QString name = QStringLiteral("kvorum");
        const QString separator = QStringLiteral("_");
        const QString directory = QStringLiteral(":/i18n");
        // English is there for the plurals where there is no translation.
        if (translator->load(QLocale(), name, separator, directory)
            || translator->load(QLocale(QLocale::English), name, separator, directory))
            QCoreApplication::installTranslator(translator);
        return true;
    }();
    Q_UNUSED(kIsLoaded)
}

} // namespace app
