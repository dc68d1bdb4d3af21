#include "ui/widgets/sumrows.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"

#include <QGridLayout>
#include <QLabel>

namespace jishi {

namespace {

constexpr int kWidestFigure = 150; // longer words break

} // namespace

SumRows::SumRows(QWidget *parent)
    : QWidget(parent)
{ }

void SumRows::clear()
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete m_grid;
    m_grid = nullptr;
    m_rows.clear();
}

QGridLayout *SumRows::grid()
{
    if (m_grid)
        return m_grid;
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::kMedium);
    m_grid->setVerticalSpacing(space::kSmall);
    m_grid->setColumnStretch(0, 1);
    return m_grid;
}

void SumRows::addRow(const QString &words, const QString &figure, const char *role)
{
    if (figure.isEmpty())
        return;
    QLabel *left = plainLabel(words, this, role);
    QLabel *right = plainLabel(figure, this, role && std::string_view(role) == "heading" ? role : nullptr);
    left->setWordWrap(true);
    right->setWordWrap(true);
    right->setAlignment(Qt::AlignRight | Qt::AlignTop);
    right->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int row = grid()->rowCount();
    grid()->addWidget(left, row, 0, Qt::AlignTop);
    // Long words on the right may be wider than those on the left.
    right->setMinimumWidth(std::min(right->fontMetrics().horizontalAdvance(figure) + space::kSmall, kWidestFigure));
    grid()->addWidget(right, row, 1, Qt::AlignTop);
    m_rows << words + QLatin1Char('\t') + figure;
    setAccessibleName(text());
}

void SumRows::add(const QString &words, const QString &figure)
{
    addRow(words, figure, "small");
}

void SumRows::addLine()
{
    grid()->addWidget(hairline(this), grid()->rowCount(), 0, 1, 2);
}

void SumRows::addResult(const QString &words, const QString &figure)
{
    addRow(words, figure, "heading");
}

QString SumRows::text() const
{
    return m_rows.join(QLatin1Char('\n'));
}

} // namespace jishi
