#pragma once
// The top of every page: what it is at the left, what can be done at the right.
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace jishi {

class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle); // muted, below the title; empty hides it
    // From left to right, at the right end.
    void addWidget(QWidget *widget);

private:
    QLabel *m_title;
    QLabel *m_subtitle;
    QHBoxLayout *m_row;
};

} // namespace jishi
