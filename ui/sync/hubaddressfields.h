#pragma once
// Where a hub is: its address, and the certificate of a hub that has one of its own.
#include "ui/sync/hubcontrol.h"

#include <QWidget>
#include <optional>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace jishi {

class ActionButton;

class HubAddressFields final : public QObject
{
    Q_OBJECT

public:
    // Adds its rows to a form.
    HubAddressFields(QFormLayout *form, QWidget *parent);

    QWidget *first() const;
    void setUrl(const QString &url);
    void setVisible(bool visible);
    // Reads a PEM file, whole; what is none is said beside the link and not taken.
    void takeCertificate(const QString &path);
    // As written; see problem().
    HubAddress address() const;
    // Why this is no address, as a sentence; empty when it is one.
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void chooseCertificate();

    QWidget *m_parent;
    QFormLayout *m_form;
    QLineEdit *m_url;
    QWidget *m_row;
    ActionButton *m_choose;
    QLabel *m_file;
    QByteArray m_certificate;
};

} // namespace jishi
