#include "ui/customers/duplicatesdialog.h"

#include "models/customers/customermerger.h"
#include "ui/errortext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr QSize kSize(680, 440);
// More than anybody decides about in one sitting; the rest comes the next time.
constexpr int kMostPairs = 200;

QStringList valuesOf(const Customer &customer, CustomerContact::Kind kind, const QString &first)
{
    QStringList values;
    if (!first.isEmpty())
        values << first;
    for (const CustomerContact &contact : customer.contacts)
        if (contact.kind == kind)
            values << contact.value;
    return values;
}

} // namespace

DuplicatesDialog::DuplicatesDialog(Shop &shop, QWidget *parent)
    : QDialog(parent)
    , m_shop(shop)
    , m_title(plainLabel({}, this, "heading"))
    , m_hint(plainLabel({}, this, "muted"))
    , m_distinct(new ActionButton(this))
    , m_skip(new ActionButton(this))
{
    setObjectName(u"duplicatesDialog"_s);
    setWindowTitle(tr("Possible Duplicates"));
    resize(kSize);
    m_hint->setWordWrap(true);
    m_title->setObjectName(u"duplicatesTitle"_s);
    m_distinct->setObjectName(u"notTheSame"_s);
    m_distinct->setText(tr("Not the Same Person"));
    //: Button: decide about this pair another time
    m_skip->setText(tr("Skip"));
    auto *close = new ActionButton(this);
    close->setText(tr("Close"));
    auto *sides = new QHBoxLayout;
    sides->setSpacing(space::kLarge);
    for (int side = 0; side < 2; ++side) {
        m_sides[static_cast<size_t>(side)] = makeSide(side);
        sides->addWidget(m_sides[static_cast<size_t>(side)].card, 1);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_distinct);
    buttons->addWidget(m_skip);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kDialog);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addLayout(sides, 1);
    layout->addLayout(buttons);
    connect(m_distinct, &QPushButton::clicked, this, &DuplicatesDialog::markDistinct);
    connect(m_skip, &QPushButton::clicked, this, &DuplicatesDialog::next);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    m_title->setText(tr("Looking for duplicates…"));
    offerDecisions(false);
    search();
}

DuplicatesDialog::Side DuplicatesDialog::makeSide(int number)
{
    Side side;
    side.card = new Card(this);
    side.keep = new ActionButton(side.card, ActionButton::Kind::Primary);
    side.keep->setObjectName(u"keep%1"_s.arg(number));
    side.keep->setText(tr("Keep This One and Merge"));
    side.card->body()->addStretch();
    side.card->body()->addWidget(side.keep, 0, Qt::AlignLeft);
    connect(side.keep, &QPushButton::clicked, this, [this, number] { merge(number); });
    return side;
}

void DuplicatesDialog::search()
{
    const auto work = [](Connection &connection) { return CustomerDuplicates(connection).find(kMostPairs); };
    whenDone(m_shop.database().read(work), this, [this](const Result<std::vector<DuplicatePair>> &pairs) {
        m_pairs = pairs ? *pairs : std::vector<DuplicatePair>();
        m_current = 0;
        showPair();
    });
}

void DuplicatesDialog::showPair()
{
    offerDecisions(false);
    if (m_current >= m_pairs.size()) {
        m_title->setText(m_asked ? tr("No Duplicates Are Left") : tr("No Duplicates Found"));
        m_hint->setText(tr("Two customers are asked about when they share a phone number, or a name and an address."));
        return;
    }
    m_asked = true;
    const auto work = [context = &m_shop.context(), pair = m_pairs[m_current]](Connection &connection) -> Result<Pair> {
        const CustomerStore store(connection, *context);
        auto first = store.customer(pair.first);
        auto second = store.customer(pair.second);
        if (!first || !second)
            return first ? second.error() : first.error();
        return Pair { *first, *second };
    };
    whenDone(m_shop.database().read(work), this, [this](const Result<Pair> &pair) {
        if (pair)
            display(*pair);
        else
            next(); // gone in the meantime
    });
}

void DuplicatesDialog::offerDecisions(bool offered)
{
    for (QWidget *widget : { static_cast<QWidget *>(m_distinct), static_cast<QWidget *>(m_skip),
             static_cast<QWidget *>(m_sides[0].card), static_cast<QWidget *>(m_sides[1].card) })
        widget->setVisible(offered);
}

void DuplicatesDialog::display(const Pair &pair)
{
    offerDecisions(true);
    const DuplicatePair &found = m_pairs[m_current];
    m_shown = pair;
    m_title->setText(found.reason == DuplicatePair::Reason::Phone ? tr("The same phone number")
                                                                  : tr("The same name and a similar address"));
    m_hint->setText(
        tr("Orders, phones, addresses, groups, tags and notes of the other come along. Merging cannot be undone."));
    fillSide(m_sides[0], pair[0], found.firstOrders);
    fillSide(m_sides[1], pair[1], found.secondOrders);
}

void DuplicatesDialog::fillSide(Side &side, const Customer &customer, int64_t orders)
{
    delete side.facts;
    side.facts = new QWidget(side.card);
    auto *grid = new QGridLayout(side.facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString &label, const QString &value) {
        if (value.isEmpty())
            return;
        auto *words = plainLabel(value, side.facts);
        words->setWordWrap(true);
        const int row = grid->rowCount();
        grid->addWidget(plainLabel(label, side.facts, "small"), row, 0, Qt::AlignTop);
        grid->addWidget(words, row, 1);
    };
    add(tr("Orders"), QLocale().toString(static_cast<qlonglong>(orders)));
    QStringList phones;
    for (const QString &phone : valuesOf(customer, CustomerContact::Kind::Phone, customer.phone))
        phones << maskedPhone(phone);
    add(tr("Phone"), phones.join(u'\n'));
    add(tr("WeChat"), valuesOf(customer, CustomerContact::Kind::WeChat, customer.wechat).join(u'\n'));
    add(tr("Address"), valuesOf(customer, CustomerContact::Kind::Address, customer.address).join(u'\n'));
    QStringList groups;
    for (const GroupMembership &membership : customer.groups)
        groups << membership.group;
    add(tr("Groups"), groups.join(u'\n'));
    add(tr("Tags"), customer.tags);
    add(tr("Notes"), customer.note);
    side.card->setTitle(customer.name);
    side.card->body()->insertWidget(1, side.facts); // below the title
}

void DuplicatesDialog::merge(int kept)
{
    const Customer keep = m_shown[static_cast<size_t>(kept)];
    const RowId other = m_shown[static_cast<size_t>(1 - kept)].id;
    const auto work = [context = &m_shop.context(), id = keep.id, other](Transaction &transaction) {
        return CustomerMerger(transaction.connection(), *context).merge(id, other);
    };
    decide(m_shop.database().write(work), [this, keep, other] {
        Q_EMIT merged(keep.id, keep.name);
        const auto isOfOther = [other](
                                   const DuplicatePair &pair) { return pair.first == other || pair.second == other; };
        const auto rest = m_pairs.begin() + static_cast<std::ptrdiff_t>(m_current);
        m_pairs.erase(std::remove_if(rest, m_pairs.end(), isOfOther), m_pairs.end());
        showPair();
    });
}

void DuplicatesDialog::markDistinct()
{
    const auto work = [context = &m_shop.context(), one = m_shown[0].id, other = m_shown[1].id](
                          Transaction &transaction) {
        return CustomerMerger(transaction.connection(), *context).markDistinct(one, other);
    };
    decide(m_shop.database().write(work), [this] { next(); });
}

void DuplicatesDialog::decide(const Pending<Status> &stored, std::function<void()> then)
{
    setEnabled(false);
    whenDone(stored, this, [this, then = std::move(then)](const Status &status) {
        setEnabled(true);
        if (status)
            then();
        else
            m_hint->setText(ErrorWords::of(status.error()).text);
    });
}

void DuplicatesDialog::next()
{
    ++m_current;
    showPair();
}

} // namespace jishi
