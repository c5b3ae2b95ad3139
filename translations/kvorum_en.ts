<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CardDetails</name>
    <message numerus="yes">
        <source>stale: believes that it leads %n partition(s); the map says none</source>
        <translation>
            <numerusform>stale: believes that it leads %n partition; the map says none</numerusform>
            <numerusform>stale: believes that it leads %n partitions; the map says none</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventReducer</name>
    <message numerus="yes">
        <source>%n partition(s) assigned</source>
        <translation>
            <numerusform>%n partition assigned</numerusform>
            <numerusform>%n partitions assigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 promoted: primary of %n partition(s) of %2</source>
        <translation>
            <numerusform>%1 promoted: primary of %n partition of %2</numerusform>
            <numerusform>%1 promoted: primary of %n partitions of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 catches up in %n partition(s)</source>
        <translation>
            <numerusform>%1 catches up in %n partition</numerusform>
            <numerusform>%1 catches up in %n partitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n read(s) answered with an overwritten value</source>
        <translation>
            <numerusform>%n read answered with an overwritten value</numerusform>
            <numerusform>%n reads answered with an overwritten value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged write(s) lost; the first under %1</source>
        <translation>
            <numerusform>%n acknowledged write lost; the first under %1</numerusform>
            <numerusform>%n acknowledged writes lost; the first under %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be read back</source>
        <translation>
            <numerusform>%n key could not be read back</numerusform>
            <numerusform>%n keys could not be read back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the copies of %n partition(s) differ</source>
        <translation>
            <numerusform>the copies of %n partition differ</numerusform>
            <numerusform>the copies of %n partitions differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: only %n request(s) after the fault</source>
        <translation>
            <numerusform>%1: only %n request after the fault</numerusform>
            <numerusform>%1: only %n requests after the fault</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n partition(s) not served at the end</source>
        <translation>
            <numerusform>%1: %n partition not served at the end</numerusform>
            <numerusform>%1: %n partitions not served at the end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affected partition(s)</source>
        <translation>
            <numerusform>%n affected partition</numerusform>
            <numerusform>%n affected partitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n partition(s)</source>
        <translation>
            <numerusform>the %n partition</numerusform>
            <numerusform>all %n partitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other partition(s) got another primary</source>
        <translation>
            <numerusform>%n other partition got another primary</numerusform>
            <numerusform>%n other partitions got another primary</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies moved, %1 allowed; all servers have equally many</source>
        <translation>
            <numerusform>%n copy moved, %1 allowed; all servers have equally many</numerusform>
            <numerusform>%n copies moved, %1 allowed; all servers have equally many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the copies of %n partition(s) could not be compared</source>
        <translation>
            <numerusform>the copies of %n partition could not be compared</numerusform>
            <numerusform>the copies of %n partitions could not be compared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message numerus="yes">
        <source>%n write(s) acknowledged, not yet read back.</source>
        <translation>
            <numerusform>%n write acknowledged, not yet read back.</numerusform>
            <numerusform>%n writes acknowledged, not yet read back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged write(s) lost.</source>
        <translation>
            <numerusform>%n acknowledged write lost.</numerusform>
            <numerusform>%n acknowledged writes lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read(s) answered an older value.</source>
        <translation>
            <numerusform>%n read answered an older value.</numerusform>
            <numerusform>%n reads answered an older value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be read back: of them nothing is proven.</source>
        <translation>
            <numerusform>%n key could not be read back: of them nothing is proven.</numerusform>
            <numerusform>%n keys could not be read back: of them nothing is proven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copies of %n partition(s) differ.</source>
        <translation>
            <numerusform>The copies of %n partition differ.</numerusform>
            <numerusform>The copies of %n partitions differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retried</source>
        <translation>
            <numerusform>%n retried</numerusform>
            <numerusform>%n retried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) affected</source>
        <translation>
            <numerusform>%n partition affected</numerusform>
            <numerusform>%n partitions affected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be read: nothing is proven of them</source>
        <translation>
            <numerusform>%n key could not be read: nothing is proven of them</numerusform>
            <numerusform>%n keys could not be read: nothing is proven of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale read(s)</source>
        <translation>
            <numerusform>%n stale read</numerusform>
            <numerusform>%n stale reads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>other partitions: %n disturbed</source>
        <translation>
            <numerusform>other partitions: %n disturbed</numerusform>
            <numerusform>other partitions: %n disturbed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutageMeter</name>
    <message numerus="yes">
        <source>%n request(s) were disturbed in the 5 s before the fault</source>
        <translation>
            <numerusform>%n request was disturbed in the 5 s before the fault</numerusform>
            <numerusform>%n requests were disturbed in the 5 s before the fault</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartitionStory</name>
    <message numerus="yes">
        <source>Its record has changed %n time(s).</source>
        <translation>
            <numerusform>Its record has changed %n time.</numerusform>
            <numerusform>Its record has changed %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplaySummary</name>
    <message numerus="yes">
        <source>%1 s, %n event(s)</source>
        <translation>
            <numerusform>%1 s, %n event</numerusform>
            <numerusform>%1 s, %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n processor(s)</source>
        <translation>
            <numerusform>%n processor</numerusform>
            <numerusform>%n processors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affected partition(s)</source>
        <translation>
            <numerusform>%n affected partition</numerusform>
            <numerusform>%n affected partitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <comment>differences</comment>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerSelection</name>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n partition(s) have %1 of %2 copies</source>
        <translation>
            <numerusform>%n partition has %1 of %2 copies</numerusform>
            <numerusform>%n partitions have %1 of %2 copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) have no primary</source>
        <translation>
            <numerusform>%n partition has no primary</numerusform>
            <numerusform>%n partitions have no primary</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s), waiting for more</source>
        <translation>
            <numerusform>%n server, waiting for more</numerusform>
            <numerusform>%n servers, waiting for more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%n key(s) read back</source>
        <translation>
            <numerusform>%n key read back</numerusform>
            <numerusform>%n keys read back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryTeller</name>
    <message numerus="yes">
        <source>%1 wrote revision %2 to ZooKeeper: one multi that changed %n partition(s).</source>
        <translation>
            <numerusform>%1 wrote revision %2 to ZooKeeper: one multi that changed %n partition.</numerusform>
            <numerusform>%1 wrote revision %2 to ZooKeeper: one multi that changed %n partitions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of its %n partition(s) are served again, by %1.</source>
        <translation>
            <numerusform>Its %n partition is served again, by %1.</numerusform>
            <numerusform>All of its %n partitions are served again, by %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its partition(s) are served again, by %1.</source>
        <translation>
            <numerusform>%n of its partitions is served again, by %1.</numerusform>
            <numerusform>%n of its partitions are served again, by %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 handed over: it is primary of %n partition(s) no more.</source>
        <translation>
            <numerusform>%1 handed over: it is primary of %n partition no more.</numerusform>
            <numerusform>%1 handed over: it is primary of %n partitions no more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 noticed that its lease was over and refused to serve %n partition(s).</source>
        <translation>
            <numerusform>%1 noticed that its lease was over and refused to serve %n partition.</numerusform>
            <numerusform>%1 noticed that its lease was over and refused to serve %n partitions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read in ZooKeeper: another primary for each of its %n partition(s).</source>
        <translation>
            <numerusform>Read in ZooKeeper: another primary for each of its %n partition.</numerusform>
            <numerusform>Read in ZooKeeper: another primary for each of its %n partitions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 began to catch up, in %n partition(s).</source>
        <translation>
            <numerusform>%1 began to catch up, in %n partition.</numerusform>
            <numerusform>%1 began to catch up, in %n partitions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has caught up in all of %n partition(s).</source>
        <translation>
            <numerusform>%1 has caught up in all of %n partition.</numerusform>
            <numerusform>%1 has caught up in all of %n partitions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has caught up in %n partition(s) so far.</source>
        <translation>
            <numerusform>%1 has caught up in %n partition so far.</numerusform>
            <numerusform>%1 has caught up in %n partitions so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was the master, and the primary of %n partition(s).</source>
        <translation>
            <numerusform>It was the master, and the primary of %n partition.</numerusform>
            <numerusform>It was the master, and the primary of %n partitions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was the primary of %n partition(s).</source>
        <translation>
            <numerusform>It was the primary of %n partition.</numerusform>
            <numerusform>It was the primary of %n partitions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Znode</name>
    <message numerus="yes">
        <source>Data: %n byte(s)</source>
        <translation>
            <numerusform>Data: %n byte</numerusform>
            <numerusform>Data: %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZooKeeperFigures</name>
    <message numerus="yes">
        <source>%n znode(s)</source>
        <translation>
            <numerusform>%n znode</numerusform>
            <numerusform>%n znodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ClientPage</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>partitions</comment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affected</source>
        <comment>partitions</comment>
        <translation>
            <numerusform>%n affected</numerusform>
            <numerusform>%n affected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DataForm</name>
    <message numerus="yes">
        <source>%Ln sample value(s) stored</source>
        <translation>
            <numerusform>%Ln sample value stored</numerusform>
            <numerusform>%Ln sample values stored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Desktop</name>
    <message numerus="yes">
        <source>The disk does not keep up: %n event(s) are not in the recording</source>
        <translation>
            <numerusform>The disk does not keep up: %n event are not in the recording</numerusform>
            <numerusform>The disk does not keep up: %n events are not in the recording</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DiskDialog</name>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%1 in %n file</numerusform>
            <numerusform>%1 in %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::KeysPage</name>
    <message numerus="yes">
        <source>%n key(s) so far, reading …</source>
        <translation>
            <numerusform>%n key so far, reading …</numerusform>
            <numerusform>%n keys so far, reading …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n key(s); narrow the choice to see others</source>
        <translation>
            <numerusform>the first %n key; narrow the choice to see others</numerusform>
            <numerusform>the first %n keys; narrow the choice to see others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n key(s); scroll for more</source>
        <translation>
            <numerusform>the first %n key; scroll for more</numerusform>
            <numerusform>the first %n keys; scroll for more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::OffendersDialog</name>
    <message numerus="yes">
        <source>%n key(s) hold neither the last acknowledged value nor one that may stand for it.</source>
        <translation>
            <numerusform>%n key hold neither the last acknowledged value nor one that may stand for it.</numerusform>
            <numerusform>%n keys hold neither the last acknowledged value nor one that may stand for it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::PresenterPage</name>
    <message numerus="yes">
        <source>%n disturbed</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n disturbed</numerusform>
            <numerusform>%n disturbed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ServersPage</name>
    <message numerus="yes">
        <source>%n server(s): the matrix shows them at a glance. Open the matrix</source>
        <translation>
            <numerusform>%n server: the matrix shows them at a glance. Open the matrix</numerusform>
            <numerusform>%n servers: the matrix shows them at a glance. Open the matrix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Supervisor</name>
    <message numerus="yes">
        <source>Cleaned %n left-over process(es) of run %1.</source>
        <translation>
            <numerusform>Cleaned %n left-over process of run %1.</numerusform>
            <numerusform>Cleaned %n left-over processes of run %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 keeps its %n server(s); start fresh to have fewer.</source>
        <translation>
            <numerusform>%1 keeps its %n server; start fresh to have fewer.</numerusform>
            <numerusform>%1 keeps its %n servers; start fresh to have fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took over %n running process(es) of run %1.</source>
        <translation>
            <numerusform>Took over %n running process of run %1.</numerusform>
            <numerusform>Took over %n running processes of run %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::LogView</name>
    <message numerus="yes">
        <source>▼ %n new line(s)</source>
        <translation>
            <numerusform>▼ %n new line</numerusform>
            <numerusform>▼ %n new lines</numerusform>
        </translation>
    </message>
</context>
</TS>
