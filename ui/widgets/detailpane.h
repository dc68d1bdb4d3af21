#pragma once
// The pane beside a table that shows the row in full. Its content scrolls; its width stays.
#include <QFrame>

class QLabel;
class QStackedWidget;
class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace jishi {

class DetailPane : public QFrame
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }
    // A muted sentence instead of content: "Choose an order to see it here."
    void showHint(const QString &sentence);
    void showContent();

private:
    QStackedWidget *m_pages;
    QLabel *m_hint;
    QVBoxLayout *m_body;
};

} // namespace jishi
