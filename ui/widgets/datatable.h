#pragma once
// The table every page uses: rows of one height, hairlines instead of a grid, a whole row under the pointer, sort
// arrows in words' size.
#include <QTableView>
#include <optional>

namespace jishi {

class CellDelegate;
class Theme;

class DataTable final : public QTableView
{
    Q_OBJECT

public:
    explicit DataTable(const Theme &theme, QWidget *parent = nullptr);

    // What a column holds decides its width; one column takes the rest. Call after setModel().
    // The width is that of the widest of `sample` and the column's title.
    void setColumnSample(int column, const QString &sample);
    void setColumnWidthFixed(int column, int width);
    void setStretchColumn(int column);
    void refitColumns(); // after a change of language
    void setModel(QAbstractItemModel *model) override;

    int hoveredRow() const { return m_hoveredRow; }
    // The row the keyboard is on, or -1.
    int currentRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }
    const Theme &theme() const { return m_theme; }

Q_SIGNALS:
    // Enter or double click.
    void rowActivated(int row);
    void currentRowChanged(int row);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    void hover(int row);

    const Theme &m_theme;
    CellDelegate *m_cells;
    int m_hoveredRow = -1;
    std::optional<int> m_stretchColumn;
    QHash<int, QString> m_samples;
};

} // namespace jishi
