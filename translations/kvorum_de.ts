<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>CardDetails</name>
    <message>
        <source>process gone – the cluster has not noticed</source>
        <translation>Prozess weg – der Cluster hat es nicht bemerkt</translation>
    </message>
    <message>
        <source>stays down until you bring it back</source>
        <translation>bleibt aus, bis Sie ihn zurückholen</translation>
    </message>
    <message>
        <source>frozen – the cluster has not noticed</source>
        <translation>eingefroren – der Cluster hat es nicht bemerkt</translation>
    </message>
    <message>
        <source>stays frozen until you thaw it</source>
        <translation>bleibt eingefroren, bis Sie ihn auftauen</translation>
    </message>
    <message numerus="yes">
        <source>stale: believes that it leads %n partition(s); the map says none</source>
        <translation>
            <numerusform>veraltet: hält sich für den Primary von %Ln Partition; laut Map von keiner</numerusform>
            <numerusform>veraltet: hält sich für den Primary von %Ln Partitionen; laut Map von keiner</numerusform>
        </translation>
    </message>
    <message>
        <source>woke as a stale primary; stepped down within %1 ms</source>
        <translation>als veralteter Primary aufgewacht; nach höchstens %1 ms abgetreten</translation>
    </message>
    <message>
        <source>runs, but the cluster holds it for down</source>
        <translation>läuft, gilt im Cluster aber als ausgefallen</translation>
    </message>
    <message>
        <source>catching up in %1 of %2</source>
        <translation>holt auf in %1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 von %3</translation>
    </message>
    <message>
        <source>%1 · %2 so far</source>
        <translation>%1 · bisher %2</translation>
    </message>
    <message>
        <source>primary of %1 · secondary of %2</source>
        <translation>Primary von %1 · Secondary von %2</translation>
    </message>
    <message>
        <source>its session in ZooKeeper stays open for about %1 s more (an estimate)</source>
        <translation>seine Session in ZooKeeper bleibt noch etwa %1 s offen (geschätzt)</translation>
    </message>
    <message>
        <source>its session in ZooKeeper ends any moment</source>
        <translation>seine Session in ZooKeeper endet jeden Moment</translation>
    </message>
    <message>
        <source>declared down as its process ended</source>
        <translation>mit dem Ende des Prozesses für ausgefallen erklärt</translation>
    </message>
    <message>
        <source>declared down %1 ms before it was frozen</source>
        <translation>%1 ms vor dem Einfrieren für ausgefallen erklärt</translation>
    </message>
    <message>
        <source>declared down %1 ms after it was frozen</source>
        <translation>%1 ms nach dem Einfrieren für ausgefallen erklärt</translation>
    </message>
    <message>
        <source>declared down %1 ms before its process ended</source>
        <translation>%1 ms vor dem Ende des Prozesses für ausgefallen erklärt</translation>
    </message>
    <message>
        <source>declared down %1 ms after its process ended</source>
        <translation>%1 ms nach dem Ende des Prozesses für ausgefallen erklärt</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>it needs %1 servers, and there are %2</source>
        <translation>%1 Server nötig, vorhanden: %2</translation>
    </message>
    <message>
        <source>it needs %1 copies of each partition, and there are %2</source>
        <translation>%1 Kopien jeder Partition nötig, vorhanden: %2</translation>
    </message>
    <message>
        <source>Kill a primary</source>
        <translation>Einen Primary töten</translation>
    </message>
    <message>
        <source>When the server that leads most partitions is killed, others lead them within a second, no acknowledged write is lost, and nobody else notices.</source>
        <translation>Wird der Server getötet, der die meisten Partitionen führt, führen binnen einer Sekunde andere sie; kein bestätigter Schreibvorgang geht verloren, und sonst merkt niemand etwas.</translation>
    </message>
    <message>
        <source>kill the busiest primary</source>
        <translation>den Primary mit der meisten Arbeit töten</translation>
    </message>
    <message>
        <source>go on without it</source>
        <translation>ohne ihn weitermachen</translation>
    </message>
    <message>
        <source>Kill the master</source>
        <translation>Den Master töten</translation>
    </message>
    <message>
        <source>When the master is killed, another server is master within a second; only what it led itself is interrupted, and nothing else changes hands.</source>
        <translation>Wird der Master getötet, ist binnen einer Sekunde ein anderer Server Master; nur was er selbst führte, ist unterbrochen, und sonst wechselt nichts den Besitzer.</translation>
    </message>
    <message>
        <source>kill the master</source>
        <translation>den Master töten</translation>
    </message>
    <message>
        <source>Kill the master and a primary</source>
        <translation>Master und Primary töten</translation>
    </message>
    <message>
        <source>When the master and the busiest primary are killed at once, the next master finds both deaths, and nothing acknowledged is lost.</source>
        <translation>Werden Master und meistbeschäftigter Primary zugleich getötet, bemerkt der nächste Master beide Ausfälle, und nichts Bestätigtes geht verloren.</translation>
    </message>
    <message>
        <source>kill both</source>
        <translation>beide töten</translation>
    </message>
    <message>
        <source>go on without them</source>
        <translation>ohne sie weitermachen</translation>
    </message>
    <message>
        <source>Freeze and thaw</source>
        <translation>Einfrieren und auftauen</translation>
    </message>
    <message>
        <source>A primary that stands still, as in a long pause or behind a cut cable, is replaced once its lease is over; thawed, it answers nothing with what is old.</source>
        <translation>Ein Primary, der stillsteht, wie in einer langen Pause oder hinter einem getrennten Kabel, wird ersetzt, sobald seine Lease abgelaufen ist; aufgetaut antwortet er nie mit Veraltetem.</translation>
    </message>
    <message>
        <source>freeze the busiest primary</source>
        <translation>den Primary mit der meisten Arbeit einfrieren</translation>
    </message>
    <message>
        <source>Kill and return</source>
        <translation>Töten und zurückholen</translation>
    </message>
    <message>
        <source>A killed server that returns takes up its copies where they were, and catches up with what was written meanwhile.</source>
        <translation>Ein getöteter Server, der zurückkehrt, nimmt seine Kopien auf, wo sie waren, und holt auf, was inzwischen geschrieben wurde.</translation>
    </message>
    <message>
        <source>write while it is away</source>
        <translation>schreiben, während er weg ist</translation>
    </message>
    <message>
        <source>Two failures at once</source>
        <translation>Zwei Ausfälle zugleich</translation>
    </message>
    <message>
        <source>With three copies, a primary and a secondary of the same partitions may die at once: the third copy serves, and has all that was acknowledged.</source>
        <translation>Bei drei Kopien dürfen ein Primary und ein Secondary derselben Partitionen zugleich sterben: die dritte Kopie bedient und hat alles Bestätigte.</translation>
    </message>
    <message>
        <source>kill a primary and its busiest secondary</source>
        <translation>einen Primary und seinen meistbeschäftigten Secondary töten</translation>
    </message>
    <message>
        <source>%1 acknowledged values, none lost</source>
        <translation>%1 bestätigte Werte, keiner verloren</translation>
    </message>
    <message>
        <source>the values were not all read</source>
        <translation>nicht alle Werte wurden gelesen</translation>
    </message>
    <message>
        <source>read all</source>
        <translation>alles lesen</translation>
    </message>
    <message>
        <source>put 1,000 values</source>
        <translation>1.000 Werte schreiben</translation>
    </message>
    <message>
        <source>kill a primary</source>
        <translation>einen Primary töten</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>A thousand values are all there after the death of a primary, after the death of the master, and when both are back.</source>
        <translation>Tausend Werte sind alle da: nach dem Tod eines Primarys, nach dem Tod des Masters und wenn beide zurück sind.</translation>
    </message>
    <message>
        <source>restart %1</source>
        <translation>%1 neu starten</translation>
    </message>
    <message>
        <source>Rolling restart</source>
        <translation>Rollierender Neustart</translation>
    </message>
    <message>
        <source>All servers are stopped and started again, one after the other, and no request fails: each hands over what it leads before it goes.</source>
        <translation>Alle Server werden nacheinander gestoppt und neu gestartet, und keine Anfrage scheitert: jeder übergibt vorher, was er führt.</translation>
    </message>
    <message>
        <source>add %1 servers, and wait until all are even</source>
        <translation>%1 Server hinzufügen und warten, bis alle gleich belegt sind</translation>
    </message>
    <message>
        <source>drain them again</source>
        <translation>sie wieder leeren</translation>
    </message>
    <message>
        <source>stop them</source>
        <translation>sie stoppen</translation>
    </message>
    <message>
        <source>remove them</source>
        <translation>sie entfernen</translation>
    </message>
    <message>
        <source>Grow by four servers</source>
        <translation>Um vier Server wachsen</translation>
    </message>
    <message>
        <source>Four servers more get their even share of copies and primaries, little more is moved than must be, and no request fails; the same for the way back.</source>
        <translation>Vier weitere Server erhalten ihren gleichen Anteil an Kopien und Primaries, kaum mehr als nötig wird verschoben, und keine Anfrage scheitert; ebenso auf dem Rückweg.</translation>
    </message>
    <message>
        <source>freeze ZooKeeper</source>
        <translation>ZooKeeper einfrieren</translation>
    </message>
    <message>
        <source>serve without it, longer than its sessions last</source>
        <translation>ohne es bedienen, länger als seine Sessions halten</translation>
    </message>
    <message>
        <source>bring it back, and wait for READY</source>
        <translation>es zurückholen und auf READY warten</translation>
    </message>
    <message>
        <source>serve while it stands still</source>
        <translation>bedienen, während es stillsteht</translation>
    </message>
    <message>
        <source>thaw it</source>
        <translation>es auftauen</translation>
    </message>
    <message>
        <source>kill ZooKeeper</source>
        <translation>ZooKeeper töten</translation>
    </message>
    <message>
        <source>ZooKeeper down</source>
        <translation>ZooKeeper ausgefallen</translation>
    </message>
    <message>
        <source>ZooKeeper is needed to decide, not to serve: while it stands still, and while it is gone for longer than sessions last, no request fails.</source>
        <translation>ZooKeeper ist zum Entscheiden nötig, nicht zum Bedienen: solange es stillsteht und solange es länger weg ist, als Sessions halten, scheitert keine Anfrage.</translation>
    </message>
    <message>
        <source>kill ZooKeeper and all servers</source>
        <translation>ZooKeeper und alle Server töten</translation>
    </message>
    <message>
        <source>Everything killed and restarted</source>
        <translation>Alles getötet und neu gestartet</translation>
    </message>
    <message>
        <source>When ZooKeeper and all servers are killed in the middle of writing, and started again, everything that was acknowledged is there.</source>
        <translation>Werden ZooKeeper und alle Server mitten im Schreiben getötet und neu gestartet, ist alles Bestätigte da.</translation>
    </message>
</context>
<context>
    <name>ClientsNow</name>
    <message numerus="yes">
        <source>%1 of the last %n request(s) not served</source>
        <translation>
            <numerusform>%1 von der letzten Anfrage (%Ln) nicht bedient</numerusform>
            <numerusform>%1 der letzten %Ln Anfragen nicht bedient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n request(s) all took %1 or longer</source>
        <translation>
            <numerusform>die letzte Anfrage (%Ln) dauerte %1 oder länger</numerusform>
            <numerusform>die letzten %Ln Anfragen dauerten alle %1 oder länger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClusterAddress</name>
    <message>
        <source>The address of ZooKeeper is missing: host:port</source>
        <translation>Die Adresse von ZooKeeper fehlt: Host:Port</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of ZooKeeper: host:port[,host:port…][/path]</source>
        <translation>„%1“ ist keine Adresse von ZooKeeper: Host:Port[,Host:Port…][/Pfad]</translation>
    </message>
    <message>
        <source>The name of the cluster is missing</source>
        <translation>Der Name des Clusters fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a cluster: small letters, digits and &quot;-&quot;</source>
        <translation>„%1“ ist kein Clustername: Kleinbuchstaben, Ziffern und „-“</translation>
    </message>
</context>
<context>
    <name>ClusterDir</name>
    <message>
        <source>Cannot make the directory %1.</source>
        <translation>Das Verzeichnis %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The directory %1 is not writable.</source>
        <translation>Das Verzeichnis %1 ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Cannot discard %1.</source>
        <translation>%1 kann nicht verworfen werden.</translation>
    </message>
</context>
<context>
    <name>DataAnswer</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>There is no such key</source>
        <translation>Diesen Schlüssel gibt es nicht</translation>
    </message>
    <message>
        <source>Nobody knows whether it was done: read the key to see</source>
        <translation>Ob es ausgeführt wurde, ist unbekannt: Schlüssel lesen, um es zu sehen</translation>
    </message>
    <message>
        <source>Not now, nothing was changed</source>
        <translation>Zurzeit nicht möglich, nichts wurde geändert</translation>
    </message>
    <message>
        <source>Refused, nothing was changed</source>
        <translation>Abgelehnt, nichts wurde geändert</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>DrainChoice</name>
    <message>
        <source>The past can only be looked at</source>
        <translation>Die Vergangenheit kann nur betrachtet werden</translation>
    </message>
    <message>
        <source>Read-only until you take control of the cluster</source>
        <translation>Nur lesend, bis Sie die Steuerung des Clusters übernehmen</translation>
    </message>
    <message>
        <source>Select a server that belongs to the cluster</source>
        <translation>Einen Server auswählen, der zum Cluster gehört</translation>
    </message>
    <message>
        <source>There is no master to ask</source>
        <translation>Kein Master, der gefragt werden könnte</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Undrain %1 …</source>
        <translation>%1 wieder verwenden …</translation>
    </message>
    <message>
        <source>Drain %1 …</source>
        <translation>%1 leeren …</translation>
    </message>
    <message>
        <source>Undrain %1: it gets its share of copies and primaries again.</source>
        <translation>%1 wieder verwenden: er bekommt wieder seinen Anteil an Kopien und Primaries.</translation>
    </message>
    <message>
        <source>Drain %1: others take over its copies and primaries. Its process goes on.</source>
        <translation>%1 leeren: andere übernehmen seine Kopien und Primaries. Sein Prozess läuft weiter.</translation>
    </message>
</context>
<context>
    <name>EventReducer</name>
    <message>
        <source>this window is connected to ZooKeeper</source>
        <translation>dieses Fenster ist mit ZooKeeper verbunden</translation>
    </message>
    <message>
        <source>this window has lost ZooKeeper: what it shows is getting old</source>
        <translation>dieses Fenster hat ZooKeeper verloren: was es zeigt, veraltet</translation>
    </message>
    <message>
        <source>no master: the registration of %1 is gone</source>
        <translation>kein Master: die Registrierung von %1 ist weg</translation>
    </message>
    <message>
        <source>%1 is master, epoch %2</source>
        <translation>%1 ist Master, Epoche %2</translation>
    </message>
    <message>
        <source> (seen %1 ms after its process was gone)</source>
        <translation> (gesehen %1 ms nach dem Ende des Prozesses)</translation>
    </message>
    <message>
        <source>%1 is up again</source>
        <translation>%1 ist wieder in Betrieb</translation>
    </message>
    <message>
        <source>%1 has joined</source>
        <translation>%1 ist beigetreten</translation>
    </message>
    <message>
        <source>%1 is suspected: %2</source>
        <translation>%1 ist verdächtig: %2</translation>
    </message>
    <message>
        <source>%1 declared dead: %2%3</source>
        <translation>%1 für tot erklärt: %2%3</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) assigned</source>
        <translation>
            <numerusform>%Ln Partition zugewiesen</numerusform>
            <numerusform>%Ln Partitionen zugewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 promoted: primary of %n partition(s) of %2</source>
        <translation>
            <numerusform>%1 befördert: Primary von %Ln Partition von %2</numerusform>
            <numerusform>%1 befördert: Primary von %Ln Partitionen von %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 catches up in %n partition(s)</source>
        <translation>
            <numerusform>%1 holt in %Ln Partition auf</numerusform>
            <numerusform>%1 holt in %Ln Partitionen auf</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in sync again</source>
        <translation>%1 ist wieder synchron</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is being drained: others take over what it holds</source>
        <translation>%1 wird geleert: andere übernehmen, was er hält</translation>
    </message>
    <message>
        <source>%1 is used again: it gets its share of copies</source>
        <translation>%1 wird wieder genutzt: er erhält seinen Anteil an Kopien</translation>
    </message>
    <message>
        <source>%1 is drained: it holds nothing any more</source>
        <translation>%1 ist geleert: er hält nichts mehr</translation>
    </message>
    <message>
        <source>%1 is in sync</source>
        <translation>%1 ist synchron</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1 killed</source>
        <translation>%1 getötet</translation>
    </message>
    <message>
        <source>%1 frozen</source>
        <translation>%1 eingefroren</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 gestoppt</translation>
    </message>
    <message>
        <source>%1 ended by itself</source>
        <translation>%1 endete von selbst</translation>
    </message>
    <message>
        <source>%1 declared down</source>
        <translation>%1 für ausgefallen erklärt</translation>
    </message>
    <message>
        <source>%1 became master</source>
        <translation>%1 wurde Master</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>the fault was never made</source>
        <translation>die Störung kam nicht zustande</translation>
    </message>
    <message>
        <source>before the fault: %1 requests/s, %2 failed, 99 % within %3 ms</source>
        <translation>vor der Störung: %1 Anfragen/s, %2 gescheitert, 99 % binnen %3 ms</translation>
    </message>
    <message>
        <source>not in a steady state %1</source>
        <translation>nicht im stationären Zustand %1</translation>
    </message>
    <message numerus="yes">
        <source>%n read(s) answered with an overwritten value</source>
        <translation>
            <numerusform>%Ln Lesevorgang lieferte einen überschriebenen Wert</numerusform>
            <numerusform>%Ln Lesevorgänge lieferten einen überschriebenen Wert</numerusform>
        </translation>
    </message>
    <message>
        <source>the values were not read back</source>
        <translation>die Werte wurden nicht zurückgelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged write(s) lost; the first under %1</source>
        <translation>
            <numerusform>%Ln bestätigter Schreibvorgang verloren; der erste unter %1</numerusform>
            <numerusform>%Ln bestätigte Schreibvorgänge verloren; der erste unter %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be read back</source>
        <translation>
            <numerusform>%Ln Schlüssel war nicht zurückzulesen</numerusform>
            <numerusform>%Ln Schlüssel waren nicht zurückzulesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the copies of %n partition(s) differ</source>
        <translation>
            <numerusform>die Kopien von %Ln Partition unterscheiden sich</numerusform>
            <numerusform>die Kopien von %Ln Partitionen unterscheiden sich</numerusform>
        </translation>
    </message>
    <message>
        <source>0 of %1 acknowledged writes lost, %2 unknown, 0 stale reads</source>
        <translation>0 von %1 bestätigten Schreibvorgängen verloren, %2 unbekannt, 0 veraltete Antworten</translation>
    </message>
    <message numerus="yes">
        <source>%1: only %n request(s) after the fault</source>
        <translation>
            <numerusform>%1: nur %Ln Anfrage nach der Störung</numerusform>
            <numerusform>%1: nur %Ln Anfragen nach der Störung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n partition(s) not served at the end</source>
        <translation>
            <numerusform>%1: %Ln Partition am Ende nicht bedient</numerusform>
            <numerusform>%1: %Ln Partitionen am Ende nicht bedient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affected partition(s)</source>
        <translation>
            <numerusform>%Ln betroffene Partition</numerusform>
            <numerusform>%Ln betroffene Partitionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n partition(s)</source>
        <translation>
            <numerusform>die einzige Partition (%Ln)</numerusform>
            <numerusform>alle %Ln Partitionen</numerusform>
        </translation>
    </message>
    <message>
        <source>too few requests to other partitions</source>
        <translation>zu wenige Anfragen an andere Partitionen</translation>
    </message>
    <message>
        <source>%1 other partitions: %2 of %3 requests failed</source>
        <translation>%1 andere Partitionen: %2 von %3 Anfragen gescheitert</translation>
    </message>
    <message>
        <source>too few requests after the fault</source>
        <translation>zu wenige Anfragen nach der Störung</translation>
    </message>
    <message>
        <source>%1 of %2 requests failed, the longest took %3 ms</source>
        <translation>%1 von %2 Anfragen gescheitert, die längste dauerte %3 ms</translation>
    </message>
    <message>
        <source>the effect was not seen</source>
        <translation>die Wirkung war nicht zu sehen</translation>
    </message>
    <message numerus="yes">
        <source>%n other partition(s) got another primary</source>
        <translation>
            <numerusform>%Ln andere Partition bekam einen anderen Primary</numerusform>
            <numerusform>%Ln andere Partitionen bekamen einen anderen Primary</numerusform>
        </translation>
    </message>
    <message>
        <source>no other master was seen</source>
        <translation>kein anderer Master war zu sehen</translation>
    </message>
    <message>
        <source>%1 is master, and all was served, %2 s after the fault; %3 s allowed</source>
        <translation>%1 ist Master, und alles war %2 s nach der Störung bedient; erlaubt sind %3 s</translation>
    </message>
    <message>
        <source>nothing was thawed</source>
        <translation>nichts wurde aufgetaut</translation>
    </message>
    <message>
        <source>%1 of %2 partitions had another primary before the thaw</source>
        <translation>%1 von %2 Partitionen hatten vor dem Auftauen einen anderen Primary</translation>
    </message>
    <message>
        <source>%1; the thawed one stepped down by itself</source>
        <translation>%1; der aufgetaute trat von selbst ab</translation>
    </message>
    <message>
        <source>it did not return</source>
        <translation>er kehrte nicht zurück</translation>
    </message>
    <message>
        <source>%1 is back and in sync in %2 of %3 partitions</source>
        <translation>%1 ist zurück und in %2 von %3 Partitionen synchron</translation>
    </message>
    <message>
        <source>the copies did not become even</source>
        <translation>die Kopien wurden nicht gleich verteilt</translation>
    </message>
    <message numerus="yes">
        <source>%n copies moved, %1 allowed; all servers have equally many</source>
        <translation>
            <numerusform>%Ln Kopie verschoben, %1 erlaubt; alle Server haben gleich viele</numerusform>
            <numerusform>%Ln Kopien verschoben, %1 erlaubt; alle Server haben gleich viele</numerusform>
        </translation>
    </message>
    <message>
        <source>not READY again</source>
        <translation>nicht wieder READY</translation>
    </message>
    <message>
        <source>READY again after %1 s</source>
        <translation>nach %1 s wieder READY</translation>
    </message>
    <message>
        <source>no write was acknowledged</source>
        <translation>kein Schreibvorgang wurde bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>the copies of %n partition(s) could not be compared</source>
        <translation>
            <numerusform>die Kopien von %Ln Partition waren nicht vergleichbar</numerusform>
            <numerusform>die Kopien von %Ln Partitionen waren nicht vergleichbar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: clients waited %2 at worst, %3 s allowed</source>
        <translation>%1: Clients warteten höchstens %2, erlaubt sind %3 s</translation>
    </message>
    <message numerus="yes">
        <source>the thawed one says that it leads %n partition(s) of others</source>
        <translation>
            <numerusform>der aufgetaute hält sich für den Primary von %Ln Partition, die andere führen</numerusform>
            <numerusform>der aufgetaute hält sich für den Primary von %Ln Partitionen, die andere führen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n direct read(s) of the thawed one answered with an overwritten value</source>
        <translation>
            <numerusform>%Ln direkter Lesevorgang beim aufgetauten lieferte einen überschriebenen Wert</numerusform>
            <numerusform>%Ln direkte Lesevorgänge beim aufgetauten lieferten einen überschriebenen Wert</numerusform>
        </translation>
    </message>
    <message>
        <source>the thawed one was not asked directly for anything that others overwrote</source>
        <translation>der aufgetaute wurde nach nichts direkt gefragt, was andere überschrieben haben</translation>
    </message>
    <message numerus="yes">
        <source>%n direct read(s) of the thawed one got no answer</source>
        <translation>
            <numerusform>%Ln direkter Lesevorgang beim aufgetauten blieb ohne Antwort</numerusform>
            <numerusform>%Ln direkte Lesevorgänge beim aufgetauten blieben ohne Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>asked directly, the thawed one refused %1 of %2 reads of what others overwrote and answered none with an old value</source>
        <translation>direkt gefragt, wies der aufgetaute %1 von %2 Lesevorgängen dessen ab, was andere überschrieben haben, und beantwortete keinen mit einem alten Wert</translation>
    </message>
    <message>
        <source>the outage is not yet over</source>
        <translation>der Ausfall ist noch nicht vorbei</translation>
    </message>
    <message>
        <source>%1; the client view gives no figure: %2</source>
        <translation>%1; die Client-Sicht nennt keinen Wert: %2</translation>
    </message>
    <message>
        <source>%1: no outage was felt (%2), the slowest request took %3; %4 s allowed</source>
        <translation>%1: kein Ausfall spürbar (%2), die langsamste Anfrage dauerte %3; erlaubt sind %4 s</translation>
    </message>
    <message>
        <source>the host&apos;s processors were up to %1 % busy: what failed or took too long may be the host&apos;s doing</source>
        <translation>die Prozessoren des Rechners waren zu bis zu %1 % ausgelastet: Was fehlschlug oder zu lange dauerte, kann an ihm liegen</translation>
    </message>
    <message>
        <source>%1; the client view measured %2 for the outage itself</source>
        <translation>%1; für den Ausfall selbst hat die Client-Sicht %2 gemessen</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Stoppt</translation>
    </message>
    <message>
        <source>still running: %1</source>
        <translation>läuft noch: %1</translation>
    </message>
    <message>
        <source>last said %1 %2 ago</source>
        <translation>zuletzt %1, vor %2</translation>
    </message>
    <message>
        <source>No contact with ZooKeeper</source>
        <translation>Kein Kontakt zu ZooKeeper</translation>
    </message>
    <message>
        <source>primaries go on serving; no failover is possible</source>
        <translation>Primaries bedienen weiter; kein Failover möglich</translation>
    </message>
    <message>
        <source>no master yet</source>
        <translation>noch kein Master</translation>
    </message>
    <message>
        <source>No master</source>
        <translation>Kein Master</translation>
    </message>
    <message>
        <source>it was %1</source>
        <translation>es war %1</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>%1 of %2 servers</source>
        <translation>%1 von %2 Servern</translation>
    </message>
    <message>
        <source>%1 of %2 partitions served</source>
        <translation>%1 von %2 Partitionen bedient</translation>
    </message>
    <message>
        <source>%1 with all copies</source>
        <translation>%1 mit allen Kopien</translation>
    </message>
    <message>
        <source>master ♛ %1</source>
        <translation>Master ♛ %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>The data is kept. Start brings the cluster back.</source>
        <translation>Die Daten bleiben erhalten. „Starten“ bringt den Cluster zurück.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>ZooKeeper at %1 does not answer yet; it is tried until it does</source>
        <translation>ZooKeeper unter %1 antwortet noch nicht; es wird weiter versucht</translation>
    </message>
    <message>
        <source>No such cluster</source>
        <translation>Kein solcher Cluster</translation>
    </message>
    <message>
        <source>ZooKeeper at %1 knows none of the name %2; it is shown as soon as there is one</source>
        <translation>ZooKeeper unter %1 kennt keinen namens %2; er wird gezeigt, sobald es ihn gibt</translation>
    </message>
    <message>
        <source>waiting for %1 for %2</source>
        <translation>warte seit %2 auf %1</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>noch etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 min</translation>
    </message>
    <message>
        <source>All servers were asked to stop. The data is kept. Restart brings a server back.</source>
        <translation>Alle Server wurden gebeten anzuhalten. Die Daten bleiben erhalten. „Neu starten“ bringt einen Server zurück.</translation>
    </message>
</context>
<context>
    <name>IncidentLog</name>
    <message>
        <source>too many faults followed</source>
        <translation>zu viele Störungen folgten</translation>
    </message>
    <message>
        <source>the cluster was stopped</source>
        <translation>der Cluster wurde gestoppt</translation>
    </message>
</context>
<context>
    <name>JsonCheck</name>
    <message>
        <source>a value may have %1</source>
        <translation>ein Wert darf höchstens %1 haben</translation>
    </message>
    <message>
        <source>expected the end</source>
        <translation>hier sollte das Ende sein</translation>
    </message>
    <message>
        <source>expected a value, found the end</source>
        <translation>ein Wert fehlt: hier ist das Ende</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;]&apos;</source>
        <translation>&apos;,&apos; oder &apos;]&apos; fehlt</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;}&apos;</source>
        <translation>&apos;,&apos; oder &apos;}&apos; fehlt</translation>
    </message>
    <message>
        <source>expected &apos;:&apos;</source>
        <translation>&apos;:&apos; fehlt</translation>
    </message>
    <message>
        <source>expected a string</source>
        <translation>eine Zeichenkette fehlt</translation>
    </message>
    <message>
        <source>the string does not end</source>
        <translation>die Zeichenkette endet nicht</translation>
    </message>
    <message>
        <source>a control character in a string must be escaped</source>
        <translation>ein Steuerzeichen in einer Zeichenkette muss maskiert werden</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>no such escape</source>
        <translation>eine solche Maskierung gibt es nicht</translation>
    </message>
    <message>
        <source>expected four hexadecimal digits</source>
        <translation>vier hexadezimale Ziffern fehlen</translation>
    </message>
    <message>
        <source>expected a digit</source>
        <translation>eine Ziffer fehlt</translation>
    </message>
    <message>
        <source>expected a value</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>a number has no leading zero</source>
        <translation>eine Zahl hat keine führende Null</translation>
    </message>
    <message>
        <source>expected true, false or null</source>
        <translation>true, false oder null fehlt</translation>
    </message>
    <message>
        <source>the key is empty</source>
        <translation>der Schlüssel ist leer</translation>
    </message>
    <message>
        <source>the key has %L1 bytes, the most is %L2</source>
        <translation>der Schlüssel hat %L1 Bytes; erlaubt sind %L2</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>Clients waited</source>
        <translation>Wartezeit der Clients</translation>
    </message>
    <message>
        <source>Acknowledged writes lost</source>
        <translation>Bestätigte Schreibvorgänge verloren</translation>
    </message>
    <message>
        <source>How long clients waited is not measured.</source>
        <translation>Wie lange Clients warteten, ist nicht gemessen.</translation>
    </message>
    <message>
        <source>How long clients waited is not measured: %1</source>
        <translation>Wie lange Clients warteten, ist nicht gemessen: %1</translation>
    </message>
    <message>
        <source>Clients waited %1.</source>
        <translation>Clients warteten %1.</translation>
    </message>
    <message>
        <source>No fault yet.</source>
        <translation>Noch keine Störung.</translation>
    </message>
    <message numerus="yes">
        <source>%n write(s) acknowledged, not yet read back.</source>
        <translation>
            <numerusform>%Ln Schreibvorgang bestätigt, noch nicht zurückgelesen.</numerusform>
            <numerusform>%Ln Schreibvorgänge bestätigt, noch nicht zurückgelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged write(s) lost.</source>
        <translation>
            <numerusform>%Ln bestätigter Schreibvorgang verloren.</numerusform>
            <numerusform>%Ln bestätigte Schreibvorgänge verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read(s) answered an older value.</source>
        <translation>
            <numerusform>%Ln Lesevorgang lieferte einen älteren Wert.</numerusform>
            <numerusform>%Ln Lesevorgänge lieferten einen älteren Wert.</numerusform>
        </translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be read back: of them nothing is proven.</source>
        <translation>
            <numerusform>%Ln Schlüssel war nicht zurückzulesen: für ihn ist nichts bewiesen.</numerusform>
            <numerusform>%Ln Schlüssel waren nicht zurückzulesen: für sie ist nichts bewiesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>0 of %1 acknowledged writes lost.</source>
        <translation>0 von %1 bestätigten Schreibvorgängen verloren.</translation>
    </message>
    <message>
        <source>How long clients wait is not yet over.</source>
        <translation>Die Wartezeit der Clients dauert noch an.</translation>
    </message>
    <message numerus="yes">
        <source>The copies of %n partition(s) differ.</source>
        <translation>
            <numerusform>Die Kopien von %Ln Partition sind ungleich.</numerusform>
            <numerusform>Die Kopien von %Ln Partitionen sind ungleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request was affected (%1).</source>
        <translation>Keine Anfrage war betroffen (%1).</translation>
    </message>
    <message>
        <source>No request was affected so far (%1).</source>
        <translation>Bisher war keine Anfrage betroffen (%1).</translation>
    </message>
    <message>
        <source>No request was affected (%1): the servers had failed over in %2.</source>
        <translation>Keine Anfrage war betroffen (%1): Die Server hatten in %2 umgeschaltet.</translation>
    </message>
    <message>
        <source>How long clients waited is not measured: %1. The servers failed over in %2.</source>
        <translation>Wie lange Clients gewartet haben, ist nicht gemessen: %1. Die Server haben in %2 umgeschaltet.</translation>
    </message>
    <message>
        <source>Clients waited (± %1)</source>
        <translation>Wartezeit der Clients (± %1)</translation>
    </message>
    <message>
        <source>0 of %1 acknowledged writes lost, %2 unknown.</source>
        <translation>0 von %1 bestätigten Schreibvorgängen verloren, %2 unbekannt.</translation>
    </message>
</context>
<context>
    <name>Load</name>
    <message>
        <source>%1 op/s of the workload</source>
        <translation>%1 Op/s des Workloads</translation>
    </message>
    <message>
        <source>%1 op/s</source>
        <translation>%1 Op/s</translation>
    </message>
    <message>
        <source>p50 %1 ms</source>
        <translation>p50 %1 ms</translation>
    </message>
    <message>
        <source>p99 %1 ms</source>
        <translation>p99 %1 ms</translation>
    </message>
</context>
<context>
    <name>LogTail</name>
    <message>
        <source>… %1 KiB are left out here: the log grew faster than it could be read</source>
        <translation>… %1 KiB sind hier ausgelassen: das Log wuchs schneller, als es zu lesen war</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>&lt; %1</source>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s ± %2 s</source>
        <translation>%1 s ± %2 s</translation>
    </message>
    <message>
        <source>%1 ms ± %2 ms</source>
        <translation>%1 ms ± %2 ms</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>NodeProcess</name>
    <message>
        <source>bad arguments or configuration</source>
        <translation>falsche Argumente oder Konfiguration</translation>
    </message>
    <message>
        <source>its data directory cannot be used</source>
        <translation>sein Datenverzeichnis ist nicht nutzbar</translation>
    </message>
    <message>
        <source>its address cannot be bound</source>
        <translation>seine Adresse lässt sich nicht binden</translation>
    </message>
    <message>
        <source>its storage failed</source>
        <translation>sein Speicher ist ausgefallen</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%Ln gescheitert</numerusform>
            <numerusform>%Ln gescheitert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%Ln unbekannt</numerusform>
            <numerusform>%Ln unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retried</source>
        <translation>
            <numerusform>%Ln wiederholt</numerusform>
            <numerusform>%Ln wiederholt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation>%1 getötet</translation>
    </message>
    <message>
        <source>%1 frozen</source>
        <translation>%1 eingefroren</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 gestoppt</translation>
    </message>
    <message>
        <source>%1 died</source>
        <translation>%1 gestorben</translation>
    </message>
    <message>
        <source>%1 declared dead</source>
        <translation>%1 für tot erklärt</translation>
    </message>
    <message>
        <source>OUTAGE not measured: %1</source>
        <translation>AUSFALL nicht gemessen: %1</translation>
    </message>
    <message>
        <source>OUTAGE is being measured …</source>
        <translation>AUSFALL wird gemessen …</translation>
    </message>
    <message>
        <source>OUTAGE none so far (%1)</source>
        <translation>AUSFALL bisher keiner (%1)</translation>
    </message>
    <message>
        <source>OUTAGE %1 so far</source>
        <translation>AUSFALL bisher %1</translation>
    </message>
    <message>
        <source>OUTAGE %1</source>
        <translation>AUSFALL %1</translation>
    </message>
    <message>
        <source>OUTAGE none was felt (%1)</source>
        <translation>AUSFALL keiner spürbar (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) affected</source>
        <translation>
            <numerusform>%Ln Partition betroffen</numerusform>
            <numerusform>%Ln Partitionen betroffen</numerusform>
        </translation>
    </message>
    <message>
        <source>the longest of them: %1</source>
        <translation>der längste: %1</translation>
    </message>
    <message>
        <source>the median: %1</source>
        <translation>der Median: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%Ln verspätet</numerusform>
            <numerusform>%Ln verspätet</numerusform>
        </translation>
    </message>
    <message>
        <source>detect</source>
        <translation>erkennen</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>entscheiden</translation>
    </message>
    <message>
        <source>promote</source>
        <translation>befördern</translation>
    </message>
    <message>
        <source>reroute</source>
        <translation>umleiten</translation>
    </message>
    <message>
        <source>PROOF not yet: %1 acknowledged writes have not been read back</source>
        <translation>BEWEIS noch nicht: %1 bestätigte Schreibvorgänge sind nicht zurückgelesen</translation>
    </message>
    <message>
        <source>PROOF %1 of %2 acknowledged writes lost</source>
        <translation>BEWEIS %1 von %2 bestätigten Schreibvorgängen verloren</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be read: nothing is proven of them</source>
        <translation>
            <numerusform>%Ln Schlüssel war nicht lesbar: für ihn ist nichts bewiesen</numerusform>
            <numerusform>%Ln Schlüssel waren nicht lesbar: für sie ist nichts bewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale read(s)</source>
        <translation>
            <numerusform>%Ln veraltete Antwort</numerusform>
            <numerusform>%Ln veraltete Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>other partitions: %n disturbed</source>
        <translation>
            <numerusform>andere Partitionen: %Ln gestört</numerusform>
            <numerusform>andere Partitionen: %Ln gestört</numerusform>
        </translation>
    </message>
    <message>
        <source>copies alike in %1 of %2 partitions</source>
        <translation>Kopien gleich in %1 von %2 Partitionen</translation>
    </message>
    <message>
        <source>0 failed</source>
        <translation>0 gescheitert</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ok</source>
        <translation>%1 ok</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 verspätet</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message>
        <source>p99 %1</source>
        <translation>p99 %1</translation>
    </message>
    <message>
        <source>longest gap %1</source>
        <translation>längste Lücke %1</translation>
    </message>
    <message>
        <source>OUTAGE not yet over, %1 so far</source>
        <translation>AUSFALL noch nicht vorbei, bisher %1</translation>
    </message>
    <message>
        <source>Last run: %1</source>
        <translation>Letzter Lauf: %1</translation>
    </message>
    <message>
        <source>OUTAGE none was felt (%1), though by the servers&apos; own events the failover took %2</source>
        <translation>AUSFALL keiner spürbar (%1), obwohl der Failover nach den Ereignissen der Server %2 dauerte</translation>
    </message>
    <message>
        <source>not yet over</source>
        <translation>noch nicht vorbei</translation>
    </message>
    <message>
        <source>none was felt (%1)</source>
        <translation>keiner spürbar (%1)</translation>
    </message>
    <message>
        <source>OUTAGE not measured: %1; as the servers tell it, the failover took %2</source>
        <translation>AUSFALL nicht gemessen: %1; nach Angabe der Server dauerte der Failover %2</translation>
    </message>
    <message>
        <source>host CPU %1 % busy: timings unreliable</source>
        <translation>CPU des Rechners zu %1 % ausgelastet: Zeiten unzuverlässig</translation>
    </message>
    <message>
        <source>%1 (master)</source>
        <translation>%1 (Master)</translation>
    </message>
    <message>
        <source>%1: more requests a second would show it</source>
        <translation>%1: mehr Anfragen je Sekunde würden es zeigen</translation>
    </message>
    <message>
        <source>from the fault until a server holds it for dead</source>
        <translation>von der Störung an, bis ein Server ihn für tot hält</translation>
    </message>
    <message>
        <source>until the new map stands in ZooKeeper</source>
        <translation>bis die neue Zuordnung in ZooKeeper steht</translation>
    </message>
    <message>
        <source>until the last new primary serves</source>
        <translation>bis der letzte neue Primary bedient</translation>
    </message>
    <message>
        <source>until the last request that waited is answered</source>
        <translation>bis die letzte Anfrage, die wartete, beantwortet ist</translation>
    </message>
    <message>
        <source>The parts begin with the fault; the outage begins with the first request that had to wait, which may be later.</source>
        <translation>Die Teile beginnen mit der Störung; der Ausfall beginnt mit der ersten Anfrage, die warten musste, und das kann später sein.</translation>
    </message>
    <message>
        <source>since then: %1 acknowledged, %2 unknown, not yet read back</source>
        <translation>seitdem: %1 bestätigt, %2 unbekannt, noch nicht zurückgelesen</translation>
    </message>
    <message>
        <source>What a server&apos;s card says counts from the end of its process or from its freeze to when ZooKeeper said that it is down.</source>
        <translation>Was die Karte eines Servers sagt, zählt vom Ende seines Prozesses oder vom Einfrieren bis dahin, dass ZooKeeper ihn als ausgefallen meldete.</translation>
    </message>
</context>
<context>
    <name>OutageMeter</name>
    <message>
        <source>it was primary of no partition</source>
        <translation>er war von keiner Partition Primary</translation>
    </message>
    <message>
        <source>the workload was paused</source>
        <translation>der Workload war angehalten</translation>
    </message>
    <message>
        <source>there were too few requests before the fault</source>
        <translation>vor der Störung gab es zu wenige Anfragen</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were disturbed in the 5 s before the fault</source>
        <translation>
            <numerusform>%Ln Anfrage war in den 5 s vor der Störung beeinträchtigt</numerusform>
            <numerusform>%Ln Anfragen waren in den 5 s vor der Störung beeinträchtigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartitionStory</name>
    <message>
        <source>Partition %1</source>
        <translation>Partition %1</translation>
    </message>
    <message>
        <source>%1 is its primary, since term %2.</source>
        <translation>%1 ist Primary, seit Term %2.</translation>
    </message>
    <message>
        <source>Nobody serves it. The last primary was %1, in term %2.</source>
        <translation>Niemand bedient sie. Der letzte Primary war %1, in Term %2.</translation>
    </message>
    <message>
        <source>In sync with it: %1.</source>
        <translation>Mit ihm synchron: %1.</translation>
    </message>
    <message>
        <source>Catching up: %1.</source>
        <translation>Im Aufholen: %1.</translation>
    </message>
    <message>
        <source>Down: %1.</source>
        <translation>Ausgefallen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Its record has changed %n time(s).</source>
        <translation>
            <numerusform>Ihr Eintrag hat sich %Ln-mal geändert.</numerusform>
            <numerusform>Ihr Eintrag hat sich %Ln-mal geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys whose hash is %1 – %2.</source>
        <translation>Schlüssel mit Hash %1 – %2.</translation>
    </message>
    <message>
        <source>%1 installed term %2</source>
        <translation>%1 hat Term %2 eingerichtet</translation>
    </message>
    <message>
        <source>%1 brought the copies of term %2 to one state</source>
        <translation>%1 brachte die Kopien von Term %2 auf einen Stand</translation>
    </message>
    <message>
        <source>%1 committed the first write of term %2</source>
        <translation>%1 schrieb den ersten Commit von Term %2</translation>
    </message>
    <message>
        <source>%1 waited until the leases of before had run out</source>
        <translation>%1 hat gewartet, bis die früheren Leases abgelaufen waren</translation>
    </message>
    <message>
        <source>%1 began to catch up</source>
        <translation>%1 begann aufzuholen</translation>
    </message>
    <message>
        <source>%1 caught up</source>
        <translation>%1 hat aufgeholt</translation>
    </message>
    <message>
        <source>%1 stepped down</source>
        <translation>%1 ist abgetreten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, its primary, failed (incident %2)</source>
        <translation>%1, ihr Primary, fiel aus (Vorfall %2)</translation>
    </message>
    <message>
        <source>What happened to it and to its servers:</source>
        <translation>Was ihr und ihren Servern widerfuhr:</translation>
    </message>
</context>
<context>
    <name>PresenterStep</name>
    <message>
        <source>Bring back %1</source>
        <translation>%1 zurückholen</translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation>%1 töten</translation>
    </message>
    <message>
        <source>Point at %1</source>
        <translation>Auf %1 zeigen</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Ausführen: %1</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>RecordingDir</name>
    <message>
        <source>cannot make the directory %1</source>
        <translation>das Verzeichnis %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>RecordingFault</name>
    <message>
        <source>no member &quot;%1&quot;</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large</source>
        <translation>„%1“ ist zu groß</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of bounds</source>
        <translation>„%1“ liegt außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not 16 hexadecimal digits</source>
        <translation>„%1“ besteht nicht aus 16 Hexadezimalziffern</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a server&apos;s name</source>
        <translation>„%1“ ist kein Servername</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an incarnation</source>
        <translation>„%1“ ist keine Inkarnation</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds something else than a number</source>
        <translation>„%1“ enthält etwas anderes als eine Zahl</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds something else than servers&apos; names</source>
        <translation>„%1“ enthält etwas anderes als Servernamen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is before that of the line before</source>
        <translation>„%1“ liegt vor dem der Zeile davor</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a process of which nothing is known, or one twice</source>
        <translation>„%1“ nennt einen unbekannten Prozess oder einen doppelt</translation>
    </message>
    <message>
        <source>a new process without its place in &quot;%1&quot;</source>
        <translation>ein neuer Prozess ohne Platz in „%1“</translation>
    </message>
    <message>
        <source>a number of a row is none, or out of bounds</source>
        <translation>eine Zahl einer Zeile ist keine oder liegt außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>a process whose name is none</source>
        <translation>ein Prozess, dessen Name keiner ist</translation>
    </message>
    <message>
        <source>more processes than a cluster has</source>
        <translation>mehr Prozesse, als ein Cluster hat</translation>
    </message>
    <message>
        <source>a phrase has too many arguments</source>
        <translation>ein Text hat zu viele Argumente</translation>
    </message>
    <message>
        <source>expected an integer from 0 to 2^64-1</source>
        <translation>eine ganze Zahl von 0 bis 2^64-1 fehlt</translation>
    </message>
    <message>
        <source>expected an integer of 64 bits</source>
        <translation>eine ganze Zahl von 64 Bit fehlt</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>true oder false fehlt</translation>
    </message>
    <message>
        <source>expected an array</source>
        <translation>eine Liste fehlt</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>ein Objekt fehlt</translation>
    </message>
    <message>
        <source>unknown %1 &quot;%2&quot;</source>
        <translation>%1 „%2“ ist unbekannt</translation>
    </message>
    <message>
        <source>bad JSON at byte %L1: %2</source>
        <translation>ungültiges JSON bei Byte %L1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RecordingHeader</name>
    <message>
        <source>this is no recording of kvorum</source>
        <translation>das ist keine Aufzeichnung von kvorum</translation>
    </message>
    <message>
        <source>a recording of format %1; this program knows format %2</source>
        <translation>eine Aufzeichnung im Format %1; dieses Programm kennt das Format %2</translation>
    </message>
    <message>
        <source>it is not as it should be: %1</source>
        <translation>sie ist nicht, wie sie sein soll: %1</translation>
    </message>
</context>
<context>
    <name>RecordingReader</name>
    <message>
        <source>line %L1: %2</source>
        <translation>Zeile %L1: %2</translation>
    </message>
    <message>
        <source>line %L1 is not as it should be: %2</source>
        <translation>Zeile %L1 ist nicht, wie sie sein soll: %2</translation>
    </message>
    <message>
        <source>a recording has %1 at most</source>
        <translation>eine Aufzeichnung hat höchstens %1</translation>
    </message>
    <message>
        <source>a line has %1 at most</source>
        <translation>eine Zeile hat höchstens %1</translation>
    </message>
    <message>
        <source>What was before is missing here: %1 is gone, or is not as it should be</source>
        <translation>Was davor war, fehlt hier: %1 ist nicht mehr da oder nicht, wie es sein soll</translation>
    </message>
    <message>
        <source>What was before is too much to be shown at once: it is in %1</source>
        <translation>Was davor war, ist zu viel, um zugleich gezeigt zu werden: es steht in %1</translation>
    </message>
</context>
<context>
    <name>ReplaySummary</name>
    <message>
        <source>%1 was killed</source>
        <translation>%1 wurde getötet</translation>
    </message>
    <message>
        <source>%1 was frozen</source>
        <translation>%1 wurde eingefroren</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1 wurde gestoppt</translation>
    </message>
    <message>
        <source>%1 died</source>
        <translation>%1 gestorben</translation>
    </message>
    <message>
        <source>%1 was declared down</source>
        <translation>%1 wurde für ausgefallen erklärt</translation>
    </message>
    <message>
        <source>cluster %1, recorded %2 by kvorum %3 on %4</source>
        <translation>Cluster %1, aufgezeichnet am %2 von kvorum %3 auf %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 s, %n event(s)</source>
        <translation>
            <numerusform>%1 s, %Ln Ereignis</numerusform>
            <numerusform>%1 s, %Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>no fault</source>
        <translation>keine Störung</translation>
    </message>
    <message>
        <source>scenario %1: %2</source>
        <translation>Szenario %1: %2</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1: %2 servers, %3 partitions, %4 copies of each, detection by %5</source>
        <translation>%1: %2 Server, %3 Partitionen mit je %4 Kopien, Erkennung durch %5</translation>
    </message>
    <message>
        <source>%1, kernel %2, %3</source>
        <translation>%1, Kernel %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n processor(s)</source>
        <translation>
            <numerusform>%Ln Prozessor</numerusform>
            <numerusform>%Ln Prozessoren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>held</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>verletzt</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>unbewiesen</translation>
    </message>
    <message>
        <source>What the verdict rests on</source>
        <translation>Worauf das Urteil beruht</translation>
    </message>
    <message>
        <source>Claim, as measured</source>
        <translation>Behauptung, wie gemessen</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erledigt</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>detect %1, decide %2, promote %3, reroute %4</source>
        <translation>erkennen %1, entscheiden %2, befördern %3, umleiten %4</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Process gone</source>
        <translation>Prozess weg</translation>
    </message>
    <message>
        <source>Declared dead</source>
        <translation>Für tot erklärt</translation>
    </message>
    <message>
        <source>Clients waited</source>
        <translation>Wartezeit der Clients</translation>
    </message>
    <message>
        <source>Proof from the ledger</source>
        <translation>Beweis aus dem Journal</translation>
    </message>
    <message>
        <source>The values were not read back.</source>
        <translation>Die Werte wurden nicht zurückgelesen.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>acknowledged writes of the workload</source>
        <translation>bestätigte Schreibvorgänge des Workloads</translation>
    </message>
    <message>
        <source>writes of unknown outcome, which count neither way</source>
        <translation>Schreibvorgänge mit unbekanntem Ausgang, die nicht zählen</translation>
    </message>
    <message>
        <source>keys read back</source>
        <translation>zurückgelesene Schlüssel</translation>
    </message>
    <message>
        <source>keys that could not be read</source>
        <translation>nicht lesbare Schlüssel</translation>
    </message>
    <message>
        <source>acknowledged writes lost</source>
        <translation>verlorene bestätigte Schreibvorgänge</translation>
    </message>
    <message>
        <source>reads that answered an overwritten value</source>
        <translation>Lesevorgänge, die einen überschriebenen Wert lieferten</translation>
    </message>
    <message>
        <source>partitions whose copies were compared</source>
        <translation>Partitionen, deren Kopien verglichen wurden</translation>
    </message>
    <message>
        <source>of them with equal copies</source>
        <translation>davon mit gleichen Kopien</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>What it does not prove: keys that the workload did not write, values as they were between two reads, and the order of writes by several clients to one key. Each key has one writer here; what it read and wrote is held to linearizability.</source>
        <translation>Was es nicht beweist: Schlüssel, die der Workload nicht schrieb, Werte zwischen zwei Lesevorgängen und die Reihenfolge von Schreibvorgängen mehrerer Clients auf einen Schlüssel. Jeder Schlüssel hat hier einen Schreiber; was er las und schrieb, wird auf Linearisierbarkeit geprüft.</translation>
    </message>
    <message>
        <source>Hypothesis:</source>
        <translation>Hypothese:</translation>
    </message>
    <message>
        <source>What clients felt</source>
        <translation>Was Clients spürten</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message numerus="yes">
        <source>%n affected partition(s)</source>
        <translation>
            <numerusform>%Ln betroffene Partition</numerusform>
            <numerusform>%Ln betroffene Partitionen</numerusform>
        </translation>
    </message>
    <message>
        <source>all others</source>
        <translation>alle anderen</translation>
    </message>
    <message>
        <source>Kvorum %1, commit %2, Qt %3</source>
        <translation>Kvorum %1, Commit %2, Qt %3</translation>
    </message>
    <message>
        <source>by the servers&apos; events: detect %1, decide %2, promote %3</source>
        <translation>nach den Ereignissen der Server: erkennen %1, entscheiden %2, befördern %3</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Wo die Zeit blieb</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <comment>differences</comment>
        <translation>
            <numerusform>… und %Ln weiterer</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>cannot make the directory %1</source>
        <translation>das Verzeichnis %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Requests along time: answered upwards (late: amber with a dark cap), failed and unknown downwards</source>
        <translation>Anfragen im Zeitverlauf: beantwortete nach oben (verspätete: bernsteinfarben mit dunkler Kante), gescheiterte und unbekannte nach unten</translation>
    </message>
    <message>
        <source>Both the process&apos;s end and “declared dead”, as it was read in ZooKeeper, count from the fault. So does “detect”, up to when a server held it for dead; each other part counts from the end of the one before.</source>
        <translation>Sowohl das Ende des Prozesses als auch „für tot erklärt“, wie es in ZooKeeper gelesen wurde, zählen von der Störung an. Ebenso „erkennen“, bis ein Server ihn für tot hielt; jeder weitere Teil zählt vom Ende des vorigen an.</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Bestätigt von</translation>
    </message>
    <message>
        <source>Acknowledged at</source>
        <translation>Bestätigt um</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Gelesen von</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>xxh64 %1 → partition %2</source>
        <translation>xxh64 %1 → partition %2</translation>
    </message>
    <message>
        <source>%1 → nobody serves it; the last was %2</source>
        <translation>%1 → niemand bedient; der letzte war %2</translation>
    </message>
    <message>
        <source>%1 → %2 (primary)</source>
        <translation>%1 → %2 (Primary)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>RunLedger</name>
    <message>
        <source>Cannot open the lock file %1.</source>
        <translation>Die Lock-Datei %1 kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The cluster %1 is in use by process %2.</source>
        <translation>Der Cluster %1 wird von Prozess %2 benutzt.</translation>
    </message>
    <message>
        <source>Cannot write to the lock file %1.</source>
        <translation>Die Lock-Datei %1 ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Cannot lock the file %1: %2</source>
        <translation>Die Datei %1 kann nicht gesperrt werden: %2</translation>
    </message>
</context>
<context>
    <name>RunState</name>
    <message>
        <source>this recording goes on from %1</source>
        <translation>diese Aufzeichnung setzt %1 fort</translation>
    </message>
    <message>
        <source>this recording begins in the middle of a run</source>
        <translation>diese Aufzeichnung beginnt mitten in einem Lauf</translation>
    </message>
</context>
<context>
    <name>ScenarioRun</name>
    <message>
        <source>%1: not done within %2 s</source>
        <translation>%1: nicht binnen %2 s erledigt</translation>
    </message>
    <message>
        <source>not done within %1 s</source>
        <translation>nicht binnen %1 s erledigt</translation>
    </message>
    <message>
        <source>this program stood still for %1 s, with the host or alone</source>
        <translation>dieses Programm stand %1 s still, mit dem Host oder allein</translation>
    </message>
</context>
<context>
    <name>ServerSelection</name>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%Ln Server</numerusform>
            <numerusform>%Ln Server</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n partition(s) have %1 of %2 copies</source>
        <translation>
            <numerusform>%Ln Partition hat %1 von %2 Kopien</numerusform>
            <numerusform>%Ln Partitionen haben %1 von %2 Kopien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) have no primary</source>
        <translation>
            <numerusform>%Ln Partition hat keinen Primary</numerusform>
            <numerusform>%Ln Partitionen haben keinen Primary</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 servers</source>
        <translation>%1 von %2 Servern</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 ausgefallen</translation>
    </message>
    <message>
        <source>%1 suspect</source>
        <translation>%1 verdächtig</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s), waiting for more</source>
        <translation>
            <numerusform>%Ln Server, weitere werden erwartet</numerusform>
            <numerusform>%Ln Server, weitere werden erwartet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>wait for READY</source>
        <translation>auf READY warten</translation>
    </message>
    <message>
        <source>workload at %1 requests a second</source>
        <translation>Workload mit %1 Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>%1 requests/s, half of them within %2 ms, 99 % within %3 ms</source>
        <translation>%1 Anfragen/s, die Hälfte binnen %2 ms, 99 % binnen %3 ms</translation>
    </message>
    <message>
        <source>others take over</source>
        <translation>andere übernehmen</translation>
    </message>
    <message>
        <source>bring back, and wait for READY</source>
        <translation>zurückholen und auf READY warten</translation>
    </message>
    <message>
        <source>thaw, and wait for READY</source>
        <translation>auftauen und auf READY warten</translation>
    </message>
    <message>
        <source>a second of calm</source>
        <translation>eine Sekunde Ruhe</translation>
    </message>
    <message>
        <source>read all written values back</source>
        <translation>alle geschriebenen Werte zurücklesen</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) read back</source>
        <translation>
            <numerusform>%Ln Schlüssel zurückgelesen</numerusform>
            <numerusform>%Ln Schlüssel zurückgelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>have all servers up, and wait for READY</source>
        <translation>alle Server hochbringen und auf READY warten</translation>
    </message>
    <message>
        <source>ask the frozen one directly for what others overwrote</source>
        <translation>den eingefrorenen direkt nach dem fragen, was andere überschrieben haben</translation>
    </message>
    <message numerus="yes">
        <source>%n read(s) wait for it</source>
        <translation>
            <numerusform>%Ln Lesevorgang wartet auf ihn</numerusform>
            <numerusform>%Ln Lesevorgänge warten auf ihn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryTeller</name>
    <message>
        <source>%1 heard nothing of %2 any more and suspects it: silence is no proof.</source>
        <translation>%1 hörte nichts mehr von %2 und hegt einen Verdacht: Schweigen ist kein Beweis.</translation>
    </message>
    <message>
        <source>%1 had %2&apos;s own word that it stops.</source>
        <translation>%1 erfuhr von %2 selbst, dass er stoppt.</translation>
    </message>
    <message>
        <source>%1 saw its connection to %2 end: proof that the process is gone.</source>
        <translation>%1 sah seine Verbindung zu %2 enden: Beweis, dass der Prozess weg ist.</translation>
    </message>
    <message>
        <source>%1 had proof that %2 is gone (%3).</source>
        <translation>%1 hatte den Beweis, dass %2 weg ist (%3).</translation>
    </message>
    <message>
        <source>%1 was elected master.</source>
        <translation>%1 wurde zum Master gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 wrote revision %2 to ZooKeeper: one multi that changed %n partition(s).</source>
        <translation>
            <numerusform>%1 schrieb Revision %2 in ZooKeeper: ein Multi, das %Ln Partition änderte.</numerusform>
            <numerusform>%1 schrieb Revision %2 in ZooKeeper: ein Multi, das %Ln Partitionen änderte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of its %n partition(s) are served again, by %1.</source>
        <translation>
            <numerusform>Seine einzige Partition (%Ln) wird wieder bedient, von %1.</numerusform>
            <numerusform>Alle seine %Ln Partitionen werden wieder bedient, von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new primaries had to wait until all leases of before had run out: what the cluster knew was no proof of death.</source>
        <translation>Die neuen Primaries mussten warten, bis alle früheren Leases abgelaufen waren: was der Cluster wusste, bewies den Tod nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its partition(s) are served again, by %1.</source>
        <translation>
            <numerusform>%Ln seiner Partitionen wird wieder bedient, von %1.</numerusform>
            <numerusform>%Ln seiner Partitionen werden wieder bedient, von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 committed the first write under its new term %2 (partition %3).</source>
        <translation>%1 schrieb den ersten Commit unter seinem neuen Term %2 (Partition %3).</translation>
    </message>
    <message numerus="yes">
        <source>%1 handed over: it is primary of %n partition(s) no more.</source>
        <translation>
            <numerusform>%1 hat übergeben: nicht mehr Primary von %Ln Partition.</numerusform>
            <numerusform>%1 hat übergeben: nicht mehr Primary von %Ln Partitionen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 noticed that its lease was over and refused to serve %n partition(s).</source>
        <translation>
            <numerusform>%1 bemerkte, dass seine Lease abgelaufen war, und verweigerte die Bedienung von %Ln Partition.</numerusform>
            <numerusform>%1 bemerkte, dass seine Lease abgelaufen war, und verweigerte die Bedienung von %Ln Partitionen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read in ZooKeeper: %1 is suspected.</source>
        <translation>In ZooKeeper gelesen: %1 ist verdächtig.</translation>
    </message>
    <message>
        <source>Read in ZooKeeper: %1 is down.</source>
        <translation>In ZooKeeper gelesen: %1 ist ausgefallen.</translation>
    </message>
    <message>
        <source>Read in ZooKeeper: %1 is down, by the evidence “%2”.</source>
        <translation>In ZooKeeper gelesen: %1 ist ausgefallen, Beweis: „%2“.</translation>
    </message>
    <message>
        <source>Read in ZooKeeper: %1 is the master.</source>
        <translation>In ZooKeeper gelesen: %1 ist Master.</translation>
    </message>
    <message numerus="yes">
        <source>Read in ZooKeeper: another primary for each of its %n partition(s).</source>
        <translation>
            <numerusform>In ZooKeeper gelesen: ein anderer Primary für seine %Ln Partition.</numerusform>
            <numerusform>In ZooKeeper gelesen: je ein anderer Primary für seine %Ln Partitionen.</numerusform>
        </translation>
    </message>
    <message>
        <source>ZooKeeper ended its session, %1 after the fault: this is what the cluster had to wait for.</source>
        <translation>ZooKeeper beendete seine Session %1 nach der Störung: darauf musste der Cluster warten.</translation>
    </message>
    <message>
        <source>Its session with ZooKeeper was closed, %1 after it was asked to stop.</source>
        <translation>Seine Session mit ZooKeeper wurde %1 nach der Bitte zu stoppen geschlossen.</translation>
    </message>
    <message>
        <source>ZooKeeper ended its session, %1 after the fault: nothing had waited for that.</source>
        <translation>ZooKeeper beendete seine Session %1 nach der Störung: darauf hatte nichts gewartet.</translation>
    </message>
    <message>
        <source>ZooKeeper serves again.</source>
        <translation>ZooKeeper bedient wieder.</translation>
    </message>
    <message>
        <source>%1 runs again before the cluster had noticed anything.</source>
        <translation>%1 läuft wieder, bevor der Cluster etwas bemerkt hat.</translation>
    </message>
    <message>
        <source>Read in ZooKeeper: %1 is up again.</source>
        <translation>In ZooKeeper gelesen: %1 ist wieder in Betrieb.</translation>
    </message>
    <message numerus="yes">
        <source>%1 began to catch up, in %n partition(s).</source>
        <translation>
            <numerusform>%1 begann in %Ln Partition aufzuholen.</numerusform>
            <numerusform>%1 begann in %Ln Partitionen aufzuholen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has caught up in all of %n partition(s).</source>
        <translation>
            <numerusform>%1 hat in seiner einzigen Partition (%Ln) aufgeholt.</numerusform>
            <numerusform>%1 hat in allen %Ln Partitionen aufgeholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has caught up in %n partition(s) so far.</source>
        <translation>
            <numerusform>%1 hat bisher in %Ln Partition aufgeholt.</numerusform>
            <numerusform>%1 hat bisher in %Ln Partitionen aufgeholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What clients felt was not measured: %1.</source>
        <translation>Was Clients spürten, wurde nicht gemessen: %1.</translation>
    </message>
    <message>
        <source>No request of the workload was disturbed.</source>
        <translation>Keine Anfrage des Workloads war gestört.</translation>
    </message>
    <message>
        <source>Requests retried: %1; failed: %2; of unknown outcome: %3; disturbed on other partitions: %4.</source>
        <translation>Anfragen wiederholt: %1; gescheitert: %2; mit unbekanntem Ausgang: %3; in anderen Partitionen gestört: %4.</translation>
    </message>
    <message>
        <source>Of what the servers did nothing was heard from themselves: they keep their last events, and one that is down tells nothing more.</source>
        <translation>Was die Server taten, war von ihnen selbst nicht zu erfahren: sie halten ihre letzten Ereignisse vor, und ein ausgefallener sagt nichts mehr.</translation>
    </message>
    <message>
        <source>What is read in ZooKeeper is read a little later than it was written, and states that last for moments only may be skipped.</source>
        <translation>Was in ZooKeeper gelesen wird, wird etwas später gelesen als geschrieben, und nur kurz bestehende Zustände können übersprungen werden.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 became master.</source>
        <translation>%1 wurde Master.</translation>
    </message>
    <message>
        <source>%1 saw that its session with ZooKeeper had expired.</source>
        <translation>%1 sah, dass seine Session mit ZooKeeper abgelaufen war.</translation>
    </message>
    <message>
        <source>No fault was seen here. A master that loses its session with ZooKeeper, or is asked to step back, is followed by another; who holds which partition need not change.</source>
        <translation>Hier war keine Störung zu sehen. Auf einen Master, der seine Session mit ZooKeeper verliert oder zurücktreten soll, folgt ein anderer; wer welche Partition hält, muss sich nicht ändern.</translation>
    </message>
    <message>
        <source>Primaries go on serving without ZooKeeper; what they hold cannot be reassigned until it is back.</source>
        <translation>Primaries bedienen auch ohne ZooKeeper weiter; was sie halten, kann erst nach seiner Rückkehr neu zugewiesen werden.</translation>
    </message>
    <message>
        <source>You sent SIGKILL to %1.</source>
        <translation>Sie sandten SIGKILL an %1.</translation>
    </message>
    <message>
        <source>You sent SIGSTOP to %1: it stands still, but its connections stay open.</source>
        <translation>Sie sandten SIGSTOP an %1: der Prozess steht still, doch seine Verbindungen bleiben offen.</translation>
    </message>
    <message>
        <source>You asked %1 to stop (SIGTERM).</source>
        <translation>Sie baten %1 zu stoppen (SIGTERM).</translation>
    </message>
    <message>
        <source>The process of %1 ended, and nobody here had asked for it.</source>
        <translation>Der Prozess von %1 endete, und niemand hier hatte es verlangt.</translation>
    </message>
    <message>
        <source>The cluster began to doubt %1; of a cause nothing is known here.</source>
        <translation>Der Cluster begann an %1 zu zweifeln; eine Ursache ist hier nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>It was the master, and the primary of %n partition(s).</source>
        <translation>
            <numerusform>Er war Master und Primary von %Ln Partition.</numerusform>
            <numerusform>Er war Master und Primary von %Ln Partitionen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was the master, and the primary of no partition.</source>
        <translation>Er war Master und von keiner Partition Primary.</translation>
    </message>
    <message numerus="yes">
        <source>It was the primary of %n partition(s).</source>
        <translation>
            <numerusform>Er war Primary von %Ln Partition.</numerusform>
            <numerusform>Er war Primary von %Ln Partitionen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was the primary of no partition: no request depended on it alone.</source>
        <translation>Er war von keiner Partition Primary: keine Anfrage hing von ihm allein ab.</translation>
    </message>
    <message>
        <source>The operating system shows it stopped. The cluster does not know yet.</source>
        <translation>Das Betriebssystem zeigt den Prozess als angehalten. Der Cluster weiß es noch nicht.</translation>
    </message>
    <message>
        <source>The operating system shows it stopped.</source>
        <translation>Das Betriebssystem zeigt den Prozess als angehalten.</translation>
    </message>
    <message>
        <source>The operating system reports that its process is gone. The cluster does not know yet.</source>
        <translation>Das Betriebssystem meldet, dass der Prozess weg ist. Der Cluster weiß es noch nicht.</translation>
    </message>
    <message>
        <source>The operating system reports that its process is gone.</source>
        <translation>Das Betriebssystem meldet, dass der Prozess weg ist.</translation>
    </message>
    <message>
        <source>The first request that had to wait was due, in partition %1.</source>
        <translation>Die erste Anfrage, die warten musste, war fällig, in Partition %1.</translation>
    </message>
    <message>
        <source>The first request that had to wait was due.</source>
        <translation>Die erste Anfrage, die warten musste, war fällig.</translation>
    </message>
    <message>
        <source>All are answered again: clients waited for at most %1 (± %2).</source>
        <translation>Alle sind wieder beantwortet: Clients warteten höchstens %1 (± %2).</translation>
    </message>
    <message>
        <source>All are answered again: clients waited for less than %1.</source>
        <translation>Alle sind wieder beantwortet: Clients warteten weniger als %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 had taken over %n of its partition(s), but was gone before it had answered any request for them.</source>
        <translation>
            <numerusform>%1 hatte %Ln seiner Partitionen übernommen, war aber weg, bevor er eine Anfrage dafür beantwortet hatte.</numerusform>
            <numerusform>%1 hatte %Ln seiner Partitionen übernommen, war aber weg, bevor er eine Anfrage dafür beantwortet hatte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StripLayout</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>SupervisionEvent</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 konnte nicht gestartet werden: %2</translation>
    </message>
    <message>
        <source>%1: process gone, killed by signal %2</source>
        <translation>%1: Prozess weg, durch Signal %2 getötet</translation>
    </message>
    <message>
        <source>%1: process stopped</source>
        <translation>%1: Prozess gestoppt</translation>
    </message>
    <message>
        <source>%1: process ended with exit code %2</source>
        <translation>%1: Prozess mit Exit-Code %2 beendet</translation>
    </message>
    <message>
        <source>%1: process ended with exit code %2, %3</source>
        <translation>%1: Prozess mit Exit-Code %2 beendet, %3</translation>
    </message>
    <message>
        <source>%1: process runs again</source>
        <translation>%1: Prozess läuft wieder</translation>
    </message>
    <message>
        <source>%1: process started</source>
        <translation>%1: Prozess gestartet</translation>
    </message>
    <message>
        <source>%1: process frozen</source>
        <translation>%1: Prozess eingefroren</translation>
    </message>
    <message>
        <source>%1: process gone; how it ended cannot be known</source>
        <translation>%1: Prozess weg; wie er endete, ist nicht feststellbar</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>stoppt</translation>
    </message>
    <message>
        <source>%1, pid %2</source>
        <translation>%1, PID %2</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registriert</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>up</source>
        <translation>in Betrieb</translation>
    </message>
    <message>
        <source>suspect: %1</source>
        <translation>verdächtig: %1</translation>
    </message>
    <message>
        <source>down: %1</source>
        <translation>ausgefallen: %1</translation>
    </message>
    <message>
        <source>primary of %1 · secondary of %2</source>
        <translation>Primary von %1 · Secondary von %2</translation>
    </message>
    <message>
        <source>%1 · catching up in %2 of %3</source>
        <translation>%1 · holt auf in %2 von %3</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>kein Beweis</translation>
    </message>
    <message>
        <source>its connection ended</source>
        <translation>Verbindung beendet</translation>
    </message>
    <message>
        <source>it is silent</source>
        <translation>schweigt</translation>
    </message>
    <message>
        <source>its session expired</source>
        <translation>Session abgelaufen</translation>
    </message>
    <message>
        <source>it said farewell</source>
        <translation>hat sich abgemeldet</translation>
    </message>
    <message>
        <source>it came back</source>
        <translation>ist wieder da</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>weg: %1</translation>
    </message>
    <message>
        <source>gone, killed</source>
        <translation>weg, getötet</translation>
    </message>
    <message>
        <source>gone by signal %1</source>
        <translation>weg durch Signal %1</translation>
    </message>
    <message>
        <source>gone, stopped</source>
        <translation>weg, gestoppt</translation>
    </message>
    <message>
        <source>gone with exit code %1</source>
        <translation>weg mit Exit-Code %1</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>Partition %1</translation>
    </message>
    <message>
        <source>primary %1</source>
        <translation>Primary %1</translation>
    </message>
    <message>
        <source>no primary; the last was %1</source>
        <translation>kein Primary; der letzte war %1</translation>
    </message>
    <message>
        <source>secondaries %1</source>
        <translation>Secondaries %1</translation>
    </message>
    <message>
        <source>catching up %1</source>
        <translation>im Aufholen %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>ausgefallen %1</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>not ours</source>
        <translation>nicht unserer</translation>
    </message>
    <message>
        <source>MASTER</source>
        <translation>MASTER</translation>
    </message>
    <message>
        <source>slave</source>
        <translation>Slave</translation>
    </message>
    <message>
        <source>ZooKeeper</source>
        <translation>ZooKeeper</translation>
    </message>
    <message>
        <source>coordination</source>
        <translation>Koordination</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation>noch nicht verbunden</translation>
    </message>
    <message>
        <source>%1 partitions × %2 copies · epoch %3</source>
        <translation>%1 Partitionen × %2 Kopien · Epoche %3</translation>
    </message>
    <message>
        <source>up, draining</source>
        <translation>in Betrieb, wird geleert</translation>
    </message>
    <message>
        <source>up, drained</source>
        <translation>in Betrieb, leer</translation>
    </message>
    <message>
        <source>Shown as it is now: its past is not recorded.</source>
        <translation>So, wie es jetzt ist: Vergangenes wird hiervon nicht aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>Znode</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Erstellt: %1</translation>
    </message>
    <message>
        <source>Changed: %1, version %2</source>
        <translation>Geändert: %1, Version %2</translation>
    </message>
    <message>
        <source>Children: %1, version %2, changed: %3</source>
        <translation>Kinder: %1, Version %2, geändert: %3</translation>
    </message>
    <message numerus="yes">
        <source>Data: %n byte(s)</source>
        <translation>
            <numerusform>Daten: %Ln Byte</numerusform>
            <numerusform>Daten: %Ln Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Ephemeral of %1, session %2</source>
        <translation>Ephemeral von %1, Session %2</translation>
    </message>
    <message>
        <source>Ephemeral of session %1</source>
        <translation>Ephemeral von Session %1</translation>
    </message>
    <message>
        <source>Connected to ZooKeeper · session %1, times out after %2 s</source>
        <translation>Mit ZooKeeper verbunden · Session %1, Timeout nach %2 s</translation>
    </message>
    <message>
        <source>No contact with ZooKeeper: %1</source>
        <translation>Kein Kontakt zu ZooKeeper: %1</translation>
    </message>
    <message>
        <source>Connecting to ZooKeeper …</source>
        <translation>Verbinde mit ZooKeeper …</translation>
    </message>
    <message>
        <source>No contact with ZooKeeper: this is as it was %1 ago</source>
        <translation>Kein Kontakt zu ZooKeeper: Stand von vor %1</translation>
    </message>
    <message>
        <source>This znode does not exist any more.</source>
        <translation>Diesen Znode gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>It could not be read: %1</source>
        <translation>Nicht lesbar: %1</translation>
    </message>
</context>
<context>
    <name>ZooKeeperFigures</name>
    <message numerus="yes">
        <source>%n znode(s)</source>
        <translation>
            <numerusform>%Ln Znode</numerusform>
            <numerusform>%Ln Znodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%Ln Verbindung</numerusform>
            <numerusform>%Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>sessions %1 s</source>
        <translation>Sessions %1 s</translation>
    </message>
    <message>
        <source>ZooKeeper %1, %2</source>
        <translation>ZooKeeper %1, %2</translation>
    </message>
    <message>
        <source>Requests: %1 ms on average, %2 ms at worst, %3 waiting</source>
        <translation>Anfragen: im Mittel %1 ms, höchstens %2 ms, %3 wartend</translation>
    </message>
    <message>
        <source>Connections: %1</source>
        <translation>Verbindungen: %1</translation>
    </message>
    <message>
        <source>Znodes: %1, of them ephemeral: %2, watches: %3</source>
        <translation>Znodes: %1, davon ephemeral: %2, Watches: %3</translation>
    </message>
    <message>
        <source>Data: about %1</source>
        <translation>Daten: etwa %1</translation>
    </message>
    <message>
        <source>Sessions time out after: %1 s, as negotiated</source>
        <translation>Timeout der Sessions: %1 s, wie ausgehandelt</translation>
    </message>
</context>
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>About Kvorum</source>
        <translation>Über Kvorum</translation>
    </message>
    <message>
        <source>Kvorum %1</source>
        <translation>Kvorum %1</translation>
    </message>
    <message>
        <source>Libraries and fonts</source>
        <translation>Bibliotheken und Schriften</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Homepage</translation>
    </message>
    <message>
        <source>A replicated key-value cluster that you can kill.</source>
        <translation>Ein replizierter Key-Value-Cluster, den man töten kann.</translation>
    </message>
    <message>
        <source>Apache License 2.0</source>
        <translation>Apache License 2.0</translation>
    </message>
</context>
<context>
    <name>app::Announcer</name>
    <message>
        <source>%1 is the master now</source>
        <translation>%1 ist jetzt der Master</translation>
    </message>
</context>
<context>
    <name>app::ClientPage</name>
    <message>
        <source>Requests served in a second</source>
        <translation>Bediente Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>What 99 of 100 requests took at most</source>
        <translation>So lange dauerten 99 von 100 Anfragen höchstens</translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation>%1 Anfr./s</translation>
    </message>
    <message>
        <source>ok %1</source>
        <translation>ok %1</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message>
        <source>p99 %1</source>
        <translation>p99 %1</translation>
    </message>
    <message>
        <source>Of the selected interval</source>
        <translation>Im gewählten Intervall</translation>
    </message>
    <message>
        <source>Of the last 5 s</source>
        <translation>In den letzten 5 s</translation>
    </message>
    <message>
        <source>Selected %1: %2</source>
        <translation>Ausgewählt %1: %2</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>partitions</comment>
        <translation>
            <numerusform>%Ln andere</numerusform>
            <numerusform>%Ln andere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affected</source>
        <comment>partitions</comment>
        <translation>
            <numerusform>%Ln betroffen</numerusform>
            <numerusform>%Ln betroffen</numerusform>
        </translation>
    </message>
    <message>
        <source>No fault yet.</source>
        <translation>Noch keine Störung.</translation>
    </message>
</context>
<context>
    <name>app::ClusterLink</name>
    <message>
        <source>the cluster was stopped</source>
        <translation>der Cluster wurde gestoppt</translation>
    </message>
    <message>
        <source>this cluster is read-only here until you take control of it</source>
        <translation>dieser Cluster ist hier nur lesbar, bis Sie die Steuerung übernehmen</translation>
    </message>
</context>
<context>
    <name>app::ClusterRun</name>
    <message>
        <source>The cluster was deleted; Start makes a new one</source>
        <translation>Der Cluster wurde gelöscht; „Starten“ legt einen neuen an</translation>
    </message>
    <message>
        <source>Control of the cluster %1 is given back: read-only from now on</source>
        <translation>Steuerung des Clusters %1 abgegeben: ab jetzt nur lesend</translation>
    </message>
    <message>
        <source>You have taken control of the cluster %1</source>
        <translation>Sie haben die Steuerung des Clusters %1 übernommen</translation>
    </message>
</context>
<context>
    <name>app::ConnectDialog</name>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Aus der Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep it in the list</source>
        <translation>In der &amp;Liste behalten</translation>
    </message>
    <message>
        <source>Connect to another cluster</source>
        <translation>Mit anderem Cluster verbinden</translation>
    </message>
    <message>
        <source>host:port[,host:port…][/path]</source>
        <translation>Host:Port[,Host:Port…][/Pfad]</translation>
    </message>
    <message>
        <source>A window of its own shows it, read-only until you type its name there.</source>
        <translation>Ein eigenes Fenster zeigt ihn, nur lesend, bis Sie dort seinen Namen eingeben.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>&amp;ZooKeeper</source>
        <translation>&amp;ZooKeeper</translation>
    </message>
    <message>
        <source>&amp;Name of the cluster</source>
        <translation>&amp;Name des Clusters</translation>
    </message>
    <message>
        <source>Clusters that were kept</source>
        <translation>Gespeicherte Cluster</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>K&amp;ept:</source>
        <translation>&amp;Gespeichert:</translation>
    </message>
</context>
<context>
    <name>app::ConnectionBar</name>
    <message>
        <source>Connected to %1 at %2</source>
        <translation>Verbunden mit %1 unter %2</translation>
    </message>
    <message>
        <source>Connecting to %1 at %2</source>
        <translation>Verbinde mit %1 unter %2</translation>
    </message>
    <message>
        <source>Lost contact with %1 at %2</source>
        <translation>Kontakt zu %1 unter %2 verloren</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation>%1 · nur lesend</translation>
    </message>
    <message>
        <source>%1 · you have control</source>
        <translation>%1 · Sie steuern</translation>
    </message>
    <message>
        <source>Take control …</source>
        <translation>Steuerung übernehmen …</translation>
    </message>
    <message>
        <source>Read-only again</source>
        <translation>Wieder nur lesen</translation>
    </message>
    <message>
        <source>Allows to change its keys and settings. Its processes cannot be killed from here.</source>
        <translation>Erlaubt, seine Schlüssel und Einstellungen zu ändern. Seine Prozesse lassen sich von hier nicht töten.</translation>
    </message>
    <message>
        <source>Nothing of the cluster can be changed from here any more</source>
        <translation>Am Cluster lässt sich von hier nichts mehr ändern</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesend</translation>
    </message>
    <message>
        <source>in control</source>
        <translation>mit Steuerung</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>It is tried again and again by itself; this tries it at once</source>
        <translation>Es wird von selbst immer wieder versucht; dies versucht es sofort</translation>
    </message>
</context>
<context>
    <name>app::ConnectionControls</name>
    <message>
        <source>Connect to another cluster …</source>
        <translation>Mit anderem Cluster verbinden …</translation>
    </message>
    <message>
        <source>Take control …</source>
        <translation>Steuerung übernehmen …</translation>
    </message>
    <message>
        <source>Kvorum – %1 at %2, read-only</source>
        <translation>Kvorum – %1 unter %2, nur lesend</translation>
    </message>
    <message>
        <source>Kvorum – %1 at %2, in control</source>
        <translation>Kvorum – %1 unter %2, mit Steuerung</translation>
    </message>
    <message>
        <source>Use remote ZooKeeper …</source>
        <translation>Entfernten ZooKeeper verwenden …</translation>
    </message>
</context>
<context>
    <name>app::DataForm</name>
    <message>
        <source>GET</source>
        <translation>GET</translation>
    </message>
    <message>
        <source>PUT</source>
        <translation>PUT</translation>
    </message>
    <message>
        <source>DELETE</source>
        <translation>DELETE</translation>
    </message>
    <message>
        <source>Put 1,000 samples</source>
        <translation>1.000 Beispiele schreiben</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value as JSON</source>
        <translation>Wert als JSON</translation>
    </message>
    <message>
        <source>The value that was found</source>
        <translation>Der gefundene Wert</translation>
    </message>
    <message>
        <source>GET shows the value here</source>
        <translation>GET zeigt den Wert hier</translation>
    </message>
    <message>
        <source>Sample values put</source>
        <translation>Beispielwerte geschrieben</translation>
    </message>
    <message>
        <source>Read the key (Ctrl+G)</source>
        <translation>Schlüssel lesen (Strg+G)</translation>
    </message>
    <message>
        <source>Store the value under the key (Ctrl+Enter)</source>
        <translation>Wert unter dem Schlüssel speichern (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>Schlüssel löschen</translation>
    </message>
    <message>
        <source>Store sample:0001 to sample:1000, spread over all partitions</source>
        <translation>sample:0001 bis sample:1000 speichern, verteilt auf alle Partitionen</translation>
    </message>
    <message>
        <source>where it lives is not known yet</source>
        <translation>wo er liegt, ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>asking …</source>
        <translation>frage an …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 sample values stored, %2 not</source>
        <translation>%1 Beispielwerte gespeichert, %2 nicht</translation>
    </message>
    <message>
        <source>Changed meanwhile: version %1 → %2</source>
        <translation>Inzwischen geändert: Version %1 → %2</translation>
    </message>
    <message>
        <source>Deleted meanwhile; it was version %1</source>
        <translation>Inzwischen gelöscht; es war Version %1</translation>
    </message>
    <message>
        <source>Made meanwhile, version %1</source>
        <translation>Inzwischen angelegt, Version %1</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Beide zeigen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Read-only until you take control of the cluster</source>
        <translation>Nur lesend, bis Sie die Steuerung des Clusters übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample value(s) stored</source>
        <translation>
            <numerusform>%Ln Beispielwert gespeichert</numerusform>
            <numerusform>%Ln Beispielwerte gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON, %1; only its beginning is shown</source>
        <translation>JSON, %1; nur der Anfang wird gezeigt</translation>
    </message>
    <message>
        <source>%1 · %2, only its beginning is shown</source>
        <translation>%1 · %2, nur der Anfang wird gezeigt</translation>
    </message>
    <message>
        <source>PUT as plain text</source>
        <translation>PUT als reiner Text</translation>
    </message>
    <message>
        <source>Store the characters as they are, as a JSON string</source>
        <translation>Die Zeichen so, wie sie sind, als JSON-Zeichenkette speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Put no more sample values</source>
        <translation>Keine weiteren Beispielwerte schreiben</translation>
    </message>
</context>
<context>
    <name>app::Desktop</name>
    <message>
        <source>This run is not recorded any more: %1</source>
        <translation>Dieser Lauf wird nicht mehr aufgezeichnet: %1</translation>
    </message>
    <message numerus="yes">
        <source>The disk does not keep up: %n event(s) are not in the recording</source>
        <translation>
            <numerusform>Die Festplatte kommt nicht nach: %Ln Ereignis fehlt in der Aufzeichnung</numerusform>
            <numerusform>Die Festplatte kommt nicht nach: %Ln Ereignisse fehlen in der Aufzeichnung</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>Der Bericht liegt in %1</translation>
    </message>
    <message>
        <source>Failures are detected by %1 from now on</source>
        <translation>Ausfälle werden ab jetzt durch %1 erkannt</translation>
    </message>
    <message>
        <source>Detection could not be set to %1: %2</source>
        <translation>Erkennung ließ sich nicht auf %1 stellen: %2</translation>
    </message>
    <message>
        <source>All scenarios have run: %1</source>
        <translation>Alle Szenarien sind gelaufen: %1</translation>
    </message>
    <message>
        <source>A window for %1 could not be opened: %2</source>
        <translation>Ein Fenster für %1 ließ sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>%1 could not be undrained: %2</source>
        <translation>%1 konnte nicht wieder in Gebrauch genommen werden: %2</translation>
    </message>
    <message>
        <source>%1 could not be drained: %2</source>
        <translation>%1 konnte nicht geleert werden: %2</translation>
    </message>
</context>
<context>
    <name>app::DetectionBox</name>
    <message>
        <source>Detection of failures</source>
        <translation>Ausfallerkennung</translation>
    </message>
    <message>
        <source>A connection that ends is a proof: a killed server is replaced within milliseconds. A frozen one costs its lease.</source>
        <translation>Eine beendete Verbindung ist ein Beweis: ein getöteter Server ist in Millisekunden ersetzt. Ein eingefrorener kostet seine Lease.</translation>
    </message>
    <message>
        <source>The end of a connection proves nothing: a killed server costs its lease, as a frozen one does, 0.4 s.</source>
        <translation>Das Ende einer Verbindung beweist nichts: ein getöteter Server kostet seine Lease, wie ein eingefrorener, 0,4 s.</translation>
    </message>
    <message>
        <source>Only ZooKeeper tells: its session with the server has to end, which takes seconds.</source>
        <translation>Nur ZooKeeper entscheidet: seine Session mit dem Server muss enden, was Sekunden dauert.</translation>
    </message>
    <message>
        <source>Detect: %1</source>
        <translation>Erkennung: %1</translation>
    </message>
    <message>
        <source>By what the cluster notices that a server has failed</source>
        <translation>Woran der Cluster merkt, dass ein Server ausgefallen ist</translation>
    </message>
    <message>
        <source>lifeline</source>
        <translation>Lifeline</translation>
    </message>
    <message>
        <source>lease</source>
        <translation>Lease</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Read-only until you take control of the cluster</source>
        <translation>Nur lesend, bis Sie die Steuerung des Clusters übernehmen</translation>
    </message>
</context>
<context>
    <name>app::DirectReads</name>
    <message>
        <source>the server has been silent for too long</source>
        <translation>der Server hat zu lange geschwiegen</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>keine Verbindung in der gesetzten Zeit</translation>
    </message>
    <message>
        <source>the server has sent what is no answer</source>
        <translation>der Server hat etwas gesendet, das keine Antwort ist</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no host:port</source>
        <translation>„%1“ ist kein Host:Port</translation>
    </message>
</context>
<context>
    <name>app::DiskDialog</name>
    <message>
        <source>The directory of the cluster</source>
        <translation>Das Verzeichnis des Clusters</translation>
    </message>
    <message>
        <source>Data of the cluster %1</source>
        <translation>Daten des Clusters %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>Auf der Festplatte</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Recordings of all clusters</source>
        <translation>Aufzeichnungen aller Cluster</translation>
    </message>
    <message>
        <source>Free on this file system</source>
        <translation>Frei in diesem Dateisystem</translation>
    </message>
    <message>
        <source>Delete cluster …</source>
        <translation>Cluster löschen …</translation>
    </message>
    <message>
        <source>Delete the cluster</source>
        <translation>Cluster löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%1 in %Ln Datei</numerusform>
            <numerusform>%1 in %Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>being looked at …</source>
        <translation>wird ermittelt …</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Logs and the rest</source>
        <translation>Logs und der Rest</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>There is nothing</source>
        <translation>Nichts vorhanden</translation>
    </message>
</context>
<context>
    <name>app::EventModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>Partition %1</translation>
    </message>
</context>
<context>
    <name>app::EventsPage</name>
    <message>
        <source>Filter the events</source>
        <translation>Ereignisse filtern</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Show what they say; with none chosen, everything is shown</source>
        <translation>Zeigen, was sie sagen; ohne Auswahl wird alles gezeigt</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Art des Ereignisses</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>▲ ✖ trouble</source>
        <translation>▲ ✖ Probleme</translation>
    </message>
    <message>
        <source>✖ failures</source>
        <translation>✖ Ausfälle</translation>
    </message>
    <message>
        <source>⇄ movements</source>
        <translation>⇄ Verschiebungen</translation>
    </message>
    <message>
        <source>● recoveries</source>
        <translation>● Erholungen</translation>
    </message>
    <message>
        <source>♛ masters</source>
        <translation>♛ Master</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Wen es betrifft</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>Betrifft: alle</translation>
    </message>
    <message>
        <source>the cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Show the log of that moment</source>
        <translation>Das Log dieses Moments zeigen</translation>
    </message>
    <message>
        <source>Go to that moment</source>
        <translation>Zu diesem Moment</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Alle Ereignisse zeigen</translation>
    </message>
    <message>
        <source>Unfold or fold up</source>
        <translation>Auf- oder zuklappen</translation>
    </message>
</context>
<context>
    <name>app::ExplainPage</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Nothing has failed yet. Kill or freeze a server, and what happens is told here.</source>
        <translation>Noch ist nichts ausgefallen. Töten Sie einen Server oder frieren Sie ihn ein: hier steht dann, was geschieht.</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Wovon berichtet wird</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Znode</source>
        <translation>Znode</translation>
    </message>
    <message>
        <source>That moment</source>
        <translation>Dieser Moment</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>+%1 s</source>
        <translation>+%1 s</translation>
    </message>
    <message>
        <source>Counted from the first line, which is the fault if one is told of</source>
        <translation>Gezählt von der ersten Zeile an; das ist die Störung, wenn von einer erzählt wird</translation>
    </message>
</context>
<context>
    <name>app::Headless</name>
    <message>
        <source>problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>  log: %1</source>
        <translation>  Log: %1</translation>
    </message>
    <message>
        <source>ZooKeeper: %1   cluster: %2</source>
        <translation>ZooKeeper: %1   Cluster: %2</translation>
    </message>
    <message>
        <source>%1: %2:%3</source>
        <translation>%1: %2:%3</translation>
    </message>
    <message>
        <source>Ctrl-C stops it all</source>
        <translation>Strg-C stoppt alles</translation>
    </message>
    <message>
        <source>This run is not recorded any more: %1</source>
        <translation>Dieser Lauf wird nicht mehr aufgezeichnet: %1</translation>
    </message>
    <message>
        <source>report: %1/report.html</source>
        <translation>Bericht: %1/report.html</translation>
    </message>
    <message>
        <source>Watching the cluster %1, read-only; Ctrl-C ends it</source>
        <translation>Beobachte Cluster %1, nur lesend; Strg-C beendet</translation>
    </message>
</context>
<context>
    <name>app::InspectorPage</name>
    <message>
        <source>%1 · since %2</source>
        <translation>%1 · seit %2</translation>
    </message>
    <message>
        <source>%1 (old)</source>
        <translation>%1 (alt)</translation>
    </message>
    <message>
        <source>kvctl line</source>
        <translation>kvctl-Zeile</translation>
    </message>
    <message>
        <source>nc line</source>
        <translation>nc-Zeile</translation>
    </message>
    <message>
        <source>ZooKeeper address</source>
        <translation>ZooKeeper-Adresse</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>kvctl</source>
        <translation>kvctl</translation>
    </message>
    <message>
        <source>nc</source>
        <translation>nc</translation>
    </message>
    <message>
        <source>ZooKeeper</source>
        <translation>ZooKeeper</translation>
    </message>
    <message>
        <source>%1 ♛ master</source>
        <translation>%1 ♛ Master</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>registered in ZooKeeper</source>
        <translation>in ZooKeeper registriert</translation>
    </message>
    <message>
        <source>none in ZooKeeper</source>
        <translation>keine in ZooKeeper</translation>
    </message>
</context>
<context>
    <name>app::JavaCheck</name>
    <message>
        <source>%1 is no Java: it has not said its version for %2 s.</source>
        <translation>%1 ist kein Java: Es hat seit %2 s seine Version nicht genannt.</translation>
    </message>
    <message>
        <source>%1 cannot be run: %2</source>
        <translation>%1 kann nicht ausgeführt werden: %2</translation>
    </message>
    <message>
        <source>%1 is no Java: asked for its version it says “%2”.</source>
        <translation>%1 ist kein Java: Nach der Version gefragt, antwortet es „%2“.</translation>
    </message>
    <message>
        <source>%1 is Java %2; Java %3 or newer is needed.</source>
        <translation>%1 ist Java %2; Java %3 oder neuer wird gebraucht.</translation>
    </message>
</context>
<context>
    <name>app::JavaChooser</name>
    <message>
        <source>Choose Java …</source>
        <translation>Java wählen …</translation>
    </message>
    <message>
        <source>Choose the program java, as in …/bin/java</source>
        <translation>Das Programm java wählen, etwa …/bin/java</translation>
    </message>
    <message>
        <source>Choose the program java</source>
        <translation>Das Programm java wählen</translation>
    </message>
</context>
<context>
    <name>app::JavaSearch</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Java 11 or newer was not found. Searched: $JAVA_HOME (%1), PATH (%2)</source>
        <translation>Java 11 oder neuer wurde nicht gefunden. Gesucht in: $JAVA_HOME (%1), PATH (%2)</translation>
    </message>
    <message>
        <source>Java 11 or newer was not found. Searched: %1, $JAVA_HOME (%2), PATH (%3)</source>
        <translation>Java 11 oder neuer wurde nicht gefunden. Gesucht in: %1, $JAVA_HOME (%2), PATH (%3)</translation>
    </message>
</context>
<context>
    <name>app::KeyModel</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primary</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>app::KeysPage</name>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>&amp;Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Keys that begin with …</source>
        <translation>Schlüssel mit dem Anfang …</translation>
    </message>
    <message>
        <source>Beginning of the keys</source>
        <translation>Anfang der Schlüssel</translation>
    </message>
    <message>
        <source>Only keys whose primary is this server</source>
        <translation>Nur Schlüssel, deren Primary dieser Server ist</translation>
    </message>
    <message>
        <source>all servers</source>
        <translation>alle Server</translation>
    </message>
    <message>
        <source>partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Only keys of this partition</source>
        <translation>Nur Schlüssel dieser Partition</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) so far, reading …</source>
        <translation>
            <numerusform>bisher %Ln Schlüssel, lese …</numerusform>
            <numerusform>bisher %Ln Schlüssel, lese …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n key(s); narrow the choice to see others</source>
        <translation>
            <numerusform>der erste Schlüssel (%Ln); für andere die Auswahl eingrenzen</numerusform>
            <numerusform>die ersten %Ln Schlüssel; für andere die Auswahl eingrenzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n key(s); scroll for more</source>
        <translation>
            <numerusform>der erste Schlüssel (%Ln); für mehr scrollen</numerusform>
            <numerusform>die ersten %Ln Schlüssel; für mehr scrollen</numerusform>
        </translation>
    </message>
    <message>
        <source>A partition cannot be read: %1</source>
        <translation>Eine Partition ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Read-only until you take control of the cluster</source>
        <translation>Nur lesend, bis Sie die Steuerung des Clusters übernehmen</translation>
    </message>
</context>
<context>
    <name>app::LinkWorker</name>
    <message>
        <source>the cluster does not run</source>
        <translation>der Cluster läuft nicht</translation>
    </message>
    <message>
        <source>partition %1: %2</source>
        <translation>Partition %1: %2</translation>
    </message>
</context>
<context>
    <name>app::LogsPage</name>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>All processes</source>
        <translation>Alle Prozesse</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>Mindeststufe</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>Info und höher</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Umbruch</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Show all lines again</source>
        <translation>Alle Zeilen wieder zeigen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Copy the selected lines</source>
        <translation>Gewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Clear the view</source>
        <translation>Anzeige leeren</translation>
    </message>
    <message>
        <source>The file stays as it is</source>
        <translation>Die Datei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Open the containing folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>±%1 s around %2 ✕</source>
        <translation>±%1 s um %2 ✕</translation>
    </message>
    <message>
        <source>Others run this cluster: its logs are where its servers are</source>
        <translation>Diesen Cluster betreiben andere: seine Logs liegen bei seinen Servern</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>Kvorum – cluster %1</source>
        <translation>Kvorum – Cluster %1</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>close again to end everything at once</source>
        <translation>noch einmal schließen, um alles sofort zu beenden</translation>
    </message>
    <message>
        <source>%1
Its log: %2</source>
        <translation>%1
Log: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Start fresh: all keys and values of the cluster %1 are deleted.</source>
        <translation>Neu anfangen: alle Schlüssel und Werte des Clusters %1 werden gelöscht.</translation>
    </message>
    <message>
        <source>Delete the data and start</source>
        <translation>Daten löschen und starten</translation>
    </message>
    <message>
        <source>The cluster %1 is stopped and deleted, with its data and logs.</source>
        <translation>Der Cluster %1 wird gestoppt und gelöscht, samt Daten und Logs.</translation>
    </message>
    <message>
        <source>Delete the cluster</source>
        <translation>Cluster löschen</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>Client view</source>
        <translation>Client-Sicht</translation>
    </message>
    <message>
        <source>The cluster %1 is not running.</source>
        <translation>Der Cluster %1 läuft nicht.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>ZooKeeper</source>
        <translation>ZooKeeper</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>The last session ended unexpectedly. What happened in it was recorded.</source>
        <translation>Die letzte Sitzung endete unerwartet. Was darin geschah, wurde aufgezeichnet.</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Undrain</source>
        <translation>Wieder verwenden</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>app::MatrixPage</name>
    <message>
        <source>Order of the servers</source>
        <translation>Reihenfolge der Server</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>nach Name</translation>
    </message>
    <message>
        <source>by load, now</source>
        <translation>nach Last, jetzt</translation>
    </message>
    <message>
        <source>by primaries, now</source>
        <translation>nach Primaries, jetzt</translation>
    </message>
    <message>
        <source>Story of the partition</source>
        <translation>Geschichte der Partition</translation>
    </message>
    <message>
        <source>Click a cell, or walk with the arrow keys, to read a partition&apos;s story here</source>
        <translation>Zelle anklicken oder mit den Pfeiltasten wandern, um hier die Geschichte einer Partition zu lesen</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>Serv&amp;er</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>app::OffendersDialog</name>
    <message>
        <source>What is not as it was acknowledged</source>
        <translation>Was nicht dem Bestätigten entspricht</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) hold neither the last acknowledged value nor one that may stand for it.</source>
        <translation>
            <numerusform>%Ln Schlüssel hat weder den zuletzt bestätigten Wert noch einen, der dafür stehen darf.</numerusform>
            <numerusform>%Ln Schlüssel haben weder den zuletzt bestätigten Wert noch einen, der dafür stehen darf.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The first %2 of them:</source>
        <translation>%1 Die ersten %2 davon:</translation>
    </message>
    <message>
        <source>Between the copies of a partition:</source>
        <translation>Zwischen den Kopien einer Partition:</translation>
    </message>
    <message>
        <source>What differs between copies</source>
        <translation>Unterschiede zwischen den Kopien</translation>
    </message>
    <message>
        <source>Lost writes</source>
        <translation>Verlorene Schreibvorgänge</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Bestätigt von</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Gelesen von</translation>
    </message>
</context>
<context>
    <name>app::OutagePanel</name>
    <message>
        <source>Offenders …</source>
        <translation>Abweichungen …</translation>
    </message>
    <message>
        <source>Zoom to the fault and its outage</source>
        <translation>Auf die Störung und ihren Ausfall zoomen</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Hinzoomen</translation>
    </message>
</context>
<context>
    <name>app::PartitionModel</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>none (was %1)</source>
        <translation>keiner (war %1)</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Key range (hash)</source>
        <translation>Schlüsselbereich (Hash)</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primary</translation>
    </message>
    <message>
        <source>Secondaries</source>
        <translation>Secondaries</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Holt auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>app::PartitionsPage</name>
    <message>
        <source>Filter: a server, a number, a range</source>
        <translation>Filter: ein Server, eine Nummer, ein Bereich</translation>
    </message>
    <message>
        <source>Filter the partitions</source>
        <translation>Partitionen filtern</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>app::PresenterPage</name>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Requests of clients</source>
        <translation>Anfragen der Clients</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sign and a word</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All partitions</source>
        <translation>Alle Partitionen</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>K kill %1</source>
        <translation>K %1 töten</translation>
    </message>
    <message>
        <source>F freeze</source>
        <translation>F einfrieren</translation>
    </message>
    <message>
        <source>R bring back</source>
        <translation>R zurückholen</translation>
    </message>
    <message>
        <source>Page Down: %1</source>
        <translation>Bild ab: %1</translation>
    </message>
    <message>
        <source>← → another server</source>
        <translation>← → anderer Server</translation>
    </message>
    <message>
        <source>Esc leave</source>
        <translation>Esc verlassen</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>a scenario, its verdict and two sentences</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Page Up back</source>
        <translation>Bild auf zurück</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>a sign, a word and what is to be said of it</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 %2: %3 of %4 servers, %5 of %6 partitions served, %7 with all copies</source>
        <comment>a sign and a word first</comment>
        <translation>%1 %2: %3 von %4 Servern, %5 von %6 Partitionen bedient, %7 mit allen Kopien</translation>
    </message>
    <message numerus="yes">
        <source>%n disturbed</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln gestört</numerusform>
            <numerusform>%Ln gestört</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ProgramLogWindow</name>
    <message>
        <source>Program log</source>
        <translation>Programmlog</translation>
    </message>
    <message>
        <source>The file of the program log</source>
        <translation>Die Datei des Programmlogs</translation>
    </message>
</context>
<context>
    <name>app::RecordingWriter</name>
    <message>
        <source>%1 has reached its limit</source>
        <translation>%1 hat die Höchstgröße erreicht</translation>
    </message>
</context>
<context>
    <name>app::RingPage</name>
    <message>
        <source>Type a key to see where it lives</source>
        <translation>Schlüssel eingeben, um zu sehen, wo er liegt</translation>
    </message>
    <message>
        <source>Key to look up</source>
        <translation>Nachzuschlagender Schlüssel</translation>
    </message>
    <message>
        <source>Outer band: primaries. Inner bands: secondaries, ▨ catching up, ▩ down.</source>
        <translation>Äußeres Band: Primaries. Innere Bänder: Secondaries, ▨ holt auf, ▩ ausgefallen.</translation>
    </message>
    <message>
        <source>hash → partition → primary and secondaries</source>
        <translation>Hash → Partition → Primary und Secondaries</translation>
    </message>
    <message>
        <source>where it lives is not known</source>
        <translation>wo er liegt, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Click a piece, or walk with the arrow keys, to read about a partition</source>
        <translation>Stück anklicken oder mit den Pfeiltasten wandern, um von einer Partition zu lesen</translation>
    </message>
    <message>
        <source>Show the whole ring</source>
        <translation>Den ganzen Ring zeigen</translation>
    </message>
</context>
<context>
    <name>app::ScenarioActions</name>
    <message>
        <source>Run scenario</source>
        <translation>Szenario ausführen</translation>
    </message>
    <message>
        <source>Abort scenario</source>
        <translation>Szenario abbrechen</translation>
    </message>
    <message>
        <source>Abort scenario (Escape twice)</source>
        <translation>Szenario abbrechen (zweimal Esc)</translation>
    </message>
</context>
<context>
    <name>app::ScenarioPage</name>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Steps and findings</source>
        <translation>Schritte und Befunde</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was zu sehen war</translation>
    </message>
    <message>
        <source>Directory for the report</source>
        <translation>Verzeichnis für den Bericht</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>finding: held</source>
        <translation>Befund: erfüllt</translation>
    </message>
    <message>
        <source>finding: broken</source>
        <translation>Befund: verletzt</translation>
    </message>
    <message>
        <source>finding: not proven</source>
        <translation>Befund: unbewiesen</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>noch nicht gelaufen</translation>
    </message>
    <message>
        <source>Others run this cluster: scenarios break only our own</source>
        <translation>Diesen Cluster betreiben andere: Szenarien stören nur unseren eigenen</translation>
    </message>
</context>
<context>
    <name>app::ScenarioRunner</name>
    <message>
        <source>aborted</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>the cluster was stopped</source>
        <translation>der Cluster wurde gestoppt</translation>
    </message>
    <message>
        <source>%1, which the scenario has added, is drained and removed again</source>
        <translation>%1, vom Szenario hinzugefügt, wird geleert und wieder entfernt</translation>
    </message>
</context>
<context>
    <name>app::ServersPage</name>
    <message>
        <source>Partitions: █ primary   ▬ secondary   ▨ catching up   ✕ down</source>
        <translation>Partitionen: █ Primary   ▬ Secondary   ▨ holt auf   ✕ ausgefallen</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s): the matrix shows them at a glance. Open the matrix</source>
        <translation>
            <numerusform>%Ln Server: die Matrix zeigt ihn auf einen Blick. Matrix öffnen</numerusform>
            <numerusform>%Ln Server: die Matrix zeigt sie auf einen Blick. Matrix öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>app::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As they were at first</source>
        <translation>Standardwerte</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Te&amp;xtgröße</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>Bewegung &amp;reduzieren</translation>
    </message>
    <message>
        <source>&amp;Green and red instead of blue and orange</source>
        <translation>&amp;Grün und Rot statt Blau und Orange</translation>
    </message>
    <message>
        <source>Start and workload</source>
        <translation>Start und Workload</translation>
    </message>
    <message>
        <source>On &amp;start</source>
        <translation>Be&amp;im Start</translation>
    </message>
    <message>
        <source>Start the cluster</source>
        <translation>Cluster starten</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Erst fragen</translation>
    </message>
    <message>
        <source>When the window is &amp;closed</source>
        <translation>Beim Schließen des &amp;Fensters</translation>
    </message>
    <message>
        <source>Stop the servers</source>
        <translation>Server stoppen</translation>
    </message>
    <message>
        <source>Leave them running; from the next start on</source>
        <translation>Laufen lassen; ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Start servers again that end by themselves</source>
        <translation>Server, die von selbst enden, neu starten</translation>
    </message>
    <message>
        <source>Re&amp;quests in a second</source>
        <translation>A&amp;nfragen pro Sekunde</translation>
    </message>
    <message>
        <source>Of these &amp;PUT</source>
        <translation>Davon &amp;PUT</translation>
    </message>
    <message>
        <source>Size of a &amp;value in bytes</source>
        <translation>Größe eines &amp;Werts in Bytes</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>Record each r&amp;un</source>
        <translation>Jeden &amp;Lauf aufzeichnen</translation>
    </message>
    <message>
        <source>MiB to &amp;keep at most</source>
        <translation>Höchstens &amp;behalten (MiB)</translation>
    </message>
    <message>
        <source>&amp;Days to keep at most</source>
        <translation>Höchstens behalten (&amp;Tage)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Show what was shown last</source>
        <translation>Zeigen, was zuletzt gezeigt wurde</translation>
    </message>
</context>
<context>
    <name>app::ShellActions</name>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normaler Text</translation>
    </message>
    <message>
        <source>Layout for a &amp;demonstration</source>
        <translation>Layout für eine &amp;Vorführung</translation>
    </message>
    <message>
        <source>Layout for a &amp;close look</source>
        <translation>Layout für den &amp;Detailblick</translation>
    </message>
    <message>
        <source>Layout for the &amp;logs</source>
        <translation>Layout für die &amp;Logs</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Layout &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Nä&amp;chster Fensterbereich</translation>
    </message>
    <message>
        <source>&amp;Part of the window before</source>
        <translation>Vo&amp;riger Fensterbereich</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Präsentieren</translation>
    </message>
    <message>
        <source>Next step of the presentation</source>
        <translation>Nächster Schritt der Präsentation</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation>Präsentation beenden</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Program &amp;log</source>
        <translation>Programm&amp;log</translation>
    </message>
    <message>
        <source>&amp;About Kvorum</source>
        <translation>Ü&amp;ber Kvorum</translation>
    </message>
    <message>
        <source>Step of the presentation before</source>
        <translation>Voriger Schritt der Präsentation</translation>
    </message>
</context>
<context>
    <name>app::ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Among the servers</source>
        <translation>Zwischen den Servern</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Anderer Server</translation>
    </message>
    <message>
        <source>Show its log</source>
        <translation>Sein Log zeigen</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Zuweisen</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>Stan&amp;dard</translation>
    </message>
    <message>
        <source>All &amp;defaults</source>
        <translation>Alle S&amp;tandardwerte</translation>
    </message>
    <message>
        <source>Other keys for the selected command</source>
        <translation>Andere Tasten für den gewählten Befehl</translation>
    </message>
    <message>
        <source>Select more of them</source>
        <translation>Weitere auswählen</translation>
    </message>
    <message>
        <source>Select this one too</source>
        <translation>Auch diesen auswählen</translation>
    </message>
    <message>
        <source>Select all servers</source>
        <translation>Alle Server auswählen</translation>
    </message>
    <message>
        <source>In the ring and the matrix</source>
        <translation>In Ring und Matrix</translation>
    </message>
    <message>
        <source>Larger, smaller, all of it</source>
        <translation>Größer, kleiner, alles</translation>
    </message>
    <message>
        <source>Another partition</source>
        <translation>Andere Partition</translation>
    </message>
    <message>
        <source>Select a command to give it other keys.</source>
        <translation>Befehl auswählen, um ihm andere Tasten zu geben.</translation>
    </message>
    <message>
        <source>%1 is taken already: %2</source>
        <translation>%1 ist schon vergeben: %2</translation>
    </message>
    <message>
        <source>Type the keys for: %1</source>
        <translation>Tasten drücken für: %1</translation>
    </message>
    <message>
        <source>Another command has the keys that this one came with.</source>
        <translation>Die ursprünglichen Tasten dieses Befehls hat ein anderer.</translation>
    </message>
    <message>
        <source>In what clients felt</source>
        <translation>In dem, was Clients spürten</translation>
    </message>
    <message>
        <source>An earlier or a later moment</source>
        <translation>Ein früherer oder späterer Moment</translation>
    </message>
    <message>
        <source>The fault before or after</source>
        <translation>Die Störung davor oder danach</translation>
    </message>
    <message>
        <source>Select a time</source>
        <translation>Eine Zeitspanne auswählen</translation>
    </message>
    <message>
        <source>A page back or on</source>
        <translation>Eine Seite zurück oder weiter</translation>
    </message>
    <message>
        <source>The oldest; the newest, and follow it</source>
        <translation>Das Älteste; das Neueste, und ihm folgen</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Größer, kleiner</translation>
    </message>
    <message>
        <source>Show that fault</source>
        <translation>Diese Störung zeigen</translation>
    </message>
    <message>
        <source>Give up the selection, follow again</source>
        <translation>Auswahl aufgeben, wieder folgen</translation>
    </message>
    <message>
        <source>In the logs</source>
        <translation>In den Logs</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Vorherige Fundstelle</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>In keys and values</source>
        <translation>Bei Schlüsseln und Werten</translation>
    </message>
    <message>
        <source>Edit the value</source>
        <translation>Den Wert bearbeiten</translation>
    </message>
    <message>
        <source>Delete the key (asks)</source>
        <translation>Den Schlüssel löschen (fragt nach)</translation>
    </message>
    <message>
        <source>Save the value</source>
        <translation>Den Wert speichern</translation>
    </message>
    <message>
        <source>Keys asked for before</source>
        <translation>Früher abgefragte Schlüssel</translation>
    </message>
    <message>
        <source>During a scenario</source>
        <translation>Während eines Szenarios</translation>
    </message>
    <message>
        <source>Abort it</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>app::StartSteps</name>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>%1 ✓ %2 s</source>
        <translation>%1 ✓ %2 s</translation>
    </message>
    <message>
        <source>%1 ✗</source>
        <translation>%1 ✗</translation>
    </message>
</context>
<context>
    <name>app::Supervisor</name>
    <message>
        <source>%1: SIGKILL sent</source>
        <translation>%1: SIGKILL gesendet</translation>
    </message>
    <message>
        <source>%1: SIGSTOP sent</source>
        <translation>%1: SIGSTOP gesendet</translation>
    </message>
    <message>
        <source>%1: SIGCONT sent</source>
        <translation>%1: SIGCONT gesendet</translation>
    </message>
    <message>
        <source>%1: SIGTERM sent</source>
        <translation>%1: SIGTERM gesendet</translation>
    </message>
    <message>
        <source>%1: SIGTERM sent, to start it again</source>
        <translation>%1: SIGTERM gesendet, zum Neustart</translation>
    </message>
    <message>
        <source>A cluster&apos;s name is made of a to z, 0 to 9 and hyphens.</source>
        <translation>Ein Clustername besteht aus a bis z, 0 bis 9 und Bindestrichen.</translation>
    </message>
    <message>
        <source>A local cluster has 1 to %1 servers.</source>
        <translation>Ein lokaler Cluster hat 1 bis %1 Server.</translation>
    </message>
    <message>
        <source>A cluster has 1 to %1 partitions.</source>
        <translation>Ein Cluster hat 1 bis %1 Partitionen.</translation>
    </message>
    <message>
        <source>A partition has 1 to %1 copies.</source>
        <translation>Eine Partition hat 1 bis %1 Kopien.</translation>
    </message>
    <message>
        <source>The server program %1 is missing.</source>
        <translation>Das Serverprogramm %1 fehlt.</translation>
    </message>
    <message>
        <source>The record of the last run could not be read; its processes cannot be known.</source>
        <translation>Die Angaben zum letzten Lauf sind nicht lesbar; seine Prozesse sind unbekannt.</translation>
    </message>
    <message numerus="yes">
        <source>Cleaned %n left-over process(es) of run %1.</source>
        <translation>
            <numerusform>%Ln übrig gebliebenen Prozess von Lauf %1 aufgeräumt.</numerusform>
            <numerusform>%Ln übrig gebliebene Prozesse von Lauf %1 aufgeräumt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last session ended unexpectedly.</source>
        <translation>Die letzte Sitzung endete unerwartet.</translation>
    </message>
    <message>
        <source>Process %1 of the last run does not end.</source>
        <translation>Prozess %1 des letzten Laufs endet nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 keeps its %n server(s); start fresh to have fewer.</source>
        <translation>
            <numerusform>%1 behält seinen %Ln Server; für weniger neu anfangen.</numerusform>
            <numerusform>%1 behält seine %Ln Server; für weniger neu anfangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 exists with %2 partitions, %3 copies and detection %4, and keeps them; start fresh to change them.</source>
        <translation>%1 besteht mit %2 Partitionen, %3 Kopien und Erkennung %4 und behält sie; zum Ändern neu anfangen.</translation>
    </message>
    <message>
        <source>ZooKeeper&apos;s port %1 is taken; it starts on port %2.</source>
        <translation>Der Port %1 von ZooKeeper ist belegt; Start auf Port %2.</translation>
    </message>
    <message>
        <source>ZooKeeper was killed while it made its log %1; the file is empty and has been removed, since it could not start with it.</source>
        <translation>ZooKeeper wurde getötet, während es sein Log %1 anlegte; die Datei ist leer und wurde entfernt, weil es mit ihr nicht starten könnte.</translation>
    </message>
    <message>
        <source>ZooKeeper serves at %1</source>
        <translation>ZooKeeper bedient auf %1</translation>
    </message>
    <message>
        <source>%1 listens at %2:%3</source>
        <translation>%1 lauscht auf %2:%3</translation>
    </message>
    <message>
        <source>No server could be started; their logs say why.</source>
        <translation>Kein Server konnte gestartet werden; ihre Logs sagen, warum.</translation>
    </message>
    <message>
        <source>ZooKeeper was started %1 s ago and does not serve; its log may say why.</source>
        <translation>ZooKeeper wurde vor %1 s gestartet und bedient nicht; sein Log sagt vielleicht, warum.</translation>
    </message>
    <message>
        <source>%1 has not said where it listens for %2 s; its log may say why: %3</source>
        <translation>%1 hat seit %2 s nicht gemeldet, wo er lauscht; sein Log sagt vielleicht, warum: %3</translation>
    </message>
    <message numerus="yes">
        <source>Took over %n running process(es) of run %1.</source>
        <translation>
            <numerusform>%Ln laufenden Prozess von Lauf %1 übernommen.</numerusform>
            <numerusform>%Ln laufende Prozesse von Lauf %1 übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is started again.</source>
        <translation>%1 wird neu gestartet.</translation>
    </message>
    <message>
        <source>%1 ended %2 times within %3 s and is not started again.</source>
        <translation>%1 endete %2-mal binnen %3 s und wird nicht neu gestartet.</translation>
    </message>
    <message>
        <source>%1 ended by itself.</source>
        <translation>%1 endete von selbst.</translation>
    </message>
    <message>
        <source>%1 The last lines of its log:
%2</source>
        <translation>%1 Die letzten Zeilen des Logs:
%2</translation>
    </message>
    <message>
        <source>%1 was removed, with its data</source>
        <translation>%1 wurde samt Daten entfernt</translation>
    </message>
</context>
<context>
    <name>app::TakeControlDialog</name>
    <message>
        <source>Take control of %1</source>
        <translation>Steuerung von %1 übernehmen</translation>
    </message>
    <message>
        <source>Others run the cluster %1 at %2. With control its keys can be put and deleted, its settings changed, and the workload writes to it. Its processes are not ours, and cannot be killed from here.</source>
        <translation>Den Cluster %1 unter %2 betreiben andere. Mit der Steuerung lassen sich seine Schlüssel schreiben und löschen und seine Einstellungen ändern, und der Workload schreibt in ihn. Seine Prozesse sind nicht unsere und lassen sich von hier nicht töten.</translation>
    </message>
    <message>
        <source>Type the &amp;name of the cluster:</source>
        <translation>Den &amp;Namen des Clusters eingeben:</translation>
    </message>
    <message>
        <source>Name of the cluster</source>
        <translation>Name des Clusters</translation>
    </message>
    <message>
        <source>Take control</source>
        <translation>Steuerung übernehmen</translation>
    </message>
    <message>
        <source>That is its name</source>
        <translation>Das ist sein Name</translation>
    </message>
    <message>
        <source>That is not its name</source>
        <translation>Das ist nicht sein Name</translation>
    </message>
    <message>
        <source>Until then it is read-only</source>
        <translation>Bis dahin ist er nur lesbar</translation>
    </message>
</context>
<context>
    <name>app::TimeControls</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Open recording …</source>
        <translation>Aufzeichnung öffnen …</translation>
    </message>
    <message>
        <source>This run from its beginning</source>
        <translation>Dieser Lauf von Anfang an</translation>
    </message>
    <message>
        <source>Hold the view still, or play</source>
        <translation>Anzeige anhalten oder abspielen</translation>
    </message>
    <message>
        <source>One event back</source>
        <translation>Ein Ereignis zurück</translation>
    </message>
    <message>
        <source>One event on</source>
        <translation>Ein Ereignis vor</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>To the end, or back to live</source>
        <translation>Zum Ende oder zurück zu live</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Recordings (*.kvorum);;All files (*)</source>
        <translation>Aufzeichnungen (*.kvorum);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>You look at %1.</source>
        <translation>Sie sehen %1.</translation>
    </message>
    <message>
        <source>Reading the recording %1: %2 %</source>
        <translation>Lese die Aufzeichnung %1: %2 %</translation>
    </message>
    <message>
        <source>You look at %1 in the recording %2.</source>
        <translation>Sie sehen %1 in der Aufzeichnung %2.</translation>
    </message>
    <message>
        <source>Close the recording</source>
        <translation>Aufzeichnung schließen</translation>
    </message>
    <message>
        <source>Back to live (End)</source>
        <translation>Zurück zu live (Ende)</translation>
    </message>
    <message>
        <source>● Live, recorded</source>
        <translation>● Live, aufgezeichnet</translation>
    </message>
    <message>
        <source>● Live, not recorded</source>
        <translation>● Live, nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>reading %1 %</source>
        <translation>lese %1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>app::TimeTravel</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 kann nicht geöffnet werden: %2</translation>
    </message>
</context>
<context>
    <name>app::ValueEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value as JSON</source>
        <translation>Wert als JSON</translation>
    </message>
    <message>
        <source>Choose a key to read its value</source>
        <translation>Schlüssel wählen, um seinen Wert zu lesen</translation>
    </message>
    <message>
        <source>The value that is stored</source>
        <translation>Der gespeicherte Wert</translation>
    </message>
    <message>
        <source>Store the value, unless the key was changed meanwhile (Ctrl+S)</source>
        <translation>Wert speichern, sofern der Schlüssel nicht inzwischen geändert wurde (Strg+S)</translation>
    </message>
    <message>
        <source>Back to the value that was read</source>
        <translation>Zurück zum gelesenen Wert</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>JSON, %1</source>
        <translation>JSON, %1</translation>
    </message>
    <message>
        <source>%1 · unsaved</source>
        <translation>%1 · ungespeichert</translation>
    </message>
    <message>
        <source>The changes of %1 are not saved.</source>
        <translation>Die Änderungen an %1 sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>a new key</source>
        <translation>ein neuer Schlüssel</translation>
    </message>
    <message>
        <source>asking …</source>
        <translation>frage an …</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Changed meanwhile: version %1 → %2</source>
        <translation>Inzwischen geändert: Version %1 → %2</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Delete it anyway</source>
        <translation>Trotzdem löschen</translation>
    </message>
    <message>
        <source>Deleted meanwhile; it was version %1</source>
        <translation>Inzwischen gelöscht; es war Version %1</translation>
    </message>
    <message>
        <source>Above is your value, below the stored one, version %1</source>
        <translation>Oben steht Ihr Wert, darunter der gespeicherte, Version %1</translation>
    </message>
    <message>
        <source>The key exists already, in version %1</source>
        <translation>Den Schlüssel gibt es bereits, in Version %1</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Beide zeigen</translation>
    </message>
    <message>
        <source>JSON, %1; only its beginning is shown</source>
        <translation>JSON, %1; nur der Anfang wird gezeigt</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>Als reinen Text speichern</translation>
    </message>
    <message>
        <source>Store the characters as they are, as a JSON string</source>
        <translation>Die Zeichen so, wie sie sind, als JSON-Zeichenkette speichern</translation>
    </message>
</context>
<context>
    <name>app::ValueTransfer</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: an acknowledged value was lost; found %2</source>
        <translation>%1: ein bestätigter Wert ging verloren; gefunden: %2</translation>
    </message>
</context>
<context>
    <name>app::WindowActions</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>Start fresh …</source>
        <translation>Neu anfangen …</translation>
    </message>
    <message>
        <source>Delete cluster …</source>
        <translation>Cluster löschen …</translation>
    </message>
    <message>
        <source>GET</source>
        <translation>GET</translation>
    </message>
    <message>
        <source>PUT</source>
        <translation>PUT</translation>
    </message>
    <message>
        <source>DELETE</source>
        <translation>DELETE</translation>
    </message>
    <message>
        <source>Put 1,000 samples</source>
        <translation>1.000 Beispiele schreiben</translation>
    </message>
    <message>
        <source>Kill the primary of the key</source>
        <translation>Primary des Schlüssels töten</translation>
    </message>
    <message>
        <source>Go to the key</source>
        <translation>Zum Schlüssel</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Show its log</source>
        <translation>Sein Log zeigen</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Stoppen und beenden</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>&amp;Cluster</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation>%1 töten</translation>
    </message>
    <message>
        <source>Thaw %1</source>
        <translation>%1 auftauen</translation>
    </message>
    <message>
        <source>Freeze %1</source>
        <translation>%1 einfrieren</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 stoppen</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>%1 neu starten</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>%1 zurückholen</translation>
    </message>
    <message>
        <source>S&amp;cenario</source>
        <translation>S&amp;zenario</translation>
    </message>
    <message>
        <source>Data on the disk …</source>
        <translation>Daten auf der Festplatte …</translation>
    </message>
    <message>
        <source>Others run this cluster: its processes are started and ended where they are</source>
        <translation>Diesen Cluster betreiben andere: seine Prozesse werden dort gestartet und beendet, wo sie laufen</translation>
    </message>
    <message>
        <source>Read-only until you take control of the cluster</source>
        <translation>Nur lesend, bis Sie die Steuerung des Clusters übernehmen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Others take over what it holds, or it is used again; its process goes on</source>
        <translation>Andere übernehmen, was er hält, oder er wird wieder verwendet; sein Prozess läuft weiter</translation>
    </message>
</context>
<context>
    <name>app::WindowShell</name>
    <message>
        <source>Press K. The strip below shows what clients feel.</source>
        <translation>Drücken Sie K. Der Streifen unten zeigt, was Clients spüren.</translation>
    </message>
</context>
<context>
    <name>app::WorkloadBar</name>
    <message>
        <source>%1 /s</source>
        <translation>%1 /s</translation>
    </message>
    <message>
        <source>%1 % writes</source>
        <translation>%1 % Schreiben</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Requests of the workload in a second</source>
        <translation>Anfragen des Workloads pro Sekunde</translation>
    </message>
    <message>
        <source>How many of them write</source>
        <translation>Wie viele davon schreiben</translation>
    </message>
    <message>
        <source>How long the values are</source>
        <translation>Wie lang die Werte sind</translation>
    </message>
    <message>
        <source>Hold the view still</source>
        <translation>Anzeige anhalten</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>Read all keys back</source>
        <translation>Alle Schlüssel zurücklesen</translation>
    </message>
    <message>
        <source>Hold the view still (Space); the workload goes on</source>
        <translation>Anzeige anhalten (Leertaste); der Workload läuft weiter</translation>
    </message>
    <message>
        <source>Back to now (End)</source>
        <translation>Zurück zu jetzt (Ende)</translation>
    </message>
    <message>
        <source>Read all keys back and compare them with what was acknowledged</source>
        <translation>Alle Schlüssel zurücklesen und mit dem Bestätigten vergleichen</translation>
    </message>
    <message>
        <source>Reads only, until you take control of the cluster</source>
        <translation>Liest nur, bis Sie die Steuerung des Clusters übernehmen</translation>
    </message>
</context>
<context>
    <name>app::ZnodeDetail</name>
    <message>
        <source>Value of the znode</source>
        <translation>Wert des Znodes</translation>
    </message>
    <message>
        <source>Choose a znode to see what is in it.</source>
        <translation>Wählen Sie einen Znode, um seinen Inhalt zu sehen.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binär</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>%1; this is only the beginning</source>
        <translation>%1; dies ist nur der Anfang</translation>
    </message>
</context>
<context>
    <name>app::ZnodeModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Znode</source>
        <translation>Znode</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Ephemeral of</source>
        <translation>Ephemeral von</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Geändert um</translation>
    </message>
</context>
<context>
    <name>app::ZnodePage</name>
    <message>
        <source>All of ZooKeeper</source>
        <translation>Ganzes ZooKeeper</translation>
    </message>
    <message>
        <source>Show the whole tree, not only the znodes of this cluster</source>
        <translation>Den ganzen Baum zeigen, nicht nur die Znodes dieses Clusters</translation>
    </message>
    <message>
        <source>Znodes</source>
        <translation>Znodes</translation>
    </message>
    <message>
        <source>The cluster does not run.</source>
        <translation>Der Cluster läuft nicht.</translation>
    </message>
</context>
<context>
    <name>app::ZooKeeperProcess</name>
    <message>
        <source>ZooKeeper is not installed: there is no %1.</source>
        <translation>ZooKeeper ist nicht installiert: %1 fehlt.</translation>
    </message>
    <message>
        <source>ZooKeeper&apos;s directory %1 cannot be written.</source>
        <translation>Das ZooKeeper-Verzeichnis %1 ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>ZooKeeper ended before it served; its log says more.</source>
        <translation>ZooKeeper endete, bevor es bediente; sein Log sagt mehr.</translation>
    </message>
    <message>
        <source>ZooKeeper could not be started: %1</source>
        <translation>ZooKeeper konnte nicht gestartet werden: %1</translation>
    </message>
</context>
<context>
    <name>widgets::AvailabilityStrip</name>
    <message>
        <source>What clients felt</source>
        <translation>Was Clients spürten</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 ok</source>
        <translation>%1 ok</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 verspätet</translation>
    </message>
    <message>
        <source>%1 retried</source>
        <translation>%1 wiederholt</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 gescheitert</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>no request</source>
        <translation>keine Anfrage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>widgets::BudgetBar</name>
    <message>
        <source>Where the time went</source>
        <translation>Wo die Zeit blieb</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a part of the outage and how long it took</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>widgets::CopyLine</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>widgets::HealthBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Show what led to it</source>
        <translation>Zeigen, was dazu führte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>widgets::LogPane</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>There are no lines to show.</source>
        <translation>Keine Zeilen anzuzeigen.</translation>
    </message>
</context>
<context>
    <name>widgets::LogView</name>
    <message>
        <source>Find in the log</source>
        <translation>Im Log suchen</translation>
    </message>
    <message numerus="yes">
        <source>▼ %n new line(s)</source>
        <translation>
            <numerusform>▼ %Ln neue Zeile</numerusform>
            <numerusform>▼ %Ln neue Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Find the one before (Shift+F3)</source>
        <translation>Voriges Vorkommen (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Find the next one (F3)</source>
        <translation>Nächstes Vorkommen (F3)</translation>
    </message>
    <message>
        <source>searching …</source>
        <translation>suche …</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>widgets::NodeCard</name>
    <message>
        <source>Kill</source>
        <translation>Töten</translation>
    </message>
    <message>
        <source>Thaw</source>
        <translation>Auftauen</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>End the process at once (SIGKILL)</source>
        <translation>Prozess sofort beenden (SIGKILL)</translation>
    </message>
    <message>
        <source>Let the process run again (SIGCONT)</source>
        <translation>Prozess weiterlaufen lassen (SIGCONT)</translation>
    </message>
    <message>
        <source>Stop the process where it is (SIGSTOP)</source>
        <translation>Prozess auf der Stelle anhalten (SIGSTOP)</translation>
    </message>
    <message>
        <source>Ask the process to end in order (SIGTERM)</source>
        <translation>Prozess bitten, geordnet zu enden (SIGTERM)</translation>
    </message>
    <message>
        <source>Start the process on its data, after ending it if it runs</source>
        <translation>Prozess auf seinen Daten starten; läuft er, vorher beenden</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>primary of %1, secondary of %2</source>
        <translation>Primary von %1, Secondary von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 primaries lately</source>
        <translation>zuletzt %1 Primaries</translation>
    </message>
    <message>
        <source>P %1  S %2</source>
        <translation>P %1  S %2</translation>
    </message>
</context>
<context>
    <name>widgets::PartitionMatrix</name>
    <message>
        <source>Partitions by server</source>
        <translation>Partitionen nach Server</translation>
    </message>
</context>
<context>
    <name>widgets::PartitionRing</name>
    <message>
        <source>Ring of partitions</source>
        <translation>Ring der Partitionen</translation>
    </message>
</context>
<context>
    <name>widgets::ServerChips</name>
    <message>
        <source>%1, master: %2</source>
        <translation>%1, Master: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>widgets::Sparkline</name>
    <message>
        <source>%1, the last minute: now %2</source>
        <translation>%1, die letzte Minute: jetzt %2</translation>
    </message>
</context>
<context>
    <name>widgets::StripLegend</name>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>retried</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Above the line is what was served: a full bar at once, a half one late, a hollow one after a retry. Below it is what was not: hatched has failed, hollow is unknown. A dashed pole is a fault.</source>
        <translation>Über der Linie steht, was bedient wurde: ein voller Balken sofort, ein halber verspätet, ein hohler nach einer Wiederholung. Darunter, was es nicht wurde: schraffiert ist gescheitert, hohl ist unbekannt. Eine gestrichelte Stange ist eine Störung.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>widgets::TransportBar</name>
    <message>
        <source>To the beginning (Home)</source>
        <translation>Zum Anfang (Pos1)</translation>
    </message>
    <message>
        <source>One event back (Left; with Shift, ten)</source>
        <translation>Ein Ereignis zurück (Links; mit Umschalt zehn)</translation>
    </message>
    <message>
        <source>Hold the view still (Space)</source>
        <translation>Anzeige anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>One event on (Right; with Shift, ten)</source>
        <translation>Ein Ereignis vor (Rechts; mit Umschalt zehn)</translation>
    </message>
    <message>
        <source>To the end (End)</source>
        <translation>Zum Ende (Ende)</translation>
    </message>
    <message>
        <source>The instant that is shown</source>
        <translation>Der gezeigte Zeitpunkt</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How fast the past is played</source>
        <translation>Wie schnell die Vergangenheit abläuft</translation>
    </message>
    <message>
        <source>½×</source>
        <translation>½×</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
</context>
</TS>
