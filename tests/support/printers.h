// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QtTest>
#include <string>
#include <string_view>

// What QCOMPARE prints of the types that the tests compare most.
namespace QTest {

template <>
inline char *toString(const std::string &text)
{
    return qstrdup(text.c_str());
}

template <>
inline char *toString(const std::string_view &text)
{
    return qstrdup(std::string(text).c_str());
}

template <>
inline char *toString(const core::Status &status)
{
    return qstrdup(std::to_string(static_cast<int>(status)).c_str());
}

} // namespace QTest
