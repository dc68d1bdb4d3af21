#pragma once
// Ctrl+K: one field over the window that finds commands, products, orders and customers. A child of the window, not a
// window of its own, so that input methods and screen readers stay where they are.
#include "ui/shell/palettesource.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;
class QModelIndex;

namespace jishi {

class PaletteDelegate;
class PaletteModel;
class Theme;

class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(const Theme &theme, QWidget *window);

    // Sections come in the order of their sources. The palette does not own them and survives their death.
    void addSource(PaletteSource *source);
    // Over the given place of the window (the search field), with a first text.
    void openAt(const QRect &place, const QString &text = {});
    void dismiss();
    bool isOpen() const { return isVisible(); }
    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void choose(int step);
    void run(const QModelIndex &index);
    void fitHeight();
    bool handleKey(class QKeyEvent *event);

    QList<PaletteSource *> m_sources;
    QLineEdit *m_input;
    QListView *m_list;
    PaletteModel *m_model;
    PaletteDelegate *m_delegate;
    QPointer<QWidget> m_focusBefore;
};

} // namespace jishi
