#pragma once
// The sections of a rule, one below the other: from which unit price up to which, and the rates of both levels. What is
// typed stays as typed; what it means is asked for as a whole.
#include "models/commissions/commissionrule.h"

#include <QWidget>
#include <memory>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace jishi {

class ActionButton;

class SectionRows final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionRows(Currency currency, QWidget *parent = nullptr);

    void setBasis(CommissionBasis basis);
    void setSections(const std::vector<RuleSection> &sections);
    // Refused: a cell that is no amount or rate.
    Result<std::vector<RuleSection>> sections() const;

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        QLineEdit *from = nullptr;
        QLineEdit *until = nullptr;
        QLineEdit *first = nullptr;
        QLineEdit *second = nullptr;
        ActionButton *remove = nullptr;
    };

    void addRow(const RuleSection &section);
    void removeRow(const Row &row);
    void addSection();
    void layOut();
    void nameFields();
    QLineEdit *field(const char *name, const QString &text);
    QString rateWords(int64_t rate) const;
    std::optional<int64_t> rateOf(const QString &text) const;
    std::optional<int64_t> priceOf(const QString &text) const;

    const Currency m_currency;
    CommissionBasis m_basis = CommissionBasis::Paid;
    QGridLayout *m_grid;
    std::vector<QLabel *> m_heads;
    std::vector<Row> m_rows;
    ActionButton *m_add;
};

} // namespace jishi
