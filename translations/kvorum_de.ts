<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
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
    <name>JsonCheck</name>
    <message>
        <source>a value may have %1</source>
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
</context>
<context>
    <name>app::ClusterLink</name>
    <message>
        <source>the cluster was stopped</source>
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
        <source>The cluster was deleted; Start makes a new one</source>
        <translation type="unfinished"></translation>
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
        <source>Servers</source>
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
        <source>About Kvorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kvorum %1
A replicated key-value cluster that you can kill.
Apache License 2.0</source>
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
        <source>Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Kvorum</source>
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
</context>
<context>
    <name>widgets::PartitionMatrix</name>
    <message>
        <source>Partitions by server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
