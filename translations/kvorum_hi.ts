<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN">
<context>
    <name>CardDetails</name>
    <message>
        <source>process gone – the cluster has not noticed</source>
        <translation>प्रोसेस समाप्त – क्लस्टर को अभी पता नहीं</translation>
    </message>
    <message>
        <source>stays down until you bring it back</source>
        <translation>वापस लाने तक बंद रहेगा</translation>
    </message>
    <message>
        <source>frozen – the cluster has not noticed</source>
        <translation>फ़्रीज़ – क्लस्टर को अभी पता नहीं</translation>
    </message>
    <message>
        <source>stays frozen until you thaw it</source>
        <translation>अनफ़्रीज़ करने तक फ़्रीज़ रहेगा</translation>
    </message>
    <message numerus="yes">
        <source>stale: believes that it leads %n partition(s); the map says none</source>
        <translation>
            <numerusform>पुराना: मानता है कि %Ln पार्टीशन का प्राइमरी है; मैप के अनुसार एक का भी नहीं</numerusform>
            <numerusform>पुराना: मानता है कि %Ln पार्टीशनों का प्राइमरी है; मैप के अनुसार एक का भी नहीं</numerusform>
        </translation>
    </message>
    <message>
        <source>woke as a stale primary; stepped down within %1 ms</source>
        <translation>पुराने प्राइमरी के रूप में जागा; %1 ms में पद छोड़ा</translation>
    </message>
    <message>
        <source>runs, but the cluster holds it for down</source>
        <translation>चल रहा है, पर क्लस्टर इसे डाउन मानता है</translation>
    </message>
    <message>
        <source>catching up in %1 of %2</source>
        <translation>%2 में से %1 में सिंक हो रहा है</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %3 में से %2</translation>
    </message>
    <message>
        <source>%1 · %2 so far</source>
        <translation>%1 · अब तक %2</translation>
    </message>
    <message>
        <source>primary of %1 · secondary of %2</source>
        <translation>%1 का प्राइमरी · %2 का सेकंडरी</translation>
    </message>
    <message>
        <source>its session in ZooKeeper stays open for about %1 s more (an estimate)</source>
        <translation>ZooKeeper में इसका सेशन लगभग %1 s और खुला रहेगा (अनुमान)</translation>
    </message>
    <message>
        <source>its session in ZooKeeper ends any moment</source>
        <translation>ZooKeeper में इसका सेशन किसी भी क्षण समाप्त होगा</translation>
    </message>
    <message>
        <source>declared down as its process ended</source>
        <translation>प्रोसेस समाप्त होते ही डाउन घोषित</translation>
    </message>
    <message>
        <source>declared down %1 ms before it was frozen</source>
        <translation>फ़्रीज़ होने के %1 ms पहले डाउन घोषित</translation>
    </message>
    <message>
        <source>declared down %1 ms after it was frozen</source>
        <translation>फ़्रीज़ होने के %1 ms बाद डाउन घोषित</translation>
    </message>
    <message>
        <source>declared down %1 ms before its process ended</source>
        <translation>प्रोसेस समाप्त होने के %1 ms पहले डाउन घोषित</translation>
    </message>
    <message>
        <source>declared down %1 ms after its process ended</source>
        <translation>प्रोसेस समाप्त होने के %1 ms बाद डाउन घोषित</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>it needs %1 servers, and there are %2</source>
        <translation>इसे %1 सर्वर चाहिए, और हैं %2</translation>
    </message>
    <message>
        <source>it needs %1 copies of each partition, and there are %2</source>
        <translation>इसे हर पार्टीशन की %1 प्रतियाँ चाहिए, और हैं %2</translation>
    </message>
    <message>
        <source>Kill a primary</source>
        <translation>प्राइमरी को किल करें</translation>
    </message>
    <message>
        <source>When the server that leads most partitions is killed, others lead them within a second, no acknowledged write is lost, and nobody else notices.</source>
        <translation>जब सबसे अधिक पार्टीशनों का प्राइमरी सर्वर किल होता है, तो एक सेकंड में दूसरे सर्वर उन्हें सँभाल लेते हैं, कोई पुष्ट राइट नहीं खोता, और किसी और को पता नहीं चलता।</translation>
    </message>
    <message>
        <source>kill the busiest primary</source>
        <translation>सबसे व्यस्त प्राइमरी को किल करें</translation>
    </message>
    <message>
        <source>go on without it</source>
        <translation>इसके बिना आगे बढ़ें</translation>
    </message>
    <message>
        <source>Kill the master</source>
        <translation>मास्टर को किल करें</translation>
    </message>
    <message>
        <source>When the master is killed, another server is master within a second; only what it led itself is interrupted, and nothing else changes hands.</source>
        <translation>जब मास्टर किल होता है, तो एक सेकंड में दूसरा सर्वर मास्टर बन जाता है; केवल वही बाधित होता है जिसका वह स्वयं प्राइमरी था, और कुछ भी हाथ नहीं बदलता।</translation>
    </message>
    <message>
        <source>kill the master</source>
        <translation>मास्टर को किल करें</translation>
    </message>
    <message>
        <source>Kill the master and a primary</source>
        <translation>मास्टर और एक प्राइमरी को किल करें</translation>
    </message>
    <message>
        <source>When the master and the busiest primary are killed at once, the next master finds both deaths, and nothing acknowledged is lost.</source>
        <translation>जब मास्टर और सबसे व्यस्त प्राइमरी एक साथ किल होते हैं, तो अगला मास्टर दोनों की मृत्यु का पता लगा लेता है, और कुछ भी पुष्ट नहीं खोता।</translation>
    </message>
    <message>
        <source>kill both</source>
        <translation>दोनों को किल करें</translation>
    </message>
    <message>
        <source>go on without them</source>
        <translation>उनके बिना आगे बढ़ें</translation>
    </message>
    <message>
        <source>Freeze and thaw</source>
        <translation>फ़्रीज़ और अनफ़्रीज़</translation>
    </message>
    <message>
        <source>A primary that stands still, as in a long pause or behind a cut cable, is replaced once its lease is over; thawed, it answers nothing with what is old.</source>
        <translation>जो प्राइमरी ठहर जाए, जैसे लंबे पॉज़ में या केबल कटने पर, उसे लीज़ समाप्त होते ही बदल दिया जाता है; अनफ़्रीज़ होने पर वह किसी को पुराना मान नहीं लौटाता।</translation>
    </message>
    <message>
        <source>freeze the busiest primary</source>
        <translation>सबसे व्यस्त प्राइमरी को फ़्रीज़ करें</translation>
    </message>
    <message>
        <source>Kill and return</source>
        <translation>किल और वापसी</translation>
    </message>
    <message>
        <source>A killed server that returns takes up its copies where they were, and catches up with what was written meanwhile.</source>
        <translation>किल हुआ सर्वर लौटने पर अपनी प्रतियाँ वहीं से उठाता है जहाँ वे थीं, और इस बीच लिखे गए के साथ सिंक हो जाता है।</translation>
    </message>
    <message>
        <source>write while it is away</source>
        <translation>इसकी अनुपस्थिति में लिखें</translation>
    </message>
    <message>
        <source>Two failures at once</source>
        <translation>एक साथ दो विफलताएँ</translation>
    </message>
    <message>
        <source>With three copies, a primary and a secondary of the same partitions may die at once: the third copy serves, and has all that was acknowledged.</source>
        <translation>तीन प्रतियाँ हों तो उन्हीं पार्टीशनों का एक प्राइमरी और एक सेकंडरी एक साथ मर सकते हैं: तीसरी प्रति सेवा देती है, और उसमें सब कुछ पुष्ट मौजूद है।</translation>
    </message>
    <message>
        <source>kill a primary and its busiest secondary</source>
        <translation>एक प्राइमरी और उसके सबसे व्यस्त सेकंडरी को किल करें</translation>
    </message>
    <message>
        <source>%1 acknowledged values, none lost</source>
        <translation>%1 पुष्ट मान, कोई नहीं खोया</translation>
    </message>
    <message>
        <source>the values were not all read</source>
        <translation>सभी मान नहीं पढ़े गए</translation>
    </message>
    <message>
        <source>read all</source>
        <translation>सब पढ़ें</translation>
    </message>
    <message>
        <source>put 1,000 values</source>
        <translation>1,000 मान डालें</translation>
    </message>
    <message>
        <source>kill a primary</source>
        <translation>किसी प्राइमरी को किल करें</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>डेमो</translation>
    </message>
    <message>
        <source>A thousand values are all there after the death of a primary, after the death of the master, and when both are back.</source>
        <translation>प्राइमरी की मृत्यु के बाद, मास्टर की मृत्यु के बाद, और दोनों के लौटने पर भी हज़ार के हज़ार मान मौजूद हैं।</translation>
    </message>
    <message>
        <source>restart %1</source>
        <translation>%1 को रीस्टार्ट करें</translation>
    </message>
    <message>
        <source>Rolling restart</source>
        <translation>रोलिंग रीस्टार्ट</translation>
    </message>
    <message>
        <source>All servers are stopped and started again, one after the other, and no request fails: each hands over what it leads before it goes.</source>
        <translation>सभी सर्वर एक-एक करके रोके और फिर शुरू किए जाते हैं, और कोई अनुरोध विफल नहीं होता: हर सर्वर जाने से पहले अपने पार्टीशन सौंप देता है।</translation>
    </message>
    <message>
        <source>add %1 servers, and wait until all are even</source>
        <translation>%1 सर्वर जोड़ें, और सबके बराबर होने की प्रतीक्षा करें</translation>
    </message>
    <message>
        <source>drain them again</source>
        <translation>उन्हें फिर खाली करें</translation>
    </message>
    <message>
        <source>stop them</source>
        <translation>उन्हें रोकें</translation>
    </message>
    <message>
        <source>remove them</source>
        <translation>उन्हें हटाएँ</translation>
    </message>
    <message>
        <source>Grow by four servers</source>
        <translation>चार सर्वर बढ़ाएँ</translation>
    </message>
    <message>
        <source>Four servers more get their even share of copies and primaries, little more is moved than must be, and no request fails; the same for the way back.</source>
        <translation>चार नए सर्वरों को प्रतियों और प्राइमरी का बराबर हिस्सा मिलता है, ज़रूरत से थोड़ा ही अधिक स्थानांतरित होता है, और कोई अनुरोध विफल नहीं होता; वापसी में भी यही।</translation>
    </message>
    <message>
        <source>freeze ZooKeeper</source>
        <translation>ZooKeeper को फ़्रीज़ करें</translation>
    </message>
    <message>
        <source>serve without it, longer than its sessions last</source>
        <translation>इसके बिना सेवा दें, इसके सेशन की अवधि से अधिक समय तक</translation>
    </message>
    <message>
        <source>bring it back, and wait for READY</source>
        <translation>वापस लाएँ, और READY की प्रतीक्षा करें</translation>
    </message>
    <message>
        <source>serve while it stands still</source>
        <translation>इसके ठहरे रहने पर सेवा दें</translation>
    </message>
    <message>
        <source>thaw it</source>
        <translation>इसे अनफ़्रीज़ करें</translation>
    </message>
    <message>
        <source>kill ZooKeeper</source>
        <translation>ZooKeeper को किल करें</translation>
    </message>
    <message>
        <source>ZooKeeper down</source>
        <translation>ZooKeeper डाउन</translation>
    </message>
    <message>
        <source>ZooKeeper is needed to decide, not to serve: while it stands still, and while it is gone for longer than sessions last, no request fails.</source>
        <translation>ZooKeeper निर्णय लेने के लिए चाहिए, सेवा देने के लिए नहीं: जब वह ठहरा हो, और जब वह सेशन की अवधि से अधिक समय तक न हो, कोई अनुरोध विफल नहीं होता।</translation>
    </message>
    <message>
        <source>kill ZooKeeper and all servers</source>
        <translation>ZooKeeper और सभी सर्वर किल करें</translation>
    </message>
    <message>
        <source>Everything killed and restarted</source>
        <translation>सब किल और रीस्टार्ट</translation>
    </message>
    <message>
        <source>When ZooKeeper and all servers are killed in the middle of writing, and started again, everything that was acknowledged is there.</source>
        <translation>जब ZooKeeper और सभी सर्वर लिखने के बीच में किल करके फिर शुरू किए जाते हैं, तो जो कुछ पुष्ट था वह सब मौजूद रहता है।</translation>
    </message>
</context>
<context>
    <name>ClientsNow</name>
    <message numerus="yes">
        <source>%1 of the last %n request(s) not served</source>
        <translation>
            <numerusform>पिछले %Ln अनुरोध में से %1 पूरा नहीं हुआ</numerusform>
            <numerusform>पिछले %Ln अनुरोधों में से %1 पूरे नहीं हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n request(s) all took %1 or longer</source>
        <translation>
            <numerusform>पिछले %Ln अनुरोध में %1 या अधिक लगा</numerusform>
            <numerusform>पिछले सभी %Ln अनुरोधों में %1 या अधिक लगा</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClusterAddress</name>
    <message>
        <source>The address of ZooKeeper is missing: host:port</source>
        <translation>ZooKeeper का पता नहीं दिया गया: होस्ट:पोर्ट</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of ZooKeeper: host:port[,host:port…][/path]</source>
        <translation>“%1” ZooKeeper का पता नहीं है: होस्ट:पोर्ट[,होस्ट:पोर्ट…][/पाथ]</translation>
    </message>
    <message>
        <source>The name of the cluster is missing</source>
        <translation>क्लस्टर का नाम नहीं दिया गया</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a cluster: small letters, digits and &quot;-&quot;</source>
        <translation>“%1” क्लस्टर का नाम नहीं हो सकता: छोटे अक्षर a–z, अंक और “-”</translation>
    </message>
</context>
<context>
    <name>ClusterDir</name>
    <message>
        <source>Cannot make the directory %1.</source>
        <translation>डायरेक्टरी %1 नहीं बनाई जा सकी।</translation>
    </message>
    <message>
        <source>The directory %1 is not writable.</source>
        <translation>डायरेक्टरी %1 में लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Cannot discard %1.</source>
        <translation>%1 को हटाया नहीं जा सका।</translation>
    </message>
</context>
<context>
    <name>DataAnswer</name>
    <message>
        <source>Found</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>सहेजा गया</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>There is no such key</source>
        <translation>ऐसी कोई कुंजी नहीं है</translation>
    </message>
    <message>
        <source>Nobody knows whether it was done: read the key to see</source>
        <translation>पता नहीं कि यह हुआ या नहीं: देखने के लिए कुंजी पढ़ें</translation>
    </message>
    <message>
        <source>Not now, nothing was changed</source>
        <translation>अभी नहीं, कुछ नहीं बदला</translation>
    </message>
    <message>
        <source>Refused, nothing was changed</source>
        <translation>अस्वीकृत, कुछ नहीं बदला</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>%1 ने उत्तर दिया</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>संस्करण %1</translation>
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
        <translation>बीते समय को केवल देखा जा सकता है</translation>
    </message>
    <message>
        <source>Read-only until you take control of the cluster</source>
        <translation>क्लस्टर का नियंत्रण लेने तक रीड-ओनली</translation>
    </message>
    <message>
        <source>Select a server that belongs to the cluster</source>
        <translation>क्लस्टर का कोई सर्वर चुनें</translation>
    </message>
    <message>
        <source>There is no master to ask</source>
        <translation>पूछने के लिए कोई मास्टर नहीं है</translation>
    </message>
    <message>
        <source>server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Undrain %1 …</source>
        <translation>%1 का फिर उपयोग करें …</translation>
    </message>
    <message>
        <source>Drain %1 …</source>
        <translation>%1 खाली करें …</translation>
    </message>
    <message>
        <source>Undrain %1: it gets its share of copies and primaries again.</source>
        <translation>%1 का फिर उपयोग करें: उसे प्रतियों और प्राइमरी का अपना हिस्सा फिर मिलता है।</translation>
    </message>
    <message>
        <source>Drain %1: others take over its copies and primaries. Its process goes on.</source>
        <translation>%1 खाली करें: उसकी प्रतियाँ और प्राइमरी दूसरे ले लेते हैं। उसकी प्रक्रिया चलती रहती है।</translation>
    </message>
</context>
<context>
    <name>EventReducer</name>
    <message>
        <source>this window is connected to ZooKeeper</source>
        <translation>यह विंडो ZooKeeper से जुड़ी है</translation>
    </message>
    <message>
        <source>this window has lost ZooKeeper: what it shows is getting old</source>
        <translation>इस विंडो का ZooKeeper से संपर्क टूट गया है: दिख रही जानकारी पुरानी हो रही है</translation>
    </message>
    <message>
        <source>no master: the registration of %1 is gone</source>
        <translation>कोई मास्टर नहीं: %1 का पंजीकरण समाप्त हो गया</translation>
    </message>
    <message>
        <source>%1 is master, epoch %2</source>
        <translation>%1 मास्टर है, एपॉक %2</translation>
    </message>
    <message>
        <source> (seen %1 ms after its process was gone)</source>
        <translation> (प्रोसेस समाप्त होने के %1 ms बाद दिखा)</translation>
    </message>
    <message>
        <source>%1 is up again</source>
        <translation>%1 फिर चालू है</translation>
    </message>
    <message>
        <source>%1 has joined</source>
        <translation>%1 शामिल हुआ</translation>
    </message>
    <message>
        <source>%1 is suspected: %2</source>
        <translation>%1 संदिग्ध है: %2</translation>
    </message>
    <message>
        <source>%1 declared dead: %2%3</source>
        <translation>%1 मृत घोषित: %2%3</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) assigned</source>
        <translation>
            <numerusform>%Ln पार्टीशन सौंपा गया</numerusform>
            <numerusform>%Ln पार्टीशन सौंपे गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 promoted: primary of %n partition(s) of %2</source>
        <translation>
            <numerusform>%1 पदोन्नत: %2 के %Ln पार्टीशन का प्राइमरी</numerusform>
            <numerusform>%1 पदोन्नत: %2 के %Ln पार्टीशनों का प्राइमरी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 catches up in %n partition(s)</source>
        <translation>
            <numerusform>%1 %Ln पार्टीशन में सिंक हो रहा है</numerusform>
            <numerusform>%1 %Ln पार्टीशनों में सिंक हो रहा है</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in sync again</source>
        <translation>%1 फिर सिंक में है</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is being drained: others take over what it holds</source>
        <translation>%1 को खाली किया जा रहा है: जो कुछ इसके पास है, उसे दूसरे सर्वर ले रहे हैं</translation>
    </message>
    <message>
        <source>%1 is used again: it gets its share of copies</source>
        <translation>%1 फिर से उपयोग में है: इसे प्रतियों का अपना हिस्सा मिलता है</translation>
    </message>
    <message>
        <source>%1 is drained: it holds nothing any more</source>
        <translation>%1 खाली हो चुका है: अब इसके पास कुछ नहीं है</translation>
    </message>
    <message>
        <source>%1 is in sync</source>
        <translation>%1 सिंक में है</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1 killed</source>
        <translation>%1 किल किया गया</translation>
    </message>
    <message>
        <source>%1 frozen</source>
        <translation>%1 फ़्रीज़ किया गया</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 रोका गया</translation>
    </message>
    <message>
        <source>%1 ended by itself</source>
        <translation>%1 अपने आप समाप्त हुआ</translation>
    </message>
    <message>
        <source>%1 declared down</source>
        <translation>%1 डाउन घोषित</translation>
    </message>
    <message>
        <source>%1 became master</source>
        <translation>%1 मास्टर बना</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>the fault was never made</source>
        <translation>फ़ॉल्ट किया ही नहीं गया</translation>
    </message>
    <message>
        <source>before the fault: %1 requests/s, %2 failed, 99 % within %3 ms</source>
        <translation>फ़ॉल्ट से पहले: %1 अनुरोध/s, %2 विफल, 99 % %3 ms के भीतर</translation>
    </message>
    <message>
        <source>not in a steady state %1</source>
        <translation>स्थिर अवस्था में नहीं %1</translation>
    </message>
    <message numerus="yes">
        <source>%n read(s) answered with an overwritten value</source>
        <translation>
            <numerusform>%Ln रीड ने अधिलेखित मान लौटाया</numerusform>
            <numerusform>%Ln रीड ने अधिलेखित मान लौटाए</numerusform>
        </translation>
    </message>
    <message>
        <source>the values were not read back</source>
        <translation>मान वापस नहीं पढ़े गए</translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged write(s) lost; the first under %1</source>
        <translation>
            <numerusform>%Ln पुष्ट राइट खोया; %1 के अंतर्गत</numerusform>
            <numerusform>%Ln पुष्ट राइट खोए; पहला %1 के अंतर्गत</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be read back</source>
        <translation>
            <numerusform>%Ln कुंजी वापस नहीं पढ़ी जा सकी</numerusform>
            <numerusform>%Ln कुंजियाँ वापस नहीं पढ़ी जा सकीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the copies of %n partition(s) differ</source>
        <translation>
            <numerusform>%Ln पार्टीशन की प्रतियाँ भिन्न हैं</numerusform>
            <numerusform>%Ln पार्टीशनों की प्रतियाँ भिन्न हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>0 of %1 acknowledged writes lost, %2 unknown, 0 stale reads</source>
        <translation>%1 पुष्ट राइट में से 0 खोए, %2 अज्ञात, 0 पुराने रीड</translation>
    </message>
    <message numerus="yes">
        <source>%1: only %n request(s) after the fault</source>
        <translation>
            <numerusform>%1: फ़ॉल्ट के बाद केवल %Ln अनुरोध</numerusform>
            <numerusform>%1: फ़ॉल्ट के बाद केवल %Ln अनुरोध</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n partition(s) not served at the end</source>
        <translation>
            <numerusform>%1: अंत में %Ln पार्टीशन सेवा में नहीं</numerusform>
            <numerusform>%1: अंत में %Ln पार्टीशन सेवा में नहीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affected partition(s)</source>
        <translation>
            <numerusform>%Ln प्रभावित पार्टीशन</numerusform>
            <numerusform>%Ln प्रभावित पार्टीशन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n partition(s)</source>
        <translation>
            <numerusform>%Ln पार्टीशन</numerusform>
            <numerusform>सभी %Ln पार्टीशन</numerusform>
        </translation>
    </message>
    <message>
        <source>too few requests to other partitions</source>
        <translation>अन्य पार्टीशनों को बहुत कम अनुरोध</translation>
    </message>
    <message>
        <source>%1 other partitions: %2 of %3 requests failed</source>
        <translation>%1 अन्य पार्टीशन: %3 में से %2 अनुरोध विफल</translation>
    </message>
    <message>
        <source>too few requests after the fault</source>
        <translation>फ़ॉल्ट के बाद बहुत कम अनुरोध</translation>
    </message>
    <message>
        <source>%1 of %2 requests failed, the longest took %3 ms</source>
        <translation>%2 में से %1 अनुरोध विफल, सबसे लंबे में %3 ms लगे</translation>
    </message>
    <message>
        <source>the effect was not seen</source>
        <translation>प्रभाव नहीं दिखा</translation>
    </message>
    <message numerus="yes">
        <source>%n other partition(s) got another primary</source>
        <translation>
            <numerusform>%Ln अन्य पार्टीशन को दूसरा प्राइमरी मिला</numerusform>
            <numerusform>%Ln अन्य पार्टीशनों को दूसरा प्राइमरी मिला</numerusform>
        </translation>
    </message>
    <message>
        <source>no other master was seen</source>
        <translation>कोई दूसरा मास्टर नहीं दिखा</translation>
    </message>
    <message>
        <source>%1 is master, and all was served, %2 s after the fault; %3 s allowed</source>
        <translation>फ़ॉल्ट के %2 s बाद %1 मास्टर है और सब सेवा में था; %3 s की अनुमति है</translation>
    </message>
    <message>
        <source>nothing was thawed</source>
        <translation>कुछ भी अनफ़्रीज़ नहीं किया गया</translation>
    </message>
    <message>
        <source>%1 of %2 partitions had another primary before the thaw</source>
        <translation>अनफ़्रीज़ से पहले %2 में से %1 पार्टीशन का दूसरा प्राइमरी था</translation>
    </message>
    <message>
        <source>%1; the thawed one stepped down by itself</source>
        <translation>%1; अनफ़्रीज़ हुए ने स्वयं पद छोड़ा</translation>
    </message>
    <message>
        <source>it did not return</source>
        <translation>यह नहीं लौटा</translation>
    </message>
    <message>
        <source>%1 is back and in sync in %2 of %3 partitions</source>
        <translation>%1 लौट आया और %3 में से %2 पार्टीशन में सिंक में है</translation>
    </message>
    <message>
        <source>the copies did not become even</source>
        <translation>प्रतियाँ बराबर नहीं बँटीं</translation>
    </message>
    <message numerus="yes">
        <source>%n copies moved, %1 allowed; all servers have equally many</source>
        <translation>
            <numerusform>%Ln प्रति स्थानांतरित, %1 की अनुमति; सभी सर्वरों पर बराबर संख्या</numerusform>
            <numerusform>%Ln प्रतियाँ स्थानांतरित, %1 की अनुमति; सभी सर्वरों पर बराबर संख्या</numerusform>
        </translation>
    </message>
    <message>
        <source>not READY again</source>
        <translation>फिर READY नहीं</translation>
    </message>
    <message>
        <source>READY again after %1 s</source>
        <translation>%1 s बाद फिर READY</translation>
    </message>
    <message>
        <source>no write was acknowledged</source>
        <translation>कोई राइट पुष्ट नहीं हुआ</translation>
    </message>
    <message numerus="yes">
        <source>the copies of %n partition(s) could not be compared</source>
        <translation>
            <numerusform>%Ln पार्टीशन की प्रतियाँ नहीं मिलाई जा सकीं</numerusform>
            <numerusform>%Ln पार्टीशनों की प्रतियाँ नहीं मिलाई जा सकीं</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: clients waited %2 at worst, %3 s allowed</source>
        <translation>%1: क्लाइंट ने अधिकतम %2 प्रतीक्षा की, %3 s की अनुमति है</translation>
    </message>
    <message numerus="yes">
        <source>the thawed one says that it leads %n partition(s) of others</source>
        <translation>
            <numerusform>अनफ़्रीज़ हुआ कहता है कि वह दूसरों के %Ln पार्टीशन का प्राइमरी है</numerusform>
            <numerusform>अनफ़्रीज़ हुआ कहता है कि वह दूसरों के %Ln पार्टीशनों का प्राइमरी है</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n direct read(s) of the thawed one answered with an overwritten value</source>
        <translation>
            <numerusform>अनफ़्रीज़ हुए से %Ln सीधी रीड ने अधिलेखित मान लौटाया</numerusform>
            <numerusform>अनफ़्रीज़ हुए से %Ln सीधी रीड ने अधिलेखित मान लौटाए</numerusform>
        </translation>
    </message>
    <message>
        <source>the thawed one was not asked directly for anything that others overwrote</source>
        <translation>अनफ़्रीज़ हुए से ऐसा कुछ भी सीधे नहीं पूछा गया जिसे दूसरों ने अधिलेखित किया</translation>
    </message>
    <message numerus="yes">
        <source>%n direct read(s) of the thawed one got no answer</source>
        <translation>
            <numerusform>अनफ़्रीज़ हुए से %Ln सीधी रीड का उत्तर नहीं मिला</numerusform>
            <numerusform>अनफ़्रीज़ हुए से %Ln सीधी रीड के उत्तर नहीं मिले</numerusform>
        </translation>
    </message>
    <message>
        <source>asked directly, the thawed one refused %1 of %2 reads of what others overwrote and answered none with an old value</source>
        <translation>सीधे पूछने पर अनफ़्रीज़ हुए ने दूसरों द्वारा अधिलेखित मानों की %2 में से %1 रीड अस्वीकार कीं और किसी का उत्तर पुराने मान से नहीं दिया</translation>
    </message>
    <message>
        <source>the outage is not yet over</source>
        <translation>आउटेज अभी समाप्त नहीं हुआ</translation>
    </message>
    <message>
        <source>%1; the client view gives no figure: %2</source>
        <translation>%1; क्लाइंट दृश्य कोई मान नहीं देता: %2</translation>
    </message>
    <message>
        <source>%1: no outage was felt (%2), the slowest request took %3; %4 s allowed</source>
        <translation>%1: कोई आउटेज महसूस नहीं हुआ (%2), सबसे धीमे अनुरोध में %3 लगे; %4 s की अनुमति है</translation>
    </message>
    <message>
        <source>the host&apos;s processors were up to %1 % busy: what failed or took too long may be the host&apos;s doing</source>
        <translation>होस्ट के प्रोसेसर %1 % तक व्यस्त थे: जो विफल हुआ या जिसमें बहुत समय लगा, उसका कारण होस्ट हो सकता है</translation>
    </message>
    <message>
        <source>%1; the client view measured %2 for the outage itself</source>
        <translation>%1; स्वयं आउटेज के लिए क्लाइंट दृश्य ने %2 मापा</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Starting</source>
        <translation>शुरू हो रहा है</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>रुक रहा है</translation>
    </message>
    <message>
        <source>still running: %1</source>
        <translation>अब भी चल रहे: %1</translation>
    </message>
    <message>
        <source>last said %1 %2 ago</source>
        <translation>अंतिम स्थिति %1, %2 पहले</translation>
    </message>
    <message>
        <source>No contact with ZooKeeper</source>
        <translation>ZooKeeper से संपर्क नहीं</translation>
    </message>
    <message>
        <source>primaries go on serving; no failover is possible</source>
        <translation>प्राइमरी सेवा देते रहेंगे; फ़ेलओवर संभव नहीं</translation>
    </message>
    <message>
        <source>no master yet</source>
        <translation>अभी कोई मास्टर नहीं</translation>
    </message>
    <message>
        <source>No master</source>
        <translation>कोई मास्टर नहीं</translation>
    </message>
    <message>
        <source>it was %1</source>
        <translation>पहले %1 था</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 पुराना</translation>
    </message>
    <message>
        <source>live</source>
        <translation>लाइव</translation>
    </message>
    <message>
        <source>%1 of %2 servers</source>
        <translation>%2 में से %1 सर्वर</translation>
    </message>
    <message>
        <source>%1 of %2 partitions served</source>
        <translation>%2 में से %1 पार्टीशन सेवा में</translation>
    </message>
    <message>
        <source>%1 with all copies</source>
        <translation>%1 की सभी प्रतियाँ मौजूद</translation>
    </message>
    <message>
        <source>master ♛ %1</source>
        <translation>मास्टर ♛ %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>The data is kept. Start brings the cluster back.</source>
        <translation>डेटा सुरक्षित है। “शुरू करें” क्लस्टर को वापस लाएगा।</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>जुड़ रहा है</translation>
    </message>
    <message>
        <source>ZooKeeper at %1 does not answer yet; it is tried until it does</source>
        <translation>%1 पर ZooKeeper अभी उत्तर नहीं दे रहा; उत्तर मिलने तक प्रयास जारी रहेगा</translation>
    </message>
    <message>
        <source>No such cluster</source>
        <translation>ऐसा कोई क्लस्टर नहीं</translation>
    </message>
    <message>
        <source>ZooKeeper at %1 knows none of the name %2; it is shown as soon as there is one</source>
        <translation>%1 पर ZooKeeper में %2 नाम का कोई क्लस्टर नहीं; बनते ही दिखाया जाएगा</translation>
    </message>
    <message>
        <source>waiting for %1 for %2</source>
        <translation>%2 से %1 की प्रतीक्षा</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>लगभग %1 s शेष</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>लगभग %1 min शेष</translation>
    </message>
    <message>
        <source>All servers were asked to stop. The data is kept. Restart brings a server back.</source>
        <translation>सभी सर्वरों को रुकने को कहा गया। डेटा सुरक्षित है। “रीस्टार्ट करें” सर्वर को वापस लाएगा।</translation>
    </message>
</context>
<context>
    <name>IncidentLog</name>
    <message>
        <source>too many faults followed</source>
        <translation>इसके बाद बहुत सारे फ़ॉल्ट हुए</translation>
    </message>
    <message>
        <source>the cluster was stopped</source>
        <translation>क्लस्टर रोका गया</translation>
    </message>
</context>
<context>
    <name>JsonCheck</name>
    <message>
        <source>a value may have %1</source>
        <translation>मान अधिकतम %1 का हो सकता है</translation>
    </message>
    <message>
        <source>expected the end</source>
        <translation>यहाँ अंत होना चाहिए था</translation>
    </message>
    <message>
        <source>expected a value, found the end</source>
        <translation>मान होना चाहिए था, पर यहाँ अंत है</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>बहुत गहराई तक नेस्टेड</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;]&apos;</source>
        <translation>&apos;,&apos; या &apos;]&apos; होना चाहिए था</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;}&apos;</source>
        <translation>&apos;,&apos; या &apos;}&apos; होना चाहिए था</translation>
    </message>
    <message>
        <source>expected &apos;:&apos;</source>
        <translation>&apos;:&apos; होना चाहिए था</translation>
    </message>
    <message>
        <source>expected a string</source>
        <translation>स्ट्रिंग होनी चाहिए थी</translation>
    </message>
    <message>
        <source>the string does not end</source>
        <translation>स्ट्रिंग समाप्त नहीं होती</translation>
    </message>
    <message>
        <source>a control character in a string must be escaped</source>
        <translation>स्ट्रिंग में नियंत्रण वर्ण को एस्केप करना होगा</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>मान्य UTF-8 नहीं</translation>
    </message>
    <message>
        <source>no such escape</source>
        <translation>ऐसा कोई एस्केप नहीं</translation>
    </message>
    <message>
        <source>expected four hexadecimal digits</source>
        <translation>चार हेक्साडेसिमल अंक होने चाहिए थे</translation>
    </message>
    <message>
        <source>expected a digit</source>
        <translation>अंक होना चाहिए था</translation>
    </message>
    <message>
        <source>expected a value</source>
        <translation>मान होना चाहिए था</translation>
    </message>
    <message>
        <source>a number has no leading zero</source>
        <translation>संख्या के आरंभ में शून्य नहीं होता</translation>
    </message>
    <message>
        <source>expected true, false or null</source>
        <translation>true, false या null होना चाहिए था</translation>
    </message>
    <message>
        <source>the key is empty</source>
        <translation>कुंजी खाली है</translation>
    </message>
    <message>
        <source>the key has %L1 bytes, the most is %L2</source>
        <translation>कुंजी में %L1 बाइट हैं, अधिकतम %L2</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>Clients waited</source>
        <translation>क्लाइंट की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Acknowledged writes lost</source>
        <translation>खोए हुए पुष्ट राइट</translation>
    </message>
    <message>
        <source>How long clients waited is not measured.</source>
        <translation>क्लाइंट ने कितनी प्रतीक्षा की, यह मापा नहीं गया।</translation>
    </message>
    <message>
        <source>How long clients waited is not measured: %1</source>
        <translation>क्लाइंट ने कितनी प्रतीक्षा की, यह मापा नहीं गया: %1</translation>
    </message>
    <message>
        <source>Clients waited %1.</source>
        <translation>क्लाइंट ने %1 प्रतीक्षा की।</translation>
    </message>
    <message>
        <source>No fault yet.</source>
        <translation>अभी कोई फ़ॉल्ट नहीं।</translation>
    </message>
    <message numerus="yes">
        <source>%n write(s) acknowledged, not yet read back.</source>
        <translation>
            <numerusform>%Ln राइट पुष्ट, अभी वापस नहीं पढ़ा गया।</numerusform>
            <numerusform>%Ln राइट पुष्ट, अभी वापस नहीं पढ़े गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged write(s) lost.</source>
        <translation>
            <numerusform>%Ln पुष्ट राइट खोया।</numerusform>
            <numerusform>%Ln पुष्ट राइट खोए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read(s) answered an older value.</source>
        <translation>
            <numerusform>%Ln रीड ने पुराना मान लौटाया।</numerusform>
            <numerusform>%Ln रीड ने पुराने मान लौटाए।</numerusform>
        </translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be read back: of them nothing is proven.</source>
        <translation>
            <numerusform>%Ln कुंजी वापस नहीं पढ़ी जा सकी: उसके बारे में कुछ सिद्ध नहीं।</numerusform>
            <numerusform>%Ln कुंजियाँ वापस नहीं पढ़ी जा सकीं: उनके बारे में कुछ सिद्ध नहीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>0 of %1 acknowledged writes lost.</source>
        <translation>%1 पुष्ट राइट में से 0 खोए।</translation>
    </message>
    <message>
        <source>How long clients wait is not yet over.</source>
        <translation>क्लाइंट की प्रतीक्षा अभी समाप्त नहीं हुई।</translation>
    </message>
    <message numerus="yes">
        <source>The copies of %n partition(s) differ.</source>
        <translation>
            <numerusform>%Ln पार्टिशन की प्रतियाँ अलग हैं।</numerusform>
            <numerusform>%Ln पार्टिशनों की प्रतियाँ अलग हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>No request was affected (%1).</source>
        <translation>कोई अनुरोध प्रभावित नहीं हुआ (%1)।</translation>
    </message>
    <message>
        <source>No request was affected so far (%1).</source>
        <translation>अब तक कोई अनुरोध प्रभावित नहीं हुआ (%1)।</translation>
    </message>
    <message>
        <source>No request was affected (%1): the servers had failed over in %2.</source>
        <translation>कोई अनुरोध प्रभावित नहीं हुआ (%1): सर्वरों ने %2 में फ़ेलओवर कर लिया था।</translation>
    </message>
    <message>
        <source>How long clients waited is not measured: %1. The servers failed over in %2.</source>
        <translation>क्लाइंट ने कितनी प्रतीक्षा की, यह मापा नहीं गया: %1। सर्वरों ने %2 में फ़ेलओवर किया।</translation>
    </message>
    <message>
        <source>Clients waited (± %1)</source>
        <translation>क्लाइंट की प्रतीक्षा (± %1)</translation>
    </message>
    <message>
        <source>0 of %1 acknowledged writes lost, %2 unknown.</source>
        <translation>%1 पुष्ट राइट में से 0 खोए, %2 अज्ञात।</translation>
    </message>
</context>
<context>
    <name>Load</name>
    <message>
        <source>%1 op/s of the workload</source>
        <translation>वर्कलोड के %1 op/s</translation>
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
        <translation>… %1 KiB यहाँ छोड़े गए: लॉग पढ़ने की गति से तेज़ बढ़ा</translation>
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
        <translation>गलत आर्ग्युमेंट या कॉन्फ़िगरेशन</translation>
    </message>
    <message>
        <source>its data directory cannot be used</source>
        <translation>इसकी डेटा डायरेक्टरी का उपयोग नहीं हो सकता</translation>
    </message>
    <message>
        <source>its address cannot be bound</source>
        <translation>इसका पता बाइंड नहीं हो सका</translation>
    </message>
    <message>
        <source>its storage failed</source>
        <translation>इसका स्टोरेज विफल हुआ</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%Ln विफल</numerusform>
            <numerusform>%Ln विफल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%Ln अज्ञात</numerusform>
            <numerusform>%Ln अज्ञात</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retried</source>
        <translation>
            <numerusform>%Ln पुनः प्रयास</numerusform>
            <numerusform>%Ln पुनः प्रयास</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation>%1 किल किया गया</translation>
    </message>
    <message>
        <source>%1 frozen</source>
        <translation>%1 फ़्रीज़ किया गया</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 रोका गया</translation>
    </message>
    <message>
        <source>%1 died</source>
        <translation>%1 मर गया</translation>
    </message>
    <message>
        <source>%1 declared dead</source>
        <translation>%1 मृत घोषित</translation>
    </message>
    <message>
        <source>OUTAGE not measured: %1</source>
        <translation>आउटेज: नहीं मापा गया: %1</translation>
    </message>
    <message>
        <source>OUTAGE is being measured …</source>
        <translation>आउटेज: मापा जा रहा है …</translation>
    </message>
    <message>
        <source>OUTAGE none so far (%1)</source>
        <translation>आउटेज: अब तक कोई नहीं (%1)</translation>
    </message>
    <message>
        <source>OUTAGE %1 so far</source>
        <translation>आउटेज: अब तक %1</translation>
    </message>
    <message>
        <source>OUTAGE %1</source>
        <translation>आउटेज: %1</translation>
    </message>
    <message>
        <source>OUTAGE none was felt (%1)</source>
        <translation>आउटेज: महसूस नहीं हुआ (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) affected</source>
        <translation>
            <numerusform>%Ln पार्टीशन प्रभावित</numerusform>
            <numerusform>%Ln पार्टीशन प्रभावित</numerusform>
        </translation>
    </message>
    <message>
        <source>the longest of them: %1</source>
        <translation>उनमें सबसे लंबा: %1</translation>
    </message>
    <message>
        <source>the median: %1</source>
        <translation>माध्यिका: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%Ln विलंबित</numerusform>
            <numerusform>%Ln विलंबित</numerusform>
        </translation>
    </message>
    <message>
        <source>detect</source>
        <translation>पहचान</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>promote</source>
        <translation>पदोन्नति</translation>
    </message>
    <message>
        <source>reroute</source>
        <translation>रीरूट</translation>
    </message>
    <message>
        <source>PROOF not yet: %1 acknowledged writes have not been read back</source>
        <translation>प्रमाण: अभी नहीं: %1 पुष्ट राइट वापस नहीं पढ़े गए हैं</translation>
    </message>
    <message>
        <source>PROOF %1 of %2 acknowledged writes lost</source>
        <translation>प्रमाण: %2 में से %1 पुष्ट राइट खोए</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be read: nothing is proven of them</source>
        <translation>
            <numerusform>%Ln कुंजी नहीं पढ़ी जा सकी: उसके बारे में कुछ सिद्ध नहीं</numerusform>
            <numerusform>%Ln कुंजियाँ नहीं पढ़ी जा सकीं: उनके बारे में कुछ सिद्ध नहीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale read(s)</source>
        <translation>
            <numerusform>%Ln पुराना रीड</numerusform>
            <numerusform>%Ln पुराने रीड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>other partitions: %n disturbed</source>
        <translation>
            <numerusform>अन्य पार्टीशन: %Ln बाधित</numerusform>
            <numerusform>अन्य पार्टीशन: %Ln बाधित</numerusform>
        </translation>
    </message>
    <message>
        <source>copies alike in %1 of %2 partitions</source>
        <translation>%2 में से %1 पार्टीशन में प्रतियाँ समान</translation>
    </message>
    <message>
        <source>0 failed</source>
        <translation>0 विफल</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%Ln अनुरोध</numerusform>
            <numerusform>%Ln अनुरोध</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ok</source>
        <translation>%1 ठीक</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 विलंबित</translation>
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
        <translation>सबसे लंबा अंतराल %1</translation>
    </message>
    <message>
        <source>OUTAGE not yet over, %1 so far</source>
        <translation>आउटेज: अभी समाप्त नहीं, अब तक %1</translation>
    </message>
    <message>
        <source>Last run: %1</source>
        <translation>पिछला रन: %1</translation>
    </message>
    <message>
        <source>OUTAGE none was felt (%1), though by the servers&apos; own events the failover took %2</source>
        <translation>आउटेज: महसूस नहीं हुआ (%1), हालाँकि सर्वरों की घटनाओं के अनुसार फ़ेलओवर में %2 लगे</translation>
    </message>
    <message>
        <source>not yet over</source>
        <translation>अभी समाप्त नहीं</translation>
    </message>
    <message>
        <source>none was felt (%1)</source>
        <translation>महसूस नहीं हुआ (%1)</translation>
    </message>
    <message>
        <source>OUTAGE not measured: %1; as the servers tell it, the failover took %2</source>
        <translation>आउटेज मापा नहीं गया: %1; सर्वरों के अनुसार फ़ेलओवर में %2 लगे</translation>
    </message>
    <message>
        <source>host CPU %1 % busy: timings unreliable</source>
        <translation>होस्ट का CPU %1 % व्यस्त: समय विश्वसनीय नहीं</translation>
    </message>
    <message>
        <source>%1 (master)</source>
        <translation>%1 (मास्टर)</translation>
    </message>
    <message>
        <source>%1: more requests a second would show it</source>
        <translation>%1: प्रति सेकंड अधिक अनुरोध इसे दिखाएँगे</translation>
    </message>
    <message>
        <source>from the fault until a server holds it for dead</source>
        <translation>गड़बड़ी से तब तक, जब कोई सर्वर उसे मृत मानता है</translation>
    </message>
    <message>
        <source>until the new map stands in ZooKeeper</source>
        <translation>जब तक नया मानचित्र ZooKeeper में न हो</translation>
    </message>
    <message>
        <source>until the last new primary serves</source>
        <translation>जब तक आख़िरी नया प्राइमरी सेवा न दे</translation>
    </message>
    <message>
        <source>until the last request that waited is answered</source>
        <translation>जब तक प्रतीक्षा कर रहे आख़िरी अनुरोध का उत्तर न मिले</translation>
    </message>
    <message>
        <source>The parts begin with the fault; the outage begins with the first request that had to wait, which may be later.</source>
        <translation>भाग गड़बड़ी से शुरू होते हैं; आउटेज पहले उस अनुरोध से शुरू होता है जिसे रुकना पड़ा, जो बाद में हो सकता है।</translation>
    </message>
    <message>
        <source>since then: %1 acknowledged, %2 unknown, not yet read back</source>
        <translation>उसके बाद: %1 पुष्ट, %2 अज्ञात, अभी वापस नहीं पढ़े गए</translation>
    </message>
    <message>
        <source>What a server&apos;s card says counts from the end of its process or from its freeze to when ZooKeeper said that it is down.</source>
        <translation>सर्वर के कार्ड पर लिखा समय उसकी प्रक्रिया के अंत से या उसके जमने से तब तक गिना जाता है जब ZooKeeper ने उसे डाउन बताया।</translation>
    </message>
</context>
<context>
    <name>OutageMeter</name>
    <message>
        <source>it was primary of no partition</source>
        <translation>यह किसी पार्टीशन का प्राइमरी नहीं था</translation>
    </message>
    <message>
        <source>the workload was paused</source>
        <translation>वर्कलोड रुका हुआ था</translation>
    </message>
    <message>
        <source>there were too few requests before the fault</source>
        <translation>फ़ॉल्ट से पहले अनुरोध बहुत कम थे</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were disturbed in the 5 s before the fault</source>
        <translation>
            <numerusform>फ़ॉल्ट से पहले के 5 s में %Ln अनुरोध बाधित हुआ</numerusform>
            <numerusform>फ़ॉल्ट से पहले के 5 s में %Ln अनुरोध बाधित हुए</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartitionStory</name>
    <message>
        <source>Partition %1</source>
        <translation>पार्टीशन %1</translation>
    </message>
    <message>
        <source>%1 is its primary, since term %2.</source>
        <translation>%1 इसका प्राइमरी है, टर्म %2 से।</translation>
    </message>
    <message>
        <source>Nobody serves it. The last primary was %1, in term %2.</source>
        <translation>कोई इसकी सेवा नहीं दे रहा। अंतिम प्राइमरी %1 था, टर्म %2 में।</translation>
    </message>
    <message>
        <source>In sync with it: %1.</source>
        <translation>इसके साथ सिंक में: %1।</translation>
    </message>
    <message>
        <source>Catching up: %1.</source>
        <translation>सिंक हो रहे: %1।</translation>
    </message>
    <message>
        <source>Down: %1.</source>
        <translation>डाउन: %1।</translation>
    </message>
    <message numerus="yes">
        <source>Its record has changed %n time(s).</source>
        <translation>
            <numerusform>इसका रिकॉर्ड %Ln बार बदला है।</numerusform>
            <numerusform>इसका रिकॉर्ड %Ln बार बदला है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys whose hash is %1 – %2.</source>
        <translation>कुंजियाँ जिनका हैश %1 – %2 है।</translation>
    </message>
    <message>
        <source>%1 installed term %2</source>
        <translation>%1 ने टर्म %2 लागू किया</translation>
    </message>
    <message>
        <source>%1 brought the copies of term %2 to one state</source>
        <translation>%1 टर्म %2 की प्रतियों को एक स्थिति में लाया</translation>
    </message>
    <message>
        <source>%1 committed the first write of term %2</source>
        <translation>%1 ने टर्म %2 का पहला राइट कमिट किया</translation>
    </message>
    <message>
        <source>%1 waited until the leases of before had run out</source>
        <translation>%1 ने पहले की लीज़ समाप्त होने तक प्रतीक्षा की</translation>
    </message>
    <message>
        <source>%1 began to catch up</source>
        <translation>%1 ने सिंक होना शुरू किया</translation>
    </message>
    <message>
        <source>%1 caught up</source>
        <translation>%1 सिंक हो गया</translation>
    </message>
    <message>
        <source>%1 stepped down</source>
        <translation>%1 ने पद छोड़ा</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, its primary, failed (incident %2)</source>
        <translation>इसका प्राइमरी %1 विफल हुआ (घटना %2)</translation>
    </message>
    <message>
        <source>What happened to it and to its servers:</source>
        <translation>इसके और इसके सर्वरों के साथ क्या हुआ:</translation>
    </message>
</context>
<context>
    <name>PresenterStep</name>
    <message>
        <source>Bring back %1</source>
        <translation>%1 को वापस लाएँ</translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation>%1 को किल करें</translation>
    </message>
    <message>
        <source>Point at %1</source>
        <translation>%1 दिखाएँ</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>आगे: %1</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>चलाएँ: %1</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>RecordingDir</name>
    <message>
        <source>cannot make the directory %1</source>
        <translation>डायरेक्टरी %1 नहीं बनाई जा सकी</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 नहीं लिखा जा सका: %2</translation>
    </message>
</context>
<context>
    <name>RecordingFault</name>
    <message>
        <source>no member &quot;%1&quot;</source>
        <translation>“%1” नहीं है</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large</source>
        <translation>“%1” बहुत बड़ा है</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of bounds</source>
        <translation>“%1” सीमा से बाहर है</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>“%1” संख्या नहीं है</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not 16 hexadecimal digits</source>
        <translation>“%1” 16 हेक्साडेसिमल अंक नहीं हैं</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a server&apos;s name</source>
        <translation>“%1” सर्वर का नाम नहीं है</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an incarnation</source>
        <translation>“%1” इनकार्नेशन नहीं है</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds something else than a number</source>
        <translation>“%1” में संख्या के अलावा कुछ और है</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds something else than servers&apos; names</source>
        <translation>“%1” में सर्वरों के नामों के अलावा कुछ और है</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is before that of the line before</source>
        <translation>“%1” पिछली पंक्ति वाले से पहले का है</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a process of which nothing is known, or one twice</source>
        <translation>“%1” में कोई अज्ञात प्रोसेस है, या कोई दो बार है</translation>
    </message>
    <message>
        <source>a new process without its place in &quot;%1&quot;</source>
        <translation>नया प्रोसेस, जिसका “%1” में स्थान नहीं है</translation>
    </message>
    <message>
        <source>a number of a row is none, or out of bounds</source>
        <translation>किसी पंक्ति की संख्या संख्या नहीं है, या सीमा से बाहर है</translation>
    </message>
    <message>
        <source>a process whose name is none</source>
        <translation>प्रोसेस, जिसका नाम मान्य नहीं है</translation>
    </message>
    <message>
        <source>more processes than a cluster has</source>
        <translation>क्लस्टर में जितने प्रोसेस होते हैं, उनसे अधिक</translation>
    </message>
    <message>
        <source>a phrase has too many arguments</source>
        <translation>किसी पाठ में बहुत अधिक आर्ग्युमेंट हैं</translation>
    </message>
    <message>
        <source>expected an integer from 0 to 2^64-1</source>
        <translation>0 से 2^64-1 तक का पूर्णांक होना चाहिए था</translation>
    </message>
    <message>
        <source>expected an integer of 64 bits</source>
        <translation>64 बिट का पूर्णांक होना चाहिए था</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>true या false होना चाहिए था</translation>
    </message>
    <message>
        <source>expected an array</source>
        <translation>सूची होनी चाहिए थी</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>ऑब्जेक्ट होना चाहिए था</translation>
    </message>
    <message>
        <source>unknown %1 &quot;%2&quot;</source>
        <translation>अज्ञात %1 “%2”</translation>
    </message>
    <message>
        <source>bad JSON at byte %L1: %2</source>
        <translation>बाइट %L1 पर अमान्य JSON: %2</translation>
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
        <translation>यह kvorum की रिकॉर्डिंग नहीं है</translation>
    </message>
    <message>
        <source>a recording of format %1; this program knows format %2</source>
        <translation>फ़ॉर्मैट %1 की रिकॉर्डिंग; यह प्रोग्राम फ़ॉर्मैट %2 जानता है</translation>
    </message>
    <message>
        <source>it is not as it should be: %1</source>
        <translation>यह वैसी नहीं है जैसी होनी चाहिए: %1</translation>
    </message>
</context>
<context>
    <name>RecordingReader</name>
    <message>
        <source>line %L1: %2</source>
        <translation>पंक्ति %L1: %2</translation>
    </message>
    <message>
        <source>line %L1 is not as it should be: %2</source>
        <translation>पंक्ति %L1 वैसी नहीं है जैसी होनी चाहिए: %2</translation>
    </message>
    <message>
        <source>a recording has %1 at most</source>
        <translation>एक रिकॉर्डिंग अधिकतम %1 की होती है</translation>
    </message>
    <message>
        <source>a line has %1 at most</source>
        <translation>एक पंक्ति अधिकतम %1 की होती है</translation>
    </message>
    <message>
        <source>What was before is missing here: %1 is gone, or is not as it should be</source>
        <translation>इससे पहले का हिस्सा यहाँ नहीं है: %1 अब मौजूद नहीं है, या वैसा नहीं है जैसा होना चाहिए</translation>
    </message>
    <message>
        <source>What was before is too much to be shown at once: it is in %1</source>
        <translation>इससे पहले का हिस्सा एक साथ दिखाने के लिए बहुत बड़ा है: वह %1 में है</translation>
    </message>
</context>
<context>
    <name>ReplaySummary</name>
    <message>
        <source>%1 was killed</source>
        <translation>%1 को किल किया गया</translation>
    </message>
    <message>
        <source>%1 was frozen</source>
        <translation>%1 को फ़्रीज़ किया गया</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1 को रोका गया</translation>
    </message>
    <message>
        <source>%1 died</source>
        <translation>%1 मर गया</translation>
    </message>
    <message>
        <source>%1 was declared down</source>
        <translation>%1 को डाउन घोषित किया गया</translation>
    </message>
    <message>
        <source>cluster %1, recorded %2 by kvorum %3 on %4</source>
        <translation>क्लस्टर %1, %4 पर kvorum %3 द्वारा %2 को रिकॉर्ड किया गया</translation>
    </message>
    <message numerus="yes">
        <source>%1 s, %n event(s)</source>
        <translation>
            <numerusform>%1 s, %Ln इवेंट</numerusform>
            <numerusform>%1 s, %Ln इवेंट</numerusform>
        </translation>
    </message>
    <message>
        <source>no fault</source>
        <translation>कोई फ़ॉल्ट नहीं</translation>
    </message>
    <message>
        <source>scenario %1: %2</source>
        <translation>परिदृश्य %1: %2</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1: %2 servers, %3 partitions, %4 copies of each, detection by %5</source>
        <translation>%1: %2 सर्वर, %3 पार्टीशन, हर एक की %4 प्रतियाँ, %5 द्वारा पहचान</translation>
    </message>
    <message>
        <source>%1, kernel %2, %3</source>
        <translation>%1, कर्नेल %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n processor(s)</source>
        <translation>
            <numerusform>%Ln प्रोसेसर</numerusform>
            <numerusform>%Ln प्रोसेसर</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>held</source>
        <translation>सही ठहरा</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>खंडित</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>सिद्ध नहीं</translation>
    </message>
    <message>
        <source>What the verdict rests on</source>
        <translation>निर्णय का आधार</translation>
    </message>
    <message>
        <source>Claim, as measured</source>
        <translation>दावा, माप के अनुसार</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>यहाँ तक नहीं पहुँचा</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>नहीं हुआ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>आरंभ</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>detect %1, decide %2, promote %3, reroute %4</source>
        <translation>पहचान %1, निर्णय %2, पदोन्नति %3, रीरूट %4</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>फ़ॉल्ट</translation>
    </message>
    <message>
        <source>At</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>फ़ॉल्ट</translation>
    </message>
    <message>
        <source>Process gone</source>
        <translation>प्रोसेस समाप्त</translation>
    </message>
    <message>
        <source>Declared dead</source>
        <translation>मृत घोषित</translation>
    </message>
    <message>
        <source>Clients waited</source>
        <translation>क्लाइंट की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Proof from the ledger</source>
        <translation>लेजर से प्रमाण</translation>
    </message>
    <message>
        <source>The values were not read back.</source>
        <translation>मान वापस नहीं पढ़े गए।</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>acknowledged writes of the workload</source>
        <translation>वर्कलोड के पुष्ट राइट</translation>
    </message>
    <message>
        <source>writes of unknown outcome, which count neither way</source>
        <translation>अज्ञात परिणाम वाले राइट, जो किसी ओर नहीं गिने जाते</translation>
    </message>
    <message>
        <source>keys read back</source>
        <translation>वापस पढ़ी गई कुंजियाँ</translation>
    </message>
    <message>
        <source>keys that could not be read</source>
        <translation>कुंजियाँ जो नहीं पढ़ी जा सकीं</translation>
    </message>
    <message>
        <source>acknowledged writes lost</source>
        <translation>खोए हुए पुष्ट राइट</translation>
    </message>
    <message>
        <source>reads that answered an overwritten value</source>
        <translation>रीड जिन्होंने अधिलेखित मान लौटाया</translation>
    </message>
    <message>
        <source>partitions whose copies were compared</source>
        <translation>पार्टीशन जिनकी प्रतियाँ मिलाई गईं</translation>
    </message>
    <message>
        <source>of them with equal copies</source>
        <translation>उनमें समान प्रतियों वाले</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>पार्टीशन</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>पुष्ट</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>What it does not prove: keys that the workload did not write, values as they were between two reads, and the order of writes by several clients to one key. Each key has one writer here; what it read and wrote is held to linearizability.</source>
        <translation>जो यह सिद्ध नहीं करता: वे कुंजियाँ जिन्हें वर्कलोड ने नहीं लिखा, दो रीड के बीच मान जैसे थे, और एक कुंजी पर कई क्लाइंट के राइट का क्रम। यहाँ हर कुंजी का एक ही लेखक है; उसने जो पढ़ा और लिखा, उसे लीनियराइज़ेबिलिटी पर परखा जाता है।</translation>
    </message>
    <message>
        <source>Hypothesis:</source>
        <translation>परिकल्पना:</translation>
    </message>
    <message>
        <source>What clients felt</source>
        <translation>क्लाइंट ने क्या महसूस किया</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>परिदृश्य</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>परिदृश्य</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message numerus="yes">
        <source>%n affected partition(s)</source>
        <translation>
            <numerusform>%Ln प्रभावित पार्टीशन</numerusform>
            <numerusform>%Ln प्रभावित पार्टीशन</numerusform>
        </translation>
    </message>
    <message>
        <source>all others</source>
        <translation>बाकी सभी</translation>
    </message>
    <message>
        <source>Kvorum %1, commit %2, Qt %3</source>
        <translation>Kvorum %1, कमिट %2, Qt %3</translation>
    </message>
    <message>
        <source>by the servers&apos; events: detect %1, decide %2, promote %3</source>
        <translation>सर्वरों की घटनाओं के अनुसार: पहचान %1, निर्णय %2, पदोन्नति %3</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>समय कहाँ लगा</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <comment>differences</comment>
        <translation>
            <numerusform>… और %Ln</numerusform>
            <numerusform>… और %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 नहीं लिखा जा सका: %2</translation>
    </message>
    <message>
        <source>cannot make the directory %1</source>
        <translation>डायरेक्टरी %1 नहीं बनाई जा सकी</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>%1 नहीं लिखा जा सका</translation>
    </message>
    <message>
        <source>Requests along time: answered upwards (late: amber with a dark cap), failed and unknown downwards</source>
        <translation>समय के साथ अनुरोध: उत्तरित ऊपर की ओर (विलंबित: गहरे किनारे के साथ एंबर), विफल और अज्ञात नीचे की ओर</translation>
    </message>
    <message>
        <source>Both the process&apos;s end and “declared dead”, as it was read in ZooKeeper, count from the fault. So does “detect”, up to when a server held it for dead; each other part counts from the end of the one before.</source>
        <translation>प्रोसेस की समाप्ति और ZooKeeper में पढ़ा गया “मृत घोषित”, दोनों गड़बड़ी से गिने जाते हैं। “पहचान” भी, तब तक जब किसी सर्वर ने उसे मृत माना; बाकी हर भाग पिछले के अंत से गिना जाता है।</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>किसने पुष्ट किया</translation>
    </message>
    <message>
        <source>Acknowledged at</source>
        <translation>पुष्टि का समय</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>किससे पढ़ा गया</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>xxh64 %1 → partition %2</source>
        <translation>xxh64 %1 → पार्टीशन %2</translation>
    </message>
    <message>
        <source>%1 → nobody serves it; the last was %2</source>
        <translation>%1 → कोई सेवा नहीं दे रहा; अंतिम %2 था</translation>
    </message>
    <message>
        <source>%1 → %2 (primary)</source>
        <translation>%1 → %2 (प्राइमरी)</translation>
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
        <translation>लॉक फ़ाइल %1 नहीं खुल सकी।</translation>
    </message>
    <message>
        <source>The cluster %1 is in use by process %2.</source>
        <translation>क्लस्टर %1 प्रोसेस %2 के उपयोग में है।</translation>
    </message>
    <message>
        <source>Cannot write to the lock file %1.</source>
        <translation>लॉक फ़ाइल %1 में नहीं लिखा जा सका।</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>%1 नहीं लिखा जा सका।</translation>
    </message>
    <message>
        <source>Cannot lock the file %1: %2</source>
        <translation>फ़ाइल %1 लॉक नहीं हो सकी: %2</translation>
    </message>
</context>
<context>
    <name>RunState</name>
    <message>
        <source>this recording goes on from %1</source>
        <translation>यह रिकॉर्डिंग %1 से आगे जारी है</translation>
    </message>
    <message>
        <source>this recording begins in the middle of a run</source>
        <translation>यह रिकॉर्डिंग रन के बीच से शुरू होती है</translation>
    </message>
</context>
<context>
    <name>ScenarioRun</name>
    <message>
        <source>%1: not done within %2 s</source>
        <translation>%1: %2 s में पूरा नहीं हुआ</translation>
    </message>
    <message>
        <source>not done within %1 s</source>
        <translation>%1 s में पूरा नहीं हुआ</translation>
    </message>
    <message>
        <source>this program stood still for %1 s, with the host or alone</source>
        <translation>यह प्रोग्राम %1 s ठहरा रहा, होस्ट के साथ या अकेले</translation>
    </message>
</context>
<context>
    <name>ServerSelection</name>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%Ln सर्वर</numerusform>
            <numerusform>%Ln सर्वर</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n partition(s) have %1 of %2 copies</source>
        <translation>
            <numerusform>%Ln पार्टीशन की %2 में से %1 प्रतियाँ हैं</numerusform>
            <numerusform>%Ln पार्टीशन की %2 में से %1 प्रतियाँ हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) have no primary</source>
        <translation>
            <numerusform>%Ln पार्टीशन का कोई प्राइमरी नहीं है</numerusform>
            <numerusform>%Ln पार्टीशन का कोई प्राइमरी नहीं है</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 servers</source>
        <translation>%2 में से %1 सर्वर</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 डाउन</translation>
    </message>
    <message>
        <source>%1 suspect</source>
        <translation>%1 संदिग्ध</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s), waiting for more</source>
        <translation>
            <numerusform>%Ln सर्वर, और की प्रतीक्षा</numerusform>
            <numerusform>%Ln सर्वर, और की प्रतीक्षा</numerusform>
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
        <translation>READY की प्रतीक्षा करें</translation>
    </message>
    <message>
        <source>workload at %1 requests a second</source>
        <translation>वर्कलोड %1 अनुरोध प्रति सेकंड पर</translation>
    </message>
    <message>
        <source>%1 requests/s, half of them within %2 ms, 99 % within %3 ms</source>
        <translation>%1 अनुरोध/s, आधे %2 ms के भीतर, 99 % %3 ms के भीतर</translation>
    </message>
    <message>
        <source>others take over</source>
        <translation>दूसरे सँभालते हैं</translation>
    </message>
    <message>
        <source>bring back, and wait for READY</source>
        <translation>वापस लाएँ, और READY की प्रतीक्षा करें</translation>
    </message>
    <message>
        <source>thaw, and wait for READY</source>
        <translation>अनफ़्रीज़ करें, और READY की प्रतीक्षा करें</translation>
    </message>
    <message>
        <source>a second of calm</source>
        <translation>एक सेकंड शांति</translation>
    </message>
    <message>
        <source>read all written values back</source>
        <translation>सभी लिखे गए मान वापस पढ़ें</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) read back</source>
        <translation>
            <numerusform>%Ln कुंजी वापस पढ़ी गई</numerusform>
            <numerusform>%Ln कुंजियाँ वापस पढ़ी गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>have all servers up, and wait for READY</source>
        <translation>सभी सर्वर चालू करें और READY की प्रतीक्षा करें</translation>
    </message>
    <message>
        <source>ask the frozen one directly for what others overwrote</source>
        <translation>फ़्रीज़ हुए से सीधे वह पूछें जो दूसरों ने अधिलेखित किया</translation>
    </message>
    <message numerus="yes">
        <source>%n read(s) wait for it</source>
        <translation>
            <numerusform>%Ln रीड उसकी प्रतीक्षा में है</numerusform>
            <numerusform>%Ln रीड उसकी प्रतीक्षा में हैं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryTeller</name>
    <message>
        <source>%1 heard nothing of %2 any more and suspects it: silence is no proof.</source>
        <translation>%1 को %2 से कुछ सुनाई देना बंद हुआ और उसे संदेह है: मौन प्रमाण नहीं है।</translation>
    </message>
    <message>
        <source>%1 had %2&apos;s own word that it stops.</source>
        <translation>%1 को स्वयं %2 ने बताया कि वह रुक रहा है।</translation>
    </message>
    <message>
        <source>%1 saw its connection to %2 end: proof that the process is gone.</source>
        <translation>%1 ने %2 से अपना कनेक्शन समाप्त होते देखा: प्रमाण कि प्रोसेस समाप्त हो गई।</translation>
    </message>
    <message>
        <source>%1 had proof that %2 is gone (%3).</source>
        <translation>%1 के पास प्रमाण था कि %2 समाप्त हो गया (%3)।</translation>
    </message>
    <message>
        <source>%1 was elected master.</source>
        <translation>%1 मास्टर चुना गया।</translation>
    </message>
    <message numerus="yes">
        <source>%1 wrote revision %2 to ZooKeeper: one multi that changed %n partition(s).</source>
        <translation>
            <numerusform>%1 ने ZooKeeper में रिवीज़न %2 लिखा: एक multi जिसने %Ln पार्टीशन बदला।</numerusform>
            <numerusform>%1 ने ZooKeeper में रिवीज़न %2 लिखा: एक multi जिसने %Ln पार्टीशन बदले।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of its %n partition(s) are served again, by %1.</source>
        <translation>
            <numerusform>इसका %Ln पार्टीशन फिर सेवा में है, %1 द्वारा।</numerusform>
            <numerusform>इसके सभी %Ln पार्टीशन फिर सेवा में हैं, %1 द्वारा।</numerusform>
        </translation>
    </message>
    <message>
        <source>The new primaries had to wait until all leases of before had run out: what the cluster knew was no proof of death.</source>
        <translation>नए प्राथमिकों को पहले की सभी लीज़ समाप्त होने तक प्रतीक्षा करनी पड़ी: क्लस्टर जो जानता था वह मृत्यु का प्रमाण नहीं था।</translation>
    </message>
    <message numerus="yes">
        <source>%n of its partition(s) are served again, by %1.</source>
        <translation>
            <numerusform>इसका %Ln पार्टीशन फिर सेवा में है, %1 द्वारा।</numerusform>
            <numerusform>इसके %Ln पार्टीशन फिर सेवा में हैं, %1 द्वारा।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 committed the first write under its new term %2 (partition %3).</source>
        <translation>%1 ने अपने नए टर्म %2 में पहला राइट कमिट किया (पार्टीशन %3)।</translation>
    </message>
    <message numerus="yes">
        <source>%1 handed over: it is primary of %n partition(s) no more.</source>
        <translation>
            <numerusform>%1 ने सौंप दिया: अब वह %Ln पार्टीशन का प्राइमरी नहीं है।</numerusform>
            <numerusform>%1 ने सौंप दिए: अब वह %Ln पार्टीशनों का प्राइमरी नहीं है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 noticed that its lease was over and refused to serve %n partition(s).</source>
        <translation>
            <numerusform>%1 ने देखा कि उसकी लीज़ समाप्त हो गई और %Ln पार्टीशन की सेवा से इनकार किया।</numerusform>
            <numerusform>%1 ने देखा कि उसकी लीज़ समाप्त हो गई और %Ln पार्टीशनों की सेवा से इनकार किया।</numerusform>
        </translation>
    </message>
    <message>
        <source>Read in ZooKeeper: %1 is suspected.</source>
        <translation>ZooKeeper में पढ़ा गया: %1 संदिग्ध है।</translation>
    </message>
    <message>
        <source>Read in ZooKeeper: %1 is down.</source>
        <translation>ZooKeeper में पढ़ा गया: %1 डाउन है।</translation>
    </message>
    <message>
        <source>Read in ZooKeeper: %1 is down, by the evidence “%2”.</source>
        <translation>ZooKeeper में पढ़ा गया: %1 डाउन है, साक्ष्य “%2” के आधार पर।</translation>
    </message>
    <message>
        <source>Read in ZooKeeper: %1 is the master.</source>
        <translation>ZooKeeper में पढ़ा गया: %1 मास्टर है।</translation>
    </message>
    <message numerus="yes">
        <source>Read in ZooKeeper: another primary for each of its %n partition(s).</source>
        <translation>
            <numerusform>ZooKeeper में पढ़ा गया: इसके %Ln पार्टीशन का दूसरा प्राइमरी।</numerusform>
            <numerusform>ZooKeeper में पढ़ा गया: इसके %Ln पार्टीशनों में से हर एक का दूसरा प्राइमरी।</numerusform>
        </translation>
    </message>
    <message>
        <source>ZooKeeper ended its session, %1 after the fault: this is what the cluster had to wait for.</source>
        <translation>ZooKeeper ने फ़ॉल्ट के %1 बाद इसका सेशन समाप्त किया: क्लस्टर को इसी की प्रतीक्षा करनी पड़ी।</translation>
    </message>
    <message>
        <source>Its session with ZooKeeper was closed, %1 after it was asked to stop.</source>
        <translation>रुकने को कहे जाने के %1 बाद ZooKeeper के साथ इसका सेशन बंद हुआ।</translation>
    </message>
    <message>
        <source>ZooKeeper ended its session, %1 after the fault: nothing had waited for that.</source>
        <translation>ZooKeeper ने फ़ॉल्ट के %1 बाद इसका सेशन समाप्त किया: इसकी प्रतीक्षा किसी ने नहीं की थी।</translation>
    </message>
    <message>
        <source>ZooKeeper serves again.</source>
        <translation>ZooKeeper फिर सेवा दे रहा है।</translation>
    </message>
    <message>
        <source>%1 runs again before the cluster had noticed anything.</source>
        <translation>क्लस्टर को कुछ पता चलने से पहले %1 फिर चल रहा है।</translation>
    </message>
    <message>
        <source>Read in ZooKeeper: %1 is up again.</source>
        <translation>ZooKeeper में पढ़ा गया: %1 फिर चालू है।</translation>
    </message>
    <message numerus="yes">
        <source>%1 began to catch up, in %n partition(s).</source>
        <translation>
            <numerusform>%1 ने %Ln पार्टीशन में सिंक होना शुरू किया।</numerusform>
            <numerusform>%1 ने %Ln पार्टीशनों में सिंक होना शुरू किया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has caught up in all of %n partition(s).</source>
        <translation>
            <numerusform>%1 %Ln पार्टीशन में सिंक हो गया।</numerusform>
            <numerusform>%1 सभी %Ln पार्टीशनों में सिंक हो गया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has caught up in %n partition(s) so far.</source>
        <translation>
            <numerusform>%1 अब तक %Ln पार्टीशन में सिंक हुआ।</numerusform>
            <numerusform>%1 अब तक %Ln पार्टीशनों में सिंक हुआ।</numerusform>
        </translation>
    </message>
    <message>
        <source>What clients felt was not measured: %1.</source>
        <translation>क्लाइंट ने क्या महसूस किया, यह मापा नहीं गया: %1।</translation>
    </message>
    <message>
        <source>No request of the workload was disturbed.</source>
        <translation>वर्कलोड का कोई अनुरोध बाधित नहीं हुआ।</translation>
    </message>
    <message>
        <source>Requests retried: %1; failed: %2; of unknown outcome: %3; disturbed on other partitions: %4.</source>
        <translation>अनुरोध: पुनः प्रयास %1; विफल %2; अज्ञात परिणाम %3; अन्य पार्टीशनों में बाधित %4।</translation>
    </message>
    <message>
        <source>Of what the servers did nothing was heard from themselves: they keep their last events, and one that is down tells nothing more.</source>
        <translation>सर्वरों ने क्या किया, यह स्वयं उनसे नहीं सुना गया: वे अपने अंतिम इवेंट रखते हैं, और जो डाउन है वह कुछ नहीं बताता।</translation>
    </message>
    <message>
        <source>What is read in ZooKeeper is read a little later than it was written, and states that last for moments only may be skipped.</source>
        <translation>ZooKeeper में जो पढ़ा जाता है वह लिखे जाने के थोड़ा बाद पढ़ा जाता है, और क्षण भर की स्थितियाँ छूट सकती हैं।</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 became master.</source>
        <translation>%1 मास्टर बना।</translation>
    </message>
    <message>
        <source>%1 saw that its session with ZooKeeper had expired.</source>
        <translation>%1 ने देखा कि ZooKeeper के साथ उसका सेशन समाप्त हो गया था।</translation>
    </message>
    <message>
        <source>No fault was seen here. A master that loses its session with ZooKeeper, or is asked to step back, is followed by another; who holds which partition need not change.</source>
        <translation>यहाँ कोई फ़ॉल्ट नहीं दिखा। जो मास्टर ZooKeeper के साथ अपना सेशन खो दे, या जिसे पद छोड़ने को कहा जाए, उसकी जगह दूसरा लेता है; पार्टीशन किसके पास हैं, यह बदलना ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>Primaries go on serving without ZooKeeper; what they hold cannot be reassigned until it is back.</source>
        <translation>ZooKeeper के बिना प्राइमरी सेवा देते रहते हैं; उनके पार्टीशन उसके लौटने तक किसी और को नहीं सौंपे जा सकते।</translation>
    </message>
    <message>
        <source>You sent SIGKILL to %1.</source>
        <translation>आपने %1 को SIGKILL भेजा।</translation>
    </message>
    <message>
        <source>You sent SIGSTOP to %1: it stands still, but its connections stay open.</source>
        <translation>आपने %1 को SIGSTOP भेजा: वह ठहरा है, पर उसके कनेक्शन खुले हैं।</translation>
    </message>
    <message>
        <source>You asked %1 to stop (SIGTERM).</source>
        <translation>आपने %1 से रुकने को कहा (SIGTERM)।</translation>
    </message>
    <message>
        <source>The process of %1 ended, and nobody here had asked for it.</source>
        <translation>%1 की प्रोसेस समाप्त हुई, और यहाँ किसी ने ऐसा नहीं कहा था।</translation>
    </message>
    <message>
        <source>The cluster began to doubt %1; of a cause nothing is known here.</source>
        <translation>क्लस्टर को %1 पर संदेह होने लगा; कारण यहाँ ज्ञात नहीं।</translation>
    </message>
    <message numerus="yes">
        <source>It was the master, and the primary of %n partition(s).</source>
        <translation>
            <numerusform>यह मास्टर था, और %Ln पार्टीशन का प्राइमरी।</numerusform>
            <numerusform>यह मास्टर था, और %Ln पार्टीशनों का प्राइमरी।</numerusform>
        </translation>
    </message>
    <message>
        <source>It was the master, and the primary of no partition.</source>
        <translation>यह मास्टर था, और किसी पार्टीशन का प्राइमरी नहीं।</translation>
    </message>
    <message numerus="yes">
        <source>It was the primary of %n partition(s).</source>
        <translation>
            <numerusform>यह %Ln पार्टीशन का प्राइमरी था।</numerusform>
            <numerusform>यह %Ln पार्टीशनों का प्राइमरी था।</numerusform>
        </translation>
    </message>
    <message>
        <source>It was the primary of no partition: no request depended on it alone.</source>
        <translation>यह किसी पार्टीशन का प्राइमरी नहीं था: कोई अनुरोध केवल इसी पर निर्भर नहीं था।</translation>
    </message>
    <message>
        <source>The operating system shows it stopped. The cluster does not know yet.</source>
        <translation>ऑपरेटिंग सिस्टम इसे रुका हुआ दिखाता है। क्लस्टर को अभी पता नहीं।</translation>
    </message>
    <message>
        <source>The operating system shows it stopped.</source>
        <translation>ऑपरेटिंग सिस्टम इसे रुका हुआ दिखाता है।</translation>
    </message>
    <message>
        <source>The operating system reports that its process is gone. The cluster does not know yet.</source>
        <translation>ऑपरेटिंग सिस्टम के अनुसार इसकी प्रोसेस समाप्त हो गई। क्लस्टर को अभी पता नहीं।</translation>
    </message>
    <message>
        <source>The operating system reports that its process is gone.</source>
        <translation>ऑपरेटिंग सिस्टम के अनुसार इसकी प्रोसेस समाप्त हो गई।</translation>
    </message>
    <message>
        <source>The first request that had to wait was due, in partition %1.</source>
        <translation>प्रतीक्षा करने वाले पहले अनुरोध का समय आया, पार्टीशन %1 में।</translation>
    </message>
    <message>
        <source>The first request that had to wait was due.</source>
        <translation>प्रतीक्षा करने वाले पहले अनुरोध का समय आया।</translation>
    </message>
    <message>
        <source>All are answered again: clients waited for at most %1 (± %2).</source>
        <translation>सबको फिर उत्तर मिल रहा है: क्लाइंट ने अधिकतम %1 (± %2) प्रतीक्षा की।</translation>
    </message>
    <message>
        <source>All are answered again: clients waited for less than %1.</source>
        <translation>सबको फिर उत्तर मिल रहा है: क्लाइंट ने %1 से कम प्रतीक्षा की।</translation>
    </message>
    <message numerus="yes">
        <source>%1 had taken over %n of its partition(s), but was gone before it had answered any request for them.</source>
        <translation>
            <numerusform>%1 ने इसका %Ln पार्टीशन संभाला था, पर उसके किसी अनुरोध का उत्तर देने से पहले समाप्त हो गया।</numerusform>
            <numerusform>%1 ने इसके %Ln पार्टीशन संभाले थे, पर उनके किसी अनुरोध का उत्तर देने से पहले समाप्त हो गया।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StripLayout</name>
    <message>
        <source>%1 min</source>
        <translation>%1 मिनट</translation>
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
        <translation>%1 शुरू नहीं हो सका: %2</translation>
    </message>
    <message>
        <source>%1: process gone, killed by signal %2</source>
        <translation>%1: प्रोसेस समाप्त, सिग्नल %2 से मारी गई</translation>
    </message>
    <message>
        <source>%1: process stopped</source>
        <translation>%1: प्रोसेस रुकी</translation>
    </message>
    <message>
        <source>%1: process ended with exit code %2</source>
        <translation>%1: प्रोसेस एग्ज़िट कोड %2 के साथ समाप्त</translation>
    </message>
    <message>
        <source>%1: process ended with exit code %2, %3</source>
        <translation>%1: प्रोसेस एग्ज़िट कोड %2 के साथ समाप्त, %3</translation>
    </message>
    <message>
        <source>%1: process runs again</source>
        <translation>%1: प्रोसेस फिर चल रही है</translation>
    </message>
    <message>
        <source>%1: process started</source>
        <translation>%1: प्रोसेस शुरू हुई</translation>
    </message>
    <message>
        <source>%1: process frozen</source>
        <translation>%1: प्रोसेस फ़्रीज़ हुई</translation>
    </message>
    <message>
        <source>%1: process gone; how it ended cannot be known</source>
        <translation>%1: प्रोसेस समाप्त; कैसे समाप्त हुई, पता नहीं लग सकता</translation>
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
        <translation>%1 मिनट</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 घंटे</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Process</source>
        <translation>प्रोसेस</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>रुक रहा है</translation>
    </message>
    <message>
        <source>%1, pid %2</source>
        <translation>%1, pid %2</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>क्लस्टर</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>पंजीकृत</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>अभी ज्ञात नहीं</translation>
    </message>
    <message>
        <source>up</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>suspect: %1</source>
        <translation>संदिग्ध: %1</translation>
    </message>
    <message>
        <source>down: %1</source>
        <translation>डाउन: %1</translation>
    </message>
    <message>
        <source>primary of %1 · secondary of %2</source>
        <translation>%1 का प्राइमरी · %2 का सेकंडरी</translation>
    </message>
    <message>
        <source>%1 · catching up in %2 of %3</source>
        <translation>%1 · %3 में से %2 में सिंक हो रहा है</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>कोई साक्ष्य नहीं</translation>
    </message>
    <message>
        <source>its connection ended</source>
        <translation>इसका कनेक्शन समाप्त हुआ</translation>
    </message>
    <message>
        <source>it is silent</source>
        <translation>यह मौन है</translation>
    </message>
    <message>
        <source>its session expired</source>
        <translation>इसका सेशन समाप्त हुआ</translation>
    </message>
    <message>
        <source>it said farewell</source>
        <translation>इसने विदा ली</translation>
    </message>
    <message>
        <source>it came back</source>
        <translation>यह लौट आया</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>शुरू नहीं हुआ</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>शुरू हो रहा है</translation>
    </message>
    <message>
        <source>running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>फ़्रीज़</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>समाप्त: %1</translation>
    </message>
    <message>
        <source>gone, killed</source>
        <translation>समाप्त, किल किया गया</translation>
    </message>
    <message>
        <source>gone by signal %1</source>
        <translation>सिग्नल %1 से समाप्त</translation>
    </message>
    <message>
        <source>gone, stopped</source>
        <translation>समाप्त, रोका गया</translation>
    </message>
    <message>
        <source>gone with exit code %1</source>
        <translation>एग्ज़िट कोड %1 के साथ समाप्त</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>पार्टीशन %1</translation>
    </message>
    <message>
        <source>primary %1</source>
        <translation>प्राइमरी %1</translation>
    </message>
    <message>
        <source>no primary; the last was %1</source>
        <translation>कोई प्राइमरी नहीं; अंतिम %1 था</translation>
    </message>
    <message>
        <source>secondaries %1</source>
        <translation>सेकंडरी %1</translation>
    </message>
    <message>
        <source>catching up %1</source>
        <translation>सिंक हो रहे %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>डाउन %1</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>you</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>system</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>क्लस्टर</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>क्लाइंट</translation>
    </message>
    <message>
        <source>not ours</source>
        <translation>हमारा नहीं</translation>
    </message>
    <message>
        <source>MASTER</source>
        <translation>मास्टर</translation>
    </message>
    <message>
        <source>slave</source>
        <translation>स्लेव</translation>
    </message>
    <message>
        <source>ZooKeeper</source>
        <translation>ZooKeeper</translation>
    </message>
    <message>
        <source>coordination</source>
        <translation>समन्वय</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>सेशन</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>जुड़ा हुआ</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>कनेक्शन नहीं</translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation>अभी जुड़ा नहीं</translation>
    </message>
    <message>
        <source>%1 partitions × %2 copies · epoch %3</source>
        <translation>%1 पार्टीशन × %2 प्रतियाँ · एपॉक %3</translation>
    </message>
    <message>
        <source>up, draining</source>
        <translation>चालू, खाली हो रहा है</translation>
    </message>
    <message>
        <source>up, drained</source>
        <translation>चालू, खाली</translation>
    </message>
    <message>
        <source>Shown as it is now: its past is not recorded.</source>
        <translation>जैसा अभी है वैसा दिखाया गया है: इसका अतीत रिकॉर्ड नहीं होता।</translation>
    </message>
</context>
<context>
    <name>Znode</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1, %2 पर</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>बनाया गया: %1</translation>
    </message>
    <message>
        <source>Changed: %1, version %2</source>
        <translation>बदला गया: %1, संस्करण %2</translation>
    </message>
    <message>
        <source>Children: %1, version %2, changed: %3</source>
        <translation>चाइल्ड: %1, संस्करण %2, बदला गया: %3</translation>
    </message>
    <message numerus="yes">
        <source>Data: %n byte(s)</source>
        <translation>
            <numerusform>डेटा: %Ln बाइट</numerusform>
            <numerusform>डेटा: %Ln बाइट</numerusform>
        </translation>
    </message>
    <message>
        <source>Ephemeral of %1, session %2</source>
        <translation>%1 का एफ़ेमरल, सेशन %2</translation>
    </message>
    <message>
        <source>Ephemeral of session %1</source>
        <translation>सेशन %1 का एफ़ेमरल</translation>
    </message>
    <message>
        <source>Connected to ZooKeeper · session %1, times out after %2 s</source>
        <translation>ZooKeeper से जुड़ा · सेशन %1, टाइमआउट %2 s</translation>
    </message>
    <message>
        <source>No contact with ZooKeeper: %1</source>
        <translation>ZooKeeper से संपर्क नहीं: %1</translation>
    </message>
    <message>
        <source>Connecting to ZooKeeper …</source>
        <translation>ZooKeeper से जुड़ रहा है …</translation>
    </message>
    <message>
        <source>No contact with ZooKeeper: this is as it was %1 ago</source>
        <translation>ZooKeeper से संपर्क नहीं: यह %1 पहले की स्थिति है</translation>
    </message>
    <message>
        <source>This znode does not exist any more.</source>
        <translation>यह znode अब मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>It could not be read: %1</source>
        <translation>इसे पढ़ा नहीं जा सका: %1</translation>
    </message>
</context>
<context>
    <name>ZooKeeperFigures</name>
    <message numerus="yes">
        <source>%n znode(s)</source>
        <translation>
            <numerusform>%Ln znode</numerusform>
            <numerusform>%Ln znode</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%Ln कनेक्शन</numerusform>
            <numerusform>%Ln कनेक्शन</numerusform>
        </translation>
    </message>
    <message>
        <source>sessions %1 s</source>
        <translation>सेशन %1 s</translation>
    </message>
    <message>
        <source>ZooKeeper %1, %2</source>
        <translation>ZooKeeper %1, %2</translation>
    </message>
    <message>
        <source>Requests: %1 ms on average, %2 ms at worst, %3 waiting</source>
        <translation>अनुरोध: औसत %1 ms, अधिकतम %2 ms, %3 प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Connections: %1</source>
        <translation>कनेक्शन: %1</translation>
    </message>
    <message>
        <source>Znodes: %1, of them ephemeral: %2, watches: %3</source>
        <translation>Znode: %1, इनमें एफ़ेमरल: %2, वॉच: %3</translation>
    </message>
    <message>
        <source>Data: about %1</source>
        <translation>डेटा: लगभग %1</translation>
    </message>
    <message>
        <source>Sessions time out after: %1 s, as negotiated</source>
        <translation>सेशन का टाइमआउट: %1 s, तय हुए अनुसार</translation>
    </message>
</context>
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>About Kvorum</source>
        <translation>Kvorum के बारे में</translation>
    </message>
    <message>
        <source>Kvorum %1</source>
        <translation>Kvorum %1</translation>
    </message>
    <message>
        <source>Libraries and fonts</source>
        <translation>लाइब्रेरी और फ़ॉन्ट</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>होम</translation>
    </message>
    <message>
        <source>A replicated key-value cluster that you can kill.</source>
        <translation>एक रेप्लिकेटेड की-वैल्यू क्लस्टर, जिसे आप किल कर सकते हैं।</translation>
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
        <translation>अब %1 मास्टर है</translation>
    </message>
</context>
<context>
    <name>app::ClientPage</name>
    <message>
        <source>Requests served in a second</source>
        <translation>प्रति सेकंड पूरे हुए अनुरोध</translation>
    </message>
    <message>
        <source>What 99 of 100 requests took at most</source>
        <translation>100 में से 99 अनुरोधों में लगा अधिकतम समय</translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation>%1 req/s</translation>
    </message>
    <message>
        <source>ok %1</source>
        <translation>ठीक %1</translation>
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
        <translation>चुने गए अंतराल का</translation>
    </message>
    <message>
        <source>Of the last 5 s</source>
        <translation>पिछले 5 s का</translation>
    </message>
    <message>
        <source>Selected %1: %2</source>
        <translation>चयनित %1: %2</translation>
    </message>
    <message>
        <source>all</source>
        <translation>सभी</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>partitions</comment>
        <translation>
            <numerusform>%Ln अन्य</numerusform>
            <numerusform>%Ln अन्य</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affected</source>
        <comment>partitions</comment>
        <translation>
            <numerusform>%Ln प्रभावित</numerusform>
            <numerusform>%Ln प्रभावित</numerusform>
        </translation>
    </message>
    <message>
        <source>No fault yet.</source>
        <translation>अभी कोई फ़ॉल्ट नहीं।</translation>
    </message>
</context>
<context>
    <name>app::ClusterLink</name>
    <message>
        <source>the cluster was stopped</source>
        <translation>क्लस्टर रोका गया</translation>
    </message>
    <message>
        <source>this cluster is read-only here until you take control of it</source>
        <translation>नियंत्रण लेने तक यह क्लस्टर यहाँ रीड-ओनली है</translation>
    </message>
</context>
<context>
    <name>app::ClusterRun</name>
    <message>
        <source>The cluster was deleted; Start makes a new one</source>
        <translation>क्लस्टर हटा दिया गया; “शुरू करें” नया बनाएगा</translation>
    </message>
    <message>
        <source>Control of the cluster %1 is given back: read-only from now on</source>
        <translation>क्लस्टर %1 का नियंत्रण लौटाया गया: अब से रीड-ओनली</translation>
    </message>
    <message>
        <source>You have taken control of the cluster %1</source>
        <translation>आपने क्लस्टर %1 का नियंत्रण ले लिया है</translation>
    </message>
</context>
<context>
    <name>app::ConnectDialog</name>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>सूची से हटाएँ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep it in the list</source>
        <translation>सूची में रखें(&amp;K)</translation>
    </message>
    <message>
        <source>Connect to another cluster</source>
        <translation>दूसरे क्लस्टर से कनेक्ट करें</translation>
    </message>
    <message>
        <source>host:port[,host:port…][/path]</source>
        <translation>होस्ट:पोर्ट[,होस्ट:पोर्ट…][/पाथ]</translation>
    </message>
    <message>
        <source>A window of its own shows it, read-only until you type its name there.</source>
        <translation>यह अपनी अलग विंडो में दिखेगा, और वहाँ इसका नाम लिखने तक रीड-ओनली रहेगा।</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>कनेक्ट करें</translation>
    </message>
    <message>
        <source>&amp;ZooKeeper</source>
        <translation>ZooKeeper(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Name of the cluster</source>
        <translation>क्लस्टर का नाम(&amp;N)</translation>
    </message>
    <message>
        <source>Clusters that were kept</source>
        <translation>सहेजे गए क्लस्टर</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, %2 पर</translation>
    </message>
    <message>
        <source>K&amp;ept:</source>
        <translation>सहेजे गए(&amp;E):</translation>
    </message>
</context>
<context>
    <name>app::ConnectionBar</name>
    <message>
        <source>Connected to %1 at %2</source>
        <translation>%2 पर %1 से जुड़ा</translation>
    </message>
    <message>
        <source>Connecting to %1 at %2</source>
        <translation>%2 पर %1 से जुड़ रहा है</translation>
    </message>
    <message>
        <source>Lost contact with %1 at %2</source>
        <translation>%2 पर %1 से संपर्क टूट गया</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation>%1 · रीड-ओनली</translation>
    </message>
    <message>
        <source>%1 · you have control</source>
        <translation>%1 · नियंत्रण आपके पास है</translation>
    </message>
    <message>
        <source>Take control …</source>
        <translation>नियंत्रण लें …</translation>
    </message>
    <message>
        <source>Read-only again</source>
        <translation>फिर रीड-ओनली करें</translation>
    </message>
    <message>
        <source>Allows to change its keys and settings. Its processes cannot be killed from here.</source>
        <translation>इसकी कुंजियाँ और सेटिंग्स बदलने देता है। इसकी प्रोसेस यहाँ से किल नहीं की जा सकतीं।</translation>
    </message>
    <message>
        <source>Nothing of the cluster can be changed from here any more</source>
        <translation>अब यहाँ से क्लस्टर में कुछ नहीं बदला जा सकता</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>रीड-ओनली</translation>
    </message>
    <message>
        <source>in control</source>
        <translation>नियंत्रण में</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>अभी फिर प्रयास करें</translation>
    </message>
    <message>
        <source>It is tried again and again by itself; this tries it at once</source>
        <translation>यह अपने आप बार-बार प्रयास होता है; इससे तुरंत प्रयास होता है</translation>
    </message>
</context>
<context>
    <name>app::ConnectionControls</name>
    <message>
        <source>Connect to another cluster …</source>
        <translation>दूसरे क्लस्टर से कनेक्ट करें …</translation>
    </message>
    <message>
        <source>Take control …</source>
        <translation>नियंत्रण लें …</translation>
    </message>
    <message>
        <source>Kvorum – %1 at %2, read-only</source>
        <translation>Kvorum – %2 पर %1, रीड-ओनली</translation>
    </message>
    <message>
        <source>Kvorum – %1 at %2, in control</source>
        <translation>Kvorum – %2 पर %1, नियंत्रण में</translation>
    </message>
    <message>
        <source>Use remote ZooKeeper …</source>
        <translation>दूरस्थ ZooKeeper का उपयोग करें …</translation>
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
        <translation>1,000 नमूने डालें</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>Value as JSON</source>
        <translation>JSON के रूप में मान</translation>
    </message>
    <message>
        <source>The value that was found</source>
        <translation>मिला हुआ मान</translation>
    </message>
    <message>
        <source>GET shows the value here</source>
        <translation>GET मान यहाँ दिखाता है</translation>
    </message>
    <message>
        <source>Sample values put</source>
        <translation>नमूना मान डाले गए</translation>
    </message>
    <message>
        <source>Read the key (Ctrl+G)</source>
        <translation>कुंजी पढ़ें (Ctrl+G)</translation>
    </message>
    <message>
        <source>Store the value under the key (Ctrl+Enter)</source>
        <translation>कुंजी के अंतर्गत मान सहेजें (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>कुंजी हटाएँ</translation>
    </message>
    <message>
        <source>Store sample:0001 to sample:1000, spread over all partitions</source>
        <translation>sample:0001 से sample:1000 तक सहेजें, सभी पार्टीशनों में फैलाकर</translation>
    </message>
    <message>
        <source>where it lives is not known yet</source>
        <translation>यह कहाँ है, अभी ज्ञात नहीं</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>पंक्ति %1, कॉलम %2: %3</translation>
    </message>
    <message>
        <source>asking …</source>
        <translation>पूछा जा रहा है …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 sample values stored, %2 not</source>
        <translation>%1 नमूना मान सहेजे गए, %2 नहीं</translation>
    </message>
    <message>
        <source>Changed meanwhile: version %1 → %2</source>
        <translation>इस बीच बदला गया: संस्करण %1 → %2</translation>
    </message>
    <message>
        <source>Deleted meanwhile; it was version %1</source>
        <translation>इस बीच हटाया गया; संस्करण %1 था</translation>
    </message>
    <message>
        <source>Made meanwhile, version %1</source>
        <translation>इस बीच बनाया गया, संस्करण %1</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>फिर लोड करें</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>अधिलेखित करें</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>दोनों दिखाएँ</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>संपादन जारी रखें</translation>
    </message>
    <message>
        <source>Read-only until you take control of the cluster</source>
        <translation>क्लस्टर का नियंत्रण लेने तक रीड-ओनली</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample value(s) stored</source>
        <translation>
            <numerusform>%Ln नमूना मान सहेजा गया</numerusform>
            <numerusform>%Ln नमूना मान सहेजे गए</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON, %1; only its beginning is shown</source>
        <translation>JSON, %1; केवल आरंभ दिखाया गया है</translation>
    </message>
    <message>
        <source>%1 · %2, only its beginning is shown</source>
        <translation>%1 · %2, केवल आरंभ दिखाया गया है</translation>
    </message>
    <message>
        <source>PUT as plain text</source>
        <translation>सादे पाठ के रूप में PUT</translation>
    </message>
    <message>
        <source>Store the characters as they are, as a JSON string</source>
        <translation>अक्षरों को ज्यों का त्यों, JSON स्ट्रिंग के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Put no more sample values</source>
        <translation>और नमूना मान न डालें</translation>
    </message>
</context>
<context>
    <name>app::Desktop</name>
    <message>
        <source>This run is not recorded any more: %1</source>
        <translation>यह रन अब रिकॉर्ड नहीं हो रहा: %1</translation>
    </message>
    <message numerus="yes">
        <source>The disk does not keep up: %n event(s) are not in the recording</source>
        <translation>
            <numerusform>डिस्क पीछे रह गई: %Ln इवेंट रिकॉर्डिंग में नहीं है</numerusform>
            <numerusform>डिस्क पीछे रह गई: %Ln इवेंट रिकॉर्डिंग में नहीं हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>रिपोर्ट %1 में है</translation>
    </message>
    <message>
        <source>Failures are detected by %1 from now on</source>
        <translation>अब से विफलताओं की पहचान %1 से होगी</translation>
    </message>
    <message>
        <source>Detection could not be set to %1: %2</source>
        <translation>पहचान %1 पर सेट नहीं हो सकी: %2</translation>
    </message>
    <message>
        <source>All scenarios have run: %1</source>
        <translation>सभी परिदृश्य चल चुके: %1</translation>
    </message>
    <message>
        <source>A window for %1 could not be opened: %2</source>
        <translation>%1 के लिए विंडो नहीं खुल सकी: %2</translation>
    </message>
    <message>
        <source>%1 could not be undrained: %2</source>
        <translation>%1 का फिर उपयोग नहीं हो सका: %2</translation>
    </message>
    <message>
        <source>%1 could not be drained: %2</source>
        <translation>%1 खाली नहीं हो सका: %2</translation>
    </message>
</context>
<context>
    <name>app::DetectionBox</name>
    <message>
        <source>Detection of failures</source>
        <translation>विफलताओं की पहचान</translation>
    </message>
    <message>
        <source>A connection that ends is a proof: a killed server is replaced within milliseconds. A frozen one costs its lease.</source>
        <translation>समाप्त हुआ कनेक्शन प्रमाण है: किल हुआ सर्वर मिलीसेकंडों में बदल जाता है। फ़्रीज़ हुए की कीमत उसकी लीज़ है।</translation>
    </message>
    <message>
        <source>The end of a connection proves nothing: a killed server costs its lease, as a frozen one does, 0.4 s.</source>
        <translation>कनेक्शन का अंत कुछ सिद्ध नहीं करता: किल हुए सर्वर की कीमत भी, फ़्रीज़ हुए की तरह, उसकी लीज़ है, 0.4 s।</translation>
    </message>
    <message>
        <source>Only ZooKeeper tells: its session with the server has to end, which takes seconds.</source>
        <translation>केवल ZooKeeper बताता है: सर्वर के साथ उसका सेशन समाप्त होना चाहिए, जिसमें कई सेकंड लगते हैं।</translation>
    </message>
    <message>
        <source>Detect: %1</source>
        <translation>पहचान: %1</translation>
    </message>
    <message>
        <source>By what the cluster notices that a server has failed</source>
        <translation>क्लस्टर किससे जानता है कि कोई सर्वर विफल हुआ</translation>
    </message>
    <message>
        <source>lifeline</source>
        <translation>लाइफ़लाइन</translation>
    </message>
    <message>
        <source>lease</source>
        <translation>लीज़</translation>
    </message>
    <message>
        <source>session</source>
        <translation>सेशन</translation>
    </message>
    <message>
        <source>Read-only until you take control of the cluster</source>
        <translation>क्लस्टर का नियंत्रण लेने तक रीड-ओनली</translation>
    </message>
</context>
<context>
    <name>app::DirectReads</name>
    <message>
        <source>the server has been silent for too long</source>
        <translation>सर्वर बहुत देर से मौन है</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>समय पर कनेक्शन नहीं हुआ</translation>
    </message>
    <message>
        <source>the server has sent what is no answer</source>
        <translation>सर्वर ने जो भेजा, वह उत्तर नहीं है</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no host:port</source>
        <translation>“%1” होस्ट:पोर्ट नहीं है</translation>
    </message>
</context>
<context>
    <name>app::DiskDialog</name>
    <message>
        <source>The directory of the cluster</source>
        <translation>क्लस्टर की डायरेक्टरी</translation>
    </message>
    <message>
        <source>Data of the cluster %1</source>
        <translation>क्लस्टर %1 का डेटा</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>डिस्क पर</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Recordings of all clusters</source>
        <translation>सभी क्लस्टर की रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>Free on this file system</source>
        <translation>इस फ़ाइल सिस्टम पर खाली</translation>
    </message>
    <message>
        <source>Delete cluster …</source>
        <translation>क्लस्टर हटाएँ …</translation>
    </message>
    <message>
        <source>Delete the cluster</source>
        <translation>क्लस्टर हटाएँ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रहने दें</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%Ln फ़ाइल में %1</numerusform>
            <numerusform>%Ln फ़ाइलों में %1</numerusform>
        </translation>
    </message>
    <message>
        <source>being looked at …</source>
        <translation>देखा जा रहा है …</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>Logs and the rest</source>
        <translation>लॉग और बाकी</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>There is nothing</source>
        <translation>कुछ नहीं है</translation>
    </message>
</context>
<context>
    <name>app::EventModel</name>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>पार्टीशन %1</translation>
    </message>
</context>
<context>
    <name>app::EventsPage</name>
    <message>
        <source>Filter the events</source>
        <translation>इवेंट फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>इवेंट</translation>
    </message>
    <message>
        <source>Show what they say; with none chosen, everything is shown</source>
        <translation>चुने हुए स्रोत दिखाएँ; कोई न चुना हो तो सब दिखता है</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>इवेंट का प्रकार</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>सभी प्रकार</translation>
    </message>
    <message>
        <source>▲ ✖ trouble</source>
        <translation>▲ ✖ समस्याएँ</translation>
    </message>
    <message>
        <source>✖ failures</source>
        <translation>✖ विफलताएँ</translation>
    </message>
    <message>
        <source>⇄ movements</source>
        <translation>⇄ स्थानांतरण</translation>
    </message>
    <message>
        <source>● recoveries</source>
        <translation>● बहाली</translation>
    </message>
    <message>
        <source>♛ masters</source>
        <translation>♛ मास्टर</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>किसका</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>सभी का</translation>
    </message>
    <message>
        <source>the cluster</source>
        <translation>क्लस्टर</translation>
    </message>
    <message>
        <source>Show the log of that moment</source>
        <translation>उस क्षण का लॉग दिखाएँ</translation>
    </message>
    <message>
        <source>Go to that moment</source>
        <translation>उस क्षण पर जाएँ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>सभी इवेंट दिखाएँ</translation>
    </message>
    <message>
        <source>Unfold or fold up</source>
        <translation>खोलें या समेटें</translation>
    </message>
</context>
<context>
    <name>app::ExplainPage</name>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Nothing has failed yet. Kill or freeze a server, and what happens is told here.</source>
        <translation>अभी कुछ विफल नहीं हुआ। किसी सर्वर को किल या फ़्रीज़ करें, और जो होगा वह यहाँ बताया जाएगा।</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>क्या बताया गया</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>इवेंट</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>Znode</source>
        <translation>Znode</translation>
    </message>
    <message>
        <source>That moment</source>
        <translation>वह क्षण</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>After</source>
        <translation>बाद</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, %2 पर</translation>
    </message>
    <message>
        <source>+%1 s</source>
        <translation>+%1 s</translation>
    </message>
    <message>
        <source>Counted from the first line, which is the fault if one is told of</source>
        <translation>पहली पंक्ति से गिना गया, जो गड़बड़ी है यदि कोई बताई गई हो</translation>
    </message>
</context>
<context>
    <name>app::Headless</name>
    <message>
        <source>problem: %1</source>
        <translation>समस्या: %1</translation>
    </message>
    <message>
        <source>  log: %1</source>
        <translation>  लॉग: %1</translation>
    </message>
    <message>
        <source>ZooKeeper: %1   cluster: %2</source>
        <translation>ZooKeeper: %1   क्लस्टर: %2</translation>
    </message>
    <message>
        <source>%1: %2:%3</source>
        <translation>%1: %2:%3</translation>
    </message>
    <message>
        <source>Ctrl-C stops it all</source>
        <translation>Ctrl-C सब कुछ रोक देता है</translation>
    </message>
    <message>
        <source>This run is not recorded any more: %1</source>
        <translation>यह रन अब रिकॉर्ड नहीं हो रहा: %1</translation>
    </message>
    <message>
        <source>report: %1/report.html</source>
        <translation>रिपोर्ट: %1/report.html</translation>
    </message>
    <message>
        <source>Watching the cluster %1, read-only; Ctrl-C ends it</source>
        <translation>क्लस्टर %1 देखा जा रहा है, रीड-ओनली; Ctrl-C से समाप्त</translation>
    </message>
</context>
<context>
    <name>app::InspectorPage</name>
    <message>
        <source>%1 · since %2</source>
        <translation>%1 · %2 से</translation>
    </message>
    <message>
        <source>%1 (old)</source>
        <translation>%1 (पुराना)</translation>
    </message>
    <message>
        <source>kvctl line</source>
        <translation>kvctl कमांड</translation>
    </message>
    <message>
        <source>nc line</source>
        <translation>nc कमांड</translation>
    </message>
    <message>
        <source>ZooKeeper address</source>
        <translation>ZooKeeper का पता</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>क्लस्टर</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>प्रोसेस</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>प्रतियाँ</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>रन</translation>
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
        <translation>%1 ♛ मास्टर</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>लोड</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>सेशन</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>registered in ZooKeeper</source>
        <translation>ZooKeeper में पंजीकृत</translation>
    </message>
    <message>
        <source>none in ZooKeeper</source>
        <translation>ZooKeeper में कोई नहीं</translation>
    </message>
</context>
<context>
    <name>app::JavaCheck</name>
    <message>
        <source>%1 is no Java: it has not said its version for %2 s.</source>
        <translation>%1 Java नहीं है: %2 s में इसने अपना संस्करण नहीं बताया।</translation>
    </message>
    <message>
        <source>%1 cannot be run: %2</source>
        <translation>%1 नहीं चलाया जा सकता: %2</translation>
    </message>
    <message>
        <source>%1 is no Java: asked for its version it says “%2”.</source>
        <translation>%1 Java नहीं है: संस्करण पूछने पर उत्तर “%2” है।</translation>
    </message>
    <message>
        <source>%1 is Java %2; Java %3 or newer is needed.</source>
        <translation>%1 Java %2 है; Java %3 या नया चाहिए।</translation>
    </message>
</context>
<context>
    <name>app::JavaChooser</name>
    <message>
        <source>Choose Java …</source>
        <translation>Java चुनें …</translation>
    </message>
    <message>
        <source>Choose the program java, as in …/bin/java</source>
        <translation>java प्रोग्राम चुनें, जैसे …/bin/java</translation>
    </message>
    <message>
        <source>Choose the program java</source>
        <translation>java प्रोग्राम चुनें</translation>
    </message>
</context>
<context>
    <name>app::JavaSearch</name>
    <message>
        <source>not set</source>
        <translation>सेट नहीं</translation>
    </message>
    <message>
        <source>Java 11 or newer was not found. Searched: $JAVA_HOME (%1), PATH (%2)</source>
        <translation>Java 11 या नया नहीं मिला। यहाँ खोजा गया: $JAVA_HOME (%1), PATH (%2)</translation>
    </message>
    <message>
        <source>Java 11 or newer was not found. Searched: %1, $JAVA_HOME (%2), PATH (%3)</source>
        <translation>Java 11 या नया नहीं मिला। यहाँ खोजा गया: %1, $JAVA_HOME (%2), PATH (%3)</translation>
    </message>
</context>
<context>
    <name>app::KeyModel</name>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>पार्टीशन</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>प्राइमरी</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
</context>
<context>
    <name>app::KeysPage</name>
    <message>
        <source>Re&amp;fresh</source>
        <translation>रीफ़्रेश करें(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>नई कुंजी(&amp;N)</translation>
    </message>
    <message>
        <source>Keys that begin with …</source>
        <translation>इससे शुरू होने वाली कुंजियाँ …</translation>
    </message>
    <message>
        <source>Beginning of the keys</source>
        <translation>कुंजियों का आरंभ</translation>
    </message>
    <message>
        <source>Only keys whose primary is this server</source>
        <translation>केवल वे कुंजियाँ जिनका प्राइमरी यह सर्वर है</translation>
    </message>
    <message>
        <source>all servers</source>
        <translation>सभी सर्वर</translation>
    </message>
    <message>
        <source>partition</source>
        <translation>पार्टीशन</translation>
    </message>
    <message>
        <source>Only keys of this partition</source>
        <translation>केवल इस पार्टीशन की कुंजियाँ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) so far, reading …</source>
        <translation>
            <numerusform>अब तक %Ln कुंजी, पढ़ा जा रहा है …</numerusform>
            <numerusform>अब तक %Ln कुंजियाँ, पढ़ा जा रहा है …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%Ln कुंजी</numerusform>
            <numerusform>%Ln कुंजियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n key(s); narrow the choice to see others</source>
        <translation>
            <numerusform>पहली %Ln कुंजी; अन्य देखने के लिए चयन सीमित करें</numerusform>
            <numerusform>पहली %Ln कुंजियाँ; अन्य देखने के लिए चयन सीमित करें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n key(s); scroll for more</source>
        <translation>
            <numerusform>पहली %Ln कुंजी; और के लिए स्क्रॉल करें</numerusform>
            <numerusform>पहली %Ln कुंजियाँ; और के लिए स्क्रॉल करें</numerusform>
        </translation>
    </message>
    <message>
        <source>A partition cannot be read: %1</source>
        <translation>एक पार्टीशन नहीं पढ़ा जा सकता: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर प्रयास करें</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>इसे छोड़ें</translation>
    </message>
    <message>
        <source>Read-only until you take control of the cluster</source>
        <translation>क्लस्टर का नियंत्रण लेने तक रीड-ओनली</translation>
    </message>
</context>
<context>
    <name>app::LinkWorker</name>
    <message>
        <source>the cluster does not run</source>
        <translation>क्लस्टर नहीं चल रहा</translation>
    </message>
    <message>
        <source>partition %1: %2</source>
        <translation>पार्टीशन %1: %2</translation>
    </message>
</context>
<context>
    <name>app::LogsPage</name>
    <message>
        <source>Process</source>
        <translation>प्रोसेस</translation>
    </message>
    <message>
        <source>All processes</source>
        <translation>सभी प्रोसेस</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>न्यूनतम स्तर</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>सभी स्तर</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>सूचना और ऊपर</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>चेतावनियाँ और त्रुटियाँ</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>त्रुटियाँ</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>रैप</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>लंबी पंक्तियाँ तोड़ें</translation>
    </message>
    <message>
        <source>Show all lines again</source>
        <translation>सभी पंक्तियाँ फिर दिखाएँ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और विकल्प</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Copy the selected lines</source>
        <translation>चुनी हुई पंक्तियाँ कॉपी करें</translation>
    </message>
    <message>
        <source>Clear the view</source>
        <translation>दृश्य साफ़ करें</translation>
    </message>
    <message>
        <source>The file stays as it is</source>
        <translation>फ़ाइल जैसी है वैसी रहेगी</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>पाथ कॉपी करें</translation>
    </message>
    <message>
        <source>Open the containing folder</source>
        <translation>फ़ाइल वाला फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>±%1 s around %2 ✕</source>
        <translation>%2 के आसपास ±%1 s ✕</translation>
    </message>
    <message>
        <source>Others run this cluster: its logs are where its servers are</source>
        <translation>यह क्लस्टर दूसरे चलाते हैं: इसके लॉग वहीं हैं जहाँ इसके सर्वर हैं</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>Kvorum – cluster %1</source>
        <translation>Kvorum – क्लस्टर %1</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>पार्टीशन</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>इंस्पेक्टर</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>डेटा</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>इवेंट</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>close again to end everything at once</source>
        <translation>सब तुरंत समाप्त करने के लिए फिर बंद करें</translation>
    </message>
    <message>
        <source>%1
Its log: %2</source>
        <translation>%1
इसका लॉग: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर प्रयास करें</translation>
    </message>
    <message>
        <source>Start fresh: all keys and values of the cluster %1 are deleted.</source>
        <translation>नए सिरे से शुरू करें: क्लस्टर %1 की सभी कुंजियाँ और मान हट जाएँगे।</translation>
    </message>
    <message>
        <source>Delete the data and start</source>
        <translation>डेटा हटाकर शुरू करें</translation>
    </message>
    <message>
        <source>The cluster %1 is stopped and deleted, with its data and logs.</source>
        <translation>क्लस्टर %1 को रोककर उसके डेटा और लॉग सहित हटाया जाएगा।</translation>
    </message>
    <message>
        <source>Delete the cluster</source>
        <translation>क्लस्टर हटाएँ</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>टोपोलॉजी</translation>
    </message>
    <message>
        <source>Client view</source>
        <translation>क्लाइंट दृश्य</translation>
    </message>
    <message>
        <source>The cluster %1 is not running.</source>
        <translation>क्लस्टर %1 नहीं चल रहा।</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>रिंग</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>मैट्रिक्स</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>परिदृश्य</translation>
    </message>
    <message>
        <source>ZooKeeper</source>
        <translation>ZooKeeper</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>समझाएँ</translation>
    </message>
    <message>
        <source>The last session ended unexpectedly. What happened in it was recorded.</source>
        <translation>पिछला सत्र अप्रत्याशित रूप से समाप्त हुआ। उसमें जो हुआ वह रिकॉर्ड है।</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>रिकॉर्डिंग खोलें</translation>
    </message>
    <message>
        <source>Undrain</source>
        <translation>फिर उपयोग करें</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>खाली करें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
</context>
<context>
    <name>app::MatrixPage</name>
    <message>
        <source>Order of the servers</source>
        <translation>सर्वरों का क्रम</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>नाम से</translation>
    </message>
    <message>
        <source>by load, now</source>
        <translation>लोड से, अभी</translation>
    </message>
    <message>
        <source>by primaries, now</source>
        <translation>प्राइमरी से, अभी</translation>
    </message>
    <message>
        <source>Story of the partition</source>
        <translation>पार्टीशन की कहानी</translation>
    </message>
    <message>
        <source>Click a cell, or walk with the arrow keys, to read a partition&apos;s story here</source>
        <translation>पार्टीशन की कहानी यहाँ पढ़ने के लिए सेल पर क्लिक करें या तीर कुंजियों से चलें</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>सर्वर(&amp;S)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 में %1</translation>
    </message>
</context>
<context>
    <name>app::OffendersDialog</name>
    <message>
        <source>What is not as it was acknowledged</source>
        <translation>जो पुष्टि के अनुरूप नहीं है</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) hold neither the last acknowledged value nor one that may stand for it.</source>
        <translation>
            <numerusform>%Ln कुंजी में न अंतिम पुष्ट मान है, न उसकी जगह मान्य कोई मान।</numerusform>
            <numerusform>%Ln कुंजियों में न अंतिम पुष्ट मान है, न उसकी जगह मान्य कोई मान।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The first %2 of them:</source>
        <translation>%1 उनमें से पहली %2:</translation>
    </message>
    <message>
        <source>Between the copies of a partition:</source>
        <translation>एक पार्टीशन की प्रतियों के बीच:</translation>
    </message>
    <message>
        <source>What differs between copies</source>
        <translation>प्रतियों में अंतर</translation>
    </message>
    <message>
        <source>Lost writes</source>
        <translation>खोए हुए राइट</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>पार्टीशन</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>पुष्ट</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>किसने पुष्ट किया</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>किससे पढ़ा गया</translation>
    </message>
</context>
<context>
    <name>app::OutagePanel</name>
    <message>
        <source>Offenders …</source>
        <translation>दोषी कुंजियाँ …</translation>
    </message>
    <message>
        <source>Zoom to the fault and its outage</source>
        <translation>फ़ॉल्ट और उसके आउटेज पर ज़ूम करें</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>इस पर ज़ूम करें</translation>
    </message>
</context>
<context>
    <name>app::PartitionModel</name>
    <message>
        <source>not known</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>none (was %1)</source>
        <translation>कोई नहीं (पहले %1)</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>पार्टीशन</translation>
    </message>
    <message>
        <source>Key range (hash)</source>
        <translation>कुंजी रेंज (हैश)</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>प्राइमरी</translation>
    </message>
    <message>
        <source>Secondaries</source>
        <translation>सेकंडरी</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>सिंक हो रहे</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>डाउन</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>टर्म</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
</context>
<context>
    <name>app::PartitionsPage</name>
    <message>
        <source>Filter: a server, a number, a range</source>
        <translation>फ़िल्टर: सर्वर, संख्या या रेंज</translation>
    </message>
    <message>
        <source>Filter the partitions</source>
        <translation>पार्टीशन फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>पार्टीशन</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
</context>
<context>
    <name>app::PresenterPage</name>
    <message>
        <source>Presentation</source>
        <translation>प्रस्तुति</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Requests of clients</source>
        <translation>क्लाइंट के अनुरोध</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sign and a word</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All partitions</source>
        <translation>सभी पार्टीशन</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>%1 के</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>बाकी सभी</translation>
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
        <translation>K %1 को किल करें</translation>
    </message>
    <message>
        <source>F freeze</source>
        <translation>F फ़्रीज़ करें</translation>
    </message>
    <message>
        <source>R bring back</source>
        <translation>R वापस लाएँ</translation>
    </message>
    <message>
        <source>Page Down: %1</source>
        <translation>Page Down: %1</translation>
    </message>
    <message>
        <source>← → another server</source>
        <translation>← → दूसरा सर्वर</translation>
    </message>
    <message>
        <source>Esc leave</source>
        <translation>Esc बाहर निकलें</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>a scenario, its verdict and two sentences</comment>
        <translation>%1: %2। %3</translation>
    </message>
    <message>
        <source>Page Up back</source>
        <translation>Page Up पीछे</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>a sign, a word and what is to be said of it</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 %2: %3 of %4 servers, %5 of %6 partitions served, %7 with all copies</source>
        <comment>a sign and a word first</comment>
        <translation>%1 %2: %4 में से %3 सर्वर, %6 में से %5 पार्टीशन सेवा में, %7 की सभी प्रतियाँ मौजूद</translation>
    </message>
    <message numerus="yes">
        <source>%n disturbed</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln बाधित</numerusform>
            <numerusform>%Ln बाधित</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ProgramLogWindow</name>
    <message>
        <source>Program log</source>
        <translation>प्रोग्राम लॉग</translation>
    </message>
    <message>
        <source>The file of the program log</source>
        <translation>प्रोग्राम लॉग की फ़ाइल</translation>
    </message>
</context>
<context>
    <name>app::RecordingWriter</name>
    <message>
        <source>%1 has reached its limit</source>
        <translation>%1 अपनी सीमा पर पहुँच गया</translation>
    </message>
</context>
<context>
    <name>app::RingPage</name>
    <message>
        <source>Type a key to see where it lives</source>
        <translation>कुंजी कहाँ है, देखने के लिए उसे लिखें</translation>
    </message>
    <message>
        <source>Key to look up</source>
        <translation>खोजी जाने वाली कुंजी</translation>
    </message>
    <message>
        <source>Outer band: primaries. Inner bands: secondaries, ▨ catching up, ▩ down.</source>
        <translation>बाहरी पट्टी: प्राइमरी। भीतरी पट्टियाँ: सेकंडरी, ▨ सिंक हो रहे, ▩ डाउन।</translation>
    </message>
    <message>
        <source>hash → partition → primary and secondaries</source>
        <translation>हैश → पार्टीशन → प्राइमरी और सेकंडरी</translation>
    </message>
    <message>
        <source>where it lives is not known</source>
        <translation>यह कहाँ है, ज्ञात नहीं</translation>
    </message>
    <message>
        <source>Click a piece, or walk with the arrow keys, to read about a partition</source>
        <translation>पार्टीशन के बारे में पढ़ने के लिए खंड पर क्लिक करें या तीर कुंजियों से चलें</translation>
    </message>
    <message>
        <source>Show the whole ring</source>
        <translation>पूरी रिंग दिखाएँ</translation>
    </message>
</context>
<context>
    <name>app::ScenarioActions</name>
    <message>
        <source>Run scenario</source>
        <translation>परिदृश्य चलाएँ</translation>
    </message>
    <message>
        <source>Abort scenario</source>
        <translation>परिदृश्य निरस्त करें</translation>
    </message>
    <message>
        <source>Abort scenario (Escape twice)</source>
        <translation>परिदृश्य निरस्त करें (दो बार Escape)</translation>
    </message>
</context>
<context>
    <name>app::ScenarioPage</name>
    <message>
        <source>Run</source>
        <translation>रन</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>निरस्त करें</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>रिपोर्ट …</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>परिदृश्य</translation>
    </message>
    <message>
        <source>Steps and findings</source>
        <translation>चरण और निष्कर्ष</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>क्या दिखा</translation>
    </message>
    <message>
        <source>Directory for the report</source>
        <translation>रिपोर्ट की डायरेक्टरी</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>finding: held</source>
        <translation>निष्कर्ष: सही ठहरा</translation>
    </message>
    <message>
        <source>finding: broken</source>
        <translation>निष्कर्ष: खंडित</translation>
    </message>
    <message>
        <source>finding: not proven</source>
        <translation>निष्कर्ष: सिद्ध नहीं</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>अभी नहीं चला</translation>
    </message>
    <message>
        <source>Others run this cluster: scenarios break only our own</source>
        <translation>यह क्लस्टर दूसरे चलाते हैं: परिदृश्य केवल हमारे अपने क्लस्टर बिगाड़ते हैं</translation>
    </message>
</context>
<context>
    <name>app::ScenarioRunner</name>
    <message>
        <source>aborted</source>
        <translation>निरस्त</translation>
    </message>
    <message>
        <source>the cluster was stopped</source>
        <translation>क्लस्टर रोका गया</translation>
    </message>
    <message>
        <source>%1, which the scenario has added, is drained and removed again</source>
        <translation>%1, जिसे परिदृश्य ने जोड़ा था, खाली करके फिर हटाया जा रहा है</translation>
    </message>
</context>
<context>
    <name>app::ServersPage</name>
    <message>
        <source>Partitions: █ primary   ▬ secondary   ▨ catching up   ✕ down</source>
        <translation>पार्टीशन: █ प्राइमरी   ▬ सेकंडरी   ▨ सिंक हो रहा   ✕ डाउन</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>क्लस्टर</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>प्रोसेस</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s): the matrix shows them at a glance. Open the matrix</source>
        <translation>
            <numerusform>%Ln सर्वर: मैट्रिक्स में एक नज़र में दिखेगा। मैट्रिक्स खोलें</numerusform>
            <numerusform>%Ln सर्वर: मैट्रिक्स में एक नज़र में दिखेंगे। मैट्रिक्स खोलें</numerusform>
        </translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>सर्वर</translation>
    </message>
</context>
<context>
    <name>app::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>As they were at first</source>
        <translation>डिफ़ॉल्ट पर लौटाएँ</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>रूप और भाषा</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>भाषा(&amp;L)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>थीम(&amp;T)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>लाइट</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>डार्क</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>उच्च कंट्रास्ट</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>टेक्स्ट का आकार(&amp;X)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>गति कम करें(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Green and red instead of blue and orange</source>
        <translation>नीले-नारंगी के बजाय हरा-लाल(&amp;G)</translation>
    </message>
    <message>
        <source>Start and workload</source>
        <translation>शुरुआत और वर्कलोड</translation>
    </message>
    <message>
        <source>On &amp;start</source>
        <translation>शुरू होने पर(&amp;S)</translation>
    </message>
    <message>
        <source>Start the cluster</source>
        <translation>क्लस्टर शुरू करें</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>पहले पूछें</translation>
    </message>
    <message>
        <source>When the window is &amp;closed</source>
        <translation>विंडो बंद होने पर(&amp;C)</translation>
    </message>
    <message>
        <source>Stop the servers</source>
        <translation>सर्वर रोकें</translation>
    </message>
    <message>
        <source>Leave them running; from the next start on</source>
        <translation>उन्हें चलता छोड़ें; अगली शुरुआत से लागू</translation>
    </message>
    <message>
        <source>Start servers again that end by themselves</source>
        <translation>अपने आप समाप्त हुए सर्वर फिर शुरू करें</translation>
    </message>
    <message>
        <source>Re&amp;quests in a second</source>
        <translation>प्रति सेकंड अनुरोध(&amp;Q)</translation>
    </message>
    <message>
        <source>Of these &amp;PUT</source>
        <translation>इनमें से PUT(&amp;P)</translation>
    </message>
    <message>
        <source>Size of a &amp;value in bytes</source>
        <translation>मान का आकार, बाइट में(&amp;V)</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>Record each r&amp;un</source>
        <translation>हर रन रिकॉर्ड करें(&amp;U)</translation>
    </message>
    <message>
        <source>MiB to &amp;keep at most</source>
        <translation>अधिकतम MiB रखें(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Days to keep at most</source>
        <translation>अधिकतम दिन रखें(&amp;D)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>Show what was shown last</source>
        <translation>वही दिखाएँ जो पिछली बार दिखाया गया था</translation>
    </message>
</context>
<context>
    <name>app::ShellActions</name>
    <message>
        <source>&amp;Settings …</source>
        <translation>सेटिंग्स(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>बड़ा टेक्स्ट(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>छोटा टेक्स्ट(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>सामान्य टेक्स्ट(&amp;N)</translation>
    </message>
    <message>
        <source>Layout for a &amp;demonstration</source>
        <translation>प्रदर्शन का लेआउट(&amp;D)</translation>
    </message>
    <message>
        <source>Layout for a &amp;close look</source>
        <translation>बारीक जाँच का लेआउट(&amp;C)</translation>
    </message>
    <message>
        <source>Layout for the &amp;logs</source>
        <translation>लॉग का लेआउट(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>लेआउट रीसेट करें(&amp;R)</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>विंडो का अगला भाग(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Part of the window before</source>
        <translation>विंडो का पिछला भाग(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>प्रस्तुत करें(&amp;P)</translation>
    </message>
    <message>
        <source>Next step of the presentation</source>
        <translation>प्रस्तुति का अगला चरण</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation>प्रस्तुति समाप्त करें</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट(&amp;K)</translation>
    </message>
    <message>
        <source>Program &amp;log</source>
        <translation>प्रोग्राम लॉग(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About Kvorum</source>
        <translation>Kvorum के बारे में(&amp;A)</translation>
    </message>
    <message>
        <source>Step of the presentation before</source>
        <translation>प्रस्तुति का पिछला चरण</translation>
    </message>
</context>
<context>
    <name>app::ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Among the servers</source>
        <translation>सर्वरों के बीच</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>दूसरा सर्वर</translation>
    </message>
    <message>
        <source>Show its log</source>
        <translation>इसका लॉग दिखाएँ</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>सौंपें(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>डिफ़ॉल्ट(&amp;D)</translation>
    </message>
    <message>
        <source>All &amp;defaults</source>
        <translation>सभी डिफ़ॉल्ट(&amp;D)</translation>
    </message>
    <message>
        <source>Other keys for the selected command</source>
        <translation>चुनी हुई कमांड के लिए दूसरी कुंजियाँ</translation>
    </message>
    <message>
        <source>Select more of them</source>
        <translation>और सर्वर चुनें</translation>
    </message>
    <message>
        <source>Select this one too</source>
        <translation>इसे भी चुनें</translation>
    </message>
    <message>
        <source>Select all servers</source>
        <translation>सभी सर्वर चुनें</translation>
    </message>
    <message>
        <source>In the ring and the matrix</source>
        <translation>रिंग और मैट्रिक्स में</translation>
    </message>
    <message>
        <source>Larger, smaller, all of it</source>
        <translation>बड़ा, छोटा, पूरा</translation>
    </message>
    <message>
        <source>Another partition</source>
        <translation>दूसरा पार्टीशन</translation>
    </message>
    <message>
        <source>Select a command to give it other keys.</source>
        <translation>दूसरी कुंजियाँ देने के लिए कोई कमांड चुनें।</translation>
    </message>
    <message>
        <source>%1 is taken already: %2</source>
        <translation>%1 पहले से उपयोग में है: %2</translation>
    </message>
    <message>
        <source>Type the keys for: %1</source>
        <translation>इसके लिए कुंजियाँ दबाएँ: %1</translation>
    </message>
    <message>
        <source>Another command has the keys that this one came with.</source>
        <translation>इस कमांड की मूल कुंजियाँ किसी दूसरी कमांड के पास हैं।</translation>
    </message>
    <message>
        <source>In what clients felt</source>
        <translation>क्लाइंट ने जो महसूस किया, उसमें</translation>
    </message>
    <message>
        <source>An earlier or a later moment</source>
        <translation>पहले या बाद का क्षण</translation>
    </message>
    <message>
        <source>The fault before or after</source>
        <translation>पिछली या अगली खराबी</translation>
    </message>
    <message>
        <source>Select a time</source>
        <translation>समय चुनें</translation>
    </message>
    <message>
        <source>A page back or on</source>
        <translation>एक पृष्ठ पीछे या आगे</translation>
    </message>
    <message>
        <source>The oldest; the newest, and follow it</source>
        <translation>सबसे पुराना; सबसे नया, और उसका अनुसरण</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>बड़ा, छोटा</translation>
    </message>
    <message>
        <source>Show that fault</source>
        <translation>वह खराबी दिखाएँ</translation>
    </message>
    <message>
        <source>Give up the selection, follow again</source>
        <translation>चयन छोड़ें, फिर अनुसरण करें</translation>
    </message>
    <message>
        <source>In the logs</source>
        <translation>लॉग में</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>अगला खोजें</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>पिछला खोजें</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>खोज बंद करें</translation>
    </message>
    <message>
        <source>In keys and values</source>
        <translation>कुंजियों और मानों में</translation>
    </message>
    <message>
        <source>Edit the value</source>
        <translation>मान संपादित करें</translation>
    </message>
    <message>
        <source>Delete the key (asks)</source>
        <translation>कुंजी हटाएँ (पूछता है)</translation>
    </message>
    <message>
        <source>Save the value</source>
        <translation>मान सहेजें</translation>
    </message>
    <message>
        <source>Keys asked for before</source>
        <translation>पहले माँगी गई कुंजियाँ</translation>
    </message>
    <message>
        <source>During a scenario</source>
        <translation>परिदृश्य के दौरान</translation>
    </message>
    <message>
        <source>Abort it</source>
        <translation>उसे रोकें</translation>
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
        <translation>%1: SIGKILL भेजा गया</translation>
    </message>
    <message>
        <source>%1: SIGSTOP sent</source>
        <translation>%1: SIGSTOP भेजा गया</translation>
    </message>
    <message>
        <source>%1: SIGCONT sent</source>
        <translation>%1: SIGCONT भेजा गया</translation>
    </message>
    <message>
        <source>%1: SIGTERM sent</source>
        <translation>%1: SIGTERM भेजा गया</translation>
    </message>
    <message>
        <source>%1: SIGTERM sent, to start it again</source>
        <translation>%1: SIGTERM भेजा गया, फिर शुरू करने के लिए</translation>
    </message>
    <message>
        <source>A cluster&apos;s name is made of a to z, 0 to 9 and hyphens.</source>
        <translation>क्लस्टर का नाम a से z, 0 से 9 और हाइफ़न से बनता है।</translation>
    </message>
    <message>
        <source>A local cluster has 1 to %1 servers.</source>
        <translation>लोकल क्लस्टर में 1 से %1 सर्वर होते हैं।</translation>
    </message>
    <message>
        <source>A cluster has 1 to %1 partitions.</source>
        <translation>क्लस्टर में 1 से %1 पार्टीशन होते हैं।</translation>
    </message>
    <message>
        <source>A partition has 1 to %1 copies.</source>
        <translation>पार्टीशन की 1 से %1 प्रतियाँ होती हैं।</translation>
    </message>
    <message>
        <source>The server program %1 is missing.</source>
        <translation>सर्वर प्रोग्राम %1 नहीं मिला।</translation>
    </message>
    <message>
        <source>The record of the last run could not be read; its processes cannot be known.</source>
        <translation>पिछले रन का रिकॉर्ड नहीं पढ़ा जा सका; उसकी प्रोसेस का पता नहीं चल सकता।</translation>
    </message>
    <message numerus="yes">
        <source>Cleaned %n left-over process(es) of run %1.</source>
        <translation>
            <numerusform>रन %1 की %Ln बची प्रोसेस साफ़ की।</numerusform>
            <numerusform>रन %1 की %Ln बची प्रोसेस साफ़ कीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The last session ended unexpectedly.</source>
        <translation>पिछला सत्र अप्रत्याशित रूप से समाप्त हुआ।</translation>
    </message>
    <message>
        <source>Process %1 of the last run does not end.</source>
        <translation>पिछले रन की प्रोसेस %1 समाप्त नहीं हो रही।</translation>
    </message>
    <message numerus="yes">
        <source>%1 keeps its %n server(s); start fresh to have fewer.</source>
        <translation>
            <numerusform>%1 अपना %Ln सर्वर रखेगा; कम करने के लिए नए सिरे से शुरू करें।</numerusform>
            <numerusform>%1 अपने %Ln सर्वर रखेगा; कम करने के लिए नए सिरे से शुरू करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 exists with %2 partitions, %3 copies and detection %4, and keeps them; start fresh to change them.</source>
        <translation>%1 %2 पार्टीशन, %3 प्रतियों और पहचान %4 के साथ मौजूद है और इन्हें रखेगा; बदलने के लिए नए सिरे से शुरू करें।</translation>
    </message>
    <message>
        <source>ZooKeeper&apos;s port %1 is taken; it starts on port %2.</source>
        <translation>ZooKeeper का पोर्ट %1 व्यस्त है; यह पोर्ट %2 पर शुरू होगा।</translation>
    </message>
    <message>
        <source>ZooKeeper was killed while it made its log %1; the file is empty and has been removed, since it could not start with it.</source>
        <translation>ZooKeeper अपना लॉग %1 बनाते समय मारा गया; फ़ाइल खाली है और हटा दी गई है, क्योंकि वह उसके साथ शुरू नहीं हो सकता।</translation>
    </message>
    <message>
        <source>ZooKeeper serves at %1</source>
        <translation>ZooKeeper %1 पर सेवा दे रहा है</translation>
    </message>
    <message>
        <source>%1 listens at %2:%3</source>
        <translation>%1 %2:%3 पर सुन रहा है</translation>
    </message>
    <message>
        <source>No server could be started; their logs say why.</source>
        <translation>कोई सर्वर शुरू नहीं हो सका; कारण उनके लॉग में है।</translation>
    </message>
    <message>
        <source>ZooKeeper was started %1 s ago and does not serve; its log may say why.</source>
        <translation>ZooKeeper %1 s पहले शुरू किया गया था और सेवा नहीं दे रहा; कारण उसके लॉग में हो सकता है।</translation>
    </message>
    <message>
        <source>%1 has not said where it listens for %2 s; its log may say why: %3</source>
        <translation>%1 ने %2 s से नहीं बताया कि वह कहाँ सुनता है; कारण उसके लॉग में हो सकता है: %3</translation>
    </message>
    <message numerus="yes">
        <source>Took over %n running process(es) of run %1.</source>
        <translation>
            <numerusform>रन %1 की %Ln चलती प्रोसेस अपने अधीन ली।</numerusform>
            <numerusform>रन %1 की %Ln चलती प्रोसेस अपने अधीन लीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is started again.</source>
        <translation>%1 फिर शुरू किया गया।</translation>
    </message>
    <message>
        <source>%1 ended %2 times within %3 s and is not started again.</source>
        <translation>%1 %3 s में %2 बार समाप्त हुआ और फिर शुरू नहीं किया जाएगा।</translation>
    </message>
    <message>
        <source>%1 ended by itself.</source>
        <translation>%1 अपने आप समाप्त हुआ।</translation>
    </message>
    <message>
        <source>%1 The last lines of its log:
%2</source>
        <translation>%1 इसके लॉग की अंतिम पंक्तियाँ:
%2</translation>
    </message>
    <message>
        <source>%1 was removed, with its data</source>
        <translation>%1 को उसके डेटा सहित हटाया गया</translation>
    </message>
</context>
<context>
    <name>app::TakeControlDialog</name>
    <message>
        <source>Take control of %1</source>
        <translation>%1 का नियंत्रण लें</translation>
    </message>
    <message>
        <source>Others run the cluster %1 at %2. With control its keys can be put and deleted, its settings changed, and the workload writes to it. Its processes are not ours, and cannot be killed from here.</source>
        <translation>%2 पर क्लस्टर %1 दूसरे चलाते हैं। नियंत्रण लेने पर इसकी कुंजियाँ लिखी और हटाई जा सकती हैं, इसकी सेटिंग्स बदली जा सकती हैं, और वर्कलोड इसमें लिखता है। इसकी प्रोसेस हमारी नहीं हैं, और यहाँ से किल नहीं की जा सकतीं।</translation>
    </message>
    <message>
        <source>Type the &amp;name of the cluster:</source>
        <translation>क्लस्टर का नाम लिखें(&amp;N):</translation>
    </message>
    <message>
        <source>Name of the cluster</source>
        <translation>क्लस्टर का नाम</translation>
    </message>
    <message>
        <source>Take control</source>
        <translation>नियंत्रण लें</translation>
    </message>
    <message>
        <source>That is its name</source>
        <translation>यही इसका नाम है</translation>
    </message>
    <message>
        <source>That is not its name</source>
        <translation>यह इसका नाम नहीं है</translation>
    </message>
    <message>
        <source>Until then it is read-only</source>
        <translation>तब तक यह रीड-ओनली है</translation>
    </message>
</context>
<context>
    <name>app::TimeControls</name>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Open recording …</source>
        <translation>रिकॉर्डिंग खोलें …</translation>
    </message>
    <message>
        <source>This run from its beginning</source>
        <translation>यह रन आरंभ से</translation>
    </message>
    <message>
        <source>Hold the view still, or play</source>
        <translation>दृश्य थामें, या चलाएँ</translation>
    </message>
    <message>
        <source>One event back</source>
        <translation>एक इवेंट पीछे</translation>
    </message>
    <message>
        <source>One event on</source>
        <translation>एक इवेंट आगे</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>आरंभ पर</translation>
    </message>
    <message>
        <source>To the end, or back to live</source>
        <translation>अंत पर, या वापस लाइव पर</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>रिकॉर्डिंग खोलें</translation>
    </message>
    <message>
        <source>Recordings (*.kvorum);;All files (*)</source>
        <translation>रिकॉर्डिंग (*.kvorum);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>You look at %1.</source>
        <translation>आप %1 देख रहे हैं।</translation>
    </message>
    <message>
        <source>Reading the recording %1: %2 %</source>
        <translation>रिकॉर्डिंग %1 पढ़ी जा रही है: %2 %</translation>
    </message>
    <message>
        <source>You look at %1 in the recording %2.</source>
        <translation>आप रिकॉर्डिंग %2 में %1 देख रहे हैं।</translation>
    </message>
    <message>
        <source>Close the recording</source>
        <translation>रिकॉर्डिंग बंद करें</translation>
    </message>
    <message>
        <source>Back to live (End)</source>
        <translation>वापस लाइव पर (End)</translation>
    </message>
    <message>
        <source>● Live, recorded</source>
        <translation>● लाइव, रिकॉर्ड हो रहा है</translation>
    </message>
    <message>
        <source>● Live, not recorded</source>
        <translation>● लाइव, रिकॉर्ड नहीं हो रहा</translation>
    </message>
    <message>
        <source>reading %1 %</source>
        <translation>पढ़ा जा रहा है %1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>रिकॉर्ड नहीं हो रहा</translation>
    </message>
</context>
<context>
    <name>app::TimeTravel</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 नहीं खुल सकता: %2</translation>
    </message>
</context>
<context>
    <name>app::ValueEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें(&amp;S)</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>पूर्ववत करें(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>हटाएँ(&amp;D)…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>Value as JSON</source>
        <translation>JSON के रूप में मान</translation>
    </message>
    <message>
        <source>Choose a key to read its value</source>
        <translation>मान पढ़ने के लिए कुंजी चुनें</translation>
    </message>
    <message>
        <source>The value that is stored</source>
        <translation>सहेजा हुआ मान</translation>
    </message>
    <message>
        <source>Store the value, unless the key was changed meanwhile (Ctrl+S)</source>
        <translation>मान सहेजें, यदि इस बीच कुंजी न बदली हो (Ctrl+S)</translation>
    </message>
    <message>
        <source>Back to the value that was read</source>
        <translation>पढ़े गए मान पर वापस</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>पंक्ति %1, कॉलम %2: %3</translation>
    </message>
    <message>
        <source>JSON, %1</source>
        <translation>JSON, %1</translation>
    </message>
    <message>
        <source>%1 · unsaved</source>
        <translation>%1 · सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>The changes of %1 are not saved.</source>
        <translation>%1 के बदलाव सहेजे नहीं गए हैं।</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>उन्हें छोड़ दें</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>संपादन जारी रखें</translation>
    </message>
    <message>
        <source>a new key</source>
        <translation>नई कुंजी</translation>
    </message>
    <message>
        <source>asking …</source>
        <translation>पूछा जा रहा है …</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 को हटाएँ?</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Changed meanwhile: version %1 → %2</source>
        <translation>इस बीच बदला गया: संस्करण %1 → %2</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>फिर लोड करें</translation>
    </message>
    <message>
        <source>Delete it anyway</source>
        <translation>फिर भी हटाएँ</translation>
    </message>
    <message>
        <source>Deleted meanwhile; it was version %1</source>
        <translation>इस बीच हटाया गया; संस्करण %1 था</translation>
    </message>
    <message>
        <source>Above is your value, below the stored one, version %1</source>
        <translation>ऊपर आपका मान है, नीचे सहेजा हुआ, संस्करण %1</translation>
    </message>
    <message>
        <source>The key exists already, in version %1</source>
        <translation>कुंजी पहले से मौजूद है, संस्करण %1 में</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>अधिलेखित करें</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>दोनों दिखाएँ</translation>
    </message>
    <message>
        <source>JSON, %1; only its beginning is shown</source>
        <translation>JSON, %1; केवल आरंभ दिखाया गया है</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>सादे पाठ के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Store the characters as they are, as a JSON string</source>
        <translation>अक्षरों को ज्यों का त्यों, JSON स्ट्रिंग के रूप में सहेजें</translation>
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
        <translation>%1: एक पुष्ट मान खो गया; मिला %2</translation>
    </message>
</context>
<context>
    <name>app::WindowActions</name>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>सर्वर जोड़ें</translation>
    </message>
    <message>
        <source>Start fresh …</source>
        <translation>नए सिरे से शुरू करें …</translation>
    </message>
    <message>
        <source>Delete cluster …</source>
        <translation>क्लस्टर हटाएँ …</translation>
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
        <translation>1,000 नमूने डालें</translation>
    </message>
    <message>
        <source>Kill the primary of the key</source>
        <translation>कुंजी के प्राइमरी को किल करें</translation>
    </message>
    <message>
        <source>Go to the key</source>
        <translation>कुंजी पर जाएँ</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Show its log</source>
        <translation>इसका लॉग दिखाएँ</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>रोकें और बाहर निकलें</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>क्लस्टर(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>सर्वर(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>डेटा(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>टूल</translation>
    </message>
    <message>
        <source>server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation>%1 को किल करें</translation>
    </message>
    <message>
        <source>Thaw %1</source>
        <translation>%1 को अनफ़्रीज़ करें</translation>
    </message>
    <message>
        <source>Freeze %1</source>
        <translation>%1 को फ़्रीज़ करें</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 को रोकें</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>%1 को रीस्टार्ट करें</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>%1 को वापस लाएँ</translation>
    </message>
    <message>
        <source>S&amp;cenario</source>
        <translation>परिदृश्य(&amp;C)</translation>
    </message>
    <message>
        <source>Data on the disk …</source>
        <translation>डिस्क पर डेटा …</translation>
    </message>
    <message>
        <source>Others run this cluster: its processes are started and ended where they are</source>
        <translation>यह क्लस्टर दूसरे चलाते हैं: इसकी प्रोसेस वहीं शुरू और समाप्त होती हैं जहाँ वे हैं</translation>
    </message>
    <message>
        <source>Read-only until you take control of the cluster</source>
        <translation>क्लस्टर का नियंत्रण लेने तक रीड-ओनली</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Others take over what it holds, or it is used again; its process goes on</source>
        <translation>जो उसके पास है, दूसरे ले लेते हैं, या उसका फिर उपयोग होता है; उसकी प्रक्रिया चलती रहती है</translation>
    </message>
</context>
<context>
    <name>app::WindowShell</name>
    <message>
        <source>Press K. The strip below shows what clients feel.</source>
        <translation>K दबाएँ। नीचे की पट्टी दिखाती है कि क्लाइंट क्या महसूस करते हैं।</translation>
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
        <translation>%1 % राइट</translation>
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
        <translation>थामें</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>अभी जाँचें</translation>
    </message>
    <message>
        <source>Requests of the workload in a second</source>
        <translation>वर्कलोड के प्रति सेकंड अनुरोध</translation>
    </message>
    <message>
        <source>How many of them write</source>
        <translation>उनमें से कितने राइट हैं</translation>
    </message>
    <message>
        <source>How long the values are</source>
        <translation>मान कितने लंबे हैं</translation>
    </message>
    <message>
        <source>Hold the view still</source>
        <translation>दृश्य थामें</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>वापस अभी पर</translation>
    </message>
    <message>
        <source>Read all keys back</source>
        <translation>सभी कुंजियाँ वापस पढ़ें</translation>
    </message>
    <message>
        <source>Hold the view still (Space); the workload goes on</source>
        <translation>दृश्य थामें (Space); वर्कलोड चलता रहेगा</translation>
    </message>
    <message>
        <source>Back to now (End)</source>
        <translation>वापस अभी पर (End)</translation>
    </message>
    <message>
        <source>Read all keys back and compare them with what was acknowledged</source>
        <translation>सभी कुंजियाँ वापस पढ़ें और पुष्ट मानों से मिलाएँ</translation>
    </message>
    <message>
        <source>Reads only, until you take control of the cluster</source>
        <translation>केवल रीड, जब तक आप क्लस्टर का नियंत्रण न लें</translation>
    </message>
</context>
<context>
    <name>app::ZnodeDetail</name>
    <message>
        <source>Value of the znode</source>
        <translation>znode का मान</translation>
    </message>
    <message>
        <source>Choose a znode to see what is in it.</source>
        <translation>किसी znode में क्या है यह देखने के लिए उसे चुनें।</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>बाइनरी</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>कोई डेटा नहीं</translation>
    </message>
    <message>
        <source>%1; this is only the beginning</source>
        <translation>%1; यह केवल आरंभ है</translation>
    </message>
</context>
<context>
    <name>app::ZnodeModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Znode</source>
        <translation>Znode</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>बाइट</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>चाइल्ड</translation>
    </message>
    <message>
        <source>Ephemeral of</source>
        <translation>किसका एफ़ेमरल</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>बदलने का समय</translation>
    </message>
</context>
<context>
    <name>app::ZnodePage</name>
    <message>
        <source>All of ZooKeeper</source>
        <translation>पूरा ZooKeeper</translation>
    </message>
    <message>
        <source>Show the whole tree, not only the znodes of this cluster</source>
        <translation>केवल इस क्लस्टर के znode नहीं, पूरा ट्री दिखाएँ</translation>
    </message>
    <message>
        <source>Znodes</source>
        <translation>Znode</translation>
    </message>
    <message>
        <source>The cluster does not run.</source>
        <translation>क्लस्टर नहीं चल रहा।</translation>
    </message>
</context>
<context>
    <name>app::ZooKeeperProcess</name>
    <message>
        <source>ZooKeeper is not installed: there is no %1.</source>
        <translation>ZooKeeper इंस्टॉल नहीं है: %1 मौजूद नहीं।</translation>
    </message>
    <message>
        <source>ZooKeeper&apos;s directory %1 cannot be written.</source>
        <translation>ZooKeeper की डायरेक्टरी %1 में लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>ZooKeeper ended before it served; its log says more.</source>
        <translation>ZooKeeper सेवा देने से पहले समाप्त हो गया; उसके लॉग में और जानकारी है।</translation>
    </message>
    <message>
        <source>ZooKeeper could not be started: %1</source>
        <translation>ZooKeeper शुरू नहीं हो सका: %1</translation>
    </message>
</context>
<context>
    <name>widgets::AvailabilityStrip</name>
    <message>
        <source>What clients felt</source>
        <translation>क्लाइंट ने क्या महसूस किया</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>फ़ॉल्ट</translation>
    </message>
    <message>
        <source>now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>%1 ok</source>
        <translation>%1 ठीक</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 विलंबित</translation>
    </message>
    <message>
        <source>%1 retried</source>
        <translation>%1 पुनः प्रयास</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 विफल</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 अज्ञात</translation>
    </message>
    <message>
        <source>no request</source>
        <translation>कोई अनुरोध नहीं</translation>
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
        <translation>समय कहाँ लगा</translation>
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
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 कॉपी करें</translation>
    </message>
</context>
<context>
    <name>widgets::HealthBar</name>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Show what led to it</source>
        <translation>इसका कारण दिखाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>widgets::LogPane</name>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>There are no lines to show.</source>
        <translation>दिखाने को कोई पंक्ति नहीं।</translation>
    </message>
</context>
<context>
    <name>widgets::LogView</name>
    <message>
        <source>Find in the log</source>
        <translation>लॉग में खोजें</translation>
    </message>
    <message numerus="yes">
        <source>▼ %n new line(s)</source>
        <translation>
            <numerusform>▼ %Ln नई पंक्ति</numerusform>
            <numerusform>▼ %Ln नई पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>रेगुलर एक्सप्रेशन</translation>
    </message>
    <message>
        <source>Find the one before (Shift+F3)</source>
        <translation>पिछला खोजें (Shift+F3)</translation>
    </message>
    <message>
        <source>Find the next one (F3)</source>
        <translation>अगला खोजें (F3)</translation>
    </message>
    <message>
        <source>searching …</source>
        <translation>खोजा जा रहा है …</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>नहीं मिला</translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>कमांड कॉपी करें</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>widgets::NodeCard</name>
    <message>
        <source>Kill</source>
        <translation>किल करें</translation>
    </message>
    <message>
        <source>Thaw</source>
        <translation>अनफ़्रीज़ करें</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>फ़्रीज़ करें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>रीस्टार्ट करें</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <source>End the process at once (SIGKILL)</source>
        <translation>प्रोसेस को तुरंत समाप्त करें (SIGKILL)</translation>
    </message>
    <message>
        <source>Let the process run again (SIGCONT)</source>
        <translation>प्रोसेस को फिर चलने दें (SIGCONT)</translation>
    </message>
    <message>
        <source>Stop the process where it is (SIGSTOP)</source>
        <translation>प्रोसेस को जहाँ है वहीं रोकें (SIGSTOP)</translation>
    </message>
    <message>
        <source>Ask the process to end in order (SIGTERM)</source>
        <translation>प्रोसेस से व्यवस्थित रूप से समाप्त होने को कहें (SIGTERM)</translation>
    </message>
    <message>
        <source>Start the process on its data, after ending it if it runs</source>
        <translation>प्रोसेस को उसके डेटा पर शुरू करें; चल रही हो तो पहले समाप्त करके</translation>
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
        <translation>%1 का प्राइमरी, %2 का सेकंडरी</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 primaries lately</source>
        <translation>हाल में %1 प्राइमरी</translation>
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
        <translation>सर्वर के अनुसार पार्टीशन</translation>
    </message>
</context>
<context>
    <name>widgets::PartitionRing</name>
    <message>
        <source>Ring of partitions</source>
        <translation>पार्टीशनों की रिंग</translation>
    </message>
</context>
<context>
    <name>widgets::ServerChips</name>
    <message>
        <source>%1, master: %2</source>
        <translation>%1, मास्टर: %2</translation>
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
        <translation>%1, पिछला मिनट: अभी %2</translation>
    </message>
</context>
<context>
    <name>widgets::StripLegend</name>
    <message>
        <source>ok</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>late</source>
        <translation>विलंबित</translation>
    </message>
    <message>
        <source>retried</source>
        <translation>पुनः प्रयास</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>फ़ॉल्ट</translation>
    </message>
    <message>
        <source>Above the line is what was served: a full bar at once, a half one late, a hollow one after a retry. Below it is what was not: hatched has failed, hollow is unknown. A dashed pole is a fault.</source>
        <translation>रेखा के ऊपर वह है जो पूरा हुआ: पूरी पट्टी तुरंत, आधी विलंब से, खोखली पुनः प्रयास के बाद। नीचे वह जो नहीं हुआ: धारीदार विफल है, खोखली अज्ञात। टूटी रेखा का खंभा फ़ॉल्ट है।</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>संकेत-सूची</translation>
    </message>
</context>
<context>
    <name>widgets::TransportBar</name>
    <message>
        <source>To the beginning (Home)</source>
        <translation>आरंभ पर (Home)</translation>
    </message>
    <message>
        <source>One event back (Left; with Shift, ten)</source>
        <translation>एक इवेंट पीछे (Left; Shift के साथ दस)</translation>
    </message>
    <message>
        <source>Hold the view still (Space)</source>
        <translation>दृश्य थामें (Space)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>चलाएँ (Space)</translation>
    </message>
    <message>
        <source>One event on (Right; with Shift, ten)</source>
        <translation>एक इवेंट आगे (Right; Shift के साथ दस)</translation>
    </message>
    <message>
        <source>To the end (End)</source>
        <translation>अंत पर (End)</translation>
    </message>
    <message>
        <source>The instant that is shown</source>
        <translation>दिखाया जा रहा क्षण</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>How fast the past is played</source>
        <translation>बीता समय कितनी तेज़ी से चले</translation>
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
