// SPDX-License-Identifier: Apache-2.0
#include "app/pages/plaintext.h"

#include "app/view/jsoncheck.h"
#include "widgets/jsonedit.h"

namespace app {

bool makeJsonOfPlainText(widgets::JsonEdit *edit)
{
    const std::optional<QByteArray> json =
        edit->fault() ? jsonOfPlainText(edit->value()) : std::nullopt;
    if (json)
        edit->setValue(*json);
    return json.has_value();
}

} // namespace app
