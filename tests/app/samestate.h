// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/runstate.h"

#include <QtTest>

/// Fails the test where two states of a run are not the same, and names the part.
#define COMPARE_STATES(one, other)                                                                 \
    QCOMPARE((one).atNs(), (other).atNs());                                                        \
    QVERIFY2(*(one).local() == *(other).local(), "local");                                         \
    QVERIFY2(*(one).seen() == *(other).seen(), "seen");                                            \
    QVERIFY2((one).happenings() == (other).happenings(), "happenings");                            \
    QVERIFY2((one).samples() == (other).samples(), "samples");                                     \
    QVERIFY2((one).workload() == (other).workload(), "workload");                                  \
    QCOMPARE((one).busyPercent(), (other).busyPercent());                                          \
    QVERIFY2((one).serverEvents() == (other).serverEvents(), "serverEvents");                      \
    QVERIFY2((one).elections() == (other).elections(), "elections");                               \
    QVERIFY2((one).servers() == (other).servers(), "servers");                                     \
    QVERIFY2((one).ledger() == (other).ledger(), "ledger");                                        \
    QVERIFY2((one).scenario() == (other).scenario(), "scenario");                                  \
    QVERIFY2((one).incidents() == (other).incidents(), "incidents")
