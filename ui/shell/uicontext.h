#pragma once
// What a page gets from the window beside its shop. Plain references: everything here outlives every page.
namespace jishi {

class CommandTable;
class TaskStrip;
class Theme;

struct UiContext
{
    const Theme &theme;
    CommandTable &commands;
    TaskStrip &tasks;
};

} // namespace jishi
