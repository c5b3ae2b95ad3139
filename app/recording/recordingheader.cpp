// SPDX-License-Identifier: Apache-2.0
#include "app/recording/recordingheader.h"

#include "app/recording/faulttext.h"
#include "app/recording/linemembers.h"
#include "app/supervision/procfs.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSysInfo>
#include <QThread>

#include <limits>

namespace app {

namespace {

constexpr std::string_view kMagic = "recording";

struct HeaderText {
    Q_DECLARE_TR_FUNCTIONS(RecordingHeader)
};

core::Error refusal(const QString &why)
{
    return {core::Status::BadRequest, why.toStdString()};
}

} // namespace

RecordingHeader RecordingHeader::ofNow(const QString &cluster)
{
    const QDateTime now = QDateTime::currentDateTime();
    return {.version = QStringLiteral(KVORUM_VERSION),
        .cluster = cluster,
        .host = QSysInfo::machineHostName(),
        .bootId = app::bootId(),
        .pid = QCoreApplication::applicationPid(),
        .cores = QThread::idealThreadCount(),
        .wallMs = now.toMSecsSinceEpoch(),
        .bootNs = bootTimeNs(),
        .continues = {},
        .startedAt = now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODateWithMs)};
}

std::string RecordingHeader::encode() const
{
    std::string line;
    core::JsonWriter writer(line);
    writer.beginObject().key("kvorum").string(kMagic).key("format").number(kFormat);
    addText(writer, "version", version);
    addText(writer, "cluster", cluster);
    addText(writer, "startedAt", startedAt);
    addNumber(writer, "wallMs", wallMs);
    addNumber(writer, "bootNs", bootNs);
    addText(writer, "boot", bootId);
    addText(writer, "host", host);
    addNumber(writer, "pid", pid);
    addNumber(writer, "cores", cores);
    addText(writer, "continues", continues);
    writer.endObject();
    line += '\n';
    return line;
}

core::Result<RecordingHeader> RecordingHeader::decode(std::string_view line)
{
    core::Fields fields(line);
    if (!fields.ok() || !fields.has("kvorum") || fields.string("kvorum") != kMagic)
        return refusal(HeaderText::tr("this is no recording of kvorum"));
    const std::uint64_t format = fields.unsignedNumber("format");
    if (fields.ok() && format != kFormat) {
        return refusal(HeaderText::tr("a recording of format %1; this program knows format %2")
                           .arg(format)
                           .arg(kFormat));
    }
    RecordingHeader header;
    header.version = textIn(fields, "version");
    header.cluster = textIn(fields, "cluster");
    header.startedAt = textIn(fields, "startedAt");
    header.wallMs = nsIn(fields, "wallMs");
    header.bootNs = nsIn(fields, "bootNs");
    header.bootId = textIn(fields, "boot");
    header.host = textIn(fields, "host");
    header.pid = nsIn(fields, "pid");
    header.cores = numberIn(fields, "cores", 0, std::numeric_limits<int>::max());
    header.continues = textIn(fields, "continues");
    if (!fields.ok()) {
        return refusal(HeaderText::tr("it is not as it should be: %1")
                           .arg(faultText(QString::fromStdString(fields.error().message))));
    }
    return header;
}

} // namespace app
