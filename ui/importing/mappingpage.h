#pragma once
// Asks what the columns of a table hold: a box above each column, the first rows below it, and at once how they will be
// read.
#include "models/importing/tablesample.h"
#include "models/shop/shopfile.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace jishi {

class DataTable;
class PreviewModel;
class SampleModel;
class SegmentedControl;
class Theme;

class MappingPage final : public QWidget
{
    Q_OBJECT

public:
    MappingPage(const ShopContext &context, const Theme &theme, QWidget *parent = nullptr);

    // known: what the person said about such a file before; else the columns are guessed.
    void setTable(const TableSample &sample, const std::optional<ColumnMapping> &known);
    const ColumnMapping &mapping() const { return m_mapping; }
    bool isComplete() const { return m_mapping.check().ok(); }

Q_SIGNALS:
    void mappingChanged();

private:
    void build();
    void placeBoxes();
    void fillBox(QComboBox &box, MappedField chosen);
    void choose(int column, MappedField field);
    void setKind(int kind);
    void showMapping();

    struct Taken
    {
        int by = 0; // the column it is in now
        size_t from = 0; // the column it was in
        MappedField field = MappedField::Leave;
    };
    const ShopContext &m_context;
    const Theme &m_theme;
    TableSample m_sample;
    ColumnMapping m_mapping;
    std::optional<Taken> m_taken; // by the box that was changed last
    SampleModel *m_table;
    PreviewModel *m_preview;
    SegmentedControl *m_kind;
    DataTable *m_tableView;
    DataTable *m_previewView;
    QLabel *m_missing;
    std::vector<QComboBox *> m_boxes; // by column
};

} // namespace jishi
