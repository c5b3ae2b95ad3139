// SPDX-License-Identifier: Apache-2.0
#include "core/location.h"
#include "core/routecache.h"

#include "tests/support/printers.h"

#include <QtTest>

using namespace core;

namespace {

const std::string kLocation =
    R"({"partition":17,"term":40,"primary":{"id":"n3","host":"127.0.0.1",)"
    R"("port":41871},"secondaries":[{"id":"n1","host":"::1","port":7},)"
    R"({"id":"n5"}]})";
const std::string kMap =
    R"({"revision":9,"partitions":[{"partition":0,"range":["0000000000000000","ffffffffffffffff"],)"
    R"("term":3,"primary":"n1","secondaries":["n2"],"learners":["n3","n4"]}],)"
    R"("servers":{"n1":{"host":"10.0.0.1","port":1},"n2":{}}})";

Location located(std::uint64_t term, const Place &primary)
{
    return {PartitionId(1), Term(term), primary, {}};
}

} // namespace

class TestLocation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLocationIsRead();
    void aMapIsRead();
    void whatIsNoLocationIsRefused_data();
    void whatIsNoLocationIsRefused();
    void cutAnywhereItIsRefused();
    void anEarlierTermNeverReplacesALaterRoute();
    void aLaterRouteIsNotForgottenForAnEarlierOnesFailure();
    void guidesAreTheMasterAndThenTheOthers();
};

void TestLocation::aLocationIsRead()
{
    const Result<Location> location = parseLocation(kLocation);
    QVERIFY(location);
    QCOMPARE(location->partition.value, 17u);
    QCOMPARE(location->term.value, std::uint64_t(40));
    QVERIFY((location->primary == Place{NodeId("n3"), "127.0.0.1:41871"}));
    QCOMPARE(location->secondaries.size(), std::size_t(2));
    QCOMPARE(location->secondaries[0].address, "[::1]:7");
    QVERIFY((location->secondaries[1] == Place{NodeId("n5"), ""}));
}

void TestLocation::aMapIsRead()
{
    const Result<ClusterMap> map = parseClusterMap(kMap);
    QVERIFY(map);
    QCOMPARE(map->revision.value, std::uint64_t(9));
    QCOMPARE(map->partitions.size(), std::size_t(1));
    const MapEntry &entry = map->partitions.front();
    QVERIFY((entry.range == KeyRange{0, ~std::uint64_t(0)}));
    QCOMPARE(entry.primary.text, "n1");
    QCOMPARE(entry.secondaries.size(), std::size_t(1));
    QCOMPARE(entry.learners.back().text, "n4");
    QCOMPARE(map->servers.at(NodeId("n1")), "10.0.0.1:1");
    QCOMPARE(map->servers.at(NodeId("n2")), "");
}

void TestLocation::whatIsNoLocationIsRefused_data()
{
    QTest::addColumn<QString>("find");
    QTest::addColumn<QString>("replace");
    QTest::newRow("partition beyond all") << "17"
                                          << "4096";
    QTest::newRow("negative term") << "40"
                                   << "-1";
    QTest::newRow("no server's name") << "n3"
                                      << "../n3";
    QTest::newRow("no name at all") << R"("id":"n5")"
                                    << "";
    QTest::newRow("port 0") << "41871"
                            << "0";
    QTest::newRow("port too large") << "41871"
                                    << "65536";
    QTest::newRow("host without port") << R"(,"port":41871)"
                                       << "";
    QTest::newRow("empty host") << "127.0.0.1"
                                << "";
    QTest::newRow("secondaries are no list") << R"({"id":"n5"}]})"
                                             << R"({"id":"n5"}],"term":2})";
}

void TestLocation::whatIsNoLocationIsRefused()
{
    QFETCH(QString, find);
    QFETCH(QString, replace);
    QString text = QString::fromStdString(kLocation);
    if (qstrcmp(QTest::currentDataTag(), "secondaries are no list") == 0)
        text = QStringLiteral(R"({"partition":1,"term":2,"primary":{"id":"n1"},"secondaries":1})");
    else
        text.replace(find, replace);
    const Result<Location> location = parseLocation(text.toStdString());
    QVERIFY(!location);
    QCOMPARE(location.error().status, Status::BadRequest);
}

void TestLocation::cutAnywhereItIsRefused()
{
    for (std::size_t i = 0; i < kLocation.size(); ++i)
        QVERIFY(!parseLocation(kLocation.substr(0, i)));
    for (std::size_t i = 0; i < kMap.size(); ++i)
        QVERIFY(!parseClusterMap(kMap.substr(0, i)));
}

void TestLocation::anEarlierTermNeverReplacesALaterRoute()
{
    RouteCache routes;
    routes.learn(located(4, {NodeId("n1"), "a:1"}));
    routes.learn(located(3, {NodeId("n2"), "b:1"}));
    QCOMPARE(routes.find(PartitionId(1))->primary.id.text, "n1");
    routes.learn(located(4, {NodeId("n1"), "c:1"})); // the same, elsewhere
    QCOMPARE(routes.find(PartitionId(1))->primary.address, "c:1");
    QCOMPARE(routes.addressOf(NodeId("n2")), "b:1");
}

void TestLocation::aLaterRouteIsNotForgottenForAnEarlierOnesFailure()
{
    RouteCache routes;
    routes.learn(located(4, {NodeId("n1"), "a:1"}));
    routes.forget(PartitionId(1), Term(3));
    QVERIFY(routes.find(PartitionId(1)) != nullptr);
    routes.forget(PartitionId(1), Term(4));
    QVERIFY(routes.find(PartitionId(1)) == nullptr);
    routes.learn(located(1, {NodeId("n1"), "a:1"})); // a cluster that was started fresh
    QVERIFY(routes.find(PartitionId(1)) != nullptr);
}

void TestLocation::guidesAreTheMasterAndThenTheOthers()
{
    RouteCache routes;
    QVERIFY(routes.guides().empty());
    QVERIFY(!routes.partitionOf("k"));
    routes.learn(located(1, {NodeId("n1"), "a:1"}));
    routes.setMaster({NodeId("n2"), "b:1"}, 64);
    QVERIFY((routes.guides() == std::vector<Place>{{NodeId("n2"), "b:1"}, {NodeId("n1"), "a:1"}}));
    QVERIFY(routes.partitionOf("k") == partitionOf("k", 64));
    routes.forgetMaster("a:1");
    QVERIFY(routes.master());
    routes.forgetMaster("b:1");
    QVERIFY(!routes.master());
    QCOMPARE(routes.guides().size(), std::size_t(2));
}

QTEST_APPLESS_MAIN(TestLocation)
#include "tst_location.moc"
