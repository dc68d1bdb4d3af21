#include "ui/bills/billintake.h"

#include "models/bills/billreader.h"
#include "models/history/changereversal.h"
#include "ui/errortext.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

// More would fill the window; the rest is only counted.
constexpr qsizetype kLinesTold = 3;

} // namespace

BillIntake::BillIntake(Shop &shop, QWidget *parent)
    : QObject(parent)
    , m_shop(shop)
    , m_widget(parent)
{ }

QString BillIntake::droppedFile(const QMimeData &data)
{
    const auto urls = data.urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

void BillIntake::choose()
{
    auto *dialog = new QFileDialog(m_widget, tr("Choose a Bill"));
    dialog->setObjectName(u"billFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Bills") + u" (*.csv *.txt *.xlsx *.zip)"_s, tr("All files") + u" (*)"_s });
    connect(dialog, &QFileDialog::fileSelected, this, &BillIntake::read);
    dialog->open();
}

void BillIntake::read(const QString &path)
{
    if (m_busy)
        return;
    m_busy = true;
    Q_EMIT started();
    const auto work = [context = &m_shop.context(), path](Transaction &transaction) -> Result<Read> {
        auto bill = BillReader(*context).read(path);
        if (!bill)
            return bill.error();
        const auto kept = BillStore(transaction.connection(), *context).keep(*bill);
        if (!kept)
            return kept.error();
        const auto change = currentChange(transaction.connection());
        return change ? Result<Read>(Read { std::move(*bill), *kept, *change }) : change.error();
    };
    whenDone(m_shop.database().write(work), this, [this, name = QFileInfo(path).fileName()](const Result<Read> &read) {
        m_busy = false;
        const bool brings = read && read->kept.rows.added + read->kept.rows.changed > 0;
        Q_EMIT finished(told(read), name, brings ? read->change : 0);
    });
}

QString BillIntake::counted(const BillKept &kept)
{
    QStringList said { tr("%Ln new row(s)", "of a bill", kept.rows.added) };
    if (kept.rows.changed > 0)
        said << tr("%Ln changed", "rows of a bill", kept.rows.changed);
    if (kept.rows.unchanged > 0)
        said << tr("%Ln known", "rows of a bill", kept.rows.unchanged);
    if (kept.left > 0)
        said << tr("%Ln left out: spent, moved or closed", "rows of a bill", kept.left);
    return said.join(u" · "_s);
}

Message BillIntake::told(const Result<Read> &read)
{
    if (!read) {
        Message message = ErrorWords::message(read.error());
        // The sentence says what is the matter with this file; the general advice would only repeat it.
        if (read.error().kind == ErrorKind::CannotRead)
            message.text = read.error().detail;
        return message;
    }
    QStringList lines;
    for (const auto *list : { &read->bill.refused, &read->bill.noted })
        for (const RefusedLine &line : *list)
            lines << tr("Line %1: %2").arg(line.line).arg(line.reason);
    const qsizetype more = lines.size() - kLinesTold;
    const Tone tone = lines.isEmpty() ? Tone::Ok : Tone::Warn;
    if (more > 0)
        lines = lines.mid(0, kLinesTold) << tr("And %Ln more line(s) like these.", nullptr, static_cast<int>(more));
    return { tone, counted(read->kept), lines.join(u'\n') };
}

} // namespace jishi
