// SPDX-License-Identifier: Apache-2.0
#include "app/models/znodemodel.h"
#include "app/view/prettyjson.h"
#include "app/view/visibletext.h"
#include "app/znodes/znodecontent.h"
#include "widgets/motion.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using app::ZnodeContent;
using app::ZnodeModel;
using app::ZnodeNews;
using Kind = app::ZnodeContent::Kind;

class TestZnodeTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreMadeReadable_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<ZnodeContent::Kind>("kind");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QByteArray() << Kind::Empty << QString();
        QTest::newRow("numbers as they are spelt")
            << QByteArray("{\"a\":1.10,\"a\":12345678901234567890}") << Kind::Json
            << QStringLiteral("{\"a\": 1.10, \"a\": 12345678901234567890}");
        QTest::newRow("what is long stands below one another")
            << QByteArray("{\"name\":[{\"x\":1}],\"e\":[],\"s\":\"a:,[{\\\"}\"}") << Kind::Json
            << QStringLiteral("{\n  \"name\": [\n    {\"x\": 1}\n  ],\n  \"e\": [],\n  \"s\": "
                              "\"a:,[{\\\"}\"\n}");
        QTest::newRow("a scalar") << QByteArray(" 5 ") << Kind::Json << QStringLiteral("5");
        QTest::newRow("direction of writing") << QByteArray("\"a\xe2\x80\xae"
                                                            "b\"")
                                              << Kind::Json << QStringLiteral("\"a⟨U+202E⟩b\"");
        QTest::newRow("text") << QByteArray("host=a\nport\x1b=1") << Kind::Text
                              << QStringLiteral("host=a\nport⟨1B⟩=1");
        QTest::newRow("HTML") << QByteArray("<b>x</b>") << Kind::Text << QStringLiteral("<b>x</b>");
        QTest::newRow("binary") << QByteArray("\x00\xff"
                                              "A",
            3) << Kind::Binary
                                << QStringLiteral("000000  00 ff 41 ") + QString(13 * 3, u' ')
                + QStringLiteral(" ··A\n");
    }
    void valuesAreMadeReadable()
    {
        QFETCH(QByteArray, data);
        cluster::ZkReply reply;
        reply.data = data.toStdString();
        const ZnodeContent content = app::contentOf("/x", reply);
        QTEST(content.kind, "kind");
        QTEST(content.text, "text");
        QVERIFY(!content.isCut);
    }

    void whatIsHugeIsCut_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("one string") << '"' + QByteArray(1'000'000, 'x') + '"';
        QTest::newRow("deep") << QByteArray(120, '[') + QByteArray(300'000, '1')
                + QByteArray(120, ']');
        QTest::newRow("many") << '[' + QByteArray("[[[[[1]]]]],").repeated(60'000) + "1]";
        QTest::newRow("text") << QByteArray("word ").repeated(100'000);
        QTest::newRow("bytes") << QByteArray(500'000, '\0');
        QTest::newRow("umlauts") << '"' + QByteArray("ä").repeated(100'000) + '"';
    }
    void whatIsHugeIsCut()
    {
        QFETCH(QByteArray, data);
        cluster::ZkReply reply;
        reply.data = data.toStdString();
        const ZnodeContent content = app::contentOf("/x", reply);
        QVERIFY(content.isCut);
        QVERIFY(content.text.size() < 3 * app::kMostZnodeBytes);
        QVERIFY(!content.text.contains(QChar::ReplacementCharacter));
    }

    void theModelKeepsTheRules()
    {
        ZnodeModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy wanted(&model, &ZnodeModel::expansionWanted);
        model.setTop("/kvorum/demo");
        const QModelIndex top = model.index(0, 0);
        expand(model, top);
        QCOMPARE(wanted.last().at(0).toByteArray(), QByteArray("/kvorum/demo"));
        model.take(news("/kvorum/demo", {"config", "control", "mappings", "servers"}));
        QCOMPARE(names(model, top), list("config|control|mappings|servers"));
        model.take(news("/kvorum/demo", {"a", "control", "d", "e", "servers", "z"}));
        QCOMPARE(names(model, top), list("a|control|d|e|servers|z"));
        model.take(news("/kvorum/demo", {"a"}));
        model.take(news("/kvorum/demo", {}));
        QVERIFY(!model.hasChildren(top));
        QVERIFY(model.canFetchMore(top) == false);
        model.take(news("/kvorum/demo", {"mappings"}));
        QVERIFY(model.hasChildren(top));
        model.setTop({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aThousandMappingsAreOneInsertionAndOneChange()
    {
        ZnodeModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTop("/m");
        expand(model, model.index(0, 0));
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QByteArrayList names;
        ZnodeNews stats;
        for (int i = 0; i < 1024; ++i) {
            names << QByteArray::number(i).rightJustified(4, '0');
            stats.stats.insert("/m/" + names.last(), {.version = i, .mzxid = i + 1});
        }
        model.take(news("/m", names));
        model.take(stats);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.rowCount(model.index(0, 0)), 1024);
        const QModelIndex last = model.indexOf("/m/1023");
        QCOMPARE(last.row(), 1023);
        QCOMPARE(
            last.siblingAtColumn(ZnodeModel::Version).data().toString(), QLocale().toString(1023));
    }

    void whatChangesIsMarkedUnlessMotionIsReduced()
    {
        ZnodeModel model;
        model.setTop("/m");
        expand(model, model.index(0, 0));
        model.take(news("/m", {"a", "b"}));
        model.take(stat("/m/a", 1));
        const QModelIndex a = model.indexOf("/m/a");
        QVERIFY(a.data(Qt::DecorationRole).isNull());
        model.take(stat("/m/a", 2));
        QVERIFY(!a.data(Qt::DecorationRole).isNull());
        QTRY_VERIFY_WITH_TIMEOUT(a.data(Qt::DecorationRole).isNull(), 5000);
        widgets::setMotionReduced(true);
        model.take(stat("/m/a", 3));
        widgets::setMotionReduced(false);
        QVERIFY(a.data(Qt::DecorationRole).isNull());
    }

    void hostileNamesAreShownPlainAndCut()
    {
        ZnodeModel model;
        model.setTop("/m");
        expand(model, model.index(0, 0));
        const QByteArray name = "<b>\xe2\x80\xae" + QByteArray(5000, 'x');
        model.take(news("/m", {name}));
        const QString shown = model.indexOf("/m/" + name).data().toString();
        QVERIFY(shown.startsWith(QStringLiteral("<b>⟨U+202E⟩x")));
        QVERIFY(shown.size() < 200);
    }

    void aHugeDirectoryTellsHowManyThereAre()
    {
        ZnodeModel model;
        model.setTop("/m");
        expand(model, model.index(0, 0));
        ZnodeNews some = news("/m", {"a", "b"});
        some.listings["/m"].total = 100'000;
        some.stats.insert("/m", {.childCount = 100'000});
        model.take(some);
        QCOMPARE(
            model.index(0, ZnodeModel::Children).data().toString(), QStringLiteral("2 of 100000"));
    }

    void anOwnerIsNamedByItsRegistration()
    {
        ZnodeModel model;
        model.setTop("/m");
        ZnodeNews some;
        some.stats.insert("/m", {.ephemeralOwner = 0x1234});
        model.take(some);
        const QModelIndex owner = model.index(0, ZnodeModel::Owner);
        QCOMPARE(owner.data().toString(), QStringLiteral("0x1234"));
        some.owners.insert(0x1234, QStringLiteral("n3"));
        model.take(some);
        QCOMPARE(owner.data().toString(), QStringLiteral("n3"));
    }

private:
    static QStringList list(const char *items) { return QString::fromUtf8(items).split(u'|'); }
    static void expand(ZnodeModel &model, const QModelIndex &index)
    {
        if (model.canFetchMore(index))
            model.fetchMore(index);
    }
    static ZnodeNews news(const QByteArray &path, const QByteArrayList &names)
    {
        ZnodeNews news;
        news.listings.insert(path, {names, names.size()});
        return news;
    }
    static ZnodeNews stat(const QByteArray &path, qint64 zxid)
    {
        ZnodeNews news;
        news.stats.insert(path, {.mzxid = zxid});
        return news;
    }
    static QStringList names(const ZnodeModel &model, const QModelIndex &parent)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(parent); ++row)
            names << model.index(row, 0, parent).data().toString();
        return names;
    }
};

QTEST_MAIN(TestZnodeTree)
#include "tst_znodetree.moc"
