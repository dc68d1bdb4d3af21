#pragma once
// Lets a field hear a barcode scanner while an input method is on. A scanner is a very fast keyboard that ends with
// Enter; an input method collects its letters and may take the Enter for itself. So letters that an input method still
// holds are taken over when Enter comes, and what it commits after a burst that nobody types counts as confirmed.
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QInputMethodEvent;
class QLineEdit;

namespace jishi {

class ScannerEar final : public QObject
{
    Q_OBJECT

public:
    // Scanners send a letter every 1 to 20 ms, quick typists every 60.
    static constexpr int kGapMs = 40;
    // Belongs to the field.
    explicit ScannerEar(QLineEdit *field, int gapMs = kGapMs);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void hear(const QInputMethodEvent &event);
    void count(qsizetype letters);
    void takeOverPreedit();
    void confirm();

    QLineEdit &m_field;
    const int m_gap;
    QString m_preedit; // shown by the input method, not yet part of the text
    QElapsedTimer m_sinceLetter;
    qsizetype m_burst = 0; // letters in a row that came too fast for a person
    QTimer m_ended; // no letter follows the commit
};

} // namespace jishi
