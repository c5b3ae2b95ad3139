// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <optional>

namespace app {

enum class DataVerb { Get, Put, Remove };

/// Who asks, and is to be told.
enum class Asker { Form, Keys };

/// What is asked of the store.
struct DataRequest {
    DataVerb verb = DataVerb::Get;
    QString key;
    QByteArray value = {}; ///< JSON in UTF-8, for Put
    /// Only if the key has this version; 0: only if it is absent. Not for Get.
    std::optional<quint64> ifVersion = {};
    Asker asker = Asker::Form;
    quint64 number = 0; ///< echoed, as the asker is
};

/// What became of it.
struct DataAnswer {
    DataVerb verb = DataVerb::Get;
    QString key;
    int status = 0;        ///< as on the wire: 200, 404, 503, …
    QString message = {};  ///< why not
    QByteArray value = {}; ///< for Get
    quint64 version = 0;   ///< of a condition that did not hold (412): of what is there; 0: nothing
    QString servedBy = {}; ///< empty if nobody answered
    qint64 elapsedNs = 0;
    Asker asker = Asker::Form;
    quint64 number = 0;

    [[nodiscard]] bool isOk() const { return status == 200; }
};

/// "200 · written to n3 · version 12 · 0.8 ms", or why not, in words.
[[nodiscard]] QString describe(const DataAnswer &answer);

/// "64 KiB", "8.0 MiB".
[[nodiscard]] QString sizeText(qsizetype bytes);

} // namespace app

Q_DECLARE_METATYPE(app::DataAnswer)
