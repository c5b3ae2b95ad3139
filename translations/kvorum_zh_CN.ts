<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CardDetails</name>
    <message>
        <source>process gone – the cluster has not noticed</source>
        <translation>进程已退出 – 集群尚未察觉</translation>
    </message>
    <message>
        <source>stays down until you bring it back</source>
        <translation>保持宕机，直到你将其恢复</translation>
    </message>
    <message>
        <source>frozen – the cluster has not noticed</source>
        <translation>已冻结 – 集群尚未察觉</translation>
    </message>
    <message>
        <source>stays frozen until you thaw it</source>
        <translation>保持冻结，直到你将其解冻</translation>
    </message>
    <message numerus="yes">
        <source>stale: believes that it leads %n partition(s); the map says none</source>
        <translation>
            <numerusform>陈旧：自认为主管 %Ln 个分区；映射中一个也没有</numerusform>
        </translation>
    </message>
    <message>
        <source>woke as a stale primary; stepped down within %1 ms</source>
        <translation>醒来时是陈旧主副本；%1 ms 内已退位</translation>
    </message>
    <message>
        <source>runs, but the cluster holds it for down</source>
        <translation>正在运行，但集群认为它已宕机</translation>
    </message>
    <message>
        <source>catching up in %1 of %2</source>
        <translation>追赶中 %1/%2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2/%3</translation>
    </message>
    <message>
        <source>%1 · %2 so far</source>
        <translation>%1 · 目前 %2</translation>
    </message>
    <message>
        <source>primary of %1 · secondary of %2</source>
        <translation>主副本 %1 · 从副本 %2</translation>
    </message>
    <message>
        <source>its session in ZooKeeper stays open for about %1 s more (an estimate)</source>
        <translation>其 ZooKeeper 会话还将保持约 %1 s（估计值）</translation>
    </message>
    <message>
        <source>its session in ZooKeeper ends any moment</source>
        <translation>其 ZooKeeper 会话随时会结束</translation>
    </message>
    <message>
        <source>declared down as its process ended</source>
        <translation>进程结束时即被判定宕机</translation>
    </message>
    <message>
        <source>declared down %1 ms before it was frozen</source>
        <translation>被冻结 %1 ms 前被判定宕机</translation>
    </message>
    <message>
        <source>declared down %1 ms after it was frozen</source>
        <translation>被冻结 %1 ms 后被判定宕机</translation>
    </message>
    <message>
        <source>declared down %1 ms before its process ended</source>
        <translation>进程结束 %1 ms 前被判定宕机</translation>
    </message>
    <message>
        <source>declared down %1 ms after its process ended</source>
        <translation>进程结束 %1 ms 后被判定宕机</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>it needs %1 servers, and there are %2</source>
        <translation>需要 %1 台服务器，现有 %2 台</translation>
    </message>
    <message>
        <source>it needs %1 copies of each partition, and there are %2</source>
        <translation>每个分区需要 %1 个副本，现有 %2 个</translation>
    </message>
    <message>
        <source>Kill a primary</source>
        <translation>杀死主副本</translation>
    </message>
    <message>
        <source>When the server that leads most partitions is killed, others lead them within a second, no acknowledged write is lost, and nobody else notices.</source>
        <translation>杀死主管分区最多的服务器后，其他服务器在一秒内接管，已确认写入无一丢失，其余不受影响。</translation>
    </message>
    <message>
        <source>kill the busiest primary</source>
        <translation>杀死最繁忙的主副本</translation>
    </message>
    <message>
        <source>go on without it</source>
        <translation>没有它继续运行</translation>
    </message>
    <message>
        <source>Kill the master</source>
        <translation>杀死主节点</translation>
    </message>
    <message>
        <source>When the master is killed, another server is master within a second; only what it led itself is interrupted, and nothing else changes hands.</source>
        <translation>杀死主节点后，另一台服务器在一秒内成为主节点；只有它自己主管的部分被中断，其余均不换手。</translation>
    </message>
    <message>
        <source>kill the master</source>
        <translation>杀死主节点</translation>
    </message>
    <message>
        <source>Kill the master and a primary</source>
        <translation>杀死主节点和主副本</translation>
    </message>
    <message>
        <source>When the master and the busiest primary are killed at once, the next master finds both deaths, and nothing acknowledged is lost.</source>
        <translation>同时杀死主节点和最繁忙的主副本后，下一任主节点会发现两者均已死亡，已确认的内容无一丢失。</translation>
    </message>
    <message>
        <source>kill both</source>
        <translation>杀死两者</translation>
    </message>
    <message>
        <source>go on without them</source>
        <translation>没有它们继续运行</translation>
    </message>
    <message>
        <source>Freeze and thaw</source>
        <translation>冻结与解冻</translation>
    </message>
    <message>
        <source>A primary that stands still, as in a long pause or behind a cut cable, is replaced once its lease is over; thawed, it answers nothing with what is old.</source>
        <translation>主副本停住不动（如长时间暂停或网线断开）时，租约到期即被取代；解冻后，它不会用旧内容应答任何请求。</translation>
    </message>
    <message>
        <source>freeze the busiest primary</source>
        <translation>冻结最繁忙的主副本</translation>
    </message>
    <message>
        <source>Kill and return</source>
        <translation>杀死与回归</translation>
    </message>
    <message>
        <source>A killed server that returns takes up its copies where they were, and catches up with what was written meanwhile.</source>
        <translation>被杀死的服务器回归后，从原处接续其副本，并追赶期间写入的内容。</translation>
    </message>
    <message>
        <source>write while it is away</source>
        <translation>在其离开期间写入</translation>
    </message>
    <message>
        <source>Two failures at once</source>
        <translation>同时两处故障</translation>
    </message>
    <message>
        <source>With three copies, a primary and a secondary of the same partitions may die at once: the third copy serves, and has all that was acknowledged.</source>
        <translation>有三个副本时，同一批分区的一个主副本和一个从副本可同时死亡：第三个副本提供服务，并拥有所有已确认的内容。</translation>
    </message>
    <message>
        <source>kill a primary and its busiest secondary</source>
        <translation>杀死一个主副本及其最繁忙的从副本</translation>
    </message>
    <message>
        <source>%1 acknowledged values, none lost</source>
        <translation>%1 个已确认的值，无一丢失</translation>
    </message>
    <message>
        <source>the values were not all read</source>
        <translation>未读取全部值</translation>
    </message>
    <message>
        <source>read all</source>
        <translation>全部读取</translation>
    </message>
    <message>
        <source>put 1,000 values</source>
        <translation>写入 1,000 个值</translation>
    </message>
    <message>
        <source>kill a primary</source>
        <translation>杀死一个主副本</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>A thousand values are all there after the death of a primary, after the death of the master, and when both are back.</source>
        <translation>一个主副本死亡后、主节点死亡后、两者恢复后，一千个值全部都在。</translation>
    </message>
    <message>
        <source>restart %1</source>
        <translation>重启 %1</translation>
    </message>
    <message>
        <source>Rolling restart</source>
        <translation>滚动重启</translation>
    </message>
    <message>
        <source>All servers are stopped and started again, one after the other, and no request fails: each hands over what it leads before it goes.</source>
        <translation>所有服务器逐台停止再启动，没有请求失败：每台在离开前都移交其主管的分区。</translation>
    </message>
    <message>
        <source>add %1 servers, and wait until all are even</source>
        <translation>添加 %1 台服务器，等待全部均衡</translation>
    </message>
    <message>
        <source>drain them again</source>
        <translation>再将其排空</translation>
    </message>
    <message>
        <source>stop them</source>
        <translation>停止它们</translation>
    </message>
    <message>
        <source>remove them</source>
        <translation>移除它们</translation>
    </message>
    <message>
        <source>Grow by four servers</source>
        <translation>扩容四台服务器</translation>
    </message>
    <message>
        <source>Four servers more get their even share of copies and primaries, little more is moved than must be, and no request fails; the same for the way back.</source>
        <translation>新增的四台服务器分得均等的副本和主副本，几乎不作多余的移动，没有请求失败；缩回时也一样。</translation>
    </message>
    <message>
        <source>freeze ZooKeeper</source>
        <translation>冻结 ZooKeeper</translation>
    </message>
    <message>
        <source>serve without it, longer than its sessions last</source>
        <translation>没有它时继续服务，超过其会话时长</translation>
    </message>
    <message>
        <source>bring it back, and wait for READY</source>
        <translation>将其恢复，等待 READY</translation>
    </message>
    <message>
        <source>serve while it stands still</source>
        <translation>在它停住时继续服务</translation>
    </message>
    <message>
        <source>thaw it</source>
        <translation>将其解冻</translation>
    </message>
    <message>
        <source>kill ZooKeeper</source>
        <translation>杀死 ZooKeeper</translation>
    </message>
    <message>
        <source>ZooKeeper down</source>
        <translation>ZooKeeper 宕机</translation>
    </message>
    <message>
        <source>ZooKeeper is needed to decide, not to serve: while it stands still, and while it is gone for longer than sessions last, no request fails.</source>
        <translation>ZooKeeper 用于决策而非服务：它停住期间，以及消失超过会话时长期间，没有请求失败。</translation>
    </message>
    <message>
        <source>kill ZooKeeper and all servers</source>
        <translation>杀死 ZooKeeper 和所有服务器</translation>
    </message>
    <message>
        <source>Everything killed and restarted</source>
        <translation>全部杀死并重启</translation>
    </message>
    <message>
        <source>When ZooKeeper and all servers are killed in the middle of writing, and started again, everything that was acknowledged is there.</source>
        <translation>在写入过程中杀死 ZooKeeper 和所有服务器，再重新启动，已确认的内容全部都在。</translation>
    </message>
</context>
<context>
    <name>ClientsNow</name>
    <message numerus="yes">
        <source>%1 of the last %n request(s) not served</source>
        <translation>
            <numerusform>最近 %Ln 个请求中有 %1 个未得到服务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n request(s) all took %1 or longer</source>
        <translation>
            <numerusform>最近 %Ln 个请求全部耗时 %1 或更久</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClusterAddress</name>
    <message>
        <source>The address of ZooKeeper is missing: host:port</source>
        <translation>缺少 ZooKeeper 地址：主机:端口</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of ZooKeeper: host:port[,host:port…][/path]</source>
        <translation>“%1”不是 ZooKeeper 地址：主机:端口[,主机:端口…][/路径]</translation>
    </message>
    <message>
        <source>The name of the cluster is missing</source>
        <translation>缺少集群名</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a cluster: small letters, digits and &quot;-&quot;</source>
        <translation>“%1”不是集群名：只能用小写字母、数字和“-”</translation>
    </message>
</context>
<context>
    <name>ClusterDir</name>
    <message>
        <source>Cannot make the directory %1.</source>
        <translation>无法创建目录 %1。</translation>
    </message>
    <message>
        <source>The directory %1 is not writable.</source>
        <translation>目录 %1 不可写。</translation>
    </message>
    <message>
        <source>Cannot discard %1.</source>
        <translation>无法丢弃 %1。</translation>
    </message>
</context>
<context>
    <name>DataAnswer</name>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已存储</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>There is no such key</source>
        <translation>没有这个键</translation>
    </message>
    <message>
        <source>Nobody knows whether it was done: read the key to see</source>
        <translation>无法得知是否已执行：请读取该键确认</translation>
    </message>
    <message>
        <source>Not now, nothing was changed</source>
        <translation>暂时不行，未作任何更改</translation>
    </message>
    <message>
        <source>Refused, nothing was changed</source>
        <translation>已拒绝，未作任何更改</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>由 %1 应答</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
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
        <translation>过去只能查看</translation>
    </message>
    <message>
        <source>Read-only until you take control of the cluster</source>
        <translation>取得集群控制权之前为只读</translation>
    </message>
    <message>
        <source>Select a server that belongs to the cluster</source>
        <translation>请选择一台属于集群的服务器</translation>
    </message>
    <message>
        <source>There is no master to ask</source>
        <translation>没有可询问的主节点</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Undrain %1 …</source>
        <translation>重新使用 %1 …</translation>
    </message>
    <message>
        <source>Drain %1 …</source>
        <translation>排空 %1 …</translation>
    </message>
    <message>
        <source>Undrain %1: it gets its share of copies and primaries again.</source>
        <translation>重新使用 %1：它重新分得副本和主副本。</translation>
    </message>
    <message>
        <source>Drain %1: others take over its copies and primaries. Its process goes on.</source>
        <translation>排空 %1：由其他服务器接管其副本和主副本。其进程继续运行。</translation>
    </message>
</context>
<context>
    <name>EventReducer</name>
    <message>
        <source>this window is connected to ZooKeeper</source>
        <translation>此窗口已连接到 ZooKeeper</translation>
    </message>
    <message>
        <source>this window has lost ZooKeeper: what it shows is getting old</source>
        <translation>此窗口已与 ZooKeeper 断开：所示内容正在过时</translation>
    </message>
    <message>
        <source>no master: the registration of %1 is gone</source>
        <translation>无主节点：%1 的注册已消失</translation>
    </message>
    <message>
        <source>%1 is master, epoch %2</source>
        <translation>%1 为主节点，纪元 %2</translation>
    </message>
    <message>
        <source> (seen %1 ms after its process was gone)</source>
        <translation> （在其进程退出 %1 ms 后发现）</translation>
    </message>
    <message>
        <source>%1 is up again</source>
        <translation>%1 已恢复在线</translation>
    </message>
    <message>
        <source>%1 has joined</source>
        <translation>%1 已加入</translation>
    </message>
    <message>
        <source>%1 is suspected: %2</source>
        <translation>%1 疑似故障：%2</translation>
    </message>
    <message>
        <source>%1 declared dead: %2%3</source>
        <translation>%1 被判定死亡：%2%3</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) assigned</source>
        <translation>
            <numerusform>已分配 %Ln 个分区</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 promoted: primary of %n partition(s) of %2</source>
        <translation>
            <numerusform>%1 已提升：成为 %2 的 %Ln 个分区的主副本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 catches up in %n partition(s)</source>
        <translation>
            <numerusform>%1 正在追赶 %Ln 个分区</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in sync again</source>
        <translation>%1 已重新同步</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is being drained: others take over what it holds</source>
        <translation>正在清空 %1：其他服务器接管它所持有的内容</translation>
    </message>
    <message>
        <source>%1 is used again: it gets its share of copies</source>
        <translation>%1 重新投入使用：它将获得应有份额的副本</translation>
    </message>
    <message>
        <source>%1 is drained: it holds nothing any more</source>
        <translation>%1 已清空：它不再持有任何内容</translation>
    </message>
    <message>
        <source>%1 is in sync</source>
        <translation>%1 已同步</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1 killed</source>
        <translation>%1 被杀死</translation>
    </message>
    <message>
        <source>%1 frozen</source>
        <translation>%1 被冻结</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 被停止</translation>
    </message>
    <message>
        <source>%1 ended by itself</source>
        <translation>%1 自行结束</translation>
    </message>
    <message>
        <source>%1 declared down</source>
        <translation>%1 被判定宕机</translation>
    </message>
    <message>
        <source>%1 became master</source>
        <translation>%1 成为主节点</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>the fault was never made</source>
        <translation>故障从未制造</translation>
    </message>
    <message>
        <source>before the fault: %1 requests/s, %2 failed, 99 % within %3 ms</source>
        <translation>故障前：%1 请求/s，失败 %2，99 % 在 %3 ms 内</translation>
    </message>
    <message>
        <source>not in a steady state %1</source>
        <translation>未处于稳态：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n read(s) answered with an overwritten value</source>
        <translation>
            <numerusform>%Ln 次读取返回了已被覆盖的值</numerusform>
        </translation>
    </message>
    <message>
        <source>the values were not read back</source>
        <translation>值未回读</translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged write(s) lost; the first under %1</source>
        <translation>
            <numerusform>丢失 %Ln 个已确认写入；第一个在 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be read back</source>
        <translation>
            <numerusform>%Ln 个键无法回读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the copies of %n partition(s) differ</source>
        <translation>
            <numerusform>%Ln 个分区的副本不一致</numerusform>
        </translation>
    </message>
    <message>
        <source>0 of %1 acknowledged writes lost, %2 unknown, 0 stale reads</source>
        <translation>%1 个已确认写入中丢失 0 个，未知 %2 个，陈旧读 0 次</translation>
    </message>
    <message numerus="yes">
        <source>%1: only %n request(s) after the fault</source>
        <translation>
            <numerusform>%1：故障后仅 %Ln 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n partition(s) not served at the end</source>
        <translation>
            <numerusform>%1：最终有 %Ln 个分区未获服务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affected partition(s)</source>
        <translation>
            <numerusform>%Ln 个受影响分区</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n partition(s)</source>
        <translation>
            <numerusform>全部 %Ln 个分区</numerusform>
        </translation>
    </message>
    <message>
        <source>too few requests to other partitions</source>
        <translation>发往其他分区的请求太少</translation>
    </message>
    <message>
        <source>%1 other partitions: %2 of %3 requests failed</source>
        <translation>%1 个其他分区：%3 个请求中失败 %2 个</translation>
    </message>
    <message>
        <source>too few requests after the fault</source>
        <translation>故障后的请求太少</translation>
    </message>
    <message>
        <source>%1 of %2 requests failed, the longest took %3 ms</source>
        <translation>%2 个请求中失败 %1 个，最长耗时 %3 ms</translation>
    </message>
    <message>
        <source>the effect was not seen</source>
        <translation>未见效果</translation>
    </message>
    <message numerus="yes">
        <source>%n other partition(s) got another primary</source>
        <translation>
            <numerusform>%Ln 个其他分区换了主副本</numerusform>
        </translation>
    </message>
    <message>
        <source>no other master was seen</source>
        <translation>未见其他主节点</translation>
    </message>
    <message>
        <source>%1 is master, and all was served, %2 s after the fault; %3 s allowed</source>
        <translation>故障后 %2 s，%1 为主节点且全部获得服务；允许 %3 s</translation>
    </message>
    <message>
        <source>nothing was thawed</source>
        <translation>未解冻任何进程</translation>
    </message>
    <message>
        <source>%1 of %2 partitions had another primary before the thaw</source>
        <translation>解冻前 %2 个分区中有 %1 个已换主副本</translation>
    </message>
    <message>
        <source>%1; the thawed one stepped down by itself</source>
        <translation>%1；解冻者自行退位</translation>
    </message>
    <message>
        <source>it did not return</source>
        <translation>它没有回来</translation>
    </message>
    <message>
        <source>%1 is back and in sync in %2 of %3 partitions</source>
        <translation>%1 已回来，同步分区 %2/%3</translation>
    </message>
    <message>
        <source>the copies did not become even</source>
        <translation>副本未变均衡</translation>
    </message>
    <message numerus="yes">
        <source>%n copies moved, %1 allowed; all servers have equally many</source>
        <translation>
            <numerusform>移动了 %Ln 个副本，允许 %1 个；所有服务器数量均等</numerusform>
        </translation>
    </message>
    <message>
        <source>not READY again</source>
        <translation>未再次 READY</translation>
    </message>
    <message>
        <source>READY again after %1 s</source>
        <translation>%1 s 后再次 READY</translation>
    </message>
    <message>
        <source>no write was acknowledged</source>
        <translation>没有写入被确认</translation>
    </message>
    <message numerus="yes">
        <source>the copies of %n partition(s) could not be compared</source>
        <translation>
            <numerusform>%Ln 个分区的副本无法比较</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: clients waited %2 at worst, %3 s allowed</source>
        <translation>%1：客户端最多等待 %2，允许 %3 s</translation>
    </message>
    <message numerus="yes">
        <source>the thawed one says that it leads %n partition(s) of others</source>
        <translation>
            <numerusform>解冻者声称主管属于他人的 %Ln 个分区</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n direct read(s) of the thawed one answered with an overwritten value</source>
        <translation>
            <numerusform>对解冻者的 %Ln 次直接读取返回了已被覆盖的值</numerusform>
        </translation>
    </message>
    <message>
        <source>the thawed one was not asked directly for anything that others overwrote</source>
        <translation>未直接向解冻者询问任何已被他人覆盖的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n direct read(s) of the thawed one got no answer</source>
        <translation>
            <numerusform>对解冻者的 %Ln 次直接读取没有得到应答</numerusform>
        </translation>
    </message>
    <message>
        <source>asked directly, the thawed one refused %1 of %2 reads of what others overwrote and answered none with an old value</source>
        <translation>直接询问时，解冻者拒绝了对他人已覆盖内容的 %2 次读取中的 %1 次，且从未以旧值应答</translation>
    </message>
    <message>
        <source>the outage is not yet over</source>
        <translation>中断尚未结束</translation>
    </message>
    <message>
        <source>%1; the client view gives no figure: %2</source>
        <translation>%1；客户端视图未给出数值：%2</translation>
    </message>
    <message>
        <source>%1: no outage was felt (%2), the slowest request took %3; %4 s allowed</source>
        <translation>%1：未察觉中断（%2），最慢的请求用时 %3；允许 %4 s</translation>
    </message>
    <message>
        <source>the host&apos;s processors were up to %1 % busy: what failed or took too long may be the host&apos;s doing</source>
        <translation>主机处理器占用最高达 %1 %：失败或耗时过长可能是主机所致</translation>
    </message>
    <message>
        <source>%1; the client view measured %2 for the outage itself</source>
        <translation>%1；客户端视图测得中断本身为 %2</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>still running: %1</source>
        <translation>仍在运行：%1</translation>
    </message>
    <message>
        <source>last said %1 %2 ago</source>
        <translation>最近一次报告 %1，%2 前</translation>
    </message>
    <message>
        <source>No contact with ZooKeeper</source>
        <translation>与 ZooKeeper 失去联系</translation>
    </message>
    <message>
        <source>primaries go on serving; no failover is possible</source>
        <translation>主副本继续服务；无法故障转移</translation>
    </message>
    <message>
        <source>no master yet</source>
        <translation>尚无主节点</translation>
    </message>
    <message>
        <source>No master</source>
        <translation>无主节点</translation>
    </message>
    <message>
        <source>it was %1</source>
        <translation>原为 %1</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 前的状态</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>%1 of %2 servers</source>
        <translation>服务器 %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 partitions served</source>
        <translation>服务中分区 %1/%2</translation>
    </message>
    <message>
        <source>%1 with all copies</source>
        <translation>副本齐全 %1</translation>
    </message>
    <message>
        <source>master ♛ %1</source>
        <translation>主节点 ♛ %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The data is kept. Start brings the cluster back.</source>
        <translation>数据已保留。点“启动”可恢复集群。</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>ZooKeeper at %1 does not answer yet; it is tried until it does</source>
        <translation>%1 的 ZooKeeper 尚未应答；将一直重试到它应答</translation>
    </message>
    <message>
        <source>No such cluster</source>
        <translation>没有此集群</translation>
    </message>
    <message>
        <source>ZooKeeper at %1 knows none of the name %2; it is shown as soon as there is one</source>
        <translation>%1 的 ZooKeeper 中没有名为 %2 的集群；一旦出现就会显示</translation>
    </message>
    <message>
        <source>waiting for %1 for %2</source>
        <translation>等待 %1 已 %2</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>大约还剩 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>大约还剩 %1 分钟</translation>
    </message>
    <message>
        <source>All servers were asked to stop. The data is kept. Restart brings a server back.</source>
        <translation>已要求所有服务器停止。数据已保留。点“重启”可恢复服务器。</translation>
    </message>
</context>
<context>
    <name>IncidentLog</name>
    <message>
        <source>too many faults followed</source>
        <translation>随后发生的故障过多</translation>
    </message>
    <message>
        <source>the cluster was stopped</source>
        <translation>集群已停止</translation>
    </message>
</context>
<context>
    <name>JsonCheck</name>
    <message>
        <source>a value may have %1</source>
        <translation>值的上限为 %1</translation>
    </message>
    <message>
        <source>expected the end</source>
        <translation>此处应结束</translation>
    </message>
    <message>
        <source>expected a value, found the end</source>
        <translation>应有一个值，却已结束</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;]&apos;</source>
        <translation>应为 &apos;,&apos; 或 &apos;]&apos;</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;}&apos;</source>
        <translation>应为 &apos;,&apos; 或 &apos;}&apos;</translation>
    </message>
    <message>
        <source>expected &apos;:&apos;</source>
        <translation>应为 &apos;:&apos;</translation>
    </message>
    <message>
        <source>expected a string</source>
        <translation>应为字符串</translation>
    </message>
    <message>
        <source>the string does not end</source>
        <translation>字符串没有结束</translation>
    </message>
    <message>
        <source>a control character in a string must be escaped</source>
        <translation>字符串中的控制字符必须转义</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>no such escape</source>
        <translation>没有这种转义</translation>
    </message>
    <message>
        <source>expected four hexadecimal digits</source>
        <translation>应为四位十六进制数字</translation>
    </message>
    <message>
        <source>expected a digit</source>
        <translation>应为数字</translation>
    </message>
    <message>
        <source>expected a value</source>
        <translation>应为一个值</translation>
    </message>
    <message>
        <source>a number has no leading zero</source>
        <translation>数字不能以零开头</translation>
    </message>
    <message>
        <source>expected true, false or null</source>
        <translation>应为 true、false 或 null</translation>
    </message>
    <message>
        <source>the key is empty</source>
        <translation>键为空</translation>
    </message>
    <message>
        <source>the key has %L1 bytes, the most is %L2</source>
        <translation>键有 %L1 字节，最多 %L2</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>Clients waited</source>
        <translation>客户端等待</translation>
    </message>
    <message>
        <source>Acknowledged writes lost</source>
        <translation>丢失的已确认写入</translation>
    </message>
    <message>
        <source>How long clients waited is not measured.</source>
        <translation>未测量客户端等待时长。</translation>
    </message>
    <message>
        <source>How long clients waited is not measured: %1</source>
        <translation>未测量客户端等待时长：%1</translation>
    </message>
    <message>
        <source>Clients waited %1.</source>
        <translation>客户端等待了 %1。</translation>
    </message>
    <message>
        <source>No fault yet.</source>
        <translation>尚无故障。</translation>
    </message>
    <message numerus="yes">
        <source>%n write(s) acknowledged, not yet read back.</source>
        <translation>
            <numerusform>%Ln 个写入已确认，尚未回读。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged write(s) lost.</source>
        <translation>
            <numerusform>丢失 %Ln 个已确认写入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read(s) answered an older value.</source>
        <translation>
            <numerusform>%Ln 次读取返回了旧值。</numerusform>
        </translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be read back: of them nothing is proven.</source>
        <translation>
            <numerusform>%Ln 个键无法回读：对它们未能证明任何事。</numerusform>
        </translation>
    </message>
    <message>
        <source>0 of %1 acknowledged writes lost.</source>
        <translation>%1 个已确认写入中丢失 0 个。</translation>
    </message>
    <message>
        <source>How long clients wait is not yet over.</source>
        <translation>客户端的等待尚未结束。</translation>
    </message>
    <message numerus="yes">
        <source>The copies of %n partition(s) differ.</source>
        <translation>
            <numerusform>%Ln 个分区的副本不一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>No request was affected (%1).</source>
        <translation>没有请求受影响（%1）。</translation>
    </message>
    <message>
        <source>No request was affected so far (%1).</source>
        <translation>目前没有请求受影响（%1）。</translation>
    </message>
    <message>
        <source>No request was affected (%1): the servers had failed over in %2.</source>
        <translation>没有请求受影响（%1）：服务器已在 %2 内完成故障转移。</translation>
    </message>
    <message>
        <source>How long clients waited is not measured: %1. The servers failed over in %2.</source>
        <translation>未测量客户端等待的时间：%1。服务器在 %2 内完成了故障转移。</translation>
    </message>
    <message>
        <source>Clients waited (± %1)</source>
        <translation>客户端等待 (± %1)</translation>
    </message>
    <message>
        <source>0 of %1 acknowledged writes lost, %2 unknown.</source>
        <translation>%1 个已确认写入中丢失 0 个，未知 %2 个。</translation>
    </message>
</context>
<context>
    <name>Load</name>
    <message>
        <source>%1 op/s of the workload</source>
        <translation>工作负载 %1 op/s</translation>
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
        <translation>… 此处略去 %1 KiB：日志增长快于读取</translation>
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
        <translation>参数或配置错误</translation>
    </message>
    <message>
        <source>its data directory cannot be used</source>
        <translation>其数据目录不可用</translation>
    </message>
    <message>
        <source>its address cannot be bound</source>
        <translation>其地址无法绑定</translation>
    </message>
    <message>
        <source>its storage failed</source>
        <translation>其存储发生故障</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失败 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>未知 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retried</source>
        <translation>
            <numerusform>重试 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation>%1 被杀死</translation>
    </message>
    <message>
        <source>%1 frozen</source>
        <translation>%1 被冻结</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 被停止</translation>
    </message>
    <message>
        <source>%1 died</source>
        <translation>%1 已死亡</translation>
    </message>
    <message>
        <source>%1 declared dead</source>
        <translation>%1 被判定死亡</translation>
    </message>
    <message>
        <source>OUTAGE not measured: %1</source>
        <translation>中断 未测量：%1</translation>
    </message>
    <message>
        <source>OUTAGE is being measured …</source>
        <translation>中断 正在测量 …</translation>
    </message>
    <message>
        <source>OUTAGE none so far (%1)</source>
        <translation>中断 目前没有（%1）</translation>
    </message>
    <message>
        <source>OUTAGE %1 so far</source>
        <translation>中断 目前 %1</translation>
    </message>
    <message>
        <source>OUTAGE %1</source>
        <translation>中断 %1</translation>
    </message>
    <message>
        <source>OUTAGE none was felt (%1)</source>
        <translation>中断 未察觉（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) affected</source>
        <translation>
            <numerusform>%Ln 个分区受影响</numerusform>
        </translation>
    </message>
    <message>
        <source>the longest of them: %1</source>
        <translation>其中最长：%1</translation>
    </message>
    <message>
        <source>the median: %1</source>
        <translation>中位数：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>延迟 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>detect</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>promote</source>
        <translation>提升</translation>
    </message>
    <message>
        <source>reroute</source>
        <translation>重路由</translation>
    </message>
    <message>
        <source>PROOF not yet: %1 acknowledged writes have not been read back</source>
        <translation>证明 尚未完成：%1 个已确认写入还未回读</translation>
    </message>
    <message>
        <source>PROOF %1 of %2 acknowledged writes lost</source>
        <translation>证明 丢失已确认写入 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be read: nothing is proven of them</source>
        <translation>
            <numerusform>%Ln 个键无法读取：对它们未能证明任何事</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale read(s)</source>
        <translation>
            <numerusform>%Ln 次陈旧读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>other partitions: %n disturbed</source>
        <translation>
            <numerusform>其他分区：%Ln 个受扰</numerusform>
        </translation>
    </message>
    <message>
        <source>copies alike in %1 of %2 partitions</source>
        <translation>副本一致的分区 %1/%2</translation>
    </message>
    <message>
        <source>0 failed</source>
        <translation>失败 0</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%Ln 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ok</source>
        <translation>成功 %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>延迟 %1</translation>
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
        <translation>最长间隔 %1</translation>
    </message>
    <message>
        <source>OUTAGE not yet over, %1 so far</source>
        <translation>中断 尚未结束，目前 %1</translation>
    </message>
    <message>
        <source>Last run: %1</source>
        <translation>上次运行：%1</translation>
    </message>
    <message>
        <source>OUTAGE none was felt (%1), though by the servers&apos; own events the failover took %2</source>
        <translation>中断 未察觉（%1），但按服务器自身的事件，故障转移用时 %2</translation>
    </message>
    <message>
        <source>not yet over</source>
        <translation>尚未结束</translation>
    </message>
    <message>
        <source>none was felt (%1)</source>
        <translation>未察觉（%1）</translation>
    </message>
    <message>
        <source>OUTAGE not measured: %1; as the servers tell it, the failover took %2</source>
        <translation>中断 未测量：%1；据服务器报告，故障转移用时 %2</translation>
    </message>
    <message>
        <source>host CPU %1 % busy: timings unreliable</source>
        <translation>主机 CPU 占用 %1 %：时间数据不可靠</translation>
    </message>
    <message>
        <source>%1 (master)</source>
        <translation>%1（主节点）</translation>
    </message>
    <message>
        <source>%1: more requests a second would show it</source>
        <translation>%1：每秒请求更多时可见</translation>
    </message>
    <message>
        <source>from the fault until a server holds it for dead</source>
        <translation>从故障到有服务器认定其已死</translation>
    </message>
    <message>
        <source>until the new map stands in ZooKeeper</source>
        <translation>直到新映射写入 ZooKeeper</translation>
    </message>
    <message>
        <source>until the last new primary serves</source>
        <translation>直到最后一个新主副本开始服务</translation>
    </message>
    <message>
        <source>until the last request that waited is answered</source>
        <translation>直到最后一个等待的请求得到应答</translation>
    </message>
    <message>
        <source>The parts begin with the fault; the outage begins with the first request that had to wait, which may be later.</source>
        <translation>各部分从故障算起；中断从第一个必须等待的请求算起，可能更晚。</translation>
    </message>
    <message>
        <source>since then: %1 acknowledged, %2 unknown, not yet read back</source>
        <translation>此后：%1 个已确认，%2 个未知，还未回读</translation>
    </message>
    <message>
        <source>What a server&apos;s card says counts from the end of its process or from its freeze to when ZooKeeper said that it is down.</source>
        <translation>服务器卡片上的时间从其进程结束或被冻结时算起，到 ZooKeeper 表示它已停机为止。</translation>
    </message>
</context>
<context>
    <name>OutageMeter</name>
    <message>
        <source>it was primary of no partition</source>
        <translation>它不是任何分区的主副本</translation>
    </message>
    <message>
        <source>the workload was paused</source>
        <translation>工作负载已暂停</translation>
    </message>
    <message>
        <source>there were too few requests before the fault</source>
        <translation>故障前的请求太少</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were disturbed in the 5 s before the fault</source>
        <translation>
            <numerusform>故障前 5 s 内有 %Ln 个请求受扰</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartitionStory</name>
    <message>
        <source>Partition %1</source>
        <translation>分区 %1</translation>
    </message>
    <message>
        <source>%1 is its primary, since term %2.</source>
        <translation>%1 是其主副本，自任期 %2 起。</translation>
    </message>
    <message>
        <source>Nobody serves it. The last primary was %1, in term %2.</source>
        <translation>无人服务它。上一个主副本是 %1，任期 %2。</translation>
    </message>
    <message>
        <source>In sync with it: %1.</source>
        <translation>与其同步：%1。</translation>
    </message>
    <message>
        <source>Catching up: %1.</source>
        <translation>追赶中：%1。</translation>
    </message>
    <message>
        <source>Down: %1.</source>
        <translation>宕机：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Its record has changed %n time(s).</source>
        <translation>
            <numerusform>其记录已更改 %Ln 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys whose hash is %1 – %2.</source>
        <translation>哈希为 %1 – %2 的键。</translation>
    </message>
    <message>
        <source>%1 installed term %2</source>
        <translation>%1 启用了任期 %2</translation>
    </message>
    <message>
        <source>%1 brought the copies of term %2 to one state</source>
        <translation>%1 使任期 %2 的副本达成一致</translation>
    </message>
    <message>
        <source>%1 committed the first write of term %2</source>
        <translation>%1 提交了任期 %2 的首个写入</translation>
    </message>
    <message>
        <source>%1 waited until the leases of before had run out</source>
        <translation>%1 一直等到此前的租约到期</translation>
    </message>
    <message>
        <source>%1 began to catch up</source>
        <translation>%1 开始追赶</translation>
    </message>
    <message>
        <source>%1 caught up</source>
        <translation>%1 已追上</translation>
    </message>
    <message>
        <source>%1 stepped down</source>
        <translation>%1 已退位</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, its primary, failed (incident %2)</source>
        <translation>其主副本 %1 发生故障（事故 %2）</translation>
    </message>
    <message>
        <source>What happened to it and to its servers:</source>
        <translation>它和其服务器的经历：</translation>
    </message>
</context>
<context>
    <name>PresenterStep</name>
    <message>
        <source>Bring back %1</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation>杀死 %1</translation>
    </message>
    <message>
        <source>Point at %1</source>
        <translation>指向 %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>运行：%1</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>RecordingDir</name>
    <message>
        <source>cannot make the directory %1</source>
        <translation>无法创建目录 %1</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>RecordingFault</name>
    <message>
        <source>no member &quot;%1&quot;</source>
        <translation>缺少“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large</source>
        <translation>“%1”过大</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of bounds</source>
        <translation>“%1”超出范围</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not 16 hexadecimal digits</source>
        <translation>“%1”不是 16 位十六进制数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a server&apos;s name</source>
        <translation>“%1”不是服务器名称</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an incarnation</source>
        <translation>“%1”不是 incarnation</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds something else than a number</source>
        <translation>“%1”含有非数字内容</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds something else than servers&apos; names</source>
        <translation>“%1”含有非服务器名称的内容</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is before that of the line before</source>
        <translation>“%1”早于上一行的值</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a process of which nothing is known, or one twice</source>
        <translation>“%1”含有未知的进程，或有重复</translation>
    </message>
    <message>
        <source>a new process without its place in &quot;%1&quot;</source>
        <translation>新进程在“%1”中没有位置</translation>
    </message>
    <message>
        <source>a number of a row is none, or out of bounds</source>
        <translation>某行中的数字无效或超出范围</translation>
    </message>
    <message>
        <source>a process whose name is none</source>
        <translation>进程名称无效</translation>
    </message>
    <message>
        <source>more processes than a cluster has</source>
        <translation>进程数超过集群所能有的数量</translation>
    </message>
    <message>
        <source>a phrase has too many arguments</source>
        <translation>某个文本的参数过多</translation>
    </message>
    <message>
        <source>expected an integer from 0 to 2^64-1</source>
        <translation>应为 0 到 2^64-1 的整数</translation>
    </message>
    <message>
        <source>expected an integer of 64 bits</source>
        <translation>应为 64 位整数</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>应为 true 或 false</translation>
    </message>
    <message>
        <source>expected an array</source>
        <translation>应为数组</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>应为对象</translation>
    </message>
    <message>
        <source>unknown %1 &quot;%2&quot;</source>
        <translation>未知的 %1“%2”</translation>
    </message>
    <message>
        <source>bad JSON at byte %L1: %2</source>
        <translation>第 %L1 字节处的 JSON 有误：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>RecordingHeader</name>
    <message>
        <source>this is no recording of kvorum</source>
        <translation>这不是 kvorum 的录制</translation>
    </message>
    <message>
        <source>a recording of format %1; this program knows format %2</source>
        <translation>这是格式 %1 的录制；本程序支持格式 %2</translation>
    </message>
    <message>
        <source>it is not as it should be: %1</source>
        <translation>内容不符合要求：%1</translation>
    </message>
</context>
<context>
    <name>RecordingReader</name>
    <message>
        <source>line %L1: %2</source>
        <translation>第 %L1 行：%2</translation>
    </message>
    <message>
        <source>line %L1 is not as it should be: %2</source>
        <translation>第 %L1 行内容不符合要求：%2</translation>
    </message>
    <message>
        <source>a recording has %1 at most</source>
        <translation>录制最大为 %1</translation>
    </message>
    <message>
        <source>a line has %1 at most</source>
        <translation>一行最大为 %1</translation>
    </message>
    <message>
        <source>What was before is missing here: %1 is gone, or is not as it should be</source>
        <translation>此前的部分缺失：%1 已不存在，或内容不符合要求</translation>
    </message>
    <message>
        <source>What was before is too much to be shown at once: it is in %1</source>
        <translation>此前的部分过大，无法一并显示：它在 %1 中</translation>
    </message>
</context>
<context>
    <name>ReplaySummary</name>
    <message>
        <source>%1 was killed</source>
        <translation>%1 被杀死</translation>
    </message>
    <message>
        <source>%1 was frozen</source>
        <translation>%1 被冻结</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1 被停止</translation>
    </message>
    <message>
        <source>%1 died</source>
        <translation>%1 已死亡</translation>
    </message>
    <message>
        <source>%1 was declared down</source>
        <translation>%1 被判定宕机</translation>
    </message>
    <message>
        <source>cluster %1, recorded %2 by kvorum %3 on %4</source>
        <translation>集群 %1，录制于 %2，kvorum %3，主机 %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 s, %n event(s)</source>
        <translation>
            <numerusform>%1 s，%Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>no fault</source>
        <translation>无故障</translation>
    </message>
    <message>
        <source>scenario %1: %2</source>
        <translation>场景 %1：%2</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1: %2 servers, %3 partitions, %4 copies of each, detection by %5</source>
        <translation>%1：%2 台服务器，%3 个分区，各 %4 个副本，检测方式 %5</translation>
    </message>
    <message>
        <source>%1, kernel %2, %3</source>
        <translation>%1，内核 %2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n processor(s)</source>
        <translation>
            <numerusform>%Ln 个处理器</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>held</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>未证实</translation>
    </message>
    <message>
        <source>What the verdict rests on</source>
        <translation>结论的依据</translation>
    </message>
    <message>
        <source>Claim, as measured</source>
        <translation>论断（按测量）</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到达</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>detect %1, decide %2, promote %3, reroute %4</source>
        <translation>检测 %1，决策 %2，提升 %3，重路由 %4</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Process gone</source>
        <translation>进程退出</translation>
    </message>
    <message>
        <source>Declared dead</source>
        <translation>判定死亡</translation>
    </message>
    <message>
        <source>Clients waited</source>
        <translation>客户端等待</translation>
    </message>
    <message>
        <source>Proof from the ledger</source>
        <translation>账本的证明</translation>
    </message>
    <message>
        <source>The values were not read back.</source>
        <translation>值未回读。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>acknowledged writes of the workload</source>
        <translation>工作负载的已确认写入</translation>
    </message>
    <message>
        <source>writes of unknown outcome, which count neither way</source>
        <translation>结果未知的写入，两边均不计</translation>
    </message>
    <message>
        <source>keys read back</source>
        <translation>已回读的键</translation>
    </message>
    <message>
        <source>keys that could not be read</source>
        <translation>无法读取的键</translation>
    </message>
    <message>
        <source>acknowledged writes lost</source>
        <translation>丢失的已确认写入</translation>
    </message>
    <message>
        <source>reads that answered an overwritten value</source>
        <translation>返回已覆盖值的读取</translation>
    </message>
    <message>
        <source>partitions whose copies were compared</source>
        <translation>比较过副本的分区</translation>
    </message>
    <message>
        <source>of them with equal copies</source>
        <translation>其中副本相同的</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>What it does not prove: keys that the workload did not write, values as they were between two reads, and the order of writes by several clients to one key. Each key has one writer here; what it read and wrote is held to linearizability.</source>
        <translation>它不能证明：工作负载未写过的键、两次读取之间的值，以及多个客户端对同一键的写入顺序。这里每个键只有一个写者；其读写按线性一致性检验。</translation>
    </message>
    <message>
        <source>Hypothesis:</source>
        <translation>假设：</translation>
    </message>
    <message>
        <source>What clients felt</source>
        <translation>客户端的感受</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>%n affected partition(s)</source>
        <translation>
            <numerusform>%Ln 个受影响分区</numerusform>
        </translation>
    </message>
    <message>
        <source>all others</source>
        <translation>其他全部</translation>
    </message>
    <message>
        <source>Kvorum %1, commit %2, Qt %3</source>
        <translation>Kvorum %1，提交 %2，Qt %3</translation>
    </message>
    <message>
        <source>by the servers&apos; events: detect %1, decide %2, promote %3</source>
        <translation>按服务器的事件：检测 %1，决策 %2，提升 %3</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>时间用在何处</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <comment>differences</comment>
        <translation>
            <numerusform>… 还有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>cannot make the directory %1</source>
        <translation>无法创建目录 %1</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>Requests along time: answered upwards (late: amber with a dark cap), failed and unknown downwards</source>
        <translation>请求随时间分布：已应答向上（延迟：带深色顶边的琥珀色），失败和未知向下</translation>
    </message>
    <message>
        <source>Both the process&apos;s end and “declared dead”, as it was read in ZooKeeper, count from the fault. So does “detect”, up to when a server held it for dead; each other part counts from the end of the one before.</source>
        <translation>进程结束和在 ZooKeeper 中读到的“判定死亡”都从故障算起。“检测”也是，直到有服务器认定其已死；其余各部分从前一部分结束时算起。</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>确认者</translation>
    </message>
    <message>
        <source>Acknowledged at</source>
        <translation>确认时间</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>读取自</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>xxh64 %1 → partition %2</source>
        <translation>xxh64 %1 → 分区 %2</translation>
    </message>
    <message>
        <source>%1 → nobody serves it; the last was %2</source>
        <translation>%1 → 无人服务；上一个是 %2</translation>
    </message>
    <message>
        <source>%1 → %2 (primary)</source>
        <translation>%1 → %2（主副本）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>RunLedger</name>
    <message>
        <source>Cannot open the lock file %1.</source>
        <translation>无法打开锁文件 %1。</translation>
    </message>
    <message>
        <source>The cluster %1 is in use by process %2.</source>
        <translation>集群 %1 正被进程 %2 使用。</translation>
    </message>
    <message>
        <source>Cannot write to the lock file %1.</source>
        <translation>无法写入锁文件 %1。</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Cannot lock the file %1: %2</source>
        <translation>无法锁定文件 %1：%2</translation>
    </message>
</context>
<context>
    <name>RunState</name>
    <message>
        <source>this recording goes on from %1</source>
        <translation>此录制接续自 %1</translation>
    </message>
    <message>
        <source>this recording begins in the middle of a run</source>
        <translation>此录制从运行中途开始</translation>
    </message>
</context>
<context>
    <name>ScenarioRun</name>
    <message>
        <source>%1: not done within %2 s</source>
        <translation>%1：%2 s 内未完成</translation>
    </message>
    <message>
        <source>not done within %1 s</source>
        <translation>%1 s 内未完成</translation>
    </message>
    <message>
        <source>this program stood still for %1 s, with the host or alone</source>
        <translation>本程序停顿了 %1 s，随主机一起或仅自身</translation>
    </message>
</context>
<context>
    <name>ServerSelection</name>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%Ln 台服务器</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n partition(s) have %1 of %2 copies</source>
        <translation>
            <numerusform>%Ln 个分区有 %1/%2 个副本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) have no primary</source>
        <translation>
            <numerusform>%Ln 个分区没有主副本</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 servers</source>
        <translation>服务器 %1/%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 宕机</translation>
    </message>
    <message>
        <source>%1 suspect</source>
        <translation>%1 疑似故障</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s), waiting for more</source>
        <translation>
            <numerusform>%Ln 台服务器，等待更多</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>wait for READY</source>
        <translation>等待 READY</translation>
    </message>
    <message>
        <source>workload at %1 requests a second</source>
        <translation>工作负载每秒 %1 个请求</translation>
    </message>
    <message>
        <source>%1 requests/s, half of them within %2 ms, 99 % within %3 ms</source>
        <translation>%1 请求/s，一半在 %2 ms 内，99 % 在 %3 ms 内</translation>
    </message>
    <message>
        <source>others take over</source>
        <translation>由其他服务器接管</translation>
    </message>
    <message>
        <source>bring back, and wait for READY</source>
        <translation>恢复，并等待 READY</translation>
    </message>
    <message>
        <source>thaw, and wait for READY</source>
        <translation>解冻，并等待 READY</translation>
    </message>
    <message>
        <source>a second of calm</source>
        <translation>平静一秒</translation>
    </message>
    <message>
        <source>read all written values back</source>
        <translation>回读所有已写入的值</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) read back</source>
        <translation>
            <numerusform>已回读 %Ln 个键</numerusform>
        </translation>
    </message>
    <message>
        <source>have all servers up, and wait for READY</source>
        <translation>让所有服务器运行，并等待 READY</translation>
    </message>
    <message>
        <source>ask the frozen one directly for what others overwrote</source>
        <translation>直接向被冻结者询问已被他人覆盖的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n read(s) wait for it</source>
        <translation>
            <numerusform>%Ln 次读取在等待其应答</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryTeller</name>
    <message>
        <source>%1 heard nothing of %2 any more and suspects it: silence is no proof.</source>
        <translation>%1 再未收到 %2 的消息，对其起疑：沉默不是证据。</translation>
    </message>
    <message>
        <source>%1 had %2&apos;s own word that it stops.</source>
        <translation>%1 得到 %2 亲口告知它将停止。</translation>
    </message>
    <message>
        <source>%1 saw its connection to %2 end: proof that the process is gone.</source>
        <translation>%1 看到与 %2 的连接断开：证明该进程已退出。</translation>
    </message>
    <message>
        <source>%1 had proof that %2 is gone (%3).</source>
        <translation>%1 有证据表明 %2 已退出（%3）。</translation>
    </message>
    <message>
        <source>%1 was elected master.</source>
        <translation>%1 当选主节点。</translation>
    </message>
    <message numerus="yes">
        <source>%1 wrote revision %2 to ZooKeeper: one multi that changed %n partition(s).</source>
        <translation>
            <numerusform>%1 向 ZooKeeper 写入修订 %2：一个 multi，更改了 %Ln 个分区。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of its %n partition(s) are served again, by %1.</source>
        <translation>
            <numerusform>它的全部 %Ln 个分区已由 %1 重新服务。</numerusform>
        </translation>
    </message>
    <message>
        <source>The new primaries had to wait until all leases of before had run out: what the cluster knew was no proof of death.</source>
        <translation>新的主副本必须等到此前的所有租约到期：集群所知道的并不能证明其已死亡。</translation>
    </message>
    <message numerus="yes">
        <source>%n of its partition(s) are served again, by %1.</source>
        <translation>
            <numerusform>它的 %Ln 个分区已由 %1 重新服务。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 committed the first write under its new term %2 (partition %3).</source>
        <translation>%1 在其新任期 %2 下提交了首个写入（分区 %3）。</translation>
    </message>
    <message numerus="yes">
        <source>%1 handed over: it is primary of %n partition(s) no more.</source>
        <translation>
            <numerusform>%1 已移交：不再是 %Ln 个分区的主副本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 noticed that its lease was over and refused to serve %n partition(s).</source>
        <translation>
            <numerusform>%1 发现租约已到期，拒绝为 %Ln 个分区服务。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read in ZooKeeper: %1 is suspected.</source>
        <translation>ZooKeeper 中读到：%1 疑似故障。</translation>
    </message>
    <message>
        <source>Read in ZooKeeper: %1 is down.</source>
        <translation>ZooKeeper 中读到：%1 已宕机。</translation>
    </message>
    <message>
        <source>Read in ZooKeeper: %1 is down, by the evidence “%2”.</source>
        <translation>ZooKeeper 中读到：%1 已宕机，证据为“%2”。</translation>
    </message>
    <message>
        <source>Read in ZooKeeper: %1 is the master.</source>
        <translation>ZooKeeper 中读到：%1 是主节点。</translation>
    </message>
    <message numerus="yes">
        <source>Read in ZooKeeper: another primary for each of its %n partition(s).</source>
        <translation>
            <numerusform>ZooKeeper 中读到：它的 %Ln 个分区都换了主副本。</numerusform>
        </translation>
    </message>
    <message>
        <source>ZooKeeper ended its session, %1 after the fault: this is what the cluster had to wait for.</source>
        <translation>ZooKeeper 结束了它的会话，在故障后 %1：集群必须等待的正是这个。</translation>
    </message>
    <message>
        <source>Its session with ZooKeeper was closed, %1 after it was asked to stop.</source>
        <translation>在要求它停止 %1 后，它与 ZooKeeper 的会话已关闭。</translation>
    </message>
    <message>
        <source>ZooKeeper ended its session, %1 after the fault: nothing had waited for that.</source>
        <translation>ZooKeeper 结束了它的会话，在故障后 %1：没有谁在等它。</translation>
    </message>
    <message>
        <source>ZooKeeper serves again.</source>
        <translation>ZooKeeper 已恢复服务。</translation>
    </message>
    <message>
        <source>%1 runs again before the cluster had noticed anything.</source>
        <translation>集群还未察觉，%1 就已恢复运行。</translation>
    </message>
    <message>
        <source>Read in ZooKeeper: %1 is up again.</source>
        <translation>ZooKeeper 中读到：%1 已恢复在线。</translation>
    </message>
    <message numerus="yes">
        <source>%1 began to catch up, in %n partition(s).</source>
        <translation>
            <numerusform>%1 开始追赶 %Ln 个分区。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has caught up in all of %n partition(s).</source>
        <translation>
            <numerusform>%1 已追上全部 %Ln 个分区。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has caught up in %n partition(s) so far.</source>
        <translation>
            <numerusform>%1 目前已追上 %Ln 个分区。</numerusform>
        </translation>
    </message>
    <message>
        <source>What clients felt was not measured: %1.</source>
        <translation>未测量客户端的感受：%1。</translation>
    </message>
    <message>
        <source>No request of the workload was disturbed.</source>
        <translation>工作负载没有请求受扰。</translation>
    </message>
    <message>
        <source>Requests retried: %1; failed: %2; of unknown outcome: %3; disturbed on other partitions: %4.</source>
        <translation>请求重试：%1；失败：%2；结果未知：%3；其他分区受扰：%4。</translation>
    </message>
    <message>
        <source>Of what the servers did nothing was heard from themselves: they keep their last events, and one that is down tells nothing more.</source>
        <translation>服务器自身未报告所做之事：它们只保留最后的事件，宕机的不再报告。</translation>
    </message>
    <message>
        <source>What is read in ZooKeeper is read a little later than it was written, and states that last for moments only may be skipped.</source>
        <translation>ZooKeeper 中的内容读到的时间略晚于写入，仅持续片刻的状态可能被跳过。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 became master.</source>
        <translation>%1 成为主节点。</translation>
    </message>
    <message>
        <source>%1 saw that its session with ZooKeeper had expired.</source>
        <translation>%1 发现其与 ZooKeeper 的会话已过期。</translation>
    </message>
    <message>
        <source>No fault was seen here. A master that loses its session with ZooKeeper, or is asked to step back, is followed by another; who holds which partition need not change.</source>
        <translation>这里未见故障。主节点失去 ZooKeeper 会话或被要求退位时，由另一台接任；分区归谁不必改变。</translation>
    </message>
    <message>
        <source>Primaries go on serving without ZooKeeper; what they hold cannot be reassigned until it is back.</source>
        <translation>没有 ZooKeeper 时主副本继续服务；在它恢复前，所持分区无法重新分配。</translation>
    </message>
    <message>
        <source>You sent SIGKILL to %1.</source>
        <translation>你向 %1 发送了 SIGKILL。</translation>
    </message>
    <message>
        <source>You sent SIGSTOP to %1: it stands still, but its connections stay open.</source>
        <translation>你向 %1 发送了 SIGSTOP：它停住了，但连接仍保持打开。</translation>
    </message>
    <message>
        <source>You asked %1 to stop (SIGTERM).</source>
        <translation>你要求 %1 停止 (SIGTERM)。</translation>
    </message>
    <message>
        <source>The process of %1 ended, and nobody here had asked for it.</source>
        <translation>%1 的进程结束了，而这里没有人要求它。</translation>
    </message>
    <message>
        <source>The cluster began to doubt %1; of a cause nothing is known here.</source>
        <translation>集群开始怀疑 %1；原因在此不得而知。</translation>
    </message>
    <message numerus="yes">
        <source>It was the master, and the primary of %n partition(s).</source>
        <translation>
            <numerusform>它是主节点，也是 %Ln 个分区的主副本。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was the master, and the primary of no partition.</source>
        <translation>它是主节点，但不是任何分区的主副本。</translation>
    </message>
    <message numerus="yes">
        <source>It was the primary of %n partition(s).</source>
        <translation>
            <numerusform>它是 %Ln 个分区的主副本。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was the primary of no partition: no request depended on it alone.</source>
        <translation>它不是任何分区的主副本：没有请求只依赖它。</translation>
    </message>
    <message>
        <source>The operating system shows it stopped. The cluster does not know yet.</source>
        <translation>操作系统显示它已停住。集群尚不知情。</translation>
    </message>
    <message>
        <source>The operating system shows it stopped.</source>
        <translation>操作系统显示它已停住。</translation>
    </message>
    <message>
        <source>The operating system reports that its process is gone. The cluster does not know yet.</source>
        <translation>操作系统报告其进程已退出。集群尚不知情。</translation>
    </message>
    <message>
        <source>The operating system reports that its process is gone.</source>
        <translation>操作系统报告其进程已退出。</translation>
    </message>
    <message>
        <source>The first request that had to wait was due, in partition %1.</source>
        <translation>第一个须等待的请求到期，在分区 %1。</translation>
    </message>
    <message>
        <source>The first request that had to wait was due.</source>
        <translation>第一个须等待的请求到期。</translation>
    </message>
    <message>
        <source>All are answered again: clients waited for at most %1 (± %2).</source>
        <translation>全部恢复应答：客户端最多等待 %1（± %2）。</translation>
    </message>
    <message>
        <source>All are answered again: clients waited for less than %1.</source>
        <translation>全部恢复应答：客户端等待不到 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 had taken over %n of its partition(s), but was gone before it had answered any request for them.</source>
        <translation>
            <numerusform>%1 接管了它的 %Ln 个分区，但在答复对这些分区的任何请求之前就已退出。</numerusform>
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
        <translation>%1 无法启动：%2</translation>
    </message>
    <message>
        <source>%1: process gone, killed by signal %2</source>
        <translation>%1：进程已退出，被信号 %2 杀死</translation>
    </message>
    <message>
        <source>%1: process stopped</source>
        <translation>%1：进程已停止</translation>
    </message>
    <message>
        <source>%1: process ended with exit code %2</source>
        <translation>%1：进程结束，退出码 %2</translation>
    </message>
    <message>
        <source>%1: process ended with exit code %2, %3</source>
        <translation>%1：进程结束，退出码 %2，%3</translation>
    </message>
    <message>
        <source>%1: process runs again</source>
        <translation>%1：进程恢复运行</translation>
    </message>
    <message>
        <source>%1: process started</source>
        <translation>%1：进程已启动</translation>
    </message>
    <message>
        <source>%1: process frozen</source>
        <translation>%1：进程已冻结</translation>
    </message>
    <message>
        <source>%1: process gone; how it ended cannot be known</source>
        <translation>%1：进程已退出；如何结束无从得知</translation>
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
        <translation>进程</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>%1, pid %2</source>
        <translation>%1，pid %2</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>已注册</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>up</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>suspect: %1</source>
        <translation>疑似故障：%1</translation>
    </message>
    <message>
        <source>down: %1</source>
        <translation>宕机：%1</translation>
    </message>
    <message>
        <source>primary of %1 · secondary of %2</source>
        <translation>主副本 %1 · 从副本 %2</translation>
    </message>
    <message>
        <source>%1 · catching up in %2 of %3</source>
        <translation>%1 · 追赶中 %2/%3</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>无证据</translation>
    </message>
    <message>
        <source>its connection ended</source>
        <translation>其连接已断开</translation>
    </message>
    <message>
        <source>it is silent</source>
        <translation>没有动静</translation>
    </message>
    <message>
        <source>its session expired</source>
        <translation>其会话已过期</translation>
    </message>
    <message>
        <source>it said farewell</source>
        <translation>它已告别</translation>
    </message>
    <message>
        <source>it came back</source>
        <translation>它已回来</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>已退出：%1</translation>
    </message>
    <message>
        <source>gone, killed</source>
        <translation>已退出，被杀死</translation>
    </message>
    <message>
        <source>gone by signal %1</source>
        <translation>因信号 %1 退出</translation>
    </message>
    <message>
        <source>gone, stopped</source>
        <translation>已退出，被停止</translation>
    </message>
    <message>
        <source>gone with exit code %1</source>
        <translation>已退出，退出码 %1</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>分区 %1</translation>
    </message>
    <message>
        <source>primary %1</source>
        <translation>主副本 %1</translation>
    </message>
    <message>
        <source>no primary; the last was %1</source>
        <translation>无主副本；上一个是 %1</translation>
    </message>
    <message>
        <source>secondaries %1</source>
        <translation>从副本 %1</translation>
    </message>
    <message>
        <source>catching up %1</source>
        <translation>追赶中 %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>宕机 %1</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>you</source>
        <translation>你</translation>
    </message>
    <message>
        <source>system</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>not ours</source>
        <translation>非本程序所有</translation>
    </message>
    <message>
        <source>MASTER</source>
        <translation>主节点</translation>
    </message>
    <message>
        <source>slave</source>
        <translation>从节点</translation>
    </message>
    <message>
        <source>ZooKeeper</source>
        <translation>ZooKeeper</translation>
    </message>
    <message>
        <source>coordination</source>
        <translation>协调</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation>尚未连接</translation>
    </message>
    <message>
        <source>%1 partitions × %2 copies · epoch %3</source>
        <translation>%1 分区 × %2 副本 · 纪元 %3</translation>
    </message>
    <message>
        <source>up, draining</source>
        <translation>在线，正在排空</translation>
    </message>
    <message>
        <source>up, drained</source>
        <translation>在线，已排空</translation>
    </message>
    <message>
        <source>Shown as it is now: its past is not recorded.</source>
        <translation>显示的是当前状态：其过去不被记录。</translation>
    </message>
</context>
<context>
    <name>Znode</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>创建：%1</translation>
    </message>
    <message>
        <source>Changed: %1, version %2</source>
        <translation>更改：%1，版本 %2</translation>
    </message>
    <message>
        <source>Children: %1, version %2, changed: %3</source>
        <translation>子节点：%1，版本 %2，更改：%3</translation>
    </message>
    <message numerus="yes">
        <source>Data: %n byte(s)</source>
        <translation>
            <numerusform>数据：%Ln 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Ephemeral of %1, session %2</source>
        <translation>%1 的临时节点，会话 %2</translation>
    </message>
    <message>
        <source>Ephemeral of session %1</source>
        <translation>会话 %1 的临时节点</translation>
    </message>
    <message>
        <source>Connected to ZooKeeper · session %1, times out after %2 s</source>
        <translation>已连接到 ZooKeeper · 会话 %1，%2 s 后超时</translation>
    </message>
    <message>
        <source>No contact with ZooKeeper: %1</source>
        <translation>与 ZooKeeper 失去联系：%1</translation>
    </message>
    <message>
        <source>Connecting to ZooKeeper …</source>
        <translation>正在连接 ZooKeeper …</translation>
    </message>
    <message>
        <source>No contact with ZooKeeper: this is as it was %1 ago</source>
        <translation>与 ZooKeeper 失去联系：这是 %1 前的状态</translation>
    </message>
    <message>
        <source>This znode does not exist any more.</source>
        <translation>此 znode 已不存在。</translation>
    </message>
    <message>
        <source>It could not be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
</context>
<context>
    <name>ZooKeeperFigures</name>
    <message numerus="yes">
        <source>%n znode(s)</source>
        <translation>
            <numerusform>%Ln 个 znode</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%Ln 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>sessions %1 s</source>
        <translation>会话 %1 s</translation>
    </message>
    <message>
        <source>ZooKeeper %1, %2</source>
        <translation>ZooKeeper %1，%2</translation>
    </message>
    <message>
        <source>Requests: %1 ms on average, %2 ms at worst, %3 waiting</source>
        <translation>请求：平均 %1 ms，最长 %2 ms，等待中 %3</translation>
    </message>
    <message>
        <source>Connections: %1</source>
        <translation>连接：%1</translation>
    </message>
    <message>
        <source>Znodes: %1, of them ephemeral: %2, watches: %3</source>
        <translation>Znode：%1，其中临时节点：%2，监视：%3</translation>
    </message>
    <message>
        <source>Data: about %1</source>
        <translation>数据：约 %1</translation>
    </message>
    <message>
        <source>Sessions time out after: %1 s, as negotiated</source>
        <translation>会话超时：%1 s（协商值）</translation>
    </message>
</context>
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>About Kvorum</source>
        <translation>关于 Kvorum</translation>
    </message>
    <message>
        <source>Kvorum %1</source>
        <translation>Kvorum %1</translation>
    </message>
    <message>
        <source>Libraries and fonts</source>
        <translation>库与字体</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>A replicated key-value cluster that you can kill.</source>
        <translation>可以随意杀死节点的复制式键值集群。</translation>
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
        <translation>%1 现为主节点</translation>
    </message>
</context>
<context>
    <name>app::ClientPage</name>
    <message>
        <source>Requests served in a second</source>
        <translation>每秒完成的请求数</translation>
    </message>
    <message>
        <source>What 99 of 100 requests took at most</source>
        <translation>100 个请求中 99 个的最长耗时</translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation>%1 req/s</translation>
    </message>
    <message>
        <source>ok %1</source>
        <translation>成功 %1</translation>
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
        <translation>所选区间</translation>
    </message>
    <message>
        <source>Of the last 5 s</source>
        <translation>最近 5 s</translation>
    </message>
    <message>
        <source>Selected %1: %2</source>
        <translation>所选 %1：%2</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>partitions</comment>
        <translation>
            <numerusform>其他 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affected</source>
        <comment>partitions</comment>
        <translation>
            <numerusform>受影响 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>No fault yet.</source>
        <translation>尚无故障。</translation>
    </message>
</context>
<context>
    <name>app::ClusterLink</name>
    <message>
        <source>the cluster was stopped</source>
        <translation>集群已停止</translation>
    </message>
    <message>
        <source>this cluster is read-only here until you take control of it</source>
        <translation>取得控制权之前，此集群在这里为只读</translation>
    </message>
</context>
<context>
    <name>app::ClusterRun</name>
    <message>
        <source>The cluster was deleted; Start makes a new one</source>
        <translation>集群已删除；“启动”将新建一个</translation>
    </message>
    <message>
        <source>Control of the cluster %1 is given back: read-only from now on</source>
        <translation>已交还集群 %1 的控制权：此后为只读</translation>
    </message>
    <message>
        <source>You have taken control of the cluster %1</source>
        <translation>你已取得集群 %1 的控制权</translation>
    </message>
</context>
<context>
    <name>app::ConnectDialog</name>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>从列表中移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep it in the list</source>
        <translation>保留在列表中(&amp;K)</translation>
    </message>
    <message>
        <source>Connect to another cluster</source>
        <translation>连接到其他集群</translation>
    </message>
    <message>
        <source>host:port[,host:port…][/path]</source>
        <translation>主机:端口[,主机:端口…][/路径]</translation>
    </message>
    <message>
        <source>A window of its own shows it, read-only until you type its name there.</source>
        <translation>将在单独的窗口中显示；在那里输入其名称之前为只读。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>&amp;ZooKeeper</source>
        <translation>ZooKeeper(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Name of the cluster</source>
        <translation>集群名(&amp;N)</translation>
    </message>
    <message>
        <source>Clusters that were kept</source>
        <translation>已保留的集群</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>K&amp;ept:</source>
        <translation>已保留(&amp;E)：</translation>
    </message>
</context>
<context>
    <name>app::ConnectionBar</name>
    <message>
        <source>Connected to %1 at %2</source>
        <translation>已连接到 %1，%2</translation>
    </message>
    <message>
        <source>Connecting to %1 at %2</source>
        <translation>正在连接 %1，%2</translation>
    </message>
    <message>
        <source>Lost contact with %1 at %2</source>
        <translation>已与 %1 失去联系，%2</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation>%1 · 只读</translation>
    </message>
    <message>
        <source>%1 · you have control</source>
        <translation>%1 · 你拥有控制权</translation>
    </message>
    <message>
        <source>Take control …</source>
        <translation>取得控制权 …</translation>
    </message>
    <message>
        <source>Read-only again</source>
        <translation>恢复只读</translation>
    </message>
    <message>
        <source>Allows to change its keys and settings. Its processes cannot be killed from here.</source>
        <translation>允许更改其键和设置。无法从这里杀死其进程。</translation>
    </message>
    <message>
        <source>Nothing of the cluster can be changed from here any more</source>
        <translation>此后无法再从这里更改集群的任何内容</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>in control</source>
        <translation>控制中</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>It is tried again and again by itself; this tries it at once</source>
        <translation>会自动反复重试；点此立即尝试</translation>
    </message>
</context>
<context>
    <name>app::ConnectionControls</name>
    <message>
        <source>Connect to another cluster …</source>
        <translation>连接到其他集群 …</translation>
    </message>
    <message>
        <source>Take control …</source>
        <translation>取得控制权 …</translation>
    </message>
    <message>
        <source>Kvorum – %1 at %2, read-only</source>
        <translation>Kvorum – %1，%2，只读</translation>
    </message>
    <message>
        <source>Kvorum – %1 at %2, in control</source>
        <translation>Kvorum – %1，%2，控制中</translation>
    </message>
    <message>
        <source>Use remote ZooKeeper …</source>
        <translation>使用远程 ZooKeeper …</translation>
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
        <translation>写入 1,000 个样本</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value as JSON</source>
        <translation>JSON 格式的值</translation>
    </message>
    <message>
        <source>The value that was found</source>
        <translation>找到的值</translation>
    </message>
    <message>
        <source>GET shows the value here</source>
        <translation>GET 的值显示在此</translation>
    </message>
    <message>
        <source>Sample values put</source>
        <translation>已写入的样本值</translation>
    </message>
    <message>
        <source>Read the key (Ctrl+G)</source>
        <translation>读取该键 (Ctrl+G)</translation>
    </message>
    <message>
        <source>Store the value under the key (Ctrl+Enter)</source>
        <translation>将值存入该键 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>删除该键</translation>
    </message>
    <message>
        <source>Store sample:0001 to sample:1000, spread over all partitions</source>
        <translation>存储 sample:0001 至 sample:1000，分布到所有分区</translation>
    </message>
    <message>
        <source>where it lives is not known yet</source>
        <translation>尚不清楚它在哪里</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>asking …</source>
        <translation>正在请求 …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 sample values stored, %2 not</source>
        <translation>已存储 %1 个样本值，%2 个未存储</translation>
    </message>
    <message>
        <source>Changed meanwhile: version %1 → %2</source>
        <translation>期间已更改：版本 %1 → %2</translation>
    </message>
    <message>
        <source>Deleted meanwhile; it was version %1</source>
        <translation>期间已删除；原为版本 %1</translation>
    </message>
    <message>
        <source>Made meanwhile, version %1</source>
        <translation>期间已创建，版本 %1</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新载入</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>显示两者</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Read-only until you take control of the cluster</source>
        <translation>取得集群控制权之前为只读</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample value(s) stored</source>
        <translation>
            <numerusform>已存储 %Ln 个样本值</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON, %1; only its beginning is shown</source>
        <translation>JSON，%1；仅显示开头部分</translation>
    </message>
    <message>
        <source>%1 · %2, only its beginning is shown</source>
        <translation>%1 · %2，仅显示开头部分</translation>
    </message>
    <message>
        <source>PUT as plain text</source>
        <translation>以纯文本 PUT</translation>
    </message>
    <message>
        <source>Store the characters as they are, as a JSON string</source>
        <translation>将字符原样存为 JSON 字符串</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Put no more sample values</source>
        <translation>不再写入样本值</translation>
    </message>
</context>
<context>
    <name>app::Desktop</name>
    <message>
        <source>This run is not recorded any more: %1</source>
        <translation>本次运行不再录制：%1</translation>
    </message>
    <message numerus="yes">
        <source>The disk does not keep up: %n event(s) are not in the recording</source>
        <translation>
            <numerusform>磁盘跟不上：%Ln 个事件未录入</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>报告在 %1</translation>
    </message>
    <message>
        <source>Failures are detected by %1 from now on</source>
        <translation>今后按 %1 检测故障</translation>
    </message>
    <message>
        <source>Detection could not be set to %1: %2</source>
        <translation>检测方式无法设为 %1：%2</translation>
    </message>
    <message>
        <source>All scenarios have run: %1</source>
        <translation>所有场景已运行：%1</translation>
    </message>
    <message>
        <source>A window for %1 could not be opened: %2</source>
        <translation>无法为 %1 打开窗口：%2</translation>
    </message>
    <message>
        <source>%1 could not be undrained: %2</source>
        <translation>无法重新使用 %1：%2</translation>
    </message>
    <message>
        <source>%1 could not be drained: %2</source>
        <translation>无法排空 %1：%2</translation>
    </message>
</context>
<context>
    <name>app::DetectionBox</name>
    <message>
        <source>Detection of failures</source>
        <translation>故障检测</translation>
    </message>
    <message>
        <source>A connection that ends is a proof: a killed server is replaced within milliseconds. A frozen one costs its lease.</source>
        <translation>连接断开即是证据：被杀死的服务器在数毫秒内被取代。冻结的要等租约到期。</translation>
    </message>
    <message>
        <source>The end of a connection proves nothing: a killed server costs its lease, as a frozen one does, 0.4 s.</source>
        <translation>连接断开不能证明什么：被杀死的服务器和冻结的一样，要等租约到期，0.4 s。</translation>
    </message>
    <message>
        <source>Only ZooKeeper tells: its session with the server has to end, which takes seconds.</source>
        <translation>只有 ZooKeeper 能判断：它与服务器的会话必须结束，需要数秒。</translation>
    </message>
    <message>
        <source>Detect: %1</source>
        <translation>检测：%1</translation>
    </message>
    <message>
        <source>By what the cluster notices that a server has failed</source>
        <translation>集群凭什么察觉服务器故障</translation>
    </message>
    <message>
        <source>lifeline</source>
        <translation>生命线</translation>
    </message>
    <message>
        <source>lease</source>
        <translation>租约</translation>
    </message>
    <message>
        <source>session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Read-only until you take control of the cluster</source>
        <translation>取得集群控制权之前为只读</translation>
    </message>
</context>
<context>
    <name>app::DirectReads</name>
    <message>
        <source>the server has been silent for too long</source>
        <translation>服务器沉默过久</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>未能及时建立连接</translation>
    </message>
    <message>
        <source>the server has sent what is no answer</source>
        <translation>服务器发送的内容不是应答</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no host:port</source>
        <translation>“%1”不是 主机:端口</translation>
    </message>
</context>
<context>
    <name>app::DiskDialog</name>
    <message>
        <source>The directory of the cluster</source>
        <translation>集群的目录</translation>
    </message>
    <message>
        <source>Data of the cluster %1</source>
        <translation>集群 %1 的数据</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>磁盘占用</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Recordings of all clusters</source>
        <translation>所有集群的录制</translation>
    </message>
    <message>
        <source>Free on this file system</source>
        <translation>此文件系统的可用空间</translation>
    </message>
    <message>
        <source>Delete cluster …</source>
        <translation>删除集群 …</translation>
    </message>
    <message>
        <source>Delete the cluster</source>
        <translation>删除集群</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%1，%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>being looked at …</source>
        <translation>正在查看 …</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Logs and the rest</source>
        <translation>日志及其他</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>There is nothing</source>
        <translation>什么都没有</translation>
    </message>
</context>
<context>
    <name>app::EventModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>分区 %1</translation>
    </message>
</context>
<context>
    <name>app::EventsPage</name>
    <message>
        <source>Filter the events</source>
        <translation>筛选事件</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Show what they say; with none chosen, everything is shown</source>
        <translation>显示该来源的事件；一个都不选则显示全部</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>▲ ✖ trouble</source>
        <translation>▲ ✖ 异常</translation>
    </message>
    <message>
        <source>✖ failures</source>
        <translation>✖ 故障</translation>
    </message>
    <message>
        <source>⇄ movements</source>
        <translation>⇄ 移动</translation>
    </message>
    <message>
        <source>● recoveries</source>
        <translation>● 恢复</translation>
    </message>
    <message>
        <source>♛ masters</source>
        <translation>♛ 主节点</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>所有对象</translation>
    </message>
    <message>
        <source>the cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Show the log of that moment</source>
        <translation>显示该时刻的日志</translation>
    </message>
    <message>
        <source>Go to that moment</source>
        <translation>转到该时刻</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>显示所有事件</translation>
    </message>
    <message>
        <source>Unfold or fold up</source>
        <translation>展开或折叠</translation>
    </message>
</context>
<context>
    <name>app::ExplainPage</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Nothing has failed yet. Kill or freeze a server, and what happens is told here.</source>
        <translation>尚无故障。杀死或冻结一台服务器，经过会在此讲述。</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>所述内容</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Znode</source>
        <translation>Znode</translation>
    </message>
    <message>
        <source>That moment</source>
        <translation>该时刻</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>+%1 s</source>
        <translation>+%1 s</translation>
    </message>
    <message>
        <source>Counted from the first line, which is the fault if one is told of</source>
        <translation>从第一行算起；若讲述的是故障，第一行即为故障</translation>
    </message>
</context>
<context>
    <name>app::Headless</name>
    <message>
        <source>problem: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>  log: %1</source>
        <translation>  日志：%1</translation>
    </message>
    <message>
        <source>ZooKeeper: %1   cluster: %2</source>
        <translation>ZooKeeper：%1   集群：%2</translation>
    </message>
    <message>
        <source>%1: %2:%3</source>
        <translation>%1：%2:%3</translation>
    </message>
    <message>
        <source>Ctrl-C stops it all</source>
        <translation>按 Ctrl-C 全部停止</translation>
    </message>
    <message>
        <source>This run is not recorded any more: %1</source>
        <translation>本次运行不再录制：%1</translation>
    </message>
    <message>
        <source>report: %1/report.html</source>
        <translation>报告：%1/report.html</translation>
    </message>
    <message>
        <source>Watching the cluster %1, read-only; Ctrl-C ends it</source>
        <translation>正在观察集群 %1，只读；Ctrl-C 结束</translation>
    </message>
</context>
<context>
    <name>app::InspectorPage</name>
    <message>
        <source>%1 · since %2</source>
        <translation>%1 · 自 %2</translation>
    </message>
    <message>
        <source>%1 (old)</source>
        <translation>%1（过时）</translation>
    </message>
    <message>
        <source>kvctl line</source>
        <translation>kvctl 命令行</translation>
    </message>
    <message>
        <source>nc line</source>
        <translation>nc 命令行</translation>
    </message>
    <message>
        <source>ZooKeeper address</source>
        <translation>ZooKeeper 地址</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
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
        <translation>%1 ♛ 主节点</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>registered in ZooKeeper</source>
        <translation>已在 ZooKeeper 注册</translation>
    </message>
    <message>
        <source>none in ZooKeeper</source>
        <translation>ZooKeeper 中没有</translation>
    </message>
</context>
<context>
    <name>app::JavaCheck</name>
    <message>
        <source>%1 is no Java: it has not said its version for %2 s.</source>
        <translation>%1 不是 Java：%2 秒内未报告版本。</translation>
    </message>
    <message>
        <source>%1 cannot be run: %2</source>
        <translation>无法运行 %1：%2</translation>
    </message>
    <message>
        <source>%1 is no Java: asked for its version it says “%2”.</source>
        <translation>%1 不是 Java：询问版本时它回答“%2”。</translation>
    </message>
    <message>
        <source>%1 is Java %2; Java %3 or newer is needed.</source>
        <translation>%1 是 Java %2；需要 Java %3 或更高版本。</translation>
    </message>
</context>
<context>
    <name>app::JavaChooser</name>
    <message>
        <source>Choose Java …</source>
        <translation>选择 Java …</translation>
    </message>
    <message>
        <source>Choose the program java, as in …/bin/java</source>
        <translation>选择 java 程序，例如 …/bin/java</translation>
    </message>
    <message>
        <source>Choose the program java</source>
        <translation>选择 java 程序</translation>
    </message>
</context>
<context>
    <name>app::JavaSearch</name>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Java 11 or newer was not found. Searched: $JAVA_HOME (%1), PATH (%2)</source>
        <translation>未找到 Java 11 或更高版本。已搜索：$JAVA_HOME (%1)、PATH (%2)</translation>
    </message>
    <message>
        <source>Java 11 or newer was not found. Searched: %1, $JAVA_HOME (%2), PATH (%3)</source>
        <translation>未找到 Java 11 或更高版本。已搜索：%1、$JAVA_HOME (%2)、PATH (%3)</translation>
    </message>
</context>
<context>
    <name>app::KeyModel</name>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>主副本</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>app::KeysPage</name>
    <message>
        <source>Re&amp;fresh</source>
        <translation>刷新(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>新建键(&amp;N)</translation>
    </message>
    <message>
        <source>Keys that begin with …</source>
        <translation>键的前缀 …</translation>
    </message>
    <message>
        <source>Beginning of the keys</source>
        <translation>键的前缀</translation>
    </message>
    <message>
        <source>Only keys whose primary is this server</source>
        <translation>只看主副本在此服务器的键</translation>
    </message>
    <message>
        <source>all servers</source>
        <translation>所有服务器</translation>
    </message>
    <message>
        <source>partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Only keys of this partition</source>
        <translation>只看此分区的键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>键</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) so far, reading …</source>
        <translation>
            <numerusform>目前 %Ln 个键，读取中 …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%Ln 个键</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n key(s); narrow the choice to see others</source>
        <translation>
            <numerusform>前 %Ln 个键；缩小范围可看其他</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n key(s); scroll for more</source>
        <translation>
            <numerusform>前 %Ln 个键；滚动可看更多</numerusform>
        </translation>
    </message>
    <message>
        <source>A partition cannot be read: %1</source>
        <translation>有分区无法读取：%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>略过它</translation>
    </message>
    <message>
        <source>Read-only until you take control of the cluster</source>
        <translation>取得集群控制权之前为只读</translation>
    </message>
</context>
<context>
    <name>app::LinkWorker</name>
    <message>
        <source>the cluster does not run</source>
        <translation>集群未运行</translation>
    </message>
    <message>
        <source>partition %1: %2</source>
        <translation>分区 %1：%2</translation>
    </message>
</context>
<context>
    <name>app::LogsPage</name>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>All processes</source>
        <translation>所有进程</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>最低级别</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>所有级别</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>信息及以上</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>折行显示长行</translation>
    </message>
    <message>
        <source>Show all lines again</source>
        <translation>重新显示所有行</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Copy the selected lines</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Clear the view</source>
        <translation>清空视图</translation>
    </message>
    <message>
        <source>The file stays as it is</source>
        <translation>文件保持不变</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Open the containing folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>±%1 s around %2 ✕</source>
        <translation>%2 前后 ±%1 s ✕</translation>
    </message>
    <message>
        <source>Others run this cluster: its logs are where its servers are</source>
        <translation>此集群由他人运行：其日志在其服务器所在之处</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>Kvorum – cluster %1</source>
        <translation>Kvorum – 集群 %1</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>close again to end everything at once</source>
        <translation>再次关闭可立即结束一切</translation>
    </message>
    <message>
        <source>%1
Its log: %2</source>
        <translation>%1
其日志：%2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Start fresh: all keys and values of the cluster %1 are deleted.</source>
        <translation>重新开始：集群 %1 的所有键和值都将被删除。</translation>
    </message>
    <message>
        <source>Delete the data and start</source>
        <translation>删除数据并启动</translation>
    </message>
    <message>
        <source>The cluster %1 is stopped and deleted, with its data and logs.</source>
        <translation>集群 %1 将被停止并删除，包括其数据和日志。</translation>
    </message>
    <message>
        <source>Delete the cluster</source>
        <translation>删除集群</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>拓扑</translation>
    </message>
    <message>
        <source>Client view</source>
        <translation>客户端视图</translation>
    </message>
    <message>
        <source>The cluster %1 is not running.</source>
        <translation>集群 %1 未运行。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>环</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>ZooKeeper</source>
        <translation>ZooKeeper</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>The last session ended unexpectedly. What happened in it was recorded.</source>
        <translation>上次会话意外结束。其间发生的事已录制。</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>打开录制</translation>
    </message>
    <message>
        <source>Undrain</source>
        <translation>重新使用</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>排空</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>app::MatrixPage</name>
    <message>
        <source>Order of the servers</source>
        <translation>服务器顺序</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>by load, now</source>
        <translation>按当前负载</translation>
    </message>
    <message>
        <source>by primaries, now</source>
        <translation>按当前主副本</translation>
    </message>
    <message>
        <source>Story of the partition</source>
        <translation>分区的经历</translation>
    </message>
    <message>
        <source>Click a cell, or walk with the arrow keys, to read a partition&apos;s story here</source>
        <translation>点击格子，或用方向键移动，在此阅读分区的经历</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 中的 %1</translation>
    </message>
</context>
<context>
    <name>app::OffendersDialog</name>
    <message>
        <source>What is not as it was acknowledged</source>
        <translation>与确认时不一致的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) hold neither the last acknowledged value nor one that may stand for it.</source>
        <translation>
            <numerusform>%Ln 个键既不是最后确认的值，也不是可替代它的值。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The first %2 of them:</source>
        <translation>%1 前 %2 个：</translation>
    </message>
    <message>
        <source>Between the copies of a partition:</source>
        <translation>同一分区的副本之间：</translation>
    </message>
    <message>
        <source>What differs between copies</source>
        <translation>副本间的差异</translation>
    </message>
    <message>
        <source>Lost writes</source>
        <translation>丢失的写入</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>确认者</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>读取自</translation>
    </message>
</context>
<context>
    <name>app::OutagePanel</name>
    <message>
        <source>Offenders …</source>
        <translation>违例项 …</translation>
    </message>
    <message>
        <source>Zoom to the fault and its outage</source>
        <translation>缩放到故障及其中断</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>缩放到它</translation>
    </message>
</context>
<context>
    <name>app::PartitionModel</name>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>none (was %1)</source>
        <translation>无（原为 %1）</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Key range (hash)</source>
        <translation>键范围（哈希）</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>主副本</translation>
    </message>
    <message>
        <source>Secondaries</source>
        <translation>从副本</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>追赶中</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>宕机</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>任期</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>app::PartitionsPage</name>
    <message>
        <source>Filter: a server, a number, a range</source>
        <translation>筛选：服务器、编号、范围</translation>
    </message>
    <message>
        <source>Filter the partitions</source>
        <translation>筛选分区</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>app::PresenterPage</name>
    <message>
        <source>Presentation</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Requests of clients</source>
        <translation>客户端请求</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sign and a word</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All partitions</source>
        <translation>所有分区</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>%1 的分区</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>其他全部</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>K kill %1</source>
        <translation>K 杀死 %1</translation>
    </message>
    <message>
        <source>F freeze</source>
        <translation>F 冻结</translation>
    </message>
    <message>
        <source>R bring back</source>
        <translation>R 恢复</translation>
    </message>
    <message>
        <source>Page Down: %1</source>
        <translation>Page Down：%1</translation>
    </message>
    <message>
        <source>← → another server</source>
        <translation>← → 切换服务器</translation>
    </message>
    <message>
        <source>Esc leave</source>
        <translation>Esc 退出</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>a scenario, its verdict and two sentences</comment>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>Page Up back</source>
        <translation>Page Up 返回</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>a sign, a word and what is to be said of it</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>%1 %2: %3 of %4 servers, %5 of %6 partitions served, %7 with all copies</source>
        <comment>a sign and a word first</comment>
        <translation>%1 %2：%4 台服务器中 %3 台可用，%6 个分区中 %5 个在服务，副本齐全 %7</translation>
    </message>
    <message numerus="yes">
        <source>%n disturbed</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln 个受扰</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ProgramLogWindow</name>
    <message>
        <source>Program log</source>
        <translation>程序日志</translation>
    </message>
    <message>
        <source>The file of the program log</source>
        <translation>程序日志文件</translation>
    </message>
</context>
<context>
    <name>app::RecordingWriter</name>
    <message>
        <source>%1 has reached its limit</source>
        <translation>%1 已达上限</translation>
    </message>
</context>
<context>
    <name>app::RingPage</name>
    <message>
        <source>Type a key to see where it lives</source>
        <translation>输入键，查看它在哪里</translation>
    </message>
    <message>
        <source>Key to look up</source>
        <translation>要查找的键</translation>
    </message>
    <message>
        <source>Outer band: primaries. Inner bands: secondaries, ▨ catching up, ▩ down.</source>
        <translation>外圈：主副本。内圈：从副本，▨ 追赶中，▩ 宕机。</translation>
    </message>
    <message>
        <source>hash → partition → primary and secondaries</source>
        <translation>哈希 → 分区 → 主副本和从副本</translation>
    </message>
    <message>
        <source>where it lives is not known</source>
        <translation>不清楚它在哪里</translation>
    </message>
    <message>
        <source>Click a piece, or walk with the arrow keys, to read about a partition</source>
        <translation>点击一段，或用方向键移动，阅读分区信息</translation>
    </message>
    <message>
        <source>Show the whole ring</source>
        <translation>显示整个环</translation>
    </message>
</context>
<context>
    <name>app::ScenarioActions</name>
    <message>
        <source>Run scenario</source>
        <translation>运行场景</translation>
    </message>
    <message>
        <source>Abort scenario</source>
        <translation>中止场景</translation>
    </message>
    <message>
        <source>Abort scenario (Escape twice)</source>
        <translation>中止场景（按两次 Escape）</translation>
    </message>
</context>
<context>
    <name>app::ScenarioPage</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>报告 …</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Steps and findings</source>
        <translation>步骤与发现</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>所见情况</translation>
    </message>
    <message>
        <source>Directory for the report</source>
        <translation>报告目录</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>finding: held</source>
        <translation>结论：成立</translation>
    </message>
    <message>
        <source>finding: broken</source>
        <translation>结论：不成立</translation>
    </message>
    <message>
        <source>finding: not proven</source>
        <translation>结论：未证实</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source>Others run this cluster: scenarios break only our own</source>
        <translation>此集群由他人运行：场景只破坏自己的集群</translation>
    </message>
</context>
<context>
    <name>app::ScenarioRunner</name>
    <message>
        <source>aborted</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>the cluster was stopped</source>
        <translation>集群已停止</translation>
    </message>
    <message>
        <source>%1, which the scenario has added, is drained and removed again</source>
        <translation>场景添加的 %1 将被排空并重新移除</translation>
    </message>
</context>
<context>
    <name>app::ServersPage</name>
    <message>
        <source>Partitions: █ primary   ▬ secondary   ▨ catching up   ✕ down</source>
        <translation>分区：█ 主副本   ▬ 从副本   ▨ 追赶中   ✕ 宕机</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s): the matrix shows them at a glance. Open the matrix</source>
        <translation>
            <numerusform>%Ln 台服务器：矩阵可一览全部。打开矩阵</numerusform>
        </translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
</context>
<context>
    <name>app::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>As they were at first</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>外观与语言</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>文字大小(&amp;X)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>减少动画(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Green and red instead of blue and orange</source>
        <translation>用绿色和红色代替蓝色和橙色(&amp;G)</translation>
    </message>
    <message>
        <source>Start and workload</source>
        <translation>启动与工作负载</translation>
    </message>
    <message>
        <source>On &amp;start</source>
        <translation>启动时(&amp;S)</translation>
    </message>
    <message>
        <source>Start the cluster</source>
        <translation>启动集群</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>先询问</translation>
    </message>
    <message>
        <source>When the window is &amp;closed</source>
        <translation>关闭窗口时(&amp;C)</translation>
    </message>
    <message>
        <source>Stop the servers</source>
        <translation>停止服务器</translation>
    </message>
    <message>
        <source>Leave them running; from the next start on</source>
        <translation>保持运行；自下次启动起生效</translation>
    </message>
    <message>
        <source>Start servers again that end by themselves</source>
        <translation>自动重启自行结束的服务器</translation>
    </message>
    <message>
        <source>Re&amp;quests in a second</source>
        <translation>每秒请求数(&amp;Q)</translation>
    </message>
    <message>
        <source>Of these &amp;PUT</source>
        <translation>其中 PUT(&amp;P)</translation>
    </message>
    <message>
        <source>Size of a &amp;value in bytes</source>
        <translation>值的大小（字节）(&amp;V)</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Record each r&amp;un</source>
        <translation>录制每次运行(&amp;U)</translation>
    </message>
    <message>
        <source>MiB to &amp;keep at most</source>
        <translation>最多保留 MiB(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Days to keep at most</source>
        <translation>最多保留天数(&amp;D)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Show what was shown last</source>
        <translation>显示上次显示的内容</translation>
    </message>
</context>
<context>
    <name>app::ShellActions</name>
    <message>
        <source>&amp;Settings …</source>
        <translation>设置(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>正常文字(&amp;N)</translation>
    </message>
    <message>
        <source>Layout for a &amp;demonstration</source>
        <translation>演示布局(&amp;D)</translation>
    </message>
    <message>
        <source>Layout for a &amp;close look</source>
        <translation>细看布局(&amp;C)</translation>
    </message>
    <message>
        <source>Layout for the &amp;logs</source>
        <translation>日志布局(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>窗口下一部分(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Part of the window before</source>
        <translation>窗口上一部分(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>开始演示(&amp;P)</translation>
    </message>
    <message>
        <source>Next step of the presentation</source>
        <translation>演示下一步</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation>结束演示</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Program &amp;log</source>
        <translation>程序日志(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About Kvorum</source>
        <translation>关于 Kvorum(&amp;A)</translation>
    </message>
    <message>
        <source>Step of the presentation before</source>
        <translation>演示上一步</translation>
    </message>
</context>
<context>
    <name>app::ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Among the servers</source>
        <translation>在服务器之间</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>切换服务器</translation>
    </message>
    <message>
        <source>Show its log</source>
        <translation>显示其日志</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>指定(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>默认(&amp;D)</translation>
    </message>
    <message>
        <source>All &amp;defaults</source>
        <translation>全部默认(&amp;D)</translation>
    </message>
    <message>
        <source>Other keys for the selected command</source>
        <translation>所选命令的其他按键</translation>
    </message>
    <message>
        <source>Select more of them</source>
        <translation>选择更多</translation>
    </message>
    <message>
        <source>Select this one too</source>
        <translation>把这个也选上</translation>
    </message>
    <message>
        <source>Select all servers</source>
        <translation>选择所有服务器</translation>
    </message>
    <message>
        <source>In the ring and the matrix</source>
        <translation>在环和矩阵中</translation>
    </message>
    <message>
        <source>Larger, smaller, all of it</source>
        <translation>放大、缩小、全部</translation>
    </message>
    <message>
        <source>Another partition</source>
        <translation>其他分区</translation>
    </message>
    <message>
        <source>Select a command to give it other keys.</source>
        <translation>选择一个命令，为其指定其他按键。</translation>
    </message>
    <message>
        <source>%1 is taken already: %2</source>
        <translation>%1 已被占用：%2</translation>
    </message>
    <message>
        <source>Type the keys for: %1</source>
        <translation>请按下按键：%1</translation>
    </message>
    <message>
        <source>Another command has the keys that this one came with.</source>
        <translation>此命令原有的按键已被其他命令占用。</translation>
    </message>
    <message>
        <source>In what clients felt</source>
        <translation>在客户端感受视图中</translation>
    </message>
    <message>
        <source>An earlier or a later moment</source>
        <translation>更早或更晚的时刻</translation>
    </message>
    <message>
        <source>The fault before or after</source>
        <translation>上一个或下一个故障</translation>
    </message>
    <message>
        <source>Select a time</source>
        <translation>选择一段时间</translation>
    </message>
    <message>
        <source>A page back or on</source>
        <translation>后退或前进一页</translation>
    </message>
    <message>
        <source>The oldest; the newest, and follow it</source>
        <translation>最早；最新并跟随</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>放大、缩小</translation>
    </message>
    <message>
        <source>Show that fault</source>
        <translation>显示该故障</translation>
    </message>
    <message>
        <source>Give up the selection, follow again</source>
        <translation>放弃选择，重新跟随</translation>
    </message>
    <message>
        <source>In the logs</source>
        <translation>在日志中</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭搜索</translation>
    </message>
    <message>
        <source>In keys and values</source>
        <translation>在键和值中</translation>
    </message>
    <message>
        <source>Edit the value</source>
        <translation>编辑值</translation>
    </message>
    <message>
        <source>Delete the key (asks)</source>
        <translation>删除键（会询问）</translation>
    </message>
    <message>
        <source>Save the value</source>
        <translation>保存值</translation>
    </message>
    <message>
        <source>Keys asked for before</source>
        <translation>以前查询过的键</translation>
    </message>
    <message>
        <source>During a scenario</source>
        <translation>场景运行期间</translation>
    </message>
    <message>
        <source>Abort it</source>
        <translation>中止它</translation>
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
        <translation>%1：已发送 SIGKILL</translation>
    </message>
    <message>
        <source>%1: SIGSTOP sent</source>
        <translation>%1：已发送 SIGSTOP</translation>
    </message>
    <message>
        <source>%1: SIGCONT sent</source>
        <translation>%1：已发送 SIGCONT</translation>
    </message>
    <message>
        <source>%1: SIGTERM sent</source>
        <translation>%1：已发送 SIGTERM</translation>
    </message>
    <message>
        <source>%1: SIGTERM sent, to start it again</source>
        <translation>%1：已发送 SIGTERM，以便重启</translation>
    </message>
    <message>
        <source>A cluster&apos;s name is made of a to z, 0 to 9 and hyphens.</source>
        <translation>集群名由 a 到 z、0 到 9 和连字符组成。</translation>
    </message>
    <message>
        <source>A local cluster has 1 to %1 servers.</source>
        <translation>本地集群有 1 到 %1 台服务器。</translation>
    </message>
    <message>
        <source>A cluster has 1 to %1 partitions.</source>
        <translation>集群有 1 到 %1 个分区。</translation>
    </message>
    <message>
        <source>A partition has 1 to %1 copies.</source>
        <translation>分区有 1 到 %1 个副本。</translation>
    </message>
    <message>
        <source>The server program %1 is missing.</source>
        <translation>缺少服务器程序 %1。</translation>
    </message>
    <message>
        <source>The record of the last run could not be read; its processes cannot be known.</source>
        <translation>无法读取上次运行的记录；无从得知其进程。</translation>
    </message>
    <message numerus="yes">
        <source>Cleaned %n left-over process(es) of run %1.</source>
        <translation>
            <numerusform>已清理运行 %1 的 %Ln 个遗留进程。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last session ended unexpectedly.</source>
        <translation>上次会话意外结束。</translation>
    </message>
    <message>
        <source>Process %1 of the last run does not end.</source>
        <translation>上次运行的进程 %1 不结束。</translation>
    </message>
    <message numerus="yes">
        <source>%1 keeps its %n server(s); start fresh to have fewer.</source>
        <translation>
            <numerusform>%1 保留其 %Ln 台服务器；要减少请重新开始。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 exists with %2 partitions, %3 copies and detection %4, and keeps them; start fresh to change them.</source>
        <translation>%1 已存在，有 %2 个分区、%3 个副本、检测方式 %4，并予以保留；要更改请重新开始。</translation>
    </message>
    <message>
        <source>ZooKeeper&apos;s port %1 is taken; it starts on port %2.</source>
        <translation>ZooKeeper 的端口 %1 已被占用；改用端口 %2 启动。</translation>
    </message>
    <message>
        <source>ZooKeeper was killed while it made its log %1; the file is empty and has been removed, since it could not start with it.</source>
        <translation>ZooKeeper 在创建日志 %1 时被杀死；该文件为空，已将其删除，因为带着它无法启动。</translation>
    </message>
    <message>
        <source>ZooKeeper serves at %1</source>
        <translation>ZooKeeper 在 %1 提供服务</translation>
    </message>
    <message>
        <source>%1 listens at %2:%3</source>
        <translation>%1 监听 %2:%3</translation>
    </message>
    <message>
        <source>No server could be started; their logs say why.</source>
        <translation>没有服务器能启动；原因见其日志。</translation>
    </message>
    <message>
        <source>ZooKeeper was started %1 s ago and does not serve; its log may say why.</source>
        <translation>ZooKeeper 已启动 %1 s 仍未提供服务；其日志可能说明原因。</translation>
    </message>
    <message>
        <source>%1 has not said where it listens for %2 s; its log may say why: %3</source>
        <translation>%1 已 %2 s 未报告监听地址；其日志可能说明原因：%3</translation>
    </message>
    <message numerus="yes">
        <source>Took over %n running process(es) of run %1.</source>
        <translation>
            <numerusform>已接管运行 %1 的 %Ln 个在运行进程。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is started again.</source>
        <translation>%1 正在重启。</translation>
    </message>
    <message>
        <source>%1 ended %2 times within %3 s and is not started again.</source>
        <translation>%1 在 %3 s 内结束了 %2 次，不再重启。</translation>
    </message>
    <message>
        <source>%1 ended by itself.</source>
        <translation>%1 自行结束。</translation>
    </message>
    <message>
        <source>%1 The last lines of its log:
%2</source>
        <translation>%1 其日志的最后几行：
%2</translation>
    </message>
    <message>
        <source>%1 was removed, with its data</source>
        <translation>%1 及其数据已移除</translation>
    </message>
</context>
<context>
    <name>app::TakeControlDialog</name>
    <message>
        <source>Take control of %1</source>
        <translation>取得 %1 的控制权</translation>
    </message>
    <message>
        <source>Others run the cluster %1 at %2. With control its keys can be put and deleted, its settings changed, and the workload writes to it. Its processes are not ours, and cannot be killed from here.</source>
        <translation>集群 %1（%2）由他人运行。取得控制权后，可以写入和删除其键、更改其设置，工作负载也会向它写入。其进程不归本程序所有，无法从这里杀死。</translation>
    </message>
    <message>
        <source>Type the &amp;name of the cluster:</source>
        <translation>输入集群名(&amp;N)：</translation>
    </message>
    <message>
        <source>Name of the cluster</source>
        <translation>集群名</translation>
    </message>
    <message>
        <source>Take control</source>
        <translation>取得控制权</translation>
    </message>
    <message>
        <source>That is its name</source>
        <translation>名称正确</translation>
    </message>
    <message>
        <source>That is not its name</source>
        <translation>名称不符</translation>
    </message>
    <message>
        <source>Until then it is read-only</source>
        <translation>在此之前为只读</translation>
    </message>
</context>
<context>
    <name>app::TimeControls</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Open recording …</source>
        <translation>打开录制 …</translation>
    </message>
    <message>
        <source>This run from its beginning</source>
        <translation>本次运行（从头）</translation>
    </message>
    <message>
        <source>Hold the view still, or play</source>
        <translation>定格视图，或播放</translation>
    </message>
    <message>
        <source>One event back</source>
        <translation>后退一个事件</translation>
    </message>
    <message>
        <source>One event on</source>
        <translation>前进一个事件</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>到开头</translation>
    </message>
    <message>
        <source>To the end, or back to live</source>
        <translation>到末尾，或回到实时</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>打开录制</translation>
    </message>
    <message>
        <source>Recordings (*.kvorum);;All files (*)</source>
        <translation>录制文件 (*.kvorum);;所有文件 (*)</translation>
    </message>
    <message>
        <source>You look at %1.</source>
        <translation>你正在看 %1。</translation>
    </message>
    <message>
        <source>Reading the recording %1: %2 %</source>
        <translation>正在读取录制 %1：%2 %</translation>
    </message>
    <message>
        <source>You look at %1 in the recording %2.</source>
        <translation>你正在看录制 %2 中的 %1。</translation>
    </message>
    <message>
        <source>Close the recording</source>
        <translation>关闭录制</translation>
    </message>
    <message>
        <source>Back to live (End)</source>
        <translation>回到实时 (End)</translation>
    </message>
    <message>
        <source>● Live, recorded</source>
        <translation>● 实时，录制中</translation>
    </message>
    <message>
        <source>● Live, not recorded</source>
        <translation>● 实时，未录制</translation>
    </message>
    <message>
        <source>reading %1 %</source>
        <translation>读取中 %1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未录制</translation>
    </message>
</context>
<context>
    <name>app::TimeTravel</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>无法打开 %1：%2</translation>
    </message>
</context>
<context>
    <name>app::ValueEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>还原(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value as JSON</source>
        <translation>JSON 格式的值</translation>
    </message>
    <message>
        <source>Choose a key to read its value</source>
        <translation>选择一个键以读取其值</translation>
    </message>
    <message>
        <source>The value that is stored</source>
        <translation>所存储的值</translation>
    </message>
    <message>
        <source>Store the value, unless the key was changed meanwhile (Ctrl+S)</source>
        <translation>存储该值，除非键在此期间被更改 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Back to the value that was read</source>
        <translation>回到读取时的值</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>JSON, %1</source>
        <translation>JSON，%1</translation>
    </message>
    <message>
        <source>%1 · unsaved</source>
        <translation>%1 · 未保存</translation>
    </message>
    <message>
        <source>The changes of %1 are not saved.</source>
        <translation>%1 的更改未保存。</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>丢弃更改</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>a new key</source>
        <translation>新键</translation>
    </message>
    <message>
        <source>asking …</source>
        <translation>正在请求 …</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>删除 %1？</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Changed meanwhile: version %1 → %2</source>
        <translation>期间已更改：版本 %1 → %2</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新载入</translation>
    </message>
    <message>
        <source>Delete it anyway</source>
        <translation>仍然删除</translation>
    </message>
    <message>
        <source>Deleted meanwhile; it was version %1</source>
        <translation>期间已删除；原为版本 %1</translation>
    </message>
    <message>
        <source>Above is your value, below the stored one, version %1</source>
        <translation>上面是你的值，下面是已存储的值，版本 %1</translation>
    </message>
    <message>
        <source>The key exists already, in version %1</source>
        <translation>该键已存在，版本 %1</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>显示两者</translation>
    </message>
    <message>
        <source>JSON, %1; only its beginning is shown</source>
        <translation>JSON，%1；仅显示开头部分</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>另存为纯文本</translation>
    </message>
    <message>
        <source>Store the characters as they are, as a JSON string</source>
        <translation>将字符原样存为 JSON 字符串</translation>
    </message>
</context>
<context>
    <name>app::ValueTransfer</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: an acknowledged value was lost; found %2</source>
        <translation>%1：丢失了一个已确认的值；找到 %2</translation>
    </message>
</context>
<context>
    <name>app::WindowActions</name>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>添加服务器</translation>
    </message>
    <message>
        <source>Start fresh …</source>
        <translation>重新开始 …</translation>
    </message>
    <message>
        <source>Delete cluster …</source>
        <translation>删除集群 …</translation>
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
        <translation>写入 1,000 个样本</translation>
    </message>
    <message>
        <source>Kill the primary of the key</source>
        <translation>杀死该键的主副本</translation>
    </message>
    <message>
        <source>Go to the key</source>
        <translation>转到该键</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Show its log</source>
        <translation>显示其日志</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>停止并退出</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>集群(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation>杀死 %1</translation>
    </message>
    <message>
        <source>Thaw %1</source>
        <translation>解冻 %1</translation>
    </message>
    <message>
        <source>Freeze %1</source>
        <translation>冻结 %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>停止 %1</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>重启 %1</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>S&amp;cenario</source>
        <translation>场景(&amp;C)</translation>
    </message>
    <message>
        <source>Data on the disk …</source>
        <translation>磁盘上的数据 …</translation>
    </message>
    <message>
        <source>Others run this cluster: its processes are started and ended where they are</source>
        <translation>此集群由他人运行：其进程在所在之处启动和结束</translation>
    </message>
    <message>
        <source>Read-only until you take control of the cluster</source>
        <translation>取得集群控制权之前为只读</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Others take over what it holds, or it is used again; its process goes on</source>
        <translation>由其他服务器接管其内容，或重新使用它；其进程继续运行</translation>
    </message>
</context>
<context>
    <name>app::WindowShell</name>
    <message>
        <source>Press K. The strip below shows what clients feel.</source>
        <translation>按 K。下方条带显示客户端的感受。</translation>
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
        <translation>写入 %1 %</translation>
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
        <translation>定格</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即核查</translation>
    </message>
    <message>
        <source>Requests of the workload in a second</source>
        <translation>工作负载每秒请求数</translation>
    </message>
    <message>
        <source>How many of them write</source>
        <translation>其中写入的比例</translation>
    </message>
    <message>
        <source>How long the values are</source>
        <translation>值的长度</translation>
    </message>
    <message>
        <source>Hold the view still</source>
        <translation>定格视图</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>回到现在</translation>
    </message>
    <message>
        <source>Read all keys back</source>
        <translation>回读所有键</translation>
    </message>
    <message>
        <source>Hold the view still (Space); the workload goes on</source>
        <translation>定格视图 (Space)；工作负载继续</translation>
    </message>
    <message>
        <source>Back to now (End)</source>
        <translation>回到现在 (End)</translation>
    </message>
    <message>
        <source>Read all keys back and compare them with what was acknowledged</source>
        <translation>回读所有键，并与已确认的内容比较</translation>
    </message>
    <message>
        <source>Reads only, until you take control of the cluster</source>
        <translation>取得集群控制权之前只能读取</translation>
    </message>
</context>
<context>
    <name>app::ZnodeDetail</name>
    <message>
        <source>Value of the znode</source>
        <translation>znode 的值</translation>
    </message>
    <message>
        <source>Choose a znode to see what is in it.</source>
        <translation>选择一个 znode 查看其内容。</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>%1; this is only the beginning</source>
        <translation>%1；这只是开头</translation>
    </message>
</context>
<context>
    <name>app::ZnodeModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Znode</source>
        <translation>Znode</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>子节点</translation>
    </message>
    <message>
        <source>Ephemeral of</source>
        <translation>临时节点属主</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>更改时间</translation>
    </message>
</context>
<context>
    <name>app::ZnodePage</name>
    <message>
        <source>All of ZooKeeper</source>
        <translation>整个 ZooKeeper</translation>
    </message>
    <message>
        <source>Show the whole tree, not only the znodes of this cluster</source>
        <translation>显示整棵树，而非只显示本集群的 znode</translation>
    </message>
    <message>
        <source>Znodes</source>
        <translation>Znode</translation>
    </message>
    <message>
        <source>The cluster does not run.</source>
        <translation>集群未运行。</translation>
    </message>
</context>
<context>
    <name>app::ZooKeeperProcess</name>
    <message>
        <source>ZooKeeper is not installed: there is no %1.</source>
        <translation>未安装 ZooKeeper：没有 %1。</translation>
    </message>
    <message>
        <source>ZooKeeper&apos;s directory %1 cannot be written.</source>
        <translation>ZooKeeper 的目录 %1 不可写。</translation>
    </message>
    <message>
        <source>ZooKeeper ended before it served; its log says more.</source>
        <translation>ZooKeeper 在提供服务前已结束；详见其日志。</translation>
    </message>
    <message>
        <source>ZooKeeper could not be started: %1</source>
        <translation>ZooKeeper 无法启动：%1</translation>
    </message>
</context>
<context>
    <name>widgets::AvailabilityStrip</name>
    <message>
        <source>What clients felt</source>
        <translation>客户端的感受</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1 ok</source>
        <translation>成功 %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>延迟 %1</translation>
    </message>
    <message>
        <source>%1 retried</source>
        <translation>重试 %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失败 %1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>未知 %1</translation>
    </message>
    <message>
        <source>no request</source>
        <translation>无请求</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>widgets::BudgetBar</name>
    <message>
        <source>Where the time went</source>
        <translation>时间用在何处</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a part of the outage and how long it took</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>widgets::CopyLine</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
</context>
<context>
    <name>widgets::HealthBar</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Show what led to it</source>
        <translation>显示起因</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>widgets::LogPane</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>There are no lines to show.</source>
        <translation>没有可显示的行。</translation>
    </message>
</context>
<context>
    <name>widgets::LogView</name>
    <message>
        <source>Find in the log</source>
        <translation>在日志中查找</translation>
    </message>
    <message numerus="yes">
        <source>▼ %n new line(s)</source>
        <translation>
            <numerusform>▼ %Ln 行新日志</numerusform>
        </translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Find the one before (Shift+F3)</source>
        <translation>查找上一个 (Shift+F3)</translation>
    </message>
    <message>
        <source>Find the next one (F3)</source>
        <translation>查找下一个 (F3)</translation>
    </message>
    <message>
        <source>searching …</source>
        <translation>正在查找 …</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>widgets::NodeCard</name>
    <message>
        <source>Kill</source>
        <translation>杀死</translation>
    </message>
    <message>
        <source>Thaw</source>
        <translation>解冻</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>End the process at once (SIGKILL)</source>
        <translation>立即结束进程 (SIGKILL)</translation>
    </message>
    <message>
        <source>Let the process run again (SIGCONT)</source>
        <translation>让进程继续运行 (SIGCONT)</translation>
    </message>
    <message>
        <source>Stop the process where it is (SIGSTOP)</source>
        <translation>让进程原地停住 (SIGSTOP)</translation>
    </message>
    <message>
        <source>Ask the process to end in order (SIGTERM)</source>
        <translation>请求进程有序结束 (SIGTERM)</translation>
    </message>
    <message>
        <source>Start the process on its data, after ending it if it runs</source>
        <translation>用其数据启动进程，若在运行则先结束</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>primary of %1, secondary of %2</source>
        <translation>主副本 %1，从副本 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 primaries lately</source>
        <translation>近期主副本 %1</translation>
    </message>
    <message>
        <source>P %1  S %2</source>
        <translation>主 %1  从 %2</translation>
    </message>
</context>
<context>
    <name>widgets::PartitionMatrix</name>
    <message>
        <source>Partitions by server</source>
        <translation>各服务器的分区</translation>
    </message>
</context>
<context>
    <name>widgets::PartitionRing</name>
    <message>
        <source>Ring of partitions</source>
        <translation>分区环</translation>
    </message>
</context>
<context>
    <name>widgets::ServerChips</name>
    <message>
        <source>%1, master: %2</source>
        <translation>%1，主节点：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>widgets::Sparkline</name>
    <message>
        <source>%1, the last minute: now %2</source>
        <translation>%1，最近一分钟：现在 %2</translation>
    </message>
</context>
<context>
    <name>widgets::StripLegend</name>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>late</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>retried</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Above the line is what was served: a full bar at once, a half one late, a hollow one after a retry. Below it is what was not: hatched has failed, hollow is unknown. A dashed pole is a fault.</source>
        <translation>线上方是得到服务的请求：整条为立即，半条为延迟，空心为重试后。线下方是未得到服务的：斜纹为失败，空心为未知。虚线杆为故障。</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
</context>
<context>
    <name>widgets::TransportBar</name>
    <message>
        <source>To the beginning (Home)</source>
        <translation>到开头 (Home)</translation>
    </message>
    <message>
        <source>One event back (Left; with Shift, ten)</source>
        <translation>后退一个事件（Left；加 Shift 为十个）</translation>
    </message>
    <message>
        <source>Hold the view still (Space)</source>
        <translation>定格视图 (Space)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放 (Space)</translation>
    </message>
    <message>
        <source>One event on (Right; with Shift, ten)</source>
        <translation>前进一个事件（Right；加 Shift 为十个）</translation>
    </message>
    <message>
        <source>To the end (End)</source>
        <translation>到末尾 (End)</translation>
    </message>
    <message>
        <source>The instant that is shown</source>
        <translation>所显示的时刻</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How fast the past is played</source>
        <translation>回放历史的速度</translation>
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
