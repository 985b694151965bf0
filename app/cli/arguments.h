// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/result.h>

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace qingshan {

/// An argument that is known by its place.
struct Operand {
    enum class Presence { Required, Optional };

    QString name; ///< as the synopsis has it: `FILE`
    Presence presence = Presence::Required;
};

/// An argument that is known by its name, written `--name VALUE` or `--name=VALUE`.
struct Option {
    enum class Times { Once, Many };

    QString name; ///< without the dashes
    QString value; ///< what the synopsis calls its value; empty for a switch
    QString help; ///< translated, half a sentence
    QStringList choices = {}; ///< the only values there are; empty: any
    Times times = Times::Once;
};

/// What a command may be called with.
struct CommandForm {
    QList<Operand> operands;
    QList<Option> options;

    /// Nothing (nullptr) when there is no such option.
    [[nodiscard]] const Option* find(const QString& option) const;
};

/// What a command was called with.
class Arguments {
public:
    /// Sorts `words`, those after the command's name. What begins with `-` is an option, unless it
    /// is `-` alone or a number such as `-5`; after `--` nothing is. BadInput for an unknown or
    /// repeated option, a value that is missing or none of the choices, an operand too many or too
    /// few.
    [[nodiscard]] static Result<Arguments> parse(const QStringList& words, const CommandForm& form);

    /// The operand of that name; null when it is optional and absent.
    [[nodiscard]] QString operand(const QString& name) const { return m_operands.value(name); }

    [[nodiscard]] bool has(const QString& option) const { return m_options.contains(option); }

    [[nodiscard]] std::optional<QString> value(const QString& option) const;
    /// The values of an option that may be repeated, in the order given.
    [[nodiscard]] QStringList values(const QString& option) const;

private:
    QHash<QString, QString> m_operands;
    QHash<QString, QStringList> m_options;
};

} // namespace qingshan
