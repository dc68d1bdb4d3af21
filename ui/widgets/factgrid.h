#pragma once
// What is known of something, line by line: a muted label, what it says beside it. What says nothing takes no line.
#include <QWidget>

class QGridLayout;
class QLabel;

namespace jishi {

class FactGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit FactGrid(QWidget *parent = nullptr);

    void clear();
    // The label of what it says; null where that is nothing.
    QLabel *add(const QString &label, const QString &value);
    bool isEmpty() const;

private:
    QGridLayout *grid();

    QGridLayout *m_grid = nullptr;
};

} // namespace jishi
