#pragma once
// A new link: whose it is, what it leads to, and the group it is for.
#include "models/resellers/link.h"
#include "models/shop/shop.h"
#include "ui/dialogs/editordialog.h"

class QComboBox;
class QFormLayout;
class QLabel;

namespace jishi {

class ActionButton;
class HitField;
class LiveIndex;
class SegmentedControl;
struct FieldHit;

class LinkDialog final : public EditorDialog
{
    Q_OBJECT

public:
    // reseller: the one that is chosen at first; 0: the first by name.
    LinkDialog(Shop &shop, LiveIndex &index, RowId reseller, QWidget *parent);
    bool isChanged() const override { return m_product > 0 || m_target != LinkTarget::Shop; }

Q_SIGNALS:
    // change 0: there was such a link already.
    void made(qlonglong link, const QString &reseller, qint64 change);
    // A campaign was made on the way.
    void undoable(const QString &what, qint64 change);

private:
    void build();
    void fill(RowId reseller);
    void fillCampaigns(RowId chosen);
    QList<FieldHit> find(const QString &text) const;
    void showTarget();
    void takeProduct(RowId product);
    void makeCampaign();
    LinkWish wish() const;
    void save();

    Shop &m_shop;
    LiveIndex &m_index;
    LinkTarget m_target = LinkTarget::Shop;
    RowId m_product = 0;
    QFormLayout *m_form;
    QComboBox *m_reseller;
    SegmentedControl *m_targets;
    HitField *m_field;
    QLabel *m_chosen;
    QComboBox *m_campaign;
    ActionButton *m_newCampaign;
    QComboBox *m_group;
    QLabel *m_problem;
    ActionButton *m_save;
};

} // namespace jishi
