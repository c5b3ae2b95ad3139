// SPDX-License-Identifier: Apache-2.0
#include "app/resources.h"

#include "app/shell/language.h"

#include <QtGlobal>

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
        speak({});
        return true;
    }();
    Q_UNUSED(kIsLoaded)
}

} // namespace app
