<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>CardDetails</name>
    <message>
        <source>process gone – the cluster has not noticed</source>
        <translation>processus disparu – le cluster ne l’a pas remarqué</translation>
    </message>
    <message>
        <source>stays down until you bring it back</source>
        <translation>reste arrêté jusqu’à ce que vous le rétablissiez</translation>
    </message>
    <message>
        <source>frozen – the cluster has not noticed</source>
        <translation>gelé – le cluster ne l’a pas remarqué</translation>
    </message>
    <message>
        <source>stays frozen until you thaw it</source>
        <translation>reste gelé jusqu’à ce que vous le dégeliez</translation>
    </message>
    <message numerus="yes">
        <source>stale: believes that it leads %n partition(s); the map says none</source>
        <translation>
            <numerusform>périmé : croit diriger %Ln partition ; la table n’en indique aucune</numerusform>
            <numerusform>périmé : croit diriger %Ln partitions ; la table n’en indique aucune</numerusform>
        </translation>
    </message>
    <message>
        <source>woke as a stale primary; stepped down within %1 ms</source>
        <translation>réveillé en primaire périmé ; s’est retiré en %1 ms</translation>
    </message>
    <message>
        <source>runs, but the cluster holds it for down</source>
        <translation>fonctionne, mais le cluster le tient pour hors service</translation>
    </message>
    <message>
        <source>catching up in %1 of %2</source>
        <translation>rattrapage dans %1 sur %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 sur %3</translation>
    </message>
    <message>
        <source>%1 · %2 so far</source>
        <translation>%1 · %2 jusqu’ici</translation>
    </message>
    <message>
        <source>primary of %1 · secondary of %2</source>
        <translation>primaire de %1 · secondaire de %2</translation>
    </message>
    <message>
        <source>its session in ZooKeeper stays open for about %1 s more (an estimate)</source>
        <translation>sa session ZooKeeper reste ouverte encore %1 s environ (estimation)</translation>
    </message>
    <message>
        <source>its session in ZooKeeper ends any moment</source>
        <translation>sa session ZooKeeper se termine d’un instant à l’autre</translation>
    </message>
    <message>
        <source>declared down as its process ended</source>
        <translation>déclaré hors service à la fin de son processus</translation>
    </message>
    <message>
        <source>declared down %1 ms before it was frozen</source>
        <translation>déclaré hors service %1 ms avant d’être gelé</translation>
    </message>
    <message>
        <source>declared down %1 ms after it was frozen</source>
        <translation>déclaré hors service %1 ms après avoir été gelé</translation>
    </message>
    <message>
        <source>declared down %1 ms before its process ended</source>
        <translation>déclaré hors service %1 ms avant la fin de son processus</translation>
    </message>
    <message>
        <source>declared down %1 ms after its process ended</source>
        <translation>déclaré hors service %1 ms après la fin de son processus</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>it needs %1 servers, and there are %2</source>
        <translation>il faut %1 serveurs, et il y en a %2</translation>
    </message>
    <message>
        <source>it needs %1 copies of each partition, and there are %2</source>
        <translation>il faut %1 copies de chaque partition, et il y en a %2</translation>
    </message>
    <message>
        <source>Kill a primary</source>
        <translation>Tuer un primaire</translation>
    </message>
    <message>
        <source>When the server that leads most partitions is killed, others lead them within a second, no acknowledged write is lost, and nobody else notices.</source>
        <translation>Quand le serveur qui dirige le plus de partitions est tué, d’autres les dirigent en moins d’une seconde, aucune écriture acquittée n’est perdue, et personne d’autre ne le remarque.</translation>
    </message>
    <message>
        <source>kill the busiest primary</source>
        <translation>tuer le primaire le plus chargé</translation>
    </message>
    <message>
        <source>go on without it</source>
        <translation>continuer sans lui</translation>
    </message>
    <message>
        <source>Kill the master</source>
        <translation>Tuer le maître</translation>
    </message>
    <message>
        <source>When the master is killed, another server is master within a second; only what it led itself is interrupted, and nothing else changes hands.</source>
        <translation>Quand le maître est tué, un autre serveur est maître en moins d’une seconde ; seul ce qu’il dirigeait lui-même est interrompu, et rien d’autre ne change de mains.</translation>
    </message>
    <message>
        <source>kill the master</source>
        <translation>tuer le maître</translation>
    </message>
    <message>
        <source>Kill the master and a primary</source>
        <translation>Tuer le maître et un primaire</translation>
    </message>
    <message>
        <source>When the master and the busiest primary are killed at once, the next master finds both deaths, and nothing acknowledged is lost.</source>
        <translation>Quand le maître et le primaire le plus chargé sont tués en même temps, le maître suivant constate les deux morts, et rien d’acquitté n’est perdu.</translation>
    </message>
    <message>
        <source>kill both</source>
        <translation>tuer les deux</translation>
    </message>
    <message>
        <source>go on without them</source>
        <translation>continuer sans eux</translation>
    </message>
    <message>
        <source>Freeze and thaw</source>
        <translation>Geler et dégeler</translation>
    </message>
    <message>
        <source>A primary that stands still, as in a long pause or behind a cut cable, is replaced once its lease is over; thawed, it answers nothing with what is old.</source>
        <translation>Un primaire immobile, comme lors d’une longue pause ou derrière un câble coupé, est remplacé une fois son bail échu ; dégelé, il ne répond rien de périmé.</translation>
    </message>
    <message>
        <source>freeze the busiest primary</source>
        <translation>geler le primaire le plus chargé</translation>
    </message>
    <message>
        <source>Kill and return</source>
        <translation>Tuer et rétablir</translation>
    </message>
    <message>
        <source>A killed server that returns takes up its copies where they were, and catches up with what was written meanwhile.</source>
        <translation>Un serveur tué qui revient reprend ses copies là où elles en étaient, et rattrape ce qui a été écrit entre-temps.</translation>
    </message>
    <message>
        <source>write while it is away</source>
        <translation>écrire pendant son absence</translation>
    </message>
    <message>
        <source>Two failures at once</source>
        <translation>Deux pannes à la fois</translation>
    </message>
    <message>
        <source>With three copies, a primary and a secondary of the same partitions may die at once: the third copy serves, and has all that was acknowledged.</source>
        <translation>Avec trois copies, un primaire et un secondaire des mêmes partitions peuvent mourir en même temps : la troisième copie sert, et a tout ce qui a été acquitté.</translation>
    </message>
    <message>
        <source>kill a primary and its busiest secondary</source>
        <translation>tuer un primaire et son secondaire le plus chargé</translation>
    </message>
    <message>
        <source>%1 acknowledged values, none lost</source>
        <translation>%1 valeurs acquittées, aucune perdue</translation>
    </message>
    <message>
        <source>the values were not all read</source>
        <translation>les valeurs n’ont pas toutes été lues</translation>
    </message>
    <message>
        <source>read all</source>
        <translation>tout lire</translation>
    </message>
    <message>
        <source>put 1,000 values</source>
        <translation>stocker 1 000 valeurs</translation>
    </message>
    <message>
        <source>kill a primary</source>
        <translation>tuer un primaire</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>A thousand values are all there after the death of a primary, after the death of the master, and when both are back.</source>
        <translation>Mille valeurs sont toutes là après la mort d’un primaire, après celle du maître, et quand les deux sont de retour.</translation>
    </message>
    <message>
        <source>restart %1</source>
        <translation>redémarrer %1</translation>
    </message>
    <message>
        <source>Rolling restart</source>
        <translation>Redémarrage progressif</translation>
    </message>
    <message>
        <source>All servers are stopped and started again, one after the other, and no request fails: each hands over what it leads before it goes.</source>
        <translation>Tous les serveurs sont arrêtés et redémarrés, l’un après l’autre, et aucune requête n’échoue : chacun transmet ce qu’il dirige avant de partir.</translation>
    </message>
    <message>
        <source>add %1 servers, and wait until all are even</source>
        <translation>ajouter %1 serveurs, et attendre l’équilibre</translation>
    </message>
    <message>
        <source>drain them again</source>
        <translation>les vider de nouveau</translation>
    </message>
    <message>
        <source>stop them</source>
        <translation>les arrêter</translation>
    </message>
    <message>
        <source>remove them</source>
        <translation>les retirer</translation>
    </message>
    <message>
        <source>Grow by four servers</source>
        <translation>Grandir de quatre serveurs</translation>
    </message>
    <message>
        <source>Four servers more get their even share of copies and primaries, little more is moved than must be, and no request fails; the same for the way back.</source>
        <translation>Quatre serveurs de plus reçoivent leur juste part de copies et de primaires, à peine plus que le nécessaire est déplacé, et aucune requête n’échoue ; de même au retour.</translation>
    </message>
    <message>
        <source>freeze ZooKeeper</source>
        <translation>geler ZooKeeper</translation>
    </message>
    <message>
        <source>serve without it, longer than its sessions last</source>
        <translation>servir sans lui, plus longtemps que ne durent ses sessions</translation>
    </message>
    <message>
        <source>bring it back, and wait for READY</source>
        <translation>le rétablir, et attendre READY</translation>
    </message>
    <message>
        <source>serve while it stands still</source>
        <translation>servir pendant qu’il est gelé</translation>
    </message>
    <message>
        <source>thaw it</source>
        <translation>le dégeler</translation>
    </message>
    <message>
        <source>kill ZooKeeper</source>
        <translation>tuer ZooKeeper</translation>
    </message>
    <message>
        <source>ZooKeeper down</source>
        <translation>ZooKeeper hors service</translation>
    </message>
    <message>
        <source>ZooKeeper is needed to decide, not to serve: while it stands still, and while it is gone for longer than sessions last, no request fails.</source>
        <translation>ZooKeeper est nécessaire pour décider, pas pour servir : tant qu’il est gelé, et quand il est absent plus longtemps que ne durent les sessions, aucune requête n’échoue.</translation>
    </message>
    <message>
        <source>kill ZooKeeper and all servers</source>
        <translation>tuer ZooKeeper et tous les serveurs</translation>
    </message>
    <message>
        <source>Everything killed and restarted</source>
        <translation>Tout tué et redémarré</translation>
    </message>
    <message>
        <source>When ZooKeeper and all servers are killed in the middle of writing, and started again, everything that was acknowledged is there.</source>
        <translation>Quand ZooKeeper et tous les serveurs sont tués en pleine écriture, puis redémarrés, tout ce qui a été acquitté est là.</translation>
    </message>
</context>
<context>
    <name>ClientsNow</name>
    <message numerus="yes">
        <source>%1 of the last %n request(s) not served</source>
        <translation>
            <numerusform>%1 sur la dernière requête (%Ln) non servie</numerusform>
            <numerusform>%1 des %Ln dernières requêtes non servies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n request(s) all took %1 or longer</source>
        <translation>
            <numerusform>la dernière requête (%Ln) a pris %1 ou plus</numerusform>
            <numerusform>les %Ln dernières requêtes ont toutes pris %1 ou plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClusterAddress</name>
    <message>
        <source>The address of ZooKeeper is missing: host:port</source>
        <translation>L’adresse de ZooKeeper manque : hôte:port</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of ZooKeeper: host:port[,host:port…][/path]</source>
        <translation>« %1 » n’est pas une adresse de ZooKeeper : hôte:port[,hôte:port…][/chemin]</translation>
    </message>
    <message>
        <source>The name of the cluster is missing</source>
        <translation>Le nom du cluster manque</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a cluster: small letters, digits and &quot;-&quot;</source>
        <translation>« %1 » n’est pas un nom de cluster : minuscules, chiffres et « - »</translation>
    </message>
</context>
<context>
    <name>ClusterDir</name>
    <message>
        <source>Cannot make the directory %1.</source>
        <translation>Impossible de créer le répertoire %1.</translation>
    </message>
    <message>
        <source>The directory %1 is not writable.</source>
        <translation>Le répertoire %1 n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>Cannot discard %1.</source>
        <translation>Impossible de supprimer %1.</translation>
    </message>
</context>
<context>
    <name>DataAnswer</name>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stocké</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>There is no such key</source>
        <translation>Cette clé n’existe pas</translation>
    </message>
    <message>
        <source>Nobody knows whether it was done: read the key to see</source>
        <translation>Nul ne sait si cela a été fait : lisez la clé pour le voir</translation>
    </message>
    <message>
        <source>Not now, nothing was changed</source>
        <translation>Pas maintenant, rien n’a été modifié</translation>
    </message>
    <message>
        <source>Refused, nothing was changed</source>
        <translation>Refusé, rien n’a été modifié</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>réponse de %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
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
        <translation>Le passé ne peut qu’être regardé</translation>
    </message>
    <message>
        <source>Read-only until you take control of the cluster</source>
        <translation>Lecture seule tant que vous ne prenez pas le contrôle du cluster</translation>
    </message>
    <message>
        <source>Select a server that belongs to the cluster</source>
        <translation>Choisissez un serveur qui appartient au cluster</translation>
    </message>
    <message>
        <source>There is no master to ask</source>
        <translation>Il n’y a pas de maître à interroger</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>Undrain %1 …</source>
        <translation>Réutiliser %1 …</translation>
    </message>
    <message>
        <source>Drain %1 …</source>
        <translation>Vider %1 …</translation>
    </message>
    <message>
        <source>Undrain %1: it gets its share of copies and primaries again.</source>
        <translation>Réutiliser %1 : il reçoit de nouveau sa part de copies et de primaires.</translation>
    </message>
    <message>
        <source>Drain %1: others take over its copies and primaries. Its process goes on.</source>
        <translation>Vider %1 : d’autres reprennent ses copies et ses primaires. Son processus continue.</translation>
    </message>
</context>
<context>
    <name>EventReducer</name>
    <message>
        <source>this window is connected to ZooKeeper</source>
        <translation>cette fenêtre est connectée à ZooKeeper</translation>
    </message>
    <message>
        <source>this window has lost ZooKeeper: what it shows is getting old</source>
        <translation>cette fenêtre a perdu ZooKeeper : ce qu’elle affiche vieillit</translation>
    </message>
    <message>
        <source>no master: the registration of %1 is gone</source>
        <translation>pas de maître : l’enregistrement de %1 a disparu</translation>
    </message>
    <message>
        <source>%1 is master, epoch %2</source>
        <translation>%1 est maître, époque %2</translation>
    </message>
    <message>
        <source> (seen %1 ms after its process was gone)</source>
        <translation> (vu %1 ms après la disparition de son processus)</translation>
    </message>
    <message>
        <source>%1 is up again</source>
        <translation>%1 est de nouveau en service</translation>
    </message>
    <message>
        <source>%1 has joined</source>
        <translation>%1 a rejoint le cluster</translation>
    </message>
    <message>
        <source>%1 is suspected: %2</source>
        <translation>%1 est suspect : %2</translation>
    </message>
    <message>
        <source>%1 declared dead: %2%3</source>
        <translation>%1 déclaré mort : %2%3</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) assigned</source>
        <translation>
            <numerusform>%Ln partition attribuée</numerusform>
            <numerusform>%Ln partitions attribuées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 promoted: primary of %n partition(s) of %2</source>
        <translation>
            <numerusform>%1 promu : primaire de %Ln partition de %2</numerusform>
            <numerusform>%1 promu : primaire de %Ln partitions de %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 catches up in %n partition(s)</source>
        <translation>
            <numerusform>%1 se rattrape dans %Ln partition</numerusform>
            <numerusform>%1 se rattrape dans %Ln partitions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in sync again</source>
        <translation>%1 est de nouveau synchronisé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 is being drained: others take over what it holds</source>
        <translation>%1 est en cours de vidage : d’autres reprennent ce qu’il détient</translation>
    </message>
    <message>
        <source>%1 is used again: it gets its share of copies</source>
        <translation>%1 est de nouveau utilisé : il reçoit sa part des copies</translation>
    </message>
    <message>
        <source>%1 is drained: it holds nothing any more</source>
        <translation>%1 est vidé : il ne détient plus rien</translation>
    </message>
    <message>
        <source>%1 is in sync</source>
        <translation>%1 est synchronisé</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1 killed</source>
        <translation>%1 tué</translation>
    </message>
    <message>
        <source>%1 frozen</source>
        <translation>%1 gelé</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 arrêté</translation>
    </message>
    <message>
        <source>%1 ended by itself</source>
        <translation>%1 s’est terminé de lui-même</translation>
    </message>
    <message>
        <source>%1 declared down</source>
        <translation>%1 déclaré hors service</translation>
    </message>
    <message>
        <source>%1 became master</source>
        <translation>%1 est devenu maître</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>the fault was never made</source>
        <translation>la panne n’a jamais été provoquée</translation>
    </message>
    <message>
        <source>before the fault: %1 requests/s, %2 failed, 99 % within %3 ms</source>
        <translation>avant la panne : %1 requêtes/s, %2 en échec, 99 % en moins de %3 ms</translation>
    </message>
    <message>
        <source>not in a steady state %1</source>
        <translation>pas en régime stable %1</translation>
    </message>
    <message numerus="yes">
        <source>%n read(s) answered with an overwritten value</source>
        <translation>
            <numerusform>%Ln lecture a renvoyé une valeur écrasée</numerusform>
            <numerusform>%Ln lectures ont renvoyé une valeur écrasée</numerusform>
        </translation>
    </message>
    <message>
        <source>the values were not read back</source>
        <translation>les valeurs n’ont pas été relues</translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged write(s) lost; the first under %1</source>
        <translation>
            <numerusform>%Ln écriture acquittée perdue ; la première sous %1</numerusform>
            <numerusform>%Ln écritures acquittées perdues ; la première sous %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be read back</source>
        <translation>
            <numerusform>%Ln clé n’a pas pu être relue</numerusform>
            <numerusform>%Ln clés n’ont pas pu être relues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the copies of %n partition(s) differ</source>
        <translation>
            <numerusform>les copies de %Ln partition diffèrent</numerusform>
            <numerusform>les copies de %Ln partitions diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>0 of %1 acknowledged writes lost, %2 unknown, 0 stale reads</source>
        <translation>0 écriture acquittée perdue sur %1, %2 inconnues, 0 lecture périmée</translation>
    </message>
    <message numerus="yes">
        <source>%1: only %n request(s) after the fault</source>
        <translation>
            <numerusform>%1 : seulement %Ln requête après la panne</numerusform>
            <numerusform>%1 : seulement %Ln requêtes après la panne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n partition(s) not served at the end</source>
        <translation>
            <numerusform>%1 : %Ln partition non servie à la fin</numerusform>
            <numerusform>%1 : %Ln partitions non servies à la fin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affected partition(s)</source>
        <translation>
            <numerusform>%Ln partition touchée</numerusform>
            <numerusform>%Ln partitions touchées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n partition(s)</source>
        <translation>
            <numerusform>toutes (%Ln partition)</numerusform>
            <numerusform>toutes les %Ln partitions</numerusform>
        </translation>
    </message>
    <message>
        <source>too few requests to other partitions</source>
        <translation>trop peu de requêtes vers d’autres partitions</translation>
    </message>
    <message>
        <source>%1 other partitions: %2 of %3 requests failed</source>
        <translation>%1 autres partitions : %2 requêtes sur %3 en échec</translation>
    </message>
    <message>
        <source>too few requests after the fault</source>
        <translation>trop peu de requêtes après la panne</translation>
    </message>
    <message>
        <source>%1 of %2 requests failed, the longest took %3 ms</source>
        <translation>%1 requêtes sur %2 en échec, la plus longue a pris %3 ms</translation>
    </message>
    <message>
        <source>the effect was not seen</source>
        <translation>l’effet n’a pas été observé</translation>
    </message>
    <message numerus="yes">
        <source>%n other partition(s) got another primary</source>
        <translation>
            <numerusform>%Ln autre partition a changé de primaire</numerusform>
            <numerusform>%Ln autres partitions ont changé de primaire</numerusform>
        </translation>
    </message>
    <message>
        <source>no other master was seen</source>
        <translation>aucun autre maître n’a été vu</translation>
    </message>
    <message>
        <source>%1 is master, and all was served, %2 s after the fault; %3 s allowed</source>
        <translation>%1 est maître, et tout était servi, %2 s après la panne ; %3 s permises</translation>
    </message>
    <message>
        <source>nothing was thawed</source>
        <translation>rien n’a été dégelé</translation>
    </message>
    <message>
        <source>%1 of %2 partitions had another primary before the thaw</source>
        <translation>%1 partitions sur %2 avaient un autre primaire avant le dégel</translation>
    </message>
    <message>
        <source>%1; the thawed one stepped down by itself</source>
        <translation>%1 ; le serveur dégelé s’est retiré de lui-même</translation>
    </message>
    <message>
        <source>it did not return</source>
        <translation>il n’est pas revenu</translation>
    </message>
    <message>
        <source>%1 is back and in sync in %2 of %3 partitions</source>
        <translation>%1 est de retour et synchronisé dans %2 partitions sur %3</translation>
    </message>
    <message>
        <source>the copies did not become even</source>
        <translation>les copies ne se sont pas équilibrées</translation>
    </message>
    <message numerus="yes">
        <source>%n copies moved, %1 allowed; all servers have equally many</source>
        <translation>
            <numerusform>%Ln copie déplacée, %1 permises ; tous les serveurs en ont autant</numerusform>
            <numerusform>%Ln copies déplacées, %1 permises ; tous les serveurs en ont autant</numerusform>
        </translation>
    </message>
    <message>
        <source>not READY again</source>
        <translation>pas revenu à READY</translation>
    </message>
    <message>
        <source>READY again after %1 s</source>
        <translation>de nouveau READY après %1 s</translation>
    </message>
    <message>
        <source>no write was acknowledged</source>
        <translation>aucune écriture n’a été acquittée</translation>
    </message>
    <message numerus="yes">
        <source>the copies of %n partition(s) could not be compared</source>
        <translation>
            <numerusform>les copies de %Ln partition n’ont pas pu être comparées</numerusform>
            <numerusform>les copies de %Ln partitions n’ont pas pu être comparées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: clients waited %2 at worst, %3 s allowed</source>
        <translation>%1 : les clients ont attendu %2 au pire, %3 s permises</translation>
    </message>
    <message numerus="yes">
        <source>the thawed one says that it leads %n partition(s) of others</source>
        <translation>
            <numerusform>le serveur dégelé dit qu’il dirige %Ln partition d’autres serveurs</numerusform>
            <numerusform>le serveur dégelé dit qu’il dirige %Ln partitions d’autres serveurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n direct read(s) of the thawed one answered with an overwritten value</source>
        <translation>
            <numerusform>%Ln lecture directe auprès du serveur dégelé a renvoyé une valeur écrasée</numerusform>
            <numerusform>%Ln lectures directes auprès du serveur dégelé ont renvoyé une valeur écrasée</numerusform>
        </translation>
    </message>
    <message>
        <source>the thawed one was not asked directly for anything that others overwrote</source>
        <translation>rien de ce que d’autres ont écrasé n’a été demandé directement au serveur dégelé</translation>
    </message>
    <message numerus="yes">
        <source>%n direct read(s) of the thawed one got no answer</source>
        <translation>
            <numerusform>%Ln lecture directe auprès du serveur dégelé est restée sans réponse</numerusform>
            <numerusform>%Ln lectures directes auprès du serveur dégelé sont restées sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>asked directly, the thawed one refused %1 of %2 reads of what others overwrote and answered none with an old value</source>
        <translation>interrogé directement, le serveur dégelé a refusé %1 des %2 lectures de ce que d’autres ont écrasé et n’a répondu à aucune par une ancienne valeur</translation>
    </message>
    <message>
        <source>the outage is not yet over</source>
        <translation>la coupure n’est pas encore terminée</translation>
    </message>
    <message>
        <source>%1; the client view gives no figure: %2</source>
        <translation>%1 ; la vue client ne donne pas de chiffre : %2</translation>
    </message>
    <message>
        <source>%1: no outage was felt (%2), the slowest request took %3; %4 s allowed</source>
        <translation>%1 : aucune coupure ressentie (%2), la requête la plus lente a pris %3 ; %4 s permises</translation>
    </message>
    <message>
        <source>the host&apos;s processors were up to %1 % busy: what failed or took too long may be the host&apos;s doing</source>
        <translation>les processeurs de l’hôte étaient occupés jusqu’à %1 % : ce qui a échoué ou duré trop longtemps peut être de son fait</translation>
    </message>
    <message>
        <source>%1; the client view measured %2 for the outage itself</source>
        <translation>%1 ; pour la coupure elle-même, la vue client a mesuré %2</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>still running: %1</source>
        <translation>encore en cours : %1</translation>
    </message>
    <message>
        <source>last said %1 %2 ago</source>
        <translation>dernier état : %1, il y a %2</translation>
    </message>
    <message>
        <source>No contact with ZooKeeper</source>
        <translation>Pas de contact avec ZooKeeper</translation>
    </message>
    <message>
        <source>primaries go on serving; no failover is possible</source>
        <translation>les primaires continuent de servir ; aucun basculement possible</translation>
    </message>
    <message>
        <source>no master yet</source>
        <translation>pas encore de maître</translation>
    </message>
    <message>
        <source>No master</source>
        <translation>Pas de maître</translation>
    </message>
    <message>
        <source>it was %1</source>
        <translation>c’était %1</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>vu il y a %1</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en direct</translation>
    </message>
    <message>
        <source>%1 of %2 servers</source>
        <translation>%1 serveurs sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 partitions served</source>
        <translation>%1 partitions servies sur %2</translation>
    </message>
    <message>
        <source>%1 with all copies</source>
        <translation>%1 avec toutes les copies</translation>
    </message>
    <message>
        <source>master ♛ %1</source>
        <translation>maître ♛ %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>The data is kept. Start brings the cluster back.</source>
        <translation>Les données sont conservées. Démarrer relance le cluster.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>ZooKeeper at %1 does not answer yet; it is tried until it does</source>
        <translation>ZooKeeper sur %1 ne répond pas encore ; les essais continuent</translation>
    </message>
    <message>
        <source>No such cluster</source>
        <translation>Cluster introuvable</translation>
    </message>
    <message>
        <source>ZooKeeper at %1 knows none of the name %2; it is shown as soon as there is one</source>
        <translation>ZooKeeper sur %1 n’en connaît aucun du nom de %2 ; il sera affiché dès qu’il existera</translation>
    </message>
    <message>
        <source>waiting for %1 for %2</source>
        <translation>en attente de %1 depuis %2</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>encore %1 s environ</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>encore %1 min environ</translation>
    </message>
    <message>
        <source>All servers were asked to stop. The data is kept. Restart brings a server back.</source>
        <translation>Tous les serveurs ont été priés de s’arrêter. Les données sont conservées. Redémarrer ramène un serveur.</translation>
    </message>
</context>
<context>
    <name>IncidentLog</name>
    <message>
        <source>too many faults followed</source>
        <translation>trop de pannes ont suivi</translation>
    </message>
    <message>
        <source>the cluster was stopped</source>
        <translation>le cluster a été arrêté</translation>
    </message>
</context>
<context>
    <name>JsonCheck</name>
    <message>
        <source>a value may have %1</source>
        <translation>une valeur peut faire %1 au plus</translation>
    </message>
    <message>
        <source>expected the end</source>
        <translation>fin attendue</translation>
    </message>
    <message>
        <source>expected a value, found the end</source>
        <translation>valeur attendue, mais c’est la fin</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>imbrication trop profonde</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;]&apos;</source>
        <translation>&apos;,&apos; ou &apos;]&apos; attendu</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;}&apos;</source>
        <translation>&apos;,&apos; ou &apos;}&apos; attendu</translation>
    </message>
    <message>
        <source>expected &apos;:&apos;</source>
        <translation>&apos;:&apos; attendu</translation>
    </message>
    <message>
        <source>expected a string</source>
        <translation>chaîne attendue</translation>
    </message>
    <message>
        <source>the string does not end</source>
        <translation>la chaîne ne se termine pas</translation>
    </message>
    <message>
        <source>a control character in a string must be escaped</source>
        <translation>un caractère de contrôle dans une chaîne doit être échappé</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>UTF-8 non valide</translation>
    </message>
    <message>
        <source>no such escape</source>
        <translation>cet échappement n’existe pas</translation>
    </message>
    <message>
        <source>expected four hexadecimal digits</source>
        <translation>quatre chiffres hexadécimaux attendus</translation>
    </message>
    <message>
        <source>expected a digit</source>
        <translation>chiffre attendu</translation>
    </message>
    <message>
        <source>expected a value</source>
        <translation>valeur attendue</translation>
    </message>
    <message>
        <source>a number has no leading zero</source>
        <translation>un nombre ne commence pas par zéro</translation>
    </message>
    <message>
        <source>expected true, false or null</source>
        <translation>true, false ou null attendu</translation>
    </message>
    <message>
        <source>the key is empty</source>
        <translation>la clé est vide</translation>
    </message>
    <message>
        <source>the key has %L1 bytes, the most is %L2</source>
        <translation>la clé a %L1 octets ; le maximum est %L2</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>Clients waited</source>
        <translation>Attente des clients</translation>
    </message>
    <message>
        <source>Acknowledged writes lost</source>
        <translation>Écritures acquittées perdues</translation>
    </message>
    <message>
        <source>How long clients waited is not measured.</source>
        <translation>La durée d’attente des clients n’est pas mesurée.</translation>
    </message>
    <message>
        <source>How long clients waited is not measured: %1</source>
        <translation>La durée d’attente des clients n’est pas mesurée : %1</translation>
    </message>
    <message>
        <source>Clients waited %1.</source>
        <translation>Les clients ont attendu %1.</translation>
    </message>
    <message>
        <source>No fault yet.</source>
        <translation>Pas encore de panne.</translation>
    </message>
    <message numerus="yes">
        <source>%n write(s) acknowledged, not yet read back.</source>
        <translation>
            <numerusform>%Ln écriture acquittée, pas encore relue.</numerusform>
            <numerusform>%Ln écritures acquittées, pas encore relues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged write(s) lost.</source>
        <translation>
            <numerusform>%Ln écriture acquittée perdue.</numerusform>
            <numerusform>%Ln écritures acquittées perdues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read(s) answered an older value.</source>
        <translation>
            <numerusform>%Ln lecture a renvoyé une valeur ancienne.</numerusform>
            <numerusform>%Ln lectures ont renvoyé une valeur ancienne.</numerusform>
        </translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be read back: of them nothing is proven.</source>
        <translation>
            <numerusform>%Ln clé n’a pas pu être relue : rien n’est prouvé pour elle.</numerusform>
            <numerusform>%Ln clés n’ont pas pu être relues : rien n’est prouvé pour elles.</numerusform>
        </translation>
    </message>
    <message>
        <source>0 of %1 acknowledged writes lost.</source>
        <translation>0 écriture acquittée perdue sur %1.</translation>
    </message>
    <message>
        <source>How long clients wait is not yet over.</source>
        <translation>L’attente des clients n’est pas encore terminée.</translation>
    </message>
    <message numerus="yes">
        <source>The copies of %n partition(s) differ.</source>
        <translation>
            <numerusform>Les copies de %Ln partition diffèrent.</numerusform>
            <numerusform>Les copies de %Ln partitions diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request was affected (%1).</source>
        <translation>Aucune requête n’a été touchée (%1).</translation>
    </message>
    <message>
        <source>No request was affected so far (%1).</source>
        <translation>Aucune requête n’a été touchée jusqu’ici (%1).</translation>
    </message>
    <message>
        <source>No request was affected (%1): the servers had failed over in %2.</source>
        <translation>Aucune requête n’a été touchée (%1) : les serveurs avaient basculé en %2.</translation>
    </message>
    <message>
        <source>How long clients waited is not measured: %1. The servers failed over in %2.</source>
        <translation>La durée d’attente des clients n’est pas mesurée : %1. Les serveurs ont basculé en %2.</translation>
    </message>
    <message>
        <source>Clients waited (± %1)</source>
        <translation>Attente des clients (± %1)</translation>
    </message>
    <message>
        <source>0 of %1 acknowledged writes lost, %2 unknown.</source>
        <translation>0 écriture acquittée perdue sur %1, %2 inconnues.</translation>
    </message>
</context>
<context>
    <name>Load</name>
    <message>
        <source>%1 op/s of the workload</source>
        <translation>%1 op/s de la charge</translation>
    </message>
    <message>
        <source>%1 op/s</source>
        <translation>%1 op/s</translation>
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
        <translation>… %1 Kio sont omis ici : le journal a grandi plus vite qu’il n’a pu être lu</translation>
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
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>NodeProcess</name>
    <message>
        <source>bad arguments or configuration</source>
        <translation>arguments ou configuration incorrects</translation>
    </message>
    <message>
        <source>its data directory cannot be used</source>
        <translation>son répertoire de données est inutilisable</translation>
    </message>
    <message>
        <source>its address cannot be bound</source>
        <translation>liaison à son adresse impossible</translation>
    </message>
    <message>
        <source>its storage failed</source>
        <translation>son stockage est en échec</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%Ln inconnue</numerusform>
            <numerusform>%Ln inconnues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retried</source>
        <translation>
            <numerusform>%Ln réessayée</numerusform>
            <numerusform>%Ln réessayées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation>%1 tué</translation>
    </message>
    <message>
        <source>%1 frozen</source>
        <translation>%1 gelé</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 arrêté</translation>
    </message>
    <message>
        <source>%1 died</source>
        <translation>%1 mort</translation>
    </message>
    <message>
        <source>%1 declared dead</source>
        <translation>%1 déclaré mort</translation>
    </message>
    <message>
        <source>OUTAGE not measured: %1</source>
        <translation>COUPURE non mesurée : %1</translation>
    </message>
    <message>
        <source>OUTAGE is being measured …</source>
        <translation>COUPURE en cours de mesure …</translation>
    </message>
    <message>
        <source>OUTAGE none so far (%1)</source>
        <translation>COUPURE aucune jusqu’ici (%1)</translation>
    </message>
    <message>
        <source>OUTAGE %1 so far</source>
        <translation>COUPURE %1 jusqu’ici</translation>
    </message>
    <message>
        <source>OUTAGE %1</source>
        <translation>COUPURE %1</translation>
    </message>
    <message>
        <source>OUTAGE none was felt (%1)</source>
        <translation>COUPURE aucune ressentie (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) affected</source>
        <translation>
            <numerusform>%Ln partition touchée</numerusform>
            <numerusform>%Ln partitions touchées</numerusform>
        </translation>
    </message>
    <message>
        <source>the longest of them: %1</source>
        <translation>la plus longue : %1</translation>
    </message>
    <message>
        <source>the median: %1</source>
        <translation>la médiane : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%Ln tardive</numerusform>
            <numerusform>%Ln tardives</numerusform>
        </translation>
    </message>
    <message>
        <source>detect</source>
        <translation>détection</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>promote</source>
        <translation>promotion</translation>
    </message>
    <message>
        <source>reroute</source>
        <translation>reroutage</translation>
    </message>
    <message>
        <source>PROOF not yet: %1 acknowledged writes have not been read back</source>
        <translation>PREUVE pas encore : %1 écritures acquittées n’ont pas été relues</translation>
    </message>
    <message>
        <source>PROOF %1 of %2 acknowledged writes lost</source>
        <translation>PREUVE %1 écritures acquittées perdues sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be read: nothing is proven of them</source>
        <translation>
            <numerusform>%Ln clé n’a pas pu être lue : rien n’est prouvé pour elle</numerusform>
            <numerusform>%Ln clés n’ont pas pu être lues : rien n’est prouvé pour elles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale read(s)</source>
        <translation>
            <numerusform>%Ln lecture périmée</numerusform>
            <numerusform>%Ln lectures périmées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>other partitions: %n disturbed</source>
        <translation>
            <numerusform>autres partitions : %Ln perturbée</numerusform>
            <numerusform>autres partitions : %Ln perturbées</numerusform>
        </translation>
    </message>
    <message>
        <source>copies alike in %1 of %2 partitions</source>
        <translation>copies identiques dans %1 partitions sur %2</translation>
    </message>
    <message>
        <source>0 failed</source>
        <translation>0 en échec</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ok</source>
        <translation>%1 ok</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 tardives</translation>
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
        <translation>plus longue interruption %1</translation>
    </message>
    <message>
        <source>OUTAGE not yet over, %1 so far</source>
        <translation>COUPURE pas encore terminée, %1 jusqu’ici</translation>
    </message>
    <message>
        <source>Last run: %1</source>
        <translation>Dernière exécution : %1</translation>
    </message>
    <message>
        <source>OUTAGE none was felt (%1), though by the servers&apos; own events the failover took %2</source>
        <translation>COUPURE aucune ressentie (%1), bien que d’après les événements des serveurs la bascule ait duré %2</translation>
    </message>
    <message>
        <source>not yet over</source>
        <translation>pas encore terminée</translation>
    </message>
    <message>
        <source>none was felt (%1)</source>
        <translation>aucune ressentie (%1)</translation>
    </message>
    <message>
        <source>OUTAGE not measured: %1; as the servers tell it, the failover took %2</source>
        <translation>COUPURE non mesurée : %1 ; selon les serveurs, la bascule a duré %2</translation>
    </message>
    <message>
        <source>host CPU %1 % busy: timings unreliable</source>
        <translation>processeur de l’hôte occupé à %1 % : durées peu fiables</translation>
    </message>
    <message>
        <source>%1 (master)</source>
        <translation>%1 (maître)</translation>
    </message>
    <message>
        <source>%1: more requests a second would show it</source>
        <translation>%1 : davantage de requêtes par seconde le montreraient</translation>
    </message>
    <message>
        <source>from the fault until a server holds it for dead</source>
        <translation>de la panne jusqu’à ce qu’un serveur le tienne pour mort</translation>
    </message>
    <message>
        <source>until the new map stands in ZooKeeper</source>
        <translation>jusqu’à ce que la nouvelle carte soit dans ZooKeeper</translation>
    </message>
    <message>
        <source>until the last new primary serves</source>
        <translation>jusqu’à ce que le dernier nouveau primaire serve</translation>
    </message>
    <message>
        <source>until the last request that waited is answered</source>
        <translation>jusqu’à la réponse à la dernière requête qui attendait</translation>
    </message>
    <message>
        <source>The parts begin with the fault; the outage begins with the first request that had to wait, which may be later.</source>
        <translation>Les parties commencent à la panne ; la coupure commence à la première requête qui a dû attendre, parfois plus tard.</translation>
    </message>
    <message>
        <source>since then: %1 acknowledged, %2 unknown, not yet read back</source>
        <translation>depuis : %1 acquittées, %2 inconnues, pas encore relues</translation>
    </message>
    <message>
        <source>What a server&apos;s card says counts from the end of its process or from its freeze to when ZooKeeper said that it is down.</source>
        <translation>Ce que dit la carte d’un serveur se compte depuis la fin de son processus ou son gel jusqu’au moment où ZooKeeper l’a dit hors service.</translation>
    </message>
</context>
<context>
    <name>OutageMeter</name>
    <message>
        <source>it was primary of no partition</source>
        <translation>il n’était primaire d’aucune partition</translation>
    </message>
    <message>
        <source>the workload was paused</source>
        <translation>la charge était en pause</translation>
    </message>
    <message>
        <source>there were too few requests before the fault</source>
        <translation>il y a eu trop peu de requêtes avant la panne</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were disturbed in the 5 s before the fault</source>
        <translation>
            <numerusform>%Ln requête a été perturbée dans les 5 s avant la panne</numerusform>
            <numerusform>%Ln requêtes ont été perturbées dans les 5 s avant la panne</numerusform>
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
        <translation>%1 est son primaire, depuis le mandat %2.</translation>
    </message>
    <message>
        <source>Nobody serves it. The last primary was %1, in term %2.</source>
        <translation>Personne ne la sert. Le dernier primaire était %1, au mandat %2.</translation>
    </message>
    <message>
        <source>In sync with it: %1.</source>
        <translation>Synchronisés avec lui : %1.</translation>
    </message>
    <message>
        <source>Catching up: %1.</source>
        <translation>En rattrapage : %1.</translation>
    </message>
    <message>
        <source>Down: %1.</source>
        <translation>Hors service : %1.</translation>
    </message>
    <message numerus="yes">
        <source>Its record has changed %n time(s).</source>
        <translation>
            <numerusform>Son enregistrement a changé %Ln fois.</numerusform>
            <numerusform>Son enregistrement a changé %Ln fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys whose hash is %1 – %2.</source>
        <translation>Clés dont le hachage est %1 – %2.</translation>
    </message>
    <message>
        <source>%1 installed term %2</source>
        <translation>%1 a installé le mandat %2</translation>
    </message>
    <message>
        <source>%1 brought the copies of term %2 to one state</source>
        <translation>%1 a amené les copies du mandat %2 à un même état</translation>
    </message>
    <message>
        <source>%1 committed the first write of term %2</source>
        <translation>%1 a validé la première écriture du mandat %2</translation>
    </message>
    <message>
        <source>%1 waited until the leases of before had run out</source>
        <translation>%1 a attendu que les baux précédents soient échus</translation>
    </message>
    <message>
        <source>%1 began to catch up</source>
        <translation>%1 a commencé à se rattraper</translation>
    </message>
    <message>
        <source>%1 caught up</source>
        <translation>%1 a fini son rattrapage</translation>
    </message>
    <message>
        <source>%1 stepped down</source>
        <translation>%1 s’est retiré</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, its primary, failed (incident %2)</source>
        <translation>%1, son primaire, est tombé en panne (incident %2)</translation>
    </message>
    <message>
        <source>What happened to it and to its servers:</source>
        <translation>Ce qui lui est arrivé, à elle et à ses serveurs :</translation>
    </message>
</context>
<context>
    <name>PresenterStep</name>
    <message>
        <source>Bring back %1</source>
        <translation>Rétablir %1</translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation>Tuer %1</translation>
    </message>
    <message>
        <source>Point at %1</source>
        <translation>Désigner %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Suite : %1</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Exécuter : %1</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>RecordingDir</name>
    <message>
        <source>cannot make the directory %1</source>
        <translation>impossible de créer le répertoire %1</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>impossible d’écrire %1 : %2</translation>
    </message>
</context>
<context>
    <name>RecordingFault</name>
    <message>
        <source>no member &quot;%1&quot;</source>
        <translation>« %1 » manque</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large</source>
        <translation>« %1 » est trop grand</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of bounds</source>
        <translation>« %1 » est hors limites</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>« %1 » n’est pas un nombre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not 16 hexadecimal digits</source>
        <translation>« %1 » n’est pas composé de 16 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a server&apos;s name</source>
        <translation>« %1 » n’est pas un nom de serveur</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an incarnation</source>
        <translation>« %1 » n’est pas une incarnation</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds something else than a number</source>
        <translation>« %1 » contient autre chose qu’un nombre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds something else than servers&apos; names</source>
        <translation>« %1 » contient autre chose que des noms de serveurs</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is before that of the line before</source>
        <translation>« %1 » est antérieur à celui de la ligne précédente</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a process of which nothing is known, or one twice</source>
        <translation>« %1 » nomme un processus inconnu, ou le même deux fois</translation>
    </message>
    <message>
        <source>a new process without its place in &quot;%1&quot;</source>
        <translation>un nouveau processus sans place dans « %1 »</translation>
    </message>
    <message>
        <source>a number of a row is none, or out of bounds</source>
        <translation>un nombre d’une rangée n’en est pas un, ou est hors limites</translation>
    </message>
    <message>
        <source>a process whose name is none</source>
        <translation>un processus dont le nom n’en est pas un</translation>
    </message>
    <message>
        <source>more processes than a cluster has</source>
        <translation>plus de processus que n’en a un cluster</translation>
    </message>
    <message>
        <source>a phrase has too many arguments</source>
        <translation>un texte a trop d’arguments</translation>
    </message>
    <message>
        <source>expected an integer from 0 to 2^64-1</source>
        <translation>entier de 0 à 2^64-1 attendu</translation>
    </message>
    <message>
        <source>expected an integer of 64 bits</source>
        <translation>entier de 64 bits attendu</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>true ou false attendu</translation>
    </message>
    <message>
        <source>expected an array</source>
        <translation>liste attendue</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>objet attendu</translation>
    </message>
    <message>
        <source>unknown %1 &quot;%2&quot;</source>
        <translation>%1 « %2 » inconnu</translation>
    </message>
    <message>
        <source>bad JSON at byte %L1: %2</source>
        <translation>JSON incorrect à l’octet %L1 : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>RecordingHeader</name>
    <message>
        <source>this is no recording of kvorum</source>
        <translation>ce n’est pas un enregistrement de kvorum</translation>
    </message>
    <message>
        <source>a recording of format %1; this program knows format %2</source>
        <translation>un enregistrement au format %1 ; ce programme connaît le format %2</translation>
    </message>
    <message>
        <source>it is not as it should be: %1</source>
        <translation>elle n’est pas telle qu’elle devrait être : %1</translation>
    </message>
</context>
<context>
    <name>RecordingReader</name>
    <message>
        <source>line %L1: %2</source>
        <translation>ligne %L1 : %2</translation>
    </message>
    <message>
        <source>line %L1 is not as it should be: %2</source>
        <translation>la ligne %L1 n’est pas telle qu’elle devrait être : %2</translation>
    </message>
    <message>
        <source>a recording has %1 at most</source>
        <translation>un enregistrement a au plus %1</translation>
    </message>
    <message>
        <source>a line has %1 at most</source>
        <translation>une ligne a au plus %1</translation>
    </message>
    <message>
        <source>What was before is missing here: %1 is gone, or is not as it should be</source>
        <translation>Ce qui précède manque ici : %1 a disparu ou n’est pas tel qu’il devrait être</translation>
    </message>
    <message>
        <source>What was before is too much to be shown at once: it is in %1</source>
        <translation>Ce qui précède est trop volumineux pour être montré en même temps : c’est dans %1</translation>
    </message>
</context>
<context>
    <name>ReplaySummary</name>
    <message>
        <source>%1 was killed</source>
        <translation>%1 a été tué</translation>
    </message>
    <message>
        <source>%1 was frozen</source>
        <translation>%1 a été gelé</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1 a été arrêté</translation>
    </message>
    <message>
        <source>%1 died</source>
        <translation>%1 mort</translation>
    </message>
    <message>
        <source>%1 was declared down</source>
        <translation>%1 a été déclaré hors service</translation>
    </message>
    <message>
        <source>cluster %1, recorded %2 by kvorum %3 on %4</source>
        <translation>cluster %1, enregistré %2 par kvorum %3 sur %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 s, %n event(s)</source>
        <translation>
            <numerusform>%1 s, %Ln événement</numerusform>
            <numerusform>%1 s, %Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>no fault</source>
        <translation>aucune panne</translation>
    </message>
    <message>
        <source>scenario %1: %2</source>
        <translation>scénario %1 : %2</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1: %2 servers, %3 partitions, %4 copies of each, detection by %5</source>
        <translation>%1 : %2 serveurs, %3 partitions, %4 copies de chacune, détection par %5</translation>
    </message>
    <message>
        <source>%1, kernel %2, %3</source>
        <translation>%1, noyau %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n processor(s)</source>
        <translation>
            <numerusform>%Ln processeur</numerusform>
            <numerusform>%Ln processeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>held</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>réfuté</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>non prouvé</translation>
    </message>
    <message>
        <source>What the verdict rests on</source>
        <translation>Sur quoi repose le verdict</translation>
    </message>
    <message>
        <source>Claim, as measured</source>
        <translation>Affirmation, telle que mesurée</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>non fait</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>detect %1, decide %2, promote %3, reroute %4</source>
        <translation>détection %1, décision %2, promotion %3, reroutage %4</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Pannes</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Instant</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Panne</translation>
    </message>
    <message>
        <source>Process gone</source>
        <translation>Processus disparu</translation>
    </message>
    <message>
        <source>Declared dead</source>
        <translation>Déclaré mort</translation>
    </message>
    <message>
        <source>Clients waited</source>
        <translation>Attente des clients</translation>
    </message>
    <message>
        <source>Proof from the ledger</source>
        <translation>Preuve par le registre</translation>
    </message>
    <message>
        <source>The values were not read back.</source>
        <translation>Les valeurs n’ont pas été relues.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>acknowledged writes of the workload</source>
        <translation>écritures acquittées de la charge</translation>
    </message>
    <message>
        <source>writes of unknown outcome, which count neither way</source>
        <translation>écritures d’issue inconnue, qui ne comptent dans aucun sens</translation>
    </message>
    <message>
        <source>keys read back</source>
        <translation>clés relues</translation>
    </message>
    <message>
        <source>keys that could not be read</source>
        <translation>clés qui n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>acknowledged writes lost</source>
        <translation>écritures acquittées perdues</translation>
    </message>
    <message>
        <source>reads that answered an overwritten value</source>
        <translation>lectures ayant renvoyé une valeur écrasée</translation>
    </message>
    <message>
        <source>partitions whose copies were compared</source>
        <translation>partitions dont les copies ont été comparées</translation>
    </message>
    <message>
        <source>of them with equal copies</source>
        <translation>dont à copies identiques</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acquitté</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>What it does not prove: keys that the workload did not write, values as they were between two reads, and the order of writes by several clients to one key. Each key has one writer here; what it read and wrote is held to linearizability.</source>
        <translation>Ce que cela ne prouve pas : les clés que la charge n’a pas écrites, les valeurs telles qu’elles étaient entre deux lectures, et l’ordre des écritures de plusieurs clients sur une même clé. Chaque clé a ici un seul auteur ; ce qu’il a lu et écrit est soumis à la linéarisabilité.</translation>
    </message>
    <message>
        <source>Hypothesis:</source>
        <translation>Hypothèse :</translation>
    </message>
    <message>
        <source>What clients felt</source>
        <translation>Ce que les clients ont ressenti</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message numerus="yes">
        <source>%n affected partition(s)</source>
        <translation>
            <numerusform>%Ln partition touchée</numerusform>
            <numerusform>%Ln partitions touchées</numerusform>
        </translation>
    </message>
    <message>
        <source>all others</source>
        <translation>toutes les autres</translation>
    </message>
    <message>
        <source>Kvorum %1, commit %2, Qt %3</source>
        <translation>Kvorum %1, commit %2, Qt %3</translation>
    </message>
    <message>
        <source>by the servers&apos; events: detect %1, decide %2, promote %3</source>
        <translation>d’après les événements des serveurs : détection %1, décision %2, promotion %3</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Où le temps est passé</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <comment>differences</comment>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>impossible d’écrire %1 : %2</translation>
    </message>
    <message>
        <source>cannot make the directory %1</source>
        <translation>impossible de créer le répertoire %1</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>impossible d’écrire %1</translation>
    </message>
    <message>
        <source>Requests along time: answered upwards (late: amber with a dark cap), failed and unknown downwards</source>
        <translation>Requêtes dans le temps : répondues vers le haut (tardives : ambre avec un bord sombre), en échec et inconnues vers le bas</translation>
    </message>
    <message>
        <source>Both the process&apos;s end and “declared dead”, as it was read in ZooKeeper, count from the fault. So does “detect”, up to when a server held it for dead; each other part counts from the end of the one before.</source>
        <translation>La fin du processus et « déclaré mort », tel que lu dans ZooKeeper, comptent depuis la panne. De même « détection », jusqu’à ce qu’un serveur l’ait tenu pour mort ; chaque autre partie compte depuis la fin de la précédente.</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Acquitté par</translation>
    </message>
    <message>
        <source>Acknowledged at</source>
        <translation>Acquitté à</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Lu auprès de</translation>
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
        <translation>%1 → personne ne la sert ; le dernier était %2</translation>
    </message>
    <message>
        <source>%1 → %2 (primary)</source>
        <translation>%1 → %2 (primaire)</translation>
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
        <translation>Impossible d’ouvrir le fichier verrou %1.</translation>
    </message>
    <message>
        <source>The cluster %1 is in use by process %2.</source>
        <translation>Le cluster %1 est utilisé par le processus %2.</translation>
    </message>
    <message>
        <source>Cannot write to the lock file %1.</source>
        <translation>Impossible d’écrire dans le fichier verrou %1.</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>Impossible d’écrire %1.</translation>
    </message>
    <message>
        <source>Cannot lock the file %1: %2</source>
        <translation>Impossible de verrouiller le fichier %1 : %2</translation>
    </message>
</context>
<context>
    <name>RunState</name>
    <message>
        <source>this recording goes on from %1</source>
        <translation>cet enregistrement prolonge %1</translation>
    </message>
    <message>
        <source>this recording begins in the middle of a run</source>
        <translation>cet enregistrement commence au milieu d’une exécution</translation>
    </message>
</context>
<context>
    <name>ScenarioRun</name>
    <message>
        <source>%1: not done within %2 s</source>
        <translation>%1 : pas fait en %2 s</translation>
    </message>
    <message>
        <source>not done within %1 s</source>
        <translation>pas fait en %1 s</translation>
    </message>
    <message>
        <source>this program stood still for %1 s, with the host or alone</source>
        <translation>ce programme est resté immobile %1 s, avec l’hôte ou seul</translation>
    </message>
</context>
<context>
    <name>ServerSelection</name>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%Ln serveur</numerusform>
            <numerusform>%Ln serveurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n partition(s) have %1 of %2 copies</source>
        <translation>
            <numerusform>%Ln partition a %1 copies sur %2</numerusform>
            <numerusform>%Ln partitions ont %1 copies sur %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) have no primary</source>
        <translation>
            <numerusform>%Ln partition n’a pas de primaire</numerusform>
            <numerusform>%Ln partitions n’ont pas de primaire</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 servers</source>
        <translation>%1 serveurs sur %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 hors service</translation>
    </message>
    <message>
        <source>%1 suspect</source>
        <translation>%1 suspect</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s), waiting for more</source>
        <translation>
            <numerusform>%Ln serveur, d’autres sont attendus</numerusform>
            <numerusform>%Ln serveurs, d’autres sont attendus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>wait for READY</source>
        <translation>attendre READY</translation>
    </message>
    <message>
        <source>workload at %1 requests a second</source>
        <translation>charge à %1 requêtes par seconde</translation>
    </message>
    <message>
        <source>%1 requests/s, half of them within %2 ms, 99 % within %3 ms</source>
        <translation>%1 requêtes/s, la moitié en moins de %2 ms, 99 % en moins de %3 ms</translation>
    </message>
    <message>
        <source>others take over</source>
        <translation>d’autres prennent le relais</translation>
    </message>
    <message>
        <source>bring back, and wait for READY</source>
        <translation>rétablir, et attendre READY</translation>
    </message>
    <message>
        <source>thaw, and wait for READY</source>
        <translation>dégeler, et attendre READY</translation>
    </message>
    <message>
        <source>a second of calm</source>
        <translation>une seconde de calme</translation>
    </message>
    <message>
        <source>read all written values back</source>
        <translation>relire toutes les valeurs écrites</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) read back</source>
        <translation>
            <numerusform>%Ln clé relue</numerusform>
            <numerusform>%Ln clés relues</numerusform>
        </translation>
    </message>
    <message>
        <source>have all servers up, and wait for READY</source>
        <translation>avoir tous les serveurs en marche et attendre READY</translation>
    </message>
    <message>
        <source>ask the frozen one directly for what others overwrote</source>
        <translation>demander directement au serveur gelé ce que d’autres ont écrasé</translation>
    </message>
    <message numerus="yes">
        <source>%n read(s) wait for it</source>
        <translation>
            <numerusform>%Ln lecture l’attend</numerusform>
            <numerusform>%Ln lectures l’attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryTeller</name>
    <message>
        <source>%1 heard nothing of %2 any more and suspects it: silence is no proof.</source>
        <translation>%1 n’entendait plus rien de %2 et le suspecte : le silence n’est pas une preuve.</translation>
    </message>
    <message>
        <source>%1 had %2&apos;s own word that it stops.</source>
        <translation>%1 a su de %2 lui-même qu’il s’arrête.</translation>
    </message>
    <message>
        <source>%1 saw its connection to %2 end: proof that the process is gone.</source>
        <translation>%1 a vu sa connexion à %2 se terminer : preuve que le processus a disparu.</translation>
    </message>
    <message>
        <source>%1 had proof that %2 is gone (%3).</source>
        <translation>%1 avait la preuve que %2 a disparu (%3).</translation>
    </message>
    <message>
        <source>%1 was elected master.</source>
        <translation>%1 a été élu maître.</translation>
    </message>
    <message numerus="yes">
        <source>%1 wrote revision %2 to ZooKeeper: one multi that changed %n partition(s).</source>
        <translation>
            <numerusform>%1 a écrit la révision %2 dans ZooKeeper : un multi qui a modifié %Ln partition.</numerusform>
            <numerusform>%1 a écrit la révision %2 dans ZooKeeper : un multi qui a modifié %Ln partitions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of its %n partition(s) are served again, by %1.</source>
        <translation>
            <numerusform>Sa partition (%Ln) est de nouveau servie, par %1.</numerusform>
            <numerusform>Ses %Ln partitions sont toutes de nouveau servies, par %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new primaries had to wait until all leases of before had run out: what the cluster knew was no proof of death.</source>
        <translation>Les nouveaux primaires ont dû attendre que tous les baux précédents soient échus : ce que savait le cluster ne prouvait pas la mort.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its partition(s) are served again, by %1.</source>
        <translation>
            <numerusform>%Ln de ses partitions est de nouveau servie, par %1.</numerusform>
            <numerusform>%Ln de ses partitions sont de nouveau servies, par %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 committed the first write under its new term %2 (partition %3).</source>
        <translation>%1 a validé la première écriture sous son nouveau mandat %2 (partition %3).</translation>
    </message>
    <message numerus="yes">
        <source>%1 handed over: it is primary of %n partition(s) no more.</source>
        <translation>
            <numerusform>%1 a passé la main : il n’est plus primaire de %Ln partition.</numerusform>
            <numerusform>%1 a passé la main : il n’est plus primaire de %Ln partitions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 noticed that its lease was over and refused to serve %n partition(s).</source>
        <translation>
            <numerusform>%1 a constaté que son bail était échu et a refusé de servir %Ln partition.</numerusform>
            <numerusform>%1 a constaté que son bail était échu et a refusé de servir %Ln partitions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read in ZooKeeper: %1 is suspected.</source>
        <translation>Lu dans ZooKeeper : %1 est suspect.</translation>
    </message>
    <message>
        <source>Read in ZooKeeper: %1 is down.</source>
        <translation>Lu dans ZooKeeper : %1 est hors service.</translation>
    </message>
    <message>
        <source>Read in ZooKeeper: %1 is down, by the evidence “%2”.</source>
        <translation>Lu dans ZooKeeper : %1 est hors service, d’après l’indice « %2 ».</translation>
    </message>
    <message>
        <source>Read in ZooKeeper: %1 is the master.</source>
        <translation>Lu dans ZooKeeper : %1 est le maître.</translation>
    </message>
    <message numerus="yes">
        <source>Read in ZooKeeper: another primary for each of its %n partition(s).</source>
        <translation>
            <numerusform>Lu dans ZooKeeper : un autre primaire pour sa partition (%Ln).</numerusform>
            <numerusform>Lu dans ZooKeeper : un autre primaire pour chacune de ses %Ln partitions.</numerusform>
        </translation>
    </message>
    <message>
        <source>ZooKeeper ended its session, %1 after the fault: this is what the cluster had to wait for.</source>
        <translation>ZooKeeper a mis fin à sa session, %1 après la panne : c’est ce que le cluster a dû attendre.</translation>
    </message>
    <message>
        <source>Its session with ZooKeeper was closed, %1 after it was asked to stop.</source>
        <translation>Sa session avec ZooKeeper a été fermée, %1 après la demande d’arrêt.</translation>
    </message>
    <message>
        <source>ZooKeeper ended its session, %1 after the fault: nothing had waited for that.</source>
        <translation>ZooKeeper a mis fin à sa session, %1 après la panne : rien n’avait attendu cela.</translation>
    </message>
    <message>
        <source>ZooKeeper serves again.</source>
        <translation>ZooKeeper sert de nouveau.</translation>
    </message>
    <message>
        <source>%1 runs again before the cluster had noticed anything.</source>
        <translation>%1 tourne de nouveau avant que le cluster n’ait rien remarqué.</translation>
    </message>
    <message>
        <source>Read in ZooKeeper: %1 is up again.</source>
        <translation>Lu dans ZooKeeper : %1 est de nouveau en service.</translation>
    </message>
    <message numerus="yes">
        <source>%1 began to catch up, in %n partition(s).</source>
        <translation>
            <numerusform>%1 a commencé à se rattraper, dans %Ln partition.</numerusform>
            <numerusform>%1 a commencé à se rattraper, dans %Ln partitions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has caught up in all of %n partition(s).</source>
        <translation>
            <numerusform>%1 a fini son rattrapage dans %Ln partition.</numerusform>
            <numerusform>%1 a fini son rattrapage dans la totalité des %Ln partitions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has caught up in %n partition(s) so far.</source>
        <translation>
            <numerusform>%1 a fini son rattrapage dans %Ln partition jusqu’ici.</numerusform>
            <numerusform>%1 a fini son rattrapage dans %Ln partitions jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>What clients felt was not measured: %1.</source>
        <translation>Ce que les clients ont ressenti n’a pas été mesuré : %1.</translation>
    </message>
    <message>
        <source>No request of the workload was disturbed.</source>
        <translation>Aucune requête de la charge n’a été perturbée.</translation>
    </message>
    <message>
        <source>Requests retried: %1; failed: %2; of unknown outcome: %3; disturbed on other partitions: %4.</source>
        <translation>Requêtes réessayées : %1 ; en échec : %2 ; d’issue inconnue : %3 ; perturbées sur d’autres partitions : %4.</translation>
    </message>
    <message>
        <source>Of what the servers did nothing was heard from themselves: they keep their last events, and one that is down tells nothing more.</source>
        <translation>De ce que les serveurs ont fait, rien n’a été appris d’eux-mêmes : ils gardent leurs derniers événements, et un serveur hors service ne dit plus rien.</translation>
    </message>
    <message>
        <source>What is read in ZooKeeper is read a little later than it was written, and states that last for moments only may be skipped.</source>
        <translation>Ce qui est lu dans ZooKeeper l’est un peu après avoir été écrit, et des états très brefs peuvent être sautés.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 became master.</source>
        <translation>%1 est devenu maître.</translation>
    </message>
    <message>
        <source>%1 saw that its session with ZooKeeper had expired.</source>
        <translation>%1 a vu que sa session avec ZooKeeper avait expiré.</translation>
    </message>
    <message>
        <source>No fault was seen here. A master that loses its session with ZooKeeper, or is asked to step back, is followed by another; who holds which partition need not change.</source>
        <translation>Aucune panne n’a été vue ici. Un maître qui perd sa session avec ZooKeeper, ou à qui l’on demande de se retirer, est suivi d’un autre ; la répartition des partitions n’a pas à changer.</translation>
    </message>
    <message>
        <source>Primaries go on serving without ZooKeeper; what they hold cannot be reassigned until it is back.</source>
        <translation>Les primaires continuent de servir sans ZooKeeper ; ce qu’ils détiennent ne peut être réattribué avant son retour.</translation>
    </message>
    <message>
        <source>You sent SIGKILL to %1.</source>
        <translation>Vous avez envoyé SIGKILL à %1.</translation>
    </message>
    <message>
        <source>You sent SIGSTOP to %1: it stands still, but its connections stay open.</source>
        <translation>Vous avez envoyé SIGSTOP à %1 : il est immobile, mais ses connexions restent ouvertes.</translation>
    </message>
    <message>
        <source>You asked %1 to stop (SIGTERM).</source>
        <translation>Vous avez demandé à %1 de s’arrêter (SIGTERM).</translation>
    </message>
    <message>
        <source>The process of %1 ended, and nobody here had asked for it.</source>
        <translation>Le processus de %1 s’est terminé, et personne ici ne l’avait demandé.</translation>
    </message>
    <message>
        <source>The cluster began to doubt %1; of a cause nothing is known here.</source>
        <translation>Le cluster a commencé à douter de %1 ; aucune cause n’est connue ici.</translation>
    </message>
    <message numerus="yes">
        <source>It was the master, and the primary of %n partition(s).</source>
        <translation>
            <numerusform>Il était le maître, et le primaire de %Ln partition.</numerusform>
            <numerusform>Il était le maître, et le primaire de %Ln partitions.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was the master, and the primary of no partition.</source>
        <translation>Il était le maître, et le primaire d’aucune partition.</translation>
    </message>
    <message numerus="yes">
        <source>It was the primary of %n partition(s).</source>
        <translation>
            <numerusform>Il était le primaire de %Ln partition.</numerusform>
            <numerusform>Il était le primaire de %Ln partitions.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was the primary of no partition: no request depended on it alone.</source>
        <translation>Il n’était le primaire d’aucune partition : aucune requête ne dépendait de lui seul.</translation>
    </message>
    <message>
        <source>The operating system shows it stopped. The cluster does not know yet.</source>
        <translation>Le système d’exploitation le montre suspendu. Le cluster ne le sait pas encore.</translation>
    </message>
    <message>
        <source>The operating system shows it stopped.</source>
        <translation>Le système d’exploitation le montre suspendu.</translation>
    </message>
    <message>
        <source>The operating system reports that its process is gone. The cluster does not know yet.</source>
        <translation>Le système d’exploitation signale que son processus a disparu. Le cluster ne le sait pas encore.</translation>
    </message>
    <message>
        <source>The operating system reports that its process is gone.</source>
        <translation>Le système d’exploitation signale que son processus a disparu.</translation>
    </message>
    <message>
        <source>The first request that had to wait was due, in partition %1.</source>
        <translation>La première requête qui a dû attendre était due, dans la partition %1.</translation>
    </message>
    <message>
        <source>The first request that had to wait was due.</source>
        <translation>La première requête qui a dû attendre était due.</translation>
    </message>
    <message>
        <source>All are answered again: clients waited for at most %1 (± %2).</source>
        <translation>Toutes reçoivent de nouveau une réponse : les clients ont attendu au plus %1 (± %2).</translation>
    </message>
    <message>
        <source>All are answered again: clients waited for less than %1.</source>
        <translation>Toutes reçoivent de nouveau une réponse : les clients ont attendu moins de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 had taken over %n of its partition(s), but was gone before it had answered any request for them.</source>
        <translation>
            <numerusform>%1 avait repris %Ln de ses partitions, mais avait disparu avant d’avoir répondu à une requête la concernant.</numerusform>
            <numerusform>%1 avait repris %Ln de ses partitions, mais avait disparu avant d’avoir répondu à une requête les concernant.</numerusform>
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
        <translation>%1 n’a pas pu être démarré : %2</translation>
    </message>
    <message>
        <source>%1: process gone, killed by signal %2</source>
        <translation>%1 : processus disparu, tué par le signal %2</translation>
    </message>
    <message>
        <source>%1: process stopped</source>
        <translation>%1 : processus arrêté</translation>
    </message>
    <message>
        <source>%1: process ended with exit code %2</source>
        <translation>%1 : processus terminé avec le code %2</translation>
    </message>
    <message>
        <source>%1: process ended with exit code %2, %3</source>
        <translation>%1 : processus terminé avec le code %2, %3</translation>
    </message>
    <message>
        <source>%1: process runs again</source>
        <translation>%1 : processus de nouveau en cours</translation>
    </message>
    <message>
        <source>%1: process started</source>
        <translation>%1 : processus démarré</translation>
    </message>
    <message>
        <source>%1: process frozen</source>
        <translation>%1 : processus gelé</translation>
    </message>
    <message>
        <source>%1: process gone; how it ended cannot be known</source>
        <translation>%1 : processus disparu ; sa fin ne peut être connue</translation>
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
        <translation>Processus</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>arrêt en cours</translation>
    </message>
    <message>
        <source>%1, pid %2</source>
        <translation>%1, pid %2</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>up</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>suspect: %1</source>
        <translation>suspect : %1</translation>
    </message>
    <message>
        <source>down: %1</source>
        <translation>hors service : %1</translation>
    </message>
    <message>
        <source>primary of %1 · secondary of %2</source>
        <translation>primaire de %1 · secondaire de %2</translation>
    </message>
    <message>
        <source>%1 · catching up in %2 of %3</source>
        <translation>%1 · rattrapage dans %2 sur %3</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>aucun indice</translation>
    </message>
    <message>
        <source>its connection ended</source>
        <translation>sa connexion s’est terminée</translation>
    </message>
    <message>
        <source>it is silent</source>
        <translation>il est silencieux</translation>
    </message>
    <message>
        <source>its session expired</source>
        <translation>sa session a expiré</translation>
    </message>
    <message>
        <source>it said farewell</source>
        <translation>il a annoncé son départ</translation>
    </message>
    <message>
        <source>it came back</source>
        <translation>il est revenu</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>non démarré</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>gelé</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>disparu : %1</translation>
    </message>
    <message>
        <source>gone, killed</source>
        <translation>disparu, tué</translation>
    </message>
    <message>
        <source>gone by signal %1</source>
        <translation>disparu par le signal %1</translation>
    </message>
    <message>
        <source>gone, stopped</source>
        <translation>disparu, arrêté</translation>
    </message>
    <message>
        <source>gone with exit code %1</source>
        <translation>disparu avec le code %1</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>partition %1</translation>
    </message>
    <message>
        <source>primary %1</source>
        <translation>primaire %1</translation>
    </message>
    <message>
        <source>no primary; the last was %1</source>
        <translation>pas de primaire ; le dernier était %1</translation>
    </message>
    <message>
        <source>secondaries %1</source>
        <translation>secondaires %1</translation>
    </message>
    <message>
        <source>catching up %1</source>
        <translation>en rattrapage %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>hors service %1</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>system</source>
        <translation>système</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>cluster</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>not ours</source>
        <translation>pas le nôtre</translation>
    </message>
    <message>
        <source>MASTER</source>
        <translation>MAÎTRE</translation>
    </message>
    <message>
        <source>slave</source>
        <translation>esclave</translation>
    </message>
    <message>
        <source>ZooKeeper</source>
        <translation>ZooKeeper</translation>
    </message>
    <message>
        <source>coordination</source>
        <translation>coordination</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation>pas encore connecté</translation>
    </message>
    <message>
        <source>%1 partitions × %2 copies · epoch %3</source>
        <translation>%1 partitions × %2 copies · époque %3</translation>
    </message>
    <message>
        <source>up, draining</source>
        <translation>en service, se vide</translation>
    </message>
    <message>
        <source>up, drained</source>
        <translation>en service, vidé</translation>
    </message>
    <message>
        <source>Shown as it is now: its past is not recorded.</source>
        <translation>Affiché tel qu’il est maintenant : son passé n’est pas enregistré.</translation>
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
        <translation>Créé : %1</translation>
    </message>
    <message>
        <source>Changed: %1, version %2</source>
        <translation>Modifié : %1, version %2</translation>
    </message>
    <message>
        <source>Children: %1, version %2, changed: %3</source>
        <translation>Enfants : %1, version %2, modifiés : %3</translation>
    </message>
    <message numerus="yes">
        <source>Data: %n byte(s)</source>
        <translation>
            <numerusform>Données : %Ln octet</numerusform>
            <numerusform>Données : %Ln octets</numerusform>
        </translation>
    </message>
    <message>
        <source>Ephemeral of %1, session %2</source>
        <translation>Éphémère de %1, session %2</translation>
    </message>
    <message>
        <source>Ephemeral of session %1</source>
        <translation>Éphémère de la session %1</translation>
    </message>
    <message>
        <source>Connected to ZooKeeper · session %1, times out after %2 s</source>
        <translation>Connecté à ZooKeeper · session %1, expire après %2 s</translation>
    </message>
    <message>
        <source>No contact with ZooKeeper: %1</source>
        <translation>Pas de contact avec ZooKeeper : %1</translation>
    </message>
    <message>
        <source>Connecting to ZooKeeper …</source>
        <translation>Connexion à ZooKeeper …</translation>
    </message>
    <message>
        <source>No contact with ZooKeeper: this is as it was %1 ago</source>
        <translation>Pas de contact avec ZooKeeper : état d’il y a %1</translation>
    </message>
    <message>
        <source>This znode does not exist any more.</source>
        <translation>Ce znode n’existe plus.</translation>
    </message>
    <message>
        <source>It could not be read: %1</source>
        <translation>Lecture impossible : %1</translation>
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
            <numerusform>%Ln connexion</numerusform>
            <numerusform>%Ln connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>sessions %1 s</source>
        <translation>sessions %1 s</translation>
    </message>
    <message>
        <source>ZooKeeper %1, %2</source>
        <translation>ZooKeeper %1, %2</translation>
    </message>
    <message>
        <source>Requests: %1 ms on average, %2 ms at worst, %3 waiting</source>
        <translation>Requêtes : %1 ms en moyenne, %2 ms au pire, %3 en attente</translation>
    </message>
    <message>
        <source>Connections: %1</source>
        <translation>Connexions : %1</translation>
    </message>
    <message>
        <source>Znodes: %1, of them ephemeral: %2, watches: %3</source>
        <translation>Znodes : %1, dont éphémères : %2, watches : %3</translation>
    </message>
    <message>
        <source>Data: about %1</source>
        <translation>Données : environ %1</translation>
    </message>
    <message>
        <source>Sessions time out after: %1 s, as negotiated</source>
        <translation>Les sessions expirent après : %1 s, durée négociée</translation>
    </message>
</context>
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>About Kvorum</source>
        <translation>À propos de Kvorum</translation>
    </message>
    <message>
        <source>Kvorum %1</source>
        <translation>Kvorum %1</translation>
    </message>
    <message>
        <source>Libraries and fonts</source>
        <translation>Bibliothèques et polices</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>A replicated key-value cluster that you can kill.</source>
        <translation>Un cluster clé-valeur répliqué que vous pouvez tuer.</translation>
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
        <translation>%1 est maintenant le maître</translation>
    </message>
</context>
<context>
    <name>app::ClientPage</name>
    <message>
        <source>Requests served in a second</source>
        <translation>Requêtes servies par seconde</translation>
    </message>
    <message>
        <source>What 99 of 100 requests took at most</source>
        <translation>Durée maximale de 99 requêtes sur 100</translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation>%1 req/s</translation>
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
        <translation>De l’intervalle sélectionné</translation>
    </message>
    <message>
        <source>Of the last 5 s</source>
        <translation>Des 5 dernières s</translation>
    </message>
    <message>
        <source>Selected %1: %2</source>
        <translation>Sélection %1 : %2</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>partitions</comment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affected</source>
        <comment>partitions</comment>
        <translation>
            <numerusform>%Ln touchée</numerusform>
            <numerusform>%Ln touchées</numerusform>
        </translation>
    </message>
    <message>
        <source>No fault yet.</source>
        <translation>Pas encore de panne.</translation>
    </message>
</context>
<context>
    <name>app::ClusterLink</name>
    <message>
        <source>the cluster was stopped</source>
        <translation>le cluster a été arrêté</translation>
    </message>
    <message>
        <source>this cluster is read-only here until you take control of it</source>
        <translation>ce cluster est ici en lecture seule tant que vous n’en prenez pas le contrôle</translation>
    </message>
</context>
<context>
    <name>app::ClusterRun</name>
    <message>
        <source>The cluster was deleted; Start makes a new one</source>
        <translation>Le cluster a été supprimé ; Démarrer en crée un nouveau</translation>
    </message>
    <message>
        <source>Control of the cluster %1 is given back: read-only from now on</source>
        <translation>Contrôle du cluster %1 rendu : lecture seule désormais</translation>
    </message>
    <message>
        <source>You have taken control of the cluster %1</source>
        <translation>Vous avez pris le contrôle du cluster %1</translation>
    </message>
</context>
<context>
    <name>app::ConnectDialog</name>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>&amp;Keep it in the list</source>
        <translation>&amp;Garder dans la liste</translation>
    </message>
    <message>
        <source>Connect to another cluster</source>
        <translation>Se connecter à un autre cluster</translation>
    </message>
    <message>
        <source>host:port[,host:port…][/path]</source>
        <translation>hôte:port[,hôte:port…][/chemin]</translation>
    </message>
    <message>
        <source>A window of its own shows it, read-only until you type its name there.</source>
        <translation>Il s’affiche dans sa propre fenêtre, en lecture seule tant que vous n’y saisissez pas son nom.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>&amp;ZooKeeper</source>
        <translation>&amp;ZooKeeper</translation>
    </message>
    <message>
        <source>&amp;Name of the cluster</source>
        <translation>&amp;Nom du cluster</translation>
    </message>
    <message>
        <source>Clusters that were kept</source>
        <translation>Clusters gardés</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>K&amp;ept:</source>
        <translation>Gar&amp;dés :</translation>
    </message>
</context>
<context>
    <name>app::ConnectionBar</name>
    <message>
        <source>Connected to %1 at %2</source>
        <translation>Connecté à %1 sur %2</translation>
    </message>
    <message>
        <source>Connecting to %1 at %2</source>
        <translation>Connexion à %1 sur %2</translation>
    </message>
    <message>
        <source>Lost contact with %1 at %2</source>
        <translation>Contact perdu avec %1 sur %2</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation>%1 · lecture seule</translation>
    </message>
    <message>
        <source>%1 · you have control</source>
        <translation>%1 · vous avez le contrôle</translation>
    </message>
    <message>
        <source>Take control …</source>
        <translation>Prendre le contrôle …</translation>
    </message>
    <message>
        <source>Read-only again</source>
        <translation>Revenir en lecture seule</translation>
    </message>
    <message>
        <source>Allows to change its keys and settings. Its processes cannot be killed from here.</source>
        <translation>Permet de modifier ses clés et ses paramètres. Ses processus ne peuvent pas être tués d’ici.</translation>
    </message>
    <message>
        <source>Nothing of the cluster can be changed from here any more</source>
        <translation>Plus rien du cluster ne peut être modifié d’ici</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>in control</source>
        <translation>avec contrôle</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>It is tried again and again by itself; this tries it at once</source>
        <translation>Les tentatives se répètent d’elles-mêmes ; ceci réessaie tout de suite</translation>
    </message>
</context>
<context>
    <name>app::ConnectionControls</name>
    <message>
        <source>Connect to another cluster …</source>
        <translation>Se connecter à un autre cluster …</translation>
    </message>
    <message>
        <source>Take control …</source>
        <translation>Prendre le contrôle …</translation>
    </message>
    <message>
        <source>Kvorum – %1 at %2, read-only</source>
        <translation>Kvorum – %1 sur %2, lecture seule</translation>
    </message>
    <message>
        <source>Kvorum – %1 at %2, in control</source>
        <translation>Kvorum – %1 sur %2, avec contrôle</translation>
    </message>
    <message>
        <source>Use remote ZooKeeper …</source>
        <translation>Utiliser un ZooKeeper distant …</translation>
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
        <translation>PUT de 1 000 exemples</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value as JSON</source>
        <translation>Valeur en JSON</translation>
    </message>
    <message>
        <source>The value that was found</source>
        <translation>La valeur trouvée</translation>
    </message>
    <message>
        <source>GET shows the value here</source>
        <translation>GET affiche la valeur ici</translation>
    </message>
    <message>
        <source>Sample values put</source>
        <translation>Valeurs d’exemple stockées</translation>
    </message>
    <message>
        <source>Read the key (Ctrl+G)</source>
        <translation>Lire la clé (Ctrl+G)</translation>
    </message>
    <message>
        <source>Store the value under the key (Ctrl+Enter)</source>
        <translation>Stocker la valeur sous la clé (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>Supprimer la clé</translation>
    </message>
    <message>
        <source>Store sample:0001 to sample:1000, spread over all partitions</source>
        <translation>Stocker sample:0001 à sample:1000, répartis sur toutes les partitions</translation>
    </message>
    <message>
        <source>where it lives is not known yet</source>
        <translation>son emplacement n’est pas encore connu</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>ligne %1, colonne %2 : %3</translation>
    </message>
    <message>
        <source>asking …</source>
        <translation>demande en cours …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 sample values stored, %2 not</source>
        <translation>%1 valeurs d’exemple stockées, %2 non</translation>
    </message>
    <message>
        <source>Changed meanwhile: version %1 → %2</source>
        <translation>Modifiée entre-temps : version %1 → %2</translation>
    </message>
    <message>
        <source>Deleted meanwhile; it was version %1</source>
        <translation>Supprimée entre-temps ; c’était la version %1</translation>
    </message>
    <message>
        <source>Made meanwhile, version %1</source>
        <translation>Créée entre-temps, version %1</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Écraser</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Afficher les deux</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer l’édition</translation>
    </message>
    <message>
        <source>Read-only until you take control of the cluster</source>
        <translation>Lecture seule tant que vous ne prenez pas le contrôle du cluster</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample value(s) stored</source>
        <translation>
            <numerusform>%Ln valeur d’exemple stockée</numerusform>
            <numerusform>%Ln valeurs d’exemple stockées</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON, %1; only its beginning is shown</source>
        <translation>JSON, %1 ; seul le début est affiché</translation>
    </message>
    <message>
        <source>%1 · %2, only its beginning is shown</source>
        <translation>%1 · %2, seul le début est affiché</translation>
    </message>
    <message>
        <source>PUT as plain text</source>
        <translation>PUT comme texte brut</translation>
    </message>
    <message>
        <source>Store the characters as they are, as a JSON string</source>
        <translation>Stocker les caractères tels quels, comme chaîne JSON</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Put no more sample values</source>
        <translation>Ne plus stocker de valeurs d’exemple</translation>
    </message>
</context>
<context>
    <name>app::Desktop</name>
    <message>
        <source>This run is not recorded any more: %1</source>
        <translation>Cette exécution n’est plus enregistrée : %1</translation>
    </message>
    <message numerus="yes">
        <source>The disk does not keep up: %n event(s) are not in the recording</source>
        <translation>
            <numerusform>Le disque ne suit pas : %Ln événement manque dans l’enregistrement</numerusform>
            <numerusform>Le disque ne suit pas : %Ln événements manquent dans l’enregistrement</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>Le rapport est dans %1</translation>
    </message>
    <message>
        <source>Failures are detected by %1 from now on</source>
        <translation>Les pannes sont désormais détectées par %1</translation>
    </message>
    <message>
        <source>Detection could not be set to %1: %2</source>
        <translation>La détection n’a pas pu être réglée sur %1 : %2</translation>
    </message>
    <message>
        <source>All scenarios have run: %1</source>
        <translation>Tous les scénarios ont été exécutés : %1</translation>
    </message>
    <message>
        <source>A window for %1 could not be opened: %2</source>
        <translation>Impossible d’ouvrir une fenêtre pour %1 : %2</translation>
    </message>
    <message>
        <source>%1 could not be undrained: %2</source>
        <translation>%1 n’a pas pu être réutilisé : %2</translation>
    </message>
    <message>
        <source>%1 could not be drained: %2</source>
        <translation>%1 n’a pas pu être vidé : %2</translation>
    </message>
</context>
<context>
    <name>app::DetectionBox</name>
    <message>
        <source>Detection of failures</source>
        <translation>Détection des pannes</translation>
    </message>
    <message>
        <source>A connection that ends is a proof: a killed server is replaced within milliseconds. A frozen one costs its lease.</source>
        <translation>La fin d’une connexion est une preuve : un serveur tué est remplacé en quelques millisecondes. Un serveur gelé coûte son bail.</translation>
    </message>
    <message>
        <source>The end of a connection proves nothing: a killed server costs its lease, as a frozen one does, 0.4 s.</source>
        <translation>La fin d’une connexion ne prouve rien : un serveur tué coûte son bail, comme un serveur gelé, 0,4 s.</translation>
    </message>
    <message>
        <source>Only ZooKeeper tells: its session with the server has to end, which takes seconds.</source>
        <translation>Seul ZooKeeper le dit : sa session avec le serveur doit se terminer, ce qui prend des secondes.</translation>
    </message>
    <message>
        <source>Detect: %1</source>
        <translation>Détection : %1</translation>
    </message>
    <message>
        <source>By what the cluster notices that a server has failed</source>
        <translation>À quoi le cluster remarque qu’un serveur est en panne</translation>
    </message>
    <message>
        <source>lifeline</source>
        <translation>ligne de vie</translation>
    </message>
    <message>
        <source>lease</source>
        <translation>bail</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>Read-only until you take control of the cluster</source>
        <translation>Lecture seule tant que vous ne prenez pas le contrôle du cluster</translation>
    </message>
</context>
<context>
    <name>app::DirectReads</name>
    <message>
        <source>the server has been silent for too long</source>
        <translation>le serveur est resté silencieux trop longtemps</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>pas de connexion à temps</translation>
    </message>
    <message>
        <source>the server has sent what is no answer</source>
        <translation>le serveur a envoyé ce qui n’est pas une réponse</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no host:port</source>
        <translation>« %1 » n’est pas un hôte:port</translation>
    </message>
</context>
<context>
    <name>app::DiskDialog</name>
    <message>
        <source>The directory of the cluster</source>
        <translation>Le répertoire du cluster</translation>
    </message>
    <message>
        <source>Data of the cluster %1</source>
        <translation>Données du cluster %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Recordings of all clusters</source>
        <translation>Enregistrements de tous les clusters</translation>
    </message>
    <message>
        <source>Free on this file system</source>
        <translation>Libre sur ce système de fichiers</translation>
    </message>
    <message>
        <source>Delete cluster …</source>
        <translation>Supprimer le cluster …</translation>
    </message>
    <message>
        <source>Delete the cluster</source>
        <translation>Supprimer le cluster</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%1 dans %Ln fichier</numerusform>
            <numerusform>%1 dans %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>being looked at …</source>
        <translation>examen en cours …</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Logs and the rest</source>
        <translation>Journaux et le reste</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>There is nothing</source>
        <translation>Il n’y a rien</translation>
    </message>
</context>
<context>
    <name>app::EventModel</name>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>partition %1</translation>
    </message>
</context>
<context>
    <name>app::EventsPage</name>
    <message>
        <source>Filter the events</source>
        <translation>Filtrer les événements</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Show what they say; with none chosen, everything is shown</source>
        <translation>Afficher ce que disent ces sources ; sans choix, tout est affiché</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Type d’événement</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>▲ ✖ trouble</source>
        <translation>▲ ✖ problèmes</translation>
    </message>
    <message>
        <source>✖ failures</source>
        <translation>✖ pannes</translation>
    </message>
    <message>
        <source>⇄ movements</source>
        <translation>⇄ déplacements</translation>
    </message>
    <message>
        <source>● recoveries</source>
        <translation>● rétablissements</translation>
    </message>
    <message>
        <source>♛ masters</source>
        <translation>♛ maîtres</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>De tous</translation>
    </message>
    <message>
        <source>the cluster</source>
        <translation>le cluster</translation>
    </message>
    <message>
        <source>Show the log of that moment</source>
        <translation>Afficher le journal de cet instant</translation>
    </message>
    <message>
        <source>Go to that moment</source>
        <translation>Aller à cet instant</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Afficher tous les événements</translation>
    </message>
    <message>
        <source>Unfold or fold up</source>
        <translation>Déplier ou replier</translation>
    </message>
</context>
<context>
    <name>app::ExplainPage</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Nothing has failed yet. Kill or freeze a server, and what happens is told here.</source>
        <translation>Rien n’est encore tombé en panne. Tuez ou gelez un serveur, et ce qui se passe sera raconté ici.</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Ce qui est raconté</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Znode</source>
        <translation>Znode</translation>
    </message>
    <message>
        <source>That moment</source>
        <translation>Cet instant</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
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
        <translation>Compté depuis la première ligne, qui est la panne s’il en est question d’une</translation>
    </message>
</context>
<context>
    <name>app::Headless</name>
    <message>
        <source>problem: %1</source>
        <translation>problème : %1</translation>
    </message>
    <message>
        <source>  log: %1</source>
        <translation>  journal : %1</translation>
    </message>
    <message>
        <source>ZooKeeper: %1   cluster: %2</source>
        <translation>ZooKeeper : %1   cluster : %2</translation>
    </message>
    <message>
        <source>%1: %2:%3</source>
        <translation>%1 : %2:%3</translation>
    </message>
    <message>
        <source>Ctrl-C stops it all</source>
        <translation>Ctrl-C arrête tout</translation>
    </message>
    <message>
        <source>This run is not recorded any more: %1</source>
        <translation>Cette exécution n’est plus enregistrée : %1</translation>
    </message>
    <message>
        <source>report: %1/report.html</source>
        <translation>rapport : %1/report.html</translation>
    </message>
    <message>
        <source>Watching the cluster %1, read-only; Ctrl-C ends it</source>
        <translation>Observation du cluster %1, en lecture seule ; Ctrl-C y met fin</translation>
    </message>
</context>
<context>
    <name>app::InspectorPage</name>
    <message>
        <source>%1 · since %2</source>
        <translation>%1 · depuis %2</translation>
    </message>
    <message>
        <source>%1 (old)</source>
        <translation>%1 (ancien)</translation>
    </message>
    <message>
        <source>kvctl line</source>
        <translation>ligne kvctl</translation>
    </message>
    <message>
        <source>nc line</source>
        <translation>ligne nc</translation>
    </message>
    <message>
        <source>ZooKeeper address</source>
        <translation>adresse de ZooKeeper</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
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
        <translation>%1 ♛ maître</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>registered in ZooKeeper</source>
        <translation>enregistré dans ZooKeeper</translation>
    </message>
    <message>
        <source>none in ZooKeeper</source>
        <translation>aucun dans ZooKeeper</translation>
    </message>
</context>
<context>
    <name>app::JavaCheck</name>
    <message>
        <source>%1 is no Java: it has not said its version for %2 s.</source>
        <translation>%1 n’est pas Java : sa version n’est pas connue après %2 s.</translation>
    </message>
    <message>
        <source>%1 cannot be run: %2</source>
        <translation>%1 ne peut pas être exécuté : %2</translation>
    </message>
    <message>
        <source>%1 is no Java: asked for its version it says “%2”.</source>
        <translation>%1 n’est pas Java : à la demande de sa version, il répond « %2 ».</translation>
    </message>
    <message>
        <source>%1 is Java %2; Java %3 or newer is needed.</source>
        <translation>%1 est Java %2 ; Java %3 ou plus récent est nécessaire.</translation>
    </message>
</context>
<context>
    <name>app::JavaChooser</name>
    <message>
        <source>Choose Java …</source>
        <translation>Choisir Java …</translation>
    </message>
    <message>
        <source>Choose the program java, as in …/bin/java</source>
        <translation>Choisir le programme java, par exemple …/bin/java</translation>
    </message>
    <message>
        <source>Choose the program java</source>
        <translation>Choisir le programme java</translation>
    </message>
</context>
<context>
    <name>app::JavaSearch</name>
    <message>
        <source>not set</source>
        <translation>non définie</translation>
    </message>
    <message>
        <source>Java 11 or newer was not found. Searched: $JAVA_HOME (%1), PATH (%2)</source>
        <translation>Java 11 ou plus récent est introuvable. Recherché dans : $JAVA_HOME (%1), PATH (%2)</translation>
    </message>
    <message>
        <source>Java 11 or newer was not found. Searched: %1, $JAVA_HOME (%2), PATH (%3)</source>
        <translation>Java 11 ou plus récent est introuvable. Recherché dans : %1, $JAVA_HOME (%2), PATH (%3)</translation>
    </message>
</context>
<context>
    <name>app::KeyModel</name>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primaire</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>app::KeysPage</name>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>Nouvelle c&amp;lé</translation>
    </message>
    <message>
        <source>Keys that begin with …</source>
        <translation>Clés commençant par …</translation>
    </message>
    <message>
        <source>Beginning of the keys</source>
        <translation>Début des clés</translation>
    </message>
    <message>
        <source>Only keys whose primary is this server</source>
        <translation>Seulement les clés dont ce serveur est le primaire</translation>
    </message>
    <message>
        <source>all servers</source>
        <translation>tous les serveurs</translation>
    </message>
    <message>
        <source>partition</source>
        <translation>partition</translation>
    </message>
    <message>
        <source>Only keys of this partition</source>
        <translation>Seulement les clés de cette partition</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) so far, reading …</source>
        <translation>
            <numerusform>%Ln clé jusqu’ici, lecture …</numerusform>
            <numerusform>%Ln clés jusqu’ici, lecture …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%Ln clé</numerusform>
            <numerusform>%Ln clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n key(s); narrow the choice to see others</source>
        <translation>
            <numerusform>la première clé (%Ln) ; affinez le choix pour en voir d’autres</numerusform>
            <numerusform>les %Ln premières clés ; affinez le choix pour en voir d’autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n key(s); scroll for more</source>
        <translation>
            <numerusform>la première clé (%Ln) ; faites défiler pour la suite</numerusform>
            <numerusform>les %Ln premières clés ; faites défiler pour la suite</numerusform>
        </translation>
    </message>
    <message>
        <source>A partition cannot be read: %1</source>
        <translation>Une partition ne peut pas être lue : %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L’ignorer</translation>
    </message>
    <message>
        <source>Read-only until you take control of the cluster</source>
        <translation>Lecture seule tant que vous ne prenez pas le contrôle du cluster</translation>
    </message>
</context>
<context>
    <name>app::LinkWorker</name>
    <message>
        <source>the cluster does not run</source>
        <translation>le cluster ne fonctionne pas</translation>
    </message>
    <message>
        <source>partition %1: %2</source>
        <translation>partition %1 : %2</translation>
    </message>
</context>
<context>
    <name>app::LogsPage</name>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>All processes</source>
        <translation>Tous les processus</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>Niveau minimal</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>Info et plus</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Retour à la ligne</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>Couper les longues lignes</translation>
    </message>
    <message>
        <source>Show all lines again</source>
        <translation>Afficher de nouveau toutes les lignes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Copy the selected lines</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Clear the view</source>
        <translation>Effacer la vue</translation>
    </message>
    <message>
        <source>The file stays as it is</source>
        <translation>Le fichier reste tel quel</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Open the containing folder</source>
        <translation>Ouvrir le dossier parent</translation>
    </message>
    <message>
        <source>±%1 s around %2 ✕</source>
        <translation>±%1 s autour de %2 ✕</translation>
    </message>
    <message>
        <source>Others run this cluster: its logs are where its servers are</source>
        <translation>Ce cluster est exploité par d’autres : ses journaux sont là où sont ses serveurs</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>Kvorum – cluster %1</source>
        <translation>Kvorum – cluster %1</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>close again to end everything at once</source>
        <translation>fermez de nouveau pour tout arrêter d’un coup</translation>
    </message>
    <message>
        <source>%1
Its log: %2</source>
        <translation>%1
Son journal : %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Start fresh: all keys and values of the cluster %1 are deleted.</source>
        <translation>Repartir de zéro : toutes les clés et valeurs du cluster %1 sont supprimées.</translation>
    </message>
    <message>
        <source>Delete the data and start</source>
        <translation>Supprimer les données et démarrer</translation>
    </message>
    <message>
        <source>The cluster %1 is stopped and deleted, with its data and logs.</source>
        <translation>Le cluster %1 est arrêté et supprimé, avec ses données et journaux.</translation>
    </message>
    <message>
        <source>Delete the cluster</source>
        <translation>Supprimer le cluster</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>Client view</source>
        <translation>Vue client</translation>
    </message>
    <message>
        <source>The cluster %1 is not running.</source>
        <translation>Le cluster %1 n’est pas en cours d’exécution.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Anneau</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>ZooKeeper</source>
        <translation>ZooKeeper</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>The last session ended unexpectedly. What happened in it was recorded.</source>
        <translation>La dernière session s’est terminée de façon inattendue. Ce qui s’y est passé a été enregistré.</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Ouvrir un enregistrement</translation>
    </message>
    <message>
        <source>Undrain</source>
        <translation>Réutiliser</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>app::MatrixPage</name>
    <message>
        <source>Order of the servers</source>
        <translation>Ordre des serveurs</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>par nom</translation>
    </message>
    <message>
        <source>by load, now</source>
        <translation>par charge, à présent</translation>
    </message>
    <message>
        <source>by primaries, now</source>
        <translation>par primaires, à présent</translation>
    </message>
    <message>
        <source>Story of the partition</source>
        <translation>Histoire de la partition</translation>
    </message>
    <message>
        <source>Click a cell, or walk with the arrow keys, to read a partition&apos;s story here</source>
        <translation>Cliquez sur une cellule, ou parcourez avec les flèches, pour lire ici l’histoire d’une partition</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>Ser&amp;veurs</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
</context>
<context>
    <name>app::OffendersDialog</name>
    <message>
        <source>What is not as it was acknowledged</source>
        <translation>Ce qui diffère de ce qui a été acquitté</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) hold neither the last acknowledged value nor one that may stand for it.</source>
        <translation>
            <numerusform>%Ln clé ne contient ni la dernière valeur acquittée ni une valeur qui peut la remplacer.</numerusform>
            <numerusform>%Ln clés ne contiennent ni la dernière valeur acquittée ni une valeur qui peut la remplacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The first %2 of them:</source>
        <translation>%1 Les %2 premières :</translation>
    </message>
    <message>
        <source>Between the copies of a partition:</source>
        <translation>Entre les copies d’une partition :</translation>
    </message>
    <message>
        <source>What differs between copies</source>
        <translation>Ce qui diffère entre les copies</translation>
    </message>
    <message>
        <source>Lost writes</source>
        <translation>Écritures perdues</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acquitté</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Acquitté par</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Lu auprès de</translation>
    </message>
</context>
<context>
    <name>app::OutagePanel</name>
    <message>
        <source>Offenders …</source>
        <translation>Fautifs …</translation>
    </message>
    <message>
        <source>Zoom to the fault and its outage</source>
        <translation>Zoomer sur la panne et sa coupure</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Zoomer dessus</translation>
    </message>
</context>
<context>
    <name>app::PartitionModel</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>none (was %1)</source>
        <translation>aucun (était %1)</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Key range (hash)</source>
        <translation>Plage de clés (hachage)</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primaire</translation>
    </message>
    <message>
        <source>Secondaries</source>
        <translation>Secondaires</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>En rattrapage</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Mandat</translation>
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
        <translation>Filtre : un serveur, un numéro, une plage</translation>
    </message>
    <message>
        <source>Filter the partitions</source>
        <translation>Filtrer les partitions</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>app::PresenterPage</name>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Requests of clients</source>
        <translation>Requêtes des clients</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sign and a word</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All partitions</source>
        <translation>Toutes les partitions</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Toutes les autres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>K kill %1</source>
        <translation>K tuer %1</translation>
    </message>
    <message>
        <source>F freeze</source>
        <translation>F geler</translation>
    </message>
    <message>
        <source>R bring back</source>
        <translation>R rétablir</translation>
    </message>
    <message>
        <source>Page Down: %1</source>
        <translation>Page suivante : %1</translation>
    </message>
    <message>
        <source>← → another server</source>
        <translation>← → autre serveur</translation>
    </message>
    <message>
        <source>Esc leave</source>
        <translation>Échap quitter</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>a scenario, its verdict and two sentences</comment>
        <translation>%1 : %2. %3</translation>
    </message>
    <message>
        <source>Page Up back</source>
        <translation>Page précédente retour</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>a sign, a word and what is to be said of it</comment>
        <translation>%1 %2 : %3</translation>
    </message>
    <message>
        <source>%1 %2: %3 of %4 servers, %5 of %6 partitions served, %7 with all copies</source>
        <comment>a sign and a word first</comment>
        <translation>%1 %2 : %3 serveurs sur %4, %5 partitions sur %6 servies, %7 avec toutes les copies</translation>
    </message>
    <message numerus="yes">
        <source>%n disturbed</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln perturbée</numerusform>
            <numerusform>%Ln perturbées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ProgramLogWindow</name>
    <message>
        <source>Program log</source>
        <translation>Journal du programme</translation>
    </message>
    <message>
        <source>The file of the program log</source>
        <translation>Le fichier du journal du programme</translation>
    </message>
</context>
<context>
    <name>app::RecordingWriter</name>
    <message>
        <source>%1 has reached its limit</source>
        <translation>%1 a atteint sa limite</translation>
    </message>
</context>
<context>
    <name>app::RingPage</name>
    <message>
        <source>Type a key to see where it lives</source>
        <translation>Saisissez une clé pour voir où elle se trouve</translation>
    </message>
    <message>
        <source>Key to look up</source>
        <translation>Clé à chercher</translation>
    </message>
    <message>
        <source>Outer band: primaries. Inner bands: secondaries, ▨ catching up, ▩ down.</source>
        <translation>Bande extérieure : primaires. Bandes intérieures : secondaires, ▨ en rattrapage, ▩ hors service.</translation>
    </message>
    <message>
        <source>hash → partition → primary and secondaries</source>
        <translation>hachage → partition → primaire et secondaires</translation>
    </message>
    <message>
        <source>where it lives is not known</source>
        <translation>son emplacement n’est pas connu</translation>
    </message>
    <message>
        <source>Click a piece, or walk with the arrow keys, to read about a partition</source>
        <translation>Cliquez sur un segment, ou parcourez avec les flèches, pour en savoir plus sur une partition</translation>
    </message>
    <message>
        <source>Show the whole ring</source>
        <translation>Afficher tout l’anneau</translation>
    </message>
</context>
<context>
    <name>app::ScenarioActions</name>
    <message>
        <source>Run scenario</source>
        <translation>Exécuter le scénario</translation>
    </message>
    <message>
        <source>Abort scenario</source>
        <translation>Interrompre le scénario</translation>
    </message>
    <message>
        <source>Abort scenario (Escape twice)</source>
        <translation>Interrompre le scénario (Échap deux fois)</translation>
    </message>
</context>
<context>
    <name>app::ScenarioPage</name>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>Rapport …</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Steps and findings</source>
        <translation>Étapes et constats</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Directory for the report</source>
        <translation>Répertoire du rapport</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>finding: held</source>
        <translation>constat : confirmé</translation>
    </message>
    <message>
        <source>finding: broken</source>
        <translation>constat : réfuté</translation>
    </message>
    <message>
        <source>finding: not proven</source>
        <translation>constat : non prouvé</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>pas encore exécuté</translation>
    </message>
    <message>
        <source>Others run this cluster: scenarios break only our own</source>
        <translation>Ce cluster est exploité par d’autres : les scénarios ne cassent que le nôtre</translation>
    </message>
</context>
<context>
    <name>app::ScenarioRunner</name>
    <message>
        <source>aborted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>the cluster was stopped</source>
        <translation>le cluster a été arrêté</translation>
    </message>
    <message>
        <source>%1, which the scenario has added, is drained and removed again</source>
        <translation>%1, ajouté par le scénario, est vidé puis retiré</translation>
    </message>
</context>
<context>
    <name>app::ServersPage</name>
    <message>
        <source>Partitions: █ primary   ▬ secondary   ▨ catching up   ✕ down</source>
        <translation>Partitions : █ primaire   ▬ secondaire   ▨ en rattrapage   ✕ hors service</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s): the matrix shows them at a glance. Open the matrix</source>
        <translation>
            <numerusform>%Ln serveur : la matrice le montre d’un coup d’œil. Ouvrir la matrice</numerusform>
            <numerusform>%Ln serveurs : la matrice les montre d’un coup d’œil. Ouvrir la matrice</numerusform>
        </translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
</context>
<context>
    <name>app::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>As they were at first</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Réduire les animations</translation>
    </message>
    <message>
        <source>&amp;Green and red instead of blue and orange</source>
        <translation>&amp;Vert et rouge au lieu de bleu et orange</translation>
    </message>
    <message>
        <source>Start and workload</source>
        <translation>Démarrage et charge</translation>
    </message>
    <message>
        <source>On &amp;start</source>
        <translation>Au &amp;démarrage</translation>
    </message>
    <message>
        <source>Start the cluster</source>
        <translation>Démarrer le cluster</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Demander d’abord</translation>
    </message>
    <message>
        <source>When the window is &amp;closed</source>
        <translation>À la &amp;fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Stop the servers</source>
        <translation>Arrêter les serveurs</translation>
    </message>
    <message>
        <source>Leave them running; from the next start on</source>
        <translation>Les laisser tourner ; dès le prochain démarrage</translation>
    </message>
    <message>
        <source>Start servers again that end by themselves</source>
        <translation>Relancer les serveurs qui s’arrêtent d’eux-mêmes</translation>
    </message>
    <message>
        <source>Re&amp;quests in a second</source>
        <translation>Re&amp;quêtes par seconde</translation>
    </message>
    <message>
        <source>Of these &amp;PUT</source>
        <translation>Dont &amp;PUT</translation>
    </message>
    <message>
        <source>Size of a &amp;value in bytes</source>
        <translation>T&amp;aille d’une valeur en octets</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Record each r&amp;un</source>
        <translation>&amp;Enregistrer chaque exécution</translation>
    </message>
    <message>
        <source>MiB to &amp;keep at most</source>
        <translation>Mio à &amp;garder au plus</translation>
    </message>
    <message>
        <source>&amp;Days to keep at most</source>
        <translation>&amp;Jours à garder au plus</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Show what was shown last</source>
        <translation>Afficher ce qui était affiché en dernier</translation>
    </message>
</context>
<context>
    <name>app::ShellActions</name>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Paramètres …</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus pe&amp;tit</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texte &amp;normal</translation>
    </message>
    <message>
        <source>Layout for a &amp;demonstration</source>
        <translation>Disposition pour une &amp;démonstration</translation>
    </message>
    <message>
        <source>Layout for a &amp;close look</source>
        <translation>Disposition pour un e&amp;xamen détaillé</translation>
    </message>
    <message>
        <source>Layout for the &amp;logs</source>
        <translation>Disposition pour les &amp;journaux</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Partie &amp;suivante de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Part of the window before</source>
        <translation>Partie pré&amp;cédente de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>Prés&amp;enter</translation>
    </message>
    <message>
        <source>Next step of the presentation</source>
        <translation>Étape suivante de la présentation</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation>Terminer la présentation</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Program &amp;log</source>
        <translation>&amp;Journal du programme</translation>
    </message>
    <message>
        <source>&amp;About Kvorum</source>
        <translation>À &amp;propos de Kvorum</translation>
    </message>
    <message>
        <source>Step of the presentation before</source>
        <translation>Étape précédente de la présentation</translation>
    </message>
</context>
<context>
    <name>app::ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Among the servers</source>
        <translation>Parmi les serveurs</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Autre serveur</translation>
    </message>
    <message>
        <source>Show its log</source>
        <translation>Afficher son journal</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Attribuer</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>Par &amp;défaut</translation>
    </message>
    <message>
        <source>All &amp;defaults</source>
        <translation>&amp;Tout par défaut</translation>
    </message>
    <message>
        <source>Other keys for the selected command</source>
        <translation>Autres touches pour la commande sélectionnée</translation>
    </message>
    <message>
        <source>Select more of them</source>
        <translation>En sélectionner d’autres</translation>
    </message>
    <message>
        <source>Select this one too</source>
        <translation>Sélectionner aussi celui-ci</translation>
    </message>
    <message>
        <source>Select all servers</source>
        <translation>Sélectionner tous les serveurs</translation>
    </message>
    <message>
        <source>In the ring and the matrix</source>
        <translation>Dans l’anneau et la matrice</translation>
    </message>
    <message>
        <source>Larger, smaller, all of it</source>
        <translation>Plus grand, plus petit, tout</translation>
    </message>
    <message>
        <source>Another partition</source>
        <translation>Autre partition</translation>
    </message>
    <message>
        <source>Select a command to give it other keys.</source>
        <translation>Sélectionnez une commande pour lui donner d’autres touches.</translation>
    </message>
    <message>
        <source>%1 is taken already: %2</source>
        <translation>%1 est déjà pris : %2</translation>
    </message>
    <message>
        <source>Type the keys for: %1</source>
        <translation>Tapez les touches pour : %1</translation>
    </message>
    <message>
        <source>Another command has the keys that this one came with.</source>
        <translation>Une autre commande a les touches d’origine de celle-ci.</translation>
    </message>
    <message>
        <source>In what clients felt</source>
        <translation>Dans ce que les clients ont ressenti</translation>
    </message>
    <message>
        <source>An earlier or a later moment</source>
        <translation>Un moment antérieur ou ultérieur</translation>
    </message>
    <message>
        <source>The fault before or after</source>
        <translation>La panne précédente ou suivante</translation>
    </message>
    <message>
        <source>Select a time</source>
        <translation>Sélectionner un intervalle</translation>
    </message>
    <message>
        <source>A page back or on</source>
        <translation>Une page en arrière ou en avant</translation>
    </message>
    <message>
        <source>The oldest; the newest, and follow it</source>
        <translation>Le plus ancien ; le plus récent, et le suivre</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Plus grand, plus petit</translation>
    </message>
    <message>
        <source>Show that fault</source>
        <translation>Montrer cette panne</translation>
    </message>
    <message>
        <source>Give up the selection, follow again</source>
        <translation>Abandonner la sélection, suivre à nouveau</translation>
    </message>
    <message>
        <source>In the logs</source>
        <translation>Dans les journaux</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>Chercher le suivant</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Chercher le précédent</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>In keys and values</source>
        <translation>Dans les clés et les valeurs</translation>
    </message>
    <message>
        <source>Edit the value</source>
        <translation>Modifier la valeur</translation>
    </message>
    <message>
        <source>Delete the key (asks)</source>
        <translation>Supprimer la clé (demande confirmation)</translation>
    </message>
    <message>
        <source>Save the value</source>
        <translation>Enregistrer la valeur</translation>
    </message>
    <message>
        <source>Keys asked for before</source>
        <translation>Clés demandées auparavant</translation>
    </message>
    <message>
        <source>During a scenario</source>
        <translation>Pendant un scénario</translation>
    </message>
    <message>
        <source>Abort it</source>
        <translation>L’abandonner</translation>
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
        <translation>%1 : SIGKILL envoyé</translation>
    </message>
    <message>
        <source>%1: SIGSTOP sent</source>
        <translation>%1 : SIGSTOP envoyé</translation>
    </message>
    <message>
        <source>%1: SIGCONT sent</source>
        <translation>%1 : SIGCONT envoyé</translation>
    </message>
    <message>
        <source>%1: SIGTERM sent</source>
        <translation>%1 : SIGTERM envoyé</translation>
    </message>
    <message>
        <source>%1: SIGTERM sent, to start it again</source>
        <translation>%1 : SIGTERM envoyé, pour le redémarrer</translation>
    </message>
    <message>
        <source>A cluster&apos;s name is made of a to z, 0 to 9 and hyphens.</source>
        <translation>Le nom d’un cluster se compose de a à z, de 0 à 9 et de traits d’union.</translation>
    </message>
    <message>
        <source>A local cluster has 1 to %1 servers.</source>
        <translation>Un cluster local a de 1 à %1 serveurs.</translation>
    </message>
    <message>
        <source>A cluster has 1 to %1 partitions.</source>
        <translation>Un cluster a de 1 à %1 partitions.</translation>
    </message>
    <message>
        <source>A partition has 1 to %1 copies.</source>
        <translation>Une partition a de 1 à %1 copies.</translation>
    </message>
    <message>
        <source>The server program %1 is missing.</source>
        <translation>Le programme serveur %1 est absent.</translation>
    </message>
    <message>
        <source>The record of the last run could not be read; its processes cannot be known.</source>
        <translation>La trace de la dernière exécution n’a pas pu être lue ; ses processus ne peuvent être connus.</translation>
    </message>
    <message numerus="yes">
        <source>Cleaned %n left-over process(es) of run %1.</source>
        <translation>
            <numerusform>%Ln processus restant de l’exécution %1 nettoyé.</numerusform>
            <numerusform>%Ln processus restants de l’exécution %1 nettoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last session ended unexpectedly.</source>
        <translation>La dernière session s’est terminée de façon inattendue.</translation>
    </message>
    <message>
        <source>Process %1 of the last run does not end.</source>
        <translation>Le processus %1 de la dernière exécution ne se termine pas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 keeps its %n server(s); start fresh to have fewer.</source>
        <translation>
            <numerusform>%1 garde son %Ln serveur ; repartez de zéro pour en avoir moins.</numerusform>
            <numerusform>%1 garde ses %Ln serveurs ; repartez de zéro pour en avoir moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 exists with %2 partitions, %3 copies and detection %4, and keeps them; start fresh to change them.</source>
        <translation>%1 existe avec %2 partitions, %3 copies et la détection %4, et les garde ; repartez de zéro pour les changer.</translation>
    </message>
    <message>
        <source>ZooKeeper&apos;s port %1 is taken; it starts on port %2.</source>
        <translation>Le port %1 de ZooKeeper est pris ; il démarre sur le port %2.</translation>
    </message>
    <message>
        <source>ZooKeeper was killed while it made its log %1; the file is empty and has been removed, since it could not start with it.</source>
        <translation>ZooKeeper a été tué pendant qu’il créait son journal %1 ; le fichier est vide et a été supprimé, car il ne pourrait pas démarrer avec lui.</translation>
    </message>
    <message>
        <source>ZooKeeper serves at %1</source>
        <translation>ZooKeeper sert sur %1</translation>
    </message>
    <message>
        <source>%1 listens at %2:%3</source>
        <translation>%1 écoute sur %2:%3</translation>
    </message>
    <message>
        <source>No server could be started; their logs say why.</source>
        <translation>Aucun serveur n’a pu être démarré ; leurs journaux disent pourquoi.</translation>
    </message>
    <message>
        <source>ZooKeeper was started %1 s ago and does not serve; its log may say why.</source>
        <translation>ZooKeeper a été démarré il y a %1 s et ne sert pas ; son journal peut dire pourquoi.</translation>
    </message>
    <message>
        <source>%1 has not said where it listens for %2 s; its log may say why: %3</source>
        <translation>%1 n’a pas dit où il écoute depuis %2 s ; son journal peut dire pourquoi : %3</translation>
    </message>
    <message numerus="yes">
        <source>Took over %n running process(es) of run %1.</source>
        <translation>
            <numerusform>%Ln processus actif de l’exécution %1 repris.</numerusform>
            <numerusform>%Ln processus actifs de l’exécution %1 repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is started again.</source>
        <translation>%1 est redémarré.</translation>
    </message>
    <message>
        <source>%1 ended %2 times within %3 s and is not started again.</source>
        <translation>%1 s’est terminé %2 fois en %3 s et n’est pas redémarré.</translation>
    </message>
    <message>
        <source>%1 ended by itself.</source>
        <translation>%1 s’est terminé de lui-même.</translation>
    </message>
    <message>
        <source>%1 The last lines of its log:
%2</source>
        <translation>%1 Les dernières lignes de son journal :
%2</translation>
    </message>
    <message>
        <source>%1 was removed, with its data</source>
        <translation>%1 a été retiré, avec ses données</translation>
    </message>
</context>
<context>
    <name>app::TakeControlDialog</name>
    <message>
        <source>Take control of %1</source>
        <translation>Prendre le contrôle de %1</translation>
    </message>
    <message>
        <source>Others run the cluster %1 at %2. With control its keys can be put and deleted, its settings changed, and the workload writes to it. Its processes are not ours, and cannot be killed from here.</source>
        <translation>Le cluster %1 sur %2 est exploité par d’autres. Avec le contrôle, ses clés peuvent être écrites et supprimées, ses paramètres modifiés, et la charge y écrit. Ses processus ne sont pas les nôtres et ne peuvent pas être tués d’ici.</translation>
    </message>
    <message>
        <source>Type the &amp;name of the cluster:</source>
        <translation>Saisissez le &amp;nom du cluster :</translation>
    </message>
    <message>
        <source>Name of the cluster</source>
        <translation>Nom du cluster</translation>
    </message>
    <message>
        <source>Take control</source>
        <translation>Prendre le contrôle</translation>
    </message>
    <message>
        <source>That is its name</source>
        <translation>C’est bien son nom</translation>
    </message>
    <message>
        <source>That is not its name</source>
        <translation>Ce n’est pas son nom</translation>
    </message>
    <message>
        <source>Until then it is read-only</source>
        <translation>D’ici là, il est en lecture seule</translation>
    </message>
</context>
<context>
    <name>app::TimeControls</name>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Open recording …</source>
        <translation>Ouvrir un enregistrement …</translation>
    </message>
    <message>
        <source>This run from its beginning</source>
        <translation>Cette exécution depuis le début</translation>
    </message>
    <message>
        <source>Hold the view still, or play</source>
        <translation>Mettre la vue en pause, ou lire</translation>
    </message>
    <message>
        <source>One event back</source>
        <translation>Un événement en arrière</translation>
    </message>
    <message>
        <source>One event on</source>
        <translation>Un événement en avant</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Aller au début</translation>
    </message>
    <message>
        <source>To the end, or back to live</source>
        <translation>Aller à la fin, ou revenir au direct</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Ouvrir un enregistrement</translation>
    </message>
    <message>
        <source>Recordings (*.kvorum);;All files (*)</source>
        <translation>Enregistrements (*.kvorum);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>You look at %1.</source>
        <translation>Vous regardez %1.</translation>
    </message>
    <message>
        <source>Reading the recording %1: %2 %</source>
        <translation>Lecture de l’enregistrement %1 : %2 %</translation>
    </message>
    <message>
        <source>You look at %1 in the recording %2.</source>
        <translation>Vous regardez %1 dans l’enregistrement %2.</translation>
    </message>
    <message>
        <source>Close the recording</source>
        <translation>Fermer l’enregistrement</translation>
    </message>
    <message>
        <source>Back to live (End)</source>
        <translation>Revenir au direct (Fin)</translation>
    </message>
    <message>
        <source>● Live, recorded</source>
        <translation>● Direct, enregistré</translation>
    </message>
    <message>
        <source>● Live, not recorded</source>
        <translation>● Direct, non enregistré</translation>
    </message>
    <message>
        <source>reading %1 %</source>
        <translation>lecture %1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
</context>
<context>
    <name>app::TimeTravel</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 ne peut pas être ouvert : %2</translation>
    </message>
</context>
<context>
    <name>app::ValueEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>Enregistre&amp;r</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Su&amp;pprimer…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value as JSON</source>
        <translation>Valeur en JSON</translation>
    </message>
    <message>
        <source>Choose a key to read its value</source>
        <translation>Choisissez une clé pour lire sa valeur</translation>
    </message>
    <message>
        <source>The value that is stored</source>
        <translation>La valeur stockée</translation>
    </message>
    <message>
        <source>Store the value, unless the key was changed meanwhile (Ctrl+S)</source>
        <translation>Stocker la valeur, sauf si la clé a été modifiée entre-temps (Ctrl+S)</translation>
    </message>
    <message>
        <source>Back to the value that was read</source>
        <translation>Revenir à la valeur lue</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>ligne %1, colonne %2 : %3</translation>
    </message>
    <message>
        <source>JSON, %1</source>
        <translation>JSON, %1</translation>
    </message>
    <message>
        <source>%1 · unsaved</source>
        <translation>%1 · non enregistré</translation>
    </message>
    <message>
        <source>The changes of %1 are not saved.</source>
        <translation>Les modifications de %1 ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Les abandonner</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer l’édition</translation>
    </message>
    <message>
        <source>a new key</source>
        <translation>une nouvelle clé</translation>
    </message>
    <message>
        <source>asking …</source>
        <translation>demande en cours …</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1 ?</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Changed meanwhile: version %1 → %2</source>
        <translation>Modifiée entre-temps : version %1 → %2</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Delete it anyway</source>
        <translation>Supprimer quand même</translation>
    </message>
    <message>
        <source>Deleted meanwhile; it was version %1</source>
        <translation>Supprimée entre-temps ; c’était la version %1</translation>
    </message>
    <message>
        <source>Above is your value, below the stored one, version %1</source>
        <translation>En haut votre valeur, en bas celle qui est stockée, version %1</translation>
    </message>
    <message>
        <source>The key exists already, in version %1</source>
        <translation>La clé existe déjà, en version %1</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Écraser</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Afficher les deux</translation>
    </message>
    <message>
        <source>JSON, %1; only its beginning is shown</source>
        <translation>JSON, %1 ; seul le début est affiché</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>Enregistrer comme texte brut</translation>
    </message>
    <message>
        <source>Store the characters as they are, as a JSON string</source>
        <translation>Stocker les caractères tels quels, comme chaîne JSON</translation>
    </message>
</context>
<context>
    <name>app::ValueTransfer</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: an acknowledged value was lost; found %2</source>
        <translation>%1 : une valeur acquittée a été perdue ; trouvé %2</translation>
    </message>
</context>
<context>
    <name>app::WindowActions</name>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Ajouter un serveur</translation>
    </message>
    <message>
        <source>Start fresh …</source>
        <translation>Repartir de zéro …</translation>
    </message>
    <message>
        <source>Delete cluster …</source>
        <translation>Supprimer le cluster …</translation>
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
        <translation>PUT de 1 000 exemples</translation>
    </message>
    <message>
        <source>Kill the primary of the key</source>
        <translation>Tuer le primaire de la clé</translation>
    </message>
    <message>
        <source>Go to the key</source>
        <translation>Aller à la clé</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Show its log</source>
        <translation>Afficher son journal</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Arrêter et quitter</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>&amp;Cluster</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Données</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation>Tuer %1</translation>
    </message>
    <message>
        <source>Thaw %1</source>
        <translation>Dégeler %1</translation>
    </message>
    <message>
        <source>Freeze %1</source>
        <translation>Geler %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Arrêter %1</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>Redémarrer %1</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>Rétablir %1</translation>
    </message>
    <message>
        <source>S&amp;cenario</source>
        <translation>Scé&amp;nario</translation>
    </message>
    <message>
        <source>Data on the disk …</source>
        <translation>Données sur le disque …</translation>
    </message>
    <message>
        <source>Others run this cluster: its processes are started and ended where they are</source>
        <translation>Ce cluster est exploité par d’autres : ses processus sont démarrés et arrêtés là où ils sont</translation>
    </message>
    <message>
        <source>Read-only until you take control of the cluster</source>
        <translation>Lecture seule tant que vous ne prenez pas le contrôle du cluster</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Others take over what it holds, or it is used again; its process goes on</source>
        <translation>D’autres reprennent ce qu’il détient, ou il est réutilisé ; son processus continue</translation>
    </message>
</context>
<context>
    <name>app::WindowShell</name>
    <message>
        <source>Press K. The strip below shows what clients feel.</source>
        <translation>Appuyez sur K. La bande ci-dessous montre ce que ressentent les clients.</translation>
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
        <translation>%1 % d’écritures</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 o</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 ko</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Requests of the workload in a second</source>
        <translation>Requêtes de la charge par seconde</translation>
    </message>
    <message>
        <source>How many of them write</source>
        <translation>Part des écritures</translation>
    </message>
    <message>
        <source>How long the values are</source>
        <translation>Longueur des valeurs</translation>
    </message>
    <message>
        <source>Hold the view still</source>
        <translation>Mettre la vue en pause</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Revenir au présent</translation>
    </message>
    <message>
        <source>Read all keys back</source>
        <translation>Relire toutes les clés</translation>
    </message>
    <message>
        <source>Hold the view still (Space); the workload goes on</source>
        <translation>Mettre la vue en pause (Espace) ; la charge continue</translation>
    </message>
    <message>
        <source>Back to now (End)</source>
        <translation>Revenir au présent (Fin)</translation>
    </message>
    <message>
        <source>Read all keys back and compare them with what was acknowledged</source>
        <translation>Relire toutes les clés et les comparer à ce qui a été acquitté</translation>
    </message>
    <message>
        <source>Reads only, until you take control of the cluster</source>
        <translation>Lit seulement, tant que vous ne prenez pas le contrôle du cluster</translation>
    </message>
</context>
<context>
    <name>app::ZnodeDetail</name>
    <message>
        <source>Value of the znode</source>
        <translation>Valeur du znode</translation>
    </message>
    <message>
        <source>Choose a znode to see what is in it.</source>
        <translation>Choisissez un znode pour voir son contenu.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binaire</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Pas de données</translation>
    </message>
    <message>
        <source>%1; this is only the beginning</source>
        <translation>%1 ; ce n’est que le début</translation>
    </message>
</context>
<context>
    <name>app::ZnodeModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
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
        <translation>Octets</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Ephemeral of</source>
        <translation>Éphémère de</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Modifié à</translation>
    </message>
</context>
<context>
    <name>app::ZnodePage</name>
    <message>
        <source>All of ZooKeeper</source>
        <translation>Tout ZooKeeper</translation>
    </message>
    <message>
        <source>Show the whole tree, not only the znodes of this cluster</source>
        <translation>Afficher tout l’arbre, pas seulement les znodes de ce cluster</translation>
    </message>
    <message>
        <source>Znodes</source>
        <translation>Znodes</translation>
    </message>
    <message>
        <source>The cluster does not run.</source>
        <translation>Le cluster ne fonctionne pas.</translation>
    </message>
</context>
<context>
    <name>app::ZooKeeperProcess</name>
    <message>
        <source>ZooKeeper is not installed: there is no %1.</source>
        <translation>ZooKeeper n’est pas installé : %1 n’existe pas.</translation>
    </message>
    <message>
        <source>ZooKeeper&apos;s directory %1 cannot be written.</source>
        <translation>Le répertoire %1 de ZooKeeper n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>ZooKeeper ended before it served; its log says more.</source>
        <translation>ZooKeeper s’est terminé avant de servir ; son journal en dit plus.</translation>
    </message>
    <message>
        <source>ZooKeeper could not be started: %1</source>
        <translation>ZooKeeper n’a pas pu être démarré : %1</translation>
    </message>
</context>
<context>
    <name>widgets::AvailabilityStrip</name>
    <message>
        <source>What clients felt</source>
        <translation>Ce que les clients ont ressenti</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>panne</translation>
    </message>
    <message>
        <source>now</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>%1 ok</source>
        <translation>%1 ok</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 tardives</translation>
    </message>
    <message>
        <source>%1 retried</source>
        <translation>%1 réessayées</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 inconnues</translation>
    </message>
    <message>
        <source>no request</source>
        <translation>aucune requête</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>widgets::BudgetBar</name>
    <message>
        <source>Where the time went</source>
        <translation>Où le temps est passé</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a part of the outage and how long it took</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>widgets::CopyLine</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>widgets::HealthBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Show what led to it</source>
        <translation>Afficher ce qui y a mené</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>widgets::LogPane</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>There are no lines to show.</source>
        <translation>Aucune ligne à afficher.</translation>
    </message>
</context>
<context>
    <name>widgets::LogView</name>
    <message>
        <source>Find in the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message numerus="yes">
        <source>▼ %n new line(s)</source>
        <translation>
            <numerusform>▼ %Ln nouvelle ligne</numerusform>
            <numerusform>▼ %Ln nouvelles lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Find the one before (Shift+F3)</source>
        <translation>Rechercher le précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Find the next one (F3)</source>
        <translation>Rechercher le suivant (F3)</translation>
    </message>
    <message>
        <source>searching …</source>
        <translation>recherche …</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>widgets::NodeCard</name>
    <message>
        <source>Kill</source>
        <translation>Tuer</translation>
    </message>
    <message>
        <source>Thaw</source>
        <translation>Dégeler</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Geler</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>End the process at once (SIGKILL)</source>
        <translation>Terminer le processus d’un coup (SIGKILL)</translation>
    </message>
    <message>
        <source>Let the process run again (SIGCONT)</source>
        <translation>Laisser le processus repartir (SIGCONT)</translation>
    </message>
    <message>
        <source>Stop the process where it is (SIGSTOP)</source>
        <translation>Suspendre le processus là où il est (SIGSTOP)</translation>
    </message>
    <message>
        <source>Ask the process to end in order (SIGTERM)</source>
        <translation>Demander au processus de se terminer proprement (SIGTERM)</translation>
    </message>
    <message>
        <source>Start the process on its data, after ending it if it runs</source>
        <translation>Démarrer le processus sur ses données, après l’avoir arrêté s’il tourne</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1 : %2 %3</translation>
    </message>
    <message>
        <source>primary of %1, secondary of %2</source>
        <translation>primaire de %1, secondaire de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 primaries lately</source>
        <translation>%1 primaires récemment</translation>
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
        <translation>Partitions par serveur</translation>
    </message>
</context>
<context>
    <name>widgets::PartitionRing</name>
    <message>
        <source>Ring of partitions</source>
        <translation>Anneau des partitions</translation>
    </message>
</context>
<context>
    <name>widgets::ServerChips</name>
    <message>
        <source>%1, master: %2</source>
        <translation>%1, maître : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>widgets::Sparkline</name>
    <message>
        <source>%1, the last minute: now %2</source>
        <translation>%1, la dernière minute : maintenant %2</translation>
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
        <translation>tardive</translation>
    </message>
    <message>
        <source>retried</source>
        <translation>réessayée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>panne</translation>
    </message>
    <message>
        <source>Above the line is what was served: a full bar at once, a half one late, a hollow one after a retry. Below it is what was not: hatched has failed, hollow is unknown. A dashed pole is a fault.</source>
        <translation>Au-dessus de la ligne, ce qui a été servi : une barre pleine aussitôt, une demi-barre en retard, une barre creuse après un nouvel essai. En dessous, ce qui ne l’a pas été : hachuré est en échec, creux est inconnu. Un mât en tirets est une panne.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>widgets::TransportBar</name>
    <message>
        <source>To the beginning (Home)</source>
        <translation>Aller au début (Origine)</translation>
    </message>
    <message>
        <source>One event back (Left; with Shift, ten)</source>
        <translation>Un événement en arrière (Gauche ; avec Maj, dix)</translation>
    </message>
    <message>
        <source>Hold the view still (Space)</source>
        <translation>Mettre la vue en pause (Espace)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Lire (Espace)</translation>
    </message>
    <message>
        <source>One event on (Right; with Shift, ten)</source>
        <translation>Un événement en avant (Droite ; avec Maj, dix)</translation>
    </message>
    <message>
        <source>To the end (End)</source>
        <translation>Aller à la fin (Fin)</translation>
    </message>
    <message>
        <source>The instant that is shown</source>
        <translation>L’instant affiché</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>How fast the past is played</source>
        <translation>Vitesse de lecture du passé</translation>
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
