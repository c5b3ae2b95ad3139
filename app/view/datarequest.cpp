// SPDX-License-Identifier: Apache-2.0
#include "app/view/datarequest.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QLocale>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DataAnswer)
};

QString outcome(const DataAnswer &answer)
{
    switch (static_cast<core::Status>(answer.status)) {
    case core::Status::Ok:
        switch (answer.verb) {
        case DataVerb::Get:
            return Text::tr("Found");
        case DataVerb::Put:
            return Text::tr("Stored");
        case DataVerb::Remove:
            return Text::tr("Deleted");
        }
        return {};
    case core::Status::NotFound:
        return Text::tr("There is no such key");
    case core::Status::OutcomeUnknown:
        return Text::tr("Nobody knows whether it was done: read the key to see");
    case core::Status::Unavailable:
    case core::Status::SlowDown:
        return Text::tr("Not now, nothing was changed");
    case core::Status::Elsewhere:
    case core::Status::BadRequest:
    case core::Status::Unauthenticated:
    case core::Status::Forbidden:
    case core::Status::Conflict:
    case core::Status::ConditionFailed:
    case core::Status::TooLarge:
    case core::Status::WrongCluster:
    case core::Status::Internal:
        break;
    }
    return Text::tr("Refused, nothing was changed");
}

} // namespace

QString describe(const DataAnswer &answer)
{
    QStringList parts{outcome(answer)};
    if (!answer.isOk() && !answer.message.isEmpty())
        parts << answer.message;
    if (!answer.servedBy.isEmpty())
        parts << Text::tr("answered by %1").arg(answer.servedBy);
    if (answer.version != 0)
        parts << Text::tr("version %1").arg(answer.version);
    const double ms = static_cast<double>(answer.elapsedNs) / 1e6;
    parts << Text::tr("%1 ms").arg(QLocale().toString(ms, 'f', 1));
    parts << QString::number(answer.status);
    return parts.join(QStringLiteral(" · "));
}

QString sizeText(qsizetype bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeIecFormat);
}

} // namespace app
