#include "sync/credentials/sealedfolder.h"

#include "models/base/refusal.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr char kPassphraseLabel[] = "passphrase";

QByteArray labelOf(const QString &key)
{
    return "secret:" + key.toUtf8();
}

Error cannotWrite(const QString &path, ErrorKind kind)
{
    return { errno == ENOSPC ? ErrorKind::DiskFull : kind, u"%1 cannot be written."_s.arg(path) };
}

// Only this account can read it, from its first byte on; whole or not at all.
Status writeSealed(const QString &path, const QByteArray &bytes)
{
    errno = 0;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return cannotWrite(path, ErrorKind::ReadOnly);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(path, ErrorKind::Storage);
    return done();
}

// Nothing: there is no such file.
Result<std::optional<QByteArray>> readSealed(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return std::optional<QByteArray>();
    // Opening a pipe would wait for its other end.
    if (!info.isFile() || info.size() > SealKey::kLongestFile)
        return Error { ErrorKind::CannotRead, u"%1 is no sealed file."_s.arg(path) };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorKind::Storage, u"%1 cannot be read."_s.arg(path) };
    return std::optional(file.readAll());
}

Status removeFile(const QString &path)
{
    if (QFile::remove(path) || !QFileInfo::exists(path))
        return done();
    return Error { ErrorKind::ReadOnly, u"%1 cannot be removed."_s.arg(path) };
}

Error named(Error error, const QString &path)
{
    error.detail = path + u": "_s + error.detail;
    return error;
}

Error locked()
{
    return refused(Refusal::tr("The stored sign-ins are locked. Type their passphrase first."));
}

} // namespace

SealedFolder::SealedFolder(QString folder)
    : m_folder(std::move(folder))
{ }

bool SealedFolder::hasPassphrase() const
{
    return QFileInfo::exists(passphraseFile());
}

Status SealedFolder::isLongEnough(const QByteArray &passphrase)
{
    // Of a character in UTF-8 every byte but the first begins with the bits 10.
    const auto characters = std::ranges::count_if(passphrase, [](char byte) { return (byte & 0xc0) != 0x80; });
    if (characters < kFewestCharacters)
        return refused(Refusal::tr("A passphrase needs at least %1 characters.").arg(kFewestCharacters));
    return done();
}

Status SealedFolder::unlock(const QByteArray &passphrase)
{
    const QString path = passphraseFile();
    const auto file = readSealed(path);
    if (!file)
        return file.error();
    if (!*file)
        return choose(passphrase);
    const auto salt = SealKey::saltOf(**file);
    if (!salt)
        return named(salt.error(), path);
    auto key = SealKey::derive(passphrase, *salt);
    if (!key)
        return key.error();
    // The file is whole, or saltOf() had said so.
    if (const auto opened = key->open(kPassphraseLabel, **file); !opened)
        return opened.error().kind == ErrorKind::Damaged ? refused(Refusal::tr("This is not the passphrase."))
                                                         : opened.error();
    m_key = std::move(*key);
    return done();
}

Status SealedFolder::choose(const QByteArray &passphrase)
{
    if (auto enough = isLongEnough(passphrase); !enough)
        return enough;
    const QFileInfo folder(m_folder);
    if (!folder.isDir()
        && (!QDir().mkpath(m_folder)
            || !QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)))
        return Error { ErrorKind::ReadOnly, u"%1 cannot be made."_s.arg(m_folder) };
    const auto salt = SealKey::newSalt();
    if (!salt)
        return salt.error();
    auto key = SealKey::derive(passphrase, *salt);
    if (!key)
        return key.error();
    const auto sealed = key->seal(kPassphraseLabel, {});
    if (!sealed)
        return sealed.error();
    if (auto written = writeSealed(passphraseFile(), *sealed); !written)
        return written;
    m_key = std::move(*key);
    return done();
}

Result<SharedSecret> SealedFolder::read(const QString &key) const
{
    if (!m_key)
        return locked();
    const QString path = fileOf(key);
    const auto file = readSealed(path);
    if (!file)
        return file.error();
    if (!*file)
        return SharedSecret();
    auto secret = m_key->open(labelOf(key), **file);
    if (!secret)
        return named(secret.error(), path);
    return SharedSecret(std::make_shared<WipedBytes>(std::move(*secret)));
}

Status SealedFolder::write(const QString &key, const QByteArray &secret) const
{
    if (!m_key)
        return locked();
    // A secret beside the salt of another passphrase could never be read again.
    const auto file = readSealed(passphraseFile());
    if (!file)
        return file.error();
    if (const auto salt = SealKey::saltOf(file->value_or(QByteArray())); !salt || *salt != m_key->salt())
        return refused(Refusal::tr("The passphrase of the stored sign-ins has changed. Type the new one."));
    const auto sealed = m_key->seal(labelOf(key), secret);
    if (!sealed)
        return sealed.error();
    return writeSealed(fileOf(key), *sealed);
}

Status SealedFolder::remove(const QString &key) const
{
    return removeFile(fileOf(key));
}

Status SealedFolder::startOver()
{
    m_key.reset();
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({ u"*.sealed"_s }, QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : names)
        if (auto removed = removeFile(folder.filePath(name)); !removed)
            return removed;
    return done();
}

QString SealedFolder::passphraseFile() const
{
    return m_folder + u"/passphrase.sealed"_s;
}

// A key may hold letters that no file name can, and need not be told to who looks at the folder.
QString SealedFolder::fileOf(const QString &key) const
{
    const QByteArray name = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_folder + u'/' + QString::fromLatin1(name) + u".sealed"_s;
}

} // namespace jishi
