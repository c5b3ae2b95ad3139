// SPDX-License-Identifier: Apache-2.0
#include "app/report/reportfiles.h"
#include "app/report/reportstrip.h"
#include "app/scenario/scenario.h"
#include "app/view/measuretext.h"
#include "app/view/outagetext.h"
#include "app/view/plainpreview.h"

#include <QCoreApplication>
#include <QLocale>

namespace app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

const QString kStyle = QStringLiteral(
    "body{font:15px/1.45 sans-serif;max-width:62em;margin:1.5em auto;padding:0 1em;color:#222;"
    "background:#fff}h1{font-size:1.5em}h2{font-size:1.15em;margin-top:1.6em}"
    ".verdict{font-size:1.3em;border:3px solid;padding:.4em .8em;border-radius:6px}"
    ".pass{border-color:#0072b2}.fail{border-style:double;border-color:#d55e00}"
    ".inconclusive{border-style:dashed;border-color:#8a5a00}"
    "table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ccc;padding:.25em "
    ".5em;text-align:left;vertical-align:top}td.n{text-align:right;white-space:nowrap}"
    "svg{width:100%;height:auto;border:1px solid #ddd}.aside{color:#555}");

QString text(const QString &plain)
{
    return plain.toHtmlEscaped();
}

QString tag(const QString &name, const QString &plain)
{
    return QStringLiteral("<%1>%2</%1>\n").arg(name, text(plain));
}

QString row(const QStringList &cells)
{
    QString html = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        html += QStringLiteral("<td>%1</td>").arg(text(cell));
    return html + QStringLiteral("</tr>\n");
}

QString heads(const QStringList &titles)
{
    QString html = QStringLiteral("<table><tr>");
    for (const QString &title : titles)
        html += QStringLiteral("<th>%1</th>").arg(text(title));
    return html + QStringLiteral("</tr>\n");
}

QString seconds(qint64 ns)
{
    return Words::tr("%1 s").arg(QLocale().toString(static_cast<double>(ns) / 1e9, 'f', 2));
}

QString verdictHtml(const ScenarioNews &news)
{
    static const QString kSymbols[] = {
        QStringLiteral("✓"), QStringLiteral("✗"), QStringLiteral("?")};
    const QString word = verdictWord(news.verdict);
    return QStringLiteral("<p class=\"verdict %1\">%2 <b>%3</b>: %4</p>\n")
        .arg(word.toLower(), kSymbols[static_cast<std::size_t>(news.verdict)], word,
            text(news.why.toString()));
}

QString claimsHtml(const ScenarioNews &news)
{
    static const QString kSymbols[] = {
        QStringLiteral("✓"), QStringLiteral("✗"), QStringLiteral("?")};
    const QStringList words{Words::tr("held"), Words::tr("broken"), Words::tr("not proven")};
    QString html = tag(QStringLiteral("h2"), Words::tr("What the verdict rests on"))
        + heads({{}, Words::tr("Claim, as measured")});
    for (const ScenarioNews::Claim &claim : news.claims) {
        const auto state = static_cast<qsizetype>(claim.state);
        html += row({kSymbols[state] + u' ' + words.at(state), claim.text.toString()});
    }
    return html + QStringLiteral("</table>\n");
}

QString stepsHtml(const ScenarioNews &news)
{
    const QStringList words{
        Words::tr("not reached"), Words::tr("under way"), Words::tr("done"), Words::tr("not done")};
    QString html = tag(QStringLiteral("h2"), Words::tr("Steps"))
        + heads({Words::tr("Began at"), Words::tr("Took"), Words::tr("Step"), Words::tr("Result")});
    for (const ScenarioNews::Step &step : news.steps) {
        const bool hasBegun = step.beganNs != 0;
        html += row({hasBegun ? seconds(step.beganNs - news.beganNs) : QString(),
            step.endedNs != 0 ? seconds(step.endedNs - step.beganNs)
                              : words.at(static_cast<qsizetype>(step.state)),
            step.title.toString(), step.result.toString()});
    }
    return html + QStringLiteral("</table>\n");
}

QString splitText(const Incident::Split &split)
{
    if (!split.isKnown)
        return Words::tr("not known");
    const QString detect = waitText(split.detectMs);
    const QString decide = waitText(split.decideMs);
    const QString promote = waitText(split.promoteMs);
    if (!split.rerouteMs) {
        return Words::tr("by the servers' events: detect %1, decide %2, promote %3")
            .arg(detect, decide, promote);
    }
    return Words::tr("detect %1, decide %2, promote %3, reroute %4")
        .arg(detect, decide, promote, waitText(*split.rerouteMs));
}

QString incidentsHtml(const ReportData &data)
{
    if (data.incidents.isEmpty())
        return {};
    QString html = tag(QStringLiteral("h2"), Words::tr("Faults"))
        + heads({Words::tr("At"), Words::tr("Fault"), Words::tr("Process gone"),
            Words::tr("Declared dead"), Words::tr("Clients waited"),
            Words::tr("Where the time went")});
    for (const Incident &incident : data.incidents) {
        const auto after = [&incident](qint64 ns) {
            return ns == 0 ? QStringLiteral("–")
                           : waitText(static_cast<double>(ns - incident.faultNs) / 1e6);
        };
        QString waited = waitedText(incident.outage);
        if (const QString busy = busyText(incident.busyPercent); !busy.isEmpty())
            waited += QStringLiteral(" · ") + busy;
        html += row({seconds(incident.faultNs - data.news.beganNs), incidentText(incident),
            after(incident.goneNs), after(incident.declaredNs), waited, splitText(incident.split)});
    }
    return html
        + QStringLiteral("</table>\n<p class=\"aside\">%1</p>\n")
              .arg(text(Words::tr(
                  "Both the process's end and “declared dead”, as it was read in ZooKeeper, count "
                  "from the fault. So does “detect”, up to when a server held it for dead; each "
                  "other part counts from the end of the one before.")));
}

QString lostHtml(const ReportData &data)
{
    if (data.ledger.lost.isEmpty())
        return {};
    QString html = heads({Words::tr("Key"), Words::tr("Partition"), Words::tr("Acknowledged"),
        Words::tr("Acknowledged by"), Words::tr("Acknowledged at"), Words::tr("Found"),
        Words::tr("Read from")});
    const QString unknown = QStringLiteral("–");
    const auto orUnknown = [&](const QString &server) {
        return server.isEmpty() ? unknown : server;
    };
    for (const LedgerReport::Offender &lost : data.ledger.lost) {
        // Of a write in doubt that is when it was read first.
        const QString at = lost.acknowledgedAtNs == 0 || lost.acknowledgedBy.isEmpty()
            ? unknown
            : seconds(lost.acknowledgedAtNs - data.news.beganNs);
        html += row({lost.key, QLocale().toString(lost.partition), lost.expected,
            orUnknown(lost.acknowledgedBy), at, lost.found, orUnknown(lost.readFrom)});
    }
    return html + QStringLiteral("</table>\n");
}

/// Which copies are not alike, and what could not be compared; of many, the first.
QString differencesHtml(const LedgerReport &ledger)
{
    constexpr qsizetype kMostListed = 100;
    constexpr qsizetype kMostCharacters = 400;
    QString html;
    const QStringList listed = ledger.differences.mid(0, kMostListed);
    for (const QString &difference : listed)
        html += tag(QStringLiteral("li"), plainPreview(difference, kMostCharacters));
    const auto more = static_cast<int>(ledger.differences.size() - listed.size());
    if (more > 0)
        html += tag(QStringLiteral("li"), Words::tr("… and %Ln more", "differences", more));
    return html.isEmpty() ? html : QStringLiteral("<ul>\n%1</ul>\n").arg(html);
}

QString ledgerHtml(const ReportData &data)
{
    const LedgerReport &ledger = data.ledger;
    const QLocale locale;
    QString html = tag(QStringLiteral("h2"), Words::tr("Proof from the ledger"));
    if (!isReadBack(data))
        return html + tag(QStringLiteral("p"), Words::tr("The values were not read back."));
    html += heads({Words::tr("What"), Words::tr("Number")});
    const QList<std::pair<QString, quint64>> rows{
        {Words::tr("acknowledged writes of the workload"), ledger.acknowledgedThen},
        {Words::tr("writes of unknown outcome, which count neither way"), ledger.unknownThen},
        {Words::tr("keys read back"), ledger.checked},
        {Words::tr("keys that could not be read"), ledger.unreadable},
        {Words::tr("acknowledged writes lost"), ledger.lostCount()},
        {Words::tr("reads that answered an overwritten value"), ledger.staleReads},
        {Words::tr("partitions whose copies were compared"), ledger.partitionsCompared},
        {Words::tr("of them with equal copies"), ledger.partitionsAlike}};
    for (const auto &[what, count] : rows)
        html += row({what, locale.toString(count)});
    html += QStringLiteral("</table>\n");
    html += lostHtml(data) + differencesHtml(ledger);
    return html
        + QStringLiteral("<p class=\"aside\">%1</p>\n")
              .arg(text(Words::tr(
                  "What it does not prove: keys that the workload did not write, values as they "
                  "were between two reads, and the order of writes by several clients to one key. "
                  "Each key has one writer here; what it read and wrote is held to "
                  "linearizability.")));
}

QString page(const QString &title, const QString &body)
{
    return QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">"
                          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
                          "'none'; style-src 'unsafe-inline'\">"
                          "<meta name=\"viewport\" content=\"width=device-width\">"
                          "<title>%1</title><style>%2</style></head>\n<body>\n%3</body></html>\n")
        .arg(text(title), kStyle, body);
}

} // namespace

QByteArray reportHtml(const ReportData &data)
{
    const ScenarioNews &news = data.news;
    QString body = tag(QStringLiteral("h1"), news.title.toString()) + verdictHtml(news)
        + QStringLiteral("<p><b>%1</b> %2</p>\n")
              .arg(text(Words::tr("Hypothesis:")), text(news.hypothesis.toString()))
        + tag(QStringLiteral("h2"), Words::tr("What clients felt")) + ReportStrip(data).toSvg()
        + claimsHtml(news) + incidentsHtml(data) + ledgerHtml(data) + stepsHtml(news)
        + tag(QStringLiteral("h2"), Words::tr("Where"));
    QStringList where{data.when, data.cluster};
    where += data.machine;
    for (const QString &line : std::as_const(where))
        body += QStringLiteral("<div class=\"aside\">%1</div>\n").arg(text(line));
    return page(news.title.toString(), body).toUtf8();
}

QByteArray indexHtml(const QList<ScenarioNews> &all)
{
    QString body = tag(QStringLiteral("h1"), Words::tr("Scenarios"))
        + heads({Words::tr("Verdict"), Words::tr("Scenario"), Words::tr("Why")});
    for (const ScenarioNews &news : all) {
        body += QStringLiteral("<tr><td><b>%1</b></td><td><a href=\"%2/report.html\">%3</a></td>"
                               "<td>%4</td></tr>\n")
                    .arg(verdictWord(news.verdict), text(news.name), text(news.title.toString()),
                        text(news.why.toString()));
    }
    return page(Words::tr("Scenarios"), body + QStringLiteral("</table>\n")).toUtf8();
}

} // namespace app
