#include "models/importing/importmappings.h"

#include "models/settings/settings.h"

#include <QJsonDocument>

namespace jishi {

namespace {

QByteArray keyOf(const QString &shape)
{
    return "import.mapping." + shape.toLatin1();
}

} // namespace

std::optional<ColumnMapping> ImportMappings::find(const QString &shape) const
{
    const QByteArray key = keyOf(shape);
    const QString text = Settings(m_connection).value({ key.constData(), "" });
    auto mapping = ColumnMapping::fromJson(QJsonDocument::fromJson(text.toUtf8()).object());
    return mapping && mapping->shape == shape ? mapping : std::nullopt;
}

Status ImportMappings::remember(const ColumnMapping &mapping)
{
    const QByteArray key = keyOf(mapping.shape);
    const QByteArray text = QJsonDocument(mapping.toJson()).toJson(QJsonDocument::Compact);
    return Settings(m_connection).set({ key.constData(), "" }, QString::fromUtf8(text));
}

Status ImportMappings::forget(const QString &shape)
{
    const QByteArray key = keyOf(shape);
    return Settings(m_connection).set({ key.constData(), "" }, QString());
}

} // namespace jishi
