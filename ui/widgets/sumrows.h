#pragma once
// A sum as people write it: words at the left, figures at the right, a line, and below it what it comes to.
#include <QWidget>

class QVBoxLayout;
class QLabel;

namespace jishi {

class SumRows final : public QWidget
{
    Q_OBJECT

public:
    explicit SumRows(QWidget *parent = nullptr);

    void clear();
    // What says nothing takes no row.
    void add(const QString &words, const QString &figure);
    void addLine();
    void addResult(const QString &words, const QString &figure);
    // Everything as it can be read, for copying and for tests.
    QString text() const;

private:
    void addRow(const QString &words, const QString &figure, const char *role);
    QVBoxLayout *rows();

    QVBoxLayout *m_layout = nullptr;
    QStringList m_rows;
};

} // namespace jishi
