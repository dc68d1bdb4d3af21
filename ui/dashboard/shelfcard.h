#pragma once
// What to buy and pack: the goods that are promised, and whether there is enough of them.
#include "models/reports/today.h"
#include "ui/dashboard/deskcard.h"

namespace jishi {

class Theme;

class ShelfCard final : public DeskCard
{
    Q_OBJECT

public:
    ShelfCard(const Theme &theme, QWidget *parent);
    void display(const std::vector<ShelfLine> &shelf);

private:
    const Theme &m_theme;
};

} // namespace jishi
