#pragma once
// Shows what will come out before it does: the pages as they are, the choice of the paper where there is one, and the
// ways out, to a printer or into a PDF.
#include "ui/printing/paper.h"
#include "ui/shell/message.h"

#include <QDialog>
#include <functional>

class QComboBox;
class QLabel;
class QPrinter;
class QScrollArea;

namespace jishi {

class ActionButton;

class PaperDialog final : public QDialog
{
    Q_OBJECT

public:
    using Maker = std::function<Paper(PaperFormat)>;
    // The first format is chosen at the beginning.
    PaperDialog(const QString &title, const std::vector<PaperFormat> &formats, Maker make, QWidget *parent);
    ~PaperDialog() override;

    const Paper &paper() const { return m_paper; }

Q_SIGNALS:
    // It is printed or saved.
    void messageRequested(const jishi::Message &message);

private:
    void build();
    void showPaper();
    PaperFormat format() const;
    void askForPrinter();
    void askForFile();
    void save(const QString &path);

    const Maker m_make;
    Paper m_paper;
    QComboBox *m_format;
    QLabel *m_count;
    QScrollArea *m_pages;
    ActionButton *m_pdf;
    ActionButton *m_print;
    std::unique_ptr<QPrinter> m_printer;
};

} // namespace jishi
