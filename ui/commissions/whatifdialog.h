#pragma once
// What a past period would have brought under the rule as it stands in the editor, beside what it brought. Nothing is
// written.
#include "models/commissions/commissionreplay.h"
#include "models/shop/shop.h"

#include <QDialog>
#include <atomic>
#include <memory>

class QDateEdit;
class QLabel;
class QProgressBar;

namespace jishi {

class ActionButton;
class DataTable;
class ReplayModel;
class Theme;

class WhatIfDialog final : public QDialog
{
    Q_OBJECT

public:
    WhatIfDialog(Shop &shop, const Theme &theme, const CommissionRule &draft, QWidget *parent);
    ~WhatIfDialog() override;

private:
    void build(const Theme &theme);
    void run();
    void showResult(const Result<ReplayResult> &result);
    void setRunning(bool running);

    Shop &m_shop;
    const CommissionRule m_draft;
    // Shared with the reader: how far it is, in thousandths, and whether it shall stop.
    struct Progress
    {
        std::atomic_int done = 0;
        std::atomic_bool stop = false;
    };
    std::shared_ptr<Progress> m_progress;
    QDateEdit *m_from;
    QDateEdit *m_to;
    ActionButton *m_run;
    QProgressBar *m_bar;
    QLabel *m_sum;
    ReplayModel *m_rows;
    DataTable *m_view;
};

} // namespace jishi
