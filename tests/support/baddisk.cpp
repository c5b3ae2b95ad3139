// SPDX-License-Identifier: Apache-2.0
#include "support/baddisk.h"

#include <QFile>

namespace support {

namespace {

/// As nodeproc/storebaddisk.cpp has it: from and to; error, one in how many, of tables alone; how
/// many failed.
enum Number { FromMs, Error = 2, Failed = 5, Count };

/// In place, since it is mapped.
template <std::size_t Size>
bool write(const QString &path, Number first, const std::array<quint32, Size> &numbers)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(qint64(first * sizeof(quint32)))
        && file.write(reinterpret_cast<const char *>(numbers.data()), sizeof numbers)
        == qint64(sizeof numbers);
}

} // namespace

bool BadDisk::prepare(const QString &file)
{
    return write(file, FromMs, std::array<quint32, Count>{});
}

void BadDisk::addTo(QProcessEnvironment &environment, const QString &file)
{
    environment.insert(QStringLiteral("KVORUM_DISK"), file);
}

bool BadDisk::slowDown(const QString &file, quint32 fromMs, quint32 toMs)
{
    return write(file, FromMs, std::array{fromMs, toMs});
}

bool BadDisk::fail(const QString &file, Failure failure)
{
    return write(file, Error,
        std::array<quint32, 3>{
            static_cast<quint32>(failure.error), failure.oneIn, failure.areTables ? 1U : 0U});
}

quint32 BadDisk::failed(const QString &path)
{
    QFile file(path);
    quint32 number = 0;
    if (!file.open(QIODevice::ReadOnly) || !file.seek(qint64(Failed * sizeof number))
        || file.read(reinterpret_cast<char *>(&number), sizeof number) != sizeof number)
        return 0;
    return number;
}

} // namespace support
