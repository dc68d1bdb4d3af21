#pragma once
// The options that make variants, a line each: a name and its values.
#include "models/catalog/optiongrid.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace jishi {

class ActionButton;

class OptionsEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit OptionsEdit(QWidget *parent = nullptr);

    void setOptions(const std::vector<ProductOption> &options);
    const std::vector<ProductOption> &options() const { return m_options; }

public Q_SLOTS:
    void addOption();

Q_SIGNALS:
    // A value got another spelling; nothing else changed.
    void valueRenamed(int option, const QString &before, const QString &now);
    void optionsChanged(const std::vector<jishi::ProductOption> &now, const std::vector<jishi::ProductOption> &before);

private:
    struct Line
    {
        QWidget *whole;
        QLineEdit *name;
        QLineEdit *values;
    };
    void appendLine(const ProductOption &option);
    void removeLine(const QWidget *whole);
    void read();
    bool takeRenaming(const std::vector<ProductOption> &now);

    QVBoxLayout *m_layout;
    std::vector<Line> m_lines;
    std::vector<ProductOption> m_options;
};

} // namespace jishi
