#pragma once
// A list of rows to fill in, each added and removed by keyboard or pointer. What is in a row belongs to the widget
// derived from it.
#include <QWidget>

class QVBoxLayout;

namespace jishi {

class ActionButton;

class RowList : public QWidget
{
    Q_OBJECT

protected:
    explicit RowList(QWidget *parent);

    // The field of a new, empty row that is filled in first.
    virtual QWidget *addEmpty() = 0;
    virtual void forget(const QWidget *row) = 0;

    QWidget *newRow();
    // Lays out the fields of a row, the wide one taking the room that is left, and at its end the link that removes it.
    void append(QWidget *row, std::initializer_list<QWidget *> fields, QWidget *wide, ActionButton *remove);
    ActionButton *addLink() const { return m_add; }

private:
    void removeRow(QWidget *row);

    QVBoxLayout *m_layout;
    ActionButton *m_add;
};

} // namespace jishi
