#pragma once
// A white surface with a hairline around it: what every figure, table and chart lies on.
#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace jishi {

class Card : public QFrame
{
    Q_OBJECT

public:
    enum class Padding { Normal, None }; // None: for a table that reaches the edges
    explicit Card(QWidget *parent = nullptr, Padding padding = Padding::Normal);

    // An optional heading row. Widgets added to it stand at its right end.
    void setTitle(const QString &title);
    void addToHeader(QWidget *widget);
    QVBoxLayout *body() const { return m_body; }

private:
    void needHeader();

    QVBoxLayout *m_body = nullptr;
    QHBoxLayout *m_header = nullptr;
    QLabel *m_title = nullptr;
};

} // namespace jishi
