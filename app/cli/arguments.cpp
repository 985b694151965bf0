// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/arguments.h>
#include <app/cli/clitext.h>

#include <algorithm>

namespace qingshan {

namespace {

using namespace Qt::StringLiterals;

Error misuse(const QString& sentence)
{
    return {Error::Code::BadInput, sentence};
}

bool looksLikeOption(const QString& word)
{
    if (word.size() < 2 || word.front() != u'-') {
        return false;
    }
    const QChar second = word.at(1);
    return !second.isDigit() && second != u'.';
}

/// Takes the words of one call apart, one after the other.
class Parser {
public:
    Parser(const QStringList& words, const CommandForm& form)
        : m_words(words)
        , m_form(form)
    {
    }

    Status run()
    {
        bool optionsMayFollow = true;
        while (m_next < m_words.size()) {
            const QString word = m_words.at(m_next++);
            if (optionsMayFollow && word == "--"_L1) {
                optionsMayFollow = false;
            } else if (optionsMayFollow && looksLikeOption(word)) {
                if (Status taken = takeOption(word); !taken) {
                    return taken;
                }
            } else {
                found.append(word);
            }
        }
        return ok();
    }

    QStringList found;
    QHash<QString, QStringList> options;

private:
    Status takeOption(const QString& word)
    {
        const qsizetype equals = word.indexOf(u'=');
        const QString name =
            word.startsWith("--"_L1) ? word.mid(2, equals < 0 ? -1 : equals - 2) : QString();
        const Option* option = m_form.find(name);
        if (option == nullptr) {
            return misuse(Cli::tr("There is no option \"%1\" here.").arg(word));
        }
        if (options.contains(name) && option->times == Option::Times::Once) {
            return misuse(Cli::tr("The option --%1 stands here twice.").arg(name));
        }
        if (option->value.isEmpty()) {
            options.insert(name, {});
            return equals < 0
                ? ok()
                : Status(misuse(Cli::tr("The option --%1 takes no value.").arg(name)));
        }
        return takeValue(*option, equals < 0 ? std::nullopt : std::optional(word.mid(equals + 1)));
    }

    Status takeValue(const Option& option, std::optional<QString> value)
    {
        if (!value && m_next < m_words.size() && !isKnownOption(m_words.at(m_next))) {
            value = m_words.at(m_next++);
        }
        if (!value) {
            return misuse(
                Cli::tr("The option --%1 needs a value: --%1 %2.").arg(option.name, option.value));
        }
        if (!option.choices.isEmpty() && !option.choices.contains(*value)) {
            return misuse(Cli::tr("\"%1\" is no value for --%2. Values: %3.")
                              .arg(*value, option.name, option.choices.join(", "_L1)));
        }
        options[option.name].append(*value);
        return ok();
    }

    /// `--source --force`: the source was forgotten; one that really begins so is written with =.
    [[nodiscard]] bool isKnownOption(const QString& word) const
    {
        return word.startsWith("--"_L1) && m_form.find(word.mid(2).section(u'=', 0, 0)) != nullptr;
    }

    const QStringList& m_words;
    const CommandForm& m_form;
    qsizetype m_next = 0;
};

} // namespace

const Option* CommandForm::find(const QString& option) const
{
    const auto found = std::find_if(
        options.cbegin(), options.cend(), [&option](const Option& o) { return o.name == option; });
    return found == options.cend() ? nullptr : &*found;
}

Result<Arguments> Arguments::parse(const QStringList& words, const CommandForm& form)
{
    Parser parser(words, form);
    if (Status run = parser.run(); !run) {
        return run.error();
    }
    Arguments arguments;
    arguments.m_options = parser.options;
    for (qsizetype i = 0; i < form.operands.size(); ++i) {
        const Operand& operand = form.operands.at(i);
        if (i < parser.found.size()) {
            arguments.m_operands.insert(operand.name, parser.found.at(i));
        } else if (operand.presence == Operand::Presence::Required) {
            return misuse(Cli::tr("%1 is missing.").arg(operand.name));
        }
    }
    if (parser.found.size() > form.operands.size()) {
        return misuse(
            Cli::tr("\"%1\" is one argument too many.").arg(parser.found.at(form.operands.size())));
    }
    return arguments;
}

std::optional<QString> Arguments::value(const QString& option) const
{
    const auto found = m_options.constFind(option);
    return found == m_options.cend() || found->isEmpty() ? std::nullopt
                                                         : std::optional(found->constLast());
}

QStringList Arguments::values(const QString& option) const
{
    return m_options.value(option);
}

} // namespace qingshan
