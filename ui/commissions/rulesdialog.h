#pragma once
// The commission rules: all of them at the left, one of them to be read and followed by a new version at the right,
// with what it would bring for a sample order. A version that was saved is never changed.
#include "models/commissions/commissionrule.h"
#include "models/shop/shop.h"
#include "ui/dialogs/editordialog.h"
#include "ui/shell/message.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace jishi {

class ActionButton;
class CommissionSampleModel;
class DataTable;
class DaysEdit;
class LiveIndex;
class RuleListModel;
class RuleTarget;
class SectionRows;
class Theme;

class RulesDialog final : public EditorDialog
{
    Q_OBJECT

public:
    // rule: the one to be shown first; 0: the first.
    RulesDialog(Shop &shop, LiveIndex &index, const Theme &theme, RowId rule, QWidget *parent);
    bool isChanged() const override { return m_changed; }

Q_SIGNALS:
    void messageRequested(const jishi::Message &message);

private:
    void build();
    QWidget *makeList();
    QVBoxLayout *makeEditor();
    QVBoxLayout *makeSample();
    void fillWords();
    void load(RuleScope scope, RowId target);
    void loadSamples();
    void showRule(const CommissionRule &rule);
    void newRule();
    void edited();
    // What is in the fields; refused where a cell makes no sense.
    Result<CommissionRule> wanted() const;
    void review();
    void store(const CommissionRule &rule);
    void save();
    void end();
    void compare();

    Shop &m_shop;
    const Theme &m_theme;
    bool m_changed = false;
    CommissionRule m_shown; // version 0: a new one
    RuleListModel *m_rules;
    DataTable *m_list;
    QFormLayout *m_form;
    QComboBox *m_scope;
    RuleTarget *m_target;
    QComboBox *m_basis;
    SectionRows *m_sections;
    QCheckBox *m_own;
    DaysEdit *m_hold;
    QDateEdit *m_from;
    QLineEdit *m_note;
    QLabel *m_problem;
    QComboBox *m_order;
    CommissionSampleModel *m_sample;
    DataTable *m_sampleView;
    ActionButton *m_save;
    ActionButton *m_end;
    ActionButton *m_compare;
};

} // namespace jishi
