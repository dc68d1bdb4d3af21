#pragma once
// Runs jishi-cli as a script would, and keeps what it said.
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace jishi::testing {

struct Said
{
    int exitCode = -1; // -1: it crashed or hung
    QByteArray out;
    QString words; // standard error

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

class CliRunner
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    Said run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        process.start(qEnvironmentVariable("JISHI_CLI"), arguments);
        process.write(input);
        process.closeWriteChannel();
        Said said;
        if (!process.waitForFinished(120'000))
            process.kill();
        else if (process.exitStatus() == QProcess::NormalExit)
            said.exitCode = process.exitCode();
        said.out = process.readAllStandardOutput();
        said.words = QString::fromUtf8(process.readAllStandardError());
        return said;
    }

    bool write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }

    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace jishi::testing
