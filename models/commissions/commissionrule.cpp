#include "models/commissions/commissionrule.h"

#include "models/base/enumtext.h"
#include "models/base/refusal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, 7> kScopes { "shop", "category", "product", "variant", "campaign", "tier",
    "reseller" };
constexpr std::array<const char *, 5> kBases { "paid", "list", "margin", "fixed", "none" };
constexpr int64_t kLargestPrice = int64_t { 1 } << 53; // what JSON keeps exact

QString priceText(int64_t minor, Currency currency)
{
    return Money(minor, currency).toDisplay();
}

bool holds(const RuleSection &section, int64_t price)
{
    return price >= section.from && (!section.until || price < *section.until);
}

Status checkRates(const RuleSection &section, CommissionBasis basis)
{
    if (section.first < 0 || section.second < 0)
        return refused(Refusal::tr("A commission is not below zero."));
    if (basis != CommissionBasis::Fixed && section.first + section.second > kWholeRate)
        return refused(Refusal::tr("Both levels together are more than 100 %."));
    if (section.first > kLargestPrice || section.second > kLargestPrice)
        return refused(Refusal::tr("An amount is too large."));
    return done();
}

} // namespace

const char *toText(RuleScope scope)
{
    return kScopes[static_cast<size_t>(scope)];
}

const char *toText(CommissionBasis basis)
{
    return kBases[static_cast<size_t>(basis)];
}

RuleScope ruleScopeFrom(std::string_view text)
{
    return enumFrom<RuleScope>(kScopes, text);
}

CommissionBasis commissionBasisFrom(std::string_view text)
{
    return enumFrom<CommissionBasis>(kBases, text);
}

const RuleSection *CommissionRule::sectionOf(int64_t unitPrice) const
{
    for (const RuleSection &section : sections)
        if (holds(section, unitPrice))
            return &section;
    return nullptr;
}

Status CommissionRule::check(Currency currency) const
{
    if (basis == CommissionBasis::None)
        return done();
    if (holdDays < 0 || holdDays > 365)
        return refused(Refusal::tr("A commission waits between 0 and 365 days."));
    std::vector<RuleSection> sorted = sections;
    std::ranges::sort(sorted, {}, &RuleSection::from);
    int64_t reached = 0; // every price below is in exactly one section
    bool open = false; // and every one from there on, too
    for (const RuleSection &section : sorted) {
        if (auto rates = checkRates(section, basis); !rates)
            return rates;
        if (section.from < 0 || section.from > kLargestPrice || (section.until && *section.until <= section.from))
            return refused(Refusal::tr("A section ends before it begins: %1.").arg(priceText(section.from, currency)));
        if (open || section.from < reached)
            return refused(Refusal::tr("Two sections overlap: goods at %1 would be in both.")
                               .arg(priceText(section.from, currency)));
        if (section.from > reached)
            return refused(
                Refusal::tr("There is a gap: goods at %1 would be in no section.").arg(priceText(reached, currency)));
        open = !section.until;
        reached = section.until.value_or(reached);
    }
    if (!open)
        return refused(
            Refusal::tr("There is a gap: goods at %1 would be in no section.").arg(priceText(reached, currency)));
    return done();
}

QByteArray CommissionRule::sectionsText() const
{
    QJsonArray list;
    for (const RuleSection &section : sections) {
        QJsonObject each { { u"from"_s, qint64(section.from) }, { u"first"_s, qint64(section.first) },
            { u"second"_s, qint64(section.second) } };
        if (section.until)
            each[u"until"_s] = qint64(*section.until);
        list.append(each);
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

std::vector<RuleSection> CommissionRule::sectionsFrom(const QByteArray &json)
{
    std::vector<RuleSection> sections;
    const QJsonArray list = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : list) {
        const QJsonObject each = value.toObject();
        RuleSection section { each[u"from"_s].toInteger(), {}, each[u"first"_s].toInteger(),
            each[u"second"_s].toInteger() };
        if (each.contains(u"until"_s))
            section.until = each[u"until"_s].toInteger();
        sections.push_back(section);
    }
    return sections;
}

} // namespace jishi
