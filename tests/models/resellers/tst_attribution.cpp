// To whom an order is owed: link or code, group, binding, nobody; and who may decide otherwise.
#include "models/history/changereversal.h"
#include "models/settings/shopoptions.h"
#include "tests/models/commissions/salesnetwork.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstAttribution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_net = std::make_unique<SalesNetwork>(); }

    void theLinkComesBeforeTheGroup();
    void aLinkCountsForSomeDaysAndThenTheGroupDoes();
    void theLastOfSeveralLinksCounts();
    void theGroupsLeaderComesBeforeTheBinding();
    void whoCameByALinkIsBoundOnce();
    void theLastLinkBindsIfTheShopSaysSo();
    void aBindingOfSomeDaysLapses();
    void bindingByHandDoesNotLapse();
    void whoHasLeftIsPassedOver();
    void whatHeldWhenItWasPlacedStays();
    void anotherCustomerOfAnOpenOrderIsAnotherReseller();
    void whatAPersonDecidedStaysWhenTheGroupChanges();
    void theTrailKeepsEveryDecision();
    void onlyTheOwnerDecidesAndSaysWhy();
    void aPartOfAnOrderIsOwedAsTheWhole();
    void ordersOfTwoResellersAreNotMerged();
    void undoOfAnEditGivesTheOrderBack();
    void whatAResellerTakesOnHerComputerIsHers();

private:
    void setOption(SettingKey key, const QString &value)
    {
        QVERIFY(m_net->with<ShopOptions>([&](ShopOptions &options) { return options.set(key, value); }));
    }
    RowId placed(RowId link, RowId group)
    {
        OrderDraft draft = m_net->basket(1, 1, group);
        draft.linkId = link;
        return m_net->place(draft)->id;
    }
    RowId owedTo(RowId order)
    {
        const auto attribution = m_net->attribution(order);
        return attribution ? attribution->resellerId : 0;
    }
    int64_t boundTo() { return m_net->shop.integer("SELECT coalesce(reseller_id, 0) FROM customers WHERE id = 1"); }

    std::unique_ptr<SalesNetwork> m_net;
};

void TstAttribution::theLinkComesBeforeTheGroup()
{
    const RowId order = placed(SalesNetwork::kRitasLink, SalesNetwork::kHill);
    const auto owed = m_net->attribution(order);
    QVERIFY(owed);
    QCOMPARE(owed->resellerId, SalesNetwork::kRita);
    QCOMPARE(owed->inviterId, SalesNetwork::kMing);
    QCOMPARE(owed->tierId, RowId(1));
    QCOMPARE(owed->campaignId, RowId(1));
    QCOMPARE(owed->method, AttributionMethod::Link);
    QCOMPARE(owed->touchedAt, kMorning);
    QCOMPARE(m_net->shop.integer("SELECT reseller_id FROM orders"), SalesNetwork::kRita);
    QCOMPARE(m_net->problems(), QString());
}

void TstAttribution::aLinkCountsForSomeDaysAndThenTheGroupDoes()
{
    placed(SalesNetwork::kRitasLink, 0);
    m_net->later(15);
    const RowId within = placed(0, SalesNetwork::kHill);
    QCOMPARE(owedTo(within), SalesNetwork::kRita);
    QCOMPARE(m_net->attribution(within)->touchedAt, kMorning); // when she came, not when she bought
    m_net->later(1);
    QCOMPARE(owedTo(placed(0, SalesNetwork::kHill)), SalesNetwork::kYan);
    QCOMPARE(m_net->shop.integer("SELECT count(*) FROM link_touches"), int64_t(1));
}

void TstAttribution::theLastOfSeveralLinksCounts()
{
    placed(SalesNetwork::kRitasLink, 0);
    m_net->later(1);
    placed(SalesNetwork::kYansLink, 0);
    m_net->later(1);
    QCOMPARE(owedTo(placed(0, 0)), SalesNetwork::kYan);
}

void TstAttribution::theGroupsLeaderComesBeforeTheBinding()
{
    QVERIFY(m_net->shop.run("UPDATE customers SET reseller_id = 2"));
    QCOMPARE(owedTo(placed(0, SalesNetwork::kHill)), SalesNetwork::kYan);
    const RowId order = placed(0, 0);
    QCOMPARE(owedTo(order), SalesNetwork::kRita);
    QCOMPARE(m_net->attribution(order)->method, AttributionMethod::Customer);
}

void TstAttribution::whoCameByALinkIsBoundOnce()
{
    placed(SalesNetwork::kRitasLink, 0);
    QCOMPARE(boundTo(), SalesNetwork::kRita);
    placed(SalesNetwork::kYansLink, 0);
    QCOMPARE(boundTo(), SalesNetwork::kRita);
    QCOMPARE(m_net->shop.text("SELECT bound_by FROM customers"), u"link"_s);
}

void TstAttribution::theLastLinkBindsIfTheShopSaysSo()
{
    setOption(option::kBinding, u"last"_s);
    placed(SalesNetwork::kRitasLink, 0);
    placed(SalesNetwork::kYansLink, 0);
    QCOMPARE(boundTo(), SalesNetwork::kYan);
}

void TstAttribution::aBindingOfSomeDaysLapses()
{
    setOption(option::kBinding, u"days"_s);
    placed(SalesNetwork::kRitasLink, 0);
    m_net->later(30);
    QCOMPARE(owedTo(placed(0, 0)), SalesNetwork::kRita);
    m_net->later(1);
    QCOMPARE(owedTo(placed(0, 0)), RowId(0));
    placed(SalesNetwork::kYansLink, 0);
    QCOMPARE(boundTo(), SalesNetwork::kYan);
}

void TstAttribution::bindingByHandDoesNotLapse()
{
    setOption(option::kBinding, u"days"_s);
    QVERIFY(m_net->shop.run("UPDATE customers SET reseller_id = 2"));
    m_net->later(400);
    QCOMPARE(owedTo(placed(0, 0)), SalesNetwork::kRita);
    placed(SalesNetwork::kYansLink, 0);
    QCOMPARE(boundTo(), SalesNetwork::kRita);
}

void TstAttribution::whoHasLeftIsPassedOver()
{
    QVERIFY(m_net->shop.run("UPDATE resellers SET status = 'left' WHERE id = 2"));
    QCOMPARE(owedTo(placed(SalesNetwork::kRitasLink, SalesNetwork::kHill)), SalesNetwork::kYan);
    QVERIFY(m_net->shop.run("UPDATE resellers SET status = 'active' WHERE id = 2;\n"
                            "UPDATE resellers SET status = 'left' WHERE id = 1"));
    const auto owed = m_net->attribution(placed(SalesNetwork::kRitasLink, 0));
    QCOMPARE(owed->inviterId, RowId(0)); // who invited her has left
}

void TstAttribution::whatHeldWhenItWasPlacedStays()
{
    const RowId order = placed(0, SalesNetwork::kLakeside);
    QVERIFY(m_net->shop.run("UPDATE groups SET leader_id = 3; UPDATE resellers SET inviter_id = NULL, tier_id = NULL"));
    const auto owed = m_net->attribution(order);
    QCOMPARE(owed->resellerId, SalesNetwork::kRita);
    QCOMPARE(owed->inviterId, SalesNetwork::kMing);
    QCOMPARE(owed->tierId, RowId(1));
}

void TstAttribution::anotherCustomerOfAnOpenOrderIsAnotherReseller()
{
    const RowId order = placed(0, SalesNetwork::kLakeside);
    OrderEdit edit;
    edit.groupId = SalesNetwork::kHill;
    QVERIFY(m_net->edit(order, edit));
    QCOMPARE(owedTo(order), SalesNetwork::kYan);
    edit.groupId = 0;
    QVERIFY(m_net->edit(order, edit));
    QCOMPARE(owedTo(order), RowId(0));
    QCOMPARE(Attributions(m_net->shop.connection(), m_net->shop.context()).chain(order)->size(), size_t(3));
    QCOMPARE(m_net->problems(), QString());
}

void TstAttribution::whatAPersonDecidedStaysWhenTheGroupChanges()
{
    const RowId order = placed(0, SalesNetwork::kLakeside);
    QVERIFY(m_net->reassign(order, SalesNetwork::kMing));
    OrderEdit edit;
    edit.groupId = SalesNetwork::kHill;
    QVERIFY(m_net->edit(order, edit));
    QCOMPARE(owedTo(order), SalesNetwork::kMing);
}

void TstAttribution::theTrailKeepsEveryDecision()
{
    const RowId order = placed(0, SalesNetwork::kLakeside);
    QVERIFY(m_net->reassign(order, SalesNetwork::kYan));
    QVERIFY(m_net->reassign(order, 0));
    const auto chain = *Attributions(m_net->shop.connection(), m_net->shop.context()).chain(order);
    QCOMPARE(chain.size(), size_t(3));
    QCOMPARE(chain[1].replaces, chain[0].id);
    QCOMPARE(chain[2].replaces, chain[1].id);
    QCOMPARE(chain[2].reason, u"she had asked her"_s);
    QVERIFY(m_net->shop.refusal("UPDATE attributions SET reseller_id = 1").contains(u"never changed"_s));
    QVERIFY(m_net->shop.refusal("DELETE FROM attributions").contains(u"never changed"_s));
}

void TstAttribution::onlyTheOwnerDecidesAndSaysWhy()
{
    const RowId order = placed(0, SalesNetwork::kLakeside);
    Connection &connection = m_net->shop.connection();
    const auto decide = [&](const ShopContext &context, RowId reseller, const QString &reason) {
        return inTransaction(connection,
            [&](Transaction &) { return Attributions(connection, context).reassign(order, reseller, reason); });
    };
    QVERIFY(!decide(m_net->shop.context(), SalesNetwork::kYan, u" "_s));
    QVERIFY(!decide(m_net->shop.context(), SalesNetwork::kRita, u"why not"_s)); // it is hers
    ShopContext staff = m_net->shop.context();
    staff.profile.role = ShopRole::Staff;
    QVERIFY(!decide(staff, SalesNetwork::kYan, u"she asked"_s));
    QVERIFY(m_net->shop.run("UPDATE resellers SET status = 'left' WHERE id = 3"));
    QVERIFY(!decide(m_net->shop.context(), SalesNetwork::kYan, u"she asked"_s));
    QCOMPARE(owedTo(order), SalesNetwork::kRita);
}

void TstAttribution::aPartOfAnOrderIsOwedAsTheWhole()
{
    const RowId order = placed(SalesNetwork::kRitasLink, 0);
    const auto part = m_net->split(order, { { 1, Quantity::units(1) } });
    QVERIFY2(part, qPrintable(said(part)));
    QCOMPARE(owedTo(part->id), SalesNetwork::kRita);
    QCOMPARE(m_net->attribution(part->id)->linkId, SalesNetwork::kRitasLink);
    QCOMPARE(m_net->problems(), QString());
}

void TstAttribution::ordersOfTwoResellersAreNotMerged()
{
    const RowId ritas = placed(0, SalesNetwork::kLakeside);
    const RowId yans = placed(0, SalesNetwork::kHill);
    const RowId nobodys = placed(0, 0);
    QVERIFY(!m_net->merge(ritas, yans));
    QVERIFY(m_net->merge(ritas, nobodys));
    QCOMPARE(owedTo(nobodys), SalesNetwork::kRita);
    QCOMPARE(m_net->problems(), QString());
}

void TstAttribution::undoOfAnEditGivesTheOrderBack()
{
    const RowId order = placed(0, SalesNetwork::kLakeside);
    OrderEdit edit;
    edit.groupId = SalesNetwork::kHill;
    QVERIFY(m_net->edit(order, edit));
    const int64_t change = m_net->shop.integer("SELECT change FROM capture_state");
    const auto undone =
        m_net->with<ChangeReversal>([&](ChangeReversal &reversal) { return reversal.takeBack(change); });
    QVERIFY2(undone, qPrintable(said(undone)));
    QCOMPARE(m_net->order(order).groupId, SalesNetwork::kLakeside);
    QCOMPARE(owedTo(order), SalesNetwork::kRita);
    QCOMPARE(m_net->problems(), QString());
}

void TstAttribution::whatAResellerTakesOnHerComputerIsHers()
{
    const Uuid rita = *Uuid::fromBytes(QByteArray(16, 'r').constData(), 16);
    QVERIFY(m_net->shop.run("UPDATE resellers SET uuid = CAST('rrrrrrrrrrrrrrrr' AS BLOB) WHERE id = 2"));
    QVERIFY(inTransaction(m_net->shop.connection(), [&](Transaction &transaction) {
        return Settings(transaction.connection()).set(setting::kOwnReseller, rita.toText());
    }));
    ShopContext hers = m_net->shop.context();
    hers.profile.role = ShopRole::Reseller;
    const auto owed = *Attributions(m_net->shop.connection(), hers).decide({ 0, false, 0, 0, kMorning });
    QVERIFY(owed);
    QCOMPARE(owed->resellerId, SalesNetwork::kRita);
    QVERIFY(!*Attributions(m_net->shop.connection(), m_net->shop.context()).decide({ 0, false, 0, 0, kMorning }));
}

QTEST_GUILESS_MAIN(TstAttribution)
#include "tst_attribution.moc"
