#pragma once
// The tiers of resellers and how one rises: by sales of one's own. It says why there is no room for anything else.
#include "models/shop/shop.h"
#include "ui/dialogs/editordialog.h"
#include "ui/resellers/tierrows.h"

class QLabel;

namespace jishi {

class ActionButton;

class TiersDialog final : public EditorDialog
{
    Q_OBJECT

public:
    TiersDialog(Shop &shop, const std::vector<TierRule> &tiers, QWidget *parent = nullptr);

    bool isChanged() const override { return m_rows->tiers() != m_base; }

public Q_SLOTS:
    void save();

Q_SIGNALS:
    void saved(qint64 change);

private:
    void build();

    Shop &m_shop;
    const std::vector<TierRule> m_base;
    TierRows *m_rows;
    QLabel *m_problem;
    ActionButton *m_cancel;
    ActionButton *m_save;
};

} // namespace jishi
