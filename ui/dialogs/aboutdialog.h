#pragma once
// Name, version and licence.
#include <QDialog>

namespace jishi {

class Theme;

class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(const Theme &theme, QWidget *parent = nullptr);
};

} // namespace jishi
