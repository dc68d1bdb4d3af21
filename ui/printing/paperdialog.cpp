#include "ui/printing/paperdialog.h"

#include "models/exporting/savefile.h"
#include "ui/errortext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr QSize kSize { 720, 640 };
constexpr size_t kShownPages = 12; // who wants to see more looks at the PDF
constexpr int kPageWidth = 560; // of a sheet, in pixels

QString formatName(PaperFormat format)
{
    switch (format) {
    case PaperFormat::A4:
        return PaperDialog::tr("A4 sheets");
    case PaperFormat::Roll80:
        return PaperDialog::tr("Roll, 80 mm");
    case PaperFormat::Roll58:
        return PaperDialog::tr("Roll, 58 mm");
    }
    return {};
}

} // namespace

PaperDialog::PaperDialog(const QString &title, const std::vector<PaperFormat> &formats, Maker make, QWidget *parent)
    : QDialog(parent)
    , m_make(std::move(make))
    , m_format(new QComboBox(this))
    , m_count(plainLabel({}, this, "muted"))
    , m_pages(new QScrollArea(this))
    , m_pdf(new ActionButton(this))
    , m_print(new ActionButton(this, ActionButton::Kind::Primary))
{
    setObjectName(u"paperDialog"_s);
    setWindowTitle(title);
    resize(kSize);
    m_format->setObjectName(u"paperFormat"_s);
    m_count->setObjectName(u"paperCount"_s);
    m_pages->setObjectName(u"paperPages"_s);
    m_pdf->setObjectName(u"paperPdf"_s);
    m_print->setObjectName(u"paperPrint"_s);
    for (const PaperFormat format : formats)
        m_format->addItem(formatName(format), static_cast<int>(format));
    m_format->setVisible(formats.size() > 1);
    m_format->setAccessibleName(tr("Paper"));
    m_pages->setAccessibleName(tr("How the pages will look"));
    build();
    connect(m_format, &QComboBox::currentIndexChanged, this, &PaperDialog::showPaper);
    connect(m_pdf, &QPushButton::clicked, this, &PaperDialog::askForFile);
    connect(m_print, &QPushButton::clicked, this, &PaperDialog::askForPrinter);
    showPaper();
}

PaperDialog::~PaperDialog() = default;

void PaperDialog::build()
{
    m_pdf->setText(tr("Save as PDF…"));
    m_print->setText(tr("Print…"));
    m_print->setDefault(true);
    auto *close = new ActionButton(this);
    close->setText(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    QWidget *before = m_format;
    for (QWidget *next : { static_cast<QWidget *>(m_pages), static_cast<QWidget *>(close),
             static_cast<QWidget *>(m_pdf), static_cast<QWidget *>(m_print) }) {
        setTabOrder(before, next);
        before = next;
    }
    m_print->setFocus();
    m_pages->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::kMedium);
    top->addWidget(m_format);
    top->addWidget(m_count, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addStretch(1);
    for (ActionButton *button : { close, m_pdf, m_print })
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kDialog);
    layout->setSpacing(space::kMedium);
    layout->addLayout(top);
    layout->addWidget(m_pages, 1);
    layout->addLayout(buttons);
}

PaperFormat PaperDialog::format() const
{
    return static_cast<PaperFormat>(m_format->currentData().toInt());
}

void PaperDialog::showPaper()
{
    m_paper = m_make(format());
    const auto count = static_cast<int>(m_paper.pages.size());
    m_count->setText(tr("%Ln page(s)", nullptr, count));
    m_print->setEnabled(count > 0);
    m_pdf->setEnabled(count > 0);
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    column->setSpacing(space::kMedium);
    // Narrow rolls are shown larger than sheets, so that both can be read.
    const int width = format() == PaperFormat::A4 ? kPageWidth : kPageWidth / 2;
    const int dots = std::max(1, qRound(width * 2540.0 * devicePixelRatioF() / paperSize(format()).width()));
    for (size_t i = 0; i < std::min(m_paper.pages.size(), kShownPages); ++i) {
        QImage picture = pictureOf(m_paper.pages[i], dots);
        picture.setDevicePixelRatio(devicePixelRatioF());
        auto *page = new QLabel(sheet);
        page->setPixmap(QPixmap::fromImage(picture));
        page->setFrameShape(QFrame::Box);
        column->addWidget(page);
    }
    m_pages->setWidget(sheet);
}

void PaperDialog::askForPrinter()
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setDocName(m_paper.title);
    auto *dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setObjectName(u"printerDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this] {
        const bool printed = print(m_paper, *m_printer);
        Q_EMIT messageRequested(printed
                ? Message { Tone::Ok, tr("%1 is on its way to the printer.").arg(m_paper.title) }
                : Message { Tone::Bad, tr("%1 could not be printed.").arg(m_paper.title),
                    tr("Look whether the printer is on, or save it as PDF.") });
        accept();
    });
    dialog->open();
}

void PaperDialog::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Save as PDF"), QString(), tr("PDF (*.pdf)"));
    dialog->setObjectName(u"paperFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(m_paper.title + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &PaperDialog::save);
    dialog->open();
}

void PaperDialog::save(const QString &path)
{
    const Status saved = saveFile(path, pdfOf(m_paper));
    Q_EMIT messageRequested(
        saved ? Message { Tone::Ok, tr("Saved as %1").arg(path) } : ErrorWords::message(saved.error()));
    accept();
}

} // namespace jishi
