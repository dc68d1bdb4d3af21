#pragma once
// What can be done with a whole shop from the menu: import a file, export a table, keep a backup.
#include "models/exporting/exporter.h"
#include "models/shop/shop.h"
#include "ui/shell/uicontext.h"

#include <QObject>
#include <optional>
#include <vector>

namespace jishi {

class MainWindow;
class ResellerCopy;

class ShopActions final : public QObject
{
    Q_OBJECT

public:
    ShopActions(Shop &shop, MainWindow &window, const UiContext &ui, QObject *parent = nullptr);

public Q_SLOTS:
    void askForCopyOf(qlonglong reseller, const QString &name);

Q_SIGNALS:
    void undoable(const QString &what, qint64 change);

private:
    void importFile();
    struct ExportChoice
    {
        QString words;
        QLatin1String suffix;
        ExportTable table;
        std::optional<ExportLayout> layout; // of another program
    };
    void askForExport();
    static std::vector<ExportChoice> exportChoices();
    void exportAs(const ExportChoice &choice, const QString &path);
    void askForResellerCopy();
    void writeCopy(const ResellerCopy &copy, const QString &path);
    void askForBackup();
    void backUp(const QString &path);
    void tellSaved(const Status &status, const QString &path);

    Shop &m_shop;
    MainWindow &m_window;
    const UiContext m_ui;
};

} // namespace jishi
