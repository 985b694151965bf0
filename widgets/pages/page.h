// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/charts/chartspec.h>
#include <models/commands/document.h>

#include <QWidget>

namespace qingshan {

/// A page of the window over one document. Pages are made anew when the language changes, so none
/// needs to translate itself again.
class Page : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Page)

public:
    enum class Access { ReadWrite, ReadOnly };

    explicit Page(Document& document, QWidget* parent = nullptr);
    ~Page() override;

    /// The area whose figures the page shows; pages about all areas ignore it.
    virtual void setArea(const AreaKey& area);
    /// The chart on screen; nothing when the page has none.
    [[nodiscard]] virtual std::optional<ChartSpec> chart() const;

Q_SIGNALS:
    /// Another page is wanted.
    void themeRequested(const qingshan::ThemeKey& theme, const qingshan::IndicatorKey& indicator);
    /// chart() may be another one, or none, from now on.
    void chartChanged();
    /// The user picked another area here.
    void areaChosen(const qingshan::AreaKey& area);

protected:
    [[nodiscard]] Document& document() const { return m_document; }

private:
    Document& m_document;
};

} // namespace qingshan
