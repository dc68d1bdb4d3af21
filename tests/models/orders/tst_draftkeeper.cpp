// Orders that are being taken are kept, come back as they were, are placed once, and count nowhere until then.
#include "models/customers/customereraser.h"
#include "models/customers/customerstore.h"
#include "models/orders/draftkeeper.h"
#include "tests/models/orders/orderdesk.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstDraftKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<OrderDesk>(); }

    void aDraftComesBackAsItWas();
    void aDraftIsNoOrder();
    void itIsPlacedOnceUnderItsReference();
    void aLateSaveDoesNotBringBackWhatWasPlaced();
    void anEmptyOneIsNotKept();
    void whatWasPutAsideIsNotTakenUpByItself();
    void anErasedPersonIsInNoDraft();

private:
    OrderDraft draft(const QString &reference = u"ref-1"_s)
    {
        OrderDraft draft;
        draft.clientRef = reference;
        draft.customerName = u"李雷"_s;
        draft.customerPhone = u"13800000001"_s;
        draft.lines.push_back({ m_desk->apple, Quantity::fromThousandths(1500), yuan(250), yuan(10), u"friend"_s });
        draft.lines.push_back({ m_desk->pear, Quantity::units(2), std::nullopt, yuan(0) });
        draft.shipping = yuan(600);
        draft.discount = yuan(25);
        draft.rounding = yuan(5);
        draft.address = u"3-502"_s;
        draft.tags = u"vip"_s;
        draft.note = u"门口"_s;
        draft.payment = DraftPayment { PaymentMethod::Cash, {}, {}, {}, yuan(5000) };
        return draft;
    }
    Status keep(const OrderDraft &draft, bool aside = false)
    {
        m_desk->shop.clock().set(m_desk->shop.clock().now() + 1000);
        return m_desk->with<DraftKeeper>([&](DraftKeeper &drafts) { return drafts.keep(draft, aside); });
    }
    DraftKeeper drafts() { return { m_desk->shop.connection(), m_desk->shop.context() }; }

    std::unique_ptr<OrderDesk> m_desk;
};

void TstDraftKeeper::aDraftComesBackAsItWas()
{
    QVERIFY(keep(draft()));
    const auto kept = drafts().current();
    QVERIFY2(kept, qPrintable(said(kept)));
    QCOMPARE(DraftKeeper::content(kept->draft), DraftKeeper::content(draft()));
    QCOMPARE(kept->draft.clientRef, u"ref-1"_s);
    QCOMPARE(kept->customer, u"李雷"_s);
    QCOMPARE(kept->items, u"APPLE × 1.5, PEAR × 2"_s);
    // 1.5 × 2.50 − 0.10 + 2 × 5.00 + 6.00 − 0.25
    QCOMPARE(kept->total, yuan(1940));
}

void TstDraftKeeper::aDraftIsNoOrder()
{
    const QString before =
        m_desk->shop.rows("SELECT sum(reserved), (SELECT count(*) FROM orders), (SELECT count(*)\n"
                          "FROM outbox), (SELECT value FROM settings WHERE key = 'next_order_number')\n"
                          "FROM variants");
    QVERIFY(keep(draft()));
    QCOMPARE(m_desk->shop.rows("SELECT sum(reserved), (SELECT count(*) FROM orders), (SELECT count(*)\n"
                               "FROM outbox), (SELECT value FROM settings WHERE key = 'next_order_number')\n"
                               "FROM variants"),
        before);
    QCOMPARE(m_desk->problems(), QString());
}

void TstDraftKeeper::itIsPlacedOnceUnderItsReference()
{
    QVERIFY(keep(draft()));
    const auto place = [&] {
        return m_desk->with<DraftKeeper>([&](DraftKeeper &all) { return all.place(all.current()->draft); });
    };
    const auto placed = place();
    QVERIFY2(placed, qPrintable(said(placed)));
    QCOMPARE(placed->total, yuan(1940));
    QVERIFY(drafts().all()->empty());
    // The same draft from a page that did not hear of it.
    const auto again = m_desk->with<DraftKeeper>([&](DraftKeeper &all) { return all.place(draft()); });
    QVERIFY(again->existing);
    QCOMPARE(m_desk->shop.integer("SELECT count(*) FROM orders"), int64_t(1));
}

void TstDraftKeeper::aLateSaveDoesNotBringBackWhatWasPlaced()
{
    QVERIFY(m_desk->with<DraftKeeper>([&](DraftKeeper &all) { return all.place(draft()); }));
    QVERIFY(keep(draft()));
    QVERIFY(drafts().all()->empty());
}

void TstDraftKeeper::anEmptyOneIsNotKept()
{
    QVERIFY(keep(draft()));
    OrderDraft empty;
    empty.clientRef = u"ref-1"_s;
    QVERIFY(keep(empty)); // she took the last line off
    QVERIFY(drafts().all()->empty());
}

void TstDraftKeeper::whatWasPutAsideIsNotTakenUpByItself()
{
    QVERIFY(keep(draft(u"first"_s)));
    QVERIFY(keep(draft(u"second"_s), true));
    QCOMPARE(drafts().all()->size(), size_t(2));
    QCOMPARE(drafts().all()->front().draft.clientRef, u"second"_s);
    QCOMPARE(drafts().current()->draft.clientRef, u"first"_s);
    QVERIFY(keep(draft(u"first"_s), true));
    QCOMPARE(drafts().current().error().kind, ErrorKind::NotFound);
    QCOMPARE(drafts().draft(u"second"_s)->aside, true);
}

void TstDraftKeeper::anErasedPersonIsInNoDraft()
{
    OrderDraft known = draft();
    known.customerId = *m_desk->with<CustomerStore>(
        [](CustomerStore &store) { return store.findOrAdd(u"韩梅梅"_s, u"13800000002"_s); });
    QVERIFY(keep(known));
    QCOMPARE(drafts().current()->customer, u"韩梅梅"_s);
    QVERIFY(m_desk->with<CustomerEraser>([&](CustomerEraser &eraser) { return eraser.erase(known.customerId); }));
    QVERIFY(drafts().all()->empty());
}

QTEST_GUILESS_MAIN(TstDraftKeeper)
#include "tst_draftkeeper.moc"
