// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace app {

/// The files of the fonts in which this computer shows those languages (codes as of
/// languageCodes()), regular and bold, proportional and monospaced: fontconfig's choice, each once.
/// Empty if there are no fonts. Any thread.
[[nodiscard]] QStringList fontFiles(const QStringList &languages);

/// Has the operating system read these files into its cache, since Qt maps fonts into memory and
/// then waits on the window's thread for each page that it shows first: 150 ms were seen. A file
/// that cannot be read is left out. Waits for the disk: not for the window's thread.
void readAhead(const QStringList &files);

} // namespace app
