<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>CardDetails</name>
    <message>
        <source>process gone – the cluster has not noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays down until you bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen – the cluster has not noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays frozen until you thaw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>stale: believes that it leads %n partition(s); the map says none</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>woke as a stale primary; stepped down within %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs, but the cluster holds it for down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declared down %1 ms before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declared down after %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catching up in %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary of %1 · secondary of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClusterDir</name>
    <message>
        <source>Cannot make the directory %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory %1 is not writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot discard %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataAnswer</name>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows whether it was done: read the key to see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now, nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused, nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventReducer</name>
    <message>
        <source>this window is connected to ZooKeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this window has lost ZooKeeper: what it shows is getting old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no master: the registration of %1 is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is master, epoch %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (seen %1 ms after its process was gone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is suspected: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 declared dead: %2%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) assigned</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 promoted: primary of %n partition(s) of %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 catches up in %n partition(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in sync again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still running: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last said %1 %2 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact with ZooKeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primaries go on serving; no failover is possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no master yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 partitions served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with all copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>master ♛ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data is kept. Start brings the cluster back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentLog</name>
    <message>
        <source>too many faults followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cluster was stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonCheck</name>
    <message>
        <source>a value may have %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>Clients waited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged writes lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long clients waited is not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long clients waited is not measured: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients still wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients waited %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fault yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n write(s) acknowledged, not yet read back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged write(s) lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read(s) answered an older value.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be read back: of them nothing is proven.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>0 of %1 acknowledged writes lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Load</name>
    <message>
        <source>%1 op/s of the workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 op/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50 %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99 %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>&lt; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s ± %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms ± %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NodeProcess</name>
    <message>
        <source>bad arguments or configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its data directory cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its address cannot be bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its storage failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retried</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 declared dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUTAGE not measured: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUTAGE is being measured …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUTAGE clients still wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUTAGE %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUTAGE none was felt (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) affected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the longest of them: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the median: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>detect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reroute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROOF not yet: %1 acknowledged writes have not been read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROOF %1 of %2 acknowledged writes lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be read: nothing is proven of them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale read(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>other partitions: %n disturbed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>copies alike in %1 of %2 partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest gap %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutageMeter</name>
    <message>
        <source>it was primary of no partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workload was paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there were too few requests before the fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were disturbed in the 5 s before the fault</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresenterStep</name>
    <message>
        <source>Bring back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplaySummary</name>
    <message>
        <source>%1 was killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was declared down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cluster %1, recorded %2 by kvorum %3 on %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 s, %n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenario %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunLedger</name>
    <message>
        <source>Cannot open the lock file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster %1 is in use by process %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write to the lock file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunState</name>
    <message>
        <source>this recording goes on from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StripLayout</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupervisionEvent</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: process gone, killed by signal %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: process stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: process ended with exit code %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: process ended with exit code %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: process runs again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: process started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: process frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: process gone; how it ended cannot be known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>MASTER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZooKeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 partitions × %2 copies · epoch %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its session in ZooKeeper stays open for about %1 s more (an estimate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its session in ZooKeeper ends any moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, pid %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspect: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary of %1 · secondary of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · catching up in %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its connection ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its session expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it said farewell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone, killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone by signal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone, stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone with exit code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no primary; the last was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secondaries %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catching up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>About Kvorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kvorum %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries and fonts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A replicated key-value cluster that you can kill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apache License 2.0</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ClientPage</name>
    <message>
        <source>Requests served in a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What 99 of 100 requests took at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the selected interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the last 5 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>partitions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affected</source>
        <comment>partitions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No fault yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ClusterLink</name>
    <message>
        <source>the cluster was stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ClusterRun</name>
    <message>
        <source>The cluster was deleted; Start makes a new one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::DataForm</name>
    <message>
        <source>GET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DELETE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put 1,000 samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value that was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET shows the value here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample values put</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the key (Ctrl+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the value under the key (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store sample:0001 to sample:1000, spread over all partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it lives is not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, %1; the first 64 KiB are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2, the first 64 KiB are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sample value(s) stored</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sample values stored, %2 not</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Desktop</name>
    <message>
        <source>This run is not recorded any more: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The disk does not keep up: %n event(s) are not in the recording</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::EventModel</name>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::EventsPage</name>
    <message>
        <source>Filter the events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Headless</name>
    <message>
        <source>INCONCLUSIVE: interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  log: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZooKeeper: %1   cluster: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2:%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl-C stops it all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run is not recorded any more: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::HeadlessDemo</name>
    <message>
        <source>%1: not done within %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait for READY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put 1,000 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kill a primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kill the master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring both back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the demo kills two servers, so it needs three servers and copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 acknowledged values, none lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1, %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: an acknowledged value was lost; found %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::InspectorPage</name>
    <message>
        <source>%1 · since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (old)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kvctl line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nc line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZooKeeper address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kvctl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZooKeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ♛ master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::LinkWorker</name>
    <message>
        <source>the cluster does not run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::LogsPage</name>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>Kvorum – cluster %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close again to end everything at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Its log: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start fresh: all keys and values of the cluster %1 are deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the data and start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster %1 is stopped and deleted, with its data and logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster %1 is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::OffendersDialog</name>
    <message>
        <source>What is not as it was acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) hold neither the last acknowledged value nor one that may stand for it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The first %2 of them:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the copies of a partition:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs between copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::OutagePanel</name>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offenders …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to the fault and its outage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::PartitionModel</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none (was %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key range (hash)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::PartitionsPage</name>
    <message>
        <source>Filter: a server, a number, a range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::PresenterPage</name>
    <message>
        <source>Presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests of clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sign and a word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K kill %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Down: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← → another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ProgramLogWindow</name>
    <message>
        <source>Program log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the program log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::RecordingWriter</name>
    <message>
        <source>%1 has reached its limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ServersPage</name>
    <message>
        <source>Partitions: █ primary   ▬ secondary   ▨ catching up   ✕ down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n server(s): the matrix shows them at a glance. Open the matrix</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they were at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Green and red instead of blue and orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start and workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On &amp;start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the window is &amp;closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them running; from the next start on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start servers again that end by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;quests in a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these &amp;PUT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a &amp;value in bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record each r&amp;un</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MiB to &amp;keep at most</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ShellActions</name>
    <message>
        <source>&amp;Settings …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout for a &amp;demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout for a &amp;close look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout for the &amp;logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Part of the window before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step of the presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program &amp;log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Kvorum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among the servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::StartSteps</name>
    <message>
        <source>%1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ✓ %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ✗</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Supervisor</name>
    <message>
        <source>%1: SIGKILL sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: SIGSTOP sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: SIGCONT sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: SIGTERM sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: SIGTERM sent, to start it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cluster&apos;s name is made of a to z, 0 to 9 and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local cluster has 1 to %1 servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cluster has 1 to %1 partitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partition has 1 to %1 copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server program %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of the last run could not be read; its processes cannot be known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cleaned %n left-over process(es) of run %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The last session ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process %1 of the last run does not end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 keeps its %n server(s); start fresh to have fewer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 exists with %2 partitions, %3 copies and detection %4, and keeps them; start fresh to change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZooKeeper&apos;s port %1 is taken; it starts on port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZooKeeper serves at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 listens at %2:%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server could be started; their logs say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZooKeeper was started %1 s ago and does not serve; its log may say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not said where it listens for %2 s; its log may say why: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Took over %n running process(es) of run %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended %2 times within %3 s and is not started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The last lines of its log:
%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::TimeControls</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recording …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run from its beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the view still, or play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One event back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One event on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end, or back to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings (*.kvorum);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You look at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the recording %1: %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You look at %1 in the recording %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to live (End)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Live, recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Live, not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::TimeTravel</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::WindowActions</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start fresh …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete cluster …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DELETE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put 1,000 samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill the primary of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thaw %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::WindowShell</name>
    <message>
        <source>Press K. The strip below shows what clients feel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::WorkloadBar</name>
    <message>
        <source>%1 /s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests of the workload in a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of them write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the values are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the view still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all keys back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the view still (Space); the workload goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to now (End)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all keys back and compare them with what was acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ZooKeeperProcess</name>
    <message>
        <source>ZooKeeper needs Java, and no java program was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZooKeeper is not installed: there is no %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZooKeeper&apos;s directory %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZooKeeper ended before it served; its log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZooKeeper could not be started: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <source>One event on (Right; with Shift, ten)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end (End)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instant that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the past is played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>½×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::AvailabilityStrip</name>
    <message>
        <source>What clients felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 retried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::BudgetBar</name>
    <message>
        <source>Where the time went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a part of the outage and how long it took</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::CopyLine</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::HealthBar</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::LogView</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>▼ %n new line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::NodeCard</name>
    <message>
        <source>Kill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the process at once (SIGKILL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the process run again (SIGCONT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the process where it is (SIGSTOP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the process to end in order (SIGTERM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the process on its data, after ending it if it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary of %1, secondary of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 primaries lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P %1  S %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::PartitionMatrix</name>
    <message>
        <source>Partitions by server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ServerChips</name>
    <message>
        <source>%1, master: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::Sparkline</name>
    <message>
        <source>%1, the last minute: now %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::TransportBar</name>
    <message>
        <source>To the beginning (Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One event back (Left; with Shift, ten)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the view still (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
