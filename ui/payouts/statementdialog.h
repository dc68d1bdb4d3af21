#pragma once
// A reseller's statement of a month: looked at line by line, saved as PDF, as a workbook, or as a signed file that she
// can verify by herself.
#include "models/commissions/commissionstatement.h"
#include "models/shop/shop.h"
#include "ui/shell/message.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace jishi {

class ActionButton;
class DataTable;
class EmptyState;
class FactGrid;
class StatementModel;
class TableCard;
class Theme;

class StatementDialog final : public QDialog
{
    Q_OBJECT

public:
    // Nothing: the current month.
    StatementDialog(
        Shop &shop, const Theme &theme, RowId reseller, std::optional<CommissionMonth> month, QWidget *parent);

    const CommissionStatement &statement() const { return m_statement; }

Q_SIGNALS:
    // It is saved.
    void messageRequested(const jishi::Message &message);

private:
    void build();
    void offerMonths(std::optional<CommissionMonth> month);
    void load();
    void show(const CommissionStatement &statement);
    void showKey(const QString &fingerprint);
    void askForFile(const QString &title, const QString &filter, const QString &suffix,
        const std::function<void(const QString &path)> &save);
    void savePdf(const QString &path);
    void saveWorkbook(const QString &path);
    void saveSigned(const QString &path);
    void tell(const Status &saved, const QString &path);

    Shop &m_shop;
    const RowId m_reseller;
    CommissionStatement m_statement;
    QString m_fingerprint;
    quint64 m_question = 0; // a later one makes an earlier answer stale
    QLabel *m_name;
    QComboBox *m_month;
    FactGrid *m_before;
    FactGrid *m_after;
    StatementModel *m_model;
    DataTable *m_view;
    EmptyState *m_empty;
    TableCard *m_card;
    QLabel *m_key;
    QLabel *m_problem;
    ActionButton *m_pdf;
    ActionButton *m_workbook;
    ActionButton *m_signed;
};

} // namespace jishi
