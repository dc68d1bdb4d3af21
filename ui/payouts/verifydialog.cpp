#include "ui/payouts/verifydialog.h"

#include "models/commissions/statementfile.h"
#include "ui/errortext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr int kWidth = 560;
constexpr size_t kShownFlaws = 8;

QString flawsOf(const StatementVerdict &verdict)
{
    QStringList lines;
    for (size_t i = 0; i < std::min(kShownFlaws, verdict.flaws.size()); ++i)
        lines << verdict.flaws[i].sentence();
    if (verdict.flaws.size() > kShownFlaws)
        lines << u"…"_s;
    return lines.join(u'\n');
}

QString amountOf(int64_t minor, const StatementVerdict &verdict)
{
    return Money(minor, Currency::fromCode(verdict.currency).value_or(Currency())).toDisplay();
}

} // namespace

VerifyDialog::VerifyDialog(const QString &fingerprint, QWidget *parent)
    : QDialog(parent)
    , m_file(new QLineEdit(this))
    , m_fingerprint(new QLineEdit(fingerprint, this))
    , m_title(plainLabel({}, this, "heading"))
    , m_text(plainLabel({}, this))
{
    setObjectName(u"verifyDialog"_s);
    setWindowTitle(tr("Verify a Statement File"));
    setMinimumWidth(kWidth);
    setAcceptDrops(true);
    m_file->setObjectName(u"verifyFile"_s);
    m_fingerprint->setObjectName(u"verifyFingerprint"_s);
    m_title->setObjectName(u"verifyVerdict"_s);
    m_text->setObjectName(u"verifyDetails"_s);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_file->setPlaceholderText(tr("Drop the file here, or choose it"));
    //: An example of a fingerprint
    m_fingerprint->setPlaceholderText(tr("As the shop has told it: 3f2a 91c0 07de 5b14 aa60"));
    auto *choose = new ActionButton(this);
    choose->setObjectName(u"verifyChoose"_s);
    choose->setText(tr("Choose…"));
    auto *close = new ActionButton(this);
    close->setText(tr("Close"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(m_file, 1);
    row->addWidget(choose);
    auto *form = new QFormLayout;
    styleForm(form);
    auto *fileWords = plainLabel(tr("File"), this, "muted");
    fileWords->setBuddy(m_file);
    m_file->setAccessibleName(tr("File"));
    form->addRow(fileWords, row);
    addFormRow(form, tr("Key's fingerprint"), m_fingerprint, this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kDialog);
    layout->setSpacing(space::kMedium);
    layout->addLayout(form);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addStretch(1);
    layout->addLayout(buttons);
    for (ActionButton *button : { choose, close })
        button->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &VerifyDialog::choose);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_file, &QLineEdit::textChanged, this, &VerifyDialog::verify);
    connect(m_fingerprint, &QLineEdit::textChanged, this, &VerifyDialog::verify);
    verify();
}

void VerifyDialog::setFile(const QString &path)
{
    m_file->setText(path);
}

void VerifyDialog::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a Statement File"));
    dialog->setObjectName(u"verifyChooser"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Signed statements (*.jishi-statement)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, this, &VerifyDialog::setFile);
    dialog->open();
}

void VerifyDialog::say(bool good, const QString &title, const QString &text)
{
    setTone(m_title, good ? Tone::Ok : Tone::Bad);
    m_title->setText(title);
    m_text->setText(text);
    m_title->setVisible(!title.isEmpty());
    m_text->setVisible(!text.isEmpty());
    adjustSize(); // the words need their room, not that of the fields
}

void VerifyDialog::verify()
{
    const QString path = m_file->text().trimmed();
    if (path.isEmpty() || m_fingerprint->text().trimmed().isEmpty())
        return say(true, {}, {});
    if (!QFileInfo(path).isFile())
        return say(false, tr("There is no such file."), {});
    const auto verdict = StatementFile::verifyFile(path, m_fingerprint->text());
    if (!verdict)
        return say(false, tr("The file cannot be verified."), verdict.error().detail);
    if (!verdict->isGenuine())
        return say(false, tr("Not genuine: do not rely on this file."), flawsOf(*verdict));
    say(true, tr("Genuine: nothing was altered."),
        tr("%1, statement of %2 for %3: %Ln line(s), balance before %4, after %5.", nullptr, verdict->entries)
            .arg(verdict->shop, verdict->month, verdict->reseller, amountOf(verdict->opening, *verdict),
                amountOf(verdict->closing, *verdict)));
}

void VerifyDialog::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void VerifyDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    setFile(event->mimeData()->urls().constFirst().toLocalFile());
}

} // namespace jishi
