#pragma once
// What a colour means. Chips, notes and messages speak in tones; only the theme knows the colours.
namespace jishi {

enum class Tone { Neutral, Ok, Warn, Bad, Info, Accent };

} // namespace jishi
