#pragma once
// What waits for a decision about resellers: who applied, and who may rise by what she sold. Gone while nothing waits.
#include "models/resellers/reseller.h"
#include "models/resellers/tierrise.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace jishi {

class DecisionsCard final : public Card
{
    Q_OBJECT

public:
    DecisionsCard(const Clock &clock, const QTimeZone &zone, QWidget *parent = nullptr);

    void display(const std::vector<ResellerSummary> &applications, const std::vector<RiseSuggestion> &rises);
    void retranslate();

Q_SIGNALS:
    void chosen(jishi::RowId reseller);
    void approveRequested(jishi::RowId reseller);
    void declineRequested(jishi::RowId reseller);
    void raiseRequested(jishi::RowId reseller, jishi::RowId tier);

private:
    struct Step
    {
        const char *name;
        QString text;
        bool first;
        std::function<void()> act;
    };
    void fill();
    void addRow(RowId reseller, const QString &name, const QString &words, const std::vector<Step> &steps);

    const Clock &m_clock;
    const QTimeZone m_zone;
    std::vector<ResellerSummary> m_applications;
    std::vector<RiseSuggestion> m_rises;
    QWidget *m_rows;
    QGridLayout *m_grid = nullptr;
};

} // namespace jishi
