#pragma once
// A few choices side by side, exactly one of them taken: week, month, year.
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace jishi {

class SegmentedControl final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    int addSegment(const QString &text); // returns its index
    void setSegmentText(int index, const QString &text);
    void setSegmentEnabled(int index, bool enabled);
    // Segments are made last and would be reached last. before: null where nothing comes first. The last of them, for
    // what follows.
    QWidget *reachAfter(QWidget *before);
    void setCurrent(int index);
    int current() const;

Q_SIGNALS:
    void currentChanged(int index);

private:
    QHBoxLayout *m_row;
    QButtonGroup *m_group;
};

} // namespace jishi
