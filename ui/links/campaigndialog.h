#pragma once
// A new campaign for links to lead to: its name and the days it runs.
#include "models/resellers/campaignstore.h"
#include "models/shop/shop.h"
#include "ui/dialogs/editordialog.h"

class QLabel;
class QLineEdit;

namespace jishi {

class ActionButton;

class CampaignDialog final : public EditorDialog
{
    Q_OBJECT

public:
    explicit CampaignDialog(Shop &shop, QWidget *parent);
    bool isChanged() const override;

Q_SIGNALS:
    void saved(qlonglong campaign, const QString &name, qint64 change);

private:
    void build();
    void save();
    void refuse(const QString &sentence);

    Shop &m_shop;
    QLineEdit *m_name;
    QLineEdit *m_first;
    QLineEdit *m_last;
    QLabel *m_problem;
};

} // namespace jishi
