#pragma once
// A field that finds something while the person types, and keeps the keyboard: the best hits drop down below it, arrows
// choose, Enter picks, Esc closes. The field knows nothing of what it finds.
#include "models/search/searchmarks.h"

#include <QLineEdit>
#include <QVariant>
#include <functional>

class QListWidget;

namespace jishi {

struct FieldHit
{
    QString title;
    QString detail; // muted, at the right end
    QVariant value;
};

class HitField final : public QLineEdit
{
    Q_OBJECT

public:
    using Finder = std::function<QList<FieldHit>(const QString &text)>;
    explicit HitField(QWidget *parent = nullptr);
    ~HitField() override;

    void setFinder(Finder finder) { m_finder = std::move(finder); }
    // Looks again with the same text: the index has just been loaded.
    void findAgain();

Q_SIGNALS:
    void picked(const QVariant &value);
    // Enter while nothing is typed: the person wants to go on.
    void emptyConfirmed();
    // Enter while nothing fits.
    void nothingFound(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void find();
    void place();
    void confirm();
    void pick(int row);
    void moveTo(int row);

    Finder m_finder;
    QList<FieldHit> m_hits;
    SearchMarks m_marks;
    QListWidget *m_list = nullptr; // a child of the window, above everything else
};

} // namespace jishi
