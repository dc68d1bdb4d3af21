#include "ui/widgets/segmentedcontrol.h"

#include "ui/widgets/metrics.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace jishi {

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::kTiny);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool checked) {
        if (!checked)
            return;
        // The keyboard arrives at what is chosen and moves on from there with the arrow keys.
        setFocusProxy(m_group->button(index));
        Q_EMIT currentChanged(index);
    });
}

int SegmentedControl::addSegment(const QString &text)
{
    const int index = static_cast<int>(m_group->buttons().size());
    auto *button = new QPushButton(text, this);
    button->setObjectName(QStringLiteral("segment%1").arg(index));
    button->setAccessibleName(text);
    button->setCheckable(true);
    button->setAutoDefault(false);
    const QSignalBlocker quiet(m_group);
    button->setChecked(index == 0);
    m_group->addButton(button, index);
    m_row->addWidget(button);
    if (index == 0)
        setFocusProxy(button);
    return index;
}

void SegmentedControl::setSegmentText(int index, const QString &text)
{
    m_group->button(index)->setText(text);
    m_group->button(index)->setAccessibleName(text);
}

void SegmentedControl::setSegmentEnabled(int index, bool enabled)
{
    m_group->button(index)->setEnabled(enabled);
}

QWidget *SegmentedControl::reachAfter(QWidget *before)
{
    const auto segments = m_group->buttons();
    for (QWidget *segment : segments) {
        setTabOrder(before, segment);
        before = segment;
    }
    return before;
}

void SegmentedControl::setCurrent(int index)
{
    m_group->button(index)->setChecked(true);
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

} // namespace jishi
