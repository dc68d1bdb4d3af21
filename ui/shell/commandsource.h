#pragma once
// The commands, as entries of the palette. Matches when every word typed begins or is inside a word of the command.
#include "ui/shell/palettesource.h"

namespace jishi {

class CommandTable;

class CommandSource final : public PaletteSource
{
    Q_OBJECT

public:
    explicit CommandSource(CommandTable &commands, QObject *parent = nullptr);
    QList<PaletteEntry> entries(const QString &text) override;

private:
    CommandTable &m_commands;
};

} // namespace jishi
