#pragma once
// Which orders are packed and handed over: of a group, a pickup point, a pasted list.
#include "models/orders/orderplaces.h"
#include "models/pickup/pickupscope.h"

#include <QWidget>

class QComboBox;

namespace jishi {

class PickupFilter final : public QWidget
{
    Q_OBJECT

public:
    explicit PickupFilter(const QTimeZone &zone, QWidget *parent = nullptr);

    // What is chosen stays chosen where it is still there.
    void setChoices(const std::vector<OrderGroup> &groups, const std::vector<PastedList> &lists);
    void choose(RowId group, RowId pickup, RowId list);
    PickupScope scope() const;
    // "桂花苑团购群 · 南门"; empty where nothing is narrowed.
    QString words() const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void fill();
    void fillPlaces(RowId chosen);
    void fillLists(RowId chosen);

    const QTimeZone m_zone;
    std::vector<OrderGroup> m_known;
    std::vector<PastedList> m_pasted;
    QComboBox *m_group;
    QComboBox *m_pickup;
    QComboBox *m_list;
};

} // namespace jishi
