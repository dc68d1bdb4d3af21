#include "ui/errortext.h"

namespace jishi {

ErrorText ErrorWords::of(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return { tr("This was not found"),
            tr("It may have been moved, renamed or deleted. Look for it and try again.") };
    case ErrorKind::NotAShop:
        return { tr("This file is not a Jishi shop"),
            tr("Choose a file whose name ends in .jishi. To bring in a table from another program, use Import.") };
    case ErrorKind::NewerShop:
        return { tr("This shop was saved by a newer Jishi"),
            tr("Update Jishi on this computer. The file was not changed.") };
    case ErrorKind::OpenElsewhere:
        return { tr("This shop is open elsewhere"),
            tr("Close it in the other window or on the other computer, then open it here.") };
    case ErrorKind::ReadOnly:
        return { tr("This place cannot be written to"),
            tr("Copy the file to a folder of your own, or ask for the right to write there. Nothing was changed.") };
    case ErrorKind::DiskFull:
        return { tr("The disk is full"), tr("Make room on the disk and try again. Nothing was saved halfway.") };
    case ErrorKind::Damaged:
        return { tr("This file is damaged"),
            tr("Restore your last backup to a new file and open that. Keep the damaged file until you have.") };
    case ErrorKind::CannotRead:
        return { tr("This file cannot be understood"),
            tr("Check that it is the right file and that it opens in the program it came from. Nothing was changed.") };
    case ErrorKind::Refused:
        return { tr("This cannot be done"), error.detail };
    case ErrorKind::AlreadyExists:
        return { tr("There is already something with this name"), tr("Choose another name. Nothing was overwritten.") };
    case ErrorKind::Cancelled:
        return { tr("Stopped"), tr("You stopped it. Nothing was changed.") };
    case ErrorKind::Storage:
        return { tr("The shop file could not be read or written"),
            tr("Check that its disk is connected and healthy, then try again. Nothing was saved halfway.") };
    }
    Q_UNREACHABLE();
    return {};
}

Message ErrorWords::message(const Error &error)
{
    const ErrorText words = of(error);
    return { error.kind == ErrorKind::Cancelled ? Tone::Info : Tone::Bad, words.title, words.text };
}

} // namespace jishi
