#pragma once
// A card that a table fills to its edges, with a line below it; while there are no rows, the words that say why.
#include "ui/widgets/card.h"

class QStackedWidget;

namespace jishi {

class TableCard final : public Card
{
    Q_OBJECT

public:
    // Table and words belong to the card from now on. The rows are shown first.
    TableCard(QWidget *table, QWidget *empty, QWidget *parent);

    QVBoxLayout *rows() const { return m_rows; } // the table and the line below it
    QHBoxLayout *footer() const { return m_footer; }
    void showRows(bool thereAreSome);

private:
    QStackedWidget *m_stack;
    QVBoxLayout *m_rows;
    QHBoxLayout *m_footer;
};

} // namespace jishi
