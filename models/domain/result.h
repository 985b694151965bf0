// SPDX-FileCopyrightText: 2026 The Qingshan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace qingshan {

/// Why something could not be done. `message` is translated and made for people: what happened,
/// where, and what to do. `detail` is for the log (file, line, SQL text); it is never shown alone.
struct Error {
    enum class Code {
        BadInput, ///< what was typed or given cannot be understood or is impossible
        Doubtful, ///< understood and possible, but so unlikely that it wants a second look
        NotFound, ///< no such file, indicator, area, year or chart
        Exists, ///< would overwrite something that is there
        NotOurs, ///< a file that this program did not make
        Damaged, ///< a file of ours whose content contradicts itself
        TooNew, ///< made by a later version of the program
        ReadOnly, ///< open for viewing only
        Busy, ///< held open by another window or process
        Disk, ///< the disk refused to read or write
        Unable, ///< a rule forbids it (for example removing a year between others)
    };

    Code code = Code::Unable;
    QString message;
    QString detail = {};

    bool operator==(const Error&) const = default;
};

/// A value, or the reason why there is none.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }

    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool isOk() const { return m_content.index() == 0; }

    explicit operator bool() const { return isOk(); }

    [[nodiscard]] const T& value() const& { return std::get<0>(m_content); }

    [[nodiscard]] T& value() & { return std::get<0>(m_content); }

    [[nodiscard]] T&& value() && { return std::get<0>(std::move(m_content)); }

    const T& operator*() const& { return value(); }

    T& operator*() & { return value(); }

    const T* operator->() const { return &value(); }

    T* operator->() { return &value(); }

    [[nodiscard]] const Error& error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

/// A Result that carries nothing but success.
using Status = Result<std::monostate>;

/// The successful Status.
inline Status ok()
{
    return std::monostate{};
}

} // namespace qingshan
