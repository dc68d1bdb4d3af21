#pragma once
// Column titles in small muted type over one hairline, with the sort direction as an arrow after the word.
#include <QHeaderView>

namespace jishi {

class Theme;

class TableHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const Theme &m_theme;
};

} // namespace jishi
