<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>CardDetails</name>
    <message>
        <source>process gone – the cluster has not noticed</source>
        <translation>proceso desaparecido – el clúster no lo ha notado</translation>
    </message>
    <message>
        <source>stays down until you bring it back</source>
        <translation>seguirá caído hasta que lo recupere</translation>
    </message>
    <message>
        <source>frozen – the cluster has not noticed</source>
        <translation>congelado – el clúster no lo ha notado</translation>
    </message>
    <message>
        <source>stays frozen until you thaw it</source>
        <translation>seguirá congelado hasta que lo descongele</translation>
    </message>
    <message numerus="yes">
        <source>stale: believes that it leads %n partition(s); the map says none</source>
        <translation>
            <numerusform>obsoleto: cree que lidera %Ln partición; según el mapa, ninguna</numerusform>
            <numerusform>obsoleto: cree que lidera %Ln particiones; según el mapa, ninguna</numerusform>
        </translation>
    </message>
    <message>
        <source>woke as a stale primary; stepped down within %1 ms</source>
        <translation>despertó como primario obsoleto; renunció en %1 ms</translation>
    </message>
    <message>
        <source>runs, but the cluster holds it for down</source>
        <translation>funciona, pero el clúster lo da por caído</translation>
    </message>
    <message>
        <source>catching up in %1 of %2</source>
        <translation>poniéndose al día en %1 de %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 de %3</translation>
    </message>
    <message>
        <source>%1 · %2 so far</source>
        <translation>%1 · %2 hasta ahora</translation>
    </message>
    <message>
        <source>primary of %1 · secondary of %2</source>
        <translation>primario de %1 · secundario de %2</translation>
    </message>
    <message>
        <source>its session in ZooKeeper stays open for about %1 s more (an estimate)</source>
        <translation>su sesión en ZooKeeper sigue abierta unos %1 s más (estimación)</translation>
    </message>
    <message>
        <source>its session in ZooKeeper ends any moment</source>
        <translation>su sesión en ZooKeeper termina en cualquier momento</translation>
    </message>
    <message>
        <source>declared down as its process ended</source>
        <translation>declarado caído al terminar su proceso</translation>
    </message>
    <message>
        <source>declared down %1 ms before it was frozen</source>
        <translation>declarado caído %1 ms antes de congelarse</translation>
    </message>
    <message>
        <source>declared down %1 ms after it was frozen</source>
        <translation>declarado caído %1 ms después de congelarse</translation>
    </message>
    <message>
        <source>declared down %1 ms before its process ended</source>
        <translation>declarado caído %1 ms antes de terminar su proceso</translation>
    </message>
    <message>
        <source>declared down %1 ms after its process ended</source>
        <translation>declarado caído %1 ms después de terminar su proceso</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>it needs %1 servers, and there are %2</source>
        <translation>necesita %1 servidores y hay %2</translation>
    </message>
    <message>
        <source>it needs %1 copies of each partition, and there are %2</source>
        <translation>necesita %1 copias de cada partición y hay %2</translation>
    </message>
    <message>
        <source>Kill a primary</source>
        <translation>Matar un primario</translation>
    </message>
    <message>
        <source>When the server that leads most partitions is killed, others lead them within a second, no acknowledged write is lost, and nobody else notices.</source>
        <translation>Cuando se mata el servidor que lidera más particiones, otros las lideran en menos de un segundo, no se pierde ninguna escritura confirmada y nadie más lo nota.</translation>
    </message>
    <message>
        <source>kill the busiest primary</source>
        <translation>matar el primario más cargado</translation>
    </message>
    <message>
        <source>go on without it</source>
        <translation>seguir sin él</translation>
    </message>
    <message>
        <source>Kill the master</source>
        <translation>Matar el maestro</translation>
    </message>
    <message>
        <source>When the master is killed, another server is master within a second; only what it led itself is interrupted, and nothing else changes hands.</source>
        <translation>Cuando se mata el maestro, otro servidor es maestro en menos de un segundo; solo se interrumpe lo que él mismo lideraba y nada más cambia de manos.</translation>
    </message>
    <message>
        <source>kill the master</source>
        <translation>matar el maestro</translation>
    </message>
    <message>
        <source>Kill the master and a primary</source>
        <translation>Matar el maestro y un primario</translation>
    </message>
    <message>
        <source>When the master and the busiest primary are killed at once, the next master finds both deaths, and nothing acknowledged is lost.</source>
        <translation>Cuando se matan a la vez el maestro y el primario más cargado, el siguiente maestro descubre ambas muertes y no se pierde nada confirmado.</translation>
    </message>
    <message>
        <source>kill both</source>
        <translation>matar ambos</translation>
    </message>
    <message>
        <source>go on without them</source>
        <translation>seguir sin ellos</translation>
    </message>
    <message>
        <source>Freeze and thaw</source>
        <translation>Congelar y descongelar</translation>
    </message>
    <message>
        <source>A primary that stands still, as in a long pause or behind a cut cable, is replaced once its lease is over; thawed, it answers nothing with what is old.</source>
        <translation>Un primario que se queda parado, como en una pausa larga o tras un cable cortado, es sustituido al acabar su lease; descongelado, no responde nada con datos antiguos.</translation>
    </message>
    <message>
        <source>freeze the busiest primary</source>
        <translation>congelar el primario más cargado</translation>
    </message>
    <message>
        <source>Kill and return</source>
        <translation>Matar y volver</translation>
    </message>
    <message>
        <source>A killed server that returns takes up its copies where they were, and catches up with what was written meanwhile.</source>
        <translation>Un servidor matado que vuelve retoma sus copias donde estaban y se pone al día con lo escrito entretanto.</translation>
    </message>
    <message>
        <source>write while it is away</source>
        <translation>escribir mientras no está</translation>
    </message>
    <message>
        <source>Two failures at once</source>
        <translation>Dos fallos a la vez</translation>
    </message>
    <message>
        <source>With three copies, a primary and a secondary of the same partitions may die at once: the third copy serves, and has all that was acknowledged.</source>
        <translation>Con tres copias, un primario y un secundario de las mismas particiones pueden morir a la vez: la tercera copia sirve y tiene todo lo confirmado.</translation>
    </message>
    <message>
        <source>kill a primary and its busiest secondary</source>
        <translation>matar un primario y su secundario más cargado</translation>
    </message>
    <message>
        <source>%1 acknowledged values, none lost</source>
        <translation>%1 valores confirmados, ninguno perdido</translation>
    </message>
    <message>
        <source>the values were not all read</source>
        <translation>no se leyeron todos los valores</translation>
    </message>
    <message>
        <source>read all</source>
        <translation>leer todo</translation>
    </message>
    <message>
        <source>put 1,000 values</source>
        <translation>poner 1000 valores</translation>
    </message>
    <message>
        <source>kill a primary</source>
        <translation>matar un primario</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>A thousand values are all there after the death of a primary, after the death of the master, and when both are back.</source>
        <translation>Mil valores siguen ahí tras la muerte de un primario, tras la muerte del maestro y cuando ambos han vuelto.</translation>
    </message>
    <message>
        <source>restart %1</source>
        <translation>reiniciar %1</translation>
    </message>
    <message>
        <source>Rolling restart</source>
        <translation>Reinicio escalonado</translation>
    </message>
    <message>
        <source>All servers are stopped and started again, one after the other, and no request fails: each hands over what it leads before it goes.</source>
        <translation>Todos los servidores se detienen y se inician de nuevo, uno tras otro, y ninguna petición falla: cada uno cede lo que lidera antes de irse.</translation>
    </message>
    <message>
        <source>add %1 servers, and wait until all are even</source>
        <translation>añadir %1 servidores y esperar a que todo esté equilibrado</translation>
    </message>
    <message>
        <source>drain them again</source>
        <translation>vaciarlos de nuevo</translation>
    </message>
    <message>
        <source>stop them</source>
        <translation>detenerlos</translation>
    </message>
    <message>
        <source>remove them</source>
        <translation>quitarlos</translation>
    </message>
    <message>
        <source>Grow by four servers</source>
        <translation>Crecer en cuatro servidores</translation>
    </message>
    <message>
        <source>Four servers more get their even share of copies and primaries, little more is moved than must be, and no request fails; the same for the way back.</source>
        <translation>Cuatro servidores más reciben su parte equitativa de copias y primarios, se mueve poco más de lo necesario y ninguna petición falla; lo mismo a la vuelta.</translation>
    </message>
    <message>
        <source>freeze ZooKeeper</source>
        <translation>congelar ZooKeeper</translation>
    </message>
    <message>
        <source>serve without it, longer than its sessions last</source>
        <translation>servir sin él más de lo que duran sus sesiones</translation>
    </message>
    <message>
        <source>bring it back, and wait for READY</source>
        <translation>recuperarlo y esperar a READY</translation>
    </message>
    <message>
        <source>serve while it stands still</source>
        <translation>servir mientras está parado</translation>
    </message>
    <message>
        <source>thaw it</source>
        <translation>descongelarlo</translation>
    </message>
    <message>
        <source>kill ZooKeeper</source>
        <translation>matar ZooKeeper</translation>
    </message>
    <message>
        <source>ZooKeeper down</source>
        <translation>ZooKeeper caído</translation>
    </message>
    <message>
        <source>ZooKeeper is needed to decide, not to serve: while it stands still, and while it is gone for longer than sessions last, no request fails.</source>
        <translation>ZooKeeper hace falta para decidir, no para servir: mientras está parado, y mientras falta más de lo que duran las sesiones, ninguna petición falla.</translation>
    </message>
    <message>
        <source>kill ZooKeeper and all servers</source>
        <translation>matar ZooKeeper y todos los servidores</translation>
    </message>
    <message>
        <source>Everything killed and restarted</source>
        <translation>Todo matado y reiniciado</translation>
    </message>
    <message>
        <source>When ZooKeeper and all servers are killed in the middle of writing, and started again, everything that was acknowledged is there.</source>
        <translation>Cuando se matan ZooKeeper y todos los servidores en plena escritura y se inician de nuevo, todo lo confirmado sigue ahí.</translation>
    </message>
</context>
<context>
    <name>ClientsNow</name>
    <message numerus="yes">
        <source>%1 of the last %n request(s) not served</source>
        <translation>
            <numerusform>%1 de la última petición (%Ln) sin servir</numerusform>
            <numerusform>%1 de las últimas %Ln peticiones sin servir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n request(s) all took %1 or longer</source>
        <translation>
            <numerusform>la última petición (%Ln) tardó %1 o más</numerusform>
            <numerusform>las últimas %Ln peticiones tardaron todas %1 o más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClusterAddress</name>
    <message>
        <source>The address of ZooKeeper is missing: host:port</source>
        <translation>Falta la dirección de ZooKeeper: host:puerto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of ZooKeeper: host:port[,host:port…][/path]</source>
        <translation>«%1» no es una dirección de ZooKeeper: host:puerto[,host:puerto…][/ruta]</translation>
    </message>
    <message>
        <source>The name of the cluster is missing</source>
        <translation>Falta el nombre del clúster</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a cluster: small letters, digits and &quot;-&quot;</source>
        <translation>«%1» no es un nombre de clúster: minúsculas, dígitos y «-»</translation>
    </message>
</context>
<context>
    <name>ClusterDir</name>
    <message>
        <source>Cannot make the directory %1.</source>
        <translation>No se puede crear el directorio %1.</translation>
    </message>
    <message>
        <source>The directory %1 is not writable.</source>
        <translation>No se puede escribir en el directorio %1.</translation>
    </message>
    <message>
        <source>Cannot discard %1.</source>
        <translation>No se puede descartar %1.</translation>
    </message>
</context>
<context>
    <name>DataAnswer</name>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>There is no such key</source>
        <translation>No existe esa clave</translation>
    </message>
    <message>
        <source>Nobody knows whether it was done: read the key to see</source>
        <translation>No se sabe si se hizo: lea la clave para verlo</translation>
    </message>
    <message>
        <source>Not now, nothing was changed</source>
        <translation>Ahora no; no se cambió nada</translation>
    </message>
    <message>
        <source>Refused, nothing was changed</source>
        <translation>Rechazado; no se cambió nada</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>respondió %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
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
        <translation>El pasado solo se puede mirar</translation>
    </message>
    <message>
        <source>Read-only until you take control of the cluster</source>
        <translation>Solo lectura hasta que tome el control del clúster</translation>
    </message>
    <message>
        <source>Select a server that belongs to the cluster</source>
        <translation>Seleccione un servidor que pertenezca al clúster</translation>
    </message>
    <message>
        <source>There is no master to ask</source>
        <translation>No hay maestro al que preguntar</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>Undrain %1 …</source>
        <translation>Volver a usar %1 …</translation>
    </message>
    <message>
        <source>Drain %1 …</source>
        <translation>Vaciar %1 …</translation>
    </message>
    <message>
        <source>Undrain %1: it gets its share of copies and primaries again.</source>
        <translation>Volver a usar %1: recibe de nuevo su parte de copias y primarios.</translation>
    </message>
    <message>
        <source>Drain %1: others take over its copies and primaries. Its process goes on.</source>
        <translation>Vaciar %1: otros asumen sus copias y primarios. Su proceso sigue.</translation>
    </message>
</context>
<context>
    <name>EventReducer</name>
    <message>
        <source>this window is connected to ZooKeeper</source>
        <translation>esta ventana está conectada a ZooKeeper</translation>
    </message>
    <message>
        <source>this window has lost ZooKeeper: what it shows is getting old</source>
        <translation>esta ventana ha perdido ZooKeeper: lo que muestra va quedando anticuado</translation>
    </message>
    <message>
        <source>no master: the registration of %1 is gone</source>
        <translation>sin maestro: el registro de %1 ha desaparecido</translation>
    </message>
    <message>
        <source>%1 is master, epoch %2</source>
        <translation>%1 es maestro, época %2</translation>
    </message>
    <message>
        <source> (seen %1 ms after its process was gone)</source>
        <translation> (visto %1 ms después de desaparecer su proceso)</translation>
    </message>
    <message>
        <source>%1 is up again</source>
        <translation>%1 vuelve a estar activo</translation>
    </message>
    <message>
        <source>%1 has joined</source>
        <translation>%1 se ha unido</translation>
    </message>
    <message>
        <source>%1 is suspected: %2</source>
        <translation>%1 está bajo sospecha: %2</translation>
    </message>
    <message>
        <source>%1 declared dead: %2%3</source>
        <translation>%1 declarado muerto: %2%3</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) assigned</source>
        <translation>
            <numerusform>%Ln partición asignada</numerusform>
            <numerusform>%Ln particiones asignadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 promoted: primary of %n partition(s) of %2</source>
        <translation>
            <numerusform>%1 promovido: primario de %Ln partición de %2</numerusform>
            <numerusform>%1 promovido: primario de %Ln particiones de %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 catches up in %n partition(s)</source>
        <translation>
            <numerusform>%1 se pone al día en %Ln partición</numerusform>
            <numerusform>%1 se pone al día en %Ln particiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in sync again</source>
        <translation>%1 vuelve a estar sincronizado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is being drained: others take over what it holds</source>
        <translation>%1 se está vaciando: otros asumen lo que tiene</translation>
    </message>
    <message>
        <source>%1 is used again: it gets its share of copies</source>
        <translation>%1 se usa de nuevo: recibe su parte de las copias</translation>
    </message>
    <message>
        <source>%1 is drained: it holds nothing any more</source>
        <translation>%1 está vaciado: ya no tiene nada</translation>
    </message>
    <message>
        <source>%1 is in sync</source>
        <translation>%1 está sincronizado</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1 killed</source>
        <translation>%1 matado</translation>
    </message>
    <message>
        <source>%1 frozen</source>
        <translation>%1 congelado</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 detenido</translation>
    </message>
    <message>
        <source>%1 ended by itself</source>
        <translation>%1 terminó por sí solo</translation>
    </message>
    <message>
        <source>%1 declared down</source>
        <translation>%1 declarado caído</translation>
    </message>
    <message>
        <source>%1 became master</source>
        <translation>%1 pasó a ser maestro</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>the fault was never made</source>
        <translation>el fallo no llegó a provocarse</translation>
    </message>
    <message>
        <source>before the fault: %1 requests/s, %2 failed, 99 % within %3 ms</source>
        <translation>antes del fallo: %1 peticiones/s, %2 fallidas, 99 % en menos de %3 ms</translation>
    </message>
    <message>
        <source>not in a steady state %1</source>
        <translation>no en régimen estable %1</translation>
    </message>
    <message numerus="yes">
        <source>%n read(s) answered with an overwritten value</source>
        <translation>
            <numerusform>%Ln lectura devolvió un valor sobrescrito</numerusform>
            <numerusform>%Ln lecturas devolvieron un valor sobrescrito</numerusform>
        </translation>
    </message>
    <message>
        <source>the values were not read back</source>
        <translation>no se releyeron los valores</translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged write(s) lost; the first under %1</source>
        <translation>
            <numerusform>%Ln escritura confirmada perdida, en %1</numerusform>
            <numerusform>%Ln escrituras confirmadas perdidas; la primera en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be read back</source>
        <translation>
            <numerusform>%Ln clave no se pudo releer</numerusform>
            <numerusform>%Ln claves no se pudieron releer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the copies of %n partition(s) differ</source>
        <translation>
            <numerusform>las copias de %Ln partición difieren</numerusform>
            <numerusform>las copias de %Ln particiones difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>0 of %1 acknowledged writes lost, %2 unknown, 0 stale reads</source>
        <translation>0 de %1 escrituras confirmadas perdidas, %2 desconocidas, 0 lecturas obsoletas</translation>
    </message>
    <message numerus="yes">
        <source>%1: only %n request(s) after the fault</source>
        <translation>
            <numerusform>%1: solo %Ln petición tras el fallo</numerusform>
            <numerusform>%1: solo %Ln peticiones tras el fallo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n partition(s) not served at the end</source>
        <translation>
            <numerusform>%1: %Ln partición sin servir al final</numerusform>
            <numerusform>%1: %Ln particiones sin servir al final</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affected partition(s)</source>
        <translation>
            <numerusform>%Ln partición afectada</numerusform>
            <numerusform>%Ln particiones afectadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n partition(s)</source>
        <translation>
            <numerusform>la única partición (%Ln)</numerusform>
            <numerusform>las %Ln particiones</numerusform>
        </translation>
    </message>
    <message>
        <source>too few requests to other partitions</source>
        <translation>muy pocas peticiones a otras particiones</translation>
    </message>
    <message>
        <source>%1 other partitions: %2 of %3 requests failed</source>
        <translation>%1 otras particiones: fallaron %2 de %3 peticiones</translation>
    </message>
    <message>
        <source>too few requests after the fault</source>
        <translation>muy pocas peticiones tras el fallo</translation>
    </message>
    <message>
        <source>%1 of %2 requests failed, the longest took %3 ms</source>
        <translation>fallaron %1 de %2 peticiones, la más larga tardó %3 ms</translation>
    </message>
    <message>
        <source>the effect was not seen</source>
        <translation>no se vio el efecto</translation>
    </message>
    <message numerus="yes">
        <source>%n other partition(s) got another primary</source>
        <translation>
            <numerusform>%Ln otra partición recibió otro primario</numerusform>
            <numerusform>%Ln otras particiones recibieron otro primario</numerusform>
        </translation>
    </message>
    <message>
        <source>no other master was seen</source>
        <translation>no se vio otro maestro</translation>
    </message>
    <message>
        <source>%1 is master, and all was served, %2 s after the fault; %3 s allowed</source>
        <translation>%1 es maestro, y todo servido, %2 s tras el fallo; %3 s permitidos</translation>
    </message>
    <message>
        <source>nothing was thawed</source>
        <translation>no se descongeló nada</translation>
    </message>
    <message>
        <source>%1 of %2 partitions had another primary before the thaw</source>
        <translation>%1 de %2 particiones tenían otro primario antes de descongelar</translation>
    </message>
    <message>
        <source>%1; the thawed one stepped down by itself</source>
        <translation>%1; el descongelado renunció por sí solo</translation>
    </message>
    <message>
        <source>it did not return</source>
        <translation>no volvió</translation>
    </message>
    <message>
        <source>%1 is back and in sync in %2 of %3 partitions</source>
        <translation>%1 ha vuelto y está sincronizado en %2 de %3 particiones</translation>
    </message>
    <message>
        <source>the copies did not become even</source>
        <translation>las copias no quedaron equilibradas</translation>
    </message>
    <message numerus="yes">
        <source>%n copies moved, %1 allowed; all servers have equally many</source>
        <translation>
            <numerusform>%Ln copia movida, %1 permitidas; todos los servidores tienen las mismas</numerusform>
            <numerusform>%Ln copias movidas, %1 permitidas; todos los servidores tienen las mismas</numerusform>
        </translation>
    </message>
    <message>
        <source>not READY again</source>
        <translation>READY no se recuperó</translation>
    </message>
    <message>
        <source>READY again after %1 s</source>
        <translation>READY de nuevo tras %1 s</translation>
    </message>
    <message>
        <source>no write was acknowledged</source>
        <translation>no se confirmó ninguna escritura</translation>
    </message>
    <message numerus="yes">
        <source>the copies of %n partition(s) could not be compared</source>
        <translation>
            <numerusform>no se pudieron comparar las copias de %Ln partición</numerusform>
            <numerusform>no se pudieron comparar las copias de %Ln particiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: clients waited %2 at worst, %3 s allowed</source>
        <translation>%1: los clientes esperaron %2 en el peor caso, %3 s permitidos</translation>
    </message>
    <message numerus="yes">
        <source>the thawed one says that it leads %n partition(s) of others</source>
        <translation>
            <numerusform>el descongelado dice que lidera %Ln partición de otros</numerusform>
            <numerusform>el descongelado dice que lidera %Ln particiones de otros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n direct read(s) of the thawed one answered with an overwritten value</source>
        <translation>
            <numerusform>%Ln lectura directa del descongelado devolvió un valor sobrescrito</numerusform>
            <numerusform>%Ln lecturas directas del descongelado devolvieron un valor sobrescrito</numerusform>
        </translation>
    </message>
    <message>
        <source>the thawed one was not asked directly for anything that others overwrote</source>
        <translation>no se preguntó directamente al descongelado por nada que otros sobrescribieran</translation>
    </message>
    <message numerus="yes">
        <source>%n direct read(s) of the thawed one got no answer</source>
        <translation>
            <numerusform>%Ln lectura directa del descongelado quedó sin respuesta</numerusform>
            <numerusform>%Ln lecturas directas del descongelado quedaron sin respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>asked directly, the thawed one refused %1 of %2 reads of what others overwrote and answered none with an old value</source>
        <translation>preguntado directamente, el descongelado rechazó %1 de %2 lecturas de lo que otros sobrescribieron y no respondió a ninguna con un valor antiguo</translation>
    </message>
    <message>
        <source>the outage is not yet over</source>
        <translation>el corte sigue en curso</translation>
    </message>
    <message>
        <source>%1; the client view gives no figure: %2</source>
        <translation>%1; la vista del cliente no da ninguna cifra: %2</translation>
    </message>
    <message>
        <source>%1: no outage was felt (%2), the slowest request took %3; %4 s allowed</source>
        <translation>%1: no se notó ningún corte (%2), la solicitud más lenta tardó %3; %4 s permitidos</translation>
    </message>
    <message>
        <source>the host&apos;s processors were up to %1 % busy: what failed or took too long may be the host&apos;s doing</source>
        <translation>los procesadores del equipo estaban ocupados hasta al %1 %: lo que falló o tardó demasiado puede deberse al equipo</translation>
    </message>
    <message>
        <source>%1; the client view measured %2 for the outage itself</source>
        <translation>%1; para el corte en sí, la vista del cliente midió %2</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>still running: %1</source>
        <translation>aún en ejecución: %1</translation>
    </message>
    <message>
        <source>last said %1 %2 ago</source>
        <translation>último mensaje de %1 hace %2</translation>
    </message>
    <message>
        <source>No contact with ZooKeeper</source>
        <translation>Sin contacto con ZooKeeper</translation>
    </message>
    <message>
        <source>primaries go on serving; no failover is possible</source>
        <translation>los primarios siguen sirviendo; no hay conmutación posible</translation>
    </message>
    <message>
        <source>no master yet</source>
        <translation>aún sin maestro</translation>
    </message>
    <message>
        <source>No master</source>
        <translation>Sin maestro</translation>
    </message>
    <message>
        <source>it was %1</source>
        <translation>era %1</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en vivo</translation>
    </message>
    <message>
        <source>%1 of %2 servers</source>
        <translation>%1 de %2 servidores</translation>
    </message>
    <message>
        <source>%1 of %2 partitions served</source>
        <translation>%1 de %2 particiones servidas</translation>
    </message>
    <message>
        <source>%1 with all copies</source>
        <translation>%1 con todas las copias</translation>
    </message>
    <message>
        <source>master ♛ %1</source>
        <translation>maestro ♛ %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The data is kept. Start brings the cluster back.</source>
        <translation>Los datos se conservan. Iniciar vuelve a levantar el clúster.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>ZooKeeper at %1 does not answer yet; it is tried until it does</source>
        <translation>ZooKeeper en %1 aún no responde; se sigue intentando</translation>
    </message>
    <message>
        <source>No such cluster</source>
        <translation>No existe ese clúster</translation>
    </message>
    <message>
        <source>ZooKeeper at %1 knows none of the name %2; it is shown as soon as there is one</source>
        <translation>ZooKeeper en %1 no conoce ninguno llamado %2; se mostrará en cuanto exista</translation>
    </message>
    <message>
        <source>waiting for %1 for %2</source>
        <translation>esperando a %1 desde hace %2</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>quedan unos %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>quedan unos %1 min</translation>
    </message>
    <message>
        <source>All servers were asked to stop. The data is kept. Restart brings a server back.</source>
        <translation>Se pidió a todos los servidores que se detuvieran. Los datos se conservan. Reiniciar devuelve un servidor.</translation>
    </message>
</context>
<context>
    <name>IncidentLog</name>
    <message>
        <source>too many faults followed</source>
        <translation>siguieron demasiados fallos</translation>
    </message>
    <message>
        <source>the cluster was stopped</source>
        <translation>el clúster fue detenido</translation>
    </message>
</context>
<context>
    <name>JsonCheck</name>
    <message>
        <source>a value may have %1</source>
        <translation>un valor admite %1 como máximo</translation>
    </message>
    <message>
        <source>expected the end</source>
        <translation>se esperaba el final</translation>
    </message>
    <message>
        <source>expected a value, found the end</source>
        <translation>se esperaba un valor, pero aquí termina</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>anidado demasiado profundo</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;]&apos;</source>
        <translation>se esperaba &apos;,&apos; o &apos;]&apos;</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;}&apos;</source>
        <translation>se esperaba &apos;,&apos; o &apos;}&apos;</translation>
    </message>
    <message>
        <source>expected &apos;:&apos;</source>
        <translation>se esperaba &apos;:&apos;</translation>
    </message>
    <message>
        <source>expected a string</source>
        <translation>se esperaba una cadena</translation>
    </message>
    <message>
        <source>the string does not end</source>
        <translation>la cadena no termina</translation>
    </message>
    <message>
        <source>a control character in a string must be escaped</source>
        <translation>un carácter de control en una cadena debe escaparse</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>no es UTF-8 válido</translation>
    </message>
    <message>
        <source>no such escape</source>
        <translation>no existe esa secuencia de escape</translation>
    </message>
    <message>
        <source>expected four hexadecimal digits</source>
        <translation>se esperaban cuatro dígitos hexadecimales</translation>
    </message>
    <message>
        <source>expected a digit</source>
        <translation>se esperaba un dígito</translation>
    </message>
    <message>
        <source>expected a value</source>
        <translation>se esperaba un valor</translation>
    </message>
    <message>
        <source>a number has no leading zero</source>
        <translation>un número no empieza por cero</translation>
    </message>
    <message>
        <source>expected true, false or null</source>
        <translation>se esperaba true, false o null</translation>
    </message>
    <message>
        <source>the key is empty</source>
        <translation>la clave está vacía</translation>
    </message>
    <message>
        <source>the key has %L1 bytes, the most is %L2</source>
        <translation>la clave tiene %L1 bytes; el máximo es %L2</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>Clients waited</source>
        <translation>Espera de los clientes</translation>
    </message>
    <message>
        <source>Acknowledged writes lost</source>
        <translation>Escrituras confirmadas perdidas</translation>
    </message>
    <message>
        <source>How long clients waited is not measured.</source>
        <translation>No se mide cuánto esperaron los clientes.</translation>
    </message>
    <message>
        <source>How long clients waited is not measured: %1</source>
        <translation>No se mide cuánto esperaron los clientes: %1</translation>
    </message>
    <message>
        <source>Clients waited %1.</source>
        <translation>Los clientes esperaron %1.</translation>
    </message>
    <message>
        <source>No fault yet.</source>
        <translation>Aún no hay fallos.</translation>
    </message>
    <message numerus="yes">
        <source>%n write(s) acknowledged, not yet read back.</source>
        <translation>
            <numerusform>%Ln escritura confirmada, aún sin releer.</numerusform>
            <numerusform>%Ln escrituras confirmadas, aún sin releer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged write(s) lost.</source>
        <translation>
            <numerusform>%Ln escritura confirmada perdida.</numerusform>
            <numerusform>%Ln escrituras confirmadas perdidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read(s) answered an older value.</source>
        <translation>
            <numerusform>%Ln lectura devolvió un valor anterior.</numerusform>
            <numerusform>%Ln lecturas devolvieron un valor anterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be read back: of them nothing is proven.</source>
        <translation>
            <numerusform>%Ln clave no se pudo releer: de ella no hay nada demostrado.</numerusform>
            <numerusform>%Ln claves no se pudieron releer: de ellas no hay nada demostrado.</numerusform>
        </translation>
    </message>
    <message>
        <source>0 of %1 acknowledged writes lost.</source>
        <translation>0 de %1 escrituras confirmadas perdidas.</translation>
    </message>
    <message>
        <source>How long clients wait is not yet over.</source>
        <translation>La espera de los clientes aún no ha terminado.</translation>
    </message>
    <message numerus="yes">
        <source>The copies of %n partition(s) differ.</source>
        <translation>
            <numerusform>Las copias de %Ln partición difieren.</numerusform>
            <numerusform>Las copias de %Ln particiones difieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request was affected (%1).</source>
        <translation>Ninguna petición se vio afectada (%1).</translation>
    </message>
    <message>
        <source>No request was affected so far (%1).</source>
        <translation>Ninguna petición se ha visto afectada hasta ahora (%1).</translation>
    </message>
    <message>
        <source>No request was affected (%1): the servers had failed over in %2.</source>
        <translation>Ninguna petición se vio afectada (%1): los servidores habían conmutado en %2.</translation>
    </message>
    <message>
        <source>How long clients waited is not measured: %1. The servers failed over in %2.</source>
        <translation>No se ha medido cuánto esperaron los clientes: %1. Los servidores conmutaron en %2.</translation>
    </message>
    <message>
        <source>Clients waited (± %1)</source>
        <translation>Espera de los clientes (± %1)</translation>
    </message>
    <message>
        <source>0 of %1 acknowledged writes lost, %2 unknown.</source>
        <translation>0 de %1 escrituras confirmadas perdidas, %2 desconocidas.</translation>
    </message>
</context>
<context>
    <name>Load</name>
    <message>
        <source>%1 op/s of the workload</source>
        <translation>%1 op/s de la carga</translation>
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
        <translation>… aquí se omiten %1 KiB: el log creció más rápido de lo que se podía leer</translation>
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
        <translation>argumentos o configuración incorrectos</translation>
    </message>
    <message>
        <source>its data directory cannot be used</source>
        <translation>no se puede usar su directorio de datos</translation>
    </message>
    <message>
        <source>its address cannot be bound</source>
        <translation>no se puede enlazar su dirección</translation>
    </message>
    <message>
        <source>its storage failed</source>
        <translation>falló su almacenamiento</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%Ln fallida</numerusform>
            <numerusform>%Ln fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%Ln desconocida</numerusform>
            <numerusform>%Ln desconocidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retried</source>
        <translation>
            <numerusform>%Ln reintentada</numerusform>
            <numerusform>%Ln reintentadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation>%1 matado</translation>
    </message>
    <message>
        <source>%1 frozen</source>
        <translation>%1 congelado</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 detenido</translation>
    </message>
    <message>
        <source>%1 died</source>
        <translation>%1 murió</translation>
    </message>
    <message>
        <source>%1 declared dead</source>
        <translation>%1 declarado muerto</translation>
    </message>
    <message>
        <source>OUTAGE not measured: %1</source>
        <translation>CORTE no medido: %1</translation>
    </message>
    <message>
        <source>OUTAGE is being measured …</source>
        <translation>CORTE en medición …</translation>
    </message>
    <message>
        <source>OUTAGE none so far (%1)</source>
        <translation>CORTE ninguno hasta ahora (%1)</translation>
    </message>
    <message>
        <source>OUTAGE %1 so far</source>
        <translation>CORTE %1 hasta ahora</translation>
    </message>
    <message>
        <source>OUTAGE %1</source>
        <translation>CORTE %1</translation>
    </message>
    <message>
        <source>OUTAGE none was felt (%1)</source>
        <translation>CORTE no se notó ninguno (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) affected</source>
        <translation>
            <numerusform>%Ln partición afectada</numerusform>
            <numerusform>%Ln particiones afectadas</numerusform>
        </translation>
    </message>
    <message>
        <source>the longest of them: %1</source>
        <translation>el más largo: %1</translation>
    </message>
    <message>
        <source>the median: %1</source>
        <translation>la mediana: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%Ln tardía</numerusform>
            <numerusform>%Ln tardías</numerusform>
        </translation>
    </message>
    <message>
        <source>detect</source>
        <translation>detectar</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>decidir</translation>
    </message>
    <message>
        <source>promote</source>
        <translation>promover</translation>
    </message>
    <message>
        <source>reroute</source>
        <translation>redirigir</translation>
    </message>
    <message>
        <source>PROOF not yet: %1 acknowledged writes have not been read back</source>
        <translation>PRUEBA aún no: %1 escrituras confirmadas sin releer</translation>
    </message>
    <message>
        <source>PROOF %1 of %2 acknowledged writes lost</source>
        <translation>PRUEBA %1 de %2 escrituras confirmadas perdidas</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be read: nothing is proven of them</source>
        <translation>
            <numerusform>%Ln clave no se pudo leer: de ella no hay nada demostrado</numerusform>
            <numerusform>%Ln claves no se pudieron leer: de ellas no hay nada demostrado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale read(s)</source>
        <translation>
            <numerusform>%Ln lectura obsoleta</numerusform>
            <numerusform>%Ln lecturas obsoletas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>other partitions: %n disturbed</source>
        <translation>
            <numerusform>otras particiones: %Ln perturbada</numerusform>
            <numerusform>otras particiones: %Ln perturbadas</numerusform>
        </translation>
    </message>
    <message>
        <source>copies alike in %1 of %2 partitions</source>
        <translation>copias iguales en %1 de %2 particiones</translation>
    </message>
    <message>
        <source>0 failed</source>
        <translation>0 fallidas</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%Ln petición</numerusform>
            <numerusform>%Ln peticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ok</source>
        <translation>%1 correctas</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 tardías</translation>
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
        <translation>mayor hueco %1</translation>
    </message>
    <message>
        <source>OUTAGE not yet over, %1 so far</source>
        <translation>CORTE aún en curso, %1 hasta ahora</translation>
    </message>
    <message>
        <source>Last run: %1</source>
        <translation>Última ejecución: %1</translation>
    </message>
    <message>
        <source>OUTAGE none was felt (%1), though by the servers&apos; own events the failover took %2</source>
        <translation>CORTE no se notó ninguno (%1), aunque según los eventos de los servidores la conmutación duró %2</translation>
    </message>
    <message>
        <source>not yet over</source>
        <translation>aún en curso</translation>
    </message>
    <message>
        <source>none was felt (%1)</source>
        <translation>no se notó ninguno (%1)</translation>
    </message>
    <message>
        <source>OUTAGE not measured: %1; as the servers tell it, the failover took %2</source>
        <translation>CORTE no medido: %1; según los servidores, la conmutación duró %2</translation>
    </message>
    <message>
        <source>host CPU %1 % busy: timings unreliable</source>
        <translation>CPU del equipo ocupada al %1 %: tiempos poco fiables</translation>
    </message>
    <message>
        <source>%1 (master)</source>
        <translation>%1 (maestro)</translation>
    </message>
    <message>
        <source>%1: more requests a second would show it</source>
        <translation>%1: más peticiones por segundo lo mostrarían</translation>
    </message>
    <message>
        <source>from the fault until a server holds it for dead</source>
        <translation>desde el fallo hasta que un servidor lo da por muerto</translation>
    </message>
    <message>
        <source>until the new map stands in ZooKeeper</source>
        <translation>hasta que el nuevo mapa está en ZooKeeper</translation>
    </message>
    <message>
        <source>until the last new primary serves</source>
        <translation>hasta que sirve el último primario nuevo</translation>
    </message>
    <message>
        <source>until the last request that waited is answered</source>
        <translation>hasta que se responde la última petición que esperaba</translation>
    </message>
    <message>
        <source>The parts begin with the fault; the outage begins with the first request that had to wait, which may be later.</source>
        <translation>Las partes empiezan con el fallo; el corte empieza con la primera petición que tuvo que esperar, que puede ser posterior.</translation>
    </message>
    <message>
        <source>since then: %1 acknowledged, %2 unknown, not yet read back</source>
        <translation>desde entonces: %1 confirmadas, %2 desconocidas, aún sin releer</translation>
    </message>
    <message>
        <source>What a server&apos;s card says counts from the end of its process or from its freeze to when ZooKeeper said that it is down.</source>
        <translation>Lo que dice la tarjeta de un servidor se cuenta desde el fin de su proceso o desde su congelación hasta que ZooKeeper dijo que está caído.</translation>
    </message>
</context>
<context>
    <name>OutageMeter</name>
    <message>
        <source>it was primary of no partition</source>
        <translation>no era primario de ninguna partición</translation>
    </message>
    <message>
        <source>the workload was paused</source>
        <translation>la carga estaba en pausa</translation>
    </message>
    <message>
        <source>there were too few requests before the fault</source>
        <translation>hubo muy pocas peticiones antes del fallo</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were disturbed in the 5 s before the fault</source>
        <translation>
            <numerusform>%Ln petición perturbada en los 5 s previos al fallo</numerusform>
            <numerusform>%Ln peticiones perturbadas en los 5 s previos al fallo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartitionStory</name>
    <message>
        <source>Partition %1</source>
        <translation>Partición %1</translation>
    </message>
    <message>
        <source>%1 is its primary, since term %2.</source>
        <translation>%1 es su primario, desde el mandato %2.</translation>
    </message>
    <message>
        <source>Nobody serves it. The last primary was %1, in term %2.</source>
        <translation>Nadie la sirve. El último primario fue %1, en el mandato %2.</translation>
    </message>
    <message>
        <source>In sync with it: %1.</source>
        <translation>Sincronizados con él: %1.</translation>
    </message>
    <message>
        <source>Catching up: %1.</source>
        <translation>Poniéndose al día: %1.</translation>
    </message>
    <message>
        <source>Down: %1.</source>
        <translation>Caídos: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Its record has changed %n time(s).</source>
        <translation>
            <numerusform>Su registro ha cambiado %Ln vez.</numerusform>
            <numerusform>Su registro ha cambiado %Ln veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys whose hash is %1 – %2.</source>
        <translation>Claves con hash %1 – %2.</translation>
    </message>
    <message>
        <source>%1 installed term %2</source>
        <translation>%1 instaló el mandato %2</translation>
    </message>
    <message>
        <source>%1 brought the copies of term %2 to one state</source>
        <translation>%1 llevó las copias del mandato %2 a un mismo estado</translation>
    </message>
    <message>
        <source>%1 committed the first write of term %2</source>
        <translation>%1 confirmó la primera escritura del mandato %2</translation>
    </message>
    <message>
        <source>%1 waited until the leases of before had run out</source>
        <translation>%1 esperó hasta que vencieron los leases anteriores</translation>
    </message>
    <message>
        <source>%1 began to catch up</source>
        <translation>%1 empezó a ponerse al día</translation>
    </message>
    <message>
        <source>%1 caught up</source>
        <translation>%1 se puso al día</translation>
    </message>
    <message>
        <source>%1 stepped down</source>
        <translation>%1 renunció</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, its primary, failed (incident %2)</source>
        <translation>%1, su primario, falló (incidente %2)</translation>
    </message>
    <message>
        <source>What happened to it and to its servers:</source>
        <translation>Qué les ocurrió a ella y a sus servidores:</translation>
    </message>
</context>
<context>
    <name>PresenterStep</name>
    <message>
        <source>Bring back %1</source>
        <translation>Recuperar %1</translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation>Matar %1</translation>
    </message>
    <message>
        <source>Point at %1</source>
        <translation>Señalar %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Ejecutar: %1</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>RecordingDir</name>
    <message>
        <source>cannot make the directory %1</source>
        <translation>no se puede crear el directorio %1</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>no se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>RecordingFault</name>
    <message>
        <source>no member &quot;%1&quot;</source>
        <translation>falta «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large</source>
        <translation>«%1» es demasiado grande</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of bounds</source>
        <translation>«%1» está fuera de los límites</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>«%1» no es un número</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not 16 hexadecimal digits</source>
        <translation>«%1» no son 16 dígitos hexadecimales</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a server&apos;s name</source>
        <translation>«%1» no es un nombre de servidor</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an incarnation</source>
        <translation>«%1» no es una encarnación</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds something else than a number</source>
        <translation>«%1» contiene algo que no es un número</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds something else than servers&apos; names</source>
        <translation>«%1» contiene algo que no son nombres de servidor</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is before that of the line before</source>
        <translation>«%1» es anterior al de la línea anterior</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a process of which nothing is known, or one twice</source>
        <translation>«%1» nombra un proceso desconocido o uno dos veces</translation>
    </message>
    <message>
        <source>a new process without its place in &quot;%1&quot;</source>
        <translation>un proceso nuevo sin su lugar en «%1»</translation>
    </message>
    <message>
        <source>a number of a row is none, or out of bounds</source>
        <translation>un número de una fila no lo es o está fuera de los límites</translation>
    </message>
    <message>
        <source>a process whose name is none</source>
        <translation>un proceso cuyo nombre no es válido</translation>
    </message>
    <message>
        <source>more processes than a cluster has</source>
        <translation>más procesos de los que tiene un clúster</translation>
    </message>
    <message>
        <source>a phrase has too many arguments</source>
        <translation>un texto tiene demasiados argumentos</translation>
    </message>
    <message>
        <source>expected an integer from 0 to 2^64-1</source>
        <translation>se esperaba un entero de 0 a 2^64-1</translation>
    </message>
    <message>
        <source>expected an integer of 64 bits</source>
        <translation>se esperaba un entero de 64 bits</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>se esperaba true o false</translation>
    </message>
    <message>
        <source>expected an array</source>
        <translation>se esperaba una lista</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>se esperaba un objeto</translation>
    </message>
    <message>
        <source>unknown %1 &quot;%2&quot;</source>
        <translation>%1 «%2» desconocido</translation>
    </message>
    <message>
        <source>bad JSON at byte %L1: %2</source>
        <translation>JSON no válido en el byte %L1: %2</translation>
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
        <translation>esto no es una grabación de kvorum</translation>
    </message>
    <message>
        <source>a recording of format %1; this program knows format %2</source>
        <translation>una grabación de formato %1; este programa conoce el formato %2</translation>
    </message>
    <message>
        <source>it is not as it should be: %1</source>
        <translation>no es como debería ser: %1</translation>
    </message>
</context>
<context>
    <name>RecordingReader</name>
    <message>
        <source>line %L1: %2</source>
        <translation>línea %L1: %2</translation>
    </message>
    <message>
        <source>line %L1 is not as it should be: %2</source>
        <translation>la línea %L1 no es como debería ser: %2</translation>
    </message>
    <message>
        <source>a recording has %1 at most</source>
        <translation>una grabación tiene como máximo %1</translation>
    </message>
    <message>
        <source>a line has %1 at most</source>
        <translation>una línea tiene como máximo %1</translation>
    </message>
    <message>
        <source>What was before is missing here: %1 is gone, or is not as it should be</source>
        <translation>Falta lo anterior: %1 ya no está o no es como debería ser</translation>
    </message>
    <message>
        <source>What was before is too much to be shown at once: it is in %1</source>
        <translation>Lo anterior es demasiado para mostrarlo a la vez: está en %1</translation>
    </message>
</context>
<context>
    <name>ReplaySummary</name>
    <message>
        <source>%1 was killed</source>
        <translation>%1 fue matado</translation>
    </message>
    <message>
        <source>%1 was frozen</source>
        <translation>%1 fue congelado</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1 fue detenido</translation>
    </message>
    <message>
        <source>%1 died</source>
        <translation>%1 murió</translation>
    </message>
    <message>
        <source>%1 was declared down</source>
        <translation>%1 fue declarado caído</translation>
    </message>
    <message>
        <source>cluster %1, recorded %2 by kvorum %3 on %4</source>
        <translation>clúster %1, grabado el %2 por kvorum %3 en %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 s, %n event(s)</source>
        <translation>
            <numerusform>%1 s, %Ln evento</numerusform>
            <numerusform>%1 s, %Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>no fault</source>
        <translation>ningún fallo</translation>
    </message>
    <message>
        <source>scenario %1: %2</source>
        <translation>escenario %1: %2</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1: %2 servers, %3 partitions, %4 copies of each, detection by %5</source>
        <translation>%1: %2 servidores, %3 particiones, %4 copias de cada una, detección por %5</translation>
    </message>
    <message>
        <source>%1, kernel %2, %3</source>
        <translation>%1, kernel %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n processor(s)</source>
        <translation>
            <numerusform>%Ln procesador</numerusform>
            <numerusform>%Ln procesadores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>held</source>
        <translation>se cumple</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>incumplida</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>no demostrada</translation>
    </message>
    <message>
        <source>What the verdict rests on</source>
        <translation>En qué se basa el veredicto</translation>
    </message>
    <message>
        <source>Claim, as measured</source>
        <translation>Afirmación, según lo medido</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>no hecho</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duró</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>detect %1, decide %2, promote %3, reroute %4</source>
        <translation>detectar %1, decidir %2, promover %3, redirigir %4</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Instante</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Process gone</source>
        <translation>Proceso desaparecido</translation>
    </message>
    <message>
        <source>Declared dead</source>
        <translation>Declarado muerto</translation>
    </message>
    <message>
        <source>Clients waited</source>
        <translation>Espera de los clientes</translation>
    </message>
    <message>
        <source>Proof from the ledger</source>
        <translation>Prueba según el libro de escrituras</translation>
    </message>
    <message>
        <source>The values were not read back.</source>
        <translation>No se releyeron los valores.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>acknowledged writes of the workload</source>
        <translation>escrituras confirmadas de la carga</translation>
    </message>
    <message>
        <source>writes of unknown outcome, which count neither way</source>
        <translation>escrituras de resultado desconocido, que no cuentan en ningún sentido</translation>
    </message>
    <message>
        <source>keys read back</source>
        <translation>claves releídas</translation>
    </message>
    <message>
        <source>keys that could not be read</source>
        <translation>claves que no se pudieron leer</translation>
    </message>
    <message>
        <source>acknowledged writes lost</source>
        <translation>escrituras confirmadas perdidas</translation>
    </message>
    <message>
        <source>reads that answered an overwritten value</source>
        <translation>lecturas que devolvieron un valor sobrescrito</translation>
    </message>
    <message>
        <source>partitions whose copies were compared</source>
        <translation>particiones cuyas copias se compararon</translation>
    </message>
    <message>
        <source>of them with equal copies</source>
        <translation>de ellas, con copias iguales</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>What it does not prove: keys that the workload did not write, values as they were between two reads, and the order of writes by several clients to one key. Each key has one writer here; what it read and wrote is held to linearizability.</source>
        <translation>Lo que no demuestra: claves que la carga no escribió, valores tal como estaban entre dos lecturas y el orden de las escrituras de varios clientes en una misma clave. Aquí cada clave tiene un solo escritor; lo que leyó y escribió se contrasta con la linealizabilidad.</translation>
    </message>
    <message>
        <source>Hypothesis:</source>
        <translation>Hipótesis:</translation>
    </message>
    <message>
        <source>What clients felt</source>
        <translation>Lo que notaron los clientes</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message numerus="yes">
        <source>%n affected partition(s)</source>
        <translation>
            <numerusform>%Ln partición afectada</numerusform>
            <numerusform>%Ln particiones afectadas</numerusform>
        </translation>
    </message>
    <message>
        <source>all others</source>
        <translation>todas las demás</translation>
    </message>
    <message>
        <source>Kvorum %1, commit %2, Qt %3</source>
        <translation>Kvorum %1, commit %2, Qt %3</translation>
    </message>
    <message>
        <source>by the servers&apos; events: detect %1, decide %2, promote %3</source>
        <translation>según los eventos de los servidores: detectar %1, decidir %2, promover %3</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>En qué se fue el tiempo</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <comment>differences</comment>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>cannot make the directory %1</source>
        <translation>no se puede crear el directorio %1</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>no se puede escribir %1</translation>
    </message>
    <message>
        <source>Requests along time: answered upwards (late: amber with a dark cap), failed and unknown downwards</source>
        <translation>Peticiones en el tiempo: respondidas hacia arriba (tardías: ámbar con borde oscuro), fallidas y desconocidas hacia abajo</translation>
    </message>
    <message>
        <source>Both the process&apos;s end and “declared dead”, as it was read in ZooKeeper, count from the fault. So does “detect”, up to when a server held it for dead; each other part counts from the end of the one before.</source>
        <translation>Tanto el fin del proceso como «declarado muerto», según se leyó en ZooKeeper, cuentan desde el fallo. También «detectar», hasta que un servidor lo dio por muerto; cada parte siguiente cuenta desde el final de la anterior.</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Confirmado por</translation>
    </message>
    <message>
        <source>Acknowledged at</source>
        <translation>Confirmado a los</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Leído de</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>xxh64 %1 → partition %2</source>
        <translation>xxh64 %1 → partición %2</translation>
    </message>
    <message>
        <source>%1 → nobody serves it; the last was %2</source>
        <translation>%1 → nadie la sirve; el último fue %2</translation>
    </message>
    <message>
        <source>%1 → %2 (primary)</source>
        <translation>%1 → %2 (primario)</translation>
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
        <translation>No se puede abrir el archivo de bloqueo %1.</translation>
    </message>
    <message>
        <source>The cluster %1 is in use by process %2.</source>
        <translation>El clúster %1 está en uso por el proceso %2.</translation>
    </message>
    <message>
        <source>Cannot write to the lock file %1.</source>
        <translation>No se puede escribir en el archivo de bloqueo %1.</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>Cannot lock the file %1: %2</source>
        <translation>No se puede bloquear el archivo %1: %2</translation>
    </message>
</context>
<context>
    <name>RunState</name>
    <message>
        <source>this recording goes on from %1</source>
        <translation>esta grabación continúa desde %1</translation>
    </message>
    <message>
        <source>this recording begins in the middle of a run</source>
        <translation>esta grabación empieza en mitad de una ejecución</translation>
    </message>
</context>
<context>
    <name>ScenarioRun</name>
    <message>
        <source>%1: not done within %2 s</source>
        <translation>%1: no se hizo en %2 s</translation>
    </message>
    <message>
        <source>not done within %1 s</source>
        <translation>no se hizo en %1 s</translation>
    </message>
    <message>
        <source>this program stood still for %1 s, with the host or alone</source>
        <translation>este programa estuvo parado %1 s, con el host o solo</translation>
    </message>
</context>
<context>
    <name>ServerSelection</name>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%Ln servidor</numerusform>
            <numerusform>%Ln servidores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n partition(s) have %1 of %2 copies</source>
        <translation>
            <numerusform>%Ln partición tiene %1 de %2 copias</numerusform>
            <numerusform>%Ln particiones tienen %1 de %2 copias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) have no primary</source>
        <translation>
            <numerusform>%Ln partición no tiene primario</numerusform>
            <numerusform>%Ln particiones no tienen primario</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 servers</source>
        <translation>%1 de %2 servidores</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 caído</translation>
    </message>
    <message>
        <source>%1 suspect</source>
        <translation>%1 bajo sospecha</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s), waiting for more</source>
        <translation>
            <numerusform>%Ln servidor, se esperan más</numerusform>
            <numerusform>%Ln servidores, se esperan más</numerusform>
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
        <translation>esperar a READY</translation>
    </message>
    <message>
        <source>workload at %1 requests a second</source>
        <translation>carga a %1 peticiones por segundo</translation>
    </message>
    <message>
        <source>%1 requests/s, half of them within %2 ms, 99 % within %3 ms</source>
        <translation>%1 peticiones/s, la mitad en menos de %2 ms, 99 % en menos de %3 ms</translation>
    </message>
    <message>
        <source>others take over</source>
        <translation>otros toman el relevo</translation>
    </message>
    <message>
        <source>bring back, and wait for READY</source>
        <translation>recuperar y esperar a READY</translation>
    </message>
    <message>
        <source>thaw, and wait for READY</source>
        <translation>descongelar y esperar a READY</translation>
    </message>
    <message>
        <source>a second of calm</source>
        <translation>un segundo de calma</translation>
    </message>
    <message>
        <source>read all written values back</source>
        <translation>releer todos los valores escritos</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) read back</source>
        <translation>
            <numerusform>%Ln clave releída</numerusform>
            <numerusform>%Ln claves releídas</numerusform>
        </translation>
    </message>
    <message>
        <source>have all servers up, and wait for READY</source>
        <translation>tener todos los servidores en marcha y esperar a READY</translation>
    </message>
    <message>
        <source>ask the frozen one directly for what others overwrote</source>
        <translation>preguntar directamente al congelado por lo que otros sobrescribieron</translation>
    </message>
    <message numerus="yes">
        <source>%n read(s) wait for it</source>
        <translation>
            <numerusform>%Ln lectura lo espera</numerusform>
            <numerusform>%Ln lecturas lo esperan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryTeller</name>
    <message>
        <source>%1 heard nothing of %2 any more and suspects it: silence is no proof.</source>
        <translation>%1 dejó de oír a %2 y sospecha de él: el silencio no es prueba.</translation>
    </message>
    <message>
        <source>%1 had %2&apos;s own word that it stops.</source>
        <translation>%1 supo por el propio %2 que se detiene.</translation>
    </message>
    <message>
        <source>%1 saw its connection to %2 end: proof that the process is gone.</source>
        <translation>%1 vio terminar su conexión con %2: prueba de que el proceso ha desaparecido.</translation>
    </message>
    <message>
        <source>%1 had proof that %2 is gone (%3).</source>
        <translation>%1 tuvo prueba de que %2 ha desaparecido (%3).</translation>
    </message>
    <message>
        <source>%1 was elected master.</source>
        <translation>%1 fue elegido maestro.</translation>
    </message>
    <message numerus="yes">
        <source>%1 wrote revision %2 to ZooKeeper: one multi that changed %n partition(s).</source>
        <translation>
            <numerusform>%1 escribió la revisión %2 en ZooKeeper: un multi que cambió %Ln partición.</numerusform>
            <numerusform>%1 escribió la revisión %2 en ZooKeeper: un multi que cambió %Ln particiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of its %n partition(s) are served again, by %1.</source>
        <translation>
            <numerusform>Su única partición (%Ln) vuelve a estar servida, por %1.</numerusform>
            <numerusform>Sus %Ln particiones vuelven a estar servidas, por %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new primaries had to wait until all leases of before had run out: what the cluster knew was no proof of death.</source>
        <translation>Los nuevos primarios tuvieron que esperar hasta que vencieran todos los leases anteriores: lo que sabía el clúster no probaba la muerte.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its partition(s) are served again, by %1.</source>
        <translation>
            <numerusform>%Ln de sus particiones vuelve a estar servida, por %1.</numerusform>
            <numerusform>%Ln de sus particiones vuelven a estar servidas, por %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 committed the first write under its new term %2 (partition %3).</source>
        <translation>%1 confirmó la primera escritura de su nuevo mandato %2 (partición %3).</translation>
    </message>
    <message numerus="yes">
        <source>%1 handed over: it is primary of %n partition(s) no more.</source>
        <translation>
            <numerusform>%1 cedió el puesto: ya no es primario de %Ln partición.</numerusform>
            <numerusform>%1 cedió el puesto: ya no es primario de %Ln particiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 noticed that its lease was over and refused to serve %n partition(s).</source>
        <translation>
            <numerusform>%1 notó que su lease había vencido y se negó a servir %Ln partición.</numerusform>
            <numerusform>%1 notó que su lease había vencido y se negó a servir %Ln particiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read in ZooKeeper: %1 is suspected.</source>
        <translation>Leído en ZooKeeper: %1 está bajo sospecha.</translation>
    </message>
    <message>
        <source>Read in ZooKeeper: %1 is down.</source>
        <translation>Leído en ZooKeeper: %1 está caído.</translation>
    </message>
    <message>
        <source>Read in ZooKeeper: %1 is down, by the evidence “%2”.</source>
        <translation>Leído en ZooKeeper: %1 está caído, según el indicio «%2».</translation>
    </message>
    <message>
        <source>Read in ZooKeeper: %1 is the master.</source>
        <translation>Leído en ZooKeeper: %1 es el maestro.</translation>
    </message>
    <message numerus="yes">
        <source>Read in ZooKeeper: another primary for each of its %n partition(s).</source>
        <translation>
            <numerusform>Leído en ZooKeeper: otro primario para su %Ln partición.</numerusform>
            <numerusform>Leído en ZooKeeper: otro primario para cada una de sus %Ln particiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>ZooKeeper ended its session, %1 after the fault: this is what the cluster had to wait for.</source>
        <translation>ZooKeeper terminó su sesión, %1 después del fallo: esto es lo que el clúster tuvo que esperar.</translation>
    </message>
    <message>
        <source>Its session with ZooKeeper was closed, %1 after it was asked to stop.</source>
        <translation>Su sesión con ZooKeeper se cerró, %1 después de pedirle que se detuviera.</translation>
    </message>
    <message>
        <source>ZooKeeper ended its session, %1 after the fault: nothing had waited for that.</source>
        <translation>ZooKeeper terminó su sesión, %1 después del fallo: nada había esperado a eso.</translation>
    </message>
    <message>
        <source>ZooKeeper serves again.</source>
        <translation>ZooKeeper vuelve a servir.</translation>
    </message>
    <message>
        <source>%1 runs again before the cluster had noticed anything.</source>
        <translation>%1 vuelve a funcionar antes de que el clúster notara nada.</translation>
    </message>
    <message>
        <source>Read in ZooKeeper: %1 is up again.</source>
        <translation>Leído en ZooKeeper: %1 vuelve a estar activo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 began to catch up, in %n partition(s).</source>
        <translation>
            <numerusform>%1 empezó a ponerse al día, en %Ln partición.</numerusform>
            <numerusform>%1 empezó a ponerse al día, en %Ln particiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has caught up in all of %n partition(s).</source>
        <translation>
            <numerusform>%1 se ha puesto al día en su única partición (%Ln).</numerusform>
            <numerusform>%1 se ha puesto al día en las %Ln particiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has caught up in %n partition(s) so far.</source>
        <translation>
            <numerusform>%1 se ha puesto al día en %Ln partición hasta ahora.</numerusform>
            <numerusform>%1 se ha puesto al día en %Ln particiones hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>What clients felt was not measured: %1.</source>
        <translation>No se midió lo que notaron los clientes: %1.</translation>
    </message>
    <message>
        <source>No request of the workload was disturbed.</source>
        <translation>Ninguna petición de la carga fue perturbada.</translation>
    </message>
    <message>
        <source>Requests retried: %1; failed: %2; of unknown outcome: %3; disturbed on other partitions: %4.</source>
        <translation>Peticiones reintentadas: %1; fallidas: %2; de resultado desconocido: %3; perturbadas en otras particiones: %4.</translation>
    </message>
    <message>
        <source>Of what the servers did nothing was heard from themselves: they keep their last events, and one that is down tells nothing more.</source>
        <translation>De lo que hicieron los servidores no se supo nada por ellos mismos: guardan sus últimos eventos, y uno caído ya no cuenta nada.</translation>
    </message>
    <message>
        <source>What is read in ZooKeeper is read a little later than it was written, and states that last for moments only may be skipped.</source>
        <translation>Lo que se lee en ZooKeeper se lee algo después de escribirse, y los estados que duran solo un instante pueden pasarse por alto.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 became master.</source>
        <translation>%1 pasó a ser maestro.</translation>
    </message>
    <message>
        <source>%1 saw that its session with ZooKeeper had expired.</source>
        <translation>%1 vio que su sesión con ZooKeeper había expirado.</translation>
    </message>
    <message>
        <source>No fault was seen here. A master that loses its session with ZooKeeper, or is asked to step back, is followed by another; who holds which partition need not change.</source>
        <translation>Aquí no se vio ningún fallo. A un maestro que pierde su sesión con ZooKeeper, o al que se pide que se retire, le sucede otro; el reparto de las particiones no tiene por qué cambiar.</translation>
    </message>
    <message>
        <source>Primaries go on serving without ZooKeeper; what they hold cannot be reassigned until it is back.</source>
        <translation>Los primarios siguen sirviendo sin ZooKeeper; lo que tienen no se puede reasignar hasta que vuelva.</translation>
    </message>
    <message>
        <source>You sent SIGKILL to %1.</source>
        <translation>Usted envió SIGKILL a %1.</translation>
    </message>
    <message>
        <source>You sent SIGSTOP to %1: it stands still, but its connections stay open.</source>
        <translation>Usted envió SIGSTOP a %1: está parado, pero sus conexiones siguen abiertas.</translation>
    </message>
    <message>
        <source>You asked %1 to stop (SIGTERM).</source>
        <translation>Usted pidió a %1 que se detuviera (SIGTERM).</translation>
    </message>
    <message>
        <source>The process of %1 ended, and nobody here had asked for it.</source>
        <translation>El proceso de %1 terminó, y nadie aquí lo había pedido.</translation>
    </message>
    <message>
        <source>The cluster began to doubt %1; of a cause nothing is known here.</source>
        <translation>El clúster empezó a dudar de %1; aquí no se conoce la causa.</translation>
    </message>
    <message numerus="yes">
        <source>It was the master, and the primary of %n partition(s).</source>
        <translation>
            <numerusform>Era el maestro, y el primario de %Ln partición.</numerusform>
            <numerusform>Era el maestro, y el primario de %Ln particiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was the master, and the primary of no partition.</source>
        <translation>Era el maestro, y no era primario de ninguna partición.</translation>
    </message>
    <message numerus="yes">
        <source>It was the primary of %n partition(s).</source>
        <translation>
            <numerusform>Era el primario de %Ln partición.</numerusform>
            <numerusform>Era el primario de %Ln particiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was the primary of no partition: no request depended on it alone.</source>
        <translation>No era primario de ninguna partición: ninguna petición dependía solo de él.</translation>
    </message>
    <message>
        <source>The operating system shows it stopped. The cluster does not know yet.</source>
        <translation>El sistema operativo lo muestra parado. El clúster aún no lo sabe.</translation>
    </message>
    <message>
        <source>The operating system shows it stopped.</source>
        <translation>El sistema operativo lo muestra parado.</translation>
    </message>
    <message>
        <source>The operating system reports that its process is gone. The cluster does not know yet.</source>
        <translation>El sistema operativo informa de que su proceso ha desaparecido. El clúster aún no lo sabe.</translation>
    </message>
    <message>
        <source>The operating system reports that its process is gone.</source>
        <translation>El sistema operativo informa de que su proceso ha desaparecido.</translation>
    </message>
    <message>
        <source>The first request that had to wait was due, in partition %1.</source>
        <translation>Llegó el turno de la primera petición que tuvo que esperar, en la partición %1.</translation>
    </message>
    <message>
        <source>The first request that had to wait was due.</source>
        <translation>Llegó el turno de la primera petición que tuvo que esperar.</translation>
    </message>
    <message>
        <source>All are answered again: clients waited for at most %1 (± %2).</source>
        <translation>Todas vuelven a tener respuesta: los clientes esperaron como máximo %1 (± %2).</translation>
    </message>
    <message>
        <source>All are answered again: clients waited for less than %1.</source>
        <translation>Todas vuelven a tener respuesta: los clientes esperaron menos de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 had taken over %n of its partition(s), but was gone before it had answered any request for them.</source>
        <translation>
            <numerusform>%1 había asumido %Ln de sus particiones, pero desapareció antes de responder a ninguna petición de ella.</numerusform>
            <numerusform>%1 había asumido %Ln de sus particiones, pero desapareció antes de responder a ninguna petición de ellas.</numerusform>
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
        <translation>no se pudo iniciar %1: %2</translation>
    </message>
    <message>
        <source>%1: process gone, killed by signal %2</source>
        <translation>%1: proceso desaparecido, matado por la señal %2</translation>
    </message>
    <message>
        <source>%1: process stopped</source>
        <translation>%1: proceso detenido</translation>
    </message>
    <message>
        <source>%1: process ended with exit code %2</source>
        <translation>%1: el proceso terminó con código de salida %2</translation>
    </message>
    <message>
        <source>%1: process ended with exit code %2, %3</source>
        <translation>%1: el proceso terminó con código de salida %2, %3</translation>
    </message>
    <message>
        <source>%1: process runs again</source>
        <translation>%1: el proceso vuelve a ejecutarse</translation>
    </message>
    <message>
        <source>%1: process started</source>
        <translation>%1: proceso iniciado</translation>
    </message>
    <message>
        <source>%1: process frozen</source>
        <translation>%1: proceso congelado</translation>
    </message>
    <message>
        <source>%1: process gone; how it ended cannot be known</source>
        <translation>%1: proceso desaparecido; no se puede saber cómo terminó</translation>
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
        <translation>Proceso</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>deteniéndose</translation>
    </message>
    <message>
        <source>%1, pid %2</source>
        <translation>%1, pid %2</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registrado</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>up</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>suspect: %1</source>
        <translation>bajo sospecha: %1</translation>
    </message>
    <message>
        <source>down: %1</source>
        <translation>caído: %1</translation>
    </message>
    <message>
        <source>primary of %1 · secondary of %2</source>
        <translation>primario de %1 · secundario de %2</translation>
    </message>
    <message>
        <source>%1 · catching up in %2 of %3</source>
        <translation>%1 · poniéndose al día en %2 de %3</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>sin indicios</translation>
    </message>
    <message>
        <source>its connection ended</source>
        <translation>su conexión terminó</translation>
    </message>
    <message>
        <source>it is silent</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>its session expired</source>
        <translation>su sesión expiró</translation>
    </message>
    <message>
        <source>it said farewell</source>
        <translation>se despidió</translation>
    </message>
    <message>
        <source>it came back</source>
        <translation>volvió</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>no iniciado</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciándose</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>congelado</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>desaparecido: %1</translation>
    </message>
    <message>
        <source>gone, killed</source>
        <translation>desaparecido, matado</translation>
    </message>
    <message>
        <source>gone by signal %1</source>
        <translation>terminado por la señal %1</translation>
    </message>
    <message>
        <source>gone, stopped</source>
        <translation>desaparecido, detenido</translation>
    </message>
    <message>
        <source>gone with exit code %1</source>
        <translation>terminado con código de salida %1</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>partición %1</translation>
    </message>
    <message>
        <source>primary %1</source>
        <translation>primario %1</translation>
    </message>
    <message>
        <source>no primary; the last was %1</source>
        <translation>sin primario; el último fue %1</translation>
    </message>
    <message>
        <source>secondaries %1</source>
        <translation>secundarios %1</translation>
    </message>
    <message>
        <source>catching up %1</source>
        <translation>poniéndose al día %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>caídos %1</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>desaparecido</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>clúster</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>not ours</source>
        <translation>ajeno</translation>
    </message>
    <message>
        <source>MASTER</source>
        <translation>MAESTRO</translation>
    </message>
    <message>
        <source>slave</source>
        <translation>esclavo</translation>
    </message>
    <message>
        <source>ZooKeeper</source>
        <translation>ZooKeeper</translation>
    </message>
    <message>
        <source>coordination</source>
        <translation>coordinación</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation>aún no conectado</translation>
    </message>
    <message>
        <source>%1 partitions × %2 copies · epoch %3</source>
        <translation>%1 particiones × %2 copias · época %3</translation>
    </message>
    <message>
        <source>up, draining</source>
        <translation>activo, vaciándose</translation>
    </message>
    <message>
        <source>up, drained</source>
        <translation>activo, vaciado</translation>
    </message>
    <message>
        <source>Shown as it is now: its past is not recorded.</source>
        <translation>Se muestra como está ahora: su pasado no se graba.</translation>
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
        <translation>Creado: %1</translation>
    </message>
    <message>
        <source>Changed: %1, version %2</source>
        <translation>Modificado: %1, versión %2</translation>
    </message>
    <message>
        <source>Children: %1, version %2, changed: %3</source>
        <translation>Hijos: %1, versión %2, modificados: %3</translation>
    </message>
    <message numerus="yes">
        <source>Data: %n byte(s)</source>
        <translation>
            <numerusform>Datos: %Ln byte</numerusform>
            <numerusform>Datos: %Ln bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Ephemeral of %1, session %2</source>
        <translation>Efímero de %1, sesión %2</translation>
    </message>
    <message>
        <source>Ephemeral of session %1</source>
        <translation>Efímero de la sesión %1</translation>
    </message>
    <message>
        <source>Connected to ZooKeeper · session %1, times out after %2 s</source>
        <translation>Conectado a ZooKeeper · sesión %1, expira tras %2 s</translation>
    </message>
    <message>
        <source>No contact with ZooKeeper: %1</source>
        <translation>Sin contacto con ZooKeeper: %1</translation>
    </message>
    <message>
        <source>Connecting to ZooKeeper …</source>
        <translation>Conectando con ZooKeeper …</translation>
    </message>
    <message>
        <source>No contact with ZooKeeper: this is as it was %1 ago</source>
        <translation>Sin contacto con ZooKeeper: así estaba hace %1</translation>
    </message>
    <message>
        <source>This znode does not exist any more.</source>
        <translation>Este znode ya no existe.</translation>
    </message>
    <message>
        <source>It could not be read: %1</source>
        <translation>No se pudo leer: %1</translation>
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
            <numerusform>%Ln conexión</numerusform>
            <numerusform>%Ln conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>sessions %1 s</source>
        <translation>sesiones %1 s</translation>
    </message>
    <message>
        <source>ZooKeeper %1, %2</source>
        <translation>ZooKeeper %1, %2</translation>
    </message>
    <message>
        <source>Requests: %1 ms on average, %2 ms at worst, %3 waiting</source>
        <translation>Peticiones: %1 ms de media, %2 ms como máximo, %3 en espera</translation>
    </message>
    <message>
        <source>Connections: %1</source>
        <translation>Conexiones: %1</translation>
    </message>
    <message>
        <source>Znodes: %1, of them ephemeral: %2, watches: %3</source>
        <translation>Znodes: %1, de ellos efímeros: %2, watches: %3</translation>
    </message>
    <message>
        <source>Data: about %1</source>
        <translation>Datos: unos %1</translation>
    </message>
    <message>
        <source>Sessions time out after: %1 s, as negotiated</source>
        <translation>Las sesiones expiran tras: %1 s, según lo negociado</translation>
    </message>
</context>
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>About Kvorum</source>
        <translation>Acerca de Kvorum</translation>
    </message>
    <message>
        <source>Kvorum %1</source>
        <translation>Kvorum %1</translation>
    </message>
    <message>
        <source>Libraries and fonts</source>
        <translation>Bibliotecas y fuentes</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>A replicated key-value cluster that you can kill.</source>
        <translation>Un clúster clave-valor replicado que se puede matar.</translation>
    </message>
    <message>
        <source>Apache License 2.0</source>
        <translation>Licencia Apache 2.0</translation>
    </message>
</context>
<context>
    <name>app::Announcer</name>
    <message>
        <source>%1 is the master now</source>
        <translation>%1 es ahora el maestro</translation>
    </message>
</context>
<context>
    <name>app::ClientPage</name>
    <message>
        <source>Requests served in a second</source>
        <translation>Peticiones servidas por segundo</translation>
    </message>
    <message>
        <source>What 99 of 100 requests took at most</source>
        <translation>Lo que tardaron como máximo 99 de cada 100 peticiones</translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation>%1 pet./s</translation>
    </message>
    <message>
        <source>ok %1</source>
        <translation>correctas %1</translation>
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
        <translation>Del intervalo seleccionado</translation>
    </message>
    <message>
        <source>Of the last 5 s</source>
        <translation>De los últimos 5 s</translation>
    </message>
    <message>
        <source>Selected %1: %2</source>
        <translation>Selección %1: %2</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>partitions</comment>
        <translation>
            <numerusform>%Ln otra</numerusform>
            <numerusform>%Ln otras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affected</source>
        <comment>partitions</comment>
        <translation>
            <numerusform>%Ln afectada</numerusform>
            <numerusform>%Ln afectadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No fault yet.</source>
        <translation>Aún no hay fallos.</translation>
    </message>
</context>
<context>
    <name>app::ClusterLink</name>
    <message>
        <source>the cluster was stopped</source>
        <translation>el clúster fue detenido</translation>
    </message>
    <message>
        <source>this cluster is read-only here until you take control of it</source>
        <translation>este clúster es aquí de solo lectura hasta que tome su control</translation>
    </message>
</context>
<context>
    <name>app::ClusterRun</name>
    <message>
        <source>The cluster was deleted; Start makes a new one</source>
        <translation>El clúster fue eliminado; Iniciar crea uno nuevo</translation>
    </message>
    <message>
        <source>Control of the cluster %1 is given back: read-only from now on</source>
        <translation>Se ha devuelto el control del clúster %1: desde ahora, solo lectura</translation>
    </message>
    <message>
        <source>You have taken control of the cluster %1</source>
        <translation>Ha tomado el control del clúster %1</translation>
    </message>
</context>
<context>
    <name>app::ConnectDialog</name>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>&amp;Keep it in the list</source>
        <translation>Conservar en la &amp;lista</translation>
    </message>
    <message>
        <source>Connect to another cluster</source>
        <translation>Conectar a otro clúster</translation>
    </message>
    <message>
        <source>host:port[,host:port…][/path]</source>
        <translation>host:puerto[,host:puerto…][/ruta]</translation>
    </message>
    <message>
        <source>A window of its own shows it, read-only until you type its name there.</source>
        <translation>Se muestra en una ventana propia, de solo lectura hasta que escriba allí su nombre.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>&amp;ZooKeeper</source>
        <translation>&amp;ZooKeeper</translation>
    </message>
    <message>
        <source>&amp;Name of the cluster</source>
        <translation>&amp;Nombre del clúster</translation>
    </message>
    <message>
        <source>Clusters that were kept</source>
        <translation>Clústeres guardados</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>K&amp;ept:</source>
        <translation>&amp;Guardados:</translation>
    </message>
</context>
<context>
    <name>app::ConnectionBar</name>
    <message>
        <source>Connected to %1 at %2</source>
        <translation>Conectado a %1 en %2</translation>
    </message>
    <message>
        <source>Connecting to %1 at %2</source>
        <translation>Conectando a %1 en %2</translation>
    </message>
    <message>
        <source>Lost contact with %1 at %2</source>
        <translation>Se perdió el contacto con %1 en %2</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation>%1 · solo lectura</translation>
    </message>
    <message>
        <source>%1 · you have control</source>
        <translation>%1 · usted tiene el control</translation>
    </message>
    <message>
        <source>Take control …</source>
        <translation>Tomar el control …</translation>
    </message>
    <message>
        <source>Read-only again</source>
        <translation>Volver a solo lectura</translation>
    </message>
    <message>
        <source>Allows to change its keys and settings. Its processes cannot be killed from here.</source>
        <translation>Permite cambiar sus claves y ajustes. Sus procesos no se pueden matar desde aquí.</translation>
    </message>
    <message>
        <source>Nothing of the cluster can be changed from here any more</source>
        <translation>Ya no se puede cambiar nada del clúster desde aquí</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>in control</source>
        <translation>con control</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>It is tried again and again by itself; this tries it at once</source>
        <translation>Se reintenta solo una y otra vez; esto lo intenta ahora mismo</translation>
    </message>
</context>
<context>
    <name>app::ConnectionControls</name>
    <message>
        <source>Connect to another cluster …</source>
        <translation>Conectar a otro clúster …</translation>
    </message>
    <message>
        <source>Take control …</source>
        <translation>Tomar el control …</translation>
    </message>
    <message>
        <source>Kvorum – %1 at %2, read-only</source>
        <translation>Kvorum – %1 en %2, solo lectura</translation>
    </message>
    <message>
        <source>Kvorum – %1 at %2, in control</source>
        <translation>Kvorum – %1 en %2, con control</translation>
    </message>
    <message>
        <source>Use remote ZooKeeper …</source>
        <translation>Usar un ZooKeeper remoto …</translation>
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
        <translation>Poner 1000 muestras</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value as JSON</source>
        <translation>Valor en JSON</translation>
    </message>
    <message>
        <source>The value that was found</source>
        <translation>El valor encontrado</translation>
    </message>
    <message>
        <source>GET shows the value here</source>
        <translation>GET muestra aquí el valor</translation>
    </message>
    <message>
        <source>Sample values put</source>
        <translation>Valores de muestra guardados</translation>
    </message>
    <message>
        <source>Read the key (Ctrl+G)</source>
        <translation>Leer la clave (Ctrl+G)</translation>
    </message>
    <message>
        <source>Store the value under the key (Ctrl+Enter)</source>
        <translation>Guardar el valor en la clave (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>Eliminar la clave</translation>
    </message>
    <message>
        <source>Store sample:0001 to sample:1000, spread over all partitions</source>
        <translation>Guardar de sample:0001 a sample:1000, repartidos por todas las particiones</translation>
    </message>
    <message>
        <source>where it lives is not known yet</source>
        <translation>aún no se sabe dónde reside</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>asking …</source>
        <translation>consultando …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 sample values stored, %2 not</source>
        <translation>%1 valores de muestra guardados, %2 no</translation>
    </message>
    <message>
        <source>Changed meanwhile: version %1 → %2</source>
        <translation>Modificada entretanto: versión %1 → %2</translation>
    </message>
    <message>
        <source>Deleted meanwhile; it was version %1</source>
        <translation>Eliminada entretanto; era la versión %1</translation>
    </message>
    <message>
        <source>Made meanwhile, version %1</source>
        <translation>Creada entretanto, versión %1</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Mostrar ambos</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Read-only until you take control of the cluster</source>
        <translation>Solo lectura hasta que tome el control del clúster</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample value(s) stored</source>
        <translation>
            <numerusform>%Ln valor de muestra guardado</numerusform>
            <numerusform>%Ln valores de muestra guardados</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON, %1; only its beginning is shown</source>
        <translation>JSON, %1; solo se muestra el principio</translation>
    </message>
    <message>
        <source>%1 · %2, only its beginning is shown</source>
        <translation>%1 · %2, solo se muestra el principio</translation>
    </message>
    <message>
        <source>PUT as plain text</source>
        <translation>PUT como texto sin formato</translation>
    </message>
    <message>
        <source>Store the characters as they are, as a JSON string</source>
        <translation>Guardar los caracteres tal cual, como cadena JSON</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Put no more sample values</source>
        <translation>No guardar más valores de muestra</translation>
    </message>
</context>
<context>
    <name>app::Desktop</name>
    <message>
        <source>This run is not recorded any more: %1</source>
        <translation>Esta ejecución ya no se graba: %1</translation>
    </message>
    <message numerus="yes">
        <source>The disk does not keep up: %n event(s) are not in the recording</source>
        <translation>
            <numerusform>El disco no da abasto: %Ln evento falta en la grabación</numerusform>
            <numerusform>El disco no da abasto: %Ln eventos faltan en la grabación</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>El informe está en %1</translation>
    </message>
    <message>
        <source>Failures are detected by %1 from now on</source>
        <translation>Desde ahora los fallos se detectan por %1</translation>
    </message>
    <message>
        <source>Detection could not be set to %1: %2</source>
        <translation>No se pudo fijar la detección en %1: %2</translation>
    </message>
    <message>
        <source>All scenarios have run: %1</source>
        <translation>Se han ejecutado todos los escenarios: %1</translation>
    </message>
    <message>
        <source>A window for %1 could not be opened: %2</source>
        <translation>No se pudo abrir una ventana para %1: %2</translation>
    </message>
    <message>
        <source>%1 could not be undrained: %2</source>
        <translation>%1 no se pudo volver a usar: %2</translation>
    </message>
    <message>
        <source>%1 could not be drained: %2</source>
        <translation>%1 no se pudo vaciar: %2</translation>
    </message>
</context>
<context>
    <name>app::DetectionBox</name>
    <message>
        <source>Detection of failures</source>
        <translation>Detección de fallos</translation>
    </message>
    <message>
        <source>A connection that ends is a proof: a killed server is replaced within milliseconds. A frozen one costs its lease.</source>
        <translation>Una conexión que termina es una prueba: un servidor matado se sustituye en milisegundos. Uno congelado cuesta su lease.</translation>
    </message>
    <message>
        <source>The end of a connection proves nothing: a killed server costs its lease, as a frozen one does, 0.4 s.</source>
        <translation>El fin de una conexión no prueba nada: un servidor matado cuesta su lease, como uno congelado, 0,4 s.</translation>
    </message>
    <message>
        <source>Only ZooKeeper tells: its session with the server has to end, which takes seconds.</source>
        <translation>Solo ZooKeeper lo dice: tiene que terminar su sesión con el servidor, lo que tarda segundos.</translation>
    </message>
    <message>
        <source>Detect: %1</source>
        <translation>Detectar: %1</translation>
    </message>
    <message>
        <source>By what the cluster notices that a server has failed</source>
        <translation>Por qué medio nota el clúster que un servidor ha fallado</translation>
    </message>
    <message>
        <source>lifeline</source>
        <translation>línea vital</translation>
    </message>
    <message>
        <source>lease</source>
        <translation>lease</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sesión</translation>
    </message>
    <message>
        <source>Read-only until you take control of the cluster</source>
        <translation>Solo lectura hasta que tome el control del clúster</translation>
    </message>
</context>
<context>
    <name>app::DirectReads</name>
    <message>
        <source>the server has been silent for too long</source>
        <translation>el servidor lleva demasiado tiempo en silencio</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>sin conexión a tiempo</translation>
    </message>
    <message>
        <source>the server has sent what is no answer</source>
        <translation>el servidor ha enviado algo que no es una respuesta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no host:port</source>
        <translation>«%1» no es un host:puerto</translation>
    </message>
</context>
<context>
    <name>app::DiskDialog</name>
    <message>
        <source>The directory of the cluster</source>
        <translation>El directorio del clúster</translation>
    </message>
    <message>
        <source>Data of the cluster %1</source>
        <translation>Datos del clúster %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>En el disco</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Recordings of all clusters</source>
        <translation>Grabaciones de todos los clústeres</translation>
    </message>
    <message>
        <source>Free on this file system</source>
        <translation>Libre en este sistema de archivos</translation>
    </message>
    <message>
        <source>Delete cluster …</source>
        <translation>Eliminar clúster …</translation>
    </message>
    <message>
        <source>Delete the cluster</source>
        <translation>Eliminar el clúster</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%1 en %Ln archivo</numerusform>
            <numerusform>%1 en %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>being looked at …</source>
        <translation>examinando …</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Logs and the rest</source>
        <translation>Logs y el resto</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>There is nothing</source>
        <translation>No hay nada</translation>
    </message>
</context>
<context>
    <name>app::EventModel</name>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>partición %1</translation>
    </message>
</context>
<context>
    <name>app::EventsPage</name>
    <message>
        <source>Filter the events</source>
        <translation>Filtrar los eventos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Show what they say; with none chosen, everything is shown</source>
        <translation>Mostrar lo que dicen; si no se elige ninguno, se muestra todo</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Tipo de evento</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>▲ ✖ trouble</source>
        <translation>▲ ✖ problemas</translation>
    </message>
    <message>
        <source>✖ failures</source>
        <translation>✖ fallos</translation>
    </message>
    <message>
        <source>⇄ movements</source>
        <translation>⇄ movimientos</translation>
    </message>
    <message>
        <source>● recoveries</source>
        <translation>● recuperaciones</translation>
    </message>
    <message>
        <source>♛ masters</source>
        <translation>♛ maestros</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Sobre quién</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>Sobre todos</translation>
    </message>
    <message>
        <source>the cluster</source>
        <translation>el clúster</translation>
    </message>
    <message>
        <source>Show the log of that moment</source>
        <translation>Mostrar el log de ese momento</translation>
    </message>
    <message>
        <source>Go to that moment</source>
        <translation>Ir a ese momento</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Mostrar todos los eventos</translation>
    </message>
    <message>
        <source>Unfold or fold up</source>
        <translation>Desplegar o plegar</translation>
    </message>
</context>
<context>
    <name>app::ExplainPage</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Nothing has failed yet. Kill or freeze a server, and what happens is told here.</source>
        <translation>Aún no ha fallado nada. Mate o congele un servidor, y aquí se contará lo que ocurra.</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Lo que se cuenta</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
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
        <translation>Ese momento</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Tras</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
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
        <translation>Contado desde la primera línea, que es el fallo si se cuenta alguno</translation>
    </message>
</context>
<context>
    <name>app::Headless</name>
    <message>
        <source>problem: %1</source>
        <translation>problema: %1</translation>
    </message>
    <message>
        <source>  log: %1</source>
        <translation>  log: %1</translation>
    </message>
    <message>
        <source>ZooKeeper: %1   cluster: %2</source>
        <translation>ZooKeeper: %1   clúster: %2</translation>
    </message>
    <message>
        <source>%1: %2:%3</source>
        <translation>%1: %2:%3</translation>
    </message>
    <message>
        <source>Ctrl-C stops it all</source>
        <translation>Ctrl-C lo detiene todo</translation>
    </message>
    <message>
        <source>This run is not recorded any more: %1</source>
        <translation>Esta ejecución ya no se graba: %1</translation>
    </message>
    <message>
        <source>report: %1/report.html</source>
        <translation>informe: %1/report.html</translation>
    </message>
    <message>
        <source>Watching the cluster %1, read-only; Ctrl-C ends it</source>
        <translation>Observando el clúster %1, solo lectura; Ctrl-C termina</translation>
    </message>
</context>
<context>
    <name>app::InspectorPage</name>
    <message>
        <source>%1 · since %2</source>
        <translation>%1 · desde %2</translation>
    </message>
    <message>
        <source>%1 (old)</source>
        <translation>%1 (antiguo)</translation>
    </message>
    <message>
        <source>kvctl line</source>
        <translation>línea de kvctl</translation>
    </message>
    <message>
        <source>nc line</source>
        <translation>línea de nc</translation>
    </message>
    <message>
        <source>ZooKeeper address</source>
        <translation>Dirección de ZooKeeper</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
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
        <translation>%1 ♛ maestro</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>registered in ZooKeeper</source>
        <translation>registrado en ZooKeeper</translation>
    </message>
    <message>
        <source>none in ZooKeeper</source>
        <translation>ninguno en ZooKeeper</translation>
    </message>
</context>
<context>
    <name>app::JavaCheck</name>
    <message>
        <source>%1 is no Java: it has not said its version for %2 s.</source>
        <translation>%1 no es Java: no ha dicho su versión en %2 s.</translation>
    </message>
    <message>
        <source>%1 cannot be run: %2</source>
        <translation>%1 no se puede ejecutar: %2</translation>
    </message>
    <message>
        <source>%1 is no Java: asked for its version it says “%2”.</source>
        <translation>%1 no es Java: al preguntarle su versión responde «%2».</translation>
    </message>
    <message>
        <source>%1 is Java %2; Java %3 or newer is needed.</source>
        <translation>%1 es Java %2; se necesita Java %3 o posterior.</translation>
    </message>
</context>
<context>
    <name>app::JavaChooser</name>
    <message>
        <source>Choose Java …</source>
        <translation>Elegir Java …</translation>
    </message>
    <message>
        <source>Choose the program java, as in …/bin/java</source>
        <translation>Elegir el programa java, como …/bin/java</translation>
    </message>
    <message>
        <source>Choose the program java</source>
        <translation>Elegir el programa java</translation>
    </message>
</context>
<context>
    <name>app::JavaSearch</name>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>Java 11 or newer was not found. Searched: $JAVA_HOME (%1), PATH (%2)</source>
        <translation>No se encontró Java 11 o posterior. Se buscó en: $JAVA_HOME (%1), PATH (%2)</translation>
    </message>
    <message>
        <source>Java 11 or newer was not found. Searched: %1, $JAVA_HOME (%2), PATH (%3)</source>
        <translation>No se encontró Java 11 o posterior. Se buscó en: %1, $JAVA_HOME (%2), PATH (%3)</translation>
    </message>
</context>
<context>
    <name>app::KeyModel</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primario</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>app::KeysPage</name>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>&amp;Nueva clave</translation>
    </message>
    <message>
        <source>Keys that begin with …</source>
        <translation>Claves que empiezan por …</translation>
    </message>
    <message>
        <source>Beginning of the keys</source>
        <translation>Comienzo de las claves</translation>
    </message>
    <message>
        <source>Only keys whose primary is this server</source>
        <translation>Solo claves cuyo primario es este servidor</translation>
    </message>
    <message>
        <source>all servers</source>
        <translation>todos los servidores</translation>
    </message>
    <message>
        <source>partition</source>
        <translation>partición</translation>
    </message>
    <message>
        <source>Only keys of this partition</source>
        <translation>Solo claves de esta partición</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) so far, reading …</source>
        <translation>
            <numerusform>%Ln clave hasta ahora, leyendo …</numerusform>
            <numerusform>%Ln claves hasta ahora, leyendo …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%Ln clave</numerusform>
            <numerusform>%Ln claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n key(s); narrow the choice to see others</source>
        <translation>
            <numerusform>la primera clave (%Ln); acote la selección para ver otras</numerusform>
            <numerusform>las primeras %Ln claves; acote la selección para ver otras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n key(s); scroll for more</source>
        <translation>
            <numerusform>la primera clave (%Ln); desplácese para ver más</numerusform>
            <numerusform>las primeras %Ln claves; desplácese para ver más</numerusform>
        </translation>
    </message>
    <message>
        <source>A partition cannot be read: %1</source>
        <translation>No se puede leer una partición: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirla</translation>
    </message>
    <message>
        <source>Read-only until you take control of the cluster</source>
        <translation>Solo lectura hasta que tome el control del clúster</translation>
    </message>
</context>
<context>
    <name>app::LinkWorker</name>
    <message>
        <source>the cluster does not run</source>
        <translation>el clúster no está en marcha</translation>
    </message>
    <message>
        <source>partition %1: %2</source>
        <translation>partición %1: %2</translation>
    </message>
</context>
<context>
    <name>app::LogsPage</name>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>All processes</source>
        <translation>Todos los procesos</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>Nivel mínimo</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>Info y superiores</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>Partir las líneas largas</translation>
    </message>
    <message>
        <source>Show all lines again</source>
        <translation>Mostrar de nuevo todas las líneas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Copy the selected lines</source>
        <translation>Copiar las líneas seleccionadas</translation>
    </message>
    <message>
        <source>Clear the view</source>
        <translation>Limpiar la vista</translation>
    </message>
    <message>
        <source>The file stays as it is</source>
        <translation>El archivo queda como está</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Open the containing folder</source>
        <translation>Abrir la carpeta contenedora</translation>
    </message>
    <message>
        <source>±%1 s around %2 ✕</source>
        <translation>±%1 s en torno a %2 ✕</translation>
    </message>
    <message>
        <source>Others run this cluster: its logs are where its servers are</source>
        <translation>Este clúster lo gestionan otros: sus logs están donde sus servidores</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>Kvorum – cluster %1</source>
        <translation>Kvorum – clúster %1</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>close again to end everything at once</source>
        <translation>cierre otra vez para terminarlo todo ya</translation>
    </message>
    <message>
        <source>%1
Its log: %2</source>
        <translation>%1
Su log: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Start fresh: all keys and values of the cluster %1 are deleted.</source>
        <translation>Empezar de cero: se eliminan todas las claves y valores del clúster %1.</translation>
    </message>
    <message>
        <source>Delete the data and start</source>
        <translation>Eliminar los datos e iniciar</translation>
    </message>
    <message>
        <source>The cluster %1 is stopped and deleted, with its data and logs.</source>
        <translation>El clúster %1 se detiene y se elimina, con sus datos y logs.</translation>
    </message>
    <message>
        <source>Delete the cluster</source>
        <translation>Eliminar el clúster</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topología</translation>
    </message>
    <message>
        <source>Client view</source>
        <translation>Vista del cliente</translation>
    </message>
    <message>
        <source>The cluster %1 is not running.</source>
        <translation>El clúster %1 no está en marcha.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Anillo</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>ZooKeeper</source>
        <translation>ZooKeeper</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>The last session ended unexpectedly. What happened in it was recorded.</source>
        <translation>La última sesión terminó inesperadamente. Lo ocurrido en ella quedó grabado.</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Abrir grabación</translation>
    </message>
    <message>
        <source>Undrain</source>
        <translation>Volver a usar</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>app::MatrixPage</name>
    <message>
        <source>Order of the servers</source>
        <translation>Orden de los servidores</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>por nombre</translation>
    </message>
    <message>
        <source>by load, now</source>
        <translation>por carga, ahora</translation>
    </message>
    <message>
        <source>by primaries, now</source>
        <translation>por primarios, ahora</translation>
    </message>
    <message>
        <source>Story of the partition</source>
        <translation>Historia de la partición</translation>
    </message>
    <message>
        <source>Click a cell, or walk with the arrow keys, to read a partition&apos;s story here</source>
        <translation>Haga clic en una celda, o muévase con las flechas, para leer aquí la historia de una partición</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>Se&amp;rvidores</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>app::OffendersDialog</name>
    <message>
        <source>What is not as it was acknowledged</source>
        <translation>Lo que no está como se confirmó</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) hold neither the last acknowledged value nor one that may stand for it.</source>
        <translation>
            <numerusform>%Ln clave no contiene ni el último valor confirmado ni otro que pueda sustituirlo.</numerusform>
            <numerusform>%Ln claves no contienen ni el último valor confirmado ni otro que pueda sustituirlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The first %2 of them:</source>
        <translation>%1 Las primeras %2:</translation>
    </message>
    <message>
        <source>Between the copies of a partition:</source>
        <translation>Entre las copias de una partición:</translation>
    </message>
    <message>
        <source>What differs between copies</source>
        <translation>Diferencias entre copias</translation>
    </message>
    <message>
        <source>Lost writes</source>
        <translation>Escrituras perdidas</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Confirmado por</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Leído de</translation>
    </message>
</context>
<context>
    <name>app::OutagePanel</name>
    <message>
        <source>Offenders …</source>
        <translation>Discrepancias …</translation>
    </message>
    <message>
        <source>Zoom to the fault and its outage</source>
        <translation>Ampliar el fallo y su corte</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Ampliarlo</translation>
    </message>
</context>
<context>
    <name>app::PartitionModel</name>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>none (was %1)</source>
        <translation>ninguno (era %1)</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Key range (hash)</source>
        <translation>Rango de claves (hash)</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primario</translation>
    </message>
    <message>
        <source>Secondaries</source>
        <translation>Secundarios</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Poniéndose al día</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Caídos</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Mandato</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
</context>
<context>
    <name>app::PartitionsPage</name>
    <message>
        <source>Filter: a server, a number, a range</source>
        <translation>Filtro: un servidor, un número, un rango</translation>
    </message>
    <message>
        <source>Filter the partitions</source>
        <translation>Filtrar las particiones</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>app::PresenterPage</name>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Requests of clients</source>
        <translation>Peticiones de los clientes</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sign and a word</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All partitions</source>
        <translation>Todas las particiones</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Todas las demás</translation>
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
        <translation>K matar %1</translation>
    </message>
    <message>
        <source>F freeze</source>
        <translation>F congelar</translation>
    </message>
    <message>
        <source>R bring back</source>
        <translation>R recuperar</translation>
    </message>
    <message>
        <source>Page Down: %1</source>
        <translation>Av Pág: %1</translation>
    </message>
    <message>
        <source>← → another server</source>
        <translation>← → otro servidor</translation>
    </message>
    <message>
        <source>Esc leave</source>
        <translation>Esc salir</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>a scenario, its verdict and two sentences</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Page Up back</source>
        <translation>Re Pág atrás</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>a sign, a word and what is to be said of it</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 %2: %3 of %4 servers, %5 of %6 partitions served, %7 with all copies</source>
        <comment>a sign and a word first</comment>
        <translation>%1 %2: %3 de %4 servidores, %5 de %6 particiones atendidas, %7 con todas las copias</translation>
    </message>
    <message numerus="yes">
        <source>%n disturbed</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln perturbada</numerusform>
            <numerusform>%Ln perturbadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ProgramLogWindow</name>
    <message>
        <source>Program log</source>
        <translation>Log del programa</translation>
    </message>
    <message>
        <source>The file of the program log</source>
        <translation>El archivo de log del programa</translation>
    </message>
</context>
<context>
    <name>app::RecordingWriter</name>
    <message>
        <source>%1 has reached its limit</source>
        <translation>%1 ha llegado a su límite</translation>
    </message>
</context>
<context>
    <name>app::RingPage</name>
    <message>
        <source>Type a key to see where it lives</source>
        <translation>Escriba una clave para ver dónde reside</translation>
    </message>
    <message>
        <source>Key to look up</source>
        <translation>Clave que buscar</translation>
    </message>
    <message>
        <source>Outer band: primaries. Inner bands: secondaries, ▨ catching up, ▩ down.</source>
        <translation>Banda exterior: primarios. Bandas interiores: secundarios, ▨ poniéndose al día, ▩ caídos.</translation>
    </message>
    <message>
        <source>hash → partition → primary and secondaries</source>
        <translation>hash → partición → primario y secundarios</translation>
    </message>
    <message>
        <source>where it lives is not known</source>
        <translation>no se sabe dónde reside</translation>
    </message>
    <message>
        <source>Click a piece, or walk with the arrow keys, to read about a partition</source>
        <translation>Haga clic en un sector, o muévase con las flechas, para leer sobre una partición</translation>
    </message>
    <message>
        <source>Show the whole ring</source>
        <translation>Mostrar todo el anillo</translation>
    </message>
</context>
<context>
    <name>app::ScenarioActions</name>
    <message>
        <source>Run scenario</source>
        <translation>Ejecutar escenario</translation>
    </message>
    <message>
        <source>Abort scenario</source>
        <translation>Abortar escenario</translation>
    </message>
    <message>
        <source>Abort scenario (Escape twice)</source>
        <translation>Abortar escenario (Escape dos veces)</translation>
    </message>
</context>
<context>
    <name>app::ScenarioPage</name>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abortar</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>Informe …</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Steps and findings</source>
        <translation>Pasos y resultados</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Lo que se vio</translation>
    </message>
    <message>
        <source>Directory for the report</source>
        <translation>Directorio para el informe</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>finding: held</source>
        <translation>resultado: se cumple</translation>
    </message>
    <message>
        <source>finding: broken</source>
        <translation>resultado: incumplida</translation>
    </message>
    <message>
        <source>finding: not proven</source>
        <translation>resultado: no demostrada</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>aún no ejecutado</translation>
    </message>
    <message>
        <source>Others run this cluster: scenarios break only our own</source>
        <translation>Este clúster lo gestionan otros: los escenarios solo rompen el nuestro</translation>
    </message>
</context>
<context>
    <name>app::ScenarioRunner</name>
    <message>
        <source>aborted</source>
        <translation>abortado</translation>
    </message>
    <message>
        <source>the cluster was stopped</source>
        <translation>el clúster fue detenido</translation>
    </message>
    <message>
        <source>%1, which the scenario has added, is drained and removed again</source>
        <translation>%1, añadido por el escenario, se vacía y se vuelve a quitar</translation>
    </message>
</context>
<context>
    <name>app::ServersPage</name>
    <message>
        <source>Partitions: █ primary   ▬ secondary   ▨ catching up   ✕ down</source>
        <translation>Particiones: █ primario   ▬ secundario   ▨ poniéndose al día   ✕ caído</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s): the matrix shows them at a glance. Open the matrix</source>
        <translation>
            <numerusform>%Ln servidor: la matriz lo muestra de un vistazo. Abrir la matriz</numerusform>
            <numerusform>%Ln servidores: la matriz los muestra de un vistazo. Abrir la matriz</numerusform>
        </translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
</context>
<context>
    <name>app::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>As they were at first</source>
        <translation>Valores iniciales</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Reducir el movimiento</translation>
    </message>
    <message>
        <source>&amp;Green and red instead of blue and orange</source>
        <translation>&amp;Verde y rojo en vez de azul y naranja</translation>
    </message>
    <message>
        <source>Start and workload</source>
        <translation>Inicio y carga</translation>
    </message>
    <message>
        <source>On &amp;start</source>
        <translation>Al &amp;arrancar</translation>
    </message>
    <message>
        <source>Start the cluster</source>
        <translation>Iniciar el clúster</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Preguntar antes</translation>
    </message>
    <message>
        <source>When the window is &amp;closed</source>
        <translation>Al &amp;cerrar la ventana</translation>
    </message>
    <message>
        <source>Stop the servers</source>
        <translation>Detener los servidores</translation>
    </message>
    <message>
        <source>Leave them running; from the next start on</source>
        <translation>Dejarlos en marcha; desde el próximo inicio</translation>
    </message>
    <message>
        <source>Start servers again that end by themselves</source>
        <translation>Reiniciar los servidores que terminen por sí solos</translation>
    </message>
    <message>
        <source>Re&amp;quests in a second</source>
        <translation>Peticiones por &amp;segundo</translation>
    </message>
    <message>
        <source>Of these &amp;PUT</source>
        <translation>De ellas, &amp;PUT</translation>
    </message>
    <message>
        <source>Size of a &amp;value in bytes</source>
        <translation>Tamaño de un valor en &amp;bytes</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Record each r&amp;un</source>
        <translation>&amp;Grabar cada ejecución</translation>
    </message>
    <message>
        <source>MiB to &amp;keep at most</source>
        <translation>Conservar como &amp;máx. (MiB)</translation>
    </message>
    <message>
        <source>&amp;Days to keep at most</source>
        <translation>Conservar como máx. (&amp;días)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Show what was shown last</source>
        <translation>Mostrar lo último que se mostró</translation>
    </message>
</context>
<context>
    <name>app::ShellActions</name>
    <message>
        <source>&amp;Settings …</source>
        <translation>A&amp;justes …</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más pe&amp;queño</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texto &amp;normal</translation>
    </message>
    <message>
        <source>Layout for a &amp;demonstration</source>
        <translation>Disposición de de&amp;mostración</translation>
    </message>
    <message>
        <source>Layout for a &amp;close look</source>
        <translation>Disposición de &amp;detalle</translation>
    </message>
    <message>
        <source>Layout for the &amp;logs</source>
        <translation>Disposición de l&amp;ogs</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer disposición</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Parte &amp;siguiente de la ventana</translation>
    </message>
    <message>
        <source>&amp;Part of the window before</source>
        <translation>&amp;Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>Presen&amp;tar</translation>
    </message>
    <message>
        <source>Next step of the presentation</source>
        <translation>Paso siguiente de la presentación</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation>Terminar la presentación</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>Program &amp;log</source>
        <translation>&amp;Log del programa</translation>
    </message>
    <message>
        <source>&amp;About Kvorum</source>
        <translation>&amp;Acerca de Kvorum</translation>
    </message>
    <message>
        <source>Step of the presentation before</source>
        <translation>Paso anterior de la presentación</translation>
    </message>
</context>
<context>
    <name>app::ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Among the servers</source>
        <translation>Entre los servidores</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Otro servidor</translation>
    </message>
    <message>
        <source>Show its log</source>
        <translation>Mostrar su log</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Asignar</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Predeterminado</translation>
    </message>
    <message>
        <source>All &amp;defaults</source>
        <translation>&amp;Todos predeterminados</translation>
    </message>
    <message>
        <source>Other keys for the selected command</source>
        <translation>Otras teclas para el comando seleccionado</translation>
    </message>
    <message>
        <source>Select more of them</source>
        <translation>Seleccionar más</translation>
    </message>
    <message>
        <source>Select this one too</source>
        <translation>Seleccionar también este</translation>
    </message>
    <message>
        <source>Select all servers</source>
        <translation>Seleccionar todos los servidores</translation>
    </message>
    <message>
        <source>In the ring and the matrix</source>
        <translation>En el anillo y la matriz</translation>
    </message>
    <message>
        <source>Larger, smaller, all of it</source>
        <translation>Más grande, más pequeño, todo</translation>
    </message>
    <message>
        <source>Another partition</source>
        <translation>Otra partición</translation>
    </message>
    <message>
        <source>Select a command to give it other keys.</source>
        <translation>Seleccione un comando para darle otras teclas.</translation>
    </message>
    <message>
        <source>%1 is taken already: %2</source>
        <translation>%1 ya está en uso: %2</translation>
    </message>
    <message>
        <source>Type the keys for: %1</source>
        <translation>Pulse las teclas para: %1</translation>
    </message>
    <message>
        <source>Another command has the keys that this one came with.</source>
        <translation>Otro comando tiene las teclas originales de este.</translation>
    </message>
    <message>
        <source>In what clients felt</source>
        <translation>En lo que notaron los clientes</translation>
    </message>
    <message>
        <source>An earlier or a later moment</source>
        <translation>Un momento anterior o posterior</translation>
    </message>
    <message>
        <source>The fault before or after</source>
        <translation>El fallo anterior o siguiente</translation>
    </message>
    <message>
        <source>Select a time</source>
        <translation>Seleccionar un intervalo</translation>
    </message>
    <message>
        <source>A page back or on</source>
        <translation>Una página atrás o adelante</translation>
    </message>
    <message>
        <source>The oldest; the newest, and follow it</source>
        <translation>Lo más antiguo; lo más reciente, y seguirlo</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Más grande, más pequeño</translation>
    </message>
    <message>
        <source>Show that fault</source>
        <translation>Mostrar ese fallo</translation>
    </message>
    <message>
        <source>Give up the selection, follow again</source>
        <translation>Dejar la selección, seguir de nuevo</translation>
    </message>
    <message>
        <source>In the logs</source>
        <translation>En los registros</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>Buscar el siguiente</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Buscar el anterior</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>In keys and values</source>
        <translation>En claves y valores</translation>
    </message>
    <message>
        <source>Edit the value</source>
        <translation>Editar el valor</translation>
    </message>
    <message>
        <source>Delete the key (asks)</source>
        <translation>Eliminar la clave (pregunta)</translation>
    </message>
    <message>
        <source>Save the value</source>
        <translation>Guardar el valor</translation>
    </message>
    <message>
        <source>Keys asked for before</source>
        <translation>Claves consultadas antes</translation>
    </message>
    <message>
        <source>During a scenario</source>
        <translation>Durante un escenario</translation>
    </message>
    <message>
        <source>Abort it</source>
        <translation>Abortarlo</translation>
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
        <translation>%1: SIGKILL enviada</translation>
    </message>
    <message>
        <source>%1: SIGSTOP sent</source>
        <translation>%1: SIGSTOP enviada</translation>
    </message>
    <message>
        <source>%1: SIGCONT sent</source>
        <translation>%1: SIGCONT enviada</translation>
    </message>
    <message>
        <source>%1: SIGTERM sent</source>
        <translation>%1: SIGTERM enviada</translation>
    </message>
    <message>
        <source>%1: SIGTERM sent, to start it again</source>
        <translation>%1: SIGTERM enviada, para reiniciarlo</translation>
    </message>
    <message>
        <source>A cluster&apos;s name is made of a to z, 0 to 9 and hyphens.</source>
        <translation>El nombre de un clúster consta de a a z, 0 a 9 y guiones.</translation>
    </message>
    <message>
        <source>A local cluster has 1 to %1 servers.</source>
        <translation>Un clúster local tiene de 1 a %1 servidores.</translation>
    </message>
    <message>
        <source>A cluster has 1 to %1 partitions.</source>
        <translation>Un clúster tiene de 1 a %1 particiones.</translation>
    </message>
    <message>
        <source>A partition has 1 to %1 copies.</source>
        <translation>Una partición tiene de 1 a %1 copias.</translation>
    </message>
    <message>
        <source>The server program %1 is missing.</source>
        <translation>Falta el programa servidor %1.</translation>
    </message>
    <message>
        <source>The record of the last run could not be read; its processes cannot be known.</source>
        <translation>No se pudo leer el registro de la última ejecución; no se pueden conocer sus procesos.</translation>
    </message>
    <message numerus="yes">
        <source>Cleaned %n left-over process(es) of run %1.</source>
        <translation>
            <numerusform>Se limpió %Ln proceso residual de la ejecución %1.</numerusform>
            <numerusform>Se limpiaron %Ln procesos residuales de la ejecución %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last session ended unexpectedly.</source>
        <translation>La última sesión terminó de forma inesperada.</translation>
    </message>
    <message>
        <source>Process %1 of the last run does not end.</source>
        <translation>El proceso %1 de la última ejecución no termina.</translation>
    </message>
    <message numerus="yes">
        <source>%1 keeps its %n server(s); start fresh to have fewer.</source>
        <translation>
            <numerusform>%1 conserva su %Ln servidor; empiece de cero para tener menos.</numerusform>
            <numerusform>%1 conserva sus %Ln servidores; empiece de cero para tener menos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 exists with %2 partitions, %3 copies and detection %4, and keeps them; start fresh to change them.</source>
        <translation>%1 existe con %2 particiones, %3 copias y detección %4, y los conserva; empiece de cero para cambiarlos.</translation>
    </message>
    <message>
        <source>ZooKeeper&apos;s port %1 is taken; it starts on port %2.</source>
        <translation>El puerto %1 de ZooKeeper está ocupado; arranca en el puerto %2.</translation>
    </message>
    <message>
        <source>ZooKeeper was killed while it made its log %1; the file is empty and has been removed, since it could not start with it.</source>
        <translation>ZooKeeper fue matado mientras creaba su registro %1; el archivo está vacío y se ha eliminado, porque no podría iniciarse con él.</translation>
    </message>
    <message>
        <source>ZooKeeper serves at %1</source>
        <translation>ZooKeeper sirve en %1</translation>
    </message>
    <message>
        <source>%1 listens at %2:%3</source>
        <translation>%1 escucha en %2:%3</translation>
    </message>
    <message>
        <source>No server could be started; their logs say why.</source>
        <translation>No se pudo iniciar ningún servidor; sus logs dicen por qué.</translation>
    </message>
    <message>
        <source>ZooKeeper was started %1 s ago and does not serve; its log may say why.</source>
        <translation>ZooKeeper se inició hace %1 s y no sirve; quizá su log diga por qué.</translation>
    </message>
    <message>
        <source>%1 has not said where it listens for %2 s; its log may say why: %3</source>
        <translation>%1 no ha dicho dónde escucha desde hace %2 s; quizá su log diga por qué: %3</translation>
    </message>
    <message numerus="yes">
        <source>Took over %n running process(es) of run %1.</source>
        <translation>
            <numerusform>Se tomó el control de %Ln proceso en marcha de la ejecución %1.</numerusform>
            <numerusform>Se tomó el control de %Ln procesos en marcha de la ejecución %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is started again.</source>
        <translation>%1 se inicia de nuevo.</translation>
    </message>
    <message>
        <source>%1 ended %2 times within %3 s and is not started again.</source>
        <translation>%1 terminó %2 veces en %3 s y no se reinicia.</translation>
    </message>
    <message>
        <source>%1 ended by itself.</source>
        <translation>%1 terminó por sí solo.</translation>
    </message>
    <message>
        <source>%1 The last lines of its log:
%2</source>
        <translation>%1 Las últimas líneas de su log:
%2</translation>
    </message>
    <message>
        <source>%1 was removed, with its data</source>
        <translation>%1 fue eliminado, con sus datos</translation>
    </message>
</context>
<context>
    <name>app::TakeControlDialog</name>
    <message>
        <source>Take control of %1</source>
        <translation>Tomar el control de %1</translation>
    </message>
    <message>
        <source>Others run the cluster %1 at %2. With control its keys can be put and deleted, its settings changed, and the workload writes to it. Its processes are not ours, and cannot be killed from here.</source>
        <translation>El clúster %1 en %2 lo gestionan otros. Con el control se pueden escribir y eliminar sus claves y cambiar sus ajustes, y la carga escribe en él. Sus procesos no son nuestros y no se pueden matar desde aquí.</translation>
    </message>
    <message>
        <source>Type the &amp;name of the cluster:</source>
        <translation>Escriba el &amp;nombre del clúster:</translation>
    </message>
    <message>
        <source>Name of the cluster</source>
        <translation>Nombre del clúster</translation>
    </message>
    <message>
        <source>Take control</source>
        <translation>Tomar el control</translation>
    </message>
    <message>
        <source>That is its name</source>
        <translation>Ese es su nombre</translation>
    </message>
    <message>
        <source>That is not its name</source>
        <translation>Ese no es su nombre</translation>
    </message>
    <message>
        <source>Until then it is read-only</source>
        <translation>Hasta entonces es de solo lectura</translation>
    </message>
</context>
<context>
    <name>app::TimeControls</name>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Open recording …</source>
        <translation>Abrir grabación …</translation>
    </message>
    <message>
        <source>This run from its beginning</source>
        <translation>Esta ejecución desde el principio</translation>
    </message>
    <message>
        <source>Hold the view still, or play</source>
        <translation>Pausar la vista o reproducir</translation>
    </message>
    <message>
        <source>One event back</source>
        <translation>Un evento atrás</translation>
    </message>
    <message>
        <source>One event on</source>
        <translation>Un evento adelante</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>To the end, or back to live</source>
        <translation>Al final, o de vuelta al directo</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Abrir grabación</translation>
    </message>
    <message>
        <source>Recordings (*.kvorum);;All files (*)</source>
        <translation>Grabaciones (*.kvorum);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>You look at %1.</source>
        <translation>Está viendo %1.</translation>
    </message>
    <message>
        <source>Reading the recording %1: %2 %</source>
        <translation>Leyendo la grabación %1: %2 %</translation>
    </message>
    <message>
        <source>You look at %1 in the recording %2.</source>
        <translation>Está viendo %1 en la grabación %2.</translation>
    </message>
    <message>
        <source>Close the recording</source>
        <translation>Cerrar la grabación</translation>
    </message>
    <message>
        <source>Back to live (End)</source>
        <translation>Volver al directo (Fin)</translation>
    </message>
    <message>
        <source>● Live, recorded</source>
        <translation>● En vivo, grabando</translation>
    </message>
    <message>
        <source>● Live, not recorded</source>
        <translation>● En vivo, sin grabar</translation>
    </message>
    <message>
        <source>reading %1 %</source>
        <translation>leyendo %1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>sin grabar</translation>
    </message>
</context>
<context>
    <name>app::TimeTravel</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 no se puede abrir: %2</translation>
    </message>
</context>
<context>
    <name>app::ValueEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Rever&amp;tir</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value as JSON</source>
        <translation>Valor en JSON</translation>
    </message>
    <message>
        <source>Choose a key to read its value</source>
        <translation>Elija una clave para leer su valor</translation>
    </message>
    <message>
        <source>The value that is stored</source>
        <translation>El valor guardado</translation>
    </message>
    <message>
        <source>Store the value, unless the key was changed meanwhile (Ctrl+S)</source>
        <translation>Guardar el valor, salvo que la clave haya cambiado entretanto (Ctrl+S)</translation>
    </message>
    <message>
        <source>Back to the value that was read</source>
        <translation>Volver al valor leído</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>JSON, %1</source>
        <translation>JSON, %1</translation>
    </message>
    <message>
        <source>%1 · unsaved</source>
        <translation>%1 · sin guardar</translation>
    </message>
    <message>
        <source>The changes of %1 are not saved.</source>
        <translation>Los cambios de %1 no están guardados.</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Descartarlos</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>a new key</source>
        <translation>una clave nueva</translation>
    </message>
    <message>
        <source>asking …</source>
        <translation>consultando …</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarla</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Changed meanwhile: version %1 → %2</source>
        <translation>Modificada entretanto: versión %1 → %2</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Delete it anyway</source>
        <translation>Eliminarla de todos modos</translation>
    </message>
    <message>
        <source>Deleted meanwhile; it was version %1</source>
        <translation>Eliminada entretanto; era la versión %1</translation>
    </message>
    <message>
        <source>Above is your value, below the stored one, version %1</source>
        <translation>Arriba está su valor; abajo, el guardado, versión %1</translation>
    </message>
    <message>
        <source>The key exists already, in version %1</source>
        <translation>La clave ya existe, en la versión %1</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Mostrar ambos</translation>
    </message>
    <message>
        <source>JSON, %1; only its beginning is shown</source>
        <translation>JSON, %1; solo se muestra el principio</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>Guardar como texto sin formato</translation>
    </message>
    <message>
        <source>Store the characters as they are, as a JSON string</source>
        <translation>Guardar los caracteres tal cual, como cadena JSON</translation>
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
        <translation>%1: se perdió un valor confirmado; se encontró %2</translation>
    </message>
</context>
<context>
    <name>app::WindowActions</name>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Añadir servidor</translation>
    </message>
    <message>
        <source>Start fresh …</source>
        <translation>Empezar de cero …</translation>
    </message>
    <message>
        <source>Delete cluster …</source>
        <translation>Eliminar clúster …</translation>
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
        <translation>Poner 1000 muestras</translation>
    </message>
    <message>
        <source>Kill the primary of the key</source>
        <translation>Matar el primario de la clave</translation>
    </message>
    <message>
        <source>Go to the key</source>
        <translation>Ir a la clave</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Show its log</source>
        <translation>Mostrar su log</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Detener y salir</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>&amp;Clúster</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Datos</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation>Matar %1</translation>
    </message>
    <message>
        <source>Thaw %1</source>
        <translation>Descongelar %1</translation>
    </message>
    <message>
        <source>Freeze %1</source>
        <translation>Congelar %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Detener %1</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>Reiniciar %1</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>Recuperar %1</translation>
    </message>
    <message>
        <source>S&amp;cenario</source>
        <translation>&amp;Escenario</translation>
    </message>
    <message>
        <source>Data on the disk …</source>
        <translation>Datos en el disco …</translation>
    </message>
    <message>
        <source>Others run this cluster: its processes are started and ended where they are</source>
        <translation>Este clúster lo gestionan otros: sus procesos se inician y terminan donde están</translation>
    </message>
    <message>
        <source>Read-only until you take control of the cluster</source>
        <translation>Solo lectura hasta que tome el control del clúster</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Others take over what it holds, or it is used again; its process goes on</source>
        <translation>Otros asumen lo que tiene, o se vuelve a usar; su proceso sigue</translation>
    </message>
</context>
<context>
    <name>app::WindowShell</name>
    <message>
        <source>Press K. The strip below shows what clients feel.</source>
        <translation>Pulse K. La franja de abajo muestra lo que notan los clientes.</translation>
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
        <translation>%1 % escrituras</translation>
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
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar ya</translation>
    </message>
    <message>
        <source>Requests of the workload in a second</source>
        <translation>Peticiones de la carga por segundo</translation>
    </message>
    <message>
        <source>How many of them write</source>
        <translation>Cuántas de ellas escriben</translation>
    </message>
    <message>
        <source>How long the values are</source>
        <translation>Longitud de los valores</translation>
    </message>
    <message>
        <source>Hold the view still</source>
        <translation>Pausar la vista</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Volver al presente</translation>
    </message>
    <message>
        <source>Read all keys back</source>
        <translation>Releer todas las claves</translation>
    </message>
    <message>
        <source>Hold the view still (Space); the workload goes on</source>
        <translation>Pausar la vista (Espacio); la carga continúa</translation>
    </message>
    <message>
        <source>Back to now (End)</source>
        <translation>Volver al presente (Fin)</translation>
    </message>
    <message>
        <source>Read all keys back and compare them with what was acknowledged</source>
        <translation>Releer todas las claves y compararlas con lo confirmado</translation>
    </message>
    <message>
        <source>Reads only, until you take control of the cluster</source>
        <translation>Solo lee, hasta que tome el control del clúster</translation>
    </message>
</context>
<context>
    <name>app::ZnodeDetail</name>
    <message>
        <source>Value of the znode</source>
        <translation>Valor del znode</translation>
    </message>
    <message>
        <source>Choose a znode to see what is in it.</source>
        <translation>Elija un znode para ver su contenido.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binario</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>%1; this is only the beginning</source>
        <translation>%1; esto es solo el principio</translation>
    </message>
</context>
<context>
    <name>app::ZnodeModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Znode</source>
        <translation>Znode</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Hijos</translation>
    </message>
    <message>
        <source>Ephemeral of</source>
        <translation>Efímero de</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Modificado</translation>
    </message>
</context>
<context>
    <name>app::ZnodePage</name>
    <message>
        <source>All of ZooKeeper</source>
        <translation>Todo ZooKeeper</translation>
    </message>
    <message>
        <source>Show the whole tree, not only the znodes of this cluster</source>
        <translation>Mostrar todo el árbol, no solo los znodes de este clúster</translation>
    </message>
    <message>
        <source>Znodes</source>
        <translation>Znodes</translation>
    </message>
    <message>
        <source>The cluster does not run.</source>
        <translation>El clúster no está en marcha.</translation>
    </message>
</context>
<context>
    <name>app::ZooKeeperProcess</name>
    <message>
        <source>ZooKeeper is not installed: there is no %1.</source>
        <translation>ZooKeeper no está instalado: no existe %1.</translation>
    </message>
    <message>
        <source>ZooKeeper&apos;s directory %1 cannot be written.</source>
        <translation>No se puede escribir en el directorio %1 de ZooKeeper.</translation>
    </message>
    <message>
        <source>ZooKeeper ended before it served; its log says more.</source>
        <translation>ZooKeeper terminó antes de servir; su log dice más.</translation>
    </message>
    <message>
        <source>ZooKeeper could not be started: %1</source>
        <translation>No se pudo iniciar ZooKeeper: %1</translation>
    </message>
</context>
<context>
    <name>widgets::AvailabilityStrip</name>
    <message>
        <source>What clients felt</source>
        <translation>Lo que notaron los clientes</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>fallo</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 ok</source>
        <translation>%1 correctas</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 tardías</translation>
    </message>
    <message>
        <source>%1 retried</source>
        <translation>%1 reintentadas</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fallidas</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 desconocidas</translation>
    </message>
    <message>
        <source>no request</source>
        <translation>sin peticiones</translation>
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
        <translation>En qué se fue el tiempo</translation>
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
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>widgets::HealthBar</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Show what led to it</source>
        <translation>Mostrar qué condujo a ello</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>No hay líneas que mostrar.</translation>
    </message>
</context>
<context>
    <name>widgets::LogView</name>
    <message>
        <source>Find in the log</source>
        <translation>Buscar en el log</translation>
    </message>
    <message numerus="yes">
        <source>▼ %n new line(s)</source>
        <translation>
            <numerusform>▼ %Ln línea nueva</numerusform>
            <numerusform>▼ %Ln líneas nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Find the one before (Shift+F3)</source>
        <translation>Buscar el anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Find the next one (F3)</source>
        <translation>Buscar el siguiente (F3)</translation>
    </message>
    <message>
        <source>searching …</source>
        <translation>buscando …</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>widgets::NodeCard</name>
    <message>
        <source>Kill</source>
        <translation>Matar</translation>
    </message>
    <message>
        <source>Thaw</source>
        <translation>Descongelar</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>End the process at once (SIGKILL)</source>
        <translation>Terminar el proceso al instante (SIGKILL)</translation>
    </message>
    <message>
        <source>Let the process run again (SIGCONT)</source>
        <translation>Dejar que el proceso continúe (SIGCONT)</translation>
    </message>
    <message>
        <source>Stop the process where it is (SIGSTOP)</source>
        <translation>Parar el proceso donde está (SIGSTOP)</translation>
    </message>
    <message>
        <source>Ask the process to end in order (SIGTERM)</source>
        <translation>Pedir al proceso que termine en orden (SIGTERM)</translation>
    </message>
    <message>
        <source>Start the process on its data, after ending it if it runs</source>
        <translation>Iniciar el proceso sobre sus datos, terminándolo antes si está en marcha</translation>
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
        <translation>primario de %1, secundario de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 primaries lately</source>
        <translation>%1 primarios últimamente</translation>
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
        <translation>Particiones por servidor</translation>
    </message>
</context>
<context>
    <name>widgets::PartitionRing</name>
    <message>
        <source>Ring of partitions</source>
        <translation>Anillo de particiones</translation>
    </message>
</context>
<context>
    <name>widgets::ServerChips</name>
    <message>
        <source>%1, master: %2</source>
        <translation>%1, maestro: %2</translation>
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
        <translation>%1, el último minuto: ahora %2</translation>
    </message>
</context>
<context>
    <name>widgets::StripLegend</name>
    <message>
        <source>ok</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>late</source>
        <translation>tardía</translation>
    </message>
    <message>
        <source>retried</source>
        <translation>reintentada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>fallo</translation>
    </message>
    <message>
        <source>Above the line is what was served: a full bar at once, a half one late, a hollow one after a retry. Below it is what was not: hatched has failed, hollow is unknown. A dashed pole is a fault.</source>
        <translation>Encima de la línea está lo servido: una barra entera, al momento; media, tarde; hueca, tras un reintento. Debajo, lo no servido: rayado es fallido, hueco es desconocido. Un poste discontinuo es un fallo.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
</context>
<context>
    <name>widgets::TransportBar</name>
    <message>
        <source>To the beginning (Home)</source>
        <translation>Al principio (Inicio)</translation>
    </message>
    <message>
        <source>One event back (Left; with Shift, ten)</source>
        <translation>Un evento atrás (Izquierda; con Mayús, diez)</translation>
    </message>
    <message>
        <source>Hold the view still (Space)</source>
        <translation>Pausar la vista (Espacio)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
    <message>
        <source>One event on (Right; with Shift, ten)</source>
        <translation>Un evento adelante (Derecha; con Mayús, diez)</translation>
    </message>
    <message>
        <source>To the end (End)</source>
        <translation>Al final (Fin)</translation>
    </message>
    <message>
        <source>The instant that is shown</source>
        <translation>El instante mostrado</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>How fast the past is played</source>
        <translation>A qué velocidad se reproduce el pasado</translation>
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
