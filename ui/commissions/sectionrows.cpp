#include "ui/commissions/sectionrows.h"

#include "models/base/refusal.h"
#include "models/tables/commissiontable.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace jishi {

SectionRows::SectionRows(Currency currency, QWidget *parent)
    : QWidget(parent)
    , m_currency(currency)
    , m_grid(new QGridLayout(this))
    , m_add(new ActionButton(this, ActionButton::Kind::Link))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::kTiny);
    //: Column heads of a rule's sections
    for (const QString &head : { tr("Unit price from"), tr("Below"), tr("Reseller"), tr("Who invited her") })
        m_heads.push_back(plainLabel(head, this, "small"));
    m_add->setObjectName(u"addSection"_s);
    m_add->setText(tr("Add a Section"));
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &SectionRows::addSection);
    setSections({ RuleSection {} });
}

QLineEdit *SectionRows::field(const char *name, const QString &text)
{
    auto *edit = new QLineEdit(text, this);
    edit->setObjectName(QLatin1String(name) + QString::number(m_rows.size() + 1));
    edit->setAlignment(Qt::AlignRight);
    connect(edit, &QLineEdit::textEdited, this, &SectionRows::edited);
    return edit;
}

QString SectionRows::rateWords(int64_t rate) const
{
    return m_basis == CommissionBasis::Fixed ? Money(rate, m_currency).toPlain() : CommissionTable::rateText(rate);
}

void SectionRows::addRow(const RuleSection &section)
{
    Row row;
    row.from = field("sectionFrom", Money(section.from, m_currency).toPlain());
    row.until = field("sectionUntil", section.until ? Money(*section.until, m_currency).toPlain() : QString());
    row.until->setPlaceholderText(tr("no end"));
    row.first = field("sectionFirst", rateWords(section.first));
    row.second = field("sectionSecond", rateWords(section.second));
    row.remove = new ActionButton(this, ActionButton::Kind::Link);
    row.remove->setText(tr("Remove"));
    row.remove->setAutoDefault(false);
    connect(row.remove, &QPushButton::clicked, this, [this, row] { removeRow(row); });
    m_rows.push_back(row);
}

void SectionRows::setSections(const std::vector<RuleSection> &sections)
{
    for (const Row &row : m_rows)
        for (QWidget *widget :
            std::initializer_list<QWidget *> { row.from, row.until, row.first, row.second, row.remove })
            delete widget;
    m_rows.clear();
    for (const RuleSection &section : sections)
        addRow(section);
    layOut();
}

// The numbers stay what they are, in percent or in money.
void SectionRows::setBasis(CommissionBasis basis)
{
    if (basis == m_basis)
        return;
    const auto known = sections();
    m_basis = basis;
    setSections(known ? *known : std::vector<RuleSection> { RuleSection {} });
}

void SectionRows::removeRow(const Row &row)
{
    const auto found = std::ranges::find_if(m_rows, [&row](const Row &each) { return each.from == row.from; });
    for (QWidget *widget : std::initializer_list<QWidget *> { row.from, row.until, row.first, row.second, row.remove })
        widget->deleteLater();
    m_rows.erase(found);
    layOut();
    Q_EMIT edited();
}

// It begins where the last one ends.
void SectionRows::addSection()
{
    RuleSection next;
    if (!m_rows.empty()) {
        const Row &last = m_rows.back();
        next.from = priceOf(last.until->text()).value_or(priceOf(last.from->text()).value_or(0));
        next.first = rateOf(last.first->text()).value_or(0);
        next.second = rateOf(last.second->text()).value_or(0);
    }
    addRow(next);
    layOut();
    (m_rows.size() > 1 ? m_rows[m_rows.size() - 2].until : m_rows.back().from)->setFocus();
    Q_EMIT edited();
}

void SectionRows::layOut()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (size_t i = 0; i < m_heads.size(); ++i)
        m_grid->addWidget(m_heads[i], 0, static_cast<int>(i));
    int line = 0;
    for (const Row &row : m_rows) {
        ++line;
        int column = 0;
        for (QWidget *widget :
            std::initializer_list<QWidget *> { row.from, row.until, row.first, row.second, row.remove }) {
            m_grid->addWidget(widget, line, column++);
            widget->show();
        }
        row.remove->setVisible(m_rows.size() > 1);
    }
    m_grid->addWidget(m_add, line + 1, 0, 1, 2, Qt::AlignLeft);
    nameFields();
}

void SectionRows::nameFields()
{
    int number = 0;
    for (const Row &row : m_rows) {
        ++number;
        int head = 0;
        for (QLineEdit *edit : { row.from, row.until, row.first, row.second })
            //: A column of the sections of a commission rule, and the number of the section
            edit->setAccessibleName(tr("%1, section %2").arg(m_heads[static_cast<size_t>(head++)]->text()).arg(number));
        row.remove->setAccessibleName(tr("Remove section %1").arg(number));
    }
}

std::optional<int64_t> SectionRows::priceOf(const QString &text) const
{
    bool rounded = false;
    const auto money = Money::parse(text.trimmed(), m_currency, &rounded);
    return money && !rounded && !money->isNegative() ? std::optional(money->minor()) : std::nullopt;
}

// Percent with two decimals at most, or an amount of money.
std::optional<int64_t> SectionRows::rateOf(const QString &text) const
{
    if (m_basis == CommissionBasis::Fixed)
        return priceOf(text);
    const auto decimal = Decimal::parseLenient(QString(text).remove(u'%').remove(u'％').trimmed());
    bool rounded = false;
    const auto rate = decimal ? decimal->toScaled(2, &rounded) : std::nullopt;
    return rate && !rounded && *rate >= 0 ? rate : std::nullopt;
}

Result<std::vector<RuleSection>> SectionRows::sections() const
{
    std::vector<RuleSection> sections;
    for (const Row &row : m_rows) {
        const auto from = priceOf(row.from->text());
        const auto until = priceOf(row.until->text());
        const auto first = rateOf(row.first->text());
        const auto second = rateOf(row.second->text().trimmed().isEmpty() ? u"0"_s : row.second->text());
        const bool open = row.until->text().trimmed().isEmpty();
        if (!from || (!until && !open))
            return refused(tr("A price is not an amount: %1.").arg(from ? row.until->text() : row.from->text()));
        if (!first || !second)
            return refused(tr("A rate is not a number with at most two decimals: %1.")
                               .arg(first ? row.second->text() : row.first->text()));
        sections.push_back({ *from, open ? std::nullopt : until, *first, *second });
    }
    return sections;
}

} // namespace jishi
