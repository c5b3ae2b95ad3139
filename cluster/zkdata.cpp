// SPDX-License-Identifier: Apache-2.0
#include "cluster/zkdata.h"

#include <QDir>
#include <QFile>

#include <optional>

namespace cluster {

namespace {

/// The transaction that a log begins with, as its name says it: "log.1f".
std::optional<quint64> firstTransaction(const QString &name)
{
    bool isNumber = false;
    const quint64 number = name.mid(name.indexOf(u'.') + 1).toULongLong(&isNumber, 16);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

QString removeEmptyLog(const QString &dataDirectory)
{
    const QDir directory(dataDirectory + QStringLiteral("/version-2"));
    QFileInfo newest;
    std::optional<quint64> last;
    for (const QFileInfo &log : directory.entryInfoList({QStringLiteral("log.*")}, QDir::Files)) {
        const std::optional<quint64> first = firstTransaction(log.fileName());
        if (first && (!last || *first > *last)) {
            last = first;
            newest = log;
        }
    }
    const bool isEmpty = last && newest.size() == 0;
    return isEmpty && QFile::remove(newest.filePath()) ? newest.fileName() : QString();
}

} // namespace cluster
