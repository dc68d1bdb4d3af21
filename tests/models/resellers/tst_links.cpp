// Links from end to end: a code that slips cannot pass, an address of which any letter was changed, a link that is the
// same on two computers, and what came of it.
#include "models/orders/orderrefunds.h"
#include "models/orders/orderstore.h"
#include "models/resellers/campaignstore.h"
#include "models/resellers/linkcaption.h"
#include "models/resellers/linkcode.h"
#include "models/resellers/linkdesk.h"
#include "models/resellers/linkoffers.h"
#include "models/resellers/linksigner.h"
#include "models/resellers/linkstore.h"
#include "models/settings/shopoptions.h"
#include "tests/support/shopfixture.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace jishi {

class LinksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void aCodeIsReadHoweverItIsTyped();
    void aSlipInACodeIsNoticed();
    void aSignatureIsOfItsResellerAndItsParts();
    void anAddressNeedsItsPlaces_data();
    void anAddressNeedsItsPlaces();
    void anAddressIsReadBackAsChatsChangeIt();
    void anyLetterThatWasChangedIsFound_data();
    void anyLetterThatWasChangedIsFound();
    void aFieldThatStandsTwiceIsNotBelieved();
    void aLinkIsTheSameOnEveryComputer();
    void anArchivedLinkComesBack();
    void linksOfGoodsThatBecameOneAreFound();
    void whoHasLeftMakesNoLinks();
    void aCodeThatIsTakenGivesWay();
    void theKeyIsMadeOnceAndOnlyByTheOwner();
    void aResellersComputerSignsHerLinksAlone();
    void theFiguresFollowTheOrders();
    void aCampaignHasANameAndDaysInOrder();
    void aCaptionBeginsWithItsLabel();

private:
    Connection &connection() { return m_fixture->connection(); }
    const ShopContext &context() { return m_fixture->context(); }
    RowId make(const LinkWish &wish);
    Link link(RowId id) { return *LinkStore(connection(), context()).link(id); }
    void setPattern(const QString &pattern);
    RowId order(RowId link);

    std::unique_ptr<testing::ShopFixture> m_fixture;
    RowId m_variant = 0;
};

namespace {

const QString kPattern = u"https://shop.example/p/{product}?r={code}&s={sign}&c={campaign}"_s;

} // namespace

void LinksTest::init()
{
    m_fixture = std::make_unique<testing::ShopFixture>();
    m_variant = m_fixture->addVariant("MG-1", 3990);
    QVERIFY(m_fixture->run("INSERT INTO resellers (id, uuid, name, created_at) VALUES\n"
                           "(1, x'0190a5e4000070008000000000000001', 'Wang Yan', 1),\n"
                           "(2, x'0190a5e4000070008000000000000002', 'Li Na', 1);\n"
                           "INSERT INTO groups (id, uuid, name, created_at)\n"
                           "VALUES (1, x'0190a5e4000070008000000000000003', 'Sun Garden', 1)"));
}

RowId LinksTest::make(const LinkWish &wish)
{
    const auto made = inTransaction(connection(),
        [&](Transaction &transaction) { return LinkStore(transaction.connection(), context()).findOrMake(wish); });
    return made ? *made : 0;
}

void LinksTest::setPattern(const QString &pattern)
{
    QVERIFY(inTransaction(connection(), [&](Transaction &transaction) -> Status {
        LinkDesk desk(transaction.connection(), context());
        if (auto kept = desk.setPattern(pattern); !kept)
            return kept;
        return desk.ensureKey();
    }).ok());
}

void LinksTest::aCodeIsReadHoweverItIsTyped()
{
    const QString code = LinkCode::of(*Uuid::fromText(u"0190a5e4-0000-7000-8000-000000000009"));
    QCOMPARE(code.size(), LinkCode::kSize);
    const QString spaced = LinkCode::spaced(code);
    QCOMPARE(spaced.count(u'-'), 2);
    QString wide;
    for (const QChar c : code)
        wide += QChar(c.unicode() + 0xFEE0);
    for (const QString &typed :
        QStringList { code, spaced, spaced.toLower(), wide, u" "_s + QString(spaced).replace(u'-', u' ') })
        QCOMPARE(LinkCode::read(typed), code);
    for (const QString &typed : QStringList { code.left(8), code + u'2', u"O"_s + code.mid(1), u""_s })
        QCOMPARE(LinkCode::read(typed), QString());
    QVERIFY(LinkCode::of({}, 0) != LinkCode::of({}, 1));
}

void LinksTest::aSlipInACodeIsNoticed()
{
    const QString letters = u"23456789ABCDEFGHJKMNPQRSTUVWXYZ"_s;
    for (int i = 0; i < 40; ++i) {
        const QString code = LinkCode::of(Uuid::derived({}, std::to_string(i)));
        for (int at = 0; at < code.size(); ++at) {
            for (const QChar other : letters)
                if (QString slip = code; other != code[at])
                    QVERIFY(LinkCode::read(slip.replace(at, 1, other)).isEmpty());
            if (QString swapped = code; at > 0 && at + 1 < code.size() && code[at - 1] != code[at]) {
                std::swap(swapped[at - 1], swapped[at]);
                QVERIFY(LinkCode::read(swapped).isEmpty());
            }
        }
    }
}

void LinksTest::aSignatureIsOfItsResellerAndItsParts()
{
    const auto key = LinkSigner::newKey();
    QVERIFY(key && key->size() == LinkSigner::kKeySize && *key != *LinkSigner::newKey());
    const LinkSigner hers(LinkSigner::resellerKey(*key, link(make({ 1 })).resellerUuid));
    const LinkSigner others(LinkSigner::resellerKey(*key, link(make({ 2 })).resellerUuid));
    LinkParts parts { u"K7M3XQ2HW"_s, {}, u"MG-1"_s, u"spring"_s };
    parts.sign = hers.sign(parts);
    QCOMPARE(parts.sign.size(), LinkSigner::kSignSize);
    QVERIFY(hers.fits(parts));
    QVERIFY(!others.fits(parts));
    LinkParts moved = parts;
    moved.product = u"MG-1s"_s;
    moved.campaign = u"pring"_s;
    QVERIFY(!hers.fits(moved));
    LinkParts bare = parts;
    bare.sign.clear();
    QVERIFY(!hers.fits(bare));
}

void LinksTest::anAddressNeedsItsPlaces_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("none yet") << u""_s << u""_s;
    QTest::newRow("whole") << kPattern << u""_s;
    QTest::newRow("code alone") << u"https://shop.example/{code}"_s << u""_s;
    QTest::newRow("mini program") << u"weixin://dl/business/?t={code}"_s << u""_s;
    QTest::newRow("no code") << u"https://shop.example/?s={sign}"_s
                             << u"The address needs {code}: without it nobody knows whose link it is."_s;
    QTest::newRow("no scheme") << u"shop.example/{code}"_s
                               << u"The address begins with https:// and the name of the storefront."_s;
    QTest::newRow("twice") << u"https://shop.example/{code}/{code}"_s << u"The address has {code} twice."_s;
    QTest::newRow("unknown") << u"https://shop.example/{code}/{name}"_s << u"{name} means nothing in this address."_s;
    QTest::newRow("blank") << u"https://shop.example/a b/{code}"_s
                           << u"An address has neither blanks nor letters other than Latin ones."_s;
}

void LinksTest::anAddressNeedsItsPlaces()
{
    QFETCH(QString, pattern);
    QFETCH(QString, refusal);
    const Status checked = LinkUrl::check(pattern);
    QCOMPARE(checked ? QString() : checked.error().detail, refusal);
}

void LinksTest::anAddressIsReadBackAsChatsChangeIt()
{
    const LinkUrl url(kPattern);
    const LinkParts parts { u"K7M3XQ2HW"_s, u"abc_DEF-12345678"_s, u"杯 1/2?&=#"_s, {} };
    const QString built = url.build(parts);
    QVERIFY(built.startsWith(u"https://shop.example/p/%E6"_s));
    for (const QString &pasted :
        QStringList { built, built.mid(8), u"http"_s + built.mid(5), built + u"&from=singlemessage"_s,
            built + u"#wechat_redirect"_s, u"广告 杯子\n"_s + built + u"\n快来"_s, u"看（"_s + built + u"）"_s,
            QString(built).replace(u"shop.example"_s, u"SHOP.Example"_s), QString(built).remove(u"&c="_s) }) {
        const auto read = url.read(pasted);
        QVERIFY2(read, qPrintable(pasted));
        QCOMPARE(*read, parts);
    }
    QVERIFY(!url.read(u"https://other.example/p/x?r=K7M3XQ2HW&s=abc"_s));
    QVERIFY(!url.read(u""_s));
    const LinkUrl inPath(u"https://shop.example/{code}/{sign}/"_s);
    const LinkParts few { u"K7M3XQ2HW"_s, u"abc_DEF-12345678"_s, {}, {} };
    QCOMPARE(*inPath.read(inPath.build(few).chopped(1)), few);
}

void LinksTest::anyLetterThatWasChangedIsFound_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("fields") << u"https://shop.example/p/{product}?r={code}&s={sign}"_s;
    QTest::newRow("path") << u"https://shop.example/{code}/{product}/{sign}"_s;
}

void LinksTest::anyLetterThatWasChangedIsFound()
{
    QFETCH(QString, pattern);
    setPattern(pattern);
    const Link made = link(make({ 1, LinkTarget::Product, m_fixture->integer("SELECT product_id FROM variants") }));
    const LinkDesk desk(connection(), context());
    const QString url = desk.url(made);
    QCOMPARE(desk.check(url).verdict, LinkVerdict::Genuine);
    QCOMPARE(desk.check(url).link->id, made.id);
    const QString own = u"https://shop.example/"_s;
    for (int at = 0; at < url.size(); ++at) {
        for (const QChar other : u"aZ3-"_s) {
            // Small and capital letters are the same in a code and in the name of a computer.
            if (other.toLower() == url[at].toLower())
                continue;
            const QString changed = QString(url).replace(at, 1, other);
            const LinkVerdict verdict = desk.check(changed).verdict;
            // A scheme is none of the link's; one that is broken is read as text.
            if (at >= own.indexOf(u'/'))
                QVERIFY2(verdict != LinkVerdict::Genuine, qPrintable(changed));
        }
    }
    // Another link's code under this signature.
    const Link other = link(make({ 2 }));
    const LinkFinding swapped = desk.check(QString(url).replace(made.code, other.code));
    QCOMPARE(swapped.verdict, LinkVerdict::Tampered);
    QCOMPARE(swapped.link->reseller, u"Li Na"_s);
    // Small letters of the signature are others.
    const QString sign = desk.pattern().read(url)->sign;
    QCOMPARE(desk.check(QString(url).replace(sign, sign.toLower() == sign ? sign.toUpper() : sign.toLower())).verdict,
        LinkVerdict::Tampered);
    QCOMPARE(desk.check(u"https://evil.example/?r="_s + made.code).verdict, LinkVerdict::OtherAddress);
    QCOMPARE(desk.check(LinkCode::spaced(made.code).toLower()).verdict, LinkVerdict::CodeOnly);
    QCOMPARE(desk.check(LinkCode::of({})).verdict, LinkVerdict::Unknown);
    QCOMPARE(desk.check(u"hello"_s).verdict, LinkVerdict::Unknown);
}

void LinksTest::aFieldThatStandsTwiceIsNotBelieved()
{
    setPattern(kPattern);
    const Link mine = link(make({ 1 }));
    const Link other = link(make({ 2 }));
    const LinkDesk desk(connection(), context());
    const LinkFinding twice = desk.check(desk.url(mine) + u"&r="_s + other.code);
    QCOMPARE(twice.verdict, LinkVerdict::OtherAddress);
}

void LinksTest::aLinkIsTheSameOnEveryComputer()
{
    const LinkWish wish { 1, LinkTarget::Product, m_fixture->integer("SELECT product_id FROM variants"), 1 };
    const auto foreseen = LinkStore(connection(), context()).foresee(wish);
    QVERIFY(foreseen && foreseen->id == 0);
    const RowId id = make(wish);
    QCOMPARE(make(wish), id);
    const Link made = link(id);
    QCOMPARE(made.uuid, foreseen->uuid);
    QCOMPARE(made.code, foreseen->code);
    QCOMPARE(made.product, foreseen->product);
    QCOMPARE(made.product, u"MG-1"_s);
    QCOMPARE(made.group, foreseen->group);
    QCOMPARE(made.reseller, u"Wang Yan"_s);
    QCOMPARE(LinkStore(connection(), context()).foresee(wish)->id, id);
    // Without the group, for another reseller and to the shop they are others.
    QSet<QString> codes { made.code };
    for (const LinkWish &other : { LinkWish { 1, wish.target, wish.targetId },
             LinkWish { 2, wish.target, wish.targetId, 1 }, LinkWish { 1 }, LinkWish { 1, LinkTarget::Shop, 0, 1 } })
        codes.insert(link(make(other)).code);
    QCOMPARE(codes.size(), 5);
    QCOMPARE(LinkStore(connection(), context()).of(1)->size(), size_t(4));
    QCOMPARE(m_fixture->integer("SELECT count(*) FROM outbox WHERE table_name = 'links'"), 5);
}

void LinksTest::anArchivedLinkComesBack()
{
    const RowId id = make({ 1 });
    QVERIFY(inTransaction(connection(), [&](Transaction &transaction) {
        return LinkStore(transaction.connection(), context()).archive(id);
    }).ok());
    QVERIFY(LinkStore(connection(), context()).of(1)->empty());
    QVERIFY(LinkStore(connection(), context()).ofCode(link(id).code)->archived);
    QCOMPARE(make({ 1 }), id);
    QVERIFY(!link(id).archived);
}

void LinksTest::linksOfGoodsThatBecameOneAreFound()
{
    const RowId mug = m_fixture->integer("SELECT product_id FROM variants");
    m_fixture->addVariant("MG-2", 3990);
    const RowId id = make({ 1, LinkTarget::Product, m_fixture->integer("SELECT max(id) FROM products") });
    Statement moved = connection().prepare("UPDATE links SET product_id = ?1 WHERE id = ?2");
    QVERIFY(moved.bind(1, mug).bind(2, id).run().ok());
    QCOMPARE(LinkStore(connection(), context()).foresee({ 1, LinkTarget::Product, mug })->id, id);
    QCOMPARE(make({ 1, LinkTarget::Product, mug }), id);
    QCOMPARE(m_fixture->integer("SELECT count(*) FROM links"), 1);
}

void LinksTest::whoHasLeftMakesNoLinks()
{
    QVERIFY(m_fixture->run("UPDATE resellers SET status = 'left' WHERE id = 2"));
    const auto made = inTransaction(connection(),
        [&](Transaction &transaction) { return LinkStore(transaction.connection(), context()).findOrMake({ 2 }); });
    QVERIFY(!made);
    QCOMPARE(made.error().detail, u"Li Na does not sell for the shop."_s);
    QCOMPARE(make({ 3 }), 0);
    QCOMPARE(m_fixture->integer("SELECT count(*) FROM links"), 0);
}

void LinksTest::aCodeThatIsTakenGivesWay()
{
    const auto foreseen = LinkStore(connection(), context()).foresee({ 1 });
    Statement taken = connection().prepare("INSERT INTO links (uuid, reseller_id, target, code, created_at)\n"
                                           "VALUES (x'0190a5e4000070008000000000000077', 2, 'shop', ?1, 1)");
    QVERIFY(taken.bind(1, foreseen->code).run().ok());
    const Link made = link(make({ 1 }));
    QVERIFY(made.code != foreseen->code);
    QCOMPARE(LinkCode::read(made.code), made.code);
}

void LinksTest::theKeyIsMadeOnceAndOnlyByTheOwner()
{
    QVERIFY(LinkDesk(connection(), context()).lacksKey());
    setPattern(kPattern);
    const QString key = ShopOptions(connection(), context()).value(option::kLinkKey);
    QCOMPARE(key.size(), 2 * LinkSigner::kKeySize);
    setPattern(kPattern);
    QCOMPARE(ShopOptions(connection(), context()).value(option::kLinkKey), key);
    ShopContext staff = context();
    staff.profile.role = ShopRole::Staff;
    QVERIFY(m_fixture->run("DELETE FROM shop_options WHERE key = 'secret.link'"));
    LinkDesk desk(connection(), staff);
    QVERIFY(!desk.lacksKey());
    QVERIFY(desk.ensureKey().ok());
    QCOMPARE(m_fixture->integer("SELECT count(*) FROM shop_options WHERE key = 'secret.link'"), 0);
    QCOMPARE(desk.url(link(make({ 1 }))), QString());
}

void LinksTest::aResellersComputerSignsHerLinksAlone()
{
    setPattern(kPattern);
    const Link hers = link(make({ 1 }));
    const Link others = link(make({ 2 }));
    const QString url = LinkDesk(connection(), context()).url(hers);
    const QString othersUrl = LinkDesk(connection(), context()).url(others);
    const QByteArray own = LinkDesk(connection(), context()).resellerKey(hers.resellerUuid).toHex();
    QVERIFY(m_fixture->run("DELETE FROM shop_options WHERE key = 'secret.link'"));
    QVERIFY(Settings(connection()).set(setting::kOwnLinkKey, QString::fromLatin1(own)).ok());
    ShopContext reseller = context();
    reseller.profile.role = ShopRole::Reseller;
    const LinkDesk desk(connection(), reseller);
    QCOMPARE(desk.url(hers), url);
    QCOMPARE(desk.check(url).verdict, LinkVerdict::Genuine);
    QVERIFY(desk.check(othersUrl).verdict != LinkVerdict::Genuine);
    QVERIFY(desk.url(others) != othersUrl);
}

RowId LinksTest::order(RowId link)
{
    OrderDraft draft;
    draft.lines.push_back({ m_variant, Quantity::units(2), {}, {} });
    draft.payment = DraftPayment {};
    const auto placed = inTransaction(connection(),
        [&](Transaction &transaction) { return OrderStore(transaction.connection(), context()).place(draft); });
    const RowId id = placed ? placed->id : 0;
    Statement owed =
        connection().prepare("INSERT INTO attributions (uuid, order_id, reseller_id, link_id, method, at)\n"
                             "VALUES (?1, ?2, (SELECT reseller_id FROM links WHERE id = ?3), ?3, 'link', 1)");
    return owed.bind(1, Uuid::v7(1)).bind(2, id).bind(3, link).run() ? id : 0;
}

void LinksTest::theFiguresFollowTheOrders()
{
    const RowId mine = make({ 1 });
    const RowId other = make({ 2 });
    const RowId first = order(mine);
    const RowId second = order(mine);
    const RowId moved = order(mine);
    QVERIFY(first > 0 && second > 0 && moved > 0);
    // The third is owed to nobody's link after all, a fourth was cancelled; of the second one piece came back.
    QVERIFY(inTransaction(connection(), [&](Transaction &transaction) {
        Statement replaced = transaction.connection().prepare(
            "INSERT INTO attributions (uuid, order_id, replaces, reseller_id, method, at)\n"
            "SELECT ?1, order_id, id, 2, 'manual', 2 FROM attributions WHERE order_id = ?2");
        return replaced.bind(1, Uuid::v7(2)).bind(2, moved).run();
    }).ok());
    const RowId cancelled = order(mine);
    QVERIFY(connection().prepare("UPDATE orders SET status = 'cancelled' WHERE id = ?1").bind(1, cancelled).run().ok());
    const auto back = m_fixture->integer("SELECT max(id) FROM orders") + 1;
    Statement returned = connection().prepare("INSERT INTO orders (id, uuid, number, refers_to, placed_at, status) "
                                              "VALUES (?1, ?2, 'R1', ?3, 5, 'completed')");
    QVERIFY(returned.bind(1, back).bind(2, Uuid::v7(3)).bind(3, second).run().ok());
    Statement line = connection().prepare("INSERT INTO order_lines (order_id, line_no, variant_id, name, quantity,\n"
                                          "unit_price, amount) VALUES (?1, 1, ?2, 'x', -1000, 3990, -3990)");
    QVERIFY(line.bind(1, back).bind(2, m_variant).run().ok());
    Statement entry = connection().prepare(
        "INSERT INTO commission_entries (uuid, reseller_id, level, kind, order_id, line_no, amount, at, booked_at,\n"
        "release_at, chain) VALUES (?1, ?2, ?3, 'accrual', ?4, 1, ?5, 1, 1, 1, zeroblob(32))");
    QVERIFY(entry.bind(1, Uuid::v7(4)).bind(2, 1).bind(3, 1).bind(4, first).bind(5, 638).run().ok());
    entry.reset();
    QVERIFY(entry.bind(1, Uuid::v7(5)).bind(2, 2).bind(3, 2).bind(4, first).bind(5, 100).run().ok());

    const auto summaries = LinkStore(connection(), context()).summaries();
    QVERIFY(summaries && summaries->size() == 2);
    for (const LinkSummary &summary : *summaries) {
        const bool isMine = summary.link.id == mine;
        QCOMPARE(summary.figures.orders, isMine ? 2 : 0);
        QCOMPARE(summary.figures.sales.minor(), isMine ? 2 * 7980 - 3990 : 0);
        QCOMPARE(summary.figures.commission.minor(), isMine ? 638 : 0);
    }
    QVERIFY(other != mine);
}

void LinksTest::aCampaignHasANameAndDaysInOrder()
{
    const auto save = [&](const Campaign &campaign) {
        return inTransaction(connection(), [&](Transaction &transaction) {
            return CampaignStore(transaction.connection(), context()).save(campaign);
        });
    };
    const auto spring = save({ 0, u" Spring "_s, { 2026, 3, 1 }, { 2026, 3, 31 }, {} });
    QVERIFY(spring.ok());
    QCOMPARE(save({ 0, u"spring"_s }).error().detail, u"There is a campaign spring already."_s);
    QCOMPARE(save({ 0, u" "_s }).error().detail, u"A campaign needs a name."_s);
    QCOMPARE(save({ 0, u"Back"_s, { 2026, 3, 2 }, { 2026, 3, 1 }, {} }).error().detail,
        u"The last day of a campaign is not before its first."_s);
    QCOMPARE(*save({ *spring, u"Spring Sale"_s, {}, { 2026, 4, 1 }, {} }), *spring);
    const auto all = CampaignStore(connection(), context()).all();
    QCOMPARE(all->size(), size_t(1));
    QCOMPARE(all->front().name, u"Spring Sale"_s);
    QVERIFY(!all->front().firstDay.isValid());
    const RowId id = make({ 1, LinkTarget::Campaign, *spring });
    QCOMPARE(link(id).targetName, u"Spring Sale"_s);
    QCOMPARE(LinkOffers(connection(), context()).offer(link(id))->note, u"– 2026-04-01"_s);
}

void LinksTest::aCaptionBeginsWithItsLabel()
{
    QVERIFY(m_fixture->run("UPDATE variants SET list_price = 5900; UPDATE products SET name = '杯子'"));
    const Link made = link(make({ 1, LinkTarget::Product, m_fixture->integer("SELECT product_id FROM variants") }));
    const auto offer = LinkOffers(connection(), context()).offer(made);
    QVERIFY(offer.ok());
    const QString url = u"https://shop.example/x"_s;
    QCOMPARE(linkCaption(*offer, url, PostScript::Simplified), u"广告 杯子\n¥39.90 (划线价 ¥59.00)\n"_s + url);
    QCOMPARE(linkCaption(*offer, url, PostScript::Traditional), u"廣告 杯子\n¥39.90 (劃線價 ¥59.00)\n"_s + url);
    QCOMPARE(linkCaption(*offer, url, PostScript::English), u"#ad 杯子\n¥39.90 (list price ¥59.00)\n"_s + url);
    const auto shop = LinkOffers(connection(), context()).offer(link(make({ 1 })));
    QCOMPARE(linkCaption(*shop, url, PostScript::English), u"#ad "_s + context().profile.name + u'\n' + url);
}

} // namespace jishi

QTEST_GUILESS_MAIN(jishi::LinksTest)
#include "tst_links.moc"
