// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/charts/chartspec.h>
#include <models/commands/document.h>
#include <tests/support/memorystore.h>
#include <tests/support/testknowledge.h>

#include <QTranslator>

namespace qingshan::test {

/// A built-in sample as an open document. Its store keeps everything in memory, its clock stands
/// still at 2026-03-12 08:30 UTC.
class SampleDocument {
    Q_DISABLE_COPY_MOVE(SampleDocument)

public:
    explicit SampleDocument(
        const QString& name = QStringLiteral("xiangxi"),
        std::unique_ptr<MemoryStore> store = std::make_unique<MemoryStore>());
    ~SampleDocument() = default;

    [[nodiscard]] Document& document() { return m_document; }

    [[nodiscard]] const Dataset& dataset() const { return m_document.dataset(); }

    [[nodiscard]] const MemoryStore& store() const { return m_store; }

    [[nodiscard]] AreaKey subject() const { return dataset().subject()->key; }

    /// The entered figure of the subject as its editor would show it; empty when it is missing.
    [[nodiscard]] QString entered(QAnyStringView indicator, int year) const;

private:
    MemoryStore& m_store;
    Document m_document;
};

/// Every chart of every kind that the samples have figures for: the subject alone, with its
/// province, and with all areas; the id names sample, chart and areas.
[[nodiscard]] QList<ChartSpec> sampleCharts();

/// Installs the program's own Chinese translation as long as it lives.
class ProgramInChinese {
    Q_DISABLE_COPY_MOVE(ProgramInChinese)

public:
    ProgramInChinese();
    ~ProgramInChinese();

private:
    QTranslator m_translator;
};

} // namespace qingshan::test
