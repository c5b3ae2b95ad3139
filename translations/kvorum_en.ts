<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CardDetails</name>
    <message numerus="yes">
        <source>stale: believes that it leads %n partition(s); the map says none</source>
        <translation>
            <numerusform>stale: believes that it leads %Ln partition; the map says none</numerusform>
            <numerusform>stale: believes that it leads %Ln partitions; the map says none</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientsNow</name>
    <message numerus="yes">
        <source>%1 of the last %n request(s) not served</source>
        <translation>
            <numerusform>%1 of the last %Ln request not served</numerusform>
            <numerusform>%1 of the last %Ln requests not served</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n request(s) all took %1 or longer</source>
        <translation>
            <numerusform>the last %Ln request took %1 or longer</numerusform>
            <numerusform>the last %Ln requests all took %1 or longer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventReducer</name>
    <message numerus="yes">
        <source>%n partition(s) assigned</source>
        <translation>
            <numerusform>%Ln partition assigned</numerusform>
            <numerusform>%Ln partitions assigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 promoted: primary of %n partition(s) of %2</source>
        <translation>
            <numerusform>%1 promoted: primary of %Ln partition of %2</numerusform>
            <numerusform>%1 promoted: primary of %Ln partitions of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 catches up in %n partition(s)</source>
        <translation>
            <numerusform>%1 catches up in %Ln partition</numerusform>
            <numerusform>%1 catches up in %Ln partitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n read(s) answered with an overwritten value</source>
        <translation>
            <numerusform>%Ln read answered with an overwritten value</numerusform>
            <numerusform>%Ln reads answered with an overwritten value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged write(s) lost; the first under %1</source>
        <translation>
            <numerusform>%Ln acknowledged write lost; the first under %1</numerusform>
            <numerusform>%Ln acknowledged writes lost; the first under %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be read back</source>
        <translation>
            <numerusform>%Ln key could not be read back</numerusform>
            <numerusform>%Ln keys could not be read back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the copies of %n partition(s) differ</source>
        <translation>
            <numerusform>the copies of %Ln partition differ</numerusform>
            <numerusform>the copies of %Ln partitions differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: only %n request(s) after the fault</source>
        <translation>
            <numerusform>%1: only %Ln request after the fault</numerusform>
            <numerusform>%1: only %Ln requests after the fault</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n partition(s) not served at the end</source>
        <translation>
            <numerusform>%1: %Ln partition not served at the end</numerusform>
            <numerusform>%1: %Ln partitions not served at the end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affected partition(s)</source>
        <translation>
            <numerusform>%Ln affected partition</numerusform>
            <numerusform>%Ln affected partitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n partition(s)</source>
        <translation>
            <numerusform>the %Ln partition</numerusform>
            <numerusform>all %Ln partitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other partition(s) got another primary</source>
        <translation>
            <numerusform>%Ln other partition got another primary</numerusform>
            <numerusform>%Ln other partitions got another primary</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies moved, %1 allowed; all servers have equally many</source>
        <translation>
            <numerusform>%Ln copy moved, %1 allowed; all servers have equally many</numerusform>
            <numerusform>%Ln copies moved, %1 allowed; all servers have equally many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the copies of %n partition(s) could not be compared</source>
        <translation>
            <numerusform>the copies of %Ln partition could not be compared</numerusform>
            <numerusform>the copies of %Ln partitions could not be compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the thawed one says that it leads %n partition(s) of others</source>
        <translation>
            <numerusform>the thawed one says that it leads %Ln partition of others</numerusform>
            <numerusform>the thawed one says that it leads %Ln partitions of others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n direct read(s) of the thawed one answered with an overwritten value</source>
        <translation>
            <numerusform>%Ln direct read of the thawed one answered with an overwritten value</numerusform>
            <numerusform>%Ln direct reads of the thawed one answered with an overwritten value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n direct read(s) of the thawed one got no answer</source>
        <translation>
            <numerusform>%Ln direct read of the thawed one got no answer</numerusform>
            <numerusform>%Ln direct reads of the thawed one got no answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message numerus="yes">
        <source>%n write(s) acknowledged, not yet read back.</source>
        <translation>
            <numerusform>%Ln write acknowledged, not yet read back.</numerusform>
            <numerusform>%Ln writes acknowledged, not yet read back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged write(s) lost.</source>
        <translation>
            <numerusform>%Ln acknowledged write lost.</numerusform>
            <numerusform>%Ln acknowledged writes lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read(s) answered an older value.</source>
        <translation>
            <numerusform>%Ln read answered an older value.</numerusform>
            <numerusform>%Ln reads answered an older value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be read back: of them nothing is proven.</source>
        <translation>
            <numerusform>%Ln key could not be read back: of them nothing is proven.</numerusform>
            <numerusform>%Ln keys could not be read back: of them nothing is proven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copies of %n partition(s) differ.</source>
        <translation>
            <numerusform>The copies of %Ln partition differ.</numerusform>
            <numerusform>The copies of %Ln partitions differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retried</source>
        <translation>
            <numerusform>%Ln retried</numerusform>
            <numerusform>%Ln retried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) affected</source>
        <translation>
            <numerusform>%Ln partition affected</numerusform>
            <numerusform>%Ln partitions affected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be read: nothing is proven of them</source>
        <translation>
            <numerusform>%Ln key could not be read: nothing is proven of them</numerusform>
            <numerusform>%Ln keys could not be read: nothing is proven of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale read(s)</source>
        <translation>
            <numerusform>%Ln stale read</numerusform>
            <numerusform>%Ln stale reads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>other partitions: %n disturbed</source>
        <translation>
            <numerusform>other partitions: %Ln disturbed</numerusform>
            <numerusform>other partitions: %Ln disturbed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutageMeter</name>
    <message numerus="yes">
        <source>%n request(s) were disturbed in the 5 s before the fault</source>
        <translation>
            <numerusform>%Ln request was disturbed in the 5 s before the fault</numerusform>
            <numerusform>%Ln requests were disturbed in the 5 s before the fault</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartitionStory</name>
    <message numerus="yes">
        <source>Its record has changed %n time(s).</source>
        <translation>
            <numerusform>Its record has changed %Ln time.</numerusform>
            <numerusform>Its record has changed %Ln times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplaySummary</name>
    <message numerus="yes">
        <source>%1 s, %n event(s)</source>
        <translation>
            <numerusform>%1 s, %Ln event</numerusform>
            <numerusform>%1 s, %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n processor(s)</source>
        <translation>
            <numerusform>%Ln processor</numerusform>
            <numerusform>%Ln processors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affected partition(s)</source>
        <translation>
            <numerusform>%Ln affected partition</numerusform>
            <numerusform>%Ln affected partitions</numerusform>
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
            <numerusform>%Ln server</numerusform>
            <numerusform>%Ln servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n partition(s) have %1 of %2 copies</source>
        <translation>
            <numerusform>%Ln partition has %1 of %2 copies</numerusform>
            <numerusform>%Ln partitions have %1 of %2 copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) have no primary</source>
        <translation>
            <numerusform>%Ln partition has no primary</numerusform>
            <numerusform>%Ln partitions have no primary</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s), waiting for more</source>
        <translation>
            <numerusform>%Ln server, waiting for more</numerusform>
            <numerusform>%Ln servers, waiting for more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%n key(s) read back</source>
        <translation>
            <numerusform>%Ln key read back</numerusform>
            <numerusform>%Ln keys read back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read(s) wait for it</source>
        <translation>
            <numerusform>%Ln read waits for it</numerusform>
            <numerusform>%Ln reads wait for it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryTeller</name>
    <message numerus="yes">
        <source>%1 wrote revision %2 to ZooKeeper: one multi that changed %n partition(s).</source>
        <translation>
            <numerusform>%1 wrote revision %2 to ZooKeeper: one multi that changed %Ln partition.</numerusform>
            <numerusform>%1 wrote revision %2 to ZooKeeper: one multi that changed %Ln partitions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of its %n partition(s) are served again, by %1.</source>
        <translation>
            <numerusform>Its %Ln partition is served again, by %1.</numerusform>
            <numerusform>All of its %Ln partitions are served again, by %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its partition(s) are served again, by %1.</source>
        <translation>
            <numerusform>%Ln of its partitions is served again, by %1.</numerusform>
            <numerusform>%Ln of its partitions are served again, by %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 handed over: it is primary of %n partition(s) no more.</source>
        <translation>
            <numerusform>%1 handed over: it is primary of %Ln partition no more.</numerusform>
            <numerusform>%1 handed over: it is primary of %Ln partitions no more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 noticed that its lease was over and refused to serve %n partition(s).</source>
        <translation>
            <numerusform>%1 noticed that its lease was over and refused to serve %Ln partition.</numerusform>
            <numerusform>%1 noticed that its lease was over and refused to serve %Ln partitions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read in ZooKeeper: another primary for each of its %n partition(s).</source>
        <translation>
            <numerusform>Read in ZooKeeper: another primary for each of its %Ln partition.</numerusform>
            <numerusform>Read in ZooKeeper: another primary for each of its %Ln partitions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 began to catch up, in %n partition(s).</source>
        <translation>
            <numerusform>%1 began to catch up, in %Ln partition.</numerusform>
            <numerusform>%1 began to catch up, in %Ln partitions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has caught up in all of %n partition(s).</source>
        <translation>
            <numerusform>%1 has caught up in all of %Ln partition.</numerusform>
            <numerusform>%1 has caught up in all of %Ln partitions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has caught up in %n partition(s) so far.</source>
        <translation>
            <numerusform>%1 has caught up in %Ln partition so far.</numerusform>
            <numerusform>%1 has caught up in %Ln partitions so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was the master, and the primary of %n partition(s).</source>
        <translation>
            <numerusform>It was the master, and the primary of %Ln partition.</numerusform>
            <numerusform>It was the master, and the primary of %Ln partitions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was the primary of %n partition(s).</source>
        <translation>
            <numerusform>It was the primary of %Ln partition.</numerusform>
            <numerusform>It was the primary of %Ln partitions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had taken over %n of its partition(s), but was gone before it had answered any request for them.</source>
        <translation>
            <numerusform>%1 had taken over %Ln of its partitions, but was gone before it had answered any request for it.</numerusform>
            <numerusform>%1 had taken over %Ln of its partitions, but was gone before it had answered any request for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Znode</name>
    <message numerus="yes">
        <source>Data: %n byte(s)</source>
        <translation>
            <numerusform>Data: %Ln byte</numerusform>
            <numerusform>Data: %Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZooKeeperFigures</name>
    <message numerus="yes">
        <source>%n znode(s)</source>
        <translation>
            <numerusform>%Ln znode</numerusform>
            <numerusform>%Ln znodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ClientPage</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>partitions</comment>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affected</source>
        <comment>partitions</comment>
        <translation>
            <numerusform>%Ln affected</numerusform>
            <numerusform>%Ln affected</numerusform>
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
            <numerusform>The disk does not keep up: %Ln event are not in the recording</numerusform>
            <numerusform>The disk does not keep up: %Ln events are not in the recording</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DiskDialog</name>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%1 in %Ln file</numerusform>
            <numerusform>%1 in %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::KeysPage</name>
    <message numerus="yes">
        <source>%n key(s) so far, reading …</source>
        <translation>
            <numerusform>%Ln key so far, reading …</numerusform>
            <numerusform>%Ln keys so far, reading …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n key(s); narrow the choice to see others</source>
        <translation>
            <numerusform>the first %Ln key; narrow the choice to see others</numerusform>
            <numerusform>the first %Ln keys; narrow the choice to see others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n key(s); scroll for more</source>
        <translation>
            <numerusform>the first %Ln key; scroll for more</numerusform>
            <numerusform>the first %Ln keys; scroll for more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::OffendersDialog</name>
    <message numerus="yes">
        <source>%n key(s) hold neither the last acknowledged value nor one that may stand for it.</source>
        <translation>
            <numerusform>%Ln key hold neither the last acknowledged value nor one that may stand for it.</numerusform>
            <numerusform>%Ln keys hold neither the last acknowledged value nor one that may stand for it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::PresenterPage</name>
    <message numerus="yes">
        <source>%n disturbed</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln disturbed</numerusform>
            <numerusform>%Ln disturbed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ServersPage</name>
    <message numerus="yes">
        <source>%n server(s): the matrix shows them at a glance. Open the matrix</source>
        <translation>
            <numerusform>%Ln server: the matrix shows them at a glance. Open the matrix</numerusform>
            <numerusform>%Ln servers: the matrix shows them at a glance. Open the matrix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Supervisor</name>
    <message numerus="yes">
        <source>Cleaned %n left-over process(es) of run %1.</source>
        <translation>
            <numerusform>Cleaned %Ln left-over process of run %1.</numerusform>
            <numerusform>Cleaned %Ln left-over processes of run %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 keeps its %n server(s); start fresh to have fewer.</source>
        <translation>
            <numerusform>%1 keeps its %Ln server; start fresh to have fewer.</numerusform>
            <numerusform>%1 keeps its %Ln servers; start fresh to have fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took over %n running process(es) of run %1.</source>
        <translation>
            <numerusform>Took over %Ln running process of run %1.</numerusform>
            <numerusform>Took over %Ln running processes of run %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::LogView</name>
    <message numerus="yes">
        <source>▼ %n new line(s)</source>
        <translation>
            <numerusform>▼ %Ln new line</numerusform>
            <numerusform>▼ %Ln new lines</numerusform>
        </translation>
    </message>
</context>
</TS>
