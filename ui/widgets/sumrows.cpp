#include "ui/widgets/sumrows.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"

#include <QLabel>
#include <QVBoxLayout>

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
    delete m_layout;
    m_layout = nullptr;
    m_rows.clear();
}

QVBoxLayout *SumRows::rows()
{
    if (m_layout)
        return m_layout;
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kSmall);
    return m_layout;
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
    // Long words on the right may be wider than those on the left; they take no room from another row.
    right->setMinimumWidth(std::min(right->fontMetrics().horizontalAdvance(figure) + space::kSmall, kWidestFigure));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kMedium);
    row->addWidget(left, 1, Qt::AlignTop);
    row->addWidget(right, 0, Qt::AlignTop);
    rows()->addLayout(row);
    m_rows << words + QLatin1Char('\t') + figure;
    setAccessibleName(text());
}

void SumRows::add(const QString &words, const QString &figure)
{
    addRow(words, figure, "small");
}

void SumRows::addLine()
{
    rows()->addWidget(hairline(this));
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
