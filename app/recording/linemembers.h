// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fields.h"
#include "core/jsonwriter.h"

#include <QStringList>

namespace app {

/// Members of a recording's lines. One that has its usual value (0, empty, false) is left out, and
/// read as that. What a file holds is a stranger's: numbers beyond their bounds are a fault of the
/// Fields, so that what is computed with them later cannot overflow.

/// The latest instant that a recording may speak of, and the longest time: some 73 years.
inline constexpr qint64 kMostNs = qint64(1) << 61;

void addText(core::JsonWriter &writer, std::string_view name, const QString &text);
void addNumber(core::JsonWriter &writer, std::string_view name, qint64 number);
void addCount(core::JsonWriter &writer, std::string_view name, quint64 number);
void addReal(core::JsonWriter &writer, std::string_view name, double number);
void addFlag(core::JsonWriter &writer, std::string_view name, bool isSet);

[[nodiscard]] QString textIn(core::Fields &fields, std::string_view name);
[[nodiscard]] QStringList textsIn(core::Fields &fields, std::string_view name);
/// An instant or a time.
[[nodiscard]] qint64 nsIn(core::Fields &fields, std::string_view name);
[[nodiscard]] quint64 countIn(core::Fields &fields, std::string_view name);
[[nodiscard]] int numberIn(core::Fields &fields, std::string_view name, int least, int most);
[[nodiscard]] double realIn(core::Fields &fields, std::string_view name);
[[nodiscard]] bool flagIn(core::Fields &fields, std::string_view name);

/// The elements of an array of numbers, each within its bounds; `missing` for those that the array
/// does not have any more.
class NumberRow
{
public:
    NumberRow(core::Fields &fields, std::string_view raw);

    [[nodiscard]] qint64 next(qint64 least, qint64 most, qint64 missing = 0);

private:
    core::Fields &m_fields;
    std::vector<std::string_view> m_elements;
    std::size_t m_at = 0;
};

} // namespace app
