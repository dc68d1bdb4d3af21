#include "app/cli/output.h"

#include "app/cli/command.h"

#include <QFile>
#include <QJsonDocument>
#include <cstdio>

namespace jishi::cli {

namespace {

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

QString withDetail(const QString &sentence, const Error &error)
{
    return error.detail.isEmpty() ? sentence : sentence + QStringLiteral(" (") + error.detail + u')';
}

} // namespace

void print(const QString &text)
{
    write(stdout, text.toUtf8());
}

void printBytes(const QByteArray &bytes)
{
    write(stdout, bytes);
}

void printJson(const QJsonObject &object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void complain(const QString &sentence)
{
    write(stderr, sentence.toUtf8() + '\n');
}

QString sentenceFor(const Error &error, const QString &path)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return QStringLiteral("There is no file %1.").arg(path);
    case ErrorKind::NotAShop:
        return QStringLiteral("%1 is not a Jishi shop.").arg(path);
    case ErrorKind::NewerShop:
        return QStringLiteral(
            "%1 was written by a newer version of Jishi. Update Jishi to open it; nothing was changed.")
            .arg(path);
    case ErrorKind::OpenElsewhere:
        return QStringLiteral("The shop %1 is open elsewhere. Close it there, then try again.").arg(path);
    case ErrorKind::ReadOnly:
        return QStringLiteral("%1 cannot be written: the file or its folder is read-only.").arg(path);
    case ErrorKind::DiskFull:
        return QStringLiteral("There is no space left on the disk of %1. Nothing was changed.").arg(path);
    case ErrorKind::Damaged:
        return withDetail(QStringLiteral("%1 is damaged.").arg(path), error);
    case ErrorKind::CannotRead:
        return withDetail(QStringLiteral("%1 cannot be read.").arg(path), error);
    case ErrorKind::Refused:
        return error.detail;
    case ErrorKind::AlreadyExists:
        return QStringLiteral("%1 exists already, and is not overwritten.").arg(path);
    case ErrorKind::Cancelled:
        return QStringLiteral("It was stopped. Nothing was changed.");
    case ErrorKind::Storage:
        return withDetail(QStringLiteral("%1 could not be read or written.").arg(path), error);
    }
    return error.detail;
}

int failed(const Error &error, const QString &path)
{
    complain(sentenceFor(error, path));
    return kCannot;
}

int refuse(const QString &sentence)
{
    complain(sentence);
    return kCannot;
}

QJsonValue jsonInteger(int64_t value)
{
    constexpr int64_t kExact = int64_t { 1 } << 53;
    if (value >= kExact || value <= -kExact)
        return QString::number(value);
    return static_cast<qint64>(value);
}

Result<QByteArray> readInput(const QString &path)
{
    QFile file(path);
    const bool opened = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return Error { path == u"-" || QFile::exists(path) ? ErrorKind::CannotRead : ErrorKind::NotFound,
            file.errorString() };
    return file.readAll();
}

} // namespace jishi::cli
