#pragma once
// Changes that the hub refused: what each was, why, and what can be done with it. Gone while there is none.
#include "models/hub/parkedchanges.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace jishi {

class Theme;

class RefusedCard final : public Card
{
    Q_OBJECT

public:
    RefusedCard(const Theme &theme, QWidget *parent);

    void display(const std::vector<RefusedChange> &changes, Instant now, const QTimeZone &zone);
    // "New order A7-000123"
    static QString nameOf(const RefusedChange &change);

Q_SIGNALS:
    void sendAgainRequested(qint64 change);
    void takeBackRequested(const jishi::RefusedChange &change);

private:
    void addRow(QGridLayout *grid, const RefusedChange &change, const QString &when);

    const Theme &m_theme;
    QWidget *m_rows = nullptr;
};

} // namespace jishi
