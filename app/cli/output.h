#pragma once
// What jishi-cli says: results on standard output, words on standard error, always in UTF-8.
#include "models/base/result.h"

#include <QJsonObject>

namespace jishi::cli {

void print(const QString &text);
void printBytes(const QByteArray &bytes);
void printJson(const QJsonObject &object);
// One line on standard error.
void complain(const QString &sentence);

// A sentence about a failed command, naming the file it is about.
QString sentenceFor(const Error &error, const QString &path);
// A file, or standard input for "-".
Result<QByteArray> readInput(const QString &path);
// Says it, and gives the exit code for it.
int failed(const Error &error, const QString &path);
// Wrong words on the command line that only the command itself can judge.
int refuse(const QString &sentence);

// An integer for JSON: beyond 2^53, where readers lose digits, a string.
QJsonValue jsonInteger(int64_t value);

} // namespace jishi::cli
