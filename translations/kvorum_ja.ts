<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>CardDetails</name>
    <message>
        <source>process gone – the cluster has not noticed</source>
        <translation>プロセス消滅 – クラスタは未検知</translation>
    </message>
    <message>
        <source>stays down until you bring it back</source>
        <translation>復帰させるまで停止したままです</translation>
    </message>
    <message>
        <source>frozen – the cluster has not noticed</source>
        <translation>凍結 – クラスタは未検知</translation>
    </message>
    <message>
        <source>stays frozen until you thaw it</source>
        <translation>凍結解除するまで凍結したままです</translation>
    </message>
    <message numerus="yes">
        <source>stale: believes that it leads %n partition(s); the map says none</source>
        <translation>
            <numerusform>古い状態: %Ln 個のパーティションのプライマリだと思っているが、マップ上は 0 個</numerusform>
        </translation>
    </message>
    <message>
        <source>woke as a stale primary; stepped down within %1 ms</source>
        <translation>古いプライマリとして復帰し、%1 ms 以内に降格</translation>
    </message>
    <message>
        <source>runs, but the cluster holds it for down</source>
        <translation>実行中だが、クラスタはダウンとみなしている</translation>
    </message>
    <message>
        <source>catching up in %1 of %2</source>
        <translation>%2 個中 %1 個で追従中</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %3 中 %2</translation>
    </message>
    <message>
        <source>%1 · %2 so far</source>
        <translation>%1 · 現在まで %2</translation>
    </message>
    <message>
        <source>primary of %1 · secondary of %2</source>
        <translation>プライマリ %1 · セカンダリ %2</translation>
    </message>
    <message>
        <source>its session in ZooKeeper stays open for about %1 s more (an estimate)</source>
        <translation>ZooKeeper のセッションはあと約 %1 s 残ります (推定)</translation>
    </message>
    <message>
        <source>its session in ZooKeeper ends any moment</source>
        <translation>ZooKeeper のセッションはまもなく切れます</translation>
    </message>
    <message>
        <source>declared down as its process ended</source>
        <translation>プロセス終了と同時にダウンと判定</translation>
    </message>
    <message>
        <source>declared down %1 ms before it was frozen</source>
        <translation>凍結の %1 ms 前にダウンと判定</translation>
    </message>
    <message>
        <source>declared down %1 ms after it was frozen</source>
        <translation>凍結の %1 ms 後にダウンと判定</translation>
    </message>
    <message>
        <source>declared down %1 ms before its process ended</source>
        <translation>プロセス終了の %1 ms 前にダウンと判定</translation>
    </message>
    <message>
        <source>declared down %1 ms after its process ended</source>
        <translation>プロセス終了の %1 ms 後にダウンと判定</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>it needs %1 servers, and there are %2</source>
        <translation>サーバーが %1 台必要ですが、%2 台しかありません</translation>
    </message>
    <message>
        <source>it needs %1 copies of each partition, and there are %2</source>
        <translation>各パーティションに %1 個のコピーが必要ですが、%2 個しかありません</translation>
    </message>
    <message>
        <source>Kill a primary</source>
        <translation>プライマリを強制終了</translation>
    </message>
    <message>
        <source>When the server that leads most partitions is killed, others lead them within a second, no acknowledged write is lost, and nobody else notices.</source>
        <translation>最も多くのパーティションのプライマリを担うサーバーを強制終了しても、1 秒以内に他のサーバーが引き継ぎ、ACK 済み書き込みは失われず、他には影響しません。</translation>
    </message>
    <message>
        <source>kill the busiest primary</source>
        <translation>最も多忙なプライマリを強制終了</translation>
    </message>
    <message>
        <source>go on without it</source>
        <translation>それなしで継続</translation>
    </message>
    <message>
        <source>Kill the master</source>
        <translation>マスターを強制終了</translation>
    </message>
    <message>
        <source>When the master is killed, another server is master within a second; only what it led itself is interrupted, and nothing else changes hands.</source>
        <translation>マスターを強制終了しても、1 秒以内に別のサーバーがマスターになります。中断するのはそのサーバー自身がプライマリだった分だけで、他の担当は変わりません。</translation>
    </message>
    <message>
        <source>kill the master</source>
        <translation>マスターを強制終了</translation>
    </message>
    <message>
        <source>Kill the master and a primary</source>
        <translation>マスターとプライマリを強制終了</translation>
    </message>
    <message>
        <source>When the master and the busiest primary are killed at once, the next master finds both deaths, and nothing acknowledged is lost.</source>
        <translation>マスターと最も多忙なプライマリを同時に強制終了しても、次のマスターが両方の停止を検知し、ACK 済みのものは失われません。</translation>
    </message>
    <message>
        <source>kill both</source>
        <translation>両方を強制終了</translation>
    </message>
    <message>
        <source>go on without them</source>
        <translation>それらなしで継続</translation>
    </message>
    <message>
        <source>Freeze and thaw</source>
        <translation>凍結と凍結解除</translation>
    </message>
    <message>
        <source>A primary that stands still, as in a long pause or behind a cut cable, is replaced once its lease is over; thawed, it answers nothing with what is old.</source>
        <translation>長い一時停止やケーブル断のように止まったプライマリは、リースが切れると交代します。凍結解除後に古い内容を返すことはありません。</translation>
    </message>
    <message>
        <source>freeze the busiest primary</source>
        <translation>最も多忙なプライマリを凍結</translation>
    </message>
    <message>
        <source>Kill and return</source>
        <translation>強制終了と復帰</translation>
    </message>
    <message>
        <source>A killed server that returns takes up its copies where they were, and catches up with what was written meanwhile.</source>
        <translation>強制終了後に復帰したサーバーは、自分のコピーを元の時点から再開し、その間の書き込みに追いつきます。</translation>
    </message>
    <message>
        <source>write while it is away</source>
        <translation>不在中に書き込む</translation>
    </message>
    <message>
        <source>Two failures at once</source>
        <translation>2 台同時障害</translation>
    </message>
    <message>
        <source>With three copies, a primary and a secondary of the same partitions may die at once: the third copy serves, and has all that was acknowledged.</source>
        <translation>コピーが 3 個なら、同じパーティションのプライマリとセカンダリが同時に停止しても、3 個目のコピーが処理を続け、ACK 済みのものをすべて保持しています。</translation>
    </message>
    <message>
        <source>kill a primary and its busiest secondary</source>
        <translation>プライマリとその最も多忙なセカンダリを強制終了</translation>
    </message>
    <message>
        <source>%1 acknowledged values, none lost</source>
        <translation>ACK 済みの値 %1 個、損失なし</translation>
    </message>
    <message>
        <source>the values were not all read</source>
        <translation>値をすべては読み取れませんでした</translation>
    </message>
    <message>
        <source>read all</source>
        <translation>すべて読み取る</translation>
    </message>
    <message>
        <source>put 1,000 values</source>
        <translation>1,000 個の値を PUT</translation>
    </message>
    <message>
        <source>kill a primary</source>
        <translation>プライマリを強制終了</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>A thousand values are all there after the death of a primary, after the death of the master, and when both are back.</source>
        <translation>プライマリの停止後も、マスターの停止後も、両方の復帰後も、1,000 個の値がすべて残っています。</translation>
    </message>
    <message>
        <source>restart %1</source>
        <translation>%1 を再起動</translation>
    </message>
    <message>
        <source>Rolling restart</source>
        <translation>ローリング再起動</translation>
    </message>
    <message>
        <source>All servers are stopped and started again, one after the other, and no request fails: each hands over what it leads before it goes.</source>
        <translation>全サーバーを 1 台ずつ停止・再起動しても、リクエストは失敗しません。各サーバーは停止前に担当を引き渡します。</translation>
    </message>
    <message>
        <source>add %1 servers, and wait until all are even</source>
        <translation>サーバーを %1 台追加し、均等になるまで待つ</translation>
    </message>
    <message>
        <source>drain them again</source>
        <translation>再びドレイン</translation>
    </message>
    <message>
        <source>stop them</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>remove them</source>
        <translation>取り外す</translation>
    </message>
    <message>
        <source>Grow by four servers</source>
        <translation>4 台のサーバーを増設</translation>
    </message>
    <message>
        <source>Four servers more get their even share of copies and primaries, little more is moved than must be, and no request fails; the same for the way back.</source>
        <translation>追加した 4 台にコピーとプライマリが均等に割り当てられ、移動は必要最小限で、リクエストは失敗しません。元に戻すときも同様です。</translation>
    </message>
    <message>
        <source>freeze ZooKeeper</source>
        <translation>ZooKeeper を凍結</translation>
    </message>
    <message>
        <source>serve without it, longer than its sessions last</source>
        <translation>セッションの期限を超えて、ZooKeeper なしで処理</translation>
    </message>
    <message>
        <source>bring it back, and wait for READY</source>
        <translation>復帰させて READY を待つ</translation>
    </message>
    <message>
        <source>serve while it stands still</source>
        <translation>凍結中も処理を継続</translation>
    </message>
    <message>
        <source>thaw it</source>
        <translation>凍結解除</translation>
    </message>
    <message>
        <source>kill ZooKeeper</source>
        <translation>ZooKeeper を強制終了</translation>
    </message>
    <message>
        <source>ZooKeeper down</source>
        <translation>ZooKeeper 停止</translation>
    </message>
    <message>
        <source>ZooKeeper is needed to decide, not to serve: while it stands still, and while it is gone for longer than sessions last, no request fails.</source>
        <translation>ZooKeeper は決定に必要ですが、処理には不要です。凍結中も、セッションの期限を超えて停止している間も、リクエストは失敗しません。</translation>
    </message>
    <message>
        <source>kill ZooKeeper and all servers</source>
        <translation>ZooKeeper と全サーバーを強制終了</translation>
    </message>
    <message>
        <source>Everything killed and restarted</source>
        <translation>すべて強制終了して再起動</translation>
    </message>
    <message>
        <source>When ZooKeeper and all servers are killed in the middle of writing, and started again, everything that was acknowledged is there.</source>
        <translation>書き込みの最中に ZooKeeper と全サーバーを強制終了して再起動しても、ACK 済みのものはすべて残っています。</translation>
    </message>
</context>
<context>
    <name>ClientsNow</name>
    <message numerus="yes">
        <source>%1 of the last %n request(s) not served</source>
        <translation>
            <numerusform>直近 %Ln 件のうち %1 件のリクエストが処理されず</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n request(s) all took %1 or longer</source>
        <translation>
            <numerusform>直近 %Ln 件のリクエストはすべて %1 以上かかった</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClusterAddress</name>
    <message>
        <source>The address of ZooKeeper is missing: host:port</source>
        <translation>ZooKeeper のアドレスがありません: ホスト:ポート</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of ZooKeeper: host:port[,host:port…][/path]</source>
        <translation>「%1」は ZooKeeper のアドレスではありません: ホスト:ポート[,ホスト:ポート…][/パス]</translation>
    </message>
    <message>
        <source>The name of the cluster is missing</source>
        <translation>クラスタ名がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a cluster: small letters, digits and &quot;-&quot;</source>
        <translation>「%1」はクラスタ名に使えません: 英小文字、数字、「-」のみ</translation>
    </message>
</context>
<context>
    <name>ClusterDir</name>
    <message>
        <source>Cannot make the directory %1.</source>
        <translation>ディレクトリ %1 を作成できません。</translation>
    </message>
    <message>
        <source>The directory %1 is not writable.</source>
        <translation>ディレクトリ %1 に書き込めません。</translation>
    </message>
    <message>
        <source>Cannot discard %1.</source>
        <translation>%1 を破棄できません。</translation>
    </message>
</context>
<context>
    <name>DataAnswer</name>
    <message>
        <source>Found</source>
        <translation>見つかりました</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除しました</translation>
    </message>
    <message>
        <source>There is no such key</source>
        <translation>そのキーはありません</translation>
    </message>
    <message>
        <source>Nobody knows whether it was done: read the key to see</source>
        <translation>実行されたかどうか不明です。キーを読み取って確認してください</translation>
    </message>
    <message>
        <source>Not now, nothing was changed</source>
        <translation>今は実行できません。何も変更されていません</translation>
    </message>
    <message>
        <source>Refused, nothing was changed</source>
        <translation>拒否されました。何も変更されていません</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>応答元: %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>バージョン %1</translation>
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
        <translation>過去は見ることしかできません</translation>
    </message>
    <message>
        <source>Read-only until you take control of the cluster</source>
        <translation>クラスタの制御を取得するまで読み取り専用です</translation>
    </message>
    <message>
        <source>Select a server that belongs to the cluster</source>
        <translation>クラスターに属するサーバーを選択してください</translation>
    </message>
    <message>
        <source>There is no master to ask</source>
        <translation>問い合わせるマスターがありません</translation>
    </message>
    <message>
        <source>server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Undrain %1 …</source>
        <translation>%1 を再び使用 …</translation>
    </message>
    <message>
        <source>Drain %1 …</source>
        <translation>%1 をドレイン …</translation>
    </message>
    <message>
        <source>Undrain %1: it gets its share of copies and primaries again.</source>
        <translation>%1 を再び使用: コピーとプライマリの割り当てを再び受けます。</translation>
    </message>
    <message>
        <source>Drain %1: others take over its copies and primaries. Its process goes on.</source>
        <translation>%1 をドレイン: コピーとプライマリをほかが引き継ぎます。プロセスは動き続けます。</translation>
    </message>
</context>
<context>
    <name>EventReducer</name>
    <message>
        <source>this window is connected to ZooKeeper</source>
        <translation>このウィンドウは ZooKeeper に接続しています</translation>
    </message>
    <message>
        <source>this window has lost ZooKeeper: what it shows is getting old</source>
        <translation>このウィンドウは ZooKeeper との接続を失いました。表示内容は古くなっていきます</translation>
    </message>
    <message>
        <source>no master: the registration of %1 is gone</source>
        <translation>マスターなし: %1 の登録が消えました</translation>
    </message>
    <message>
        <source>%1 is master, epoch %2</source>
        <translation>%1 がマスター、エポック %2</translation>
    </message>
    <message>
        <source> (seen %1 ms after its process was gone)</source>
        <translation> (プロセス消滅の %1 ms 後に検知)</translation>
    </message>
    <message>
        <source>%1 is up again</source>
        <translation>%1 が復帰しました</translation>
    </message>
    <message>
        <source>%1 has joined</source>
        <translation>%1 が参加しました</translation>
    </message>
    <message>
        <source>%1 is suspected: %2</source>
        <translation>%1 に障害の疑い: %2</translation>
    </message>
    <message>
        <source>%1 declared dead: %2%3</source>
        <translation>%1 を停止と判定: %2%3</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) assigned</source>
        <translation>
            <numerusform>%Ln 個のパーティションを割り当て</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 promoted: primary of %n partition(s) of %2</source>
        <translation>
            <numerusform>%1 が昇格: %2 の %Ln 個のパーティションのプライマリ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 catches up in %n partition(s)</source>
        <translation>
            <numerusform>%1 は %Ln 個のパーティションで追従中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in sync again</source>
        <translation>%1 は再び同期済み</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is being drained: others take over what it holds</source>
        <translation>%1 をドレイン中: 保持しているものを他のサーバーが引き継ぎます</translation>
    </message>
    <message>
        <source>%1 is used again: it gets its share of copies</source>
        <translation>%1 を再び使用: 複製の割り当てを受け取ります</translation>
    </message>
    <message>
        <source>%1 is drained: it holds nothing any more</source>
        <translation>%1 のドレインが完了: もう何も保持していません</translation>
    </message>
    <message>
        <source>%1 is in sync</source>
        <translation>%1 は同期しています</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1 killed</source>
        <translation>%1 を強制終了</translation>
    </message>
    <message>
        <source>%1 frozen</source>
        <translation>%1 を凍結</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 を停止</translation>
    </message>
    <message>
        <source>%1 ended by itself</source>
        <translation>%1 が自然に終了</translation>
    </message>
    <message>
        <source>%1 declared down</source>
        <translation>%1 をダウンと判定</translation>
    </message>
    <message>
        <source>%1 became master</source>
        <translation>%1 がマスターに就任</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>the fault was never made</source>
        <translation>障害が発生しなかった</translation>
    </message>
    <message>
        <source>before the fault: %1 requests/s, %2 failed, 99 % within %3 ms</source>
        <translation>障害前: %1 リクエスト/s、失敗 %2、99 % が %3 ms 以内</translation>
    </message>
    <message>
        <source>not in a steady state %1</source>
        <translation>定常状態ではない %1</translation>
    </message>
    <message numerus="yes">
        <source>%n read(s) answered with an overwritten value</source>
        <translation>
            <numerusform>上書き済みの値を返した読み取り %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>the values were not read back</source>
        <translation>値が読み戻されていない</translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged write(s) lost; the first under %1</source>
        <translation>
            <numerusform>ACK 済み書き込み %Ln 件が損失、最初は %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be read back</source>
        <translation>
            <numerusform>読み戻せなかったキー %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the copies of %n partition(s) differ</source>
        <translation>
            <numerusform>%Ln 個のパーティションでコピーが不一致</numerusform>
        </translation>
    </message>
    <message>
        <source>0 of %1 acknowledged writes lost, %2 unknown, 0 stale reads</source>
        <translation>ACK 済み書き込み %1 件中 損失 0、不明 %2、古い読み取り 0</translation>
    </message>
    <message numerus="yes">
        <source>%1: only %n request(s) after the fault</source>
        <translation>
            <numerusform>%1: 障害後のリクエストが %Ln 件のみ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n partition(s) not served at the end</source>
        <translation>
            <numerusform>%1: 終了時に %Ln 個のパーティションが処理不能</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affected partition(s)</source>
        <translation>
            <numerusform>影響パーティション %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n partition(s)</source>
        <translation>
            <numerusform>全 %Ln パーティション</numerusform>
        </translation>
    </message>
    <message>
        <source>too few requests to other partitions</source>
        <translation>他のパーティションへのリクエストが少なすぎる</translation>
    </message>
    <message>
        <source>%1 other partitions: %2 of %3 requests failed</source>
        <translation>他の %1 パーティション: リクエスト %3 件中 %2 件失敗</translation>
    </message>
    <message>
        <source>too few requests after the fault</source>
        <translation>障害後のリクエストが少なすぎる</translation>
    </message>
    <message>
        <source>%1 of %2 requests failed, the longest took %3 ms</source>
        <translation>リクエスト %2 件中 %1 件失敗、最長 %3 ms</translation>
    </message>
    <message>
        <source>the effect was not seen</source>
        <translation>効果が観測されなかった</translation>
    </message>
    <message numerus="yes">
        <source>%n other partition(s) got another primary</source>
        <translation>
            <numerusform>他の %Ln 個のパーティションのプライマリが交代</numerusform>
        </translation>
    </message>
    <message>
        <source>no other master was seen</source>
        <translation>別のマスターが確認されなかった</translation>
    </message>
    <message>
        <source>%1 is master, and all was served, %2 s after the fault; %3 s allowed</source>
        <translation>障害の %2 s 後に %1 がマスターとなり全体が復旧、許容 %3 s</translation>
    </message>
    <message>
        <source>nothing was thawed</source>
        <translation>何も凍結解除されなかった</translation>
    </message>
    <message>
        <source>%1 of %2 partitions had another primary before the thaw</source>
        <translation>凍結解除前に %2 個中 %1 個のパーティションでプライマリが交代</translation>
    </message>
    <message>
        <source>%1; the thawed one stepped down by itself</source>
        <translation>%1。凍結解除されたサーバーは自ら降格</translation>
    </message>
    <message>
        <source>it did not return</source>
        <translation>復帰しなかった</translation>
    </message>
    <message>
        <source>%1 is back and in sync in %2 of %3 partitions</source>
        <translation>%1 が復帰し、%3 個中 %2 個のパーティションで同期済み</translation>
    </message>
    <message>
        <source>the copies did not become even</source>
        <translation>コピーが均等にならなかった</translation>
    </message>
    <message numerus="yes">
        <source>%n copies moved, %1 allowed; all servers have equally many</source>
        <translation>
            <numerusform>コピー %Ln 個を移動、許容 %1、全サーバー均等</numerusform>
        </translation>
    </message>
    <message>
        <source>not READY again</source>
        <translation>READY に戻らない</translation>
    </message>
    <message>
        <source>READY again after %1 s</source>
        <translation>%1 s 後に READY に復帰</translation>
    </message>
    <message>
        <source>no write was acknowledged</source>
        <translation>ACK された書き込みなし</translation>
    </message>
    <message numerus="yes">
        <source>the copies of %n partition(s) could not be compared</source>
        <translation>
            <numerusform>%Ln 個のパーティションのコピーを比較できませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: clients waited %2 at worst, %3 s allowed</source>
        <translation>%1: クライアントの待ち時間は最大 %2、許容 %3 s</translation>
    </message>
    <message numerus="yes">
        <source>the thawed one says that it leads %n partition(s) of others</source>
        <translation>
            <numerusform>凍結解除されたサーバーは、他のサーバーの %Ln 個のパーティションのプライマリだと言っている</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n direct read(s) of the thawed one answered with an overwritten value</source>
        <translation>
            <numerusform>凍結解除されたサーバーへの直接の読み取り %Ln 件が、上書き済みの値を返した</numerusform>
        </translation>
    </message>
    <message>
        <source>the thawed one was not asked directly for anything that others overwrote</source>
        <translation>他が上書きした値を、凍結解除されたサーバーに直接問い合わせていない</translation>
    </message>
    <message numerus="yes">
        <source>%n direct read(s) of the thawed one got no answer</source>
        <translation>
            <numerusform>凍結解除されたサーバーへの直接の読み取り %Ln 件に応答がない</numerusform>
        </translation>
    </message>
    <message>
        <source>asked directly, the thawed one refused %1 of %2 reads of what others overwrote and answered none with an old value</source>
        <translation>直接問い合わせると、凍結解除されたサーバーは他が上書きした値の読み取り %2 件中 %1 件を拒否し、古い値は一度も返さなかった</translation>
    </message>
    <message>
        <source>the outage is not yet over</source>
        <translation>停止が継続中です</translation>
    </message>
    <message>
        <source>%1; the client view gives no figure: %2</source>
        <translation>%1。クライアント視点には値がありません: %2</translation>
    </message>
    <message>
        <source>%1: no outage was felt (%2), the slowest request took %3; %4 s allowed</source>
        <translation>%1: 停止の影響なし (%2)、最も遅いリクエストは %3、許容 %4 s</translation>
    </message>
    <message>
        <source>the host&apos;s processors were up to %1 % busy: what failed or took too long may be the host&apos;s doing</source>
        <translation>ホストのプロセッサ使用率が最大 %1 % でした: 失敗や遅れはホストが原因の可能性があります</translation>
    </message>
    <message>
        <source>%1; the client view measured %2 for the outage itself</source>
        <translation>%1。停止そのものはクライアント視点では %2 と測定されました</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>still running: %1</source>
        <translation>まだ実行中: %1</translation>
    </message>
    <message>
        <source>last said %1 %2 ago</source>
        <translation>%1 の最終報告は %2 前</translation>
    </message>
    <message>
        <source>No contact with ZooKeeper</source>
        <translation>ZooKeeper と通信できません</translation>
    </message>
    <message>
        <source>primaries go on serving; no failover is possible</source>
        <translation>プライマリは処理を続けますが、フェイルオーバーはできません</translation>
    </message>
    <message>
        <source>no master yet</source>
        <translation>マスター未定</translation>
    </message>
    <message>
        <source>No master</source>
        <translation>マスターなし</translation>
    </message>
    <message>
        <source>it was %1</source>
        <translation>直前は %1</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>%1 of %2 servers</source>
        <translation>サーバー %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 partitions served</source>
        <translation>パーティション %1/%2 稼働</translation>
    </message>
    <message>
        <source>%1 with all copies</source>
        <translation>全コピーあり %1</translation>
    </message>
    <message>
        <source>master ♛ %1</source>
        <translation>マスター ♛ %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The data is kept. Start brings the cluster back.</source>
        <translation>データは保持されています。「開始」でクラスタが復帰します。</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>ZooKeeper at %1 does not answer yet; it is tried until it does</source>
        <translation>%1 の ZooKeeper がまだ応答しません。応答するまで再試行します</translation>
    </message>
    <message>
        <source>No such cluster</source>
        <translation>クラスタがありません</translation>
    </message>
    <message>
        <source>ZooKeeper at %1 knows none of the name %2; it is shown as soon as there is one</source>
        <translation>%1 の ZooKeeper に %2 という名前のクラスタはありません。現れしだい表示します</translation>
    </message>
    <message>
        <source>waiting for %1 for %2</source>
        <translation>%1 を %2 待機中</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>残り約 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>残り約 %1 分</translation>
    </message>
    <message>
        <source>All servers were asked to stop. The data is kept. Restart brings a server back.</source>
        <translation>すべてのサーバーに停止を指示しました。データは保持されています。「再起動」でサーバーが復帰します。</translation>
    </message>
</context>
<context>
    <name>IncidentLog</name>
    <message>
        <source>too many faults followed</source>
        <translation>続けて起きた障害が多すぎます</translation>
    </message>
    <message>
        <source>the cluster was stopped</source>
        <translation>クラスタは停止されました</translation>
    </message>
</context>
<context>
    <name>JsonCheck</name>
    <message>
        <source>a value may have %1</source>
        <translation>値の上限は %1 です</translation>
    </message>
    <message>
        <source>expected the end</source>
        <translation>ここで終わるはずです</translation>
    </message>
    <message>
        <source>expected a value, found the end</source>
        <translation>値が必要ですが、ここで終わっています</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;]&apos;</source>
        <translation>&apos;,&apos; または &apos;]&apos; が必要です</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;}&apos;</source>
        <translation>&apos;,&apos; または &apos;}&apos; が必要です</translation>
    </message>
    <message>
        <source>expected &apos;:&apos;</source>
        <translation>&apos;:&apos; が必要です</translation>
    </message>
    <message>
        <source>expected a string</source>
        <translation>文字列が必要です</translation>
    </message>
    <message>
        <source>the string does not end</source>
        <translation>文字列が閉じていません</translation>
    </message>
    <message>
        <source>a control character in a string must be escaped</source>
        <translation>文字列中の制御文字はエスケープが必要です</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>有効な UTF-8 ではありません</translation>
    </message>
    <message>
        <source>no such escape</source>
        <translation>そのようなエスケープはありません</translation>
    </message>
    <message>
        <source>expected four hexadecimal digits</source>
        <translation>16 進数の数字が 4 つ必要です</translation>
    </message>
    <message>
        <source>expected a digit</source>
        <translation>数字が必要です</translation>
    </message>
    <message>
        <source>expected a value</source>
        <translation>値が必要です</translation>
    </message>
    <message>
        <source>a number has no leading zero</source>
        <translation>数値の先頭に 0 は付きません</translation>
    </message>
    <message>
        <source>expected true, false or null</source>
        <translation>true、false、null のいずれかが必要です</translation>
    </message>
    <message>
        <source>the key is empty</source>
        <translation>キーが空です</translation>
    </message>
    <message>
        <source>the key has %L1 bytes, the most is %L2</source>
        <translation>キーは %L1 バイトです（最大 %L2）</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>Clients waited</source>
        <translation>クライアント待ち時間</translation>
    </message>
    <message>
        <source>Acknowledged writes lost</source>
        <translation>失われた ACK 済み書き込み</translation>
    </message>
    <message>
        <source>How long clients waited is not measured.</source>
        <translation>クライアントの待ち時間は未計測です。</translation>
    </message>
    <message>
        <source>How long clients waited is not measured: %1</source>
        <translation>クライアントの待ち時間は未計測です: %1</translation>
    </message>
    <message>
        <source>Clients waited %1.</source>
        <translation>クライアントの待ち時間は %1 でした。</translation>
    </message>
    <message>
        <source>No fault yet.</source>
        <translation>障害はまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n write(s) acknowledged, not yet read back.</source>
        <translation>
            <numerusform>ACK 済み書き込み %Ln 件が未読み戻しです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged write(s) lost.</source>
        <translation>
            <numerusform>ACK 済み書き込み %Ln 件が失われました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read(s) answered an older value.</source>
        <translation>
            <numerusform>読み取り %Ln 件が古い値を返しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be read back: of them nothing is proven.</source>
        <translation>
            <numerusform>%Ln 個のキーを読み戻せませんでした。それらは何も証明されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>0 of %1 acknowledged writes lost.</source>
        <translation>ACK 済み書き込み %1 件中、損失 0 件。</translation>
    </message>
    <message>
        <source>How long clients wait is not yet over.</source>
        <translation>クライアントの待ち時間はまだ確定していません。</translation>
    </message>
    <message numerus="yes">
        <source>The copies of %n partition(s) differ.</source>
        <translation>
            <numerusform>%Ln パーティションのコピーが一致しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No request was affected (%1).</source>
        <translation>影響を受けたリクエストはありません (%1)。</translation>
    </message>
    <message>
        <source>No request was affected so far (%1).</source>
        <translation>現在まで影響を受けたリクエストはありません (%1)。</translation>
    </message>
    <message>
        <source>No request was affected (%1): the servers had failed over in %2.</source>
        <translation>影響を受けたリクエストはありません (%1)。サーバーは %2 でフェイルオーバーしました。</translation>
    </message>
    <message>
        <source>How long clients waited is not measured: %1. The servers failed over in %2.</source>
        <translation>クライアントの待ち時間は測定されていません: %1。サーバーは %2 でフェイルオーバーしました。</translation>
    </message>
    <message>
        <source>Clients waited (± %1)</source>
        <translation>クライアント待ち時間 (± %1)</translation>
    </message>
    <message>
        <source>0 of %1 acknowledged writes lost, %2 unknown.</source>
        <translation>ACK 済み書き込み %1 件中、損失 0 件、不明 %2 件。</translation>
    </message>
</context>
<context>
    <name>Load</name>
    <message>
        <source>%1 op/s of the workload</source>
        <translation>ワークロード %1 op/s</translation>
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
        <translation>… %1 KiB を省略: ログの増加に読み取りが追いつきませんでした</translation>
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
        <translation>引数または設定が不正</translation>
    </message>
    <message>
        <source>its data directory cannot be used</source>
        <translation>データディレクトリを使用できない</translation>
    </message>
    <message>
        <source>its address cannot be bound</source>
        <translation>アドレスにバインドできない</translation>
    </message>
    <message>
        <source>its storage failed</source>
        <translation>ストレージ障害</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>不明 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retried</source>
        <translation>
            <numerusform>再試行 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation>%1 を強制終了</translation>
    </message>
    <message>
        <source>%1 frozen</source>
        <translation>%1 を凍結</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 を停止</translation>
    </message>
    <message>
        <source>%1 died</source>
        <translation>%1 が異常終了</translation>
    </message>
    <message>
        <source>%1 declared dead</source>
        <translation>%1 を停止と判定</translation>
    </message>
    <message>
        <source>OUTAGE not measured: %1</source>
        <translation>停止時間 未計測: %1</translation>
    </message>
    <message>
        <source>OUTAGE is being measured …</source>
        <translation>停止時間 計測中 …</translation>
    </message>
    <message>
        <source>OUTAGE none so far (%1)</source>
        <translation>停止時間 現在までなし (%1)</translation>
    </message>
    <message>
        <source>OUTAGE %1 so far</source>
        <translation>停止時間 現在まで %1</translation>
    </message>
    <message>
        <source>OUTAGE %1</source>
        <translation>停止時間 %1</translation>
    </message>
    <message>
        <source>OUTAGE none was felt (%1)</source>
        <translation>停止時間 影響なし (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) affected</source>
        <translation>
            <numerusform>影響パーティション %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>the longest of them: %1</source>
        <translation>最長: %1</translation>
    </message>
    <message>
        <source>the median: %1</source>
        <translation>中央値: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>遅延 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>detect</source>
        <translation>検知</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>promote</source>
        <translation>昇格</translation>
    </message>
    <message>
        <source>reroute</source>
        <translation>切替</translation>
    </message>
    <message>
        <source>PROOF not yet: %1 acknowledged writes have not been read back</source>
        <translation>証明 未完: ACK 済み書き込み %1 件が未読み戻し</translation>
    </message>
    <message>
        <source>PROOF %1 of %2 acknowledged writes lost</source>
        <translation>証明 ACK 済み書き込み %2 件中 %1 件損失</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be read: nothing is proven of them</source>
        <translation>
            <numerusform>%Ln 個のキーを読み取れず、何も証明されていません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale read(s)</source>
        <translation>
            <numerusform>古い読み取り %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>other partitions: %n disturbed</source>
        <translation>
            <numerusform>他のパーティション: 乱れ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>copies alike in %1 of %2 partitions</source>
        <translation>%2 個中 %1 個のパーティションでコピー一致</translation>
    </message>
    <message>
        <source>0 failed</source>
        <translation>失敗 0</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>リクエスト %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ok</source>
        <translation>成功 %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>遅延 %1</translation>
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
        <translation>最長の空白 %1</translation>
    </message>
    <message>
        <source>OUTAGE not yet over, %1 so far</source>
        <translation>停止時間 継続中、現在まで %1</translation>
    </message>
    <message>
        <source>Last run: %1</source>
        <translation>前回の実行: %1</translation>
    </message>
    <message>
        <source>OUTAGE none was felt (%1), though by the servers&apos; own events the failover took %2</source>
        <translation>停止時間 影響なし (%1)。サーバーのイベントではフェイルオーバーに %2 かかりました</translation>
    </message>
    <message>
        <source>not yet over</source>
        <translation>継続中</translation>
    </message>
    <message>
        <source>none was felt (%1)</source>
        <translation>影響なし (%1)</translation>
    </message>
    <message>
        <source>OUTAGE not measured: %1; as the servers tell it, the failover took %2</source>
        <translation>停止時間 未測定: %1。サーバーによるとフェイルオーバーに %2 かかりました</translation>
    </message>
    <message>
        <source>host CPU %1 % busy: timings unreliable</source>
        <translation>ホストの CPU 使用率 %1 %: 時間の値は不正確です</translation>
    </message>
    <message>
        <source>%1 (master)</source>
        <translation>%1（マスター）</translation>
    </message>
    <message>
        <source>%1: more requests a second would show it</source>
        <translation>%1（1 秒あたりの要求を増やすと見えます）</translation>
    </message>
    <message>
        <source>from the fault until a server holds it for dead</source>
        <translation>障害から、あるサーバーが停止と判断するまで</translation>
    </message>
    <message>
        <source>until the new map stands in ZooKeeper</source>
        <translation>新しいマップが ZooKeeper に書かれるまで</translation>
    </message>
    <message>
        <source>until the last new primary serves</source>
        <translation>最後の新しいプライマリが応答するまで</translation>
    </message>
    <message>
        <source>until the last request that waited is answered</source>
        <translation>待っていた最後の要求に応答するまで</translation>
    </message>
    <message>
        <source>The parts begin with the fault; the outage begins with the first request that had to wait, which may be later.</source>
        <translation>各部分は障害から始まります。停止時間は、待たされた最初の要求から始まり、それは後のこともあります。</translation>
    </message>
    <message>
        <source>since then: %1 acknowledged, %2 unknown, not yet read back</source>
        <translation>その後: ACK 済み %1、不明 %2、未読み戻し</translation>
    </message>
    <message>
        <source>What a server&apos;s card says counts from the end of its process or from its freeze to when ZooKeeper said that it is down.</source>
        <translation>サーバーのカードの時間は、そのプロセスの終了または凍結から、ZooKeeper がダウンと伝えた時までを数えます。</translation>
    </message>
</context>
<context>
    <name>OutageMeter</name>
    <message>
        <source>it was primary of no partition</source>
        <translation>どのパーティションのプライマリでもなかった</translation>
    </message>
    <message>
        <source>the workload was paused</source>
        <translation>ワークロードが一時停止中だった</translation>
    </message>
    <message>
        <source>there were too few requests before the fault</source>
        <translation>障害前のリクエストが少なすぎた</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were disturbed in the 5 s before the fault</source>
        <translation>
            <numerusform>障害前の 5 s に %Ln 件のリクエストが乱れていた</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartitionStory</name>
    <message>
        <source>Partition %1</source>
        <translation>パーティション %1</translation>
    </message>
    <message>
        <source>%1 is its primary, since term %2.</source>
        <translation>プライマリは %1 (ターム %2 から)。</translation>
    </message>
    <message>
        <source>Nobody serves it. The last primary was %1, in term %2.</source>
        <translation>処理するサーバーがありません。最後のプライマリは %1 (ターム %2)。</translation>
    </message>
    <message>
        <source>In sync with it: %1.</source>
        <translation>同期済み: %1。</translation>
    </message>
    <message>
        <source>Catching up: %1.</source>
        <translation>追従中: %1。</translation>
    </message>
    <message>
        <source>Down: %1.</source>
        <translation>ダウン: %1。</translation>
    </message>
    <message numerus="yes">
        <source>Its record has changed %n time(s).</source>
        <translation>
            <numerusform>レコードの変更 %Ln 回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys whose hash is %1 – %2.</source>
        <translation>ハッシュが %1 – %2 のキー。</translation>
    </message>
    <message>
        <source>%1 installed term %2</source>
        <translation>%1 がターム %2 を導入</translation>
    </message>
    <message>
        <source>%1 brought the copies of term %2 to one state</source>
        <translation>%1 がターム %2 のコピーを同じ状態に統一</translation>
    </message>
    <message>
        <source>%1 committed the first write of term %2</source>
        <translation>%1 がターム %2 の最初の書き込みをコミット</translation>
    </message>
    <message>
        <source>%1 waited until the leases of before had run out</source>
        <translation>%1 は以前のリースがすべて切れるまで待ちました</translation>
    </message>
    <message>
        <source>%1 began to catch up</source>
        <translation>%1 が追従を開始</translation>
    </message>
    <message>
        <source>%1 caught up</source>
        <translation>%1 が追従を完了</translation>
    </message>
    <message>
        <source>%1 stepped down</source>
        <translation>%1 が降格</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, its primary, failed (incident %2)</source>
        <translation>プライマリ %1 に障害 (インシデント %2)</translation>
    </message>
    <message>
        <source>What happened to it and to its servers:</source>
        <translation>このパーティションと担当サーバーの経過:</translation>
    </message>
</context>
<context>
    <name>PresenterStep</name>
    <message>
        <source>Bring back %1</source>
        <translation>%1 を復帰</translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation>%1 を強制終了</translation>
    </message>
    <message>
        <source>Point at %1</source>
        <translation>%1 を指す</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次: %1</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>実行: %1</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>RecordingDir</name>
    <message>
        <source>cannot make the directory %1</source>
        <translation>ディレクトリ %1 を作成できません</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
</context>
<context>
    <name>RecordingFault</name>
    <message>
        <source>no member &quot;%1&quot;</source>
        <translation>「%1」がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large</source>
        <translation>「%1」が大きすぎます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of bounds</source>
        <translation>「%1」が範囲外です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>「%1」は数値ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not 16 hexadecimal digits</source>
        <translation>「%1」は 16 桁の 16 進数ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a server&apos;s name</source>
        <translation>「%1」はサーバー名ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an incarnation</source>
        <translation>「%1」はインカーネーションではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds something else than a number</source>
        <translation>「%1」に数値以外のものがあります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds something else than servers&apos; names</source>
        <translation>「%1」にサーバー名以外のものがあります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is before that of the line before</source>
        <translation>「%1」が前の行のものより前です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a process of which nothing is known, or one twice</source>
        <translation>「%1」に不明なプロセスがあるか、同じものが二度あります</translation>
    </message>
    <message>
        <source>a new process without its place in &quot;%1&quot;</source>
        <translation>「%1」に位置のない新しいプロセスがあります</translation>
    </message>
    <message>
        <source>a number of a row is none, or out of bounds</source>
        <translation>行の数値が数値でないか、範囲外です</translation>
    </message>
    <message>
        <source>a process whose name is none</source>
        <translation>名前が正しくないプロセスがあります</translation>
    </message>
    <message>
        <source>more processes than a cluster has</source>
        <translation>クラスターにあり得る数を超えるプロセスがあります</translation>
    </message>
    <message>
        <source>a phrase has too many arguments</source>
        <translation>テキストの引数が多すぎます</translation>
    </message>
    <message>
        <source>expected an integer from 0 to 2^64-1</source>
        <translation>0 から 2^64-1 までの整数が必要です</translation>
    </message>
    <message>
        <source>expected an integer of 64 bits</source>
        <translation>64 ビットの整数が必要です</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>true か false が必要です</translation>
    </message>
    <message>
        <source>expected an array</source>
        <translation>配列が必要です</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>オブジェクトが必要です</translation>
    </message>
    <message>
        <source>unknown %1 &quot;%2&quot;</source>
        <translation>不明な %1「%2」</translation>
    </message>
    <message>
        <source>bad JSON at byte %L1: %2</source>
        <translation>%L1 バイト目の JSON が正しくありません: %2</translation>
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
        <translation>これは kvorum の記録ではありません</translation>
    </message>
    <message>
        <source>a recording of format %1; this program knows format %2</source>
        <translation>形式 %1 の記録です。このプログラムが扱えるのは形式 %2 です</translation>
    </message>
    <message>
        <source>it is not as it should be: %1</source>
        <translation>正しい形ではありません: %1</translation>
    </message>
</context>
<context>
    <name>RecordingReader</name>
    <message>
        <source>line %L1: %2</source>
        <translation>%L1 行目: %2</translation>
    </message>
    <message>
        <source>line %L1 is not as it should be: %2</source>
        <translation>%L1 行目が正しい形ではありません: %2</translation>
    </message>
    <message>
        <source>a recording has %1 at most</source>
        <translation>記録は最大 %1 です</translation>
    </message>
    <message>
        <source>a line has %1 at most</source>
        <translation>1 行は最大 %1 です</translation>
    </message>
    <message>
        <source>What was before is missing here: %1 is gone, or is not as it should be</source>
        <translation>これより前の部分がありません: %1 が失われたか、正しい形ではありません</translation>
    </message>
    <message>
        <source>What was before is too much to be shown at once: it is in %1</source>
        <translation>これより前の部分は一度に表示するには大きすぎます: %1 にあります</translation>
    </message>
</context>
<context>
    <name>ReplaySummary</name>
    <message>
        <source>%1 was killed</source>
        <translation>%1 を強制終了しました</translation>
    </message>
    <message>
        <source>%1 was frozen</source>
        <translation>%1 を凍結しました</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1 を停止しました</translation>
    </message>
    <message>
        <source>%1 died</source>
        <translation>%1 が異常終了</translation>
    </message>
    <message>
        <source>%1 was declared down</source>
        <translation>%1 をダウンと判定しました</translation>
    </message>
    <message>
        <source>cluster %1, recorded %2 by kvorum %3 on %4</source>
        <translation>クラスタ %1、%2 に %4 上の kvorum %3 で記録</translation>
    </message>
    <message numerus="yes">
        <source>%1 s, %n event(s)</source>
        <translation>
            <numerusform>%1 s、イベント %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>no fault</source>
        <translation>障害なし</translation>
    </message>
    <message>
        <source>scenario %1: %2</source>
        <translation>シナリオ %1: %2</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1: %2 servers, %3 partitions, %4 copies of each, detection by %5</source>
        <translation>%1: サーバー %2、パーティション %3、コピー各 %4、検知方式 %5</translation>
    </message>
    <message>
        <source>%1, kernel %2, %3</source>
        <translation>%1、カーネル %2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%n processor(s)</source>
        <translation>
            <numerusform>プロセッサ %Ln 個</numerusform>
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
        <translation>未証明</translation>
    </message>
    <message>
        <source>What the verdict rests on</source>
        <translation>判定の根拠</translation>
    </message>
    <message>
        <source>Claim, as measured</source>
        <translation>主張 (実測)</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>detect %1, decide %2, promote %3, reroute %4</source>
        <translation>検知 %1、決定 %2、昇格 %3、切替 %4</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>At</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Process gone</source>
        <translation>プロセス消滅</translation>
    </message>
    <message>
        <source>Declared dead</source>
        <translation>停止判定</translation>
    </message>
    <message>
        <source>Clients waited</source>
        <translation>クライアント待ち時間</translation>
    </message>
    <message>
        <source>Proof from the ledger</source>
        <translation>台帳による証明</translation>
    </message>
    <message>
        <source>The values were not read back.</source>
        <translation>値は読み戻されていません。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>acknowledged writes of the workload</source>
        <translation>ワークロードの ACK 済み書き込み</translation>
    </message>
    <message>
        <source>writes of unknown outcome, which count neither way</source>
        <translation>結果不明の書き込み (どちらにも数えない)</translation>
    </message>
    <message>
        <source>keys read back</source>
        <translation>読み戻したキー</translation>
    </message>
    <message>
        <source>keys that could not be read</source>
        <translation>読み取れなかったキー</translation>
    </message>
    <message>
        <source>acknowledged writes lost</source>
        <translation>失われた ACK 済み書き込み</translation>
    </message>
    <message>
        <source>reads that answered an overwritten value</source>
        <translation>上書き済みの値を返した読み取り</translation>
    </message>
    <message>
        <source>partitions whose copies were compared</source>
        <translation>コピーを比較したパーティション</translation>
    </message>
    <message>
        <source>of them with equal copies</source>
        <translation>うちコピーが一致</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>ACK 済み</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>見つかりました</translation>
    </message>
    <message>
        <source>What it does not prove: keys that the workload did not write, values as they were between two reads, and the order of writes by several clients to one key. Each key has one writer here; what it read and wrote is held to linearizability.</source>
        <translation>証明しないもの: ワークロードが書き込んでいないキー、2 回の読み取りの間の値、複数クライアントによる同一キーへの書き込み順序。ここでは各キーの書き手は 1 つで、その読み書きを線形化可能性に照らして検証しています。</translation>
    </message>
    <message>
        <source>Hypothesis:</source>
        <translation>仮説:</translation>
    </message>
    <message>
        <source>What clients felt</source>
        <translation>クライアントへの影響</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message numerus="yes">
        <source>%n affected partition(s)</source>
        <translation>
            <numerusform>影響パーティション %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>all others</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>Kvorum %1, commit %2, Qt %3</source>
        <translation>Kvorum %1、コミット %2、Qt %3</translation>
    </message>
    <message>
        <source>by the servers&apos; events: detect %1, decide %2, promote %3</source>
        <translation>サーバーのイベントによる内訳: 検知 %1、決定 %2、昇格 %3</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>時間の内訳</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <comment>differences</comment>
        <translation>
            <numerusform>… ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>cannot make the directory %1</source>
        <translation>ディレクトリ %1 を作成できません</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>%1 に書き込めません</translation>
    </message>
    <message>
        <source>Requests along time: answered upwards (late: amber with a dark cap), failed and unknown downwards</source>
        <translation>リクエストの時間推移: 上が応答（遅延は上端の濃い琥珀色）、下が失敗と不明</translation>
    </message>
    <message>
        <source>Both the process&apos;s end and “declared dead”, as it was read in ZooKeeper, count from the fault. So does “detect”, up to when a server held it for dead; each other part counts from the end of the one before.</source>
        <translation>プロセスの終了も、ZooKeeper で読まれた「停止判定」も、障害から数えます。「検知」も障害から、あるサーバーが停止と判断するまでです。ほかの各部分は、前の部分の終わりから数えます。</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>ACK したサーバー</translation>
    </message>
    <message>
        <source>Acknowledged at</source>
        <translation>ACK の時刻</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>読み取り元</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>xxh64 %1 → partition %2</source>
        <translation>xxh64 %1 → パーティション %2</translation>
    </message>
    <message>
        <source>%1 → nobody serves it; the last was %2</source>
        <translation>%1 → 処理するサーバーなし、直前は %2</translation>
    </message>
    <message>
        <source>%1 → %2 (primary)</source>
        <translation>%1 → %2 (プライマリ)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>RunLedger</name>
    <message>
        <source>Cannot open the lock file %1.</source>
        <translation>ロックファイル %1 を開けません。</translation>
    </message>
    <message>
        <source>The cluster %1 is in use by process %2.</source>
        <translation>クラスタ %1 はプロセス %2 が使用中です。</translation>
    </message>
    <message>
        <source>Cannot write to the lock file %1.</source>
        <translation>ロックファイル %1 に書き込めません。</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>Cannot lock the file %1: %2</source>
        <translation>ファイル %1 をロックできません: %2</translation>
    </message>
</context>
<context>
    <name>RunState</name>
    <message>
        <source>this recording goes on from %1</source>
        <translation>この記録は %1 の続きです</translation>
    </message>
    <message>
        <source>this recording begins in the middle of a run</source>
        <translation>この記録は実行の途中から始まります</translation>
    </message>
</context>
<context>
    <name>ScenarioRun</name>
    <message>
        <source>%1: not done within %2 s</source>
        <translation>%1: %2 s 以内に完了しませんでした</translation>
    </message>
    <message>
        <source>not done within %1 s</source>
        <translation>%1 s 以内に完了しませんでした</translation>
    </message>
    <message>
        <source>this program stood still for %1 s, with the host or alone</source>
        <translation>このプログラムが %1 s 止まっていた (ホストごと、または単独で)</translation>
    </message>
</context>
<context>
    <name>ServerSelection</name>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>サーバー %Ln 台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n partition(s) have %1 of %2 copies</source>
        <translation>
            <numerusform>パーティション %Ln 個のコピーが %2 個中 %1 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) have no primary</source>
        <translation>
            <numerusform>パーティション %Ln 個にプライマリなし</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 servers</source>
        <translation>サーバー %1/%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 ダウン</translation>
    </message>
    <message>
        <source>%1 suspect</source>
        <translation>%1 疑いあり</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s), waiting for more</source>
        <translation>
            <numerusform>サーバー %Ln 台、さらに待機中</numerusform>
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
        <translation>READY を待つ</translation>
    </message>
    <message>
        <source>workload at %1 requests a second</source>
        <translation>ワークロード 毎秒 %1 リクエスト</translation>
    </message>
    <message>
        <source>%1 requests/s, half of them within %2 ms, 99 % within %3 ms</source>
        <translation>%1 リクエスト/s、半数が %2 ms 以内、99 % が %3 ms 以内</translation>
    </message>
    <message>
        <source>others take over</source>
        <translation>他が引き継ぐ</translation>
    </message>
    <message>
        <source>bring back, and wait for READY</source>
        <translation>復帰させて READY を待つ</translation>
    </message>
    <message>
        <source>thaw, and wait for READY</source>
        <translation>凍結解除して READY を待つ</translation>
    </message>
    <message>
        <source>a second of calm</source>
        <translation>1 秒間静観</translation>
    </message>
    <message>
        <source>read all written values back</source>
        <translation>書き込んだ全値を読み戻す</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) read back</source>
        <translation>
            <numerusform>%Ln 個のキーを読み戻し</numerusform>
        </translation>
    </message>
    <message>
        <source>have all servers up, and wait for READY</source>
        <translation>すべてのサーバーを起動し、READY を待つ</translation>
    </message>
    <message>
        <source>ask the frozen one directly for what others overwrote</source>
        <translation>他が上書きした値を、凍結中のサーバーに直接問い合わせる</translation>
    </message>
    <message numerus="yes">
        <source>%n read(s) wait for it</source>
        <translation>
            <numerusform>%Ln 件の読み取りが応答待ち</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryTeller</name>
    <message>
        <source>%1 heard nothing of %2 any more and suspects it: silence is no proof.</source>
        <translation>%1 は %2 からの応答が途絶え、障害を疑いました。無応答は証明ではありません。</translation>
    </message>
    <message>
        <source>%1 had %2&apos;s own word that it stops.</source>
        <translation>%1 は %2 自身から停止の通知を受けました。</translation>
    </message>
    <message>
        <source>%1 saw its connection to %2 end: proof that the process is gone.</source>
        <translation>%1 は %2 との接続切断を確認しました。プロセス消滅の証明です。</translation>
    </message>
    <message>
        <source>%1 had proof that %2 is gone (%3).</source>
        <translation>%1 は %2 の消滅の証明を得ました (%3)。</translation>
    </message>
    <message>
        <source>%1 was elected master.</source>
        <translation>%1 がマスターに選出されました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 wrote revision %2 to ZooKeeper: one multi that changed %n partition(s).</source>
        <translation>
            <numerusform>%1 が ZooKeeper にリビジョン %2 を書き込みました: 1 回の multi で %Ln 個のパーティションを変更。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of its %n partition(s) are served again, by %1.</source>
        <translation>
            <numerusform>その全 %Ln 個のパーティションが %1 により復旧しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The new primaries had to wait until all leases of before had run out: what the cluster knew was no proof of death.</source>
        <translation>新しいプライマリは、以前のリースがすべて切れるまで待つ必要がありました。クラスターが知っていたことは死の証明ではなかったためです。</translation>
    </message>
    <message numerus="yes">
        <source>%n of its partition(s) are served again, by %1.</source>
        <translation>
            <numerusform>そのうち %Ln 個のパーティションが %1 により復旧しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 committed the first write under its new term %2 (partition %3).</source>
        <translation>%1 が新しいターム %2 で最初の書き込みをコミットしました (パーティション %3)。</translation>
    </message>
    <message numerus="yes">
        <source>%1 handed over: it is primary of %n partition(s) no more.</source>
        <translation>
            <numerusform>%1 が引き渡しを行い、%Ln 個のパーティションのプライマリではなくなりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 noticed that its lease was over and refused to serve %n partition(s).</source>
        <translation>
            <numerusform>%1 はリース切れに気づき、%Ln 個のパーティションの処理を拒否しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read in ZooKeeper: %1 is suspected.</source>
        <translation>ZooKeeper の内容: %1 に障害の疑い。</translation>
    </message>
    <message>
        <source>Read in ZooKeeper: %1 is down.</source>
        <translation>ZooKeeper の内容: %1 はダウン。</translation>
    </message>
    <message>
        <source>Read in ZooKeeper: %1 is down, by the evidence “%2”.</source>
        <translation>ZooKeeper の内容: %1 はダウン、根拠は「%2」。</translation>
    </message>
    <message>
        <source>Read in ZooKeeper: %1 is the master.</source>
        <translation>ZooKeeper の内容: %1 がマスター。</translation>
    </message>
    <message numerus="yes">
        <source>Read in ZooKeeper: another primary for each of its %n partition(s).</source>
        <translation>
            <numerusform>ZooKeeper の内容: その %Ln 個のパーティションすべてに別のプライマリ。</numerusform>
        </translation>
    </message>
    <message>
        <source>ZooKeeper ended its session, %1 after the fault: this is what the cluster had to wait for.</source>
        <translation>障害の %1 後に ZooKeeper がセッションを終了しました。クラスタはこれを待つ必要がありました。</translation>
    </message>
    <message>
        <source>Its session with ZooKeeper was closed, %1 after it was asked to stop.</source>
        <translation>停止要求の %1 後に ZooKeeper とのセッションが閉じられました。</translation>
    </message>
    <message>
        <source>ZooKeeper ended its session, %1 after the fault: nothing had waited for that.</source>
        <translation>障害の %1 後に ZooKeeper がセッションを終了しました。これを待っていたものはありません。</translation>
    </message>
    <message>
        <source>ZooKeeper serves again.</source>
        <translation>ZooKeeper が復旧しました。</translation>
    </message>
    <message>
        <source>%1 runs again before the cluster had noticed anything.</source>
        <translation>クラスタが気づく前に %1 が再開しました。</translation>
    </message>
    <message>
        <source>Read in ZooKeeper: %1 is up again.</source>
        <translation>ZooKeeper の内容: %1 は再び稼働。</translation>
    </message>
    <message numerus="yes">
        <source>%1 began to catch up, in %n partition(s).</source>
        <translation>
            <numerusform>%1 が %Ln 個のパーティションで追従を始めました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has caught up in all of %n partition(s).</source>
        <translation>
            <numerusform>%1 が %Ln 個のパーティションすべてで追従を完了しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has caught up in %n partition(s) so far.</source>
        <translation>
            <numerusform>%1 が現在までに %Ln 個のパーティションで追従を完了しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>What clients felt was not measured: %1.</source>
        <translation>クライアントへの影響は未計測です: %1。</translation>
    </message>
    <message>
        <source>No request of the workload was disturbed.</source>
        <translation>ワークロードのリクエストに乱れはありませんでした。</translation>
    </message>
    <message>
        <source>Requests retried: %1; failed: %2; of unknown outcome: %3; disturbed on other partitions: %4.</source>
        <translation>リクエスト 再試行: %1、失敗: %2、結果不明: %3、他のパーティションでの乱れ: %4。</translation>
    </message>
    <message>
        <source>Of what the servers did nothing was heard from themselves: they keep their last events, and one that is down tells nothing more.</source>
        <translation>サーバーの動作について、サーバー自身からの報告はありません。サーバーは最新のイベントを保持しますが、ダウンしたサーバーはもう何も報告しません。</translation>
    </message>
    <message>
        <source>What is read in ZooKeeper is read a little later than it was written, and states that last for moments only may be skipped.</source>
        <translation>ZooKeeper から読み取る内容は書き込みより少し遅れ、ごく短時間の状態は抜けることがあります。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 became master.</source>
        <translation>%1 がマスターになりました。</translation>
    </message>
    <message>
        <source>%1 saw that its session with ZooKeeper had expired.</source>
        <translation>%1 は ZooKeeper とのセッションの期限切れを確認しました。</translation>
    </message>
    <message>
        <source>No fault was seen here. A master that loses its session with ZooKeeper, or is asked to step back, is followed by another; who holds which partition need not change.</source>
        <translation>ここでは障害は確認されていません。マスターが ZooKeeper とのセッションを失うか、退任を求められると、別のサーバーが引き継ぎます。パーティションの担当が変わるとは限りません。</translation>
    </message>
    <message>
        <source>Primaries go on serving without ZooKeeper; what they hold cannot be reassigned until it is back.</source>
        <translation>プライマリは ZooKeeper なしでも処理を続けますが、復旧するまで担当の再割り当てはできません。</translation>
    </message>
    <message>
        <source>You sent SIGKILL to %1.</source>
        <translation>%1 に SIGKILL を送信しました。</translation>
    </message>
    <message>
        <source>You sent SIGSTOP to %1: it stands still, but its connections stay open.</source>
        <translation>%1 に SIGSTOP を送信しました。動作は止まりますが、接続は開いたままです。</translation>
    </message>
    <message>
        <source>You asked %1 to stop (SIGTERM).</source>
        <translation>%1 に停止を要求しました (SIGTERM)。</translation>
    </message>
    <message>
        <source>The process of %1 ended, and nobody here had asked for it.</source>
        <translation>%1 のプロセスが終了しました。ここから要求したものではありません。</translation>
    </message>
    <message>
        <source>The cluster began to doubt %1; of a cause nothing is known here.</source>
        <translation>クラスタが %1 を疑い始めました。原因は不明です。</translation>
    </message>
    <message numerus="yes">
        <source>It was the master, and the primary of %n partition(s).</source>
        <translation>
            <numerusform>マスターであり、%Ln 個のパーティションのプライマリでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was the master, and the primary of no partition.</source>
        <translation>マスターでしたが、どのパーティションのプライマリでもありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>It was the primary of %n partition(s).</source>
        <translation>
            <numerusform>%Ln 個のパーティションのプライマリでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was the primary of no partition: no request depended on it alone.</source>
        <translation>どのパーティションのプライマリでもなく、これだけに依存するリクエストはありませんでした。</translation>
    </message>
    <message>
        <source>The operating system shows it stopped. The cluster does not know yet.</source>
        <translation>OS 上では停止しています。クラスタはまだ知りません。</translation>
    </message>
    <message>
        <source>The operating system shows it stopped.</source>
        <translation>OS 上では停止しています。</translation>
    </message>
    <message>
        <source>The operating system reports that its process is gone. The cluster does not know yet.</source>
        <translation>OS がプロセスの消滅を報告しました。クラスタはまだ知りません。</translation>
    </message>
    <message>
        <source>The operating system reports that its process is gone.</source>
        <translation>OS がプロセスの消滅を報告しました。</translation>
    </message>
    <message>
        <source>The first request that had to wait was due, in partition %1.</source>
        <translation>待たされた最初のリクエストの予定時刻 (パーティション %1)。</translation>
    </message>
    <message>
        <source>The first request that had to wait was due.</source>
        <translation>待たされた最初のリクエストの予定時刻。</translation>
    </message>
    <message>
        <source>All are answered again: clients waited for at most %1 (± %2).</source>
        <translation>すべて応答が戻りました。クライアントの待ち時間は最大 %1 (± %2)。</translation>
    </message>
    <message>
        <source>All are answered again: clients waited for less than %1.</source>
        <translation>すべて応答が戻りました。クライアントの待ち時間は %1 未満。</translation>
    </message>
    <message numerus="yes">
        <source>%1 had taken over %n of its partition(s), but was gone before it had answered any request for them.</source>
        <translation>
            <numerusform>%1 はそのうち %Ln 個のパーティションを引き継いだが、それらへのリクエストに応答する前に消滅しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StripLayout</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
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
        <translation>%1 を起動できませんでした: %2</translation>
    </message>
    <message>
        <source>%1: process gone, killed by signal %2</source>
        <translation>%1: プロセス消滅、シグナル %2 で終了</translation>
    </message>
    <message>
        <source>%1: process stopped</source>
        <translation>%1: プロセス停止</translation>
    </message>
    <message>
        <source>%1: process ended with exit code %2</source>
        <translation>%1: プロセス終了、終了コード %2</translation>
    </message>
    <message>
        <source>%1: process ended with exit code %2, %3</source>
        <translation>%1: プロセス終了、終了コード %2、%3</translation>
    </message>
    <message>
        <source>%1: process runs again</source>
        <translation>%1: プロセス再開</translation>
    </message>
    <message>
        <source>%1: process started</source>
        <translation>%1: プロセス起動</translation>
    </message>
    <message>
        <source>%1: process frozen</source>
        <translation>%1: プロセス凍結</translation>
    </message>
    <message>
        <source>%1: process gone; how it ended cannot be known</source>
        <translation>%1: プロセス消滅、終了の経緯は不明</translation>
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
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>%1, pid %2</source>
        <translation>%1、pid %2</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>クラスタ</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>up</source>
        <translation>稼働</translation>
    </message>
    <message>
        <source>suspect: %1</source>
        <translation>疑いあり: %1</translation>
    </message>
    <message>
        <source>down: %1</source>
        <translation>ダウン: %1</translation>
    </message>
    <message>
        <source>primary of %1 · secondary of %2</source>
        <translation>プライマリ %1 · セカンダリ %2</translation>
    </message>
    <message>
        <source>%1 · catching up in %2 of %3</source>
        <translation>%1 · %3 個中 %2 個で追従中</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>根拠なし</translation>
    </message>
    <message>
        <source>its connection ended</source>
        <translation>接続が切れた</translation>
    </message>
    <message>
        <source>it is silent</source>
        <translation>応答がない</translation>
    </message>
    <message>
        <source>its session expired</source>
        <translation>セッションが期限切れ</translation>
    </message>
    <message>
        <source>it said farewell</source>
        <translation>自ら離脱を通知</translation>
    </message>
    <message>
        <source>it came back</source>
        <translation>復帰した</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未起動</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>凍結</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>消滅: %1</translation>
    </message>
    <message>
        <source>gone, killed</source>
        <translation>消滅 (強制終了)</translation>
    </message>
    <message>
        <source>gone by signal %1</source>
        <translation>消滅 (シグナル %1)</translation>
    </message>
    <message>
        <source>gone, stopped</source>
        <translation>消滅 (停止)</translation>
    </message>
    <message>
        <source>gone with exit code %1</source>
        <translation>消滅 (終了コード %1)</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>パーティション %1</translation>
    </message>
    <message>
        <source>primary %1</source>
        <translation>プライマリ %1</translation>
    </message>
    <message>
        <source>no primary; the last was %1</source>
        <translation>プライマリなし、直前は %1</translation>
    </message>
    <message>
        <source>secondaries %1</source>
        <translation>セカンダリ %1</translation>
    </message>
    <message>
        <source>catching up %1</source>
        <translation>追従中 %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>ダウン %1</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消滅</translation>
    </message>
    <message>
        <source>you</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>system</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>クラスタ</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>not ours</source>
        <translation>管理外</translation>
    </message>
    <message>
        <source>MASTER</source>
        <translation>MASTER</translation>
    </message>
    <message>
        <source>slave</source>
        <translation>スレーブ</translation>
    </message>
    <message>
        <source>ZooKeeper</source>
        <translation>ZooKeeper</translation>
    </message>
    <message>
        <source>coordination</source>
        <translation>コーディネーション</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>%1 partitions × %2 copies · epoch %3</source>
        <translation>%1 パーティション × %2 コピー · エポック %3</translation>
    </message>
    <message>
        <source>up, draining</source>
        <translation>稼働、ドレイン中</translation>
    </message>
    <message>
        <source>up, drained</source>
        <translation>稼働、ドレイン済み</translation>
    </message>
    <message>
        <source>Shown as it is now: its past is not recorded.</source>
        <translation>現在の状態を表示しています。過去の状態は記録されません。</translation>
    </message>
</context>
<context>
    <name>Znode</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>作成: %1</translation>
    </message>
    <message>
        <source>Changed: %1, version %2</source>
        <translation>変更: %1、バージョン %2</translation>
    </message>
    <message>
        <source>Children: %1, version %2, changed: %3</source>
        <translation>子: %1、バージョン %2、変更: %3</translation>
    </message>
    <message numerus="yes">
        <source>Data: %n byte(s)</source>
        <translation>
            <numerusform>データ: %Ln バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>Ephemeral of %1, session %2</source>
        <translation>%1 の一時ノード、セッション %2</translation>
    </message>
    <message>
        <source>Ephemeral of session %1</source>
        <translation>セッション %1 の一時ノード</translation>
    </message>
    <message>
        <source>Connected to ZooKeeper · session %1, times out after %2 s</source>
        <translation>ZooKeeper に接続済み · セッション %1、タイムアウト %2 s</translation>
    </message>
    <message>
        <source>No contact with ZooKeeper: %1</source>
        <translation>ZooKeeper と通信できません: %1</translation>
    </message>
    <message>
        <source>Connecting to ZooKeeper …</source>
        <translation>ZooKeeper に接続中 …</translation>
    </message>
    <message>
        <source>No contact with ZooKeeper: this is as it was %1 ago</source>
        <translation>ZooKeeper と通信できません: %1 前の状態です</translation>
    </message>
    <message>
        <source>This znode does not exist any more.</source>
        <translation>この znode はもう存在しません。</translation>
    </message>
    <message>
        <source>It could not be read: %1</source>
        <translation>読み取れませんでした: %1</translation>
    </message>
</context>
<context>
    <name>ZooKeeperFigures</name>
    <message numerus="yes">
        <source>%n znode(s)</source>
        <translation>
            <numerusform>znode %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>接続 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>sessions %1 s</source>
        <translation>セッション %1 s</translation>
    </message>
    <message>
        <source>ZooKeeper %1, %2</source>
        <translation>ZooKeeper %1、%2</translation>
    </message>
    <message>
        <source>Requests: %1 ms on average, %2 ms at worst, %3 waiting</source>
        <translation>リクエスト: 平均 %1 ms、最大 %2 ms、待機中 %3</translation>
    </message>
    <message>
        <source>Connections: %1</source>
        <translation>接続: %1</translation>
    </message>
    <message>
        <source>Znodes: %1, of them ephemeral: %2, watches: %3</source>
        <translation>Znode: %1、うち一時ノード: %2、ウォッチ: %3</translation>
    </message>
    <message>
        <source>Data: about %1</source>
        <translation>データ: 約 %1</translation>
    </message>
    <message>
        <source>Sessions time out after: %1 s, as negotiated</source>
        <translation>セッションのタイムアウト: %1 s (ネゴシエーション済み)</translation>
    </message>
</context>
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>About Kvorum</source>
        <translation>Kvorum について</translation>
    </message>
    <message>
        <source>Kvorum %1</source>
        <translation>Kvorum %1</translation>
    </message>
    <message>
        <source>Libraries and fonts</source>
        <translation>ライブラリとフォント</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホームページ</translation>
    </message>
    <message>
        <source>A replicated key-value cluster that you can kill.</source>
        <translation>強制終了しても大丈夫な、レプリケーション型キーバリュークラスタ。</translation>
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
        <translation>%1 がマスターになりました</translation>
    </message>
</context>
<context>
    <name>app::ClientPage</name>
    <message>
        <source>Requests served in a second</source>
        <translation>1 秒あたりの処理リクエスト数</translation>
    </message>
    <message>
        <source>What 99 of 100 requests took at most</source>
        <translation>100 件中 99 件の所要時間の上限</translation>
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
        <translation>選択した区間</translation>
    </message>
    <message>
        <source>Of the last 5 s</source>
        <translation>直近 5 s</translation>
    </message>
    <message>
        <source>Selected %1: %2</source>
        <translation>選択 %1: %2</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>partitions</comment>
        <translation>
            <numerusform>その他 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affected</source>
        <comment>partitions</comment>
        <translation>
            <numerusform>影響 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No fault yet.</source>
        <translation>障害はまだありません。</translation>
    </message>
</context>
<context>
    <name>app::ClusterLink</name>
    <message>
        <source>the cluster was stopped</source>
        <translation>クラスタは停止されました</translation>
    </message>
    <message>
        <source>this cluster is read-only here until you take control of it</source>
        <translation>制御を取得するまで、このクラスタはここでは読み取り専用です</translation>
    </message>
</context>
<context>
    <name>app::ClusterRun</name>
    <message>
        <source>The cluster was deleted; Start makes a new one</source>
        <translation>クラスタは削除されました。「開始」で新しく作成します</translation>
    </message>
    <message>
        <source>Control of the cluster %1 is given back: read-only from now on</source>
        <translation>クラスタ %1 の制御を返上しました: 以後は読み取り専用</translation>
    </message>
    <message>
        <source>You have taken control of the cluster %1</source>
        <translation>クラスタ %1 の制御を取得しました</translation>
    </message>
</context>
<context>
    <name>app::ConnectDialog</name>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>リストから削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep it in the list</source>
        <translation>リストに残す(&amp;K)</translation>
    </message>
    <message>
        <source>Connect to another cluster</source>
        <translation>別のクラスタに接続</translation>
    </message>
    <message>
        <source>host:port[,host:port…][/path]</source>
        <translation>ホスト:ポート[,ホスト:ポート…][/パス]</translation>
    </message>
    <message>
        <source>A window of its own shows it, read-only until you type its name there.</source>
        <translation>専用のウィンドウに表示されます。そこでクラスタ名を入力するまで読み取り専用です。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>&amp;ZooKeeper</source>
        <translation>ZooKeeper(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Name of the cluster</source>
        <translation>クラスタ名(&amp;N)</translation>
    </message>
    <message>
        <source>Clusters that were kept</source>
        <translation>保存済みのクラスタ</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>K&amp;ept:</source>
        <translation>保存済み(&amp;E):</translation>
    </message>
</context>
<context>
    <name>app::ConnectionBar</name>
    <message>
        <source>Connected to %1 at %2</source>
        <translation>%1 (%2) に接続済み</translation>
    </message>
    <message>
        <source>Connecting to %1 at %2</source>
        <translation>%1 (%2) に接続中</translation>
    </message>
    <message>
        <source>Lost contact with %1 at %2</source>
        <translation>%1 (%2) との通信が途絶えました</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation>%1 · 読み取り専用</translation>
    </message>
    <message>
        <source>%1 · you have control</source>
        <translation>%1 · 制御中</translation>
    </message>
    <message>
        <source>Take control …</source>
        <translation>制御を取得 …</translation>
    </message>
    <message>
        <source>Read-only again</source>
        <translation>読み取り専用に戻す</translation>
    </message>
    <message>
        <source>Allows to change its keys and settings. Its processes cannot be killed from here.</source>
        <translation>キーと設定を変更できるようになります。プロセスはここから強制終了できません。</translation>
    </message>
    <message>
        <source>Nothing of the cluster can be changed from here any more</source>
        <translation>以後、ここからクラスタを変更することはできません</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>in control</source>
        <translation>制御中</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>It is tried again and again by itself; this tries it at once</source>
        <translation>自動的に繰り返し試行されます。これを押すとすぐに試行します</translation>
    </message>
</context>
<context>
    <name>app::ConnectionControls</name>
    <message>
        <source>Connect to another cluster …</source>
        <translation>別のクラスタに接続 …</translation>
    </message>
    <message>
        <source>Take control …</source>
        <translation>制御を取得 …</translation>
    </message>
    <message>
        <source>Kvorum – %1 at %2, read-only</source>
        <translation>Kvorum – %1 (%2)、読み取り専用</translation>
    </message>
    <message>
        <source>Kvorum – %1 at %2, in control</source>
        <translation>Kvorum – %1 (%2)、制御中</translation>
    </message>
    <message>
        <source>Use remote ZooKeeper …</source>
        <translation>リモートの ZooKeeper を使用 …</translation>
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
        <translation>サンプル 1,000 件を PUT</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value as JSON</source>
        <translation>値 (JSON)</translation>
    </message>
    <message>
        <source>The value that was found</source>
        <translation>見つかった値</translation>
    </message>
    <message>
        <source>GET shows the value here</source>
        <translation>GET の値がここに表示されます</translation>
    </message>
    <message>
        <source>Sample values put</source>
        <translation>保存したサンプル値</translation>
    </message>
    <message>
        <source>Read the key (Ctrl+G)</source>
        <translation>キーを読み取る (Ctrl+G)</translation>
    </message>
    <message>
        <source>Store the value under the key (Ctrl+Enter)</source>
        <translation>キーに値を保存 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>キーを削除</translation>
    </message>
    <message>
        <source>Store sample:0001 to sample:1000, spread over all partitions</source>
        <translation>sample:0001 ~ sample:1000 を全パーティションに分散して保存</translation>
    </message>
    <message>
        <source>where it lives is not known yet</source>
        <translation>格納先はまだ不明</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>%1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>asking …</source>
        <translation>問い合わせ中 …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 sample values stored, %2 not</source>
        <translation>サンプル値 %1 件を保存、%2 件は未保存</translation>
    </message>
    <message>
        <source>Changed meanwhile: version %1 → %2</source>
        <translation>その間に変更されました: バージョン %1 → %2</translation>
    </message>
    <message>
        <source>Deleted meanwhile; it was version %1</source>
        <translation>その間に削除されました。バージョンは %1 でした</translation>
    </message>
    <message>
        <source>Made meanwhile, version %1</source>
        <translation>その間に作成されました。バージョン %1</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>両方を表示</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>Read-only until you take control of the cluster</source>
        <translation>クラスタの制御を取得するまで読み取り専用です</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample value(s) stored</source>
        <translation>
            <numerusform>サンプル値 %Ln 件を保存</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON, %1; only its beginning is shown</source>
        <translation>JSON、%1。先頭のみ表示しています</translation>
    </message>
    <message>
        <source>%1 · %2, only its beginning is shown</source>
        <translation>%1 · %2、先頭のみ表示しています</translation>
    </message>
    <message>
        <source>PUT as plain text</source>
        <translation>プレーンテキストで PUT</translation>
    </message>
    <message>
        <source>Store the characters as they are, as a JSON string</source>
        <translation>文字をそのまま JSON 文字列として保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Put no more sample values</source>
        <translation>サンプル値をこれ以上保存しない</translation>
    </message>
</context>
<context>
    <name>app::Desktop</name>
    <message>
        <source>This run is not recorded any more: %1</source>
        <translation>この実行の記録は中止されました: %1</translation>
    </message>
    <message numerus="yes">
        <source>The disk does not keep up: %n event(s) are not in the recording</source>
        <translation>
            <numerusform>ディスクが追いつきません: イベント %Ln 件が記録されていません</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>レポート: %1</translation>
    </message>
    <message>
        <source>Failures are detected by %1 from now on</source>
        <translation>今後の障害検知方式: %1</translation>
    </message>
    <message>
        <source>Detection could not be set to %1: %2</source>
        <translation>検知方式を %1 に設定できませんでした: %2</translation>
    </message>
    <message>
        <source>All scenarios have run: %1</source>
        <translation>すべてのシナリオを実行しました: %1</translation>
    </message>
    <message>
        <source>A window for %1 could not be opened: %2</source>
        <translation>%1 のウィンドウを開けませんでした: %2</translation>
    </message>
    <message>
        <source>%1 could not be undrained: %2</source>
        <translation>%1 を再び使用できませんでした: %2</translation>
    </message>
    <message>
        <source>%1 could not be drained: %2</source>
        <translation>%1 をドレインできませんでした: %2</translation>
    </message>
</context>
<context>
    <name>app::DetectionBox</name>
    <message>
        <source>Detection of failures</source>
        <translation>障害検知</translation>
    </message>
    <message>
        <source>A connection that ends is a proof: a killed server is replaced within milliseconds. A frozen one costs its lease.</source>
        <translation>接続の切断を証明とみなします。強制終了されたサーバーは数ミリ秒で交代し、凍結の場合はリース分かかります。</translation>
    </message>
    <message>
        <source>The end of a connection proves nothing: a killed server costs its lease, as a frozen one does, 0.4 s.</source>
        <translation>接続の切断を証明とみなしません。強制終了でも凍結と同じくリース分の 0.4 s かかります。</translation>
    </message>
    <message>
        <source>Only ZooKeeper tells: its session with the server has to end, which takes seconds.</source>
        <translation>ZooKeeper だけが知らせます。サーバーとのセッションが切れる必要があり、数秒かかります。</translation>
    </message>
    <message>
        <source>Detect: %1</source>
        <translation>検知: %1</translation>
    </message>
    <message>
        <source>By what the cluster notices that a server has failed</source>
        <translation>クラスタがサーバー障害に気づく方法</translation>
    </message>
    <message>
        <source>lifeline</source>
        <translation>ライフライン</translation>
    </message>
    <message>
        <source>lease</source>
        <translation>リース</translation>
    </message>
    <message>
        <source>session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Read-only until you take control of the cluster</source>
        <translation>クラスタの制御を取得するまで読み取り専用です</translation>
    </message>
</context>
<context>
    <name>app::DirectReads</name>
    <message>
        <source>the server has been silent for too long</source>
        <translation>サーバーからの応答が長時間ありません</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>時間内に接続できませんでした</translation>
    </message>
    <message>
        <source>the server has sent what is no answer</source>
        <translation>サーバーが応答ではないものを送信しました</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no host:port</source>
        <translation>「%1」はホスト:ポートではありません</translation>
    </message>
</context>
<context>
    <name>app::DiskDialog</name>
    <message>
        <source>The directory of the cluster</source>
        <translation>クラスタのディレクトリ</translation>
    </message>
    <message>
        <source>Data of the cluster %1</source>
        <translation>クラスタ %1 のデータ</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>ディスク上</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Recordings of all clusters</source>
        <translation>全クラスタの記録</translation>
    </message>
    <message>
        <source>Free on this file system</source>
        <translation>このファイルシステムの空き</translation>
    </message>
    <message>
        <source>Delete cluster …</source>
        <translation>クラスタを削除 …</translation>
    </message>
    <message>
        <source>Delete the cluster</source>
        <translation>クラスタを削除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%Ln ファイル、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>being looked at …</source>
        <translation>確認中 …</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Logs and the rest</source>
        <translation>ログとその他</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>There is nothing</source>
        <translation>何もありません</translation>
    </message>
</context>
<context>
    <name>app::EventModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>発信元</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>パーティション %1</translation>
    </message>
</context>
<context>
    <name>app::EventsPage</name>
    <message>
        <source>Filter the events</source>
        <translation>イベントを絞り込む</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Show what they say; with none chosen, everything is shown</source>
        <translation>この発信元のイベントを表示。未選択ならすべて表示</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>イベントの種類</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>▲ ✖ trouble</source>
        <translation>▲ ✖ 問題</translation>
    </message>
    <message>
        <source>✖ failures</source>
        <translation>✖ 障害</translation>
    </message>
    <message>
        <source>⇄ movements</source>
        <translation>⇄ 移動</translation>
    </message>
    <message>
        <source>● recoveries</source>
        <translation>● 復旧</translation>
    </message>
    <message>
        <source>♛ masters</source>
        <translation>♛ マスター</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>すべての対象</translation>
    </message>
    <message>
        <source>the cluster</source>
        <translation>クラスタ</translation>
    </message>
    <message>
        <source>Show the log of that moment</source>
        <translation>その時点のログを表示</translation>
    </message>
    <message>
        <source>Go to that moment</source>
        <translation>その時点へ移動</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>すべてのイベントを表示</translation>
    </message>
    <message>
        <source>Unfold or fold up</source>
        <translation>展開または折りたたむ</translation>
    </message>
</context>
<context>
    <name>app::ExplainPage</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Nothing has failed yet. Kill or freeze a server, and what happens is told here.</source>
        <translation>まだ障害はありません。サーバーを強制終了または凍結すると、経過がここに表示されます。</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>説明の内容</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Znode</source>
        <translation>Znode</translation>
    </message>
    <message>
        <source>That moment</source>
        <translation>その時点</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>After</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>発信元</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>+%1 s</source>
        <translation>+%1 s</translation>
    </message>
    <message>
        <source>Counted from the first line, which is the fault if one is told of</source>
        <translation>最初の行から数えます。障害の話であれば、それが障害です</translation>
    </message>
</context>
<context>
    <name>app::Headless</name>
    <message>
        <source>problem: %1</source>
        <translation>問題: %1</translation>
    </message>
    <message>
        <source>  log: %1</source>
        <translation>  ログ: %1</translation>
    </message>
    <message>
        <source>ZooKeeper: %1   cluster: %2</source>
        <translation>ZooKeeper: %1   クラスタ: %2</translation>
    </message>
    <message>
        <source>%1: %2:%3</source>
        <translation>%1: %2:%3</translation>
    </message>
    <message>
        <source>Ctrl-C stops it all</source>
        <translation>Ctrl-C ですべて停止します</translation>
    </message>
    <message>
        <source>This run is not recorded any more: %1</source>
        <translation>この実行の記録は中止されました: %1</translation>
    </message>
    <message>
        <source>report: %1/report.html</source>
        <translation>レポート: %1/report.html</translation>
    </message>
    <message>
        <source>Watching the cluster %1, read-only; Ctrl-C ends it</source>
        <translation>クラスタ %1 を監視中、読み取り専用。Ctrl-C で終了</translation>
    </message>
</context>
<context>
    <name>app::InspectorPage</name>
    <message>
        <source>%1 · since %2</source>
        <translation>%1 · %2 から</translation>
    </message>
    <message>
        <source>%1 (old)</source>
        <translation>%1 (古い)</translation>
    </message>
    <message>
        <source>kvctl line</source>
        <translation>kvctl のコマンド行</translation>
    </message>
    <message>
        <source>nc line</source>
        <translation>nc のコマンド行</translation>
    </message>
    <message>
        <source>ZooKeeper address</source>
        <translation>ZooKeeper のアドレス</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>クラスタ</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
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
        <translation>%1 ♛ マスター</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>負荷</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>registered in ZooKeeper</source>
        <translation>ZooKeeper に登録済み</translation>
    </message>
    <message>
        <source>none in ZooKeeper</source>
        <translation>ZooKeeper になし</translation>
    </message>
</context>
<context>
    <name>app::JavaCheck</name>
    <message>
        <source>%1 is no Java: it has not said its version for %2 s.</source>
        <translation>%1 は Java ではありません: %2 秒待ってもバージョンの応答がありません。</translation>
    </message>
    <message>
        <source>%1 cannot be run: %2</source>
        <translation>%1 を実行できません: %2</translation>
    </message>
    <message>
        <source>%1 is no Java: asked for its version it says “%2”.</source>
        <translation>%1 は Java ではありません: バージョンを尋ねると「%2」と応答します。</translation>
    </message>
    <message>
        <source>%1 is Java %2; Java %3 or newer is needed.</source>
        <translation>%1 は Java %2 です。Java %3 以降が必要です。</translation>
    </message>
</context>
<context>
    <name>app::JavaChooser</name>
    <message>
        <source>Choose Java …</source>
        <translation>Java を選択 …</translation>
    </message>
    <message>
        <source>Choose the program java, as in …/bin/java</source>
        <translation>java プログラムを選択 (例: …/bin/java)</translation>
    </message>
    <message>
        <source>Choose the program java</source>
        <translation>java プログラムを選択</translation>
    </message>
</context>
<context>
    <name>app::JavaSearch</name>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Java 11 or newer was not found. Searched: $JAVA_HOME (%1), PATH (%2)</source>
        <translation>Java 11 以降が見つかりません。検索した場所: $JAVA_HOME (%1)、PATH (%2)</translation>
    </message>
    <message>
        <source>Java 11 or newer was not found. Searched: %1, $JAVA_HOME (%2), PATH (%3)</source>
        <translation>Java 11 以降が見つかりません。検索した場所: %1、$JAVA_HOME (%2)、PATH (%3)</translation>
    </message>
</context>
<context>
    <name>app::KeyModel</name>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>プライマリ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>app::KeysPage</name>
    <message>
        <source>Re&amp;fresh</source>
        <translation>更新(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>新しいキー(&amp;N)</translation>
    </message>
    <message>
        <source>Keys that begin with …</source>
        <translation>次で始まるキー …</translation>
    </message>
    <message>
        <source>Beginning of the keys</source>
        <translation>キーの先頭部分</translation>
    </message>
    <message>
        <source>Only keys whose primary is this server</source>
        <translation>このサーバーがプライマリのキーのみ</translation>
    </message>
    <message>
        <source>all servers</source>
        <translation>全サーバー</translation>
    </message>
    <message>
        <source>partition</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>Only keys of this partition</source>
        <translation>このパーティションのキーのみ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) so far, reading …</source>
        <translation>
            <numerusform>現在 %Ln キー、読み取り中 …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%Ln キー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n key(s); narrow the choice to see others</source>
        <translation>
            <numerusform>先頭の %Ln キー。他を見るには条件を絞ってください</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n key(s); scroll for more</source>
        <translation>
            <numerusform>先頭の %Ln キー。続きはスクロール</numerusform>
        </translation>
    </message>
    <message>
        <source>A partition cannot be read: %1</source>
        <translation>パーティションを読み取れません: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>除外する</translation>
    </message>
    <message>
        <source>Read-only until you take control of the cluster</source>
        <translation>クラスタの制御を取得するまで読み取り専用です</translation>
    </message>
</context>
<context>
    <name>app::LinkWorker</name>
    <message>
        <source>the cluster does not run</source>
        <translation>クラスタは動作していません</translation>
    </message>
    <message>
        <source>partition %1: %2</source>
        <translation>パーティション %1: %2</translation>
    </message>
</context>
<context>
    <name>app::LogsPage</name>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>All processes</source>
        <translation>すべてのプロセス</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>最低レベル</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>すべてのレベル</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>情報以上</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>折り返し</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>長い行を折り返す</translation>
    </message>
    <message>
        <source>Show all lines again</source>
        <translation>すべての行を再表示</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Copy the selected lines</source>
        <translation>選択した行をコピー</translation>
    </message>
    <message>
        <source>Clear the view</source>
        <translation>表示をクリア</translation>
    </message>
    <message>
        <source>The file stays as it is</source>
        <translation>ファイルはそのまま残ります</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Open the containing folder</source>
        <translation>格納フォルダーを開く</translation>
    </message>
    <message>
        <source>±%1 s around %2 ✕</source>
        <translation>%2 の前後 ±%1 s ✕</translation>
    </message>
    <message>
        <source>Others run this cluster: its logs are where its servers are</source>
        <translation>このクラスタは他者が運用しています: ログはサーバーのある場所にあります</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>Kvorum – cluster %1</source>
        <translation>Kvorum – クラスタ %1</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクタ</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>close again to end everything at once</source>
        <translation>もう一度閉じると、すべて即座に終了します</translation>
    </message>
    <message>
        <source>%1
Its log: %2</source>
        <translation>%1
ログ: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Start fresh: all keys and values of the cluster %1 are deleted.</source>
        <translation>新規に開始: クラスタ %1 のキーと値はすべて削除されます。</translation>
    </message>
    <message>
        <source>Delete the data and start</source>
        <translation>データを削除して開始</translation>
    </message>
    <message>
        <source>The cluster %1 is stopped and deleted, with its data and logs.</source>
        <translation>クラスタ %1 を停止し、データとログごと削除します。</translation>
    </message>
    <message>
        <source>Delete the cluster</source>
        <translation>クラスタを削除</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>トポロジ</translation>
    </message>
    <message>
        <source>Client view</source>
        <translation>クライアント視点</translation>
    </message>
    <message>
        <source>The cluster %1 is not running.</source>
        <translation>クラスタ %1 は動作していません。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>リング</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>マトリクス</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>ZooKeeper</source>
        <translation>ZooKeeper</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解説</translation>
    </message>
    <message>
        <source>The last session ended unexpectedly. What happened in it was recorded.</source>
        <translation>前回のセッションは予期せず終了しました。その間の経過は記録されています。</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>記録を開く</translation>
    </message>
    <message>
        <source>Undrain</source>
        <translation>再び使用</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>ドレイン</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>app::MatrixPage</name>
    <message>
        <source>Order of the servers</source>
        <translation>サーバーの並び順</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>by load, now</source>
        <translation>負荷順 (現在)</translation>
    </message>
    <message>
        <source>by primaries, now</source>
        <translation>プライマリ数順 (現在)</translation>
    </message>
    <message>
        <source>Story of the partition</source>
        <translation>パーティションの経過</translation>
    </message>
    <message>
        <source>Click a cell, or walk with the arrow keys, to read a partition&apos;s story here</source>
        <translation>セルをクリックするか矢印キーで移動すると、パーティションの経過がここに表示されます</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 の %1</translation>
    </message>
</context>
<context>
    <name>app::OffendersDialog</name>
    <message>
        <source>What is not as it was acknowledged</source>
        <translation>ACK と異なるもの</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) hold neither the last acknowledged value nor one that may stand for it.</source>
        <translation>
            <numerusform>%Ln 個のキーの値が、最後に ACK された値でも、それに代わりうる値でもありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The first %2 of them:</source>
        <translation>%1 先頭の %2 件:</translation>
    </message>
    <message>
        <source>Between the copies of a partition:</source>
        <translation>パーティションのコピー間:</translation>
    </message>
    <message>
        <source>What differs between copies</source>
        <translation>コピー間の差異</translation>
    </message>
    <message>
        <source>Lost writes</source>
        <translation>失われた書き込み</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>ACK 済み</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>見つかりました</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>ACK したサーバー</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>読み取り元</translation>
    </message>
</context>
<context>
    <name>app::OutagePanel</name>
    <message>
        <source>Offenders …</source>
        <translation>該当箇所 …</translation>
    </message>
    <message>
        <source>Zoom to the fault and its outage</source>
        <translation>障害と停止時間を拡大</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>ここを拡大</translation>
    </message>
</context>
<context>
    <name>app::PartitionModel</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>none (was %1)</source>
        <translation>なし (直前は %1)</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>Key range (hash)</source>
        <translation>キー範囲 (ハッシュ)</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>プライマリ</translation>
    </message>
    <message>
        <source>Secondaries</source>
        <translation>セカンダリ</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>追従中</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ダウン</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>ターム</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
</context>
<context>
    <name>app::PartitionsPage</name>
    <message>
        <source>Filter: a server, a number, a range</source>
        <translation>フィルタ: サーバー、番号、範囲</translation>
    </message>
    <message>
        <source>Filter the partitions</source>
        <translation>パーティションを絞り込む</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>パーティション</translation>
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
        <translation>プレゼンテーション</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Requests of clients</source>
        <translation>クライアントのリクエスト</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sign and a word</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All partitions</source>
        <translation>全パーティション</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>%1 のもの</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>その他すべて</translation>
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
        <translation>K %1 を強制終了</translation>
    </message>
    <message>
        <source>F freeze</source>
        <translation>F 凍結</translation>
    </message>
    <message>
        <source>R bring back</source>
        <translation>R 復帰</translation>
    </message>
    <message>
        <source>Page Down: %1</source>
        <translation>Page Down: %1</translation>
    </message>
    <message>
        <source>← → another server</source>
        <translation>← → 別のサーバー</translation>
    </message>
    <message>
        <source>Esc leave</source>
        <translation>Esc 終了</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>a scenario, its verdict and two sentences</comment>
        <translation>%1: %2。%3</translation>
    </message>
    <message>
        <source>Page Up back</source>
        <translation>Page Up 戻る</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>a sign, a word and what is to be said of it</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 %2: %3 of %4 servers, %5 of %6 partitions served, %7 with all copies</source>
        <comment>a sign and a word first</comment>
        <translation>%1 %2: サーバー %4 台中 %3 台、パーティション %6 個中 %5 個が稼働、全コピーあり %7</translation>
    </message>
    <message numerus="yes">
        <source>%n disturbed</source>
        <comment>requests</comment>
        <translation>
            <numerusform>乱れ %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ProgramLogWindow</name>
    <message>
        <source>Program log</source>
        <translation>プログラムログ</translation>
    </message>
    <message>
        <source>The file of the program log</source>
        <translation>プログラムログのファイル</translation>
    </message>
</context>
<context>
    <name>app::RecordingWriter</name>
    <message>
        <source>%1 has reached its limit</source>
        <translation>%1 が上限に達しました</translation>
    </message>
</context>
<context>
    <name>app::RingPage</name>
    <message>
        <source>Type a key to see where it lives</source>
        <translation>キーを入力すると格納先が分かります</translation>
    </message>
    <message>
        <source>Key to look up</source>
        <translation>調べるキー</translation>
    </message>
    <message>
        <source>Outer band: primaries. Inner bands: secondaries, ▨ catching up, ▩ down.</source>
        <translation>外側の帯: プライマリ。内側の帯: セカンダリ、▨ 追従中、▩ ダウン。</translation>
    </message>
    <message>
        <source>hash → partition → primary and secondaries</source>
        <translation>ハッシュ → パーティション → プライマリとセカンダリ</translation>
    </message>
    <message>
        <source>where it lives is not known</source>
        <translation>格納先は不明</translation>
    </message>
    <message>
        <source>Click a piece, or walk with the arrow keys, to read about a partition</source>
        <translation>区画をクリックするか矢印キーで移動すると、パーティションの説明が表示されます</translation>
    </message>
    <message>
        <source>Show the whole ring</source>
        <translation>リング全体を表示</translation>
    </message>
</context>
<context>
    <name>app::ScenarioActions</name>
    <message>
        <source>Run scenario</source>
        <translation>シナリオを実行</translation>
    </message>
    <message>
        <source>Abort scenario</source>
        <translation>シナリオを中止</translation>
    </message>
    <message>
        <source>Abort scenario (Escape twice)</source>
        <translation>シナリオを中止 (Escape 2 回)</translation>
    </message>
</context>
<context>
    <name>app::ScenarioPage</name>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>レポート …</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Steps and findings</source>
        <translation>ステップと所見</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>観測結果</translation>
    </message>
    <message>
        <source>Directory for the report</source>
        <translation>レポートの保存先</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>finding: held</source>
        <translation>所見: 成立</translation>
    </message>
    <message>
        <source>finding: broken</source>
        <translation>所見: 不成立</translation>
    </message>
    <message>
        <source>finding: not proven</source>
        <translation>所見: 未証明</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Others run this cluster: scenarios break only our own</source>
        <translation>このクラスタは他者が運用しています: シナリオで障害を起こすのは自前のクラスタだけです</translation>
    </message>
</context>
<context>
    <name>app::ScenarioRunner</name>
    <message>
        <source>aborted</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>the cluster was stopped</source>
        <translation>クラスタは停止されました</translation>
    </message>
    <message>
        <source>%1, which the scenario has added, is drained and removed again</source>
        <translation>シナリオが追加した %1 をドレインし、再び取り除きます</translation>
    </message>
</context>
<context>
    <name>app::ServersPage</name>
    <message>
        <source>Partitions: █ primary   ▬ secondary   ▨ catching up   ✕ down</source>
        <translation>パーティション: █ プライマリ   ▬ セカンダリ   ▨ 追従中   ✕ ダウン</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>クラスタ</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s): the matrix shows them at a glance. Open the matrix</source>
        <translation>
            <numerusform>サーバー %Ln 台: マトリクスなら一目で分かります。マトリクスを開く</numerusform>
        </translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
</context>
<context>
    <name>app::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>As they were at first</source>
        <translation>初期値に戻す</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>外観と言語</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>文字サイズ(&amp;X)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>動きを減らす(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Green and red instead of blue and orange</source>
        <translation>青とオレンジの代わりに緑と赤を使う(&amp;G)</translation>
    </message>
    <message>
        <source>Start and workload</source>
        <translation>起動とワークロード</translation>
    </message>
    <message>
        <source>On &amp;start</source>
        <translation>起動時(&amp;S)</translation>
    </message>
    <message>
        <source>Start the cluster</source>
        <translation>クラスタを開始</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>先に確認する</translation>
    </message>
    <message>
        <source>When the window is &amp;closed</source>
        <translation>ウィンドウを閉じたとき(&amp;C)</translation>
    </message>
    <message>
        <source>Stop the servers</source>
        <translation>サーバーを停止</translation>
    </message>
    <message>
        <source>Leave them running; from the next start on</source>
        <translation>動かしたままにする (次回の起動から有効)</translation>
    </message>
    <message>
        <source>Start servers again that end by themselves</source>
        <translation>自然に終了したサーバーを再起動する</translation>
    </message>
    <message>
        <source>Re&amp;quests in a second</source>
        <translation>1 秒あたりのリクエスト数(&amp;Q)</translation>
    </message>
    <message>
        <source>Of these &amp;PUT</source>
        <translation>うち PUT(&amp;P)</translation>
    </message>
    <message>
        <source>Size of a &amp;value in bytes</source>
        <translation>値のサイズ (バイト)(&amp;V)</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Record each r&amp;un</source>
        <translation>実行ごとに記録する(&amp;U)</translation>
    </message>
    <message>
        <source>MiB to &amp;keep at most</source>
        <translation>保存上限 (MiB)(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Days to keep at most</source>
        <translation>保存日数の上限(&amp;D)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Show what was shown last</source>
        <translation>前回表示していたものを表示</translation>
    </message>
</context>
<context>
    <name>app::ShellActions</name>
    <message>
        <source>&amp;Settings …</source>
        <translation>設定(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>文字を小さく(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>標準の文字サイズ(&amp;N)</translation>
    </message>
    <message>
        <source>Layout for a &amp;demonstration</source>
        <translation>デモ用レイアウト(&amp;D)</translation>
    </message>
    <message>
        <source>Layout for a &amp;close look</source>
        <translation>詳細確認用レイアウト(&amp;C)</translation>
    </message>
    <message>
        <source>Layout for the &amp;logs</source>
        <translation>ログ用レイアウト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>レイアウトをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>ウィンドウの次の部分(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Part of the window before</source>
        <translation>ウィンドウの前の部分(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>プレゼン(&amp;P)</translation>
    </message>
    <message>
        <source>Next step of the presentation</source>
        <translation>プレゼンの次のステップ</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation>プレゼンを終了</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Program &amp;log</source>
        <translation>プログラムログ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About Kvorum</source>
        <translation>Kvorum について(&amp;A)</translation>
    </message>
    <message>
        <source>Step of the presentation before</source>
        <translation>プレゼンの前のステップ</translation>
    </message>
</context>
<context>
    <name>app::ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Among the servers</source>
        <translation>サーバー間</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>別のサーバー</translation>
    </message>
    <message>
        <source>Show its log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>割り当て(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>既定(&amp;D)</translation>
    </message>
    <message>
        <source>All &amp;defaults</source>
        <translation>すべて既定に(&amp;D)</translation>
    </message>
    <message>
        <source>Other keys for the selected command</source>
        <translation>選択したコマンドの別のキー</translation>
    </message>
    <message>
        <source>Select more of them</source>
        <translation>選択を広げる</translation>
    </message>
    <message>
        <source>Select this one too</source>
        <translation>これも選択</translation>
    </message>
    <message>
        <source>Select all servers</source>
        <translation>全サーバーを選択</translation>
    </message>
    <message>
        <source>In the ring and the matrix</source>
        <translation>リングとマトリクスで</translation>
    </message>
    <message>
        <source>Larger, smaller, all of it</source>
        <translation>拡大、縮小、全体</translation>
    </message>
    <message>
        <source>Another partition</source>
        <translation>別のパーティション</translation>
    </message>
    <message>
        <source>Select a command to give it other keys.</source>
        <translation>コマンドを選択すると別のキーを割り当てられます。</translation>
    </message>
    <message>
        <source>%1 is taken already: %2</source>
        <translation>%1 は使用済みです: %2</translation>
    </message>
    <message>
        <source>Type the keys for: %1</source>
        <translation>キーを押してください: %1</translation>
    </message>
    <message>
        <source>Another command has the keys that this one came with.</source>
        <translation>このコマンドの既定のキーは別のコマンドが使用しています。</translation>
    </message>
    <message>
        <source>In what clients felt</source>
        <translation>クライアントへの影響の表示で</translation>
    </message>
    <message>
        <source>An earlier or a later moment</source>
        <translation>前または後の時点</translation>
    </message>
    <message>
        <source>The fault before or after</source>
        <translation>前または次の障害</translation>
    </message>
    <message>
        <source>Select a time</source>
        <translation>時間範囲を選択</translation>
    </message>
    <message>
        <source>A page back or on</source>
        <translation>1ページ戻る・進む</translation>
    </message>
    <message>
        <source>The oldest; the newest, and follow it</source>
        <translation>最も古い時点へ、最新へ移って追従</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>拡大、縮小</translation>
    </message>
    <message>
        <source>Show that fault</source>
        <translation>その障害を表示</translation>
    </message>
    <message>
        <source>Give up the selection, follow again</source>
        <translation>選択をやめ、追従に戻る</translation>
    </message>
    <message>
        <source>In the logs</source>
        <translation>ログで</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>In keys and values</source>
        <translation>キーと値で</translation>
    </message>
    <message>
        <source>Edit the value</source>
        <translation>値を編集</translation>
    </message>
    <message>
        <source>Delete the key (asks)</source>
        <translation>キーを削除 (確認あり)</translation>
    </message>
    <message>
        <source>Save the value</source>
        <translation>値を保存</translation>
    </message>
    <message>
        <source>Keys asked for before</source>
        <translation>以前に取得したキー</translation>
    </message>
    <message>
        <source>During a scenario</source>
        <translation>シナリオの実行中</translation>
    </message>
    <message>
        <source>Abort it</source>
        <translation>中止する</translation>
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
        <translation>%1: SIGKILL を送信</translation>
    </message>
    <message>
        <source>%1: SIGSTOP sent</source>
        <translation>%1: SIGSTOP を送信</translation>
    </message>
    <message>
        <source>%1: SIGCONT sent</source>
        <translation>%1: SIGCONT を送信</translation>
    </message>
    <message>
        <source>%1: SIGTERM sent</source>
        <translation>%1: SIGTERM を送信</translation>
    </message>
    <message>
        <source>%1: SIGTERM sent, to start it again</source>
        <translation>%1: 再起動のため SIGTERM を送信</translation>
    </message>
    <message>
        <source>A cluster&apos;s name is made of a to z, 0 to 9 and hyphens.</source>
        <translation>クラスタ名に使えるのは a ~ z、0 ~ 9、ハイフンです。</translation>
    </message>
    <message>
        <source>A local cluster has 1 to %1 servers.</source>
        <translation>ローカルクラスタのサーバー数は 1 ~ %1 です。</translation>
    </message>
    <message>
        <source>A cluster has 1 to %1 partitions.</source>
        <translation>クラスタのパーティション数は 1 ~ %1 です。</translation>
    </message>
    <message>
        <source>A partition has 1 to %1 copies.</source>
        <translation>パーティションのコピー数は 1 ~ %1 です。</translation>
    </message>
    <message>
        <source>The server program %1 is missing.</source>
        <translation>サーバープログラム %1 がありません。</translation>
    </message>
    <message>
        <source>The record of the last run could not be read; its processes cannot be known.</source>
        <translation>前回の実行の記録を読み取れず、そのプロセスを特定できません。</translation>
    </message>
    <message numerus="yes">
        <source>Cleaned %n left-over process(es) of run %1.</source>
        <translation>
            <numerusform>実行 %1 の残存プロセス %Ln 個を片付けました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last session ended unexpectedly.</source>
        <translation>前回のセッションは予期せず終了しました。</translation>
    </message>
    <message>
        <source>Process %1 of the last run does not end.</source>
        <translation>前回の実行のプロセス %1 が終了しません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 keeps its %n server(s); start fresh to have fewer.</source>
        <translation>
            <numerusform>%1 のサーバーは %Ln 台のままです。減らすには新規に開始してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 exists with %2 partitions, %3 copies and detection %4, and keeps them; start fresh to change them.</source>
        <translation>%1 は %2 パーティション、%3 コピー、検知方式 %4 で存在し、そのまま維持されます。変更するには新規に開始してください。</translation>
    </message>
    <message>
        <source>ZooKeeper&apos;s port %1 is taken; it starts on port %2.</source>
        <translation>ZooKeeper のポート %1 は使用中のため、ポート %2 で起動します。</translation>
    </message>
    <message>
        <source>ZooKeeper was killed while it made its log %1; the file is empty and has been removed, since it could not start with it.</source>
        <translation>ZooKeeper はログ %1 の作成中に kill されました。ファイルは空で、そのままでは起動できないため削除しました。</translation>
    </message>
    <message>
        <source>ZooKeeper serves at %1</source>
        <translation>ZooKeeper は %1 で稼働中</translation>
    </message>
    <message>
        <source>%1 listens at %2:%3</source>
        <translation>%1 は %2:%3 で待ち受け中</translation>
    </message>
    <message>
        <source>No server could be started; their logs say why.</source>
        <translation>サーバーを起動できませんでした。理由は各ログを参照してください。</translation>
    </message>
    <message>
        <source>ZooKeeper was started %1 s ago and does not serve; its log may say why.</source>
        <translation>ZooKeeper は %1 s 前に起動しましたが応答しません。ログに理由があるかもしれません。</translation>
    </message>
    <message>
        <source>%1 has not said where it listens for %2 s; its log may say why: %3</source>
        <translation>%1 は %2 s たっても待ち受けアドレスを報告しません。ログに理由があるかもしれません: %3</translation>
    </message>
    <message numerus="yes">
        <source>Took over %n running process(es) of run %1.</source>
        <translation>
            <numerusform>実行 %1 の動作中プロセス %Ln 個を引き継ぎました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is started again.</source>
        <translation>%1 を再起動します。</translation>
    </message>
    <message>
        <source>%1 ended %2 times within %3 s and is not started again.</source>
        <translation>%1 は %3 s 以内に %2 回終了したため、再起動しません。</translation>
    </message>
    <message>
        <source>%1 ended by itself.</source>
        <translation>%1 は自然に終了しました。</translation>
    </message>
    <message>
        <source>%1 The last lines of its log:
%2</source>
        <translation>%1 ログの最後の行:
%2</translation>
    </message>
    <message>
        <source>%1 was removed, with its data</source>
        <translation>%1 をデータごと削除しました</translation>
    </message>
</context>
<context>
    <name>app::TakeControlDialog</name>
    <message>
        <source>Take control of %1</source>
        <translation>%1 の制御を取得</translation>
    </message>
    <message>
        <source>Others run the cluster %1 at %2. With control its keys can be put and deleted, its settings changed, and the workload writes to it. Its processes are not ours, and cannot be killed from here.</source>
        <translation>クラスタ %1 (%2) は他者が運用しています。制御を取得すると、キーの書き込みと削除、設定の変更ができ、ワークロードも書き込みを行います。プロセスは管理外のため、ここから強制終了できません。</translation>
    </message>
    <message>
        <source>Type the &amp;name of the cluster:</source>
        <translation>クラスタ名を入力(&amp;N):</translation>
    </message>
    <message>
        <source>Name of the cluster</source>
        <translation>クラスタ名</translation>
    </message>
    <message>
        <source>Take control</source>
        <translation>制御を取得</translation>
    </message>
    <message>
        <source>That is its name</source>
        <translation>名前が一致しました</translation>
    </message>
    <message>
        <source>That is not its name</source>
        <translation>名前が一致しません</translation>
    </message>
    <message>
        <source>Until then it is read-only</source>
        <translation>それまでは読み取り専用です</translation>
    </message>
</context>
<context>
    <name>app::TimeControls</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Open recording …</source>
        <translation>記録を開く …</translation>
    </message>
    <message>
        <source>This run from its beginning</source>
        <translation>この実行を最初から</translation>
    </message>
    <message>
        <source>Hold the view still, or play</source>
        <translation>表示を固定/再生</translation>
    </message>
    <message>
        <source>One event back</source>
        <translation>1 イベント戻る</translation>
    </message>
    <message>
        <source>One event on</source>
        <translation>1 イベント進む</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>先頭へ</translation>
    </message>
    <message>
        <source>To the end, or back to live</source>
        <translation>末尾へ、またはライブに戻る</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>記録を開く</translation>
    </message>
    <message>
        <source>Recordings (*.kvorum);;All files (*)</source>
        <translation>記録 (*.kvorum);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>You look at %1.</source>
        <translation>%1 を表示しています。</translation>
    </message>
    <message>
        <source>Reading the recording %1: %2 %</source>
        <translation>記録 %1 を読み込み中: %2 %</translation>
    </message>
    <message>
        <source>You look at %1 in the recording %2.</source>
        <translation>記録 %2 の %1 を表示しています。</translation>
    </message>
    <message>
        <source>Close the recording</source>
        <translation>記録を閉じる</translation>
    </message>
    <message>
        <source>Back to live (End)</source>
        <translation>ライブに戻る (End)</translation>
    </message>
    <message>
        <source>● Live, recorded</source>
        <translation>● ライブ、記録中</translation>
    </message>
    <message>
        <source>● Live, not recorded</source>
        <translation>● ライブ、記録なし</translation>
    </message>
    <message>
        <source>reading %1 %</source>
        <translation>読み込み中 %1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>記録なし</translation>
    </message>
</context>
<context>
    <name>app::TimeTravel</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 を開けません: %2</translation>
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
        <translation>元に戻す(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value as JSON</source>
        <translation>値 (JSON)</translation>
    </message>
    <message>
        <source>Choose a key to read its value</source>
        <translation>キーを選択すると値を読み取ります</translation>
    </message>
    <message>
        <source>The value that is stored</source>
        <translation>保存されている値</translation>
    </message>
    <message>
        <source>Store the value, unless the key was changed meanwhile (Ctrl+S)</source>
        <translation>その間にキーが変更されていなければ値を保存 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Back to the value that was read</source>
        <translation>読み取った値に戻す</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>%1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>JSON, %1</source>
        <translation>JSON、%1</translation>
    </message>
    <message>
        <source>%1 · unsaved</source>
        <translation>%1 · 未保存</translation>
    </message>
    <message>
        <source>The changes of %1 are not saved.</source>
        <translation>%1 の変更は保存されていません。</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>a new key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>asking …</source>
        <translation>問い合わせ中 …</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 を削除しますか?</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Changed meanwhile: version %1 → %2</source>
        <translation>その間に変更されました: バージョン %1 → %2</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Delete it anyway</source>
        <translation>それでも削除</translation>
    </message>
    <message>
        <source>Deleted meanwhile; it was version %1</source>
        <translation>その間に削除されました。バージョンは %1 でした</translation>
    </message>
    <message>
        <source>Above is your value, below the stored one, version %1</source>
        <translation>上があなたの値、下が保存済みの値 (バージョン %1)</translation>
    </message>
    <message>
        <source>The key exists already, in version %1</source>
        <translation>キーは既に存在します (バージョン %1)</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>両方を表示</translation>
    </message>
    <message>
        <source>JSON, %1; only its beginning is shown</source>
        <translation>JSON、%1。先頭のみ表示しています</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>プレーンテキストとして保存</translation>
    </message>
    <message>
        <source>Store the characters as they are, as a JSON string</source>
        <translation>文字をそのまま JSON 文字列として保存</translation>
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
        <translation>%1: ACK 済みの値が失われました。見つかった値: %2</translation>
    </message>
</context>
<context>
    <name>app::WindowActions</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>サーバーを追加</translation>
    </message>
    <message>
        <source>Start fresh …</source>
        <translation>新規に開始 …</translation>
    </message>
    <message>
        <source>Delete cluster …</source>
        <translation>クラスタを削除 …</translation>
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
        <translation>サンプル 1,000 件を PUT</translation>
    </message>
    <message>
        <source>Kill the primary of the key</source>
        <translation>キーのプライマリを強制終了</translation>
    </message>
    <message>
        <source>Go to the key</source>
        <translation>キーへ移動</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Show its log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>停止して終了</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>クラスタ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>データ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation>%1 を強制終了</translation>
    </message>
    <message>
        <source>Thaw %1</source>
        <translation>%1 を凍結解除</translation>
    </message>
    <message>
        <source>Freeze %1</source>
        <translation>%1 を凍結</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 を停止</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>%1 を再起動</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>%1 を復帰</translation>
    </message>
    <message>
        <source>S&amp;cenario</source>
        <translation>シナリオ(&amp;C)</translation>
    </message>
    <message>
        <source>Data on the disk …</source>
        <translation>ディスク上のデータ …</translation>
    </message>
    <message>
        <source>Others run this cluster: its processes are started and ended where they are</source>
        <translation>このクラスタは他者が運用しています: プロセスの起動と終了は現地で行われます</translation>
    </message>
    <message>
        <source>Read-only until you take control of the cluster</source>
        <translation>クラスタの制御を取得するまで読み取り専用です</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Others take over what it holds, or it is used again; its process goes on</source>
        <translation>持つものをほかが引き継ぐ、または再び使用する。プロセスは動き続けます</translation>
    </message>
</context>
<context>
    <name>app::WindowShell</name>
    <message>
        <source>Press K. The strip below shows what clients feel.</source>
        <translation>K を押してください。下の帯がクライアントへの影響を示します。</translation>
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
        <translation>書き込み %1 %</translation>
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
        <translation>固定</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ検証</translation>
    </message>
    <message>
        <source>Requests of the workload in a second</source>
        <translation>ワークロードの 1 秒あたりのリクエスト数</translation>
    </message>
    <message>
        <source>How many of them write</source>
        <translation>書き込みの割合</translation>
    </message>
    <message>
        <source>How long the values are</source>
        <translation>値の長さ</translation>
    </message>
    <message>
        <source>Hold the view still</source>
        <translation>表示を固定</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>現在に戻る</translation>
    </message>
    <message>
        <source>Read all keys back</source>
        <translation>全キーを読み戻す</translation>
    </message>
    <message>
        <source>Hold the view still (Space); the workload goes on</source>
        <translation>表示を固定 (Space)。ワークロードは継続します</translation>
    </message>
    <message>
        <source>Back to now (End)</source>
        <translation>現在に戻る (End)</translation>
    </message>
    <message>
        <source>Read all keys back and compare them with what was acknowledged</source>
        <translation>全キーを読み戻し、ACK 済みの内容と比較します</translation>
    </message>
    <message>
        <source>Reads only, until you take control of the cluster</source>
        <translation>クラスタの制御を取得するまでは読み取りのみ</translation>
    </message>
</context>
<context>
    <name>app::ZnodeDetail</name>
    <message>
        <source>Value of the znode</source>
        <translation>znode の値</translation>
    </message>
    <message>
        <source>Choose a znode to see what is in it.</source>
        <translation>znode を選択すると内容が表示されます。</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>バイナリ</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>%1; this is only the beginning</source>
        <translation>%1、先頭のみ</translation>
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
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>子</translation>
    </message>
    <message>
        <source>Ephemeral of</source>
        <translation>一時ノードの所有者</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>変更時刻</translation>
    </message>
</context>
<context>
    <name>app::ZnodePage</name>
    <message>
        <source>All of ZooKeeper</source>
        <translation>ZooKeeper 全体</translation>
    </message>
    <message>
        <source>Show the whole tree, not only the znodes of this cluster</source>
        <translation>このクラスタの znode だけでなくツリー全体を表示</translation>
    </message>
    <message>
        <source>Znodes</source>
        <translation>Znode</translation>
    </message>
    <message>
        <source>The cluster does not run.</source>
        <translation>クラスタは動作していません。</translation>
    </message>
</context>
<context>
    <name>app::ZooKeeperProcess</name>
    <message>
        <source>ZooKeeper is not installed: there is no %1.</source>
        <translation>ZooKeeper がインストールされていません: %1 がありません。</translation>
    </message>
    <message>
        <source>ZooKeeper&apos;s directory %1 cannot be written.</source>
        <translation>ZooKeeper のディレクトリ %1 に書き込めません。</translation>
    </message>
    <message>
        <source>ZooKeeper ended before it served; its log says more.</source>
        <translation>ZooKeeper は稼働前に終了しました。詳細はログを参照してください。</translation>
    </message>
    <message>
        <source>ZooKeeper could not be started: %1</source>
        <translation>ZooKeeper を起動できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>widgets::AvailabilityStrip</name>
    <message>
        <source>What clients felt</source>
        <translation>クライアントへの影響</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1 ok</source>
        <translation>成功 %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>遅延 %1</translation>
    </message>
    <message>
        <source>%1 retried</source>
        <translation>再試行 %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失敗 %1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>不明 %1</translation>
    </message>
    <message>
        <source>no request</source>
        <translation>リクエストなし</translation>
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
        <translation>時間の内訳</translation>
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
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
</context>
<context>
    <name>widgets::HealthBar</name>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Show what led to it</source>
        <translation>原因を表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>widgets::LogPane</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>There are no lines to show.</source>
        <translation>表示する行がありません。</translation>
    </message>
</context>
<context>
    <name>widgets::LogView</name>
    <message>
        <source>Find in the log</source>
        <translation>ログ内を検索</translation>
    </message>
    <message numerus="yes">
        <source>▼ %n new line(s)</source>
        <translation>
            <numerusform>▼ 新しい行 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Find the one before (Shift+F3)</source>
        <translation>前を検索 (Shift+F3)</translation>
    </message>
    <message>
        <source>Find the next one (F3)</source>
        <translation>次を検索 (F3)</translation>
    </message>
    <message>
        <source>searching …</source>
        <translation>検索中 …</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>widgets::NodeCard</name>
    <message>
        <source>Kill</source>
        <translation>強制終了</translation>
    </message>
    <message>
        <source>Thaw</source>
        <translation>凍結解除</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>凍結</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>復帰</translation>
    </message>
    <message>
        <source>End the process at once (SIGKILL)</source>
        <translation>プロセスを即座に終了 (SIGKILL)</translation>
    </message>
    <message>
        <source>Let the process run again (SIGCONT)</source>
        <translation>プロセスの実行を再開 (SIGCONT)</translation>
    </message>
    <message>
        <source>Stop the process where it is (SIGSTOP)</source>
        <translation>プロセスをその場で停止 (SIGSTOP)</translation>
    </message>
    <message>
        <source>Ask the process to end in order (SIGTERM)</source>
        <translation>プロセスに正常終了を要求 (SIGTERM)</translation>
    </message>
    <message>
        <source>Start the process on its data, after ending it if it runs</source>
        <translation>既存データでプロセスを起動 (実行中なら終了後)</translation>
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
        <translation>プライマリ %1、セカンダリ %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 primaries lately</source>
        <translation>最近のプライマリ数 %1</translation>
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
        <translation>サーバー別パーティション</translation>
    </message>
</context>
<context>
    <name>widgets::PartitionRing</name>
    <message>
        <source>Ring of partitions</source>
        <translation>パーティションのリング</translation>
    </message>
</context>
<context>
    <name>widgets::ServerChips</name>
    <message>
        <source>%1, master: %2</source>
        <translation>%1、マスター: %2</translation>
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
        <translation>%1、直近 1 分: 現在 %2</translation>
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
        <translation>遅延</translation>
    </message>
    <message>
        <source>retried</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Above the line is what was served: a full bar at once, a half one late, a hollow one after a retry. Below it is what was not: hatched has failed, hollow is unknown. A dashed pole is a fault.</source>
        <translation>線の上は処理されたもの: 全高の棒はすぐに、半分は遅延、中空は再試行の後。線の下は処理されなかったもの: 斜線は失敗、中空は不明。破線の柱は障害です。</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
</context>
<context>
    <name>widgets::TransportBar</name>
    <message>
        <source>To the beginning (Home)</source>
        <translation>先頭へ (Home)</translation>
    </message>
    <message>
        <source>One event back (Left; with Shift, ten)</source>
        <translation>1 イベント戻る (Left、Shift で 10)</translation>
    </message>
    <message>
        <source>Hold the view still (Space)</source>
        <translation>表示を固定 (Space)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>再生 (Space)</translation>
    </message>
    <message>
        <source>One event on (Right; with Shift, ten)</source>
        <translation>1 イベント進む (Right、Shift で 10)</translation>
    </message>
    <message>
        <source>To the end (End)</source>
        <translation>末尾へ (End)</translation>
    </message>
    <message>
        <source>The instant that is shown</source>
        <translation>表示中の時点</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How fast the past is played</source>
        <translation>過去の再生速度</translation>
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
